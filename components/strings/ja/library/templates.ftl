### インポートしたObsidian Web Clipperのテンプレート

templates-added = { $names }を追加しました。
templates-replaced = { $names }を置き換えました。
templates-removed = テンプレート「{ $name }」を削除しました。
templates-replaces = 同じ名前の既存のテンプレートを置き換えます。
templates-page = 保存時に各ページから取り込むもの：{ $names }。
templates-unfilled = Pressmarkに値がないため空になるもの：{ $names }。
templates-unknown = 不明なため無視されるもの：{ $names }。
templates-own-note = テンプレートが既存のノートへの追記や置き換えを指定していても、クリップごとに独立したノートが作られます。
templates-broken = 一部が欠けているか無効なため、読み取れなかったもの：{ $names }。
templates-broken-part = 「{ $name }」（{ $part }）
templates-choose = どのテンプレートを追加しますか？
templates-add = 追加
templates-add-none = 追加しない
templates-failed = このファイルに、Pressmarkが読み取れるテンプレートは見つかりませんでした。Obsidian Web ClipperからエクスポートしたJSONファイルを選択してください。

### テンプレートを使ったエクスポートの後

templates-untaken = クリップ{ NUMBER($total) }件に、テンプレートがページから取り込む内容（{ $names }）がありません。追加するには、ページを開き、ショートカットまたは右クリックメニューで保存し直してください。
templates-unreadable = ページの値が長すぎたか、セレクターが機能しなかったため空になったもの：{ $names }。
