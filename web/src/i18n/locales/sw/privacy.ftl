### reviewed: no

privacy-lead = Kidogo sana. Tulipanga iwe hivyo.
privacy-leaves-title = Kinachotoka kwenye kifaa chako
privacy-leaves = Alama, majibu yako, na unachosema kuhusu faili. Vinafungwa hapa. Wanaotunza orodha pekee ndio wanaoweza kuvifungua.
privacy-stays-title = Kisichotoka kamwe
privacy-stays = Picha, majina yake, tarehe na mahali pake. Hatuulizi kamwe wewe ni nani.
privacy-platforms-title = Majukwaa yanapata nini
privacy-platforms = Alama. Hayajui namba zako, wala ni alama zipi zinazokwenda pamoja.
privacy-kept-title = Kinachotunzwa
privacy-kept = Idadi ya maombi na wiki ambayo yalifika. Ombi lako linabaki hadi utakapoliondoa. Kama hutasema kamwe kwamba umeandika namba, muda wake utaisha.
privacy-browser-title = Kwenye kivinjari chako
privacy-browser = Hakuna vidakuzi, na hakuna kinachohifadhiwa. Hakuna kitu kwenye ukurasa huu kinachotoka kwa mtu mwingine.
privacy-hide-title = Tusichoweza kuficha
privacy-hide = Kivinjari chako kinatunza anwani hii kwenye historia. Mtandao wako unaweza kuona kwamba ilifunguliwa.

check-lead = Si lazima utuamini kwa maneno tu.
check-network-title = Zima mtandao
check-network = Fanya hivyo ukishafika kwenye faili. Yote yanafanya kazi hadi ubonyeze Tuma.
check-look-title = Tazama kinachotoka
check-look = Fungua zana za kivinjari chako na uchague Mtandao. Utaona ujumbe mmoja mfupi uliofungwa, na hakuna picha.
check-values-title = Tazama thamani
check-values = Ukurasa unaonyesha kila alama kabla hujaituma. Programu nyingine yoyote ya PDQ inatoa ileile.
check-file-title = Tumia nakala ya faili moja
check-file = Inatengeneza alama zilezile bila mtandao wowote. Haiwezi kutuma.
check-file-get = Pata nakala
check-source-title = Soma msimbo
check-source = Uko wazi. Mtu yeyote anaweza kujenga ukurasa huu kutoka humo na kulinganisha zote mbili.
