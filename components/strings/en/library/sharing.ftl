### Shared tags, in the settings.

sharing-title = Shared tags
sharing-words = share sharing team group colleagues members invite invitation join collaborate together nats server
sharing-about = Choose a tag and share every clip that has it. Each member keeps their own library, and sees the articles and everyone’s highlights and notes. Everything is encrypted, so nobody else can read it on the server.
sharing-private = Tags can’t be shared in a private window. To change anything here, open Settings in a normal window.
sharing-server = This needs a NATS server, with a user name and password for each member. The person who runs the server can give you yours.
sharing-share = Share a tag…
sharing-join = Join a shared tag…
sharing-continue = Continue
sharing-back = Back
sharing-cancel = Cancel
sharing-busy = Connecting…

## Sharing a tag

sharing-tag = Tag
    .next = Its subtags are shared too.
sharing-name = Your name
    .next = Members see it with your highlights and notes.
sharing-address = Server
    .next = Such as wss://sync.example.com:8443
sharing-user = User name
sharing-password = Password
# $tag: “team/energy”.
sharing-confirm =
    { $total ->
        [one] { NUMBER($total) } clip has the tag “{ $tag }”. Its highlights and notes will be visible to all members.
       *[other] { NUMBER($total) } clips have the tag “{ $tag }”. Their highlights and notes will be visible to all members.
    }
    .later = So will any clips that you add this tag to later. Other tags of these clips aren’t shared.
    .act = Share tag

## Joining a shared tag

sharing-code = Invitation
    .next = Paste the whole invitation that you were sent.
sharing-invited = “{ $tag }” on { $host }
    .writes = You’ll join as “{ $name }”. You can add clips, highlights and notes, which all members see.
    .reads = You’ll join as “{ $name }”. You can read what others share. Nothing of yours is shared.
sharing-join-tag = Tag in your library
    .next = Other members’ clips get this tag. You can choose another name, but if you were a member before, keep the one you used then.
sharing-join-own =
    { $total ->
        [one] You already have { NUMBER($total) } clip with this tag. It will be shared, with its highlights and notes.
       *[other] You already have { NUMBER($total) } clips with this tag. They will be shared, with their highlights and notes.
    }
sharing-join-act = Join
sharing-reads-only = You’ve joined “{ $tag }”, but you can only read.
    .next = The invitation was for a member who can add to the tag, but the server doesn’t let this user name do so. Ask the member who invited you, or the person who runs the server. If you get another login, choose “{ sharing-login }”.
    .close = Close

## Why it didn’t work

sharing-invalid-tag = Enter a tag.
sharing-invalid-long = This tag is too long. Tags can have up to { NUMBER($longest) } characters.
sharing-invalid-name = Enter your name.
sharing-invalid-overlap = This tag, one of its subtags or one of its parent tags is already shared. Choose another one.
sharing-invalid-empty = No clip has this tag. Add it to at least one clip first.
sharing-invalid-address = Enter an address that begins with wss://. Only the address of a server on this device may begin with ws://.
sharing-invalid-login = Enter the user name and password that the person who runs the server has given you.
sharing-invalid-taken = The server already has a shared tag or a synced library for this user. To join that tag, ask a member for an invitation. To share another tag, ask the person who runs the server for a user name in another team. If that tag is no longer needed, a member can delete it from the server.
sharing-invalid-code = This invitation is incomplete or contains a mistake. Copy all of it.
sharing-invalid-pairing = This code is for adding a device to Sync, not for a shared tag.
    .act = Go to Sync
sharing-invalid-invitation = This is an invitation. Cancel, then choose “{ sharing-join }” and paste it there.
sharing-invalid-joined = You’ve already joined this tag on this device. To use another invitation, leave the tag first.
sharing-invalid-used = This invitation can’t be used any more: someone has joined with it, or it was replaced by a newer one. To use the tag on another of your devices, add that device in Sync. Otherwise, ask a member for another invitation.
sharing-invalid-read-by-others = Someone has already started adding to this tag with the same invitation. If that was you, on another device, wait until both devices have synced. Otherwise, leave this tag and ask a member for an invitation of your own.
sharing-invalid-changed = This shared tag was changed in the meantime. Try again once it has synced.
sharing-invalid-gone = You’ve left this shared tag.
sharing-invalid-member-name = Enter a name for the new member.
sharing-invalid-member-login = Enter the new member’s user name and password. The person who runs the server can give you both.
sharing-invalid-member-refused = The server refused this user name or password. Check both, or ask the person who runs the server.
sharing-invalid-member-reads = With this user name, the new member could only read. Select “{ sharing-invite.reads }”, or ask the person who runs the server for a user name that can add to the tag.
sharing-invalid-member-writes = With this user name, the new member could also add to the tag. Clear “{ sharing-invite.reads }”, or ask the person who runs the server for a user name that can only read.
sharing-invalid-nothing = On this server, there’s no shared tag for this user name. If you haven’t mistyped anything, the user name may belong to another team, or the server may have lost its data: ask the person who runs it.
sharing-invalid-other = This device can’t open what the server has for this user name. It may be another shared tag, or a synced library. Check the user name, or ask the person who runs the server for a user name that belongs to the tag’s team.
sharing-invalid-own-login = This is your own user name. Each member needs their own.

## A shared tag

sharing-of = Shared as { $name } on { $host }
    .reads = Joined as { $name } on { $host }. You can only read.
# $ago: “5 minutes ago”, “yesterday” or “on 9 Nov”.
sharing-current = Last synced { $ago }
sharing-never = Not synced yet
sharing-connecting = Connecting…
sharing-sending =
    { $unsent ->
        [one] Sending { NUMBER($unsent) } change
       *[other] Sending { NUMBER($unsent) } changes
    }
sharing-unsent =
    { $total ->
        [one] { NUMBER($total) } change hasn’t been sent yet.
       *[other] { NUMBER($total) } changes haven’t been sent yet.
    }
sharing-receiving = Receiving changes…
sharing-paused = Paused
sharing-unreadable =
    { $total ->
        [one] { NUMBER($total) } item on the server can’t be read. It’s damaged, or from a newer version of Pressmark.
       *[other] { NUMBER($total) } items on the server can’t be read. They’re damaged, or from a newer version of Pressmark.
    }
# Labels are read aloud in place of the text of the button.
sharing-pause = Pause
    .label = Pause { $tag }
sharing-resume = Resume
    .label = Resume { $tag }

# What others have added to a shared tag. $most: 99, $news: “3 clips and 5 highlights”.
sharing-news = { NUMBER($total) } new
    .many = { NUMBER($most) }+ new
    .sentence = New from others since you last looked on this device: { $news }
sharing-news-clips =
    { $total ->
        [one] { NUMBER($total) } clip
       *[other] { NUMBER($total) } clips
    }
    .many = more than { NUMBER($most) } clips
sharing-news-highlights =
    { $total ->
        [one] { NUMBER($total) } highlight
       *[other] { NUMBER($total) } highlights
    }
    .many = more than { NUMBER($most) } highlights

sharing-members = Members
sharing-member-you = You
sharing-member-reads = Can only read
sharing-member-left = Has left
sharing-member-invited = Invited, hasn’t joined yet

sharing-invite = Invite…
    .label = Invite… { $tag }
    .title = Invite someone to “{ $tag }”
    .next = Ask the person who runs the server for a user name and password for the new member.
    .name = Their name
    .user = Their user name
    .password = Their password
    .reads = They can only read
    .act = Create invitation
    .busy = Connecting…
sharing-again = Invite again…
    .label = Invite again… { $name }
# Labels of a checkbox: a member of this name is known.
sharing-same-before = “{ $name }” was a member or was invited before: this is the same person
    .next = Any highlights and notes they’ve shared stay theirs, instead of appearing twice. If this is someone else, clear the box.
sharing-same-invited = “{ $name }” has already been invited: this is the same person
    .next = The earlier invitation stops working. If this is someone else, clear the box.
sharing-same-active = “{ $name }” is already a member: this is the same person
    .next = Select this only if they’ve left the tag, haven’t joined yet, or no longer have the device that joined.
sharing-invitation = Invitation for { $name }
    .next = Send them this text. In Pressmark’s Settings, under Shared tags, they choose “{ sharing-join }” and paste it. If they’re with you, they can get the text onto their phone by scanning the code with its camera.
    .qr = QR code of the text below
    .code = Invitation
    .once = It works for one person, on one device.
    .reads = It works for whoever has it, until you remove { $name }.
    .warning = Whoever has this text can read everything that’s shared. Send it in a message that nobody else can read.
    .act = Copy invitation
    .close = Close
    .copied = Invitation copied.
    .refused = The browser didn’t allow copying. Select the text and copy it yourself.

sharing-remove = Remove…
    .label = Remove… { $name }
    .title = Remove { $name } from “{ $tag }”?
    .next = { $name } keeps anything that’s already in their library, but gets nothing new. Everything on the server is encrypted again for the other members, which can take a few minutes. Keep this page open.
    .login = Ask the person who runs the server to remove this member’s user name too. If the server was set up with Pressmark’s command, they can do so with:
    .command = npm run sync-server -- --team TEAM --remove NAME
    .act = Remove
    .busy = Removing…
    .done = { $name } was removed.
    .unfinished = A member wasn’t completely removed. Choose “{ sharing-remove }” again for that member.

sharing-login = Change login…
    .label = Change login… { $tag }
    .title = Change login for “{ $tag }”
    .next = The person who runs the server can give you a new password or user name. Your other synced devices will get it too.
    .act = Change login
    .done = Login for “{ $tag }” changed.
# The server lets the user do more or less than before.
sharing-login-writes = With this login, you can add to “{ $tag }”. Until now, you could only read.
    .clips =
        { $total ->
            [0] Clips that you add this tag to will be shared, and so will your highlights and notes on other members’ clips.
            [one] { NUMBER($total) } clip will be shared now, with your highlights and notes on it. So will what you add later.
           *[other] { NUMBER($total) } clips will be shared now, with your highlights and notes on them. So will what you add later.
        }
    .act = Change login and share
sharing-login-reads = With this login, you can only read “{ $tag }”. From now on, none of your clips, highlights or notes are sent. What you’ve already shared stays with the others.
sharing-right-writes = The server lets you add to this tag.
    .next = Nothing of yours is sent until you agree.
    .act = Share…
    .confirm = Share
    .done = You can now add to “{ $tag }”.
sharing-right-reads = The server only lets you read this tag.
    .next = Changes that you make are no longer sent. If that’s a mistake, ask the person who runs the server.
    .act = Switch to read-only…
    .confirm = Switch to read-only
    .done = You can now only read “{ $tag }”.
sharing-right =
    .title = What you can do with “{ $tag }”
    .again = Try again

sharing-leave = Leave…
    .label = Leave… { $tag }
    .title = Leave “{ $tag }”?
    .next = All clips and highlights stay in your library, including those of other members. You no longer get anything new, and nothing more is sent. What you’ve already shared stays with the others, who see that you’ve left. Your other synced devices leave too. To join again, you need an invitation.
    .removed = All clips and highlights stay in your library, including those of other members. Your other synced devices leave too. To join again, you need an invitation.
    .reads = All clips and highlights stay in your library, including those of other members. You no longer get anything new. Because you can only read, the others see you in the list of members until one of them removes you. Your other synced devices leave too. To join again, you need an invitation.
    .last = All clips and highlights stay in your library, including those of other members. You no longer get anything new, and nothing more is sent. As far as this device knows, there are no other members. What’s shared stays on the server and takes up its storage. To delete it, choose “{ sharing-end }” instead. Your other synced devices leave too.
    .ended = All clips and highlights stay in your library, including those of other members. Your other synced devices leave too.
    .act = Leave
    .done = You’ve left “{ $tag }”.
    .untold = You’ve left “{ $tag }”. Other members may still see you in their list of members.

sharing-end = Delete from server…
    .label = Delete from server… { $tag }
    .title = Delete “{ $tag }” from the server?
    .next = Everything that’s shared with this tag is deleted from the server, and sharing ends for all members. Everyone keeps the clips and highlights that are in their library, but gets nothing new. Anything that members haven’t received yet won’t reach them. The tag stays on your clips. Afterwards, the same user names can be used to share another tag.
    .act = Delete from server
    .busy = Deleting…
    .done = “{ $tag }” was deleted from the server. It’s no longer shared.

## Why a shared tag isn’t up to date

sharing-problem-unreachable = The server can’t be reached.
    .next = Check your connection. Pressmark keeps trying.
sharing-problem-notNats = Check the address and its port, which must be the one for WebSocket.
sharing-problem-failing = The server is busy or has a problem.
    .next = Pressmark keeps trying. If this continues, ask the person who runs the server.
sharing-problem-refused = The server refused access.
    .next = You may have been removed, or your password may have changed. Ask the person who runs the server. If you get a new password, choose “{ sharing-login }”.
    .invited = The user name or password in the invitation is wrong or no longer valid. Ask the member who invited you, or the person who runs the server.
sharing-problem-full = The server is out of space.
    .next = Ask the person who runs the server to allow more.
sharing-problem-otherLibrary = This device can’t open what’s now shared on the server.
    .next = Nothing was sent. Leave this tag, then ask a member for a new invitation.
    .invited = The invitation may be too old. Ask a member for a new one.
sharing-problem-removed = You were removed from this tag.
    .next = Your library keeps all clips and highlights, but gets nothing new. You can leave the tag.
    .withdrawn = This invitation is no longer valid.
    .invited = To join, you need a new one.
sharing-problem-ended = This tag is no longer shared: it was deleted from the server.
    .by = This tag is no longer shared: { $name } deleted it from the server.
    .you = This tag is no longer shared: you deleted it from the server.
    .next = Your library keeps all clips and highlights, but gets nothing new. You can leave the tag.
sharing-problem-notSetUp = The current state of this tag isn’t on the server. The server may have lost its data, or been restored from a backup.
    .next = Ask a member who can add clips to open Pressmark.
    .again = Try again once this tag has synced.
    .invited = Ask the member who invited you to open Pressmark, then try again.
sharing-problem-newer = This tag is shared by a newer version of Pressmark.
    .next = Update Pressmark.
sharing-problem-unknown = An unexpected error occurred.
    .next = Pressmark keeps trying.

