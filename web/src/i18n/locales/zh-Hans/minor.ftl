### reviewed: no

minor-pick-lead = 它们留在这部手机或这台电脑上。这里没有人会看到。
minor-pick-some = 先选 18 岁以前的。其他的之后再选，放进另一个登记单。
minor-pick-tip-1 = 用存有这张图片的手机或电脑。
minor-pick-tip-2 = 不要把图片发给任何人，也不要发给我们。
minor-pick-tip-3 = 不要把它发到任何地方。在这里没有人怪你。
minor-parent-tip-1 = 只看必须看的。不要复制到别的设备。
minor-parent-tip-2 = 如果孩子愿意，就一起做。
minor-parent-tip-3 = 请大声说出来：“你没有做错什么。”
minor-working-lead = 我们把每一个变成图案。什么都不会发送。
minor-review-lead = 每个图案代表一张图片。只有图案会发出去。
minor-receipt-lead = 按“发送”之前，把两个号码都写下来。回来时要用。
minor-receipt-alone = 只有你有这两个号码。丢了就没有人能再找到。
minor-receipt-keep = 有你信任的大人吗？可以请这位大人帮你保管这张纸。
minor-sent-lead = 做得好。参与的网站现在可以寻找副本了。
minor-sent-next = 完成了。你可以带着两个号码回来。
minor-sent-talk = 你不必一个人面对这件事。
minor-uncollected-body = 现在还没有网站会去找你的图片。你只能试一试这些步骤。
minor-elsewhere-title = 有人能帮你
minor-elsewhere-body = Take It Down 就是为这件事做的。它是免费的。图片留在你这里。不用说姓名。

minor-told-title = 谁会知道？
minor-told-us = 我们不问你是谁。所以我们不告诉任何人：不告诉家里、学校，也不告诉警察。
minor-told-platform = 找到副本的网站可能必须告诉警察。它会告诉警察是谁放上去的。
minor-told-helper = 如果你有危险，帮助你的人可能必须告诉别人。你可以先问清楚。
minor-told-adult = 告诉你信任的大人会有帮助。告诉谁、什么时候，由你决定。
