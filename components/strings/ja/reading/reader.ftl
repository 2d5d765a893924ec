### リーダー

reader-image-label = 画像（未保存）
    .described = 画像（未保存）：{ $alt }
reader-image-load = 画像を読み込む
reader-image-missing = 保存されていません。読み込む場合は、{ $host }からCookieなしで取得します。
reader-image-loading = { $host }から読み込んでいます…

reader-image-failed-private-network = 読み込めませんでした：記事の掲載先とは異なるプライベートネットワークにある画像です。
reader-image-failed-not-there = 読み込めませんでした：このURLに画像がありません。
reader-image-failed-refused = 読み込めませんでした：サイトが送信を拒否しました。
reader-image-failed-server-trouble = 読み込めませんでした：サイトが混み合っているか、問題が起きています。しばらくしてから、もう一度お試しください。
reader-image-failed-redirect = 読み込めませんでした：サイトが別のURLに転送しています。ページを開いて確認してください。
reader-image-failed-no-image = 読み込めませんでした：サイトから送られたものを画像として表示できません。
reader-image-failed-too-large = 読み込めませんでした：画像が大きすぎます。
reader-image-failed-timeout = 読み込めませんでした：サイトの応答に時間がかかりすぎました。
reader-image-failed-no-connection = 読み込めませんでした：サイトに接続できませんでした。
reader-image-failed-no-access = 読み込めませんでした。このサイトへのアクセス権がないためかもしれません。設定ですべてのサイトを許可できます。
reader-image-failed-failed = 読み込めませんでした：Pressmarkで問題が発生しました。

reader-label = リーダー
reader-minutes-left = 残り{ NUMBER($minutes) }分
reader-done = 既読
reader-progress = 読み進めた割合
reader-settings = 文字の設定
reader-face = 書体
reader-size = サイズ
reader-smaller = 文字を小さく
reader-larger = 文字を大きく
reader-measure = 行の長さ
reader-narrower = 行を短く
reader-wider = 行を長く
reader-theme = リーダーのテーマ
reader-print = 印刷
reader-favourite = お気に入り
reader-archive = アーカイブ
reader-read = 既読
reader-choose = クリップを選ぶと、ここで読めます。
    .next = JキーとKキーで一覧を移動し、Enterキーでクリップを開きます。?{"\u2060"}キーで、すべてのキーを表示します。
reader-aloud = 読み上げ
reader-aloud-pause = 一時停止
reader-aloud-continue = 再開
reader-aloud-stop = 停止
reader-aloud-speed = 速さ
reader-aloud-times = { $speed }倍
reader-aloud-hint = 段落をクリックすると、そこから読み上げます。
reader-aloud-no-voice = この端末に、この記事の言語の音声がありません。
reader-aloud-no-language = この記事の言語が不明なため、音声を選べません。
reader-aloud-no-text = 読み上げる本文がありません。
reader-aloud-failed = 音声が止まりました。もう一度試すには、「再開」をクリックしてください。
reader-printed-notes = ハイライトとメモ
reader-printed-copy = { $moment }の版
reader-older-copy = これは{ $copy }の版です。より新しい版でのハイライトは表示されません。

reader-face-serif = 明朝体
reader-face-sans = ゴシック体

reader-theme-system = ライブラリと同じ
reader-theme-light = ライト
reader-theme-sepia = セピア
reader-theme-dark = ダーク
