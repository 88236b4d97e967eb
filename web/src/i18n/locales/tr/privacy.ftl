### reviewed: no

privacy-lead = Çok az. Böyle tasarladık.
privacy-leaves-title = Cihazınızdan ne çıkar
privacy-leaves = Parmak izleri, yanıtlarınız ve bir dosya hakkında söyledikleriniz. Burada mühürlenirler. Yalnızca listeyi tutanlar açabilir.
privacy-stays-title = Ne hiç çıkmaz
privacy-stays = Görüntüler, adları, tarihleri ve yerleri. Kim olduğunuzu hiç sormayız.
privacy-platforms-title = Platformlar ne alır
privacy-platforms = Parmak izlerini. Numaralarınızı ya da hangi parmak izlerinin aynı başvurudan olduğunu öğrenmezler.
privacy-kept-title = Ne saklanır
privacy-kept = Kaç başvuru olduğu ve hangi hafta geldikleri. Başvurunuz siz geri alana kadar kalır. Numaraları yazdığınızı hiç söylemezseniz zamanla başvurunun süresi dolar.
privacy-browser-title = Tarayıcınızda
privacy-browser = Çerez yok ve hiçbir şey kaydedilmez. Bu sayfadaki hiçbir şey başkasından gelmez.
privacy-hide-title = Neyi gizleyemeyiz
privacy-hide = Tarayıcınız bu adresi geçmişinde tutar. Ağınız sayfanın açıldığını görebilir.

check-lead = Sözümüze inanmak zorunda değilsiniz.
check-network-title = Ağı kapatın
check-network = Dosyalara geldiğinizde yapın. Gönder'e basana kadar her şey çalışır.
check-look-title = Ne çıktığına bakın
check-look = Tarayıcınızın araçlarını açıp Ağ bölümünü seçin. Kısa, mühürlü tek bir ileti görürsünüz, görüntü göremezsiniz.
check-values-title = Değerlere bakın
check-values = Sayfa her parmak izini siz göndermeden önce gösterir. Başka her PDQ programı aynısını verir.
check-file-title = Tek dosyalık kopyayı kullanın
check-file = Aynı parmak izlerini hiç ağ olmadan yapar. Gönderemez.
check-file-get = Kopyayı al
check-source-title = Kodu okuyun
check-source = Kod açıktır. Herkes bu sayfayı ondan oluşturup ikisini karşılaştırabilir.
