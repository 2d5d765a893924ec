### Highlights that other people made, who share a tag with the user.

# $name: of the person who made the highlight, “Ana Lima”.
authors-highlight = { $name }’s highlight
authors-highlight-colour = { $name }’s highlight in { common-colour-inline }
authors-hide = Hide
    .label = Hide the highlight “{ $quote }”
