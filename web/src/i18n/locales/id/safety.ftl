### reviewed: no

safety-title = Sebelum Anda mulai
safety-near-title = Ada orang di dekat Anda?
safety-near = Tombol Keluar membuka situs lain.
safety-history-title = Peramban Anda mengingat
safety-history = Jendela samaran tidak menyimpan halaman ini.
safety-limit-title = Yang tidak bisa dilakukan
safety-limit = Tidak menjangkau obrolan pribadi atau setiap situs. Suntingan bisa luput.
