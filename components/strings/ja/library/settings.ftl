### 設定

settings-title = 設定
    .search = 設定を検索
    .clear = 検索を消去
    .sections = 項目
    .none = 「{ $query }」に一致する設定はありません。
    .none-next = 「書体」「フォルダー」「ショートカット」など、別の語で試してください。
settings-found = { NUMBER($total) }項目で設定が見つかりました

settings-appearance = 外観
    .words = 見た目 表示 デザイン 画面
settings-language = 言語
    .next = ボタンの名前など、ブラウザー自体が表示するものはブラウザーの言語のままです。
    .words = 言語 げんご 翻訳 日本語 英語 language
settings-language-browser = ブラウザーと同じ
settings-theme = テーマ
    .next = ライブラリ、サイドパネル、ポップアップ、ページ上のPressmarkの表示に適用されます。
    .words = ダークモード ナイトモード 夜間 暗い 明るい 黒 白 背景 dark light テーマ 配色 色
settings-theme-system = システム
settings-theme-light = ライト
settings-theme-dark = ダーク
settings-density = 一覧の行間
    .next = 「コンパクト」では、より多くのクリップを一度に表示します。
    .words = 行間 密度 高さ 間隔 詰める リスト 一覧
settings-density-comfortable = ゆったり
settings-density-compact = コンパクト
settings-reading = リーダー
    .next = 読んでいるときは、「文字の設定」でも変更できます。
    .words = 書体 フォント 文字 文字サイズ 大きさ 拡大 ズーム 行の長さ 行幅 幅 紙 セピア 明朝体 明朝 ゴシック体 ゴシック テーマ 大きく 小さく 色 配色

settings-shortcuts = キーボードショートカット
    .next = どのウェブページでも使えます。ライブラリのキー操作は、ヘルプで確認できます。
    .words = ショートカット キー キーボード コマンド ホットキー 割り当て サイドバー サイドパネル
settings-shortcuts-none = 未設定
settings-shortcuts-change = ショートカットを変更
settings-shortcuts-loading = ショートカットを読み込んでいます…

settings-highlights = ハイライト
    .words = マーカー 蛍光ペン 線 注釈 書き込み 選択
settings-colour = 既定の色
    .next = ショートカットなど、色を選ばずにハイライトするときの色です。
    .phone = Pressmarkのボタンなど、色を選ばずにハイライトするときの色です。
    .words = 色 カラー デフォルト 初期 黄色 緑 青 ピンク 紫
settings-bar = 選択バー
    .next = 選択したテキストの上に出る小さなバーです。Pressmarkがサイトを読み取れる場合に、保存済みのページと、ツールバーのボタンが点灯する記事に表示されます。リーダーでは常に表示されます。
    .alt = テキストを選択した状態で、Altキー（MacではOptionキー）を押します。キーボードが必要です。
    .never = 代わりに、ショートカット、右クリックメニュー、または保存済みの記事ではPressmarkのボタンでハイライトします。
    .phone = 保存済みの記事では引き続きハイライトできます。テキストを選択し、Pressmarkのボタンをクリックしてください。
    .words = バー ツールバー ポップアップ メニュー 隠す 消す 非表示 無効 オフ alt
settings-bar-always = 常に表示
settings-bar-alt = Altを押したとき
settings-bar-never = 表示しない
settings-bar-sites = バーを表示しないサイト
    .next = サイトは、バーの「その他のオプション」や、ポップアップの「検出の根拠は？」「記事と見なされない理由は？」でも追加できます。サブドメインは別のサイトとして扱われます。
    .words = サイト ウェブサイト ドメイン 例外 除外 ブロック 無視 ブラックリスト ホワイトリスト 無効 オフ

settings-detection = 記事の検出
    .words = 検出 認識 判定 バッジ 点 点灯 ツールバー ボタン アクセス 権限 許可 サイト ウェブサイト アイコン 自動 プライベート シークレット
settings-access = Pressmarkが読み取れるサイト
settings-access-all = すべてのサイト。
settings-access-sites = { $sites }。ほかのページは、ボタンをクリックするなど、指示したときにだけ読み取ります。
settings-access-click = なし。ボタンをクリックするなど、指示したときにだけPressmarkがページを読み取ります。
settings-access-give-up = クリックしたときだけ読み取る
settings-detect = 開いたページで記事を検出する
    .next = 記事を開くと、ツールバーのボタンが点灯します。ページの判定は端末内で行われ、何も送信されません。
    .sites = 許可したサイトでのみ動作します。ページの判定は端末内で行われ、何も送信されません。
    .click = サイトの読み取りを許可するまで機能しません。
    .off = オフ：ページの判定は行われません。Pressmarkのボタンで保存することはできます。
    .words = 検出 オフ 無効 止める プライバシー
settings-detect-sites = 検出しないサイト
    .next = サイトは、ポップアップの「検出の根拠は？」「記事と見なされない理由は？」でも追加できます。サブドメインは別のサイトとして扱われます。
    .words = サイト ウェブサイト ドメイン 例外 除外 ブロック 無視 ブラックリスト ホワイトリスト 無効 オフ
settings-sites-none = なし
settings-sites-add = 「{ $list }」に追加
    .short = 追加
    .example = example.com
    .invalid = example.comのように、サイトのアドレスを入力してください。
settings-sites-remove = { $site }でオンに戻す
    .short = オンに戻す

settings-read = 既読
    .words = 読書 未読 既読
settings-read-rule = クリップを既読にする
    .next = ライブラリでは、Rキーで既読と未読を切り替えられます。
    .words = 既読 未読 末尾 最後 スクロール 読了 自動
settings-read-rule-end = 末尾まで読んだとき
settings-read-rule-never = 自分で操作したときのみ

settings-export = エクスポート
    .next = エクスポート画面の初期設定になります。
    .words = 書き出し 出力 形式 フォルダー フォルダ ダウンロード テンプレート マークダウン markdown obsidian
settings-templates = 追加したテンプレート
    .none = なし
    .used = ノートフォルダーで使用中
settings-templates-remove = テンプレート「{ $name }」を削除
    .short = 削除
settings-export-folder = フォルダー
    .next = Obsidianの保管庫など、フォルダーへのエクスポートに使います。
    .label = エクスポート：フォルダーを選択…
    .none = フォルダー未選択
    .unsupported = このブラウザーはフォルダーに書き込めません。エクスポートしたファイルは、ダウンロードフォルダーに保存されます。
settings-import = インポート
    .next = Pocket、Omnivore、Instapaper、Readwise、Hypothesis、ブラウザーのブックマークなどのほか、Pressmarkのバックアップからも取り込めます。
    .label = クリップをインポート
    .act = インポート…
    .words = 読み込み 取り込み 移行 乗り換え 引っ越し 復元 ブックマーク pocket omnivore instapaper raindrop readwise hypothesis ブラウザー ブラウザ

settings-backup =
    .words = バックアップ 復元 自動 コピー 控え 保護 ダウンロード フォルダー フォルダ 復旧 クラウド
settings-storage = ストレージ
    .words = 容量 空き ディスク 保存領域 上限 使用量 メモリ 消去 キャッシュ

settings-data = データ
    .words = プライバシー 個人情報 リセット 初期化 消去 データ
settings-data-export = すべてエクスポート
    .next = Pressmarkで復元できるバックアップのほか、Markdown、HTML、CSV、JSONなどの形式を選べます。
    .act = エクスポート…
    .words = エクスポート ダウンロード 書き出し 持ち出し アーカイブ json 引用 参考文献
settings-delete = すべて削除
    .next = このブラウザーから、すべてのクリップ、ハイライト、メモ、タグ、画像、設定を削除し、同期と共有を停止します。ほかの端末やサーバーからは、何も削除されません。
    .act = すべて削除…
    .title = すべて削除しますか？
    .words = 削除 消去 リセット 初期化 アンインストール アカウント すべて 全部
settings-delete-sure =
    { $total ->
        [0] すべてのハイライト、メモ、タグ、画像、設定が、このブラウザーから削除されます。この操作は元に戻せません。
       *[other] クリップ{ NUMBER($total) }件と、すべてのハイライト、メモ、タグ、画像、設定が、このブラウザーから削除されます。この操作は元に戻せません。
    }
settings-delete-backup = 先にバックアップをダウンロード
settings-delete-type = 確認のため「{ $word }」と入力してください
    .word = 削除
settings-delete-confirm = すべて削除

settings-about = Pressmarkについて
    .words = バージョン ライセンス オープンソース ヘルプ 使い方 プライバシー はじめに 紹介 ツアー 権限 アクセス サイト 不具合 エラー 問題 フィードバック サポート 問い合わせ 更新 テレメトリ トラッキング 追跡 収集
settings-about-version = Pressmark { $version }
settings-about-licence = MITライセンスのフリーソフトウェアです。
settings-about-stored = 保存したものはすべて、この端末の、このブラウザーの中にあります。Pressmarkにアカウントは不要で、独自のサーバーもありません。
settings-about-help = ヘルプとトラブルシューティング
settings-first-run = ウェルカムページ
settings-third-party = サードパーティーのライセンス

settings-images = 画像
    .words = 写真 図 保存 Cookie ダウンロード オフライン サイズ 容量 上限 制限 削除 サムネイル
settings-keep = クリップの画像を保存する
    .next = 保存した画像は、オフラインでも、媒体側で削除された後でも表示できます。取得にCookieは使いません。
settings-keep-off = 新しいクリップの画像は保存されません。保存済みの画像は、削除するまで残ります。
settings-in-all = 画像の合計サイズ
    .next = 上限に達すると、それ以上の画像は保存されません。
settings-each = 画像1点のサイズ
    .next = これより大きい画像は保存されません。
settings-at-most = { $size }まで
settings-counting = 集計中…
settings-total = 画像{ NUMBER($total) }点を保存済み（{ $most }中{ $used }）。
settings-total-off = 画像{ NUMBER($total) }点を保存済み（{ $used }）。
settings-none = 保存した画像はありません。
settings-meter = 保存した画像の使用容量
settings-is-full = 画像用の空き容量が、ほとんど、またはまったくありません。上限を上げるか、保存した画像を削除してください。
settings-wanted = これから取得する画像が{ NUMBER($total) }点あります。
settings-missed = { NUMBER($total) }点を取得できませんでした。クリップを読むときに、もう一度試せます。
settings-remove = 保存した画像を削除
    .title = 保存した画像をすべて削除しますか？
    .sure = 画像{ NUMBER($total) }点（{ $used }）が削除されます。本文とメモは残ります。クリップを読むときに、画像の再読み込みを試せます。
