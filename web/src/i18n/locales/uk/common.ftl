### reviewed: no

language-name = Українська
page-title = Нотатки
skip-to-content = До змісту сторінки

leave-now = Вийти
leave-hint = Або тричі натисніть Shift.
leave-press-two = Shift. Ще 2 натискання, щоб вийти.
leave-press-one = Shift. Ще 1 натискання, щоб вийти.
leave-stopped = Ви лишилися тут.
leave-going = Виходимо.

language-label = Мова
language-machine = Цей переклад зробила машина. Людина його ще не перевіряла.
language-english = Читати англійською
language-missing = Ця мова не завантажилася. Перевірте з’єднання і виберіть її ще раз.

step-of = Крок { NUMBER($step) } з { NUMBER($steps) }
back = Назад
continue = Далі
home-link = Початкова сторінка
error-summary-title = Перевірте, будь ласка

offline-bar = З’єднання немає. Усе, що ви робите тут, лишається на вашому пристрої. Сторінка працює далі.
script-missing = Щоб читати ваші знімки на вашому пристрої, сторінці потрібен JavaScript. Увімкніть його або візьміть інший браузер.
part-missing-title = Частина цієї сторінки не завантажилася
part-missing-body = Не надійшла частина, яка читає знімки. Перевірте з’єднання і спробуйте ще раз. Ваш вибір досі тут.
try-again = Спробувати ще раз

more-label = Більше про це
help-title = Поговорити з кимось
shared-title = Це вже в мережі
nofile-title = Файлу в мене немає
fit-title = У мене інша ситуація
questions-title = Запитання і відповіді
privacy-title = Що ми про вас знаємо
check-title = Як нас перевірити
platforms-title = Платформи, що беруть участь
guide-title = Усі кроки на одній сторінці
print = Друкувати

idle-title = Ви ще тут?
idle-body = Незабаром ця сторінка очиститься сама, щоб її не побачив ніхто інший.
idle-body-covers = Незабаром цю сторінку буде закрито, щоб її не побачив ніхто інший. Ваші два номери залишаться.
idle-left = { $seconds ->
    [one] Лишилася { $seconds } секунда
    [few] Лишилося { $seconds } секунди
    [many] Лишилося { $seconds } секунд
   *[other] Лишилося { $seconds } секунди
}
idle-stay = Лишитися тут
idle-cleared = Деякий час було тихо, тому сторінку очищено.

page-missing-title = Ця сторінка не завантажилася
page-missing-body = Перевірте з’єднання і спробуйте ще раз. Нічого не надіслано.
