### reviewed: no

minor-pick-lead = Sie bleiben auf diesem Handy oder Computer. Hier sieht sie niemand.
minor-pick-some = Wähle die aus der Zeit vor dem 18. Geburtstag. Die anderen kommen später, in einem eigenen Fall.
minor-pick-tip-1 = Nimm das Handy oder den Computer, auf dem das Bild ist.
minor-pick-tip-2 = Schick das Bild an niemanden, auch nicht an uns.
minor-pick-tip-3 = Lade es nirgendwo hoch. Du bekommst hier keinen Ärger.
minor-parent-tip-1 = Sieh nicht mehr an als nötig. Kopiere es nicht auf ein anderes Gerät.
minor-parent-tip-2 = Geht es gemeinsam durch, wenn das Kind das möchte.
minor-parent-tip-3 = Sag es laut: Du hast nichts falsch gemacht.
minor-working-lead = Wir machen aus jedem ein Muster. Nichts wird gesendet.
minor-review-lead = Jedes Muster steht für ein Bild. Nur Muster werden gesendet.
minor-receipt-lead = Schreib beide auf, bevor du auf Senden drückst. Du brauchst sie, um wiederzukommen.
minor-receipt-alone = Nur du hast diese Nummern. Wenn sie weg sind, kann niemand sie wiederfinden.
minor-receipt-keep = Gibt es eine erwachsene Person, der du vertraust? Sie kann das Papier für dich aufheben.
minor-sent-lead = Gut gemacht. Websites, die mitmachen, können jetzt nach Kopien suchen.
minor-sent-next = Alles erledigt. Mit deinen zwei Nummern kannst du wiederkommen.
minor-sent-talk = Du musst da nicht allein durch.
minor-uncollected-body = Noch würde keine Website nach deinem Bild suchen. Du kannst die Schritte nur ausprobieren.
minor-elsewhere-title = Es gibt Hilfe für dich
minor-elsewhere-body = Take It Down ist genau dafür da. Es ist kostenlos. Das Bild bleibt bei dir. Du gibst keinen Namen an.

minor-told-title = Wer erfährt davon?
minor-told-us = Wir fragen nicht, wer du bist. Darum sagen wir es niemandem: nicht zu Hause, nicht der Schule, nicht der Polizei.
minor-told-platform = Eine Website, die eine Kopie findet, muss das vielleicht der Polizei sagen. Sie sagt ihr dann, wer die Kopie dort eingestellt hat.
minor-told-helper = Wer dir hilft, muss es vielleicht jemandem sagen, wenn du in Gefahr bist. Danach kannst du vorher fragen.
minor-told-adult = Es hilft, es einer erwachsenen Person zu sagen, der du vertraust. Du entscheidest, wem und wann.
