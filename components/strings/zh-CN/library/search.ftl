### 搜索资料库。

search-label = 搜索资料库
search-placeholder = 搜索，或试试 tag: site:
search-completions = 搜索建议
search-found = { NUMBER($total) } 条建议
search-order =
    .label = 排序
search-save = 保存此搜索
    .title = 保存此搜索
search-name-label = 名称
search-save-act = 保存
search-delete-saved = 删除已存搜索“{ $name }”

## 排序

search-order-best = 最匹配
search-order-newest = 从新到旧
search-order-oldest = 从旧到新
search-order-published = 最近发布
search-order-longest = 从长到短
search-order-shortest = 从短到长
search-order-publisher = 按媒体

## 搜索中某一部分有误，接在那一部分之后

search-problem-unknown-filter = 不是筛选条件，将作为文字搜索。
search-problem-unknown-value = 的值不适用于此筛选条件。
search-problem-missing-value = 冒号后需要一个值。
search-problem-bad-date = 需要日期，例如 2026、2026-11 或 2026-11-09。
search-problem-unclosed-quote = 缺少右引号。
search-problem-unclosed-group = 缺少右括号。
search-problem-stray-bracket = 是多余的右括号，没有对应的左括号。
search-problem-nothing-beside = 旁边需要有要搜索的内容。
search-problem-empty-group = 是空括号。
search-problem-double-minus = 已排除，一个减号就够了。
search-problem-no-exclusion = 指定的是搜索位置，不能排除。
search-problem-stray-star = 只能用在词尾。
search-problem-no-word = 没有可搜索的文字或数字。
search-problem-too-long = 已忽略，因为搜索内容太长。
