### reviewed: no

shared-lead = Bu adımlar bu sırayla yardımcı olur.
shared-proof-title = Kanıtı saklayın
shared-proof = Bağlantıyı, tarihi ve hesabın adını yazın. Görüntüyü kaydetmeniz gerekmez.
shared-proof-minor = İçinde 18 yaşından küçük biri mi vardı? O zaman onu hiçbir zaman kaydetmeyin, kimseye göndermeyin.
shared-report-title = Bulunduğu yere bildirin
shared-report = Her platformun kendi formu vardır. Buna izin vermediğinizi söyleyin.
shared-search-title = Aramalardan çıkarın
shared-report-search = Arama motorları onu sonuçlarından çıkarabilir.
shared-law = ABD'de bir platformun 48 saati vardır. Bildiriminizde imzanız, bağlantı, size ulaşma yolu ve buna izin vermediğinizi söyleyen bir satır olmalıdır.
shared-pay-title = Ödeme yapmayın
shared-pay = Para isteyenler çoğunlukla yeniden ister. Başka bir şey göndermeyin.
shared-chat-title = Sohbeti saklayın
shared-chat = Kanıttır. Kişiyi, sohbeti sakladıktan sonra engelleyin.
shared-case-title = Burada bir başvuru açın
shared-case = O zaman katılan platformlar yeni kopyaları bulabilir.

nofile-lead = Dijital parmak izi yalnızca görüntünün kendisinden yapılabilir. Ama yapabileceğiniz bir şey var.
nofile-look = Eski sohbetlere, fotoğraflarınızın çöp kutusuna ve eski cihazlara bakın.
nofile-friend = Güvendiğiniz birinde var mı? Sizin için bu sayfayı kullanabilir. Size göndermesi gerekmez.
nofile-report = İnternette mi? Dosya olmadan da orada bildirebilirsiniz.
nofile-talk = Bir yardım hattı bunu sizinle birlikte yapabilir.

fit-threat-title = Biri paylaşacağını söylüyor
fit-threat = Ödeme yapmayın. Başka bir şey göndermeyin. Daha bir şey paylaşılmadan, şimdi bir başvuru açabilirsiniz.
fit-made-title = Onu bir bilgisayar yaptı
fit-made = Bu da sayılır. Öteki görüntüler gibi seçin.
fit-two-title = İçinde başka biri de var
fit-two = Siz de içindeyseniz başvuru açabilirsiniz.
fit-friend-title = Bir arkadaşla ilgili
fit-friend = Ona bu sayfayı gösterin. Kararı o verir. 18 yaşından küçük biri için bunu güvendiği bir yetişkin yapabilir.
fit-danger-title = Tehlikedesiniz ya da artık dayanamıyorsunuz
fit-danger = Hemen acil yardım numarasını arayın. Sonra güvendiğiniz biriyle konuşun.
