### 安装后打开的欢迎页，也可从设置中打开。

welcome-title = 读过的新闻，留得住
welcome-lead = Pressmark 把文章保存到这台设备上的资料库。无需账号；除非你开启同步或共享标签，否则不会上传任何内容。

## 三幅图看懂功能

welcome-picture-clip = 剪藏文章
    .more = 保存正文、图片和来源，不带广告。
    .alt = 工具栏按钮的弹出窗口，其中有一篇可以剪藏的文章。
welcome-picture-highlight = 高亮、写笔记
    .more = 选中文字，挑个颜色。下次再来，高亮还在。
    .alt = 一篇带高亮的文章，选中文字的上方是颜色工具条。
welcome-picture-find = 随时找回
    .more = 保存的每个字都能搜到。可导出为 Markdown、PDF，也可导出到文献管理工具等。
    .alt = 资料库，搜索结果旁边是一篇文章。

## 网站访问权限

welcome-access = Pressmark 该如何识别文章？
welcome-access-all = 在所有网站上
    .more = 遇到文章，按钮就会亮起；你的高亮也会自动显示。
welcome-access-click = 仅在我点击时
    .more = 只有在你要求时（例如点击 Pressmark 按钮），Pressmark 才会读取网页。
welcome-access-all-now = 文章识别已开启。网页只在这台设备上读取。
welcome-access-sites-now =
    { $total ->
        [1] 文章识别仅在 { $site } 上开启。
       *[other] 文章识别已在你允许的 { NUMBER($total) } 个网站上开启。
    }
welcome-access-off-now = 文章识别已在设置中关闭。选择“在所有网站上”即可开启。
welcome-access-click-now = 文章识别已关闭。存放在其他网站上的图片可能无法保存。
welcome-access-refused = 未获得访问权限，你可以随时再试。

## 试用的报道

welcome-try = 拿这篇文章试试
welcome-step-clip = 剪藏这篇文章。
welcome-step-clip-done = 已剪藏，就在资料库里。
welcome-step-highlight = 在文章里选中一些文字，再挑个颜色。
welcome-step-highlight-done = 已高亮。
welcome-step-find = 到资料库中找到它，也可以从那里导出。
welcome-clip-story = 剪藏这篇文章
welcome-open-library = 到资料库中查看
welcome-invented = 《{ $publisher }》是一份虚构的报纸。

## 按钮与快捷键

welcome-button = 工具栏按钮
welcome-button-shown = Pressmark 按钮已在工具栏上。
welcome-button-pin = 点击工具栏上的拼图图标，再点击 Pressmark 旁的图钉（Edge 中为眼睛图标）。
welcome-button-pin-firefox = 点击工具栏上的拼图图标，再点击 Pressmark 旁的齿轮，选择“固定到工具栏”。
welcome-keys = 键盘快捷键
welcome-key-unset = 未设置
welcome-change-keys = 更改快捷键
welcome-again = 以后可从资料库的“设置”中重新打开此页。
