### reviewed: no

review-title = Regardez ce qui serait envoyé
review-lead = Un motif remplace chaque image. Les noms, dates et tailles ne sont que pour vos yeux.
review-clear = { $count ->
    [one] { $count } photo a assez de détails.
    [many] { $count } de photos ont assez de détails.
   *[other] { $count } photos ont assez de détails.
}
review-plain = { $count ->
    [one] { $count } photo a trop peu de détails.
    [many] { $count } de photos ont trop peu de détails.
   *[other] { $count } photos ont trop peu de détails.
}
review-videos = { $count ->
    [one] { $count } vidéo est prête.
    [many] { $count } de vidéos sont prêtes.
   *[other] { $count } vidéos sont prêtes.
}
review-failed = { $count ->
    [one] { $count } fichier n’a pas pu être lu.
    [many] { $count } de fichiers n’ont pas pu être lus.
   *[other] { $count } fichiers n’ont pas pu être lus.
}
review-twice = { $count ->
    [one] { $count } fichier a été choisi deux fois et compte une fois.
    [many] { $count } de fichiers ont été choisis deux fois et comptent une fois.
   *[other] { $count } fichiers ont été choisis deux fois et comptent une fois.
}
review-found = Les copies plus petites, enregistrées de nouveau ou en miroir devraient être reconnues. De forts recadrages et de grands changements, peut-être pas.
review-list = Vos fichiers
review-hide-names = Cacher les noms et les dates
review-item = Fichier { NUMBER($number) }
review-remove = Enlever
review-remove-label = Enlever { $name }
review-removed = { $name } a été enlevé.
review-add = Ajouter d’autres fichiers
review-nothing-sent = Rien n’a été envoyé.
review-offline-file = C’est la copie qui marche sans réseau. Elle ne peut pas envoyer.
review-none-usable = Aucun de ces fichiers ne peut être reconnu. Ajoutez une autre image, ou une autre copie de la même.
review-start-over = Recommencer

verdict-clear = Assez de détails pour être reconnue
verdict-plain = Trop peu de détails pour être reconnue
verdict-exact = Copies exactes seulement
verdict-failed = N’a pas pu être lu

explain-clear = { $count ->
    [one] { $count } empreinte.
    [many] { $count } d’empreintes.
   *[other] { $count } empreintes.
}
explain-plain = Elle a trop peu de détails, alors les plateformes ne l’utiliseraient pas. Une autre image du même moment peut convenir.
explain-video = Seule une copie exacte de cette vidéo peut être trouvée. Si une plateforme l’enregistre de nouveau, elle peut ne plus être reconnue.

leaves-title = Tout ce qui serait envoyé
leaves-title-for = Tout ce qui serait envoyé pour { $name }
leaves-sealed = Envoyé, scellé
leaves-stays = Reste sur cet appareil
leaves-nothing = Rien ne serait envoyé pour ce fichier.
leaves-recipe = Empreinte
leaves-value = Valeur
leaves-quality = Détails, sur 100
leaves-video = MD5 du fichier entier
leaves-name = Nom
leaves-size = Taille
leaves-date = Date
leaves-dimensions = Largeur et hauteur
leaves-md5 = MD5
leaves-sha256 = SHA-256
leaves-pixels = { NUMBER($width) } × { NUMBER($height) } pixels
leaves-picture = L’image elle-même
leaves-picture-never = Ne quitte jamais cette page

recipe-upright = Comme elle s’affiche
recipe-sampled = Comme certaines plateformes la réduisent
recipe-mirrored = En miroir
recipe-stored = Comme elle est dans le fichier, avant d’être tournée
recipe-trimmed = Sans le bord uni
recipe-square = Recadrée en carré
recipe-portrait = Recadrée en 4 sur 5
recipe-tall = Recadrée en 9 sur 16, comme une story
recipe-wide = Recadrée en 16 sur 9
recipe-other = D’une autre façon

size-bytes = { NUMBER($bytes) } octets
size-kilobytes = { NUMBER($kilobytes, maximumFractionDigits: 0) } ko
size-megabytes = { NUMBER($megabytes, maximumFractionDigits: 1) } Mo

review-continue = { $count ->
    [one] Continuer avec { $count } fichier
    [many] Continuer avec { $count } de fichiers
   *[other] Continuer avec { $count } fichiers
}
review-send-more = { $count ->
    [one] Envoyer { $count } fichier dans votre dossier
    [many] Envoyer { $count } de fichiers dans votre dossier
   *[other] Envoyer { $count } fichiers dans votre dossier
}
review-service-asking = Nous demandons au service.
review-service-away = Le service ne répond pas pour le moment, alors rien ne peut être envoyé. Ce que vous avez choisi reste ici.
review-not-run = Le service ne prend pas ces images.

about-title = Dites-en plus, si vous voulez
about-edited = Elle a été modifiée
about-synthetic = Un ordinateur l’a faite ou changée

blur-show = L’afficher floue
blur-hide = La cacher
blur-label = { $name }, floue

leaves-case = Tout ce qui serait envoyé pour votre dossier
leaves-answers = Vos réponses
leaves-padded = Taille du message scellé, arrondie vers le haut
