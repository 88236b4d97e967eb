### reviewed: no

help-lead = Layanan ini dijalankan oleh orang lain. Pilih negaramu.
help-country = Negara
help-anywhere = Di mana saja
help-none = Kami belum tahu layanan di negara ini. Yang berikut bisa dipakai di mana saja.
help-minor = Untuk yang di bawah 18 tahun, dan yang merawat mereka
help-see-minor = Ada yang di bawah 18 tahun? Lihat bantuan untuk itu
help-see-adult = Semua berusia 18 tahun atau lebih? Lihat bantuan untuk itu
help-kind-helpline = Orang untuk diajak bicara
help-kind-removal = Membantu menurunkan salinan
help-kind-report = Menerima laporan
help-kind-police = Polisi
help-kind-tool = Bekerja seperti halaman ini
help-kind-guide = Tahu harus ke mana
help-picture-yes = Layanan ini meminta gambarnya.
help-picture-no = Layanan ini tidak meminta gambarnya.
help-picture-unknown = Kami tidak tahu apakah layanan ini meminta gambarnya. Tanyakan dulu.
help-no-name = Kamu tidak harus menyebut nama.
help-phone = Telepon
help-hours = Jam buka
help-languages = Bahasa layanan
help-checked = Terakhir diperiksa: { $month }
help-open = Buka { $name }
help-traces = Panggilan telepon bisa terlihat di tagihan dan di daftar panggilan.
help-danger = Kamu dalam bahaya? Hubungi nomor darurat sekarang.
