### Exportieren.

export-obsidian = In Obsidian öffnen
export-cite = Quellenangabe kopieren ({ $style })
export-citation-copied = Quellenangabe kopiert.
export-note-opened = Wird in Obsidian geöffnet…
export-title = Exportieren

export-file-title = Pressmark
export-what = Einträge
export-as-what = Format
export-where-to = Ziel
export-print = Drucken
export-no-folder = Kein Ordner gewählt
export-choose-folder = Ordner wählen…
export-progress =
    { $total ->
        [one] Export läuft: { NUMBER($done) } von { NUMBER($total) } Eintrag
       *[other] Export läuft: { NUMBER($done) } von { NUMBER($total) } Einträgen
    }
    .so-far =
        { $done ->
            [one] Export läuft… bisher { NUMBER($done) } Eintrag
           *[other] Export läuft… bisher { NUMBER($done) } Einträge
        }
    .label = Export

export-style-apa = APA
export-style-chicago = Chicago
export-style-mla = MLA

export-act-download = Datei speichern
export-act-folder = In Ordner speichern
export-act-clipboard = In Zwischenablage kopieren

export-scope-clip = Dieser Eintrag
export-scope-chosen = Ausgewählte Einträge
    .counted =
        { $total ->
            [one] { NUMBER($total) } ausgewählter Eintrag
           *[other] { NUMBER($total) } ausgewählte Einträge
        }
export-scope-found = Diese Liste
    .counted =
        { $total ->
            [one] Diese Liste, { NUMBER($total) } Eintrag
           *[other] Diese Liste, { NUMBER($total) } Einträge
        }
export-scope-all = Die ganze Bibliothek
    .counted =
        { $total ->
            [one] Die ganze Bibliothek, { NUMBER($total) } Eintrag
           *[other] Die ganze Bibliothek, { NUMBER($total) } Einträge
        }

export-group-read = Lesen
export-group-annotations = Markierungen und Notizen
export-group-cite = Quellenangaben
export-group-data = Daten

export-format-markdown = Markdown
    .hint = Für Obsidian, Logseq und reinen Text
export-format-html = Webseite
    .hint = Eine Datei pro Eintrag, Notizen am Rand
export-format-epub = EPUB
    .hint = Ein Buch für E-Reader
export-format-pdf = PDF oder Papier
    .hint = Über den Druckdialog des Browsers
export-format-annotations-csv = CSV
    .hint = Eine Zeile pro Markierung
export-format-readwise-csv = Readwise
    .hint = CSV mit den Spalten von Readwise
export-format-web-annotations = Web Annotation
    .hint = W3C JSON-LD
export-format-hypothesis = Hypothesis
    .hint = JSON, das Hypothesis importiert
export-format-csl-json = CSL-JSON
    .hint = Für Zotero und andere
export-format-ris = RIS
    .hint = Für EndNote und Mendeley
export-format-bibtex = BibTeX
    .hint = Für LaTeX
export-format-json = JSON
    .hint = Alles aus jedem Eintrag außer den Bildern
export-format-clips-csv = CSV
    .hint = Eine Zeile pro Eintrag
export-format-backup = Sicherung
    .hint = Alles, mit Bildern, als ZIP-Datei

export-option-template = Vorlage
export-option-own-template = Pressmark
export-option-plain-template = Schlicht
export-option-highlights-template = Nur Markierungen
export-option-annotations = Markierungen
export-option-add-template = Vorlage des Obsidian Web Clippers hinzufügen…
export-option-pictures = Gespeicherte Bilder einschließen
export-option-new-only = Nur was seit dem { $moment } Uhr neu ist oder geändert wurde

export-option-annotations-section = In einem Abschnitt nach dem Text
export-option-annotations-text = Im Text
export-option-annotations-both = Beides

export-target-download = Downloads
export-target-folder = Ordner
export-target-clipboard = Zwischenablage
export-no-folders = Dateien landen im Download-Ordner des Browsers. Wenn der Browser bei jeder Datei nach dem Speicherort fragen kann, lässt sich das in seinen Einstellungen einschalten.

export-done-download =
    { $total ->
        [one] { NUMBER($total) } Eintrag exportiert.
       *[other] { NUMBER($total) } Einträge exportiert.
    }
export-done-folder =
    { $total ->
        [one] { NUMBER($total) } Eintrag in den Ordner exportiert.
       *[other] { NUMBER($total) } Einträge in den Ordner exportiert.
    }
export-done-clipboard =
    { $total ->
        [one] { NUMBER($total) } Eintrag kopiert.
       *[other] { NUMBER($total) } Einträge kopiert.
    }
export-done-nothing =
    { $why ->
        [nothing-new] Es gibt nichts Neues oder Geändertes zu exportieren.
        [no-highlights] Es gibt keine Markierungen zu exportieren.
       *[no-clips] Es gibt keine Einträge zu exportieren.
    }
