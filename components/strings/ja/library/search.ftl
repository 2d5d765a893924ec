### ライブラリの検索

search-label = ライブラリを検索
search-placeholder = 検索（tag: や site: も可）
search-completions = 検索候補
search-found = 候補{ NUMBER($total) }件
search-order =
    .label = 並べ替え
search-save = この検索を保存
    .title = この検索を保存
search-name-label = 名前
search-save-act = 保存
search-delete-saved = 保存した検索「{ $name }」を削除

search-order-best = 一致度順
search-order-newest = 新しい順
search-order-oldest = 古い順
search-order-published = 公開日が新しい順
search-order-longest = 長い順
search-order-shortest = 短い順
search-order-publisher = 媒体順

## 検索語の該当部分に続く説明

search-problem-unknown-filter = は、フィルターではないため、文字列として検索します。
search-problem-unknown-value = の値は、このフィルターでは使えません。
search-problem-missing-value = には、コロンの後に値が必要です。
search-problem-bad-date = には、2026、2026-11、2026-11-09のような日付が必要です。
search-problem-unclosed-quote = には、閉じる引用符がありません。
search-problem-unclosed-group = には、閉じかっこがありません。
search-problem-stray-bracket = は、対応する開きかっこのない閉じかっこです。
search-problem-nothing-beside = には、隣に検索する語が必要です。
search-problem-empty-group = は、中身のないかっこです。
search-problem-double-minus = は、除外されます。マイナスは一つで十分です。
search-problem-no-exclusion = は、検索する場所の指定なので、除外できません。
search-problem-stray-star = は、語の末尾でのみ使えます。
search-problem-no-word = には、検索できる文字や数字がありません。
search-problem-too-long = は、検索条件が長すぎるため無視されます。
