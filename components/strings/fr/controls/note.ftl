### Notes.

note-label = Note
note-placeholder = Note
note-on-clip = Note sur cet élément

note-conflict-happened = Cette note a aussi été modifiée ailleurs.
note-conflict-kept = Rien n’est perdu. Voici l’autre texte :
note-conflict-both = Garder les deux
note-conflict-mine = Garder le mien
note-conflict-theirs = Garder l’autre
