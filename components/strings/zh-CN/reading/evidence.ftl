### 文章各字段取自何处，可靠程度如何。

evidence-copy-not-noted = Pressmark 没有记录这个版本的信息出自何处。
evidence-not-noted = 未记录
evidence-corrected = 由你更正
evidence-uncertain = 不确定，未采用
evidence-not-found = 留空
evidence-confirmed-by-page = { $source }，与网页显示的一致
evidence-confirmed-by-code = { $source }，与网页代码中的一致

## 在人工核对过的网页上，取自此处的字段有多可靠

evidence-right-almost-always = 几乎总是正确
evidence-right-usually = 通常正确
evidence-right-often = 多半正确
evidence-measured = “{ evidence-right-usually }”等评级根据人工核对过的网页得出。没有评级的信息未经核对。

## 在网页上的位置

evidence-source-json-ld = 网页提供给搜索引擎的信息
evidence-source-open-graph = 网页提供给社交网络的信息
evidence-source-meta = 网页代码中的元数据
evidence-source-microdata = 网页标明属于此项的文字
evidence-source-heading = 主标题
evidence-source-title = 标签页标题
evidence-source-class = 网页按此项设置样式的文字
evidence-source-text = 标题旁的文字
evidence-source-credit = 注明来源的一行
evidence-source-image = 随正文显示的图片
evidence-source-address = 网址
