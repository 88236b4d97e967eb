### reviewed: no

safety-title = Sebelum kamu mulai
safety-near-title = Ada orang di dekatmu?
safety-near = Tombol Keluar membuka situs lain.
safety-history-title = Browsermu mengingat
safety-history = Jendela pribadi atau samaran tidak menyimpan halaman ini.
safety-limit-title = Yang tidak bisa dilakukan
safety-limit = Tidak menjangkau obrolan pribadi atau setiap situs. Gambar yang diubah bisa terlewat.
