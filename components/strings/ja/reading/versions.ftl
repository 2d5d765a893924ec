### 記事の版と、版の間の変更

versions-copy-choose = 版
versions-copy-newest = { $copy }（最新）
versions-copy-reading = これは{ $copy }の版です。読むことはできますが、ハイライトはできません。
versions-copy-back = 最新の版に戻る

versions-changed-back = ページは{ $copy }に保存した版に戻っています。
versions-changed-safe = 保存した版とハイライトは残っています。
versions-copy-is-preview = 今は記事の全文を読めます。保存した版には冒頭しかありません。
versions-page-is-preview = 今は記事の一部しか読めないため、変更があったか判断できません。保存した版は全文です。
versions-copy-is-selection = 保存した版は、このページの選択範囲です。
    .safe =
        { $kind ->
            [page] ページも保存すると、選択範囲は以前の版として残ります。
           *[article] 記事もクリップすると、選択範囲は以前の版として残ります。
        }
versions-copy-is-page = ここに記事が見つかりました。保存した版は簡易ページです。
versions-copy-is-link = このページへのリンクだけが保存されています。
versions-see = 変更を見る
versions-hide = 変更を隠す
versions-keep = この版を保存
versions-keep-whole = 記事全体をクリップ
versions-keep-all =
    { $kind ->
        [page] ページを保存
       *[article] 記事をクリップ
    }
versions-keep-text = 本文を保存
versions-title = 版の一覧
versions-compare = 版を比較
versions-close = 比較を閉じる
versions-read = この版を読む
versions-older = 比較元
versions-newer = 比較先
versions-page-now = 現在のページ
versions-working = 比較しています…
versions-nothing = 変更は見つかりませんでした。
versions-changes-label = 変更内容
versions-next = 次の変更
versions-previous = 前の変更
versions-keys = Nキーで次の変更、Pキーで前の変更に移動します。
versions-place = 変更{ NUMBER($total) }件中{ NUMBER($number) }件目
versions-total = 変更{ NUMBER($total) }件
versions-unchanged = { NUMBER($total) }段落は変更なし
versions-inserted-run = 追加：
versions-deleted-run = 削除：
versions-run-end = 変更ここまで。
versions-inserted = 追加された段落
versions-deleted = 削除された段落
versions-moved-down = { NUMBER($blocks) }段落分、下に移動
versions-moved-up = { NUMBER($blocks) }段落分、上に移動
versions-moved-away = 別の位置に移動
versions-go-to-moved = 現在の位置を表示
versions-headlines = これまでの見出し
versions-first-headline = { $when }に保存
versions-changed-headline = { $when }に初めて確認
versions-also-in = { $publishers }にも掲載
    .many = ほか{ NUMBER($total) }媒体にも掲載
    .clips = 記事{ NUMBER($total) }件
    .label = ほかの媒体の同じ記事
versions-similarity = 短いほうの本文の約{ NUMBER($percent) }%が共通

versions-field-headline = 見出し
versions-field-standfirst = リード文
versions-field-authors = 執筆者名
versions-field-published-at = 日付
versions-field-caption = キャプション

versions-part-headline = 見出し
    .first = 見出し
versions-part-standfirst = リード文
    .first = リード文
versions-part-byline = 執筆者名
    .first = 執筆者名
versions-part-captions = キャプション{ NUMBER($total) }件
    .first = キャプション{ NUMBER($total) }件
versions-part-text = 本文
    .first = 本文
versions-changed = 最後に保存した版から、{ $parts }が変更されています。

versions-paragraphs = 段落：{ $changes }。
versions-edited = 変更{ NUMBER($total) }件
versions-new = 追加{ NUMBER($total) }件
versions-removed = 削除{ NUMBER($total) }件
versions-moved = 移動{ NUMBER($total) }件
