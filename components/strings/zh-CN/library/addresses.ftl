### 在搜索框中输入网址。

addresses-typed =
    { $total ->
        [1] 这是一个网址。
       *[other] 这是 { NUMBER($total) } 个网址。
    }
addresses-save =
    { $total ->
        [1] 保存这个网页
       *[other] 保存 { NUMBER($total) } 个网页
    }
addresses-save-rest =
    { $total ->
        [1] 保存剩下的网页
       *[other] 保存其余 { NUMBER($total) } 个网页
    }
    .fetch =
        { $total ->
            [1] 保存剩下的网页并抓取缺少的正文
           *[other] 保存其余 { NUMBER($total) } 个网页并抓取缺少的正文
        }
addresses-known =
    { $total ->
        [1] 这个网页已在资料库中。
       *[other] 这 { NUMBER($total) } 个网页已在资料库中。
    }
addresses-known-some = 这 { NUMBER($total) } 个网页中，有 { NUMBER($known) } 个已在资料库中。
addresses-known-links = 其中 { NUMBER($links) } 个只是链接，没有正文。
addresses-known-all-links = 只保存了链接，没有正文。
addresses-fetch =
    { $total ->
        [1] 抓取正文
       *[other] 抓取 { NUMBER($total) } 个网页的正文
    }
addresses-open = 打开剪藏
addresses-done-fetched = 已抓取 { NUMBER($total) } 个已存链接的正文。
addresses-done-still-links =
    { $total ->
        [1] 已存为链接，仍没有正文。
       *[other] { NUMBER($total) } 个网页已存为链接，仍没有正文。
    }
addresses-no-access = Pressmark 没有该网站的访问权限。
    .several =
        { $total ->
            [1] Pressmark 没有其中一个网页所在网站的访问权限。
           *[other] Pressmark 没有其中 { NUMBER($total) } 个网页所在网站的访问权限。
        }
addresses-missed = { $reason }。
addresses-access-given =
    { $total ->
        [1] Pressmark 现在可以访问此网站，并会识别其中的文章，除非你已关闭识别。两者都可在设置中更改。
       *[other] Pressmark 现在可以访问所有网站，并会识别其中的文章，除非你已关闭识别。两者都可在设置中更改。
    }
