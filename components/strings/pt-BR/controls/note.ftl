### Notas.

note-label = Nota
note-placeholder = Nota
note-on-clip = Nota sobre este recorte
