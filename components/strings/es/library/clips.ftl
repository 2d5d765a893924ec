### La lista de recortes en el panel lateral y en la biblioteca.

clips-title = Biblioteca
clips-search-label = Buscar en tu biblioteca
clips-search-placeholder = Buscar en texto, etiquetas y notas
clips-list-label = Recortes
clips-loading = Abriendo tu biblioteca…
    .later = Está tardando más de lo normal. Puede que otra pestaña de Pressmark esté usando tu biblioteca: ciérrala o reinicia el navegador.
clips-found =
    { $total ->
        [one] { NUMBER($total) } recorte encontrado
       *[other] { NUMBER($total) } recortes encontrados
    }
    .best = Las { NUMBER($total) } mejores coincidencias
clips-empty = Tu biblioteca está vacía.
    .next = Abre una noticia y haz clic en el botón de Pressmark.
clips-no-match = Sin resultados para “{ $query }”.
    .next = Revisa la ortografía o prueba con menos palabras o filtros.
clips-clear-search = Borrar búsqueda
clips-highlights =
    { $total ->
        [one] { NUMBER($total) } resaltado
       *[other] { NUMBER($total) } resaltados
    }
clips-back = Volver a la lista
clips-notes-heading = Resaltados y notas
clips-export = Exportar…
