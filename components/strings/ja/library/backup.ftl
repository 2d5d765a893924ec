### バックアップとライブラリの使用容量

backup-title = バックアップ
backup-about = バックアップは、クリップとそのすべての版、画像、ハイライト、メモ、タグ、ゴミ箱、設定、保存した検索を、一つのファイルにまとめたものです。同期しない限り、ライブラリはこの端末にしかありません。バックアップは、別のディスクや端末にもコピーされる場所に保存してください。
backup-last = 前回のバックアップ：{ $ago }
backup-none = バックアップはまだありません。
backup-last-holds = クリップ{ NUMBER($total) }件
    .pictures = 画像{ NUMBER($total) }点
    .checked = 検証済み
backup-every = 自動バックアップ
    .next = 実行できなかったバックアップは、次にブラウザーを起動したときに実行されます。
backup-keep = 残す件数
    .next = バックアップのたびに、古いものが削除されます。ほかのファイルには手を加えません。
backup-keep-choice =
    { $total ->
        [1] 最新のもののみ
       *[other] 最新の{ NUMBER($total) }件
    }
backup-where = 保存先
backup-downloads = ダウンロード内の「Pressmark」
backup-folder = フォルダー
    .named = フォルダー「{ $name }」
backup-choose-folder = フォルダーを選択…
backup-only-downloads = バックアップは、ダウンロードフォルダー内の「Pressmark」フォルダーに保存されます。
backup-now = 今すぐバックアップ
backup-restore = 復元…
backup-restore-newest = 最新のバックアップを復元
backup-running = クリップ{ NUMBER($total) }件中{ NUMBER($done) }件をバックアップ中
    .so-far = バックアップ中… クリップ{ NUMBER($done) }件が完了
backup-progress = バックアップ
backup-stop = 停止
backup-safe = ライブラリとこれまでのバックアップは変更されていません。
backup-allow = 許可
backup-again = もう一度バックアップ

backup-used = 使用容量：{ $used }
    .of-quota = 使用容量：{ $used }（ブラウザーの上限は{ $quota }）
backup-persisted = ディスクの空き容量を増やすためにブラウザーがライブラリを消去することはありません。
backup-not-persisted = ブラウザーは、ライブラリが残ることを保証していません。ディスクの空き容量が減ったときに消去される可能性は低いものの、万一に備えてバックアップを残してください。
backup-persist = ブラウザーに保持を要求
backup-refused = ブラウザーに拒否されました。

backup-every-never = しない
backup-every-day = 毎日
backup-every-week = 毎週

## ブラウザーがライブラリを失ったとき

backup-lost-happened = ブラウザーからライブラリが失われました。
backup-lost-held = Pressmarkが最後に確認した時点（{ $ago }）では、クリップが{ NUMBER($total) }件ありました。ブラウザーの異常終了、ディスクのエラー、閲覧データの消去などが原因として考えられます。
backup-lost-copy = メモ、ハイライト、タグの控えが残っています。復元すると、記事はリンクとして戻ります。本文は、その後に取得できます。
    .act = メモとハイライトを復元
    .backup = バックアップを復元…
    .file = メモとハイライト
backup-lost-backup = 最後のバックアップは「{ $name }」（{ $ago }）です。復元すると、その内容を取り戻せます。ライブラリが失われた後に保存したクリップは、そのまま残ります。
backup-lost-no-backup = Pressmarkが把握しているバックアップはありません。バックアップやエクスポートしたファイルがあれば、復元してください。ライブラリが失われた後に保存したクリップは、そのまま残ります。
    .copy = バックアップやエクスポートしたファイルがあれば、それも復元してください。ライブラリが失われた後に保存したクリップは、そのまま残ります。
backup-lost-put-away = 閉じる
