### Exportation.

export-obsidian = Ouvrir dans Obsidian
export-cite = Copier la référence { $style }
export-citation-copied = Référence copiée.
export-note-opened = Ouverture dans Obsidian…
export-title = Exporter

export-file-title = Pressmark
export-what = Éléments
export-as-what = Format
export-where-to = Destination
export-print = Imprimer
export-no-folder = Aucun dossier choisi
export-choose-folder = Choisir un dossier…
export-progress =
    { $total ->
        [one] Exportation : { NUMBER($done) } sur { NUMBER($total) } élément
       *[other] Exportation : { NUMBER($done) } sur { NUMBER($total) } éléments
    }
    .so-far =
        { $done ->
            [one] Exportation… { NUMBER($done) } élément jusqu’ici
           *[other] Exportation… { NUMBER($done) } éléments jusqu’ici
        }
    .label = Exportation

export-style-apa = APA
export-style-chicago = Chicago
export-style-mla = MLA

export-act-download = Enregistrer le fichier
export-act-folder = Enregistrer dans le dossier
export-act-clipboard = Copier dans le presse-papiers

export-scope-clip = Cet élément
export-scope-chosen = Éléments sélectionnés
    .counted =
        { $total ->
            [one] { NUMBER($total) } élément sélectionné
           *[other] { NUMBER($total) } éléments sélectionnés
        }
export-scope-found = Cette liste
    .counted =
        { $total ->
            [one] Cette liste ({ NUMBER($total) } élément)
           *[other] Cette liste ({ NUMBER($total) } éléments)
        }
export-scope-all = Toute la bibliothèque
    .counted =
        { $total ->
            [one] Toute la bibliothèque ({ NUMBER($total) } élément)
           *[other] Toute la bibliothèque ({ NUMBER($total) } éléments)
        }

export-group-read = Lecture
export-group-annotations = Surlignages et notes
export-group-cite = Références
export-group-data = Données

export-format-markdown = Markdown
    .hint = Pour Obsidian, Logseq ou comme texte brut
export-format-html = Page web
    .hint = Un fichier par élément, notes en marge
export-format-epub = EPUB
    .hint = Un livre pour liseuses
export-format-pdf = PDF ou papier
    .hint = Passe par l’impression du navigateur
export-format-annotations-csv = CSV
    .hint = Une ligne par surlignage
export-format-readwise-csv = Readwise
    .hint = CSV avec les colonnes de Readwise
export-format-web-annotations = Web Annotation
    .hint = JSON-LD du W3C
export-format-hypothesis = Hypothesis
    .hint = JSON importable dans Hypothesis
export-format-csl-json = CSL-JSON
    .hint = Pour Zotero et d’autres logiciels
export-format-ris = RIS
    .hint = Pour EndNote et Mendeley
export-format-bibtex = BibTeX
    .hint = Pour LaTeX
export-format-json = JSON
    .hint = Tout le contenu de chaque élément, sauf les images
export-format-clips-csv = CSV
    .hint = Une ligne par élément
export-format-backup = Sauvegarde
    .hint = Tout, images comprises, dans un fichier zip

export-option-template = Modèle
export-option-own-template = Pressmark
export-option-plain-template = Simple
export-option-highlights-template = Surlignages seulement
export-option-annotations = Surlignages
export-option-add-template = Ajouter un modèle d’Obsidian Web Clipper…
export-option-pictures = Inclure les images enregistrées
export-option-new-only = Seulement ce qui est nouveau ou modifié depuis le { $moment }
export-option-annotations-section = Dans une section après le texte
export-option-annotations-text = Dans le texte
export-option-annotations-both = Les deux

export-target-download = Téléchargements
export-target-folder = Dossier
export-target-clipboard = Presse-papiers
export-no-folders = Les fichiers vont dans le dossier de téléchargement du navigateur. Si celui-ci peut demander où enregistrer chaque fichier, vous pouvez activer cette option dans ses paramètres.

export-done-download =
    { $total ->
        [one] { NUMBER($total) } élément exporté.
       *[other] { NUMBER($total) } éléments exportés.
    }
export-done-folder =
    { $total ->
        [one] { NUMBER($total) } élément exporté dans le dossier.
       *[other] { NUMBER($total) } éléments exportés dans le dossier.
    }
export-done-clipboard =
    { $total ->
        [one] { NUMBER($total) } élément copié.
       *[other] { NUMBER($total) } éléments copiés.
    }
export-done-nothing =
    { $why ->
        [nothing-new] Rien de nouveau ni de modifié à exporter.
        [no-highlights] Aucun surlignage à exporter.
       *[no-clips] Aucun élément à exporter.
    }
