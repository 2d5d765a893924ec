### O pop-up.

popup-reading = Lendo a página…
popup-save = Salvar
popup-clip-article = Salvar artigo
popup-clip-page = Salvar página
popup-clip-link = Salvar link
popup-clip-selection = Salvar seleção
popup-highlight-selection = Destacar seleção
popup-preview = Aqui só é possível ler uma prévia. O restante pode exigir assinatura ou login.
popup-preview-of-pages = Aqui só é possível ler parte do artigo. Outra página dele não pôde ser carregada.
popup-page = Nenhum artigo encontrado aqui. Você pode salvar a página como texto simplificado.
popup-link = Só é possível salvar o título e o endereço desta página.
popup-unreadable-link = Ainda assim, você pode salvar um link para esta página.
popup-only-selection = Nenhum artigo encontrado aqui. Só o texto que você selecionou será salvo.
popup-selected =
    { $total ->
        [one] { NUMBER($total) } palavra selecionada
       *[other] { NUMBER($total) } palavras selecionadas
    }
popup-private = Janela privativa: nada é salvo se você não salvar.
popup-saved = Salvo { $ago }
popup-saved-version = Nova versão { $ago }
popup-saved-preview = Só a prévia
popup-saved-page = Página simplificada
popup-saved-selection = Seleção da página
popup-saved-image = Imagem da página
popup-saved-link = Só o link
popup-highlights =
    { $total ->
        [one] { NUMBER($total) } destaque
       *[other] { NUMBER($total) } destaques
    }
popup-deleted = Movido para a lixeira.
    .safe = Desfazer também restaura as tags, as notas e os destaques.

popup-detection-off = A detecção de artigos está desativada em { $site }.
    .everywhere = A detecção de artigos está desativada.
    .act = Ativar
popup-save-tabs = Salvar abas abertas…

popup-keys = Atalhos de teclado
popup-keys-none = Não definido
popup-keys-change = Alterar atalhos
