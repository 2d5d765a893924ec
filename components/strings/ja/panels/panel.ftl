### サイドパネル

panel-reading = ページを読み取っています…
panel-ordinary = 記事が開かれていません。
    .next = 記事を開くと、ここに表示されます。ライブラリから選ぶこともできます。
panel-open-library-tab = ライブラリを表示
panel-not-saved =
    { $kind ->
        [article] この記事はまだライブラリにありません。
        [link] このページはまだライブラリにありません。
       *[page] このページはまだライブラリにありません。
    }
    .next =
        { $kind ->
            [article] クリップすると、メモを書けます。ページ上でハイライトしてもクリップされます。
            [page] 記事は見つかりませんでした。簡易ページとして保存するか、一部をハイライトできます。
           *[link] このページで保存できるのは、タイトルとURLだけです。
        }
panel-saved = { $day }に保存
panel-not-open = このページは現在のタブで開かれていません。ハイライトは、保存した版での順に並んでいます。
panel-tabs-label = サイドパネル
panel-notes = ハイライト
panel-article = 記事
panel-library = ライブラリ
panel-no-copy = 保存した版はまだありません。
panel-article-not-saved = ページを保存すると、保存した版がここに表示されます。
panel-highlights-only = 記事の本文がありません。
    .next = このクリップにはまだURLがありません。ライブラリで追加できます。
panel-clip-deleted = クリップをゴミ箱に移動しました。
panel-open-whole-library = タブで開く
panel-drop-links = リンクをドロップして保存
    .private = プライベートウィンドウではリンクを保存できません
panel-drop-text = 選択したテキストをドロップして、保存またはハイライト
panel-selection-saved = 選択範囲をライブラリにクリップしました。
panel-selection-added = このページのクリップに選択範囲を追加しました。
panel-selection-known = すでにこのページのクリップに含まれています。
panel-selection-removed = このページのクリップから削除しました。
panel-links-reading =
    { $total ->
        [1] 保存しました。本文を取得しています…
       *[other] { NUMBER($total) }件のリンクを保存しました。本文を取得しています…
    }
panel-links-none-dropped = 何も保存されませんでした。ここにドロップできるのは、リンクか、このタブのページで選択したテキストです。
panel-links-none-pasted = 貼り付けた内容にURLがありません。
panel-links-removed =
    { $total ->
        [1] ゴミ箱に移動しました。
       *[other] { NUMBER($total) }件のクリップをゴミ箱に移動しました。
    }
panel-links-restored =
    { $total ->
        [1] ライブラリに復元しました。
       *[other] クリップ{ NUMBER($total) }件を復元しました。
    }

## 見失ったハイライトを別の箇所に付ける

panel-attach-label = ハイライトを付け直す
panel-attach-on-page = ページまたは保存した版で新しい箇所を選択し、「付ける」をクリックしてください。
panel-attach-in-copy = 保存した版で新しい箇所を選択し、「付ける」をクリックしてください。
panel-attach-attach = 付ける
panel-attach-nothing-selected = まだ何も選択されていません。
panel-attach-page-gone = このページの選択範囲は読み取れません。代わりに、保存した版でテキストを選択してください。

panel-redo = やり直す
