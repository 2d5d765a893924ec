### On web pages, and in the reader where they work alike.

## The bar beside a selection or a highlight

page-bar-label = Highlight the selection
page-bar-mark-label = Change the highlight
page-bar-others-label = Copy or hide the highlight
page-bar-card-label = Highlight in { common-colour-inline }
page-bar-choose = Choose from { NUMBER($total) } highlights
page-bar-with-note = with a note
page-bar-mark-in = Highlight in { common-colour-inline }
page-bar-change-to = Change to { common-colour-inline }
page-bar-note = Note
page-bar-edit = Edit note and tags
page-bar-typed = What you typed is still here. Keep this page open until it’s saved.
page-bar-copy-quote = Copy quote with source
page-bar-copy-link = Copy link to this passage
page-bar-more = More options
# $site: “example.com”.
page-bar-off-here = Don’t show this bar on { $site }
page-bar-quote-copied = Quote copied.
page-bar-link-copied = Link copied.
page-bar-save = Save note
    .hint = Or press Ctrl+Enter
page-bar-cancel-hint = Or press Esc. What you wrote is kept.
page-bar-note-placeholder = Write a note
page-bar-note-card-label = Note on this highlight
page-bar-changed = The wording here differs from the highlight.
    .next = Keep or update your highlight in the side panel.
    .phone = To update your highlight, save this version of the page, then open it in the library.
    .here = Keep or update it in the list of highlights.
page-bar-highlighted = Highlighted: “{ $quote }”

## Read out by a screen reader when the user steps to a highlight

page-spoken-label = Highlight
page-spoken-author = { authors-highlight }.
# $colour: “Sun yellow”.
page-spoken-colour = { $colour }.
page-spoken-changed = The wording on the page has changed.
page-spoken-note = Note: { $note }.
# $tags: joined, “water and council”.
page-spoken-tags = Tags: { $tags }.
page-spoken-place = { NUMBER($number) } of { NUMBER($total) }

## The notice on the page after a shortcut

page-notice-again = To add tags or a note, press the shortcut that clips the page.
page-notice-clipped =
    { $kind ->
        [page] Page saved to your library.
        [link] Link saved to your library.
        [selection] Selection clipped to your library.
        [image] Image clipped to your library.
        [image-loading] Clipped to your library. The image is still loading.
        [image-address] Only the image’s address was saved, not the image.
       *[article] Clipped to your library.
    }
page-notice-already-saved = Already in your library.
page-notice-changed =
    { $kind ->
        [page] This page differs from the version you last saved.
       *[article] This article differs from the version you last saved.
    }
    .preview = Your library has only the beginning of this article.
    .keep = Save this version
    .keep-whole = Clip whole article
page-notice-version-saved = New version saved.
page-notice-version-removed = New version removed.
page-notice-selection-added =
    { $kind ->
        [image] Image added to this page’s clip.
        [image-loading] Added to this page’s clip. The image is still loading.
        [image-address] Only the image’s address was added, not the image.
       *[selection] Selection added to this page’s clip.
    }
page-notice-selection-known = Already in this page’s clip.
page-notice-selection-removed = Removed from this page’s clip.
page-notice-selection-of-saved =
    { $saved ->
        [article] Not clipped: this article is already in your library.
       *[page] Not clipped: this page is already in your library.
    }
    .next = Highlight the selection instead.
    .without = Your clip doesn’t contain this image.
    .action = Highlight
    .show = Show in library
page-notice-deleted = Highlight deleted.
# A highlight that somebody else made.
page-notice-hidden = Highlight hidden.
page-notice-restored = Restored to your library.
page-notice-unclipped = Moved to the bin.
page-notice-marked-and-clipped =
    { $kind ->
        [page] Highlighted. The page was saved to your library.
        [link] Highlighted. A link to the page was saved to your library.
       *[article] Highlighted. The article was clipped to your library.
    }
page-notice-unmarked =
    { $kind ->
        [article] Highlight and article moved to the bin.
       *[page] Highlight and page moved to the bin.
    }
page-notice-none-to-step = No highlights on this page.
    .next = Select some words and highlight them.
page-notice-none-found =
    { $total ->
        [1] The highlight wasn’t found on this page.
        [2] Neither highlight was found on this page.
       *[other] None of the { NUMBER($total) } highlights were found on this page.
    }
    .next = Nothing is lost: it’s all in your library.
page-notice-note-left = You have an unfinished note here.
page-notice-go-on = Continue writing
page-notice-note-lost = You have an unfinished note here, but its passage wasn’t found on the page.
page-notice-copy-note = Copy note
page-notice-nothing-selected = No selected text was found.
page-notice-unreadable-part = The selected text is in a part of the page that Pressmark can’t read.
    .next = Select text elsewhere on the page, or copy the words into a note.
page-notice-how-to-select = Select some words on the page, then press the shortcut again.
# $site: “example.com”.
page-notice-bar-off = The selection bar is off on { $site }.
    .next = You can turn it back on in Settings.
page-notice-bar-on = The selection bar is back on.
page-notice-label = Pressmark
