### 设置中的共享标签。

sharing-title = 共享标签
sharing-words = 共享 分享 团队 小组 同事 成员 邀请 邀请码 加入 协作 合作 一起 服务器 nats
sharing-about = 选一个标签，带有它的剪藏都会共享。每位成员各有自己的资料库，都能看到这些文章，以及所有人的高亮和笔记。所有内容都经过加密，其他人无法在服务器上读取。
sharing-private = 在隐私窗口中无法共享标签。要更改这里的内容，请在普通窗口中打开“设置”。
sharing-server = 这需要一台 NATS 服务器，每位成员还要有自己的用户名和密码，可向服务器管理员索取。
sharing-share = 共享标签…
sharing-join = 加入共享标签…
sharing-continue = 继续
sharing-back = 返回
sharing-cancel = 取消
sharing-busy = 正在连接…

## 共享一个标签

sharing-tag = 标签
    .next = 其子标签也会共享。
sharing-name = 你的名字
    .next = 会与你的高亮和笔记一起显示给其他成员。
sharing-address = 服务器
    .next = 例如 wss://sync.example.com:8443
sharing-user = 用户名
sharing-password = 密码
sharing-confirm = { NUMBER($total) } 条剪藏带有标签“{ $tag }”，其中的高亮和笔记将对所有成员可见。
    .later = 以后加上此标签的剪藏也是如此。这些剪藏的其他标签不会共享。
    .act = 共享标签

## 加入共享标签

sharing-code = 邀请码
    .next = 粘贴对方发给你的全部文字。
sharing-invited = { $host } 上的“{ $tag }”：
    .writes = 你将以“{ $name }”的名字加入。你可以添加剪藏、高亮和笔记，所有成员都能看到。
    .reads = 你将以“{ $name }”的名字加入。你可以阅读别人共享的内容，你自己的内容不会共享。
sharing-join-tag = 资料库中的标签
    .next = 其他成员的剪藏会带上此标签。你可以改用别的名称，但如果以前是成员，请沿用当时的名称。
sharing-join-own = 你已有 { NUMBER($total) } 条剪藏带有此标签，它们及其高亮和笔记都会共享。
sharing-join-act = 加入
sharing-reads-only = 你已加入“{ $tag }”，但只能阅读。
    .next = 邀请码原本允许添加内容，但服务器不允许此用户名这样做。请询问邀请你的成员或服务器管理员。如果拿到新的登录信息，请选择“{ sharing-login }”。
    .close = 关闭

## 为什么没有成功

sharing-invalid-tag = 请输入标签。
sharing-invalid-long = 标签太长，最长 { NUMBER($longest) } 个字符。
sharing-invalid-name = 请输入你的名字。
sharing-invalid-overlap = 此标签、它的某个子标签或上级标签已经共享。请另选一个。
sharing-invalid-empty = 没有剪藏带有此标签。请先给至少一条剪藏加上它。
sharing-invalid-address = 请输入以 wss:// 开头的地址。只有服务器就在这台设备上时，地址才能以 ws:// 开头。
sharing-invalid-login = 请输入服务器管理员给你的用户名和密码。
sharing-invalid-taken = 服务器上已有属于此用户的共享标签或同步资料库。要加入那个标签，请向成员索取邀请码。要共享另一个标签，请向服务器管理员索取属于其他团队的用户名。如果那个标签已不再需要，成员可以从服务器上将其删除。
sharing-invalid-code = 邀请码不完整或有误，请复制全部文字。
sharing-invalid-pairing = 这是用来在“同步”中添加设备的配对码，不能用于共享标签。
    .act = 前往“同步”
sharing-invalid-invitation = 这是邀请码。请先取消，再选择“{ sharing-join }”并粘贴到那里。
sharing-invalid-joined = 你已在这台设备上加入此标签。要使用另一个邀请码，请先退出此标签。
sharing-invalid-used = 这个邀请码已不能使用：有人用它加入过，或者它已被较新的邀请码取代。要在你的另一台设备上使用此标签，请在“同步”中添加那台设备。否则，请向成员索取新的邀请码。
sharing-invalid-read-by-others = 已有人凭同一邀请码开始向此标签添加内容。如果那是你自己在另一台设备上操作的，请等两台设备都同步完。否则，请退出此标签，并向成员索取你自己的邀请码。
sharing-invalid-changed = 此共享标签刚刚有了变动。请等它同步后再试。
sharing-invalid-gone = 你已退出此共享标签。
sharing-invalid-member-name = 请输入新成员的名字。
sharing-invalid-member-login = 请输入新成员的用户名和密码，两者都可向服务器管理员索取。
sharing-invalid-member-refused = 服务器拒绝了此用户名或密码。请核对两者，或询问服务器管理员。
sharing-invalid-member-reads = 用这个用户名，新成员将只能阅读。请勾选“{ sharing-invite.reads }”，或向服务器管理员索取可以向此标签添加内容的用户名。
sharing-invalid-member-writes = 用这个用户名，新成员还能向此标签添加内容。请取消勾选“{ sharing-invite.reads }”，或向服务器管理员索取只能阅读的用户名。
sharing-invalid-nothing = 此用户名在这台服务器上没有共享标签。如果输入无误，此用户名可能属于另一个团队，或者服务器丢失了数据：请询问服务器管理员。
sharing-invalid-other = 服务器上属于此用户名的内容，这台设备打不开。那可能是另一个共享标签，或是同步的资料库。请核对用户名，或向服务器管理员索取属于此标签所在团队的用户名。
sharing-invalid-own-login = 这是你自己的用户名。每位成员都需要有自己的用户名。

## 一个共享标签

sharing-of = 以“{ $name }”的名字共享，服务器为 { $host }
    .reads = 以“{ $name }”的名字加入，服务器为 { $host }。你只能阅读。
sharing-current = 上次同步：{ $ago }
sharing-never = 尚未同步
sharing-connecting = 正在连接…
sharing-sending = 正在发送 { NUMBER($unsent) } 项更改
sharing-unsent = { NUMBER($total) } 项更改尚未发送。
sharing-receiving = 正在接收更改…
sharing-paused = 已暂停
sharing-unreadable = 服务器上有 { NUMBER($total) } 项内容无法读取：已损坏，或来自更高版本的 Pressmark。
sharing-pause = 暂停
    .label = 暂停“{ $tag }”
sharing-resume = 继续
    .label = 继续“{ $tag }”

sharing-news = { NUMBER($total) } 项新内容
    .many = { NUMBER($most) }+ 项新内容
    .sentence = 自你上次在这台设备上查看以来，他人新增：{ $news }
sharing-news-clips = { NUMBER($total) } 条剪藏
    .many = 超过 { NUMBER($most) } 条剪藏
sharing-news-highlights = { NUMBER($total) } 条高亮
    .many = 超过 { NUMBER($most) } 条高亮

sharing-members = 成员
sharing-member-you = 你
sharing-member-reads = 只能阅读
sharing-member-left = 已退出
sharing-member-invited = 已邀请，尚未加入

sharing-invite = 邀请…
    .label = 邀请他人加入“{ $tag }”…
    .title = 邀请他人加入“{ $tag }”
    .next = 请向服务器管理员索取新成员的用户名和密码。
    .name = 对方的名字
    .user = 对方的用户名
    .password = 对方的密码
    .reads = 对方只能阅读
    .act = 生成邀请码
    .busy = 正在连接…
sharing-again = 重新邀请…
    .label = 重新邀请“{ $name }”…
sharing-same-before = “{ $name }”曾是成员或曾受邀请：这是同一个人
    .next = 对方共享过的高亮和笔记仍归其名下，不会重复出现。如果不是同一个人，请取消勾选。
sharing-same-invited = “{ $name }”已受邀请：这是同一个人
    .next = 先前的邀请码将失效。如果不是同一个人，请取消勾选。
sharing-same-active = “{ $name }”已是成员：这是同一个人
    .next = 仅当对方已退出此标签、尚未加入，或已没有当初加入时所用的设备时，才勾选此项。
sharing-invitation = 给“{ $name }”的邀请码
    .next = 把以下文字发给对方。对方在 Pressmark 设置的“共享标签”中选择“{ sharing-join }”，粘贴进去即可。如果对方就在身边，可以用手机相机扫描二维码，把文字传到手机上。
    .qr = 以下文字的二维码
    .code = 邀请码
    .once = 仅供一个人在一台设备上使用。
    .reads = 凡持有此邀请码的人都能使用，直到你移除“{ $name }”。
    .warning = 拿到这段文字的人，都能读到共享的全部内容。发送时，请确保别人看不到这条消息。
    .act = 复制邀请码
    .close = 关闭
    .copied = 邀请码已复制。
    .refused = 浏览器不允许复制。请选中文字，自行复制。

sharing-remove = 移除…
    .label = 移除“{ $name }”…
    .title = 将“{ $name }”从“{ $tag }”中移除？
    .next = 已在“{ $name }”资料库中的内容仍归其所有，但不会再收到新内容。服务器上的全部内容会为其余成员重新加密，可能需要几分钟。请不要关闭此页。
    .login = 请让服务器管理员同时移除此成员的用户名。如果服务器是用 Pressmark 的命令搭建的，管理员可以使用：
    .command = npm run sync-server -- --team TEAM --remove NAME
    .act = 移除
    .busy = 正在移除…
    .done = 已移除“{ $name }”。
    .unfinished = 有一位成员没有完全移除。请对其再次选择“{ sharing-remove }”。

sharing-login = 更改登录信息…
    .label = 更改登录信息：“{ $tag }”…
    .title = 更改“{ $tag }”的登录信息
    .next = 可向服务器管理员索取新的密码或用户名。你的其他同步设备也会收到。
    .act = 更改登录信息
    .done = “{ $tag }”的登录信息已更改。
sharing-login-writes = 用此登录信息，你可以向“{ $tag }”添加内容。在此之前，你只能阅读。
    .clips =
        { $total ->
            [0] 你加上此标签的剪藏将会共享，你在其他成员剪藏上的高亮和笔记也是如此。
           *[other] { NUMBER($total) } 条剪藏以及你在上面的高亮和笔记将立即共享，以后添加的也是如此。
        }
    .act = 更改登录信息并共享
sharing-login-reads = 用此登录信息，你只能阅读“{ $tag }”。从现在起，你的剪藏、高亮和笔记都不再发送。已经共享的内容仍留在其他成员那里。
sharing-right-writes = 服务器允许你向此标签添加内容。
    .next = 在你同意之前，不会发送你的任何内容。
    .act = 共享…
    .confirm = 共享
    .done = 现在你可以向“{ $tag }”添加内容了。
sharing-right-reads = 服务器只允许你阅读此标签。
    .next = 你所做的更改不再发送。如果有误，请询问服务器管理员。
    .act = 改为只读…
    .confirm = 改为只读
    .done = 现在你只能阅读“{ $tag }”。
sharing-right =
    .title = 你对“{ $tag }”的权限
    .again = 重试

sharing-leave = 退出…
    .label = 退出“{ $tag }”…
    .title = 退出“{ $tag }”？
    .next = 所有剪藏和高亮都会留在你的资料库中，包括其他成员的。你不会再收到新内容，也不会再发送任何内容。已经共享的内容仍留在其他成员那里，他们会看到你已退出。你的其他同步设备也会退出。要重新加入，需要邀请码。
    .removed = 所有剪藏和高亮都会留在你的资料库中，包括其他成员的。你的其他同步设备也会退出。要重新加入，需要邀请码。
    .reads = 所有剪藏和高亮都会留在你的资料库中，包括其他成员的。你不会再收到新内容。由于你只能阅读，其他成员仍会在成员列表中看到你，直到有人将你移除。你的其他同步设备也会退出。要重新加入，需要邀请码。
    .last = 所有剪藏和高亮都会留在你的资料库中，包括其他成员的。你不会再收到新内容，也不会再发送任何内容。据这台设备所知，已没有其他成员。共享的内容会留在服务器上，占用其存储空间。要将其删除，请改选“{ sharing-end }”。你的其他同步设备也会退出。
    .ended = 所有剪藏和高亮都会留在你的资料库中，包括其他成员的。你的其他同步设备也会退出。
    .act = 退出
    .done = 你已退出“{ $tag }”。
    .untold = 你已退出“{ $tag }”。其他成员可能仍会在成员列表中看到你。

sharing-end = 从服务器删除…
    .label = 从服务器删除“{ $tag }”…
    .title = 从服务器删除“{ $tag }”？
    .next = 通过此标签共享的一切都会从服务器上删除，所有成员的共享就此结束。各人资料库中已有的剪藏和高亮都会保留，但不会再有新内容。成员尚未收到的内容将无法送达。此标签会留在你的剪藏上。此后，同一批用户名可用来共享另一个标签。
    .act = 从服务器删除
    .busy = 正在删除…
    .done = “{ $tag }”已从服务器删除，不再共享。

## 共享标签为何没有更新

sharing-problem-unreachable = 无法连接服务器。
    .next = 请检查网络连接。Pressmark 会不断重试。
sharing-problem-notNats = 请核对地址和端口，必须是 WebSocket 端口。
sharing-problem-failing = 服务器繁忙或出了问题。
    .next = Pressmark 会不断重试。如果问题持续，请询问服务器管理员。
sharing-problem-refused = 服务器拒绝访问。
    .next = 你可能已被移除，或者密码已更改。请询问服务器管理员。如果拿到新密码，请选择“{ sharing-login }”。
    .invited = 邀请码中的用户名或密码有误或已失效。请询问邀请你的成员或服务器管理员。
sharing-problem-full = 服务器空间不足。
    .next = 请让服务器管理员放宽限额。
sharing-problem-otherLibrary = 服务器上现在共享的内容，这台设备打不开。
    .next = 没有发送任何内容。请退出此标签，再向成员索取新的邀请码。
    .invited = 邀请码可能太旧。请向成员索取新的邀请码。
sharing-problem-removed = 你已被移出此标签。
    .next = 资料库中的剪藏和高亮都会保留，但不会再有新内容。你可以退出此标签。
    .withdrawn = 此邀请码已失效。
    .invited = 要加入，需要新的邀请码。
sharing-problem-ended = 此标签已不再共享：它已从服务器上删除。
    .by = 此标签已不再共享：“{ $name }”已将其从服务器上删除。
    .you = 此标签已不再共享：你已将其从服务器上删除。
    .next = 资料库中的剪藏和高亮都会保留，但不会再有新内容。你可以退出此标签。
sharing-problem-notSetUp = 服务器上没有此标签的当前状态。服务器可能丢失了数据，或是从备份恢复的。
    .next = 请让一位可以添加剪藏的成员打开 Pressmark。
    .again = 请等此标签同步后再试。
    .invited = 请让邀请你的成员打开 Pressmark，然后再试。
sharing-problem-newer = 此标签由更高版本的 Pressmark 共享。
    .next = 请更新 Pressmark。
sharing-problem-unknown = 发生了意外错误。
    .next = Pressmark 会不断重试。
