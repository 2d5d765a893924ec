### Was eine importierte Vorlage des Obsidian Web Clippers kann.

templates-added = Hinzugefügt: { $names }.
templates-replaced = Ersetzt: { $names }.
templates-removed = Vorlage „{ $name }“ entfernt.
templates-replaces = Ersetzt Ihre Vorlage mit demselben Namen.
templates-page = Wird beim Speichern aus jeder Seite übernommen: { $names }.
templates-unfilled = Bleibt leer, weil Pressmark keinen Wert dafür hat: { $names }.
templates-unknown = Unbekannt und nicht beachtet: { $names }.
templates-own-note = Jeder Eintrag bekommt eine eigene Notiz, auch wenn eine Vorlage eine vorhandene ergänzt oder ersetzt.
templates-broken = Nicht lesbar, weil ein Teil fehlt oder ungültig ist: { $names }.
templates-broken-part = „{ $name }“ ({ $part })
templates-choose = Welche Vorlagen wollen Sie hinzufügen?
templates-add = Hinzufügen
templates-add-none = Keine hinzufügen
templates-failed = Pressmark hat in dieser Datei keine Vorlage gefunden, die es lesen kann. Wählen Sie eine JSON-Datei, die aus dem Obsidian Web Clipper exportiert wurde.

### Nach einem Export mit einer Vorlage.

templates-untaken =
    { $total ->
        [one] Einem Eintrag fehlt, was die Vorlage aus seiner Seite übernimmt: { $names }. Um es zu ergänzen, öffnen Sie die Seite und speichern Sie sie noch einmal mit dem Tastenkürzel oder dem Kontextmenü.
       *[other] { NUMBER($total) } Einträgen fehlt, was die Vorlage aus ihren Seiten übernimmt: { $names }. Um es zu ergänzen, öffnen Sie die Seiten und speichern Sie sie noch einmal mit dem Tastenkürzel oder dem Kontextmenü.
    }
templates-unreadable = Blieb leer, wo der Wert einer Seite zu lang war oder ihr Selektor nicht funktionierte: { $names }.
