### A página da biblioteca.
library-import = Importar…
library-save-tabs = Salvar abas…

library-places-label = Navegação
library-places-open = Navegação
library-place-all = Todos
library-place-unread = Não lidos
library-place-favourites = Favoritos
library-place-archive = Arquivados
library-place-bin = Lixeira
library-places-tags = Tags
library-places-publishers = Veículos
library-places-searches = Buscas salvas
library-place-notebook = Caderno
library-place-statistics = Estatísticas
library-place-settings = Configurações
library-place-help = Ajuda
library-places-no-tags = As tags que você adiciona aos recortes aparecem aqui.
library-places-more = Mostrar mais { NUMBER($total) }
library-places-fewer = Mostrar menos
library-places-expand = Mostrar subtags de { $name }
library-places-collapse = Ocultar subtags de { $name }
library-places-menu-of = Opções de { $name }

library-tag-rename = Renomear ou mesclar…
    .title = Renomear { $name }
library-tag-shared = Compartilhada com { $names }
    .nobody = Tag compartilhada
    .into = A tag { $tag } é compartilhada: os membros também receberão estes recortes, com os destaques e as notas que você fez.
library-tag-unshared =
    { $count ->
        [one] A tag { $tags } é compartilhada. Os recortes dela ficam na sua biblioteca, mas você deixa de compartilhá-los.
       *[other] As tags { $tags } são compartilhadas. Os recortes delas ficam na sua biblioteca, mas você deixa de compartilhá-los.
    } { library-tag-others }
    .subtag = A tag { $tags } é compartilhada. Você deixa de compartilhar os recortes que não têm nem a própria tag { $tags } nem outra das subtags dela. { library-tag-others }
library-tag-others = Os outros membros perdem os destaques e as notas que você fez nesses recortes. Os recortes que eles receberam só de você vão para a lixeira deles, a menos que tenham acrescentado algo. Você continua recebendo o que os outros compartilham.
library-tag-delete-shared = Excluir a tag { $name }?
library-tag-delete = Excluir tag
    .with-subtags = Excluir tag e subtags
library-tag-colour = Mudar para { common-colour-inline }
library-tag-no-colour = Remover cor
library-tag-new-name = Novo nome
library-tag-parts = Use uma barra para criar uma subtag: alden/câmara.

library-tag-merges = { $name } já existe. As duas tags serão mescladas.
    .counted =
        { $changed ->
            [one] { $name } já existe. As duas tags serão mescladas, o que altera { NUMBER($changed) } recorte.
           *[other] { $name } já existe. As duas tags serão mescladas, o que altera { NUMBER($changed) } recortes.
        }
library-tag-too-long = Este nome passa de { NUMBER($longest) } caracteres. Escolha um mais curto.
    .child = { $name } passaria de { NUMBER($longest) } caracteres. Escolha um nome mais curto.
library-tag-within-itself = Uma tag não pode ser movida para dentro de si mesma.
library-tag-rename-act = Renomear
library-tag-merge-act = Mesclar

library-list-clips =
    { $total ->
        [one] { NUMBER($total) } recorte
       *[other] { NUMBER($total) } recortes
    }
library-list-so-far = { NUMBER($total) }+ recortes
library-list-indexing = Indexando… { NUMBER($done) } de { NUMBER($total) }
library-list-compact = Linhas compactas
library-list-select = Selecionar
library-list-unread = Não lido
library-list-favourite = Favorito
library-list-also-in =
    { $total ->
        [one] +{ NUMBER($total) } veículo
       *[other] +{ NUMBER($total) } veículos
    }
library-list-loading = Carregando…
library-list-gone = Não está mais na biblioteca
library-list-completeness-preview = Só a prévia
library-list-completeness-page = Página simplificada
library-list-completeness-selection = Seleção
library-list-completeness-image = Imagem
library-list-completeness-link = Só o link
library-list-only-highlights =
    { $total ->
        [0] Só o título
        [one] Só { NUMBER($total) } destaque
       *[other] Só { NUMBER($total) } destaques
    }

library-empty-unread = Nada mais para ler.
    .next = Os recortes ficam aqui até que você os leia ou arquive.
library-empty-favourites = Nenhum favorito ainda.
    .next = Pressione S em um recorte, ou clique na estrela acima dele, para adicioná-lo aqui.
library-empty-archive = Nada arquivado.
    .next = Quando terminar com um recorte, pressione E ou clique no botão acima dele para arquivá-lo. Ele sai de Não lidos, mas você ainda pode encontrá-lo.
library-empty-bin = A lixeira está vazia.
    .next = Recortes excluídos ficam aqui por 30 dias. Até lá, é possível restaurá-los.
library-empty-problem = Esta busca tem um erro.
    .next = Corrija o que está sublinhado para ver os resultados.

library-bulk-label = Recortes selecionados
library-bulk-selected =
    { $total ->
        [one] { NUMBER($total) } selecionado
       *[other] { NUMBER($total) } selecionados
    }
library-bulk-select-all = Selecionar todos ({ NUMBER($total) })
library-bulk-clear = Limpar seleção
library-bulk-tag = Tags…
library-bulk-more = Mais
library-bulk-read = Marcar como lido
library-bulk-unread = Marcar como não lido
library-bulk-favourite = Adicionar aos favoritos
library-bulk-unfavourite = Remover dos favoritos
library-bulk-archive = Arquivar
library-bulk-unarchive = Desarquivar
library-bulk-delete = Excluir
library-bulk-restore = Restaurar
library-bulk-empty-bin = Esvaziar lixeira
    .sure =
        { $total ->
            [one] { NUMBER($total) } recorte será excluído definitivamente, com os destaques e as notas dele. Essa ação não pode ser desfeita.
           *[other] { NUMBER($total) } recortes serão excluídos definitivamente, com os destaques e as notas deles. Essa ação não pode ser desfeita.
        }
    .title = Esvaziar a lixeira?
library-bulk-purge = Excluir definitivamente
    .title =
        { $total ->
            [1] Excluir este recorte definitivamente?
           *[other] Excluir { NUMBER($total) } recortes definitivamente?
        }
    .sure =
        { $total ->
            [1] As versões, os destaques, as notas e as imagens dele também serão excluídos. Essa ação não pode ser desfeita.
           *[other] As versões, os destaques, as notas e as imagens deles também serão excluídos. Essa ação não pode ser desfeita.
        }
library-bulk-working = { NUMBER($done) } de { NUMBER($total) }
library-bulk-work-label = Alterando recortes
library-bulk-cancelled =
    { $total ->
        [one] Interrompido depois de { NUMBER($done) } de { NUMBER($total) } recorte.
       *[other] Interrompido depois de { NUMBER($done) } de { NUMBER($total) } recortes.
    }

library-bin-stay =
    { $days ->
        [one] Os recortes ficam aqui por { NUMBER($days) } dia.
       *[other] Os recortes ficam aqui por { NUMBER($days) } dias.
    }
library-bin-restore-first = Este recorte está na lixeira. Restaure-o para editá-lo.
library-bin-since = Desde { $day } na lixeira.
library-bin-until = Até { $day }, é possível restaurá-lo, com os destaques e as notas. Depois disso, ele é excluído definitivamente.

library-tagging-title =
    { $total ->
        [1] Tags deste recorte
       *[other] Tags de { NUMBER($total) } recortes
    }
library-tagging-add = Adicionar
library-tagging-remove = Remover
    .label = Remover { $name }
library-tagging-remove-none = Nenhuma tag
library-tagging-gathering = Carregando tags…
library-tagging-done = Aplicar

library-done-read =
    { $total ->
        [one] { NUMBER($total) } recorte marcado como lido.
       *[other] { NUMBER($total) } recortes marcados como lidos.
    }
library-done-unread =
    { $total ->
        [one] { NUMBER($total) } recorte marcado como não lido.
       *[other] { NUMBER($total) } recortes marcados como não lidos.
    }
library-done-favourite =
    { $total ->
        [one] { NUMBER($total) } recorte adicionado aos favoritos.
       *[other] { NUMBER($total) } recortes adicionados aos favoritos.
    }
library-done-unfavourite =
    { $total ->
        [one] { NUMBER($total) } recorte removido dos favoritos.
       *[other] { NUMBER($total) } recortes removidos dos favoritos.
    }
library-done-archive =
    { $total ->
        [one] { NUMBER($total) } recorte arquivado.
       *[other] { NUMBER($total) } recortes arquivados.
    }
library-done-unarchive =
    { $total ->
        [one] { NUMBER($total) } recorte desarquivado.
       *[other] { NUMBER($total) } recortes desarquivados.
    }
library-done-delete =
    { $total ->
        [one] { NUMBER($total) } recorte movido para a lixeira.
       *[other] { NUMBER($total) } recortes movidos para a lixeira.
    }
library-done-restore =
    { $total ->
        [one] { NUMBER($total) } recorte restaurado.
       *[other] { NUMBER($total) } recortes restaurados.
    }
library-done-tags =
    { $total ->
        [one] Tags de { NUMBER($total) } recorte alteradas.
       *[other] Tags de { NUMBER($total) } recortes alteradas.
    }
library-done-undone = Desfeito.
library-done-undo-stopped = Interrompido. Use “Desfazer” de novo para desfazer o restante.
library-done-nothing-to-undo = Nada para desfazer.
library-done-redo-stopped = Interrompido. Use “Refazer” de novo para refazer o restante.
library-done-nothing-to-redo = Nada para refazer.
library-done-tag-renamed = { $from } agora é { $to }.
library-done-tag-deleted = Tag { $name } excluída. Os recortes dela foram mantidos.
    .with-subtags = Tag { $name } e subtags excluídas. Os recortes delas foram mantidos.
library-done-tag-coloured = Cor de { $name } alterada.
library-done-search-saved = Busca salva como { $name }.
library-done-search-deleted = A busca salva { $name } foi excluída.
library-done-address-added = Endereço adicionado.
library-done-address-changed = Endereço alterado.
library-done-address-removed = Endereço removido.
library-done-highlights-moved =
    { $what ->
        [highlights]
            { $total ->
                [one] { NUMBER($total) } destaque movido para “{ $headline }”.
               *[other] { NUMBER($total) } destaques movidos para “{ $headline }”.
            }
        [highlights-and-note]
            { $total ->
                [one] { NUMBER($total) } destaque e a nota que você escreveu foram movidos para “{ $headline }”.
               *[other] { NUMBER($total) } destaques e a nota que você escreveu foram movidos para “{ $headline }”.
            }
        [note] Sua nota foi movida para “{ $headline }”.
        [tags] Suas tags foram movidas para “{ $headline }”.
       *[entry] Este recorte foi mesclado com “{ $headline }”.
    }
library-done-highlights-moved-from-bin =
    { $what ->
        [highlights]
            { $total ->
                [one] { NUMBER($total) } destaque movido para “{ $headline }”, que estava na lixeira e foi restaurado.
               *[other] { NUMBER($total) } destaques movidos para “{ $headline }”, que estava na lixeira e foi restaurado.
            }
        [highlights-and-note]
            { $total ->
                [one] { NUMBER($total) } destaque e a nota que você escreveu foram movidos para “{ $headline }”, que estava na lixeira e foi restaurado.
               *[other] { NUMBER($total) } destaques e a nota que você escreveu foram movidos para “{ $headline }”, que estava na lixeira e foi restaurado.
            }
        [note] Sua nota foi movida para “{ $headline }”, que estava na lixeira e foi restaurado.
        [tags] Suas tags foram movidas para “{ $headline }”, que estava na lixeira e foi restaurado.
       *[entry] Este recorte foi mesclado com “{ $headline }”, que estava na lixeira e foi restaurado.
    }
library-done-bin-emptied = A lixeira está vazia.
library-done-purged =
    { $total ->
        [one] { NUMBER($total) } recorte excluído definitivamente.
       *[other] { NUMBER($total) } recortes excluídos definitivamente.
    }
library-done-quote-copied = Citação copiada com a fonte.
library-done-images-removed = Imagens salvas removidas.
library-done-copy-failed = Não foi possível copiar. Tente de novo.
