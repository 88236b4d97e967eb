### reviewed: no

platforms-lead = Her biri listeyi kendisi alır.
platforms-adult = Herkesin 18 yaşında ya da daha büyük olduğu görüntüler
platforms-minor = 18 yaşından öncesine ait görüntüler
platforms-week = Son aldığı hafta: { $day }
platforms-never = Henüz almadı
platforms-asking = Kimlerin katıldığı soruluyor.
platforms-away = Hizmete şu anda ulaşılamıyor. Sonra yeniden deneyin.
platforms-not = Burada olmayan bir site görüntülerinizi aramaz. Kapalı sohbetlerin içine kimse bakmaz.
