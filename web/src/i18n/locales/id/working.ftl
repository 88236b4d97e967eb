### reviewed: no

working-title = Bekerja, di perangkatmu
working-lead = Tiap file berubah menjadi pola. Tidak ada yang dikirim.
working-meter = File yang selesai
working-count = { NUMBER($done) } dari { NUMBER($total) } selesai
working-left-start = Menghitung berapa lama
working-left-seconds = Beberapa detik lagi
working-left-minutes = Sekitar { $minutes } menit lagi
working-problems = { $count } file bermasalah. Kamu akan melihat yang mana.
working-keep-open = Biarkan halaman ini terbuka, dan sentuh layar sesekali. Kalau layar menjadi gelap, pekerjaannya bisa berhenti.
working-cancel = Batal
working-started = Mengolah { $total } file.
