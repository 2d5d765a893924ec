### 記事の情報と通知

article-length = { NUMBER($minutes) }分 · { NUMBER($wordCount) }語
article-minutes = { NUMBER($minutes) }分
article-from = 配信：{ $source }
article-dates = { $published }（{ $changed }更新）
article-updated = { $changed }更新
article-saved = { $day }に保存
article-open-page = ページを開く
article-table-label = 表
article-code-label = 整形済みテキスト
article-link-notice = このページへのリンクだけが保存されています。本文を追加するには、ページを開いて保存してください。
    .fetch = このページへのリンクだけが保存されています。本文を追加するには、「記事を取得」をクリックするか、ページを開いて保存してください。
article-no-address-notice = 記事のURLを追加すると、本文中にハイライトが表示されます。書籍のハイライトにURLは不要です。
article-address = 記事のURL
article-add-address = URLを追加
article-typed-address-notice = このURLは手入力されたものです。PressmarkがこのURLの記事を読み取るまでは変更できます。
article-change-address = URLを変更
article-remove-address = URLを削除
article-not-an-address = https://example.com/article のように、URL全体を入力してください
article-preview-notice = 冒頭のみ：記事の続きは保存されていません。
article-page-notice = このページに記事は見つかりませんでした。ページの文章を簡易表示しています。
article-selection-notice = ページの選択範囲：選択した部分だけが保存されています。
article-image-notice = ページの画像：ページの文章は保存されていません。
article-link-pdf = このPDFへのリンクだけが保存されています。PDFファイルは読み取れません。
article-loading = 保存した版を読み込んでいます…
article-delete = このクリップを削除
