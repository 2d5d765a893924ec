### Markierungen in der Seitenleiste und der Bibliothek.
highlights-notice-refused = Es wurde nichts geändert: Notiz oder Schlagwörter wurden inzwischen anderswo bearbeitet.
highlights-notice-nothing-to-undo = Es gibt nichts rückgängig zu machen.
highlights-notice-nothing-to-redo = Es gibt nichts zu wiederholen.
highlights-notice-not-in-copy = Diese Stelle wurde in der gespeicherten Version nicht gefunden.
highlights-notice-not-on-page = Diese Stelle wurde auf der Seite nicht gefunden.

highlights-list-label = Markierungen
highlights-empty = Noch keine Markierungen.
    .next = Zum Markieren wählen Sie Wörter auf der Seite oder in der gespeicherten Version aus.
    .older = Keine Markierungen in dieser Version oder früheren.
    .without-text = Es gibt keinen gespeicherten Text zum Markieren.
highlights-jump = Im Text zeigen
highlights-add-note = Notiz hinzufügen
    .label = Notiz hinzufügen: „{ $quote }“
highlights-edit = Bearbeiten
    .label = Markierung „{ $quote }“ bearbeiten
highlights-delete-label = Markierung „{ $quote }“ löschen
highlights-done = Fertig
highlights-paragraph = Absatz { NUMBER($number) }
highlights-approximate = ähnliche Stelle
    .help = Nur Leerzeichen, Satzzeichen oder Angaben wie „Von“ oder ein Datum weichen ab.
highlights-hidden-removal = Sie haben diesen Teil des Textes entfernt. Mit „Text bearbeiten“ stellen Sie ihn wieder her und sehen die Markierung dort.
highlights-hidden-headline = Sie haben die Überschrift korrigiert. Die markierten Wörter standen so auf der Seite.
highlights-hidden-standfirst = Sie haben den Vorspann korrigiert. Die markierten Wörter standen so auf der Seite.
highlights-hidden-byline = Sie haben die Autorenangabe korrigiert. Die markierten Wörter standen so auf der Seite.
highlights-own-words = aus Ihrer Korrektur
highlights-field-headline = Überschrift
highlights-field-standfirst = Vorspann
highlights-field-byline = Autorenzeile
highlights-field-caption = Bildunterschrift
highlights-lost-page = Auf dieser Seite nicht gefunden
    .next =
        { $total ->
            [1] Vielleicht hat sich der Text geändert. Die Markierung bleibt hier erhalten.
           *[other] Vielleicht hat sich der Text geändert. Die Markierungen bleiben hier erhalten.
        }
highlights-lost-copy = In der gespeicherten Version nicht gefunden
    .next =
        { $total ->
            [1] Der gespeicherte Text enthält diese Stelle nicht. Die Markierung bleibt hier erhalten.
           *[other] Der gespeicherte Text enthält diese Stellen nicht. Die Markierungen bleiben hier erhalten.
        }
highlights-lost-other-copy = In dieser Version nicht gefunden
    .next =
        { $total ->
            [1] Diese Stelle wurde in einer anderen Version markiert. Die Markierung bleibt hier erhalten.
           *[other] Diese Stellen wurden in einer anderen Version markiert. Die Markierungen bleiben hier erhalten.
        }
highlights-lost-details = Im Datum oder in anderen Angaben
    .next =
        { $total ->
            [1] Die gespeicherte Version zeigt diese Angabe in eigener Form. Die Markierung bleibt hier erhalten.
           *[other] Die gespeicherte Version zeigt diese Angaben in eigener Form. Die Markierungen bleiben hier erhalten.
        }
highlights-lost-outside = Auf der Seite, aber nicht in der gespeicherten Version
    .next =
        { $total ->
            [1] Diese Stelle wurde auf der Seite markiert. Sie gehört nicht zur gespeicherten Version.
           *[other] Diese Stellen wurden auf der Seite markiert. Sie gehören nicht zur gespeicherten Version.
        }
highlights-lost-correction = Aus Ihren Korrekturen
    .next = Diese Wörter haben Sie geschrieben, als Sie die Angaben korrigierten. Sie wurden hier nicht gefunden.
highlights-context-between = Stand zwischen „{ $prefix }“ und „{ $suffix }“
highlights-context-after = Stand nach „{ $prefix }“
highlights-context-before = Stand vor „{ $suffix }“
highlights-count =
    { $total ->
        [one] { NUMBER($total) } Markierung
       *[other] { NUMBER($total) } Markierungen
    }
highlights-notes-count =
    { $total ->
        [one] { NUMBER($total) } Notiz
       *[other] { NUMBER($total) } Notizen
    }

highlights-filter-label = Markierungen filtern
highlights-filter-text-label = In Zitaten, Notizen und Schlagwörtern suchen
highlights-filter-text-placeholder = In Markierungen suchen
highlights-filter-colours = Nach Farbe
highlights-filter-tags = Nach Schlagwort
highlights-filter-more-tags =
    { $total ->
        [one] { NUMBER($total) } weiteres anzeigen
       *[other] { NUMBER($total) } weitere anzeigen
    }
highlights-filter-fewer-tags = Weniger anzeigen
highlights-filter-shown = { NUMBER($shown) } von { NUMBER($total) } angezeigt
highlights-filter-clear = Zurücksetzen
    .label = Filter zurücksetzen
highlights-filter-none = Keine Markierungen passen zum Filter.
    .next =
        { $total ->
            [1] Setzen Sie den Filter zurück, um die Markierung zu sehen.
           *[other] Setzen Sie den Filter zurück, um alle { NUMBER($total) } Markierungen zu sehen.
        }
highlights-filter-all = Optionen für diese Markierungen
highlights-filter-recolour-all =
    { $total ->
        [1] In { common-colour-inline } ändern
       *[other] Alle { NUMBER($total) } in { common-colour-inline } ändern
    }
    .own =
        { $total ->
            [1] Eigene Markierung in { common-colour-inline } ändern
           *[other] { NUMBER($total) } eigene Markierungen in { common-colour-inline } ändern
        }
highlights-filter-delete-all =
    { $total ->
        [1] Löschen
       *[other] Alle { NUMBER($total) } löschen
    }
    .own =
        { $total ->
            [1] Eigene Markierung löschen
           *[other] { NUMBER($total) } eigene Markierungen löschen
        }
highlights-filter-hide-all =
    { $total ->
        [one] { NUMBER($total) } fremde Markierung ausblenden
       *[other] { NUMBER($total) } fremde Markierungen ausblenden
    }

highlights-more = Optionen für „{ $quote }“
highlights-show-in-copy = In der gespeicherten Version zeigen
highlights-show-on-page = Auf der Seite zeigen
highlights-reattach = Neu zuordnen…
    .label = Neu zuordnen… „{ $quote }“
highlights-changed-kept = Der Wortlaut hat sich geändert. Sie haben Ihre ursprüngliche Markierung beibehalten.
highlights-changed-in-copy = Die gespeicherte Version hat einen anderen Wortlaut.
    .kept = Die gespeicherte Version hat einen anderen Wortlaut. Sie haben Ihre ursprüngliche Markierung beibehalten.
highlights-before = Damals
    .page = Auf der Seite
highlights-after = Jetzt
    .copy = In der gespeicherten Version
highlights-keep-wording = Original beibehalten
    .label = Original beibehalten: „{ $quote }“
highlights-take-wording = Neuen Wortlaut übernehmen
    .label = Neuen Wortlaut übernehmen: „{ $quote }“
highlights-changed-to = Der Wortlaut hat sich seither geändert: „{ $words }“
highlights-earlier = Früher markiert als „{ $quote }“
highlights-made-on = Markiert in der Version vom { $copy }
highlights-see-there = In dieser Version ansehen
    .label = In dieser Version ansehen: „{ $quote }“
highlights-gone = Wurde anderswo gelöscht, während Sie geschrieben haben.
    .safe = Was Sie schreiben, wird bei der gelöschten Markierung gespeichert.
highlights-bring-back = Wiederherstellen
highlights-close = Diese Markierung schließen
highlights-chosen = Ausgewählte Markierung

highlights-changed-number = Der Wortlaut hat sich geändert: Die Zahlen sind andere.
highlights-changed-negation = Der Wortlaut hat sich geändert: Eine Verneinung kam hinzu oder fiel weg.
highlights-changed-gap = Zwischen diesen Wörtern wurde Text hinzugefügt oder entfernt.
highlights-changed-wording = Der Wortlaut hat sich geändert.

highlights-done-deleted =
    { $total ->
        [1] Markierung gelöscht.
       *[other] { NUMBER($total) } Markierungen gelöscht.
    }
    .undone =
        { $total ->
            [1] Markierung wiederhergestellt.
           *[other] { NUMBER($total) } Markierungen wiederhergestellt.
        }
    .redone =
        { $total ->
            [1] Wiederholt: Markierung gelöscht.
           *[other] Wiederholt: { NUMBER($total) } Markierungen gelöscht.
        }
highlights-done-hidden =
    { $total ->
        [1] Markierung ausgeblendet.
       *[other] { NUMBER($total) } Markierungen ausgeblendet.
    }
    .undone =
        { $total ->
            [1] Markierung wieder eingeblendet.
           *[other] { NUMBER($total) } Markierungen wieder eingeblendet.
        }
    .redone =
        { $total ->
            [1] Wiederholt: Markierung ausgeblendet.
           *[other] Wiederholt: { NUMBER($total) } Markierungen ausgeblendet.
        }
highlights-done-added =
    { $total ->
        [1] Markierung hinzugefügt.
       *[other] { NUMBER($total) } Markierungen hinzugefügt.
    }
    .undone =
        { $total ->
            [1] Markierung entfernt.
           *[other] { NUMBER($total) } Markierungen entfernt.
        }
    .redone =
        { $total ->
            [1] Wiederholt: Markierung hinzugefügt.
           *[other] Wiederholt: { NUMBER($total) } Markierungen hinzugefügt.
        }
highlights-done-colour =
    { $total ->
        [1] Farbe geändert.
       *[other] Farbe von { NUMBER($total) } Markierungen geändert.
    }
    .undone =
        { $total ->
            [1] Farbänderung rückgängig gemacht.
           *[other] Farbänderung von { NUMBER($total) } Markierungen rückgängig gemacht.
        }
    .redone =
        { $total ->
            [1] Wiederholt: Farbe geändert.
           *[other] Wiederholt: Farbe von { NUMBER($total) } Markierungen geändert.
        }
highlights-done-tags = Schlagwörter geändert.
    .undone = Änderung der Schlagwörter rückgängig gemacht.
    .redone = Wiederholt: Schlagwörter geändert.
highlights-done-note = Notiz geändert.
    .undone = Änderung der Notiz rückgängig gemacht.
    .redone = Wiederholt: Notiz geändert.
highlights-done-attached = Markierung neu zugeordnet.
    .undone = Zuordnung der Markierung wieder aufgehoben.
    .redone = Wiederholt: Markierung neu zugeordnet.
highlights-done-reworded = Markierung auf den neuen Wortlaut übertragen.
    .undone = Markierung wieder auf den alten Wortlaut übertragen.
    .redone = Wiederholt: Markierung auf den neuen Wortlaut übertragen.
highlights-done-wording-kept = Ursprüngliche Markierung beibehalten.
    .undone = Markierung gilt wieder als geändert.
    .redone = Wiederholt: ursprüngliche Markierung beibehalten.
highlights-done-restored = Markierung wiederhergestellt.
    .undone = Markierung wieder gelöscht.
    .redone = Wiederholt: Markierung wiederhergestellt.
highlights-done-clip-tags = Schlagwörter des Eintrags geändert.
    .undone = Änderung der Schlagwörter des Eintrags rückgängig gemacht.
    .redone = Wiederholt: Schlagwörter des Eintrags geändert.
highlights-done-clip-note = Notiz zum Eintrag geändert.
    .undone = Änderung der Notiz zum Eintrag rückgängig gemacht.
    .redone = Wiederholt: Notiz zum Eintrag geändert.
highlights-done-clip-deleted = Eintrag in den Papierkorb verschoben.
    .undone = Eintrag wiederhergestellt.
    .redone = Wiederholt: Eintrag in den Papierkorb verschoben.
