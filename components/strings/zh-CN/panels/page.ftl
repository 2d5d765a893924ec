### 显示在网页上的文字；阅读器中相同的部分也用它们。

## 选中文字或高亮旁的工具条

page-bar-label = 高亮选中文字
page-bar-mark-label = 更改高亮
page-bar-others-label = 复制或隐藏高亮
page-bar-card-label = { common-colour-inline }高亮
page-bar-choose = 从 { NUMBER($total) } 条高亮中选择
page-bar-with-note = 有笔记
page-bar-mark-in = 用{ common-colour-inline }高亮
page-bar-change-to = 改为{ common-colour-inline }
page-bar-note = 笔记
page-bar-edit = 编辑笔记和标签
page-bar-typed = 你输入的文字还在这里。保存之前，请不要关闭此网页。
page-bar-copy-quote = 复制引文和出处
page-bar-copy-link = 复制指向这段文字的链接
page-bar-more = 更多选项
page-bar-off-here = 在 { $site } 上不显示此工具条
page-bar-quote-copied = 引文已复制。
page-bar-link-copied = 链接已复制。
page-bar-save = 保存笔记
    .hint = 或按 Ctrl+Enter
page-bar-cancel-hint = 或按 Esc。写下的内容会保留。
page-bar-note-placeholder = 写笔记
page-bar-note-card-label = 这条高亮的笔记
page-bar-changed = 此处的措辞与高亮的文字不同。
    .next = 可在侧边栏中保留或更新这条高亮。
    .phone = 要更新高亮，请保存网页的这个版本，再到资料库中打开。
    .here = 可在高亮列表中保留或更新。
page-bar-highlighted = 已高亮：“{ $quote }”

## 用户跳到某条高亮时由屏幕阅读器读出

page-spoken-label = 高亮
page-spoken-author = { authors-highlight }。
page-spoken-colour = { $colour }。
page-spoken-changed = 网页上的措辞已改动。
page-spoken-note = 笔记：{ $note }。
page-spoken-tags = 标签：{ $tags }。
page-spoken-place = 第 { NUMBER($number) } 条，共 { NUMBER($total) } 条

## 按快捷键后网页上的通知

page-notice-again = 要添加标签或笔记，请按剪藏网页的快捷键。
page-notice-clipped =
    { $kind ->
        [page] 网页已保存到资料库。
        [link] 链接已保存到资料库。
        [selection] 选中内容已剪藏到资料库。
        [image] 图片已剪藏到资料库。
        [image-loading] 已剪藏到资料库，图片仍在加载。
        [image-address] 只保存了图片的网址，没有保存图片。
       *[article] 已剪藏到资料库。
    }
page-notice-already-saved = 已在资料库中。
page-notice-changed =
    { $kind ->
        [page] 此网页与你上次保存的版本不同。
       *[article] 这篇文章与你上次保存的版本不同。
    }
    .preview = 资料库中只有这篇文章的开头。
    .keep = 保存这个版本
    .keep-whole = 剪藏全文
page-notice-version-saved = 新版本已保存。
page-notice-version-removed = 新版本已移除。
page-notice-selection-added =
    { $kind ->
        [image] 图片已添加到此网页的剪藏。
        [image-loading] 已添加到此网页的剪藏，图片仍在加载。
        [image-address] 只添加了图片的网址，没有添加图片。
       *[selection] 选中内容已添加到此网页的剪藏。
    }
page-notice-selection-known = 此网页的剪藏中已有这些内容。
page-notice-selection-removed = 已从此网页的剪藏中移除。
page-notice-selection-of-saved =
    { $saved ->
        [article] 未剪藏：这篇文章已在资料库中。
       *[page] 未剪藏：这个网页已在资料库中。
    }
    .next = 可以改为高亮选中的文字。
    .without = 剪藏中没有这张图片。
    .action = 高亮
    .show = 在资料库中显示
page-notice-deleted = 高亮已删除。
page-notice-hidden = 高亮已隐藏。
page-notice-restored = 已恢复到资料库。
page-notice-unclipped = 已移入回收站。
page-notice-marked-and-clipped =
    { $kind ->
        [page] 已高亮，网页已保存到资料库。
        [link] 已高亮，网页链接已保存到资料库。
       *[article] 已高亮，文章已剪藏到资料库。
    }
page-notice-unmarked =
    { $kind ->
        [article] 高亮和文章已移入回收站。
       *[page] 高亮和网页已移入回收站。
    }
page-notice-none-to-step = 此网页上没有高亮。
    .next = 选中一些文字，即可高亮。
page-notice-none-found =
    { $total ->
        [1] 这条高亮在网页上没有找到。
        [2] { NUMBER($total) } 条高亮在网页上都没有找到。
       *[other] { NUMBER($total) } 条高亮在网页上都没有找到。
    }
    .next = 内容没有丢失，可到资料库中查看。
page-notice-note-left = 这里有一条没写完的笔记。
page-notice-go-on = 继续写
page-notice-note-lost = 这里有一条没写完的笔记，但网页上已找不到对应的文字。
page-notice-copy-note = 复制笔记
page-notice-nothing-selected = 没有找到选中的文字。
page-notice-unreadable-part = 选中的文字位于 Pressmark 读不到的区域。
    .next = 请选中网页其他位置的文字，或把这些文字复制到笔记里。
page-notice-how-to-select = 请在网页上选中一些文字，再按一次快捷键。
page-notice-bar-off = 划词工具条已在 { $site } 上关闭。
    .next = 可在设置中重新开启。
page-notice-bar-on = 划词工具条已重新开启。
page-notice-label = Pressmark
