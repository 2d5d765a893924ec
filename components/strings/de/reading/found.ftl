### Wörter der Suche im geöffneten Eintrag.

found-label = Treffer der Suche
found-total =
    { $total ->
        [one] { NUMBER($total) } Treffer im Text
       *[other] { NUMBER($total) } Treffer im Text
    }
found-many = Mehr als { NUMBER($total) } Treffer im Text
found-current = Treffer { NUMBER($current) } von { NUMBER($total) }
found-current-many = Treffer { NUMBER($current) } von mehr als { NUMBER($total) }
found-previous = Vorheriger Treffer
found-next = Nächster Treffer
found-hide = Treffer ausblenden
