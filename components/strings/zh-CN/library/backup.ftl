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

## 剪藏列表上方的提示

backup-notice-failed = 上次备份失败。
    .allow = 请在备份设置中允许。
backup-notice-old = 上次成功备份：{ $ago }。
    .next = 请让浏览器多开一会儿，或立即备份。
backup-notice-none = 自动备份已关闭。
    .next = Pressmark 还没有备份过你的 { NUMBER($total) } 条剪藏。既没有备份也没有同步，一旦失去这台设备或浏览器配置文件，剪藏也会随之丢失。
backup-notice-last-next = 上次备份：{ $ago }。
backup-notice-settings = 备份设置
backup-notice-later = 以后再说

## 备份为何失败，怎么办

backup-trouble-no-permission =
    .happened = 浏览器不让 Pressmark 把备份保存到下载文件夹。
    .next = 点击“允许”即可备份。
backup-trouble-no-folder =
    .happened = 没有选择备份文件夹，或找不到该文件夹。
    .next = 请选择文件夹。
backup-trouble-folder-locked =
    .happened = 浏览器需要你再次许可，Pressmark 才能写入文件夹。
    .next = 点击“允许”即可备份。
backup-trouble-disk-full =
    .happened = 磁盘空间不足，无法备份。
    .next = 请腾出一些空间（例如删除旧备份），然后重新备份。
backup-trouble-download-cancelled =
    .happened = 备份的下载被取消。
    .next = 请重新备份，并等待下载完成。
backup-trouble-download-blocked =
    .happened = 备份的下载被拦截。
    .next = 请确认浏览器可以写入下载文件夹，且没有安全软件拦截该文件，然后重新备份。
backup-trouble-download-stopped =
    .happened = 备份没有完成。
    .next = 请重新备份。如果再次发生，请检查磁盘和浏览器的下载设置。
backup-trouble-not-readable =
    .happened = 备份已写入，但无法正确读出。
    .next = 请重新备份。如果再次发生，请检查磁盘，或保存到另一个磁盘。
backup-trouble-library =
    .happened = 备份时无法读取资料库。
    .next = 请重启浏览器，然后重新备份。
backup-trouble-broken-off =
    .happened = 好几次备份都中断了，可能是因为浏览器被关闭。
    .next = 请重新备份，完成之前不要关闭浏览器。
backup-trouble-unexpected =
    .happened = Pressmark 出错，备份停止。
    .next = 请重新备份。如果再次发生，请改为将资料库导出为备份。
