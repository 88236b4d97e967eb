### reviewed: no

privacy-lead = Sangat sedikit. Memang begitu rencana kami.
privacy-leaves-title = Yang keluar dari perangkatmu
privacy-leaves = Sidik jari, jawabanmu, dan yang kamu katakan tentang sebuah file. Semuanya disegel di sini. Hanya pengelola daftar yang bisa membukanya.
privacy-stays-title = Yang tidak pernah keluar
privacy-stays = Gambar, namanya, tanggal dan tempatnya. Kami tidak pernah bertanya siapa kamu.
privacy-platforms-title = Yang didapat platform
privacy-platforms = Sidik jari. Mereka tidak tahu nomormu, atau sidik jari mana yang berasal dari satu kasus.
privacy-kept-title = Yang disimpan
privacy-kept = Berapa banyak kasus yang ada dan pada minggu apa datangnya. Kasusmu tetap ada sampai kamu menariknya kembali. Jika kamu tidak pernah bilang bahwa nomornya sudah ditulis, lama-lama masanya habis.
privacy-browser-title = Di browsermu
privacy-browser = Tidak ada cookie, dan tidak ada yang disimpan. Tidak ada isi halaman ini yang datang dari pihak lain.
privacy-hide-title = Yang tidak bisa kami sembunyikan
privacy-hide = Browsermu menyimpan alamat ini di riwayatnya. Jaringanmu bisa melihat bahwa alamat ini dibuka.

check-lead = Kamu tidak perlu percaya begitu saja.
check-network-title = Matikan jaringan
check-network = Lakukan saat kamu sampai di bagian file. Semuanya berfungsi sampai kamu menekan Kirim.
check-look-title = Lihat apa yang keluar
check-look = Buka alat di browsermu dan pilih Jaringan. Kamu akan melihat satu pesan pendek tersegel, dan tidak ada gambar.
check-values-title = Lihat nilainya
check-values = Halaman ini memperlihatkan tiap sidik jari sebelum dikirim. Program PDQ lain memberi hasil yang sama.
check-file-title = Pakai salinan satu file
check-file = Salinan itu membuat sidik jari yang sama tanpa jaringan sama sekali. Salinan itu tidak bisa mengirim.
check-file-get = Ambil salinannya
check-source-title = Baca kodenya
check-source = Kodenya terbuka. Siapa pun bisa membuat halaman ini darinya dan membandingkan keduanya.
