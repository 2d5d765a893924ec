### 弹出窗口对“这是如何识别的？”的回答。

why-ask = 这是如何识别的？
why-ask-nothing = 为什么没有识别为文章？
why-looking = 正在重新读取网页…
why-no-answer = 无法重新读取网页，因此给不出说明。
why-is-article = 这个网页看起来是文章。
why-is-none = 这个网页看起来不是文章。
why-is-none-with-story = 这个网页看起来不是文章，但其中一部分可以当作文章阅读。
why-is-article-without-story = 这个网页看起来是文章，但没有找到正文。
why-signs-for = 像文章的特征
why-signs-against = 不像文章的特征
why-no-signs = 网页上没有可供判断的特征。
why-more = 再显示 { NUMBER($total) } 项
why-fewer = 收起
why-unnamed-signal = 一项此版本的 Pressmark 无法识别的特征。
why-sources = 这些信息的出处
why-preview = 为什么判断为试读
why-preview-not-noted = 没有记录原因。
why-unnamed-preview = 有原因，但此版本的 Pressmark 无法识别。

## 像不像文章的各项特征

why-sign-url-slug = 网址里有好几个词，像是标题。
why-sign-url-section = 网址位于“news”“stories”或“blog”之类的栏目下。
why-sign-url-date = 网址里有年份。
why-sign-url-length = 网址比大多数首页的长。
why-sign-url-other = 网址里有“help”“shop”或“forum”之类的词。

why-sign-title-words = 网页标题的长度与文章标题相当。
why-sign-title-parts = 网页标题里有“|”或“–”之类的分隔符。
why-sign-title-colon = 网页标题里有冒号。
why-sign-title-guide = 网页标题里有“how”“best”或“is”之类的词。
why-sign-title-other = 网页标题里有“services”“forum”或“shop”之类的词。

why-sign-declared-article = 网页代码把整个网页或其中一部分标为文章。
why-sign-json-ld-article = 提供给搜索引擎的数据里提到了文章。
why-sign-signed = 网页代码里写有作者或日期。

why-sign-text = 文字比一段导读多。
why-sign-text-per-link = 与链接相比，文字很多。
why-sign-text-in-article = 文字位于名称类似“article”或“story”的区域。
why-sign-headline-in-article = 标题位于名称类似“article”或“story”的区域。
why-sign-headline-in-other = 标题位于名称类似“product”或“comment”的区域。

why-sign-main = 有一部分被标为主要内容。
why-sign-figures = 有一些部分被标为插图，例如带图注的图片。
why-sign-code = 有预格式化的文本，例如程序代码。
why-sign-controls = 有表单。
why-sign-articles = 至少有一部分被标为文章。
    .many = 有许多部分被标为文章，像是列表。
why-sign-outside-links = 有些链接指向其他网站。

## 为什么判断为试读

why-preview-json-ld = 提供给搜索引擎的文字比网页上显示的多。
why-preview-cut-off = 正文到付费墙或登录提示处中断。
why-preview-gate = 正文很短，末尾是付费墙或登录提示。
why-preview-next-page = 文章的另一页无法读取。

## 网站上开启的功能

why-site = 在 { $site } 上
    .detection = 识别文章
    .bar = 选中文字时显示划词工具条
    .detection-all = 识别文章（在此网站和所有网站上）
    .bar-all = 选中文字时显示划词工具条（在此网站和所有网站上）
