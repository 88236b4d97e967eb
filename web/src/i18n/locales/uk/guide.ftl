### reviewed: no

guide-lead = Для вас або для того, хто вам допомагає.
guide-numbers = Свої два номери тримайте на іншому аркуші.
guide-address = Де це знайти
