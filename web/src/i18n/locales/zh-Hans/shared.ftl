### reviewed: no

shared-lead = 按这个顺序做会有帮助。
shared-proof-title = 保留证据
shared-proof = 写下链接、日期和账号名。你不必保存图片。
shared-proof-minor = 里面有人未满 18 岁吗？那就绝不要保存或转发。
shared-report-title = 在它所在的地方举报
shared-report = 每个平台都有自己的表格。请说明你没有同意。
shared-search-title = 从搜索结果中去掉
shared-report-search = 搜索引擎可以把它从结果里去掉。
shared-law = 在美国，平台有 48 小时。你的通知需要签名、链接、联系方式，以及一句说明你没有同意的话。
shared-pay-title = 不要付钱
shared-pay = 要钱的人多半还会再要。不要再发任何东西。
shared-chat-title = 保留聊天
shared-chat = 它是证据。保留之后再拉黑对方。
shared-case-title = 在这里建一个登记单
shared-case = 这样参与的平台就能找到新的副本。

nofile-lead = 指纹只能由图片做出。但你还是可以做点什么。
nofile-look = 找找旧聊天、照片的回收站和旧设备。
nofile-friend = 你信任的人有吗？对方可以替你使用这个页面。不需要把图片发给你。
nofile-report = 它在网上吗？没有文件也可以在那里举报。
nofile-talk = 求助热线可以陪你一起处理。

fit-threat-title = 有人说要传出去
fit-threat = 不要付钱。不要再发任何东西。在传出去之前，你现在就可以建一个登记单。
fit-made-title = 是电脑做出来的
fit-made = 这也算。像其他图片一样选择它。
fit-two-title = 里面还有别人
fit-two = 只要里面有你，你就可以建登记单。
fit-friend-title = 是朋友的事
fit-friend = 把这个页面给对方看，由对方决定。未满 18 岁的，可以由其信任的成年人来做。
fit-danger-title = 你有危险，或者撑不住了
fit-danger = 请马上拨打紧急电话。然后找你信任的人谈谈。
