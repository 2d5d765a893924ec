### A lista de recortes no painel lateral e na biblioteca.

clips-title = Biblioteca
clips-search-label = Buscar na biblioteca
clips-search-placeholder = Buscar em textos, tags e notas
clips-list-label = Recortes
clips-loading = Abrindo sua biblioteca…
    .later = Está demorando mais que o normal. Outra aba do Pressmark pode estar usando sua biblioteca: feche-a ou reinicie o navegador.
clips-found =
    { $total ->
        [one] { NUMBER($total) } recorte encontrado
       *[other] { NUMBER($total) } recortes encontrados
    }
    .best = Os { NUMBER($total) } resultados mais relevantes
clips-empty = Sua biblioteca está vazia.
    .next = Abra uma notícia e clique no botão do Pressmark.
clips-no-match = Nenhum resultado para “{ $query }”.
    .next = Confira a ortografia ou tente menos palavras ou filtros.
clips-clear-search = Limpar busca
clips-highlights =
    { $total ->
        [one] { NUMBER($total) } destaque
       *[other] { NUMBER($total) } destaques
    }
clips-back = Voltar à lista
clips-notes-heading = Destaques e notas
clips-export = Exportar…
