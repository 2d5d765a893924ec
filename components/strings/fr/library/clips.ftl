### La liste des éléments dans le panneau latéral et la bibliothèque.

clips-title = Bibliothèque
clips-search-label = Rechercher dans votre bibliothèque
clips-search-placeholder = Texte, étiquettes et notes
clips-list-label = Éléments
clips-loading = Ouverture de votre bibliothèque…
    .later = C’est plus long que d’habitude. Un autre onglet de Pressmark utilise peut-être votre bibliothèque : fermez-le, ou redémarrez le navigateur.
clips-found =
    { $total ->
        [one] { NUMBER($total) } élément trouvé
       *[other] { NUMBER($total) } éléments trouvés
    }
    .best = Les { NUMBER($total) } meilleurs résultats
clips-empty = Votre bibliothèque est vide.
    .next = Ouvrez un article de presse, puis cliquez sur le bouton de Pressmark.
clips-no-match = Aucun résultat pour « { $query } ».
    .next = Vérifiez l’orthographe ou essayez avec moins de mots ou de filtres.
clips-clear-search = Effacer la recherche
clips-highlights =
    { $total ->
        [one] { NUMBER($total) } surlignage
       *[other] { NUMBER($total) } surlignages
    }
clips-back = Retour à la liste
clips-notes-heading = Surlignages et notes
clips-export = Exporter…
