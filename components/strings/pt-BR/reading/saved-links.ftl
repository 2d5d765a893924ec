saved-links-read =
    { $total ->
        [1] Página salva com o texto.
       *[other] { NUMBER($total) } páginas salvas com o texto.
    }
saved-links-links =
    { $total ->
        [1] Salvo como link, sem texto.
       *[other] { NUMBER($total) } páginas salvas como links, sem texto.
    }
saved-links-mixed =
    { $links ->
        [one] Com texto: { NUMBER($read) }. Como link: { NUMBER($links) }.
       *[other] Com texto: { NUMBER($read) }. Como links: { NUMBER($links) }.
    }
