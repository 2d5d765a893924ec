### エクスポート

export-obsidian = Obsidianで開く
export-cite = 文献情報を{ $style }形式でコピー
export-citation-copied = 文献情報をコピーしました。
export-note-opened = Obsidianで開いています…
export-title = エクスポート

export-file-title = Pressmark
export-what = クリップ
export-as-what = 形式
export-where-to = エクスポート先
export-print = 印刷
export-no-folder = フォルダー未選択
export-choose-folder = フォルダーを選択…
export-progress = クリップ{ NUMBER($total) }件中{ NUMBER($done) }件をエクスポート中
    .so-far = エクスポート中… クリップ{ NUMBER($done) }件が完了
    .label = エクスポート

export-style-apa = APA
export-style-chicago = シカゴ
export-style-mla = MLA

export-act-download = ファイルを保存
export-act-folder = フォルダーに保存
export-act-clipboard = クリップボードにコピー

export-scope-clip = このクリップ
export-scope-chosen = 選択したクリップ
    .counted = 選択したクリップ{ NUMBER($total) }件
export-scope-found = この一覧
    .counted = この一覧（クリップ{ NUMBER($total) }件）
export-scope-all = ライブラリ全体
    .counted = ライブラリ全体（クリップ{ NUMBER($total) }件）

export-group-read = 閲覧用
export-group-annotations = ハイライトとメモ
export-group-cite = 文献情報
export-group-data = データ

export-format-markdown = Markdown
    .hint = Obsidian、Logseq、プレーンテキスト向け
export-format-html = ウェブページ
    .hint = クリップごとに1ファイル、余白にメモ
export-format-epub = EPUB
    .hint = 電子書籍リーダーで読める本
export-format-pdf = PDFまたは紙
    .hint = ブラウザーの印刷画面を使用
export-format-annotations-csv = CSV
    .hint = ハイライトごとに1行
export-format-readwise-csv = Readwise
    .hint = Readwiseの列に合わせたCSV
export-format-web-annotations = Web Annotation
    .hint = W3CのJSON-LD
export-format-hypothesis = Hypothesis
    .hint = HypothesisがインポートできるJSON
export-format-csl-json = CSL-JSON
    .hint = Zoteroなど向け
export-format-ris = RIS
    .hint = EndNote、Mendeley向け
export-format-bibtex = BibTeX
    .hint = LaTeX向け
export-format-json = JSON
    .hint = 画像を除く、各クリップのすべての内容
export-format-clips-csv = CSV
    .hint = クリップごとに1行
export-format-backup = バックアップ
    .hint = 画像を含むすべてをzipファイルで

export-option-template = テンプレート
export-option-own-template = Pressmark
export-option-plain-template = シンプル
export-option-highlights-template = ハイライトのみ
export-option-annotations = ハイライト
export-option-add-template = Obsidian Web Clipperのテンプレートを追加…
export-option-pictures = 保存した画像を含める
export-option-new-only = { $moment }以降に追加または変更されたもののみ

export-option-annotations-section = 本文の後にまとめる
export-option-annotations-text = 本文中
export-option-annotations-both = 両方

export-target-download = ダウンロード
export-target-folder = フォルダー
export-target-clipboard = クリップボード
export-no-folders = ファイルは、ブラウザーのダウンロードフォルダーに保存されます。ファイルごとに保存先を確認する機能がブラウザーにあれば、ブラウザーの設定でオンにできます。

export-done-download = クリップ{ NUMBER($total) }件をエクスポートしました。
export-done-folder = クリップ{ NUMBER($total) }件をフォルダーにエクスポートしました。
export-done-clipboard = クリップ{ NUMBER($total) }件をコピーしました。
export-done-nothing =
    { $why ->
        [nothing-new] 新たに追加または変更されたものはありません。
        [no-highlights] エクスポートするハイライトがありません。
       *[no-clips] エクスポートするクリップがありません。
    }
