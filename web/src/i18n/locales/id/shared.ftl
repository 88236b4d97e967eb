### reviewed: no

shared-lead = Langkah ini membantu, dengan urutan ini.
shared-proof-title = Simpan bukti
shared-proof = Tulis tautan, tanggal, dan nama akunnya. Anda tidak harus menyimpan gambarnya.
shared-proof-minor = Ada yang di bawah 18 di dalamnya? Maka jangan pernah menyimpan atau meneruskannya.
shared-report-title = Laporkan di tempatnya
shared-report = Tiap platform punya formulirnya sendiri. Katakan bahwa Anda tidak menyetujuinya.
shared-search-title = Keluarkan dari pencarian
shared-report-search = Mesin pencari bisa mengeluarkannya dari hasil pencarian.
shared-law = Di AS, platform punya waktu 48 jam. Pemberitahuan Anda perlu tanda tangan, tautan, cara menghubungi Anda, dan satu baris bahwa Anda tidak menyetujuinya.
shared-pay-title = Jangan bayar
shared-pay = Orang yang meminta uang biasanya meminta lagi. Jangan kirim apa-apa lagi.
shared-chat-title = Simpan obrolannya
shared-chat = Itu bukti. Blokir orangnya setelah obrolan Anda simpan.
shared-case-title = Buat kasus di sini
shared-case = Maka platform yang ikut serta bisa menemukan salinan baru.

nofile-lead = Sidik jari hanya bisa dibuat dari gambarnya. Tetapi ada yang bisa Anda lakukan.
nofile-look = Cari di obrolan lama, di tempat sampah foto, dan di perangkat lama.
nofile-friend = Orang yang Anda percaya memilikinya? Dia bisa memakai halaman ini untuk Anda. Dia tidak perlu mengirimnya.
nofile-report = Sudah ada di internet? Anda bisa melaporkannya di sana tanpa file.
nofile-talk = Layanan bantuan bisa menjalaninya bersama Anda.

fit-threat-title = Seseorang berkata akan menyebarkannya
fit-threat = Jangan bayar. Jangan kirim apa-apa lagi. Anda bisa membuat kasus sekarang, sebelum ada yang disebarkan.
fit-made-title = Komputer yang membuatnya
fit-made = Itu juga dihitung. Pilih seperti gambar lainnya.
fit-two-title = Ada orang lain juga di dalamnya
fit-two = Anda bisa membuat kasus jika Anda ada di dalamnya.
fit-friend-title = Ini tentang seorang teman
fit-friend = Tunjukkan halaman ini kepadanya. Dia yang memutuskan. Untuk yang di bawah 18, orang dewasa yang dia percaya bisa melakukannya.
fit-danger-title = Anda dalam bahaya, atau ini terlalu berat
fit-danger = Hubungi nomor darurat sekarang. Lalu bicaralah dengan orang yang Anda percaya.
