### reviewed: no

pick-title = Fotoğraf ya da video seçin
pick-lead = Bu cihazda kalırlar. Birçoğunu bir arada seçebilirsiniz.
pick-button = Dosya seç
pick-drop = ya da buraya bırakın veya yapıştırın
pick-drop-now = Eklemek için bırakın
pick-tip-title = Hangi dosya en iyisi?
pick-tip-1 = Gönderilen ya da paylaşılan dosya veya elinizdeki en yakını.
pick-tip-2 = Görüntünün tamamı, çevresinde şerit ya da çıkartma olmadan.
pick-tip-3 = Yaygın türde her fotoğraf olur, iPhone'dan gelenler de. Videolarda yalnızca birebir kopyalar bulunabilir.
pick-cancelled = Durduruldu. Az önce seçtiğiniz dosyalar alınmadı.
pick-none = Orada dosya yoktu. Fotoğraf ya da video seçin.
pick-removed-all = Hepsini çıkardınız. Yeniden seçin ya da çıkın.
pick-too-many = Bir başvuruya en çok { NUMBER($most) } dosya sığar. İlk dosyalar alındı.
pick-enough = { $count ->
    [one] Elinizdeki 1 dosyayla devam et
   *[other] Elinizdeki { $count } dosyayla devam et
}
