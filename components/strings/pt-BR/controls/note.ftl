### Notas.

note-label = Nota
note-placeholder = Nota
note-on-clip = Nota sobre este recorte

note-conflict-happened = Esta nota também foi alterada em outro lugar.
note-conflict-kept = Nada se perdeu. Este é o outro texto:
note-conflict-both = Manter os dois
note-conflict-mine = Manter o meu
note-conflict-theirs = Manter o outro
