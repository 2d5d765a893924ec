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
savedlinks-all-known =
    { $total ->
        [1] Schon in der Bibliothek.
        [2] Beide sind schon in der Bibliothek.
       *[other] Alle { NUMBER($total) } sind schon in der Bibliothek.
    }
savedlinks-known =
    { $total ->
        [one] { NUMBER($total) } war schon in der Bibliothek.
       *[other] { NUMBER($total) } waren schon in der Bibliothek.
    }
