### reviewed: no

question-title = Saat gambar itu diambil, apakah ada orang di dalamnya yang berusia di bawah 18 tahun?
question-why = Ini menentukan siapa yang bisa membantu.
question-no = Tidak, semua berusia 18 tahun atau lebih
question-yes = Ya
question-some = Ya, di sebagian gambar
question-not-sure = Saya tidak yakin
question-missing = Pilih satu jawaban.

elsewhere-title = Ada layanan lain yang dibuat untuk ini
elsewhere-body = Take It Down menangani gambar dari sebelum usia 18 tahun. Gratis. Cara kerjanya sama: gambar tetap di perangkatmu. Kamu tidak perlu menyebut nama.
elsewhere-some = Pakai layanan itu untuk gambar dari sebelum 18 tahun. Lalu kembali ke sini untuk yang lain. Jadinya dua kasus.
elsewhere-not-sure = Jika kamu tidak yakin, di sana juga tempat yang tepat.
elsewhere-file-name = Perlu diketahui: layanan itu mendapat nama filenya. Kamu bisa memberi nama lain dulu.
elsewhere-link = Buka Take It Down
elsewhere-kept = Tidak ada pilihanmu yang disimpan di sini.
elsewhere-some-continue = Saya berusia 18 tahun atau lebih. Lanjut dengan yang lain
elsewhere-adult-title = Layanan ini untuk gambar dari sebelum 18 tahun
elsewhere-adult-body = StopNCII.org menangani gambar yang semua orangnya berusia 18 tahun atau lebih. Gratis. Di sana pun gambar tetap di perangkatmu.
elsewhere-near = Atau bicaralah dengan seseorang di negaramu.
