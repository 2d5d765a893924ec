### The side panel.

panel-reading = Looking at the page…
panel-ordinary = No article open.
    .next = Open an article to see it here, or choose one from your library.
panel-open-library-tab = Show the library
panel-not-saved =
    { $kind ->
        [article] This article is not in your library yet.
        [link] This page is not in your library yet.
       *[page] This page is not in your library yet.
    }
    .next =
        { $kind ->
            [article] Clip it to write notes. Highlighting a passage on the page clips it, too.
            [page] No article was found here. Save the text of the page, simplified, or highlight a passage of it.
           *[link] There is no text to save here, only the title and address.
        }
# $day: “9 Nov” or “9 Nov 2024”.
panel-saved = Saved { $day }
panel-not-open = Its page is not open in this tab, so these are in the order of the saved version.
panel-tabs-label = Side panel
panel-notes = Highlights
panel-article = Article
panel-library = Library
panel-no-copy = No saved version yet.
panel-article-not-saved = The saved version appears here once you save the page.
panel-highlights-only = Highlights only
    .next = They have no text or address. You can add the address in the library.
panel-clip-deleted = Clip deleted.
panel-open-whole-library = Open in a tab

## Attaching a lost highlight to another place

panel-attach-label = Re-attach a highlight
panel-attach-on-page = Select the new place on the page or in the saved version, then press Attach.
panel-attach-in-copy = Select the new place in the saved version, then press Attach.
panel-attach-attach = Attach
panel-attach-nothing-selected = Nothing is selected yet.
panel-attach-page-gone = Pressmark cannot read the selection on this page. Try it in the saved version.

## Undo and redo

panel-redo = Redo
