### サイドパネルとライブラリのクリップ一覧

clips-title = ライブラリ
clips-search-label = ライブラリを検索
clips-search-placeholder = 本文、タグ、メモを検索
clips-list-label = クリップ
clips-loading = ライブラリを開いています…
    .later = 通常より時間がかかっています。Pressmarkの別のタブがライブラリを使用している可能性があります。そのタブを閉じるか、ブラウザーを再起動してください。
clips-found = クリップが{ NUMBER($total) }件見つかりました
    .best = 一致度の高い{ NUMBER($total) }件
clips-empty = ライブラリは空です。
    .next = ニュース記事を開き、Pressmarkのボタンをクリックしてください。
clips-no-match = 「{ $query }」に一致するものはありません。
    .next = つづりを確認するか、語やフィルターを減らしてみてください。
clips-clear-search = 検索を解除
clips-highlights = ハイライト{ NUMBER($total) }件
clips-back = 一覧に戻る
clips-notes-heading = ハイライトとメモ
clips-export = エクスポート…
