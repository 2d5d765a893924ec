### 文章字段的名称。

fields-headline = 标题
fields-standfirst = 提要
fields-authors = 作者
fields-publisher = 媒体
fields-sourceCredit = 来源
fields-publishedAt = 首次发布
fields-modifiedAt = 最后更新
fields-section = 栏目
fields-image = 题图
