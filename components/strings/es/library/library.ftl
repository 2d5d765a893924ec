### La página de la biblioteca.
library-import = Importar…
library-save-tabs = Añadir pestañas…

## La barra lateral

library-places-label = Lugares
library-places-open = Lugares
library-place-all = Todo
library-place-unread = Sin leer
library-place-favourites = Favoritos
library-place-archive = Archivados
library-place-bin = Papelera
library-places-tags = Etiquetas
library-places-publishers = Medios
library-places-searches = Búsquedas guardadas
library-place-notebook = Cuaderno
library-place-statistics = Estadísticas
library-place-settings = Ajustes
library-place-help = Ayuda
library-places-no-tags = Aquí aparecen las etiquetas que añades a los recortes.
library-places-more = Mostrar { NUMBER($total) } más
library-places-fewer = Mostrar menos
library-places-expand = Mostrar las subetiquetas de “{ $name }”
library-places-collapse = Ocultar las subetiquetas de “{ $name }”
library-places-menu-of = Opciones de “{ $name }”

## Menú y diálogos de una etiqueta

library-tag-rename = Cambiar nombre o combinar…
    .title = Cambiar nombre de “{ $name }”
library-tag-shared = Compartida con { $names }
    .nobody = Etiqueta compartida
    .into = La etiqueta “{ $tag }” es compartida: sus miembros recibirán también estos recortes, con tus resaltados y notas.
library-tag-unshared =
    { $count ->
        [one] La etiqueta “{ $tags }” es compartida. Sus recortes siguen en tu biblioteca, pero dejarás de compartirlos.
       *[other] Estas etiquetas son compartidas: { $tags }. Sus recortes siguen en tu biblioteca, pero dejarás de compartirlos.
    } { library-tag-others }
    .subtag = La etiqueta “{ $tags }” es compartida. Dejarás de compartir los recortes que no tengan ni “{ $tags }” ni otra de sus subetiquetas. { library-tag-others }
library-tag-others = Los demás miembros pierden tus resaltados y notas en ellos. Los recortes que solo han recibido de ti pasan a su papelera, salvo que hayan añadido algo. Tú sigues recibiendo lo que otros comparten.
library-tag-delete-shared = ¿Eliminar la etiqueta “{ $name }”?
library-tag-delete = Eliminar etiqueta
    .with-subtags = Eliminar etiqueta y subetiquetas
library-tag-colour = Cambiar a { common-colour-inline }
library-tag-no-colour = Quitar color
library-tag-new-name = Nuevo nombre
library-tag-parts = Usa una barra para crear una subetiqueta: alden/puerto.

library-tag-merges = La etiqueta “{ $name }” ya existe. Las dos se combinarán.
    .counted =
        { $changed ->
            [one] La etiqueta “{ $name }” ya existe. Las dos se combinarán, lo que modifica { NUMBER($changed) } recorte.
           *[other] La etiqueta “{ $name }” ya existe. Las dos se combinarán, lo que modifica { NUMBER($changed) } recortes.
        }
library-tag-too-long = Este nombre tiene más de { NUMBER($longest) } caracteres. Elige uno más corto.
    .child = La etiqueta “{ $name }” tendría más de { NUMBER($longest) } caracteres. Elige un nombre más corto.
library-tag-within-itself = Una etiqueta no puede moverse dentro de sí misma.
library-tag-rename-act = Cambiar nombre
library-tag-merge-act = Combinar

## La lista de recortes

library-list-clips =
    { $total ->
        [one] { NUMBER($total) } recorte
       *[other] { NUMBER($total) } recortes
    }
library-list-so-far = Más de { NUMBER($total) } recortes
library-list-indexing = Indexando… { NUMBER($done) } de { NUMBER($total) }
library-list-compact = Filas compactas
library-list-select = Seleccionar
library-list-unread = Sin leer
library-list-favourite = Favorito
library-list-also-in =
    { $total ->
        [one] +{ NUMBER($total) } medio
       *[other] +{ NUMBER($total) } medios
    }
library-list-loading = Cargando…
library-list-gone = Ya no está en la biblioteca
library-list-completeness-preview = Solo el inicio
library-list-completeness-page = Página simplificada
library-list-completeness-selection = Selección
library-list-completeness-image = Imagen
library-list-completeness-link = Solo el enlace
library-list-only-highlights =
    { $total ->
        [0] Solo el título
        [one] Solo { NUMBER($total) } resaltado
       *[other] Solo { NUMBER($total) } resaltados
    }

## Listas sin recortes

library-empty-unread = No queda nada por leer.
    .next = Los recortes permanecen aquí hasta que los lees o los archivas.
library-empty-favourites = Aún no hay favoritos.
    .next = Pulsa S en un recorte, o la estrella que hay sobre él, para añadirlo aquí.
library-empty-archive = No hay nada archivado.
    .next = Cuando termines con un recorte, pulsa E o el botón que hay sobre él para archivarlo. Sale de “Sin leer”, pero puedes seguir encontrándolo.
library-empty-bin = La papelera está vacía.
    .next = Los recortes eliminados permanecen aquí 30 días. Hasta entonces puedes restaurarlos.
library-empty-problem = Esta búsqueda tiene un error.
    .next = Corrige lo que está subrayado para ver resultados.

## Acciones sobre los recortes seleccionados

library-bulk-label = Recortes seleccionados
library-bulk-selected =
    { $total ->
        [one] { NUMBER($total) } seleccionado
       *[other] { NUMBER($total) } seleccionados
    }
library-bulk-select-all =
    { $total ->
        [one] Seleccionar { NUMBER($total) }
       *[other] Seleccionar los { NUMBER($total) }
    }
library-bulk-clear = Anular selección
library-bulk-tag = Etiquetas…
library-bulk-more = Más
library-bulk-read = Marcar como leído
library-bulk-unread = Marcar como sin leer
library-bulk-favourite = Añadir a favoritos
library-bulk-unfavourite = Quitar de favoritos
library-bulk-archive = Archivar
library-bulk-unarchive = Quitar de archivados
library-bulk-delete = Eliminar
library-bulk-restore = Restaurar
library-bulk-empty-bin = Vaciar la papelera
    .sure =
        { $total ->
            [one] { NUMBER($total) } recorte se eliminará definitivamente, con sus resaltados y notas. Esto no se puede deshacer.
           *[other] { NUMBER($total) } recortes se eliminarán definitivamente, con sus resaltados y notas. Esto no se puede deshacer.
        }
    .title = ¿Vaciar la papelera?
library-bulk-purge = Eliminar definitivamente
    .title =
        { $total ->
            [1] ¿Eliminar este recorte definitivamente?
           *[other] ¿Eliminar { NUMBER($total) } recortes definitivamente?
        }
    .sure =
        { $total ->
            [1] También se eliminarán sus versiones, resaltados, notas e imágenes. Esto no se puede deshacer.
           *[other] También se eliminarán sus versiones, resaltados, notas e imágenes. Esto no se puede deshacer.
        }
library-bulk-working = { NUMBER($done) } de { NUMBER($total) }
library-bulk-work-label = Modificando recortes
library-bulk-cancelled =
    { $total ->
        [one] Detenido tras { NUMBER($done) } de { NUMBER($total) } recorte.
       *[other] Detenido tras { NUMBER($done) } de { NUMBER($total) } recortes.
    }

## La papelera

library-bin-stay = Los recortes permanecen aquí { NUMBER($days) } días.
library-bin-restore-first = Este recorte está en la papelera. Restáuralo para editarlo.
library-bin-since = En la papelera desde el { $day }.
library-bin-until = Puedes restaurarlo hasta el { $day }, con sus resaltados y notas. Después se eliminará definitivamente.

## El diálogo que etiqueta los recortes seleccionados

library-tagging-title =
    { $total ->
        [1] Etiquetar este recorte
       *[other] Etiquetar { NUMBER($total) } recortes
    }
library-tagging-add = Añadir
library-tagging-remove = Quitar
    .label = Quitar “{ $name }”
library-tagging-remove-none = Sin etiquetas
library-tagging-gathering = Cargando etiquetas…
library-tagging-done = Aplicar

## Lo que se hizo, en el aviso con Deshacer

library-done-read =
    { $total ->
        [one] { NUMBER($total) } recorte marcado como leído.
       *[other] { NUMBER($total) } recortes marcados como leídos.
    }
library-done-unread =
    { $total ->
        [one] { NUMBER($total) } recorte marcado como sin leer.
       *[other] { NUMBER($total) } recortes marcados como sin leer.
    }
library-done-favourite =
    { $total ->
        [one] { NUMBER($total) } recorte añadido a favoritos.
       *[other] { NUMBER($total) } recortes añadidos a favoritos.
    }
library-done-unfavourite =
    { $total ->
        [one] { NUMBER($total) } recorte quitado de favoritos.
       *[other] { NUMBER($total) } recortes quitados de favoritos.
    }
library-done-archive =
    { $total ->
        [one] { NUMBER($total) } recorte archivado.
       *[other] { NUMBER($total) } recortes archivados.
    }
library-done-unarchive =
    { $total ->
        [one] { NUMBER($total) } recorte quitado de archivados.
       *[other] { NUMBER($total) } recortes quitados de archivados.
    }
library-done-delete =
    { $total ->
        [one] { NUMBER($total) } recorte movido a la papelera.
       *[other] { NUMBER($total) } recortes movidos a la papelera.
    }
library-done-restore =
    { $total ->
        [one] { NUMBER($total) } recorte restaurado.
       *[other] { NUMBER($total) } recortes restaurados.
    }
library-done-tags =
    { $total ->
        [one] Etiquetas de { NUMBER($total) } recorte cambiadas.
       *[other] Etiquetas de { NUMBER($total) } recortes cambiadas.
    }
library-done-undone = Deshecho.
library-done-undo-stopped = Detenido. Usa “Deshacer” otra vez para deshacer el resto.
library-done-nothing-to-undo = Nada que deshacer.
library-done-redo-stopped = Detenido. Usa “Rehacer” otra vez para rehacer el resto.
library-done-nothing-to-redo = Nada que rehacer.
library-done-tag-renamed = La etiqueta “{ $from }” ahora es “{ $to }”.
library-done-tag-deleted = Etiqueta “{ $name }” eliminada. Sus recortes se conservan.
    .with-subtags = Etiqueta “{ $name }” y sus subetiquetas eliminadas. Sus recortes se conservan.
library-done-tag-coloured = Color de “{ $name }” cambiado.
library-done-search-saved = Búsqueda guardada como “{ $name }”.
library-done-search-deleted = Búsqueda guardada “{ $name }” eliminada.
library-done-address-added = Dirección añadida.
library-done-address-changed = Dirección cambiada.
library-done-address-removed = Dirección quitada.
library-done-highlights-moved =
    { $what ->
        [highlights]
            { $total ->
                [one] { NUMBER($total) } resaltado movido a “{ $headline }”.
               *[other] { NUMBER($total) } resaltados movidos a “{ $headline }”.
            }
        [highlights-and-note]
            { $total ->
                [one] { NUMBER($total) } resaltado y tu nota movidos a “{ $headline }”.
               *[other] { NUMBER($total) } resaltados y tu nota movidos a “{ $headline }”.
            }
        [note] Tu nota se movió a “{ $headline }”.
        [tags] Tus etiquetas se movieron a “{ $headline }”.
       *[entry] Este recorte se combinó con “{ $headline }”.
    }
library-done-highlights-moved-from-bin =
    { $what ->
        [highlights]
            { $total ->
                [one] { NUMBER($total) } resaltado movido a “{ $headline }”, que estaba en la papelera y se ha restaurado.
               *[other] { NUMBER($total) } resaltados movidos a “{ $headline }”, que estaba en la papelera y se ha restaurado.
            }
        [highlights-and-note]
            { $total ->
                [one] { NUMBER($total) } resaltado y tu nota movidos a “{ $headline }”, que estaba en la papelera y se ha restaurado.
               *[other] { NUMBER($total) } resaltados y tu nota movidos a “{ $headline }”, que estaba en la papelera y se ha restaurado.
            }
        [note] Tu nota se movió a “{ $headline }”, que estaba en la papelera y se ha restaurado.
        [tags] Tus etiquetas se movieron a “{ $headline }”, que estaba en la papelera y se ha restaurado.
       *[entry] Este recorte se combinó con “{ $headline }”, que estaba en la papelera y se ha restaurado.
    }
library-done-bin-emptied = La papelera está vacía.
library-done-purged =
    { $total ->
        [one] { NUMBER($total) } recorte eliminado definitivamente.
       *[other] { NUMBER($total) } recortes eliminados definitivamente.
    }
library-done-quote-copied = Cita copiada con su fuente.
library-done-images-removed = Imágenes guardadas eliminadas.
library-done-copy-failed = No se pudo copiar. Inténtalo de nuevo.
