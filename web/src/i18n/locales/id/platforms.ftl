### reviewed: no

platforms-lead = Masing-masing mengambil daftar sendiri.
platforms-adult = Gambar yang semua orangnya berusia 18 tahun atau lebih
platforms-minor = Gambar dari sebelum usia 18 tahun
platforms-week = Terakhir mengambil pada minggu mulai { $day }
platforms-never = Belum mengambilnya
platforms-asking = Menanyakan siapa yang ikut serta.
platforms-away = Layanan sedang tidak bisa dijangkau. Coba lagi nanti.
platforms-not = Situs yang tidak ada di sini tidak mencari gambarmu. Tidak ada yang melihat ke dalam obrolan terkunci.
