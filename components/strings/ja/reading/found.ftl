### 開いているクリップ内の検索語

found-label = 検索の一致箇所
found-total = { NUMBER($total) }件の一致
found-many = { NUMBER($total) }件超の一致
found-current = { NUMBER($total) }件中{ NUMBER($current) }件目
found-current-many = { NUMBER($total) }件超のうち{ NUMBER($current) }件目
found-previous = 前の一致箇所
found-next = 次の一致箇所
found-hide = 一致箇所を非表示
