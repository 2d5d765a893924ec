### 提示下方引用的内容。

alert-file = 文件：“{ $name }”
alert-folder = 文件夹：“{ $name }”
alert-browser = 浏览器消息：“{ $message }”
