### reviewed: no

who-title = Hii ni kwa ajili ya nani?
who-said = Ulisema kwamba una umri chini ya miaka 18. Kwa hiyo hii ndiyo njia inayokufaa. Kama ulibonyeza kwa bahati mbaya, anza tena.
who-self = Kwa ajili yangu. Nina umri chini ya miaka 18.
who-parent = Kwa mtu aliye chini ya miaka 18. Mimi ni mzazi au mtu mzima anayemwamini.
who-before = Kwa ajili yangu. Sasa ni mtu mzima, na picha ni ya kabla sijafikisha miaka 18.
who-other = Nahitaji msaada mwingine

like-title = Je, picha mpya ni kama zile za kwanza?
like-why = Picha za kabla ya kufikisha miaka 18 na za baadaye haziwekwi kamwe kwenye ombi moja.
like-adult = Ndiyo. Katika zote kila mtu alikuwa na miaka 18 au zaidi.
like-minor = Ndiyo. Katika zote kulikuwa na mtu chini ya miaka 18.
like-no = Hapana, au sina hakika
like-other-title = Fungua ombi jipya kwa picha hizi
like-other-body = Zinahitaji ombi lake, lenye namba zake mbili. Ombi lako la kwanza linabaki lilivyo.

uncollected-title = Bado hakuna jukwaa linalochukua orodha hii
uncollected-body = Unaweza kupitia hatua zote, lakini kwa majaribio tu. Hakuna ambaye angetafuta picha zako.
uncollected-works-adult = StopNCII.org inafanya kazi leo. Ni bure, na huko pia picha inabaki kwenye kifaa chako.
uncollected-works-minor = Take It Down inafanya kazi leo. Ni bure, na huko pia picha inabaki kwenye kifaa chako.
uncollected-link = Nenda StopNCII.org
uncollected-test = Endelea kwa majaribio

receipt-title = Andika namba hizi mbili kwenye karatasi
receipt-title-new = Andika namba hizi mpya
receipt-lead = Zinaanza kufanya kazi unapobonyeza Tuma. Kwa namba hizi unaweza kutazama ombi lako, kuliongezea picha, au kuliondoa.
receipt-alone = Zimetengenezwa kwenye kifaa chako. Zikipotea, hakuna anayeweza kukutafutia, hata sisi hatuwezi.
receipt-number = Namba ya ombi
receipt-pin = PIN
receipt-test = Ni jaribio. Bado hakuna jukwaa linalochukua orodha hii.
receipt-other = Njia nyingine za kuzihifadhi
receipt-print = Chapisha
receipt-print-risk = Watu wengine wanaweza kuona karatasi. Baadhi ya printa hukumbuka zilichochapisha.
receipt-copy = Nakili
receipt-copy-risk = Kifaa chako kinaweza kuhifadhi orodha ya unayonakili. Programu nyingine zinaweza kuisoma.
receipt-save = Hifadhi kama faili
receipt-save-risk = Yeyote anayetumia kifaa hiki anaweza kupata faili. Inaitwa notes.txt.
receipt-copied = Imenakiliwa.

send-count = { $count ->
    [one] Tuma faili 1
   *[other] Tuma faili { $count }
}
please-wait = Tafadhali subiri

sending-title = Inatuma
sending-lead = Alama za kidijitali pekee ndizo zinazokwenda, zikiwa zimefungwa. Acha ukurasa huu wazi.
sending-waiting = Bado hakuna jibu. Tunajaribu tena wenyewe. Inaweza kufika mara moja tu.

sent-title = Imefika
sent-title-added = Zimefika
sent-lead = Alama zinaingia kwenye orodha. Majukwaa yanayoshiriki yanaichukua na kutafuta nakala.
sent-lead-test = Hili lilikuwa jaribio. Bado hakuna jukwaa linalochukua orodha hii.
sent-confirm-why = Je, namba zote mbili ziko kwenye karatasi? Tuambie, ili muda wa ombi lako usiishe.
sent-confirm = Nimeziandika
sent-next = Yote yamekamilika. Rudi wakati wowote ukiwa na namba zako mbili.
sent-others = Picha nyingine ni ombi la pili. Linapata namba mbili mpya.
sent-others-go = Endelea na nyingine
sent-added-next = Faili mpya sasa ni sehemu ya ombi lako.
sent-see = Ona ombi langu

find-title = Tafuta ombi
find-lead = Andika namba mbili zilizo kwenye karatasi yako.
find-number-hint = Tarakimu 16. Ukiacha nafasi katikati, si tatizo.
find-pin-hint = Tarakimu 8.
find-button = Tafuta
find-lost = Kama zimepotea, hakuna anayeweza kupata ombi. Linabaki kwenye orodha. Unaweza kufungua jipya.

case-title = Ombi lako
case-received = Limefika. Litaingia kwenye orodha ndani ya dakika chache.
case-listed = Liko kwenye orodha. Majukwaa yanayoshiriki yanatafuta nakala.
case-partly-refused = Sehemu yake iko kwenye orodha. Sehemu nyingine haipo. Ona hapa chini kwa nini.
case-refused = Halipo kwenye orodha.
case-withdrawing = Linaondolewa kwenye orodha.
case-withdrawn = Limetoka kwenye orodha. Majukwaa yaliyochukua orodha yaliambiwa.
case-withdraw-soon = Litatoka kwenye orodha hivi karibuni. Bado unaweza kusimamisha hilo.
case-withdraw-at = Litatoka kwenye orodha { $time }. Unaweza kusimamisha hilo hadi wakati huo.
case-keep = Acha kwenye orodha
case-items = Picha zako
case-limits = Majukwaa yanatuambia haya tu. Hayasemi picha ilikuwa wapi, wala nani alikuwa nayo.
case-look-again = Tazama tena
case-add = Ongeza picha
case-withdraw = Ondoa zote
case-withdraw-one = Ondoa hii
case-withdraw-one-label = Ondoa hii: { $name }

news-added = Imeongezwa kwenye ombi lako.
news-withdrawn = Taarifa kwamba unataka kuondoa imefika.
news-kept = Inabaki kwenye orodha.
news-looked = Hizi ndizo habari mpya zaidi.

item-photo = Picha ya { NUMBER($number) }
item-video = Video ya { NUMBER($number) }
item-received = Imefika
item-listed = Kwenye orodha
item-held = Inasubiri
item-refused = Haipo kwenye orodha
item-withdrawing = Inatoka kwenye orodha
item-withdrawn = Imetoka kwenye orodha

partner-waiting = bado halijaichukua
partner-collected = limeichukua
partner-matched = lilipata nakala na linaitazama
partner-blocked = lilipata nakala na kuizuia
partner-not-blocked = lilipata nakala na linasema haivunji kanuni zake
partner-told = liliambiwa liache kuitafuta
partner-removed = linasema limeacha kuitafuta
week-of = Wiki ya { $day }

withdraw-title = Je, unataka kuondoa kila kitu kwenye orodha?
withdraw-title-one = Je, unataka kuondoa { $name } kwenye orodha?
withdraw-lead = Baada ya hapo majukwaa yanaacha kutafuta. Nakala zilizozuiwa leo zinaweza kurudi.
withdraw-delay = Haifanyiki mara moja. Hadi wakati huo unaweza kuisimamisha hapa.
withdraw-told = Majukwaa yaliyoichukua yanaambiwa. Hatuwezi kuwa na hakika kwamba kila moja litafanya hivyo.
withdraw-button = Ondoa
withdraw-no = Acha kwenye orodha

receipt-covered = Namba zako mbili zimefunikwa
receipt-uncover = Zionyeshe
