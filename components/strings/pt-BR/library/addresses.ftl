### Endereços da web digitados na caixa de busca.

addresses-typed =
    { $total ->
        [1] Este é um endereço da web.
       *[other] Estes são { NUMBER($total) } endereços da web.
    }
addresses-save =
    { $total ->
        [1] Salvar esta página
       *[other] Salvar { NUMBER($total) } páginas
    }
addresses-save-rest =
    { $total ->
        [1] Salvar a outra página
       *[other] Salvar as outras { NUMBER($total) } páginas
    }
    .fetch =
        { $total ->
            [1] Salvar a outra página e baixar o texto que falta
           *[other] Salvar as outras { NUMBER($total) } páginas e baixar o texto que falta
        }
addresses-known =
    { $total ->
        [1] Esta página está na sua biblioteca.
       *[other] Estas { NUMBER($total) } páginas estão na sua biblioteca.
    }
addresses-known-some =
    { $known ->
        [one] { NUMBER($known) } destas { NUMBER($total) } páginas está na sua biblioteca.
       *[other] { NUMBER($known) } destas { NUMBER($total) } páginas estão na sua biblioteca.
    }
addresses-known-links =
    { $links ->
        [one] Uma delas é só um link, sem o texto.
       *[other] { NUMBER($links) } delas são só links, sem o texto.
    }
addresses-known-all-links =
    { $total ->
        [1] Só o link está salvo, sem o texto.
       *[other] Só os links estão salvos, sem o texto.
    }
addresses-fetch =
    { $total ->
        [one] Baixar o texto
       *[other] Baixar o texto de { NUMBER($total) } páginas
    }
addresses-open = Abrir recorte
addresses-done-fetched =
    { $total ->
        [one] Texto baixado para { NUMBER($total) } link salvo.
       *[other] Texto baixado para { NUMBER($total) } links salvos.
    }
addresses-done-still-links =
    { $total ->
        [1] Já estava salvo como link, ainda sem texto.
       *[other] { NUMBER($total) } páginas já estavam salvas como links, ainda sem texto.
    }
addresses-no-access = O Pressmark não tem acesso ao site.
    .several =
        { $total ->
            [1] O Pressmark não tem acesso ao site de uma página.
           *[other] O Pressmark não tem acesso aos sites de { NUMBER($total) } páginas.
        }
addresses-missed = { $reason }.
addresses-access-given =
    { $total ->
        [1] O Pressmark agora tem acesso a este site. Artigos são detectados nele, a menos que você tenha desativado isso. As duas coisas podem ser mudadas nas configurações.
       *[other] O Pressmark agora tem acesso a todos os sites. Artigos são detectados neles, a menos que você tenha desativado isso. As duas coisas podem ser mudadas nas configurações.
    }
