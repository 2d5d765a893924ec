### Die Liste der Einträge in der Seitenleiste und der Bibliothek.

clips-title = Bibliothek
clips-search-label = Bibliothek durchsuchen
clips-search-placeholder = Text, Schlagwörter, Notizen
clips-list-label = Einträge
clips-loading = Bibliothek wird geöffnet…
    .later = Das dauert länger als sonst. Vielleicht benutzt ein anderer Tab von Pressmark die Bibliothek: Schließen Sie ihn oder starten Sie den Browser neu.
clips-found =
    { $total ->
        [one] { NUMBER($total) } Eintrag gefunden
       *[other] { NUMBER($total) } Einträge gefunden
    }
    .best = Die { NUMBER($total) } besten Treffer
clips-empty = Ihre Bibliothek ist leer.
    .next = Öffnen Sie einen Artikel und klicken Sie auf das Pressmark-Symbol.
clips-no-match = Nichts gefunden für „{ $query }“.
    .next = Prüfen Sie die Schreibweise oder versuchen Sie es mit weniger Wörtern oder Filtern.
clips-clear-search = Suche zurücksetzen
clips-highlights =
    { $total ->
        [one] { NUMBER($total) } Markierung
       *[other] { NUMBER($total) } Markierungen
    }
clips-back = Zurück zur Liste
clips-notes-heading = Markierungen und Notizen
clips-export = Exportieren…
