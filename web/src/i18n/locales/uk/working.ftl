### reviewed: no

working-title = Працюємо на вашому пристрої
working-lead = Кожен файл перетворюється на візерунок. Нічого не надсилається.
working-meter = Готових файлів
working-count = Готово { NUMBER($done) } з { NUMBER($total) }
working-left-start = Рахуємо, скільки лишилося
working-left-seconds = Лишилося кілька секунд
working-left-minutes = { $minutes ->
    [one] Лишилася приблизно { $minutes } хвилина
    [few] Лишилося приблизно { $minutes } хвилини
    [many] Лишилося приблизно { $minutes } хвилин
   *[other] Лишилося приблизно { $minutes } хвилини
}
working-problems = { $count ->
    [one] З { $count } файлом щось не так. Ви побачите з яким.
    [few] З { $count } файлами щось не так. Ви побачите з якими.
    [many] З { $count } файлами щось не так. Ви побачите з якими.
   *[other] З { $count } файлу щось не так. Ви побачите з якими.
}
working-keep-open = Не закривайте цю сторінку й час від часу торкайтеся екрана. Якщо екран згасне, робота може зупинитися.
working-cancel = Скасувати
working-started = Працюємо: { $total ->
    [one] { $total } файл.
    [few] { $total } файли.
    [many] { $total } файлів.
   *[other] { $total } файлу.
}
