### The popup.

popup-reading = Reading the page…
# While the page is read: what can be saved is not known yet.
popup-save = Save
popup-clip-article = Clip article
popup-clip-page = Save page
popup-clip-link = Save link
popup-clip-selection = Clip selection
popup-highlight-selection = Highlight selection
popup-preview = Only a preview can be read here. The rest may be behind a paywall or sign-in.
popup-preview-of-pages = Only part of the article can be read here. Another of its pages couldn’t be loaded.
popup-page = No article found here. You can save the page as simplified text.
popup-link = Only the title and address of this page can be saved.
popup-unreadable-link = You can still save a link to this page.
popup-only-selection = No article found here. Only the text you selected will be saved.
popup-selected =
    { $total ->
        [one] { NUMBER($total) } word selected
       *[other] { NUMBER($total) } words selected
    }
popup-private = Private window: nothing is saved unless you choose to save it.
# $ago: “5 minutes ago”, “yesterday” or “on 9 Nov”.
popup-saved = Saved { $ago }
# After “Saved 3 days ago”: when its newest version was saved, if it has several.
popup-saved-version = New version { $ago }
popup-saved-preview = Preview only
popup-saved-page = Simplified page
popup-saved-selection = Selection from the page
popup-saved-image = Image from the page
popup-saved-link = Link only
popup-highlights =
    { $total ->
        [one] { NUMBER($total) } highlight
       *[other] { NUMBER($total) } highlights
    }
popup-deleted = Moved to the bin.
    .safe = Undo also restores its tags, notes and highlights.

# The user has turned it off for this site, or everywhere in the settings.
popup-detection-off = Article detection is off on { $site }.
    .everywhere = Article detection is off.
    .act = Turn on
popup-save-tabs = Save open tabs…

## The keys of commands

popup-keys = Keyboard shortcuts
popup-keys-none = Not set
popup-keys-change = Change shortcuts
