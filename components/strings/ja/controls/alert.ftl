### 警告の本文の下に示すもの

alert-file = ファイル：「{ $name }」
alert-folder = フォルダー：「{ $name }」
alert-browser = ブラウザーからのメッセージ：「{ $message }」
