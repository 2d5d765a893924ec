### A página que abre na instalação e a partir das configurações.

welcome-title = Guarde as notícias que você lê
welcome-lead = O Pressmark salva artigos em uma biblioteca neste dispositivo. Não é preciso ter conta, e nada é enviado, a menos que você ative a sincronização ou compartilhe uma tag.

welcome-picture-clip = Salve o artigo
    .more = Guarde o texto, as imagens e a fonte, sem os anúncios.
    .alt = O pop-up do botão da barra de ferramentas, com um artigo pronto para salvar.
welcome-picture-highlight = Destaque e anote
    .more = Selecione palavras e escolha uma cor. Seus destaques continuam lá quando você volta.
    .alt = Um artigo com um destaque, e a barra de cores sobre palavras selecionadas.
welcome-picture-find = Encontre de novo
    .more = Busque qualquer palavra que você salvou. Exporte para Markdown, PDF, gerenciadores de referências e mais.
    .alt = A biblioteca, com os resultados da busca ao lado de um artigo.

welcome-access = Como o Pressmark deve encontrar artigos?
welcome-access-all = Em todos os sites
    .more = O botão acende nos artigos, e seus destaques aparecem automaticamente.
welcome-access-click = Só quando eu clicar
    .more = O Pressmark só lê uma página quando você pede, por exemplo, ao clicar no botão dele.
welcome-access-all-now = A detecção está ativada. As páginas são lidas apenas neste dispositivo.
welcome-access-sites-now =
    { $total ->
        [one] A detecção está ativada apenas em { $site }.
       *[other] A detecção está ativada nos { NUMBER($total) } sites que você permitiu.
    }
welcome-access-off-now = A detecção está desativada nas Configurações. Escolha “Em todos os sites” para ativá-la.
welcome-access-click-now = A detecção está desativada. Imagens hospedadas em outros sites podem não ser salvas.
welcome-access-refused = O acesso não foi concedido. Você pode tentar de novo quando quiser.

welcome-try = Experimente com este artigo
welcome-step-clip = Salve o artigo.
welcome-step-clip-done = Salvo. Está na sua biblioteca.
welcome-step-highlight = Selecione algumas palavras do artigo e escolha uma cor.
welcome-step-highlight-done = Destacado.
welcome-step-find = Encontre-o na biblioteca e exporte de lá.
welcome-clip-story = Salvar este artigo
welcome-open-library = Encontrar na biblioteca
welcome-invented = { $publisher } é um jornal inventado.

welcome-button = Botão na barra de ferramentas
welcome-button-shown = O botão do Pressmark está na barra de ferramentas.
welcome-button-pin = Clique no quebra-cabeça na barra de ferramentas e depois no alfinete (no Edge, no olho) ao lado do Pressmark.
welcome-button-pin-firefox = Clique no quebra-cabeça na barra de ferramentas, depois na engrenagem ao lado do Pressmark, e escolha “Fixar na barra de ferramentas”.
welcome-keys = Atalhos de teclado
welcome-key-unset = Não definido
welcome-change-keys = Alterar atalhos
welcome-again = Você pode reabrir esta página nas Configurações da biblioteca.
