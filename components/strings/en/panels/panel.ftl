### The side panel.

panel-reading = Reading the page…
panel-ordinary = No article open.
    .next = Open an article to see it here, or choose one from your library.
panel-open-library-tab = Show the library
panel-not-saved =
    { $kind ->
        [article] This article isn’t in your library yet.
        [link] This page isn’t in your library yet.
       *[page] This page isn’t in your library yet.
    }
    .next =
        { $kind ->
            [article] Clip it to write notes. Highlighting on the page clips it too.
            [page] No article found here. You can save the page as simplified text, or highlight part of it.
           *[link] Only the title and address of this page can be saved.
        }
# $day: “9 Nov” or “9 Nov 2024”.
panel-saved = Saved { $day }
panel-not-open = The page isn’t open in this tab. Highlights are in the order of the saved version.
panel-tabs-label = Side panel
panel-notes = Highlights
panel-article = Article
panel-library = Library
panel-no-copy = No saved version yet.
panel-article-not-saved = The saved version appears here once you save the page.
panel-highlights-only = No article text.
    .next = This clip has no address yet. You can add one in the library.
panel-clip-deleted = Clip moved to the bin.
panel-open-whole-library = Open in a tab
panel-drop-links = Drop to save the link
    .private = Links can’t be saved in a private window
panel-drop-text = Drop to save or highlight the selected text
panel-selection-saved = Selection clipped to your library.
panel-selection-added = Selection added to this page’s clip.
panel-selection-known = Already in this page’s clip.
panel-selection-removed = Removed from this page’s clip.
panel-links-reading =
    { $total ->
        [1] Saved. Fetching text…
       *[other] { NUMBER($total) } links saved. Fetching text…
    }
panel-links-none-dropped = Nothing was saved. You can drop links here, or text that’s selected on the page in this tab.
panel-links-none-pasted = There’s no web address in what you pasted.
panel-links-removed =
    { $total ->
        [1] Moved to the bin.
       *[other] { NUMBER($total) } clips moved to the bin.
    }
panel-links-restored =
    { $total ->
        [1] Restored to your library.
       *[other] { NUMBER($total) } clips restored.
    }

## Attaching a lost highlight to another place

panel-attach-label = Reattach a highlight
panel-attach-on-page = Select the new place on the page or in the saved version, then click Attach.
panel-attach-in-copy = Select the new place in the saved version, then click Attach.
panel-attach-attach = Attach
panel-attach-nothing-selected = Nothing is selected yet.
panel-attach-page-gone = Pressmark can’t read the selection on this page. Select the text in the saved version instead.

## Undo and redo

panel-redo = Redo
