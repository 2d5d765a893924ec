savedlinks-read =
    { $total ->
        [1] Página guardada con texto.
       *[other] { NUMBER($total) } páginas guardadas con texto.
    }
savedlinks-links =
    { $total ->
        [1] Página guardada como enlace, sin texto.
       *[other] { NUMBER($total) } páginas guardadas como enlaces, sin texto.
    }
savedlinks-mixed =
    { $links ->
        [one] Con texto: { NUMBER($read) }; como enlace: { NUMBER($links) }.
       *[other] Con texto: { NUMBER($read) }; como enlaces: { NUMBER($links) }.
    }
