### reviewed: no

shared-lead = Ces étapes aident, dans cet ordre.
shared-proof-title = Gardez des preuves
shared-proof = Notez le lien, la date et le nom du compte. Vous n’avez pas à enregistrer l’image.
shared-proof-minor = Quelqu’un y avait moins de 18 ans ? Alors ne l’enregistrez jamais et ne l’envoyez à personne.
shared-report-title = Signalez-la là où elle est
shared-report = Chaque plateforme a son propre formulaire. Dites que vous n’étiez pas d’accord.
shared-search-title = Faites-la sortir des recherches
shared-report-search = Les moteurs de recherche peuvent l’enlever de leurs résultats.
shared-law = Aux États-Unis, une plateforme a 48 heures. Votre demande doit contenir votre signature, le lien, un moyen de vous joindre, et une phrase disant que vous n’étiez pas d’accord.
shared-pay-title = Ne payez pas
shared-pay = Qui demande de l’argent en redemande presque toujours. N’envoyez plus rien.
shared-chat-title = Gardez la conversation
shared-chat = C’est une preuve. Gardez-la d’abord, bloquez la personne ensuite.
shared-case-title = Ouvrez un dossier ici
shared-case = Alors les plateformes qui participent peuvent trouver de nouvelles copies.

nofile-lead = Une empreinte ne peut se faire qu’à partir de l’image. Mais vous pouvez agir.
nofile-look = Cherchez dans d’anciennes conversations, dans la corbeille de vos photos et sur d’anciens appareils.
nofile-friend = Quelqu’un de confiance l’a ? Cette personne peut utiliser cette page pour vous. Elle n’a pas besoin de vous l’envoyer.
nofile-report = C’est en ligne ? Vous pouvez la signaler là-bas sans le fichier.
nofile-talk = Une ligne d’écoute peut voir cela avec vous.

fit-threat-title = Quelqu’un menace de la partager
fit-threat = Ne payez pas. N’envoyez plus rien. Vous pouvez ouvrir un dossier dès maintenant, avant tout partage.
fit-made-title = Un ordinateur l’a faite
fit-made = Cela compte aussi. Choisissez-la comme toute autre image.
fit-two-title = Quelqu’un d’autre y est aussi
fit-two = Vous pouvez ouvrir un dossier si vous y êtes.
fit-friend-title = Il s’agit de quelqu’un que je connais
fit-friend = Montrez-lui cette page. C’est cette personne qui décide. Pour quelqu’un de moins de 18 ans, un adulte de confiance peut le faire.
fit-danger-title = Vous êtes en danger, ou c’est trop lourd
fit-danger = Appelez maintenant le numéro d’urgence. Puis parlez à quelqu’un de confiance.
