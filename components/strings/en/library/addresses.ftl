### Web addresses typed into the search box.

addresses-typed =
    { $total ->
        [1] This is a web address.
       *[other] These are { NUMBER($total) } web addresses.
    }
addresses-save =
    { $total ->
        [1] Save this page
       *[other] Save { NUMBER($total) } pages
    }
addresses-known = This page is in your library.
addresses-open = Open clip
addresses-done-known = Already in your library.
addresses-done-read =
    { $total ->
        [1] Page saved with its text.
       *[other] { NUMBER($total) } pages saved with their text.
    }
addresses-done-links =
    { $total ->
        [1] Saved as a link, without its text.
       *[other] { NUMBER($total) } pages saved as links, without text.
    }
addresses-done-mixed = { NUMBER($read) } saved with text, { NUMBER($links) } as links.
