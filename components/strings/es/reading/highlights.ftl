### Resaltados en el panel lateral y en la biblioteca.

highlights-notice-refused = No se modificó nada: mientras tanto, la nota o las etiquetas se editaron en otro lugar.
highlights-notice-nothing-to-undo = Nada que deshacer.
highlights-notice-nothing-to-redo = Nada que rehacer.
highlights-notice-not-in-copy = No se encontró este pasaje en la versión guardada.
highlights-notice-not-on-page = No se encontró este pasaje en la página.

## La lista de resaltados

highlights-list-label = Resaltados
highlights-empty = Aún no hay resaltados.
    .next = Para resaltar, selecciona palabras en la página o en la versión guardada.
    .older = No hay resaltados en esta versión ni en las anteriores.
    .without-text = No hay texto guardado que resaltar.
highlights-jump = Mostrar en el texto
highlights-add-note = Añadir nota
    .label = Añadir nota a “{ $quote }”
highlights-edit = Editar
    .label = Editar el resaltado “{ $quote }”
highlights-delete-label = Eliminar el resaltado “{ $quote }”
highlights-done = Listo
highlights-paragraph = párrafo { NUMBER($number) }
highlights-approximate = texto aproximado
    .help = Solo cambian los espacios, la puntuación o detalles como “Por” o una fecha.
highlights-hidden-removal = Quitaste esta parte del texto. Restáurala con “Editar texto” para ver el resaltado en su sitio.
highlights-hidden-headline = Corregiste el titular. Las palabras resaltadas son las que aparecían en la página.
highlights-hidden-standfirst = Corregiste el subtítulo. Las palabras resaltadas son las que aparecían en la página.
highlights-hidden-byline = Corregiste la autoría. Las palabras resaltadas son las que aparecían en la página.
highlights-own-words = de tu corrección
highlights-field-headline = titular
highlights-field-standfirst = subtítulo
highlights-field-byline = firma
highlights-field-caption = pie de foto
highlights-lost-page = Sin localizar en esta página
    .next =
        { $total ->
            [1] Puede que el texto haya cambiado. El resaltado está a salvo aquí.
           *[other] Puede que el texto haya cambiado. Los resaltados están a salvo aquí.
        }
highlights-lost-copy = Sin localizar en la versión guardada
    .next =
        { $total ->
            [1] El texto guardado no contiene este pasaje. El resaltado está a salvo aquí.
           *[other] El texto guardado no contiene estos pasajes. Los resaltados están a salvo aquí.
        }
highlights-lost-other-copy = Sin localizar en esta versión
    .next =
        { $total ->
            [1] Este pasaje se resaltó en otra versión. El resaltado está a salvo aquí.
           *[other] Estos pasajes se resaltaron en otra versión. Los resaltados están a salvo aquí.
        }
highlights-lost-details = En la fecha o en otros datos
    .next =
        { $total ->
            [1] La versión guardada muestra este dato en su propio formato. El resaltado está a salvo aquí.
           *[other] La versión guardada muestra estos datos en su propio formato. Los resaltados están a salvo aquí.
        }
highlights-lost-outside = En la página, pero no en la versión guardada
    .next =
        { $total ->
            [1] Este pasaje se resaltó en la página. No forma parte de la versión guardada.
           *[other] Estos pasajes se resaltaron en la página. No forman parte de la versión guardada.
        }
highlights-lost-correction = De tus correcciones
    .next = Escribiste estas palabras al corregir los datos. No se encontraron aquí.
highlights-context-between = Estaba entre “{ $prefix }” y “{ $suffix }”
highlights-context-after = Estaba después de “{ $prefix }”
highlights-context-before = Estaba antes de “{ $suffix }”
highlights-count =
    { $total ->
        [one] { NUMBER($total) } resaltado
       *[other] { NUMBER($total) } resaltados
    }
highlights-notes-count =
    { $total ->
        [one] { NUMBER($total) } nota
       *[other] { NUMBER($total) } notas
    }

## El filtro sobre la lista

highlights-filter-label = Filtrar resaltados
highlights-filter-text-label = Buscar en citas, notas y etiquetas
highlights-filter-text-placeholder = Buscar en los resaltados
highlights-filter-colours = Por color
highlights-filter-tags = Por etiqueta
highlights-filter-more-tags = Mostrar { NUMBER($total) } más
highlights-filter-fewer-tags = Mostrar menos
highlights-filter-shown = { NUMBER($shown) } de { NUMBER($total) } a la vista
highlights-filter-clear = Quitar
    .label = Quitar filtro
highlights-filter-none = Ningún resaltado coincide con el filtro.
    .next =
        { $total ->
            [1] Quita el filtro para ver el resaltado.
           *[other] Quita el filtro para ver los { NUMBER($total) } resaltados.
        }
highlights-filter-all = Opciones para estos resaltados
highlights-filter-recolour-all =
    { $total ->
        [1] Cambiarlo a { common-colour-inline }
       *[other] Cambiar los { NUMBER($total) } a { common-colour-inline }
    }
    .own =
        { $total ->
            [1] Cambiar tu resaltado a { common-colour-inline }
           *[other] Cambiar tus { NUMBER($total) } resaltados a { common-colour-inline }
        }
highlights-filter-delete-all =
    { $total ->
        [1] Eliminarlo
       *[other] Eliminar los { NUMBER($total) }
    }
    .own =
        { $total ->
            [1] Eliminar tu resaltado
           *[other] Eliminar tus { NUMBER($total) } resaltados
        }
highlights-filter-hide-all =
    { $total ->
        [one] Ocultar { NUMBER($total) } resaltado de otra persona
       *[other] Ocultar { NUMBER($total) } resaltados de otras personas
    }

## Un resaltado de la lista

highlights-more = Opciones para “{ $quote }”
highlights-show-in-copy = Mostrar en la versión guardada
highlights-show-on-page = Mostrar en la página
highlights-reattach = Recolocar…
    .label = Recolocar… “{ $quote }”
highlights-changed-kept = El pasaje ha cambiado. Conservaste tu resaltado original.
highlights-changed-in-copy = En la versión guardada, el pasaje es distinto.
    .kept = En la versión guardada, el pasaje es distinto. Conservaste tu resaltado original.
highlights-before = Antes
    .page = En la página
highlights-after = Ahora
    .copy = En la versión guardada
highlights-keep-wording = Conservar original
    .label = Conservar original: “{ $quote }”
highlights-take-wording = Usar texto nuevo
    .label = Usar texto nuevo: “{ $quote }”
highlights-changed-to = El pasaje ha cambiado desde entonces: “{ $words }”
highlights-earlier = Resaltado antes como “{ $quote }”
highlights-made-on = Hecho en la versión del { $copy }
highlights-see-there = Verlo en esa versión
    .label = Verlo en esa versión: “{ $quote }”
highlights-gone = Se eliminó en otro lugar mientras escribías.
    .safe = Lo que escribes se guarda con el resaltado eliminado.
highlights-bring-back = Restaurar
highlights-close = Cerrar este resaltado
highlights-chosen = Resaltado seleccionado

highlights-changed-number = El pasaje ha cambiado: los números son distintos.
highlights-changed-negation = El pasaje ha cambiado: se añadió o se quitó una negación.
highlights-changed-gap = Se añadió o se quitó texto entre estas palabras.
highlights-changed-wording = El pasaje ha cambiado.

## Lo que se hizo, en el aviso con Deshacer

highlights-done-deleted =
    { $total ->
        [1] Resaltado eliminado.
       *[other] { NUMBER($total) } resaltados eliminados.
    }
    .undone =
        { $total ->
            [1] Resaltado restaurado.
           *[other] { NUMBER($total) } resaltados restaurados.
        }
    .redone =
        { $total ->
            [1] Rehecho: resaltado eliminado.
           *[other] Rehecho: { NUMBER($total) } resaltados eliminados.
        }
highlights-done-hidden =
    { $total ->
        [1] Resaltado oculto.
       *[other] { NUMBER($total) } resaltados ocultos.
    }
    .undone =
        { $total ->
            [1] Resaltado restaurado.
           *[other] { NUMBER($total) } resaltados restaurados.
        }
    .redone =
        { $total ->
            [1] Rehecho: resaltado oculto.
           *[other] Rehecho: { NUMBER($total) } resaltados ocultos.
        }
highlights-done-added =
    { $total ->
        [1] Resaltado añadido.
       *[other] { NUMBER($total) } resaltados añadidos.
    }
    .undone =
        { $total ->
            [1] Resaltado quitado.
           *[other] { NUMBER($total) } resaltados quitados.
        }
    .redone =
        { $total ->
            [1] Rehecho: resaltado añadido.
           *[other] Rehecho: { NUMBER($total) } resaltados añadidos.
        }
highlights-done-colour =
    { $total ->
        [1] Color cambiado.
       *[other] Color de { NUMBER($total) } resaltados cambiado.
    }
    .undone =
        { $total ->
            [1] Color anterior recuperado.
           *[other] Color anterior de { NUMBER($total) } resaltados recuperado.
        }
    .redone =
        { $total ->
            [1] Rehecho: color cambiado.
           *[other] Rehecho: color de { NUMBER($total) } resaltados cambiado.
        }
highlights-done-tags = Etiquetas cambiadas.
    .undone = Etiquetas anteriores recuperadas.
    .redone = Rehecho: etiquetas cambiadas.
highlights-done-note = Nota cambiada.
    .undone = Nota anterior recuperada.
    .redone = Rehecho: nota cambiada.
highlights-done-attached = Resaltado recolocado.
    .undone = El resaltado vuelve a estar sin localizar.
    .redone = Rehecho: resaltado recolocado.
highlights-done-reworded = Resaltado adaptado al texto nuevo.
    .undone = Resaltado devuelto al texto anterior.
    .redone = Rehecho: resaltado adaptado al texto nuevo.
highlights-done-wording-kept = Resaltado original conservado.
    .undone = Resaltado marcado otra vez como cambiado.
    .redone = Rehecho: resaltado original conservado.
highlights-done-restored = Resaltado restaurado.
    .undone = Resaltado eliminado de nuevo.
    .redone = Rehecho: resaltado restaurado.
highlights-done-clip-tags = Etiquetas del recorte cambiadas.
    .undone = Etiquetas anteriores del recorte recuperadas.
    .redone = Rehecho: etiquetas del recorte cambiadas.
highlights-done-clip-note = Nota del recorte cambiada.
    .undone = Nota anterior del recorte recuperada.
    .redone = Rehecho: nota del recorte cambiada.
highlights-done-clip-deleted = Recorte movido a la papelera.
    .undone = Recorte restaurado.
    .redone = Rehecho: recorte movido a la papelera.
