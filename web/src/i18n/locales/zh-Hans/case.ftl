### reviewed: no

who-title = 这是为谁做的？
who-said = 你说过你未满 18 岁，所以这条路适合你。如果是按错了，请重新开始。
who-self = 为我自己。我未满 18 岁。
who-parent = 为一个未满 18 岁的人。我是父母或其信任的成年人。
who-before = 为我自己。我现在是成年人，图片是我 18 岁以前的。
who-other = 我需要别的帮助

like-title = 新图片和最初的那些一样吗？
like-why = 18 岁以前的图片和之后的图片从不放进同一个登记单。
like-adult = 是。所有图片里每个人都已满 18 岁。
like-minor = 是。所有图片里都有人未满 18 岁。
like-no = 不是，或者我不确定
like-other-title = 请为这些图片新建一个登记单
like-other-body = 它们需要自己的登记单，有自己的两个号码。你的第一个登记单保持不变。

uncollected-title = 目前还没有平台领取这份清单
uncollected-body = 你可以走完所有步骤，但只是试一试。没有人会去找你的图片。
uncollected-works-adult = StopNCII.org 现在就能用。它是免费的，图片在那里也只留在你的设备上。
uncollected-works-minor = Take It Down 现在就能用。它是免费的，图片在那里也只留在你的设备上。
uncollected-link = 前往 StopNCII.org
uncollected-test = 继续试一试

receipt-title = 请把这两个号码写在纸上
receipt-title-new = 请写下这两个新号码
receipt-lead = 你按下“发送”后它们开始有效。用它们可以查看、添加或撤回你的登记单。
receipt-alone = 它们是在你的设备上生成的。如果丢失，没有人能帮你找回，我们也不能。
receipt-number = 登记单号码
receipt-pin = PIN
receipt-test = 试用。目前还没有平台领取这份清单。
receipt-other = 其他保存方法
receipt-print = 打印
receipt-print-risk = 别人可能看到这张纸。有些打印机会记住打印过的内容。
receipt-copy = 复制
receipt-copy-risk = 你的设备可能保留复制过的内容。其他应用可以读到。
receipt-save = 存成文件
receipt-save-risk = 用这台设备的人都能找到这个文件。文件名是 notes.txt。
receipt-copied = 已复制。

send-count = 发送 { $count } 个文件
please-wait = 请稍等

sending-title = 正在发送
sending-lead = 只发送密封好的指纹。请不要关闭这个页面。
sending-waiting = 还没有收到回应。我们会自己再试。它只会到达一次。

sent-title = 已经送到
sent-title-added = 都已送到
sent-lead = 指纹会加入清单。参与的平台领取清单并寻找副本。
sent-lead-test = 这只是一次试用。目前还没有平台领取这份清单。
sent-confirm-why = 两个号码都写在纸上了吗？请告诉我们，这样你的登记单不会过期。
sent-confirm = 我已经写下来了
sent-next = 完成了。你随时可以带着两个号码回来。
sent-others = 其他图片是第二个登记单。它会有两个新号码。
sent-others-go = 继续处理其他图片
sent-added-next = 新文件现在是你登记单的一部分。
sent-see = 查看我的登记单

find-title = 查找登记单
find-lead = 请输入纸上的两个号码。
find-number-hint = 16 位数字。空格没有影响。
find-pin-hint = 8 位数字。
find-button = 查找
find-lost = 如果号码丢了，没有人能找到这个登记单。它仍在清单上。你可以新建一个。

case-title = 你的登记单
case-received = 已经送到。几分钟内会加入清单。
case-listed = 已在清单上。参与的平台正在寻找副本。
case-partly-refused = 一部分在清单上，其余不在。原因见下面。
case-refused = 不在清单上。
case-withdrawing = 正在从清单上移除。
case-withdrawn = 已从清单上移除。领取过它的平台已得到通知。
case-withdraw-soon = 很快会从清单上移除。你现在还可以停止。
case-withdraw-at = 将在 { $time } 从清单上移除。在那之前你可以停止。
case-keep = 留在清单上
case-items = 你的图片
case-limits = 平台只告诉我们这些。它们不说图片在哪里，也不说谁有。
case-look-again = 再看一次
case-add = 添加图片
case-withdraw = 全部撤回
case-withdraw-one = 撤回这一个
case-withdraw-one-label = 撤回这一个：{ $name }

news-added = 已加入你的登记单。
news-withdrawn = 你的撤回请求已经送到。
news-kept = 它留在清单上。
news-looked = 这是最新的情况。

item-photo = 照片 { NUMBER($number) }
item-video = 视频 { NUMBER($number) }
item-received = 已送到
item-listed = 在清单上
item-held = 暂停中
item-refused = 不在清单上
item-withdrawing = 正在移出清单
item-withdrawn = 已移出清单

partner-waiting = 还没有领取
partner-collected = 已经领取
partner-matched = 找到一个副本，正在查看
partner-blocked = 找到一个副本，已经屏蔽
partner-not-blocked = 找到一个副本，并说它没有违反平台规则
partner-told = 已被告知停止寻找
partner-removed = 表示已停止寻找
week-of = { $day } 那一周

withdraw-title = 要把全部从清单上移除吗？
withdraw-title-one = 要把 { $name } 从清单上移除吗？
withdraw-lead = 之后平台会停止寻找。今天被屏蔽的副本可能重新出现。
withdraw-delay = 这不会马上发生。在那之前你可以在这里停止。
withdraw-told = 领取过它的平台会得到通知。我们没法让每个平台都照做。
withdraw-button = 撤回
withdraw-no = 留在清单上

receipt-covered = 你的两个号码已遮住
receipt-uncover = 显示号码
