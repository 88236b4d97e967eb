### reviewed: no

guide-lead = 给你，或给帮助你的人。
guide-numbers = 请把两个号码写在另一张纸上。
guide-address = 这个页面的网址
