### reviewed: no

copy-open = Apakah salinan akan ditemukan?
copy-title = Apakah salinan ini akan ditemukan?
copy-lead = Pilih salinan, misalnya tangkapan layar atau gambar yang dipotong. Salinan itu dibandingkan di sini saja.
copy-choose = Pilih salinan
copy-another = Coba salinan lain
copy-busy = Membandingkan
copy-yes = Ya, seharusnya ditemukan
copy-no = Tidak, yang ini akan lolos
copy-same = Ya, ini file yang persis sama
copy-plain = Terlalu polos, jadi platform akan melewatkannya
copy-distance = { NUMBER($distance) } dari 256 kotak berbeda. Sampai { NUMBER($limit) } dihitung sebagai salinan.
copy-closest = Paling dekat dengan { $name }.
copy-each = Beda dengan tiap filemu
copy-exact = Video hanya cocok jika filenya persis sama.
copy-add-tip = Salinan ini bisa kamu tambahkan juga. Lalu salinan dari yang ini pun bisa ditemukan.
copy-limit = Begitulah kebanyakan platform memakai yang kamu kirim. Masing-masing bisa memakai batasnya sendiri.
copy-back = Kembali ke filemu
