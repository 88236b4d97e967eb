### reviewed: no

language-name = 简体中文
page-title = 笔记
skip-to-content = 跳到页面内容

leave-now = 立即离开
leave-hint = 或者按三次 Shift 键。
leave-press-two = Shift。再按 2 次离开。
leave-press-one = Shift。再按 1 次离开。
leave-stopped = 你没有离开。
leave-going = 正在离开。

language-label = 语言
language-machine = 这份译文由机器完成，还没有人检查过。
language-english = 阅读英文版
language-missing = 这种语言没有加载成功。请检查网络，然后再选一次。

step-of = 第 { NUMBER($step) } 步，共 { NUMBER($steps) } 步
back = 返回
continue = 继续
home-link = 首页
error-summary-title = 请检查这里

offline-bar = 你没有联网。你在这里做的一切都留在你的设备上。页面仍然能用。
script-missing = 这个页面需要 JavaScript，才能在你自己的设备上读取图片。请打开它，或换一个浏览器。
part-missing-title = 这个页面有一部分没有加载
part-missing-body = 读取图片的部分没有到达。请检查网络，然后再试。你的选择还在。
try-again = 再试一次

more-label = 更多说明
help-title = 找人谈谈
shared-title = 已经在网上了
nofile-title = 我没有这个文件
fit-title = 我的情况不一样
questions-title = 常见问题和回答
privacy-title = 我们知道你的哪些信息
check-title = 怎样核实我们说的
platforms-title = 参与的平台
guide-title = 一页看完所有步骤
print = 打印

idle-title = 你还在吗？
idle-body = 为了不让别人看到，这个页面很快会自己清空。
idle-body-covers = 为了不让别人看到，这个页面很快会被遮住。你的两个号码会保留。
idle-left = 还剩 { $seconds } 秒
idle-stay = 留在这里
idle-cleared = 有一段时间没有动静，所以页面已清空。

page-missing-title = 这个页面没有加载
page-missing-body = 请检查网络连接，然后再试一次。没有发送任何东西。
