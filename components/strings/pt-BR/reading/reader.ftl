### O leitor.

reader-image-label = Imagem não salva
    .described = Imagem não salva: { $alt }
reader-image-load = Carregar imagem
reader-image-missing = Não está salva. O Pressmark pode carregá-la de { $host }, sem cookies.
reader-image-loading = Carregando de { $host }…

reader-image-failed-private-network = Não carregou: está em uma rede privada da qual o artigo não faz parte.
reader-image-failed-not-there = Não carregou: o site não tem nenhuma imagem neste endereço.
reader-image-failed-refused = Não carregou: o site se recusou a enviá-la.
reader-image-failed-server-trouble = Não carregou: o site está sobrecarregado ou com problemas. Tente de novo mais tarde.
reader-image-failed-redirect = Não carregou: o site redireciona para outro endereço. Abra a página para vê-la.
reader-image-failed-no-image = Não carregou: o que o site enviou não pode ser exibido como imagem.
reader-image-failed-too-large = Não carregou: é grande demais.
reader-image-failed-timeout = Não carregou: o site demorou demais para responder.
reader-image-failed-no-connection = Não carregou: não houve conexão com o site.
reader-image-failed-no-access = Não carregou, talvez porque o Pressmark não tenha acesso a este site. Você pode permitir todos os sites nas Configurações.
reader-image-failed-failed = Não carregou: algo deu errado no Pressmark.

reader-label = Leitor
reader-minutes-left =
    { $minutes ->
        [one] Falta { NUMBER($minutes) } min
       *[other] Faltam { NUMBER($minutes) } min
    }
reader-done = Lido
reader-progress = Progresso da leitura
reader-settings = Ajustes de texto
reader-face = Fonte
reader-size = Tamanho
reader-smaller = Diminuir texto
reader-larger = Aumentar texto
reader-measure = Largura das linhas
reader-narrower = Linhas mais estreitas
reader-wider = Linhas mais largas
reader-theme = Tema do leitor
reader-print = Imprimir
reader-favourite = Favorito
reader-archive = Arquivado
reader-read = Lido
reader-choose = Escolha um recorte para ler aqui.
    .next = J e K percorrem a lista, Enter abre um recorte, e ? mostra todas as teclas.
reader-aloud = Ler em voz alta
reader-aloud-pause = Pausar
reader-aloud-continue = Continuar
reader-aloud-stop = Parar
reader-aloud-speed = Velocidade
reader-aloud-times = { $speed }×
reader-aloud-hint = Clique em um parágrafo para continuar dali.
reader-aloud-no-voice = Este dispositivo não tem voz para o idioma deste artigo.
reader-aloud-no-language = O Pressmark não sabe o idioma deste artigo, por isso não consegue escolher uma voz.
reader-aloud-no-text = Não há texto para ler em voz alta.
reader-aloud-failed = A leitura parou. Clique em Continuar para tentar de novo.
reader-printed-notes = Destaques e notas
reader-printed-copy = Versão de { $moment }
reader-older-copy = Esta é a versão de { $copy }. Destaques feitos em versões posteriores não aparecem.

reader-face-serif = Com serifa
reader-face-sans = Sem serifa

reader-theme-system = Igual ao da biblioteca
reader-theme-light = Claro
reader-theme-sepia = Sépia
reader-theme-dark = Escuro
