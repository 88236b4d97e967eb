### reviewed: no

working-title = Trabalhando, no seu aparelho
working-lead = Cada arquivo vira um padrão. Nada é enviado.
working-meter = Arquivos prontos
working-count = { NUMBER($done) } de { NUMBER($total) } prontos
working-left-start = Calculando quanto falta
working-left-seconds = Faltam alguns segundos
working-left-minutes = { $minutes ->
    [one] Falta cerca de { $minutes } minuto
    [many] Faltam cerca de { $minutes } de minutos
   *[other] Faltam cerca de { $minutes } minutos
}
working-problems = { $count ->
    [one] { $count } arquivo teve um problema. Você vai ver qual.
    [many] { $count } de arquivos tiveram um problema. Você vai ver quais.
   *[other] { $count } arquivos tiveram um problema. Você vai ver quais.
}
working-keep-open = Deixe esta página aberta e toque na tela de vez em quando. Se a tela apagar, o trabalho pode parar.
working-cancel = Cancelar
working-started = Trabalhando em { $total ->
    [one] { $total } arquivo.
    [many] { $total } de arquivos.
   *[other] { $total } arquivos.
}
