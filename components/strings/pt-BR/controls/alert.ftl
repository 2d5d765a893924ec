### O que um aviso cita abaixo do texto.

alert-file = Arquivo: “{ $name }”
alert-folder = Pasta: “{ $name }”
alert-browser = Mensagem do navegador: “{ $message }”
