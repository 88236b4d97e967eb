### reviewed: no

copy-open = 副本能被找到吗？
copy-title = 这个副本能被找到吗？
copy-lead = 选一个副本，比如截图或裁剪过的图。只在这里比较。
copy-choose = 选择副本
copy-another = 试另一个副本
copy-busy = 正在比较
copy-yes = 能，应该会被找到
copy-no = 不能，这个会漏过
copy-same = 能，这就是同一个文件
copy-plain = 它的细节太少，平台会略过它
copy-distance = 256 个方格中有 { NUMBER($distance) } 个不同。不超过 { NUMBER($limit) } 个就算副本。
copy-closest = 最接近：{ $name }。
copy-each = 与你每个文件的差距
copy-exact = 视频只有完全相同的文件才会匹配。
copy-add-tip = 你也可以添加这个副本。这样由它做成的副本也能被找到。
copy-limit = 多数平台就是这样使用你发送的内容。每个平台可以有自己的界限。
copy-back = 返回你的文件
