### Em páginas da web, e no leitor onde funciona do mesmo jeito.

page-bar-label = Destacar a seleção
page-bar-mark-label = Alterar o destaque
page-bar-others-label = Copiar ou ocultar o destaque
page-bar-card-label = Destaque em { common-colour-inline }
page-bar-choose = Escolher entre { NUMBER($total) } destaques
page-bar-with-note = com nota
page-bar-mark-in = Destacar em { common-colour-inline }
page-bar-change-to = Mudar para { common-colour-inline }
page-bar-note = Nota
page-bar-edit = Editar nota e tags
page-bar-typed = O que você digitou continua aqui. Mantenha esta página aberta até que tudo esteja salvo.
page-bar-copy-quote = Copiar citação com a fonte
page-bar-copy-link = Copiar link para este trecho
page-bar-more = Mais opções
page-bar-off-here = Não mostrar esta barra em { $site }
page-bar-quote-copied = Citação copiada.
page-bar-link-copied = Link copiado.
page-bar-save = Salvar nota
    .hint = Ou pressione Ctrl+Enter
page-bar-cancel-hint = Ou pressione Esc. O que você escreveu fica guardado.
page-bar-note-placeholder = Escreva uma nota
page-bar-note-card-label = Nota sobre este destaque
page-bar-changed = O texto aqui não é igual ao do destaque.
    .next = Mantenha ou atualize seu destaque no painel lateral.
    .phone = Para atualizar seu destaque, salve esta versão da página e abra-a na biblioteca.
    .here = Mantenha-o ou atualize-o na lista de destaques.
page-bar-highlighted = Destacado: “{ $quote }”

page-spoken-label = Destaque
page-spoken-author = { authors-highlight }.
page-spoken-colour = { $colour }.
page-spoken-changed = O texto na página mudou.
page-spoken-note = Nota: { $note }.
page-spoken-tags = Tags: { $tags }.
page-spoken-place = { NUMBER($number) } de { NUMBER($total) }

page-notice-again = Para adicionar tags ou uma nota, pressione o atalho que salva a página.
page-notice-clipped =
    { $kind ->
        [page] Página salva na biblioteca.
        [link] Link salvo na biblioteca.
        [selection] Seleção salva na biblioteca.
        [image] Imagem salva na biblioteca.
        [image-loading] Salvo na biblioteca. A imagem ainda está carregando.
        [image-address] Só o endereço da imagem foi salvo, não a imagem.
       *[article] Salvo na biblioteca.
    }
page-notice-already-saved = Já está na sua biblioteca.
page-notice-changed =
    { $kind ->
        [page] Esta página é diferente da última versão salva.
       *[article] Este artigo é diferente da última versão salva.
    }
    .preview = Sua biblioteca só tem o começo deste artigo.
    .keep = Salvar versão
    .keep-whole = Salvar completo
page-notice-version-saved = Nova versão salva.
page-notice-version-removed = Nova versão removida.
page-notice-selection-added =
    { $kind ->
        [image] Imagem adicionada ao recorte desta página.
        [image-loading] Adicionado ao recorte desta página. A imagem ainda está carregando.
        [image-address] Só o endereço da imagem foi adicionado, não a imagem.
       *[selection] Seleção adicionada ao recorte desta página.
    }
page-notice-selection-known = Já está no recorte desta página.
page-notice-selection-removed = Removido do recorte desta página.
page-notice-selection-of-saved =
    { $saved ->
        [article] Não salvo: este artigo já está na sua biblioteca.
       *[page] Não salvo: esta página já está na sua biblioteca.
    }
    .next = Em vez disso, destaque a seleção.
    .without = Seu recorte não contém esta imagem.
    .action = Destacar
    .show = Mostrar na biblioteca
page-notice-deleted = Destaque excluído.
page-notice-hidden = Destaque ocultado.
page-notice-restored = Restaurado na biblioteca.
page-notice-unclipped = Movido para a lixeira.
page-notice-marked-and-clipped =
    { $kind ->
        [page] Destacado. A página foi salva na biblioteca.
        [link] Destacado. Um link para a página foi salvo na biblioteca.
       *[article] Destacado. O artigo foi salvo na biblioteca.
    }
page-notice-unmarked =
    { $kind ->
        [article] Destaque e artigo movidos para a lixeira.
       *[page] Destaque e página movidos para a lixeira.
    }
page-notice-none-to-step = Nenhum destaque nesta página.
    .next = Selecione algumas palavras e destaque-as.
page-notice-none-found =
    { $total ->
        [1] O destaque não foi encontrado nesta página.
        [2] Nenhum dos { NUMBER($total) } destaques foi encontrado nesta página.
       *[other] Nenhum dos { NUMBER($total) } destaques foi encontrado nesta página.
    }
    .next = Nada se perdeu: veja na biblioteca.
page-notice-note-left = Você tem uma nota inacabada aqui.
page-notice-go-on = Continuar escrevendo
page-notice-note-lost = Você tem uma nota inacabada aqui, mas o trecho a que ela se refere não foi encontrado na página.
page-notice-copy-note = Copiar nota
page-notice-nothing-selected = Nenhum texto selecionado foi encontrado.
page-notice-unreadable-part = O texto selecionado está em uma parte da página que o Pressmark não consegue ler.
    .next = Selecione um texto em outro ponto da página ou copie as palavras para uma nota.
page-notice-how-to-select = Selecione algumas palavras na página e pressione o atalho de novo.
page-notice-bar-off = A barra de seleção está desativada em { $site }.
    .next = Você pode reativá-la nas Configurações.
page-notice-bar-on = A barra de seleção foi reativada.
page-notice-label = Pressmark
