### The popup.

popup-reading = Reading the page…
popup-clip = Clip article
popup-clip-selection = Clip selection
popup-highlight-selection = Highlight selection
popup-clipping = Clipping…
popup-preview = Only a preview can be read here. The rest is behind a paywall or sign-in.
popup-preview-of-pages = Only part of the story can be read here. Another page of it could not be loaded.
popup-only-selection = No article could be read on this page. Only the text you selected will be saved.
popup-selected =
    { $total ->
        [one] { NUMBER($total) } word selected
       *[other] { NUMBER($total) } words selected
    }
popup-private = Private window: nothing is saved unless you clip it.
# $ago: “5 minutes ago”, “yesterday” or “on 9 Nov”.
popup-saved = Saved { $ago }
popup-selection = Selection from the page
popup-preview-saved = Preview only
popup-highlights =
    { $total ->
        [one] { NUMBER($total) } highlight
       *[other] { NUMBER($total) } highlights
    }
popup-deleted = Deleted from your library.
    .safe = If you undo, its tags, notes and highlights are restored too.
