### 资料库页面。

library-import = 导入…
library-save-tabs = 保存打开的标签页…

## 导航栏

library-places-label = 资料库导航
library-places-open = 导航
library-place-all = 全部
library-place-unread = 未读
library-place-favourites = 星标
library-place-archive = 归档
library-place-bin = 回收站
library-places-tags = 标签
library-places-publishers = 媒体
library-places-searches = 已存搜索
library-place-notebook = 笔记本
library-place-statistics = 统计
library-place-settings = 设置
library-place-help = 帮助
library-places-no-tags = 给剪藏添加的标签会列在这里。
library-places-more = 再显示 { NUMBER($total) } 项
library-places-fewer = 收起
library-places-expand = 显示“{ $name }”的子标签
library-places-collapse = 隐藏“{ $name }”的子标签
library-places-menu-of = “{ $name }”的选项

## 标签的菜单和对话框

library-tag-rename = 重命名或合并…
    .title = 重命名“{ $name }”
library-tag-shared = 与{ $names }共享
    .nobody = 共享标签
    .into = “{ $tag }”是共享标签：其成员也会得到这些剪藏，以及你的高亮和笔记。
library-tag-unshared =
    { $count ->
        [1] “{ $tags }”是共享标签。带有该标签的剪藏会留在你的资料库中，但你不再共享它们。
       *[other] { $tags }都是共享标签。带有这些标签的剪藏会留在你的资料库中，但你不再共享它们。
    }{ library-tag-others }
    .subtag = “{ $tags }”是共享标签。既不带“{ $tags }”本身、也不带它其他子标签的剪藏，你将不再共享。{ library-tag-others }
library-tag-others = 其他成员会失去你在这些剪藏上的高亮和笔记。只从你这里得到的剪藏，会移入他们的回收站，除非他们添加过内容。别人共享的内容，你仍会收到。
library-tag-delete-shared = 删除标签“{ $name }”？
library-tag-delete = 删除标签
    .with-subtags = 删除标签及其子标签
library-tag-colour = 改为{ common-colour-inline }
library-tag-no-colour = 移除颜色
library-tag-new-name = 新名称
library-tag-parts = 用斜杠建立子标签：奥尔登/议会。

library-tag-merges = “{ $name }”已存在，两个标签将合并。
    .counted = “{ $name }”已存在，两个标签将合并，{ NUMBER($changed) } 条剪藏会随之更改。
library-tag-too-long = 名称超过了 { NUMBER($longest) } 个字符，请换一个短些的。
    .child = “{ $name }”会超过 { NUMBER($longest) } 个字符，请换一个短些的名称。
library-tag-within-itself = 标签不能移到自身之下。
library-tag-rename-act = 重命名
library-tag-merge-act = 合并

## 剪藏列表

library-list-clips = { NUMBER($total) } 条剪藏
library-list-so-far = { NUMBER($total) }+ 条剪藏
library-list-indexing = 正在建立索引… { NUMBER($done) } / { NUMBER($total) }
library-list-compact = 紧凑列表
library-list-select = 选择
library-list-unread = 未读
library-list-favourite = 星标
library-list-also-in = +{ NUMBER($total) } 家媒体
library-list-loading = 正在加载…
library-list-gone = 已不在资料库中
library-list-completeness-preview = 仅试读
library-list-completeness-page = 简化网页
library-list-completeness-selection = 选段
library-list-completeness-image = 图片
library-list-completeness-link = 仅链接
library-list-only-highlights =
    { $total ->
        [0] 仅标题
       *[other] 仅 { NUMBER($total) } 条高亮
    }

## 空列表

library-empty-unread = 没有待读的剪藏了。
    .next = 剪藏会留在这里，直到你读完或归档。
library-empty-favourites = 还没有加星标的剪藏。
    .next = 在剪藏上按 S，或点击其上方的星形，即可添加到这里。
library-empty-archive = 归档是空的。
    .next = 处理完一条剪藏后，按 E 或点击其上方的按钮即可归档。归档后不再列入“未读”，但仍能找到。
library-empty-bin = 回收站是空的。
    .next = 删除的剪藏会在这里保留 30 天，其间都可以恢复。
library-empty-problem = 搜索条件有误。
    .next = 请修正带下划线的部分，才能看到结果。

## 对选中剪藏的操作

library-bulk-label = 选中的剪藏
library-bulk-selected = 已选 { NUMBER($total) } 条
library-bulk-select-all = 全选 { NUMBER($total) } 条
library-bulk-clear = 取消选择
library-bulk-tag = 标签…
library-bulk-more = 更多
library-bulk-read = 标为已读
library-bulk-unread = 标为未读
library-bulk-favourite = 添加星标
library-bulk-unfavourite = 取消星标
library-bulk-archive = 归档
library-bulk-unarchive = 取消归档
library-bulk-delete = 删除
library-bulk-restore = 恢复
library-bulk-empty-bin = 清空回收站
    .sure = { NUMBER($total) } 条剪藏及其高亮和笔记将被永久删除，无法撤销。
    .title = 清空回收站？
library-bulk-purge = 永久删除
    .title =
        { $total ->
            [1] 永久删除这条剪藏？
           *[other] 永久删除 { NUMBER($total) } 条剪藏？
        }
    .sure =
        { $total ->
            [1] 它的版本、高亮、笔记和图片也会一并删除，无法撤销。
           *[other] 它们的版本、高亮、笔记和图片也会一并删除，无法撤销。
        }
library-bulk-working = { NUMBER($done) } / { NUMBER($total) }
library-bulk-work-label = 正在更改剪藏
library-bulk-cancelled = 已停止：处理了 { NUMBER($done) } 条剪藏，共 { NUMBER($total) } 条。

## 回收站

library-bin-stay = 剪藏在这里保留 { NUMBER($days) } 天。
library-bin-restore-first = 这条剪藏在回收站里，恢复后才能编辑。
library-bin-since = { $day }移入回收站。
library-bin-until = { $day }前可以恢复，高亮和笔记也会一并恢复。此后将永久删除。

## 给选中剪藏加标签的对话框

library-tagging-title =
    { $total ->
        [1] 给这条剪藏加标签
       *[other] 给 { NUMBER($total) } 条剪藏加标签
    }
library-tagging-add = 添加
library-tagging-remove = 移除
    .label = 移除“{ $name }”
library-tagging-remove-none = 没有标签
library-tagging-gathering = 正在加载标签…
library-tagging-done = 应用

## 带“撤销”的消息

library-done-read = { NUMBER($total) } 条剪藏已标为已读。
library-done-unread = { NUMBER($total) } 条剪藏已标为未读。
library-done-favourite = 已为 { NUMBER($total) } 条剪藏添加星标。
library-done-unfavourite = 已取消 { NUMBER($total) } 条剪藏的星标。
library-done-archive = { NUMBER($total) } 条剪藏已归档。
library-done-unarchive = { NUMBER($total) } 条剪藏已取消归档。
library-done-delete = { NUMBER($total) } 条剪藏已移入回收站。
library-done-restore = { NUMBER($total) } 条剪藏已恢复。
library-done-tags = { NUMBER($total) } 条剪藏的标签已更改。
library-done-undone = 已撤销。
library-done-undo-stopped = 已停止。再次撤销即可撤销其余部分。
library-done-nothing-to-undo = 没有可以撤销的操作。
library-done-redo-stopped = 已停止。再次重做即可重做其余部分。
library-done-nothing-to-redo = 没有可以重做的操作。
library-done-tag-renamed = “{ $from }”已改为“{ $to }”。
library-done-tag-deleted = 标签“{ $name }”已删除，剪藏仍保留。
    .with-subtags = 标签“{ $name }”及其子标签已删除，剪藏仍保留。
library-done-tag-coloured = “{ $name }”的颜色已更改。
library-done-search-saved = 已存为“{ $name }”。
library-done-search-deleted = 已存搜索“{ $name }”已删除。
library-done-address-added = 网址已添加。
library-done-address-changed = 网址已更改。
library-done-address-removed = 网址已移除。
library-done-highlights-moved =
    { $what ->
        [highlights] { NUMBER($total) } 条高亮已移到“{ $headline }”。
        [highlights-and-note] { NUMBER($total) } 条高亮和你的笔记已移到“{ $headline }”。
        [note] 你的笔记已移到“{ $headline }”。
        [tags] 你的标签已移到“{ $headline }”。
       *[entry] 这条剪藏已并入“{ $headline }”。
    }
library-done-highlights-moved-from-bin =
    { $what ->
        [highlights] { NUMBER($total) } 条高亮已移到“{ $headline }”；它原在回收站中，现已恢复。
        [highlights-and-note] { NUMBER($total) } 条高亮和你的笔记已移到“{ $headline }”；它原在回收站中，现已恢复。
        [note] 你的笔记已移到“{ $headline }”；它原在回收站中，现已恢复。
        [tags] 你的标签已移到“{ $headline }”；它原在回收站中，现已恢复。
       *[entry] 这条剪藏已并入“{ $headline }”；它原在回收站中，现已恢复。
    }
library-done-bin-emptied = 回收站已清空。
library-done-purged = { NUMBER($total) } 条剪藏已永久删除。
library-done-quote-copied = 引文和出处已复制。
library-done-images-removed = 已存图片已移除。
library-done-copy-failed = 复制失败，请重试。
