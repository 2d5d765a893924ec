### Backups and the space that the library takes.

backup-title = Backup
backup-about = A backup is one file with everything: clips, every version, images, highlights, notes, tags, the bin, settings and saved searches. Unless you sync it, your library is only on this device, so keep backups somewhere that’s copied to another disk or device.
# $ago: “5 minutes ago”, “yesterday” or “on 9 Nov”.
backup-last = Last backup { $ago }
backup-none = No backups yet.
backup-last-holds =
    { $total ->
        [one] { NUMBER($total) } clip
       *[other] { NUMBER($total) } clips
    }
    .pictures =
        { $total ->
            [one] { NUMBER($total) } image
           *[other] { NUMBER($total) } images
        }
    .checked = verified
backup-every = Automatic backups
    .next = Missed backups run the next time the browser starts.
backup-keep = Keep
    .next = After each backup, older ones are deleted. No other files are touched.
backup-keep-choice =
    { $total ->
        [1] The newest only
       *[other] The newest { NUMBER($total) }
    }
backup-where = Save to
backup-downloads = “Pressmark” folder in Downloads
backup-folder = Folder
    .named = Folder “{ $name }”
backup-choose-folder = Choose folder…
backup-only-downloads = Backups are saved to the “Pressmark” folder in your downloads.
backup-now = Back up now
backup-restore = Restore…
backup-restore-newest = Restore newest backup
backup-running =
    { $total ->
        [one] Backing up { NUMBER($done) } of { NUMBER($total) } clip
       *[other] Backing up { NUMBER($done) } of { NUMBER($total) } clips
    }
    .so-far =
        { $done ->
            [one] Backing up… { NUMBER($done) } clip so far
           *[other] Backing up… { NUMBER($done) } clips so far
        }
backup-progress = Backup
backup-stop = Stop
backup-safe = Your library and earlier backups weren’t changed.
backup-allow = Allow
backup-again = Back up again

# $used, $quota: sizes, “312 MB”.
backup-used = Pressmark uses { $used }.
    .of-quota = Pressmark uses { $used } of the { $quota } that the browser allows.
backup-persisted = The browser won’t clear the library to free up disk space.
backup-not-persisted = The browser doesn’t promise to keep the library. The library is unlikely to be cleared when disk space runs low, but keep backups in case it is.
backup-persist = Ask the browser to keep it
backup-refused = The browser declined.

## How often backups are made

backup-every-never = Never
backup-every-day = Every day
backup-every-week = Every week

## When the browser has lost the library

backup-lost-happened = The browser has lost your library.
# $ago: “5 minutes ago”, “yesterday” or “on 9 Nov”.
backup-lost-held =
    { $total ->
        [one] It had { NUMBER($total) } clip when Pressmark last saw it, { $ago }. A browser crash, a disk error or clearing browsing data can cause this.
       *[other] It had { NUMBER($total) } clips when Pressmark last saw it, { $ago }. A browser crash, a disk error or clearing browsing data can cause this.
    }
backup-lost-copy = Pressmark kept a copy of your notes, highlights and tags. If you restore it, articles come back as links, and you can fetch their text.
    .act = Restore notes and highlights
    .backup = Restore backup…
    .file = Notes and highlights
# $ago: “5 minutes ago”, “yesterday” or “on 9 Nov”.
backup-lost-backup = The last backup, “{ $name }”, was made { $ago }. Restore it to get back what it contains. Clips you’ve saved since the loss are kept.
backup-lost-no-backup = Pressmark doesn’t know of any backups. If you have one, or an export, restore it. Clips you’ve saved since the loss are kept.
    .copy = If you have a backup or an export, restore it too. Clips you’ve saved since the loss are kept.
backup-lost-put-away = Dismiss
