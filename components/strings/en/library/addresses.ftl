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
addresses-save-rest =
    { $total ->
        [1] Save the other page
       *[other] Save the other { NUMBER($total) } pages
    }
    .fetch =
        { $total ->
            [1] Save the other page and fetch missing text
           *[other] Save the other { NUMBER($total) } pages and fetch missing text
        }
addresses-known =
    { $total ->
        [1] This page is in your library.
       *[other] These { NUMBER($total) } pages are in your library.
    }
addresses-known-some =
    { $known ->
        [one] { NUMBER($known) } of these { NUMBER($total) } pages is in your library.
       *[other] { NUMBER($known) } of these { NUMBER($total) } pages are in your library.
    }
# After “This page is in your library.”, “These 3 pages are …” or “2 of these 5 pages are …”.
addresses-known-links =
    { $links ->
        [one] One of them is only a link, without text.
       *[other] { NUMBER($links) } of them are only links, without text.
    }
addresses-known-all-links =
    { $total ->
        [1] Only its link is saved, without text.
       *[other] Only their links are saved, without text.
    }
addresses-fetch =
    { $total ->
        [one] Fetch the text
       *[other] Fetch the text of { NUMBER($total) } pages
    }
addresses-open = Open clip
addresses-done-fetched =
    { $total ->
        [one] Text fetched for { NUMBER($total) } saved link.
       *[other] Text fetched for { NUMBER($total) } saved links.
    }
addresses-done-still-links =
    { $total ->
        [1] Already saved as a link, still without text.
       *[other] { NUMBER($total) } pages are already saved as links, still without text.
    }
addresses-no-access = Pressmark has no access to the site.
    .several =
        { $total ->
            [1] Pressmark has no access to the site of one page.
           *[other] Pressmark has no access to the sites of { NUMBER($total) } pages.
        }
# $reason: why the text of a page is missing, “The site can’t be reached”.
addresses-missed = { $reason }.
# After a save for which the browser was asked for access. $total: the number of pages.
addresses-access-given =
    { $total ->
        [1] Pressmark now has access to this site. It detects articles there unless you’ve turned detection off. You can change both in Settings.
       *[other] Pressmark now has access to all websites. It detects articles on them unless you’ve turned detection off. You can change both in Settings.
    }
