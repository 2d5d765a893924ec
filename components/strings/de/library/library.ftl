### Die Bibliothek.
library-import = Importieren…
library-save-tabs = Tabs speichern…

library-places-label = Bereiche
library-places-open = Bereiche
library-place-all = Alle
library-place-unread = Ungelesen
library-place-favourites = Favoriten
library-place-archive = Archiv
library-place-bin = Papierkorb
library-places-tags = Schlagwörter
library-places-publishers = Medien
library-places-searches = Gespeicherte Suchen
library-place-notebook = Notizbuch
library-place-statistics = Statistik
library-place-settings = Einstellungen
library-place-help = Hilfe
library-places-no-tags = Schlagwörter, die Sie Einträgen geben, erscheinen hier.
library-places-more =
    { $total ->
        [one] { NUMBER($total) } weiteres anzeigen
       *[other] { NUMBER($total) } weitere anzeigen
    }
library-places-fewer = Weniger anzeigen
library-places-expand = Untergeordnete Schlagwörter von { $name } anzeigen
library-places-collapse = Untergeordnete Schlagwörter von { $name } ausblenden
library-places-menu-of = Optionen für { $name }

library-tag-rename = Umbenennen oder zusammenführen…
    .title = { $name } umbenennen
library-tag-shared = Geteilt mit { $names }
    .nobody = Geteiltes Schlagwort
    .into = { $tag } wird geteilt: Die Mitglieder bekommen auch diese Einträge, mit Ihren Markierungen und Notizen.
library-tag-unshared =
    { $count ->
        [one] { $tags } wird geteilt. Die Einträge damit bleiben in Ihrer Bibliothek, aber Sie teilen sie dann nicht mehr.
       *[other] { $tags } werden geteilt. Die Einträge damit bleiben in Ihrer Bibliothek, aber Sie teilen sie dann nicht mehr.
    } { library-tag-others }
    .subtag = { $tags } wird geteilt. Einträge, die weder { $tags } selbst noch ein anderes ihm untergeordnetes Schlagwort haben, teilen Sie dann nicht mehr. { library-tag-others }
library-tag-others = Andere Mitglieder verlieren Ihre Markierungen und Notizen dazu. Einträge, die sie nur von Ihnen haben, kommen bei ihnen in den Papierkorb, sofern sie nichts hinzugefügt haben. Was andere teilen, bekommen Sie weiterhin.
library-tag-delete-shared = Schlagwort { $name } löschen?
library-tag-delete = Schlagwort löschen
    .with-subtags = Samt untergeordneten löschen
library-tag-colour = In { common-colour-inline } ändern
library-tag-no-colour = Farbe entfernen
library-tag-new-name = Neuer Name
library-tag-parts = Ein Schrägstrich macht daraus ein untergeordnetes Schlagwort: alden/stadtrat.

library-tag-merges = { $name } gibt es schon. Die beiden Schlagwörter werden zusammengeführt.
    .counted =
        { $changed ->
            [one] { $name } gibt es schon. Die beiden Schlagwörter werden zusammengeführt; das ändert { NUMBER($changed) } Eintrag.
           *[other] { $name } gibt es schon. Die beiden Schlagwörter werden zusammengeführt; das ändert { NUMBER($changed) } Einträge.
        }
library-tag-too-long = Dieser Name ist länger als { NUMBER($longest) } Zeichen. Wählen Sie einen kürzeren.
    .child = { $name } wäre länger als { NUMBER($longest) } Zeichen. Wählen Sie einen kürzeren Namen.
library-tag-within-itself = Ein Schlagwort kann sich nicht selbst untergeordnet sein.
library-tag-rename-act = Umbenennen
library-tag-merge-act = Zusammenführen

library-list-clips =
    { $total ->
        [one] { NUMBER($total) } Eintrag
       *[other] { NUMBER($total) } Einträge
    }
library-list-so-far = { NUMBER($total) }+ Einträge
library-list-indexing = Wird indexiert… { NUMBER($done) } von { NUMBER($total) }
library-list-compact = Kompakte Zeilen
library-list-select = Auswählen
library-list-unread = Ungelesen
library-list-favourite = Favorit
library-list-also-in =
    { $total ->
        [one] +{ NUMBER($total) } Medium
       *[other] +{ NUMBER($total) } Medien
    }
library-list-loading = Wird geladen…
library-list-gone = Nicht mehr in der Bibliothek
library-list-completeness-preview = Nur Vorschau
library-list-completeness-page = Vereinfachte Seite
library-list-completeness-selection = Auswahl
library-list-completeness-image = Bild
library-list-completeness-link = Nur Link
library-list-only-highlights =
    { $total ->
        [0] Nur Titel
        [one] Nur { NUMBER($total) } Markierung
       *[other] Nur { NUMBER($total) } Markierungen
    }

library-empty-unread = Alles gelesen.
    .next = Einträge bleiben hier, bis Sie sie gelesen oder archiviert haben.
library-empty-favourites = Noch keine Favoriten.
    .next = Drücken Sie bei einem Eintrag S oder klicken Sie auf den Stern darüber, damit er hier erscheint.
library-empty-archive = Das Archiv ist leer.
    .next = Wenn Sie mit einem Eintrag fertig sind, drücken Sie E oder klicken Sie auf die Schaltfläche darüber, um ihn zu archivieren. Er verschwindet aus „Ungelesen“, bleibt aber auffindbar.
library-empty-bin = Der Papierkorb ist leer.
    .next = Gelöschte Einträge bleiben 30 Tage hier. Solange können Sie sie wiederherstellen.
library-empty-problem = Diese Suche enthält einen Fehler.
    .next = Korrigieren Sie, was unterstrichen ist, um Ergebnisse zu sehen.

library-bulk-label = Ausgewählte Einträge
library-bulk-selected = { NUMBER($total) } ausgewählt
library-bulk-select-all = Alle { NUMBER($total) } auswählen
library-bulk-clear = Auswahl aufheben
library-bulk-tag = Schlagwörter…
library-bulk-more = Mehr
library-bulk-read = Als gelesen markieren
library-bulk-unread = Als ungelesen markieren
library-bulk-favourite = Zu Favoriten hinzufügen
library-bulk-unfavourite = Aus Favoriten entfernen
library-bulk-archive = Archivieren
library-bulk-unarchive = Aus Archiv holen
library-bulk-delete = Löschen
library-bulk-restore = Wiederherstellen
library-bulk-empty-bin = Papierkorb leeren
    .sure =
        { $total ->
            [one] { NUMBER($total) } Eintrag wird mit seinen Markierungen und Notizen endgültig gelöscht. Das lässt sich nicht rückgängig machen.
           *[other] { NUMBER($total) } Einträge werden mit ihren Markierungen und Notizen endgültig gelöscht. Das lässt sich nicht rückgängig machen.
        }
    .title = Papierkorb leeren?
library-bulk-purge = Endgültig löschen
    .title =
        { $total ->
            [1] Diesen Eintrag endgültig löschen?
           *[other] { NUMBER($total) } Einträge endgültig löschen?
        }
    .sure =
        { $total ->
            [1] Auch seine Versionen, Markierungen, Notizen und Bilder werden gelöscht. Das lässt sich nicht rückgängig machen.
           *[other] Auch ihre Versionen, Markierungen, Notizen und Bilder werden gelöscht. Das lässt sich nicht rückgängig machen.
        }
library-bulk-working = { NUMBER($done) } von { NUMBER($total) }
library-bulk-work-label = Einträge werden geändert
library-bulk-cancelled =
    { $total ->
        [one] Nach { NUMBER($done) } von { NUMBER($total) } Eintrag gestoppt.
       *[other] Nach { NUMBER($done) } von { NUMBER($total) } Einträgen gestoppt.
    }

library-bin-stay = Einträge bleiben { NUMBER($days) } Tage hier.
library-bin-restore-first = Dieser Eintrag ist im Papierkorb. Stellen Sie ihn wieder her, um ihn zu bearbeiten.
library-bin-since = Seit dem { $day } im Papierkorb.
library-bin-until = Bis zum { $day } lässt er sich mit Markierungen und Notizen wiederherstellen. Danach wird er endgültig gelöscht.

library-tagging-title =
    { $total ->
        [1] Schlagwörter für diesen Eintrag
       *[other] Schlagwörter für { NUMBER($total) } Einträge
    }
library-tagging-add = Hinzufügen
library-tagging-remove = Entfernen
    .label = { $name } entfernen
library-tagging-remove-none = Keine Schlagwörter
library-tagging-gathering = Schlagwörter werden geladen…
library-tagging-done = Übernehmen

library-done-read =
    { $total ->
        [one] { NUMBER($total) } Eintrag als gelesen markiert.
       *[other] { NUMBER($total) } Einträge als gelesen markiert.
    }
library-done-unread =
    { $total ->
        [one] { NUMBER($total) } Eintrag als ungelesen markiert.
       *[other] { NUMBER($total) } Einträge als ungelesen markiert.
    }
library-done-favourite =
    { $total ->
        [one] { NUMBER($total) } Eintrag zu den Favoriten hinzugefügt.
       *[other] { NUMBER($total) } Einträge zu den Favoriten hinzugefügt.
    }
library-done-unfavourite =
    { $total ->
        [one] { NUMBER($total) } Eintrag aus den Favoriten entfernt.
       *[other] { NUMBER($total) } Einträge aus den Favoriten entfernt.
    }
library-done-archive =
    { $total ->
        [one] { NUMBER($total) } Eintrag archiviert.
       *[other] { NUMBER($total) } Einträge archiviert.
    }
library-done-unarchive =
    { $total ->
        [one] { NUMBER($total) } Eintrag aus dem Archiv geholt.
       *[other] { NUMBER($total) } Einträge aus dem Archiv geholt.
    }
library-done-delete =
    { $total ->
        [one] { NUMBER($total) } Eintrag in den Papierkorb verschoben.
       *[other] { NUMBER($total) } Einträge in den Papierkorb verschoben.
    }
library-done-restore =
    { $total ->
        [one] { NUMBER($total) } Eintrag wiederhergestellt.
       *[other] { NUMBER($total) } Einträge wiederhergestellt.
    }
library-done-tags =
    { $total ->
        [one] Schlagwörter von { NUMBER($total) } Eintrag geändert.
       *[other] Schlagwörter von { NUMBER($total) } Einträgen geändert.
    }
library-done-undone = Rückgängig gemacht.
library-done-undo-stopped = Gestoppt. Wählen Sie noch einmal „Rückgängig“, um auch den Rest zurückzunehmen.
library-done-nothing-to-undo = Es gibt nichts rückgängig zu machen.
library-done-redo-stopped = Gestoppt. Wählen Sie noch einmal „Wiederholen“, um auch den Rest zu wiederholen.
library-done-nothing-to-redo = Es gibt nichts zu wiederholen.
library-done-tag-renamed = { $from } heißt jetzt { $to }.
library-done-tag-deleted = Schlagwort { $name } gelöscht. Die Einträge selbst bleiben erhalten.
    .with-subtags = Schlagwort { $name } samt untergeordneten gelöscht. Die Einträge selbst bleiben erhalten.
library-done-tag-coloured = Farbe von { $name } geändert.
library-done-search-saved = Gespeichert als { $name }.
library-done-search-deleted = Gespeicherte Suche { $name } gelöscht.
library-done-address-added = Adresse hinzugefügt.
library-done-address-changed = Adresse geändert.
library-done-address-removed = Adresse entfernt.
library-done-highlights-moved =
    { $what ->
        [highlights]
            { $total ->
                [one] { NUMBER($total) } Markierung zu „{ $headline }“ verschoben.
               *[other] { NUMBER($total) } Markierungen zu „{ $headline }“ verschoben.
            }
        [highlights-and-note]
            { $total ->
                [one] { NUMBER($total) } Markierung und Ihre Notiz zu „{ $headline }“ verschoben.
               *[other] { NUMBER($total) } Markierungen und Ihre Notiz zu „{ $headline }“ verschoben.
            }
        [note] Ihre Notiz wurde zu „{ $headline }“ verschoben.
        [tags] Ihre Schlagwörter wurden zu „{ $headline }“ verschoben.
       *[entry] Dieser Eintrag wurde mit „{ $headline }“ zusammengeführt.
    }
library-done-highlights-moved-from-bin =
    { $what ->
        [highlights]
            { $total ->
                [one] { NUMBER($total) } Markierung zu „{ $headline }“ verschoben. Dieser Eintrag war im Papierkorb und wurde wiederhergestellt.
               *[other] { NUMBER($total) } Markierungen zu „{ $headline }“ verschoben. Dieser Eintrag war im Papierkorb und wurde wiederhergestellt.
            }
        [highlights-and-note]
            { $total ->
                [one] { NUMBER($total) } Markierung und Ihre Notiz zu „{ $headline }“ verschoben. Dieser Eintrag war im Papierkorb und wurde wiederhergestellt.
               *[other] { NUMBER($total) } Markierungen und Ihre Notiz zu „{ $headline }“ verschoben. Dieser Eintrag war im Papierkorb und wurde wiederhergestellt.
            }
        [note] Ihre Notiz wurde zu „{ $headline }“ verschoben. Dieser Eintrag war im Papierkorb und wurde wiederhergestellt.
        [tags] Ihre Schlagwörter wurden zu „{ $headline }“ verschoben. Dieser Eintrag war im Papierkorb und wurde wiederhergestellt.
       *[entry] Dieser Eintrag wurde mit „{ $headline }“ zusammengeführt. „{ $headline }“ war im Papierkorb und wurde wiederhergestellt.
    }
library-done-bin-emptied = Der Papierkorb ist leer.
library-done-purged =
    { $total ->
        [one] { NUMBER($total) } Eintrag endgültig gelöscht.
       *[other] { NUMBER($total) } Einträge endgültig gelöscht.
    }
library-done-quote-copied = Zitat mit Quelle kopiert.
library-done-images-removed = Gespeicherte Bilder entfernt.
library-done-copy-failed = Kopieren fehlgeschlagen. Versuchen Sie es erneut.
