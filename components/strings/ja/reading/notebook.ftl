### ノートブック

notebook-title = ノートブック
notebook-label = すべてのハイライト
notebook-filter-label = ノートブックを絞り込む
notebook-text-label = 引用、メモ、タグを検索
notebook-text-placeholder = ハイライトを検索
notebook-all-tags = すべてのタグ
notebook-tag-label = タグ
notebook-period =
    .label = 期間
notebook-end-from = 開始日
notebook-end-to = 終了日
notebook-order =
    .label = 並べ替え
notebook-colours = 色
notebook-show = 本文中で表示
notebook-copy = 出典付きでコピー
    .label = 出典付きでコピー：「{ $quote }」
notebook-more = さらに表示
notebook-shown = ハイライト{ NUMBER($total) }件を表示
notebook-empty = ハイライトはまだありません。
    .next = 記事の語句を選択すると、ハイライトできます。すべてのハイライトがここに表示されます。
notebook-none = 一致するハイライトはありません。
    .next = 語数を減らす、色を変える、期間を広げるなどしてみてください。
notebook-clear = フィルターを解除
notebook-loading = ハイライトを読み込んでいます…
notebook-more-loading = ハイライトを検索しています…

notebook-period-any = 全期間
notebook-period-week = 過去7日間
notebook-period-month = 過去30日間
notebook-period-year = 今年
notebook-period-between = 期間を指定

notebook-order-newest = 新しい順
notebook-order-oldest = 古い順
