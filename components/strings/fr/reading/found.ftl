### Mots de la recherche dans l’élément ouvert.

found-label = Résultats dans le texte
found-total =
    { $total ->
        [one] { NUMBER($total) } résultat
       *[other] { NUMBER($total) } résultats
    }
found-many = Plus de { NUMBER($total) } résultats
found-current = Résultat { NUMBER($current) } sur { NUMBER($total) }
found-current-many = Résultat { NUMBER($current) } sur plus de { NUMBER($total) }
found-previous = Résultat précédent
found-next = Résultat suivant
found-hide = Masquer les résultats
