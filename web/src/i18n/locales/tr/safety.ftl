### reviewed: no

safety-title = Başlamadan önce
safety-near-title = Yakında biri mi var?
safety-near = “Hemen çık” düğmesi başka bir site açar.
safety-history-title = Tarayıcınız hatırlar
safety-history = Gizli pencere bu sayfayı saklamaz.
safety-limit-title = Neyi yapamaz
safety-limit = Özel sohbetlere ya da her siteye ulaşmaz. Değiştirilenleri kaçırabilir.
