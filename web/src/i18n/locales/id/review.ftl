### reviewed: no

review-title = Periksa apa yang akan keluar
review-lead = Sebuah pola mewakili tiap gambar. Nama, tanggal, dan ukuran hanya untuk matamu.
review-clear = { $count } foto cukup jelas.
review-plain = { $count } foto terlalu polos.
review-videos = { $count } video siap.
review-failed = { $count } file tidak bisa dibaca.
review-twice = { $count } file dipilih dua kali dan dihitung sekali.
review-found = Salinan yang diperkecil, disimpan ulang, atau dibalik seperti di cermin seharusnya cocok. Yang banyak dipotong atau diubah mungkin tidak.
review-list = Filemu
review-hide-names = Sembunyikan nama dan tanggal
review-item = File nomor { NUMBER($number) }
review-remove = Keluarkan
review-remove-label = Keluarkan { $name }
review-removed = { $name } dikeluarkan.
review-add = Tambah lagi
review-nothing-sent = Belum ada yang dikirim.
review-offline-file = Ini salinan yang berfungsi tanpa jaringan. Salinan ini tidak bisa mengirim.
review-none-usable = Tidak ada di antara ini yang bisa dicocokkan. Tambahkan gambar lain, atau salinan lain dari gambar yang sama.
review-start-over = Mulai lagi

verdict-clear = Cukup jelas untuk dicocokkan
verdict-plain = Terlalu polos untuk dicocokkan
verdict-exact = Hanya salinan persis
verdict-failed = Tidak bisa dibaca

explain-clear = { $count } sidik jari.
explain-plain = Detailnya terlalu sedikit, jadi platform tidak akan memakainya. Gambar lain dari saat yang sama mungkin bisa.
explain-video = Hanya salinan persis dari video ini yang bisa ditemukan. Jika platform menyimpannya ulang, mungkin tidak cocok.

leaves-title = Semua yang akan keluar
leaves-title-for = Semua yang akan keluar untuk { $name }
leaves-sealed = Keluar, tersegel
leaves-stays = Tetap di perangkat ini
leaves-nothing = Tidak ada yang akan keluar untuk file ini.
leaves-recipe = Sidik jari
leaves-value = Nilai
leaves-quality = Detail, dari 100
leaves-video = MD5 dari seluruh file
leaves-name = Nama
leaves-size = Ukuran
leaves-date = Tanggal
leaves-dimensions = Lebar dan tinggi
leaves-md5 = MD5
leaves-sha256 = SHA-256
leaves-pixels = { NUMBER($width) } × { NUMBER($height) } piksel
leaves-picture = Gambarnya sendiri
leaves-picture-never = Tidak pernah keluar dari halaman ini

recipe-upright = Seperti yang terlihat
recipe-sampled = Seperti sebagian platform mengecilkannya
recipe-mirrored = Dibalik seperti di cermin
recipe-stored = Seperti tersimpan di file, sebelum diputar
recipe-trimmed = Tanpa bingkai polos
recipe-square = Dipotong jadi persegi
recipe-portrait = Dipotong jadi 4 banding 5
recipe-tall = Dipotong jadi 9 banding 16, seperti story
recipe-wide = Dipotong jadi 16 banding 9
recipe-other = Cara lain

size-bytes = { NUMBER($bytes) } byte
size-kilobytes = { NUMBER($kilobytes, maximumFractionDigits: 0) } kB
size-megabytes = { NUMBER($megabytes, maximumFractionDigits: 1) } MB

review-continue = Lanjut dengan { $count } file
review-send-more = Kirim { $count } file ke kasusmu
review-service-asking = Sedang menghubungi layanan.
review-service-away = Layanan sedang tidak bisa dijangkau, jadi tidak ada yang bisa dikirim. Pilihanmu tetap di sini.
review-not-run = Layanan ini tidak menerima gambar seperti ini.

about-title = Ceritakan lebih banyak, jika mau
about-edited = Gambar ini pernah diedit
about-synthetic = Komputer yang membuat atau mengubahnya

blur-show = Tampilkan dengan kabur
blur-hide = Sembunyikan
blur-label = { $name }, dikaburkan

leaves-case = Semua yang akan keluar untuk kasusmu
leaves-answers = Jawabanmu
leaves-padded = Ukuran pesan tersegel, dibulatkan ke atas
