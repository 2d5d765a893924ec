### 设置中的设备同步。

sync-title = 同步
sync-words = 同步 设备 电脑 手机 多端 服务器 云 云端 网盘 坚果云 nextcloud owncloud webdav nats 团队 加密 密码短语 口令 账号 账户 登录 平板
sync-about = 通过你选择的服务器，在多台设备上使用这个资料库。所有内容都先在这台设备上加密，任何人都无法在服务器上读取。设置不会同步。
sync-private = 在隐私窗口中无法设置或更改同步，请在普通窗口中打开“设置”。

## 连接服务器

sync-address = 服务器
    .next = WebDAV 服务器上的文件夹，例如 Nextcloud 的 https://cloud.example.com/remote.php/dav/files/ada/；或 NATS 服务器，例如 wss://sync.example.com:8443
sync-code-hint = 如果已有其他设备在同步，请在那台设备的设置中选择“{ sync-add-device }”，把配对码粘贴到这里。
sync-code-incomplete = 配对码不完整或有误，请从另一台设备上复制全部文字。
sync-code-invitation = 这不是同步的配对码，而是共享标签的邀请码。
    .act = 加入共享标签
sync-address-wrong = 请输入以 https://（WebDAV）或 wss://（NATS）开头的地址。只有服务器就在这台设备上时，地址才能以 http:// 或 ws:// 开头。
sync-access-refused = 没有你的许可，Pressmark 无法访问此服务器。请重新连接，并允许访问。
sync-access-lost = Pressmark 已没有此服务器的访问权限。请点击“{ sync-now }”并允许访问。
sync-user = 用户名
sync-password = 密码
sync-password-space = 服务器拒绝访问。输入的密码以空格开头或结尾：如果是复制时误带入的，请删去空格。
sync-connect = 连接
sync-busy = 正在连接…
sync-back = 返回

sync-join = 加入资料库
    .happened = 此服务器上有一个 Pressmark 资料库。
    .next = 输入该资料库的密码短语即可加入。这台设备上的剪藏会添加到该资料库。
sync-create = 创建资料库
    .happened = 此服务器上还没有 Pressmark 资料库。
    .next = 请为新资料库设定密码短语，添加其他设备时要用到。请把它记下来：如果遗失，又没有任何设备还在同步，就再也没有人能读取服务器上的内容。
sync-passphrase = 密码短语
    .next = 最好由至少四个随机的词组成。
sync-passphrase-again = 再次输入密码短语
sync-passphrase-short = 密码短语至少需要 { NUMBER($least) } 个字符。
sync-passphrase-differs = 两次输入的密码短语不一致。

## 已连接资料库的状态

sync-account = { $host } 上 { $user } 的资料库
sync-current = 上次同步：{ $ago }
sync-never = 尚未同步
sync-connecting = 正在连接…
sync-exchanging = 正在同步：已接收 { NUMBER($received) } 项，已发送 { NUMBER($sent) } 项
sync-paused = 已暂停
sync-unsent = { NUMBER($total) } 项更改尚未发送。
sync-incomplete = { NUMBER($total) } 条剪藏尚不完整，要等另一台设备发来其余部分。
sync-unreadable = 服务器上有 { NUMBER($total) } 项内容无法读取：已损坏，或来自更高版本的 Pressmark。
sync-overruled = { NUMBER($total) } 条剪藏的详情在不同设备上有不同的更正。请逐条打开，选择采用哪一份。
    .list = 更正有冲突的剪藏
sync-kept = 在一台设备上已删除，但仍保留
    .keep = 保留
    .open = 打开剪藏
    .notice = 有 { NUMBER($total) } 项内容在一台设备上被删除，但在另一台设备上有更改，因此保留了下来。请到设置的“{ sync-title }”中查看。
sync-kept-device = “{ $name }”
sync-kept-elsewhere = 另一台设备
sync-kept-here = 这台设备
sync-kept-clip = “{ $headline }”在{ $by }上被删除，但在{ $on }上有编辑，因此保留了下来。
    .added = “{ $headline }”在{ $by }上被删除，但在{ $on }上又被添加，因此保留了下来。
sync-kept-highlight = “{ $headline }”中的一条高亮在{ $by }上被删除，但在{ $on }上有编辑，因此保留了下来。
    .added = “{ $headline }”中的一条高亮在{ $by }上被删除，但在{ $on }上又被添加，因此保留了下来。
sync-kept-note = “{ $headline }”的笔记在{ $by }上被删除，但在{ $on }上有编辑，因此保留了下来。
    .highlight = “{ $headline }”中一条高亮的笔记在{ $by }上被删除，但在{ $on }上有编辑，因此保留了下来。
    .deleted = 笔记已删除。
sync-now = 立即同步
sync-pause = 暂停
sync-resume = 继续

## 资料库的设备

sync-add-device = 添加设备…
    .title = 添加设备
    .next = 在另一台设备上，打开 Pressmark 设置中的“同步”，把此配对码粘贴到“{ sync-address }”中。要把配对码传到手机上，可用相机扫描。随后会要求输入密码短语。
    .here = 此服务器在这台电脑上运行，其他设备无法通过此地址访问。要添加这台电脑上的其他浏览器，请在其中打开 Pressmark 设置中的“{ sync-title }”，把此配对码粘贴到“{ sync-address }”中。随后会要求输入密码短语。
    .qr = 以下文字的二维码
    .code = 配对码
    .warning = 请勿把配对码给别人：其中含有你的用户名和密码。没有密码短语就读不到你的剪藏，却可以把它们从服务器上删除。
    .act = 复制配对码
    .close = 关闭
    .copied = 配对码已复制。
    .refused = 浏览器不允许复制。请选中配对码，自行复制。

sync-devices = 设备
sync-device-this = 这台设备
sync-device-synced = 上次同步：{ $ago }
    .today = 上次同步：今天
    .ahead = 上次同步：{ $day }
sync-device-default = { $system } 上的 { $browser }
sync-device-unnamed = 未命名设备
sync-device-rename = 重命名…
    .label = 重命名“{ $name }”…
    .title = 重命名这台设备
    .name = 名称
    .next = 留空则使用“{ $name }”。
    .act = 重命名
sync-device-remove = 移除…
    .label = 移除“{ $name }”…
    .title = 将“{ $name }”从列表中移除？
    .next = 那台设备上的剪藏会保留，它也仍能同步；一旦同步，就会重新出现在列表中。要把已不在你手里的设备拒之门外，请更改服务器上的密码。
    .act = 移除

sync-change-login = 更改登录信息…
    .title = 更改登录信息
    .next = 请输入新密码，或同一服务器的其他用户名或地址。密码短语和这台设备的名称保持不变。请在你的其他设备上也更改登录信息。
    .act = 更改登录信息
    .done = 登录信息已更改。
sync-change-passphrase = 更改密码短语…
    .title = 更改密码短语
    .next = 已在同步的设备不受影响，新设备需要使用新的密码短语。
    .act = 更改密码短语
    .busy = 正在更改密码短语…
    .done = 密码短语已更改。
sync-leave = 停止同步…
    .title = 在这台设备上停止同步？
    .gone = 剪藏会留在这台设备上。之后可以重新连接。
    .next = 剪藏会留在这台设备和服务器上。尚未发送的更改只留在这台设备上。如果此时无法连接服务器，你的其他设备仍会列出这台设备，直到你在那里将其移除。
    .act = 停止同步
    .done = 这台设备已停止同步。
sync-remove = 从服务器删除…
    .title = 从服务器删除此资料库？
    .next = 你的各台设备会保留自己的剪藏，但彼此不再同步。只存在于服务器上的剪藏将会丢失。
    .act = 从服务器删除
    .done = 已从服务器删除。

## 同步为何失败

sync-problem-unreachable =
    .happened = 无法连接服务器。
    .next = 请检查地址、端口和网络连接，然后重试。
    .connected = 请检查网络连接。Pressmark 会不断重试。
    .again = 请检查网络连接，然后重试。
sync-problem-failing =
    .happened = 服务器繁忙或出了问题。
    .next = 请过几分钟再试。如果再次发生，请询问服务器管理员。
    .connected = Pressmark 会不断重试。如果问题持续，请询问服务器管理员。
sync-problem-refused =
    .happened = 服务器拒绝访问。
    .next = 请核对用户名和密码，或询问服务器管理员。
    .connected = 如果用户名或密码已更改，请选择“{ sync-change-login }”。否则，请询问服务器管理员。
sync-problem-insecure =
    .happened = 此地址有响应，但没有此浏览器认可的安全连接。
    .next = 服务器可能没有使用 TLS，或者浏览器不认可其证书。要查看浏览器给出的说明，请在标签页中打开该地址，开头须为 https://。
    .connected = 服务器的证书可能已过期。Pressmark 会不断重试。如果问题持续，请询问服务器管理员。
sync-problem-notNats =
    .happened = 此地址有响应，但不接受 NATS 连接。
    .next = 请核对地址和端口，必须是 WebSocket 端口。使用 TLS 时，地址以 wss:// 开头。WebDAV 文件夹的地址以 https:// 开头。
    .connected = NATS 服务器可能没有运行。Pressmark 会不断重试。如果问题持续，请询问服务器管理员。
sync-problem-notWebdav =
    .happened = 服务器的响应不像是 WebDAV 文件夹。
    .next = 请核对地址。它必须是文件夹的地址，而不是网页的地址。NATS 服务器的地址以 wss:// 开头。
    .connected = Pressmark 会不断重试。如果问题持续，请询问服务器管理员。
sync-problem-noFolder =
    .happened = 服务器称没有这个文件夹。
    .next = 请核对地址，或在服务器上创建该文件夹，然后重试。
    .connected = 如果文件夹已被移动或重命名，请把它移回原处，或选择“{ sync-change-login }”并输入新地址。
sync-problem-redirected =
    .happened = 服务器把此地址重定向到了另一个地址。
    .next = 请在你的服务器账号中查找 WebDAV 地址，或询问服务器管理员，然后输入那个地址。
    .connected = 如果文件夹有了新地址，请选择“{ sync-change-login }”并输入新地址。否则，请询问服务器管理员。
sync-problem-readOnly =
    .happened = 服务器只允许读取，不允许写入。
    .next = 请换用其他文件夹或用户名，或请服务器管理员允许你写入。
    .connected = 这台设备上的更改没有发送。请让服务器管理员允许你写入。
sync-problem-noJetStream =
    .happened = 此 NATS 服务器不为此用户存储任何内容。
    .next = 请让服务器管理员为此用户开启 JetStream。
sync-problem-notSetUp =
    .happened = 此资料库或共享标签不在服务器上。
    .next = 用这个用户名无法建立。请等别人建立后再试，或询问服务器管理员。
sync-problem-full =
    .happened = 服务器空间不足，或不接受这么大的文件。
    .next = 请让服务器管理员放宽限额。
sync-problem-otherLibrary =
    .happened = 服务器上现在是另一个资料库，或是共享标签。
    .next = 没有发送任何内容。要加入那个资料库，请停止同步，再重新连接。如果那里共享的是标签，资料库就需要另一个用户名。
sync-problem-removed =
    .happened = 另一台设备已从服务器上删除此资料库。
    .next = 你的剪藏仍在这台设备上。请停止同步，之后可以重新连接，创建新的资料库。
sync-problem-ended =
    .happened = 此标签已不再共享：它已从服务器上删除。
    .next = 各人资料库中的剪藏和高亮都会保留。
sync-problem-newer =
    .happened = 此标签由更高版本的 Pressmark 共享。
    .next = 请更新 Pressmark。
sync-problem-unknown =
    .happened = 发生意外错误，同步失败。
    .next = 请稍后再试。
    .connected = Pressmark 会不断重试。

## 为何无法加入

sync-refused-wrong = 此密码短语打不开该资料库。
sync-refused-damaged = 服务器上的资料库密钥已损坏。如果还有其他设备在同步，请在那里更改密码短语，密钥会随之更换。否则，请在拥有该资料库的设备上将其从服务器删除，再重新创建。
sync-refused-newer = 此资料库由更高版本的 Pressmark 创建。请更新这台设备上的 Pressmark。
sync-refused-gone = 该资料库已不在服务器上。请返回并重新连接。
sync-refused-taken = 另一台设备刚刚在此服务器上创建了资料库。请返回并重新连接，以加入该资料库。
sync-refused-share = 此用户名已用于共享标签。资料库需要专用的用户名，请向服务器管理员索取。
sync-refused-team = 此用户名属于某个团队，只能用来共享标签。资料库需要专用的用户名，请向服务器管理员索取。要共享标签，请前往“共享标签”。
sync-refused-changed = 密码短语没有更改，因为服务器上的内容有变。请先同步，再重试。
sync-refused-absent = 使用此登录信息，在服务器上找不到资料库。请核对地址和用户名。
sync-refused-kind = 这是另一种服务器的地址。要使用它，请停止同步，再连接到它。
