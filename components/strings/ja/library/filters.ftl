### 検索ボックスの下に出る検索フィルター

filters-label = フィルター
filters-add = フィルター
filters-clear = フィルターを解除
filters-more = ほか{ NUMBER($total) }件
filters-remove = フィルターを解除：{ $filter }

filters-offer-unread = 未読
filters-offer-note = メモあり
filters-offer-tag = タグ…
filters-offer-publisher = 媒体…
filters-offer-author = 執筆者…
filters-offer-after = 指定日以降に公開…
filters-offer-before = 指定日より前に公開…
filters-offer-colour = ハイライトの色…

filters-tag = タグ：{ $value }
    .not = タグ：{ $value }以外
filters-site = サイト：{ $value }
    .not = サイト：{ $value }以外
filters-publisher = 媒体：{ $value }
    .not = 媒体：{ $value }以外
filters-author = 執筆者：{ $value }
    .not = 執筆者：{ $value }以外
filters-lang = 言語：{ $value }
    .not = 言語：{ $value }以外
filters-before = { $day }より前
    .not = { $day }より前を除く
filters-after = { $day }以降
    .not = { $day }以降を除く
filters-on = 公開：{ $days }
    .not = 公開：{ $days }以外
filters-kept = 保存：{ $days }
    .not = 保存：{ $days }以外
filters-colour = { common-colour-inline }のハイライトあり
    .not = { common-colour-inline }のハイライトなし
filters-has =
    { $value ->
        [note] メモあり
        [annotations] ハイライトあり
       *[tags] タグあり
    }
    .not =
        { $value ->
            [note] メモなし
            [annotations] ハイライトなし
           *[tags] タグなし
        }
filters-is =
    { $value ->
        [unread] 未読
        [read] 既読
        [favourite] お気に入り
        [archived] アーカイブ済み
        [deleted] ゴミ箱内
        [preview] 冒頭のみ
        [page] 簡易ページ
        [selection] 選択範囲
        [link] 本文のないリンク
       *[no-address] URLなし
    }
    .not =
        { $value ->
            [unread] 未読以外
            [read] 既読以外
            [favourite] お気に入り以外
            [archived] アーカイブ済み以外
            [deleted] ゴミ箱内を除く
            [preview] 冒頭のみを除く
            [page] 簡易ページを除く
            [selection] 選択範囲を除く
            [link] 本文のないリンクを除く
           *[no-address] URLあり
        }
filters-in =
    { $value ->
        [headline] 見出しの語句
        [standfirst] リード文の語句
        [byline] 執筆者名の語句
        [body] 本文の語句
        [note] メモの語句
        [quote] ハイライトの語句
       *[tags] タグの語句
    }
