### reviewed: no

safety-title = Bevor es losgeht
safety-near-title = Ist jemand in der Nähe?
safety-near = „Verlassen“ öffnet eine andere Website.
safety-history-title = Dein Browser merkt sich etwas
safety-history = Ein privates Fenster merkt sich diese Seite nicht.
safety-limit-title = Was es nicht kann
safety-limit = Es erreicht keine privaten Chats und nicht jede Website. Veränderte Kopien kann es übersehen.
