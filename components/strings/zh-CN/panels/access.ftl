### 读取网页的权限。

access-visit = 此处未开启文章识别。
    .next = 在此网站上，只有在你要求时（例如点击 Pressmark 按钮），Pressmark 才会读取网页。允许访问后，每次回来都会显示你的高亮，也会识别文章，除非你已在设置中关闭识别。
access-allow-site = 允许访问 { $site }
access-allow-all = 允许访问所有网站
access-refused = 未获得访问权限，你可以随时再试。
