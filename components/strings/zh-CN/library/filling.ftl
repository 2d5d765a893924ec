### 抓取链接的正文。

filling-title = 抓取文章
filling-offer =
    { $total ->
        [1] 只保存了此网页的链接。
       *[other] 这 { NUMBER($total) } 个网页只保存了链接。
    }
filling-open = 抓取文章…
filling-open-any = 抓取文章…
filling-counting = 正在查找链接…
filling-nothing = 目前没有更多链接可抓取。
filling-missed-before = { NUMBER($total) } 个网页此前未能完整抓取
filling-again = 再试一次
filling-start =
    { $total ->
        [0] 抓取文章
       *[other] 抓取 { NUMBER($total) } 篇文章
    }
filling-cancel = 取消
filling-progress-label = 正在抓取文章
filling-working = { NUMBER($done) } / { NUMBER($total) } 个链接
filling-came = 已抓取 { NUMBER($filled) } 篇文章
filling-left = { NUMBER($left) } 个网页仍是链接，没有正文
filling-none-left = 没有链接要抓取了
filling-at = 正在从 { $site } 抓取
filling-resting = 稍作停顿，以免给网站造成过大负担
filling-stop = 停止
filling-hide = 隐藏
filling-show = 详情
filling-report = 报告
    .title = 缺少或不完整的文章
    .hint = 可打开网页查看。如果在那里能读到文章，请用 Pressmark 按钮保存。
filling-dismiss = 关闭
filling-lost-marks =
    { $lost ->
        [1] 有一条高亮在抓取的文章中没有找到，它仍列在所属剪藏下。
       *[other] 有 { NUMBER($lost) } 条高亮在抓取的文章中没有找到，它们仍列在所属剪藏下。
    }
filling-more-links = 还有 { NUMBER($total) } 个
filling-close = 关闭

## 为何无法开始抓取

filling-trouble-not-allowed = 要抓取文章，Pressmark 需要所有网站的访问权限。请重新开始并在询问时允许，或在浏览器的扩展列表中允许。
filling-trouble-elsewhere = 另一个标签页或窗口已在抓取文章，请等它完成。

## 抓取如何结束

filling-ended-done = 已完成。
filling-ended-stopped = 已停止。抓取到的文章都已保留。要继续，请重新开始。
filling-ended-failed = 抓取中断。
    .safe = 抓取到的文章都已保留。
filling-ended-offline = 没有网络连接。抓取到的文章都已保留。要继续，请重新开始。

## 报告中的数量

filling-count-filled = 文章
filling-count-previews = 其中试读
filling-count-missed = 未抓取到
filling-count-marks = 找到的高亮

## 报告为何列出某个网页

filling-reason-not-there = 此网址上没有网页
filling-reason-refused = 网站拒绝发送网页，可能需要登录
filling-reason-busy = 网站过于繁忙，或限制了请求
filling-reason-server-trouble = 网站出了问题
filling-reason-unreachable = 无法访问网站
filling-reason-too-slow = 网站响应时间过长
filling-reason-too-large = 网页太大
filling-reason-no-page = 不是网页，可能是 PDF、图片或视频
filling-reason-no-article = 网页上没有找到文章
filling-reason-led-elsewhere = 重定向到了另一个网站；如果那就是文章，请剪藏那个网页
filling-reason-local-network = Pressmark 不抓取你本地网络中的网页，也不抓取重定向到那里的网页
filling-reason-preview = 只显示了试读部分，已保存

## 将会发生什么

filling-plan-pace = 网页逐个抓取，同一网站的网页之间会停顿几秒。
filling-plan-privacy = 由浏览器抓取，不带你的 Cookie。网站会看到有人从你的 IP 地址请求了这些网页。
filling-plan-kept = 网页上的脚本不会运行。文章正文会取代链接，标签、高亮和笔记都会保留。
filling-plan-open = 抓取完成之前，请不要关闭此页。你可以随时停止，抓取到的内容都会保留。

## 需要多长时间

filling-about-minutes =
    { $total ->
        [1] 大约需要一分钟。
       *[other] 大约需要 { NUMBER($total) } 分钟。
    }
filling-about-hours = 大约需要 { NUMBER($total) } 小时。
