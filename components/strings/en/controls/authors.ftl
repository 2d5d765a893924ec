### Highlights that other people made, who share a tag with the user.

# $name: of the person who made the highlight, “Ana Lima”.
authors-highlight = { $name }’s highlight
authors-highlight-colour = { $name }’s highlight in { common-colour-inline }
# In place of the name of a member whom this device doesn’t know.
# .inline: within a sentence, “Shared by an unknown member”.
authors-unknown = Unknown member
    .inline = an unknown member
authors-hide = Hide
    .label = Hide the highlight “{ $quote }”

# The people who share the clip with the user, “Ana Lima and Ben Okoro”.
authors-shared = Shared by { $names }
# $name: of the person who wrote the note, “Ana Lima”.
authors-note = Note by { $name }
# Others gave the clip a shared tag. The user had saved it before.
authors-private = What you write or highlight here isn’t shared in “{ $tag }”.
    .share = Share it
    .done = The other members will see your note and highlights on this clip.
# Others share the clip in a tag that the user can only read.
authors-reads = What you write or highlight here isn’t shared in “{ $tag }”, because you can only read this tag.
