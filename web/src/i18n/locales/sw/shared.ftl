### reviewed: no

shared-lead = Hatua hizi zinasaidia, kwa mpangilio huu.
shared-proof-title = Tunza ushahidi
shared-proof = Andika kiungo, tarehe na jina la akaunti. Si lazima uhifadhi picha.
shared-proof-minor = Je, kulikuwa na mtu aliye chini ya miaka 18? Basi usiihifadhi kamwe wala kuituma.
shared-report-title = Iripoti pale ilipo
shared-report = Kila jukwaa lina fomu yake. Sema kwamba hukukubali.
shared-search-title = Iondoe kwenye utafutaji
shared-report-search = Injini za utafutaji zinaweza kuiondoa kwenye matokeo yao.
shared-law = Nchini Marekani, jukwaa lina saa 48. Taarifa yako inahitaji sahihi yako, kiungo, njia ya kukupata, na mstari unaosema kwamba hukukubali.
shared-pay-title = Usilipe
shared-pay = Wanaodai pesa mara nyingi hudai tena. Usitume kitu kingine.
shared-chat-title = Tunza gumzo
shared-chat = Ni ushahidi. Mzuie mtu huyo baada ya kuihifadhi.
shared-case-title = Fungua ombi hapa
shared-case = Hapo majukwaa yanayoshiriki yanaweza kupata nakala mpya.

nofile-lead = Alama ya kidijitali inaweza kutengenezwa kutoka kwenye picha tu. Lakini kuna jambo unaloweza kufanya.
nofile-look = Tafuta kwenye gumzo za zamani, kwenye pipa la picha zako, na kwenye vifaa vya zamani.
nofile-friend = Je, mtu unayemwamini anayo? Anaweza kutumia ukurasa huu kwa niaba yako. Si lazima akutumie.
nofile-report = Iko mtandaoni? Unaweza kuiripoti huko bila faili.
nofile-talk = Huduma ya msaada inaweza kuyapitia pamoja nawe.

fit-threat-title = Mtu anasema ataisambaza
fit-threat = Usilipe. Usitume kitu kingine. Unaweza kufungua ombi sasa, kabla chochote hakijasambazwa.
fit-made-title = Kompyuta iliitengeneza
fit-made = Hiyo pia inahesabika. Ichague kama picha nyingine yoyote.
fit-two-title = Kuna mtu mwingine pia ndani yake
fit-two = Unaweza kufungua ombi kama wewe umo ndani yake.
fit-friend-title = Ni kuhusu rafiki
fit-friend = Mwonyeshe ukurasa huu. Yeye ndiye anayeamua. Kwa aliye chini ya miaka 18, mtu mzima anayemwamini anaweza kufanya hivyo.
fit-danger-title = Uko hatarini, au umelemewa
fit-danger = Piga namba ya dharura sasa. Kisha zungumza na mtu unayemwamini.
