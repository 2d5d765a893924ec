### Versions of an article, and what changed between them.

## The choice of a saved copy

versions-copy-choose = Saved copy
# $copy: the moment when it was saved, “12 November, 14:02”.
versions-copy-newest = { $copy } (newest)
versions-copy-reading = This is the copy of { $copy }. You can read it but not highlight in it.
versions-copy-back = Back to the newest

versions-changed-safe = Your saved copy and its highlights are kept.
versions-copy-is-preview = The whole story can be read now. Your copy has only the beginning.
versions-page-is-preview = The page shows only a preview now, so Pressmark cannot tell whether it changed. Your copy is complete.
versions-copy-is-selection = Your copy is a selection from this page.
    .safe = If you keep the article as well, the selection stays as an older version.
versions-see = See changes
versions-hide = Hide changes
versions-keep = Keep this version
versions-keep-whole = Keep the whole story
versions-keep-article = Keep the article
versions-keeping = Keeping…
versions-title = Versions
versions-compare = Compare copies
versions-close = Back to the article
versions-read = Read this copy
versions-older = Older
versions-newer = Newer
versions-page-now = The page as it is now
versions-working = Comparing…
versions-nothing = The two are the same.
versions-changes-label = What changed
versions-next = Next change
versions-previous = Previous change
versions-keys = N goes to the next change, P to the one before.
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
        [one] Moved from { NUMBER($blocks) } paragraph further up
       *[other] Moved from { NUMBER($blocks) } paragraphs further up
    }
versions-moved-up =
    { $blocks ->
        [one] Moved from { NUMBER($blocks) } paragraph further down
       *[other] Moved from { NUMBER($blocks) } paragraphs further down
    }
versions-moved-away = Moved to another place
versions-go-to-moved = Show where it is now
versions-headlines = Headlines so far
# $when: “12 November, 14:02”.
versions-first-headline = Kept { $when }
versions-changed-headline = Changed by { $when }
# $publishers: one or two publishers, joined: “The Harbour Ledger and Alden Post”.
# The number of clips follows if it is larger: “Also in 4 other papers · 11 articles”.
versions-also-in = Also in { $publishers }
    .many =
        { $total ->
           *[other] Also in { NUMBER($total) } other papers
        }
    .clips = { NUMBER($total) } articles
    .label = The same story in other papers
# The longer of the two texts may say much more. The share is an estimate.
versions-similarity = Shares about { NUMBER($percent) }% of the shorter text

## Parts of an article

versions-field-headline = Headline
versions-field-standfirst = Standfirst
versions-field-authors = Byline
versions-field-published-at = Date

## What has changed in an article, as one sentence

# How many paragraphs, within a sentence.
versions-paragraphs =
    { $total ->
        [1] one paragraph
        [2] two paragraphs
        [3] three paragraphs
        [4] four paragraphs
        [5] five paragraphs
        [6] six paragraphs
        [7] seven paragraphs
        [8] eight paragraphs
        [9] nine paragraphs
        [10] ten paragraphs
       *[other] { NUMBER($total) } paragraphs
    }
# How many paragraphs, at the beginning of a sentence.
versions-paragraphs-first =
    { $total ->
        [1] One paragraph
        [2] Two paragraphs
        [3] Three paragraphs
        [4] Four paragraphs
        [5] Five paragraphs
        [6] Six paragraphs
        [7] Seven paragraphs
        [8] Eight paragraphs
        [9] Nine paragraphs
        [10] Ten paragraphs
       *[other] { NUMBER($total) } paragraphs
    }
# $total: how many paragraphs have changed.
versions-changed =
    { $fields ->
        [headline]
            { $total ->
                [0] The headline has changed since.
               *[other] The headline and { versions-paragraphs } have changed since.
            }
        [standfirst]
            { $total ->
                [0] The standfirst has changed since.
               *[other] The standfirst and { versions-paragraphs } have changed since.
            }
        [both]
            { $total ->
                [0] The headline and the standfirst have changed since.
               *[other] The headline, the standfirst and { versions-paragraphs } have changed since.
            }
       *[none]
            { $total ->
                [1] { versions-paragraphs-first } has changed since.
               *[other] { versions-paragraphs-first } have changed since.
            }
    }

## How many paragraphs were changed in which way, in a list: “1 edited, 2 new”

versions-edited = { NUMBER($total) } edited
versions-new = { NUMBER($total) } new
versions-gone = { NUMBER($total) } gone
versions-moved = { NUMBER($total) } moved
