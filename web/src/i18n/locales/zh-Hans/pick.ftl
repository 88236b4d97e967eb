### reviewed: no

pick-title = 选择照片或视频
pick-lead = 它们留在这台设备上。你可以一次选很多。
pick-button = 选择文件
pick-drop = 或拖到这里，或粘贴
pick-drop-now = 松手即可添加
pick-tip-title = 哪个文件最好？
pick-tip-1 = 被发出去或传开的那个，或你手上最接近的。
pick-tip-2 = 完整的图片，周围没有边框或贴纸。
pick-tip-3 = 照片：各种常见格式，包括 iPhone 的照片。视频：只能找到完全相同的副本。
pick-cancelled = 已停止。刚才选的文件没有加入。
pick-none = 里面没有文件。请选择照片或视频。
pick-removed-all = 你把全部都移走了。请再选，或者离开。
pick-too-many = 一个登记单最多 { NUMBER($most) } 个文件。已取最前面的。
pick-enough = 用现有的 { $count } 个文件继续
