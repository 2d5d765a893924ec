### Das Pop-up.

popup-reading = Seite wird gelesen…
popup-save = Speichern
popup-clip-article = Artikel speichern
popup-clip-page = Seite speichern
popup-clip-link = Link speichern
popup-clip-selection = Auswahl speichern
popup-highlight-selection = Auswahl markieren
popup-preview = Hier ist nur eine Vorschau lesbar. Der Rest steht vielleicht hinter einer Bezahlschranke oder Anmeldung.
popup-preview-of-pages = Hier ist nur ein Teil des Artikels lesbar. Eine weitere Seite davon konnte nicht geladen werden.
popup-page = Hier wurde kein Artikel gefunden. Sie können die Seite als vereinfachten Text speichern.
popup-link = Von dieser Seite lassen sich nur Titel und Adresse speichern.
popup-unreadable-link = Einen Link zu dieser Seite können Sie trotzdem speichern.
popup-only-selection = Hier wurde kein Artikel gefunden. Nur der ausgewählte Text wird gespeichert.
popup-selected =
    { $total ->
        [one] { NUMBER($total) } Wort ausgewählt
       *[other] { NUMBER($total) } Wörter ausgewählt
    }
popup-private = Privates Fenster: Nichts wird gespeichert, solange Sie es nicht selbst speichern.
popup-saved = Gespeichert { $ago }
popup-saved-version = Neue Version { $ago }
popup-saved-preview = Nur Vorschau
popup-saved-page = Vereinfachte Seite
popup-saved-selection = Auswahl von der Seite
popup-saved-image = Bild von der Seite
popup-saved-link = Nur Link
popup-highlights =
    { $total ->
        [one] { NUMBER($total) } Markierung
       *[other] { NUMBER($total) } Markierungen
    }
popup-deleted = In den Papierkorb verschoben.
    .safe = „Rückgängig“ stellt auch Schlagwörter, Notizen und Markierungen wieder her.

popup-detection-off = Die Artikelerkennung ist auf { $site } aus.
    .everywhere = Die Artikelerkennung ist aus.
    .act = Einschalten
popup-save-tabs = Offene Tabs speichern…

popup-keys = Tastenkürzel
popup-keys-none = Nicht belegt
popup-keys-change = Tastenkürzel ändern
