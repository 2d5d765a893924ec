### Saving the tabs of a window.

opentabs-title = Save open tabs
opentabs-none = There are no tabs to save.
opentabs-all = All tabs
opentabs-access = Pressmark can’t see all of these tabs yet.
    .next = When you save, the browser will ask for access to all websites. Pressmark then also detects articles on the pages you visit, unless you’ve turned detection off in Settings. If you refuse, the tabs it can’t see won’t be saved.
opentabs-private = These tabs are in a private window.
    .next = The pages you save stay in your library after you close the window.
opentabs-hidden = Tab Pressmark can’t see
    .all =
        { $total ->
            [one] { NUMBER($total) } tab Pressmark can’t see yet
           *[other] { NUMBER($total) } tabs Pressmark can’t see yet
        }
    .next = Web pages, or the browser’s own pages (which can’t be saved)
opentabs-forbidden = Browser page
opentabs-loading = Tab that’s still loading
    .reason = Its page hadn’t loaded yet. Nothing was saved.
opentabs-not-savable = Can’t be saved
opentabs-start =
    { $total ->
        [0] Save tabs
        [one] Save { NUMBER($total) } tab
       *[other] Save { NUMBER($total) } tabs
    }
opentabs-progress-label = Saving tabs
opentabs-working =
    { $total ->
        [one] { NUMBER($done) } of { NUMBER($total) } tab
       *[other] { NUMBER($done) } of { NUMBER($total) } tabs
    }
opentabs-stop = Stop
opentabs-close = Close
opentabs-undone =
    { $total ->
        [one] { NUMBER($total) } clip moved to the bin.
       *[other] { NUMBER($total) } clips moved to the bin.
    }
# Once the dialog is closed. The message has a button to undo it.
opentabs-recorded =
    { $total ->
        [one] { NUMBER($total) } clip added.
       *[other] { NUMBER($total) } clips added.
    }
opentabs-undo-incomplete = Some clips couldn’t be moved to the bin. They’re still in your library.
opentabs-undo-failed = Some clips couldn’t be moved to the bin. Try again.
opentabs-redo-failed = Some clips couldn’t be restored. Try again.
opentabs-finished = Done. Your tabs stay open.
opentabs-stopped =
    { $left ->
        [one] Stopped. { NUMBER($left) } tab wasn’t saved.
       *[other] Stopped. { NUMBER($left) } tabs weren’t saved.
    }

## The report

opentabs-outcome-saved = Saved
opentabs-outcome-link = Saved as a link
opentabs-outcome-known = Already in your library
opentabs-outcome-missed = Not saved
opentabs-asleep =
    .reason = The browser had unloaded this tab.
opentabs-no-text = No text could be read.
