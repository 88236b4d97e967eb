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
pick-cancelled = Arrêté. Les fichiers que vous veniez de choisir ont été laissés.
pick-none = Il n’y avait pas de fichier. Choisissez des photos ou des vidéos.
pick-removed-all = Vous avez tout enlevé. Choisissez de nouveau, ou quittez.
pick-too-many = Un dossier contient jusqu’à { NUMBER($most) } fichiers. Les premiers ont été pris.
pick-enough = { $count ->
    [one] Continuer avec { $count } fichier que vous avez
    [many] Continuer avec les { $count } de fichiers que vous avez
   *[other] Continuer avec les { $count } fichiers que vous avez
}
