### reviewed: no

question-title = Apakah ada yang berusia di bawah 18 di gambar itu saat diambil?
question-why = Ini menentukan siapa yang bisa membantu.
question-no = Tidak, semua berusia 18 atau lebih
question-yes = Ya
question-some = Di sebagian gambar
question-not-sure = Saya tidak yakin
question-missing = Pilih satu jawaban.

elsewhere-title = Ada layanan lain yang dibuat untuk ini
elsewhere-body = Take It Down menangani gambar dari sebelum usia 18. Gratis. Cara kerjanya sama: gambar tetap di perangkat Anda. Anda tidak menyebut nama.
elsewhere-some = Pakai layanan itu untuk gambar dari sebelum 18. Lalu kembali ke sini untuk yang lain. Jadinya dua kasus.
elsewhere-not-sure = Jika Anda tidak yakin, di sana juga tempat yang tepat.
elsewhere-file-name = Perlu diketahui: layanan itu mendapat nama filenya. Anda bisa memberi nama lain dulu.
elsewhere-link = Buka Take It Down
elsewhere-kept = Tidak ada pilihan Anda yang disimpan di sini.
elsewhere-some-continue = Saya berusia 18 atau lebih. Lanjut dengan yang lain
elsewhere-adult-title = Layanan ini untuk gambar dari sebelum 18
elsewhere-adult-body = StopNCII.org menangani gambar yang semua orangnya berusia 18 atau lebih. Gratis. Di sana pun gambar tetap di perangkat Anda.
elsewhere-near = Atau bicaralah dengan seseorang di negara Anda.
