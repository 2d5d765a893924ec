### リンクの本文の取得

filling-title = 記事を取得
filling-offer =
    { $total ->
        [1] このページへのリンクだけが保存されています。
       *[other] この{ NUMBER($total) }ページは、リンクだけが保存されています。
    }
filling-open = 記事を取得…
filling-open-any = 記事を取得…
filling-counting = リンクを探しています…
filling-nothing = 今のところ、取得するリンクはもうありません。
filling-missed-before = 以前、{ NUMBER($total) }ページの全文を取得できませんでした
filling-again = 再試行
filling-start =
    { $total ->
        [0] 記事を取得
       *[other] 記事{ NUMBER($total) }件を取得
    }
filling-cancel = キャンセル
filling-progress-label = 記事を取得中
filling-working = リンク{ NUMBER($total) }件中{ NUMBER($done) }件
filling-came = 記事{ NUMBER($filled) }件を取得しました
filling-left = { NUMBER($left) }ページはまだリンクのみで、本文がありません
filling-none-left = 取得するリンクはもうありません
filling-at = { $site }から取得中
filling-resting = サイトに負荷をかけないよう待機中
filling-stop = 停止
filling-hide = 隠す
filling-show = 詳細
filling-report = 結果
    .title = 取得できなかった記事、不完全な記事
    .hint = ページを開いて確認してください。記事を読める場合は、Pressmarkのボタンで保存してください。
filling-dismiss = 閉じる
filling-lost-marks =
    { $lost ->
        [1] ハイライト1件が、取得した記事で見つかりませんでした。クリップの一覧には残っています。
       *[other] ハイライト{ NUMBER($lost) }件が、取得した記事で見つかりませんでした。それぞれのクリップの一覧には残っています。
    }
filling-more-links = ほか{ NUMBER($total) }件
filling-close = 閉じる

filling-trouble-not-allowed = 記事を取得するには、すべてのサイトへのアクセス権が必要です。もう一度始めて、確認を求められたら許可するか、ブラウザーの拡張機能一覧で許可してください。
filling-trouble-elsewhere = 別のタブまたはウィンドウで、すでに記事を取得しています。終わるまでお待ちください。

filling-ended-done = 完了しました。
filling-ended-stopped = 停止しました。取得した記事は残っています。続けるには、もう一度始めてください。
filling-ended-failed = 取得が停止しました。
    .safe = 取得した記事は残っています。
filling-ended-offline = ネットワークに接続されていません。取得した記事は残っています。続けるには、もう一度始めてください。

filling-count-filled = 記事
filling-count-previews = うち冒頭のみ
filling-count-missed = 未取得
filling-count-marks = 見つかったハイライト

filling-reason-not-there = このURLにページがありません
filling-reason-refused = サイトがページの送信を拒否しました（ログインが必要なためかもしれません）
filling-reason-busy = サイトが混み合っているか、アクセスを制限しています
filling-reason-server-trouble = サイトに問題が起きています
filling-reason-unreachable = サイトに接続できません
filling-reason-too-slow = サイトの応答に時間がかかりすぎました
filling-reason-too-large = ページが大きすぎます
filling-reason-no-page = ウェブページではありません（PDF、画像、動画の可能性があります）
filling-reason-no-article = ページに記事が見つかりませんでした
filling-reason-led-elsewhere = 別のサイトに転送されました（目的の記事なら、そのページをクリップしてください）
filling-reason-local-network = 自分のネットワーク内のページと、そこに転送されるページは取得しません
filling-reason-preview = 冒頭だけが表示されたため、その部分を保存しました

filling-plan-pace = ページは一つずつ取得します。同じサイトのページは、数秒ずつ間隔を空けます。
filling-plan-privacy = ブラウザーがCookieを使わずに取得します。サイト側には、このIPアドレスからこれらのページへのアクセスがあったことが分かります。
filling-plan-kept = ページのスクリプトは実行されません。リンクは記事の本文に置き換わり、タグ、ハイライト、メモは残ります。
filling-plan-open = 取得が終わるまで、このページを開いたままにしてください。いつでも停止でき、取得したものは残ります。

filling-about-minutes =
    { $total ->
        [1] 約1分かかります。
       *[other] 約{ NUMBER($total) }分かかります。
    }
filling-about-hours = 約{ NUMBER($total) }時間かかります。
