### 弹出窗口。

popup-reading = 正在读取网页…
popup-save = 保存
popup-clip-article = 剪藏文章
popup-clip-page = 保存网页
popup-clip-link = 保存链接
popup-clip-selection = 剪藏选中内容
popup-highlight-selection = 高亮选中文字
popup-preview = 这里只有试读部分，其余内容可能需要付费或登录。
popup-preview-of-pages = 这里只能读到文章的一部分，另有一页无法加载。
popup-page = 这里没有找到文章，可以把网页保存为简化文本。
popup-link = 只能保存此网页的标题和网址。
popup-unreadable-link = 仍可保存此网页的链接。
popup-only-selection = 这里没有找到文章，只会保存你选中的文字。
popup-selected = 选中 { NUMBER($total) } 个词
popup-private = 隐私窗口：除非你主动保存，否则什么都不会保存。
popup-saved = { $ago }保存
popup-saved-version = { $ago }保存新版本
popup-saved-preview = 仅试读
popup-saved-page = 简化网页
popup-saved-selection = 网页选段
popup-saved-image = 网页图片
popup-saved-link = 仅链接
popup-highlights = { NUMBER($total) } 条高亮
popup-deleted = 已移入回收站。
    .safe = 撤销会一并恢复标签、笔记和高亮。

popup-detection-off = 文章识别已在 { $site } 上关闭。
    .everywhere = 文章识别已关闭。
    .act = 开启
popup-save-tabs = 保存打开的标签页…

## 快捷键

popup-keys = 键盘快捷键
popup-keys-none = 未设置
popup-keys-change = 更改快捷键
