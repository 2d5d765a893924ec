### Ce qu’une alerte cite sous son texte.

alert-file = Fichier : « { $name } »
alert-folder = Dossier : « { $name } »
alert-browser = Message du navigateur : « { $message } »
