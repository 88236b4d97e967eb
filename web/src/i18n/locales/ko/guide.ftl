### reviewed: no

guide-lead = 나를 위해, 또는 나를 돕는 사람을 위해.
guide-numbers = 두 번호는 다른 종이에 따로 보관하세요.
guide-address = 찾는 곳
