### reviewed: no

pick-title = Chagua picha au video
pick-lead = Zinabaki kwenye kifaa hiki. Unaweza kuchagua nyingi kwa pamoja.
pick-button = Chagua faili
pick-drop = au ziweke hapa, au zibandike
pick-drop-now = Achilia ili kuziongeza
pick-tip-title = Ni faili gani iliyo bora?
pick-tip-1 = Ile iliyotumwa au kusambazwa, au inayofanana nayo zaidi uliyonayo.
pick-tip-2 = Picha nzima, bila mistari au vibandiko vinavyoizunguka.
pick-tip-3 = Picha za aina zote za kawaida, hata za iPhone. Video: nakala zilezile kabisa ndizo zinazopatikana.
pick-cancelled = Imesimamishwa. Faili ulizokuwa umechagua sasa hivi ziliachwa.
pick-none = Hapakuwa na faili humo. Chagua picha au video.
pick-removed-all = Umetoa zote. Chagua tena, au ondoka.
pick-too-many = Ombi moja linabeba hadi faili { NUMBER($most) }. Za kwanza zimechukuliwa.
pick-enough = { $count ->
    [one] Endelea na faili 1 uliyonayo
   *[other] Endelea na faili { $count } ulizonazo
}
