### 侧边栏和资料库中的高亮。

highlights-notice-refused = 没有改动任何内容：笔记或标签此后已在别处编辑过。
highlights-notice-nothing-to-undo = 没有可以撤销的操作。
highlights-notice-nothing-to-redo = 没有可以重做的操作。
highlights-notice-not-in-copy = 已存版本中没有找到这段文字。
highlights-notice-not-on-page = 网页上没有找到这段文字。

## 高亮列表

highlights-list-label = 高亮
highlights-empty = 还没有高亮。
    .next = 在网页或已存版本中选中文字，即可高亮。
    .older = 这个版本和更早的版本上都没有高亮。
    .without-text = 没有可供高亮的已存正文。
highlights-jump = 在正文中显示
highlights-add-note = 添加笔记
    .label = 为“{ $quote }”添加笔记
highlights-edit = 编辑
    .label = 编辑高亮“{ $quote }”
highlights-delete-label = 删除高亮“{ $quote }”
highlights-done = 完成
highlights-paragraph = 第 { NUMBER($number) } 段
highlights-approximate = 近似匹配
    .help = 只有空格、标点，或“作者：”、日期之类的细节不同。
highlights-hidden-removal = 你移除了正文的这一部分。用“编辑正文”恢复后，就能在那里看到高亮。
highlights-hidden-headline = 你更正了标题。高亮的是网页上的原文。
highlights-hidden-standfirst = 你更正了提要。高亮的是网页上的原文。
highlights-hidden-byline = 你更正了作者。高亮的是网页上的原文。
highlights-own-words = 来自你的更正
highlights-field-headline = 标题
highlights-field-standfirst = 提要
highlights-field-byline = 署名
highlights-field-caption = 图注
highlights-lost-page = 此网页上没有找到
    .next =
        { $total ->
            [1] 文字可能已改动。高亮仍完好地保存在这里。
           *[other] 文字可能已改动。这些高亮仍完好地保存在这里。
        }
highlights-lost-copy = 已存版本中没有找到
    .next =
        { $total ->
            [1] 已存正文里没有这段文字。高亮仍完好地保存在这里。
           *[other] 已存正文里没有这些文字。这些高亮仍完好地保存在这里。
        }
highlights-lost-other-copy = 这个版本中没有找到
    .next =
        { $total ->
            [1] 这段文字是在另一个版本中高亮的。高亮仍完好地保存在这里。
           *[other] 这些文字是在另一个版本中高亮的。这些高亮仍完好地保存在这里。
        }
highlights-lost-details = 位于日期等信息中
    .next =
        { $total ->
            [1] 已存版本按自己的格式显示这项信息。高亮仍完好地保存在这里。
           *[other] 已存版本按自己的格式显示这些信息。这些高亮仍完好地保存在这里。
        }
highlights-lost-outside = 在网页上，但不在已存版本中
    .next =
        { $total ->
            [1] 这段文字是在网页上高亮的，不属于已存版本。
           *[other] 这些文字是在网页上高亮的，不属于已存版本。
        }
highlights-lost-correction = 来自你的更正
    .next = 这些文字是你更正详情时写的，在这里没有找到。
highlights-context-between = 原位于“{ $prefix }”与“{ $suffix }”之间
highlights-context-after = 原位于“{ $prefix }”之后
highlights-context-before = 原位于“{ $suffix }”之前
highlights-count = { NUMBER($total) } 条高亮
highlights-notes-count = { NUMBER($total) } 条笔记

## 列表上方的筛选

highlights-filter-label = 筛选高亮
highlights-filter-text-label = 在引文、笔记和标签中查找
highlights-filter-text-placeholder = 在高亮中查找
highlights-filter-colours = 按颜色
highlights-filter-tags = 按标签
highlights-filter-more-tags = 再显示 { NUMBER($total) } 个
highlights-filter-fewer-tags = 收起
highlights-filter-shown = 显示 { NUMBER($shown) } 条，共 { NUMBER($total) } 条
highlights-filter-clear = 清除
    .label = 清除筛选
highlights-filter-none = 没有符合筛选条件的高亮。
    .next =
        { $total ->
            [1] 清除筛选即可看到这条高亮。
           *[other] 清除筛选即可看到全部 { NUMBER($total) } 条高亮。
        }
highlights-filter-all = 这些高亮的选项
highlights-filter-recolour-all =
    { $total ->
        [1] 改为{ common-colour-inline }
       *[other] 将全部 { NUMBER($total) } 条改为{ common-colour-inline }
    }
    .own =
        { $total ->
            [1] 将你的高亮改为{ common-colour-inline }
           *[other] 将你的 { NUMBER($total) } 条高亮改为{ common-colour-inline }
        }
highlights-filter-delete-all =
    { $total ->
        [1] 删除
       *[other] 删除全部 { NUMBER($total) } 条
    }
    .own =
        { $total ->
            [1] 删除你的高亮
           *[other] 删除你的 { NUMBER($total) } 条高亮
        }
highlights-filter-hide-all = 隐藏他人的 { NUMBER($total) } 条高亮

## 列表中的一条高亮

highlights-more = “{ $quote }”的选项
highlights-show-in-copy = 在已存版本中显示
highlights-show-on-page = 在网页上显示
highlights-reattach = 重新定位…
    .label = 重新定位“{ $quote }”…
highlights-changed-kept = 措辞已改动，你保留了原来的高亮。
highlights-changed-in-copy = 已存版本措辞不同。
    .kept = 已存版本措辞不同，你保留了原来的高亮。
highlights-before = 当时
    .page = 网页上
highlights-after = 现在
    .copy = 已存版本中
highlights-keep-wording = 保留原高亮
    .label = 保留原高亮：“{ $quote }”
highlights-take-wording = 采用新措辞
    .label = 采用新措辞：“{ $quote }”
highlights-changed-to = 此后措辞改为：“{ $words }”
highlights-earlier = 原先高亮的是“{ $quote }”
highlights-made-on = 高亮于 { $copy } 的版本
highlights-see-there = 在那个版本中查看
    .label = 在那个版本中查看：“{ $quote }”
highlights-gone = 就在你写的时候，这条高亮在别处被删除了。
    .safe = 写下的内容会随删除的高亮一起保存。
highlights-bring-back = 恢复
highlights-close = 关闭这条高亮
highlights-chosen = 选中的高亮

## 网页上的措辞与高亮有何不同

highlights-changed-number = 措辞已改动：数字不同。
highlights-changed-negation = 措辞已改动：增加或去掉了否定。
highlights-changed-gap = 这些词之间增加或去掉了文字。
highlights-changed-wording = 措辞已改动。

## 带“撤销”的消息，以及撤销和重做之后的消息

highlights-done-deleted =
    { $total ->
        [1] 高亮已删除。
       *[other] { NUMBER($total) } 条高亮已删除。
    }
    .undone =
        { $total ->
            [1] 高亮已恢复。
           *[other] { NUMBER($total) } 条高亮已恢复。
        }
    .redone =
        { $total ->
            [1] 已重做：删除高亮。
           *[other] 已重做：删除 { NUMBER($total) } 条高亮。
        }
highlights-done-hidden =
    { $total ->
        [1] 高亮已隐藏。
       *[other] { NUMBER($total) } 条高亮已隐藏。
    }
    .undone =
        { $total ->
            [1] 高亮已恢复显示。
           *[other] { NUMBER($total) } 条高亮已恢复显示。
        }
    .redone =
        { $total ->
            [1] 已重做：隐藏高亮。
           *[other] 已重做：隐藏 { NUMBER($total) } 条高亮。
        }
highlights-done-added =
    { $total ->
        [1] 高亮已添加。
       *[other] { NUMBER($total) } 条高亮已添加。
    }
    .undone =
        { $total ->
            [1] 高亮已移除。
           *[other] { NUMBER($total) } 条高亮已移除。
        }
    .redone =
        { $total ->
            [1] 已重做：添加高亮。
           *[other] 已重做：添加 { NUMBER($total) } 条高亮。
        }
highlights-done-colour =
    { $total ->
        [1] 颜色已更改。
       *[other] { NUMBER($total) } 条高亮的颜色已更改。
    }
    .undone =
        { $total ->
            [1] 颜色已改回。
           *[other] { NUMBER($total) } 条高亮的颜色已改回。
        }
    .redone =
        { $total ->
            [1] 已重做：更改颜色。
           *[other] 已重做：更改 { NUMBER($total) } 条高亮的颜色。
        }
highlights-done-tags = 标签已更改。
    .undone = 标签已改回。
    .redone = 已重做：更改标签。
highlights-done-note = 笔记已更改。
    .undone = 笔记已改回。
    .redone = 已重做：更改笔记。
highlights-done-attached = 高亮已重新定位。
    .undone = 已撤销高亮的重新定位。
    .redone = 已重做：重新定位高亮。
highlights-done-reworded = 高亮已改用新措辞。
    .undone = 高亮已改回旧措辞。
    .redone = 已重做：高亮改用新措辞。
highlights-done-wording-kept = 已保留原来的高亮。
    .undone = 高亮已重新标为有改动。
    .redone = 已重做：保留原来的高亮。
highlights-done-restored = 高亮已恢复。
    .undone = 高亮已再次删除。
    .redone = 已重做：恢复高亮。
highlights-done-clip-tags = 剪藏的标签已更改。
    .undone = 剪藏的标签已改回。
    .redone = 已重做：更改剪藏的标签。
highlights-done-clip-note = 剪藏的笔记已更改。
    .undone = 剪藏的笔记已改回。
    .redone = 已重做：更改剪藏的笔记。
highlights-done-clip-deleted = 剪藏已移入回收站。
    .undone = 剪藏已恢复。
    .redone = 已重做：把剪藏移入回收站。
