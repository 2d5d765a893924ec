### インポート

import-title = インポート
import-choose = ファイルを選択…
import-drop = または、ここにドロップ
import-several = { $name }ほか{ NUMBER($others) }個のファイル
import-what-kinds = Pressmarkのファイルとバックアップ、Pocket・Instapaper・Raindrop・Omnivore・wallabag・Readwise・Hypothesis・Kindle・Matter・GoodLinks・Pinboard・Karakeep・Linkwarden・Obsidian Web Clipperからエクスポートしたファイル、ブラウザーのブックマーク、URLの一覧、URLまたはハイライトを含むその他のCSVファイルとJSONファイル。
import-nothing-yet = インポートの前に、何が変わるかを確認できます。
import-looking = { $name }を読み取っています…
import-found = これまでにクリップ{ NUMBER($total) }件
import-progress-label = インポート
import-lost-marks =
    { $lost ->
        [1] ハイライト1件が、保存した本文にありません。「見つからないもの」として残ります。
       *[other] ハイライト{ NUMBER($lost) }件が、保存した本文にありません。「見つからないもの」として残ります。
    }
import-links = 本文のないページは、リンクとして保存されます。インポート後に本文を取得できます。
import-new-links =
    { $total ->
        [1]
            { $new ->
                [1] 新しいクリップは、本文のないリンクです。
               *[other] 新しいクリップのうち1件は、本文のないリンクです。
            }
       *[other] 新しいクリップのうち{ NUMBER($total) }件は、本文のないリンクです。
    }
import-report-title = スキップまたは変更したもの
import-report-detail = { $reason }（{ $detail }）
import-more-remarks = ほか{ NUMBER($total) }件。すべて見るには、レポートを保存してください。
import-nothing-left-out = スキップしたものはありません。
import-mode-label = ライブラリの既存の内容
import-merge = 残して、新しいものを追加
import-replace = ファイルの内容に置き換え
    .sure = ファイルにないクリップは、ゴミ箱に移動します。ファイルにあるクリップでも、ファイルに含まれていない内容は失われます。削除される内容は下に一覧表示されます。
    .sure-backup = ファイルにないクリップは、ゴミ箱に移動します。ファイルにあるクリップでも、ファイルに含まれていない内容は失われます。削除される内容は下に一覧表示されます。設定、保存した検索、タグの色も置き換えられます。
    .synced = この端末は同期しているため、すべての端末でライブラリが置き換えられます。
import-altered = ファイルが破損しており、文章の一部が誤っている可能性があります。別のコピーがあれば、そちらをインポートしてください。
import-all-to-bin =
    { $total ->
        [1] このファイルには、ゴミ箱の中にしかクリップがありません。置き換えると、ライブラリにある唯一のクリップがゴミ箱に移動します。
       *[other] このファイルには、ゴミ箱の中にしかクリップがありません。置き換えると、ライブラリのクリップ{ NUMBER($total) }件すべてがゴミ箱に移動します。
    }
import-cannot-replace = ファイルを完全に読み取れないため、ライブラリを置き換えることはできません。
import-restore-bin =
    { $total ->
        [1] ゴミ箱にあるクリップを復元する
       *[other] ゴミ箱にあるクリップ{ NUMBER($total) }件を復元する
    }
import-start =
    { $total ->
        [0] インポートするものがありません
       *[other] クリップ{ NUMBER($total) }件をインポート
    }
import-start-rest = 残りをインポート
import-rest = インポートするクリップはありません。保存した検索、タグの色、下書き、画像のうち、足りないものが追加されます。
import-start-replace = ライブラリを置き換え
import-working = クリップ{ NUMBER($total) }件中{ NUMBER($done) }件
import-stop = 停止
import-done = インポートしました。
import-stopped = 停止しました。インポート済みのものは残っています。続けるには、もう一度インポートしてください。
import-failed = インポートが停止しました。
    .safe = インポート済みのものは残っています。
    .unread = 何もインポートされていません。
import-done-clips = クリップ{ NUMBER($total) }件をインポートしました。
import-done-highlights = ハイライト{ NUMBER($total) }件をインポートしました。
import-undo = インポートを元に戻す
import-undo-moved =
    { $total ->
        [0] ゴミ箱に移動できるインポート済みのクリップは、もうありませんでした。
       *[other] インポートしたクリップ{ NUMBER($total) }件をゴミ箱に移動しました。
    }
import-undo-highlights = 以前からあるクリップに追加されたハイライト{ NUMBER($total) }件を削除しました。そのクリップに追加されたほかのものは残っています。
import-undo-kept = 以前からあるクリップ{ NUMBER($total) }件は、追加または変更された内容のままです。
import-undo-backup = バックアップから追加されたほかのものは残ります。
import-save-report = レポートを保存
import-close = 閉じる
import-cancel = キャンセル

import-count-added = 新規
import-count-changed = 変更
import-count-restored = ゴミ箱から復元
import-count-binned = ゴミ箱に移動
import-count-unchanged = 既存
import-count-inBin = ゴミ箱内
import-count-marks = ハイライト

import-kind-pressmark = Pressmark
import-kind-pressmark-backup = Pressmarkのバックアップ
import-kind-annotations-csv = Pressmarkのハイライト
import-kind-pocket-csv = Pocket
import-kind-pocket-html = Pocket
import-kind-instapaper-csv = Instapaper
import-kind-instapaper-html = Instapaper
import-kind-raindrop-csv = Raindrop
import-kind-readwise = Readwise
import-kind-readwise-reader-csv = Readwise Reader
import-kind-table = ページの表
import-kind-highlights = ハイライトの表
import-kind-pages = ページの一覧
import-kind-omnivore = Omnivore
import-kind-wallabag = wallabag
import-kind-hypothesis = Hypothesis
import-kind-web-annotation = Web Annotation
import-kind-karakeep = Karakeep
import-kind-linkwarden = Linkwarden
import-kind-bookmarks = ブックマーク
import-kind-clipper-note = フロントマター付きMarkdown
import-kind-kindle = Kindle
import-kind-addresses = URLの一覧
import-kind-folder = 複数のファイル

import-reason-no-web-address = URLがないためスキップ
import-reason-no-address = ファイルにこの作品のURLがないため、ハイライトをタイトルの下に保存
import-reason-several-holders = この語句を含むクリップが複数あるため、ハイライトを独立して保存
import-reason-malformed = 正しく読み取れないため、全部または一部をスキップ
import-reason-too-large = 長すぎるか入れ子が深すぎるため、短縮またはスキップ
import-reason-field-not-kept = Pressmarkが保存しない項目のためスキップ
import-reason-wrong-type = 想定外の値のためスキップ
import-reason-no-time = 正しい日付ではないためスキップ
import-reason-time-ahead = 未来の日付のため、インポートの日付を使用
import-reason-no-tag = 空のタグのためスキップ
import-reason-tag-changed = タグ名を調整
import-reason-mark-without-words = ハイライトに文章がないため、そのメモをクリップのメモに追加
import-reason-empty-mark = ハイライトに文章もメモもないためスキップ
import-reason-colour-changed = 最も近い色を使用
import-reason-unknown-state = 不明な状態のためスキップ
import-reason-no-text = 本文を読み取れないため、リンクとして保存
import-reason-cut-off = ファイルが途中で切れているため、そこまでを読み取り
import-reason-bad-characters = 一部の文字を読み取れません（ファイルの別のコピーがあれば、そちらをインポートしてください）
import-reason-encoding-guessed = ファイルに文字コードの指定がないため、推定
import-reason-open-quote = 引用符が閉じられていないため、残りをスキップ
import-reason-unknown-file-skipped = 不明な種類のファイルのためスキップ
import-reason-hidden-folder = 隠しフォルダーのためスキップ
import-reason-file-damaged = ファイルが破損しているため、読み取れない部分をスキップ
import-reason-file-unsupported = パスワード付き、または不明な圧縮方式のためスキップ
import-reason-file-altered = ファイルが破損しており、文章の一部が誤っている可能性あり
import-reason-record-damaged = 破損しているためスキップ
import-reason-unsafe-name = zipの外を指すファイル名のためスキップ
import-reason-repeated-id = ファイル内で重複しているため、2件目をスキップ
import-reason-taken-id = ライブラリの別のものが同じIDを使用しているためスキップ
import-reason-not-valid = このバージョンのPressmarkで読み取れる形式ではないためスキップ
import-reason-file-missing = ファイルから欠落
import-reason-picture-beside = 画像が別のファイルにあり、URLがないためスキップ
import-reason-comment-left-out = 本文中のコメントはPressmarkが保存しないためスキップ
import-reason-lost-mark = 保存した本文にないため、ハイライトを「見つからないもの」に表示
import-reason-place-guessed = この語句が本文に複数あるため、最初の箇所をハイライト
import-reason-kept-otherwise = 以前に別の値が保存されているため、その値を維持
import-reason-earlier-words = 新しいほうの文章を残し、古いほうを破棄
import-reason-id-lost = 引用にハイライトのIDがないため、クリップのメモに追加
import-reason-replaced-words = ライブラリにあり、ファイルにないため削除
import-reason-to-bin = ファイルにないか、ファイルのゴミ箱にあるため、ゴミ箱に移動
import-reason-in-bin = ゴミ箱にあるため、そのまま維持

import-place-row = { NUMBER($row) }番目
import-place-column = { NUMBER($column) }列目
import-place-times = { NUMBER($total) }回

import-part-note = メモ
import-part-tags = タグ
import-part-mark = ハイライト
import-part-colour = 色
import-part-text = 版
import-part-correction = 修正
import-part-language = 言語
import-part-search = 保存した検索
