### reviewed: no

who-title = Bu kimin için?
who-said = 18 yaşından küçük olduğunuzu söylediniz. Bu yüzden sizin için doğru yol budur. Yanlışlıkla seçtiyseniz baştan başlayın.
who-self = Benim için. 18 yaşından küçüğüm.
who-parent = 18 yaşından küçük biri için. Annesi, babası ya da güvendiği bir yetişkinim.
who-before = Benim için. Artık yetişkinim, görüntü ise 18 yaşımdan öncesine ait.
who-other = Başka bir yardıma ihtiyacım var

like-title = Yeni görüntüler ilkleri gibi mi?
like-why = 18 yaşından öncesine ait görüntüler ile sonrakiler hiçbir zaman aynı başvuruya girmez.
like-adult = Evet. Hepsinde herkes 18 yaşında ya da daha büyüktü.
like-minor = Evet. Hepsinde 18 yaşından küçük biri vardı.
like-no = Hayır ya da emin değilim
like-other-title = Bunlar için yeni bir başvuru açın
like-other-body = Bunlara iki numarası olan ayrı bir başvuru gerekir. İlk başvurunuz olduğu gibi kalır.

uncollected-title = Bu listeyi henüz hiçbir platform almıyor
uncollected-body = Bütün adımları yapabilirsiniz, ama yalnızca deneme olarak. Görüntülerinizi kimse aramaz.
uncollected-works-adult = StopNCII.org bugün çalışıyor. Ücretsizdir ve görüntü orada da cihazınızda kalır.
uncollected-works-minor = Take It Down bugün çalışıyor. Ücretsizdir ve görüntü orada da cihazınızda kalır.
uncollected-link = StopNCII.org sitesine git
uncollected-test = Deneme olarak devam et

receipt-title = Bu iki numarayı kâğıda yazın
receipt-title-new = Bu yeni numaraları yazın
receipt-lead = Gönder'e bastığınızda geçerli olurlar. Bunlarla başvurunuza bakabilir, görüntü ekleyebilir ya da başvurunuzu geri alabilirsiniz.
receipt-alone = Bunlar cihazınızda oluşturuldu. Kaybederseniz kimse sizin için bulamaz, biz de bulamayız.
receipt-number = Başvuru numarası
receipt-pin = PIN
receipt-test = Deneme. Bu listeyi henüz hiçbir platform almıyor.
receipt-other = Saklamanın başka yolları
receipt-print = Yazdır
receipt-print-risk = Kâğıdı başkaları görebilir. Bazı yazıcılar yazdırdıklarını hatırlar.
receipt-copy = Kopyala
receipt-copy-risk = Cihazınız kopyaladıklarınızın listesini tutabilir. Başka uygulamalar bunu okuyabilir.
receipt-save = Dosya olarak kaydet
receipt-save-risk = Bu cihazı kullanan herkes dosyayı bulabilir. Adı notes.txt olur.
receipt-copied = Kopyalandı.

send-count = { $count ->
    [one] 1 dosyayı gönder
   *[other] { $count } dosyayı gönder
}
please-wait = Lütfen bekleyin

sending-title = Gönderiliyor
sending-lead = Yalnızca dijital parmak izleri, mühürlü olarak gider. Bu sayfayı açık tutun.
sending-waiting = Henüz yanıt yok. Otomatik olarak yeniden deniyoruz. Yalnızca bir kez ulaşabilir.

sent-title = Ulaştı
sent-title-added = Ulaştılar
sent-lead = Parmak izleri listeye girer. Katılan platformlar listeyi alır ve kopyaları arar.
sent-lead-test = Bu bir denemeydi. Bu listeyi henüz hiçbir platform almıyor.
sent-confirm-why = İki numara da kâğıtta mı? Bize söyleyin ki başvurunuzun süresi dolmasın.
sent-confirm = Numaraları yazdım
sent-next = Hepsi tamam. İki numaranızla istediğiniz zaman geri gelin.
sent-others = Öteki görüntüler ikinci bir başvurudur. Onun iki yeni numarası olur.
sent-others-go = Ötekilerle devam et
sent-added-next = Yeni dosyalar artık başvurunuzda.
sent-see = Başvuruma bak

find-title = Başvuruya bak
find-lead = Kâğıdınızdaki iki numarayı yazın.
find-number-hint = 16 rakam. Boşluklar önemli değil.
find-pin-hint = 8 rakam.
find-button = Bul
find-lost = Numaraları kaybettiyseniz başvuruyu kimse bulamaz. Başvuru listede kalır. Yeni bir tane açabilirsiniz.

case-title = Başvurunuz
case-received = Ulaştı. Birkaç dakika içinde listeye girer.
case-listed = Listede. Katılan platformlar kopyaları arar.
case-partly-refused = Bir bölümü listede. Kalanı değil. Nedeni aşağıda.
case-refused = Listede değil.
case-withdrawing = Listeden çıkarılıyor.
case-withdrawn = Listeden çıktı. Onu alan platformlara haber verildi.
case-withdraw-soon = Yakında listeden çıkacak. Bunu hâlâ durdurabilirsiniz.
case-withdraw-at = Listeden çıkacağı zaman: { $time }. O zamana kadar durdurabilirsiniz.
case-keep = Listede kalsın
case-items = Görüntüleriniz
case-limits = Platformlar bize yalnızca bu kadarını söyler. Nerede olduğunu ya da kimde olduğunu söylemezler.
case-look-again = Yeniden bak
case-add = Görüntü ekle
case-withdraw = Hepsini geri al
case-withdraw-one = Bunu geri al
case-withdraw-one-label = Bunu geri al: { $name }

news-added = Başvurunuza eklendi.
news-withdrawn = Geri alma isteğiniz ulaştı.
news-kept = Listede kalıyor.
news-looked = Şu anki en yeni durum bu.

item-photo = Fotoğraf { NUMBER($number) }
item-video = Video { NUMBER($number) }
item-received = Ulaştı
item-listed = Listede
item-held = Beklemede
item-refused = Listede değil
item-withdrawing = Listeden çıkıyor
item-withdrawn = Listeden çıktı

partner-waiting = henüz almadı
partner-collected = aldı
partner-matched = bir kopya buldu ve bakıyor
partner-blocked = bir kopya buldu ve engelledi
partner-not-blocked = bir kopya buldu ve kurallarına aykırı olmadığını söylüyor
partner-told = aramayı bırakması söylendi
partner-removed = aramayı bıraktığını söylüyor
week-of = { $day } haftası

withdraw-title = Her şey listeden çıkarılsın mı?
withdraw-title-one = { $name } listeden çıkarılsın mı?
withdraw-lead = Bundan sonra platformlar aramayı bırakır. Bugün engellenen kopyalar geri gelebilir.
withdraw-delay = Hemen olmaz. O zamana kadar buradan durdurabilirsiniz.
withdraw-told = Onu alan platformlara haber verilir. Her birinin buna uyacağından emin olamayız.
withdraw-button = Geri al
withdraw-no = Listede kalsın

receipt-covered = İki numaranızın üstü örtüldü
receipt-uncover = Göster
