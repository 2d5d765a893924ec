### Notas.

note-label = Nota
note-placeholder = Nota
note-on-clip = Nota de este recorte

note-conflict-happened = Esta nota también se modificó en otro lugar.
note-conflict-kept = No se perdió nada. Este es el otro texto:
note-conflict-both = Conservar ambos
note-conflict-mine = Conservar el mío
note-conflict-theirs = Conservar el otro
