### Busca na biblioteca.

search-label = Buscar na biblioteca
search-placeholder = Busque ou tente tag: site:
search-completions = Sugestões de busca
search-found =
    { $total ->
        [one] { NUMBER($total) } sugestão
       *[other] { NUMBER($total) } sugestões
    }
search-order =
    .label = Ordem
search-save = Salvar esta busca
    .title = Salvar esta busca
search-name-label = Nome
search-save-act = Salvar
search-delete-saved = Excluir a busca salva { $name }

search-order-best = Mais relevantes
search-order-newest = Mais recentes
search-order-oldest = Mais antigos
search-order-published = Publicação mais recente
search-order-longest = Mais longos
search-order-shortest = Mais curtos
search-order-publisher = Por veículo

search-problem-unknown-filter = não é um filtro; será buscado como texto.
search-problem-unknown-value = tem um valor que este filtro não aceita.
search-problem-missing-value = precisa de um valor depois dos dois-pontos.
search-problem-bad-date = precisa de uma data, como 2026, 2026-11 ou 2026-11-09.
search-problem-unclosed-quote = não tem as aspas de fechamento.
search-problem-unclosed-group = não tem o parêntese de fechamento.
search-problem-stray-bracket = é um parêntese de fechamento sem o de abertura.
search-problem-nothing-beside = precisa de algo para buscar ao lado.
search-problem-empty-group = é um par de parênteses vazio.
search-problem-double-minus = está excluído; um só sinal de menos basta.
search-problem-no-exclusion = define onde buscar, por isso não pode ser excluído.
search-problem-stray-star = só funciona no fim de uma palavra.
search-problem-no-word = não tem letra nem algarismo para buscar.
search-problem-too-long = é ignorado, porque a busca é longa demais.
