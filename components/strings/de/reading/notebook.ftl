### Das Notizbuch.

notebook-title = Notizbuch
notebook-label = Alle Markierungen
notebook-filter-label = Notizbuch filtern
notebook-text-label = In Zitaten, Notizen und Schlagwörtern suchen
notebook-text-placeholder = In Markierungen suchen
notebook-all-tags = Alle Schlagwörter
notebook-tag-label = Schlagwort
notebook-period =
    .label = Zeitraum
notebook-end-from = Von
notebook-end-to = Bis
notebook-order =
    .label = Reihenfolge
notebook-colours = Farben
notebook-show = Im Text zeigen
notebook-copy = Mit Quelle kopieren
    .label = Mit Quelle kopieren: „{ $quote }“
notebook-more = Mehr anzeigen
notebook-shown =
    { $total ->
        [one] { NUMBER($total) } Markierung angezeigt
       *[other] { NUMBER($total) } Markierungen angezeigt
    }
notebook-empty = Noch keine Markierungen.
    .next = Zum Markieren wählen Sie Wörter in einem Artikel aus. Alle Ihre Markierungen erscheinen hier.
notebook-none = Keine passenden Markierungen.
    .next = Versuchen Sie es mit weniger Wörtern, einer anderen Farbe oder einem längeren Zeitraum.
notebook-clear = Filter zurücksetzen
notebook-loading = Markierungen werden geladen…
notebook-more-loading = Markierungen werden durchsucht…

notebook-period-any = Gesamter Zeitraum
notebook-period-week = Letzte 7 Tage
notebook-period-month = Letzte 30 Tage
notebook-period-year = Dieses Jahr
notebook-period-between = Eigener Zeitraum

notebook-order-newest = Neueste zuerst
notebook-order-oldest = Älteste zuerst
