### reviewed: no

working-title = Trabajando, en tu dispositivo
working-lead = Cada archivo se convierte en un patrón. No se envía nada.
working-meter = Archivos listos
working-count = { NUMBER($done) } de { NUMBER($total) } listos
working-left-start = Calculando cuánto falta
working-left-seconds = Faltan unos segundos
working-left-minutes = { $minutes ->
    [one] Falta más o menos un minuto
    [many] Faltan más o menos { $minutes } de minutos
   *[other] Faltan más o menos { $minutes } minutos
}
working-problems = { $count ->
    [one] 1 archivo tuvo un problema. Verás cuál.
    [many] { $count } de archivos tuvieron un problema. Verás cuáles.
   *[other] { $count } archivos tuvieron un problema. Verás cuáles.
}
working-keep-open = Deja esta página abierta y toca la pantalla de vez en cuando. Si la pantalla se apaga, el trabajo puede detenerse.
working-cancel = Cancelar
working-started = Trabajando en { $total ->
    [one] 1 archivo.
    [many] { $total } de archivos.
   *[other] { $total } archivos.
}
