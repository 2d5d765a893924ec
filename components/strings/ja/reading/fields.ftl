### 記事の項目名

fields-headline = 見出し
fields-standfirst = リード文
fields-authors = 執筆者
fields-publisher = 媒体
fields-sourceCredit = 配信元
fields-publishedAt = 公開日
fields-modifiedAt = 最終更新日
fields-section = セクション
fields-image = メイン画像
