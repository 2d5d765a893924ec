### 文章的版本，以及版本之间的改动。

## 选择已存版本

versions-copy-choose = 版本
versions-copy-newest = { $copy }（最新）
versions-copy-reading = 这是 { $copy } 的版本，只能阅读，不能高亮。
versions-copy-back = 回到最新版本

versions-changed-back = 网页又变回了你在 { $copy } 保存的版本。
versions-changed-safe = 已存版本及其高亮都会保留。
versions-copy-is-preview = 现在可以读到全文。你保存的版本只有开头。
versions-page-is-preview = 现在只能读到文章的一部分，因此 Pressmark 无法判断它是否有改动。你保存的版本是完整的。
versions-copy-is-selection = 你保存的版本是此网页的选段。
    .safe =
        { $kind ->
            [page] 如果再保存网页，选段会作为较早的版本保留。
           *[article] 如果再剪藏文章，选段会作为较早的版本保留。
        }
versions-copy-is-page = 这里找到了文章。你保存的版本是简化网页。
versions-copy-is-link = 只保存了此网页的链接。
versions-see = 查看改动
versions-hide = 隐藏改动
versions-keep = 保存这个版本
versions-keep-whole = 剪藏全文
versions-keep-all =
    { $kind ->
        [page] 保存网页
       *[article] 剪藏文章
    }
versions-keep-text = 保存正文
versions-title = 版本
versions-compare = 比较版本
versions-close = 关闭比较
versions-read = 阅读这个版本
versions-older = 从
versions-newer = 到
versions-page-now = 网页的当前内容
versions-working = 正在比较…
versions-nothing = 没有发现改动。
versions-changes-label = 改动内容
versions-next = 下一处改动
versions-previous = 上一处改动
versions-keys = 按 N 跳到下一处改动，按 P 跳到上一处。
versions-place = 第 { NUMBER($number) } 处改动，共 { NUMBER($total) } 处
versions-total = { NUMBER($total) } 处改动
versions-unchanged = { NUMBER($total) } 段未改动
versions-inserted-run = 增加：
versions-deleted-run = 删去：
versions-run-end = 改动结束。
versions-inserted = 新增的段落
versions-deleted = 删去的段落
versions-moved-down = 下移 { NUMBER($blocks) } 段
versions-moved-up = 上移 { NUMBER($blocks) } 段
versions-moved-away = 已移到别处
versions-go-to-moved = 显示现在的位置
versions-headlines = 历次标题
versions-first-headline = { $when } 保存
versions-changed-headline = { $when } 首次看到
versions-also-in = 另见：{ $publishers }
    .many = 另有 { NUMBER($total) } 家媒体报道
    .clips = { NUMBER($total) } 篇文章
    .label = 其他媒体的同一报道
versions-similarity = 较短的一篇中约有 { NUMBER($percent) }% 的内容相同

## 文章的组成部分

versions-field-headline = 标题
versions-field-standfirst = 提要
versions-field-authors = 署名
versions-field-published-at = 日期
versions-field-caption = 图注

## 用一句话说明文章的改动

versions-part-headline = 标题
    .first = 标题
versions-part-standfirst = 提要
    .first = 提要
versions-part-byline = 署名
    .first = 署名
versions-part-captions =
    { $total ->
        [1] 一条图注
       *[other] 图注（{ NUMBER($total) } 条）
    }
    .first =
        { $total ->
            [1] 一条图注
           *[other] 图注（{ NUMBER($total) } 条）
        }
versions-part-text = 正文
    .first = 正文
versions-changed = 与你上次保存的版本相比，{ $parts }有改动。

## 各种改动的段落数

versions-paragraphs = 段落改动：{ $changes }。
versions-edited = 修改 { NUMBER($total) } 段
versions-new = 新增 { NUMBER($total) } 段
versions-removed = 删去 { NUMBER($total) } 段
versions-moved = 移动 { NUMBER($total) } 段
