### Etiquetas y nota de un recorte, en el aviso de su página.

capture-label = Etiquetas y nota
capture-keys = Pulsa { $keys } para escribir aquí
capture-close = Se guarda mientras escribes. Pulsa Esc para cerrar.
