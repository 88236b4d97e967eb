### reviewed: no

who-title = Für wen ist das?
who-said = Du hast gesagt, dass du unter 18 bist. Also ist das hier der richtige Weg für dich. War es ein Versehen, fang neu an.
who-self = Für mich. Ich bin unter 18.
who-parent = Für jemanden unter 18. Ich bin Mutter, Vater oder eine erwachsene Vertrauensperson.
who-before = Für mich. Ich bin jetzt erwachsen, und es ist aus der Zeit vor meinem 18. Geburtstag.
who-other = Ich brauche andere Hilfe

like-title = Sind die neuen Bilder wie die ersten?
like-why = Bilder aus der Zeit vor dem 18. Geburtstag und spätere kommen nie in denselben Fall.
like-adult = Ja. Auf allen waren alle 18 oder älter.
like-minor = Ja. Auf allen war jemand unter 18.
like-no = Nein, oder ich bin mir nicht sicher
like-other-title = Fang für diese einen neuen Fall an
like-other-body = Sie brauchen einen eigenen Fall mit eigenen zwei Nummern. Dein erster Fall bleibt, wie er ist.

uncollected-title = Noch holt keine Plattform diese Liste ab
uncollected-body = Du kannst alle Schritte durchgehen, aber nur zum Ausprobieren. Niemand würde nach deinen Bildern suchen.
uncollected-works-adult = StopNCII.org funktioniert heute schon. Es ist kostenlos, und auch dort bleibt das Bild auf deinem Gerät.
uncollected-works-minor = Take It Down funktioniert heute schon. Es ist kostenlos, und auch dort bleibt das Bild auf deinem Gerät.
uncollected-link = Zu StopNCII.org
uncollected-test = Zum Ausprobieren weiter

receipt-title = Schreib diese zwei Nummern auf Papier
receipt-title-new = Schreib diese neuen Nummern auf
receipt-lead = Sie gelten, sobald du auf Senden drückst. Mit ihnen kannst du deinen Fall ansehen, ergänzen oder zurückziehen.
receipt-alone = Sie entstehen auf deinem Gerät. Wenn du sie verlierst, kann niemand sie für dich nachsehen, auch wir nicht.
receipt-number = Fallnummer
receipt-pin = PIN
receipt-test = Nur zum Ausprobieren. Noch holt keine Plattform diese Liste ab.
receipt-other = Andere Wege, sie aufzuheben
receipt-print = Drucken
receipt-print-risk = Andere können das Papier sehen. Manche Drucker merken sich, was sie drucken.
receipt-copy = Kopieren
receipt-copy-risk = Dein Gerät merkt sich vielleicht, was du kopierst. Andere Apps können es lesen.
receipt-save = Als Datei speichern
receipt-save-risk = Wer dieses Gerät benutzt, kann die Datei finden. Sie heißt notes.txt.
receipt-copied = Kopiert.

send-count = { $count ->
    [one] 1 Datei senden
   *[other] { $count } Dateien senden
}
please-wait = Bitte warten

sending-title = Wird gesendet
sending-lead = Nur die Fingerabdrücke werden gesendet, versiegelt. Lass diese Seite offen.
sending-waiting = Noch kommt keine Antwort. Wir versuchen es von selbst wieder. Es kann nur einmal ankommen.

sent-title = Es ist angekommen
sent-title-added = Sie sind angekommen
sent-lead = Die Fingerabdrücke kommen auf die Liste. Plattformen, die mitmachen, holen sie ab und suchen nach Kopien.
sent-lead-test = Das war nur zum Ausprobieren. Noch holt keine Plattform diese Liste ab.
sent-confirm-why = Stehen beide Nummern auf Papier? Sag uns Bescheid, damit dein Fall nicht abläuft.
sent-confirm = Ich habe sie aufgeschrieben
sent-next = Alles erledigt. Mit deinen zwei Nummern kannst du jederzeit wiederkommen.
sent-others = Die anderen Bilder sind ein zweiter Fall. Er bekommt zwei neue Nummern.
sent-others-go = Mit den anderen weiter
sent-added-next = Die neuen Dateien gehören jetzt zu deinem Fall.
sent-see = Meinen Fall ansehen

find-title = Einen Fall ansehen
find-lead = Tippe die zwei Nummern von deinem Papier ein.
find-number-hint = 16 Ziffern. Lücken machen nichts.
find-pin-hint = 8 Ziffern.
find-button = Ansehen
find-lost = Wenn du sie verloren hast, kann niemand den Fall finden. Er bleibt auf der Liste. Du kannst einen neuen anfangen.

case-title = Dein Fall
case-received = Er ist angekommen. In wenigen Minuten steht er auf der Liste.
case-listed = Er steht auf der Liste. Plattformen, die mitmachen, suchen nach Kopien.
case-partly-refused = Ein Teil davon steht auf der Liste. Der Rest nicht. Warum, steht unten.
case-refused = Er steht nicht auf der Liste.
case-withdrawing = Er wird von der Liste genommen.
case-withdrawn = Er steht nicht mehr auf der Liste. Plattformen, die ihn abgeholt haben, wissen Bescheid.
case-withdraw-soon = Er wird bald von der Liste genommen. Noch kannst du das stoppen.
case-withdraw-at = Er wird von der Liste genommen: { $time }. Bis dahin kannst du das stoppen.
case-keep = Auf der Liste lassen
case-items = Deine Bilder
case-limits = Mehr sagen uns die Plattformen nicht. Sie sagen nicht, wo es war oder wer es hatte.
case-look-again = Noch einmal nachsehen
case-add = Bilder hinzufügen
case-withdraw = Alle zurückziehen
case-withdraw-one = Dieses zurückziehen
case-withdraw-one-label = Dieses zurückziehen: { $name }

news-added = Zu deinem Fall hinzugefügt.
news-withdrawn = Dein Wunsch, es zurückzuziehen, ist angekommen.
news-kept = Es bleibt auf der Liste.
news-looked = Das ist der neueste Stand.

item-photo = Foto { NUMBER($number) }
item-video = Video { NUMBER($number) }
item-received = Angekommen
item-listed = Auf der Liste
item-held = Angehalten
item-refused = Nicht auf der Liste
item-withdrawing = Wird von der Liste genommen
item-withdrawn = Von der Liste genommen

partner-waiting = hat es noch nicht abgeholt
partner-collected = hat es abgeholt
partner-matched = hat eine Kopie gefunden und sieht sie sich an
partner-blocked = hat eine Kopie gefunden und gesperrt
partner-not-blocked = hat eine Kopie gefunden und sagt, dass das nicht gegen ihre Regeln verstößt
partner-told = wurde gebeten, nicht mehr danach zu suchen
partner-removed = sagt, dass sie nicht mehr danach sucht
week-of = Woche vom { $day }

withdraw-title = Alles von der Liste nehmen?
withdraw-title-one = { $name } von der Liste nehmen?
withdraw-lead = Plattformen suchen dann nicht mehr danach. Kopien, die heute gesperrt sind, können wiederkommen.
withdraw-delay = Es passiert nicht sofort. Bis dahin kannst du es hier stoppen.
withdraw-told = Plattformen, die es abgeholt haben, bekommen Bescheid. Wir können nicht dafür sorgen, dass jede sich daran hält.
withdraw-button = Zurückziehen
withdraw-no = Auf der Liste lassen

receipt-covered = Deine zwei Nummern sind verdeckt
receipt-uncover = Zeigen
