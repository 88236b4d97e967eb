### reviewed: no

language-name = Kiswahili
page-title = Maelezo
skip-to-content = Nenda kwenye ukurasa

leave-now = Ondoka
leave-hint = Au bonyeza Shift mara tatu.
leave-press-two = Shift. Bonyeza mara 2 zaidi ili kuondoka.
leave-press-one = Shift. Bonyeza mara 1 zaidi ili kuondoka.
leave-stopped = Hukuondoka.
leave-going = Unaondoka.

language-label = Lugha
language-machine = Tafsiri hii ilifanywa na mashine. Bado hakuna mtu aliyeikagua.
language-english = Soma kwa Kiingereza
language-missing = Lugha hiyo haikufika. Angalia muunganisho wako, kisha uichague tena.

step-of = Hatua ya { NUMBER($step) } kati ya { NUMBER($steps) }
back = Rudi
continue = Endelea
home-link = Ukurasa wa mwanzo
error-summary-title = Tafadhali angalia hapa

offline-bar = Hujaunganishwa. Unachofanya hapa kinabaki kwenye kifaa chako. Ukurasa bado unafanya kazi.
script-missing = Ukurasa huu unahitaji JavaScript ili kusoma picha zako kwenye kifaa chako mwenyewe. Tafadhali iwashe, au tumia kivinjari kingine.
part-missing-title = Sehemu ya ukurasa huu haikufunguka
part-missing-body = Sehemu inayosoma picha haikufika. Angalia muunganisho wako, kisha ujaribu tena. Ulichochagua bado kipo hapa.
try-again = Jaribu tena

more-label = Mengine kuhusu hili
help-title = Zungumza na mtu
shared-title = Tayari iko mtandaoni
nofile-title = Sina faili hiyo
fit-title = Hili halinihusu
questions-title = Maswali na majibu
privacy-title = Tunachojua kukuhusu
check-title = Jinsi ya kutukagua
platforms-title = Majukwaa yanayoshiriki
guide-title = Hatua zote kwenye ukurasa mmoja
print = Chapisha

idle-title = Je, bado upo?
idle-body = Ukurasa huu utajisafisha hivi karibuni, ili mtu mwingine asiuone.
idle-body-covers = Ukurasa huu utafunikwa hivi karibuni, ili mtu mwingine asiuone. Namba zako mbili zitabaki.
idle-left = { $seconds ->
    [one] Imebaki sekunde 1
   *[other] Zimebaki sekunde { $seconds }
}
idle-stay = Baki hapa
idle-cleared = Palikuwa kimya kwa muda, kwa hiyo ukurasa huu ulisafishwa.

page-missing-title = Ukurasa huu haukufunguka
page-missing-body = Angalia muunganisho wako, kisha ujaribu tena. Hakuna kilichotumwa.
