### 用户对文章的更正。

corrections-edit-details = 编辑详情
corrections-edit-text = 编辑正文

## 详情对话框

corrections-title = 详情
corrections-sources = 这些信息的出处
corrections-authors-hint = 每行一个姓名。写在同一行时用逗号或顿号分隔；如果姓名本身含逗号，则用分号。
corrections-source-hint = 文章转自哪家通讯社或媒体。
corrections-names = { NUMBER($total) } 位作者：{ $names }
corrections-corrected = 由你更正。
corrections-page-says = 原始内容：{ $value }
corrections-page-not-found = 原始内容：空。
corrections-page-not-selected = 不在选段内。
corrections-page-uncertain = Pressmark 无法确定网页上的内容，因此没有采用。
corrections-use-page = 使用原始内容
    .label = “{ $field }”使用原始内容
corrections-clear = 清空
    .label = 清空“{ $field }”
corrections-save = 保存
corrections-discard = 放弃更改
corrections-problem-no-headline = 请输入标题，每条剪藏都需要标题。
corrections-problem-no-day = 请输入有效日期，或留空。
corrections-problem-year-too-early = 请输入 1600 年或以后的年份。
corrections-problem-day-in-future = 日期不能晚于今天。
corrections-problem-changed-too-early = 日期不能早于“首次发布”。
corrections-not-saved = 更改无法保存，但都还在这里。请重试。

## 文章下方

corrections-fields-corrected = 由你更正：{ $fields }
corrections-field-value = { $field }：{ $value }
corrections-blocks-removed = 你移除了正文中的 { NUMBER($total) } 个部分。
corrections-draft = 这条剪藏的详情有未保存的更改。
    .continue = 继续编辑

## 在多台设备上更正过的字段

corrections-overruled = { $field }：在多台设备上更正过
    .about = 每份更正都已保留。请选择一份，用于你的所有设备。
corrections-overruled-shown = 当前显示的一份，{ $ago }更改。
corrections-overruled-other = { $ago }更改。
corrections-overruled-empty = 空
corrections-overruled-keep = 保留这份
    .label = 保留这份：{ $field }
corrections-overruled-use = 改用这份
    .label = 改用这份：{ $field }

## 移除正文内容的模式

corrections-editing-text = 移除不属于这里的内容，随时可以恢复。
    .done = 完成
corrections-remove-block = 移除
    .label = 移除：{ $name }
corrections-restore-block = 恢复
    .label = 恢复：{ $name }
corrections-removed = 已移除：{ $name }
corrections-image = 图片
corrections-line = 分隔线

## 带“撤销”的消息

corrections-done-details = 详情已更改。
corrections-done-block-removed = 已从正文中移除。
corrections-done-block-restored = 已恢复到正文中。
