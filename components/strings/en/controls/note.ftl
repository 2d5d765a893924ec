### Notes.

note-label = Note
note-placeholder = Note
note-on-article = Note on the whole article

## A note that was changed in two places

note-conflict-happened = This note was also changed elsewhere.
note-conflict-kept = Both versions are kept. The other one is:
note-conflict-both = Keep both
note-conflict-mine = Only mine
note-conflict-theirs = Only the other
