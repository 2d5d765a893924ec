### 导入的 Obsidian Web Clipper 模板能做什么。

templates-added = 已添加{ $names }。
templates-replaced = 已替换{ $names }。
templates-removed = 模板“{ $name }”已移除。
templates-replaces = 会替换你的同名模板。
templates-page = 保存网页时从网页中获取：{ $names }。
templates-unfilled = 留空，因为 Pressmark 没有对应的值：{ $names }。
templates-unknown = 无法识别，已忽略：{ $names }。
templates-own-note = 每条剪藏都有自己的笔记，即使模板设为追加到现有笔记或替换现有笔记。
templates-broken = 无法读取，因为缺少某个部分或该部分无效：{ $names }。
templates-broken-part = “{ $name }”（{ $part }）
templates-choose = 要添加哪些模板？
templates-add = 添加
templates-add-none = 都不添加
templates-failed = Pressmark 在此文件中没有找到能读取的模板。请选择从 Obsidian Web Clipper 导出的 JSON 文件。

### 用模板导出之后。

templates-untaken = { NUMBER($total) } 条剪藏缺少模板要从网页获取的内容：{ $names }。要补上，请打开网页，用快捷键或右键菜单重新保存。
templates-unreadable = 网页上的值太长或选择器无效时，留空：{ $names }。
