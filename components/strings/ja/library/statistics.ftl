### 統計

statistics-title = 統計
statistics-loading = 集計中…
statistics-empty = まだ集計するものがありません。
    .next = 記事をいくつかクリップすると、何をいつ読んでいるかが分かります。
statistics-clips = クリップ
statistics-words = 語数
statistics-annotations = ハイライト
statistics-read-share = 既読またはアーカイブ済み
statistics-weeks = 週ごとのクリップ
statistics-weeks-label = { statistics-weeks }。{ statistics-weeks-note }
statistics-weeks-note =
    { $best ->
        [0] この期間のクリップはありません。
       *[other] 最多は{ $week }の週の{ NUMBER($best) }件。
    }
statistics-publishers = 媒体
statistics-tags = タグ
statistics-reading = 閲覧状況
statistics-part-done = 既読またはアーカイブ済み
statistics-part-unread = 未読
statistics-part-archive = アーカイブ
statistics-part-favourites = お気に入り
statistics-table = 表で見る
statistics-week = 週
statistics-number = クリップ
statistics-name = 名前
statistics-week-of = { $week }の週：クリップ{ NUMBER($total) }件
