### 备份，以及资料库占用的空间。

backup-title = 备份
backup-about = 备份是一个包含全部内容的文件：剪藏、每个版本、图片、高亮、笔记、标签、回收站、设置和已存搜索。如果没有同步，资料库就只在这台设备上，所以请把备份放在会复制到其他磁盘或设备的地方。
backup-last = 上次备份：{ $ago }
backup-none = 还没有备份。
backup-last-holds = { NUMBER($total) } 条剪藏
    .pictures = { NUMBER($total) } 张图片
    .checked = 已校验
backup-every = 自动备份
    .next = 错过的备份会在浏览器下次启动时进行。
backup-keep = 保留
    .next = 每次备份后，会删除较早的备份，不会动其他文件。
backup-keep-choice =
    { $total ->
        [1] 仅最新一份
       *[other] 最新 { NUMBER($total) } 份
    }
backup-where = 保存到
backup-downloads = 下载文件夹中的“Pressmark”
backup-folder = 文件夹
    .named = 文件夹“{ $name }”
backup-choose-folder = 选择文件夹…
backup-only-downloads = 备份保存在下载文件夹里的“Pressmark”文件夹中。
backup-now = 立即备份
backup-restore = 恢复…
backup-restore-newest = 恢复最新备份
backup-running = 正在备份：{ NUMBER($done) } / { NUMBER($total) } 条剪藏
    .so-far = 正在备份… 已有 { NUMBER($done) } 条剪藏
backup-progress = 备份
backup-stop = 停止
backup-safe = 资料库和先前的备份都没有改动。
backup-allow = 允许
backup-again = 重新备份

backup-used = Pressmark 占用 { $used }。
    .of-quota = Pressmark 占用 { $used }，浏览器允许的上限为 { $quota }。
backup-persisted = 浏览器不会为腾出磁盘空间而清除资料库。
backup-not-persisted = 浏览器不保证留住资料库。磁盘空间不足时，资料库不大可能被清除，但还是请留好备份，以防万一。
backup-persist = 请求浏览器保留
backup-refused = 浏览器拒绝了请求。

## 备份频率

backup-every-never = 从不
backup-every-day = 每天
backup-every-week = 每周

## 浏览器丢失了资料库

backup-lost-happened = 浏览器丢失了你的资料库。
backup-lost-held = Pressmark 最后一次看到它是{ $ago }，当时有 { NUMBER($total) } 条剪藏。浏览器崩溃、磁盘错误或清除浏览数据都可能造成这种情况。
backup-lost-copy = Pressmark 留有你的笔记、高亮和标签的副本。恢复后，文章会变成链接，你可以再抓取正文。
    .act = 恢复笔记和高亮
    .backup = 恢复备份…
    .file = 笔记和高亮
backup-lost-backup = 上次的备份是{ $ago }的“{ $name }”。恢复它，即可找回其中的内容。丢失之后保存的剪藏会保留。
backup-lost-no-backup = Pressmark 没有备份的记录。如果你有备份或导出文件，请用它恢复。丢失之后保存的剪藏会保留。
    .copy = 如果你有备份或导出文件，也请用它恢复。丢失之后保存的剪藏会保留。
backup-lost-put-away = 关闭
