### 设置。

settings-title = 设置
    .search = 搜索设置
    .clear = 清除搜索
    .sections = 分类
    .none = 没有与“{ $query }”匹配的设置。
    .none-next = 换个词试试，例如“字体”“文件夹”或“快捷键”。
settings-found = 在 { NUMBER($total) } 个分类中找到设置

## 外观。“words”列出还可能用来搜索的词。

settings-appearance = 外观
    .words = 界面 外表 样式 设计 显示
settings-language = 语言
    .next = 按钮名称等由浏览器显示的文字，跟随浏览器的语言。
    .words = 语言 翻译 中文 英文 language
settings-language-browser = 跟随浏览器
settings-theme = 主题
    .next = 用于资料库、侧边栏、弹出窗口，以及 Pressmark 显示在网页上的内容。
    .words = 深色 浅色 暗色 亮色 黑暗 夜间 模式 深色模式 暗黑模式 夜间模式 皮肤 跟随系统 dark light 配色 颜色
settings-theme-system = 跟随系统
settings-theme-light = 浅色
settings-theme-dark = 深色
settings-density = 列表密度
    .next = 紧凑列表一次能显示更多剪藏。
    .words = 密度 行距 行高 高度 宽松 紧凑 间距 列表
settings-density-comfortable = 宽松
settings-density-compact = 紧凑
settings-reading = 阅读器
    .next = 阅读时也可在“文字设置”中调整。
    .words = 字体 字号 字型 文字 大小 放大 缩放 行宽 行长 宽度 纸张 米黄 护眼 衬线 无衬线 宋体 黑体 font 变大 变小 缩小 颜色 配色

## 快捷键

settings-shortcuts = 键盘快捷键
    .next = 在任何网页上都可使用。资料库内的快捷键见“帮助”。
    .words = 快捷键 按键 键盘 热键 组合键 命令 侧边栏 侧栏
settings-shortcuts-none = 未设置
settings-shortcuts-change = 更改快捷键
settings-shortcuts-loading = 正在加载快捷键…

## 高亮

settings-highlights = 高亮
    .words = 划线 标注 批注 荧光笔 标记 划词 选中 选择
settings-colour = 默认颜色
    .next = 用于没有挑选颜色的高亮，例如用快捷键添加的高亮。
    .phone = 用于没有挑选颜色的高亮，例如用 Pressmark 按钮添加的高亮。
    .words = 颜色 黄色 绿色 蓝色 粉色 粉红 紫色
settings-bar = 划词工具条
    .next = 选中文字时出现在上方的小工具条。在 Pressmark 可以读取的网站上，它会出现在已保存的网页和让工具栏按钮亮起的文章上；在阅读器中则始终出现。
    .alt = 选中文字后按 Alt（Mac 上为 Option）。需要键盘。
    .never = 可改用快捷键或右键菜单高亮；在已保存的文章上，还可用 Pressmark 按钮。
    .phone = 在已保存的文章上仍可高亮：选中文字，再点击 Pressmark 按钮。
    .words = 工具条 工具栏 选中 选择 弹出 悬浮 浮动 隐藏 禁用 停用 关闭 alt
settings-bar-always = 始终显示
settings-bar-alt = 仅按 Alt 时
settings-bar-never = 从不显示
settings-bar-sites = 不显示工具条的网站
    .next = 也可在工具条的“更多选项”中添加网站，或在弹出窗口的“这是如何识别的？”或“为什么没有识别为文章？”中添加。子域名视为不同的网站。
    .words = 网站 域名 例外 排除 屏蔽 黑名单 忽略 白名单 禁用 停用

## 文章识别

settings-detection = 文章识别
    .words = 识别 检测 发现 角标 圆点 工具栏 按钮 访问 权限 网站 允许 图标 自动 隐私窗口 无痕
settings-access = Pressmark 可以读取的网站
settings-access-all = 所有网站。
settings-access-sites = { $sites }。对于其他网页，只有在你要求时（例如点击 Pressmark 按钮），Pressmark 才会读取。
settings-access-click = 无。只有在你要求时（例如点击 Pressmark 按钮），Pressmark 才会读取网页。
settings-access-give-up = 仅在我点击时读取
settings-detect = 浏览网页时识别文章
    .next = 遇到文章时，工具栏按钮会亮起。网页只在你的设备上检查，不会发送任何内容。
    .sites = 仅在你允许的网站上有效。网页只在你的设备上检查，不会发送任何内容。
    .click = 在你允许 Pressmark 读取网站之前不起作用。
    .off = 已关闭：不会检查网页。仍可用 Pressmark 按钮保存网页。
    .words = 识别 关闭 停用 禁用 隐私
settings-detect-sites = 不识别文章的网站
    .next = 也可在弹出窗口的“这是如何识别的？”或“为什么没有识别为文章？”中添加网站。子域名视为不同的网站。
    .words = 网站 域名 例外 排除 屏蔽 黑名单 忽略 白名单 禁用 停用
settings-sites-none = 无
settings-sites-add = 添加到“{ $list }”
    .short = 添加
    .example = example.com
    .invalid = 请输入网站地址，例如 example.com。
settings-sites-remove = 在 { $site } 上重新开启
    .short = 重新开启

## 阅读

settings-read = 阅读
    .words = 未读 已读
settings-read-rule = 将剪藏标为已读
    .next = 在资料库中，按 R 可将剪藏标为已读或未读。
    .words = 已读 未读 标记 读完 末尾 滚动
settings-read-rule-end = 读到末尾时
settings-read-rule-never = 仅由我手动标记

## 导出与导入

settings-export = 导出
    .next = 导出对话框会以这些选项为初始设置。
    .words = markdown obsidian 模板 文件夹 目录 下载
settings-templates = 已添加的模板
    .none = 无
    .used = 笔记文件夹正在使用
settings-templates-remove = 移除模板“{ $name }”
    .short = 移除
settings-export-folder = 文件夹
    .next = 用于导出到文件夹，例如 Obsidian 仓库。
    .label = 导出：选择文件夹…
    .none = 未选择文件夹
    .unsupported = 此浏览器无法写入文件夹，导出的文件会保存到下载文件夹。
settings-import = 导入
    .next = 来自 Pocket、Omnivore、Instapaper、Readwise、Hypothesis、浏览器书签等，或来自 Pressmark 备份。
    .label = 导入剪藏
    .act = 导入…
    .words = pocket omnivore instapaper raindrop readwise hypothesis 书签 收藏夹 恢复 还原 迁移 搬家 转移 浏览器 转入

## 备份与存储

settings-backup =
    .words = 备份 恢复 还原 自动 副本 安全 下载 文件夹 找回 云
settings-storage = 存储
    .words = 空间 磁盘 硬盘 容量 配额 占用 持久 内存 缓存

## 数据

settings-data = 你的数据
    .words = 数据 隐私 重置 抹掉 清除 清空
settings-data-export = 导出全部内容
    .next = 导出为 Pressmark 能恢复的备份，或 Markdown、HTML、CSV、JSON 等格式。
    .act = 导出…
    .words = 下载 打包 归档 数据 json 引用 参考文献
settings-delete = 删除全部内容
    .next = 从此浏览器中删除所有剪藏、高亮、笔记、标签、图片和设置，并停止同步和共享。其他设备和服务器上的内容不会删除。
    .act = 删除全部内容…
    .title = 删除全部内容？
    .words = 移除 抹掉 重置 清除 清空 卸载 账号 账户 全部 所有 数据
settings-delete-sure =
    { $total ->
        [0] 所有高亮、笔记、标签、图片和设置都将从此浏览器中删除，无法撤销。
       *[other] { NUMBER($total) } 条剪藏以及所有高亮、笔记、标签、图片和设置都将从此浏览器中删除，无法撤销。
    }
settings-delete-backup = 先下载备份
settings-delete-type = 输入“{ $word }”以确认
    .word = 删除
settings-delete-confirm = 删除全部内容

## 关于

settings-about = 关于
    .words = 版本 许可证 许可 授权 开源 帮助 隐私 首次 欢迎 教程 介绍 导览 权限 访问 网站 错误 故障 问题 反馈 支持 联系 更新 遥测 跟踪 收集
settings-about-version = Pressmark { $version }
settings-about-licence = 自由软件，采用 MIT 许可证。
settings-about-stored = 你保存的一切都存放在这台设备上的这个浏览器里。Pressmark 无需账号，也没有自己的服务器。
settings-about-help = 帮助与疑难解答
settings-first-run = 欢迎页
settings-third-party = 第三方许可证

## 图片

settings-images = 图片
    .words = 照片 图像 下载 离线 大小 上限 限制 删除 缩略图
settings-keep = 随剪藏保存图片
    .next = 保存的图片离线也能查看，即使媒体将其删除也不受影响。抓取图片时不带 Cookie。
settings-keep-off = 新剪藏的图片不会保存。已保存的图片会保留，直到你将其移除。
settings-in-all = 图片总大小
    .next = 达到此上限后，不再保存更多图片。
settings-each = 单张图片大小
    .next = 更大的图片不会保存。
settings-at-most = 最多 { $size }
settings-counting = 正在统计…
settings-total = 已保存 { NUMBER($total) } 张图片，占用 { $used }，上限 { $most }。
settings-total-off = 已保存 { NUMBER($total) } 张图片，占用 { $used }。
settings-none = 没有保存图片。
settings-meter = 已存图片占用的空间
settings-is-full = 图片空间所剩无几或已用尽。请提高上限，或移除已存图片。
settings-wanted = 还有 { NUMBER($total) } 张待抓取。
settings-missed = { NUMBER($total) } 张无法抓取，阅读所属剪藏时可以再试。
settings-remove = 移除已存图片
    .title = 移除所有已存图片？
    .sure = 将移除 { NUMBER($total) } 张图片（{ $used }）。文字和笔记会保留。阅读所属剪藏时，可以尝试重新加载。
