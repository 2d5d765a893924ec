### タグ

tags-label = タグ
tags-add = タグを追加
tags-remove = タグ「{ $name }」を外す
tags-added = タグを追加しました：{ $name }
tags-removed = タグを外しました：{ $name }
tags-completions = ライブラリのタグ
tags-too-long = タグは{ NUMBER($longest) }文字までです。追加するには短くしてください。
tags-create = 「{ $name }」を作成
tags-found = 候補{ NUMBER($total) }件
