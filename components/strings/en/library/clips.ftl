### The list of clips in the side panel and the library.

clips-title = Library
clips-search-label = Search your library
clips-search-placeholder = Search text, tags and notes
clips-list-label = Clips
clips-loading = Opening your library…
    .later = This is taking longer than usual. Another Pressmark tab may be using your library: close it, or restart the browser.
clips-found =
    { $total ->
        [one] { NUMBER($total) } clip found
       *[other] { NUMBER($total) } clips found
    }
    .best = The { NUMBER($total) } best matches
clips-empty = Your library is empty.
    .next = Open a news article, then click Pressmark’s button.
clips-no-match = Nothing found for “{ $query }”.
    .next = Check the spelling, or try fewer words or filters.
clips-clear-search = Clear search
clips-highlights =
    { $total ->
        [one] { NUMBER($total) } highlight
       *[other] { NUMBER($total) } highlights
    }
clips-back = Back to list
clips-notes-heading = Highlights and notes
clips-export = Export…
