### reviewed: no

help-lead = Ці служби ведуть інші люди. Виберіть свою країну.
help-country = Країна
help-anywhere = Будь-де
help-none = У цій країні ми ще не знаємо жодної служби. Ці працюють усюди.
help-minor = Для тих, кому менше 18, і тих, хто про них дбає
help-see-minor = Комусь було менше 18? Допомога для цього
help-see-adult = Усім було 18 або більше? Допомога для цього
help-kind-helpline = Люди, з якими можна поговорити
help-kind-removal = Допомагає прибирати копії
help-kind-report = Приймає повідомлення
help-kind-police = Поліція
help-kind-tool = Працює як ця сторінка
help-kind-guide = Знає, куди звертатися
help-picture-yes = Тут просять сам знімок.
help-picture-no = Тут не просять знімка.
help-picture-unknown = Ми не знаємо, чи тут просять знімок. Спершу запитайте.
help-no-name = Називати ім’я не обов’язково.
help-phone = Телефон
help-hours = Години роботи
help-languages = Мови
help-checked = Востаннє перевірено: { $month }
help-open = Відкрити: { $name }
help-traces = Дзвінок може бути видно в рахунку і у списку дзвінків.
help-danger = Ви в небезпеці? Телефонуйте зараз на номер екстреної допомоги.
