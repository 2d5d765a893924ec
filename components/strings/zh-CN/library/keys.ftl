### 帮助中列出的资料库快捷键。

keys-next = 下一条剪藏
keys-previous = 上一条剪藏
keys-ends = 第一条和最后一条剪藏
keys-range = 扩大选择范围
keys-all = 全选
keys-select = 选择这条剪藏
keys-open = 阅读这条剪藏
keys-back = 取消选择，或返回列表
keys-archive = 归档或取消归档
keys-favourite = 添加或取消星标
keys-tag = 更改标签
keys-read = 标为已读或未读
keys-listen = 朗读、暂停或继续
keys-delete = 移入回收站或恢复
keys-cards = 下一条和上一条高亮
keys-jump = 在正文中显示
keys-edit-card = 编辑笔记
keys-delete-card = 删除高亮及其笔记
keys-changes = 下一处和上一处改动
keys-places = 下一个和上一个导航项
keys-expand = 展开和折叠标签
keys-tag-menu = 标签菜单：重命名、合并、颜色、删除
keys-delete-search = 删除已存搜索
keys-undo = 撤销
keys-redo = 重做
keys-go-all = 全部
keys-go-unread = 未读
keys-go-favourites = 星标
keys-go-archive = 归档
keys-go-bin = 回收站
keys-notebook = 笔记本
keys-statistics = 统计
keys-settings = 设置
keys-search = 搜索
keys-sheet = 帮助
keys-or = 或

## 快捷键分组

keys-group-list = 在列表中
keys-group-clip = 剪藏
keys-group-text = 高亮和改动
keys-group-go = 前往
keys-group-places = 在导航栏中
keys-group-rest = 资料库中任意位置

keys-cap-shift = Shift
keys-cap-ctrl = Ctrl
keys-cap-enter = Enter
keys-cap-escape = Esc
keys-cap-home = Home
keys-cap-end = End
keys-cap-space = 空格
keys-cap-delete = Delete
