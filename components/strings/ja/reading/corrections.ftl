### 記事の修正

corrections-edit-details = 記事情報を編集
corrections-edit-text = 本文を編集

corrections-title = 記事情報
corrections-sources = この情報の取得元
corrections-authors-hint = 1行に1人ずつ入力します。1行にまとめる場合は、読点（、）またはカンマで区切ります。名前にこれらが含まれるときは、セミコロン（；）で区切ります。
corrections-source-hint = 記事の配信元の通信社や媒体です。
corrections-names = 執筆者{ NUMBER($total) }人：{ $names }
corrections-corrected = 自分で修正しました。
corrections-page-says = 元の記載：{ $value }
corrections-page-not-found = 元の記載：なし
corrections-page-not-selected = 選択範囲に含まれていません。
corrections-page-uncertain = ページの内容を確実に判断できなかったため、空にしました。
corrections-use-page = 元の記載を使う
    .label = 「{ $field }」に元の記載を使う
corrections-clear = 消去
    .label = 「{ $field }」を消去
corrections-save = 保存
corrections-discard = 変更を破棄
corrections-problem-no-headline = 見出しを入力してください。どのクリップにも必要です。
corrections-problem-no-day = 正しい日付を入力するか、空欄にしてください。
corrections-problem-year-too-early = 1600年以降の年を入力してください。
corrections-problem-day-in-future = 未来の日付は指定できません。
corrections-problem-changed-too-early = 「公開日」より前の日付は指定できません。
corrections-not-saved = 変更を保存できませんでしたが、内容はここに残っています。もう一度お試しください。

corrections-fields-corrected = 自分で修正：{ $fields }
corrections-field-value = { $field }：{ $value }
corrections-blocks-removed = 本文から{ NUMBER($total) }か所を削除しました。
corrections-draft = このクリップの記事情報に、保存していない変更があります。
    .continue = 編集を続ける

corrections-overruled = { $field }：複数の端末で修正されています
    .about = どの修正も残っています。すべての端末で使うものを選択してください。
corrections-overruled-shown = 現在表示中。変更：{ $ago }
corrections-overruled-other = 変更：{ $ago }
corrections-overruled-empty = なし
corrections-overruled-keep = このまま使う
    .label = このまま使う：{ $field }
corrections-overruled-use = こちらを使う
    .label = こちらを使う：{ $field }

corrections-editing-text = 不要な部分を削除してください。いつでも復元できます。
    .done = 完了
corrections-remove-block = 削除
    .label = 削除：{ $name }
corrections-restore-block = 復元
    .label = 復元：{ $name }
corrections-removed = 削除済み：{ $name }
corrections-image = 画像
corrections-line = 区切り線

corrections-done-details = 記事情報を変更しました。
corrections-done-block-removed = 本文から削除しました。
corrections-done-block-restored = 本文に復元しました。
