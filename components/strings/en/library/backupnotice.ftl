### The notice that backups fail, are old or are missing.

backupnotice-failed = The last backup failed.
    .allow = Allow it in the backup settings.
# $ago: “5 minutes ago”, “yesterday” or “on 9 Nov”.
backupnotice-old = The last successful backup was made { $ago }.
    .next = Leave the browser open for a while, or back up in the settings.
backupnotice-none = Automatic backups are off.
    .next =
        { $total ->
            [one] Pressmark hasn’t backed up your { NUMBER($total) } clip yet. Without a backup or sync, you’ll lose it if you lose this device or browser profile.
           *[other] Pressmark hasn’t backed up your { NUMBER($total) } clips yet. Without a backup or sync, you’ll lose them if you lose this device or browser profile.
        }
# $ago: “5 minutes ago”, “yesterday” or “on 9 Nov”.
backupnotice-last-next = The last backup was made { $ago }.
backupnotice-settings = Backup settings
backupnotice-later = Not now

## Why a backup failed, and what to do

backupnotice-trouble-no-permission =
    .happened = The browser doesn’t let Pressmark save backups to your downloads.
    .next = Click Allow to make the backup.
backupnotice-trouble-no-folder =
    .happened = No backup folder has been chosen, or the folder can’t be found.
    .next = Choose a folder.
backupnotice-trouble-folder-locked =
    .happened = The browser needs your permission again before Pressmark can write to the folder.
    .next = Click Allow to make the backup.
backupnotice-trouble-disk-full =
    .happened = There wasn’t enough disk space for a backup.
    .next = Free up some space, for example by deleting old backups, then back up again.
backupnotice-trouble-download-cancelled =
    .happened = The download of the backup was cancelled.
    .next = Back up again, and let the download finish.
backupnotice-trouble-download-blocked =
    .happened = The download of the backup was blocked.
    .next = Check that the browser can write to its downloads folder and that security software isn’t blocking the file, then back up again.
backupnotice-trouble-download-stopped =
    .happened = The backup wasn’t completed.
    .next = Back up again. If it happens again, check the disk and the browser’s download settings.
backupnotice-trouble-not-readable =
    .happened = A backup was written but couldn’t be read back correctly.
    .next = Back up again. If it happens again, check the disk, or save to another one.
backupnotice-trouble-library =
    .happened = The library couldn’t be read for a backup.
    .next = Restart the browser, then back up again.
backupnotice-trouble-broken-off =
    .happened = Several backups were interrupted, perhaps because the browser was closed.
    .next = Back up again, and leave the browser open until it’s done.
backupnotice-trouble-unexpected =
    .happened = The backup stopped because of an error in Pressmark.
    .next = Back up again. If it happens again, export the library as a backup instead.
