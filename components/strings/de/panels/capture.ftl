### Schlagwörter und Notiz im Hinweis auf der Seite.

capture-label = Schlagwörter und Notiz
capture-keys = { $keys } drücken, um hier zu schreiben
capture-close = Wird beim Tippen gespeichert. Esc schließt.
