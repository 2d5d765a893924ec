### ما يقتبسه التنبيه تحت نصه.

alert-file = الملف: «{ $name }»
alert-folder = المجلد: «{ $name }»
alert-browser = رسالة من المتصفح: «{ $message }»
