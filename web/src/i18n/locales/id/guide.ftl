### reviewed: no

guide-lead = Untuk Anda, atau untuk orang yang membantu Anda.
guide-numbers = Simpan dua nomor Anda di lembar lain.
guide-address = Di mana menemukannya
