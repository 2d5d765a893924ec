### What an alert quotes below its text.

alert-file = File: “{ $name }”
alert-folder = Folder: “{ $name }”
alert-browser = Message from the browser: “{ $message }”
