### reviewed: no

review-title = 看看会发出什么
review-lead = 每张图片用一个图案表示。名称、日期和大小只有你能看到。
review-clear = { $count } 张照片足够清楚。
review-plain = { $count } 张照片细节太少。
review-videos = { $count } 个视频已准备好。
review-failed = { $count } 个文件读不出来。
review-twice = { $count } 个文件选了两次，只算一次。
review-found = 缩小、重新保存或左右翻转的副本应该能匹配。大幅裁剪或改动的可能不行。
review-list = 你的文件
review-hide-names = 隐藏名称和日期
review-item = 文件 { NUMBER($number) }
review-remove = 移走
review-remove-label = 移走 { $name }
review-removed = { $name } 已移走。
review-add = 再添加
review-nothing-sent = 还没有发送任何东西。
review-offline-file = 这是不用网络的副本。它不能发送。
review-none-usable = 这些都无法匹配。请添加另一张图片，或同一张的另一个副本。
review-start-over = 重新开始

verdict-clear = 足够清楚，可以匹配
verdict-plain = 细节太少，无法匹配
verdict-exact = 只限完全相同的副本
verdict-failed = 读不出来

explain-clear = { $count } 个指纹。
explain-plain = 它的细节太少，平台不会使用。同一时刻的另一张图片也许可以。
explain-video = 只能找到这个视频完全相同的副本。平台重新保存后可能不匹配。

leaves-title = 会发出的所有内容
leaves-title-for = { $name } 会发出的所有内容
leaves-sealed = 密封后发出
leaves-stays = 留在这台设备上
leaves-nothing = 这个文件不会发出任何内容。
leaves-recipe = 指纹
leaves-value = 数值
leaves-quality = 细节（满分 100）
leaves-video = 整个文件的 MD5
leaves-name = 名称
leaves-size = 大小
leaves-date = 日期
leaves-dimensions = 宽和高
leaves-md5 = MD5
leaves-sha256 = SHA-256
leaves-pixels = { NUMBER($width) } × { NUMBER($height) } 像素
leaves-picture = 图片本身
leaves-picture-never = 从不离开这个页面

recipe-upright = 按显示的样子
recipe-sampled = 按某些平台缩小的样子
recipe-mirrored = 左右翻转
recipe-stored = 按文件里存放的样子，转正之前
recipe-trimmed = 去掉单色边框
recipe-square = 裁成正方形
recipe-portrait = 裁成 4 比 5
recipe-tall = 裁成 9 比 16，像快拍
recipe-wide = 裁成 16 比 9
recipe-other = 其他方式

size-bytes = { NUMBER($bytes) } 字节
size-kilobytes = { NUMBER($kilobytes, maximumFractionDigits: 0) } kB
size-megabytes = { NUMBER($megabytes, maximumFractionDigits: 1) } MB

review-continue = 用 { $count } 个文件继续
review-send-more = 把 { $count } 个文件发送到你的登记单
review-service-asking = 正在询问服务。
review-service-away = 现在连不上服务，所以什么都不能发送。你的选择留在这里。
review-not-run = 这项服务不接收这些图片。

about-title = 愿意的话，可以多说一点
about-edited = 它被编辑过
about-synthetic = 它由电脑制作或改动过

blur-show = 模糊显示
blur-hide = 隐藏
blur-label = { $name }，模糊显示

leaves-case = 你的登记单会发出的所有内容
leaves-answers = 你的回答
leaves-padded = 密封消息的大小（向上取整）
