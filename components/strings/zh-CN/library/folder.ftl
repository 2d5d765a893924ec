### Pressmark 为每条剪藏存放笔记的文件夹。

folder-title = 笔记文件夹
    .words = 笔记 文件夹 目录 obsidian logseq 仓库 markdown 自动 导出 同步 云 网盘 文件
folder-about = Pressmark 会在文件夹（例如 Obsidian 仓库）中为每条剪藏保存一篇 Markdown 笔记。你没有编辑过的文件，会随剪藏的变化重新写入。你编辑过的文件，只要属性中含有剪藏的网址或 id，Pressmark 就只在末尾添加新增或更改的高亮、笔记和标签。
folder-unsupported = 此浏览器无法写入文件夹。可以把笔记导出到下载文件夹。
folder-choose = 选择文件夹…
    .label = 笔记文件夹：选择文件夹…
    .other = 另选文件夹…
    .other-label = 笔记文件夹：另选文件夹…
folder-resume = 继续使用“{ $name }”
folder-stop = 停止
folder-allow = 允许访问
folder-again = 重试

## 文件夹更新到什么程度

folder-name = 文件夹“{ $name }”
folder-current =
    { $total ->
        [0] 已是最新：没有笔记。
       *[other] 已是最新：已写入 { NUMBER($total) } 篇笔记。
    }
folder-changed =
    { $total ->
        [0] 更改即将写入。
       *[other] 已写入 { NUMBER($total) } 篇笔记，更改即将写入。
    }
folder-begins = 正在开始…
folder-running = 正在写入笔记：{ NUMBER($done) } / { NUMBER($total) } 条剪藏
folder-progress = 正在写入笔记
folder-written = 上次写入：{ $ago }
folder-stopped = Pressmark 不再更新“{ $name }”，其中的笔记仍在。

## 笔记如何写入

folder-deleted = 删除剪藏时
    .leave = 保留其笔记
    .move = 将其笔记移到“Deleted”
    .next = “Deleted”是子文件夹。恢复剪藏时，其笔记会移回原处。你重命名或移动过的笔记可能会留在原处。
folder-names = 即使剪藏的标题有变，笔记的文件名也保持不变，因此指向它们的链接仍然有效。你在文件夹内重命名或移动笔记后，只要其属性中含有剪藏的网址或 id，Pressmark 仍能找到它。

## 笔记为何没有写入，怎么办

folder-notice = 笔记文件夹不是最新的。
folder-notice-settings = 文件夹设置
folder-notice-later = 以后再说
folder-trouble-no-folder =
    .happened = 找不到笔记文件夹。
    .next = 请重新选择，或另选一个。
folder-trouble-folder-locked =
    .happened = 浏览器需要你再次许可，Pressmark 才能写入笔记文件夹。
    .next = 请点击“允许访问”。如果浏览器提供“每次访问时都允许”之类的选项，请选择它。
folder-trouble-disk-full =
    .happened = 磁盘空间不足，无法写入笔记。
    .next = 请腾出一些空间。Pressmark 每十分钟重试一次。
folder-trouble-not-written =
    .happened = 有一篇笔记无法写入，可能是因为其他程序正在使用它。
    .next = Pressmark 每十分钟重试一次。
folder-trouble-library =
    .happened = 无法读取资料库。
    .next = 请重启浏览器。
folder-trouble-unexpected =
    .happened = Pressmark 出错，有一篇笔记没有写入。
    .next = Pressmark 每十分钟重试一次。
