### Dados e avisos sobre um artigo.

article-length =
    { $wordCount ->
        [one] { NUMBER($minutes) } min · { NUMBER($wordCount) } palavra
       *[other] { NUMBER($minutes) } min · { NUMBER($wordCount) } palavras
    }
article-minutes = { NUMBER($minutes) } min
article-from = fonte: { $source }
article-dates = { $published }, atualizado em { $changed }
article-updated = Atualizado em { $changed }
article-saved = Salvo em { $day }
article-open-page = Abrir a página
article-table-label = Tabela
article-code-label = Texto pré-formatado
article-link-notice = Só o link para esta página está salvo. Para incluir o texto, abra a página e salve-a.
    .fetch = Só o link para esta página está salvo. Para incluir o texto, clique em “Baixar o artigo” ou abra a página e salve-a.
article-no-address-notice = Adicione o endereço do artigo para ver seus destaques no texto. Destaques de um livro não precisam de endereço.
article-address = Endereço do artigo
article-add-address = Adicionar endereço
article-typed-address-notice = Você digitou este endereço. É possível alterá-lo até o Pressmark ler o artigo que está nele.
article-change-address = Alterar endereço
article-remove-address = Remover endereço
article-not-an-address = Digite um endereço completo da web, como https://example.com/article
article-preview-notice = Só a prévia: o restante do artigo não foi salvo.
article-page-notice = Nenhum artigo foi encontrado nesta página. Este é o texto dela, simplificado.
article-selection-notice = Seleção da página: só o que você selecionou foi salvo.
article-image-notice = Imagem da página: o texto da página não foi salvo.
article-link-pdf = Só o link para este PDF está salvo. O Pressmark não lê arquivos PDF.
article-loading = Carregando a versão salva…
article-delete = Excluir este recorte
