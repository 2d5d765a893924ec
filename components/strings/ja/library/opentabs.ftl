### ウィンドウのタブの保存

opentabs-title = 開いているタブを保存
opentabs-none = 保存できるタブがありません。
opentabs-all = すべてのタブ
opentabs-access = 一部のタブは、まだPressmarkから見えません。
    .next = 保存するときに、ブラウザーがすべてのサイトへのアクセスの許可を求めます。許可すると、設定でオフにしていない限り、開いたページで記事も検出するようになります。拒否すると、Pressmarkから見えないタブは保存されません。
opentabs-private = プライベートウィンドウのタブです。
    .next = 保存したページは、ウィンドウを閉じた後もライブラリに残ります。
opentabs-hidden = Pressmarkから見えないタブ
    .all = Pressmarkからまだ見えないタブ：{ NUMBER($total) }個
    .next = ウェブページ、またはブラウザーの内部ページ（内部ページは保存できません）
opentabs-forbidden = ブラウザーの内部ページ
opentabs-loading = 読み込み中のタブ
    .reason = ページの読み込みが終わっていなかったため、何も保存されませんでした。
opentabs-not-savable = 保存できません
opentabs-start =
    { $total ->
        [0] タブを保存
       *[other] タブ{ NUMBER($total) }個を保存
    }
opentabs-progress-label = タブを保存中
opentabs-working = タブ{ NUMBER($total) }個中{ NUMBER($done) }個
opentabs-stop = 停止
opentabs-close = 閉じる
opentabs-undone = クリップ{ NUMBER($total) }件をゴミ箱に移動しました。
opentabs-recorded = クリップ{ NUMBER($total) }件を追加しました。
opentabs-undo-incomplete = ゴミ箱に移動できなかったクリップがあります。ライブラリに残っています。
opentabs-undo-failed = ゴミ箱に移動できなかったクリップがあります。もう一度お試しください。
opentabs-redo-failed = 復元できなかったクリップがあります。もう一度お試しください。
opentabs-finished = 完了しました。タブは開いたままです。
opentabs-stopped = 停止しました。タブ{ NUMBER($left) }個は保存されていません。

opentabs-outcome-saved = 保存済み
opentabs-outcome-link = リンクとして保存
opentabs-outcome-known = ライブラリに保存済み
opentabs-outcome-missed = 未保存
opentabs-asleep =
    .reason = このタブは、ブラウザーが休止させていました。
opentabs-no-text = 読み取れる文章がありませんでした。
