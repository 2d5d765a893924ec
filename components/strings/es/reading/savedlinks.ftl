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
savedlinks-all-known =
    { $total ->
        [1] Ya está en tu biblioteca.
        [2] Las dos ya están en tu biblioteca.
       *[other] Las { NUMBER($total) } ya están en tu biblioteca.
    }
savedlinks-known =
    { $total ->
        [one] { NUMBER($total) } ya estaba en tu biblioteca.
       *[other] { NUMBER($total) } ya estaban en tu biblioteca.
    }
