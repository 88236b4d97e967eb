### reviewed: no

privacy-lead = Très peu. Nous l’avons voulu ainsi.
privacy-leaves-title = Ce qui quitte votre appareil
privacy-leaves = Des empreintes, vos réponses, et ce que vous dites d’un fichier. Tout est scellé ici. Seules les personnes qui tiennent la liste peuvent l’ouvrir.
privacy-stays-title = Ce qui ne part jamais
privacy-stays = Les images, leurs noms, leurs dates et leurs lieux. Nous ne demandons jamais qui vous êtes.
privacy-platforms-title = Ce que reçoivent les plateformes
privacy-platforms = Des empreintes. Elles n’apprennent ni vos numéros, ni quelles empreintes vont ensemble.
privacy-kept-title = Ce qui est gardé
privacy-kept = Combien de dossiers il y a, et la semaine où ils sont arrivés. Votre dossier reste jusqu’à ce que vous le retiriez. Si vous ne dites jamais que vous avez noté les numéros, il expire au bout d’un certain temps.
privacy-browser-title = Dans votre navigateur
privacy-browser = Pas de cookies, et rien n’est enregistré. Rien sur cette page ne vient de quelqu’un d’autre.
privacy-hide-title = Ce que nous ne pouvons pas cacher
privacy-hide = Votre navigateur garde cette adresse dans son historique. Le réseau que vous utilisez peut voir qu’elle a été ouverte.

check-lead = Vous n’avez pas à nous croire sur parole.
check-network-title = Coupez le réseau
check-network = Faites-le quand vous en êtes aux fichiers. Tout marche jusqu’à ce que vous appuyiez sur Envoyer.
check-look-title = Regardez ce qui part
check-look = Ouvrez les outils de votre navigateur et choisissez Réseau. Vous verrez un court message scellé, et aucune image.
check-values-title = Regardez les valeurs
check-values = La page montre chaque empreinte avant que vous l’envoyiez. Tout autre programme PDQ donne la même.
check-file-title = Prenez la copie en un seul fichier
check-file = Elle fait les mêmes empreintes sans aucun réseau. Elle ne peut pas envoyer.
check-file-get = Obtenir la copie
check-source-title = Lisez le code
check-source = Il est ouvert. Tout le monde peut construire cette page à partir de ce code et comparer les deux.
