### インストール時に開くページ

welcome-title = 読んだニュースを手元に残す
welcome-lead = Pressmarkは、この端末のライブラリに記事を保存します。アカウントは不要です。同期やタグの共有を始めない限り、何もアップロードされません。

welcome-picture-clip = 記事をクリップ
    .more = 広告を除いて、本文、画像、出典を保存します。
    .alt = ツールバーのボタンから開いたポップアップ。記事をクリップする準備ができている。
welcome-picture-highlight = ハイライトしてメモ
    .more = 語句を選択して、色を選ぶだけ。ハイライトは、次に開いたときも残っています。
    .alt = ハイライトのある記事と、選択した語句の上に出た色のバー。
welcome-picture-find = 後から見つける
    .more = 保存した文章は、一語残らず検索できます。Markdown、PDF、文献管理ソフトなどへのエクスポートも可能です。
    .alt = ライブラリ。検索結果と記事が並んでいる。

welcome-access = 記事の検出方法を選ぶ
welcome-access-all = すべてのサイトで
    .more = 記事を開くとボタンが点灯し、ハイライトが自動で表示されます。
welcome-access-click = クリックしたときだけ
    .more = ボタンをクリックするなど、指示したときにだけPressmarkがページを読み取ります。
welcome-access-all-now = 検出はオンです。ページの読み取りは、この端末の中だけで行われます。
welcome-access-sites-now =
    { $total ->
        [1] 検出は、{ $site }でのみオンです。
       *[other] 検出は、許可した{ NUMBER($total) }サイトでのみオンです。
    }
welcome-access-off-now = 検出は設定でオフになっています。オンにするには、「すべてのサイトで」を選択してください。
welcome-access-click-now = 検出はオフです。ほかのサイトにある画像は、保存されないことがあります。
welcome-access-refused = アクセスは許可されませんでした。いつでもやり直せます。

welcome-try = この記事で試す
welcome-step-clip = 記事をクリップします。
welcome-step-clip-done = クリップしました。ライブラリに入っています。
welcome-step-highlight = 記事の語句を選択し、色を選びます。
welcome-step-highlight-done = ハイライトしました。
welcome-step-find = ライブラリで見つけて、そこからエクスポートします。
welcome-clip-story = この記事をクリップ
welcome-open-library = ライブラリで見る
welcome-invented = 「{ $publisher }」は架空の新聞です。

welcome-button = ツールバーのボタン
welcome-button-shown = Pressmarkのボタンはツールバーにあります。
welcome-button-pin = ツールバーのパズルのアイコンをクリックし、Pressmarkの横のピン（Edgeでは目のアイコン）をクリックします。
welcome-button-pin-firefox = ツールバーのパズルのアイコンをクリックし、Pressmarkの横の歯車をクリックして、「ツールバーにピン留め」を選択します。
welcome-keys = キーボードショートカット
welcome-key-unset = 未設定
welcome-change-keys = ショートカットを変更
welcome-again = このページは、ライブラリの設定からいつでも開けます。
