### 笔记本。

notebook-title = 笔记本
notebook-label = 所有高亮
notebook-filter-label = 筛选笔记本
notebook-text-label = 在引文、笔记和标签中查找
notebook-text-placeholder = 在高亮中查找
notebook-all-tags = 所有标签
notebook-tag-label = 标签
notebook-period =
    .label = 时间范围
notebook-end-from = 从
notebook-end-to = 到
notebook-order =
    .label = 排序
notebook-colours = 颜色
notebook-show = 在正文中显示
notebook-copy = 连同出处复制
    .label = 连同出处复制：“{ $quote }”
notebook-more = 显示更多
notebook-shown = 已显示 { NUMBER($total) } 条高亮
notebook-empty = 还没有高亮。
    .next = 在文章中选中文字，即可高亮。所有高亮都会显示在这里。
notebook-none = 没有符合条件的高亮。
    .next = 试试少用几个词、换一种颜色，或放宽时间范围。
notebook-clear = 清除筛选
notebook-loading = 正在加载高亮…
notebook-more-loading = 正在搜索高亮…

## 时间范围

notebook-period-any = 不限时间
notebook-period-week = 最近 7 天
notebook-period-month = 最近 30 天
notebook-period-year = 今年
notebook-period-between = 指定起止日期

## 排序

notebook-order-newest = 从新到旧
notebook-order-oldest = 从旧到新
