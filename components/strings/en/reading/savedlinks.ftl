### Pages saved with or without their text.

# $total: the number of pages.
savedlinks-read =
    { $total ->
        [1] Page saved with text.
       *[other] { NUMBER($total) } pages saved with text.
    }
savedlinks-links =
    { $total ->
        [1] Saved as a link, without text.
       *[other] { NUMBER($total) } pages saved as links, without text.
    }
savedlinks-mixed =
    { $links ->
        [one] { NUMBER($read) } saved with text, { NUMBER($links) } as a link.
       *[other] { NUMBER($read) } saved with text, { NUMBER($links) } as links.
    }
# Nothing was saved.
savedlinks-all-known =
    { $total ->
        [1] Already in your library.
        [2] Both are already in your library.
       *[other] All { NUMBER($total) } are already in your library.
    }
# After “2 pages saved with text.”
savedlinks-known =
    { $total ->
        [one] { NUMBER($total) } was already in your library.
       *[other] { NUMBER($total) } were already in your library.
    }
