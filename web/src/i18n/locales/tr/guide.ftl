### reviewed: no

guide-lead = Sizin için ya da size yardım eden biri için.
guide-numbers = İki numaranızı ayrı bir kâğıtta tutun.
guide-address = Nerede bulunur
