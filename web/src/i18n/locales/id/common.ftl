### reviewed: no

language-name = Bahasa Indonesia
page-title = Catatan
skip-to-content = Langsung ke isi halaman

leave-now = Keluar
leave-hint = Atau tekan Shift tiga kali.
leave-press-two = Shift. Tekan 2 kali lagi untuk keluar.
leave-press-one = Shift. Tekan 1 kali lagi untuk keluar.
leave-stopped = Kamu tidak jadi keluar.
leave-going = Sedang keluar.

language-label = Bahasa
language-machine = Terjemahan ini dibuat oleh mesin. Belum ada orang yang memeriksanya.
language-english = Baca dalam bahasa Inggris
language-missing = Bahasa itu tidak sampai. Periksa koneksimu, lalu pilih lagi.

step-of = Langkah { NUMBER($step) } dari { NUMBER($steps) }
back = Kembali
continue = Lanjut
home-link = Halaman awal
error-summary-title = Tolong periksa ini

offline-bar = Kamu tidak terhubung ke internet. Yang kamu lakukan di sini tetap di perangkatmu. Halaman ini tetap berfungsi.
script-missing = Halaman ini perlu JavaScript untuk membaca gambar di perangkatmu sendiri. Tolong nyalakan, atau pakai browser lain.
part-missing-title = Satu bagian halaman ini tidak termuat
part-missing-body = Bagian yang membaca gambar tidak sampai. Periksa koneksimu, lalu coba lagi. Pilihanmu masih di sini.
try-again = Coba lagi

more-label = Selengkapnya
help-title = Bicara dengan seseorang
shared-title = Ini sudah ada di internet
nofile-title = Saya tidak punya filenya
fit-title = Ini tidak sesuai untuk saya
questions-title = Tanya jawab
privacy-title = Yang kami tahu tentangmu
check-title = Cara memeriksa kami
platforms-title = Platform yang ikut serta
guide-title = Langkah-langkah dalam satu halaman
print = Cetak

idle-title = Apakah kamu masih di sini?
idle-body = Halaman ini sebentar lagi mengosongkan diri, agar tidak ada orang lain yang melihatnya.
idle-body-covers = Halaman ini sebentar lagi ditutupi, agar tidak ada orang lain yang melihatnya. Kedua nomormu tetap ada.
idle-left = { $seconds } detik lagi
idle-stay = Tetap di sini
idle-cleared = Beberapa waktu tidak ada kegiatan, jadi halaman ini dikosongkan.

page-missing-title = Halaman ini tidak termuat
page-missing-body = Periksa koneksimu, lalu coba lagi. Belum ada yang dikirim.
