### 保存窗口中的标签页。

opentabs-title = 保存打开的标签页
opentabs-none = 没有可保存的标签页。
opentabs-all = 所有标签页
opentabs-access = Pressmark 还看不到其中一些标签页。
    .next = 保存时，浏览器会请求访问所有网站的权限。允许后，Pressmark 还会在你浏览网页时识别文章，除非你已在设置中关闭识别。如果拒绝，Pressmark 看不到的标签页不会保存。
opentabs-private = 这些标签页在隐私窗口中。
    .next = 关闭该窗口后，你保存的网页仍会留在资料库中。
opentabs-hidden = Pressmark 看不到的标签页
    .all = Pressmark 还看不到的 { NUMBER($total) } 个标签页
    .next = 网页，或无法保存的浏览器页面
opentabs-forbidden = 浏览器页面
opentabs-loading = 仍在加载的标签页
    .reason = 网页还没有加载完，没有保存任何内容。
opentabs-not-savable = 无法保存
opentabs-start =
    { $total ->
        [0] 保存标签页
       *[other] 保存 { NUMBER($total) } 个标签页
    }
opentabs-progress-label = 正在保存标签页
opentabs-working = { NUMBER($done) } / { NUMBER($total) } 个标签页
opentabs-stop = 停止
opentabs-close = 关闭
opentabs-undone = { NUMBER($total) } 条剪藏已移入回收站。
opentabs-recorded = 已添加 { NUMBER($total) } 条剪藏。
opentabs-undo-incomplete = 有些剪藏无法移入回收站，它们仍在资料库中。
opentabs-undo-failed = 有些剪藏无法移入回收站，请重试。
opentabs-redo-failed = 有些剪藏无法恢复，请重试。
opentabs-finished = 已完成。标签页仍保持打开。
opentabs-stopped = 已停止。有 { NUMBER($left) } 个标签页没有保存。

## 报告

opentabs-outcome-saved = 已保存
opentabs-outcome-link = 已存为链接
opentabs-outcome-known = 已在资料库中
opentabs-outcome-missed = 未保存
opentabs-asleep =
    .reason = 浏览器此前已让此标签页休眠。
opentabs-no-text = 无法读取任何文字。
