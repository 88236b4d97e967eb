### reviewed: no

privacy-lead = Sehr wenig. Das ist Absicht.
privacy-leaves-title = Was dein Gerät verlässt
privacy-leaves = Fingerabdrücke, deine Antworten und was du über eine Datei sagst. Sie werden hier versiegelt. Öffnen können sie nur die Leute, die die Liste führen.
privacy-stays-title = Was nie gesendet wird
privacy-stays = Die Bilder, ihre Namen, ihr Datum und ihr Ort. Wir fragen nie, wer du bist.
privacy-platforms-title = Was Plattformen bekommen
privacy-platforms = Fingerabdrücke. Sie erfahren nicht deine Nummern, und auch nicht, welche Fingerabdrücke zusammengehören.
privacy-kept-title = Was gespeichert wird
privacy-kept = Wie viele Fälle es gibt und in welcher Woche sie kamen. Dein Fall bleibt, bis du ihn zurückziehst. Wenn du nie sagst, dass du die Nummern aufgeschrieben hast, läuft er irgendwann ab.
privacy-browser-title = In deinem Browser
privacy-browser = Keine Cookies, und nichts wird gespeichert. Nichts auf dieser Seite kommt von jemand anderem.
privacy-hide-title = Was wir nicht verbergen können
privacy-hide = Dein Browser merkt sich diese Adresse im Verlauf. Wer dein Netz betreibt, kann sehen, dass sie geöffnet wurde.

check-lead = Du musst es uns nicht einfach glauben.
check-network-title = Schalte das Netz aus
check-network = Tu es, sobald du bei den Dateien bist. Alles geht, bis du auf Senden drückst.
check-look-title = Sieh dir an, was gesendet wird
check-look = Öffne die Entwicklerwerkzeuge deines Browsers und darin das Netzwerk. Du siehst eine kurze versiegelte Nachricht und kein Bild.
check-values-title = Sieh dir die Werte an
check-values = Die Seite zeigt jeden Fingerabdruck, bevor du ihn sendest. Jedes andere PDQ-Programm ergibt denselben.
check-file-title = Nimm die Kopie in einer einzigen Datei
check-file = Sie macht dieselben Fingerabdrücke ganz ohne Netz. Senden kann sie nicht.
check-file-get = Kopie holen
check-source-title = Lies den Code
check-source = Er ist offen. Jeder Mensch kann diese Seite daraus bauen und beide vergleichen.
