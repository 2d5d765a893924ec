### 侧边栏。

panel-reading = 正在读取网页…
panel-ordinary = 没有打开文章。
    .next = 打开一篇文章就会显示在这里，也可以从资料库中选一篇。
panel-open-library-tab = 显示资料库
panel-not-saved =
    { $kind ->
        [article] 这篇文章还不在资料库中。
        [link] 这个网页还不在资料库中。
       *[page] 这个网页还不在资料库中。
    }
    .next =
        { $kind ->
            [article] 剪藏后即可写笔记。在网页上高亮，也会同时剪藏文章。
            [page] 这里没有找到文章。可以把网页保存为简化文本，或高亮其中一部分。
           *[link] 只能保存此网页的标题和网址。
        }
panel-saved = { $day }保存
panel-not-open = 当前标签页没有打开这个网页。高亮按其在已存版本中的顺序排列。
panel-tabs-label = 侧边栏
panel-notes = 高亮
panel-article = 文章
panel-library = 资料库
panel-no-copy = 还没有保存过版本。
panel-article-not-saved = 保存网页后，已存版本会显示在这里。
panel-highlights-only = 没有文章正文。
    .next = 这条剪藏还没有网址，可在资料库中添加。
panel-clip-deleted = 剪藏已移入回收站。
panel-open-whole-library = 在标签页中打开
panel-drop-links = 松开即可保存链接
    .private = 隐私窗口中无法保存链接
panel-drop-text = 松开即可保存或高亮选中的文字
panel-selection-saved = 选中内容已剪藏到资料库。
panel-selection-added = 选中内容已添加到此网页的剪藏。
panel-selection-known = 此网页的剪藏中已有这些内容。
panel-selection-removed = 已从此网页的剪藏中移除。
panel-links-reading =
    { $total ->
        [1] 已保存，正在抓取正文…
       *[other] 已保存 { NUMBER($total) } 个链接，正在抓取正文…
    }
panel-links-none-dropped = 没有保存任何内容。可以把链接拖到这里，也可以拖入在当前标签页的网页上选中的文字。
panel-links-none-pasted = 粘贴的内容里没有网址。
panel-links-removed =
    { $total ->
        [1] 已移入回收站。
       *[other] { NUMBER($total) } 条剪藏已移入回收站。
    }
panel-links-restored =
    { $total ->
        [1] 已恢复到资料库。
       *[other] { NUMBER($total) } 条剪藏已恢复。
    }

## 把失去位置的高亮放到别处

panel-attach-label = 重新定位高亮
panel-attach-on-page = 在网页或已存版本中选中新位置，然后点击“定位”。
panel-attach-in-copy = 在已存版本中选中新位置，然后点击“定位”。
panel-attach-attach = 定位
panel-attach-nothing-selected = 还没有选中文字。
panel-attach-page-gone = Pressmark 读不到此网页上选中的内容，请改在已存版本中选中文字。

## 撤销与重做

panel-redo = 重做
