### Was ein Hinweis unter seinem Text zitiert.

alert-file = Datei: „{ $name }“
alert-folder = Ordner: „{ $name }“
alert-browser = Meldung des Browsers: „{ $message }“
