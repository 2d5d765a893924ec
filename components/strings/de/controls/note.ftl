### Notizen.

note-label = Notiz
note-placeholder = Notiz
note-on-clip = Notiz zu diesem Eintrag
