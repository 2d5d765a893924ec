### ポップアップ

popup-reading = ページを読み取っています…
popup-save = 保存
popup-clip-article = 記事をクリップ
popup-clip-page = ページを保存
popup-clip-link = リンクを保存
popup-clip-selection = 選択範囲をクリップ
popup-highlight-selection = 選択範囲をハイライト
popup-preview = ここで読めるのは記事の冒頭だけです。続きは有料会員限定か、ログインが必要な可能性があります。
popup-preview-of-pages = ここで読めるのは記事の一部だけです。分割されたほかのページを読み込めませんでした。
popup-page = 記事は見つかりませんでした。簡易ページとして保存できます。
popup-link = このページで保存できるのは、タイトルとURLだけです。
popup-unreadable-link = このページへのリンクなら保存できます。
popup-only-selection = 記事は見つかりませんでした。選択したテキストだけが保存されます。
popup-selected = { NUMBER($total) }語を選択中
popup-private = プライベートウィンドウ：自分で保存しない限り、何も保存されません。
popup-saved = 保存：{ $ago }
popup-saved-version = 新しい版：{ $ago }
popup-saved-preview = 冒頭のみ
popup-saved-page = 簡易ページ
popup-saved-selection = ページの選択範囲
popup-saved-image = ページの画像
popup-saved-link = リンクのみ
popup-highlights = ハイライト{ NUMBER($total) }件
popup-deleted = ゴミ箱に移動しました。
    .safe = 「元に戻す」で、タグ、メモ、ハイライトも復元されます。

popup-detection-off = { $site }では記事の検出がオフです。
    .everywhere = 記事の検出がオフです。
    .act = オンにする
popup-save-tabs = 開いているタブを保存…

popup-keys = キーボードショートカット
popup-keys-none = 未設定
popup-keys-change = ショートカットを変更
