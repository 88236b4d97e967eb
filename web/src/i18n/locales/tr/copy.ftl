### reviewed: no

copy-open = Bir kopya bulunur mu?
copy-title = Bu kopya bulunur mu?
copy-lead = Bir kopya seçin, örneğin bir ekran görüntüsü ya da kırpılmış hâli. Yalnızca burada karşılaştırılır.
copy-choose = Kopya seç
copy-another = Başka bir kopya dene
copy-busy = Karşılaştırılıyor
copy-yes = Evet, bulunması gerekir
copy-no = Hayır, bu gözden kaçar
copy-same = Evet, tam olarak aynı dosya
copy-plain = Çok sade, platformlar bunu dışarıda bırakır
copy-distance = 256 kareden { NUMBER($distance) } tanesi farklı. { NUMBER($limit) } kareye kadar kopya sayılır.
copy-closest = En yakını: { $name }.
copy-each = Her dosyanızdan farkı
copy-exact = Videolar yalnızca tam olarak aynı dosyaysa eşleşir.
copy-add-tip = Bu kopyayı da ekleyebilirsiniz. O zaman bunun kopyaları da bulunabilir.
copy-limit = Platformların çoğu gönderdiklerinizi böyle karşılaştırır. Her biri kendi sınırını koyabilir.
copy-back = Dosyalarınıza dön
