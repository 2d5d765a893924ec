### Exportar.

export-obsidian = Abrir en Obsidian
export-cite = Copiar referencia en { $style }
export-citation-copied = Referencia copiada.
export-note-opened = Abriendo en Obsidian…
export-title = Exportar

export-file-title = Pressmark
export-what = Recortes
export-as-what = Formato
export-where-to = Exportar a
export-print = Imprimir
export-no-folder = No hay carpeta elegida
export-choose-folder = Elegir carpeta…
export-progress =
    { $total ->
        [one] Exportando { NUMBER($done) } de { NUMBER($total) } recorte
       *[other] Exportando { NUMBER($done) } de { NUMBER($total) } recortes
    }
    .so-far =
        { $done ->
            [one] Exportando… { NUMBER($done) } recorte hasta ahora
           *[other] Exportando… { NUMBER($done) } recortes hasta ahora
        }
    .label = Exportación

export-style-apa = APA
export-style-chicago = Chicago
export-style-mla = MLA

export-act-download = Guardar archivo
export-act-folder = Guardar en carpeta
export-act-clipboard = Copiar al portapapeles

export-scope-clip = Este recorte
export-scope-chosen = Recortes seleccionados
    .counted =
        { $total ->
            [one] { NUMBER($total) } recorte seleccionado
           *[other] { NUMBER($total) } recortes seleccionados
        }
export-scope-found = Esta lista
    .counted =
        { $total ->
            [one] Esta lista ({ NUMBER($total) } recorte)
           *[other] Esta lista ({ NUMBER($total) } recortes)
        }
export-scope-all = Toda la biblioteca
    .counted =
        { $total ->
            [one] Toda la biblioteca ({ NUMBER($total) } recorte)
           *[other] Toda la biblioteca ({ NUMBER($total) } recortes)
        }

export-group-read = Lectura
export-group-annotations = Resaltados y notas
export-group-cite = Referencias
export-group-data = Datos

export-format-markdown = Markdown
    .hint = Para Obsidian, Logseq y texto sin formato
export-format-html = Página web
    .hint = Un archivo por recorte, con las notas al margen
export-format-epub = EPUB
    .hint = Un libro para lectores electrónicos
export-format-pdf = PDF o papel
    .hint = Con el diálogo de impresión del navegador
export-format-annotations-csv = CSV
    .hint = Una fila por resaltado
export-format-readwise-csv = Readwise
    .hint = CSV con las columnas de Readwise
export-format-web-annotations = Web Annotation
    .hint = JSON-LD del W3C
export-format-hypothesis = Hypothesis
    .hint = JSON que Hypothesis puede importar
export-format-csl-json = CSL-JSON
    .hint = Para Zotero y otros
export-format-ris = RIS
    .hint = Para EndNote y Mendeley
export-format-bibtex = BibTeX
    .hint = Para LaTeX
export-format-json = JSON
    .hint = Todo lo de cada recorte, excepto las imágenes
export-format-clips-csv = CSV
    .hint = Una fila por recorte
export-format-backup = Copia de seguridad
    .hint = Todo, con imágenes, en un archivo zip

export-option-template = Plantilla
export-option-own-template = Pressmark
export-option-plain-template = Sencilla
export-option-highlights-template = Solo resaltados
export-option-annotations = Resaltados
export-option-add-template = Añadir una plantilla de Obsidian Web Clipper…
export-option-pictures = Incluir imágenes guardadas
export-option-new-only = Solo lo nuevo o modificado desde el { $moment }

export-option-annotations-section = En una sección después del texto
export-option-annotations-text = En el texto
export-option-annotations-both = En ambos lugares

export-target-download = Descargas
export-target-folder = Carpeta
export-target-clipboard = Portapapeles
export-no-folders = Los archivos van a la carpeta de descargas del navegador. Si el navegador ofrece preguntar dónde guardar cada archivo, puedes activar esa opción en sus ajustes.

export-done-download =
    { $total ->
        [one] { NUMBER($total) } recorte exportado.
       *[other] { NUMBER($total) } recortes exportados.
    }
export-done-folder =
    { $total ->
        [one] { NUMBER($total) } recorte exportado a la carpeta.
       *[other] { NUMBER($total) } recortes exportados a la carpeta.
    }
export-done-clipboard =
    { $total ->
        [one] { NUMBER($total) } recorte copiado.
       *[other] { NUMBER($total) } recortes copiados.
    }
export-done-nothing =
    { $why ->
        [nothing-new] No hay nada nuevo ni modificado que exportar.
        [no-highlights] No hay resaltados que exportar.
       *[no-clips] No hay recortes que exportar.
    }
