### reviewed: no

safety-title = Перш ніж почати
safety-near-title = Хтось поруч?
safety-near = «Вийти» відкриває інший сайт.
safety-history-title = Браузер пам'ятає
safety-history = Приватне вікно не зберігає цієї сторінки.
safety-limit-title = Чого тут не можна
safety-limit = Не доходить до приватних чатів чи кожного сайту. Змінене може пропустити.
