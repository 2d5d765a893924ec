### Los filtros de una búsqueda, debajo del cuadro de búsqueda.

filters-label = Filtros
filters-add = Filtro
filters-clear = Quitar filtros
filters-more = { NUMBER($total) } más
filters-remove = Quitar el filtro “{ $filter }”

filters-offer-unread = Sin leer
filters-offer-note = Con notas
filters-offer-tag = Etiqueta…
filters-offer-publisher = Medio…
filters-offer-author = Autoría…
filters-offer-after = Publicado desde…
filters-offer-before = Publicado antes de…
filters-offer-colour = Color de resaltado…

filters-tag = Etiqueta: { $value }
    .not = Etiqueta: excepto { $value }
filters-site = Sitio: { $value }
    .not = Sitio: excepto { $value }
filters-publisher = Medio: { $value }
    .not = Medio: excepto { $value }
filters-author = Autoría: { $value }
    .not = Autoría: excepto { $value }
filters-lang = Idioma: { $value }
    .not = Idioma: excepto { $value }
filters-before = Antes del { $day }
    .not = Excepto antes del { $day }
filters-after = Desde el { $day }
    .not = Excepto desde el { $day }
filters-on = Publicado: { $days }
    .not = Publicado: excepto { $days }
filters-kept = Guardado: { $days }
    .not = Guardado: excepto { $days }
filters-colour = Resaltado en { common-colour-inline }
    .not = Sin resaltado en { common-colour-inline }
filters-has =
    { $value ->
        [note] Con notas
        [annotations] Con resaltados
       *[tags] Con etiquetas
    }
    .not =
        { $value ->
            [note] Sin notas
            [annotations] Sin resaltados
           *[tags] Sin etiquetas
        }
filters-is =
    { $value ->
        [unread] Sin leer
        [read] Leídos
        [favourite] Favoritos
        [archived] Archivados
        [deleted] En la papelera
        [preview] Solo el inicio
        [page] Páginas simplificadas
        [selection] Selecciones
        [link] Enlaces sin texto
       *[no-address] Sin dirección
    }
    .not =
        { $value ->
            [unread] Excepto sin leer
            [read] Excepto leídos
            [favourite] Excepto favoritos
            [archived] Excepto archivados
            [deleted] Fuera de la papelera
            [preview] No solo el inicio
            [page] Excepto páginas simplificadas
            [selection] Excepto selecciones
            [link] Excepto enlaces sin texto
           *[no-address] Con dirección
        }
filters-in =
    { $value ->
        [headline] Palabras en titulares
        [standfirst] Palabras en subtítulos
        [byline] Palabras en firmas
        [body] Palabras en textos de artículos
        [note] Palabras en notas
        [quote] Palabras en resaltados
       *[tags] Palabras en etiquetas
    }
