### クリップごとのノートを書き出すフォルダー

folder-title = ノートフォルダー
    .words = ノート フォルダー フォルダ 保管庫 自動 書き出し エクスポート 同期 クラウド ファイル マークダウン obsidian logseq vault markdown
folder-about = Pressmarkは、Obsidianの保管庫などのフォルダーに、クリップごとのMarkdownノートを書き出します。編集していないファイルは、クリップが変わると書き直されます。編集したファイルには、新しいハイライト、メモ、タグやその変更が末尾に追記されるだけです。ただし、ノートのプロパティにクリップのURLまたはIDが含まれている必要があります。
folder-unsupported = このブラウザーはフォルダーに書き込めません。ノートはダウンロードフォルダーにエクスポートできます。
folder-choose = フォルダーを選択…
    .label = ノートフォルダー：フォルダーを選択…
    .other = 別のフォルダーを選択…
    .other-label = ノートフォルダー：別のフォルダーを選択…
folder-resume = 「{ $name }」で続ける
folder-stop = 停止
folder-allow = アクセスを許可
folder-again = 再試行

folder-name = フォルダー「{ $name }」
folder-current =
    { $total ->
        [0] 最新の状態です。ノートはありません。
       *[other] 最新の状態です。ノート{ NUMBER($total) }件を書き込みました。
    }
folder-changed =
    { $total ->
        [0] まもなく変更を書き込みます。
       *[other] ノート{ NUMBER($total) }件を書き込みました。まもなく変更を書き込みます。
    }
folder-begins = 開始しています…
folder-running = ノートを書き込み中：クリップ{ NUMBER($total) }件中{ NUMBER($done) }件
folder-progress = ノートの書き込み
folder-written = 最終書き込み：{ $ago }
folder-stopped = 「{ $name }」の更新を停止しました。ノートはそのまま残っています。

folder-deleted = クリップを削除したとき
    .leave = ノートを残す
    .move = ノートを「Deleted」に移す
    .next = 「Deleted」はサブフォルダーです。クリップを復元すると、ノートも元に戻ります。名前や場所を変えたノートは、その場に残ることがあります。
folder-names = クリップの見出しが変わってもノートのファイル名は変わらないため、ノートへのリンクは切れません。ノートの名前を変えたり、フォルダー内で移動したりしても、プロパティにクリップのURLまたはIDが含まれていれば、Pressmarkはそのノートを見つけられます。

folder-notice = ノートフォルダーが最新の状態ではありません。
folder-notice-settings = フォルダーの設定
folder-notice-later = 後で
folder-trouble-no-folder =
    .happened = ノートフォルダーが見つかりません。
    .next = もう一度選択するか、別のフォルダーを選択してください。
folder-trouble-folder-locked =
    .happened = ノートフォルダーに書き込むには、ブラウザーでもう一度許可する必要があります。
    .next = 「アクセスを許可」をクリックしてください。アクセスのたびに許可する選択肢がブラウザーに表示されたら、それを選択してください。
folder-trouble-disk-full =
    .happened = ディスクの空き容量が足りず、ノートを書き込めません。
    .next = 空き容量を増やしてください。Pressmarkは10分ごとに再試行します。
folder-trouble-not-written =
    .happened = ノートを書き込めませんでした。ほかのプログラムが使用しているためかもしれません。
    .next = Pressmarkは10分ごとに再試行します。
folder-trouble-library =
    .happened = ライブラリを読み取れませんでした。
    .next = ブラウザーを再起動してください。
folder-trouble-unexpected =
    .happened = Pressmarkのエラーにより、ノートが書き込まれませんでした。
    .next = Pressmarkは10分ごとに再試行します。
