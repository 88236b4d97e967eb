### reviewed: no

review-title = Перевірте, що було б надіслано
review-lead = Замість кожного знімка стоїть візерунок. Назви, дати й розміри бачите тільки ви.
review-clear = { $count ->
    [one] { $count } фото достатньо чітке.
    [few] { $count } фото достатньо чіткі.
    [many] { $count } фото достатньо чіткі.
   *[other] { $count } фото достатньо чіткі.
}
review-plain = { $count ->
    [one] На { $count } фото замало деталей.
    [few] На { $count } фото замало деталей.
    [many] На { $count } фото замало деталей.
   *[other] На { $count } фото замало деталей.
}
review-videos = { $count ->
    [one] { $count } відео готове.
    [few] { $count } відео готові.
    [many] { $count } відео готові.
   *[other] { $count } відео готові.
}
review-failed = { $count ->
    [one] { $count } файл не вдалося прочитати.
    [few] { $count } файли не вдалося прочитати.
    [many] { $count } файлів не вдалося прочитати.
   *[other] { $count } файлу не вдалося прочитати.
}
review-twice = { $count ->
    [one] { $count } файл вибрано двічі, він рахується один раз.
    [few] { $count } файли вибрано двічі, вони рахуються один раз.
    [many] { $count } файлів вибрано двічі, вони рахуються один раз.
   *[other] { $count } файлу вибрано двічі, вони рахуються один раз.
}
review-found = Копії зменшені, збережені знову чи віддзеркалені мають збігатися. Сильно обрізані й змінені можуть не збігтися.
review-list = Ваші файли
review-hide-names = Сховати назви й дати
review-item = Файл { NUMBER($number) }
review-remove = Прибрати
review-remove-label = Прибрати { $name }
review-removed = Прибрано: { $name }.
review-add = Додати ще
review-nothing-sent = Нічого не надіслано.
review-offline-file = Це копія, що працює без мережі. Надсилати вона не може.
review-none-usable = Жоден із них не підходить для пошуку. Додайте інший знімок або іншу копію того самого.
review-start-over = Почати спочатку

verdict-clear = Достатньо чітко для пошуку
verdict-plain = Замало деталей для пошуку
verdict-exact = Лише точні копії
verdict-failed = Не вдалося прочитати

explain-clear = { $count ->
    [one] { $count } відбиток.
    [few] { $count } відбитки.
    [many] { $count } відбитків.
   *[other] { $count } відбитка.
}
explain-plain = На ньому замало деталей, тому платформи ним не скористалися б. Може підійти інший знімок з тієї ж миті.
explain-video = Знайти можна лише точну копію цього відео. Якщо платформа збереже його знову, збігу може не бути.

leaves-title = Усе, що було б надіслано
leaves-title-for = Усе, що було б надіслано для { $name }
leaves-sealed = Надсилається запечатаним
leaves-stays = Лишається на цьому пристрої
leaves-nothing = Для цього файлу нічого не було б надіслано.
leaves-recipe = Відбиток
leaves-value = Значення
leaves-quality = Деталей, зі 100
leaves-video = MD5 цілого файлу
leaves-name = Назва
leaves-size = Розмір
leaves-date = Дата
leaves-dimensions = Ширина і висота
leaves-md5 = MD5
leaves-sha256 = SHA-256
leaves-pixels = { NUMBER($width) } × { NUMBER($height) } пікселів
leaves-picture = Сам знімок
leaves-picture-never = Ніколи не покидає цієї сторінки

recipe-upright = Як його показано
recipe-sampled = Як його зменшують деякі платформи
recipe-mirrored = Віддзеркалено
recipe-stored = Як він лежить у файлі, до повороту
recipe-trimmed = Без простої рамки
recipe-square = Обрізано до квадрата
recipe-portrait = Обрізано до 4 на 5
recipe-tall = Обрізано до 9 на 16, як історія
recipe-wide = Обрізано до 16 на 9
recipe-other = Інакше

size-bytes = { NUMBER($bytes) } Б
size-kilobytes = { NUMBER($kilobytes, maximumFractionDigits: 0) } кБ
size-megabytes = { NUMBER($megabytes, maximumFractionDigits: 1) } МБ

review-continue = { $count ->
    [one] Далі з { $count } файлом
    [few] Далі з { $count } файлами
    [many] Далі з { $count } файлами
   *[other] Далі з { $count } файлу
}
review-send-more = { $count ->
    [one] Надіслати { $count } файл до вашої справи
    [few] Надіслати { $count } файли до вашої справи
    [many] Надіслати { $count } файлів до вашої справи
   *[other] Надіслати { $count } файлу до вашої справи
}
review-service-asking = Питаємо службу.
review-service-away = Служба зараз недоступна, тому надіслати нічого не можна. Вибране вами лишається тут.
review-not-run = Служба не приймає таких знімків.

about-title = Скажіть більше, якщо бажаєте
about-edited = Його змінено
about-synthetic = Його створив або змінив комп’ютер

blur-show = Показати розмитим
blur-hide = Сховати
blur-label = { $name }, розмито

leaves-case = Усе, що було б надіслано для вашої справи
leaves-answers = Ваші відповіді
leaves-padded = Розмір запечатаного повідомлення, округлений угору
