### 导出。

export-obsidian = 在 Obsidian 中打开
export-cite = 复制 { $style } 文献引用
export-citation-copied = 文献引用已复制。
export-note-opened = 正在 Obsidian 中打开…
export-title = 导出

export-file-title = Pressmark
export-what = 导出范围
export-as-what = 格式
export-where-to = 导出到
export-print = 打印
export-no-folder = 未选择文件夹
export-choose-folder = 选择文件夹…
export-progress = 正在导出：{ NUMBER($done) } / { NUMBER($total) } 条剪藏
    .so-far = 正在导出… 已有 { NUMBER($done) } 条剪藏
    .label = 导出

## 引用格式

export-style-apa = APA
export-style-chicago = Chicago
export-style-mla = MLA

## 导出按钮

export-act-download = 保存文件
export-act-folder = 保存到文件夹
export-act-clipboard = 复制到剪贴板

## 导出哪些剪藏

export-scope-clip = 这条剪藏
export-scope-chosen = 选中的剪藏
    .counted = 选中的 { NUMBER($total) } 条剪藏
export-scope-found = 当前列表
    .counted = 当前列表，{ NUMBER($total) } 条剪藏
export-scope-all = 整个资料库
    .counted = 整个资料库，{ NUMBER($total) } 条剪藏

## 格式分组

export-group-read = 阅读
export-group-annotations = 高亮和笔记
export-group-cite = 文献引用
export-group-data = 数据

## 格式

export-format-markdown = Markdown
    .hint = 用于 Obsidian、Logseq 和纯文本
export-format-html = 网页
    .hint = 每条剪藏一个文件，笔记在页边
export-format-epub = EPUB
    .hint = 一本书，用于电子书阅读器
export-format-pdf = PDF 或打印
    .hint = 使用浏览器的打印对话框
export-format-annotations-csv = CSV
    .hint = 每条高亮一行
export-format-readwise-csv = Readwise
    .hint = 列与 Readwise 一致的 CSV
export-format-web-annotations = Web Annotation
    .hint = W3C JSON-LD
export-format-hypothesis = Hypothesis
    .hint = Hypothesis 可导入的 JSON
export-format-csl-json = CSL-JSON
    .hint = 用于 Zotero 等
export-format-ris = RIS
    .hint = 用于 EndNote 和 Mendeley
export-format-bibtex = BibTeX
    .hint = 用于 LaTeX
export-format-json = JSON
    .hint = 每条剪藏的全部内容，图片除外
export-format-clips-csv = CSV
    .hint = 每条剪藏一行
export-format-backup = 备份
    .hint = 全部内容连同图片，存为 zip 文件

## 选项

export-option-template = 模板
export-option-own-template = Pressmark
export-option-plain-template = 简洁
export-option-highlights-template = 仅高亮
export-option-annotations = 高亮
export-option-add-template = 添加 Obsidian Web Clipper 模板…
export-option-pictures = 包含已存图片
export-option-new-only = 仅导出 { $moment } 以来新增或有改动的内容
## 高亮在 Markdown 文件中的位置

export-option-annotations-section = 在正文之后单列一节
export-option-annotations-text = 在正文中
export-option-annotations-both = 两处都有

## 导出位置

export-target-download = 下载
export-target-folder = 文件夹
export-target-clipboard = 剪贴板
export-no-folders = 文件会保存到浏览器的下载文件夹。如果浏览器支持逐个询问保存位置，可在其设置中开启。

## 导出完成

export-done-download = 已导出 { NUMBER($total) } 条剪藏。
export-done-folder = 已将 { NUMBER($total) } 条剪藏导出到文件夹。
export-done-clipboard = 已复制 { NUMBER($total) } 条剪藏。
export-done-nothing =
    { $why ->
        [nothing-new] 没有新增或有改动的内容可导出。
        [no-highlights] 没有高亮可导出。
       *[no-clips] 没有剪藏可导出。
    }
