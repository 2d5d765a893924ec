### Notas.

note-label = Nota
note-placeholder = Nota
note-on-clip = Nota de este recorte
