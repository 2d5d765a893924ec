### Tags e nota de um recorte, no aviso na página.

capture-label = Tags e nota
capture-keys = Pressione { $keys } para escrever aqui
capture-close = Salvo à medida que você digita. Pressione Esc para fechar.
