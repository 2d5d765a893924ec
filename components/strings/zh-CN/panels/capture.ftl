### 网页通知中的标签和笔记。

capture-label = 标签和笔记
capture-keys = 按 { $keys } 在此输入
capture-close = 随写随存，按 Esc 关闭。
