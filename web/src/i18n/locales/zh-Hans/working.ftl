### reviewed: no

working-title = 正在你的设备上处理
working-lead = 每个文件变成一个图案。什么都不会发送。
working-meter = 已完成的文件
working-count = 已完成 { NUMBER($done) }，共 { NUMBER($total) }
working-left-start = 正在估算时间
working-left-seconds = 还剩几秒
working-left-minutes = 大约还剩 { $minutes } 分钟
working-problems = { $count } 个文件有问题。你会看到是哪些。
working-keep-open = 请让此页面保持打开，并不时轻触屏幕。屏幕变暗时，工作可能会停下。
working-cancel = 取消
working-started = 正在处理 { $total } 个文件。
