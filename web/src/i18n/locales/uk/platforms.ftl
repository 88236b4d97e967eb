### reviewed: no

platforms-lead = Кожна забирає список сама.
platforms-adult = Знімки, де всім було 18 або більше
platforms-minor = Знімки, зроблені до 18
platforms-week = Востаннє забрала на тижні від { $day }
platforms-never = Ще не забирала
platforms-asking = Питаємо, хто бере участь.
platforms-away = Служба зараз недоступна. Спробуйте пізніше.
platforms-not = Сайт, якого тут немає, ваших знімків не шукає. У зашифровані чати не заглядає ніхто.
