### 标签。

tags-label = 标签
tags-add = 添加标签
tags-remove = 移除标签“{ $name }”
tags-added = 已添加标签“{ $name }”
tags-removed = 已移除标签“{ $name }”
tags-completions = 资料库中的标签
tags-too-long = 标签最长 { NUMBER($longest) } 个字符，请缩短后再添加。
tags-create = 新建“{ $name }”
tags-found = { NUMBER($total) } 条建议
