### Words of the search in the open clip.

found-label = Search matches
found-total =
    { $total ->
        [one] { NUMBER($total) } match in the text
       *[other] { NUMBER($total) } matches in the text
    }
found-many = More than { NUMBER($total) } matches in the text
found-current = Match { NUMBER($current) } of { NUMBER($total) }
found-current-many = Match { NUMBER($current) } of more than { NUMBER($total) }
found-previous = Previous match
found-next = Next match
found-hide = Hide matches
