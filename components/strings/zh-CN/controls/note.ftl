### 笔记。

note-label = 笔记
note-placeholder = 笔记
note-on-clip = 这条剪藏的笔记
