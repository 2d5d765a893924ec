### ウェブページ上の表示

page-bar-label = 選択範囲をハイライト
page-bar-mark-label = ハイライトを変更
page-bar-others-label = ハイライトをコピーまたは非表示
page-bar-card-label = { common-colour-inline }のハイライト
page-bar-choose = { NUMBER($total) }件のハイライトから選択
page-bar-with-note = メモあり
page-bar-mark-in = { common-colour-inline }でハイライト
page-bar-change-to = { common-colour-inline }に変更
page-bar-note = メモ
page-bar-edit = メモとタグを編集
page-bar-typed = 入力した内容は残っています。保存が終わるまで、このページを開いておいてください。
page-bar-copy-quote = 出典付きで引用をコピー
page-bar-copy-link = この箇所へのリンクをコピー
page-bar-more = その他のオプション
page-bar-off-here = { $site }ではこのバーを表示しない
page-bar-quote-copied = 引用をコピーしました。
page-bar-link-copied = リンクをコピーしました。
page-bar-save = メモを保存
    .hint = Ctrl+Enterでも保存できます
page-bar-cancel-hint = Escキーでも閉じられます。書いた内容は残ります。
page-bar-note-placeholder = メモを書く
page-bar-note-card-label = このハイライトのメモ
page-bar-changed = ここの文言は、ハイライトしたときと異なります。
    .next = ハイライトを元のまま残すか更新するかを、サイドパネルで選んでください。
    .phone = ハイライトを更新するには、このページの今の版を保存してから、ライブラリで開いてください。
    .here = 元のまま残すか更新するかを、ハイライトの一覧で選んでください。
page-bar-highlighted = ハイライトしました：「{ $quote }」

## スクリーンリーダーの読み上げ

page-spoken-label = ハイライト
page-spoken-author = { authors-highlight }。
page-spoken-colour = { $colour }。
page-spoken-changed = ページの文言が変わっています。
page-spoken-note = メモ：{ $note }。
page-spoken-tags = タグ：{ $tags }。
page-spoken-place = { NUMBER($total) }件中{ NUMBER($number) }件目

## ショートカット後の通知

page-notice-again = タグやメモを追加するには、ページをクリップするショートカットを押してください。
page-notice-clipped =
    { $kind ->
        [page] ページをライブラリに保存しました。
        [link] リンクをライブラリに保存しました。
        [selection] 選択範囲をライブラリにクリップしました。
        [image] 画像をライブラリにクリップしました。
        [image-loading] ライブラリにクリップしました。画像はまだ読み込み中です。
        [image-address] 画像のURLのみ保存しました。画像は保存されていません。
       *[article] ライブラリにクリップしました。
    }
page-notice-already-saved = すでにライブラリにあります。
page-notice-changed =
    { $kind ->
        [page] このページは、最後に保存した版と異なります。
       *[article] この記事は、最後に保存した版と異なります。
    }
    .preview = ライブラリには、この記事の冒頭しかありません。
    .keep = この版を保存
    .keep-whole = 記事全体をクリップ
page-notice-version-saved = 新しい版を保存しました。
page-notice-version-removed = 新しい版を削除しました。
page-notice-selection-added =
    { $kind ->
        [image] このページのクリップに画像を追加しました。
        [image-loading] このページのクリップに追加しました。画像はまだ読み込み中です。
        [image-address] 画像のURLのみ追加しました。画像は追加されていません。
       *[selection] このページのクリップに選択範囲を追加しました。
    }
page-notice-selection-known = すでにこのページのクリップに含まれています。
page-notice-selection-removed = このページのクリップから削除しました。
page-notice-selection-of-saved =
    { $saved ->
        [article] この記事はすでにライブラリにあるため、クリップしませんでした。
       *[page] このページはすでにライブラリにあるため、クリップしませんでした。
    }
    .next = 代わりに、選択範囲をハイライトしてください。
    .without = この画像はクリップに含まれていません。
    .action = ハイライト
    .show = ライブラリで表示
page-notice-deleted = ハイライトを削除しました。
page-notice-hidden = ハイライトを非表示にしました。
page-notice-restored = ライブラリに復元しました。
page-notice-unclipped = ゴミ箱に移動しました。
page-notice-marked-and-clipped =
    { $kind ->
        [page] ハイライトし、ページをライブラリに保存しました。
        [link] ハイライトし、ページへのリンクをライブラリに保存しました。
       *[article] ハイライトし、記事をライブラリにクリップしました。
    }
page-notice-unmarked =
    { $kind ->
        [article] ハイライトと記事をゴミ箱に移動しました。
       *[page] ハイライトとページをゴミ箱に移動しました。
    }
page-notice-none-to-step = このページにハイライトはありません。
    .next = 語句を選択してハイライトしてください。
page-notice-none-found =
    { $total ->
        [1] ハイライトはこのページで見つかりませんでした。
        [2] { NUMBER($total) }件のハイライトは、どちらもこのページで見つかりませんでした。
       *[other] { NUMBER($total) }件のハイライトは、いずれもこのページで見つかりませんでした。
    }
    .next = ハイライトは残っています。ライブラリで確認できます。
page-notice-note-left = ここに書きかけのメモがあります。
page-notice-go-on = 続きを書く
page-notice-note-lost = ここに書きかけのメモがありますが、対象の箇所がページで見つかりませんでした。
page-notice-copy-note = メモをコピー
page-notice-nothing-selected = 選択されたテキストが見つかりませんでした。
page-notice-unreadable-part = 選択したテキストは、ページのうちPressmarkが読み取れない部分にあります。
    .next = ページのほかの部分のテキストを選択するか、その語句をメモにコピーしてください。
page-notice-how-to-select = ページ上の語句を選択してから、もう一度ショートカットを押してください。
page-notice-bar-off = { $site }で選択バーをオフにしました。
    .next = 設定でオンに戻せます。
page-notice-bar-on = 選択バーをオンに戻しました。
page-notice-label = Pressmark
