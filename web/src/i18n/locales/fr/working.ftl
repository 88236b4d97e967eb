### reviewed: no

working-title = Travail en cours, sur votre appareil
working-lead = Chaque fichier devient un motif. Rien n’est envoyé.
working-meter = Fichiers terminés
working-count = { NUMBER($done) } sur { NUMBER($total) } terminés
working-left-start = Calcul du temps restant
working-left-seconds = Encore quelques secondes
working-left-minutes = { $minutes ->
    [one] Encore { $minutes } minute environ
    [many] Encore { $minutes } de minutes environ
   *[other] Encore { $minutes } minutes environ
}
working-problems = { $count ->
    [one] { $count } fichier a eu un problème. Vous verrez lequel.
    [many] { $count } de fichiers ont eu un problème. Vous verrez lesquels.
   *[other] { $count } fichiers ont eu un problème. Vous verrez lesquels.
}
working-keep-open = Gardez cette page ouverte et touchez l’écran de temps en temps. Si l’écran s’éteint, le travail peut s’arrêter.
working-cancel = Annuler
working-started = Travail sur { $total ->
    [one] { $total } fichier.
    [many] { $total } de fichiers.
   *[other] { $total } fichiers.
}
