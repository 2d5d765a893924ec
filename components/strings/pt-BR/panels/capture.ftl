### Tags e nota de um recorte, no aviso na página.

capture-label = Tags e nota
capture-keys = Pressione { $keys } para escrever aqui
capture-close = Tudo é salvo à medida que você digita. Pressione Esc para fechar.
