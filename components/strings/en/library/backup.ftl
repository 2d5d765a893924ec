### Backups and the space that the library takes.

backup-title = Backup
backup-about = A backup is one file with everything: clips, every version, images, highlights, notes, tags, the bin, settings and searches. Your library is only on this computer, so keep backups in a place that is copied to another disk or computer.
# $ago: “5 minutes ago”, “yesterday” or “on 9 Nov”.
backup-last = Last backup { $ago }
backup-none = No backup has been made yet.
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
    .checked = checked
backup-every = Back up automatically
    .next = Missed backups run the next time the browser starts.
backup-keep = Keep
    .next = Older ones are removed. No other file is touched.
backup-keep-choice =
    { $total ->
        [1] the newest only
       *[other] the newest { NUMBER($total) }
    }
backup-where = Save to
backup-downloads = Downloads, in “Pressmark”
backup-folder = A folder
    .named = The folder “{ $name }”
backup-choose-folder = Choose folder…
backup-only-downloads = To your downloads, in the folder “Pressmark”.
backup-now = Back up now
backup-restore = Restore…
backup-restore-newest = Restore the newest
backup-running =
    { $total ->
        [one] Backing up, { NUMBER($done) } of { NUMBER($total) } clip
       *[other] Backing up, { NUMBER($done) } of { NUMBER($total) } clips
    }
    .so-far =
        { $done ->
            [one] Backing up, { NUMBER($done) } clip so far
           *[other] Backing up, { NUMBER($done) } clips so far
        }
backup-progress = Backup
backup-stop = Stop
backup-safe = Your library and earlier backups were not changed.
backup-allow = Allow
backup-again = Back up again

# $used, $quota: sizes, “312 MB”.
backup-used = Pressmark uses { $used }.
    .of-quota = Pressmark uses { $used } of the { $quota } that the browser allows.
backup-persisted = The browser will keep the library until you remove it.
backup-not-persisted = The browser does not guarantee to keep the library. Pressmark may use unlimited storage, so the browser should not clear it when disk space runs low, but turn on backups all the same.
backup-persist = Ask the browser again
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
# $ago: “5 minutes ago”, “yesterday” or “on 9 Nov”.
backup-lost-backup = The last backup, “{ $name }”, was made { $ago }. Restore it; anything you have saved since is kept.
backup-lost-no-backup = Pressmark knows of no backup. If you have one, or an export, restore it; anything you have saved since is kept.
backup-lost-put-away = Dismiss

## The notice above the list of clips

backup-notice-failed = The last backup failed.
# $ago: “5 minutes ago”, “yesterday” or “on 9 Nov”.
backup-notice-old = The last successful backup was made { $ago }.
    .next = Leave the browser open for a while, or back up now.
backup-notice-none =
    { $total ->
        [one] { NUMBER($total) } clip and no backup
       *[other] { NUMBER($total) } clips and no backup
    }
    .next = If you lose this computer or browser profile, you lose them too. One click turns on weekly backups.
# $ago: “5 minutes ago”, “yesterday” or “on 9 Nov”.
backup-notice-last-next = The last backup was made { $ago }.
backup-notice-settings = Backup settings
backup-notice-later = Not now

## Why a backup failed, and what to do

backup-trouble-no-permission =
    .happened = The browser does not let Pressmark put backups into your downloads.
    .next = Allow it to make the backup.
backup-trouble-no-folder =
    .happened = The backup folder cannot be found.
    .next = Choose it again, or another one.
backup-trouble-folder-locked =
    .happened = The browser needs your permission again before Pressmark can write to the folder.
    .next = Allow it to make the backup.
backup-trouble-disk-full =
    .happened = There was not enough disk space for a backup.
    .next = Free some space, or keep fewer backups.
backup-trouble-download-stopped =
    .happened = The backup was not completed.
    .next = Pressmark tries again within an hour, or you can back up now.
backup-trouble-not-readable =
    .happened = A backup was written but could not be read back correctly, so it was deleted.
    .next = Back up again. If it happens again, choose another folder or check the disk.
backup-trouble-library =
    .happened = The library could not be read for a backup.
    .next = Close the browser and open it again, then back up.
backup-trouble-broken-off =
    .happened = The browser was closed during the backup several times.
    .next = Back up now, and leave the browser open until it is done.
backup-trouble-unexpected =
    .happened = The backup stopped because of an error in Pressmark.
    .next = Back up again. If it happens again, export the library as a backup instead.
