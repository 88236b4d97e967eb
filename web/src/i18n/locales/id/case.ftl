### reviewed: no

who-title = Ini untuk siapa?
who-said = Kamu bilang bahwa usiamu di bawah 18 tahun. Jadi inilah jalan yang tepat untukmu. Jika tadi salah pilih, mulai lagi dari awal.
who-self = Untuk saya. Usia saya di bawah 18 tahun.
who-parent = Untuk seseorang di bawah 18 tahun. Saya orang tuanya atau orang dewasa yang dia percaya.
who-before = Untuk saya. Saya sudah dewasa, dan ini dari sebelum saya berusia 18 tahun.
who-other = Saya perlu bantuan lain

like-title = Apakah gambar baru ini seperti yang pertama?
like-why = Gambar dari sebelum usia 18 tahun dan yang sesudahnya tidak pernah masuk ke kasus yang sama.
like-adult = Ya. Di semuanya, setiap orang berusia 18 tahun atau lebih.
like-minor = Ya. Di semuanya, ada yang di bawah 18 tahun.
like-no = Tidak, atau saya tidak yakin
like-other-title = Buat kasus baru untuk gambar ini
like-other-body = Gambar ini perlu kasus sendiri, dengan dua nomornya sendiri. Kasusmu yang pertama tidak berubah.

uncollected-title = Belum ada platform yang mengambil daftar ini
uncollected-body = Kamu bisa menjalani semua langkah, tetapi hanya sebagai percobaan. Tidak ada yang akan mencari gambarmu.
uncollected-works-adult = StopNCII.org sudah bisa dipakai hari ini. Gratis, dan di sana pun gambar tetap di perangkatmu.
uncollected-works-minor = Take It Down sudah bisa dipakai hari ini. Gratis, dan di sana pun gambar tetap di perangkatmu.
uncollected-link = Buka StopNCII.org
uncollected-test = Lanjut sebagai percobaan

receipt-title = Tulis dua nomor ini di kertas
receipt-title-new = Tulis nomor baru ini
receipt-lead = Nomor ini mulai berlaku saat kamu menekan Kirim. Dengan nomor ini kamu bisa melihat kasusmu, menambah gambar, atau menariknya kembali.
receipt-alone = Nomor ini dibuat di perangkatmu. Jika hilang, tidak ada yang bisa mencarikannya untukmu, kami pun tidak.
receipt-number = Nomor kasus
receipt-pin = PIN
receipt-test = Percobaan. Belum ada platform yang mengambil daftar ini.
receipt-other = Cara lain untuk menyimpannya
receipt-print = Cetak
receipt-print-risk = Orang lain bisa melihat kertasnya. Ada printer yang mengingat apa yang dicetak.
receipt-copy = Salin
receipt-copy-risk = Perangkatmu mungkin menyimpan daftar dari yang kamu salin. Aplikasi lain bisa membacanya.
receipt-save = Simpan sebagai file
receipt-save-risk = Siapa pun yang memakai perangkat ini bisa menemukan filenya. Namanya notes.txt.
receipt-copied = Sudah disalin.

send-count = Kirim { $count } file
please-wait = Mohon tunggu

sending-title = Mengirim
sending-lead = Hanya sidik jari digital yang dikirim, tersegel. Biarkan halaman ini terbuka.
sending-waiting = Belum ada jawaban. Kami mencoba lagi secara otomatis. Kiriman hanya bisa tiba satu kali.

sent-title = Sudah tiba
sent-title-added = Semuanya sudah tiba
sent-lead = Sidik jari masuk ke daftar. Platform yang ikut serta mengambilnya dan mencari salinan.
sent-lead-test = Ini tadi percobaan. Belum ada platform yang mengambil daftar ini.
sent-confirm-why = Apakah kedua nomor sudah ada di kertas? Beri tahu kami, agar masa kasusmu tidak habis.
sent-confirm = Sudah saya tulis
sent-next = Selesai. Kembalilah kapan saja dengan dua nomormu.
sent-others = Gambar lainnya menjadi kasus kedua. Kasus itu mendapat dua nomor baru.
sent-others-go = Lanjut dengan yang lainnya
sent-added-next = File baru kini menjadi bagian dari kasusmu.
sent-see = Lihat kasus saya

find-title = Cari kasus
find-lead = Ketik dua nomor dari kertasmu.
find-number-hint = 16 angka. Spasi tidak berpengaruh.
find-pin-hint = 8 angka.
find-button = Cari
find-lost = Jika nomornya hilang, tidak ada yang bisa menemukan kasusnya. Kasus tetap di daftar. Kamu bisa membuat yang baru.

case-title = Kasusmu
case-received = Sudah tiba. Dalam beberapa menit akan masuk ke daftar.
case-listed = Sudah di daftar. Platform yang ikut serta mencari salinan.
case-partly-refused = Sebagian ada di daftar. Sisanya tidak. Alasannya ada di bawah.
case-refused = Tidak ada di daftar.
case-withdrawing = Sedang dikeluarkan dari daftar.
case-withdrawn = Sudah keluar dari daftar. Platform yang mengambilnya sudah diberi tahu.
case-withdraw-soon = Sebentar lagi akan keluar dari daftar. Kamu masih bisa menghentikannya.
case-withdraw-at = Akan keluar dari daftar pada { $time }. Sampai saat itu kamu bisa menghentikannya.
case-keep = Biarkan di daftar
case-items = Gambarmu
case-limits = Hanya ini yang diberitahukan platform kepada kami. Mereka tidak bilang gambarnya ada di mana, atau siapa yang punya.
case-look-again = Lihat lagi
case-add = Tambah gambar
case-withdraw = Tarik kembali semuanya
case-withdraw-one = Tarik kembali yang ini
case-withdraw-one-label = Tarik kembali yang ini: { $name }

news-added = Sudah ditambahkan ke kasusmu.
news-withdrawn = Permintaanmu untuk menarik kembali sudah tiba.
news-kept = Tetap di daftar.
news-looked = Ini yang terbaru.

item-photo = Foto { NUMBER($number) }
item-video = Video { NUMBER($number) }
item-received = Sudah tiba
item-listed = Di daftar
item-held = Ditunda
item-refused = Tidak di daftar
item-withdrawing = Sedang keluar dari daftar
item-withdrawn = Sudah keluar dari daftar

partner-waiting = belum mengambilnya
partner-collected = sudah mengambilnya
partner-matched = menemukan salinan dan sedang memeriksanya
partner-blocked = menemukan salinan dan memblokirnya
partner-not-blocked = menemukan salinan dan menyatakan itu tidak melanggar aturannya
partner-told = sudah diberi tahu untuk berhenti mencarinya
partner-removed = menyatakan sudah berhenti mencarinya
week-of = Minggu mulai { $day }

withdraw-title = Keluarkan semuanya dari daftar?
withdraw-title-one = Keluarkan { $name } dari daftar?
withdraw-lead = Setelah itu platform berhenti mencarinya. Salinan yang diblokir hari ini bisa muncul lagi.
withdraw-delay = Ini tidak langsung terjadi. Sampai saat itu kamu bisa menghentikannya di sini.
withdraw-told = Platform yang mengambilnya diberi tahu. Kami tidak bisa memastikan bahwa semuanya menuruti itu.
withdraw-button = Tarik kembali
withdraw-no = Biarkan di daftar

receipt-covered = Dua nomormu sedang ditutup
receipt-uncover = Tampilkan
