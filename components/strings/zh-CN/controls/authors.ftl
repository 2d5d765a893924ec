### 共享标签的其他成员所做的高亮。

authors-highlight = { $name }的高亮
authors-highlight-colour = { $name }的{ common-colour-inline }高亮
authors-unknown = 未知成员
    .inline = 未知成员
authors-hide = 隐藏
    .label = 隐藏高亮“{ $quote }”

authors-shared = 共享者：{ $names }
authors-note = { $name }的笔记
authors-private = 你在这里写下或高亮的内容不会共享到“{ $tag }”。
    .share = 共享
    .done = 其他成员将能看到你在这条剪藏上的笔记和高亮。
authors-reads = 你在这里写下或高亮的内容不会共享到“{ $tag }”，因为你只能阅读此标签的内容。
