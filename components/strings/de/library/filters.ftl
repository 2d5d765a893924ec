### Die Filter einer Suche, unter dem Suchfeld.

filters-label = Filter
filters-add = Filter
filters-clear = Filter zurücksetzen
filters-more =
    { $total ->
        [one] { NUMBER($total) } weiterer
       *[other] { NUMBER($total) } weitere
    }
filters-remove = Filter entfernen: { $filter }

filters-offer-unread = Ungelesen
filters-offer-note = Mit Notizen
filters-offer-tag = Schlagwort…
filters-offer-publisher = Medium…
filters-offer-author = Verfasst von…
filters-offer-after = Veröffentlicht seit…
filters-offer-before = Veröffentlicht vor…
filters-offer-colour = Markierungsfarbe…

filters-tag = Schlagwort: { $value }
    .not = Ohne Schlagwort { $value }
filters-site = Website: { $value }
    .not = Nicht auf { $value }
filters-publisher = Medium: { $value }
    .not = Nicht aus { $value }
filters-author = Verfasst von { $value }
    .not = Nicht verfasst von { $value }
filters-lang = Sprache: { $value }
    .not = Sprache: nicht { $value }
filters-before = Vor dem { $day }
    .not = Nicht vor dem { $day }
filters-after = Seit dem { $day }
    .not = Nicht seit dem { $day }
filters-on = Veröffentlicht: { $days }
    .not = Veröffentlicht: nicht { $days }
filters-kept = Gespeichert: { $days }
    .not = Gespeichert: nicht { $days }
filters-colour = In { common-colour-inline } markiert
    .not = Nicht in { common-colour-inline } markiert
filters-has =
    { $value ->
        [note] Mit Notizen
        [annotations] Mit Markierungen
       *[tags] Mit Schlagwörtern
    }
    .not =
        { $value ->
            [note] Ohne Notizen
            [annotations] Ohne Markierungen
           *[tags] Ohne Schlagwörter
        }
filters-is =
    { $value ->
        [unread] Ungelesen
        [read] Gelesen
        [favourite] Favoriten
        [archived] Archiviert
        [deleted] Im Papierkorb
        [preview] Vorschauen
        [page] Vereinfachte Seiten
        [selection] Auswahlen
        [link] Links ohne Text
       *[no-address] Ohne Adresse
    }
    .not =
        { $value ->
            [unread] Nicht ungelesen
            [read] Nicht gelesen
            [favourite] Keine Favoriten
            [archived] Nicht archiviert
            [deleted] Nicht im Papierkorb
            [preview] Keine Vorschauen
            [page] Keine vereinfachten Seiten
            [selection] Keine Auswahlen
            [link] Keine Links ohne Text
           *[no-address] Mit Adresse
        }
filters-in =
    { $value ->
        [headline] Wörter in der Überschrift
        [standfirst] Wörter im Vorspann
        [byline] Wörter in der Autorenzeile
        [body] Wörter im Artikeltext
        [note] Wörter in Notizen
        [quote] Wörter in Markierungen
       *[tags] Wörter in Schlagwörtern
    }
