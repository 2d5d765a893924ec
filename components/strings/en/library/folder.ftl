### The folder in which Pressmark keeps a note of every clip.

folder-title = Notes folder
    .words = obsidian logseq vault markdown automatic export sync cloud files
folder-about = Pressmark keeps a Markdown note of every clip in a folder, such as an Obsidian vault. A file you haven’t edited is rewritten when its clip changes. If you’ve edited it, Pressmark only adds new or changed highlights, notes and tags at the end, as long as its properties contain the clip’s address or ID.
folder-unsupported = This browser can’t write to folders. You can export notes to your downloads.
folder-choose = Choose folder…
    .label = Notes folder: Choose folder…
    .other = Choose another folder…
    .other-label = Notes folder: Choose another folder…
folder-resume = Continue with “{ $name }”
folder-stop = Stop
folder-allow = Allow access
folder-again = Try again

## How far the folder is up to date

folder-name = Folder “{ $name }”
folder-current =
    { $total ->
        [0] Up to date: no notes.
        [one] Up to date: { NUMBER($total) } note written.
       *[other] Up to date: { NUMBER($total) } notes written.
    }
folder-changed =
    { $total ->
        [0] Changes will be written shortly.
        [one] { NUMBER($total) } note written. Changes will be written shortly.
       *[other] { NUMBER($total) } notes written. Changes will be written shortly.
    }
folder-begins = Starting…
folder-running =
    { $total ->
        [one] Writing notes: { NUMBER($done) } of { NUMBER($total) } clip
       *[other] Writing notes: { NUMBER($done) } of { NUMBER($total) } clips
    }
folder-progress = Writing notes
# $ago: “5 minutes ago”, “yesterday” or “on 9 Nov”.
folder-written = Last updated { $ago }
folder-stopped = Pressmark no longer updates “{ $name }”. Its notes are still there.

## How notes are written

folder-deleted = When a clip is deleted
    .leave = Leave its note
    .move = Move its note to “Deleted”
    .next = “Deleted” is a subfolder. If you restore the clip, its note is moved back. A note that you’ve renamed or moved may stay where it is.
folder-names = Notes keep their file names, even if a clip’s headline changes, so links to them still work. If you rename a note or move it within the folder, Pressmark can still find it if its properties contain the clip’s address or ID.

## Why notes aren’t written, and what to do

folder-notice = Your notes folder isn’t up to date.
folder-notice-settings = Folder settings
folder-notice-later = Not now
folder-trouble-no-folder =
    .happened = The notes folder can’t be found.
    .next = Choose it again, or choose another one.
folder-trouble-folder-locked =
    .happened = The browser needs your permission again before Pressmark can write to the notes folder.
    .next = Click Allow access. If the browser offers to allow it on every visit, choose that.
folder-trouble-disk-full =
    .happened = There isn’t enough disk space for a note.
    .next = Free up some space. Pressmark tries again every ten minutes.
folder-trouble-not-written =
    .happened = A note couldn’t be written, perhaps because another program is using it.
    .next = Pressmark tries again every ten minutes.
folder-trouble-library =
    .happened = The library couldn’t be read.
    .next = Restart the browser.
folder-trouble-unexpected =
    .happened = A note wasn’t written because of an error in Pressmark.
    .next = Pressmark tries again every ten minutes.
