### El panel lateral.

panel-reading = Leyendo la página…
panel-ordinary = No hay ningún artículo abierto.
    .next = Abre un artículo para verlo aquí o elige uno de tu biblioteca.
panel-open-library-tab = Mostrar la biblioteca
panel-not-saved =
    { $kind ->
        [article] Este artículo aún no está en tu biblioteca.
        [link] Esta página aún no está en tu biblioteca.
       *[page] Esta página aún no está en tu biblioteca.
    }
    .next =
        { $kind ->
            [article] Guárdalo para escribir notas. También se guarda si resaltas algo en la página.
            [page] No se encontró ningún artículo aquí. Puedes guardar la página como texto simplificado o resaltar una parte.
           *[link] Solo se pueden guardar el título y la dirección de esta página.
        }
panel-saved = Guardado el { $day }
panel-not-open = La página no está abierta en esta pestaña. Los resaltados siguen el orden de la versión guardada.
panel-tabs-label = Panel lateral
panel-notes = Resaltados
panel-article = Artículo
panel-library = Biblioteca
panel-no-copy = Aún no hay ninguna versión guardada.
panel-article-not-saved = La versión guardada aparecerá aquí cuando guardes la página.
panel-highlights-only = No hay texto del artículo.
    .next = Este recorte aún no tiene dirección. Puedes añadirla en la biblioteca.
panel-clip-deleted = Recorte movido a la papelera.
panel-open-whole-library = Abrir en una pestaña
panel-drop-links = Suelta para guardar el enlace
    .private = En una ventana privada no se pueden guardar enlaces
panel-drop-text = Suelta para guardar o resaltar el texto seleccionado
panel-selection-saved = Selección guardada en tu biblioteca.
panel-selection-added = Selección añadida al recorte de esta página.
panel-selection-known = Ya está en el recorte de esta página.
panel-selection-removed = Quitado del recorte de esta página.
panel-links-reading =
    { $total ->
        [1] Guardado. Descargando el texto…
       *[other] { NUMBER($total) } enlaces guardados. Descargando el texto…
    }
panel-links-none-dropped = No se guardó nada. Puedes soltar aquí enlaces, o texto seleccionado en la página de esta pestaña.
panel-links-none-pasted = No hay ninguna dirección web en lo que pegaste.
panel-links-removed =
    { $total ->
        [1] Movido a la papelera.
       *[other] { NUMBER($total) } recortes movidos a la papelera.
    }
panel-links-restored =
    { $total ->
        [1] Restaurado en tu biblioteca.
       *[other] { NUMBER($total) } recortes restaurados.
    }

## Colocar en otro lugar un resaltado perdido

panel-attach-label = Recolocar un resaltado
panel-attach-on-page = Selecciona el nuevo lugar en la página o en la versión guardada y haz clic en “Colocar”.
panel-attach-in-copy = Selecciona el nuevo lugar en la versión guardada y haz clic en “Colocar”.
panel-attach-attach = Colocar
panel-attach-nothing-selected = Aún no hay nada seleccionado.
panel-attach-page-gone = Pressmark no puede leer la selección en esta página. Selecciona el texto en la versión guardada.

panel-redo = Rehacer
