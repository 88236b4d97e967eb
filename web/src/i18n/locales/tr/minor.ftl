### reviewed: no

minor-pick-lead = Bu telefonda ya da bilgisayarda kalırlar. Burada onları kimse görmez.
minor-pick-some = 18 yaşından önce olanları seçin. Ötekiler sonra, ayrı bir başvuruda gelir.
minor-pick-tip-1 = Görüntünün bulunduğu telefonu ya da bilgisayarı kullanın.
minor-pick-tip-2 = Görüntüyü kimseye göndermeyin, bize bile.
minor-pick-tip-3 = Hiçbir yerde paylaşmayın. Burada size kimse kızmıyor.
minor-parent-tip-1 = Gerekenden fazlasına bakmayın. Başka bir cihaza kopyalamayın.
minor-parent-tip-2 = Çocuk isterse birlikte yapın.
minor-parent-tip-3 = Yüksek sesle söyleyin: “Sen yanlış bir şey yapmadın.”
minor-working-lead = Her birini bir desene çeviriyoruz. Hiçbir şey gönderilmiyor.
minor-review-lead = Her desen bir görüntünün yerini tutar. Dışarı yalnızca desenler çıkar.
minor-receipt-lead = Gönder'e basmadan önce ikisini de yazın. Geri gelmek için bunlar gerekir.
minor-receipt-alone = Bu numaralar yalnızca sizde. Kaybolursa onları kimse bulamaz.
minor-receipt-keep = Güvendiğiniz bir yetişkin var mı? Kâğıdı sizin için saklayabilir.
minor-sent-lead = Çok iyi yaptınız. Katılan siteler artık kopyaları arayabilir.
minor-sent-next = Hepsi tamam. İki numaranızla geri gelebilirsiniz.
minor-sent-talk = Bunu tek başınıza yaşamak zorunda değilsiniz.
minor-uncollected-body = Görüntünüzü henüz hiçbir site aramaz. Yalnızca adımları deneyebilirsiniz.
minor-elsewhere-title = Sizin için yardım var
minor-elsewhere-body = Take It Down tam bunun için yapıldı. Ücretsiz. Görüntü sizde kalır. Adınızı vermezsiniz.

minor-told-title = Kim öğrenecek?
minor-told-us = Kim olduğunuzu sormayız. Bu yüzden kimseye söylemeyiz: ne eve, ne okula, ne polise.
minor-told-platform = Kopya bulan bir site, polise haber vermek zorunda olabilir. Polise onu oraya kimin koyduğunu söyler.
minor-told-helper = Tehlikedeyseniz, konuştuğunuz yardımcı bunu birine söylemek zorunda olabilir. Bunu ona önce sorabilirsiniz.
minor-told-adult = Güvendiğiniz bir yetişkine söylemek iyi gelir. Kime ve ne zaman, siz seçersiniz.
