### reviewed: no

shared-lead = Diese Schritte helfen, in dieser Reihenfolge.
shared-proof-title = Beweise aufheben
shared-proof = Schreib den Link, das Datum und den Namen des Kontos auf. Das Bild musst du nicht speichern.
shared-proof-minor = War jemand darauf unter 18? Dann speichere es nie und schick es nie weiter.
shared-report-title = Dort melden, wo es ist
shared-report = Jede Plattform hat dafür ein eigenes Formular. Sag, dass du nicht zugestimmt hast.
shared-search-title = Aus der Suche nehmen lassen
shared-report-search = Suchmaschinen können es aus ihren Ergebnissen nehmen.
shared-law = In den USA hat eine Plattform 48 Stunden Zeit. Deine Meldung braucht deine Unterschrift, den Link, einen Weg, dich zu erreichen, und einen Satz, dass du nicht zugestimmt hast.
shared-pay-title = Nicht zahlen
shared-pay = Wer Geld verlangt, verlangt meist noch einmal. Schick nichts mehr.
shared-chat-title = Den Chat behalten
shared-chat = Er ist ein Beweis. Blockiere die Person erst, wenn du ihn gesichert hast.
shared-case-title = Hier einen Fall aufmachen
shared-case = Dann können Plattformen, die mitmachen, neue Kopien finden.

nofile-lead = Einen Fingerabdruck gibt es nur aus dem Bild selbst. Aber du kannst etwas tun.
nofile-look = Sieh in alten Chats nach, im Papierkorb deiner Fotos und auf alten Geräten.
nofile-friend = Hat es jemand, dem du vertraust? Diese Person kann die Seite für dich benutzen. Sie muss dir nichts schicken.
nofile-report = Ist es online? Dort kannst du es auch ohne die Datei melden.
nofile-talk = Eine Beratungsstelle kann es mit dir durchgehen.

fit-threat-title = Jemand droht, es zu verbreiten
fit-threat = Zahl nicht. Schick nichts mehr. Du kannst jetzt schon einen Fall aufmachen, bevor etwas verbreitet wird.
fit-made-title = Ein Computer hat es gemacht
fit-made = Das zählt auch. Wähle es wie jedes andere Bild.
fit-two-title = Es ist noch jemand darauf
fit-two = Du kannst einen Fall aufmachen, wenn du darauf bist.
fit-friend-title = Es geht um jemanden, den ich kenne
fit-friend = Zeig der Person diese Seite. Sie entscheidet. Für jemanden unter 18 kann es eine erwachsene Vertrauensperson tun.
fit-danger-title = Du bist in Gefahr, oder es ist zu viel
fit-danger = Ruf jetzt den Notruf an. Sprich dann mit jemandem, dem du vertraust.
