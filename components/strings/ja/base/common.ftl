### 複数の画面で使うテキスト

common-app-name = Pressmark

common-try-again = 再試行
common-undo = 元に戻す
common-redo = やり直す
common-delete = 削除
common-dismiss = 閉じる
common-cancel = キャンセル
common-saving = 保存中…
common-saved = 保存済み
common-side-panel = サイドパネル
common-library = ライブラリ
common-unknown-author = 執筆者不明
common-quoted = 「{ $text }」
common-labelled = { $label }：{ $text }
common-sentences = { $first }{ $next }
common-items = { $first }、{ $next }

common-colour-label = 色

common-colour-sun = サンイエロー
common-colour-leaf = リーフグリーン
common-colour-sky = スカイブルー
common-colour-rose = ローズピンク
common-colour-plum = プラムパープル

common-colour-inline =
    { $colour ->
        [sun] サンイエロー
        [leaf] リーフグリーン
        [sky] スカイブルー
        [rose] ローズピンク
       *[plum] プラムパープル
    }
