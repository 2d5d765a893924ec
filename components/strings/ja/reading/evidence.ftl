### 記事情報の取得元と確かさ

evidence-copy-not-noted = この版の情報の取得元は記録されていません。
evidence-not-noted = 記録なし
evidence-corrected = 自分で修正
evidence-uncertain = 不確実なため除外
evidence-not-found = 空の項目
evidence-confirmed-by-page = { $source }（ページ上の表示とも一致）
evidence-confirmed-by-code = { $source }（ページのコードとも一致）

evidence-right-almost-always = ほぼ常に正確
evidence-right-usually = たいてい正確
evidence-right-often = 正確なことが多い
evidence-measured = 「{ evidence-right-usually }」などの評価は、人の目で確認したページに基づいています。評価のない項目は確認されていません。

evidence-source-json-ld = 検索エンジン向けの情報
evidence-source-open-graph = SNS向けの情報
evidence-source-meta = ページのコード内のメタデータ
evidence-source-microdata = ページがその項目と明示したテキスト
evidence-source-heading = 主要な見出し
evidence-source-title = タブのタイトル
evidence-source-class = ページの書式からその項目と分かるテキスト
evidence-source-text = 見出しの近くのテキスト
evidence-source-credit = 配信元を示す行
evidence-source-image = 本文とともに表示されている画像
evidence-source-address = ページのURL
