### 侧边栏和资料库中的剪藏列表。

clips-title = 资料库
clips-search-label = 搜索资料库
clips-search-placeholder = 搜索文字、标签和笔记
clips-list-label = 剪藏
clips-loading = 正在打开资料库…
    .later = 这次打开得比平时慢。可能有另一个 Pressmark 标签页正在使用资料库：请将其关闭，或重启浏览器。
clips-found = 找到 { NUMBER($total) } 条剪藏
    .best = 最匹配的 { NUMBER($total) } 条
clips-empty = 资料库是空的。
    .next = 打开一篇新闻，然后点击 Pressmark 按钮。
clips-no-match = 没有找到“{ $query }”。
    .next = 请检查有无错字，或试试少用几个词或筛选条件。
clips-clear-search = 清除搜索
clips-highlights = { NUMBER($total) } 条高亮
clips-back = 返回列表
clips-notes-heading = 高亮和笔记
clips-export = 导出…
