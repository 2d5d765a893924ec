### The library page.
library-import = Import…
library-save-tabs = Save open tabs…

## The sidebar

library-places-label = Places
library-places-open = Places
library-place-all = All
library-place-unread = Unread
library-place-favourites = Favourites
library-place-archive = Archive
library-place-bin = Bin
library-places-tags = Tags
library-places-publishers = Publishers
library-places-searches = Saved searches
library-place-notebook = Notebook
library-place-statistics = Statistics
library-place-settings = Settings
library-place-help = Help
library-places-no-tags = Tags you add to clips are listed here.
library-places-more = Show { NUMBER($total) } more
library-places-fewer = Show fewer
library-places-expand = Show subtags of { $name }
library-places-collapse = Hide subtags of { $name }
library-places-menu-of = Options for { $name }

## Menu and dialogs of a tag

library-tag-rename = Rename or merge…
    .title = Rename “{ $name }”
# $names: “Ana and Ben”. “.nobody” is also for a tag whose members aren’t known yet.
library-tag-shared = Shared with { $names }
    .nobody = Shared tag
    .into = “{ $tag }” is shared: its members will also get these clips, with your highlights and notes.
# When tags are merged, moved or deleted; “.subtag”: one below a shared tag. $tags: the shared tags, $count: how many.
library-tag-unshared =
    { $count ->
        [one] “{ $tags }” is shared. Its clips stay in your library, but you’ll no longer share them.
       *[other] These tags are shared: { $tags }. Their clips stay in your library, but you’ll no longer share them.
    } { library-tag-others }
    .subtag = “{ $tags }” is shared. You’ll no longer share clips that have neither “{ $tags }” itself nor another of its subtags. { library-tag-others }
library-tag-others = Other members will lose your highlights and notes on them. Clips that they have only from you will move to their bins, unless they’ve added something. You’ll still get what others share.
library-tag-delete-shared = Delete tag “{ $name }”?
library-tag-delete = Delete tag
    .with-subtags = Delete tag and its subtags
library-tag-colour = Change to { common-colour-inline }
library-tag-no-colour = Remove colour
library-tag-new-name = New name
library-tag-parts = Use a slash to make a subtag: alden/council.

# $changed: how many clips have the tag themselves or on a highlight.
library-tag-merges = “{ $name }” already exists. The two tags will be merged.
    .counted =
        { $changed ->
            [one] “{ $name }” already exists. The two tags will be merged, which changes { NUMBER($changed) } clip.
           *[other] “{ $name }” already exists. The two tags will be merged, which changes { NUMBER($changed) } clips.
        }
library-tag-too-long = This name is longer than { NUMBER($longest) } characters. Choose a shorter one.
    .child = “{ $name }” would be longer than { NUMBER($longest) } characters. Choose a shorter name.
library-tag-within-itself = A tag can’t be moved into itself.
library-tag-rename-act = Rename
library-tag-merge-act = Merge

## The list of clips

library-list-clips =
    { $total ->
        [one] { NUMBER($total) } clip
       *[other] { NUMBER($total) } clips
    }
library-list-so-far = { NUMBER($total) }+ clips
library-list-indexing = Indexing… { NUMBER($done) } of { NUMBER($total) }
library-list-compact = Compact rows
library-list-select = Select
library-list-unread = Unread
library-list-favourite = Favourite
library-list-also-in =
    { $total ->
        [one] +{ NUMBER($total) } publisher
       *[other] +{ NUMBER($total) } publishers
    }
library-list-loading = Loading…
library-list-gone = No longer in the library
library-list-completeness-preview = Preview only
library-list-completeness-page = Simplified page
library-list-completeness-selection = Selection
library-list-completeness-image = Image
library-list-completeness-link = Link only
library-list-only-highlights =
    { $total ->
        [0] Title only
        [one] { NUMBER($total) } highlight only
       *[other] { NUMBER($total) } highlights only
    }

## Lists without clips

library-empty-unread = Nothing left to read.
    .next = Clips stay here until you’ve read or archived them.
library-empty-favourites = No favourites yet.
    .next = Press S on a clip, or the star above it, to add it here.
library-empty-archive = The archive is empty.
    .next = When you’re done with a clip, press E or the button above it to archive it. It leaves Unread, but you can still find it.
library-empty-bin = The bin is empty.
    .next = Deleted clips stay here for 30 days. Until then you can restore them.
library-empty-problem = There’s a mistake in this search.
    .next = Fix what’s underlined to see results.

## Actions on the selected clips

library-bulk-label = Selected clips
library-bulk-selected = { NUMBER($total) } selected
library-bulk-select-all = Select all { NUMBER($total) }
library-bulk-clear = Clear selection
library-bulk-tag = Tags…
library-bulk-more = More
library-bulk-read = Mark as read
library-bulk-unread = Mark as unread
library-bulk-favourite = Add to favourites
library-bulk-unfavourite = Remove from favourites
library-bulk-archive = Archive
library-bulk-unarchive = Remove from archive
library-bulk-delete = Delete
library-bulk-restore = Restore
library-bulk-empty-bin = Empty the bin
    .sure =
        { $total ->
            [one] { NUMBER($total) } clip will be deleted for good, with its highlights and notes. This can’t be undone.
           *[other] { NUMBER($total) } clips will be deleted for good, with their highlights and notes. This can’t be undone.
        }
    .title = Empty the bin?
library-bulk-purge = Delete for good
    .title =
        { $total ->
            [1] Delete this clip for good?
           *[other] Delete { NUMBER($total) } clips for good?
        }
    .sure =
        { $total ->
            [1] Its versions, highlights, notes and images will be deleted too. This can’t be undone.
           *[other] Their versions, highlights, notes and images will be deleted too. This can’t be undone.
        }
library-bulk-working = { NUMBER($done) } of { NUMBER($total) }
library-bulk-work-label = Changing clips
library-bulk-cancelled =
    { $total ->
        [one] Stopped after { NUMBER($done) } of { NUMBER($total) } clip.
       *[other] Stopped after { NUMBER($done) } of { NUMBER($total) } clips.
    }

## The bin

library-bin-stay = Clips stay here for { NUMBER($days) } days.
library-bin-restore-first = This clip is in the bin. Restore it to edit it.
# $day: “9 Nov” or “9 Nov 2024”.
library-bin-since = In the bin since { $day }.
library-bin-until = You can restore it until { $day }, with its highlights and notes. After that, it’s deleted for good.

## The dialog that tags the selected clips

library-tagging-title =
    { $total ->
        [1] Tag this clip
       *[other] Tag { NUMBER($total) } clips
    }
library-tagging-add = Add
library-tagging-remove = Remove
    .label = Remove { $name }
library-tagging-remove-none = No tags
library-tagging-gathering = Loading tags…
library-tagging-done = Apply

## What was done, in the toast with Undo

library-done-read =
    { $total ->
        [one] { NUMBER($total) } clip marked as read.
       *[other] { NUMBER($total) } clips marked as read.
    }
library-done-unread =
    { $total ->
        [one] { NUMBER($total) } clip marked as unread.
       *[other] { NUMBER($total) } clips marked as unread.
    }
library-done-favourite =
    { $total ->
        [one] { NUMBER($total) } clip added to favourites.
       *[other] { NUMBER($total) } clips added to favourites.
    }
library-done-unfavourite =
    { $total ->
        [one] { NUMBER($total) } clip removed from favourites.
       *[other] { NUMBER($total) } clips removed from favourites.
    }
library-done-archive =
    { $total ->
        [one] { NUMBER($total) } clip archived.
       *[other] { NUMBER($total) } clips archived.
    }
library-done-unarchive =
    { $total ->
        [one] { NUMBER($total) } clip removed from the archive.
       *[other] { NUMBER($total) } clips removed from the archive.
    }
library-done-delete =
    { $total ->
        [one] { NUMBER($total) } clip moved to the bin.
       *[other] { NUMBER($total) } clips moved to the bin.
    }
library-done-restore =
    { $total ->
        [one] { NUMBER($total) } clip restored.
       *[other] { NUMBER($total) } clips restored.
    }
library-done-tags =
    { $total ->
        [one] Tags changed on { NUMBER($total) } clip.
       *[other] Tags changed on { NUMBER($total) } clips.
    }
library-done-undone = Undone.
library-done-undo-stopped = Stopped. Undo again to undo the rest.
library-done-nothing-to-undo = Nothing to undo.
library-done-redo-stopped = Stopped. Redo again to redo the rest.
library-done-nothing-to-redo = Nothing to redo.
library-done-tag-renamed = “{ $from }” is now “{ $to }”.
library-done-tag-deleted = Tag “{ $name }” deleted. Its clips were kept.
    .with-subtags = Tag “{ $name }” and its subtags deleted. Their clips were kept.
library-done-tag-coloured = Colour of “{ $name }” changed.
library-done-search-saved = Saved as “{ $name }”.
library-done-search-deleted = Saved search “{ $name }” deleted.
library-done-address-added = Address added.
library-done-address-changed = Address changed.
library-done-address-removed = Address removed.
library-done-highlights-moved =
    { $what ->
        [highlights]
            { $total ->
                [one] { NUMBER($total) } highlight moved to “{ $headline }”.
               *[other] { NUMBER($total) } highlights moved to “{ $headline }”.
            }
        [highlights-and-note]
            { $total ->
                [one] { NUMBER($total) } highlight and your note moved to “{ $headline }”.
               *[other] { NUMBER($total) } highlights and your note moved to “{ $headline }”.
            }
        [note] Your note moved to “{ $headline }”.
        [tags] Your tags moved to “{ $headline }”.
       *[entry] This clip was merged into “{ $headline }”.
    }
library-done-highlights-moved-from-bin =
    { $what ->
        [highlights]
            { $total ->
                [one] { NUMBER($total) } highlight moved to “{ $headline }”, which was in the bin and has been restored.
               *[other] { NUMBER($total) } highlights moved to “{ $headline }”, which was in the bin and has been restored.
            }
        [highlights-and-note]
            { $total ->
                [one] { NUMBER($total) } highlight and your note moved to “{ $headline }”, which was in the bin and has been restored.
               *[other] { NUMBER($total) } highlights and your note moved to “{ $headline }”, which was in the bin and has been restored.
            }
        [note] Your note moved to “{ $headline }”, which was in the bin and has been restored.
        [tags] Your tags moved to “{ $headline }”, which was in the bin and has been restored.
       *[entry] This clip was merged into “{ $headline }”, which was in the bin and has been restored.
    }
library-done-bin-emptied = The bin is empty.
library-done-purged =
    { $total ->
        [one] { NUMBER($total) } clip deleted for good.
       *[other] { NUMBER($total) } clips deleted for good.
    }
library-done-quote-copied = Quote copied with source.
library-done-images-removed = Saved images removed.
library-done-copy-failed = Copying failed. Try again.
