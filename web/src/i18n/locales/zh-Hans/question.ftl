### reviewed: no

question-title = 拍摄时，图片里有人未满 18 岁吗？
question-why = 这决定谁能帮忙。
question-no = 没有，每个人都已满 18 岁
question-yes = 有
question-some = 其中一部分有
question-not-sure = 我不确定
question-missing = 请选择一个回答。

elsewhere-title = 这些图片有另一项服务专门处理
elsewhere-body = Take It Down 处理 18 岁以前的图片。它是免费的。方法相同：图片留在你的设备上。不用说姓名。
elsewhere-some = 18 岁以前的图片请用它。然后回到这里处理其他图片。这样就是两个登记单。
elsewhere-not-sure = 如果你不确定，那里也是对的地方。
elsewhere-file-name = 请留意：它会得到文件名。你可以先给文件改个名字。
elsewhere-link = 前往 Take It Down
elsewhere-kept = 你在这里选的东西都没有保留。
elsewhere-some-continue = 我已满 18 岁。继续处理其他图片
elsewhere-adult-title = 这项服务处理 18 岁以前的图片
elsewhere-adult-body = StopNCII.org 处理每个人都已满 18 岁的图片。它是免费的。图片在那里也只留在你的设备上。
elsewhere-near = 或者找你所在国家或地区的人谈谈。
