### 搜索框下方的筛选条件，每个显示为一枚小标。

filters-label = 筛选条件
filters-add = 筛选
filters-clear = 清除筛选条件
filters-more = 还有 { NUMBER($total) } 个
filters-remove = 移除筛选条件：{ $filter }

## 可添加的条件

filters-offer-unread = 未读
filters-offer-note = 有笔记
filters-offer-tag = 标签…
filters-offer-publisher = 媒体…
filters-offer-author = 作者…
filters-offer-after = 某日起发布…
filters-offer-before = 某日前发布…
filters-offer-colour = 高亮颜色…

## 正在使用的条件

filters-tag = 标签：{ $value }
    .not = 标签不含：{ $value }
filters-site = 网站：{ $value }
    .not = 网站不是：{ $value }
filters-publisher = 媒体：{ $value }
    .not = 媒体不是：{ $value }
filters-author = 作者：{ $value }
    .not = 作者不是：{ $value }
filters-lang = 语言：{ $value }
    .not = 语言不是：{ $value }
filters-before = { $day }前发布
    .not = 排除{ $day }前发布的
filters-after = { $day }起发布
    .not = 排除{ $day }起发布的
filters-on = 发布时间：{ $days }
    .not = 发布时间不是：{ $days }
filters-kept = 保存时间：{ $days }
    .not = 保存时间不是：{ $days }
filters-colour = { common-colour-inline }高亮
    .not = 无{ common-colour-inline }高亮
filters-has =
    { $value ->
        [note] 有笔记
        [annotations] 有高亮
       *[tags] 有标签
    }
    .not =
        { $value ->
            [note] 无笔记
            [annotations] 无高亮
           *[tags] 无标签
        }
filters-is =
    { $value ->
        [unread] 未读
        [read] 已读
        [favourite] 星标
        [archived] 已归档
        [deleted] 在回收站中
        [preview] 试读
        [page] 简化网页
        [selection] 选段
        [link] 没有正文的链接
       *[no-address] 没有网址
    }
    .not =
        { $value ->
            [unread] 排除未读
            [read] 排除已读
            [favourite] 排除星标
            [archived] 排除已归档
            [deleted] 不在回收站中
            [preview] 排除试读
            [page] 排除简化网页
            [selection] 排除选段
            [link] 排除没有正文的链接
           *[no-address] 有网址
        }
filters-in =
    { $value ->
        [headline] 搜索标题
        [standfirst] 搜索提要
        [byline] 搜索署名
        [body] 搜索正文
        [note] 搜索笔记
        [quote] 搜索高亮
       *[tags] 搜索标签
    }
