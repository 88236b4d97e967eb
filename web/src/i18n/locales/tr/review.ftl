### reviewed: no

review-title = Neyin çıkacağına bakın
review-lead = Her görüntünün yerini bir desen tutar. Adları, tarihleri ve boyutları yalnızca siz görürsünüz.
review-clear = { $count ->
    [one] 1 fotoğraf yeterince net.
   *[other] { $count } fotoğraf yeterince net.
}
review-plain = { $count ->
    [one] 1 fotoğraf çok sade.
   *[other] { $count } fotoğraf çok sade.
}
review-videos = { $count ->
    [one] 1 video hazır.
   *[other] { $count } video hazır.
}
review-failed = { $count ->
    [one] 1 dosya okunamadı.
   *[other] { $count } dosya okunamadı.
}
review-twice = { $count ->
    [one] 1 dosya iki kez seçildi, bir kez sayılır.
   *[other] { $count } dosya iki kez seçildi, birer kez sayılır.
}
review-found = Küçültülen, yeniden kaydedilen ya da aynadaki gibi çevrilen kopyaların eşleşmesi gerekir. Çok kırpılan ya da çok değiştirilenler eşleşmeyebilir.
review-list = Dosyalarınız
review-hide-names = Adları ve tarihleri gizle
review-item = Dosya { NUMBER($number) }
review-remove = Çıkar
review-remove-label = Çıkar: { $name }
review-removed = { $name } çıkarıldı.
review-add = Daha ekle
review-nothing-sent = Hiçbir şey gönderilmedi.
review-offline-file = Bu, ağ olmadan çalışan kopyadır. Gönderemez.
review-none-usable = Bunların hiçbiri eşleştirilemez. Başka bir görüntü ya da aynısının başka bir kopyasını ekleyin.
review-start-over = Baştan başla

verdict-clear = Eşleşecek kadar net
verdict-plain = Eşleşmek için çok sade
verdict-exact = Yalnızca birebir kopyalar
verdict-failed = Okunamadı

explain-clear = { $count ->
    [one] 1 parmak izi.
   *[other] { $count } parmak izi.
}
explain-plain = Çok az ayrıntısı var, bu yüzden platformlar onu kullanmaz. Aynı andan başka bir görüntü uyabilir.
explain-video = Yalnızca bu videonun birebir kopyası bulunabilir. Bir platform onu yeniden kaydederse eşleşmeyebilir.

leaves-title = Çıkacak olan her şey
leaves-title-for = { $name } için çıkacak olan her şey
leaves-sealed = Çıkar, mühürlü
leaves-stays = Bu cihazda kalır
leaves-nothing = Bu dosya için hiçbir şey çıkmaz.
leaves-recipe = Parmak izi
leaves-value = Değer
leaves-quality = Ayrıntı, 100 üzerinden
leaves-video = Bütün dosyanın MD5 değeri
leaves-name = Ad
leaves-size = Boyut
leaves-date = Tarih
leaves-dimensions = En ve boy
leaves-md5 = MD5
leaves-sha256 = SHA-256
leaves-pixels = { NUMBER($width) } × { NUMBER($height) } piksel
leaves-picture = Görüntünün kendisi
leaves-picture-never = Bu sayfadan hiç çıkmaz

recipe-upright = Göründüğü gibi
recipe-sampled = Bazı platformların küçülttüğü gibi
recipe-mirrored = Aynadaki gibi çevrilmiş
recipe-stored = Dosyada durduğu gibi, çevrilmeden önce
recipe-trimmed = Çevresindeki boş kenar olmadan
recipe-square = Kare olarak kesilmiş
recipe-portrait = 4'e 5 oranında kesilmiş
recipe-tall = 9'a 16 oranında kesilmiş, hikâye gibi
recipe-wide = 16'ya 9 oranında kesilmiş
recipe-other = Başka bir yolla

size-bytes = { NUMBER($bytes) } bayt
size-kilobytes = { NUMBER($kilobytes, maximumFractionDigits: 0) } kB
size-megabytes = { NUMBER($megabytes, maximumFractionDigits: 1) } MB

review-continue = { $count ->
    [one] 1 dosyayla devam et
   *[other] { $count } dosyayla devam et
}
review-send-more = { $count ->
    [one] 1 dosyayı başvurunuza gönder
   *[other] { $count } dosyayı başvurunuza gönder
}
review-service-asking = Hizmete soruluyor.
review-service-away = Hizmete şu anda ulaşılamıyor, bu yüzden hiçbir şey gönderilemez. Seçtikleriniz burada kalır.
review-not-run = Hizmet bu görüntüleri almıyor.

about-title = İsterseniz daha fazlasını söyleyin
about-edited = Üzerinde oynandı
about-synthetic = Bir bilgisayar yaptı ya da değiştirdi

blur-show = Bulanık göster
blur-hide = Gizle
blur-label = { $name }, bulanık

leaves-case = Başvurunuz için çıkacak olan her şey
leaves-answers = Yanıtlarınız
leaves-padded = Mühürlü iletinin boyutu, yukarı yuvarlanmış
