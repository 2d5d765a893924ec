### ライブラリのページ
library-import = インポート…
library-save-tabs = タブを保存…

library-places-label = 移動先
library-places-open = サイドバー
library-place-all = すべて
library-place-unread = 未読
library-place-favourites = お気に入り
library-place-archive = アーカイブ
library-place-bin = ゴミ箱
library-places-tags = タグ
library-places-publishers = 媒体
library-places-searches = 保存した検索
library-place-notebook = ノートブック
library-place-statistics = 統計
library-place-settings = 設定
library-place-help = ヘルプ
library-places-no-tags = クリップに付けたタグがここに表示されます。
library-places-more = ほか{ NUMBER($total) }件を表示
library-places-fewer = 表示を減らす
library-places-expand = 「{ $name }」のサブタグを表示
library-places-collapse = 「{ $name }」のサブタグを隠す
library-places-menu-of = 「{ $name }」の操作

library-tag-rename = 名前の変更または統合…
    .title = 「{ $name }」の名前を変更
library-tag-shared = 共有相手：{ $names }
    .nobody = 共有タグ
    .into = 「{ $tag }」は共有されています。これらのクリップは、自分のハイライトとメモとともに、ほかのメンバーにも届きます。
library-tag-unshared = { $tags }は共有されています。クリップはライブラリに残りますが、共有されなくなります。{ library-tag-others }
    .subtag = { $tags }は共有されています。{ $tags }自体も、その別のサブタグも付いていないクリップは、共有されなくなります。{ library-tag-others }
library-tag-others = それらのクリップに付けた自分のハイライトとメモは、ほかのメンバーから見えなくなります。自分からしか届いていないクリップは、相手が何かを追加していない限り、相手のゴミ箱に移動します。ほかのメンバーが共有するものは、引き続き届きます。
library-tag-delete-shared = タグ「{ $name }」を削除しますか？
library-tag-delete = タグを削除
    .with-subtags = タグとサブタグを削除
library-tag-colour = { common-colour-inline }に変更
library-tag-no-colour = 色を外す
library-tag-new-name = 新しい名前
library-tag-parts = スラッシュで区切ると、サブタグになります（例：alden/council）。

library-tag-merges = 「{ $name }」はすでにあります。二つのタグが統合されます。
    .counted = 「{ $name }」はすでにあります。二つのタグが統合され、クリップ{ NUMBER($changed) }件が変更されます。
library-tag-too-long = この名前は{ NUMBER($longest) }文字を超えています。もっと短い名前にしてください。
    .child = 「{ $name }」が{ NUMBER($longest) }文字を超えてしまいます。もっと短い名前にしてください。
library-tag-within-itself = タグをそのタグ自体の中に移動することはできません。
library-tag-rename-act = 名前を変更
library-tag-merge-act = 統合

library-list-clips = クリップ{ NUMBER($total) }件
library-list-so-far = クリップ{ NUMBER($total) }件以上
library-list-indexing = 索引を作成中… { NUMBER($total) }件中{ NUMBER($done) }件
library-list-compact = 行を詰めて表示
library-list-select = 選択
library-list-unread = 未読
library-list-favourite = お気に入り
library-list-also-in = ほか{ NUMBER($total) }媒体
library-list-loading = 読み込み中…
library-list-gone = もうライブラリにありません
library-list-completeness-preview = 冒頭のみ
library-list-completeness-page = 簡易ページ
library-list-completeness-selection = 選択範囲
library-list-completeness-image = 画像
library-list-completeness-link = リンクのみ
library-list-only-highlights =
    { $total ->
        [0] タイトルのみ
       *[other] ハイライト{ NUMBER($total) }件のみ
    }

library-empty-unread = 未読のクリップはありません。
    .next = クリップは、読むかアーカイブするまで、ここに表示されます。
library-empty-favourites = お気に入りはまだありません。
    .next = クリップでSキーを押すか、上の星をクリックすると、ここに追加されます。
library-empty-archive = アーカイブは空です。
    .next = 読み終えたクリップは、Eキーか上のボタンでアーカイブできます。未読からは外れますが、後から見つけられます。
library-empty-bin = ゴミ箱は空です。
    .next = 削除したクリップは、ここに30日間残ります。それまでは復元できます。
library-empty-problem = 検索条件に誤りがあります。
    .next = 下線の部分を直すと、結果が表示されます。

library-bulk-label = 選択したクリップ
library-bulk-selected = { NUMBER($total) }件を選択中
library-bulk-select-all = { NUMBER($total) }件すべてを選択
library-bulk-clear = 選択を解除
library-bulk-tag = タグ…
library-bulk-more = その他
library-bulk-read = 既読にする
library-bulk-unread = 未読にする
library-bulk-favourite = お気に入りに追加
library-bulk-unfavourite = お気に入りから外す
library-bulk-archive = アーカイブ
library-bulk-unarchive = アーカイブを解除
library-bulk-delete = 削除
library-bulk-restore = 復元
library-bulk-empty-bin = ゴミ箱を空にする
    .sure = クリップ{ NUMBER($total) }件が、ハイライトやメモとともに完全に削除されます。この操作は元に戻せません。
    .title = ゴミ箱を空にしますか？
library-bulk-purge = 完全に削除
    .title =
        { $total ->
            [1] このクリップを完全に削除しますか？
           *[other] クリップ{ NUMBER($total) }件を完全に削除しますか？
        }
    .sure = 版、ハイライト、メモ、画像も削除されます。この操作は元に戻せません。
library-bulk-working = { NUMBER($total) }件中{ NUMBER($done) }件
library-bulk-work-label = クリップを変更中
library-bulk-cancelled = クリップ{ NUMBER($total) }件中{ NUMBER($done) }件で停止しました。

library-bin-stay = クリップは、ここに{ NUMBER($days) }日間残ります。
library-bin-restore-first = このクリップはゴミ箱にあります。編集するには復元してください。
library-bin-since = { $day }からゴミ箱にあります。
library-bin-until = { $day }まで、ハイライトやメモとともに復元できます。その後は完全に削除されます。

library-tagging-title =
    { $total ->
        [1] このクリップのタグ
       *[other] クリップ{ NUMBER($total) }件のタグ
    }
library-tagging-add = 追加
library-tagging-remove = 外す
    .label = 「{ $name }」を外す
library-tagging-remove-none = タグなし
library-tagging-gathering = タグを読み込んでいます…
library-tagging-done = 適用

library-done-read = クリップ{ NUMBER($total) }件を既読にしました。
library-done-unread = クリップ{ NUMBER($total) }件を未読にしました。
library-done-favourite = クリップ{ NUMBER($total) }件をお気に入りに追加しました。
library-done-unfavourite = クリップ{ NUMBER($total) }件をお気に入りから外しました。
library-done-archive = クリップ{ NUMBER($total) }件をアーカイブしました。
library-done-unarchive = クリップ{ NUMBER($total) }件のアーカイブを解除しました。
library-done-delete = クリップ{ NUMBER($total) }件をゴミ箱に移動しました。
library-done-restore = クリップ{ NUMBER($total) }件を復元しました。
library-done-tags = クリップ{ NUMBER($total) }件のタグを変更しました。
library-done-undone = 元に戻しました。
library-done-undo-stopped = 停止しました。残りも戻すには、もう一度「元に戻す」を実行してください。
library-done-nothing-to-undo = 元に戻す操作はありません。
library-done-redo-stopped = 停止しました。残りもやり直すには、もう一度「やり直す」を実行してください。
library-done-nothing-to-redo = やり直す操作はありません。
library-done-tag-renamed = 「{ $from }」を「{ $to }」に変更しました。
library-done-tag-deleted = タグ「{ $name }」を削除しました。クリップは残っています。
    .with-subtags = タグ「{ $name }」とそのサブタグを削除しました。クリップは残っています。
library-done-tag-coloured = 「{ $name }」の色を変更しました。
library-done-search-saved = 「{ $name }」として保存しました。
library-done-search-deleted = 保存した検索「{ $name }」を削除しました。
library-done-address-added = URLを追加しました。
library-done-address-changed = URLを変更しました。
library-done-address-removed = URLを削除しました。
library-done-highlights-moved =
    { $what ->
        [highlights] ハイライト{ NUMBER($total) }件を「{ $headline }」に移しました。
        [highlights-and-note] ハイライト{ NUMBER($total) }件とメモを「{ $headline }」に移しました。
        [note] メモを「{ $headline }」に移しました。
        [tags] タグを「{ $headline }」に移しました。
       *[entry] このクリップを「{ $headline }」に統合しました。
    }
library-done-highlights-moved-from-bin =
    { $what ->
        [highlights] ハイライト{ NUMBER($total) }件を「{ $headline }」に移しました。移動先はゴミ箱にあったため、復元されています。
        [highlights-and-note] ハイライト{ NUMBER($total) }件とメモを「{ $headline }」に移しました。移動先はゴミ箱にあったため、復元されています。
        [note] メモを「{ $headline }」に移しました。移動先はゴミ箱にあったため、復元されています。
        [tags] タグを「{ $headline }」に移しました。移動先はゴミ箱にあったため、復元されています。
       *[entry] このクリップを「{ $headline }」に統合しました。統合先はゴミ箱にあったため、復元されています。
    }
library-done-bin-emptied = ゴミ箱は空です。
library-done-purged = クリップ{ NUMBER($total) }件を完全に削除しました。
library-done-quote-copied = 出典付きで引用をコピーしました。
library-done-images-removed = 保存した画像を削除しました。
library-done-copy-failed = コピーできませんでした。もう一度お試しください。
