### reviewed: no

who-title = C’est pour qui ?
who-said = Vous avez dit avoir moins de 18 ans. C’est donc le bon chemin pour vous. Si le doigt a glissé, recommencez.
who-self = Pour moi. J’ai moins de 18 ans.
who-parent = Pour quelqu’un de moins de 18 ans. Je suis un parent ou une personne adulte de confiance.
who-before = Pour moi. Je suis adulte maintenant, et cela date d’avant mes 18 ans.
who-other = J’ai besoin d’une autre aide

like-title = Les nouvelles images sont-elles comme les premières ?
like-why = Les images d’avant 18 ans et celles d’après ne vont jamais dans le même dossier.
like-adult = Oui. Sur toutes, chaque personne avait 18 ans ou plus.
like-minor = Oui. Sur toutes, quelqu’un avait moins de 18 ans.
like-no = Non, ou je ne sais pas
like-other-title = Ouvrez un nouveau dossier pour celles-ci
like-other-body = Il leur faut leur propre dossier, avec ses deux numéros. Votre premier dossier reste comme il est.

uncollected-title = Aucune plateforme ne récupère encore cette liste
uncollected-body = Vous pouvez faire toutes les étapes, mais seulement pour essayer. Personne ne chercherait vos images.
uncollected-works-adult = StopNCII.org fonctionne dès aujourd’hui. C’est gratuit, et là aussi l’image reste sur votre appareil.
uncollected-works-minor = Take It Down fonctionne dès aujourd’hui. C’est gratuit, et là aussi l’image reste sur votre appareil.
uncollected-link = Aller sur StopNCII.org
uncollected-test = Continuer pour essayer

receipt-title = Notez ces deux numéros sur papier
receipt-title-new = Notez ces nouveaux numéros
receipt-lead = Ils servent dès que vous appuyez sur Envoyer. Avec eux, vous pouvez voir votre dossier, y ajouter des images ou le retirer.
receipt-alone = Ils sont créés sur votre appareil. Si vous les perdez, personne ne peut les retrouver pour vous, pas même nous.
receipt-number = Numéro de dossier
receipt-pin = PIN
receipt-test = Essai. Aucune plateforme ne récupère encore cette liste.
receipt-other = Autres façons de les garder
receipt-print = Imprimer
receipt-print-risk = D’autres peuvent voir le papier. Certaines imprimantes retiennent ce qu’elles impriment.
receipt-copy = Copier
receipt-copy-risk = Votre appareil garde peut-être ce que vous copiez. D’autres applications peuvent le lire.
receipt-save = Enregistrer dans un fichier
receipt-save-risk = Toute personne qui utilise cet appareil peut trouver le fichier. Il s’appelle notes.txt.
receipt-copied = Copié.

send-count = { $count ->
    [one] Envoyer { $count } fichier
    [many] Envoyer { $count } de fichiers
   *[other] Envoyer { $count } fichiers
}
please-wait = Un instant

sending-title = Envoi en cours
sending-lead = Seules les empreintes partent, scellées. Laissez cette page ouverte.
sending-waiting = Pas encore de réponse. Nous réessayons sans que vous ayez rien à faire. Cela ne peut arriver qu’une fois.

sent-title = C’est arrivé
sent-title-added = Tout est arrivé
sent-lead = Les empreintes sont mises sur la liste. Les plateformes qui participent la récupèrent et cherchent des copies.
sent-lead-test = C’était un essai. Aucune plateforme ne récupère encore cette liste.
sent-confirm-why = Les deux numéros sont-ils sur papier ? Dites-le-nous, pour que votre dossier n’expire pas.
sent-confirm = Je les ai notés
sent-next = C’est fini. Revenez quand vous voulez avec vos deux numéros.
sent-others = Les autres images forment un second dossier. Il reçoit deux nouveaux numéros.
sent-others-go = Continuer avec les autres
sent-added-next = Les nouveaux fichiers font maintenant partie de votre dossier.
sent-see = Voir mon dossier

find-title = Voir un dossier
find-lead = Tapez les deux numéros de votre papier.
find-number-hint = 16 chiffres. Les espaces ne comptent pas.
find-pin-hint = 8 chiffres.
find-button = Voir
find-lost = Si vous les avez perdus, personne ne peut retrouver le dossier. Il reste sur la liste. Vous pouvez en ouvrir un nouveau.

case-title = Votre dossier
case-received = Il est arrivé. Il sera sur la liste dans quelques minutes.
case-listed = Il est sur la liste. Les plateformes qui participent cherchent des copies.
case-partly-refused = Une partie est sur la liste. Le reste n’y est pas. Vous voyez pourquoi plus bas.
case-refused = Il n’est pas sur la liste.
case-withdrawing = Son retrait de la liste est en cours.
case-withdrawn = Il n’est plus sur la liste. Les plateformes qui l’avaient récupéré ont été prévenues.
case-withdraw-soon = Il sera bientôt retiré de la liste. Vous pouvez encore annuler le retrait.
case-withdraw-at = Il sera retiré de la liste : { $time }. Jusque-là, vous pouvez annuler le retrait.
case-keep = Le laisser sur la liste
case-items = Vos images
case-limits = Les plateformes ne nous disent que cela. Elles ne disent pas où c’était, ni qui l’avait.
case-look-again = Regarder encore
case-add = Ajouter des images
case-withdraw = Tout retirer
case-withdraw-one = Retirer celle-ci
case-withdraw-one-label = Retirer celle-ci : { $name }

news-added = Ajouté à votre dossier.
news-withdrawn = Votre demande de retrait est arrivée.
news-kept = Cela reste sur la liste.
news-looked = Il n’y a rien de plus récent.

item-photo = Photo { NUMBER($number) }
item-video = Vidéo { NUMBER($number) }
item-received = Arrivée
item-listed = Sur la liste
item-held = En attente
item-refused = Pas sur la liste
item-withdrawing = Bientôt hors de la liste
item-withdrawn = Hors de la liste

partner-waiting = ne l’a pas encore récupérée
partner-collected = l’a récupérée
partner-matched = a trouvé une copie et la regarde
partner-blocked = a trouvé une copie et l’a bloquée
partner-not-blocked = a trouvé une copie et dit que ses règles sont respectées
partner-told = a reçu la consigne de ne plus la chercher
partner-removed = dit ne plus la chercher
week-of = Semaine du { $day }

withdraw-title = Tout retirer de la liste ?
withdraw-title-one = Retirer { $name } de la liste ?
withdraw-lead = Les plateformes arrêtent alors de chercher. Des copies bloquées aujourd’hui peuvent revenir.
withdraw-delay = Cela ne se fait pas tout de suite. D’ici là, vous pouvez l’annuler ici.
withdraw-told = Les plateformes qui l’ont récupérée sont prévenues. Nous ne pouvons pas faire en sorte que toutes en tiennent compte.
withdraw-button = Retirer
withdraw-no = Laisser sur la liste

receipt-covered = Vos deux numéros sont cachés
receipt-uncover = Les afficher
