### 笔记。

note-label = 笔记
note-placeholder = 笔记
note-on-clip = 这条剪藏的笔记

## 在两处修改过的笔记

note-conflict-happened = 这条笔记在别处也被修改过。
note-conflict-kept = 没有丢失任何内容。以下是另一份：
note-conflict-both = 两份都保留
note-conflict-mine = 保留我的
note-conflict-theirs = 保留另一份
