### Die Seitenleiste.

panel-reading = Seite wird gelesen…
panel-ordinary = Kein Artikel geöffnet.
    .next = Öffnen Sie einen Artikel, um ihn hier zu sehen, oder wählen Sie einen aus Ihrer Bibliothek.
panel-open-library-tab = Bibliothek anzeigen
panel-not-saved =
    { $kind ->
        [article] Dieser Artikel ist noch nicht in Ihrer Bibliothek.
        [link] Diese Seite ist noch nicht in Ihrer Bibliothek.
       *[page] Diese Seite ist noch nicht in Ihrer Bibliothek.
    }
    .next =
        { $kind ->
            [article] Speichern Sie ihn, um Notizen zu schreiben. Er wird auch gespeichert, wenn Sie auf der Seite etwas markieren.
            [page] Hier wurde kein Artikel gefunden. Sie können die Seite als vereinfachten Text speichern oder einen Teil davon markieren.
           *[link] Von dieser Seite lassen sich nur Titel und Adresse speichern.
        }
panel-saved = Gespeichert am { $day }
panel-not-open = Die Seite ist in diesem Tab nicht geöffnet. Die Markierungen stehen in der Reihenfolge der gespeicherten Version.
panel-tabs-label = Seitenleiste
panel-notes = Markierungen
panel-article = Artikel
panel-library = Bibliothek
panel-no-copy = Noch keine gespeicherte Version.
panel-article-not-saved = Sobald Sie die Seite speichern, erscheint hier die gespeicherte Version.
panel-highlights-only = Kein Artikeltext.
    .next = Dieser Eintrag hat noch keine Adresse. In der Bibliothek können Sie eine hinzufügen.
panel-clip-deleted = Eintrag in den Papierkorb verschoben.
panel-open-whole-library = In einem Tab öffnen
panel-drop-links = Hier ablegen, um den Link zu speichern
    .private = In privaten Fenstern lassen sich keine Links speichern
panel-drop-text = Hier ablegen, um den ausgewählten Text zu speichern oder zu markieren
panel-selection-saved = Auswahl in der Bibliothek gespeichert.
panel-selection-added = Auswahl zum Eintrag dieser Seite hinzugefügt.
panel-selection-known = Schon im Eintrag dieser Seite.
panel-selection-removed = Aus dem Eintrag dieser Seite entfernt.
panel-links-reading =
    { $total ->
        [1] Gespeichert. Text wird abgerufen…
       *[other] { NUMBER($total) } Links gespeichert. Texte werden abgerufen…
    }
panel-links-none-dropped = Es wurde nichts gespeichert. Hier können Sie Links ablegen oder Text, der auf der Seite in diesem Tab ausgewählt ist.
panel-links-none-pasted = Was Sie eingefügt haben, enthält keine Webadresse.
panel-links-removed =
    { $total ->
        [1] In den Papierkorb verschoben.
       *[other] { NUMBER($total) } Einträge in den Papierkorb verschoben.
    }
panel-links-restored =
    { $total ->
        [1] In der Bibliothek wiederhergestellt.
       *[other] { NUMBER($total) } Einträge wiederhergestellt.
    }

panel-attach-label = Markierung neu zuordnen
panel-attach-on-page = Wählen Sie die neue Stelle auf der Seite oder in der gespeicherten Version aus und klicken Sie auf „Zuordnen“.
panel-attach-in-copy = Wählen Sie die neue Stelle in der gespeicherten Version aus und klicken Sie auf „Zuordnen“.
panel-attach-attach = Zuordnen
panel-attach-nothing-selected = Noch ist nichts ausgewählt.
panel-attach-page-gone = Pressmark kann die Auswahl auf dieser Seite nicht lesen. Wählen Sie den Text stattdessen in der gespeicherten Version aus.

panel-redo = Wiederholen
