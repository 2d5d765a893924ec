### Versiones de un artículo y lo que cambió entre ellas.

versions-copy-choose = Versión
versions-copy-newest = { $copy } (más reciente)
versions-copy-reading = Esta es la versión del { $copy }. Puedes leerla, pero no resaltar en ella.
versions-copy-back = Volver a la versión más reciente

versions-changed-back = La página vuelve a mostrar tu versión del { $copy }.
versions-changed-safe = Tu versión guardada y sus resaltados se conservan.
versions-copy-is-preview = Ahora se puede leer el artículo completo. Tu versión guardada solo tiene el inicio.
versions-page-is-preview = Ahora solo se puede leer una parte del artículo, así que Pressmark no puede saber si cambió. Tu versión guardada está completa.
versions-copy-is-selection = Tu versión guardada es una selección de esta página.
    .safe =
        { $kind ->
            [page] Si guardas también la página, la selección queda como versión anterior.
           *[article] Si guardas también el artículo, la selección queda como versión anterior.
        }
versions-copy-is-page = Aquí se encontró un artículo. Tu versión guardada es una página simplificada.
versions-copy-is-link = Solo se guardó el enlace a esta página.
versions-see = Ver cambios
versions-hide = Ocultar cambios
versions-keep = Guardar esta versión
versions-keep-whole = Guardar completo
versions-keep-all =
    { $kind ->
        [page] Guardar página
       *[article] Guardar artículo
    }
versions-keep-text = Guardar texto
versions-title = Versiones
versions-compare = Comparar versiones
versions-close = Cerrar comparación
versions-read = Leer esta versión
versions-older = Desde
versions-newer = Hasta
versions-page-now = La página actual
versions-working = Comparando…
versions-nothing = No se encontraron cambios.
versions-changes-label = Qué cambió
versions-next = Cambio siguiente
versions-previous = Cambio anterior
versions-keys = N lleva al cambio siguiente y P, al anterior.
versions-place = Cambio { NUMBER($number) } de { NUMBER($total) }
versions-total =
    { $total ->
        [one] { NUMBER($total) } cambio
       *[other] { NUMBER($total) } cambios
    }
versions-unchanged =
    { $total ->
        [one] { NUMBER($total) } párrafo sin cambios
       *[other] { NUMBER($total) } párrafos sin cambios
    }
versions-inserted-run = Añadido:
versions-deleted-run = Quitado:
versions-run-end = fin del cambio.
versions-inserted = Párrafo nuevo
versions-deleted = Párrafo quitado
versions-moved-down =
    { $blocks ->
        [one] Movido { NUMBER($blocks) } párrafo más abajo
       *[other] Movido { NUMBER($blocks) } párrafos más abajo
    }
versions-moved-up =
    { $blocks ->
        [one] Movido { NUMBER($blocks) } párrafo más arriba
       *[other] Movido { NUMBER($blocks) } párrafos más arriba
    }
versions-moved-away = Movido a otro lugar
versions-go-to-moved = Mostrar dónde está ahora
versions-headlines = Titulares hasta ahora
versions-first-headline = Guardado el { $when }
versions-changed-headline = Visto por primera vez el { $when }
versions-also-in = También en { $publishers }
    .many =
        { $total ->
           *[other] También en otros { NUMBER($total) } medios
        }
    .clips = { NUMBER($total) } artículos
    .label = La misma noticia en otros medios
versions-similarity = Cerca del { NUMBER($percent) } % del texto más corto está también en el más largo

## Partes de un artículo

versions-field-headline = Titular
versions-field-standfirst = Subtítulo
versions-field-authors = Firma
versions-field-published-at = Fecha
versions-field-caption = Pie de foto

## Qué cambió en un artículo, en una frase

versions-part-headline = el titular
    .first = El titular
versions-part-standfirst = el subtítulo
    .first = El subtítulo
versions-part-byline = la firma
    .first = La firma
versions-part-captions =
    { $total ->
        [one] un pie de foto
       *[other] { NUMBER($total) } pies de foto
    }
    .first =
        { $total ->
            [one] Un pie de foto
           *[other] { NUMBER($total) } pies de foto
        }
versions-part-text = el texto
    .first = El texto
versions-changed =
    { $total ->
        [one] { $parts } ha cambiado desde la última versión guardada.
       *[other] { $parts } han cambiado desde la última versión guardada.
    }

versions-paragraphs = Párrafos: { $changes }.
versions-edited =
    { $total ->
        [one] { NUMBER($total) } editado
       *[other] { NUMBER($total) } editados
    }
versions-new =
    { $total ->
        [one] { NUMBER($total) } nuevo
       *[other] { NUMBER($total) } nuevos
    }
versions-removed =
    { $total ->
        [one] { NUMBER($total) } quitado
       *[other] { NUMBER($total) } quitados
    }
versions-moved =
    { $total ->
        [one] { NUMBER($total) } movido
       *[other] { NUMBER($total) } movidos
    }
