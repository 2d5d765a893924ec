### サイドパネルとライブラリのハイライト
highlights-notice-refused = メモまたはタグがその後ほかの場所で編集されたため、何も変更されませんでした。
highlights-notice-nothing-to-undo = 元に戻す操作はありません。
highlights-notice-nothing-to-redo = やり直す操作はありません。
highlights-notice-not-in-copy = この箇所は、保存した版で見つかりませんでした。
highlights-notice-not-on-page = この箇所は、ページで見つかりませんでした。

highlights-list-label = ハイライト
highlights-empty = ハイライトはまだありません。
    .next = ページまたは保存した版で語句を選択すると、ハイライトできます。
    .older = この版とそれ以前の版にはハイライトがありません。
    .without-text = ハイライトできる保存済みの本文がありません。
highlights-jump = 本文中で表示
highlights-add-note = メモを追加
    .label = 「{ $quote }」にメモを追加
highlights-edit = 編集
    .label = ハイライト「{ $quote }」を編集
highlights-delete-label = ハイライト「{ $quote }」を削除
highlights-done = 完了
highlights-paragraph = 第{ NUMBER($number) }段落
highlights-approximate = 類似箇所
    .help = 違いは、空白や句読点、または「文：」や日付などの表記だけです。
highlights-hidden-removal = 本文のこの部分は、自分で削除したものです。ハイライトを表示するには、「本文を編集」で復元してください。
highlights-hidden-headline = 見出しは自分で修正したものです。ハイライトした語句は、ページの元の表記です。
highlights-hidden-standfirst = リード文は自分で修正したものです。ハイライトした語句は、ページの元の表記です。
highlights-hidden-byline = 執筆者は自分で修正したものです。ハイライトした語句は、ページの元の表記です。
highlights-own-words = 自分の修正
highlights-field-headline = 見出し
highlights-field-standfirst = リード文
highlights-field-byline = 執筆者名
highlights-field-caption = キャプション
highlights-lost-page = このページで見つからないもの
    .next = 文章が変わった可能性があります。ハイライトはここに残っています。
highlights-lost-copy = 保存した版で見つからないもの
    .next = 保存した本文に、この箇所が含まれていません。ハイライトはここに残っています。
highlights-lost-other-copy = この版で見つからないもの
    .next = 別の版でハイライトした箇所です。ハイライトはここに残っています。
highlights-lost-details = 日付などの情報にあるもの
    .next = 保存した版では、この情報は独自の形式で表示されます。ハイライトはここに残っています。
highlights-lost-outside = ページにあり、保存した版にないもの
    .next = ページ上でハイライトした箇所です。保存した版には含まれていません。
highlights-lost-correction = 自分の修正にあるもの
    .next = 記事情報を修正したときに書いた語句です。ここでは見つかりませんでした。
highlights-context-between = 元の位置：「{ $prefix }」と「{ $suffix }」の間
highlights-context-after = 元の位置：「{ $prefix }」の後
highlights-context-before = 元の位置：「{ $suffix }」の前
highlights-count = ハイライト{ NUMBER($total) }件
highlights-notes-count = メモ{ NUMBER($total) }件

highlights-filter-label = ハイライトを絞り込む
highlights-filter-text-label = 引用、メモ、タグを検索
highlights-filter-text-placeholder = ハイライトを検索
highlights-filter-colours = 色で絞り込む
highlights-filter-tags = タグで絞り込む
highlights-filter-more-tags = ほか{ NUMBER($total) }件を表示
highlights-filter-fewer-tags = 表示を減らす
highlights-filter-shown = { NUMBER($total) }件中{ NUMBER($shown) }件を表示
highlights-filter-clear = 解除
    .label = フィルターを解除
highlights-filter-none = フィルターに一致するハイライトはありません。
    .next =
        { $total ->
            [1] フィルターを解除すると、ハイライトが表示されます。
           *[other] フィルターを解除すると、{ NUMBER($total) }件すべてのハイライトが表示されます。
        }
highlights-filter-all = 表示中のハイライトの操作
highlights-filter-recolour-all =
    { $total ->
        [1] { common-colour-inline }に変更
       *[other] { NUMBER($total) }件すべてを{ common-colour-inline }に変更
    }
    .own =
        { $total ->
            [1] 自分のハイライトを{ common-colour-inline }に変更
           *[other] 自分のハイライト{ NUMBER($total) }件を{ common-colour-inline }に変更
        }
highlights-filter-delete-all =
    { $total ->
        [1] 削除
       *[other] { NUMBER($total) }件すべてを削除
    }
    .own =
        { $total ->
            [1] 自分のハイライトを削除
           *[other] 自分のハイライト{ NUMBER($total) }件を削除
        }
highlights-filter-hide-all = ほかの人のハイライト{ NUMBER($total) }件を非表示

highlights-more = 「{ $quote }」の操作
highlights-show-in-copy = 保存した版で表示
highlights-show-on-page = ページで表示
highlights-reattach = 付け直す…
    .label = 付け直す…：「{ $quote }」
highlights-changed-kept = 文言が変わりました。元のハイライトを残しています。
highlights-changed-in-copy = 保存した版では文言が異なります。
    .kept = 保存した版では文言が異なります。元のハイライトを残しています。
highlights-before = ハイライト時
    .page = ページ
highlights-after = 現在
    .copy = 保存した版
highlights-keep-wording = 元のまま残す
    .label = 元のまま残す：「{ $quote }」
highlights-take-wording = 新しい文言にする
    .label = 新しい文言にする：「{ $quote }」
highlights-changed-to = その後、文言が変わりました：「{ $words }」
highlights-earlier = 以前のハイライト：「{ $quote }」
highlights-made-on = { $copy }の版でハイライト
highlights-see-there = その版で見る
    .label = その版で見る：「{ $quote }」
highlights-gone = 書いている間に、ほかの場所で削除されました。
    .safe = 書いた内容は、削除されたハイライトとともに保存されます。
highlights-bring-back = 復元
highlights-close = このハイライトを閉じる
highlights-chosen = 選択中のハイライト

highlights-changed-number = 文言が変わりました：数字が異なります。
highlights-changed-negation = 文言が変わりました：否定の表現が加わったか、なくなりました。
highlights-changed-gap = この語句の途中で、文章が追加または削除されました。
highlights-changed-wording = 文言が変わりました。

## 操作の結果（「元に戻す」付きの通知）

highlights-done-deleted =
    { $total ->
        [1] ハイライトを削除しました。
       *[other] ハイライト{ NUMBER($total) }件を削除しました。
    }
    .undone =
        { $total ->
            [1] ハイライトを復元しました。
           *[other] ハイライト{ NUMBER($total) }件を復元しました。
        }
    .redone =
        { $total ->
            [1] やり直し：ハイライトを削除しました。
           *[other] やり直し：ハイライト{ NUMBER($total) }件を削除しました。
        }
highlights-done-hidden =
    { $total ->
        [1] ハイライトを非表示にしました。
       *[other] ハイライト{ NUMBER($total) }件を非表示にしました。
    }
    .undone =
        { $total ->
            [1] ハイライトを再び表示しました。
           *[other] ハイライト{ NUMBER($total) }件を再び表示しました。
        }
    .redone =
        { $total ->
            [1] やり直し：ハイライトを非表示にしました。
           *[other] やり直し：ハイライト{ NUMBER($total) }件を非表示にしました。
        }
highlights-done-added =
    { $total ->
        [1] ハイライトを追加しました。
       *[other] ハイライト{ NUMBER($total) }件を追加しました。
    }
    .undone =
        { $total ->
            [1] ハイライトの追加を取り消しました。
           *[other] ハイライト{ NUMBER($total) }件の追加を取り消しました。
        }
    .redone =
        { $total ->
            [1] やり直し：ハイライトを追加しました。
           *[other] やり直し：ハイライト{ NUMBER($total) }件を追加しました。
        }
highlights-done-colour =
    { $total ->
        [1] 色を変更しました。
       *[other] ハイライト{ NUMBER($total) }件の色を変更しました。
    }
    .undone =
        { $total ->
            [1] 色を元に戻しました。
           *[other] ハイライト{ NUMBER($total) }件の色を元に戻しました。
        }
    .redone =
        { $total ->
            [1] やり直し：色を変更しました。
           *[other] やり直し：ハイライト{ NUMBER($total) }件の色を変更しました。
        }
highlights-done-tags = タグを変更しました。
    .undone = タグを元に戻しました。
    .redone = やり直し：タグを変更しました。
highlights-done-note = メモを変更しました。
    .undone = メモを元に戻しました。
    .redone = やり直し：メモを変更しました。
highlights-done-attached = ハイライトを付け直しました。
    .undone = ハイライトを付け直す前に戻しました。
    .redone = やり直し：ハイライトを付け直しました。
highlights-done-reworded = ハイライトを新しい文言に移しました。
    .undone = ハイライトを元の文言に戻しました。
    .redone = やり直し：ハイライトを新しい文言に移しました。
highlights-done-wording-kept = 元のハイライトを残しました。
    .undone = ハイライトを「文言が変わりました」の状態に戻しました。
    .redone = やり直し：元のハイライトを残しました。
highlights-done-restored = ハイライトを復元しました。
    .undone = ハイライトを再び削除しました。
    .redone = やり直し：ハイライトを復元しました。
highlights-done-clip-tags = クリップのタグを変更しました。
    .undone = クリップのタグを元に戻しました。
    .redone = やり直し：クリップのタグを変更しました。
highlights-done-clip-note = クリップのメモを変更しました。
    .undone = クリップのメモを元に戻しました。
    .redone = やり直し：クリップのメモを変更しました。
highlights-done-clip-deleted = クリップをゴミ箱に移動しました。
    .undone = クリップを復元しました。
    .redone = やり直し：クリップをゴミ箱に移動しました。
