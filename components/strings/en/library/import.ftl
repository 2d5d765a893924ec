### Importing.

import-title = Import
import-choose = Choose files…
import-drop = or drop them here
import-several = { $name } and { $others ->
    [one] one other file
   *[other] { NUMBER($others) } other files
}
import-what-kinds = Pressmark’s own files and backups; exports from Pocket, Instapaper, Raindrop, Omnivore, wallabag, Readwise, Hypothesis, Kindle, Matter, GoodLinks, Pinboard, Karakeep, Linkwarden and Obsidian Web Clipper; browser bookmarks; lists of addresses; other CSV and JSON files with addresses or highlights.
import-nothing-yet = You’ll see what will change before anything is imported.
import-looking = Reading { $name }…
import-found =
    { $total ->
        [one] { NUMBER($total) } clip so far
       *[other] { NUMBER($total) } clips so far
    }
import-progress-label = Import
import-lost-marks =
    { $lost ->
        [1] One highlight isn’t in the saved text. It’s kept, and listed as not found.
       *[other] { NUMBER($lost) } highlights aren’t in the saved text. They’re kept, and listed as not found.
    }
import-links = Pages without text are saved as links. You can fetch their text after the import.
import-new-links =
    { $total ->
        [1]
            { $new ->
                [1] The new clip is a link, without text.
               *[other] One of the new clips is a link, without text.
            }
       *[other] { NUMBER($total) } of the new clips are links, without text.
    }
import-report-title = Skipped or changed
# A line of the report as a file. $reason: “Not a colour”. $detail: what the file says, “#12345”.
import-report-detail = { $reason } ({ $detail })
import-more-remarks = and { NUMBER($total) } more. Save the report to see all.
import-nothing-left-out = Nothing was skipped.
import-mode-label = What’s already in your library
import-merge = Keep it and add what’s new
import-replace = Replace it with what’s in the file
    .sure = Clips that aren’t in the file move to the bin. Clips that are in it lose anything the file doesn’t have. What’s removed is listed below.
    .sure-backup = Clips that aren’t in the file move to the bin. Clips that are in it lose anything the file doesn’t have. What’s removed is listed below. Settings, saved searches and tag colours are replaced too.
    .synced = This device syncs, so the library is replaced on all your devices.
import-altered = The file is damaged, and some of its text may be wrong. If you have another copy, import that one.
import-all-to-bin =
    { $total ->
        [1] The file has no clips outside its bin. The only clip in your library would move to the bin.
       *[other] The file has no clips outside its bin. All { NUMBER($total) } clips in your library would move to the bin.
    }
import-cannot-replace = The file can’t be read completely, so it can’t replace your library.
import-restore-bin =
    { $total ->
        [1] Restore the clip that’s in the bin
       *[other] Restore the { NUMBER($total) } clips that are in the bin
    }
import-start =
    { $total ->
        [0] Nothing to import
        [one] Import { NUMBER($total) } clip
       *[other] Import { NUMBER($total) } clips
    }
import-start-rest = Import the rest
import-rest = There are no clips to import. Missing saved searches, tag colours, drafts and images will be added.
import-start-replace = Replace library
import-working =
    { $total ->
        [one] { NUMBER($done) } of { NUMBER($total) } clip
       *[other] { NUMBER($done) } of { NUMBER($total) } clips
    }
import-stop = Stop
import-done = Imported.
import-stopped = Stopped. What was imported is kept. To continue, start the import again.
import-failed = Import stopped.
    .safe = What was imported is kept.
    .unread = Nothing was imported.
import-done-clips =
    { $total ->
        [one] { NUMBER($total) } clip imported.
       *[other] { NUMBER($total) } clips imported.
    }
import-done-highlights =
    { $total ->
        [one] { NUMBER($total) } highlight imported.
       *[other] { NUMBER($total) } highlights imported.
    }
import-undo = Undo import
import-undo-moved =
    { $total ->
        [0] No imported clips were left to move to the bin.
        [one] { NUMBER($total) } imported clip moved to the bin.
       *[other] { NUMBER($total) } imported clips moved to the bin.
    }
import-undo-highlights =
    { $total ->
        [one] { NUMBER($total) } imported highlight deleted from a clip you already had. Anything else that was added to it is kept.
       *[other] { NUMBER($total) } imported highlights deleted from clips you already had. Anything else that was added to them is kept.
    }
import-undo-kept =
    { $total ->
        [one] { NUMBER($total) } clip you already had keeps what was added or changed.
       *[other] { NUMBER($total) } clips you already had keep what was added or changed.
    }
import-undo-backup = Anything else that was added from the backup stays.
import-save-report = Save report
import-close = Close
import-cancel = Cancel

## Counts of what an import changes

import-count-added = New
import-count-changed = Changed
import-count-restored = From the bin
import-count-binned = To the bin
import-count-unchanged = Already there
import-count-inBin = In the bin
import-count-marks = Highlights

## Kinds of files

import-kind-pressmark = Pressmark
import-kind-pressmark-backup = Pressmark backup
import-kind-annotations-csv = Pressmark, highlights
import-kind-pocket-csv = Pocket
import-kind-pocket-html = Pocket
import-kind-instapaper-csv = Instapaper
import-kind-instapaper-html = Instapaper
import-kind-raindrop-csv = Raindrop
import-kind-readwise = Readwise
import-kind-readwise-reader-csv = Readwise Reader
import-kind-table = Table of pages
import-kind-highlights = Table of highlights
import-kind-pages = List of pages
import-kind-omnivore = Omnivore
import-kind-wallabag = wallabag
import-kind-hypothesis = Hypothesis
import-kind-web-annotation = Web Annotation
import-kind-karakeep = Karakeep
import-kind-linkwarden = Linkwarden
import-kind-bookmarks = Bookmarks
import-kind-clipper-note = Markdown with front matter
import-kind-kindle = Kindle
import-kind-addresses = List of addresses
import-kind-folder = Several files

## Why the report has a line

import-reason-no-web-address = No web address; skipped
import-reason-no-address = The file has no address for this work; its highlights are saved under its title
import-reason-several-holders = Several of your clips contain these words; the highlight was kept on its own
import-reason-malformed = Couldn’t be read properly; skipped in whole or in part
import-reason-too-large = Too long or too deeply nested; shortened or skipped
import-reason-field-not-kept = Pressmark doesn’t store this; skipped
import-reason-wrong-type = Unexpected value; skipped
import-reason-no-time = Not a valid date; skipped
import-reason-time-ahead = Date in the future; used the date of the import
import-reason-no-tag = Empty tag; skipped
import-reason-tag-changed = Tag name adjusted
import-reason-mark-without-words = Highlight without text; its note was added to the note on the clip
import-reason-empty-mark = Highlight without text or note; skipped
import-reason-colour-changed = Used the nearest colour
import-reason-unknown-state = Unknown status; skipped
import-reason-no-text = The text couldn’t be read; saved as a link
import-reason-cut-off = The file is cut off; everything up to that point was read
import-reason-bad-characters = Some characters couldn’t be read; if you have another copy of the file, import that one
import-reason-encoding-guessed = The file doesn’t specify its text encoding, so it was guessed
import-reason-open-quote = A quotation mark is never closed; skipped the rest
import-reason-unknown-file-skipped = Unknown kind of file; skipped
import-reason-hidden-folder = Hidden folder; skipped
import-reason-file-damaged = Damaged file; skipped what couldn’t be read
import-reason-file-unsupported = Has a password, or is compressed in an unknown way; skipped
import-reason-file-altered = Damaged file; some of its text may be wrong
import-reason-record-damaged = Damaged; skipped
import-reason-unsafe-name = File name that points outside the zip; skipped
import-reason-repeated-id = Listed twice in the file; skipped the second
import-reason-taken-id = Something else in your library has the same ID; skipped
import-reason-not-valid = Not in a format that this version of Pressmark can read; skipped
import-reason-file-missing = Missing from the file
import-reason-picture-beside = Image in a separate file, without its web address; skipped
import-reason-comment-left-out = Pressmark doesn’t store comments inside text; skipped
import-reason-lost-mark = Not in the saved text; the highlight is listed as not found
import-reason-place-guessed = These words occur several times in the text; the first occurrence was highlighted
import-reason-kept-otherwise = A different value was saved before; kept that one
import-reason-earlier-words = Kept the newer text; dropped the older one
import-reason-id-lost = Quote whose highlight ID is missing; added to the note on the clip
import-reason-replaced-words = In your library but not in the file; removed
import-reason-to-bin = Not in the file, or in its bin; moved to the bin
import-reason-in-bin = In the bin; stays there

## Where in the file a line of the report points to

# The number of a row.
import-place-row = no. { NUMBER($row) }
# The number of a column in a table.
import-place-column = column { NUMBER($column) }
import-place-times = { NUMBER($total) } times

## What of a clip or the library a line of the report is about

import-part-note = Note
import-part-tags = Tags
import-part-mark = Highlight
import-part-colour = Colour
import-part-text = Version
import-part-correction = Correction
import-part-language = Language
import-part-search = Saved search
