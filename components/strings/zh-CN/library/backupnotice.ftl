### 剪藏列表上方的提示

backupnotice-failed = 上次备份失败。
    .allow = 请在备份设置中允许。
backupnotice-old = 上次成功备份：{ $ago }。
    .next = 请让浏览器多开一会儿，或在设置中备份。
backupnotice-none = 自动备份已关闭。
    .next = Pressmark 还没有备份过你的 { NUMBER($total) } 条剪藏。既没有备份也没有同步，一旦失去这台设备或浏览器配置文件，剪藏也会随之丢失。
backupnotice-last-next = 上次备份：{ $ago }。
backupnotice-settings = 备份设置
backupnotice-later = 以后再说

## 备份为何失败，怎么办

backupnotice-trouble-no-permission =
    .happened = 浏览器不让 Pressmark 把备份保存到下载文件夹。
    .next = 点击“允许”即可备份。
backupnotice-trouble-no-folder =
    .happened = 没有选择备份文件夹，或找不到该文件夹。
    .next = 请选择文件夹。
backupnotice-trouble-folder-locked =
    .happened = 浏览器需要你再次许可，Pressmark 才能写入文件夹。
    .next = 点击“允许”即可备份。
backupnotice-trouble-disk-full =
    .happened = 磁盘空间不足，无法备份。
    .next = 请腾出一些空间（例如删除旧备份），然后重新备份。
backupnotice-trouble-download-cancelled =
    .happened = 备份的下载被取消。
    .next = 请重新备份，并等待下载完成。
backupnotice-trouble-download-blocked =
    .happened = 备份的下载被拦截。
    .next = 请确认浏览器可以写入下载文件夹，且没有安全软件拦截该文件，然后重新备份。
backupnotice-trouble-download-stopped =
    .happened = 备份没有完成。
    .next = 请重新备份。如果再次发生，请检查磁盘和浏览器的下载设置。
backupnotice-trouble-not-readable =
    .happened = 备份已写入，但无法正确读出。
    .next = 请重新备份。如果再次发生，请检查磁盘，或保存到另一个磁盘。
backupnotice-trouble-library =
    .happened = 备份时无法读取资料库。
    .next = 请重启浏览器，然后重新备份。
backupnotice-trouble-broken-off =
    .happened = 好几次备份都中断了，可能是因为浏览器被关闭。
    .next = 请重新备份，完成之前不要关闭浏览器。
backupnotice-trouble-unexpected =
    .happened = Pressmark 出错，备份停止。
    .next = 请重新备份。如果再次发生，请改为将资料库导出为备份。
