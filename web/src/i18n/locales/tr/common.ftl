### reviewed: no

language-name = Türkçe
page-title = Notlar
skip-to-content = Sayfaya geç

leave-now = Hemen çık
leave-hint = Ya da üç kez Shift tuşuna basın.
leave-press-two = Shift. Çıkmak için 2 kez daha basın.
leave-press-one = Shift. Çıkmak için 1 kez daha basın.
leave-stopped = Çıkmadınız.
leave-going = Çıkılıyor.

language-label = Dil
language-machine = Bu çeviriyi bir makine yaptı. Henüz hiç kimse gözden geçirmedi.
language-english = İngilizcesini oku
language-missing = O dil gelmedi. Bağlantınıza bakın, sonra yeniden seçin.

step-of = Adım { NUMBER($step) } / { NUMBER($steps) }
back = Geri
continue = Devam et
home-link = Başlangıç sayfası
error-summary-title = Lütfen şuna bakın

offline-bar = Bağlantınız yok. Burada yaptıklarınız cihazınızda kalır. Sayfa çalışmaya devam eder.
script-missing = Bu sayfanın görüntülerinizi kendi cihazınızda okuması için JavaScript gerekir. Lütfen açın ya da başka bir tarayıcı kullanın.
part-missing-title = Bu sayfanın bir parçası yüklenmedi
part-missing-body = Görüntüleri okuyan parça gelmedi. Bağlantınıza bakın, sonra yeniden deneyin. Seçtikleriniz hâlâ burada.
try-again = Yeniden dene

more-label = Daha fazla bilgi
help-title = Biriyle konuşun
shared-title = Zaten internette
nofile-title = Dosya bende yok
fit-title = Bu bana uymuyor
questions-title = Sorular ve yanıtlar
privacy-title = Hakkınızda ne biliyoruz
check-title = Bizi nasıl denetlersiniz
platforms-title = Katılan platformlar
guide-title = Bütün adımlar tek sayfada
print = Yazdır

idle-title = Hâlâ orada mısınız?
idle-body = Başka kimse görmesin diye bu sayfa yakında kendini temizler.
idle-body-covers = Başka kimse görmesin diye bu sayfanın üstü yakında örtülür. İki numaranız kalır.
idle-left = { $seconds ->
    [one] 1 saniye kaldı
   *[other] { $seconds } saniye kaldı
}
idle-stay = Burada kal
idle-cleared = Bir süre hiçbir şey yapılmadı, bu yüzden sayfa temizlendi.

page-missing-title = Bu sayfa yüklenmedi
page-missing-body = Bağlantınıza bakın, sonra yeniden deneyin. Hiçbir şey gönderilmedi.
