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
