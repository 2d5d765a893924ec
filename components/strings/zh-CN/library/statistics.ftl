### 统计。

statistics-title = 统计
statistics-loading = 正在统计…
statistics-empty = 还没有可统计的内容。
    .next = 剪藏几篇文章，就能看到你读了什么、什么时候读的。
statistics-clips = 剪藏
statistics-words = 词数
statistics-annotations = 高亮
statistics-read-share = 已读或归档
statistics-weeks = 每周剪藏
statistics-weeks-label = { statistics-weeks }。{ statistics-weeks-note }
statistics-weeks-note =
    { $best ->
        [0] 这几周没有剪藏。
       *[other] 最多的是{ $week }那一周：{ NUMBER($best) } 条剪藏。
    }
statistics-publishers = 媒体
statistics-tags = 标签
statistics-reading = 阅读
statistics-part-done = 已读或归档
statistics-part-unread = 未读
statistics-part-archive = 归档
statistics-part-favourites = 星标
statistics-table = 以表格显示
statistics-week = 周起始日
statistics-number = 剪藏
statistics-name = 名称
statistics-week-of = { $week }那一周：{ NUMBER($total) } 条剪藏
