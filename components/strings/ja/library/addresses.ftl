### 検索ボックスに入力されたURL

addresses-typed =
    { $total ->
        [1] URLが入力されています。
       *[other] URLが{ NUMBER($total) }件入力されています。
    }
addresses-save =
    { $total ->
        [1] このページを保存
       *[other] { NUMBER($total) }ページを保存
    }
addresses-save-rest =
    { $total ->
        [1] 残りのページを保存
       *[other] 残り{ NUMBER($total) }ページを保存
    }
    .fetch =
        { $total ->
            [1] 残りのページを保存し、足りない本文を取得
           *[other] 残り{ NUMBER($total) }ページを保存し、足りない本文を取得
        }
addresses-known =
    { $total ->
        [1] このページはライブラリにあります。
       *[other] この{ NUMBER($total) }ページはライブラリにあります。
    }
addresses-known-some = この{ NUMBER($total) }ページのうち{ NUMBER($known) }ページは、ライブラリにあります。
addresses-known-links = そのうち{ NUMBER($links) }ページはリンクのみで、本文がありません。
addresses-known-all-links =
    { $total ->
        [1] リンクのみの保存で、本文がありません。
       *[other] いずれもリンクのみの保存で、本文がありません。
    }
addresses-fetch =
    { $total ->
        [1] 本文を取得
       *[other] { NUMBER($total) }ページの本文を取得
    }
addresses-open = クリップを開く
addresses-done-fetched = 保存済みリンク{ NUMBER($total) }件の本文を取得しました。
addresses-done-still-links =
    { $total ->
        [1] すでにリンクとして保存されています。本文はまだありません。
       *[other] { NUMBER($total) }ページは、すでにリンクとして保存されています。本文はまだありません。
    }
addresses-no-access = Pressmarkにこのサイトへのアクセス権がありません。
    .several =
        { $total ->
            [1] 1ページについて、サイトへのアクセス権がありません。
           *[other] { NUMBER($total) }ページについて、サイトへのアクセス権がありません。
        }
addresses-missed = { $reason }。
addresses-access-given =
    { $total ->
        [1] Pressmarkはこのサイトにアクセスできるようになりました。検出をオフにしていない限り、記事も検出します。どちらも設定で変更できます。
       *[other] Pressmarkはすべてのサイトにアクセスできるようになりました。検出をオフにしていない限り、記事も検出します。どちらも設定で変更できます。
    }
