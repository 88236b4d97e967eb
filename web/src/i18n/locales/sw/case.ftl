### reviewed: no

who-title = Hii ni kwa ajili ya nani?
who-said = Ulisema kwamba una umri chini ya miaka 18. Kwa hiyo hii ndiyo njia inayokufaa. Kama ilikuwa bahati mbaya, anza tena.
who-self = Kwa ajili yangu. Nina umri chini ya miaka 18.
who-parent = Kwa mtu aliye chini ya miaka 18. Mimi ni mzazi au mtu mzima anayemwamini.
who-before = Kwa ajili yangu. Sasa ni mtu mzima, na picha ni ya kabla sijafika miaka 18.
who-other = Nahitaji msaada mwingine

like-title = Je, picha mpya ni kama zile za kwanza?
like-why = Picha za kabla ya miaka 18 na za baadaye haziwekwi kamwe kwenye kesi moja.
like-adult = Ndiyo. Katika zote kila mtu alikuwa na miaka 18 au zaidi.
like-minor = Ndiyo. Katika zote kulikuwa na mtu chini ya miaka 18.
like-no = Hapana, au sina hakika
like-other-title = Fungua kesi mpya kwa picha hizi
like-other-body = Zinahitaji kesi yake, yenye namba zake mbili. Kesi yako ya kwanza inabaki ilivyo.

uncollected-title = Bado hakuna jukwaa linalochukua orodha hii
uncollected-body = Unaweza kupitia hatua zote, lakini kwa majaribio tu. Hakuna ambaye angetafuta picha zako.
uncollected-works-adult = StopNCII.org inafanya kazi leo. Ni bure, na huko pia picha inabaki kwenye kifaa chako.
uncollected-works-minor = Take It Down inafanya kazi leo. Ni bure, na huko pia picha inabaki kwenye kifaa chako.
uncollected-link = Nenda StopNCII.org
uncollected-test = Endelea kwa majaribio

receipt-title = Andika namba hizi mbili kwenye karatasi
receipt-title-new = Andika namba hizi mpya
receipt-lead = Zinaanza kufanya kazi unapobonyeza Tuma. Kwa namba hizi unaweza kutazama kesi yako, kuongeza, au kuirudisha.
receipt-alone = Zimetengenezwa kwenye kifaa chako. Zikipotea, hakuna anayeweza kukutafutia, hata sisi.
receipt-number = Namba ya kesi
receipt-pin = PIN
receipt-test = Majaribio. Bado hakuna jukwaa linalochukua orodha hii.
receipt-other = Njia nyingine za kuzihifadhi
receipt-print = Chapisha
receipt-print-risk = Wengine wanaweza kuona karatasi. Baadhi ya printa hukumbuka zilichochapisha.
receipt-copy = Nakili
receipt-copy-risk = Kifaa chako kinaweza kutunza orodha ya unayonakili. Programu nyingine zinaweza kuisoma.
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
sent-confirm-why = Je, namba zote mbili ziko kwenye karatasi? Tuambie, ili muda wa kesi yako usiishe.
sent-confirm = Nimeziandika
sent-next = Tayari. Rudi wakati wowote ukiwa na namba zako mbili.
sent-others = Picha nyingine ni kesi ya pili. Inapata namba mbili mpya.
sent-others-go = Endelea na nyingine
sent-added-next = Faili mpya sasa ni sehemu ya kesi yako.
sent-see = Ona kesi yangu

find-title = Tafuta kesi
find-lead = Andika namba mbili zilizo kwenye karatasi yako.
find-number-hint = Tarakimu 16. Nafasi hazina shida.
find-pin-hint = Tarakimu 8.
find-button = Tafuta
find-lost = Kama zimepotea, hakuna anayeweza kupata kesi. Inabaki kwenye orodha. Unaweza kufungua mpya.

case-title = Kesi yako
case-received = Imefika. Itaingia kwenye orodha ndani ya dakika chache.
case-listed = Iko kwenye orodha. Majukwaa yanayoshiriki yanatafuta nakala.
case-partly-refused = Sehemu yake iko kwenye orodha. Nyingine haipo. Ona hapa chini kwa nini.
case-refused = Haipo kwenye orodha.
case-withdrawing = Inaondolewa kwenye orodha.
case-withdrawn = Imetoka kwenye orodha. Majukwaa yaliyoichukua yaliambiwa.
case-withdraw-soon = Itatoka kwenye orodha hivi karibuni. Bado unaweza kuzuia hilo.
case-withdraw-at = Itatoka kwenye orodha { $time }. Unaweza kuzuia hilo hadi wakati huo.
case-keep = Iache kwenye orodha
case-items = Picha zako
case-limits = Majukwaa yanatuambia haya tu. Hayasemi ilikuwa wapi, wala nani alikuwa nayo.
case-look-again = Tazama tena
case-add = Ongeza picha
case-withdraw = Ondoa zote
case-withdraw-one = Ondoa hii
case-withdraw-one-label = Ondoa hii: { $name }

news-added = Imeongezwa kwenye kesi yako.
news-withdrawn = Ombi lako la kuondoa limefika.
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

withdraw-title = Uondoe kila kitu kwenye orodha?
withdraw-title-one = Uondoe { $name } kwenye orodha?
withdraw-lead = Majukwaa yataacha kuitafuta. Nakala zilizozuiwa leo zinaweza kurudi.
withdraw-delay = Haifanyiki mara moja. Hadi wakati huo unaweza kuzuia hapa.
withdraw-told = Majukwaa yaliyoichukua yanaambiwa. Hatuwezi kuhakikisha kwamba kila moja litasikia.
withdraw-button = Ondoa
withdraw-no = Iache kwenye orodha

receipt-covered = Namba zako mbili zimefunikwa
receipt-uncover = Zionyeshe
