### Destaques no painel lateral e na biblioteca.
highlights-notice-refused = Nada foi alterado: desde então, a nota ou as tags foram editadas em outro lugar.
highlights-notice-nothing-to-undo = Nada para desfazer.
highlights-notice-nothing-to-redo = Nada para refazer.
highlights-notice-not-in-copy = Este trecho não foi encontrado na versão salva.
highlights-notice-not-on-page = Este trecho não foi encontrado na página.

highlights-list-label = Destaques
highlights-empty = Nenhum destaque ainda.
    .next = Para destacar, selecione palavras na página ou na versão salva.
    .older = Nenhum destaque nesta versão nem nas anteriores.
    .without-text = Não há texto salvo para destacar.
highlights-jump = Mostrar no texto
highlights-add-note = Anotar
    .label = Anotar: “{ $quote }”
highlights-edit = Editar
    .label = Editar o destaque “{ $quote }”
highlights-delete-label = Excluir o destaque “{ $quote }”
highlights-done = Concluir
highlights-paragraph = parágrafo { NUMBER($number) }
highlights-approximate = trecho parecido
    .help = Só mudam os espaços, a pontuação ou detalhes como “Por” ou uma data.
highlights-hidden-removal = Você removeu esta parte do texto. Restaure-a em “Editar texto” para ver o destaque ali.
highlights-hidden-headline = Você corrigiu o título. As palavras destacadas são as que estavam na página.
highlights-hidden-standfirst = Você corrigiu o subtítulo. As palavras destacadas são as que estavam na página.
highlights-hidden-byline = Você corrigiu os autores. As palavras destacadas são as que estavam na página.
highlights-own-words = da sua correção
highlights-field-headline = título
highlights-field-standfirst = subtítulo
highlights-field-byline = autoria
highlights-field-caption = legenda
highlights-lost-page = Não encontrado nesta página
    .next =
        { $total ->
            [1] O texto pode ter mudado. O destaque está guardado aqui.
           *[other] O texto pode ter mudado. Os destaques estão guardados aqui.
        }
highlights-lost-copy = Não encontrado na versão salva
    .next =
        { $total ->
            [1] O texto salvo não contém este trecho. O destaque está guardado aqui.
           *[other] O texto salvo não contém estes trechos. Os destaques estão guardados aqui.
        }
highlights-lost-other-copy = Não encontrado nesta versão
    .next =
        { $total ->
            [1] Este trecho foi destacado em outra versão. O destaque está guardado aqui.
           *[other] Estes trechos foram destacados em outra versão. Os destaques estão guardados aqui.
        }
highlights-lost-details = Na data ou em outros dados
    .next =
        { $total ->
            [1] A versão salva mostra este dado em um formato próprio. O destaque está guardado aqui.
           *[other] A versão salva mostra estes dados em um formato próprio. Os destaques estão guardados aqui.
        }
highlights-lost-outside = Na página, mas não na versão salva
    .next =
        { $total ->
            [1] Este trecho foi destacado na página. Ele não faz parte da versão salva.
           *[other] Estes trechos foram destacados na página. Eles não fazem parte da versão salva.
        }
highlights-lost-correction = Das suas correções
    .next = Você escreveu estas palavras ao corrigir os dados. Elas não foram encontradas aqui.
highlights-context-between = Estava entre “{ $prefix }” e “{ $suffix }”
highlights-context-after = Estava depois de “{ $prefix }”
highlights-context-before = Estava antes de “{ $suffix }”
highlights-count =
    { $total ->
        [one] { NUMBER($total) } destaque
       *[other] { NUMBER($total) } destaques
    }
highlights-notes-count =
    { $total ->
        [one] { NUMBER($total) } nota
       *[other] { NUMBER($total) } notas
    }

highlights-filter-label = Filtrar destaques
highlights-filter-text-label = Buscar em citações, notas e tags
highlights-filter-text-placeholder = Buscar nos destaques
highlights-filter-colours = Por cor
highlights-filter-tags = Por tag
highlights-filter-more-tags = Mostrar mais { NUMBER($total) }
highlights-filter-fewer-tags = Mostrar menos
highlights-filter-shown = Exibindo { NUMBER($shown) } de { NUMBER($total) }
highlights-filter-clear = Limpar
    .label = Limpar filtro
highlights-filter-none = Nenhum destaque corresponde ao filtro.
    .next =
        { $total ->
            [1] Limpe o filtro para ver o destaque.
           *[other] Limpe o filtro para ver todos os { NUMBER($total) } destaques.
        }
highlights-filter-all = Opções destes destaques
highlights-filter-recolour-all =
    { $total ->
        [1] Mudar para { common-colour-inline }
       *[other] Mudar os { NUMBER($total) } para { common-colour-inline }
    }
    .own =
        { $total ->
            [1] Mudar seu destaque para { common-colour-inline }
           *[other] Mudar seus { NUMBER($total) } destaques para { common-colour-inline }
        }
highlights-filter-delete-all =
    { $total ->
        [1] Excluir o destaque
       *[other] Excluir todos os { NUMBER($total) }
    }
    .own =
        { $total ->
            [1] Excluir seu destaque
           *[other] Excluir seus { NUMBER($total) } destaques
        }
highlights-filter-hide-all =
    { $total ->
        [one] Ocultar { NUMBER($total) } destaque de outra pessoa
       *[other] Ocultar { NUMBER($total) } destaques de outras pessoas
    }

highlights-more = Opções de “{ $quote }”
highlights-show-in-copy = Mostrar na versão salva
highlights-show-on-page = Mostrar na página
highlights-reattach = Reposicionar…
    .label = Reposicionar… “{ $quote }”
highlights-changed-kept = O texto mudou. Você manteve seu destaque original.
highlights-changed-in-copy = O texto da versão salva é diferente.
    .kept = O texto da versão salva é diferente. Você manteve seu destaque original.
highlights-before = Antes
    .page = Na página
highlights-after = Agora
    .copy = Na versão salva
highlights-keep-wording = Manter original
    .label = Manter original: “{ $quote }”
highlights-take-wording = Usar novo texto
    .label = Usar novo texto: “{ $quote }”
highlights-changed-to = O texto mudou desde então: “{ $words }”
highlights-earlier = Destacado antes como “{ $quote }”
highlights-made-on = Feito na versão de { $copy }
highlights-see-there = Ver naquela versão
    .label = Ver naquela versão: “{ $quote }”
highlights-gone = Excluído em outro lugar enquanto você escrevia.
    .safe = O que você escrever fica salvo com o destaque excluído.
highlights-bring-back = Restaurar
highlights-close = Fechar este destaque
highlights-chosen = Destaque selecionado

highlights-changed-number = O texto mudou: os números são diferentes.
highlights-changed-negation = O texto mudou: uma negação foi incluída ou retirada.
highlights-changed-gap = Algum texto foi incluído ou retirado entre estas palavras.
highlights-changed-wording = O texto mudou.

highlights-done-deleted =
    { $total ->
        [1] Destaque excluído.
       *[other] { NUMBER($total) } destaques excluídos.
    }
    .undone =
        { $total ->
            [1] Destaque restaurado.
           *[other] { NUMBER($total) } destaques restaurados.
        }
    .redone =
        { $total ->
            [1] Refeito: destaque excluído.
           *[other] Refeito: { NUMBER($total) } destaques excluídos.
        }
highlights-done-hidden =
    { $total ->
        [1] Destaque ocultado.
       *[other] { NUMBER($total) } destaques ocultados.
    }
    .undone =
        { $total ->
            [1] Destaque exibido de novo.
           *[other] { NUMBER($total) } destaques exibidos de novo.
        }
    .redone =
        { $total ->
            [1] Refeito: destaque ocultado.
           *[other] Refeito: { NUMBER($total) } destaques ocultados.
        }
highlights-done-added =
    { $total ->
        [1] Destaque adicionado.
       *[other] { NUMBER($total) } destaques adicionados.
    }
    .undone =
        { $total ->
            [1] Destaque removido.
           *[other] { NUMBER($total) } destaques removidos.
        }
    .redone =
        { $total ->
            [1] Refeito: destaque adicionado.
           *[other] Refeito: { NUMBER($total) } destaques adicionados.
        }
highlights-done-colour =
    { $total ->
        [1] Cor alterada.
       *[other] Cor de { NUMBER($total) } destaques alterada.
    }
    .undone =
        { $total ->
            [1] Cor anterior restaurada.
           *[other] Cor anterior de { NUMBER($total) } destaques restaurada.
        }
    .redone =
        { $total ->
            [1] Refeito: cor alterada.
           *[other] Refeito: cor de { NUMBER($total) } destaques alterada.
        }
highlights-done-tags = Tags alteradas.
    .undone = Tags anteriores restauradas.
    .redone = Refeito: tags alteradas.
highlights-done-note = Nota alterada.
    .undone = Nota anterior restaurada.
    .redone = Refeito: nota alterada.
highlights-done-attached = Destaque reposicionado.
    .undone = Destaque novamente sem posição.
    .redone = Refeito: destaque reposicionado.
highlights-done-reworded = Destaque transferido para o novo texto.
    .undone = Destaque devolvido ao texto anterior.
    .redone = Refeito: destaque transferido para o novo texto.
highlights-done-wording-kept = Destaque original mantido.
    .undone = Destaque marcado de novo como alterado.
    .redone = Refeito: destaque original mantido.
highlights-done-restored = Destaque restaurado.
    .undone = Destaque excluído de novo.
    .redone = Refeito: destaque restaurado.
highlights-done-clip-tags = Tags do recorte alteradas.
    .undone = Tags anteriores do recorte restauradas.
    .redone = Refeito: tags do recorte alteradas.
highlights-done-clip-note = Nota sobre o recorte alterada.
    .undone = Nota anterior sobre o recorte restaurada.
    .redone = Refeito: nota sobre o recorte alterada.
highlights-done-clip-deleted = Recorte movido para a lixeira.
    .undone = Recorte restaurado.
    .redone = Refeito: recorte movido para a lixeira.
