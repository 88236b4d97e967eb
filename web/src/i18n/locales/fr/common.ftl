### reviewed: no

language-name = Français
page-title = Notes
skip-to-content = Aller au contenu

leave-now = Quitter
leave-hint = Ou appuyez trois fois sur la touche Maj (Shift).
leave-press-two = Maj. Appuyez encore 2 fois pour quitter.
leave-press-one = Maj. Appuyez encore 1 fois pour quitter.
leave-stopped = Vous êtes toujours sur la page.
leave-going = Départ.

language-label = Langue
language-machine = Cette traduction a été faite par une machine. Personne ne l’a encore relue.
language-english = Lire en anglais
language-missing = Cette langue n’est pas arrivée. Vérifiez votre connexion, puis choisissez-la de nouveau.

step-of = Étape { NUMBER($step) } sur { NUMBER($steps) }
back = Retour
continue = Continuer
home-link = Page d’accueil
error-summary-title = Merci de regarder ceci

offline-bar = Vous n’avez pas de connexion. Ce que vous faites ici reste sur votre appareil. Tout fonctionne encore.
script-missing = Cette page a besoin de JavaScript pour lire vos images sur votre propre appareil. Activez-le, ou prenez un autre navigateur.
part-missing-title = Une partie de cette page ne s’est pas chargée
part-missing-body = La partie qui lit les images n’est pas arrivée. Vérifiez votre connexion, puis réessayez. Votre choix est toujours là.
try-again = Réessayer

more-label = En savoir plus
help-title = Parler à quelqu’un
shared-title = C’est déjà en ligne
nofile-title = Je n’ai pas le fichier
fit-title = Cela ne correspond pas à ma situation
questions-title = Questions et réponses
privacy-title = Ce que nous savons de vous
check-title = Comment nous vérifier
platforms-title = Plateformes qui participent
guide-title = Les étapes sur une page
print = Imprimer

idle-title = Vous êtes toujours là ?
idle-body = Cette page va bientôt s’effacer, pour que personne d’autre ne la voie.
idle-body-covers = Cette page sera bientôt cachée, pour que personne d’autre ne la voie. Vos deux numéros restent.
idle-left = { $seconds ->
    [one] Encore { $seconds } seconde
    [many] Encore { $seconds } de secondes
   *[other] Encore { $seconds } secondes
}
idle-stay = Rester ici
idle-cleared = Il ne s’est rien passé pendant un moment, alors cette page a été effacée.

page-missing-title = Cette page ne s’est pas chargée
page-missing-body = Vérifiez votre connexion, puis réessayez. Rien n’a été envoyé.
