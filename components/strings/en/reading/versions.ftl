### Versions of an article, and what changed between them.

## The choice of a saved copy

versions-copy-choose = Version
# $copy: the moment when it was saved, “12 November, 14:02”.
versions-copy-newest = { $copy } (newest)
versions-copy-reading = This is the version from { $copy }. You can read it but not highlight in it.
versions-copy-back = Back to the newest version

# The page changed, and then back. $copy: when that text was saved, “12 November, 14:02”.
versions-changed-back = The page is back to your version from { $copy }.
versions-changed-safe = Your saved version and its highlights are kept.
versions-copy-is-preview = The whole article can be read now. Your saved version has only the beginning.
versions-page-is-preview = Only part of the article can be read now, so Pressmark can’t tell whether it has changed. Your saved version is complete.
versions-copy-is-selection = Your saved version is a selection from this page.
    .safe =
        { $kind ->
            [page] If you save the page as well, the selection stays as an older version.
           *[article] If you clip the article as well, the selection stays as an older version.
        }
versions-copy-is-page = An article was found here. Your saved version is a simplified page.
versions-copy-is-link = Only the link to this page is saved.
versions-see = See changes
versions-hide = Hide changes
versions-keep = Save this version
versions-keep-whole = Clip whole article
versions-keep-all =
    { $kind ->
        [page] Save page
       *[article] Clip article
    }
versions-keep-text = Save text
versions-title = Versions
versions-compare = Compare versions
versions-close = Close comparison
versions-read = Read this version
versions-older = From
versions-newer = To
versions-page-now = The page as it is now
versions-working = Comparing…
versions-nothing = No changes found.
versions-changes-label = What changed
versions-next = Next change
versions-previous = Previous change
versions-keys = N goes to the next change, P to the previous one.
versions-place = Change { NUMBER($number) } of { NUMBER($total) }
versions-total =
    { $total ->
        [one] { NUMBER($total) } change
       *[other] { NUMBER($total) } changes
    }
versions-unchanged =
    { $total ->
        [one] { NUMBER($total) } paragraph unchanged
       *[other] { NUMBER($total) } paragraphs unchanged
    }
versions-inserted-run = Added:
versions-deleted-run = Removed:
versions-run-end = end of change.
versions-inserted = New paragraph
versions-deleted = Removed paragraph
versions-moved-down =
    { $blocks ->
        [one] Moved down by { NUMBER($blocks) } paragraph
       *[other] Moved down by { NUMBER($blocks) } paragraphs
    }
versions-moved-up =
    { $blocks ->
        [one] Moved up by { NUMBER($blocks) } paragraph
       *[other] Moved up by { NUMBER($blocks) } paragraphs
    }
versions-moved-away = Moved elsewhere
versions-go-to-moved = Show where it is now
versions-headlines = Headlines so far
# $when: “12 November, 14:02”.
versions-first-headline = Saved { $when }
versions-changed-headline = First seen { $when }
# $publishers: one or two publishers, joined: “The Harbour Ledger and Alden Post”.
# The number of clips follows if it is larger: “Also from 4 other publishers · 11 articles”.
versions-also-in = Also from { $publishers }
    .many =
        { $total ->
           *[other] Also from { NUMBER($total) } other publishers
        }
    .clips = { NUMBER($total) } articles
    .label = The same story from other publishers
# The longer of the two texts may say much more. The share is an estimate.
versions-similarity = About { NUMBER($percent) }% of the shorter text is also in the longer one

## Parts of an article

versions-field-headline = Headline
versions-field-standfirst = Standfirst
versions-field-authors = Byline
versions-field-published-at = Date
versions-field-caption = Caption

## What has changed in an article, as one sentence

versions-part-headline = the headline
    .first = The headline
versions-part-standfirst = the standfirst
    .first = The standfirst
versions-part-byline = the byline
    .first = The byline
versions-part-captions =
    { $total ->
        [one] a caption
       *[other] { NUMBER($total) } captions
    }
    .first =
        { $total ->
            [one] A caption
           *[other] { NUMBER($total) } captions
        }
versions-part-text = the text
    .first = The text
# $parts: joined, “The headline, the byline and the text”. $total: how many, at least 2 for a plural.
versions-changed =
    { $total ->
        [one] { $parts } has changed since your last saved version.
       *[other] { $parts } have changed since your last saved version.
    }

## How many paragraphs were changed in which way: “Paragraphs: 1 edited, 2 new.”

# $changes: joined, “1 edited, 2 new”.
versions-paragraphs = Paragraphs: { $changes }.
versions-edited = { NUMBER($total) } edited
versions-new = { NUMBER($total) } new
versions-removed = { NUMBER($total) } removed
versions-moved = { NUMBER($total) } moved
