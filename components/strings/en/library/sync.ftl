### Sync between devices, in the settings.

sync-title = Sync
sync-words = synchronise synchronize devices computers server cloud nextcloud owncloud webdav nats team encryption passphrase account login log in phone mobile tablet
sync-about = Keep this library on several devices, through a server that you choose. Everything is encrypted on this device first, so nobody can read it on the server. Settings aren’t synced.
sync-private = Sync can’t be set up or changed in a private window. Open Settings in a normal window instead.

## Connecting to a server

sync-address = Server
    .next = A folder on a WebDAV server, such as https://cloud.example.com/remote.php/dav/files/ada/ on Nextcloud, or a NATS server, such as wss://sync.example.com:8443
sync-code-hint = If another device already syncs, choose “{ sync-add-device }” in its settings, and paste the code from there.
sync-code-incomplete = This code is incomplete or contains a mistake. Copy all of it from the other device.
sync-code-invitation = This code isn’t for Sync. It’s an invitation to a shared tag.
    .act = Join the shared tag
sync-address-wrong = Enter an address that begins with https:// (WebDAV) or wss:// (NATS). Only the address of a server on this device may begin with http:// or ws://.
sync-access-refused = Without your permission, Pressmark can’t reach this server. Connect again and allow access to it.
sync-access-lost = Pressmark no longer has access to this server. Click “{ sync-now }” and allow it.
sync-user = User name
sync-password = Password
sync-password-space = The server refused access. The password that you entered begins or ends with a space: if it was copied by mistake, remove it.
sync-connect = Connect
sync-busy = Connecting…
sync-back = Back

sync-join = Join library
    .happened = This server has a Pressmark library.
    .next = Enter its passphrase to join. Your clips on this device will be added to the library.
sync-create = Create library
    .happened = This server has no Pressmark library yet.
    .next = Choose a passphrase for a new one. You’ll need it to add another device. Write it down: if it’s lost and no device syncs any more, nobody can read what’s on the server.
sync-passphrase = Passphrase
    .next = Four or more random words are best.
sync-passphrase-again = Repeat passphrase
sync-passphrase-short = The passphrase needs at least { NUMBER($least) } characters.
sync-passphrase-differs = The passphrases don’t match.

## The state of a connected library

# $user: a user name. $host: “sync.example.com:8443”.
sync-account = Library of { $user } on { $host }
# $ago: “5 minutes ago”, “yesterday” or “on 9 Nov”.
sync-current = Last synced { $ago }
sync-never = Not synced yet
sync-connecting = Connecting…
sync-exchanging = Syncing: { NUMBER($received) } received, { NUMBER($sent) } sent
sync-paused = Paused
sync-unsent =
    { $total ->
        [one] { NUMBER($total) } change hasn’t been sent yet.
       *[other] { NUMBER($total) } changes haven’t been sent yet.
    }
sync-incomplete =
    { $total ->
        [one] { NUMBER($total) } clip is incomplete until another device has sent the rest of it.
       *[other] { NUMBER($total) } clips are incomplete until another device has sent the rest of them.
    }
sync-unreadable =
    { $total ->
        [one] { NUMBER($total) } item on the server can’t be read. It’s damaged, or from a newer version of Pressmark.
       *[other] { NUMBER($total) } items on the server can’t be read. They’re damaged, or from a newer version of Pressmark.
    }
sync-overruled =
    { $total ->
        [one] { NUMBER($total) } clip has details that were corrected differently on different devices. Open it to choose which correction to use.
       *[other] { NUMBER($total) } clips have details that were corrected differently on different devices. Open each to choose which correction to use.
    }
    .list = Clips with conflicting corrections
# A heading.
sync-kept = Deleted on one device, but kept
    .keep = Keep
    .open = Open clip
    .notice =
        { $total ->
            [one] { NUMBER($total) } item was deleted on one device but changed on another, so it was kept. See “{ sync-title }” in Settings.
           *[other] { NUMBER($total) } items were deleted on one device but changed on another, so they were kept. See “{ sync-title }” in Settings.
        }
# What stands for a device in the messages below.
sync-kept-device = { $name }
sync-kept-elsewhere = another device
sync-kept-here = this device
# $by, $on: one of the three above.
sync-kept-clip = “{ $headline }” was deleted on { $by } but edited on { $on }, so it was kept.
    .added = “{ $headline }” was deleted on { $by } but added again on { $on }, so it was kept.
sync-kept-highlight = A highlight in “{ $headline }” was deleted on { $by } but edited on { $on }, so it was kept.
    .added = A highlight in “{ $headline }” was deleted on { $by } but added again on { $on }, so it was kept.
# The note on a clip; the note on a highlight.
sync-kept-note = The note on “{ $headline }” was deleted on { $by } but edited on { $on }, so it was kept.
    .highlight = The note on a highlight in “{ $headline }” was deleted on { $by } but edited on { $on }, so it was kept.
    .deleted = Note deleted.
sync-now = Sync now
sync-pause = Pause
sync-resume = Resume

## The devices of a library

sync-add-device = Add a device…
    .title = Add a device
    .next = On the other device, go to Sync in Pressmark’s Settings and paste this code under “{ sync-address }”. To get the code onto a phone, scan it with the phone’s camera. You’ll then be asked for the passphrase.
    .here = This server runs on this computer, and no other device can reach it at this address. To add another browser on this computer, go to { sync-title } in Pressmark’s Settings there and paste this code under “{ sync-address }”. You’ll then be asked for the passphrase.
    .qr = QR code of the text below
    .code = Code
    .warning = Keep the code to yourself: it contains your user name and password. Your clips can’t be read without the passphrase, but they could be deleted from the server.
    .act = Copy code
    .close = Close
    .copied = Code copied.
    .refused = The browser didn’t allow copying. Select the code and copy it yourself.

sync-devices = Devices
sync-device-this = This device
# $ago: “yesterday” or “on 9 Nov”.
sync-device-synced = Last synced { $ago }
    .today = Last synced today
    .ahead = Last synced on { $day }
# Of a device that the user has not named.
sync-device-default = { $browser } on { $system }
sync-device-unnamed = Unnamed device
# Labels are read aloud in place of the text of the button.
sync-device-rename = Rename…
    .label = Rename… { $name }
    .title = Rename this device
    .name = Name
    .next = Leave it empty to use “{ $name }”.
    .act = Rename
sync-device-remove = Remove…
    .label = Remove… { $name }
    .title = Remove “{ $name }” from the list?
    .next = Its clips stay on it, and it can still sync. If it does, it reappears in this list. To keep out a device that you no longer have, change your password on the server.
    .act = Remove

sync-change-login = Change login…
    .title = Change login
    .next = Enter the new password, or another user name or address of the same server. The passphrase and the name of this device stay the same. Change the login on your other devices, too.
    .act = Change login
    .done = Login changed.
sync-change-passphrase = Change passphrase…
    .title = Change passphrase
    .next = Devices that already sync aren’t affected. New devices need the new passphrase.
    .act = Change passphrase
    .busy = Changing passphrase…
    .done = Passphrase changed.
sync-leave = Stop syncing…
    .title = Stop syncing on this device?
    .gone = Clips stay on this device. You can then connect again.
    .next = Clips stay on this device and on the server. Changes that haven’t been sent yet stay on this device only. If the server can’t be reached now, your other devices list this one until you remove it there.
    .act = Stop syncing
    .done = This device no longer syncs.
sync-remove = Delete from server…
    .title = Delete this library from the server?
    .next = Your devices keep their clips, but no longer sync with each other. Clips that are only on the server are lost.
    .act = Delete from server
    .done = Deleted from the server.

## Why sync failed

sync-problem-unreachable =
    .happened = The server can’t be reached.
    .next = Check the address, its port and your connection, then try again.
    .connected = Check your connection. Pressmark keeps trying.
    .again = Check your connection, then try again.
sync-problem-failing =
    .happened = The server is busy or has a problem.
    .next = Try again in a few minutes. If it happens again, ask the person who runs the server.
    .connected = Pressmark keeps trying. If this continues, ask the person who runs the server.
sync-problem-refused =
    .happened = The server refused access.
    .next = Check the user name and password, or ask the person who runs the server.
    .connected = If the user name or password has changed, choose “{ sync-change-login }”. Otherwise, ask the person who runs the server.
sync-problem-insecure =
    .happened = There’s a server at this address, but this browser can’t make a secure connection to it.
    .next = The server may not use TLS, or the browser may not accept its certificate. To see what the browser says, open the address in a tab, beginning with https://.
    .connected = The server’s certificate may have expired. Pressmark keeps trying. If this continues, ask the person who runs the server.
sync-problem-notNats =
    .happened = There’s a server at this address, but it doesn’t accept NATS connections.
    .next = Check the address and its port, which must be the one for WebSocket. With TLS, the address begins with wss://. The address of a WebDAV folder begins with https://.
    .connected = The NATS server may not be running. Pressmark keeps trying. If this continues, ask the person who runs the server.
sync-problem-notWebdav =
    .happened = The server doesn’t respond like a WebDAV folder.
    .next = Check the address. It must be that of a folder, not of a web page. The address of a NATS server begins with wss://.
    .connected = Pressmark keeps trying. If this continues, ask the person who runs the server.
sync-problem-noFolder =
    .happened = The server says there’s no such folder.
    .next = Check the address, or create the folder on the server, then try again.
    .connected = If the folder was moved or renamed, move it back, or choose “{ sync-change-login }” and enter its new address.
sync-problem-redirected =
    .happened = The server redirects this address to another one.
    .next = Look up the address for WebDAV in your account on the server, or ask the person who runs the server, and enter that one.
    .connected = If the folder has a new address, choose “{ sync-change-login }” and enter that one. Otherwise, ask the person who runs the server.
sync-problem-readOnly =
    .happened = The server lets you read, but not write.
    .next = Use another folder or user name, or ask the person who runs the server to let you write.
    .connected = Changes on this device aren’t sent. Ask the person who runs the server to let you write.
sync-problem-noJetStream =
    .happened = This NATS server doesn’t store anything for this user.
    .next = Ask the person who runs the server to turn on JetStream for this user.
sync-problem-notSetUp =
    .happened = This library or shared tag isn’t on the server.
    .next = With this user name, you can’t set it up. Try again once someone else has, or ask the person who runs the server.
sync-problem-full =
    .happened = The server is out of space or doesn’t accept files of this size.
    .next = Ask the person who runs the server to allow more.
sync-problem-otherLibrary =
    .happened = The server now has a different library or a shared tag.
    .next = Nothing was sent. To join that library, stop syncing and connect again. If a tag is shared there, a library needs another user name.
sync-problem-removed =
    .happened = Another device deleted the library from the server.
    .next = Your clips are still on this device. Stop syncing. You can then connect again to create a new library.
sync-problem-ended =
    .happened = This tag is no longer shared: it was deleted from the server.
    .next = Everyone keeps the clips and highlights in their library.
sync-problem-newer =
    .happened = This tag is shared by a newer version of Pressmark.
    .next = Update Pressmark.
sync-problem-unknown =
    .happened = Sync failed because of an unexpected error.
    .next = Try again later.
    .connected = Pressmark keeps trying.

## Why joining failed

sync-refused-wrong = This passphrase doesn’t open the library.
sync-refused-damaged = The library’s key on the server is damaged. If another device still syncs, change the passphrase there, which replaces the key. Otherwise, delete the library from the server on a device that has it, then create it again.
sync-refused-newer = This library was created by a newer version of Pressmark. Update Pressmark on this device.
sync-refused-gone = The library is no longer on the server. Go back and connect again.
sync-refused-taken = Another device has just created a library on this server. Go back and connect again to join it.
sync-refused-share = This user name is used for a shared tag. A library needs a user name of its own: ask the person who runs the server for one.
sync-refused-team = This user name belongs to a team, so it can only be used to share a tag. A library needs a user name of its own: ask the person who runs the server for one. To share a tag, go to Shared tags.
# The passphrase.
sync-refused-changed = The passphrase wasn’t changed, because what’s on the server has changed. Sync, then try again.
# A new login leads to no library; to another kind of server.
sync-refused-absent = With this login, there’s no library on the server. Check the address and the user name.
sync-refused-kind = This is the address of another kind of server. To use it, stop syncing, then connect to it.
