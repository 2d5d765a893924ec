### Ce dont est capable un modèle importé d’Obsidian Web Clipper.

templates-added = Modèles ajoutés : { $names }.
templates-replaced = Modèles remplacés : { $names }.
templates-removed = Modèle « { $name } » retiré.
templates-replaces = Remplace votre modèle du même nom.
templates-page = Repris de chaque page à l’enregistrement : { $names }.
templates-unfilled = Laissé vide, car Pressmark n’a pas de valeur pour : { $names }.
templates-unknown = Inconnu et ignoré : { $names }.
templates-own-note = Chaque élément reçoit sa propre note, même si un modèle est prévu pour compléter ou remplacer une note existante.
templates-broken = Illisible, car une partie manque ou n’est pas valide : { $names }.
templates-broken-part = « { $name } » ({ $part })
templates-choose = Quels modèles voulez-vous ajouter ?
templates-add = Ajouter
templates-add-none = Aucun
templates-failed = Pressmark n’a trouvé dans ce fichier aucun modèle qu’il sache lire. Choisissez un fichier JSON exporté depuis Obsidian Web Clipper.

### Après une exportation avec un modèle.

templates-untaken =
    { $total ->
        [one] Il manque à un élément ce que le modèle reprend de sa page : { $names }. Pour l’ajouter, ouvrez la page et enregistrez-la à nouveau avec le raccourci ou le menu contextuel.
       *[other] Il manque à { NUMBER($total) } éléments ce que le modèle reprend de leurs pages : { $names }. Pour l’ajouter, ouvrez les pages et enregistrez-les à nouveau avec le raccourci ou le menu contextuel.
    }
templates-unreadable = Laissé vide quand la valeur d’une page était trop longue ou que son sélecteur ne fonctionnait pas : { $names }.
