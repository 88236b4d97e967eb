### reviewed: no

working-title = In Arbeit, auf deinem Gerät
working-lead = Aus jeder Datei wird ein Muster. Nichts wird gesendet.
working-meter = Fertige Dateien
working-count = { NUMBER($done) } von { NUMBER($total) } fertig
working-left-start = Gleich steht hier, wie lange es dauert
working-left-seconds = Noch ein paar Sekunden
working-left-minutes = { $minutes ->
    [one] Noch etwa eine Minute
   *[other] Noch etwa { $minutes } Minuten
}
working-problems = { $count ->
    [one] Bei 1 Datei gab es ein Problem. Du wirst sehen, bei welcher.
   *[other] Bei { $count } Dateien gab es ein Problem. Du wirst sehen, bei welchen.
}
working-keep-open = Lass diese Seite offen und berühre ab und zu den Bildschirm. Wird er dunkel, kann die Arbeit stehen bleiben.
working-cancel = Abbrechen
working-started = In Arbeit: { $total ->
    [one] 1 Datei.
   *[other] { $total } Dateien.
}
