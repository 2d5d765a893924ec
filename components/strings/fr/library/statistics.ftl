### Les statistiques.

statistics-title = Statistiques
statistics-loading = Calcul en cours…
statistics-empty = Rien à compter pour l’instant.
    .next = Enregistrez quelques articles pour voir ce que vous lisez, et quand.
statistics-clips =
    { $total ->
        [one] élément
       *[other] éléments
    }
statistics-words =
    { $total ->
        [one] mot
       *[other] mots
    }
statistics-annotations =
    { $total ->
        [one] surlignage
       *[other] surlignages
    }
statistics-read-share = lus ou archivés
statistics-weeks = Éléments par semaine
statistics-weeks-label = { statistics-weeks }. { statistics-weeks-note }
statistics-weeks-note =
    { $best ->
        [0] Aucun élément ces semaines-là.
        [one] Record la semaine du { $week } : { NUMBER($best) } élément.
       *[other] Record la semaine du { $week } : { NUMBER($best) } éléments.
    }
statistics-publishers = Médias
statistics-tags = Étiquettes
statistics-reading = Lecture
statistics-part-done = Lus ou archivés
statistics-part-unread = Non lus
statistics-part-archive = Archives
statistics-part-favourites = Favoris
statistics-table = Sous forme de tableau
statistics-week = Semaine du
statistics-number = Éléments
statistics-name = Nom
statistics-week-of =
    { $total ->
        [one] Semaine du { $week } : { NUMBER($total) } élément
       *[other] Semaine du { $week } : { NUMBER($total) } éléments
    }
