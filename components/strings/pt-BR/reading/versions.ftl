### Versões de um artigo, e o que mudou entre elas.

versions-copy-choose = Versão
versions-copy-newest = { $copy } (última)
versions-copy-reading = Esta é a versão de { $copy }. Você pode lê-la, mas não destacar trechos nela.
versions-copy-back = Voltar à versão mais recente

versions-changed-back = A página voltou à versão que você salvou em { $copy }.
versions-changed-safe = Sua versão salva e os destaques dela continuam guardados.
versions-copy-is-preview = Agora é possível ler o artigo completo. Sua versão salva só tem o começo.
versions-page-is-preview = Agora só é possível ler parte do artigo, por isso o Pressmark não tem como saber se ele mudou. Sua versão salva está completa.
versions-copy-is-selection = Sua versão salva é uma seleção desta página.
    .safe =
        { $kind ->
            [page] Se você salvar também a página, a seleção fica como versão anterior.
           *[article] Se você salvar também o artigo, a seleção fica como versão anterior.
        }
versions-copy-is-page = Um artigo foi encontrado aqui. Sua versão salva é uma página simplificada.
versions-copy-is-link = Só o link para esta página está salvo.
versions-see = Ver mudanças
versions-hide = Ocultar mudanças
versions-keep = Salvar versão
versions-keep-whole = Salvar completo
versions-keep-all =
    { $kind ->
        [page] Salvar página
       *[article] Salvar artigo
    }
versions-keep-text = Salvar texto
versions-title = Versões
versions-compare = Comparar versões
versions-close = Fechar comparação
versions-read = Ler esta versão
versions-older = De
versions-newer = Para
versions-page-now = A página agora
versions-working = Comparando…
versions-nothing = Nenhuma mudança encontrada.
versions-changes-label = O que mudou
versions-next = Próxima mudança
versions-previous = Mudança anterior
versions-keys = N vai para a próxima mudança, P para a anterior.
versions-place = Mudança { NUMBER($number) } de { NUMBER($total) }
versions-total =
    { $total ->
        [one] { NUMBER($total) } mudança
       *[other] { NUMBER($total) } mudanças
    }
versions-unchanged =
    { $total ->
        [one] { NUMBER($total) } parágrafo sem mudanças
       *[other] { NUMBER($total) } parágrafos sem mudanças
    }
versions-inserted-run = Incluído:
versions-deleted-run = Retirado:
versions-run-end = fim da mudança.
versions-inserted = Parágrafo novo
versions-deleted = Parágrafo retirado
versions-moved-down =
    { $blocks ->
        [one] Desceu { NUMBER($blocks) } parágrafo
       *[other] Desceu { NUMBER($blocks) } parágrafos
    }
versions-moved-up =
    { $blocks ->
        [one] Subiu { NUMBER($blocks) } parágrafo
       *[other] Subiu { NUMBER($blocks) } parágrafos
    }
versions-moved-away = Mudou de lugar
versions-go-to-moved = Mostrar onde está agora
versions-headlines = Títulos até agora
versions-first-headline = Salvo em { $when }
versions-changed-headline = Visto pela primeira vez em { $when }
versions-also-in = Também em { $publishers }
    .many =
        { $total ->
            [one] Também em outro veículo
           *[other] Também em outros { NUMBER($total) } veículos
        }
    .clips =
        { $total ->
            [one] { NUMBER($total) } artigo
           *[other] { NUMBER($total) } artigos
        }
    .label = A mesma notícia em outros veículos
versions-similarity = Em comum: cerca de { NUMBER($percent) }% do texto mais curto

versions-field-headline = Título
versions-field-standfirst = Subtítulo
versions-field-authors = Autoria
versions-field-published-at = Data
versions-field-caption = Legenda

versions-part-headline = o título
    .first = O título
versions-part-standfirst = o subtítulo
    .first = O subtítulo
versions-part-byline = a autoria
    .first = A autoria
versions-part-captions =
    { $total ->
        [one] uma legenda
       *[other] { NUMBER($total) } legendas
    }
    .first =
        { $total ->
            [one] Uma legenda
           *[other] { NUMBER($total) } legendas
        }
versions-part-text = o texto
    .first = O texto
versions-changed =
    { $total ->
        [one] { $parts } mudou desde a última versão salva.
       *[other] { $parts } mudaram desde a última versão salva.
    }

versions-paragraphs = Parágrafos: { $changes }.
versions-edited =
    { $total ->
        [one] { NUMBER($total) } editado
       *[other] { NUMBER($total) } editados
    }
versions-new =
    { $total ->
        [one] { NUMBER($total) } novo
       *[other] { NUMBER($total) } novos
    }
versions-removed =
    { $total ->
        [one] { NUMBER($total) } retirado
       *[other] { NUMBER($total) } retirados
    }
versions-moved =
    { $total ->
        [one] { NUMBER($total) } movido
       *[other] { NUMBER($total) } movidos
    }
