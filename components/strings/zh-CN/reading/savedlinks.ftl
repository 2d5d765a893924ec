savedlinks-read =
    { $total ->
        [1] 网页已连同正文保存。
       *[other] { NUMBER($total) } 个网页已连同正文保存。
    }
savedlinks-links =
    { $total ->
        [1] 已存为链接，没有正文。
       *[other] { NUMBER($total) } 个网页已存为链接，没有正文。
    }
savedlinks-mixed = { NUMBER($read) } 个已连同正文保存，{ NUMBER($links) } 个存为链接。
savedlinks-all-known =
    { $total ->
        [1] 已在资料库中。
        [2] 这 2 个网页都已在资料库中。
       *[other] 这 { NUMBER($total) } 个网页都已在资料库中。
    }
savedlinks-known = { NUMBER($total) } 个原本就在资料库中。
