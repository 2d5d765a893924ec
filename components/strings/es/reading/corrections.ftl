### Correcciones de un artículo.

corrections-edit-details = Editar datos
corrections-edit-text = Editar texto

## El diálogo con los datos

corrections-title = Datos
corrections-sources = De dónde salen estos datos
corrections-authors-hint = Un nombre por línea. Si los escribes en una sola línea, sepáralos con comas, o con punto y coma si algún nombre contiene una coma.
corrections-source-hint = La agencia o el medio del que procede el artículo.
corrections-names =
    { $total ->
        [one] { NUMBER($total) } nombre: { $names }
       *[other] { NUMBER($total) } nombres: { $names }
    }
corrections-corrected = Corregido por ti.
corrections-page-says = Original: { $value }
corrections-page-not-found = Original: vacío.
corrections-page-not-selected = No forma parte de la selección.
corrections-page-uncertain = Pressmark no estaba seguro de lo que dice la página y lo omitió.
corrections-use-page = Usar original
    .label = Usar original en “{ $field }”
corrections-clear = Vaciar
    .label = Vaciar “{ $field }”
corrections-save = Guardar
corrections-discard = Descartar cambios
corrections-problem-no-headline = Escribe un titular. Todos los recortes necesitan uno.
corrections-problem-no-day = Escribe una fecha válida o deja el campo vacío.
corrections-problem-year-too-early = Escribe un año a partir de 1600.
corrections-problem-day-in-future = La fecha no puede estar en el futuro.
corrections-problem-changed-too-early = La fecha no puede ser anterior a la de “Primera publicación”.
corrections-not-saved = No se pudieron guardar tus cambios, pero siguen aquí. Inténtalo de nuevo.

## Debajo del artículo

corrections-fields-corrected = Corregido por ti: { $fields }
corrections-field-value = { $field }: { $value }
corrections-blocks-removed =
    { $total ->
        [one] Quitaste { NUMBER($total) } parte del texto.
       *[other] Quitaste { NUMBER($total) } partes del texto.
    }
corrections-draft = Tienes cambios sin guardar en los datos de este recorte.
    .continue = Seguir editando

## Un campo corregido en varios dispositivos

corrections-overruled = { $field }: corregido en más de un dispositivo
    .about = Se conservaron todas las correcciones. Elige una para todos tus dispositivos.
corrections-overruled-shown = Se muestra ahora. Modificada { $ago }.
corrections-overruled-other = Modificada { $ago }.
corrections-overruled-empty = Vacío
corrections-overruled-keep = Conservar esta
    .label = Conservar esta: { $field }
corrections-overruled-use = Usar esta
    .label = Usar esta: { $field }

## El modo en que se quitan partes del texto

corrections-editing-text = Quita todo lo que sobre. Puedes restaurarlo cuando quieras.
    .done = Listo
corrections-remove-block = Quitar
    .label = Quitar: { $name }
corrections-restore-block = Restaurar
    .label = Restaurar: { $name }
corrections-removed = Quitado: { $name }
corrections-image = una imagen
corrections-line = una línea divisoria

corrections-done-details = Datos modificados.
corrections-done-block-removed = Quitado del texto.
corrections-done-block-restored = Restaurado en el texto.
