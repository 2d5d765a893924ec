### 一篇文章的信息和提示。

article-length = { NUMBER($minutes) } 分钟 · { NUMBER($wordCount) } 词
article-minutes = { NUMBER($minutes) } 分钟
article-from = 来源：{ $source }
article-dates = { $published }，{ $changed }更新
article-updated = { $changed }更新
article-saved = { $day }保存
article-open-page = 打开网页
article-table-label = 表格
article-code-label = 预格式化文本
article-link-notice = 只保存了此网页的链接。要添加正文，请打开网页并保存。
    .fetch = 只保存了此网页的链接。要添加正文，请点击“抓取文章”，或打开网页并保存。
article-no-address-notice = 添加文章的网址后，高亮会显示在正文中。书籍的高亮不需要网址。
article-address = 文章网址
article-add-address = 添加网址
article-typed-address-notice = 这个网址是你输入的。在 Pressmark 从那里读到文章之前，可以更改。
article-change-address = 更改网址
article-remove-address = 移除网址
article-not-an-address = 请输入完整的网址，例如 https://example.com/article
article-preview-notice = 仅试读：文章的其余部分没有保存。
article-page-notice = 此网页上没有找到文章。以下是简化后的网页文字。
article-selection-notice = 网页选段：只保存了你选中的内容。
article-image-notice = 网页图片：没有保存网页的文字。
article-link-pdf = 只保存了此 PDF 的链接。Pressmark 无法读取 PDF 文件。
article-loading = 正在加载已存版本…
article-delete = 删除这条剪藏
