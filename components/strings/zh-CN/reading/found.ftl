### 在打开的剪藏中搜索到的词。

found-label = 搜索匹配项
found-total = { NUMBER($total) } 处匹配
found-many = 超过 { NUMBER($total) } 处匹配
found-current = 第 { NUMBER($current) } 处，共 { NUMBER($total) } 处
found-current-many = 第 { NUMBER($current) } 处，共超过 { NUMBER($total) } 处
found-previous = 上一处匹配
found-next = 下一处匹配
found-hide = 隐藏匹配项
