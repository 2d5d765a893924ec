### 阅读器。

reader-image-label = 图片（未保存）
    .described = 图片（未保存）：{ $alt }
reader-image-load = 加载图片
reader-image-missing = 未保存。Pressmark 会从 { $host } 加载，不带 Cookie。
reader-image-loading = 正在从 { $host } 加载…

## 图片为何没有加载

reader-image-failed-private-network = 未加载：图片位于专用网络，而文章不在该网络上。
reader-image-failed-not-there = 未加载：此网址上没有图片。
reader-image-failed-refused = 未加载：网站拒绝发送图片。
reader-image-failed-server-trouble = 未加载：网站过于繁忙或出了问题。请稍后再试。
reader-image-failed-redirect = 未加载：网站把图片重定向到了另一个网址。打开网页即可查看。
reader-image-failed-no-image = 未加载：网站发来的内容无法显示为图片。
reader-image-failed-too-large = 未加载：图片太大。
reader-image-failed-timeout = 未加载：网站响应时间过长。
reader-image-failed-no-connection = 未加载：无法连接到网站。
reader-image-failed-no-access = 未加载，可能是因为 Pressmark 没有此网站的访问权限。可在设置中允许访问所有网站。
reader-image-failed-failed = 未加载：Pressmark 出了错。

## 资料库页面的阅读器

reader-label = 阅读器
reader-minutes-left = 还剩 { NUMBER($minutes) } 分钟
reader-done = 已读
reader-progress = 阅读进度
reader-settings = 文字设置
reader-face = 字体
reader-size = 字号
reader-smaller = 缩小文字
reader-larger = 放大文字
reader-measure = 行宽
reader-narrower = 缩小行宽
reader-wider = 加大行宽
reader-theme = 阅读器主题
reader-print = 打印
reader-favourite = 星标
reader-archive = 归档
reader-read = 已读
reader-choose = 选择一条剪藏，即可在这里阅读。
    .next = 用 J 和 K 在列表中移动，按 Enter 打开剪藏，按 ? 查看所有快捷键。
reader-aloud = 朗读
reader-aloud-pause = 暂停
reader-aloud-continue = 继续
reader-aloud-stop = 停止
reader-aloud-speed = 语速
reader-aloud-times = { $speed }×
reader-aloud-hint = 点击某一段，即可从那里继续。
reader-aloud-no-voice = 此设备没有适合这篇文章语言的语音。
reader-aloud-no-language = Pressmark 不知道这篇文章的语言，因此无法选择语音。
reader-aloud-no-text = 没有可以朗读的文字。
reader-aloud-failed = 朗读中断了。点击“继续”重试。
reader-printed-notes = 高亮和笔记
reader-printed-copy = { $moment } 的版本
reader-older-copy = 这是 { $copy } 的版本。在更晚的版本上所做的高亮不会显示。

## 字体

reader-face-serif = 衬线
reader-face-sans = 无衬线

## 主题

reader-theme-system = 跟随资料库
reader-theme-light = 浅色
reader-theme-sepia = 米黄
reader-theme-dark = 深色
