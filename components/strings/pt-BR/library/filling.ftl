### Baixar os textos dos links.

filling-title = Baixar artigos
filling-offer =
    { $total ->
        [1] Só o link para esta página está salvo.
       *[other] Só os links para estas { NUMBER($total) } páginas estão salvos.
    }
filling-open =
    { $total ->
        [1] Baixar o artigo…
       *[other] Baixar artigos…
    }
filling-open-any = Baixar os artigos…
filling-counting = Procurando links…
filling-nothing = Não há mais links para baixar no momento.
filling-missed-before =
    { $total ->
        [one] { NUMBER($total) } página não pôde ser baixada por completo em uma tentativa anterior
       *[other] { NUMBER($total) } páginas não puderam ser baixadas por completo em uma tentativa anterior
    }
filling-again = Tentar baixar de novo
filling-start =
    { $total ->
        [0] Baixar artigos
        [one] Baixar { NUMBER($total) } artigo
       *[other] Baixar { NUMBER($total) } artigos
    }
filling-cancel = Cancelar
filling-progress-label = Baixando artigos
filling-working =
    { $total ->
        [one] { NUMBER($done) } de { NUMBER($total) } link
       *[other] { NUMBER($done) } de { NUMBER($total) } links
    }
filling-came =
    { $filled ->
        [one] { NUMBER($filled) } artigo baixado
       *[other] { NUMBER($filled) } artigos baixados
    }
filling-left =
    { $left ->
        [one] { NUMBER($left) } página ainda é só um link, sem texto
       *[other] { NUMBER($left) } páginas ainda são só links, sem texto
    }
filling-none-left = Não há mais links para baixar
filling-at = Baixando de { $site }
filling-resting = Pausa para não sobrecarregar um site
filling-stop = Parar
filling-hide = Ocultar
filling-show = Detalhes
filling-report = Relatório
    .title = Artigos ausentes ou incompletos
    .hint = Abra uma página para conferir. Se for possível ler o artigo ali, salve-o com o botão do Pressmark.
filling-dismiss = Dispensar
filling-lost-marks =
    { $lost ->
        [1] Um destaque não foi encontrado no artigo baixado. Ele continua listado com o recorte.
       *[other] { NUMBER($lost) } destaques não foram encontrados nos artigos baixados. Eles continuam listados com os recortes.
    }
filling-more-links = e mais { NUMBER($total) }
filling-close = Fechar

filling-trouble-not-allowed = Para baixar artigos, o Pressmark precisa de acesso a todos os sites. Comece de novo e permita quando o navegador perguntar, ou permita na lista de extensões do navegador.
filling-trouble-elsewhere = Já há artigos sendo baixados em outra aba ou janela. Espere esse download terminar.

filling-ended-done = Concluído.
filling-ended-stopped = Interrompido. Os artigos baixados estão guardados. Comece de novo para continuar.
filling-ended-failed = O download dos artigos parou.
    .safe = Os artigos baixados estão guardados.
filling-ended-offline = Sem conexão. Os artigos baixados estão guardados. Comece de novo para continuar.

filling-count-filled = Artigos
filling-count-previews = Destes, prévias
filling-count-missed = Não baixados
filling-count-marks = Destaques encontrados

filling-reason-not-there = O site não tem nenhuma página neste endereço
filling-reason-refused = O site se recusou a enviar a página, talvez por exigir login
filling-reason-busy = O site está sobrecarregado ou limita os acessos
filling-reason-server-trouble = O site está com problemas
filling-reason-unreachable = Não é possível acessar o site
filling-reason-too-slow = O site demorou demais para responder
filling-reason-too-large = A página é grande demais
filling-reason-no-page = Não é uma página da web; pode ser um PDF, uma imagem ou um vídeo
filling-reason-no-article = Nenhum artigo foi encontrado na página
filling-reason-led-elsewhere = Redireciona para outro site; se o artigo estiver naquela página, salve-a
filling-reason-local-network = O Pressmark não baixa páginas da sua própria rede nem páginas que redirecionam para ela
filling-reason-preview = Só uma prévia foi exibida; ela foi salva

filling-plan-pace = As páginas são baixadas uma por vez, com alguns segundos de pausa entre páginas do mesmo site.
filling-plan-privacy = Seu navegador as baixa sem seus cookies. Os sites veem que alguém com o seu endereço IP pediu essas páginas.
filling-plan-kept = Os scripts das páginas não são executados. O texto do artigo substitui o link; tags, destaques e notas são mantidos.
filling-plan-open = Deixe esta página aberta até o download terminar. Você pode parar quando quiser e manter o que já foi baixado.

filling-about-minutes =
    { $total ->
        [1] Isso leva cerca de um minuto.
       *[other] Isso leva cerca de { NUMBER($total) } minutos.
    }
filling-about-hours =
    { $total ->
        [one] Isso leva cerca de { NUMBER($total) } hora.
       *[other] Isso leva cerca de { NUMBER($total) } horas.
    }
