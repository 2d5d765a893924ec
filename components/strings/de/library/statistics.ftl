### Die Statistik.

statistics-title = Statistik
statistics-loading = Wird gezählt…
statistics-empty = Noch nichts zu zählen.
    .next = Speichern Sie ein paar Artikel, um zu sehen, was Sie wann lesen.
statistics-clips =
    { $total ->
        [one] Eintrag
       *[other] Einträge
    }
statistics-words =
    { $total ->
        [one] Wort
       *[other] Wörter
    }
statistics-annotations =
    { $total ->
        [one] Markierung
       *[other] Markierungen
    }
statistics-read-share = gelesen oder archiviert
statistics-weeks = Einträge pro Woche
statistics-weeks-label = { statistics-weeks }. { statistics-weeks-note }
statistics-weeks-note =
    { $best ->
        [0] Keine Einträge in diesen Wochen.
        [one] Am meisten in der Woche ab dem { $week }: { NUMBER($best) } Eintrag.
       *[other] Am meisten in der Woche ab dem { $week }: { NUMBER($best) } Einträge.
    }
statistics-publishers = Medien
statistics-tags = Schlagwörter
statistics-reading = Lesen
statistics-part-done = Gelesen oder archiviert
statistics-part-unread = Ungelesen
statistics-part-archive = Archiv
statistics-part-favourites = Favoriten
statistics-table = Als Tabelle
statistics-week = Woche ab
statistics-number = Einträge
statistics-name = Name
statistics-week-of =
    { $total ->
        [one] Woche ab dem { $week }: { NUMBER($total) } Eintrag
       *[other] Woche ab dem { $week }: { NUMBER($total) } Einträge
    }
