### The popup.

popup-reading = Reading the page…
popup-clip-article = Clip article
popup-clip-page = Save page
popup-clip-link = Save link
popup-clip-selection = Clip selection
popup-highlight-selection = Highlight selection
popup-clipping = Clipping…
popup-preview = Only a preview can be read here. The rest is behind a paywall or sign-in.
popup-preview-of-pages = Only part of the story can be read here. Another page of it could not be loaded.
popup-page = No article found here. The text of the page is saved, simplified.
popup-link = There is no text to save here. The title and address are saved.
popup-unreadable-link = You can still save its title and address.
popup-only-selection = No article could be read on this page. Only the text you selected will be saved.
popup-selected =
    { $total ->
        [one] { NUMBER($total) } word selected
       *[other] { NUMBER($total) } words selected
    }
popup-private = Private window: nothing is saved unless you clip it.
# $ago: “5 minutes ago”, “yesterday” or “on 9 Nov”.
popup-saved = Saved { $ago }
popup-saved-preview = Preview only
popup-saved-page = Simplified page
popup-saved-selection = Selection from the page
popup-saved-link = Link only
popup-highlights =
    { $total ->
        [one] { NUMBER($total) } highlight
       *[other] { NUMBER($total) } highlights
    }
popup-deleted = Deleted from your library.
    .safe = If you undo, its tags, notes and highlights are restored too.

## The keys of commands

popup-keys = Keyboard shortcuts
popup-keys-none = Not set
popup-keys-change = Change shortcuts
