### reviewed: no

pick-title = Pilih foto atau video
pick-lead = Semuanya tetap di perangkat ini. Kamu bisa memilih banyak sekaligus.
pick-button = Pilih file
pick-drop = atau letakkan di sini, atau tempel
pick-drop-now = Lepaskan untuk menambahkan
pick-tip-title = File mana yang terbaik?
pick-tip-1 = Yang dikirim atau dibagikan, atau yang paling mirip yang kamu punya.
pick-tip-2 = Gambar utuh, tanpa pinggiran atau stiker di sekitarnya.
pick-tip-3 = Foto dari semua jenis yang umum, juga dari iPhone. Video: hanya salinan yang persis sama yang bisa ditemukan.
pick-cancelled = Dihentikan. File yang baru kamu pilih dilepaskan.
pick-none = Tidak ada file di situ. Pilih foto atau video.
pick-removed-all = Semuanya sudah kamu keluarkan. Pilih lagi, atau keluar.
pick-too-many = Satu kasus memuat sampai { NUMBER($most) } file. Yang dipakai adalah yang pertama.
pick-enough = Lanjut dengan { $count } file yang ada
