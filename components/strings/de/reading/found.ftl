### Wörter der Suche im geöffneten Eintrag.

found-label = Treffer der Suche
found-total =
    { $total ->
        [one] { NUMBER($total) } Treffer
       *[other] { NUMBER($total) } Treffer
    }
found-many = Mehr als { NUMBER($total) } Treffer
found-current = Treffer { NUMBER($current) } von { NUMBER($total) }
found-current-many = Treffer { NUMBER($current) } von mehr als { NUMBER($total) }
found-previous = Vorheriger Treffer
found-next = Nächster Treffer
found-hide = Treffer ausblenden
