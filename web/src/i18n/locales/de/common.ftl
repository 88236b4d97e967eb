### reviewed: no

language-name = Deutsch
page-title = Notizen
skip-to-content = Zum Inhalt

leave-now = Verlassen
leave-hint = Oder dreimal die Umschalttaste (Shift) drücken.
leave-press-two = Umschalttaste. Noch 2-mal drücken, um die Seite zu verlassen.
leave-press-one = Umschalttaste. Noch 1-mal drücken, um die Seite zu verlassen.
leave-stopped = Du bist auf der Seite geblieben.
leave-going = Die Seite wird verlassen.

language-label = Sprache
language-machine = Diese Übersetzung hat eine Maschine gemacht. Noch hat kein Mensch sie geprüft.
language-english = Auf Englisch lesen
language-missing = Diese Sprache kam nicht an. Prüfe deine Verbindung und wähle sie dann noch einmal.

step-of = Schritt { NUMBER($step) } von { NUMBER($steps) }
back = Zurück
continue = Weiter
home-link = Startseite
error-summary-title = Bitte sieh dir das noch einmal an

offline-bar = Du bist nicht verbunden. Was du hier tust, bleibt auf deinem Gerät. Es funktioniert trotzdem.
script-missing = Diese Seite braucht JavaScript, um deine Bilder auf deinem eigenen Gerät zu lesen. Bitte schalte es ein oder nimm einen anderen Browser.
part-missing-title = Ein Teil dieser Seite kam nicht an
part-missing-body = Der Teil, der Bilder liest, fehlt noch. Prüfe deine Verbindung und versuche es noch einmal. Deine Auswahl ist noch da.
try-again = Noch einmal versuchen

more-label = Mehr dazu
help-title = Mit jemandem reden
shared-title = Es ist schon online
nofile-title = Ich habe die Datei nicht
fit-title = Das passt bei mir nicht
questions-title = Fragen und Antworten
privacy-title = Was wir über dich wissen
check-title = So kannst du uns prüfen
platforms-title = Plattformen, die mitmachen
guide-title = Die Schritte auf einer Seite
print = Drucken

idle-title = Bist du noch da?
idle-body = Diese Seite leert sich bald, damit niemand sonst sie sieht.
idle-body-covers = Diese Seite wird bald verdeckt, damit niemand sonst sie sieht. Deine zwei Nummern bleiben.
idle-left = { $seconds ->
    [one] Noch 1 Sekunde
   *[other] Noch { $seconds } Sekunden
}
idle-stay = Hier bleiben
idle-cleared = Eine Weile war es ruhig, darum wurde diese Seite geleert.

page-missing-title = Diese Seite kam nicht an
page-missing-body = Prüfe deine Verbindung und versuche es noch einmal. Es wurde nichts gesendet.
