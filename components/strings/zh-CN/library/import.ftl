### 导入。

import-title = 导入
import-choose = 选择文件…
import-drop = 或拖放到这里
import-several = { $name } 和另外 { NUMBER($others) } 个文件
import-what-kinds = Pressmark 自身的文件和备份；Pocket、Instapaper、Raindrop、Omnivore、wallabag、Readwise、Hypothesis、Kindle、Matter、GoodLinks、Pinboard、Karakeep、Linkwarden 和 Obsidian Web Clipper 的导出文件；浏览器书签；网址列表；其他含有网址或高亮的 CSV 和 JSON 文件。
import-nothing-yet = 导入之前，会先列出将有哪些变化。
import-looking = 正在读取 { $name }…
import-found = 目前找到 { NUMBER($total) } 条剪藏
import-progress-label = 导入
import-lost-marks =
    { $lost ->
        [1] 有一条高亮不在已存正文中，予以保留并列为未找到。
       *[other] 有 { NUMBER($lost) } 条高亮不在已存正文中，予以保留并列为未找到。
    }
import-links = 没有正文的网页会存为链接，导入后可以抓取正文。
import-new-links =
    { $total ->
        [1]
            { $new ->
                [1] 这条新剪藏是链接，没有正文。
               *[other] 新剪藏中有一条是链接，没有正文。
            }
       *[other] 新剪藏中有 { NUMBER($total) } 条是链接，没有正文。
    }
import-report-title = 跳过或有改动的内容
import-report-detail = { $reason }（{ $detail }）
import-more-remarks = 还有 { NUMBER($total) } 项。保存报告即可查看全部。
import-nothing-left-out = 没有跳过任何内容。
import-mode-label = 资料库中已有的内容
import-merge = 保留，并添加新内容
import-replace = 替换为文件中的内容
    .sure = 文件中没有的剪藏会移入回收站。文件中有的剪藏，会失去文件里没有的那些内容。将移除的内容列在下方。
    .sure-backup = 文件中没有的剪藏会移入回收站。文件中有的剪藏，会失去文件里没有的那些内容。将移除的内容列在下方。设置、已存搜索和标签颜色也会被替换。
    .synced = 这台设备已开启同步，因此你所有设备上的资料库都会被替换。
import-altered = 文件已损坏，其中一些文字可能有误。如果另有副本，请导入那一份。
import-all-to-bin =
    { $total ->
        [1] 除回收站外，文件中没有剪藏。资料库中唯一的剪藏将移入回收站。
       *[other] 除回收站外，文件中没有剪藏。资料库中全部 { NUMBER($total) } 条剪藏都将移入回收站。
    }
import-cannot-replace = 文件无法完整读取，因此不能用来替换资料库。
import-restore-bin =
    { $total ->
        [1] 恢复回收站中的这条剪藏
       *[other] 恢复回收站中的这 { NUMBER($total) } 条剪藏
    }
import-start =
    { $total ->
        [0] 没有可导入的内容
       *[other] 导入 { NUMBER($total) } 条剪藏
    }
import-start-rest = 导入其余内容
import-rest = 没有剪藏可导入。缺少的已存搜索、标签颜色、草稿和图片会添加进来。
import-start-replace = 替换资料库
import-working = { NUMBER($done) } / { NUMBER($total) } 条剪藏
import-stop = 停止
import-done = 已导入。
import-stopped = 已停止。导入的内容都已保留。要继续，请重新开始导入。
import-failed = 导入中断。
    .safe = 已导入的内容都已保留。
    .unread = 没有导入任何内容。
import-done-clips = 已导入 { NUMBER($total) } 条剪藏。
import-done-highlights = 已导入 { NUMBER($total) } 条高亮。
import-undo = 撤销导入
import-undo-moved =
    { $total ->
        [0] 没有可以移入回收站的导入剪藏了。
       *[other] 导入的 { NUMBER($total) } 条剪藏已移入回收站。
    }
import-undo-highlights = 已从原有剪藏中删除导入的 { NUMBER($total) } 条高亮。添加到其中的其他内容仍保留。
import-undo-kept = 原有的 { NUMBER($total) } 条剪藏仍保留添加或更改的内容。
import-undo-backup = 从备份添加的其他内容仍保留。
import-save-report = 保存报告
import-close = 关闭
import-cancel = 取消

## 导入所带来的变化

import-count-added = 新增
import-count-changed = 有变化
import-count-restored = 移出回收站
import-count-binned = 移入回收站
import-count-unchanged = 已有
import-count-inBin = 在回收站中
import-count-marks = 高亮

## 文件类型

import-kind-pressmark = Pressmark
import-kind-pressmark-backup = Pressmark 备份
import-kind-annotations-csv = Pressmark 高亮
import-kind-pocket-csv = Pocket
import-kind-pocket-html = Pocket
import-kind-instapaper-csv = Instapaper
import-kind-instapaper-html = Instapaper
import-kind-raindrop-csv = Raindrop
import-kind-readwise = Readwise
import-kind-readwise-reader-csv = Readwise Reader
import-kind-table = 网页表格
import-kind-highlights = 高亮表格
import-kind-pages = 网页列表
import-kind-omnivore = Omnivore
import-kind-wallabag = wallabag
import-kind-hypothesis = Hypothesis
import-kind-web-annotation = Web Annotation
import-kind-karakeep = Karakeep
import-kind-linkwarden = Linkwarden
import-kind-bookmarks = 书签
import-kind-clipper-note = 带 front matter 的 Markdown
import-kind-kindle = Kindle
import-kind-addresses = 网址列表
import-kind-folder = 多个文件

## 报告中各行的原因

import-reason-no-web-address = 没有网址；已跳过
import-reason-no-address = 文件中没有此作品的网址；其高亮存于作品标题之下
import-reason-several-holders = 有好几条剪藏含有这些文字；这条高亮已单独保存
import-reason-malformed = 无法正常读取；已全部或部分跳过
import-reason-too-large = 太长或嵌套太深；已截短或跳过
import-reason-field-not-kept = Pressmark 不存储此项；已跳过
import-reason-wrong-type = 意外的值；已跳过
import-reason-no-time = 不是有效日期；已跳过
import-reason-time-ahead = 日期在将来；已采用导入日期
import-reason-no-tag = 空标签；已跳过
import-reason-tag-changed = 标签名称已调整
import-reason-mark-without-words = 高亮没有文字；其笔记已并入剪藏的笔记
import-reason-empty-mark = 高亮没有文字，也没有笔记；已跳过
import-reason-colour-changed = 已采用最接近的颜色
import-reason-unknown-state = 未知状态；已跳过
import-reason-no-text = 无法读取正文；已存为链接
import-reason-cut-off = 文件不完整；已读取中断处之前的全部内容
import-reason-bad-characters = 有些字符无法读取；如果另有此文件的副本，请导入那一份
import-reason-encoding-guessed = 文件没有标明文字编码；已自行推测
import-reason-open-quote = 有引号没有闭合；已跳过其后的内容
import-reason-unknown-file-skipped = 未知文件类型；已跳过
import-reason-hidden-folder = 隐藏文件夹；已跳过
import-reason-file-damaged = 文件已损坏；已跳过无法读取的部分
import-reason-file-unsupported = 设有密码，或压缩方式未知；已跳过
import-reason-file-altered = 文件已损坏；其中一些文字可能有误
import-reason-record-damaged = 已损坏；已跳过
import-reason-unsafe-name = 文件名指向 zip 之外；已跳过
import-reason-repeated-id = 在文件中出现两次；已跳过第二次
import-reason-taken-id = 资料库中有其他内容使用同一 id；已跳过
import-reason-not-valid = 此版本的 Pressmark 无法读取其格式；已跳过
import-reason-file-missing = 文件中缺少此项
import-reason-picture-beside = 图片在单独的文件中，没有网址；已跳过
import-reason-comment-left-out = Pressmark 不存储正文内的注释；已跳过
import-reason-lost-mark = 不在已存正文中；这条高亮列为未找到
import-reason-place-guessed = 这些文字在正文中多次出现；已高亮第一处
import-reason-kept-otherwise = 此前保存了不同的值；已保留原值
import-reason-earlier-words = 已保留较新的文字；较旧的未导入
import-reason-id-lost = 引文缺少高亮 id；已并入剪藏的笔记
import-reason-replaced-words = 资料库中有，文件中没有；已移除
import-reason-to-bin = 不在文件中，或在文件的回收站中；已移入回收站
import-reason-in-bin = 在回收站中；保持不变

## 报告所指的文件位置

import-place-row = 第 { NUMBER($row) } 条
import-place-column = 第 { NUMBER($column) } 列
import-place-times = { NUMBER($total) } 次

## 报告所指的剪藏或资料库内容

import-part-note = 笔记
import-part-tags = 标签
import-part-mark = 高亮
import-part-colour = 颜色
import-part-text = 版本
import-part-correction = 更正
import-part-language = 语言
import-part-search = 已存搜索
