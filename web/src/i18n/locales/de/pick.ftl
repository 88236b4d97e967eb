### reviewed: no

pick-title = Fotos oder Videos wählen
pick-lead = Sie bleiben auf diesem Gerät. Du kannst viele auf einmal wählen.
pick-button = Dateien wählen
pick-drop = oder hierher ziehen, oder einfügen
pick-drop-now = Loslassen, um sie hinzuzufügen
pick-tip-title = Welche Datei ist die beste?
pick-tip-1 = Die, die verschickt oder geteilt wurde, oder die, die ihr am nächsten kommt.
pick-tip-2 = Das ganze Bild, ohne Balken oder Sticker darum.
pick-tip-3 = Fotos: alle üblichen Arten, auch vom iPhone. Videos: Nur genau gleiche Kopien können gefunden werden.
pick-cancelled = Angehalten. Die eben gewählten Dateien wurden nicht übernommen.
pick-none = Da war keine Datei dabei. Wähle Fotos oder Videos.
pick-removed-all = Du hast alles herausgenommen. Wähle neu oder verlasse die Seite.
pick-too-many = In einen Fall passen bis zu { NUMBER($most) } Dateien. Die ersten wurden genommen.
pick-enough = { $count ->
    [one] Mit der 1 Datei weiter, die du hast
   *[other] Mit den { $count } Dateien weiter, die du hast
}
