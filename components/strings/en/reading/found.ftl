### Words of the search in the open clip.

reader-found = Search matches
reader-found-total =
    { $total ->
        [one] { NUMBER($total) } match in this clip
       *[other] { NUMBER($total) } matches in this clip
    }
reader-found-many = More than { NUMBER($total) } matches in this clip
reader-found-current = Match { NUMBER($current) } of { NUMBER($total) }
reader-found-previous = Previous match
reader-found-next = Next match
reader-found-hide = Hide matches
