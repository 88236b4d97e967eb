### reviewed: no

copy-open = Würde eine Kopie gefunden?
copy-title = Würde diese Kopie gefunden?
copy-lead = Wähle eine Kopie, zum Beispiel ein Bildschirmfoto oder einen Ausschnitt. Sie wird hier verglichen und nirgendwo sonst.
copy-choose = Eine Kopie wählen
copy-another = Eine andere Kopie testen
copy-busy = Wird verglichen
copy-yes = Ja, sie sollte gefunden werden
copy-no = Nein, diese würde durchrutschen
copy-same = Ja, es ist genau dieselbe Datei
copy-plain = Sie hat zu wenig Einzelheiten, darum würden Plattformen sie weglassen
copy-distance = Unterschied: { NUMBER($distance) } von 256 Feldern. Bis { NUMBER($limit) } gilt es als Kopie.
copy-closest = Am ähnlichsten: { $name }.
copy-each = Abstand zu jeder deiner Dateien
copy-exact = Videos werden nur als genau dieselbe Datei erkannt.
copy-add-tip = Du kannst diese Kopie auch hinzufügen. Dann können auch Kopien von ihr gefunden werden.
copy-limit = So gehen die meisten Plattformen mit dem um, was du sendest. Jede kann ihre Grenze selbst festlegen.
copy-back = Zurück zu deinen Dateien
