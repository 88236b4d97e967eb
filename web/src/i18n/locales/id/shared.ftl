### reviewed: no

shared-lead = Langkah ini membantu, dengan urutan ini.
shared-proof-title = Simpan bukti
shared-proof = Tulis tautan, tanggal, dan nama akunnya. Kamu tidak harus menyimpan gambarnya.
shared-proof-minor = Ada yang di bawah 18 tahun di dalamnya? Jangan pernah menyimpan atau meneruskannya.
shared-report-title = Laporkan di tempatnya
shared-report = Tiap platform punya formulirnya sendiri. Katakan bahwa kamu tidak menyetujuinya.
shared-search-title = Keluarkan dari pencarian
shared-report-search = Mesin pencari bisa mengeluarkannya dari hasil pencarian.
shared-law = Di AS, platform punya waktu 48 jam. Laporanmu perlu tanda tanganmu, tautan, cara menghubungimu, dan satu baris bahwa kamu tidak menyetujuinya.
shared-pay-title = Jangan bayar
shared-pay = Orang yang meminta uang biasanya meminta lagi. Jangan kirim apa-apa lagi.
shared-chat-title = Simpan obrolannya
shared-chat = Itu bukti. Blokir orangnya setelah obrolannya kamu simpan.
shared-case-title = Buat kasus di sini
shared-case = Dengan begitu platform yang ikut serta bisa menemukan salinan baru.

nofile-lead = Sidik jari digital hanya bisa dibuat dari gambarnya. Tetapi ada yang bisa kamu lakukan.
nofile-look = Cari di obrolan lama, di tempat sampah foto, dan di perangkat lama.
nofile-friend = Apakah orang yang kamu percaya memilikinya? Dia bisa memakai halaman ini untukmu. Dia tidak perlu mengirimnya.
nofile-report = Sudah ada di internet? Kamu bisa melaporkannya di sana tanpa file.
nofile-talk = Layanan bantuan bisa menjalaninya bersamamu.

fit-threat-title = Seseorang berkata akan menyebarkannya
fit-threat = Jangan bayar. Jangan kirim apa-apa lagi. Kamu bisa membuat kasus sekarang, sebelum ada yang disebarkan.
fit-made-title = Buatan komputer
fit-made = Itu juga dihitung. Pilih seperti gambar lainnya.
fit-two-title = Ada orang lain juga di dalamnya
fit-two = Kamu bisa membuat kasus jika kamu ada di dalamnya.
fit-friend-title = Ini tentang seorang teman
fit-friend = Tunjukkan halaman ini kepadanya. Dia yang memutuskan. Untuk yang di bawah 18 tahun, orang dewasa yang dia percaya bisa melakukannya.
fit-danger-title = Kamu dalam bahaya, atau ini terlalu berat
fit-danger = Hubungi nomor darurat sekarang. Lalu bicaralah dengan orang yang kamu percaya.
