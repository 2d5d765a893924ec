### Texts that several screens share.

common-app-name = Pressmark

common-try-again = Try again
common-undo = Undo
common-redo = Redo
common-delete = Delete
common-dismiss = Dismiss
common-cancel = Cancel
common-saving = Saving…
common-saved = Saved
common-side-panel = Side panel
common-library = Library
common-unknown-author = Unknown author
# A passage of an article, or a name that the user has chosen.
common-quoted = “{ $text }”
# A text and what it is: “Unread: Harbour gates fail again”. $text may be empty, if the label is only spoken.
common-labelled = { $label }: { $text }
# Two sentences. $first is empty if it is shown in another style.
common-sentences = { $first } { $next }
# The beginning and the last item of a list that is not within a sentence: “1 edited, 2 new”.
common-items = { $first }, { $next }

common-colour-label = Colour

## Names of the highlight colours

common-colour-sun = Sun yellow
common-colour-leaf = Leaf green
common-colour-sky = Sky blue
common-colour-rose = Rose pink
common-colour-plum = Plum purple

# The name of a colour within a sentence. Other messages include it.
common-colour-inline =
    { $colour ->
        [sun] sun yellow
        [leaf] leaf green
        [sky] sky blue
        [rose] rose pink
       *[plum] plum purple
    }
