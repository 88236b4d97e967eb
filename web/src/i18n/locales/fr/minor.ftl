### reviewed: no

minor-pick-lead = Elles restent sur ce téléphone ou cet ordinateur. Personne ne les voit ici.
minor-pick-some = Choisis celles d’avant 18 ans. Les autres viennent après, dans leur propre dossier.
minor-pick-tip-1 = Prends le téléphone ou l’ordinateur où se trouve l’image.
minor-pick-tip-2 = N’envoie l’image à personne, pas même à nous.
minor-pick-tip-3 = Ne la publie pas de nouveau. Ici, personne ne va te gronder.
minor-parent-tip-1 = Ne regardez pas plus que nécessaire. Ne la copiez pas sur un autre appareil.
minor-parent-tip-2 = Faites-le ensemble, si l’enfant le souhaite.
minor-parent-tip-3 = Dites-le à voix haute : tu n’as rien fait de mal.
minor-working-lead = Nous faisons un motif de chacune. Rien n’est envoyé.
minor-review-lead = Chaque motif est une image. Seuls les motifs partent.
minor-receipt-lead = Note les deux avant d’appuyer sur Envoyer. Il te les faut pour revenir.
minor-receipt-alone = Il n’y a que toi qui as ces numéros. S’ils sont perdus, personne ne peut les retrouver.
minor-receipt-keep = Tu fais confiance à un adulte ? Il peut garder le papier pour toi.
minor-sent-lead = Bien joué. Les sites qui participent cherchent maintenant des copies.
minor-sent-next = C’est fini. Tu peux revenir avec tes deux numéros.
minor-sent-talk = Tu n’as pas à traverser ça sans personne.
minor-uncollected-body = Aucun site ne chercherait encore ton image. Tu peux seulement essayer les étapes.
minor-elsewhere-title = Il y a de l’aide pour toi
minor-elsewhere-body = Take It Down est fait pour ça. C’est gratuit. L’image reste avec toi. Tu ne donnes pas ton nom.

minor-told-title = Qui le saura ?
minor-told-us = Nous ne demandons pas qui tu es. Alors nous ne le disons à personne : ni à la maison, ni à l’école, ni à la police.
minor-told-platform = Un site qui trouve une copie doit peut-être le dire à la police. Il lui dit qui l’a mise là.
minor-told-helper = La personne qui t’écoute doit peut-être prévenir quelqu’un si tu es en danger. Tu peux le lui demander avant.
minor-told-adult = Cela aide d’en parler à un adulte de confiance. Tu choisis à qui et quand.
