### O caderno.

notebook-title = Caderno
notebook-label = Todos os destaques
notebook-filter-label = Filtrar caderno
notebook-text-label = Buscar em citações, notas e tags
notebook-text-placeholder = Buscar nos destaques
notebook-all-tags = Todas as tags
notebook-tag-label = Tag
notebook-period =
    .label = Período
notebook-end-from = De
notebook-end-to = Até
notebook-order =
    .label = Ordem
notebook-colours = Cores
notebook-show = Mostrar no texto
notebook-copy = Copiar com a fonte
    .label = Copiar com a fonte: “{ $quote }”
notebook-more = Mostrar mais
notebook-shown =
    { $total ->
        [one] { NUMBER($total) } destaque exibido
       *[other] { NUMBER($total) } destaques exibidos
    }
notebook-empty = Nenhum destaque ainda.
    .next = Para destacar, selecione palavras em um artigo. Todos os seus destaques aparecem aqui.
notebook-none = Nenhum destaque encontrado.
    .next = Tente menos palavras, outra cor ou um período maior.
notebook-clear = Limpar filtro
notebook-loading = Carregando destaques…
notebook-more-loading = Buscando nos destaques…

notebook-period-any = Qualquer data
notebook-period-week = Últimos 7 dias
notebook-period-month = Últimos 30 dias
notebook-period-year = Este ano
notebook-period-between = Entre duas datas

notebook-order-newest = Mais recentes
notebook-order-oldest = Mais antigos
