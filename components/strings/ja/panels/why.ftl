### ポップアップの「検出の根拠」

why-ask = 検出の根拠は？
why-ask-nothing = 記事と見なされない理由は？
why-looking = ページをもう一度読み取っています…
why-no-answer = ページをもう一度読み取れなかったため、説明できません。
why-is-article = このページは記事のようです。
why-is-none = このページは記事ではないようです。
why-is-none-with-story = このページは記事ではないようですが、一部は記事として読めます。
why-is-article-without-story = このページは記事のようですが、本文が見つかりませんでした。
why-signs-for = 記事らしい手がかり
why-signs-against = 記事らしくない手がかり
why-no-signs = どちらとも判断できる手がかりがありません。
why-more = ほか{ NUMBER($total) }件を表示
why-fewer = 表示を減らす
why-unnamed-signal = このバージョンのPressmarkが知らない手がかりです。
why-sources = この情報の取得元
why-preview = 冒頭のみと判断した理由
why-preview-not-noted = 理由は記録されていません。
why-unnamed-preview = このバージョンのPressmarkが知らない理由です。

why-sign-url-slug = URLに、見出しのような複数の単語が含まれています。
why-sign-url-section = URLが「news」「stories」「blog」のようなセクションに属しています。
why-sign-url-date = URLに年が含まれています。
why-sign-url-length = ほとんどのトップページのものより長いURLです。
why-sign-url-other = URLに「help」「shop」「forum」のような単語が含まれています。

why-sign-title-words = タイトルの長さが、見出しと同じくらいです。
why-sign-title-parts = タイトルに「|」や「–」のような区切り記号があります。
why-sign-title-colon = タイトルにコロンがあります。
why-sign-title-guide = タイトルに「how」「best」「is」のような単語があります。
why-sign-title-other = タイトルに「services」「forum」「shop」のような単語があります。

why-sign-declared-article = ページのコードで、全体または一部が記事とされています。
why-sign-json-ld-article = 検索エンジン向けのデータに、記事とあります。
why-sign-signed = ページのコードに、執筆者または日付が記されています。

why-sign-text = 短い紹介文より長いテキストがあります。
why-sign-text-per-link = リンクに比べてテキストが多くあります。
why-sign-text-in-article = テキストが、「article」や「story」のような名前の部分にあります。
why-sign-headline-in-article = 見出しが、「article」や「story」のような名前の部分にあります。
why-sign-headline-in-other = 見出しが、「product」や「comment」のような名前の部分にあります。

why-sign-main = 一部がメインコンテンツとされています。
why-sign-figures = キャプション付き画像など、図とされている部分があります。
why-sign-code = プログラムのコードなど、整形済みテキストがあります。
why-sign-controls = 入力欄があります。
why-sign-articles = 記事とされている部分が一つ以上あります。
    .many = 一覧のように、記事とされている部分が多くあります。
why-sign-outside-links = ほかのサイトへのリンクがあります。

why-preview-json-ld = 検索エンジン向けのデータには、表示されているより多くのテキストがあります。
why-preview-cut-off = 本文が、有料登録またはログインの案内で途切れています。
why-preview-gate = 本文が短く、有料登録またはログインの案内で終わっています。
why-preview-next-page = 記事の別のページを読み取れませんでした。

why-site = { $site }での設定
    .detection = 記事を検出する
    .bar = 選択したテキストの上にバーを表示する
    .detection-all = このサイトを含むすべてのサイトで記事を検出する
    .bar-all = このサイトを含むすべてのサイトで、選択したテキストの上にバーを表示する
