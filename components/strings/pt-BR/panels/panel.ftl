### O painel lateral.

panel-reading = Lendo a página…
panel-ordinary = Nenhum artigo aberto.
    .next = Abra um artigo para vê-lo aqui ou escolha um na biblioteca.
panel-open-library-tab = Mostrar a biblioteca
panel-not-saved =
    { $kind ->
        [article] Este artigo ainda não está na sua biblioteca.
        [link] Esta página ainda não está na sua biblioteca.
       *[page] Esta página ainda não está na sua biblioteca.
    }
    .next =
        { $kind ->
            [article] Salve-o para escrever notas. Se você destacar algo na página, ele também é salvo.
            [page] Nenhum artigo encontrado aqui. Você pode salvar a página como texto simplificado ou destacar parte dela.
           *[link] Só é possível salvar o título e o endereço desta página.
        }
panel-saved = Salvo em { $day }
panel-not-open = A página não está aberta nesta aba. Os destaques seguem a ordem da versão salva.
panel-tabs-label = Painel lateral
panel-notes = Destaques
panel-article = Artigo
panel-library = Biblioteca
panel-no-copy = Nenhuma versão salva ainda.
panel-article-not-saved = A versão salva aparecerá aqui quando você salvar a página.
panel-highlights-only = Sem o texto do artigo.
    .next = Este recorte ainda não tem endereço. Você pode adicionar um na biblioteca.
panel-clip-deleted = Recorte movido para a lixeira.
panel-open-whole-library = Abrir em aba
panel-drop-links = Solte para salvar o link
    .private = Não é possível salvar links em uma janela privativa
panel-drop-text = Solte para salvar ou destacar o texto selecionado
panel-selection-saved = Seleção salva na biblioteca.
panel-selection-added = Seleção adicionada ao recorte desta página.
panel-selection-known = Já está no recorte desta página.
panel-selection-removed = Removido do recorte desta página.
panel-links-reading =
    { $total ->
        [1] Salvo. Baixando o texto…
       *[other] { NUMBER($total) } links salvos. Baixando os textos…
    }
panel-links-none-dropped = Nada foi salvo. Você pode soltar aqui links ou texto selecionado na página desta aba.
panel-links-none-pasted = Não há endereço da web no que você colou.
panel-links-removed =
    { $total ->
        [1] Movido para a lixeira.
       *[other] { NUMBER($total) } recortes movidos para a lixeira.
    }
panel-links-restored =
    { $total ->
        [1] Restaurado na biblioteca.
       *[other] { NUMBER($total) } recortes restaurados.
    }

panel-attach-label = Reposicionar destaque
panel-attach-on-page = Selecione o novo trecho na página ou na versão salva e clique em Posicionar.
panel-attach-in-copy = Selecione o novo trecho na versão salva e clique em Posicionar.
panel-attach-attach = Posicionar
panel-attach-nothing-selected = Ainda não há nada selecionado.
panel-attach-page-gone = O Pressmark não consegue ler a seleção nesta página. Selecione o texto na versão salva.

panel-redo = Refazer
