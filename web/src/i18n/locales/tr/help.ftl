### reviewed: no

help-lead = Bu hizmetleri başkaları yürütür. Ülkenizi seçin.
help-country = Ülke
help-anywhere = Her yerde
help-none = Bu ülkede henüz bildiğimiz bir hizmet yok. Bunlar her yerde çalışır.
help-minor = 18 yaşından küçükler ve onlarla ilgilenenler için
help-see-minor = 18 yaşından küçük biri mi vardı? Bunun için yardıma bakın
help-see-adult = Herkes 18 yaşında ya da daha mı büyüktü? Bunun için yardıma bakın
help-kind-helpline = Konuşabileceğiniz kişiler
help-kind-removal = Kopyaların kaldırılmasına yardım eder
help-kind-report = Bildirim alır
help-kind-police = Polis
help-kind-tool = Bu sayfa gibi çalışır
help-kind-guide = Nereye gidileceğini bilir
help-picture-yes = Görüntünün kendisini ister.
help-picture-no = Görüntüyü istemez.
help-picture-unknown = Görüntüyü isteyip istemediğini bilmiyoruz. Önce sorun.
help-no-name = Adınızı vermeniz gerekmez.
help-phone = Telefon
help-hours = Saatler
help-languages = Diller
help-checked = Son bakıldığı ay: { $month }
help-open = Aç: { $name }
help-traces = Arama, faturada ve arama listesinde görünebilir.
help-danger = Tehlikede misiniz? Hemen acil yardım numarasını arayın.
