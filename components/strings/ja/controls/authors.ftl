### 共有タグのほかのメンバーによるハイライト

authors-highlight = { $name }のハイライト
authors-highlight-colour = { $name }のハイライト（{ common-colour-inline }）
authors-unknown = 不明なメンバー
    .inline = 不明なメンバー
authors-hide = 非表示
    .label = ハイライト「{ $quote }」を非表示にする

authors-shared = 共有元：{ $names }
authors-note = { $name }のメモ
authors-private = ここで書いた内容やハイライトした箇所は、「{ $tag }」では共有されません。
    .share = 共有する
    .done = このクリップのメモとハイライトは、ほかのメンバーにも表示されます。
authors-reads = 「{ $tag }」は閲覧のみのタグのため、ここで書いた内容やハイライトした箇所は共有されません。
