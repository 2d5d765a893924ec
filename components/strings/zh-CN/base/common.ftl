### 多处共用的文字。

common-app-name = Pressmark

common-try-again = 重试
common-undo = 撤销
common-redo = 重做
common-delete = 删除
common-dismiss = 关闭
common-cancel = 取消
common-saving = 正在保存…
common-saved = 已保存
common-side-panel = 侧边栏
common-library = 资料库
common-unknown-author = 作者未知
common-quoted = “{ $text }”
common-labelled = { $label }：{ $text }
common-sentences = { $first }{ $next }
common-items = { $first }、{ $next }

common-colour-label = 颜色

## 高亮颜色

common-colour-sun = 阳光黄
common-colour-leaf = 嫩叶绿
common-colour-sky = 晴空蓝
common-colour-rose = 玫瑰粉
common-colour-plum = 梅子紫

common-colour-inline =
    { $colour ->
        [sun] 阳光黄
        [leaf] 嫩叶绿
        [sky] 晴空蓝
        [rose] 玫瑰粉
       *[plum] 梅子紫
    }
