### En las páginas web, y en el lector donde funciona igual.

## La barra junto a una selección o un resaltado

page-bar-label = Resaltar la selección
page-bar-mark-label = Cambiar el resaltado
page-bar-others-label = Copiar u ocultar el resaltado
page-bar-card-label = Resaltado en { common-colour-inline }
page-bar-choose = Elegir entre { NUMBER($total) } resaltados
page-bar-with-note = con nota
page-bar-mark-in = Resaltar en { common-colour-inline }
page-bar-change-to = Cambiar a { common-colour-inline }
page-bar-note = Nota
page-bar-edit = Editar nota y etiquetas
page-bar-typed = Lo que escribiste sigue aquí. No cierres esta página hasta que se guarde.
page-bar-copy-quote = Copiar cita con fuente
page-bar-copy-link = Copiar enlace a este pasaje
page-bar-more = Más opciones
page-bar-off-here = No mostrar esta barra en { $site }
page-bar-quote-copied = Cita copiada.
page-bar-link-copied = Enlace copiado.
page-bar-save = Guardar nota
    .hint = O pulsa Ctrl+Enter
page-bar-cancel-hint = O pulsa Esc. Lo que escribiste se conserva.
page-bar-note-placeholder = Escribe una nota
page-bar-note-card-label = Nota de este resaltado
page-bar-changed = Aquí, el pasaje no es igual que en el resaltado.
    .next = Conserva o actualiza tu resaltado en el panel lateral.
    .phone = Para actualizar tu resaltado, guarda esta versión de la página y ábrela en la biblioteca.
    .here = Consérvalo o actualízalo en la lista de resaltados.
page-bar-highlighted = Resaltado: “{ $quote }”

## Lo que oye quien usa un lector de pantalla

page-spoken-label = Resaltado
page-spoken-author = { authors-highlight }.
page-spoken-colour = { $colour }.
page-spoken-changed = En la página, el pasaje ha cambiado.
page-spoken-note = Nota: { $note }.
page-spoken-tags = Etiquetas: { $tags }.
page-spoken-place = { NUMBER($number) } de { NUMBER($total) }

## El aviso en la página después de un atajo

page-notice-again = Para añadir etiquetas o una nota, pulsa el atajo con el que se guarda la página.
page-notice-clipped =
    { $kind ->
        [page] Página guardada en tu biblioteca.
        [link] Enlace guardado en tu biblioteca.
        [selection] Selección guardada en tu biblioteca.
        [image] Imagen guardada en tu biblioteca.
        [image-loading] Guardado en tu biblioteca. La imagen aún se está cargando.
        [image-address] Solo se guardó la dirección de la imagen, no la imagen.
       *[article] Guardado en tu biblioteca.
    }
page-notice-already-saved = Ya está en tu biblioteca.
page-notice-changed =
    { $kind ->
        [page] Esta página es distinta de la última versión guardada.
       *[article] Este artículo es distinto de la última versión guardada.
    }
    .preview = En tu biblioteca solo está el inicio de este artículo.
    .keep = Guardar esta versión
    .keep-whole = Guardar completo
page-notice-version-saved = Nueva versión guardada.
page-notice-version-removed = Nueva versión quitada.
page-notice-selection-added =
    { $kind ->
        [image] Imagen añadida al recorte de esta página.
        [image-loading] Añadido al recorte de esta página. La imagen aún se está cargando.
        [image-address] Solo se añadió la dirección de la imagen, no la imagen.
       *[selection] Selección añadida al recorte de esta página.
    }
page-notice-selection-known = Ya está en el recorte de esta página.
page-notice-selection-removed = Quitado del recorte de esta página.
page-notice-selection-of-saved =
    { $saved ->
        [article] No se guardó: este artículo ya está en tu biblioteca.
       *[page] No se guardó: esta página ya está en tu biblioteca.
    }
    .next = En su lugar, puedes resaltar la selección.
    .without = Tu recorte no contiene esta imagen.
    .action = Resaltar
    .show = Ver en la biblioteca
page-notice-deleted = Resaltado eliminado.
page-notice-hidden = Resaltado oculto.
page-notice-restored = Restaurado en tu biblioteca.
page-notice-unclipped = Movido a la papelera.
page-notice-marked-and-clipped =
    { $kind ->
        [page] Resaltado. La página se guardó en tu biblioteca.
        [link] Resaltado. Se guardó un enlace a la página en tu biblioteca.
       *[article] Resaltado. El artículo se guardó en tu biblioteca.
    }
page-notice-unmarked =
    { $kind ->
        [article] Resaltado y artículo movidos a la papelera.
       *[page] Resaltado y página movidos a la papelera.
    }
page-notice-none-to-step = No hay resaltados en esta página.
    .next = Selecciona unas palabras y resáltalas.
page-notice-none-found =
    { $total ->
        [1] No se encontró el resaltado en esta página.
        [2] No se encontró ninguno de los { NUMBER($total) } resaltados en esta página.
       *[other] No se encontró ninguno de los { NUMBER($total) } resaltados en esta página.
    }
    .next = No se perdió nada: consulta la biblioteca.
page-notice-note-left = Aquí tienes una nota sin terminar.
page-notice-go-on = Seguir escribiendo
page-notice-note-lost = Aquí tienes una nota sin terminar, pero su pasaje no se encontró en la página.
page-notice-copy-note = Copiar nota
page-notice-nothing-selected = No se encontró ningún texto seleccionado.
page-notice-unreadable-part = El texto seleccionado está en una parte de la página que Pressmark no puede leer.
    .next = Selecciona texto en otra parte de la página o copia las palabras en una nota.
page-notice-how-to-select = Selecciona unas palabras en la página y pulsa el atajo otra vez.
page-notice-bar-off = La barra de selección está desactivada en { $site }.
    .next = Puedes volver a activarla en Ajustes.
page-notice-bar-on = La barra de selección vuelve a estar activada.
page-notice-label = Pressmark
