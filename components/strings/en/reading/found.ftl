### Words of the search in the open clip.

found-label = Search matches
found-total =
    { $total ->
        [one] { NUMBER($total) } match in this clip
       *[other] { NUMBER($total) } matches in this clip
    }
found-many = More than { NUMBER($total) } matches in this clip
found-current = Match { NUMBER($current) } of { NUMBER($total) }
found-previous = Previous match
found-next = Next match
found-hide = Hide matches
