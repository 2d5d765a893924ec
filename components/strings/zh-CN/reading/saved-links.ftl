saved-links-read =
    { $total ->
        [1] 网页已连同正文保存。
       *[other] { NUMBER($total) } 个网页已连同正文保存。
    }
saved-links-links =
    { $total ->
        [1] 已存为链接，没有正文。
       *[other] { NUMBER($total) } 个网页已存为链接，没有正文。
    }
saved-links-mixed = { NUMBER($read) } 个已连同正文保存，{ NUMBER($links) } 个存为链接。
