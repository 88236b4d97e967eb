### reviewed: no

safety-title = Перш ніж почати
safety-near-title = Хтось поруч?
safety-near = «Вийти» відкриває інший сайт.
safety-history-title = Браузер пам’ятає
safety-history = Приватне вікно не зберігає цієї сторінки.
safety-limit-title = Чого це не може
safety-limit = Це не доходить до приватних чатів і не до кожного сайту. Змінені копії може пропустити.
