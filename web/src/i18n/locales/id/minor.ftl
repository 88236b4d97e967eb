### reviewed: no

minor-pick-lead = Gambarnya tetap di ponsel atau komputer ini. Di sini tidak ada yang melihatnya.
minor-pick-some = Pilih yang dari sebelum 18 tahun. Yang lain nanti, di kasus tersendiri.
minor-pick-tip-1 = Pakai ponsel atau komputer yang menyimpan gambar itu.
minor-pick-tip-2 = Jangan kirim gambar itu kepada siapa pun, kepada kami pun jangan.
minor-pick-tip-3 = Jangan unggah di mana pun. Kamu tidak akan dimarahi di sini.
minor-parent-tip-1 = Lihat seperlunya saja. Jangan salin ke perangkat lain.
minor-parent-tip-2 = Jalani bersama, jika anak itu mau.
minor-parent-tip-3 = Katakan dengan jelas: “Kamu tidak berbuat salah.”
minor-working-lead = Kami mengubah setiap gambar menjadi pola. Tidak ada yang dikirim.
minor-review-lead = Satu pola mewakili satu gambar. Hanya pola yang keluar.
minor-receipt-lead = Tulis keduanya sebelum kamu menekan Kirim. Kamu perlu dua nomor ini untuk kembali.
minor-receipt-alone = Hanya kamu yang punya nomor ini. Jika hilang, tidak ada yang bisa menemukannya lagi.
minor-receipt-keep = Ada orang dewasa yang kamu percaya? Dia bisa menyimpan kertasnya untukmu.
minor-sent-lead = Bagus sekali. Situs yang ikut serta sekarang bisa mencari salinan.
minor-sent-next = Selesai. Kamu bisa kembali dengan dua nomormu.
minor-sent-talk = Kamu tidak harus menjalani ini sendirian.
minor-uncollected-body = Belum ada situs yang mencari gambarmu. Kamu hanya bisa mencoba langkah-langkahnya.
minor-elsewhere-title = Ada bantuan untukmu
minor-elsewhere-body = Take It Down dibuat untuk ini. Gratis. Gambarnya tetap di tanganmu. Kamu tidak perlu menyebut nama.

minor-told-title = Siapa yang akan tahu?
minor-told-us = Kami tidak bertanya siapa kamu. Jadi kami tidak memberi tahu siapa pun: tidak ke rumah, tidak ke sekolah, tidak ke polisi.
minor-told-platform = Situs yang menemukan salinan mungkin wajib memberi tahu polisi. Situs itu memberi tahu siapa yang mengunggahnya.
minor-told-helper = Penolong yang kamu ajak bicara mungkin wajib memberi tahu seseorang jika kamu dalam bahaya. Kamu boleh menanyakan itu dulu.
minor-told-adult = Bicara kepada orang dewasa yang kamu percaya itu membantu. Kamu yang memilih siapa dan kapan.
