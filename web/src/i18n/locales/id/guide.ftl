### reviewed: no

guide-lead = Untukmu, atau untuk orang yang membantumu.
guide-numbers = Simpan dua nomormu di lembar lain.
guide-address = Di mana menemukannya
