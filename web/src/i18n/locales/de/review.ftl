### reviewed: no

review-title = Sieh nach, was gesendet würde
review-lead = Für jedes Bild steht ein Muster. Namen, Datum und Größe sind nur für deine Augen.
review-clear = { $count ->
    [one] 1 Foto ist klar genug.
   *[other] { $count } Fotos sind klar genug.
}
review-plain = { $count ->
    [one] 1 Foto hat zu wenig Einzelheiten.
   *[other] { $count } Fotos haben zu wenig Einzelheiten.
}
review-videos = { $count ->
    [one] 1 Video ist bereit.
   *[other] { $count } Videos sind bereit.
}
review-failed = { $count ->
    [one] 1 Datei konnte nicht gelesen werden.
   *[other] { $count } Dateien konnten nicht gelesen werden.
}
review-twice = { $count ->
    [one] 1 Datei wurde zweimal gewählt und zählt einmal.
   *[other] { $count } Dateien wurden zweimal gewählt und zählen einmal.
}
review-found = Verkleinerte, neu gespeicherte oder gespiegelte Kopien sollten erkannt werden. Starke Ausschnitte und Änderungen vielleicht nicht.
review-list = Deine Dateien
review-hide-names = Namen und Datum verbergen
review-item = Datei { NUMBER($number) }
review-remove = Herausnehmen
review-remove-label = { $name } herausnehmen
review-removed = { $name } wurde herausgenommen.
review-add = Mehr hinzufügen
review-nothing-sent = Noch wurde nichts gesendet.
review-offline-file = Das ist die Kopie, die ohne Netz funktioniert. Senden kann sie nicht.
review-none-usable = Keine davon kann erkannt werden. Nimm ein anderes Bild dazu oder eine andere Kopie desselben.
review-start-over = Neu anfangen

verdict-clear = Klar genug zum Erkennen
verdict-plain = Zu wenig Einzelheiten zum Erkennen
verdict-exact = Nur genaue Kopien
verdict-failed = Nicht lesbar

explain-clear = { $count ->
    [one] 1 Fingerabdruck.
   *[other] { $count } Fingerabdrücke.
}
explain-plain = Es hat zu wenig Einzelheiten, darum würden Plattformen es nicht verwenden. Vielleicht geht ein anderes Bild vom selben Moment.
explain-video = Nur eine genaue Kopie dieses Videos kann gefunden werden. Wenn eine Plattform es neu speichert, passt es vielleicht nicht mehr.

leaves-title = Alles, was gesendet würde
leaves-title-for = Alles, was für { $name } gesendet würde
leaves-sealed = Wird gesendet, versiegelt
leaves-stays = Bleibt auf diesem Gerät
leaves-nothing = Für diese Datei würde nichts gesendet.
leaves-recipe = Fingerabdruck
leaves-value = Wert
leaves-quality = Einzelheiten, von 100
leaves-video = MD5 der ganzen Datei
leaves-name = Dateiname
leaves-size = Größe
leaves-date = Datum
leaves-dimensions = Breite und Höhe
leaves-md5 = MD5
leaves-sha256 = SHA-256
leaves-pixels = { NUMBER($width) } × { NUMBER($height) } Bildpunkte
leaves-picture = Das Bild selbst
leaves-picture-never = Verlässt diese Seite nie

recipe-upright = So, wie es gezeigt wird
recipe-sampled = So, wie manche Plattformen es verkleinern
recipe-mirrored = Gespiegelt
recipe-stored = So, wie es in der Datei liegt, vor dem Drehen
recipe-trimmed = Ohne den einfarbigen Rand
recipe-square = Zum Quadrat zugeschnitten
recipe-portrait = Auf 4 zu 5 zugeschnitten
recipe-tall = Auf 9 zu 16 zugeschnitten, wie eine Story
recipe-wide = Auf 16 zu 9 zugeschnitten
recipe-other = Auf andere Weise

size-bytes = { NUMBER($bytes) } Byte
size-kilobytes = { NUMBER($kilobytes, maximumFractionDigits: 0) } kB
size-megabytes = { NUMBER($megabytes, maximumFractionDigits: 1) } MB

review-continue = { $count ->
    [one] Mit 1 Datei weiter
   *[other] Mit { $count } Dateien weiter
}
review-send-more = { $count ->
    [one] 1 Datei an deinen Fall senden
   *[other] { $count } Dateien an deinen Fall senden
}
review-service-asking = Wir fragen den Dienst.
review-service-away = Der Dienst ist gerade nicht zu erreichen, darum kann nichts gesendet werden. Was du gewählt hast, bleibt hier.
review-not-run = Solche Bilder nimmt der Dienst nicht an.

about-title = Mehr dazu sagen, wenn du magst
about-edited = Es wurde bearbeitet
about-synthetic = Ein Computer hat es gemacht oder verändert

blur-show = Verschwommen zeigen
blur-hide = Verbergen
blur-label = { $name }, verschwommen

leaves-case = Alles, was für deinen Fall gesendet würde
leaves-answers = Deine Antworten
leaves-padded = Größe der versiegelten Nachricht, aufgerundet
