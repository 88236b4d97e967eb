### reviewed: no

question-title = Quelqu’un sur les images avait-il moins de 18 ans quand elles ont été prises ?
question-why = C’est ce qui permet de savoir qui peut aider.
question-no = Non, tout le monde avait 18 ans ou plus
question-yes = Oui
question-some = Sur certaines
question-not-sure = Je ne sais pas
question-missing = Choisissez une réponse.

elsewhere-title = Pour ces images, il y a un autre service
elsewhere-body = Take It Down s’occupe des images d’avant 18 ans. C’est gratuit. Cela marche de la même façon : l’image reste sur votre appareil. Vous ne donnez pas votre nom.
elsewhere-some = Utilisez-le pour les images d’avant 18 ans. Puis revenez ici pour les autres. Cela fait deux dossiers.
elsewhere-not-sure = Si vous ne savez pas, c’est aussi le bon endroit.
elsewhere-file-name = Bon à savoir : il reçoit le nom du fichier. Vous pouvez d’abord donner un autre nom au fichier.
elsewhere-link = Aller sur Take It Down
elsewhere-kept = Rien de ce que vous avez choisi ici n’a été gardé.
elsewhere-some-continue = J’ai 18 ans ou plus. Continuer avec les autres
elsewhere-adult-title = Ce service est pour les images d’avant 18 ans
elsewhere-adult-body = StopNCII.org s’occupe des images où tout le monde avait 18 ans ou plus. C’est gratuit. Là aussi, l’image reste sur votre appareil.
elsewhere-near = Ou parlez à quelqu’un dans votre pays.
