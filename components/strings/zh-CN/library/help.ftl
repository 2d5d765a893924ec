### 帮助：快捷键、搜索筛选、存储位置、疑难解答和问题日志。

help-title = 帮助

## 快捷键

help-keys = 键盘快捷键
help-keys-everywhere = 在任何网页上
help-keys-change = 更改快捷键

## 搜索筛选。示例本身不翻译。

help-search = 搜索筛选
    .next = 在搜索框中输入，可单独使用，也可与其他词一起使用。点击示例即可试用。
help-filter-words = 同时包含两个词；* 代表任意词尾
help-filter-phrase = 包含这个短语，一字不差
help-filter-or = 包含其中任意一个词
help-filter-not = 不含这个词
help-filter-tag = 带有某个标签
help-filter-site = 来自某个网站
help-filter-publisher = 来自某家媒体
help-filter-author = 出自某位作者
help-filter-dates = 在某段时间内发布（没有发布日期的按保存日期）
help-filter-kept = 在某年、某月、某日或最近 7 天内（kept:7d）保存
help-filter-unread = 尚未读完或归档
help-filter-favourite = 已加星标
help-filter-archived = 已归档
help-filter-selection = 存为网页选段
help-filter-tags = 至少有一个标签
help-filter-link = 存为链接，没有正文
help-filter-note = 有笔记
help-filter-colour = 用某种颜色高亮
help-filter-in = 仅在标题中
help-filter-lang = 使用某种语言

## 内容存放在哪里

help-stored = 内容存放在哪里
help-stored-library = 资料库
    .next = 剪藏、版本、图片、高亮、笔记和设置都存放在这台设备上这个浏览器自己的存储空间里。除非你开启同步或共享标签，否则不会发送到任何地方，也无需账号。
help-stored-copy = 你写下的内容的副本
    .next = 你的笔记、高亮和标签还会另存为这个浏览器存储空间中的文件，几分钟内就会更新。如果浏览器丢失了资料库，Pressmark 会提示从这里恢复。
help-stored-backups = 备份和导出
    .next = 在下载文件夹或你选择的文件夹中。没有 Pressmark 也能读取。
help-stored-network = Pressmark 会抓取什么
    .next = 剪藏中的图片：从存放图片的网站抓取，不带 Cookie。分页文章的其余各页。你输入、粘贴或拖入的网址上的正文，以及你要求抓取的已存链接的正文。
help-stored-sync = 如果开启同步或共享标签
    .next = 服务器会收到你的剪藏，或带有共享标签的剪藏，连同版本、图片、高亮和笔记，全部经过加密。服务器无法读取这些内容，但看得到数量、大小和变动时间。服务器的用户名和密码，以及其中内容的密钥，都存放在这个浏览器里。
help-stored-removed = 如果移除 Pressmark
    .next = 浏览器会把资料库一并删除。请先做备份：备份文件会保留。
help-stored-private = 隐私窗口
    .next = 网页要由你在弹出窗口、侧边栏或资料库中保存，才会存下来。高亮只在资料库已有的网页上保存。只有你在浏览器的扩展列表中允许，Pressmark 才会在隐私窗口中运行。

## 疑难解答

help-trouble = 疑难解答
help-trouble-grey = 遇到文章，工具栏按钮不亮
    .next = 文章识别可能已全部关闭，或仅在此网站上关闭，也可能 Pressmark 未获准读取此网站：请查看设置中的“文章识别”。如果都不是，可在弹出窗口的“为什么没有识别为文章？”中找到原因。网页仍可保存。
help-trouble-shortcut = 快捷键不起作用
    .next = 可能有其他扩展或系统占用了同样的按键，也可能没有设置快捷键。当前的快捷键列在本页顶部。请先在网页上点击一下，再试一次。
help-trouble-highlights = 网页上看不到我的高亮
    .next = 如果文章被改写过，侧边栏会列出没有找到的高亮，它们并未删除。如果 Pressmark 只能在你点击时读取网页，请点击 Pressmark 按钮来显示高亮。如果网页打开期间 Pressmark 更新过，请重新加载网页。
    .phone = 如果文章被改写过，有些高亮可能无法在网页上找到。它们并未删除：资料库会把它们列在所属剪藏下。如果 Pressmark 只能在你点击时读取网页，请点击 Pressmark 按钮来显示高亮。如果网页打开期间 Pressmark 更新过，请重新加载网页。
help-trouble-bar = 选中文字时不出现划词工具条
    .next = 请查看设置中的“高亮”：划词工具条可能已关闭，或在此网站上关闭，或需要按 Alt。在 Pressmark 可以读取的网站上，它会出现在已保存的网页上；在开启文章识别的地方，也会出现在文章上。其他情况下，请使用快捷键或右键菜单。
    .phone = 请查看设置中的“高亮”：划词工具条可能已关闭，或在此网站上关闭。在 Pressmark 可以读取的网站上，它会出现在已保存的网页上；在开启文章识别的地方，也会出现在文章上。
help-trouble-site = Pressmark 无法读取某个网站
    .next = 请在网页上点击 Pressmark 按钮，或在设置的“文章识别”中允许 Pressmark 访问所有网站。扩展读不到浏览器自身的页面和扩展商店，Pressmark 也无法读取 PDF 文件。PDF 和扩展商店页面的链接仍可保存。
help-trouble-private = 在隐私窗口中完全用不了
    .next = 请打开浏览器的扩展列表，选择 Pressmark。在 Firefox 中，将“在隐私窗口中运行”设为“允许”；在其他浏览器中，开启“在无痕模式下启用”或“在 InPrivate 中允许”。
help-trouble-history = Pressmark 在 Firefox 中打不开资料库
    .next = 如果 Firefox 设为不记录历史，扩展就无法存储任何内容。请在 Firefox 的隐私设置中更改“历史记录”。
help-trouble-space = 资料库占用大量空间
    .next = 其中大部分通常是图片。可在设置的“图片”中限制或移除。

## 问题日志

help-log = 最近的问题
    .next = 用于报告错误。其中列出哪些操作在何时失败，以及 Pressmark 和浏览器的版本，但不含任何网页的正文、标题或网址。
    .none = 没有记录到问题。
    .caption = 最近的问题，从新到旧
    .when = 时间
    .what = 发生了什么
    .where = 位置
    .times = 次数
    .versions = Pressmark { $version }，{ $browser }
    .copy = 复制
    .clear = 清除
    .bug = 意外错误
help-log-copied = 问题日志已复制。
help-log-copy-failed = 日志无法复制，请重试。
help-log-place-background = 后台
help-log-place-page = 网页
help-log-place-popup = 弹出窗口
help-log-place-panel = 侧边栏
help-log-place-library = 资料库
