### reviewed: no

pick-title = Choisissez des photos ou des vidéos
pick-lead = Elles restent sur cet appareil. Vous pouvez en choisir plusieurs à la fois.
pick-button = Choisir des fichiers
pick-drop = ou déposez-les ici, ou collez-les
pick-drop-now = Lâchez pour les ajouter
pick-tip-title = Quel fichier est le meilleur ?
pick-tip-1 = Celui qui a été envoyé ou partagé, ou le plus proche que vous ayez.
pick-tip-2 = L’image entière, sans bandes ni autocollants autour.
pick-tip-3 = Photos de tous les formats courants, aussi d’un iPhone. Vidéos : seules les copies exactes peuvent être trouvées.
pick-cancelled = C’est arrêté. Les fichiers que vous veniez de choisir n’ont pas été pris.
pick-none = Il n’y avait pas de fichier. Choisissez des photos ou des vidéos.
pick-removed-all = Vous avez tout enlevé. Choisissez de nouveau, ou quittez.
pick-too-many = Un dossier contient jusqu’à { NUMBER($most) } fichiers. Les premiers ont été pris.
pick-enough = { $count ->
    [one] Continuer avec { $count } fichier
    [many] Continuer avec vos { $count } de fichiers
   *[other] Continuer avec vos { $count } fichiers
}
