### reviewed: no

minor-pick-lead = Bu telefonda ya da bilgisayarda kalırlar. Burada onları kimse görmez.
minor-pick-some = 18 yaşından önce olanları seç. Ötekiler sonra, ayrı bir başvuruda gelir.
minor-pick-tip-1 = Görüntünün bulunduğu telefonu ya da bilgisayarı kullan.
minor-pick-tip-2 = Görüntüyü kimseye gönderme, bize bile.
minor-pick-tip-3 = Yeniden paylaşma. Burada sana kimse kızmıyor.
minor-parent-tip-1 = Gerekenden fazlasına bakmayın. Başka bir cihaza kopyalamayın.
minor-parent-tip-2 = Çocuk isterse birlikte yapın.
minor-parent-tip-3 = Yüksek sesle söyleyin: Sen yanlış bir şey yapmadın.
minor-working-lead = Her birini bir desene çeviriyoruz. Hiçbir şey gönderilmiyor.
minor-review-lead = Her desen bir görüntü demek. Dışarı yalnızca desenler çıkar.
minor-receipt-lead = Gönder'e basmadan önce ikisini de yaz. Geri gelmek için gerekli.
minor-receipt-alone = Bu numaralar yalnızca sende. Kaybolursa onları kimse bulamaz.
minor-receipt-keep = Güvendiğin bir yetişkin var mı? Kâğıdı senin için saklayabilir.
minor-sent-lead = Aferin. Katılan siteler şimdi kopyaları arıyor.
minor-sent-next = Hepsi tamam. İki numaranla geri gelebilirsin.
minor-sent-talk = Bunu tek başına yaşamak zorunda değilsin.
minor-uncollected-body = Görüntünü henüz hiçbir site aramaz. Yalnızca adımları deneyebilirsin.
minor-elsewhere-title = Senin için yardım var
minor-elsewhere-body = Take It Down tam bunun için yapıldı. Ücretsiz. Görüntü sende kalır. Adını vermezsin.

minor-told-title = Kim öğrenecek?
minor-told-us = Kim olduğunu sormayız. Bu yüzden kimseye söylemeyiz: ne eve, ne okula, ne polise.
minor-told-platform = Kopya bulan bir site polise söylemek zorunda olabilir. Polise, onu oraya kimin koyduğunu söyler.
minor-told-helper = Konuştuğun yardımcı, tehlikedeysen birine söylemek zorunda olabilir. Bunu ona önce sorabilirsin.
minor-told-adult = Güvendiğin bir yetişkine söylemek iyi gelir. Kime ve ne zaman, sen seçersin.
