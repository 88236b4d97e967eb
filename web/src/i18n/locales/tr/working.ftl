### reviewed: no

working-title = Cihazınızda çalışıyor
working-lead = Her dosya bir desene dönüşür. Hiçbir şey gönderilmez.
working-meter = Biten dosyalar
working-count = { NUMBER($total) } dosyadan { NUMBER($done) } tanesi bitti
working-left-start = Ne kadar süreceği hesaplanıyor
working-left-seconds = Birkaç saniye kaldı
working-left-minutes = { $minutes ->
    [one] Yaklaşık bir dakika kaldı
   *[other] Yaklaşık { $minutes } dakika kaldı
}
working-problems = { $count ->
    [one] 1 dosyada sorun çıktı. Hangisi olduğunu göreceksiniz.
   *[other] { $count } dosyada sorun çıktı. Hangileri olduğunu göreceksiniz.
}
working-keep-open = Bu sayfayı açık tutun ve ara sıra ekrana dokunun. Ekran kararırsa iş durabilir.
working-cancel = İptal
working-started = Çalışılıyor: { $total ->
    [one] 1 dosya.
   *[other] { $total } dosya.
}
