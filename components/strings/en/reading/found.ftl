### Words of the search in the open clip.

found-label = Search matches
found-total =
    { $total ->
        [one] { NUMBER($total) } match
       *[other] { NUMBER($total) } matches
    }
found-many = More than { NUMBER($total) } matches
found-current = Match { NUMBER($current) } of { NUMBER($total) }
found-current-many = Match { NUMBER($current) } of more than { NUMBER($total) }
found-previous = Previous match
found-next = Next match
found-hide = Hide matches
