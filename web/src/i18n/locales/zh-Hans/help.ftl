### reviewed: no

help-lead = 这些服务由其他机构提供。请选择你的国家或地区。
help-country = 国家或地区
help-anywhere = 任何地方
help-none = 我们还不知道这里有什么服务。下面这些在任何地方都能用。
help-minor = 给未满 18 岁的人，和关心他们的人
help-see-minor = 有人未满 18 岁吗？看这方面的帮助
help-see-adult = 每个人都已满 18 岁吗？看这方面的帮助
help-kind-helpline = 可以谈谈的人
help-kind-removal = 帮助把副本撤下
help-kind-report = 接受举报
help-kind-police = 警方
help-kind-tool = 和这个页面一样工作
help-kind-guide = 知道该去哪里
help-picture-yes = 它会要求提供图片本身。
help-picture-no = 它不要求提供图片。
help-picture-unknown = 我们不知道它是否要求提供图片。请先问一问。
help-no-name = 你不必说出姓名。
help-phone = 电话
help-hours = 时间
help-languages = 语言
help-checked = 上次核对：{ $month }
help-open = 打开 { $name }
help-traces = 通话可能出现在账单和通话记录里。
help-danger = 你有危险吗？请马上拨打紧急电话。
