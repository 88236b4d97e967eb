### reviewed: no

question-title = War jemand auf den Bildern unter 18, als sie gemacht wurden?
question-why = Davon hängt ab, wer helfen kann.
question-no = Nein, alle waren 18 oder älter
question-yes = Ja
question-some = Auf einigen
question-not-sure = Ich bin mir nicht sicher
question-missing = Wähle eine Antwort.

elsewhere-title = Dafür gibt es einen anderen Dienst
elsewhere-body = Take It Down kümmert sich um Bilder aus der Zeit vor dem 18. Geburtstag. Es ist kostenlos. Es geht genauso: Das Bild bleibt auf deinem Gerät. Du gibst keinen Namen an.
elsewhere-some = Nimm es für die Bilder aus der Zeit vor dem 18. Geburtstag. Komm dann für die anderen hierher zurück. Es werden zwei Fälle.
elsewhere-not-sure = Auch wenn du dir nicht sicher bist, ist es der richtige Ort.
elsewhere-file-name = Gut zu wissen: Dort kommt der Name der Datei an. Du kannst der Datei vorher einen anderen Namen geben.
elsewhere-link = Zu Take It Down
elsewhere-kept = Nichts, was du hier gewählt hast, wurde gespeichert.
elsewhere-some-continue = Ich bin 18 oder älter. Weiter mit den anderen
elsewhere-adult-title = Dieser Dienst ist für Bilder aus der Zeit vor dem 18. Geburtstag
elsewhere-adult-body = StopNCII.org kümmert sich um Bilder, auf denen alle 18 oder älter waren. Es ist kostenlos. Auch dort bleibt das Bild auf deinem Gerät.
elsewhere-near = Oder sprich mit jemandem in deinem Land.
