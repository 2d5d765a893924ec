### Auf Webseiten und, wo es dort genauso geht, im Lesebereich.

page-bar-label = Auswahl markieren
page-bar-mark-label = Markierung ändern
page-bar-others-label = Markierung kopieren oder ausblenden
page-bar-card-label = Markierung in { common-colour-inline }
page-bar-choose = Aus { NUMBER($total) } Markierungen wählen
page-bar-with-note = mit Notiz
page-bar-mark-in = In { common-colour-inline } markieren
page-bar-change-to = In { common-colour-inline } ändern
page-bar-note = Notiz
page-bar-edit = Notiz und Schlagwörter bearbeiten
page-bar-typed = Was Sie geschrieben haben, steht noch hier. Lassen Sie diese Seite geöffnet, bis es gespeichert ist.
page-bar-copy-quote = Zitat mit Quelle kopieren
page-bar-copy-link = Link zu dieser Stelle kopieren
page-bar-more = Weitere Optionen
page-bar-off-here = Diese Leiste auf { $site } nicht anzeigen
page-bar-quote-copied = Zitat kopiert.
page-bar-link-copied = Link kopiert.
page-bar-save = Notiz speichern
    .hint = Oder Strg+Eingabe drücken
page-bar-cancel-hint = Oder Esc drücken. Was Sie geschrieben haben, bleibt erhalten.
page-bar-note-placeholder = Notiz schreiben
page-bar-note-card-label = Notiz zu dieser Markierung
page-bar-changed = Der Wortlaut hier weicht von der Markierung ab.
    .next = In der Seitenleiste können Sie die Markierung beibehalten oder aktualisieren.
    .phone = Um die Markierung zu aktualisieren, speichern Sie diese Version der Seite und öffnen Sie sie in der Bibliothek.
    .here = In der Liste der Markierungen können Sie sie beibehalten oder aktualisieren.
page-bar-highlighted = Markiert: „{ $quote }“

page-spoken-label = Markierung
page-spoken-author = { authors-highlight }.
page-spoken-colour = { $colour }.
page-spoken-changed = Der Wortlaut auf der Seite hat sich geändert.
page-spoken-note = Notiz: { $note }.
page-spoken-tags = Schlagwörter: { $tags }.
page-spoken-place = { NUMBER($number) } von { NUMBER($total) }

page-notice-again = Um Schlagwörter oder eine Notiz hinzuzufügen, drücken Sie das Tastenkürzel, das die Seite speichert.
page-notice-clipped =
    { $kind ->
        [page] Seite in der Bibliothek gespeichert.
        [link] Link in der Bibliothek gespeichert.
        [selection] Auswahl in der Bibliothek gespeichert.
        [image] Bild in der Bibliothek gespeichert.
        [image-loading] In der Bibliothek gespeichert. Das Bild wird noch geladen.
        [image-address] Nur die Adresse des Bildes wurde gespeichert, nicht das Bild.
       *[article] In der Bibliothek gespeichert.
    }
page-notice-already-saved = Schon in der Bibliothek.
page-notice-changed =
    { $kind ->
        [page] Diese Seite weicht von der zuletzt gespeicherten Version ab.
       *[article] Dieser Artikel weicht von der zuletzt gespeicherten Version ab.
    }
    .preview = In Ihrer Bibliothek ist nur der Anfang dieses Artikels.
    .keep = Version speichern
    .keep-whole = Ganzen Artikel speichern
page-notice-version-saved = Neue Version gespeichert.
page-notice-version-removed = Neue Version entfernt.
page-notice-selection-added =
    { $kind ->
        [image] Bild zum Eintrag dieser Seite hinzugefügt.
        [image-loading] Zum Eintrag dieser Seite hinzugefügt. Das Bild wird noch geladen.
        [image-address] Nur die Adresse des Bildes wurde hinzugefügt, nicht das Bild.
       *[selection] Auswahl zum Eintrag dieser Seite hinzugefügt.
    }
page-notice-selection-known = Schon im Eintrag dieser Seite.
page-notice-selection-removed = Aus dem Eintrag dieser Seite entfernt.
page-notice-selection-of-saved =
    { $saved ->
        [article] Nicht gespeichert: Dieser Artikel ist schon in der Bibliothek.
       *[page] Nicht gespeichert: Diese Seite ist schon in der Bibliothek.
    }
    .next = Markieren Sie die Auswahl stattdessen.
    .without = Dieses Bild gehört nicht zum Eintrag.
    .action = Markieren
    .show = In der Bibliothek zeigen
page-notice-deleted = Markierung gelöscht.
page-notice-hidden = Markierung ausgeblendet.
page-notice-restored = In der Bibliothek wiederhergestellt.
page-notice-unclipped = In den Papierkorb verschoben.
page-notice-marked-and-clipped =
    { $kind ->
        [page] Markiert. Die Seite wurde in der Bibliothek gespeichert.
        [link] Markiert. Ein Link zur Seite wurde in der Bibliothek gespeichert.
       *[article] Markiert. Der Artikel wurde in der Bibliothek gespeichert.
    }
page-notice-unmarked =
    { $kind ->
        [article] Markierung und Artikel in den Papierkorb verschoben.
       *[page] Markierung und Seite in den Papierkorb verschoben.
    }
page-notice-none-to-step = Auf dieser Seite ist nichts markiert.
    .next = Wählen Sie ein paar Wörter aus und markieren Sie sie.
page-notice-none-found =
    { $total ->
        [1] Die Markierung wurde auf dieser Seite nicht gefunden.
        [2] Keine der { NUMBER($total) } Markierungen wurde auf dieser Seite gefunden.
       *[other] Keine der { NUMBER($total) } Markierungen wurde auf dieser Seite gefunden.
    }
    .next = Nichts ist verloren: Sehen Sie in der Bibliothek nach.
page-notice-note-left = Hier liegt noch eine unfertige Notiz.
page-notice-go-on = Weiterschreiben
page-notice-note-lost = Hier liegt noch eine unfertige Notiz, aber ihre Stelle wurde auf der Seite nicht gefunden.
page-notice-copy-note = Notiz kopieren
page-notice-nothing-selected = Es wurde kein ausgewählter Text gefunden.
page-notice-unreadable-part = Der ausgewählte Text steht in einem Teil der Seite, den Pressmark nicht lesen kann.
    .next = Wählen Sie Text an einer anderen Stelle der Seite aus oder kopieren Sie die Wörter in eine Notiz.
page-notice-how-to-select = Wählen Sie auf der Seite ein paar Wörter aus und drücken Sie das Tastenkürzel noch einmal.
page-notice-bar-off = Die Markierungsleiste ist auf { $site } aus.
    .next = In den Einstellungen können Sie sie wieder einschalten.
page-notice-bar-on = Die Markierungsleiste ist wieder an.
page-notice-label = Pressmark
