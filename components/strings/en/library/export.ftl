### Exporting.

export-obsidian = Open in Obsidian
# $style: “APA”.
export-cite = Copy { $style } citation
export-citation-copied = Citation copied.
export-note-opened = Opening in Obsidian…
export-title = Export

# What a file of many clips is called.
export-file-title = Pressmark
export-what = Clips
export-as-what = Format
export-where-to = Export to
export-print = Print
export-no-folder = No folder chosen
export-choose-folder = Choose folder…
export-progress =
    { $total ->
        [one] Exporting { NUMBER($done) } of { NUMBER($total) } clip
       *[other] Exporting { NUMBER($done) } of { NUMBER($total) } clips
    }
    .so-far =
        { $done ->
            [one] Exporting… { NUMBER($done) } clip so far
           *[other] Exporting… { NUMBER($done) } clips so far
        }
    .label = Export

## Citation styles

export-style-apa = APA
export-style-chicago = Chicago
export-style-mla = MLA

## The button that exports, by destination

export-act-download = Save file
export-act-folder = Save to folder
export-act-clipboard = Copy to clipboard

## Which clips are exported; .counted where their number is known

export-scope-clip = This clip
export-scope-chosen = Selected clips
    .counted =
        { $total ->
            [one] { NUMBER($total) } selected clip
           *[other] { NUMBER($total) } selected clips
        }
export-scope-found = This list
    .counted =
        { $total ->
            [one] This list, { NUMBER($total) } clip
           *[other] This list, { NUMBER($total) } clips
        }
export-scope-all = The whole library
    .counted =
        { $total ->
            [one] The whole library, { NUMBER($total) } clip
           *[other] The whole library, { NUMBER($total) } clips
        }

## Groups of formats

export-group-read = Reading
export-group-annotations = Highlights and notes
export-group-cite = Citations
export-group-data = Data

## Formats

export-format-markdown = Markdown
    .hint = For Obsidian, Logseq and plain text
export-format-html = Web page
    .hint = One file per clip, notes in the margin
export-format-epub = EPUB
    .hint = A book for e-readers
export-format-pdf = PDF or paper
    .hint = Uses the browser’s print dialog
export-format-annotations-csv = CSV
    .hint = One row per highlight
export-format-readwise-csv = Readwise
    .hint = CSV with Readwise’s columns
export-format-web-annotations = Web Annotation
    .hint = W3C JSON-LD
export-format-hypothesis = Hypothesis
    .hint = JSON that Hypothesis imports
export-format-csl-json = CSL-JSON
    .hint = For Zotero and others
export-format-ris = RIS
    .hint = For EndNote and Mendeley
export-format-bibtex = BibTeX
    .hint = For LaTeX
export-format-json = JSON
    .hint = Everything in each clip except images
export-format-clips-csv = CSV
    .hint = One row per clip
export-format-backup = Backup
    .hint = Everything, with images, as a zip file

## Options

export-option-template = Template
export-option-own-template = Pressmark
export-option-plain-template = Plain
export-option-highlights-template = Highlights only
export-option-annotations = Highlights
export-option-add-template = Add an Obsidian Web Clipper template…
export-option-pictures = Include saved images
# $moment: “12 November 2026 at 14:02”.
export-option-new-only = Only what’s new or changed since { $moment }
## Where highlights are put in a Markdown file

export-option-annotations-section = In a section after the text
export-option-annotations-text = In the text
export-option-annotations-both = Both

## Destinations

export-target-download = Downloads
export-target-folder = Folder
export-target-clipboard = Clipboard
# Where the browser cannot let the user choose a folder, such as Firefox.
export-no-folders = Files go to the browser’s downloads folder. If the browser can ask where to save each file, you can turn that on in its settings.

## When an export is done

export-done-download =
    { $total ->
        [one] Exported { NUMBER($total) } clip.
       *[other] Exported { NUMBER($total) } clips.
    }
export-done-folder =
    { $total ->
        [one] Exported { NUMBER($total) } clip to the folder.
       *[other] Exported { NUMBER($total) } clips to the folder.
    }
export-done-clipboard =
    { $total ->
        [one] Copied { NUMBER($total) } clip.
       *[other] Copied { NUMBER($total) } clips.
    }
export-done-nothing =
    { $why ->
        [nothing-new] There’s nothing new or changed to export.
        [no-highlights] There are no highlights to export.
       *[no-clips] There are no clips to export.
    }
