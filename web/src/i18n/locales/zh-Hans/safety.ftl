### reviewed: no

safety-title = 开始之前
safety-near-title = 旁边有人吗？
safety-near = “立即离开”会打开另一个网站。
safety-history-title = 你的浏览器会记住
safety-history = 无痕窗口不保留这个页面。
safety-limit-title = 它不能做什么
safety-limit = 它到不了私密聊天，也不是每个网站都能到。改动过的可能漏掉。
