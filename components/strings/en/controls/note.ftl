### Notes.

note-label = Note
note-placeholder = Note
note-on-clip = Note on this clip

## A note that was changed in two places

note-conflict-happened = This note was also changed elsewhere.
note-conflict-kept = Nothing is lost. Here’s the other text:
note-conflict-both = Keep both
note-conflict-mine = Keep mine
note-conflict-theirs = Keep the other
