### Os filtros de uma busca, abaixo da caixa de busca.

filters-label = Filtros
filters-add = Filtro
filters-clear = Limpar filtros
filters-more = Mais { NUMBER($total) }
filters-remove = Remover filtro: { $filter }

filters-offer-unread = Não lidos
filters-offer-note = Com notas
filters-offer-tag = Tag…
filters-offer-publisher = Veículo…
filters-offer-author = Autor…
filters-offer-after = Publicados desde…
filters-offer-before = Publicados antes de…
filters-offer-colour = Cor do destaque…

filters-tag = Tag: { $value }
    .not = Sem a tag { $value }
filters-site = Site: { $value }
    .not = Site: exceto { $value }
filters-publisher = Veículo: { $value }
    .not = Veículo: exceto { $value }
filters-author = Autor: { $value }
    .not = Autor: exceto { $value }
filters-lang = Idioma: { $value }
    .not = Idioma: exceto { $value }
filters-before = Antes de { $day }
    .not = Exceto antes de { $day }
filters-after = Desde { $day }
    .not = Exceto desde { $day }
filters-on = Publicados: { $days }
    .not = Publicados: exceto { $days }
filters-kept = Salvos: { $days }
    .not = Salvos: exceto { $days }
filters-colour = Com destaque em { common-colour-inline }
    .not = Sem destaque em { common-colour-inline }
filters-has =
    { $value ->
        [note] Com notas
        [annotations] Com destaques
       *[tags] Com tags
    }
    .not =
        { $value ->
            [note] Sem notas
            [annotations] Sem destaques
           *[tags] Sem tags
        }
filters-is =
    { $value ->
        [unread] Não lidos
        [read] Lidos
        [favourite] Favoritos
        [archived] Arquivados
        [deleted] Na lixeira
        [preview] Prévias
        [page] Páginas simplificadas
        [selection] Seleções
        [link] Links sem texto
       *[no-address] Sem endereço
    }
    .not =
        { $value ->
            [unread] Exceto não lidos
            [read] Exceto lidos
            [favourite] Exceto favoritos
            [archived] Exceto arquivados
            [deleted] Fora da lixeira
            [preview] Exceto prévias
            [page] Exceto páginas simplificadas
            [selection] Exceto seleções
            [link] Exceto links sem texto
           *[no-address] Com endereço
        }
filters-in =
    { $value ->
        [headline] Palavras nos títulos
        [standfirst] Palavras nos subtítulos
        [byline] Palavras na autoria
        [body] Palavras no texto dos artigos
        [note] Palavras nas notas
        [quote] Palavras nos destaques
       *[tags] Palavras nas tags
    }
