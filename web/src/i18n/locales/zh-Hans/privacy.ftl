### reviewed: no

privacy-lead = 很少。我们就是这样设计的。
privacy-leaves-title = 什么会离开你的设备
privacy-leaves = 指纹、你的回答，和你对文件的说明。它们在这里密封。只有管理清单的人能打开。
privacy-stays-title = 什么永远不会离开
privacy-stays = 图片、文件名、日期和地点。我们从不问你是谁。
privacy-platforms-title = 平台得到什么
privacy-platforms = 指纹。它们不知道你的号码，也不知道哪些指纹是一起的。
privacy-kept-title = 会保留什么
privacy-kept = 有多少登记单，以及哪一周收到。你的登记单会一直保留到你撤回。如果你始终没有说已写下号码，它会在一段时间后到期。
privacy-browser-title = 在你的浏览器里
privacy-browser = 没有 Cookie，也不保存任何东西。这个页面上没有别家的内容。
privacy-hide-title = 我们不能隐藏什么
privacy-hide = 你的浏览器会在历史记录里留下这个网址。管理你所用网络的人能看到它被打开过。

check-lead = 你不必只听我们说。
check-network-title = 断开网络
check-network = 到了选文件那一步就断开。直到你按“发送”，一切都能用。
check-look-title = 看看发出了什么
check-look = 打开浏览器的工具，选择“网络”。你会看到一条密封的短消息，没有图片。
check-values-title = 看看数值
check-values = 发送之前，页面会显示每个指纹。任何其他 PDQ 程序得到的都一样。
check-file-title = 使用单文件副本
check-file = 它完全不用网络就做出相同的指纹。它不能发送。
check-file-get = 获取这个副本
check-source-title = 阅读代码
check-source = 代码是公开的。任何人都能用它做出这个页面，再比较两者。
