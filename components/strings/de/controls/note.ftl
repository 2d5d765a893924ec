### Notizen.

note-label = Notiz
note-placeholder = Notiz
note-on-clip = Notiz zu diesem Eintrag

note-conflict-happened = Diese Notiz wurde auch anderswo geändert.
note-conflict-kept = Nichts ist verloren. Das ist der andere Text:
note-conflict-both = Beide behalten
note-conflict-mine = Meinen behalten
note-conflict-theirs = Anderen behalten
