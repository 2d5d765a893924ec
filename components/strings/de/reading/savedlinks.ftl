savedlinks-read =
    { $total ->
        [1] Seite mit Text gespeichert.
       *[other] { NUMBER($total) } Seiten mit Text gespeichert.
    }
savedlinks-links =
    { $total ->
        [1] Als Link gespeichert, ohne Text.
       *[other] { NUMBER($total) } Seiten als Links gespeichert, ohne Text.
    }
savedlinks-mixed =
    { $links ->
        [one] { NUMBER($read) } mit Text gespeichert, { NUMBER($links) } als Link.
       *[other] { NUMBER($read) } mit Text gespeichert, { NUMBER($links) } als Links.
    }
