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
