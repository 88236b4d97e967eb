### reviewed: no

platforms-lead = Chacune récupère la liste de son côté.
platforms-adult = Images où tout le monde avait 18 ans ou plus
platforms-minor = Images d’avant 18 ans
platforms-week = Récupérée pour la dernière fois dans la semaine du { $day }
platforms-never = Ne l’a pas encore récupérée
platforms-asking = Nous demandons qui participe.
platforms-away = Le service ne répond pas pour le moment. Réessayez plus tard.
platforms-not = Un site qui n’est pas ici ne cherche pas vos images. Personne ne regarde dans les messageries chiffrées.
