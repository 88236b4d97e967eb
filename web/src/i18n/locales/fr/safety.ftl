### reviewed: no

safety-title = Avant de commencer
safety-near-title = Y a-t-il quelqu’un tout près ?
safety-near = « Quitter » ouvre un autre site.
safety-history-title = Votre navigateur se souvient
safety-history = Une fenêtre privée ne garde pas cette page.
safety-limit-title = Ce que cela ne peut pas faire
safety-limit = Cela n’atteint ni les messageries privées, ni tous les sites. Des copies modifiées peuvent passer sans être vues.
