savedlinks-read =
    { $total ->
        [1] ページを本文付きで保存しました。
       *[other] { NUMBER($total) }ページを本文付きで保存しました。
    }
savedlinks-links =
    { $total ->
        [1] リンクとして保存しました。本文はありません。
       *[other] { NUMBER($total) }ページをリンクとして保存しました。本文はありません。
    }
savedlinks-mixed = { NUMBER($read) }ページを本文付きで、{ NUMBER($links) }ページをリンクとして保存しました。
savedlinks-all-known =
    { $total ->
        [1] すでにライブラリにあります。
        [2] 2ページとも、すでにライブラリにあります。
       *[other] { NUMBER($total) }ページすべて、すでにライブラリにあります。
    }
savedlinks-known = { NUMBER($total) }ページは、すでにライブラリにありました。
