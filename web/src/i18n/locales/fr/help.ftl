### reviewed: no

help-lead = D’autres personnes tiennent ces services. Choisissez votre pays.
help-country = Pays
help-anywhere = Partout
help-none = Nous ne connaissons pas encore de service dans ce pays. Ceux-ci marchent partout.
help-minor = Pour les moins de 18 ans, et pour leurs proches
help-see-minor = Quelqu’un avait moins de 18 ans ? Voir l’aide pour cela
help-see-adult = Tout le monde avait 18 ans ou plus ? Voir l’aide pour cela
help-kind-helpline = Des gens à qui parler
help-kind-removal = Aide à faire retirer des copies
help-kind-report = Reçoit les signalements
help-kind-police = Police
help-kind-tool = Fonctionne comme cette page
help-kind-guide = Sait vers qui aller
help-picture-yes = Ce service demande l’image elle-même.
help-picture-no = Ce service ne demande pas l’image.
help-picture-unknown = Nous ne savons pas si ce service demande l’image. Posez d’abord la question.
help-no-name = Vous n’avez pas à donner votre nom.
help-phone = Téléphone
help-hours = Horaires
help-languages = Langues
help-checked = Vérifié pour la dernière fois : { $month }
help-open = Ouvrir { $name }
help-traces = Un appel peut apparaître sur la facture et dans la liste des appels.
help-danger = Êtes-vous en danger ? Appelez maintenant le numéro d’urgence.
