### Notes.

note-label = Note
note-placeholder = Note
note-on-clip = Note on this clip
