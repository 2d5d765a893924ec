### クリップの一覧の上の通知

backupnotice-failed = 前回のバックアップに失敗しました。
    .allow = バックアップの設定で許可してください。
backupnotice-old = 最後に成功したバックアップは{ $ago }です。
    .next = ブラウザーをしばらく開いたままにするか、設定からバックアップしてください。
backupnotice-none = 自動バックアップはオフです。
    .next = { NUMBER($total) }件のクリップは、まだバックアップされていません。バックアップも同期もしていないと、この端末やブラウザーのプロファイルを失ったときに、クリップも失われます。
backupnotice-last-next = 前回のバックアップは{ $ago }です。
backupnotice-settings = バックアップの設定
backupnotice-later = 後で

## バックアップに失敗した理由と対処

backupnotice-trouble-no-permission =
    .happened = ダウンロードフォルダーへのバックアップの保存が、ブラウザーで許可されていません。
    .next = バックアップするには、「許可」をクリックしてください。
backupnotice-trouble-no-folder =
    .happened = バックアップ先のフォルダーが選択されていないか、見つかりません。
    .next = フォルダーを選択してください。
backupnotice-trouble-folder-locked =
    .happened = フォルダーに書き込むには、ブラウザーでもう一度許可する必要があります。
    .next = バックアップするには、「許可」をクリックしてください。
backupnotice-trouble-disk-full =
    .happened = ディスクの空き容量が足りず、バックアップできませんでした。
    .next = 古いバックアップを削除するなどして空き容量を増やし、もう一度バックアップしてください。
backupnotice-trouble-download-cancelled =
    .happened = バックアップのダウンロードがキャンセルされました。
    .next = もう一度バックアップし、ダウンロードが終わるまでお待ちください。
backupnotice-trouble-download-blocked =
    .happened = バックアップのダウンロードがブロックされました。
    .next = ブラウザーがダウンロードフォルダーに書き込めること、セキュリティソフトがファイルをブロックしていないことを確認してから、もう一度バックアップしてください。
backupnotice-trouble-download-stopped =
    .happened = バックアップが完了しませんでした。
    .next = もう一度バックアップしてください。それでも失敗する場合は、ディスクとブラウザーのダウンロードの設定を確認してください。
backupnotice-trouble-not-readable =
    .happened = バックアップを書き込みましたが、その内容を正しく読み取れませんでした。
    .next = もう一度バックアップしてください。それでも失敗する場合は、ディスクを確認するか、別のディスクに保存してください。
backupnotice-trouble-library =
    .happened = バックアップするライブラリを読み取れませんでした。
    .next = ブラウザーを再起動してから、もう一度バックアップしてください。
backupnotice-trouble-broken-off =
    .happened = バックアップが何度か中断されました。ブラウザーが閉じられたためかもしれません。
    .next = もう一度バックアップし、終わるまでブラウザーを開いておいてください。
backupnotice-trouble-unexpected =
    .happened = Pressmarkのエラーにより、バックアップが停止しました。
    .next = もう一度バックアップしてください。それでも失敗する場合は、ライブラリを「バックアップ」形式でエクスポートしてください。
