savedlinks-read =
    { $total ->
        [1] Página salva com o texto.
       *[other] { NUMBER($total) } páginas salvas com o texto.
    }
savedlinks-links =
    { $total ->
        [1] Salvo como link, sem texto.
       *[other] { NUMBER($total) } páginas salvas como links, sem texto.
    }
savedlinks-mixed =
    { $links ->
        [one] Com texto: { NUMBER($read) }. Como link: { NUMBER($links) }.
       *[other] Com texto: { NUMBER($read) }. Como links: { NUMBER($links) }.
    }
savedlinks-all-known =
    { $total ->
        [1] Já está na sua biblioteca.
        [2] As duas já estão na sua biblioteca.
       *[other] As { NUMBER($total) } já estão na sua biblioteca.
    }
savedlinks-known =
    { $total ->
        [one] { NUMBER($total) } já estava na sua biblioteca.
       *[other] { NUMBER($total) } já estavam na sua biblioteca.
    }
