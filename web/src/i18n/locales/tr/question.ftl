### reviewed: no

question-title = Görüntüler çekildiğinde içlerinde 18 yaşından küçük biri var mıydı?
question-why = Kimin yardım edebileceği buna bağlı.
question-no = Hayır, herkes 18 yaşında ya da daha büyüktü
question-yes = Evet
question-some = Bazılarında
question-not-sure = Emin değilim
question-missing = Bir yanıt seçin.

elsewhere-title = Bunlar için başka bir hizmet var
elsewhere-body = Take It Down 18 yaşından öncesine ait görüntülerle ilgilenir. Ücretsizdir. Aynı biçimde çalışır: görüntü cihazınızda kalır. Adınızı vermezsiniz.
elsewhere-some = 18 yaşından öncesine ait görüntüler için onu kullanın. Sonra ötekiler için buraya dönün. İki ayrı başvuru olur.
elsewhere-not-sure = Emin değilseniz de doğru yer orasıdır.
elsewhere-file-name = Bilmekte yarar var: dosyanın adı ona gider. Önce dosyaya başka bir ad verebilirsiniz.
elsewhere-link = Take It Down sitesine git
elsewhere-kept = Burada seçtiğiniz hiçbir şey saklanmadı.
elsewhere-some-continue = 18 yaşında ya da daha büyüğüm. Ötekilerle devam et
elsewhere-adult-title = Bu hizmet 18 yaşından öncesine ait görüntüler için
elsewhere-adult-body = StopNCII.org herkesin 18 yaşında ya da daha büyük olduğu görüntülerle ilgilenir. Ücretsizdir. Görüntü orada da cihazınızda kalır.
elsewhere-near = Ya da ülkenizde biriyle konuşun.
