working-title = Working, on your device
working-lead = Each file turns into a pattern. Nothing is sent.
working-meter = Files done
working-count = { NUMBER($done) } of { NUMBER($total) } done
working-left-start = Working out how long
working-left-seconds = A few seconds left
working-left-minutes = { $minutes ->
    [one] About a minute left
   *[other] About { $minutes } minutes left
}
working-problems = { $count ->
    [one] 1 file had a problem. You will see which one.
   *[other] { $count } files had a problem. You will see which ones.
}
working-keep-open = Keep this page open, and touch the screen now and then. When the screen goes dark, the work may stop.
working-cancel = Cancel
working-started = Working on { $total ->
    [one] 1 file.
   *[other] { $total } files.
}
