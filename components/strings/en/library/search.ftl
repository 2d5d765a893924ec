### Searching the library.

search-label = Search your library
search-placeholder = Search, or try tag: site:
search-completions = Search suggestions
search-found =
    { $total ->
        [one] { NUMBER($total) } suggestion
       *[other] { NUMBER($total) } suggestions
    }
search-order =
    .label = Order
search-save = Save this search
    .title = Save this search
search-name-label = Name
search-save-act = Save
search-delete-saved = Delete saved search “{ $name }”

## Orders

search-order-best = Best match
search-order-newest = Newest first
search-order-oldest = Oldest first
search-order-published = Latest published
search-order-longest = Longest first
search-order-shortest = Shortest first
search-order-publisher = By publisher

## What is wrong with a part of a search. Each goes on from that part, in quotation marks: “tag:” needs a value after the colon.

search-problem-unknown-filter = isn’t a filter; searching for it as text.
search-problem-unknown-value = has a value that this filter doesn’t accept.
search-problem-missing-value = needs a value after the colon.
search-problem-bad-date = needs a date, such as 2026, 2026-11 or 2026-11-09.
search-problem-unclosed-quote = has no closing quotation mark.
search-problem-unclosed-group = has no closing bracket.
search-problem-stray-bracket = is a closing bracket without an opening one.
search-problem-nothing-beside = needs something to search for next to it.
search-problem-empty-group = is an empty pair of brackets.
search-problem-double-minus = is excluded; one minus is enough.
search-problem-no-exclusion = sets where to search, so it can’t be excluded.
search-problem-stray-star = only works at the end of a word.
search-problem-no-word = has no letter or digit to search for.
search-problem-too-long = is ignored, because the search is too long.
