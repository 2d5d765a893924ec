### Le carnet.

notebook-title = Carnet
notebook-label = Tous les surlignages
notebook-filter-label = Filtrer le carnet
notebook-text-label = Rechercher dans les citations, les notes et les étiquettes
notebook-text-placeholder = Rechercher dans les surlignages
notebook-all-tags = Toutes les étiquettes
notebook-tag-label = Étiquette
notebook-period =
    .label = Période
notebook-end-from = Du
notebook-end-to = Au
notebook-order =
    .label = Tri
notebook-colours = Couleurs
notebook-show = Afficher dans le texte
notebook-copy = Copier avec la source
    .label = Copier avec la source : « { $quote } »
notebook-more = Afficher plus
notebook-shown =
    { $total ->
        [one] { NUMBER($total) } surlignage affiché
       *[other] { NUMBER($total) } surlignages affichés
    }
notebook-empty = Aucun surlignage pour l’instant.
    .next = Pour surligner, sélectionnez des mots dans un article. Tous vos surlignages apparaissent ici.
notebook-none = Aucun surlignage ne correspond.
    .next = Essayez avec moins de mots, une autre couleur ou une période plus longue.
notebook-clear = Effacer le filtre
notebook-loading = Chargement des surlignages…
notebook-more-loading = Recherche dans les surlignages…

notebook-period-any = Toutes les dates
notebook-period-week = 7 derniers jours
notebook-period-month = 30 derniers jours
notebook-period-year = Cette année
notebook-period-between = Entre deux dates

notebook-order-newest = Plus récents d’abord
notebook-order-oldest = Plus anciens d’abord
