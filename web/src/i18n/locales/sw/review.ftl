### reviewed: no

review-title = Angalia kitakachotoka
review-lead = Mchoro unasimama badala ya kila picha. Majina, tarehe na ukubwa unaona wewe tu.
review-clear = { $count ->
    [one] Picha 1 inaonekana vizuri vya kutosha.
   *[other] Picha { $count } zinaonekana vizuri vya kutosha.
}
review-plain = { $count ->
    [one] Picha 1 haina mambo ya kutosha ndani yake.
   *[other] Picha { $count } hazina mambo ya kutosha ndani yake.
}
review-videos = { $count ->
    [one] Video 1 iko tayari.
   *[other] Video { $count } ziko tayari.
}
review-failed = { $count ->
    [one] Faili 1 haikusomeka.
   *[other] Faili { $count } hazikusomeka.
}
review-twice = { $count ->
    [one] Faili 1 ilichaguliwa mara mbili na inahesabiwa mara moja.
   *[other] Faili { $count } zilichaguliwa mara mbili na zinahesabiwa mara moja.
}
review-found = Nakala zilizopunguzwa, kuhifadhiwa tena au kugeuzwa kama kwenye kioo zinapaswa kulingana. Zilizokatwa au kubadilishwa sana huenda zisilingane.
review-list = Faili zako
review-hide-names = Ficha majina na tarehe
review-item = Faili ya { NUMBER($number) }
review-remove = Toa
review-remove-label = Toa { $name }
review-removed = { $name } imetolewa.
review-add = Ongeza nyingine
review-nothing-sent = Hakuna kilichotumwa.
review-offline-file = Hii ni nakala inayofanya kazi bila mtandao. Haiwezi kutuma.
review-none-usable = Hakuna kati ya hizi inayoweza kulinganishwa. Ongeza picha nyingine, au nakala nyingine ya ileile.
review-start-over = Anza tena

verdict-clear = Inaonekana vizuri vya kutosha
verdict-plain = Haina mambo ya kutosha ndani
verdict-exact = Nakala zilezile tu
verdict-failed = Haikusomeka

explain-clear = { $count ->
    [one] Alama 1.
   *[other] Alama { $count }.
}
explain-plain = Haina mambo ya kutosha ndani yake, kwa hiyo majukwaa hayangeitumia. Picha nyingine ya wakati uleule inaweza kufaa.
explain-video = Nakala ileile kabisa ya video hii pekee ndiyo inayoweza kupatikana. Jukwaa likiihifadhi tena, huenda isilingane.

leaves-title = Yote ambayo yangetoka
leaves-title-for = Yote ambayo yangetoka kwa { $name }
leaves-sealed = Inatoka, ikiwa imefungwa
leaves-stays = Inabaki kwenye kifaa hiki
leaves-nothing = Hakuna ambacho kingetoka kwa faili hii.
leaves-recipe = Alama
leaves-value = Thamani
leaves-quality = Mambo yaliyomo, kati ya 100
leaves-video = MD5 ya faili nzima
leaves-name = Jina
leaves-size = Ukubwa
leaves-date = Tarehe
leaves-dimensions = Upana na urefu
leaves-md5 = MD5
leaves-sha256 = SHA-256
leaves-pixels = pikseli { NUMBER($width) } × { NUMBER($height) }
leaves-picture = Picha yenyewe
leaves-picture-never = Haitoki kamwe kwenye ukurasa huu

recipe-upright = Kama inavyoonekana
recipe-sampled = Kama baadhi ya majukwaa yanavyoipunguza
recipe-mirrored = Imegeuzwa kama kwenye kioo
recipe-stored = Kama ilivyo kwenye faili, kabla ya kugeuzwa
recipe-trimmed = Bila ukingo mtupu
recipe-square = Imekatwa kuwa mraba
recipe-portrait = Imekatwa 4 kwa 5
recipe-tall = Imekatwa 9 kwa 16, kama stori
recipe-wide = Imekatwa 16 kwa 9
recipe-other = Njia nyingine

size-bytes = baiti { NUMBER($bytes) }
size-kilobytes = kB { NUMBER($kilobytes, maximumFractionDigits: 0) }
size-megabytes = MB { NUMBER($megabytes, maximumFractionDigits: 1) }

review-continue = { $count ->
    [one] Endelea na faili 1
   *[other] Endelea na faili { $count }
}
review-send-more = { $count ->
    [one] Tuma faili 1 kwenye ombi lako
   *[other] Tuma faili { $count } kwenye ombi lako
}
review-service-asking = Tunauliza huduma.
review-service-away = Huduma haipatikani kwa sasa, kwa hiyo hakuna kinachoweza kutumwa. Ulichochagua kinabaki hapa.
review-not-run = Huduma haipokei picha hizi.

about-title = Sema zaidi, ukipenda
about-edited = Ilihaririwa
about-synthetic = Kompyuta iliitengeneza au kuibadilisha

blur-show = Ionyeshe ikiwa na ukungu
blur-hide = Ifiche
blur-label = { $name }, ikiwa na ukungu

leaves-case = Yote ambayo yangetoka kwa ombi lako
leaves-answers = Majibu yako
leaves-padded = Ukubwa wa ujumbe uliofungwa, ukikadiriwa kwenda juu
