### reviewed: no

platforms-lead = 每个平台自己来领取清单。
platforms-adult = 每个人都已满 18 岁的图片
platforms-minor = 18 岁以前的图片
platforms-week = 上次领取是在 { $day } 那一周
platforms-never = 还没有领取
platforms-asking = 正在询问谁参与。
platforms-away = 现在连不上服务。请稍后再试。
platforms-not = 不在这里的网站不会寻找你的图片。没有人查看加密的聊天。
