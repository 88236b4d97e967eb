### reviewed: no

working-title = Inafanya kazi, kwenye kifaa chako
working-lead = Kila faili inageuka kuwa mchoro. Hakuna kinachotumwa.
working-meter = Faili zilizokamilika
working-count = { NUMBER($done) } kati ya { NUMBER($total) } zimekamilika
working-left-start = Tunakadiria muda utakaochukua
working-left-seconds = Zimebaki sekunde chache
working-left-minutes = { $minutes ->
    [one] Imebaki kama dakika moja
   *[other] Zimebaki kama dakika { $minutes }
}
working-problems = { $count ->
    [one] Faili 1 ilikuwa na tatizo. Utaona ni ipi.
   *[other] Faili { $count } zilikuwa na tatizo. Utaona ni zipi.
}
working-keep-open = Acha ukurasa huu wazi, na uguse skrini mara kwa mara. Skrini ikizimika, kazi inaweza kusimama.
working-cancel = Ghairi
working-started = Inashughulikia { $total ->
    [one] faili 1.
   *[other] faili { $total }.
}
