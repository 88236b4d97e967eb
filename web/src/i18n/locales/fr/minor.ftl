### reviewed: no
## "vous" here too: parents and adults are shown these texts as well as children, and the pages around them say "vous".

minor-pick-lead = Elles restent sur ce téléphone ou cet ordinateur. Personne ne les voit ici.
minor-pick-some = Choisissez celles d’avant 18 ans. Les autres viennent après, dans leur propre dossier.
minor-pick-tip-1 = Prenez le téléphone ou l’ordinateur où se trouve l’image.
minor-pick-tip-2 = N’envoyez l’image à personne, pas même à nous.
minor-pick-tip-3 = Ne la publiez nulle part. Ici, personne ne va vous gronder.
minor-parent-tip-1 = Ne regardez pas plus que nécessaire. Ne la copiez pas sur un autre appareil.
minor-parent-tip-2 = Faites-le ensemble, si l’enfant le souhaite.
minor-parent-tip-3 = Dites-le à voix haute : « Tu n’as rien fait de mal. »
minor-working-lead = Nous faisons un motif de chacune. Rien n’est envoyé.
minor-review-lead = Chaque motif remplace une image. Seuls les motifs partent.
minor-receipt-lead = Notez les deux avant d’appuyer sur Envoyer. Il les faut pour revenir.
minor-receipt-alone = Ces numéros, personne d’autre ne les a. S’ils sont perdus, personne ne peut les retrouver.
minor-receipt-keep = Y a-t-il un adulte de confiance ? Cette personne peut garder le papier pour vous.
minor-sent-lead = Bravo. Les sites qui participent peuvent maintenant chercher des copies.
minor-sent-next = C’est fini. Vous pouvez revenir avec vos deux numéros.
minor-sent-talk = Personne n’a à traverser cela sans aide.
minor-uncollected-body = Aucun site ne chercherait encore votre image. On peut seulement essayer les étapes.
minor-elsewhere-title = Il y a de l’aide pour vous
minor-elsewhere-body = Take It Down est fait pour cela. C’est gratuit. L’image reste avec vous. Vous ne donnez pas votre nom.

minor-told-title = Qui le saura ?
minor-told-us = Nous ne demandons pas qui vous êtes. Alors nous ne le disons à personne : ni à la maison, ni à l’école, ni à la police.
minor-told-platform = Un site qui trouve une copie doit peut-être le dire à la police. Il lui dit qui l’a mise là.
minor-told-helper = La personne qui vous écoute doit peut-être prévenir quelqu’un si vous êtes en danger. Vous pouvez le lui demander avant.
minor-told-adult = Cela aide d’en parler à un adulte de confiance. Vous choisissez à qui et quand.
