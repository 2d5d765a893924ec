### Lo que un aviso cita debajo de su texto.

alert-file = Archivo: “{ $name }”
alert-folder = Carpeta: “{ $name }”
alert-browser = Mensaje del navegador: “{ $message }”
