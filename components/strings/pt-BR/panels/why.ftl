### A resposta do pop-up a “Como isto foi detectado?”.

why-ask = Como isto foi detectado?
why-ask-nothing = Por que isto não é um artigo?
why-looking = Lendo a página de novo…
why-no-answer = Não foi possível ler a página de novo, por isso não há explicação.
why-is-article = A página parece um artigo.
why-is-none = A página não parece um artigo.
why-is-none-with-story = A página não parece um artigo, mas parte dela pode ser lida como um.
why-is-article-without-story = A página parece um artigo, mas nenhum texto de artigo foi encontrado nela.
why-signs-for = Sinais de que é um artigo
why-signs-against = Sinais de que não é
why-no-signs = A página não dá nenhum sinal, nem a favor nem contra.
why-more = Mostrar mais { NUMBER($total) }
why-fewer = Mostrar menos
why-unnamed-signal = Um sinal que esta versão do Pressmark não conhece.
why-sources = De onde vêm estes dados
why-preview = Por que parece uma prévia
why-preview-not-noted = O motivo não foi registrado.
why-unnamed-preview = Por um motivo que esta versão do Pressmark não conhece.

why-sign-url-slug = O endereço tem várias palavras, como um título.
why-sign-url-section = O endereço está em uma seção como “news”, “stories” ou “blog”.
why-sign-url-date = O endereço contém um ano.
why-sign-url-length = O endereço é mais longo que o da maioria das páginas iniciais.
why-sign-url-other = O endereço tem uma palavra como “help”, “shop” ou “forum”.

why-sign-title-words = O título da página tem mais ou menos o tamanho do título de uma notícia.
why-sign-title-parts = O título da página tem separadores como “|” ou “–”.
why-sign-title-colon = O título da página tem dois-pontos.
why-sign-title-guide = O título da página tem uma palavra como “how”, “best” ou “is”.
why-sign-title-other = O título da página tem uma palavra como “services”, “forum” ou “shop”.

why-sign-declared-article = O código marca a página, ou uma parte dela, como artigo.
why-sign-json-ld-article = Os dados para mecanismos de busca mencionam um artigo.
why-sign-signed = O código informa um autor ou uma data.

why-sign-text = Tem mais texto que uma chamada.
why-sign-text-per-link = Tem muito texto em comparação com os links.
why-sign-text-in-article = O texto está em uma parte da página com um nome como “article” ou “story”.
why-sign-headline-in-article = O título está em uma parte da página com um nome como “article” ou “story”.
why-sign-headline-in-other = O título está em uma parte da página com um nome como “product” ou “comment”.

why-sign-main = Uma parte está marcada como conteúdo principal.
why-sign-figures = Tem partes marcadas como figuras, por exemplo, imagens com legenda.
why-sign-code = Tem texto pré-formatado, como código de programação.
why-sign-controls = Tem campos de formulário.
why-sign-articles = Pelo menos uma parte está marcada como artigo.
    .many = Muitas partes estão marcadas como artigos, como em uma lista.
why-sign-outside-links = Alguns dos links levam a outros sites.

why-preview-json-ld = Os dados da página para mecanismos de busca têm mais texto do que a página mostra.
why-preview-cut-off = O texto é interrompido por um pedido de assinatura ou login.
why-preview-gate = O texto é curto e termina em um pedido de assinatura ou login.
why-preview-next-page = Não foi possível ler outra página do artigo.

why-site = Em { $site }
    .detection = Detectar artigos
    .bar = Mostrar a barra sobre o texto selecionado
    .detection-all = Detectar artigos, aqui e em todos os sites
    .bar-all = Mostrar a barra sobre o texto selecionado, aqui e em todos os sites
