### reviewed: no

platforms-lead = Jede holt die Liste selbst ab.
platforms-adult = Bilder, auf denen alle 18 oder älter waren
platforms-minor = Bilder aus der Zeit vor dem 18. Geburtstag
platforms-week = Zuletzt abgeholt in der Woche vom { $day }
platforms-never = Hat sie noch nicht abgeholt
platforms-asking = Wir fragen, wer mitmacht.
platforms-away = Der Dienst ist gerade nicht zu erreichen. Versuche es später noch einmal.
platforms-not = Eine Website, die hier nicht steht, sucht nicht nach deinen Bildern. In verschlüsselte Chats sieht niemand hinein.
