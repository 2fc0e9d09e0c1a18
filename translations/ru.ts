<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>Bar</name>
    <message>
        <source>Start</source>
        <extracomment>Bottom bar of the first screens: begin to read. One short word.</extracomment>
        <translation>Начать</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Bottom bar: the page goes on on a further screen. One short word.</extracomment>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Bottom bar: closes what stands over the page. One short word.</extracomment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Bottom bar of the last page: the reading is over. One short word.</extracomment>
        <translation>Закончить</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Bottom bar: the next page. One short word.</extracomment>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Listen</source>
        <extracomment>Bottom bar: reads the screen aloud. One short word.</extracomment>
        <translation>Слушать</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Bottom bar: stops reading aloud. One short word.</extracomment>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>Bottom bar: to the home screen. One short word.</extracomment>
        <translation>Главная</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>Bottom bar: opens the text sizes. One short word.</extracomment>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>Contrast</source>
        <extracomment>Bottom bar: opens the contrasts. One short word.</extracomment>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>Lower</source>
        <extracomment>Bottom bar: everything stands lower on the screen, for people who sit; a second touch puts it back.</extracomment>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Comfort</source>
        <extracomment>Bottom bar of a narrow screen: opens text sizes, contrasts and more. One short word.</extracomment>
        <translation>Удобство</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Bottom bar: one screen back. One short word.</extracomment>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Feel unwell? Tell a nurse</source>
        <extracomment>Button on every screen. Opens the signs that must be told to a nurse at once.</extracomment>
        <translation>Вам плохо? Скажите медсестре</translation>
    </message>
    <message>
        <source>Choose another language</source>
        <extracomment>Read aloud for the button that shows the name of the language in force.</extracomment>
        <translation>Выбрать другой язык</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Monday</source>
        <extracomment>A day of the week, inside a sentence: until Monday, 2:30 PM.</extracomment>
        <translation>понедельник</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <extracomment>A day of the week, inside a sentence: until Monday, 2:30 PM.</extracomment>
        <translation>вторник</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <extracomment>A day of the week, inside a sentence: until Monday, 2:30 PM.</extracomment>
        <translation>среда</translation>
    </message>
    <message>
        <source>Thursday</source>
        <extracomment>A day of the week, inside a sentence: until Monday, 2:30 PM.</extracomment>
        <translation>четверг</translation>
    </message>
    <message>
        <source>Friday</source>
        <extracomment>A day of the week, inside a sentence: until Monday, 2:30 PM.</extracomment>
        <translation>пятница</translation>
    </message>
    <message>
        <source>Saturday</source>
        <extracomment>A day of the week, inside a sentence: until Monday, 2:30 PM.</extracomment>
        <translation>суббота</translation>
    </message>
    <message>
        <source>Sunday</source>
        <extracomment>A day of the week, inside a sentence: until Monday, 2:30 PM.</extracomment>
        <translation>воскресенье</translation>
    </message>
    <message>
        <source>January</source>
        <extracomment>A month, inside a date: November 24.</extracomment>
        <translation>января</translation>
    </message>
    <message>
        <source>February</source>
        <extracomment>A month, inside a date: November 24.</extracomment>
        <translation>февраля</translation>
    </message>
    <message>
        <source>March</source>
        <extracomment>A month, inside a date: November 24.</extracomment>
        <translation>марта</translation>
    </message>
    <message>
        <source>April</source>
        <extracomment>A month, inside a date: November 24.</extracomment>
        <translation>апреля</translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>A month, inside a date: November 24.</extracomment>
        <translation>мая</translation>
    </message>
    <message>
        <source>June</source>
        <extracomment>A month, inside a date: November 24.</extracomment>
        <translation>июня</translation>
    </message>
    <message>
        <source>July</source>
        <extracomment>A month, inside a date: November 24.</extracomment>
        <translation>июля</translation>
    </message>
    <message>
        <source>August</source>
        <extracomment>A month, inside a date: November 24.</extracomment>
        <translation>августа</translation>
    </message>
    <message>
        <source>September</source>
        <extracomment>A month, inside a date: November 24.</extracomment>
        <translation>сентября</translation>
    </message>
    <message>
        <source>October</source>
        <extracomment>A month, inside a date: November 24.</extracomment>
        <translation>октября</translation>
    </message>
    <message>
        <source>November</source>
        <extracomment>A month, inside a date: November 24.</extracomment>
        <translation>ноября</translation>
    </message>
    <message>
        <source>December</source>
        <extracomment>A month, inside a date: November 24.</extracomment>
        <translation>декабря</translation>
    </message>
    <message>
        <source>{month} {day}</source>
        <extracomment>A date without its year: November 24.</extracomment>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{weekday}, {date}</source>
        <extracomment>A day with its date: Tuesday, November 24.</extracomment>
        <translation>{weekday}, {date}</translation>
    </message>
    <message>
        <source>{date}, {year}</source>
        <extracomment>A date with its year, of a setting that staff see: March 1, 2027.</extracomment>
        <translation>{date} {year} г.</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <extracomment>A month with its year, of the next clinical review: March 2027.</extracomment>
        <translation>{month} {year} г.</translation>
    </message>
    <message>
        <source>{weekday}, {time}</source>
        <extracomment>A moment within the next days: Monday, 2:30 PM.</extracomment>
        <translation>{weekday}, {time}</translation>
    </message>
    <message>
        <source>{weekday}, {date}, {time}</source>
        <extracomment>A moment more than six days away: Sunday, December 6, 2:30 PM.</extracomment>
        <translation>{weekday}, {date}, {time}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>A stretch of days: Monday to Wednesday.</extracomment>
        <translation>{first}&#xa0;— {last}</translation>
    </message>
    <message>
        <source>to {last}</source>
        <extracomment>The end of a stretch of days whose start is clear: to November 29.</extracomment>
        <translation>по {last}</translation>
    </message>
    <message>
        <source>from {first}</source>
        <extracomment>The start of a stretch of days that has no clear end: from December 6.</extracomment>
        <translation>{first} и позже</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Touch or ultrasound</source>
        <extracomment>On the staff&apos;s screens. Value of a setting: how the needle was guided.</extracomment>
        <translation>На ощупь или ультразвук</translation>
    </message>
    <message>
        <source>Touch</source>
        <extracomment>On the staff&apos;s screens. Value of a setting: how the needle was guided: by feeling with the fingers.</extracomment>
        <translation>На ощупь</translation>
    </message>
    <message>
        <source>Ultrasound</source>
        <extracomment>On the staff&apos;s screens. Value of a setting: how the needle was guided.</extracomment>
        <translation>Ультразвук</translation>
    </message>
    <message>
        <source>X-ray</source>
        <extracomment>On the staff&apos;s screens. Value of a setting: how the needle was guided.</extracomment>
        <translation>Рентген</translation>
    </message>
    <message>
        <source>Face down or sitting</source>
        <extracomment>On the staff&apos;s screens. Value of a setting: how the patient lay or sat for the injection.</extracomment>
        <translation>Лёжа лицом вниз или сидя</translation>
    </message>
    <message>
        <source>Face down</source>
        <extracomment>On the staff&apos;s screens. Value of a setting: how the patient lay for the injection.</extracomment>
        <translation>Лёжа лицом вниз</translation>
    </message>
    <message>
        <source>Sitting</source>
        <extracomment>On the staff&apos;s screens. Value of a setting: how the patient sat for the injection.</extracomment>
        <translation>Сидя</translation>
    </message>
    <message>
        <source>On the side</source>
        <extracomment>On the staff&apos;s screens. Value of a setting: how the patient lay for the injection.</extracomment>
        <translation>Лёжа на боку</translation>
    </message>
    <message>
        <source>By a visit</source>
        <extracomment>On the staff&apos;s screens. Value of a setting: how the clinic follows up.</extracomment>
        <translation>На приёме</translation>
    </message>
    <message>
        <source>By phone</source>
        <extracomment>On the staff&apos;s screens. Value of a setting: how the clinic follows up.</extracomment>
        <translation>По телефону</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <extracomment>On the staff&apos;s screens. Value of a setting: how the clinic follows up.</extracomment>
        <translation>По электронной почте</translation>
    </message>
</context>
<context>
    <name>Comfort</name>
    <message>
        <source>Aa</source>
        <extracomment>Two sample letters that show a text size or a contrast. Use two letters of your script.</extracomment>
        <translation>Аа</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>A text size.</extracomment>
        <translation>Мелкий</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>A text size: the usual one.</extracomment>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>A text size.</extracomment>
        <translation>Крупный</translation>
    </message>
    <message>
        <source>Largest</source>
        <extracomment>A text size.</extracomment>
        <translation>Самый крупный</translation>
    </message>
    <message>
        <source>Usual</source>
        <extracomment>A contrast: the usual colours.</extracomment>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>Black on white</source>
        <extracomment>A contrast: black letters on white.</extracomment>
        <translation>Чёрное на белом</translation>
    </message>
    <message>
        <source>White on black</source>
        <extracomment>A contrast: white letters on black.</extracomment>
        <translation>Белое на чёрном</translation>
    </message>
    <message>
        <source>Soft</source>
        <extracomment>A contrast: soft colours that do not glare.</extracomment>
        <translation>Мягкий</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>Heading over the four text sizes.</extracomment>
        <translation>Размер шрифта</translation>
    </message>
    <message>
        <source>Contrast</source>
        <extracomment>Heading over the four contrasts.</extracomment>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>Touch and movement</source>
        <extracomment>Heading over: bigger buttons, everything lower, nothing moves.</extracomment>
        <translation>Касание и движение</translation>
    </message>
    <message>
        <source>Big buttons</source>
        <extracomment>A comfort that can be switched on: all buttons are bigger.</extracomment>
        <translation>Большие кнопки</translation>
    </message>
    <message>
        <source>Lower</source>
        <extracomment>A comfort that can be switched on: everything stands lower on the screen, for people who sit.</extracomment>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>No movement</source>
        <extracomment>A comfort that can be switched on: pages change without sliding in.</extracomment>
        <translation>Без движения</translation>
    </message>
    <message>
        <source>Read each thing</source>
        <extracomment>A comfort that can be switched on: every thing is read aloud as it is reached, for people who see nothing.</extracomment>
        <translation>Читать каждый элемент</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <extracomment>Heading over: slower, faster, quieter, louder.</extracomment>
        <translation>Чтение вслух</translation>
    </message>
    <message>
        <source>Slower</source>
        <extracomment>A comfort: the reading aloud is slower by a step.</extracomment>
        <translation>Медленнее</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>A comfort: the reading aloud is faster by a step.</extracomment>
        <translation>Быстрее</translation>
    </message>
    <message>
        <source>Quieter</source>
        <extracomment>A comfort: the reading aloud is quieter by a step.</extracomment>
        <translation>Тише</translation>
    </message>
    <message>
        <source>Louder</source>
        <extracomment>A comfort: the reading aloud is louder by a step.</extracomment>
        <translation>Громче</translation>
    </message>
    <message>
        <source>Back to normal</source>
        <extracomment>Puts text size, contrast, buttons and movement back, and keeps the place.</extracomment>
        <translation>Вернуть обычный вид</translation>
    </message>
</context>
<context>
    <name>Evening</name>
    <message>
        <source>{time} PM</source>
        <extracomment>A time from 5 in the afternoon up to 8 in the evening.</extracomment>
        <translation>{time} вечера</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Touch works</source>
        <extracomment>In the list of what works on the kiosk. A short line.</extracomment>
        <translation>Касание работает</translation>
    </message>
    <message>
        <source>No touch since the start</source>
        <extracomment>In the list of what works on the kiosk. A short line.</extracomment>
        <translation>С момента запуска касаний не было</translation>
    </message>
    <message>
        <source>No touch screen was found</source>
        <extracomment>In the list of what works on the kiosk. A short line.</extracomment>
        <translation>Сенсорный экран не найден</translation>
    </message>
    <message>
        <source>Sound is ready</source>
        <extracomment>In the list of what works on the kiosk. A short line.</extracomment>
        <translation>Звук готов</translation>
    </message>
    <message>
        <source>No loudspeaker was found</source>
        <extracomment>In the list of what works on the kiosk. A short line.</extracomment>
        <translation>Динамик не найден</translation>
    </message>
    <message>
        <source>Printer is ready</source>
        <extracomment>In the list of what works on the kiosk. A short line.</extracomment>
        <translation>Принтер готов</translation>
    </message>
    <message>
        <source>No printer is set up</source>
        <extracomment>In the list of what works on the kiosk. A short line.</extracomment>
        <translation>Принтер не настроен</translation>
    </message>
    <message>
        <source>Clock is right: {value}</source>
        <extracomment>In the list of what works on the kiosk. {value} is a day and a time. A short line.</extracomment>
        <translation>Часы идут верно: {value}</translation>
    </message>
    <message>
        <source>Clock is wrong: {value}</source>
        <extracomment>In the list of what works on the kiosk. {value} is a day and a time. A short line.</extracomment>
        <translation>Часы идут неверно: {value}</translation>
    </message>
    <message>
        <source>Clock has jumped: {value}</source>
        <extracomment>In the list of what works on the kiosk. {value} is a day and a time. A short line.</extracomment>
        <translation>Часы перескочили: {value}</translation>
    </message>
    <message>
        <source>Disk has room</source>
        <extracomment>In the list of what works on the kiosk. A short line.</extracomment>
        <translation>На диске есть место</translation>
    </message>
    <message>
        <source>Disk is almost full</source>
        <extracomment>In the list of what works on the kiosk. A short line.</extracomment>
        <translation>Диск почти заполнен</translation>
    </message>
    <message>
        <source>Text version {value} · {hash}</source>
        <extracomment>In the list of what works on the kiosk. {value} is a number, {hash} a short code. A short line.</extracomment>
        <translation>Версия текста {value} · {hash}</translation>
    </message>
    <message>
        <source>All languages are reviewed</source>
        <extracomment>In the list of what works on the kiosk. A short line.</extracomment>
        <translation>Все языки проверены</translation>
    </message>
    <message>
        <source>Languages not reviewed: {value}</source>
        <extracomment>In the list of what works on the kiosk. {value} is a number. A short line.</extracomment>
        <translation>Непроверенные языки: {value}</translation>
    </message>
    <message>
        <source>Languages switched off: {value}</source>
        <extracomment>In the list of what works on the kiosk. {value} is a number: translations that are not complete. A short line.</extracomment>
        <translation>Отключённые языки: {value}</translation>
    </message>
    <message>
        <source>Settings are right</source>
        <extracomment>In the list of what works on the kiosk. A short line.</extracomment>
        <translation>Настройки верны</translation>
    </message>
    <message>
        <source>Wrong settings: {value}. The last good ones are used.</source>
        <extracomment>In the list of what works on the kiosk. {value} is a number. A short line.</extracomment>
        <translation>Неверные настройки: {value}. Используются последние верные.</translation>
    </message>
    <message>
        <source>Wrong settings: {value}. Careful values are used.</source>
        <extracomment>In the list of what works on the kiosk. {value} is a number. A short line.</extracomment>
        <translation>Неверные настройки: {value}. Используются осторожные значения.</translation>
    </message>
    <message>
        <source>Started {value}, after staff had left it</source>
        <extracomment>In the list of what works on the kiosk. {value} is a day and a time. A short line.</extracomment>
        <translation>Запуск: {value}, после того как персонал вышел из программы</translation>
    </message>
    <message>
        <source>Started {value}, after it was switched off</source>
        <extracomment>In the list of what works on the kiosk. {value} is a day and a time. A short line.</extracomment>
        <translation>Запуск: {value}, после выключения</translation>
    </message>
    <message>
        <source>Started {value}, after a fault or a power cut</source>
        <extracomment>In the list of what works on the kiosk. {value} is a day and a time. A short line.</extracomment>
        <translation>Запуск: {value}, после сбоя или отключения электричества</translation>
    </message>
    <message>
        <source>Started {value}, for the first time</source>
        <extracomment>In the list of what works on the kiosk. {value} is a day and a time. A short line.</extracomment>
        <translation>Запуск: {value}, в первый раз</translation>
    </message>
    <message>
        <source>Next clinical review: {value}</source>
        <extracomment>In the list of what works on the kiosk. {value} is a month and a year. A short line.</extracomment>
        <translation>Следующая клиническая проверка: {value}</translation>
    </message>
    <message>
        <source>Clinical review is overdue since {value}</source>
        <extracomment>In the list of what works on the kiosk. {value} is a month and a year. A short line.</extracomment>
        <translation>Клиническая проверка просрочена, срок был: {value}</translation>
    </message>
    <message>
        <source>No clinical review is set</source>
        <extracomment>In the list of what works on the kiosk. A short line.</extracomment>
        <translation>Клиническая проверка не назначена</translation>
    </message>
    <message>
        <source>Demonstration: not for patients</source>
        <extracomment>In the list of what works on the kiosk. A short line.</extracomment>
        <translation>Демонстрация: не для пациентов</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>{first} to {last}</source>
        <extracomment>The times of the day at which the clinic answers its phone: 8:00 AM to 5:00 PM.</extracomment>
        <translation>с {first} до {last}</translation>
    </message>
</context>
<context>
    <name>Idle</name>
    <message>
        <source>Are you still reading?</source>
        <extracomment>Asked when nobody has touched the screen for some minutes.</extracomment>
        <translation>Вы ещё читаете?</translation>
    </message>
    <message>
        <source>If not, this page will close for the next person.</source>
        <extracomment>Says what happens when nobody answers.</extracomment>
        <translation>Если нет, экран освободится для следующего пациента.</translation>
    </message>
    <message>
        <source>This page closes in %1 seconds.</source>
        <extracomment>Countdown to the reset. %1 is a number of seconds.</extracomment>
        <translation>До закрытия страницы осталось секунд: %1.</translation>
    </message>
    <message>
        <source>Yes, I am still reading</source>
        <extracomment>The big answer: somebody is still there.</extracomment>
        <translation>Да, я ещё читаю</translation>
    </message>
    <message>
        <source>I have finished</source>
        <extracomment>The other answer: everything goes back for the next person.</extracomment>
        <translation>Чтение закончено</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>What does this key do?</source>
        <extracomment>Heading of the help for people who use keys and do not touch the screen.</extracomment>
        <translation>Что делает эта клавиша?</translation>
    </message>
    <message>
        <source>Press a key to find out. To close, press Help again.</source>
        <extracomment>Line under the heading of the help for keys. Help is a key.</extracomment>
        <translation>Нажмите клавишу, чтобы узнать. Чтобы закрыть, ещё раз нажмите клавишу справки.</translation>
    </message>
    <message>
        <source>Tab, right, down, 1</source>
        <extracomment>Names of keys that lead to the next thing. 1 is the first of two switches.</extracomment>
        <translation>Tab, вправо, вниз, 1</translation>
    </message>
    <message>
        <source>Goes to the next thing on the screen.</source>
        <extracomment>Says what a key does.</extracomment>
        <translation>Переходит к следующему элементу на экране.</translation>
    </message>
    <message>
        <source>Left, up</source>
        <extracomment>Names of keys that lead to the thing before.</extracomment>
        <translation>Влево, вверх</translation>
    </message>
    <message>
        <source>Goes to the thing before.</source>
        <extracomment>Says what a key does.</extracomment>
        <translation>Переходит к предыдущему элементу.</translation>
    </message>
    <message>
        <source>Enter, space, 2</source>
        <extracomment>Names of keys that choose. 2 is the second of two switches.</extracomment>
        <translation>Enter, пробел, 2</translation>
    </message>
    <message>
        <source>Chooses the thing in the frame.</source>
        <extracomment>Says what a key does. The frame is drawn round the thing that the keys have reached.</extracomment>
        <translation>Выбирает элемент в рамке.</translation>
    </message>
    <message>
        <source>Escape</source>
        <extracomment>Name of the key that goes back.</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Goes back one screen. Press it again now to close this help.</source>
        <extracomment>Says what a key does.</extracomment>
        <translation>Возвращает на один экран назад. Чтобы закрыть эту справку, нажмите эту клавишу сейчас ещё раз.</translation>
    </message>
    <message>
        <source>Home, 0 on a number pad</source>
        <extracomment>Names of keys that lead to the home screen.</extracomment>
        <translation>Home, 0 на цифровой клавиатуре</translation>
    </message>
    <message>
        <source>Goes to the home screen.</source>
        <extracomment>Says what a key does.</extracomment>
        <translation>Переходит на главный экран.</translation>
    </message>
    <message>
        <source>L, F2, / on a number pad</source>
        <extracomment>Names of keys that read the screen aloud.</extracomment>
        <translation>L, F2, / на цифровой клавиатуре</translation>
    </message>
    <message>
        <source>Reads the screen aloud, or stops.</source>
        <extracomment>Says what a key does.</extracomment>
        <translation>Читает экран вслух или останавливает чтение.</translation>
    </message>
    <message>
        <source>Help, F1, * on a number pad</source>
        <extracomment>Names of keys that open the help for keys.</extracomment>
        <translation>Справка, F1, * на цифровой клавиатуре</translation>
    </message>
    <message>
        <source>Says what each key does.</source>
        <extracomment>Says what a key does.</extracomment>
        <translation>Сообщает, что делает каждая клавиша.</translation>
    </message>
</context>
<context>
    <name>Late</name>
    <message>
        <source>{time} PM</source>
        <extracomment>A time from 8 in the evening up to midnight.</extracomment>
        <translation>{time} вечера</translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>Look at the page again. Then try once more.</source>
        <extracomment>Safety words. Said after a first wrong answer, before the page is shown again.</extracomment>
        <translation>Посмотрите страницу ещё раз. Потом попробуйте снова.</translation>
    </message>
    <message>
        <source>A nurse will go over this with you.</source>
        <extracomment>Safety words. Said after a second wrong answer.</extracomment>
        <translation>Медсестра ещё раз обсудит это с вами.</translation>
    </message>
    <message>
        <source>Short: about {length}</source>
        <extracomment>Button of the first screen: the short way through the pages. {length} is filled in, such as 4 minutes.</extracomment>
        <translation>Кратко: примерно {length}</translation>
    </message>
    <message>
        <source>Full: about {length}</source>
        <extracomment>Button of the first screen: the whole way through the pages. {length} is filled in, such as 8 minutes.</extracomment>
        <translation>Полностью: примерно {length}</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>Until {moment}</source>
        <extracomment>A ban ends: do not drive until Monday, 2:30 PM. Stands alone on a label.</extracomment>
        <translation>До: {moment}</translation>
    </message>
    <message>
        <source>From {moment}</source>
        <extracomment>Something may start: you can shower from Monday, 2:30 PM. Stands alone on a label.</extracomment>
        <translation>Не раньше: {moment}</translation>
    </message>
    <message>
        <source>By {moment}</source>
        <extracomment>Something is over: by Monday, 2:30 PM. Stands alone on a label.</extracomment>
        <translation>Не позже: {moment}</translation>
    </message>
    <message>
        <source>For {duration}</source>
        <extracomment>The same ban when the clock is wrong: for 24 hours. Stands alone on a label.</extracomment>
        <translation>Срок: {duration}</translation>
    </message>
    <message>
        <source>After {duration}</source>
        <extracomment>The same start when the clock is wrong: after 24 hours. Stands alone on a label.</extracomment>
        <translation>Через {duration}</translation>
    </message>
    <message>
        <source>Within {duration}</source>
        <extracomment>The same end when the clock is wrong: within 24 hours. Stands alone on a label.</extracomment>
        <translation>Не позже чем через {duration}</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>Stands for the date of the injection when the clock is wrong.</extracomment>
        <translation>сегодня</translation>
    </message>
</context>
<context>
    <name>Midday</name>
    <message>
        <source>{time} PM</source>
        <extracomment>A time from 1 up to 5 in the afternoon.</extracomment>
        <translation>{time} дня</translation>
    </message>
</context>
<context>
    <name>Morning</name>
    <message>
        <source>{time} AM</source>
        <extracomment>A time from 5 in the morning up to noon.</extracomment>
        <translation>{time} утра</translation>
    </message>
</context>
<context>
    <name>Night</name>
    <message>
        <source>{time} AM</source>
        <extracomment>A time from midnight up to 5 in the morning; many languages have a word of their own for it.</extracomment>
        <translation>{time} ночи</translation>
    </message>
</context>
<context>
    <name>Noon</name>
    <message>
        <source>{time} PM</source>
        <extracomment>A time from noon up to one hour later; many languages have a word of their own for it.</extracomment>
        <translation>{time} дня</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Demonstration: not for patients</source>
        <extracomment>Stands under the top bar until a clinic has set its numbers and approved the words.</extracomment>
        <translation>Демонстрация: не для пациентов</translation>
    </message>
    <message>
        <source>Draft translation: not yet reviewed</source>
        <extracomment>Stands under the top bar until a qualified person has reviewed this language.</extracomment>
        <translation>Черновой перевод: ещё не проверен</translation>
    </message>
    <message>
        <source>Demonstration: draft translation, not for patients</source>
        <extracomment>Stands under the top bar where both are true: a demonstration clinic, a language not yet reviewed.</extracomment>
        <translation>Демонстрация: черновой перевод, не для пациентов</translation>
    </message>
</context>
<context>
    <name>Pad</name>
    <message>
        <source>Hand to patient</source>
        <extracomment>Bottom bar of the staff&apos;s screens: the patient takes over.</extracomment>
        <translation>Передать пациенту</translation>
    </message>
    <message>
        <source>Cross %1</source>
        <extracomment>Read aloud: one of the crosses of the touch test. %1 is its number.</extracomment>
        <translation>Крестик %1</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>Key of the number pad: takes the last digit away. One short word.</extracomment>
        <translation>Стереть</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Key of the number pad: the PIN is complete. One short word.</extracomment>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>%1 · %2 of %3</source>
        <extracomment>Where a page stands: name of the section, number of the page, number of pages. Care at home · 1 of 4</extracomment>
        <translation>%1 · %2 из %3</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Language of the staff&apos;s screens</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>Язык экранов для персонала</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Temperature, first unit</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>Температура, первая единица</translation>
    </message>
    <message>
        <source>Watching after the injection</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>Наблюдение после укола</translation>
    </message>
    <message>
        <source>Numb patch often lasts</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>Участок онемения часто держится</translation>
    </message>
    <message>
        <source>Numb patch: call after</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>Участок онемения: звонить через</translation>
    </message>
    <message>
        <source>Heavy leg may last</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>Тяжесть в ноге может длиться</translation>
    </message>
    <message>
        <source>Take it easy for</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>Беречь себя: срок</translation>
    </message>
    <message>
        <source>No hard exercise for</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>Без тяжёлых упражнений: срок</translation>
    </message>
    <message>
        <source>No driving for</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>Не водить машину: срок</translation>
    </message>
    <message>
        <source>Sleepy medicine slows for</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>Лекарство, вызывающее сонливость, замедляет реакцию: срок</translation>
    </message>
    <message>
        <source>An adult stays for</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>Взрослый остаётся рядом: срок</translation>
    </message>
    <message>
        <source>Shower allowed after</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>Душ можно через</translation>
    </message>
    <message>
        <source>Bath or pool allowed after</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>Ванну или бассейн можно через</translation>
    </message>
    <message>
        <source>Bandage off after</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>Снять повязку через</translation>
    </message>
    <message>
        <source>Cold pack stays on</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>Держать холодный компресс: срок</translation>
    </message>
    <message>
        <source>Wait before the next cold pack</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>Перерыв до следующего холодного компресса</translation>
    </message>
    <message>
        <source>No heat for</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>Не греть: срок</translation>
    </message>
    <message>
        <source>Press on bleeding for</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>Прижимать при кровотечении: срок</translation>
    </message>
    <message>
        <source>Worse pain: call after day</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>Боль усиливается: звонить после дня</translation>
    </message>
    <message>
        <source>Pain may be worse for</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>Боль может быть сильнее: срок</translation>
    </message>
    <message>
        <source>Worse pain settles within</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>Усиление боли проходит за</translation>
    </message>
    <message>
        <source>Steroid often works from</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>Стероид часто начинает действовать через</translation>
    </message>
    <message>
        <source>Steroid works at the latest</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>Стероид действует не позже чем через</translation>
    </message>
    <message>
        <source>Judge the injection after</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>Решать, помог ли укол, через</translation>
    </message>
    <message>
        <source>Check blood sugar more for</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>Чаще проверять сахар в крови: срок</translation>
    </message>
    <message>
        <source>Blood sugar to call at, mg/dL</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>Сахар в крови, при котором звонить, мг/дл</translation>
    </message>
    <message>
        <source>Physical therapy after</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>Физиотерапия через</translation>
    </message>
    <message>
        <source>Back to work after</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>Возвращение на работу через</translation>
    </message>
    <message>
        <source>Clinic sees the patient in</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>Приём пациента в клинике через</translation>
    </message>
    <message>
        <source>Hourly pain scores for</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>Оценка боли каждый час: срок</translation>
    </message>
    <message>
        <source>Daily pain scores for</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>Оценка боли каждый день: срок</translation>
    </message>
    <message>
        <source>Fever begins at</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: the temperature to call at.</extracomment>
        <translation>Температура считается высокой от</translation>
    </message>
    <message>
        <source>Screen bright from</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: the hour when patients begin to come.</extracomment>
        <translation>Экран яркий с</translation>
    </message>
    <message>
        <source>Screen bright until</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: the hour when the last patients go.</extracomment>
        <translation>Экран яркий до</translation>
    </message>
    <message>
        <source>Approved on</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: the day when a clinician approved words and numbers.</extracomment>
        <translation>Дата одобрения</translation>
    </message>
    <message>
        <source>Review due by</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: the day by which a clinician must review again.</extracomment>
        <translation>Проверить не позже</translation>
    </message>
    <message>
        <source>Clinic name</source>
        <extracomment>On the staff&apos;s screens. Name of a setting.</extracomment>
        <translation>Название клиники</translation>
    </message>
    <message>
        <source>Phone hours</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: when the clinic answers its phone.</extracomment>
        <translation>Часы ответа по телефону</translation>
    </message>
    <message>
        <source>Approved by</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: the role of the clinician who approved words and numbers.</extracomment>
        <translation>Кто одобрил</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: whether the clinic is made up, answered by Yes or No.</extracomment>
        <translation>Демонстрация</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: the clinic&apos;s time zone.</extracomment>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>How the needle was guided</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: what the leaflet says of it.</extracomment>
        <translation>Как направляли иглу</translation>
    </message>
    <message>
        <source>Position for the injection</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: how the patient lay or sat, as the leaflet says it.</extracomment>
        <translation>Положение при уколе</translation>
    </message>
    <message>
        <source>How the clinic follows up</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: by a visit, by phone or by e-mail.</extracomment>
        <translation>Как клиника наблюдает потом</translation>
    </message>
    <message>
        <source>Screen, inches</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: the measured diagonal of the screen.</extracomment>
        <translation>Экран, дюймы</translation>
    </message>
    <message>
        <source>Second touch ignored for, ms</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: how soon a second touch is not meant; ms are thousandths of a second.</extracomment>
        <translation>Повторное касание не считается, мс</translation>
    </message>
    <message>
        <source>Printer</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: the print queue.</extracomment>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: the size of the paper in the printer.</extracomment>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Web address</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: where the clinic shows the pages to take home.</extracomment>
        <translation>Веб-адрес</translation>
    </message>
</context>
<context>
    <name>Sorry</name>
    <message>
        <source>It is hard to breathe, or your face or throat swells.</source>
        <extracomment>A sign to call the emergency number.</extracomment>
        <translation>Вам трудно дышать, или отекает лицо или горло.</translation>
    </message>
    <message>
        <source>You have chest pain, you faint, or you have a fit.</source>
        <extracomment>A sign to call the emergency number.</extracomment>
        <translation>У вас боль в груди, вы теряете сознание, или у вас припадок с судорогами.</translation>
    </message>
    <message>
        <source>You are numb between your legs, or both legs are weak.</source>
        <extracomment>A sign to call the emergency number.</extracomment>
        <translation>У вас онемение между ног, или ослабли обе ноги.</translation>
    </message>
    <message>
        <source>You cannot hold or pass urine (pee), or you cannot hold stool (poo).</source>
        <extracomment>A sign to call the emergency number.</extracomment>
        <translation>Вы не можете удержать мочу, не можете помочиться или не можете удержать стул (кал).</translation>
    </message>
    <message>
        <source>Bleeding does not stop, or you have the worst headache of your life.</source>
        <extracomment>A sign to call the emergency number.</extracomment>
        <translation>Кровотечение не останавливается, или это самая сильная головная боль в&#xa0;жизни.</translation>
    </message>
    <message>
        <source>Sorry, this screen is not working. Please ask a nurse.</source>
        <extracomment>Shown when the kiosk cannot show its pages.</extracomment>
        <translation>Извините, этот экран не работает. Пожалуйста, обратитесь к медсестре.</translation>
    </message>
    <message>
        <source>Call %1 now if:</source>
        <extracomment>%1 is the emergency number.</extracomment>
        <translation>Сейчас же звоните по номеру %1, если:</translation>
    </message>
    <message>
        <source>Call your emergency number now if:</source>
        <extracomment>Stands where the clinic&apos;s file does not tell the emergency number.</extracomment>
        <translation>Сейчас же звоните по номеру экстренной помощи, если:</translation>
    </message>
    <message>
        <source>For anything else call us: %1</source>
        <extracomment>%1 is the clinic&apos;s phone number.</extracomment>
        <translation>По всем другим вопросам звоните нам: %1</translation>
    </message>
    <message>
        <source>For anything else ask a nurse before you go home.</source>
        <extracomment>Stands where the clinic&apos;s file does not tell its number.</extracomment>
        <translation>По всем другим вопросам обратитесь к медсестре, прежде чем идти домой.</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>chosen</source>
        <extracomment>Read aloud behind the name of a choice that is in force, such as: Large, chosen. One word.</extracomment>
        <translation>выбрано</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Staff</source>
        <extracomment>On the staff&apos;s screens. Heading over the number pad.</extracomment>
        <translation>Персонал</translation>
    </message>
    <message>
        <source>Type the staff PIN, then Open.</source>
        <extracomment>On the staff&apos;s screens. Line under the heading of the number pad.</extracomment>
        <translation>Введите ПИН-код персонала, затем нажмите Открыть.</translation>
    </message>
    <message>
        <source>Digits typed: {value}</source>
        <extracomment>On the staff&apos;s screens. Read aloud; {value} is how many digits are typed.</extracomment>
        <translation>Введено цифр: {value}</translation>
    </message>
    <message>
        <source>That PIN is not right.</source>
        <extracomment>On the staff&apos;s screens. After a wrong PIN.</extracomment>
        <translation>Этот ПИН-код неверный.</translation>
    </message>
    <message>
        <source>Wait {value}, then try again.</source>
        <extracomment>On the staff&apos;s screens. After several wrong PINs. {value} is a time such as 0:42.</extracomment>
        <translation>Подождите {value}, затем попробуйте снова.</translation>
    </message>
    <message>
        <source>No staff PIN is set yet. The technician sets it.</source>
        <extracomment>On the staff&apos;s screens. Instead of the number pad.</extracomment>
        <translation>ПИН-код персонала ещё не задан. Его задаёт техник.</translation>
    </message>
    <message>
        <source>PIN of this demonstration: {value}</source>
        <extracomment>On the staff&apos;s screens. {value} is the PIN of a clinic that does not exist.</extracomment>
        <translation>ПИН-код этой демонстрации: {value}</translation>
    </message>
    <message>
        <source>Only change the language</source>
        <extracomment>On the staff&apos;s screens. Heading over languages that need no PIN.</extracomment>
        <translation>Только сменить язык</translation>
    </message>
    <message>
        <source>Next patient</source>
        <extracomment>On the staff&apos;s screens. Heading of the staff&apos;s first screen.</extracomment>
        <translation>Следующий пациент</translation>
    </message>
    <message>
        <source>Locks itself in {value}</source>
        <extracomment>On the staff&apos;s screens. {value} is a time such as 1:45.</extracomment>
        <translation>Автоблокировка через {value}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <extracomment>On the staff&apos;s screens. {name} is what something is called, {value} is what it is, such as Clock: 2:30 PM.</extracomment>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>On the staff&apos;s screens. Heading over the languages.</extracomment>
        <translation>Язык</translation>
    </message>
    <message>
        <source>English beside it</source>
        <extracomment>On the staff&apos;s screens. Whether the leaflet also shows English, for a companion.</extracomment>
        <translation>Рядом английский текст</translation>
    </message>
    <message>
        <source>This visit</source>
        <extracomment>On the staff&apos;s screens. Heading over what was done at this visit.</extracomment>
        <translation>Этот приём</translation>
    </message>
    <message>
        <source>Injection at</source>
        <extracomment>On the staff&apos;s screens. Label before the time of the injection.</extracomment>
        <translation>Время укола</translation>
    </message>
    <message>
        <source>Not set</source>
        <extracomment>On the staff&apos;s screens. Nothing has been chosen here.</extracomment>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>Side</source>
        <extracomment>On the staff&apos;s screens. Label before left, right, both.</extracomment>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>On the staff&apos;s screens, and on the picture of the body. The left side of the body.</extracomment>
        <translation>Левая</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>On the staff&apos;s screens, and on the picture of the body. The right side of the body.</extracomment>
        <translation>Правая</translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>On the staff&apos;s screens. Both sides of the body.</extracomment>
        <translation>Обе</translation>
    </message>
    <message>
        <source>Steroid given</source>
        <extracomment>On the staff&apos;s screens. Label before yes and no.</extracomment>
        <translation>Стероид введён</translation>
    </message>
    <message>
        <source>Sleepy medicine given</source>
        <extracomment>On the staff&apos;s screens. Label before yes and no.</extracomment>
        <translation>Лекарство, вызывающее сонливость, дано</translation>
    </message>
    <message>
        <source>Has diabetes</source>
        <extracomment>On the staff&apos;s screens. Label before yes and no.</extracomment>
        <translation>Есть диабет</translation>
    </message>
    <message>
        <source>Blood thinner stopped</source>
        <extracomment>On the staff&apos;s screens. Label before yes and no.</extracomment>
        <translation>Приём лекарства, разжижающего кровь, остановлен</translation>
    </message>
    <message>
        <source>Test block</source>
        <extracomment>On the staff&apos;s screens. Label before yes and no: an injection to find out where the pain comes from.</extracomment>
        <translation>Диагностическая блокада</translation>
    </message>
    <message>
        <source>How much to read</source>
        <extracomment>On the staff&apos;s screens. Label before short and full: how many pages the leaflet shows one after another.</extracomment>
        <translation>Сколько читать</translation>
    </message>
    <message>
        <source>Short</source>
        <extracomment>On the staff&apos;s screens. The short way through the leaflet. One short word.</extracomment>
        <translation>Кратко</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>On the staff&apos;s screens. The full way through the leaflet. One short word.</extracomment>
        <translation>Полностью</translation>
    </message>
    <message>
        <source>Start it again</source>
        <extracomment>On the staff&apos;s screens. Label before the day and time to start the blood thinner again.</extracomment>
        <translation>Снова начать принимать</translation>
    </message>
    <message>
        <source>Ask your team</source>
        <extracomment>On the staff&apos;s screens. Shown instead of a day and time; it is what the leaflet then says.</extracomment>
        <translation>Спросите у своей медицинской команды</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>On the staff&apos;s screens. Answer. One short word.</extracomment>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>On the staff&apos;s screens. Answer. One short word.</extracomment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>On the staff&apos;s screens. Something is switched on. One short word.</extracomment>
        <translation>Вкл</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>On the staff&apos;s screens. Something is switched off. One short word.</extracomment>
        <translation>Выкл</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <extracomment>On the staff&apos;s screens. Heading over what concerns the machine.</extracomment>
        <translation>Этот киоск</translation>
    </message>
    <message>
        <source>Kiosk health</source>
        <extracomment>On the staff&apos;s screens. Opens the list of what works.</extracomment>
        <translation>Состояние киоска</translation>
    </message>
    <message>
        <source>Use by language</source>
        <extracomment>On the staff&apos;s screens. Opens the counts.</extracomment>
        <translation>Использование по языкам</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>On the staff&apos;s screens. Opens the clinic&apos;s settings.</extracomment>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Leave kiosk</source>
        <extracomment>On the staff&apos;s screens. Closes the program.</extracomment>
        <translation>Выйти из киоска</translation>
    </message>
    <message>
        <source>Clear for next patient</source>
        <extracomment>On the staff&apos;s screens. Puts everything back, so that nothing of the last patient is left.</extracomment>
        <translation>Очистить для следующего пациента</translation>
    </message>
    <message>
        <source>All is well</source>
        <extracomment>On the staff&apos;s screens. The kiosk has no fault.</extracomment>
        <translation>Всё в порядке</translation>
    </message>
    <message>
        <source>Needs a look: {value}</source>
        <extracomment>On the staff&apos;s screens. {value} is how many things are not right.</extracomment>
        <translation>Нужно проверить: {value}</translation>
    </message>
    <message>
        <source>What to go over</source>
        <extracomment>On the staff&apos;s screens. Heading over what the patient was unsure about.</extracomment>
        <translation>Что обсудить ещё раз</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>On the staff&apos;s screens. A language that has not been reviewed. One short word.</extracomment>
        <translation>черновик</translation>
    </message>
    <message>
        <source>When was the injection?</source>
        <extracomment>On the staff&apos;s screens. Heading.</extracomment>
        <translation>Когда был укол?</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>On the staff&apos;s screens. The injection was just now.</extracomment>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Hour</source>
        <extracomment>On the staff&apos;s screens. Label before minus and plus.</extracomment>
        <translation>Час</translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>On the staff&apos;s screens. Label before minus and plus.</extracomment>
        <translation>Минуты</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>On the staff&apos;s screens. Makes a time earlier by a step.</extracomment>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>On the staff&apos;s screens. Makes a time later by a step.</extracomment>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>On the staff&apos;s screens. Makes a number smaller by a step.</extracomment>
        <translation>Меньше</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>On the staff&apos;s screens. Makes a number larger by a step.</extracomment>
        <translation>Больше</translation>
    </message>
    <message>
        <source>Not set any more</source>
        <extracomment>On the staff&apos;s screens. Takes a time away again.</extracomment>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Start the blood thinner again</source>
        <extracomment>On the staff&apos;s screens. Heading.</extracomment>
        <translation>Снова начать принимать лекарство, разжижающее кровь</translation>
    </message>
    <message>
        <source>Set the day and the time. Else the kiosk says: ask your team.</source>
        <extracomment>On the staff&apos;s screens. Line under the heading.</extracomment>
        <translation>Укажите день и время. Иначе киоск сообщит: спросите у своей медицинской команды.</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>On the staff&apos;s screens. Heading over days.</extracomment>
        <translation>День</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>On the staff&apos;s screens. Heading over times of day.</extracomment>
        <translation>Время</translation>
    </message>
    <message>
        <source>The leaflet says</source>
        <extracomment>On the staff&apos;s screens. Label before what the patient will read.</extracomment>
        <translation>В памятке сказано</translation>
    </message>
    <message>
        <source>Leave the kiosk?</source>
        <extracomment>On the staff&apos;s screens. Heading.</extracomment>
        <translation>Выйти из киоска?</translation>
    </message>
    <message>
        <source>The screen closes. Patients cannot read until it is started again.</source>
        <extracomment>On the staff&apos;s screens. Says what happens.</extracomment>
        <translation>Экран закроется. Пациенты не смогут читать, пока его снова не запустят.</translation>
    </message>
    <message>
        <source>Yes, leave</source>
        <extracomment>On the staff&apos;s screens. Closes the program.</extracomment>
        <translation>Да, выйти</translation>
    </message>
    <message>
        <source>No, stay</source>
        <extracomment>On the staff&apos;s screens. Keeps the program open.</extracomment>
        <translation>Нет, остаться</translation>
    </message>
    <message>
        <source>Last 30 days. Only daily totals are kept. Numbers under 5 are hidden.</source>
        <extracomment>On the staff&apos;s screens. Line under the heading.</extracomment>
        <translation>Последние 30 дней. Хранятся только суммы за день. Числа меньше 5 скрыты.</translation>
    </message>
    <message>
        <source>Nothing has been counted yet.</source>
        <extracomment>On the staff&apos;s screens. There are no counts.</extracomment>
        <translation>Пока ничего не подсчитано.</translation>
    </message>
    <message>
        <source>Screens opened</source>
        <extracomment>On the staff&apos;s screens. What is counted.</extracomment>
        <translation>Открыто экранов</translation>
    </message>
    <message>
        <source>Minutes of reading</source>
        <extracomment>On the staff&apos;s screens. What is counted.</extracomment>
        <translation>Минут чтения</translation>
    </message>
    <message>
        <source>Times listened</source>
        <extracomment>On the staff&apos;s screens. What is counted.</extracomment>
        <translation>Сколько раз слушали</translation>
    </message>
    <message>
        <source>Times printed</source>
        <extracomment>On the staff&apos;s screens. What is counted.</extracomment>
        <translation>Сколько раз печатали</translation>
    </message>
    <message>
        <source>Questions right first time</source>
        <extracomment>On the staff&apos;s screens. What is counted.</extracomment>
        <translation>Вопросы с верным ответом с первого раза</translation>
    </message>
    <message>
        <source>under {value}</source>
        <extracomment>On the staff&apos;s screens. A small number that is hidden. {value} is 5.</extracomment>
        <translation>меньше {value}</translation>
    </message>
    <message>
        <source>A change counts from the next patient on. Names and numbers to call stand in the file.</source>
        <extracomment>On the staff&apos;s screens. Line under the heading.</extracomment>
        <translation type="vanished">Изменение действует начиная со следующего пациента. Названия и номера, по которым звонить, указаны в файле.</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <extracomment>On the staff&apos;s screens. Takes the last change of a setting back.</extracomment>
        <translation>Отменить последнее изменение</translation>
    </message>
    <message>
        <source>The last change was taken back.</source>
        <extracomment>On the staff&apos;s screens. Answer.</extracomment>
        <translation>Последнее изменение отменено.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>On the staff&apos;s screens. A setting was changed.</extracomment>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>It could not be saved. Ask the technician.</source>
        <extracomment>On the staff&apos;s screens. A setting was not changed.</extracomment>
        <translation>Не удалось сохранить. Обратитесь к технику.</translation>
    </message>
    <message>
        <source>Careful value: {value}</source>
        <extracomment>On the staff&apos;s screens. {value} is the value that is right where nobody decides otherwise.</extracomment>
        <translation>Осторожное значение: {value}</translation>
    </message>
    <message>
        <source>Allowed: {low} to {high}</source>
        <extracomment>On the staff&apos;s screens. {low} and {high} are numbers.</extracomment>
        <translation>Допустимо: от {low} до {high}</translation>
    </message>
    <message>
        <source>In force</source>
        <extracomment>On the staff&apos;s screens. Label before the value that counts now.</extracomment>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>On the staff&apos;s screens. Keeps the new value. One short word.</extracomment>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>This is less careful. A clinician must agree. Save it all the same?</source>
        <extracomment>On the staff&apos;s screens. Second question before a risky value.</extracomment>
        <translation>Это менее осторожно. Нужно согласие врача или другого клинического специалиста. Всё равно сохранить?</translation>
    </message>
    <message>
        <source>Yes, a clinician agrees</source>
        <extracomment>On the staff&apos;s screens. Answer to the second question.</extracomment>
        <translation>Да, клинический специалист согласен</translation>
    </message>
    <message>
        <source>Blank</source>
        <extracomment>On the staff&apos;s screens. A setting that has no value.</extracomment>
        <translation>Пусто</translation>
    </message>
    <message>
        <source>Code for the phone</source>
        <extracomment>On the staff&apos;s screens. Label before a short code that staff read out on the phone.</extracomment>
        <translation>Код для разговора по телефону</translation>
    </message>
    <message>
        <source>Tests</source>
        <extracomment>On the staff&apos;s screens. Heading over: print, sound, touch.</extracomment>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>On the staff&apos;s screens. Prints a test page. One short word.</extracomment>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>On the staff&apos;s screens. Plays a test sound. One short word.</extracomment>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Touch</source>
        <extracomment>On the staff&apos;s screens. Tests the touch screen. One short word.</extracomment>
        <translation>Касание</translation>
    </message>
    <message>
        <source>A test page was sent to the printer.</source>
        <extracomment>On the staff&apos;s screens. Answer.</extracomment>
        <translation>Пробная страница отправлена на принтер.</translation>
    </message>
    <message>
        <source>There is no printer.</source>
        <extracomment>On the staff&apos;s screens. Answer.</extracomment>
        <translation>Принтера нет.</translation>
    </message>
    <message>
        <source>Did you hear it? If not, look at the cable and the volume.</source>
        <extracomment>On the staff&apos;s screens. After a test sound.</extracomment>
        <translation>Вы слышали звук? Если нет, проверьте кабель и громкость.</translation>
    </message>
    <message>
        <source>Touch each cross</source>
        <extracomment>On the staff&apos;s screens. Heading of the touch test.</extracomment>
        <translation>Коснитесь каждого крестика</translation>
    </message>
    <message>
        <source>Left to touch: {value}</source>
        <extracomment>On the staff&apos;s screens. {value} is how many crosses are left.</extracomment>
        <translation>Осталось коснуться: {value}</translation>
    </message>
    <message>
        <source>The whole screen feels touch.</source>
        <extracomment>On the staff&apos;s screens. The touch test went well.</extracomment>
        <translation>Весь экран чувствует касание.</translation>
    </message>
    <message>
        <source>Set in the file</source>
        <extracomment>On the staff&apos;s screens. Heading over names and texts that the technician sets.</extracomment>
        <translation>Указано в файле</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>On the staff&apos;s screens. Label before minus and plus, for a date.</extracomment>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>On the staff&apos;s screens. Label before minus and plus, for a date.</extracomment>
        <translation>Год</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>On the staff&apos;s screens. Key of the pad for telephone numbers: an empty place between digits. One short word.</extracomment>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>This number cannot be called.</source>
        <extracomment>On the staff&apos;s screens. A telephone number that is wrong or missing was not saved.</extracomment>
        <translation>По этому номеру нельзя позвонить.</translation>
    </message>
    <message>
        <source>Patients will call this number. Is it right?</source>
        <extracomment>On the staff&apos;s screens. Second question before a telephone number is saved.</extracomment>
        <translation>Пациенты будут звонить по этому номеру. Он правильный?</translation>
    </message>
    <message>
        <source>Only a clinician decides this. Save it?</source>
        <extracomment>On the staff&apos;s screens. Second question before a date of approval or review is saved.</extracomment>
        <translation>Это решает только врач или другой клинический специалист. Сохранить?</translation>
    </message>
    <message>
        <source>A change counts from the next patient on.</source>
        <extracomment>On the staff&apos;s screens. Line under the heading.</extracomment>
        <translation>Изменение действует начиная со следующего пациента.</translation>
    </message>
</context>
<context>
    <name>TakeHome</name>
    <message>
        <source>Take it with you</source>
        <extracomment>Tile and heading of the screen that prints the leaflet and shows a code for the phone.</extracomment>
        <translation>Возьмите с собой</translation>
    </message>
    <message>
        <source>On paper</source>
        <extracomment>Heading: take the leaflet home on paper.</extracomment>
        <translation>На бумаге</translation>
    </message>
    <message>
        <source>On your phone</source>
        <extracomment>Heading: take the leaflet home on a phone.</extracomment>
        <translation>На вашем телефоне</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Button that prints the leaflet. One short word.</extracomment>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Large letters</source>
        <extracomment>A choice before printing that can be switched on: the paper has larger letters.</extracomment>
        <translation>Крупный шрифт</translation>
    </message>
    <message>
        <source>With English beside it</source>
        <extracomment>A choice before printing that can be switched on: every line stands in the reader&apos;s language and in English.</extracomment>
        <translation>С английским текстом рядом</translation>
    </message>
    <message>
        <source>You can take this home on paper.</source>
        <extracomment>Stands beside the button that prints.</extracomment>
        <translation>Вы можете взять это домой на бумаге.</translation>
    </message>
    <message>
        <source>Printing. Please wait.</source>
        <extracomment>Stands beside the button while the printer works.</extracomment>
        <translation>Идёт печать. Пожалуйста, подождите.</translation>
    </message>
    <message>
        <source>Your paper is ready. Take it with you.</source>
        <extracomment>Stands beside the button when the printer has finished.</extracomment>
        <translation>Ваша распечатка готова. Возьмите её с собой.</translation>
    </message>
    <message>
        <source>The printer needs paper. Please tell a nurse.</source>
        <extracomment>Stands beside the button when the printer has no paper.</extracomment>
        <translation>В принтере нет бумаги. Пожалуйста, скажите медсестре.</translation>
    </message>
    <message>
        <source>The printer is off. Please tell a nurse.</source>
        <extracomment>Stands beside the button when the printer is switched off or not connected.</extracomment>
        <translation>Принтер выключен. Пожалуйста, скажите медсестре.</translation>
    </message>
    <message>
        <source>We could not print. Please tell a nurse.</source>
        <extracomment>Stands beside the button when something else is wrong with the printer.</extracomment>
        <translation>Не удалось напечатать. Пожалуйста, скажите медсестре.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code.</source>
        <extracomment>Stands beside a square code (QR code).</extracomment>
        <translation>Наведите камеру телефона на этот код.</translation>
    </message>
    <message>
        <source>The code holds the numbers to call and the main signs. You need no internet.</source>
        <extracomment>Stands beside a square code (QR code) that holds text and no address.</extracomment>
        <translation>В коде есть номера, по которым звонить, и главные тревожные признаки. Интернет не нужен.</translation>
    </message>
    <message>
        <source>Or type this address:</source>
        <extracomment>Stands above a web address, below a square code (QR code) that opens the same address.</extracomment>
        <translation>Или введите этот адрес:</translation>
    </message>
    <message>
        <source>Version {code}</source>
        <extracomment>Small line at the end. {code} is filled in by the kiosk, such as 1-7KQ3M9: digits and Latin letters.</extracomment>
        <translation>Версия {code}</translation>
    </message>
    <message>
        <source>Numbers to call</source>
        <extracomment>Heading on paper over the telephone numbers.</extracomment>
        <translation>Номера, по которым звонить</translation>
    </message>
    <message>
        <source>Emergency</source>
        <extracomment>Stands beside the telephone number of the ambulance.</extracomment>
        <translation>Экстренная помощь</translation>
    </message>
    <message>
        <source>Our clinic</source>
        <extracomment>Stands beside the clinic&apos;s telephone number.</extracomment>
        <translation>Наша клиника</translation>
    </message>
    <message>
        <source>When we are closed</source>
        <extracomment>Stands beside the telephone number to call when the clinic is closed.</extracomment>
        <translation>Когда клиника закрыта</translation>
    </message>
    <message>
        <source>If you think of hurting yourself</source>
        <extracomment>Stands beside the telephone number of a crisis line.</extracomment>
        <translation>Если вы думаете о том, чтобы причинить себе вред</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <extracomment>Stands beside the telephone number that reaches an interpreter.</extracomment>
        <translation>Переводчик</translation>
    </message>
    <message>
        <source>My pain diary</source>
        <extracomment>Heading on paper of a table in which people write down their pain.</extracomment>
        <translation>Мой дневник боли</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Head of the first column of the pain diary: a day or a time.</extracomment>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Pain, {least} to {most}</source>
        <extracomment>Head of the second column of the pain diary. The numbers are filled in by the kiosk: 0 and 10.</extracomment>
        <translation>Боль, от {least} до {most}</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Head of the last column of the pain diary, where people may write what they like.</extracomment>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Now, before you leave</source>
        <extracomment>First row of the pain diary: the pain just now, in the clinic.</extracomment>
        <translation>Сейчас, перед уходом</translation>
    </message>
    <message>
        <source>At bedtime</source>
        <extracomment>A row of the pain diary: the pain on the evening of the injection.</extracomment>
        <translation>Перед сном</translation>
    </message>
    <message>
        <source>Day {day}</source>
        <extracomment>A row of the pain diary: the day after the injection is day 1. The number is filled in by the kiosk.</extracomment>
        <translation>День {day}</translation>
    </message>
    <message>
        <source>Print it (PDF)</source>
        <extracomment>Link on the take-home page to a file for printing. PDF is the kind of file.</extracomment>
        <translation>Напечатать (PDF)</translation>
    </message>
    <message>
        <source>Print it in large letters (PDF)</source>
        <extracomment>Link on the take-home page to a file for printing in large letters. PDF is the kind of file.</extracomment>
        <translation>Напечатать крупным шрифтом (PDF)</translation>
    </message>
    <message>
        <source>On this page</source>
        <extracomment>Heading on the take-home page over a list of links to its parts.</extracomment>
        <translation>На этой странице</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message numerus="yes">
        <source>%n hours</source>
        <extracomment>A length of time, as in: do not drive for 24 hours. %n is the number.</extracomment>
        <translation>
            <numerusform>%n час</numerusform>
            <numerusform>%n часа</numerusform>
            <numerusform>%n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>A length of time, as in: do not drive for 24 hours. %n is the number.</extracomment>
        <translation>
            <numerusform>%n минуту</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>A length of time, as in: do not drive for 24 hours. %n is the number.</extracomment>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <extracomment>A length of time, as in: do not drive for 24 hours. %n is the number.</extracomment>
        <translation>
            <numerusform>%n неделю</numerusform>
            <numerusform>%n недели</numerusform>
            <numerusform>%n недель</numerusform>
        </translation>
    </message>
    <message>
        <source>{celsius} °C ({fahrenheit} °F)</source>
        <extracomment>A fever. Both numbers are filled in by the kiosk.</extracomment>
        <translation>{celsius}&#xa0;°C ({fahrenheit}&#xa0;°F)</translation>
    </message>
    <message>
        <source>{fahrenheit} °F ({celsius} °C)</source>
        <extracomment>A fever, Fahrenheit first. Both numbers are filled in by the kiosk.</extracomment>
        <translation>{fahrenheit}&#xa0;°F ({celsius}&#xa0;°C)</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Choose your language</source>
        <extracomment>Heading of the first screen.</extracomment>
        <translation>Выберите свой язык</translation>
    </message>
</context>
<context>
    <name>cluneal-nerve-injection: about</name>
    <message>
        <source>About your injection</source>
        <extracomment>Tile, heading. Room for about 26 letters a line; a longer text takes more lines.</extracomment>
        <translation>О вашем уколе</translation>
    </message>
    <message>
        <source>What we did, and why</source>
        <extracomment>Tile, small line. Room for about 26 letters a line; a longer text takes more lines.</extracomment>
        <translation>Что мы сделали и зачем</translation>
    </message>
    <message>
        <source>What the injection is</source>
        <extracomment>Page what-it-is, heading. Room for about 28 letters a line; a longer text takes more lines.</extracomment>
        <translation>Что это за укол</translation>
    </message>
    <message>
        <source>An injection near small nerves</source>
        <extracomment>Page what-it-is, near-nerves, heading. Room for about 40 letters a line; a longer text takes more lines.</extracomment>
        <translation>Укол рядом с мелкими нервами</translation>
    </message>
    <message>
        <source>They are called cluneal nerves.</source>
        <extracomment>Page what-it-is, near-nerves, statement.</extracomment>
        <translation>Они называются кожными ягодичными нервами.</translation>
    </message>
    <message>
        <source>You say it: KLOO-nee-ul.</source>
        <extracomment>Page what-it-is, near-nerves, statement.</extracomment>
        <translation>По-английски это звучит так: КЛУ-ни-эл.</translation>
    </message>
    <message>
        <source>It treats pain</source>
        <extracomment>Page what-it-is, treats, heading. Room for about 18 letters a line; a longer text takes more lines.</extracomment>
        <translation>Он лечит боль</translation>
    </message>
    <message>
        <source>The medicine goes to the nerves that may cause your pain.</source>
        <extracomment>Page what-it-is, treats, statement.</extracomment>
        <translation>Лекарство попадает к нервам, которые могут вызывать вашу боль.</translation>
    </message>
    <message>
        <source>It is also a test</source>
        <extracomment>Page what-it-is, tests, heading. Room for about 22 letters a line; a longer text takes more lines.</extracomment>
        <translation>Это ещё и проверка</translation>
    </message>
    <message>
        <source>It helps show if these nerves cause your pain.</source>
        <extracomment>Page what-it-is, tests, statement.</extracomment>
        <translation>Укол помогает понять, вызывают ли вашу боль эти нервы.</translation>
    </message>
    <message>
        <source>The cluneal nerves</source>
        <extracomment>Page the-nerves, heading. Room for about 24 letters a line; a longer text takes more lines.</extracomment>
        <translation>Кожные ягодичные нервы</translation>
    </message>
    <message>
        <source>They carry feeling</source>
        <extracomment>Page the-nerves, feeling, heading. Room for about 24 letters a line; a longer text takes more lines.</extracomment>
        <translation>Они передают ощущения</translation>
    </message>
    <message>
        <source>Feeling comes from your low back, buttocks and upper thighs.</source>
        <extracomment>Page the-nerves, feeling, statement.</extracomment>
        <translation>Ощущения идут от поясницы, ягодиц и верхней части бёдер.</translation>
    </message>
    <message>
        <source>These nerves do not move your legs.</source>
        <extracomment>Page the-nerves, feeling, statement.</extracomment>
        <translation>Эти нервы не управляют движениями ног.</translation>
    </message>
    <message>
        <source>They can hurt</source>
        <extracomment>Page the-nerves, squeezed, heading. Room for about 17 letters a line; a longer text takes more lines.</extracomment>
        <translation>Они могут болеть</translation>
    </message>
    <message>
        <source>The nerves can get squeezed or sore.</source>
        <extracomment>Page the-nerves, squeezed, statement.</extracomment>
        <translation>Нервы могут быть сдавлены или раздражены.</translation>
    </message>
    <message>
        <source>This causes pain in that area.</source>
        <extracomment>Page the-nerves, squeezed, statement.</extracomment>
        <translation>Это вызывает боль в этой области.</translation>
    </message>
    <message>
        <source>Causes are an injury, tight muscles, or how your body is made.</source>
        <extracomment>Page the-nerves, squeezed, statement.</extracomment>
        <translation>Причины: травма, напряжённые мышцы или строение вашего тела.</translation>
    </message>
    <message>
        <source>Before the injection</source>
        <extracomment>Page before, heading. Room for about 26 letters a line; a longer text takes more lines.</extracomment>
        <translation>Перед уколом</translation>
    </message>
    <message>
        <source>We found your sore spot</source>
        <extracomment>Page before, find-spot, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>Мы нашли болезненное место</translation>
    </message>
    <message>
        <source>We asked where it hurts.</source>
        <extracomment>Page before, find-spot, statement.</extracomment>
        <translation>Мы спросили, где у вас болит.</translation>
    </message>
    <message>
        <source>We checked you and pressed with our fingers.</source>
        <extracomment>Page before, find-spot, statement.</extracomment>
        <translation>Мы осмотрели вас и надавили пальцами.</translation>
    </message>
    <message>
        <source>You lay face down or sat up</source>
        <extracomment>Page before, position, heading. Room for about 36 letters a line; a longer text takes more lines.</extracomment>
        <translation>Вы лежали лицом вниз или сидели</translation>
    </message>
    <message>
        <source>Your team chose what was best for your pain.</source>
        <extracomment>Page before, position, statement.</extracomment>
        <translation>Ваша медицинская команда выбрала то, что лучше всего при вашей боли.</translation>
    </message>
    <message>
        <source>We cleaned and numbed your skin</source>
        <extracomment>Page before, clean-numb, heading. Room for about 41 letters a line; a longer text takes more lines.</extracomment>
        <translation>Мы очистили кожу и сделали её нечувствительной</translation>
    </message>
    <message>
        <source>We used numbing medicine for this.</source>
        <extracomment>Page before, clean-numb, statement.</extracomment>
        <translation>Для этого мы ввели местный анестетик (лекарство, от которого кожа немеет).</translation>
    </message>
    <message>
        <source>The injection</source>
        <extracomment>Page during-after, heading. Room for about 17 letters a line; a longer text takes more lines.</extracomment>
        <translation>Укол</translation>
    </message>
    <message>
        <source>We put a thin needle near the nerves</source>
        <extracomment>Page during-after, needle, heading. Room for about 48 letters a line; a longer text takes more lines.</extracomment>
        <translation>Мы ввели тонкую иглу рядом с нервами</translation>
    </message>
    <message>
        <source>Touch or ultrasound (a picture made with sound) guided the needle.</source>
        <extracomment>Page during-after, needle, statement.</extracomment>
        <translation>Мы направляли иглу на ощупь или с помощью ультразвука (картинка, которую создаёт звук).</translation>
    </message>
    <message>
        <source>We put medicine around the nerves</source>
        <extracomment>Page during-after, medicine, heading. Room for about 44 letters a line; a longer text takes more lines.</extracomment>
        <translation>Мы ввели лекарство вокруг нервов</translation>
    </message>
    <message>
        <source>You had numbing medicine.</source>
        <extracomment>Page during-after, medicine, statement.</extracomment>
        <translation>Вам ввели местный анестетик.</translation>
    </message>
    <message>
        <source>You also had steroid medicine.</source>
        <extracomment>Page during-after, medicine, statement.</extracomment>
        <translation>Вам также ввели стероидное лекарство.</translation>
    </message>
    <message>
        <source>We watch you for about {observation_minutes}</source>
        <extracomment>Page during-after, watched, heading. {observation_minutes} becomes, for example, &apos;30 minutes&apos;. Room for about 58 letters a line; a longer text takes more lines.</extracomment>
        <translation>Мы наблюдаем за вами примерно {observation_minutes}</translation>
    </message>
    <message>
        <source>We check for early problems before you go home.</source>
        <extracomment>Page during-after, watched, statement.</extracomment>
        <translation>Прежде чем вы пойдёте домой, мы проверяем, нет ли ранних проблем.</translation>
    </message>
    <message>
        <source>Two medicines, two jobs</source>
        <extracomment>Page two-medicines, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>Два лекарства, две задачи</translation>
    </message>
    <message>
        <source>Numbing medicine</source>
        <extracomment>Page two-medicines, numbing, heading. Room for about 21 letters a line; a longer text takes more lines.</extracomment>
        <translation>Местный анестетик</translation>
    </message>
    <message>
        <source>It helps pain right away.</source>
        <extracomment>Page two-medicines, numbing, statement.</extracomment>
        <translation>Он сразу уменьшает боль.</translation>
    </message>
    <message>
        <source>It stops working in a few hours.</source>
        <extracomment>Page two-medicines, numbing, statement.</extracomment>
        <translation>Через несколько часов он перестаёт действовать.</translation>
    </message>
    <message>
        <source>Steroid medicine</source>
        <extracomment>Page two-medicines, steroid, heading. Room for about 21 letters a line; a longer text takes more lines.</extracomment>
        <translation>Стероидное лекарство</translation>
    </message>
    <message>
        <source>It calms swelling and soreness inside.</source>
        <extracomment>Page two-medicines, steroid, statement.</extracomment>
        <translation>Оно уменьшает отёк и болезненность внутри.</translation>
    </message>
    <message>
        <source>It needs days to work, but lasts longer.</source>
        <extracomment>Page two-medicines, steroid, statement.</extracomment>
        <translation>Оно начинает действовать через несколько дней, но действует дольше.</translation>
    </message>
    <message>
        <source>Not for building muscle</source>
        <extracomment>Page two-medicines, not-muscle, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>Не для роста мышц</translation>
    </message>
    <message>
        <source>This is not the steroid that people use to build muscle.</source>
        <extracomment>Page two-medicines, not-muscle, statement.</extracomment>
        <translation>Это не тот стероид, который люди принимают, чтобы нарастить мышцы.</translation>
    </message>
    <message>
        <source>Who this injection is for</source>
        <extracomment>Page who-for, heading. Room for about 33 letters a line; a longer text takes more lines.</extracomment>
        <translation>Для кого этот укол</translation>
    </message>
    <message>
        <source>Pain that has lasted long</source>
        <extracomment>Page who-for, where, heading. Room for about 33 letters a line; a longer text takes more lines.</extracomment>
        <translation>Боль, которая длится долго</translation>
    </message>
    <message>
        <source>The pain is in the low back or buttock.</source>
        <extracomment>Page who-for, where, statement.</extracomment>
        <translation>Боль в пояснице или ягодице.</translation>
    </message>
    <message>
        <source>It may spread down the upper thigh.</source>
        <extracomment>Page who-for, where, statement.</extracomment>
        <translation>Она может распространяться вниз, на верхнюю часть бедра.</translation>
    </message>
    <message>
        <source>Pain from these nerves</source>
        <extracomment>Page who-for, from-nerves, heading. Room for about 29 letters a line; a longer text takes more lines.</extracomment>
        <translation>Боль от этих нервов</translation>
    </message>
    <message>
        <source>Your team thinks the cluneal nerves may cause the pain.</source>
        <extracomment>Page who-for, from-nerves, statement.</extracomment>
        <translation>Ваша медицинская команда думает, что боль могут вызывать кожные ягодичные нервы.</translation>
    </message>
    <message>
        <source>Names you may hear</source>
        <extracomment>Page pain-names, heading. Room for about 24 letters a line; a longer text takes more lines.</extracomment>
        <translation>Названия, которые вы можете услышать</translation>
    </message>
    <message>
        <source>Cluneal nerve pain</source>
        <extracomment>Page pain-names, cluneal-pain, heading. Room for about 24 letters a line; a longer text takes more lines.</extracomment>
        <translation>Боль от кожных ягодичных нервов</translation>
    </message>
    <message>
        <source>The nerves are squeezed or sore for a long time.</source>
        <extracomment>Page pain-names, cluneal-pain, statement.</extracomment>
        <translation>Нервы долгое время сдавлены или раздражены.</translation>
    </message>
    <message>
        <source>Your low back, buttocks and upper thighs hurt.</source>
        <extracomment>Page pain-names, cluneal-pain, statement.</extracomment>
        <translation>Болят поясница, ягодицы и верхняя часть бёдер.</translation>
    </message>
    <message>
        <source>Pain at the back of the hip bone</source>
        <extracomment>Page pain-names, hip-bone-pain, heading. Room for about 42 letters a line; a longer text takes more lines.</extracomment>
        <translation>Боль в тазовой кости со стороны спины</translation>
    </message>
    <message>
        <source>The bony bump there hurts, also when pressed.</source>
        <extracomment>Page pain-names, hip-bone-pain, statement.</extracomment>
        <translation>Костный бугорок там болит, в том числе при нажатии.</translation>
    </message>
    <message>
        <source>Sore cluneal nerves are often the cause.</source>
        <extracomment>Page pain-names, hip-bone-pain, statement.</extracomment>
        <translation>Часто причина&#xa0;— раздражённые кожные ягодичные нервы.</translation>
    </message>
    <message>
        <source>Doctors call it PSIS pain.</source>
        <extracomment>Page pain-names, hip-bone-pain, statement.</extracomment>
        <translation>Врачи называют её болью PSIS.</translation>
    </message>
    <message>
        <source>How it may help</source>
        <extracomment>Page how-it-helps, heading. Room for about 20 letters a line; a longer text takes more lines.</extracomment>
        <translation>Как укол может помочь</translation>
    </message>
    <message>
        <source>It goes to the sore nerves</source>
        <extracomment>Page how-it-helps, right-place, heading. Room for about 34 letters a line; a longer text takes more lines.</extracomment>
        <translation>Лекарство попадает к раздражённым нервам</translation>
    </message>
    <message>
        <source>There it can reduce pain and swelling.</source>
        <extracomment>Page how-it-helps, right-place, statement.</extracomment>
        <translation>Там оно может уменьшить боль и отёк.</translation>
    </message>
    <message>
        <source>It needs only a small needle</source>
        <extracomment>Page how-it-helps, small-needle, heading. Room for about 37 letters a line; a longer text takes more lines.</extracomment>
        <translation>Нужна только маленькая игла</translation>
    </message>
    <message>
        <source>Most people go home the same day.</source>
        <extracomment>Page how-it-helps, small-needle, statement.</extracomment>
        <translation>Большинство людей идут домой в тот же день.</translation>
    </message>
    <message>
        <source>It can help now and later</source>
        <extracomment>Page how-it-helps, now-and-later, heading. Room for about 33 letters a line; a longer text takes more lines.</extracomment>
        <translation>Укол может помочь сейчас и позже</translation>
    </message>
    <message>
        <source>Many people feel better right away.</source>
        <extracomment>Page how-it-helps, now-and-later, statement.</extracomment>
        <translation>Многим сразу становится лучше.</translation>
    </message>
    <message>
        <source>Many feel even better after days or weeks.</source>
        <extracomment>Page how-it-helps, now-and-later, statement.</extracomment>
        <translation>Многим становится ещё лучше через несколько дней или недель.</translation>
    </message>
    <message>
        <source>What you may gain</source>
        <extracomment>Page what-you-may-gain, heading. Room for about 22 letters a line; a longer text takes more lines.</extracomment>
        <translation>Что это может вам дать</translation>
    </message>
    <message>
        <source>Move more easily</source>
        <extracomment>Page what-you-may-gain, move, heading. Room for about 21 letters a line; a longer text takes more lines.</extracomment>
        <translation>Легче двигаться</translation>
    </message>
    <message>
        <source>Less pain can help you move.</source>
        <extracomment>Page what-you-may-gain, move, statement.</extracomment>
        <translation>Когда боль меньше, вам может быть легче двигаться.</translation>
    </message>
    <message>
        <source>It can help you do physical therapy and other exercises.</source>
        <extracomment>Page what-you-may-gain, move, statement.</extracomment>
        <translation>Это может помочь вам проходить физиотерапию и делать другие упражнения.</translation>
    </message>
    <message>
        <source>Enjoy more</source>
        <extracomment>Page what-you-may-gain, enjoy, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Больше радости</translation>
    </message>
    <message>
        <source>You may do more of what you enjoy.</source>
        <extracomment>Page what-you-may-gain, enjoy, statement.</extracomment>
        <translation>Возможно, вы сможете больше делать то, что вам нравится.</translation>
    </message>
    <message>
        <source>We cannot promise relief</source>
        <extracomment>Page what-you-may-gain, not-everyone, heading. Room for about 32 letters a line; a longer text takes more lines.</extracomment>
        <translation>Мы не можем обещать облегчение</translation>
    </message>
    <message>
        <source>The injection does not help everyone.</source>
        <extracomment>Page what-you-may-gain, not-everyone, statement.</extracomment>
        <translation>Укол помогает не всем.</translation>
    </message>
    <message>
        <source>Risks of the injection</source>
        <extracomment>Page risks, heading. Room for about 29 letters a line; a longer text takes more lines.</extracomment>
        <translation>Риски укола</translation>
    </message>
    <message>
        <source>Mostly safe</source>
        <extracomment>Page risks, safe, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Чаще всего безопасно</translation>
    </message>
    <message>
        <source>Doctors think this injection is safe for most people.</source>
        <extracomment>Page risks, safe, statement.</extracomment>
        <translation>Врачи считают, что этот укол безопасен для большинства людей.</translation>
    </message>
    <message>
        <source>Problems can still happen.</source>
        <extracomment>Page risks, safe, statement.</extracomment>
        <translation>Но проблемы всё же могут возникнуть.</translation>
    </message>
    <message>
        <source>For a short time</source>
        <extracomment>Page risks, short-term, heading. Room for about 21 letters a line; a longer text takes more lines.</extracomment>
        <translation>На короткое время</translation>
    </message>
    <message>
        <source>The spot can hurt more.</source>
        <extracomment>Page risks, short-term, statement.</extracomment>
        <translation>Место укола может болеть сильнее.</translation>
    </message>
    <message>
        <source>The area can be numb or weak.</source>
        <extracomment>Page risks, short-term, statement.</extracomment>
        <translation>В этой области может быть онемение или слабость.</translation>
    </message>
    <message>
        <source>You can have a headache.</source>
        <extracomment>Page risks, short-term, statement.</extracomment>
        <translation>У вас может болеть голова.</translation>
    </message>
    <message>
        <source>Rare: infection or bleeding</source>
        <extracomment>Page risks, infection-bleeding, heading. Room for about 36 letters a line; a longer text takes more lines.</extracomment>
        <translation>Редко: инфекция или кровотечение</translation>
    </message>
    <message>
        <source>Any injection can cause these.</source>
        <extracomment>Page risks, infection-bleeding, statement.</extracomment>
        <translation>Они возможны после любого укола.</translation>
    </message>
    <message>
        <source>Rare risks</source>
        <extracomment>Page rare-risks, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Редкие риски</translation>
    </message>
    <message>
        <source>Rare: an allergic reaction</source>
        <extracomment>Page rare-risks, allergy, heading. Room for about 34 letters a line; a longer text takes more lines.</extracomment>
        <translation>Редко: аллергическая реакция</translation>
    </message>
    <message>
        <source>Your body can react badly to a medicine we used.</source>
        <extracomment>Page rare-risks, allergy, statement.</extracomment>
        <translation>Ваш организм может плохо отреагировать на лекарство, которое мы применили.</translation>
    </message>
    <message>
        <source>Very rare: a hurt nerve</source>
        <extracomment>Page rare-risks, nerve, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>Очень редко: повреждение нерва</translation>
    </message>
    <message>
        <source>The area can stay numb, sore or weak.</source>
        <extracomment>Page rare-risks, nerve, statement.</extracomment>
        <translation>В этой области может остаться онемение, болезненность или слабость.</translation>
    </message>
    <message>
        <source>Rare: a skin change</source>
        <extracomment>Page rare-risks, skin-change, heading. Room for about 25 letters a line; a longer text takes more lines.</extracomment>
        <translation>Редко: изменение кожи</translation>
    </message>
    <message>
        <source>The spot can get a dent or lighter skin.</source>
        <extracomment>Page rare-risks, skin-change, statement.</extracomment>
        <translation>На месте укола может появиться ямка, или кожа может стать светлее.</translation>
    </message>
    <message>
        <source>This can last a long time.</source>
        <extracomment>Page rare-risks, skin-change, statement.</extracomment>
        <translation>Это может длиться долго.</translation>
    </message>
    <message>
        <source>Steroid medicine and your health</source>
        <extracomment>Page steroid-health, heading. Room for about 42 letters a line; a longer text takes more lines.</extracomment>
        <translation>Стероидное лекарство и ваше здоровье</translation>
    </message>
    <message>
        <source>Infections</source>
        <extracomment>Page steroid-health, infections, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Инфекции</translation>
    </message>
    <message>
        <source>You may get infections more easily for a while.</source>
        <extracomment>Page steroid-health, infections, statement.</extracomment>
        <translation type="vanished">Некоторое время вы можете легче подхватить инфекцию.</translation>
    </message>
    <message>
        <source>Ask before you have a live vaccine.</source>
        <extracomment>Page steroid-health, infections, statement.</extracomment>
        <translation>Спросите, прежде чем делать прививку живой вакциной.</translation>
    </message>
    <message>
        <source>Heart and blood pressure</source>
        <extracomment>Page steroid-health, blood-pressure, heading. Room for about 32 letters a line; a longer text takes more lines.</extracomment>
        <translation>Сердце и артериальное давление</translation>
    </message>
    <message>
        <source>Blood pressure can go up for some days.</source>
        <extracomment>Page steroid-health, blood-pressure, statement.</extracomment>
        <translation>Артериальное давление может повыситься на несколько дней.</translation>
    </message>
    <message>
        <source>Do you have heart problems or high blood pressure?</source>
        <extracomment>Page steroid-health, blood-pressure, statement.</extracomment>
        <translation type="vanished">У вас проблемы с сердцем или высокое артериальное давление?</translation>
    </message>
    <message>
        <source>See your doctor for your usual checks.</source>
        <extracomment>Page steroid-health, blood-pressure, statement.</extracomment>
        <translation type="vanished">Приходите к своему врачу на обычные проверки.</translation>
    </message>
    <message>
        <source>It is easier for germs to make you sick for a while.</source>
        <extracomment>Page steroid-health, infections, statement.</extracomment>
        <translation>Некоторое время вы можете легче подхватить инфекцию.</translation>
    </message>
    <message>
        <source>Do you have heart trouble or high blood pressure?</source>
        <extracomment>Page steroid-health, blood-pressure, statement.</extracomment>
        <translation>У вас проблемы с сердцем или высокое артериальное давление?</translation>
    </message>
    <message>
        <source>Go to your checks at the doctor as before.</source>
        <extracomment>Page steroid-health, blood-pressure, statement.</extracomment>
        <translation>Приходите к своему врачу на обычные проверки.</translation>
    </message>
</context>
<context>
    <name>cluneal-nerve-injection: care</name>
    <message>
        <source>Care at home</source>
        <extracomment>Safety words. Tile, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Уход дома</translation>
    </message>
    <message>
        <source>What to do and what not to do</source>
        <extracomment>Safety words. Tile, small line. Room for about 38 letters a line; a longer text takes more lines.</extracomment>
        <translation>Что делать и чего не делать</translation>
    </message>
    <message>
        <source>Today and tonight</source>
        <extracomment>Safety words. Page today-tonight, heading. Room for about 22 letters a line; a longer text takes more lines.</extracomment>
        <translation>Сегодня днём, вечером и ночью</translation>
    </message>
    <message>
        <source>Go home with an adult</source>
        <extracomment>Safety words. Page today-tonight, with-adult, heading. Room for about 28 letters a line; a longer text takes more lines.</extracomment>
        <translation>Идите домой вместе со взрослым</translation>
    </message>
    <message>
        <source>Have someone with you tonight if you can.</source>
        <extracomment>Safety words. Page today-tonight, with-adult, statement.</extracomment>
        <translation>Если можно, пусть сегодня вечером и ночью с вами кто-нибудь будет.</translation>
    </message>
    <message>
        <source>Rest today</source>
        <extracomment>Safety words. Page today-tonight, rest, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Сегодня отдыхайте</translation>
    </message>
    <message>
        <source>Move gently</source>
        <extracomment>Safety words. Page today-tonight, gentle-walk, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Двигайтесь осторожно</translation>
    </message>
    <message>
        <source>Take short walks around your home.</source>
        <extracomment>Safety words. Page today-tonight, gentle-walk, statement.</extracomment>
        <translation>Понемногу ходите по дому.</translation>
    </message>
    <message>
        <source>Eat and drink as normal</source>
        <extracomment>Safety words. Page today-tonight, eat-drink, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>Ешьте и пейте как обычно</translation>
    </message>
    <message>
        <source>Did you have medicine to make you sleepy? Start with a light meal.</source>
        <extracomment>Safety words. Page today-tonight, eat-drink, statement.</extracomment>
        <translation>Вам давали лекарство, вызывающее сонливость? Начните с лёгкой еды.</translation>
    </message>
    <message>
        <source>Sit or lie down if dizzy</source>
        <extracomment>Safety words. Page today-tonight, dizzy, heading. Room for about 32 letters a line; a longer text takes more lines.</extracomment>
        <translation>Если кружится голова, сядьте или лягте</translation>
    </message>
    <message>
        <source>Get up slowly.</source>
        <extracomment>Safety words. Page today-tonight, dizzy, statement.</extracomment>
        <translation>Вставайте медленно.</translation>
    </message>
    <message>
        <source>What to avoid for now</source>
        <extracomment>Safety words. Page not-yet, heading. Room for about 28 letters a line; a longer text takes more lines.</extracomment>
        <translation>Чего пока не делать</translation>
    </message>
    <message>
        <source>Do not drive</source>
        <extracomment>Safety words. Page not-yet, driving, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Не водите машину</translation>
    </message>
    <message>
        <source>Never drive with a numb or weak leg.</source>
        <extracomment>Safety words. Page not-yet, driving, statement.</extracomment>
        <translation>Никогда не водите машину, если нога онемела или ослабла.</translation>
    </message>
    <message>
        <source>Do not lift heavy things</source>
        <extracomment>Safety words. Page not-yet, lifting, heading. Room for about 32 letters a line; a longer text takes more lines.</extracomment>
        <translation>Не поднимайте тяжёлые вещи</translation>
    </message>
    <message>
        <source>Do not do hard exercise</source>
        <extracomment>Safety words. Page not-yet, hard-exercise, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>Не делайте тяжёлых упражнений</translation>
    </message>
    <message>
        <source>Wait longer if your clinic tells you to.</source>
        <extracomment>Safety words. Page not-yet, hard-exercise, statement.</extracomment>
        <translation>Подождите дольше, если так скажут в вашей клинике.</translation>
    </message>
    <message>
        <source>Did you have medicine to make you sleepy?</source>
        <extracomment>Safety words. Page sleepy, heading. Room for about 54 letters a line; a longer text takes more lines.</extracomment>
        <translation>Вам давали лекарство, вызывающее сонливость?</translation>
    </message>
    <message>
        <source>You may be slow even if you feel fine.</source>
        <extracomment>Safety words. Page sleepy, line under the heading. Room for about 50 letters a line; a longer text takes more lines.</extracomment>
        <translation>Вы можете реагировать медленно, даже если чувствуете себя хорошо.</translation>
    </message>
    <message>
        <source>Keep an adult with you</source>
        <extracomment>Safety words. Page sleepy, adult, heading. Room for about 29 letters a line; a longer text takes more lines.</extracomment>
        <translation>Пусть с вами будет взрослый</translation>
    </message>
    <message>
        <source>You may feel sleepy or forget things.</source>
        <extracomment>Safety words. Page sleepy, adult, statement.</extracomment>
        <translation>Вам может хотеться спать, или вы можете что-то забывать.</translation>
    </message>
    <message>
        <source>Do not use machines</source>
        <extracomment>Safety words. Page sleepy, machines, heading. Room for about 25 letters a line; a longer text takes more lines.</extracomment>
        <translation>Не работайте с механизмами</translation>
    </message>
    <message>
        <source>Do not drive or climb ladders.</source>
        <extracomment>Safety words. Page sleepy, machines, statement.</extracomment>
        <translation>Не водите машину и не забирайтесь на стремянку.</translation>
    </message>
    <message>
        <source>Do not drink alcohol</source>
        <extracomment>Safety words. Page sleepy, alcohol, heading. Room for about 26 letters a line; a longer text takes more lines.</extracomment>
        <translation>Не пейте алкоголь</translation>
    </message>
    <message>
        <source>Do not sign papers</source>
        <extracomment>Safety words. Page sleepy, papers, heading. Room for about 24 letters a line; a longer text takes more lines.</extracomment>
        <translation>Не подписывайте документы</translation>
    </message>
    <message>
        <source>Do not make big decisions.</source>
        <extracomment>Safety words. Page sleepy, papers, statement.</extracomment>
        <translation>Не принимайте важных решений.</translation>
    </message>
    <message>
        <source>Do not care for children alone</source>
        <extracomment>Safety words. Page sleepy, children, heading. Room for about 40 letters a line; a longer text takes more lines.</extracomment>
        <translation>Не присматривайте за детьми в одиночку</translation>
    </message>
    <message>
        <source>Skin and washing</source>
        <extracomment>Safety words. Page skin-washing, heading. Room for about 21 letters a line; a longer text takes more lines.</extracomment>
        <translation>Кожа и мытьё</translation>
    </message>
    <message>
        <source>Remove the bandage</source>
        <extracomment>Safety words. Page skin-washing, bandage, heading. Room for about 24 letters a line; a longer text takes more lines.</extracomment>
        <translation>Снимите повязку</translation>
    </message>
    <message>
        <source>Wash your hands first.</source>
        <extracomment>Safety words. Page skin-washing, bandage, statement.</extracomment>
        <translation>Сначала вымойте руки.</translation>
    </message>
    <message>
        <source>Keep the spot clean and dry</source>
        <extracomment>Safety words. Page skin-washing, clean-dry, heading. Room for about 36 letters a line; a longer text takes more lines.</extracomment>
        <translation>Держите место укола чистым и сухим</translation>
    </message>
    <message>
        <source>You can shower</source>
        <extracomment>Safety words. Page skin-washing, shower, heading. Room for about 18 letters a line; a longer text takes more lines.</extracomment>
        <translation>Можно принимать душ</translation>
    </message>
    <message>
        <source>Do not bathe or swim</source>
        <extracomment>Safety words. Page skin-washing, bath, heading. Room for about 26 letters a line; a longer text takes more lines.</extracomment>
        <translation>Не принимайте ванну и не плавайте</translation>
    </message>
    <message>
        <source>Do not use a bath, pool or hot tub.</source>
        <extracomment>Safety words. Page skin-washing, bath, statement.</extracomment>
        <translation>Не пользуйтесь ванной, бассейном или джакузи.</translation>
    </message>
    <message>
        <source>Do not swim in the sea.</source>
        <extracomment>Safety words. Page skin-washing, bath, statement.</extracomment>
        <translation>Не плавайте в море.</translation>
    </message>
    <message>
        <source>Do not use cream or lotion</source>
        <extracomment>Safety words. Page skin-washing, cream, heading. Room for about 34 letters a line; a longer text takes more lines.</extracomment>
        <translation>Не пользуйтесь кремом или лосьоном</translation>
    </message>
    <message>
        <source>Put nothing on the spot.</source>
        <extracomment>Safety words. Page skin-washing, cream, statement.</extracomment>
        <translation>Ничего не наносите и не наклеивайте на место укола.</translation>
    </message>
    <message>
        <source>Cold and heat</source>
        <extracomment>Safety words. Page cold-heat, heading. Room for about 17 letters a line; a longer text takes more lines.</extracomment>
        <translation>Холод и тепло</translation>
    </message>
    <message>
        <source>Use a cold pack if sore</source>
        <extracomment>Safety words. Page cold-heat, cold-pack, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>Если болит, приложите холодный компресс</translation>
    </message>
    <message>
        <source>Put a cloth on your skin first.</source>
        <extracomment>Safety words. Page cold-heat, cold-pack, statement.</extracomment>
        <translation>Сначала положите на кожу ткань.</translation>
    </message>
    <message>
        <source>Use the cold pack for up to {cold_minutes}.</source>
        <extracomment>Safety words. Page cold-heat, cold-pack, statement. {cold_minutes} becomes, for example, &apos;15 minutes&apos;.</extracomment>
        <translation>Держите холодный компресс максимум {cold_minutes}.</translation>
    </message>
    <message>
        <source>Wait between cold packs</source>
        <extracomment>Safety words. Page cold-heat, cold-gap, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>Делайте перерыв между холодными компрессами</translation>
    </message>
    <message>
        <source>Wait {cold_gap_hours} before you use it again.</source>
        <extracomment>Safety words. Page cold-heat, cold-gap, statement. {cold_gap_hours} becomes, for example, &apos;2 hours&apos;.</extracomment>
        <translation>Подождите {cold_gap_hours}, прежде чем прикладывать его снова.</translation>
    </message>
    <message>
        <source>Keep heat away from the spot</source>
        <extracomment>Safety words. Page cold-heat, heat, heading. Room for about 37 letters a line; a longer text takes more lines.</extracomment>
        <translation>Не грейте место укола</translation>
    </message>
    <message>
        <source>Keep heat and cold off numb skin</source>
        <extracomment>Safety words. Page cold-heat, numb-skin, heading. Room for about 42 letters a line; a longer text takes more lines.</extracomment>
        <translation>Не грейте и не охлаждайте онемевшую кожу</translation>
    </message>
    <message>
        <source>Numb skin may not feel a burn.</source>
        <extracomment>Safety words. Page cold-heat, numb-skin, statement.</extracomment>
        <translation>Онемевшая кожа может не почувствовать ожог.</translation>
    </message>
    <message>
        <source>Protect your numb skin</source>
        <extracomment>Safety words. Page protect-numb-skin, heading. Room for about 29 letters a line; a longer text takes more lines.</extracomment>
        <translation>Берегите онемевшую кожу</translation>
    </message>
    <message>
        <source>Do this until all feeling is back.</source>
        <extracomment>Safety words. Page protect-numb-skin, line under the heading. Room for about 45 letters a line; a longer text takes more lines.</extracomment>
        <translation>Делайте так, пока чувствительность не вернётся полностью.</translation>
    </message>
    <message>
        <source>Keep hot things away</source>
        <extracomment>Safety words. Page protect-numb-skin, hot-things, heading. Room for about 26 letters a line; a longer text takes more lines.</extracomment>
        <translation>Держите горячие предметы подальше</translation>
    </message>
    <message>
        <source>Do not use hot water bottles or heat pads.</source>
        <extracomment>Safety words. Page protect-numb-skin, hot-things, statement.</extracomment>
        <translation>Не пользуйтесь грелками с горячей водой и электрогрелками.</translation>
    </message>
    <message>
        <source>Do not sit close to a heater.</source>
        <extracomment>Safety words. Page protect-numb-skin, hot-things, statement.</extracomment>
        <translation>Не сидите близко к обогревателю.</translation>
    </message>
    <message>
        <source>Protect it from pressure</source>
        <extracomment>Safety words. Page protect-numb-skin, pressure, heading. Room for about 32 letters a line; a longer text takes more lines.</extracomment>
        <translation>Берегите её от сдавливания</translation>
    </message>
    <message>
        <source>Do not sit or lie on numb skin for long.</source>
        <extracomment>Safety words. Page protect-numb-skin, pressure, statement.</extracomment>
        <translation>Не сидите и не лежите долго на онемевшей коже.</translation>
    </message>
    <message>
        <source>Your medicines</source>
        <extracomment>Safety words. Page medicines, heading. Room for about 18 letters a line; a longer text takes more lines.</extracomment>
        <translation>Ваши лекарства</translation>
    </message>
    <message>
        <source>Take your other medicines as normal</source>
        <extracomment>Safety words. Page medicines, usual-medicines, heading. Room for about 46 letters a line; a longer text takes more lines.</extracomment>
        <translation>Принимайте другие свои лекарства как обычно</translation>
    </message>
    <message>
        <source>You can take your usual pain medicine</source>
        <extracomment>Safety words. Page medicines, pain-medicine, heading. Room for about 49 letters a line; a longer text takes more lines.</extracomment>
        <translation>Можно принимать ваше обычное обезболивающее</translation>
    </message>
    <message>
        <source>Follow the label.</source>
        <extracomment>Safety words. Page medicines, pain-medicine, statement.</extracomment>
        <translation>Следуйте указаниям на упаковке.</translation>
    </message>
    <message>
        <source>Ask about paracetamol</source>
        <extracomment>Safety words. Page medicines, paracetamol, heading. Room for about 28 letters a line; a longer text takes more lines.</extracomment>
        <translation>Спросите о парацетамоле</translation>
    </message>
    <message>
        <source>Paracetamol is also called acetaminophen.</source>
        <extracomment>Safety words. Page medicines, paracetamol, statement.</extracomment>
        <translation>Парацетамол ещё называют ацетаминофеном.</translation>
    </message>
    <message>
        <source>Ask a nurse if it is safe for you.</source>
        <extracomment>Safety words. Page medicines, paracetamol, statement.</extracomment>
        <translation>Спросите медсестру, безопасен ли он для вас.</translation>
    </message>
    <message>
        <source>Ask before you take ibuprofen or aspirin for pain</source>
        <extracomment>Safety words. Page medicines, ibuprofen, heading. Room for about 65 letters a line; a longer text takes more lines.
----------
Safety words. Page blood-thinner, ask-pain-medicine, heading. Room for about 65 letters a line; a longer text takes more lines.</extracomment>
        <translation>Спросите, прежде чем принимать от боли ибупрофен или аспирин</translation>
    </message>
    <message>
        <source>You are very thirsty, pass a lot of urine, or feel sick.</source>
        <extracomment>Safety words. Page diabetes, sugar-call, statement.</extracomment>
        <translation>У вас сильная жажда, выделяется много мочи, или вас тошнит.</translation>
    </message>
    <message>
        <source>Ask before you take ibuprofen or aspirin</source>
        <extracomment>Safety words. Page medicines, ibuprofen, heading. Room for about 53 letters a line; a longer text takes more lines.
----------
Safety words. Page blood-thinner, ask-pain-medicine, heading. Room for about 53 letters a line; a longer text takes more lines.</extracomment>
        <translation type="vanished">Спросите, прежде чем принимать ибупрофен или аспирин</translation>
    </message>
    <message>
        <source>These pain medicines can cause bleeding.</source>
        <extracomment>Safety words. Page medicines, ibuprofen, statement.</extracomment>
        <translation>Эти обезболивающие могут вызвать кровотечение.</translation>
    </message>
    <message>
        <source>Do not suddenly stop long-term pain medicine</source>
        <extracomment>Safety words. Page medicines, long-term, heading. Room for about 58 letters a line; a longer text takes more lines.</extracomment>
        <translation>Если вы давно принимаете обезболивающее, не прекращайте приём резко</translation>
    </message>
    <message>
        <source>Did you stop a blood thinner?</source>
        <extracomment>Safety words. Page blood-thinner, heading. Room for about 38 letters a line; a longer text takes more lines.</extracomment>
        <translation>Вы прекратили принимать лекарство, разжижающее кровь?</translation>
    </message>
    <message>
        <source>Know when to start it again</source>
        <extracomment>Safety words. Page blood-thinner, restart, heading. Room for about 36 letters a line; a longer text takes more lines.</extracomment>
        <translation>Знайте, когда снова начать его принимать</translation>
    </message>
    <message>
        <source>Start your blood thinner again: {blood_thinner_restart}.</source>
        <extracomment>Safety words. Page blood-thinner, restart, statement. {blood_thinner_restart} is what staff set.</extracomment>
        <translation>Снова начните принимать лекарство, разжижающее кровь: {blood_thinner_restart}.</translation>
    </message>
    <message>
        <source>Ask your team for the day and time before you leave.</source>
        <extracomment>Safety words. Page blood-thinner, restart, statement.</extracomment>
        <translation>Прежде чем уйти, спросите у своей медицинской команды день и время.</translation>
    </message>
    <message>
        <source>Do not guess</source>
        <extracomment>Safety words. Page blood-thinner, no-guess, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Не решайте наугад</translation>
    </message>
    <message>
        <source>Only your team can set the day and time.</source>
        <extracomment>Safety words. Page blood-thinner, no-guess, statement.</extracomment>
        <translation>Только ваша медицинская команда может назначить день и время.</translation>
    </message>
    <message>
        <source>These pain medicines and a blood thinner can cause bleeding.</source>
        <extracomment>Safety words. Page blood-thinner, ask-pain-medicine, statement.</extracomment>
        <translation>Эти обезболивающие и лекарство, разжижающее кровь, могут вызвать кровотечение.</translation>
    </message>
    <message>
        <source>Do you have diabetes?</source>
        <extracomment>Safety words. Page diabetes, heading. Room for about 28 letters a line; a longer text takes more lines.</extracomment>
        <translation>У вас диабет?</translation>
    </message>
    <message>
        <source>Your blood sugar may go up</source>
        <extracomment>Safety words. Page diabetes, sugar-up, heading. Room for about 34 letters a line; a longer text takes more lines.</extracomment>
        <translation>Сахар в крови может повыситься</translation>
    </message>
    <message>
        <source>Steroid medicine can do this for days or weeks.</source>
        <extracomment>Safety words. Page diabetes, sugar-up, statement.</extracomment>
        <translation>Стероидное лекарство может вызывать это несколько дней или недель.</translation>
    </message>
    <message>
        <source>Check it more often</source>
        <extracomment>Safety words. Page diabetes, check-sugar, heading. Room for about 25 letters a line; a longer text takes more lines.</extracomment>
        <translation>Проверяйте его чаще</translation>
    </message>
    <message>
        <source>Follow your diabetes plan.</source>
        <extracomment>Safety words. Page diabetes, check-sugar, statement.</extracomment>
        <translation>Следуйте своему плану лечения диабета.</translation>
    </message>
    <message>
        <source>Call your diabetes team</source>
        <extracomment>Safety words. Page diabetes, sugar-call, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>Позвоните своей медицинской команде по диабету</translation>
    </message>
    <message>
        <source>Your blood sugar stays high.</source>
        <extracomment>Safety words. Page diabetes, sugar-call, statement.</extracomment>
        <translation>Сахар в крови остаётся высоким.</translation>
    </message>
    <message>
        <source>You are very thirsty, pass much urine, or feel sick.</source>
        <extracomment>Safety words. Page diabetes, sugar-call, statement.</extracomment>
        <translation type="vanished">У вас сильная жажда, выделяется много мочи или вас тошнит.</translation>
    </message>
    <message>
        <source>Call {emergency_number} now</source>
        <extracomment>Safety words. Page diabetes, sugar-emergency, heading. {emergency_number} becomes, for example, &apos;911&apos;. Room for about 36 letters a line; a longer text takes more lines.</extracomment>
        <translation>Звоните сейчас же: {emergency_number}</translation>
    </message>
    <message>
        <source>You vomit, breathe deep and fast, or are very sleepy.</source>
        <extracomment>Safety words. Page diabetes, sugar-emergency, statement.</extracomment>
        <translation>У вас рвота, глубокое и частое дыхание или сильная сонливость.</translation>
    </message>
    <message>
        <source>Moving and exercise</source>
        <extracomment>Safety words. Page moving, heading. Room for about 25 letters a line; a longer text takes more lines.</extracomment>
        <translation>Движение и упражнения</translation>
    </message>
    <message>
        <source>Do a little more each day</source>
        <extracomment>Safety words. Page moving, little-more, heading. Room for about 33 letters a line; a longer text takes more lines.</extracomment>
        <translation>Каждый день делайте немного больше</translation>
    </message>
    <message>
        <source>Go slowly, even when you feel good</source>
        <extracomment>Safety words. Page moving, go-slow, heading. Room for about 45 letters a line; a longer text takes more lines.</extracomment>
        <translation>Не торопитесь, даже если чувствуете себя хорошо</translation>
    </message>
    <message>
        <source>Do your usual gentle moves</source>
        <extracomment>Safety words. Page moving, test-moves, heading. Room for about 34 letters a line; a longer text takes more lines.</extracomment>
        <translation>Делайте свои обычные мягкие движения</translation>
    </message>
    <message>
        <source>Then rate your pain.</source>
        <extracomment>Safety words. Page moving, test-moves, statement.</extracomment>
        <translation>Потом оцените боль.</translation>
    </message>
    <message>
        <source>Plan physical therapy</source>
        <extracomment>Safety words. Page moving, physical-therapy, heading. Room for about 28 letters a line; a longer text takes more lines.</extracomment>
        <translation>Запланируйте физиотерапию (лечебную физкультуру)</translation>
    </message>
    <message>
        <source>Less pain is a good time for gentle exercise.</source>
        <extracomment>Safety words. Page moving, physical-therapy, statement.</extracomment>
        <translation>Когда боль меньше, это хорошее время для лёгких упражнений.</translation>
    </message>
    <message>
        <source>You can start physical therapy after {physio_start_days}.</source>
        <extracomment>Safety words. Page moving, physical-therapy, statement. {physio_start_days} becomes, for example, &apos;0 days&apos;.</extracomment>
        <translation>Физиотерапию можно начать через {physio_start_days}.</translation>
    </message>
    <message>
        <source>Ask us when to start physical therapy.</source>
        <extracomment>Safety words. Page moving, physical-therapy, statement.</extracomment>
        <translation>Спросите нас, когда начать физиотерапию.</translation>
    </message>
    <message>
        <source>Going back to work</source>
        <extracomment>Safety words. Page work, heading. Room for about 24 letters a line; a longer text takes more lines.</extracomment>
        <translation>Возвращение на работу</translation>
    </message>
    <message>
        <source>Many people can work again soon</source>
        <extracomment>Safety words. Page work, work-again, heading. Room for about 41 letters a line; a longer text takes more lines.</extracomment>
        <translation>Многие скоро снова могут работать</translation>
    </message>
    <message>
        <source>Do not go back too early</source>
        <extracomment>Safety words. Page work, work-later, heading. Room for about 32 letters a line; a longer text takes more lines.</extracomment>
        <translation>Не возвращайтесь на работу слишком рано</translation>
    </message>
    <message>
        <source>Wait longer if your job is heavy or you feel sore.</source>
        <extracomment>Safety words. Page work, work-later, statement.</extracomment>
        <translation>Подождите дольше, если работа тяжёлая или у вас болит.</translation>
    </message>
</context>
<context>
    <name>cluneal-nerve-injection: check</name>
    <message>
        <source>Check what you know</source>
        <extracomment>Safety words. Tile, heading. Room for about 25 letters a line; a longer text takes more lines.
----------
Safety words. Page check-intro, heading. Room for about 25 letters a line; a longer text takes more lines.</extracomment>
        <translation>Проверьте, что вы знаете</translation>
    </message>
    <message>
        <source>Please help us</source>
        <extracomment>Safety words. Page check-intro, help-us, heading. Room for about 18 letters a line; a longer text takes more lines.</extracomment>
        <translation>Пожалуйста, помогите нам</translation>
    </message>
    <message>
        <source>We want to be sure we explained this well.</source>
        <extracomment>Safety words. Page check-intro, help-us, statement.</extracomment>
        <translation>Мы хотим убедиться, что хорошо всё объяснили.</translation>
    </message>
    <message>
        <source>Touch one answer</source>
        <extracomment>Safety words. Page check-intro, touch-one, heading. Room for about 21 letters a line; a longer text takes more lines.</extracomment>
        <translation>Коснитесь одного ответа</translation>
    </message>
    <message>
        <source>You can look again and try once more.</source>
        <extracomment>Safety words. Page check-intro, touch-one, statement.</extracomment>
        <translation>Вы можете посмотреть ещё раз и попробовать снова.</translation>
    </message>
    <message>
        <source>This is not a test of you</source>
        <extracomment>Safety words. Page check-intro, no-score, heading. Room for about 33 letters a line; a longer text takes more lines.</extracomment>
        <translation>Это не экзамен для вас</translation>
    </message>
    <message>
        <source>There is no score. We do not keep your answers.</source>
        <extracomment>Safety words. Page check-intro, no-score, statement.</extracomment>
        <translation>Оценок нет. Мы не сохраняем ваши ответы.</translation>
    </message>
    <message>
        <source>Tell a nurse in your own words</source>
        <extracomment>Safety words. Page check-tell, heading. Room for about 40 letters a line; a longer text takes more lines.</extracomment>
        <translation>Расскажите медсестре своими словами</translation>
    </message>
    <message>
        <source>Thank you for your help. Now say:</source>
        <extracomment>Safety words. Page check-tell, line under the heading. Room for about 44 letters a line; a longer text takes more lines.</extracomment>
        <translation>Спасибо за помощь. Теперь скажите:</translation>
    </message>
    <message>
        <source>What you will do tonight</source>
        <extracomment>Safety words. Page check-tell, tonight, heading. Room for about 32 letters a line; a longer text takes more lines.</extracomment>
        <translation>Что вы будете делать сегодня вечером и ночью</translation>
    </message>
    <message>
        <source>When you would call for help</source>
        <extracomment>Safety words. Page check-tell, call, heading. Room for about 37 letters a line; a longer text takes more lines.</extracomment>
        <translation>В каких случаях вы позвоните за помощью</translation>
    </message>
    <message>
        <source>A nurse will go over this with you</source>
        <extracomment>Safety words. Page check-nurse, heading. Room for about 45 letters a line; a longer text takes more lines.</extracomment>
        <translation>Медсестра ещё раз обсудит это с вами</translation>
    </message>
    <message>
        <source>Some of this is very important. Wait for a nurse, or look again now.</source>
        <extracomment>Safety words. Page check-nurse, line under the heading. Room for about 90 letters a line; a longer text takes more lines.</extracomment>
        <translation>Кое-что из этого очень важно. Подождите медсестру или посмотрите ещё раз сейчас.</translation>
    </message>
    <message>
        <source>Ask a nurse to help you</source>
        <extracomment>Safety words. Page check-nurse, wait, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>Попросите медсестру помочь вам</translation>
    </message>
    <message>
        <source>Pain tonight</source>
        <extracomment>Safety words. Question pain-tonight, its topic, for staff.</extracomment>
        <translation>Боль сегодня вечером или ночью</translation>
    </message>
    <message>
        <source>It is late tonight. Your old pain is back.</source>
        <extracomment>Safety words. Question pain-tonight, situation, statement.</extracomment>
        <translation>Сегодня поздний вечер. Ваша прежняя боль вернулась.</translation>
    </message>
    <message>
        <source>What does it mean?</source>
        <extracomment>Safety words. Question pain-tonight, what is asked, statement.</extracomment>
        <translation>Что это значит?</translation>
    </message>
    <message>
        <source>It failed. I call {emergency_number}.</source>
        <extracomment>Safety words. Question pain-tonight, wrong answer, statement. {emergency_number} becomes, for example, &apos;911&apos;.</extracomment>
        <translation>Укол не помог. Я звоню: {emergency_number}.</translation>
    </message>
    <message>
        <source>No. Old pain often comes back tonight. The numbing medicine has stopped.</source>
        <extracomment>Safety words. Question pain-tonight, what is said after the wrong answer failed, statement.</extracomment>
        <translation>Нет. Сегодня вечером или ночью прежняя боль часто возвращается. Местный анестетик перестал действовать.</translation>
    </message>
    <message>
        <source>This is normal.</source>
        <extracomment>Safety words. Question pain-tonight, right answer, statement.</extracomment>
        <translation>Это нормально.</translation>
    </message>
    <message>
        <source>Steroid medicine needs days to work.</source>
        <extracomment>Safety words. Question pain-tonight, right answer, statement.</extracomment>
        <translation>Стероидное лекарство начинает действовать через несколько дней.</translation>
    </message>
    <message>
        <source>Yes. Old pain often comes back first.</source>
        <extracomment>Safety words. Question pain-tonight, what is said after the right answer normal, statement.</extracomment>
        <translation>Да. Сначала прежняя боль часто возвращается.</translation>
    </message>
    <message>
        <source>Steroid medicine often starts in {steroid_onset_from_days.number} to {steroid_onset_to_days}.</source>
        <extracomment>Safety words. Question pain-tonight, what is said after the right answer normal, statement. {steroid_onset_from_days.number} becomes, for example, &apos;2&apos;. {steroid_onset_to_days} becomes, for example, &apos;7 days&apos;.</extracomment>
        <translation>Стероидное лекарство часто начинает действовать через {steroid_onset_from_days.number}–{steroid_onset_to_days}.</translation>
    </message>
    <message>
        <source>I take twice as much pain medicine.</source>
        <extracomment>Safety words. Question pain-tonight, wrong answer, statement.</extracomment>
        <translation>Я принимаю вдвое больше обезболивающего.</translation>
    </message>
    <message>
        <source>No. Never take more than the label says.</source>
        <extracomment>Safety words. Question pain-tonight, what is said after the wrong answer double, statement.</extracomment>
        <translation>Нет. Никогда не принимайте больше, чем указано на упаковке.</translation>
    </message>
    <message>
        <source>Driving</source>
        <extracomment>Safety words. Question driving, its topic, for staff.</extracomment>
        <translation>Вождение</translation>
    </message>
    <message>
        <source>You want to drive again.</source>
        <extracomment>Safety words. Question driving, situation, statement.</extracomment>
        <translation>Вы хотите снова водить машину.</translation>
    </message>
    <message>
        <source>When can you drive?</source>
        <extracomment>Safety words. Question driving, what is asked, statement.</extracomment>
        <translation>Когда вам можно водить машину?</translation>
    </message>
    <message>
        <source>When I get to my car.</source>
        <extracomment>Safety words. Question driving, wrong answer, statement.</extracomment>
        <translation>Когда я дойду до своей машины.</translation>
    </message>
    <message>
        <source>Not yet. Your leg or mind may be slow. Wait {driving_ban_hours}.</source>
        <extracomment>Safety words. Question driving, what is said after the wrong answer now, statement. {driving_ban_hours} becomes, for example, &apos;24 hours&apos;.
----------
Safety words. Question driving, what is said after the wrong answer no-pain, statement. {driving_ban_hours} becomes, for example, &apos;24 hours&apos;.</extracomment>
        <translation>Ещё нельзя. Ваша нога или ваш ум могут реагировать медленно. Подождите {driving_ban_hours}.</translation>
    </message>
    <message>
        <source>When the pain is gone.</source>
        <extracomment>Safety words. Question driving, wrong answer, statement.</extracomment>
        <translation>Когда боль пройдёт.</translation>
    </message>
    <message>
        <source>After {driving_ban_hours}, if no leg is numb or weak.</source>
        <extracomment>Safety words. Question driving, right answer, statement. {driving_ban_hours} becomes, for example, &apos;24 hours&apos;.</extracomment>
        <translation>Через {driving_ban_hours}, если ни одна нога не онемела и не ослабла.</translation>
    </message>
    <message>
        <source>Yes. Wait until {driving_ban_hours.moment}. Never drive with a numb or weak leg.</source>
        <extracomment>Safety words. Question driving, what is said after the right answer later, statement. {driving_ban_hours.moment} becomes, for example, &apos;Monday, 2:30 PM&apos;.</extracomment>
        <translation>Да. Подождите до этого времени: {driving_ban_hours.moment}. Никогда не водите машину, если нога онемела или ослабла.</translation>
    </message>
    <message>
        <source>Yes. Wait {driving_ban_hours}. Never drive with a numb or weak leg.</source>
        <extracomment>Safety words. Question driving, what is said after the right answer later, statement, when the clock is wrong. {driving_ban_hours} becomes, for example, &apos;24 hours&apos;.</extracomment>
        <translation>Да. Подождите {driving_ban_hours}. Никогда не водите машину, если нога онемела или ослабла.</translation>
    </message>
    <message>
        <source>Washing</source>
        <extracomment>Safety words. Question washing, its topic, for staff.</extracomment>
        <translation>Мытьё</translation>
    </message>
    <message>
        <source>You want to wash {shower_hours} from now.</source>
        <extracomment>Safety words. Question washing, situation, statement. {shower_hours} becomes, for example, &apos;24 hours&apos;.</extracomment>
        <translation>Вы хотите помыться через {shower_hours}.</translation>
    </message>
    <message>
        <source>Which one is OK?</source>
        <extracomment>Safety words. Question washing, what is asked, statement.</extracomment>
        <translation>Что из этого можно?</translation>
    </message>
    <message>
        <source>I take a shower.</source>
        <extracomment>Safety words. Question washing, right answer, statement.</extracomment>
        <translation>Я принимаю душ.</translation>
    </message>
    <message>
        <source>Yes. You can shower then. Do not bathe or swim for {soak_hours}.</source>
        <extracomment>Safety words. Question washing, what is said after the right answer shower, statement. {soak_hours} becomes, for example, &apos;48 hours&apos;.</extracomment>
        <translation>Да. Тогда уже можно принимать душ. Не принимайте ванну и не плавайте {soak_hours}.</translation>
    </message>
    <message>
        <source>I take a hot bath.</source>
        <extracomment>Safety words. Question washing, wrong answer, statement.</extracomment>
        <translation>Я принимаю горячую ванну.</translation>
    </message>
    <message>
        <source>No. Wait {soak_hours}. Water can carry germs into the spot.</source>
        <extracomment>Safety words. Question washing, what is said after the wrong answer bath, statement. {soak_hours} becomes, for example, &apos;48 hours&apos;.
----------
Safety words. Question washing, what is said after the wrong answer swim, statement. {soak_hours} becomes, for example, &apos;48 hours&apos;.</extracomment>
        <translation>Нет. Подождите {soak_hours}. Вода может занести микробы в место укола.</translation>
    </message>
    <message>
        <source>I go for a swim.</source>
        <extracomment>Safety words. Question washing, wrong answer, statement.</extracomment>
        <translation>Я иду плавать.</translation>
    </message>
    <message>
        <source>When to call {emergency_number}</source>
        <extracomment>Safety words. Question emergency, its topic, for staff. {emergency_number} becomes, for example, &apos;911&apos;.</extracomment>
        <translation>Когда звонить по номеру {emergency_number}</translation>
    </message>
    <message>
        <source>You are at home.</source>
        <extracomment>Safety words. Question emergency, situation, statement.</extracomment>
        <translation>Вы дома.</translation>
    </message>
    <message>
        <source>Which one means: call {emergency_number} now?</source>
        <extracomment>Safety words. Question emergency, what is asked, statement. {emergency_number} becomes, for example, &apos;911&apos;.</extracomment>
        <translation>Что из этого значит: сейчас же звоните по номеру {emergency_number}?</translation>
    </message>
    <message>
        <source>The spot is sore and has a bruise.</source>
        <extracomment>Safety words. Question emergency, wrong answer, statement.</extracomment>
        <translation>Место укола болит, и там синяк.</translation>
    </message>
    <message>
        <source>No. A sore spot or a bruise is normal.</source>
        <extracomment>Safety words. Question emergency, what is said after the wrong answer bruise, statement.</extracomment>
        <translation>Нет. Боль в месте укола или синяк — это нормально.</translation>
    </message>
    <message>
        <source>I cannot hold my urine (pee). I am numb between my legs.</source>
        <extracomment>Safety words. Question emergency, right answer, statement.</extracomment>
        <translation>Я не могу удержать мочу. У меня онемение между ног.</translation>
    </message>
    <message>
        <source>Yes. This is an emergency. Do not wait.</source>
        <extracomment>Safety words. Question emergency, what is said after the right answer numb-toilet, statement.</extracomment>
        <translation>Да. Это экстренный случай. Не ждите.</translation>
    </message>
    <message>
        <source>I have a short, mild headache.</source>
        <extracomment>Safety words. Question emergency, wrong answer, statement.</extracomment>
        <translation>У меня недолгая слабая головная боль.</translation>
    </message>
    <message>
        <source>No. A short, mild headache is normal.</source>
        <extracomment>Safety words. Question emergency, what is said after the wrong answer headache, statement.</extracomment>
        <translation>Нет. Недолгая слабая головная боль — это нормально.</translation>
    </message>
    <message>
        <source>Numb skin</source>
        <extracomment>Safety words. Question numb, its topic, for staff.</extracomment>
        <translation>Онемевшая кожа</translation>
    </message>
    <message>
        <source>Your upper buttock is numb today, on the injected side.</source>
        <extracomment>Safety words. Question numb, situation, statement.</extracomment>
        <translation>Сегодня у вас онемел верх ягодицы с той стороны, где сделали укол.</translation>
    </message>
    <message>
        <source>Your upper buttock is numb today. It is the side of the injection.</source>
        <extracomment>Safety words. Question numb, situation, statement.</extracomment>
        <translation type="vanished">Сегодня у вас онемела верхняя часть ягодицы. Это та сторона, где сделали укол.</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <extracomment>Safety words. Question numb, what is asked, statement.
----------
Safety words. Question infection, what is asked, statement.
----------
Safety words. Question sugar, what is asked, statement.</extracomment>
        <translation>Что вы будете делать?</translation>
    </message>
    <message>
        <source>I call {emergency_number} now.</source>
        <extracomment>Safety words. Question numb, wrong answer, statement. {emergency_number} becomes, for example, &apos;911&apos;.</extracomment>
        <translation>Я сейчас же звоню: {emergency_number}.</translation>
    </message>
    <message>
        <source>No need. A numb patch is normal today. Numb between your legs is the emergency.</source>
        <extracomment>Safety words. Question numb, what is said after the wrong answer emergency, statement.</extracomment>
        <translation>Не нужно. Участок онемения сегодня — это нормально. Экстренный случай — это онемение между ног.</translation>
    </message>
    <message>
        <source>I wait. It should end by {numb_max_hours.moment}. I keep heat off it.</source>
        <extracomment>Safety words. Question numb, right answer, statement. {numb_max_hours.moment} becomes, for example, &apos;Monday, 2:30 PM&apos;.</extracomment>
        <translation>Я жду. Это должно пройти не позже этого времени: {numb_max_hours.moment}. Я не грею это место.</translation>
    </message>
    <message>
        <source>I wait. It should end within {numb_max_hours}. I keep heat off it.</source>
        <extracomment>Safety words. Question numb, right answer, statement, when the clock is wrong. {numb_max_hours} becomes, for example, &apos;24 hours&apos;.</extracomment>
        <translation>Я жду. Это должно пройти не позже чем через {numb_max_hours}. Я не грею это место.</translation>
    </message>
    <message>
        <source>Yes. A numb patch is normal today. Numb between your legs is an emergency.</source>
        <extracomment>Safety words. Question numb, what is said after the right answer wait, statement.</extracomment>
        <translation>Да. Участок онемения сегодня — это нормально. Онемение между ног — это экстренный случай.</translation>
    </message>
    <message>
        <source>I put a hot water bottle on it.</source>
        <extracomment>Safety words. Question numb, wrong answer, statement.</extracomment>
        <translation>Я кладу на это место грелку с горячей водой.</translation>
    </message>
    <message>
        <source>No. It may burn your skin. You cannot feel it.</source>
        <extracomment>Safety words. Question numb, what is said after the wrong answer heat, statement.</extracomment>
        <translation>Нет. Она может обжечь кожу. Вы не можете это почувствовать.</translation>
    </message>
    <message>
        <source>Fever and the spot</source>
        <extracomment>Safety words. Question infection, its topic, for staff.</extracomment>
        <translation>Высокая температура и место укола</translation>
    </message>
    <message>
        <source>Two days later, the spot is red and hot. Your fever is {fever}.</source>
        <extracomment>Safety words. Question infection, situation, statement. {fever} becomes, for example, &apos;100.4 °F (38.0 °C)&apos;.</extracomment>
        <translation>Через два дня место укола красное и горячее. У вас температура {fever}.</translation>
    </message>
    <message>
        <source>I wait for my next visit.</source>
        <extracomment>Safety words. Question infection, wrong answer, statement.</extracomment>
        <translation>Я жду своего следующего приёма.</translation>
    </message>
    <message>
        <source>Do not wait. It may be an infection. Call us today.</source>
        <extracomment>Safety words. Question infection, what is said after the wrong answer wait, statement.</extracomment>
        <translation>Не ждите. Это может быть инфекция. Позвоните нам сегодня.</translation>
    </message>
    <message>
        <source>I call {clinic_phone} today.</source>
        <extracomment>Safety words. Question infection, right answer, statement. {clinic_phone} becomes, for example, &apos;(555) 010-0199&apos;.</extracomment>
        <translation>Я звоню сегодня: {clinic_phone}.</translation>
    </message>
    <message>
        <source>Yes. Call us today.</source>
        <extracomment>Safety words. Question infection, what is said after the right answer call, statement.</extracomment>
        <translation>Да. Позвоните нам сегодня.</translation>
    </message>
    <message>
        <source>When we are closed, call {out_of_hours_phone}.</source>
        <extracomment>Safety words. Question infection, what is said after the right answer call, statement. {out_of_hours_phone} becomes, for example, &apos;(555) 010-0142&apos;.</extracomment>
        <translation>Когда клиника закрыта, звоните: {out_of_hours_phone}.</translation>
    </message>
    <message>
        <source>I put cream on it.</source>
        <extracomment>Safety words. Question infection, wrong answer, statement.</extracomment>
        <translation>Я мажу это место кремом.</translation>
    </message>
    <message>
        <source>Do not use cream. It may be an infection. Call us today.</source>
        <extracomment>Safety words. Question infection, what is said after the wrong answer cream, statement.</extracomment>
        <translation>Не пользуйтесь кремом. Это может быть инфекция. Позвоните нам сегодня.</translation>
    </message>
    <message>
        <source>After sleepy medicine</source>
        <extracomment>Safety words. Question sleepy, its topic, for staff.</extracomment>
        <translation>После лекарства, вызывающего сонливость</translation>
    </message>
    <message>
        <source>You had medicine to make you sleepy.</source>
        <extracomment>Safety words. Question sleepy, situation, statement.</extracomment>
        <translation>Вам давали лекарство, вызывающее сонливость.</translation>
    </message>
    <message>
        <source>Which one is safe tonight?</source>
        <extracomment>Safety words. Question sleepy, what is asked, statement.</extracomment>
        <translation>Что из этого безопасно сегодня вечером и ночью?</translation>
    </message>
    <message>
        <source>I drink a glass of wine.</source>
        <extracomment>Safety words. Question sleepy, wrong answer, statement.</extracomment>
        <translation>Я выпиваю бокал вина.</translation>
    </message>
    <message>
        <source>No. Your mind can be slow for {sedation_hours}.</source>
        <extracomment>Safety words. Question sleepy, what is said after the wrong answer wine, statement. {sedation_hours} becomes, for example, &apos;24 hours&apos;.
----------
Safety words. Question sleepy, what is said after the wrong answer loan, statement. {sedation_hours} becomes, for example, &apos;24 hours&apos;.</extracomment>
        <translation>Нет. Ваш ум может реагировать медленно {sedation_hours}.</translation>
    </message>
    <message>
        <source>I sign papers for a loan.</source>
        <extracomment>Safety words. Question sleepy, wrong answer, statement.</extracomment>
        <translation>Я подписываю документы на кредит.</translation>
    </message>
    <message>
        <source>I rest with an adult close by.</source>
        <extracomment>Safety words. Question sleepy, right answer, statement.</extracomment>
        <translation>Я отдыхаю, а рядом есть взрослый.</translation>
    </message>
    <message>
        <source>Yes. Your mind can be slow for {sedation_hours}.</source>
        <extracomment>Safety words. Question sleepy, what is said after the right answer rest, statement. {sedation_hours} becomes, for example, &apos;24 hours&apos;.</extracomment>
        <translation>Да. Ваш ум может реагировать медленно {sedation_hours}.</translation>
    </message>
    <message>
        <source>Blood thinner</source>
        <extracomment>Safety words. Question thinner, its topic, for staff.</extracomment>
        <translation>Лекарство, разжижающее кровь</translation>
    </message>
    <message>
        <source>We stopped your blood thinner.</source>
        <extracomment>Safety words. Question thinner, situation, statement.</extracomment>
        <translation>Мы остановили приём вашего лекарства, разжижающего кровь.</translation>
    </message>
    <message>
        <source>When do you start it again?</source>
        <extracomment>Safety words. Question thinner, what is asked, statement.</extracomment>
        <translation>Когда вы снова начнёте его принимать?</translation>
    </message>
    <message>
        <source>I start it right now.</source>
        <extracomment>Safety words. Question thinner, wrong answer, statement.</extracomment>
        <translation>Я начну принимать его прямо сейчас.</translation>
    </message>
    <message>
        <source>No. Only your team can set the time. Ask before you leave.</source>
        <extracomment>Safety words. Question thinner, what is said after the wrong answer now, statement.
----------
Safety words. Question thinner, what is said after the wrong answer bruise, statement.</extracomment>
        <translation>Нет. Только ваша медицинская команда может назначить время. Спросите, прежде чем уйти.</translation>
    </message>
    <message>
        <source>I start it when my team said: {blood_thinner_restart}.</source>
        <extracomment>Safety words. Question thinner, right answer, statement. {blood_thinner_restart} is what staff set.</extracomment>
        <translation>Я начну принимать его в то время, которое назвала моя медицинская команда: {blood_thinner_restart}.</translation>
    </message>
    <message>
        <source>I start it on the day and time my team tells me.</source>
        <extracomment>Safety words. Question thinner, right answer, statement.</extracomment>
        <translation>Я начну принимать его в тот день и в то время, которые назовёт моя медицинская команда.</translation>
    </message>
    <message>
        <source>Yes. Only your team can set the time.</source>
        <extracomment>Safety words. Question thinner, what is said after the right answer told, statement.</extracomment>
        <translation>Да. Только ваша медицинская команда может назначить время.</translation>
    </message>
    <message>
        <source>Ask for the day and time before you leave.</source>
        <extracomment>Safety words. Question thinner, what is said after the right answer told, statement.</extracomment>
        <translation>Прежде чем уйти, спросите день и время.</translation>
    </message>
    <message>
        <source>I start it when the bruise is gone.</source>
        <extracomment>Safety words. Question thinner, wrong answer, statement.</extracomment>
        <translation>Я начну принимать его, когда пройдёт синяк.</translation>
    </message>
    <message>
        <source>Blood sugar</source>
        <extracomment>Safety words. Question sugar, its topic, for staff.</extracomment>
        <translation>Сахар в крови</translation>
    </message>
    <message>
        <source>You have diabetes. Your blood sugar may go up.</source>
        <extracomment>Safety words. Question sugar, situation, statement.</extracomment>
        <translation>У вас диабет. Сахар в крови может повыситься.</translation>
    </message>
    <message>
        <source>I skip my diabetes medicine.</source>
        <extracomment>Safety words. Question sugar, wrong answer, statement.</extracomment>
        <translation>Я пропускаю своё лекарство от диабета.</translation>
    </message>
    <message>
        <source>No. Follow your diabetes plan.</source>
        <extracomment>Safety words. Question sugar, what is said after the wrong answer skip, statement.</extracomment>
        <translation>Нет. Следуйте своему плану лечения диабета.</translation>
    </message>
    <message>
        <source>Steroid medicine can raise your sugar for days.</source>
        <extracomment>Safety words. Question sugar, what is said after the wrong answer skip, statement.
----------
Safety words. Question sugar, what is said after the right answer check, statement.</extracomment>
        <translation>Стероидное лекарство может повысить сахар на несколько дней.</translation>
    </message>
    <message>
        <source>I check it more often for {glucose_watch_days}. I follow my plan.</source>
        <extracomment>Safety words. Question sugar, right answer, statement. {glucose_watch_days} becomes, for example, &apos;7 days&apos;.</extracomment>
        <translation>Я {glucose_watch_days} проверяю сахар чаще. Я следую своему плану.</translation>
    </message>
    <message>
        <source>Yes. Follow your diabetes plan.</source>
        <extracomment>Safety words. Question sugar, what is said after the right answer check, statement.</extracomment>
        <translation>Да. Следуйте своему плану лечения диабета.</translation>
    </message>
    <message>
        <source>I stop eating.</source>
        <extracomment>Safety words. Question sugar, wrong answer, statement.</extracomment>
        <translation>Я перестаю есть.</translation>
    </message>
    <message>
        <source>No. Eat as normal. Follow your diabetes plan.</source>
        <extracomment>Safety words. Question sugar, what is said after the wrong answer no-food, statement.</extracomment>
        <translation>Нет. Ешьте как обычно. Следуйте своему плану лечения диабета.</translation>
    </message>
</context>
<context>
    <name>cluneal-nerve-injection: diary</name>
    <message>
        <source>Pain diary and next visit</source>
        <extracomment>Tile, heading. Room for about 33 letters a line; a longer text takes more lines.</extracomment>
        <translation>Дневник боли и следующий приём</translation>
    </message>
    <message>
        <source>How to rate your pain</source>
        <extracomment>Tile, small line. Room for about 28 letters a line; a longer text takes more lines.
----------
Page how-to-rate, heading. Room for about 28 letters a line; a longer text takes more lines.</extracomment>
        <translation>Как оценить боль</translation>
    </message>
    <message>
        <source>How bad is your pain now?</source>
        <extracomment>Page rate-now, heading. Room for about 33 letters a line; a longer text takes more lines.</extracomment>
        <translation>Насколько сильная у вас боль сейчас?</translation>
    </message>
    <message>
        <source>Touch one number. It is your first diary entry.</source>
        <extracomment>Page rate-now, line under the heading. Room for about 62 letters a line; a longer text takes more lines.</extracomment>
        <translation>Коснитесь одного числа. Это ваша первая запись в дневнике.</translation>
    </message>
    <message>
        <source>No pain</source>
        <extracomment>Page rate-now, none, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Боли нет</translation>
    </message>
    <message>
        <source>The worst pain</source>
        <extracomment>Page rate-now, worst, heading. Room for about 18 letters a line; a longer text takes more lines.</extracomment>
        <translation>Самая сильная боль</translation>
    </message>
    <message>
        <source>Only your print-out shows it</source>
        <extracomment>Page rate-now, kept, heading. Room for about 37 letters a line; a longer text takes more lines.</extracomment>
        <translation>Число видно только на вашей распечатке</translation>
    </message>
    <message>
        <source>Use a number</source>
        <extracomment>Page how-to-rate, scale, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Выберите число</translation>
    </message>
    <message>
        <source>{pain_scale_min} means no pain.</source>
        <extracomment>Page how-to-rate, scale, statement. {pain_scale_min} becomes, for example, &apos;0&apos;.</extracomment>
        <translation>{pain_scale_min} означает, что боли нет.</translation>
    </message>
    <message>
        <source>{pain_scale_max} means the worst pain.</source>
        <extracomment>Page how-to-rate, scale, statement. {pain_scale_max} becomes, for example, &apos;10&apos;.</extracomment>
        <translation>{pain_scale_max} означает самую сильную боль.</translation>
    </message>
    <message>
        <source>The first hours are a clue</source>
        <extracomment>Page how-to-rate, clue, heading. Room for about 34 letters a line; a longer text takes more lines.</extracomment>
        <translation>Первые часы&#xa0;— это подсказка</translation>
    </message>
    <message>
        <source>They help show if these nerves cause your pain.</source>
        <extracomment>Page how-to-rate, clue, statement.</extracomment>
        <translation>Они помогают понять, вызывают ли вашу боль эти нервы.</translation>
    </message>
    <message>
        <source>This is true even if the pain comes back.</source>
        <extracomment>Page how-to-rate, clue, statement.</extracomment>
        <translation>Это верно, даже если боль вернётся.</translation>
    </message>
    <message>
        <source>Ask about pain medicine</source>
        <extracomment>Page how-to-rate, test-medicine, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>Спросите об обезболивающем</translation>
    </message>
    <message>
        <source>Was the injection mainly a test? Ask when to take pain medicine.</source>
        <extracomment>Page how-to-rate, test-medicine, statement.</extracomment>
        <translation>Укол был в основном проверкой? Спросите, когда принимать обезболивающее.</translation>
    </message>
    <message>
        <source>When to rate your pain</source>
        <extracomment>Page when-to-rate, heading. Room for about 29 letters a line; a longer text takes more lines.</extracomment>
        <translation>Когда оценивать боль</translation>
    </message>
    <message>
        <source>Now, before you leave</source>
        <extracomment>Page when-to-rate, now, heading. Room for about 28 letters a line; a longer text takes more lines.</extracomment>
        <translation>Сейчас, перед уходом</translation>
    </message>
    <message>
        <source>Each hour while you are awake</source>
        <extracomment>Page when-to-rate, each-hour, heading. Room for about 38 letters a line; a longer text takes more lines.</extracomment>
        <translation>Каждый час, пока вы не спите</translation>
    </message>
    <message>
        <source>At bedtime</source>
        <extracomment>Page when-to-rate, bedtime, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Перед сном</translation>
    </message>
    <message>
        <source>Then once a day</source>
        <extracomment>Page when-to-rate, daily, heading. Room for about 20 letters a line; a longer text takes more lines.</extracomment>
        <translation>Потом один раз в день</translation>
    </message>
    <message>
        <source>Bring your diary to your next visit</source>
        <extracomment>Page when-to-rate, bring, heading. Room for about 46 letters a line; a longer text takes more lines.</extracomment>
        <translation>Принесите дневник на следующий приём</translation>
    </message>
    <message>
        <source>Your next visit</source>
        <extracomment>Page next-visit, heading. Room for about 20 letters a line; a longer text takes more lines.</extracomment>
        <translation>Ваш следующий приём</translation>
    </message>
    <message>
        <source>When it is</source>
        <extracomment>Page next-visit, when, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Когда он будет</translation>
    </message>
    <message>
        <source>We will see or call you in {followup_weeks}.</source>
        <extracomment>Page next-visit, when, statement. {followup_weeks} becomes, for example, &apos;0 weeks&apos;.</extracomment>
        <translation>Мы примем вас или позвоним вам через {followup_weeks}.</translation>
    </message>
    <message>
        <source>Ask us for the day before you leave.</source>
        <extracomment>Page next-visit, when, statement.</extracomment>
        <translation>Прежде чем уйти, спросите нас, в какой день это будет.</translation>
    </message>
    <message>
        <source>What we will talk about</source>
        <extracomment>Page next-visit, talk, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>О чём мы поговорим</translation>
    </message>
    <message>
        <source>We will ask how the injection worked.</source>
        <extracomment>Page next-visit, talk, statement.</extracomment>
        <translation>Мы спросим, как подействовал укол.</translation>
    </message>
    <message>
        <source>We will plan with you what comes next.</source>
        <extracomment>Page next-visit, talk, statement.</extracomment>
        <translation>Мы вместе с вами решим, что делать дальше.</translation>
    </message>
    <message>
        <source>More care</source>
        <extracomment>Page next-visit, more-care, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Дальнейшее лечение</translation>
    </message>
    <message>
        <source>You may not need more.</source>
        <extracomment>Page next-visit, more-care, statement.</extracomment>
        <translation>Возможно, больше ничего не понадобится.</translation>
    </message>
    <message>
        <source>You may need another injection or other care.</source>
        <extracomment>Page next-visit, more-care, statement.</extracomment>
        <translation>Возможно, понадобится ещё один укол или другое лечение.</translation>
    </message>
    <message>
        <source>Questions people ask</source>
        <extracomment>Page questions-pain-work, heading. Room for about 26 letters a line; a longer text takes more lines.</extracomment>
        <translation>Частые вопросы</translation>
    </message>
    <message>
        <source>Does pain tonight mean it failed?</source>
        <extracomment>Page questions-pain-work, pain-failed, heading. Room for about 44 letters a line; a longer text takes more lines.</extracomment>
        <translation>Если сегодня вечером или ночью болит, значит, укол не помог?</translation>
    </message>
    <message>
        <source>No. Pain often comes back first.</source>
        <extracomment>Page questions-pain-work, pain-failed, statement.</extracomment>
        <translation>Нет. Сначала боль часто возвращается.</translation>
    </message>
    <message>
        <source>Can I go to work?</source>
        <extracomment>Page questions-pain-work, work, heading. Room for about 22 letters a line; a longer text takes more lines.</extracomment>
        <translation>Можно ли мне идти на работу?</translation>
    </message>
    <message>
        <source>Many people can work after {work_return_days}.</source>
        <extracomment>Page questions-pain-work, work, statement. {work_return_days} becomes, for example, &apos;1 day&apos;.</extracomment>
        <translation>Многие могут работать через {work_return_days}.</translation>
    </message>
    <message>
        <source>Heavy jobs need more time.</source>
        <extracomment>Page questions-pain-work, work, statement.</extracomment>
        <translation>При тяжёлой работе нужно больше времени.</translation>
    </message>
    <message>
        <source>Can I have sex?</source>
        <extracomment>Page questions-pain-work, sex, heading. Room for about 20 letters a line; a longer text takes more lines.</extracomment>
        <translation>Можно ли мне заниматься сексом?</translation>
    </message>
    <message>
        <source>Yes, when you feel ready.</source>
        <extracomment>Page questions-pain-work, sex, statement.</extracomment>
        <translation>Да, когда почувствуете, что готовы.</translation>
    </message>
    <message>
        <source>Can I fly?</source>
        <extracomment>Page questions-pain-work, flying, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Можно ли мне летать на самолёте?</translation>
    </message>
    <message>
        <source>Ask us before you fly.</source>
        <extracomment>Page questions-pain-work, flying, statement.</extracomment>
        <translation>Спросите нас, прежде чем лететь.</translation>
    </message>
    <message>
        <source>More questions people ask</source>
        <extracomment>Page questions-again-family, heading. Room for about 33 letters a line; a longer text takes more lines.</extracomment>
        <translation>Ещё частые вопросы</translation>
    </message>
    <message>
        <source>Will I need it again?</source>
        <extracomment>Page questions-again-family, again, heading. Room for about 28 letters a line; a longer text takes more lines.</extracomment>
        <translation>Понадобится ли мне укол ещё раз?</translation>
    </message>
    <message>
        <source>Maybe. It depends on how you feel.</source>
        <extracomment>Page questions-again-family, again, statement.</extracomment>
        <translation>Возможно. Это зависит от вашего самочувствия.</translation>
    </message>
    <message>
        <source>Can family or friends have this injection?</source>
        <extracomment>Page questions-again-family, family, heading. Room for about 56 letters a line; a longer text takes more lines.</extracomment>
        <translation>Можно ли сделать такой укол моим родным или друзьям?</translation>
    </message>
    <message>
        <source>Do they have long-lasting low back or buttock pain?</source>
        <extracomment>Page questions-again-family, family, statement.</extracomment>
        <translation>У них давно болит поясница или ягодица?</translation>
    </message>
    <message>
        <source>They can ask their own doctor if it is right for them.</source>
        <extracomment>Page questions-again-family, family, statement.</extracomment>
        <translation>Они могут спросить своего врача, подходит ли им этот укол.</translation>
    </message>
</context>
<context>
    <name>cluneal-nerve-injection: expect</name>
    <message>
        <source>What to expect</source>
        <extracomment>Safety words. Tile, heading. Room for about 18 letters a line; a longer text takes more lines.</extracomment>
        <translation>Чего ожидать</translation>
    </message>
    <message>
        <source>Today, tonight and the next weeks</source>
        <extracomment>Safety words. Tile, small line. Room for about 44 letters a line; a longer text takes more lines.</extracomment>
        <translation>Сегодня, ночью и в следующие недели</translation>
    </message>
    <message>
        <source>What happens next</source>
        <extracomment>Safety words. Page timeline, heading. Room for about 22 letters a line; a longer text takes more lines.</extracomment>
        <translation>Что будет дальше</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Safety words. Page timeline, today, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Your skin may feel numb.</source>
        <extracomment>Safety words. Page timeline, today, statement.</extracomment>
        <translation>Кожа может онеметь.</translation>
    </message>
    <message>
        <source>You may have less pain.</source>
        <extracomment>Safety words. Page timeline, today, statement.</extracomment>
        <translation>Боль может стать меньше.</translation>
    </message>
    <message>
        <source>Tonight</source>
        <extracomment>Safety words. Page timeline, tonight, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Сегодня вечером и ночью</translation>
    </message>
    <message>
        <source>The numb feeling should end.</source>
        <extracomment>Safety words. Page timeline, tonight, statement.</extracomment>
        <translation>Онемение должно пройти.</translation>
    </message>
    <message>
        <source>Your old pain may come back.</source>
        <extracomment>Safety words. Page timeline, tonight, statement.</extracomment>
        <translation>Прежняя боль может вернуться.</translation>
    </message>
    <message>
        <source>The first days</source>
        <extracomment>Safety words. Page timeline, first-days, heading. Room for about 18 letters a line; a longer text takes more lines.</extracomment>
        <translation>Первые дни</translation>
    </message>
    <message>
        <source>The spot may be sore or bruised.</source>
        <extracomment>Safety words. Page timeline, first-days, statement.</extracomment>
        <translation>Место укола может болеть, или там может быть синяк.</translation>
    </message>
    <message>
        <source>The first weeks</source>
        <extracomment>Safety words. Page timeline, first-weeks, heading. Room for about 20 letters a line; a longer text takes more lines.</extracomment>
        <translation>Первые недели</translation>
    </message>
    <message>
        <source>Steroid medicine often starts in {steroid_onset_from_days.number} to {steroid_onset_to_days}.</source>
        <extracomment>Safety words. Page timeline, first-weeks, statement. {steroid_onset_from_days.number} becomes, for example, &apos;2&apos;. {steroid_onset_to_days} becomes, for example, &apos;7 days&apos;.</extracomment>
        <translation>Стероидное лекарство часто начинает действовать через {steroid_onset_from_days.number}–{steroid_onset_to_days}.</translation>
    </message>
    <message>
        <source>Later weeks</source>
        <extracomment>Safety words. Page timeline, later-weeks, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Более поздние недели</translation>
    </message>
    <message>
        <source>Some people feel better for weeks or months.</source>
        <extracomment>Safety words. Page timeline, later-weeks, statement.</extracomment>
        <translation>Некоторым становится лучше на несколько недель или месяцев.</translation>
    </message>
    <message>
        <source>Why pain can return</source>
        <extracomment>Safety words. Page pain-comes-back, heading. Room for about 25 letters a line; a longer text takes more lines.</extracomment>
        <translation>Почему боль может вернуться</translation>
    </message>
    <message>
        <source>Numbing medicine stops first</source>
        <extracomment>Safety words. Page pain-comes-back, numbing-stops, heading. Room for about 37 letters a line; a longer text takes more lines.</extracomment>
        <translation>Местный анестетик перестаёт действовать первым</translation>
    </message>
    <message>
        <source>Numbing medicine works for a few hours.</source>
        <extracomment>Safety words. Page pain-comes-back, numbing-stops, statement.</extracomment>
        <translation>Местный анестетик действует несколько часов.</translation>
    </message>
    <message>
        <source>Then old pain may come back, sometimes worse.</source>
        <extracomment>Safety words. Page pain-comes-back, numbing-stops, statement.</extracomment>
        <translation>Потом прежняя боль может вернуться, иногда сильнее.</translation>
    </message>
    <message>
        <source>Steroid medicine needs time</source>
        <extracomment>Safety words. Page pain-comes-back, steroid-time, heading. Room for about 36 letters a line; a longer text takes more lines.</extracomment>
        <translation>Стероидному лекарству нужно время</translation>
    </message>
    <message>
        <source>Steroid medicine can take up to {judge_at_days} to work.</source>
        <extracomment>Safety words. Page pain-comes-back, steroid-time, statement. {judge_at_days} becomes, for example, &apos;14 days&apos;.</extracomment>
        <translation>Стероидному лекарству может понадобиться максимум {judge_at_days}, чтобы подействовать.</translation>
    </message>
    <message>
        <source>Pain may be worse at first</source>
        <extracomment>Safety words. Page pain-comes-back, worse-first, heading. Room for about 34 letters a line; a longer text takes more lines.</extracomment>
        <translation>Сначала боль может быть сильнее</translation>
    </message>
    <message>
        <source>Pain may be worse for up to {flare_days}.</source>
        <extracomment>Safety words. Page pain-comes-back, worse-first, statement. {flare_days} becomes, for example, &apos;3 days&apos;.</extracomment>
        <translation>Боль может быть сильнее, но максимум {flare_days}.</translation>
    </message>
    <message>
        <source>It can last up to {flare_max_days}.</source>
        <extracomment>Safety words. Page pain-comes-back, worse-first, statement. {flare_max_days} becomes, for example, &apos;7 days&apos;.</extracomment>
        <translation type="vanished">Это может длиться максимум {flare_max_days}.</translation>
    </message>
    <message>
        <source>Sometimes it lasts up to {flare_max_days}.</source>
        <extracomment>Safety words. Page pain-comes-back, worse-first, statement. {flare_max_days} becomes, for example, &apos;7 days&apos;.</extracomment>
        <translation>Иногда это длится дольше, но максимум {flare_max_days}.</translation>
    </message>
    <message>
        <source>Did the injection work?</source>
        <extracomment>Safety words. Page did-it-work, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>Помог ли укол?</translation>
    </message>
    <message>
        <source>Worse pain can be normal</source>
        <extracomment>Safety words. Page did-it-work, not-failed, heading. Room for about 32 letters a line; a longer text takes more lines.</extracomment>
        <translation>Усиление боли может быть нормальным</translation>
    </message>
    <message>
        <source>Worse pain does not mean the injection failed.</source>
        <extracomment>Safety words. Page did-it-work, not-failed, statement.</extracomment>
        <translation>Если боль усилилась, это не значит, что укол не помог.</translation>
    </message>
    <message>
        <source>Wait before you decide</source>
        <extracomment>Safety words. Page did-it-work, wait, heading. Room for about 29 letters a line; a longer text takes more lines.</extracomment>
        <translation>Подождите, прежде чем решать</translation>
    </message>
    <message>
        <source>Wait {judge_at_days} before you decide if it worked.</source>
        <extracomment>Safety words. Page did-it-work, wait, statement. {judge_at_days} becomes, for example, &apos;14 days&apos;.</extracomment>
        <translation>Подождите {judge_at_days}, прежде чем решать, помог ли укол.</translation>
    </message>
    <message>
        <source>Each person is different</source>
        <extracomment>Safety words. Page did-it-work, relief-differs, heading. Room for about 32 letters a line; a longer text takes more lines.</extracomment>
        <translation>Все люди разные</translation>
    </message>
    <message>
        <source>Relief can last for weeks or months.</source>
        <extracomment>Safety words. Page did-it-work, relief-differs, statement.</extracomment>
        <translation>Облегчение может длиться недели или месяцы.</translation>
    </message>
    <message>
        <source>Some people feel little or no relief.</source>
        <extracomment>Safety words. Page did-it-work, relief-differs, statement.</extracomment>
        <translation>Некоторые чувствуют небольшое облегчение или совсем его не чувствуют.</translation>
    </message>
    <message>
        <source>Numb: normal or not?</source>
        <extracomment>Safety words. Page where-numb, heading. Room for about 26 letters a line; a longer text takes more lines.</extracomment>
        <translation>Онемение: нормально или нет?</translation>
    </message>
    <message>
        <source>Seen from behind. Your side may differ.</source>
        <extracomment>Safety words. Page where-numb, line under the heading. Room for about 52 letters a line; a longer text takes more lines.</extracomment>
        <translation>Вид со спины. У вас может быть другая сторона.</translation>
    </message>
    <message>
        <source>Seen from behind.</source>
        <extracomment>Safety words. Page where-numb, line under the heading. Room for about 22 letters a line; a longer text takes more lines.</extracomment>
        <translation>Вид со спины.</translation>
    </message>
    <message>
        <source>Normal today</source>
        <extracomment>Safety words. Page where-numb, numb-normal, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Сегодня это нормально</translation>
    </message>
    <message>
        <source>Your low back or upper buttock may have a numb patch.</source>
        <extracomment>Safety words. Page where-numb, numb-normal, statement.</extracomment>
        <translation>На пояснице или в верхней части ягодицы может быть участок онемения.</translation>
    </message>
    <message>
        <source>Only the injected side may be numb.</source>
        <extracomment>Safety words. Page where-numb, numb-normal, statement.</extracomment>
        <translation>Онемение может быть только с той стороны, где сделали укол.</translation>
    </message>
    <message>
        <source>Only the left side may be numb.</source>
        <extracomment>Safety words. Page where-numb, numb-normal, statement.</extracomment>
        <translation>Онемение может быть только с левой стороны.</translation>
    </message>
    <message>
        <source>Only the right side may be numb.</source>
        <extracomment>Safety words. Page where-numb, numb-normal, statement.</extracomment>
        <translation>Онемение может быть только с правой стороны.</translation>
    </message>
    <message>
        <source>You may have a patch on each side.</source>
        <extracomment>Safety words. Page where-numb, numb-normal, statement.</extracomment>
        <translation>Участок онемения может быть с каждой стороны.</translation>
    </message>
    <message>
        <source>This should end by {numb_max_hours.moment}.</source>
        <extracomment>Safety words. Page where-numb, numb-normal, statement. {numb_max_hours.moment} becomes, for example, &apos;Monday, 2:30 PM&apos;.</extracomment>
        <translation>Это должно пройти не позже этого времени: {numb_max_hours.moment}.</translation>
    </message>
    <message>
        <source>This should end within {numb_max_hours}.</source>
        <extracomment>Safety words. Page where-numb, numb-normal, statement, when the clock is wrong. {numb_max_hours} becomes, for example, &apos;24 hours&apos;.</extracomment>
        <translation>Это должно пройти не позже чем через {numb_max_hours}.</translation>
    </message>
    <message>
        <source>Emergency: never normal</source>
        <extracomment>Safety words. Page where-numb, numb-never, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>Экстренный случай: это никогда не нормально</translation>
    </message>
    <message>
        <source>You are numb between your legs or on your inner thighs.</source>
        <extracomment>Safety words. Page where-numb, numb-never, statement.</extracomment>
        <translation>У вас онемение между ног или на внутренней стороне бёдер.</translation>
    </message>
    <message>
        <source>Your private parts or anus (back passage) feel numb.</source>
        <extracomment>Safety words. Page where-numb, numb-never, statement.</extracomment>
        <translation>У вас онемели половые органы или анус (задний проход).</translation>
    </message>
    <message>
        <source>Call {emergency_number} now.</source>
        <extracomment>Safety words. Page where-numb, numb-never, statement. {emergency_number} becomes, for example, &apos;911&apos;.</extracomment>
        <translation>Звоните сейчас же: {emergency_number}.</translation>
    </message>
    <message>
        <source>If a leg feels weak</source>
        <extracomment>Safety words. Page weak-leg, heading. Room for about 25 letters a line; a longer text takes more lines.</extracomment>
        <translation>Если в ноге слабость</translation>
    </message>
    <message>
        <source>Tell a nurse before you leave</source>
        <extracomment>Safety words. Page weak-leg, tell-first, heading. Room for about 38 letters a line; a longer text takes more lines.</extracomment>
        <translation>Скажите медсестре, прежде чем уйти</translation>
    </message>
    <message>
        <source>A weak or heavy leg is not common.</source>
        <extracomment>Safety words. Page weak-leg, tell-first, statement.</extracomment>
        <translation>Слабость или тяжесть в ноге бывает нечасто.</translation>
    </message>
    <message>
        <source>It can last up to {weakness_expected_hours}.</source>
        <extracomment>Safety words. Page weak-leg, tell-first, statement. {weakness_expected_hours} becomes, for example, &apos;8 hours&apos;.</extracomment>
        <translation>Это может длиться максимум {weakness_expected_hours}.</translation>
    </message>
    <message>
        <source>Walk with help</source>
        <extracomment>Safety words. Page weak-leg, walk-with-help, heading. Room for about 18 letters a line; a longer text takes more lines.</extracomment>
        <translation>Ходите с помощью другого человека</translation>
    </message>
    <message>
        <source>Do not walk alone with a weak or numb leg.</source>
        <extracomment>Safety words. Page weak-leg, walk-with-help, statement.</extracomment>
        <translation>Не ходите в одиночку, если нога ослабла или онемела.</translation>
    </message>
    <message>
        <source>Hold the rail on stairs</source>
        <extracomment>Safety words. Page weak-leg, stairs, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>На лестнице держитесь за перила</translation>
    </message>
    <message>
        <source>Call {emergency_number} now</source>
        <extracomment>Safety words. Page weak-leg, weak-emergency, heading. {emergency_number} becomes, for example, &apos;911&apos;. Room for about 36 letters a line; a longer text takes more lines.</extracomment>
        <translation>Звоните сейчас же: {emergency_number}</translation>
    </message>
    <message>
        <source>One leg gets weaker, or both legs are weak or numb.</source>
        <extracomment>Safety words. Page weak-leg, weak-emergency, statement.</extracomment>
        <translation>Одна нога слабеет всё больше, или обе ноги ослабли или онемели.</translation>
    </message>
</context>
<context>
    <name>cluneal-nerve-injection: feel-unwell</name>
    <message>
        <source>Feel unwell?</source>
        <extracomment>Safety words. Tile, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Вам плохо?</translation>
    </message>
    <message>
        <source>Tell a nurse now</source>
        <extracomment>Safety words. Tile, small line. Room for about 21 letters a line; a longer text takes more lines.
----------
Safety words. Page tell-a-nurse, heading. Room for about 21 letters a line; a longer text takes more lines.</extracomment>
        <translation>Сейчас же скажите медсестре</translation>
    </message>
    <message>
        <source>You have a metal taste, numb mouth, ringing ears or blurry eyes.</source>
        <extracomment>Safety words. Page tell-a-nurse, mouth-ears-eyes, statement.</extracomment>
        <translation type="vanished">У вас металлический привкус, онемение во рту, звон в ушах или перед глазами всё расплывается.</translation>
    </message>
    <message>
        <source>You have chest pain.</source>
        <extracomment>Safety words. Page tell-a-nurse, chest-leg, statement.</extracomment>
        <translation>У вас боль в груди.</translation>
    </message>
    <message>
        <source>A leg feels weak.</source>
        <extracomment>Safety words. Page tell-a-nurse, chest-leg, statement.</extracomment>
        <translation>Вы чувствуете слабость в ноге.</translation>
    </message>
    <message>
        <source>You feel very dizzy, faint or confused, or you twitch.</source>
        <extracomment>Safety words. Page tell-a-nurse, dizzy-confused, statement.</extracomment>
        <translation>У вас сильно кружится голова, путаются мысли, дёргаются мышцы, или вы чувствуете, что теряете сознание.</translation>
    </message>
    <message>
        <source>Your skin itches, or you have a rash.</source>
        <extracomment>Safety words. Page tell-a-nurse, skin-face, statement.</extracomment>
        <translation>У вас чешется кожа, или появилась сыпь.</translation>
    </message>
    <message>
        <source>Your face or throat swells.</source>
        <extracomment>Safety words. Page tell-a-nurse, skin-face, statement.</extracomment>
        <translation>Отекает лицо или горло.</translation>
    </message>
    <message>
        <source>It is hard to breathe.</source>
        <extracomment>Safety words. Page tell-a-nurse, breath, statement.</extracomment>
        <translation>Вам трудно дышать.</translation>
    </message>
    <message>
        <source>You wheeze.</source>
        <extracomment>Safety words. Page tell-a-nurse, breath, statement.</extracomment>
        <translation>Вы дышите со свистом.</translation>
    </message>
    <message>
        <source>Your throat feels tight.</source>
        <extracomment>Safety words. Page tell-a-nurse, breath, statement.</extracomment>
        <translation>Вам сдавливает горло.</translation>
    </message>
    <message>
        <source>You have chest pain or a weak leg.</source>
        <extracomment>Safety words. Page tell-a-nurse, chest-leg, statement.</extracomment>
        <translation type="vanished">У вас боль в груди или слабость в ноге.</translation>
    </message>
    <message>
        <source>You have a metal taste, numb mouth, ringing ears or poor sight.</source>
        <extracomment>Safety words. Page tell-a-nurse, mouth-ears-eyes, statement.</extracomment>
        <translation>У вас металлический привкус, онемение во рту, звон в ушах или перед глазами всё расплывается.</translation>
    </message>
</context>
<context>
    <name>cluneal-nerve-injection: five-things</name>
    <message>
        <source>Five things to know</source>
        <extracomment>Safety words. Tile, heading. Room for about 25 letters a line; a longer text takes more lines.
----------
Safety words. Page five-cards, heading. Room for about 25 letters a line; a longer text takes more lines.</extracomment>
        <translation>Пять вещей, которые нужно знать</translation>
    </message>
    <message>
        <source>The most important points</source>
        <extracomment>Safety words. Tile, small line. Room for about 33 letters a line; a longer text takes more lines.</extracomment>
        <translation>Самое важное</translation>
    </message>
    <message>
        <source>Rest today</source>
        <extracomment>Safety words. Page five-cards, rest, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Сегодня отдыхайте</translation>
    </message>
    <message>
        <source>Go home with an adult.</source>
        <extracomment>Safety words. Page five-cards, rest, statement.</extracomment>
        <translation>Идите домой вместе со взрослым.</translation>
    </message>
    <message>
        <source>Do not drive</source>
        <extracomment>Safety words. Page five-cards, driving, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Не водите машину</translation>
    </message>
    <message>
        <source>Pain may come back tonight</source>
        <extracomment>Safety words. Page five-cards, pain-tonight, heading. Room for about 34 letters a line; a longer text takes more lines.</extracomment>
        <translation>К ночи боль может вернуться</translation>
    </message>
    <message>
        <source>This is normal.</source>
        <extracomment>Safety words. Page five-cards, pain-tonight, statement.</extracomment>
        <translation>Это нормально.</translation>
    </message>
    <message>
        <source>Steroid medicine needs days to work.</source>
        <extracomment>Safety words. Page five-cards, pain-tonight, statement.</extracomment>
        <translation>Стероидное лекарство начинает действовать через несколько дней.</translation>
    </message>
    <message>
        <source>Keep the spot clean and dry</source>
        <extracomment>Safety words. Page five-cards, clean-dry, heading. Room for about 36 letters a line; a longer text takes more lines.</extracomment>
        <translation>Место укола: чисто и сухо</translation>
    </message>
    <message>
        <source>You can shower after {shower_hours}.</source>
        <extracomment>Safety words. Page five-cards, clean-dry, statement. {shower_hours} becomes, for example, &apos;24 hours&apos;.</extracomment>
        <translation>Принимать душ можно через {shower_hours}.</translation>
    </message>
    <message>
        <source>Do not bathe or swim for {soak_hours}.</source>
        <extracomment>Safety words. Page five-cards, clean-dry, statement. {soak_hours} becomes, for example, &apos;48 hours&apos;.</extracomment>
        <translation>Не принимайте ванну и не плавайте {soak_hours}.</translation>
    </message>
    <message>
        <source>Know the red signs</source>
        <extracomment>Safety words. Page five-cards, red-signs, heading. Room for about 24 letters a line; a longer text takes more lines.</extracomment>
        <translation>Знайте красные признаки</translation>
    </message>
    <message>
        <source>Call {emergency_number} for a red sign.</source>
        <extracomment>Safety words. Page five-cards, red-signs, statement. {emergency_number} becomes, for example, &apos;911&apos;.</extracomment>
        <translation>Если есть красный признак, звоните: {emergency_number}.</translation>
    </message>
</context>
<context>
    <name>cluneal-nerve-injection: is-normal</name>
    <message>
        <source>Is this normal?</source>
        <extracomment>Safety words. Tile, heading. Room for about 20 letters a line; a longer text takes more lines.</extracomment>
        <translation>Это нормально?</translation>
    </message>
    <message>
        <source>Touch what you feel. Not sure? Ask a nurse.</source>
        <extracomment>Safety words. Line under the heading. Room for about 57 letters a line; a longer text takes more lines.</extracomment>
        <translation>Коснитесь того, что вы чувствуете. Не уверены? Спросите медсестру.</translation>
    </message>
    <message>
        <source>Which one do you feel?</source>
        <extracomment>Safety words. Heading over the signs.</extracomment>
        <translation>Что из этого вы чувствуете?</translation>
    </message>
    <message>
        <source>Call {emergency_number} now</source>
        <extracomment>Safety words. Level red, heading. {emergency_number} becomes, for example, &apos;911&apos;. Room for about 36 letters a line; a longer text takes more lines.</extracomment>
        <translation>Звоните сейчас же: {emergency_number}</translation>
    </message>
    <message>
        <source>Still here in the clinic? Tell a nurse now.</source>
        <extracomment>Safety words. Level red, statement.</extracomment>
        <translation>Вы ещё здесь, в клинике? Сейчас же скажите медсестре.</translation>
    </message>
    <message>
        <source>Call us today: {clinic_phone}</source>
        <extracomment>Safety words. Level amber, heading. {clinic_phone} becomes, for example, &apos;(555) 010-0199&apos;. Room for about 38 letters a line; a longer text takes more lines.</extracomment>
        <translation>Позвоните нам сегодня: {clinic_phone}</translation>
    </message>
    <message>
        <source>Still here in the clinic? Tell a nurse.</source>
        <extracomment>Safety words. Level amber, statement.</extracomment>
        <translation>Вы ещё здесь, в клинике? Скажите медсестре.</translation>
    </message>
    <message>
        <source>This is normal</source>
        <extracomment>Safety words. Level green, heading. Room for about 18 letters a line; a longer text takes more lines.</extracomment>
        <translation>Это нормально</translation>
    </message>
    <message>
        <source>There is no need to call.</source>
        <extracomment>Safety words. Level green, statement.</extracomment>
        <translation>Звонить не нужно.</translation>
    </message>
    <message>
        <source>Does it get worse, or do you worry? Call {clinic_phone}.</source>
        <extracomment>Safety words. Level green, statement. {clinic_phone} becomes, for example, &apos;(555) 010-0199&apos;.</extracomment>
        <translation>Становится хуже, или вы беспокоитесь? Звоните: {clinic_phone}.</translation>
    </message>
    <message>
        <source>Breath or chest</source>
        <extracomment>Safety words. Area breath-chest, heading. Room for about 20 letters a line; a longer text takes more lines.</extracomment>
        <translation>Дыхание или грудь</translation>
    </message>
    <message>
        <source>Face or skin</source>
        <extracomment>Safety words. Area face-skin, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Лицо или кожа</translation>
    </message>
    <message>
        <source>Head</source>
        <extracomment>Safety words. Area head, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Голова</translation>
    </message>
    <message>
        <source>Legs</source>
        <extracomment>Safety words. Area legs, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Ноги</translation>
    </message>
    <message>
        <source>Numb or toilet</source>
        <extracomment>Safety words. Area numb-toilet, heading. Room for about 18 letters a line; a longer text takes more lines.</extracomment>
        <translation>Онемение или туалет</translation>
    </message>
    <message>
        <source>The sore spot</source>
        <extracomment>Safety words. Area spot, heading. Room for about 17 letters a line; a longer text takes more lines.</extracomment>
        <translation>Боль в месте укола</translation>
    </message>
    <message>
        <source>Fever or pain</source>
        <extracomment>Safety words. Area fever-pain, heading. Room for about 17 letters a line; a longer text takes more lines.</extracomment>
        <translation>Температура или боль</translation>
    </message>
    <message>
        <source>Mood or sleep</source>
        <extracomment>Safety words. Area mood-sleep, heading. Room for about 17 letters a line; a longer text takes more lines.</extracomment>
        <translation>Настроение или сон</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>Safety words. Area period, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Месячные</translation>
    </message>
    <message>
        <source>Blood sugar</source>
        <extracomment>Safety words. Area sugar, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Сахар в крови</translation>
    </message>
</context>
<context>
    <name>cluneal-nerve-injection: leaflet</name>
    <message>
        <source>After your cluneal nerve injection</source>
        <extracomment>Home, heading. Room for about 45 letters a line; a longer text takes more lines.</extracomment>
        <translation>После укола в область кожных ягодичных нервов</translation>
    </message>
    <message>
        <source>Sit down if you can. Touch a picture to begin.</source>
        <extracomment>Home, line under the heading. Room for about 61 letters a line; a longer text takes more lines.</extracomment>
        <translation>Сядьте, если можете. Чтобы начать, коснитесь картинки.</translation>
    </message>
</context>
<context>
    <name>cluneal-nerve-injection: warning-signs</name>
    <message>
        <source>Warning signs</source>
        <extracomment>Safety words. Tile, heading. Room for about 17 letters a line; a longer text takes more lines.</extracomment>
        <translation>Тревожные признаки</translation>
    </message>
    <message>
        <source>When to call, and who to call</source>
        <extracomment>Safety words. Tile, small line. Room for about 38 letters a line; a longer text takes more lines.</extracomment>
        <translation>Когда и кому звонить</translation>
    </message>
    <message>
        <source>Call {emergency_number} now</source>
        <extracomment>Safety words. Page red-overview, heading. {emergency_number} becomes, for example, &apos;911&apos;. Room for about 36 letters a line; a longer text takes more lines.</extracomment>
        <translation>Звоните сейчас же: {emergency_number}</translation>
    </message>
    <message>
        <source>If you have even one of these. Do not drive yourself.</source>
        <extracomment>Safety words. Page red-overview, line under the heading. Room for about 70 letters a line; a longer text takes more lines.</extracomment>
        <translation type="vanished">Если у вас есть хотя бы один из этих признаков. Не ведите машину сами.</translation>
    </message>
    <message>
        <source>Do not drive yourself.</source>
        <extracomment>Safety words. Page red-overview, line under the heading. Room for about 29 letters a line; a longer text takes more lines.</extracomment>
        <translation>Не ведите машину сами.</translation>
    </message>
    <message>
        <source>Breath</source>
        <extracomment>Safety words. Page red-overview, breath, heading. Room for about 16 letters a line; a longer text takes more lines.
----------
Safety words. Page red-breath, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Дыхание</translation>
    </message>
    <message>
        <source>It is hard to breathe.</source>
        <extracomment>Safety words. Page red-overview, breath, statement.</extracomment>
        <translation>Вам трудно дышать.</translation>
    </message>
    <message>
        <source>Your face, lips or throat swell.</source>
        <extracomment>Safety words. Page red-overview, breath, statement.</extracomment>
        <translation>Отекают лицо, губы или горло.</translation>
    </message>
    <message>
        <source>Chest and mind</source>
        <extracomment>Safety words. Page red-overview, chest-mind, heading. Room for about 18 letters a line; a longer text takes more lines.
----------
Safety words. Page red-chest-mind, heading. Room for about 18 letters a line; a longer text takes more lines.</extracomment>
        <translation>Грудь и сознание</translation>
    </message>
    <message>
        <source>You have chest pain.</source>
        <extracomment>Safety words. Page red-overview, chest-mind, statement.</extracomment>
        <translation>У вас боль в груди.</translation>
    </message>
    <message>
        <source>You faint or have a fit.</source>
        <extracomment>Safety words. Page red-overview, chest-mind, statement.</extracomment>
        <translation>Вы теряете сознание, или у вас припадок с судорогами.</translation>
    </message>
    <message>
        <source>Legs and toilet</source>
        <extracomment>Safety words. Page red-overview, legs-toilet, heading. Room for about 20 letters a line; a longer text takes more lines.
----------
Safety words. Page red-legs-toilet, heading. Room for about 20 letters a line; a longer text takes more lines.</extracomment>
        <translation>Ноги и туалет</translation>
    </message>
    <message>
        <source>You cannot hold or pass urine (pee).</source>
        <extracomment>Safety words. Page red-overview, legs-toilet, statement.
----------
Safety words. Page red-legs-toilet, toilet, statement.</extracomment>
        <translation>Вы не можете удержать мочу или не можете помочиться.</translation>
    </message>
    <message>
        <source>You are numb between your legs.</source>
        <extracomment>Safety words. Page red-overview, legs-toilet, statement.</extracomment>
        <translation>У вас онемение между ног.</translation>
    </message>
    <message>
        <source>Blood and head</source>
        <extracomment>Safety words. Page red-overview, blood-head, heading. Room for about 18 letters a line; a longer text takes more lines.
----------
Safety words. Page red-blood-head, heading. Room for about 18 letters a line; a longer text takes more lines.</extracomment>
        <translation>Кровь и голова</translation>
    </message>
    <message>
        <source>Bleeding does not stop.</source>
        <extracomment>Safety words. Page red-overview, blood-head, statement.</extracomment>
        <translation>Кровотечение не останавливается.</translation>
    </message>
    <message>
        <source>It is the worst headache of your life.</source>
        <extracomment>Safety words. Page red-overview, blood-head, statement.
----------
Safety words. Page red-blood-head, worst-headache, statement.</extracomment>
        <translation>Это самая сильная головная боль в вашей жизни.</translation>
    </message>
    <message>
        <source>Call {emergency_number} now.</source>
        <extracomment>Safety words. Page red-breath, line under the heading. {emergency_number} becomes, for example, &apos;911&apos;. Room for about 37 letters a line; a longer text takes more lines.
----------
Safety words. Page red-chest-mind, line under the heading. {emergency_number} becomes, for example, &apos;911&apos;. Room for about 37 letters a line; a longer text takes more lines.
----------
Safety words. Page red-legs-toilet, line under the heading. {emergency_number} becomes, for example, &apos;911&apos;. Room for about 37 letters a line; a longer text takes more lines.
----------
Safety words. Page red-blood-head, line under the heading. {emergency_number} becomes, for example, &apos;911&apos;. Room for about 37 letters a line; a longer text takes more lines.
----------
Safety words. Page amber-head-skin-mood, self-harm, statement. {emergency_number} becomes, for example, &apos;911&apos;.</extracomment>
        <translation>Звоните сейчас же: {emergency_number}.</translation>
    </message>
    <message>
        <source>Hard to breathe</source>
        <extracomment>Safety words. Page red-breath, hard-to-breathe, heading. Room for about 20 letters a line; a longer text takes more lines.</extracomment>
        <translation>Трудно дышать</translation>
    </message>
    <message>
        <source>It is hard to breathe, or you wheeze.</source>
        <extracomment>Safety words. Page red-breath, hard-to-breathe, statement.</extracomment>
        <translation>Вам трудно дышать, или вы дышите со свистом.</translation>
    </message>
    <message>
        <source>You are suddenly short of breath.</source>
        <extracomment>Safety words. Page red-breath, hard-to-breathe, statement.</extracomment>
        <translation>Вам внезапно стало не хватать воздуха.</translation>
    </message>
    <message>
        <source>Swelling</source>
        <extracomment>Safety words. Page red-breath, swelling, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Отёк</translation>
    </message>
    <message>
        <source>Your face, lips, tongue or throat swell.</source>
        <extracomment>Safety words. Page red-breath, swelling, statement.</extracomment>
        <translation>Отекают лицо, губы, язык или горло.</translation>
    </message>
    <message>
        <source>Hives and faint</source>
        <extracomment>Safety words. Page red-breath, hives, heading. Room for about 20 letters a line; a longer text takes more lines.</extracomment>
        <translation>Крапивница и обморок</translation>
    </message>
    <message>
        <source>Hives (raised, itchy spots) cover your skin, and you feel faint.</source>
        <extracomment>Safety words. Page red-breath, hives, statement.</extracomment>
        <translation>Кожа покрылась крапивницей (выпуклые зудящие пятна), и вы чувствуете, что теряете сознание.</translation>
    </message>
    <message>
        <source>Chest</source>
        <extracomment>Safety words. Page red-chest-mind, chest, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Грудь</translation>
    </message>
    <message>
        <source>You have chest pain or cough blood.</source>
        <extracomment>Safety words. Page red-chest-mind, chest, statement.</extracomment>
        <translation>У вас боль в груди, или вы кашляете кровью.</translation>
    </message>
    <message>
        <source>Mind</source>
        <extracomment>Safety words. Page red-chest-mind, mind, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Сознание</translation>
    </message>
    <message>
        <source>You faint or are very confused.</source>
        <extracomment>Safety words. Page red-chest-mind, mind, statement.</extracomment>
        <translation>Вы теряете сознание, или у вас сильно путаются мысли.</translation>
    </message>
    <message>
        <source>You have a fit (shaking you cannot stop).</source>
        <extracomment>Safety words. Page red-chest-mind, mind, statement.</extracomment>
        <translation>У вас припадок с судорогами (тело трясётся, и вы не можете это остановить).</translation>
    </message>
    <message>
        <source>Fever and very ill</source>
        <extracomment>Safety words. Page red-chest-mind, very-ill, heading. Room for about 24 letters a line; a longer text takes more lines.</extracomment>
        <translation>Высокая температура, и вам очень плохо</translation>
    </message>
    <message>
        <source>You have a fever and feel very ill or confused.</source>
        <extracomment>Safety words. Page red-chest-mind, very-ill, statement.</extracomment>
        <translation>У вас высокая температура, и вам очень плохо или путаются мысли.</translation>
    </message>
    <message>
        <source>You shake hard, or your skin has blotches.</source>
        <extracomment>Safety words. Page red-chest-mind, very-ill, statement.</extracomment>
        <translation>Вас сильно трясёт, или на коже пятна.</translation>
    </message>
    <message>
        <source>Toilet</source>
        <extracomment>Safety words. Page red-legs-toilet, toilet, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Туалет</translation>
    </message>
    <message>
        <source>You cannot hold stool (poo).</source>
        <extracomment>Safety words. Page red-legs-toilet, toilet, statement.</extracomment>
        <translation>Вы не можете удержать стул (кал).</translation>
    </message>
    <message>
        <source>Numb between the legs</source>
        <extracomment>Safety words. Page red-legs-toilet, numb-between-legs, heading. Room for about 28 letters a line; a longer text takes more lines.</extracomment>
        <translation>Онемение между ног</translation>
    </message>
    <message>
        <source>You are numb between your legs or on your inner thighs.</source>
        <extracomment>Safety words. Page red-legs-toilet, numb-between-legs, statement.</extracomment>
        <translation>У вас онемение между ног или на внутренней стороне бёдер.</translation>
    </message>
    <message>
        <source>Your private parts or anus (back passage) feel numb.</source>
        <extracomment>Safety words. Page red-legs-toilet, numb-between-legs, statement.</extracomment>
        <translation>У вас онемели половые органы или анус (задний проход).</translation>
    </message>
    <message>
        <source>Both legs</source>
        <extracomment>Safety words. Page red-legs-toilet, both-legs, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Обе ноги</translation>
    </message>
    <message>
        <source>Both legs are weak or numb.</source>
        <extracomment>Safety words. Page red-legs-toilet, both-legs, statement.</extracomment>
        <translation>Обе ноги ослабли или онемели.</translation>
    </message>
    <message>
        <source>One leg</source>
        <extracomment>Safety words. Page red-legs-toilet, one-leg, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Одна нога</translation>
    </message>
    <message>
        <source>One leg is weak and gets worse.</source>
        <extracomment>Safety words. Page red-legs-toilet, one-leg, statement.</extracomment>
        <translation>Одна нога ослабла, и становится хуже.</translation>
    </message>
    <message>
        <source>Bleeding does not stop</source>
        <extracomment>Safety words. Page red-blood-head, bleeding, heading. Room for about 29 letters a line; a longer text takes more lines.</extracomment>
        <translation>Кровотечение не останавливается</translation>
    </message>
    <message>
        <source>Press firmly for {bleed_minutes}. Press again for {bleed_minutes}.</source>
        <extracomment>Safety words. Page red-blood-head, bleeding, statement. {bleed_minutes} becomes, for example, &apos;10 minutes&apos;.</extracomment>
        <translation>Крепко прижмите это место на {bleed_minutes}. Прижмите ещё раз на {bleed_minutes}.</translation>
    </message>
    <message>
        <source>Call if it still bleeds, or if blood spurts.</source>
        <extracomment>Safety words. Page red-blood-head, bleeding, statement.</extracomment>
        <translation>Звоните, если кровь всё ещё идёт или бьёт струёй.</translation>
    </message>
    <message>
        <source>Worst headache</source>
        <extracomment>Safety words. Page red-blood-head, worst-headache, heading. Room for about 18 letters a line; a longer text takes more lines.</extracomment>
        <translation>Самая сильная головная боль</translation>
    </message>
    <message>
        <source>Headache and ill</source>
        <extracomment>Safety words. Page red-blood-head, headache-and-ill, heading. Room for about 21 letters a line; a longer text takes more lines.</extracomment>
        <translation>Головная боль, и вам плохо</translation>
    </message>
    <message>
        <source>You also vomit, or are very sleepy or confused.</source>
        <extracomment>Safety words. Page red-blood-head, headache-and-ill, statement.</extracomment>
        <translation>К тому же у вас рвота, сильная сонливость или путаются мысли.</translation>
    </message>
    <message>
        <source>You also have a stiff neck or fever.</source>
        <extracomment>Safety words. Page red-blood-head, headache-and-ill, statement.</extracomment>
        <translation>К тому же у вас не гнётся шея или высокая температура.</translation>
    </message>
    <message>
        <source>When you call {emergency_number}</source>
        <extracomment>Safety words. Page when-you-call, heading. {emergency_number} becomes, for example, &apos;911&apos;. Room for about 42 letters a line; a longer text takes more lines.</extracomment>
        <translation>Когда вы звоните по номеру {emergency_number}</translation>
    </message>
    <message>
        <source>Say this</source>
        <extracomment>Safety words. Page when-you-call, say-this, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Скажите так</translation>
    </message>
    <message>
        <source>“I had a nerve injection. The day was: {procedure_date}.”</source>
        <extracomment>Safety words. Page when-you-call, say-this, statement. {procedure_date} becomes, for example, &apos;Sunday, November 22&apos;.</extracomment>
        <translation>«Мне сделали укол в область нерва. День укола: {procedure_date}».</translation>
    </message>
    <message>
        <source>“The injection had steroid medicine in it.”</source>
        <extracomment>Safety words. Page when-you-call, say-this, statement.</extracomment>
        <translation>«В уколе было стероидное лекарство».</translation>
    </message>
    <message>
        <source>Say your language</source>
        <extracomment>Safety words. Page when-you-call, language, heading. Room for about 22 letters a line; a longer text takes more lines.</extracomment>
        <translation>Назовите свой язык</translation>
    </message>
    <message>
        <source>Ask for an interpreter.</source>
        <extracomment>Safety words. Page when-you-call, language, statement.</extracomment>
        <translation>Попросите переводчика.</translation>
    </message>
    <message>
        <source>Do not drive yourself</source>
        <extracomment>Safety words. Page when-you-call, no-driving, heading. Room for about 28 letters a line; a longer text takes more lines.</extracomment>
        <translation>Не ведите машину сами</translation>
    </message>
    <message>
        <source>Call us today: {clinic_phone}</source>
        <extracomment>Safety words. Page amber-fever-spot-pain, heading. {clinic_phone} becomes, for example, &apos;(555) 010-0199&apos;. Room for about 38 letters a line; a longer text takes more lines.
----------
Safety words. Page amber-numb-blood, heading. {clinic_phone} becomes, for example, &apos;(555) 010-0199&apos;. Room for about 38 letters a line; a longer text takes more lines.
----------
Safety words. Page amber-head-skin-mood, heading. {clinic_phone} becomes, for example, &apos;(555) 010-0199&apos;. Room for about 38 letters a line; a longer text takes more lines.</extracomment>
        <translation>Позвоните нам сегодня: {clinic_phone}</translation>
    </message>
    <message>
        <source>Fever</source>
        <extracomment>Safety words. Page amber-fever-spot-pain, fever, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Высокая температура</translation>
    </message>
    <message>
        <source>Your fever is {fever} or higher.</source>
        <extracomment>Safety words. Page amber-fever-spot-pain, fever, statement. {fever} becomes, for example, &apos;100.4 °F (38.0 °C)&apos;.</extracomment>
        <translation>У вас температура {fever} или выше.</translation>
    </message>
    <message>
        <source>The spot looks infected</source>
        <extracomment>Safety words. Page amber-fever-spot-pain, infection, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>Похоже на инфекцию в месте укола</translation>
    </message>
    <message>
        <source>It is more red, hot or swollen.</source>
        <extracomment>Safety words. Page amber-fever-spot-pain, infection, statement.</extracomment>
        <translation>Место укола стало краснее, горячее или сильнее отекло.</translation>
    </message>
    <message>
        <source>It smells bad or has pus (thick yellow or green fluid).</source>
        <extracomment>Safety words. Page amber-fever-spot-pain, infection, statement.</extracomment>
        <translation>Оно плохо пахнет, или там есть гной (густая жёлтая или зелёная жидкость).</translation>
    </message>
    <message>
        <source>Worse pain</source>
        <extracomment>Safety words. Page amber-fever-spot-pain, worse-pain, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Боль усиливается</translation>
    </message>
    <message>
        <source>Pain gets worse after day {pain_worse_day}.</source>
        <extracomment>Safety words. Page amber-fever-spot-pain, worse-pain, statement. {pain_worse_day} becomes, for example, &apos;3&apos;.</extracomment>
        <translation>Боль усиливается после {pain_worse_day}-го дня.</translation>
    </message>
    <message>
        <source>Pain is severe and medicine does not help.</source>
        <extracomment>Safety words. Page amber-fever-spot-pain, worse-pain, statement.</extracomment>
        <translation>Боль очень сильная, и лекарство не помогает.</translation>
    </message>
    <message>
        <source>Still numb</source>
        <extracomment>Safety words. Page amber-numb-blood, still-numb, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Онемение не проходит</translation>
    </message>
    <message>
        <source>You are still numb after {numb_max_hours}.</source>
        <extracomment>Safety words. Page amber-numb-blood, still-numb, statement. {numb_max_hours} becomes, for example, &apos;24 hours&apos;.</extracomment>
        <translation>Через {numb_max_hours} онемение всё ещё не прошло.</translation>
    </message>
    <message>
        <source>New weakness</source>
        <extracomment>Safety words. Page amber-numb-blood, weak, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Новая слабость</translation>
    </message>
    <message>
        <source>A leg feels weak.</source>
        <extracomment>Safety words. Page amber-numb-blood, weak, statement.</extracomment>
        <translation>Вы чувствуете слабость в ноге.</translation>
    </message>
    <message>
        <source>Blood or swelling</source>
        <extracomment>Safety words. Page amber-numb-blood, blood, heading. Room for about 22 letters a line; a longer text takes more lines.</extracomment>
        <translation>Кровь или отёк</translation>
    </message>
    <message>
        <source>A little blood still comes after {bleed_minutes} of pressure.</source>
        <extracomment>Safety words. Page amber-numb-blood, blood, statement. {bleed_minutes} becomes, for example, &apos;10 minutes&apos;.</extracomment>
        <translation>Вы прижимали место укола {bleed_minutes}, но кровь ещё немного идёт.</translation>
    </message>
    <message>
        <source>Blood still comes after {bleed_minutes} of pressure.</source>
        <extracomment>Safety words. Page amber-numb-blood, blood, statement. {bleed_minutes} becomes, for example, &apos;10 minutes&apos;.</extracomment>
        <translation type="vanished">Вы прижимали место укола {bleed_minutes}, но кровь всё ещё идёт.</translation>
    </message>
    <message>
        <source>A swelling at the spot grows.</source>
        <extracomment>Safety words. Page amber-numb-blood, blood, statement.</extracomment>
        <translation>Отёк на месте укола растёт.</translation>
    </message>
    <message>
        <source>Sore, swollen leg</source>
        <extracomment>Safety words. Page amber-numb-blood, calf, heading. Room for about 22 letters a line; a longer text takes more lines.</extracomment>
        <translation>Болит и отекла нога</translation>
    </message>
    <message>
        <source>Your lower leg is swollen, red or painful.</source>
        <extracomment>Safety words. Page amber-numb-blood, calf, statement.</extracomment>
        <translation>Нога ниже колена отекла, покраснела или болит.</translation>
    </message>
    <message>
        <source>Headache</source>
        <extracomment>Safety words. Page amber-head-skin-mood, headache, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Головная боль</translation>
    </message>
    <message>
        <source>A headache gets worse when you sit or stand.</source>
        <extracomment>Safety words. Page amber-head-skin-mood, headache, statement.</extracomment>
        <translation>Головная боль усиливается, когда вы сидите или стоите.</translation>
    </message>
    <message>
        <source>A headache lasts more than a day.</source>
        <extracomment>Safety words. Page amber-head-skin-mood, headache, statement.</extracomment>
        <translation>Головная боль длится больше суток.</translation>
    </message>
    <message>
        <source>Skin</source>
        <extracomment>Safety words. Page amber-head-skin-mood, rash, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Кожа</translation>
    </message>
    <message>
        <source>You have a rash or itchy skin.</source>
        <extracomment>Safety words. Page amber-head-skin-mood, rash, statement.</extracomment>
        <translation>У вас сыпь, или чешется кожа.</translation>
    </message>
    <message>
        <source>Mood</source>
        <extracomment>Safety words. Page amber-head-skin-mood, mood, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Настроение</translation>
    </message>
    <message>
        <source>You feel very low or have scary thoughts.</source>
        <extracomment>Safety words. Page amber-head-skin-mood, mood, statement.</extracomment>
        <translation>У вас очень подавленное настроение или страшные мысли.</translation>
    </message>
    <message>
        <source>Do you want to hurt yourself?</source>
        <extracomment>Safety words. Page amber-head-skin-mood, self-harm, heading. Room for about 38 letters a line; a longer text takes more lines.</extracomment>
        <translation>Вы хотите причинить себе вред?</translation>
    </message>
    <message>
        <source>Call {crisis_line} now.</source>
        <extracomment>Safety words. Page amber-head-skin-mood, self-harm, statement. {crisis_line} becomes, for example, &apos;988&apos;.</extracomment>
        <translation>Звоните сейчас же: {crisis_line}.</translation>
    </message>
    <message>
        <source>How to reach us</source>
        <extracomment>Safety words. Page reach-us, heading. Room for about 20 letters a line; a longer text takes more lines.</extracomment>
        <translation>Как с нами связаться</translation>
    </message>
    <message>
        <source>Call {clinic_phone}</source>
        <extracomment>Safety words. Page reach-us, clinic, heading. {clinic_phone} becomes, for example, &apos;(555) 010-0199&apos;. Room for about 25 letters a line; a longer text takes more lines.</extracomment>
        <translation>Звоните: {clinic_phone}</translation>
    </message>
    <message>
        <source>We answer at these times: {clinic_hours}.</source>
        <extracomment>Safety words. Page reach-us, clinic, statement. {clinic_hours} becomes, for example, &apos;8:00 AM to 5:00 PM&apos;.</extracomment>
        <translation>Мы отвечаем на звонки в это время: {clinic_hours}.</translation>
    </message>
    <message>
        <source>Ask us now when we answer the phone.</source>
        <extracomment>Safety words. Page reach-us, clinic, statement.</extracomment>
        <translation>Спросите нас сейчас, в какие часы мы отвечаем на звонки.</translation>
    </message>
    <message>
        <source>When we are closed</source>
        <extracomment>Safety words. Page reach-us, closed, heading. Room for about 24 letters a line; a longer text takes more lines.</extracomment>
        <translation>Когда клиника закрыта</translation>
    </message>
    <message>
        <source>Call {out_of_hours_phone}.</source>
        <extracomment>Safety words. Page reach-us, closed, statement. {out_of_hours_phone} becomes, for example, &apos;(555) 010-0142&apos;.</extracomment>
        <translation>Звоните: {out_of_hours_phone}.</translation>
    </message>
    <message>
        <source>Go to an emergency department if you cannot wait.</source>
        <extracomment>Safety words. Page reach-us, closed, statement.</extracomment>
        <translation>Если не можете ждать, поезжайте в отделение неотложной помощи.</translation>
    </message>
    <message>
        <source>In your language</source>
        <extracomment>Safety words. Page reach-us, interpreter, heading. Room for about 21 letters a line; a longer text takes more lines.</extracomment>
        <translation>На вашем языке</translation>
    </message>
    <message>
        <source>Call {interpreter_line} for an interpreter.</source>
        <extracomment>Safety words. Page reach-us, interpreter, statement. {interpreter_line} is what staff set.</extracomment>
        <translation>Чтобы вызвать переводчика, звоните: {interpreter_line}.</translation>
    </message>
    <message>
        <source>Say your language and ask for an interpreter.</source>
        <extracomment>Safety words. Page reach-us, interpreter, statement.</extracomment>
        <translation>Назовите свой язык и попросите переводчика.</translation>
    </message>
    <message>
        <source>Normal: no need to call</source>
        <extracomment>Safety words. Page green-spot-pain, heading. Room for about 30 letters a line; a longer text takes more lines.
----------
Safety words. Page green-period, period-change, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>Нормально: звонить не нужно</translation>
    </message>
    <message>
        <source>A sore spot or bruise</source>
        <extracomment>Safety words. Page green-spot-pain, sore-spot, heading. Room for about 28 letters a line; a longer text takes more lines.</extracomment>
        <translation>Боль в месте укола или синяк</translation>
    </message>
    <message>
        <source>This can last a few days.</source>
        <extracomment>Safety words. Page green-spot-pain, sore-spot, statement.
----------
Safety words. Page green-steroid, red-face, statement.</extracomment>
        <translation>Это может длиться несколько дней.</translation>
    </message>
    <message>
        <source>A numb patch today</source>
        <extracomment>Safety words. Page green-spot-pain, numb-patch, heading. Room for about 24 letters a line; a longer text takes more lines.</extracomment>
        <translation>Участок онемения сегодня</translation>
    </message>
    <message>
        <source>It is on your low back or upper buttock.</source>
        <extracomment>Safety words. Page green-spot-pain, numb-patch, statement.</extracomment>
        <translation>Он на пояснице или в верхней части ягодицы.</translation>
    </message>
    <message>
        <source>It often ends within {numb_expected_hours}.</source>
        <extracomment>Safety words. Page green-spot-pain, numb-patch, statement. {numb_expected_hours} becomes, for example, &apos;8 hours&apos;.</extracomment>
        <translation>Часто онемение проходит за {numb_expected_hours}.</translation>
    </message>
    <message>
        <source>Old pain that comes back</source>
        <extracomment>Safety words. Page green-spot-pain, old-pain, heading. Room for about 32 letters a line; a longer text takes more lines.</extracomment>
        <translation>Прежняя боль возвращается</translation>
    </message>
    <message>
        <source>It can be worse for up to {flare_days}.</source>
        <extracomment>Safety words. Page green-spot-pain, old-pain, statement. {flare_days} becomes, for example, &apos;3 days&apos;.</extracomment>
        <translation>Она может быть сильнее, но максимум {flare_days}.</translation>
    </message>
    <message>
        <source>A short, mild headache</source>
        <extracomment>Safety words. Page green-spot-pain, mild-headache, heading. Room for about 29 letters a line; a longer text takes more lines.</extracomment>
        <translation>Недолгая слабая головная боль</translation>
    </message>
    <message>
        <source>Normal after steroid medicine</source>
        <extracomment>Safety words. Page green-steroid, heading. Room for about 38 letters a line; a longer text takes more lines.</extracomment>
        <translation>Нормально после стероидного лекарства</translation>
    </message>
    <message>
        <source>There is no need to call.</source>
        <extracomment>Safety words. Page green-steroid, line under the heading. Room for about 33 letters a line; a longer text takes more lines.</extracomment>
        <translation>Звонить не нужно.</translation>
    </message>
    <message>
        <source>A red, warm face or chest</source>
        <extracomment>Safety words. Page green-steroid, red-face, heading. Room for about 33 letters a line; a longer text takes more lines.</extracomment>
        <translation>Лицо или грудь красные и тёплые</translation>
    </message>
    <message>
        <source>Poor sleep</source>
        <extracomment>Safety words. Page green-steroid, poor-sleep, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Плохой сон</translation>
    </message>
    <message>
        <source>You may feel restless for a few nights.</source>
        <extracomment>Safety words. Page green-steroid, poor-sleep, statement.</extracomment>
        <translation>Несколько ночей вам может быть неспокойно.</translation>
    </message>
    <message>
        <source>Your mood may change a little.</source>
        <extracomment>Safety words. Page green-steroid, poor-sleep, statement.</extracomment>
        <translation>Настроение может немного меняться.</translation>
    </message>
    <message>
        <source>Blood sugar a little high</source>
        <extracomment>Safety words. Page green-steroid, sugar, heading. Room for about 33 letters a line; a longer text takes more lines.</extracomment>
        <translation>Сахар в крови немного повышен</translation>
    </message>
    <message>
        <source>This can happen for a few days with diabetes.</source>
        <extracomment>Safety words. Page green-steroid, sugar, statement.</extracomment>
        <translation>При диабете так может быть несколько дней.</translation>
    </message>
    <message>
        <source>Changes in your period</source>
        <extracomment>Safety words. Page green-period, heading. Room for about 29 letters a line; a longer text takes more lines.</extracomment>
        <translation>Изменения месячных</translation>
    </message>
    <message>
        <source>Your period may come early, late or be heavier.</source>
        <extracomment>Safety words. Page green-period, period-change, statement.</extracomment>
        <translation>Месячные могут прийти раньше, позже или быть обильнее.</translation>
    </message>
    <message>
        <source>Call your doctor this week</source>
        <extracomment>Safety words. Page green-period, period-call, heading. Room for about 34 letters a line; a longer text takes more lines.</extracomment>
        <translation>Позвоните своему врачу на этой неделе</translation>
    </message>
    <message>
        <source>Your periods have stopped for good, but you bleed.</source>
        <extracomment>Safety words. Page green-period, period-call, statement.</extracomment>
        <translation>Месячные у вас прекратились навсегда, но идёт кровь.</translation>
    </message>
    <message>
        <source>Your period is very heavy.</source>
        <extracomment>Safety words. Page green-period, period-call, statement.</extracomment>
        <translation>Месячные очень обильные.</translation>
    </message>
</context>
</TS>
