### Tags.

tags-label = Tags
tags-add = Add a tag
tags-remove = Remove tag { $name }
tags-added = Tag { $name } added
tags-removed = Tag { $name } removed
tags-completions = Tags in your library
tags-too-long = Tags can have up to { NUMBER($longest) } characters. Shorten this one to add it.
tags-create = Create “{ $name }”
tags-found =
    { $total ->
        [one] { NUMBER($total) } suggestion
       *[other] { NUMBER($total) } suggestions
    }
