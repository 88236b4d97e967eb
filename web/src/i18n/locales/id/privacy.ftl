### reviewed: no

privacy-lead = Sangat sedikit. Memang begitu rencana kami.
privacy-leaves-title = Yang meninggalkan perangkat Anda
privacy-leaves = Sidik jari, jawaban Anda, dan yang Anda katakan tentang sebuah file. Semuanya disegel di sini. Hanya pengelola daftar yang bisa membukanya.
privacy-stays-title = Yang tidak pernah keluar
privacy-stays = Gambar, namanya, tanggal dan tempatnya. Kami tidak pernah bertanya siapa Anda.
privacy-platforms-title = Yang didapat platform
privacy-platforms = Sidik jari. Mereka tidak tahu nomor Anda, atau sidik jari mana yang satu kelompok.
privacy-kept-title = Yang disimpan
privacy-kept = Berapa banyak kasus yang ada dan pada minggu apa datangnya. Kasus Anda tetap ada sampai Anda menariknya. Jika Anda tidak pernah berkata bahwa nomornya sudah ditulis, masanya akan habis.
privacy-browser-title = Di peramban Anda
privacy-browser = Tidak ada kuki, dan tidak ada yang disimpan. Tidak ada pihak lain di halaman ini.
privacy-hide-title = Yang tidak bisa kami sembunyikan
privacy-hide = Peramban Anda menyimpan alamat ini di riwayatnya. Jaringan Anda bisa melihat bahwa alamat ini dibuka.

check-lead = Anda tidak perlu percaya begitu saja.
check-network-title = Matikan jaringan
check-network = Lakukan saat Anda sampai di bagian file. Semuanya berfungsi sampai Anda menekan Kirim.
check-look-title = Lihat apa yang keluar
check-look = Buka alat di peramban Anda dan pilih Jaringan. Anda akan melihat satu pesan pendek tersegel, dan tidak ada gambar.
check-values-title = Lihat nilainya
check-values = Halaman ini memperlihatkan tiap sidik jari sebelum dikirim. Program PDQ lain memberi hasil yang sama.
check-file-title = Pakai salinan satu file
check-file = Salinan itu membuat sidik jari yang sama tanpa jaringan sama sekali. Salinan itu tidak bisa mengirim.
check-file-get = Ambil salinannya
check-source-title = Baca kodenya
check-source = Kodenya terbuka. Siapa pun bisa membuat halaman ini darinya dan membandingkan keduanya.
