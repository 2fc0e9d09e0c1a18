<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en">
<context>
    <name>Bar</name>
    <message>
        <source>Listen</source>
        <extracomment>Bottom bar: reads the screen aloud. One short word.</extracomment>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Bottom bar: stops reading aloud. One short word.</extracomment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>Bottom bar: to the home screen. One short word.</extracomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>Bottom bar: opens the text sizes. One short word.</extracomment>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Contrast</source>
        <extracomment>Bottom bar: opens the contrasts. One short word.</extracomment>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Lower</source>
        <extracomment>Bottom bar: everything stands lower on the screen, for people who sit; a second touch puts it back.</extracomment>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Comfort</source>
        <extracomment>Bottom bar of a narrow screen: opens text sizes, contrasts and more. One short word.</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Bottom bar: one screen back. One short word.</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>Bottom bar of the first screens: begin to read. One short word.</extracomment>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Bottom bar: the page goes on on a further screen. One short word.</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Bottom bar: closes what stands over the page. One short word.</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Bottom bar of the last page: the reading is over. One short word.</extracomment>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Bottom bar: the next page. One short word.</extracomment>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Feel unwell? Tell a nurse</source>
        <extracomment>Button on every screen. Opens the signs that must be told to a nurse at once.</extracomment>
        <translation>¿Se siente mal? Avise a enfermería</translation>
    </message>
    <message>
        <source>Choose another language</source>
        <extracomment>Read aloud for the button that shows the name of the language in force.</extracomment>
        <translation>Elegir otro idioma</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Monday</source>
        <extracomment>A day of the week, inside a sentence: until Monday, 2:30 PM.</extracomment>
        <translation>lunes</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <extracomment>A day of the week, inside a sentence: until Monday, 2:30 PM.</extracomment>
        <translation>martes</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <extracomment>A day of the week, inside a sentence: until Monday, 2:30 PM.</extracomment>
        <translation>miércoles</translation>
    </message>
    <message>
        <source>Thursday</source>
        <extracomment>A day of the week, inside a sentence: until Monday, 2:30 PM.</extracomment>
        <translation>jueves</translation>
    </message>
    <message>
        <source>Friday</source>
        <extracomment>A day of the week, inside a sentence: until Monday, 2:30 PM.</extracomment>
        <translation>viernes</translation>
    </message>
    <message>
        <source>Saturday</source>
        <extracomment>A day of the week, inside a sentence: until Monday, 2:30 PM.</extracomment>
        <translation>sábado</translation>
    </message>
    <message>
        <source>Sunday</source>
        <extracomment>A day of the week, inside a sentence: until Monday, 2:30 PM.</extracomment>
        <translation>domingo</translation>
    </message>
    <message>
        <source>January</source>
        <extracomment>A month, inside a date: November 24.</extracomment>
        <translation>enero</translation>
    </message>
    <message>
        <source>February</source>
        <extracomment>A month, inside a date: November 24.</extracomment>
        <translation>febrero</translation>
    </message>
    <message>
        <source>March</source>
        <extracomment>A month, inside a date: November 24.</extracomment>
        <translation>marzo</translation>
    </message>
    <message>
        <source>April</source>
        <extracomment>A month, inside a date: November 24.</extracomment>
        <translation>abril</translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>A month, inside a date: November 24.</extracomment>
        <translation>mayo</translation>
    </message>
    <message>
        <source>June</source>
        <extracomment>A month, inside a date: November 24.</extracomment>
        <translation>junio</translation>
    </message>
    <message>
        <source>July</source>
        <extracomment>A month, inside a date: November 24.</extracomment>
        <translation>julio</translation>
    </message>
    <message>
        <source>August</source>
        <extracomment>A month, inside a date: November 24.</extracomment>
        <translation>agosto</translation>
    </message>
    <message>
        <source>September</source>
        <extracomment>A month, inside a date: November 24.</extracomment>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>October</source>
        <extracomment>A month, inside a date: November 24.</extracomment>
        <translation>octubre</translation>
    </message>
    <message>
        <source>November</source>
        <extracomment>A month, inside a date: November 24.</extracomment>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>December</source>
        <extracomment>A month, inside a date: November 24.</extracomment>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>{month} {day}</source>
        <extracomment>A date without its year: November 24.</extracomment>
        <translation>{day} de {month}</translation>
    </message>
    <message>
        <source>{weekday}, {date}</source>
        <extracomment>A day with its date: Tuesday, November 24.</extracomment>
        <translation>{weekday} {date}</translation>
    </message>
    <message>
        <source>{date}, {year}</source>
        <extracomment>A date with its year, of a setting that staff see: March 1, 2027.</extracomment>
        <translation>{date} de {year}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <extracomment>A month with its year, of the next clinical review: March 2027.</extracomment>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>{weekday}, {time}</source>
        <extracomment>A moment within the next days: Monday, 2:30 PM.</extracomment>
        <translation>{weekday}, {time}</translation>
    </message>
    <message>
        <source>{weekday}, {date}, {time}</source>
        <extracomment>A moment more than six days away: Sunday, December 6, 2:30 PM.</extracomment>
        <translation>{weekday} {date}, {time}</translation>
    </message>
    <message>
        <source>{time} AM</source>
        <extracomment>A time from midnight to noon.</extracomment>
        <translation type="vanished">{time}&#xa0;a.&#xa0;m.</translation>
    </message>
    <message>
        <source>{time} PM</source>
        <extracomment>A time from noon to midnight.</extracomment>
        <translation type="vanished">{time}&#xa0;p.&#xa0;m.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>A stretch of days: Monday to Wednesday.</extracomment>
        <translation>del {first} al {last}</translation>
    </message>
    <message>
        <source>to {last}</source>
        <extracomment>The end of a stretch of days whose start is clear: to November 29.</extracomment>
        <translation>hasta el {last}</translation>
    </message>
    <message>
        <source>from {first}</source>
        <extracomment>The start of a stretch of days that has no clear end: from December 6.</extracomment>
        <translation>desde el {first}</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Touch or ultrasound</source>
        <extracomment>On the staff&apos;s screens. Value of a setting: how the needle was guided.</extracomment>
        <translation>Con los dedos o con ultrasonido</translation>
    </message>
    <message>
        <source>Touch</source>
        <extracomment>On the staff&apos;s screens. Value of a setting: how the needle was guided: by feeling with the fingers.</extracomment>
        <translation>Con los dedos</translation>
    </message>
    <message>
        <source>Ultrasound</source>
        <extracomment>On the staff&apos;s screens. Value of a setting: how the needle was guided.</extracomment>
        <translation>Con ultrasonido</translation>
    </message>
    <message>
        <source>X-ray</source>
        <extracomment>On the staff&apos;s screens. Value of a setting: how the needle was guided.</extracomment>
        <translation>Con rayos X</translation>
    </message>
    <message>
        <source>Face down or sitting</source>
        <extracomment>On the staff&apos;s screens. Value of a setting: how the patient lay or sat for the injection.</extracomment>
        <translation>Boca abajo o en posición sentada</translation>
    </message>
    <message>
        <source>Face down</source>
        <extracomment>On the staff&apos;s screens. Value of a setting: how the patient lay for the injection.</extracomment>
        <translation>Boca abajo</translation>
    </message>
    <message>
        <source>Sitting</source>
        <extracomment>On the staff&apos;s screens. Value of a setting: how the patient sat for the injection.</extracomment>
        <translation>En posición sentada</translation>
    </message>
    <message>
        <source>On the side</source>
        <extracomment>On the staff&apos;s screens. Value of a setting: how the patient lay for the injection.</extracomment>
        <translation>De lado</translation>
    </message>
    <message>
        <source>By a visit</source>
        <extracomment>On the staff&apos;s screens. Value of a setting: how the clinic follows up.</extracomment>
        <translation>Con una cita</translation>
    </message>
    <message>
        <source>By phone</source>
        <extracomment>On the staff&apos;s screens. Value of a setting: how the clinic follows up.</extracomment>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <extracomment>On the staff&apos;s screens. Value of a setting: how the clinic follows up.</extracomment>
        <translation>Por correo electrónico</translation>
    </message>
</context>
<context>
    <name>Comfort</name>
    <message>
        <source>Aa</source>
        <extracomment>Two sample letters that show a text size or a contrast. Use two letters of your script.</extracomment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>A text size.</extracomment>
        <translation>Pequeño</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>A text size: the usual one.</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>A text size.</extracomment>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Largest</source>
        <extracomment>A text size.</extracomment>
        <translation>Muy grande</translation>
    </message>
    <message>
        <source>Usual</source>
        <extracomment>A contrast: the usual colours.</extracomment>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>Black on white</source>
        <extracomment>A contrast: black letters on white.</extracomment>
        <translation>Negro sobre blanco</translation>
    </message>
    <message>
        <source>White on black</source>
        <extracomment>A contrast: white letters on black.</extracomment>
        <translation>Blanco sobre negro</translation>
    </message>
    <message>
        <source>Soft</source>
        <extracomment>A contrast: soft colours that do not glare.</extracomment>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>Heading over the four text sizes.</extracomment>
        <translation>Tamaño de la letra</translation>
    </message>
    <message>
        <source>Contrast</source>
        <extracomment>Heading over the four contrasts.</extracomment>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Touch and movement</source>
        <extracomment>Heading over: bigger buttons, everything lower, nothing moves.</extracomment>
        <translation>Toque y movimiento</translation>
    </message>
    <message>
        <source>Big buttons</source>
        <extracomment>A comfort that can be switched on: all buttons are bigger.</extracomment>
        <translation>Botones grandes</translation>
    </message>
    <message>
        <source>Lower</source>
        <extracomment>A comfort that can be switched on: everything stands lower on the screen, for people who sit.</extracomment>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>No movement</source>
        <extracomment>A comfort that can be switched on: pages change without sliding in.</extracomment>
        <translation>Sin movimiento</translation>
    </message>
    <message>
        <source>Read each thing</source>
        <extracomment>A comfort that can be switched on: every thing is read aloud as it is reached, for people who see nothing.</extracomment>
        <translation>Leer cada cosa</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <extracomment>Heading over: slower, faster, quieter, louder.</extracomment>
        <translation>Lectura en voz alta</translation>
    </message>
    <message>
        <source>Slower</source>
        <extracomment>A comfort: the reading aloud is slower by a step.</extracomment>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>A comfort: the reading aloud is faster by a step.</extracomment>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Quieter</source>
        <extracomment>A comfort: the reading aloud is quieter by a step.</extracomment>
        <translation>Bajar volumen</translation>
    </message>
    <message>
        <source>Louder</source>
        <extracomment>A comfort: the reading aloud is louder by a step.</extracomment>
        <translation>Subir volumen</translation>
    </message>
    <message>
        <source>Back to normal</source>
        <extracomment>Puts text size, contrast, buttons and movement back, and keeps the place.</extracomment>
        <translation>Volver a lo normal</translation>
    </message>
</context>
<context>
    <name>Evening</name>
    <message>
        <source>{time} PM</source>
        <extracomment>A time from 5 in the afternoon up to 8 in the evening.</extracomment>
        <translation>{time}&#xa0;p.&#xa0;m.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Touch works</source>
        <extracomment>In the list of what works on the kiosk. A short line.</extracomment>
        <translation>El toque funciona</translation>
    </message>
    <message>
        <source>No touch since the start</source>
        <extracomment>In the list of what works on the kiosk. A short line.</extracomment>
        <translation>Ningún toque desde el inicio</translation>
    </message>
    <message>
        <source>No touch screen was found</source>
        <extracomment>In the list of what works on the kiosk. A short line.</extracomment>
        <translation>No se encontró pantalla táctil</translation>
    </message>
    <message>
        <source>Sound is ready</source>
        <extracomment>In the list of what works on the kiosk. A short line.</extracomment>
        <translation>El sonido está listo</translation>
    </message>
    <message>
        <source>No loudspeaker was found</source>
        <extracomment>In the list of what works on the kiosk. A short line.</extracomment>
        <translation>No se encontró altavoz</translation>
    </message>
    <message>
        <source>Printer is ready</source>
        <extracomment>In the list of what works on the kiosk. A short line.</extracomment>
        <translation>La impresora está lista</translation>
    </message>
    <message>
        <source>No printer is set up</source>
        <extracomment>In the list of what works on the kiosk. A short line.</extracomment>
        <translation>No hay impresora configurada</translation>
    </message>
    <message>
        <source>Clock is right: {value}</source>
        <extracomment>In the list of what works on the kiosk. {value} is a day and a time. A short line.</extracomment>
        <translation>El reloj está bien: {value}</translation>
    </message>
    <message>
        <source>Clock is wrong: {value}</source>
        <extracomment>In the list of what works on the kiosk. {value} is a day and a time. A short line.</extracomment>
        <translation>El reloj está mal: {value}</translation>
    </message>
    <message>
        <source>Clock has jumped: {value}</source>
        <extracomment>In the list of what works on the kiosk. {value} is a day and a time. A short line.</extracomment>
        <translation>El reloj ha saltado: {value}</translation>
    </message>
    <message>
        <source>Disk has room</source>
        <extracomment>In the list of what works on the kiosk. A short line.</extracomment>
        <translation>El disco tiene espacio</translation>
    </message>
    <message>
        <source>Disk is almost full</source>
        <extracomment>In the list of what works on the kiosk. A short line.</extracomment>
        <translation>El disco está casi lleno</translation>
    </message>
    <message>
        <source>Text version {value} · {hash}</source>
        <extracomment>In the list of what works on the kiosk. {value} is a number, {hash} a short code. A short line.</extracomment>
        <translation>Versión del texto {value} · {hash}</translation>
    </message>
    <message>
        <source>All languages are reviewed</source>
        <extracomment>In the list of what works on the kiosk. A short line.</extracomment>
        <translation>Todos los idiomas están revisados</translation>
    </message>
    <message>
        <source>Languages not reviewed: {value}</source>
        <extracomment>In the list of what works on the kiosk. {value} is a number. A short line.</extracomment>
        <translation>Idiomas sin revisar: {value}</translation>
    </message>
    <message>
        <source>Languages switched off: {value}</source>
        <extracomment>In the list of what works on the kiosk. {value} is a number: translations that are not complete. A short line.</extracomment>
        <translation>Idiomas desactivados: {value}</translation>
    </message>
    <message>
        <source>Settings are right</source>
        <extracomment>In the list of what works on the kiosk. A short line.</extracomment>
        <translation>Los ajustes están bien</translation>
    </message>
    <message>
        <source>Wrong settings: {value}. The last good ones are used.</source>
        <extracomment>In the list of what works on the kiosk. {value} is a number. A short line.</extracomment>
        <translation>Ajustes con error: {value}. Se usan los últimos correctos.</translation>
    </message>
    <message>
        <source>Wrong settings: {value}. Careful values are used.</source>
        <extracomment>In the list of what works on the kiosk. {value} is a number. A short line.</extracomment>
        <translation>Ajustes con error: {value}. Se usan valores prudentes.</translation>
    </message>
    <message>
        <source>Started {value}, after staff had left it</source>
        <extracomment>In the list of what works on the kiosk. {value} is a day and a time. A short line.</extracomment>
        <translation>Iniciado {value}, después de que el personal salió</translation>
    </message>
    <message>
        <source>Started {value}, after it was switched off</source>
        <extracomment>In the list of what works on the kiosk. {value} is a day and a time. A short line.</extracomment>
        <translation>Iniciado {value}, después de apagarlo</translation>
    </message>
    <message>
        <source>Started {value}, after a fault or a power cut</source>
        <extracomment>In the list of what works on the kiosk. {value} is a day and a time. A short line.</extracomment>
        <translation>Iniciado {value}, después de un fallo o un corte de luz</translation>
    </message>
    <message>
        <source>Started {value}, for the first time</source>
        <extracomment>In the list of what works on the kiosk. {value} is a day and a time. A short line.</extracomment>
        <translation>Iniciado {value}, por primera vez</translation>
    </message>
    <message>
        <source>Next clinical review: {value}</source>
        <extracomment>In the list of what works on the kiosk. {value} is a month and a year. A short line.</extracomment>
        <translation>Próxima revisión clínica: {value}</translation>
    </message>
    <message>
        <source>Clinical review is overdue since {value}</source>
        <extracomment>In the list of what works on the kiosk. {value} is a month and a year. A short line.</extracomment>
        <translation>La revisión clínica venció en {value}</translation>
    </message>
    <message>
        <source>No clinical review is set</source>
        <extracomment>In the list of what works on the kiosk. A short line.</extracomment>
        <translation>No hay revisión clínica fijada</translation>
    </message>
    <message>
        <source>Demonstration: not for patients</source>
        <extracomment>In the list of what works on the kiosk. A short line.</extracomment>
        <translation>Demostración: no para pacientes</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>{first} to {last}</source>
        <extracomment>The times of the day at which the clinic answers its phone: 8:00 AM to 5:00 PM.</extracomment>
        <translation>de {first} a {last}</translation>
    </message>
</context>
<context>
    <name>Idle</name>
    <message>
        <source>Are you still reading?</source>
        <extracomment>Asked when nobody has touched the screen for some minutes.</extracomment>
        <translation>¿Sigue leyendo?</translation>
    </message>
    <message>
        <source>If not, this page will close for the next person.</source>
        <extracomment>Says what happens when nobody answers.</extracomment>
        <translation>Si no, esta página se cerrará para dar paso a otra persona.</translation>
    </message>
    <message>
        <source>This page closes in %1 seconds.</source>
        <extracomment>Countdown to the reset. %1 is a number of seconds.</extracomment>
        <translation>Segundos para cerrar esta página: %1.</translation>
    </message>
    <message>
        <source>Yes, I am still reading</source>
        <extracomment>The big answer: somebody is still there.</extracomment>
        <translation>Sí, sigo leyendo</translation>
    </message>
    <message>
        <source>I have finished</source>
        <extracomment>The other answer: everything goes back for the next person.</extracomment>
        <translation>Ya terminé</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>What does this key do?</source>
        <extracomment>Heading of the help for people who use keys and do not touch the screen.</extracomment>
        <translation>¿Qué hace esta tecla?</translation>
    </message>
    <message>
        <source>Press a key to find out. To close, press Help again.</source>
        <extracomment>Line under the heading of the help for keys. Help is a key.</extracomment>
        <translation>Pulse una tecla para saberlo. Para cerrar, pulse Ayuda otra vez.</translation>
    </message>
    <message>
        <source>Tab, right, down, 1</source>
        <extracomment>Names of keys that lead to the next thing. 1 is the first of two switches.</extracomment>
        <translation>Tabulador, derecha, abajo, 1</translation>
    </message>
    <message>
        <source>Goes to the next thing on the screen.</source>
        <extracomment>Says what a key does.</extracomment>
        <translation>Va a lo siguiente en la pantalla.</translation>
    </message>
    <message>
        <source>Left, up</source>
        <extracomment>Names of keys that lead to the thing before.</extracomment>
        <translation>Izquierda, arriba</translation>
    </message>
    <message>
        <source>Goes to the thing before.</source>
        <extracomment>Says what a key does.</extracomment>
        <translation>Va a lo anterior.</translation>
    </message>
    <message>
        <source>Enter, space, 2</source>
        <extracomment>Names of keys that choose. 2 is the second of two switches.</extracomment>
        <translation>Entrar, espacio, 2</translation>
    </message>
    <message>
        <source>Chooses the thing in the frame.</source>
        <extracomment>Says what a key does. The frame is drawn round the thing that the keys have reached.</extracomment>
        <translation>Elige lo que está dentro del marco.</translation>
    </message>
    <message>
        <source>Escape</source>
        <extracomment>Name of the key that goes back.</extracomment>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Goes back one screen. Press it again now to close this help.</source>
        <extracomment>Says what a key does.</extracomment>
        <translation>Vuelve una pantalla atrás. Púlsela otra vez ahora para cerrar esta ayuda.</translation>
    </message>
    <message>
        <source>Home, 0 on a number pad</source>
        <extracomment>Names of keys that lead to the home screen.</extracomment>
        <translation>Inicio, 0 en un teclado numérico</translation>
    </message>
    <message>
        <source>Goes to the home screen.</source>
        <extracomment>Says what a key does.</extracomment>
        <translation>Va a la pantalla de inicio.</translation>
    </message>
    <message>
        <source>L, F2, / on a number pad</source>
        <extracomment>Names of keys that read the screen aloud.</extracomment>
        <translation>L, F2, / en un teclado numérico</translation>
    </message>
    <message>
        <source>Reads the screen aloud, or stops.</source>
        <extracomment>Says what a key does.</extracomment>
        <translation>Lee la pantalla en voz alta, o deja de leer.</translation>
    </message>
    <message>
        <source>Help, F1, * on a number pad</source>
        <extracomment>Names of keys that open the help for keys.</extracomment>
        <translation>Ayuda, F1, * en un teclado numérico</translation>
    </message>
    <message>
        <source>Says what each key does.</source>
        <extracomment>Says what a key does.</extracomment>
        <translation>Dice qué hace cada tecla.</translation>
    </message>
</context>
<context>
    <name>Late</name>
    <message>
        <source>{time} PM</source>
        <extracomment>A time from 8 in the evening up to midnight.</extracomment>
        <translation>{time}&#xa0;p.&#xa0;m.</translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>Question {number} of {count}</source>
        <extracomment>Stands over the answers of a question. {number} and {count} are filled in by the kiosk.</extracomment>
        <translation type="vanished">Pregunta {number} de {count}</translation>
    </message>
    <message>
        <source>Look at the page again. Then try once more.</source>
        <extracomment>Safety words. Said after a first wrong answer, before the page is shown again.</extracomment>
        <translation>Mire la página otra vez. Luego inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A nurse will go over this with you.</source>
        <extracomment>Safety words. Said after a second wrong answer.</extracomment>
        <translation>Enfermería repasará esto con usted.</translation>
    </message>
    <message>
        <source>Short: about {length}</source>
        <extracomment>Button of the first screen: the short way through the pages. {length} is filled in, such as 4 minutes.</extracomment>
        <translation>Corto: unos {length}</translation>
    </message>
    <message>
        <source>Full: about {length}</source>
        <extracomment>Button of the first screen: the whole way through the pages. {length} is filled in, such as 8 minutes.</extracomment>
        <translation>Completo: unos {length}</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>Until {moment}</source>
        <extracomment>A ban ends: do not drive until Monday, 2:30 PM. Stands alone on a label.</extracomment>
        <translation>Hasta el {moment}</translation>
    </message>
    <message>
        <source>From {moment}</source>
        <extracomment>Something may start: you can shower from Monday, 2:30 PM. Stands alone on a label.</extracomment>
        <translation>Desde el {moment}</translation>
    </message>
    <message>
        <source>By {moment}</source>
        <extracomment>Something is over: by Monday, 2:30 PM. Stands alone on a label.</extracomment>
        <translation>A más tardar el {moment}</translation>
    </message>
    <message>
        <source>For {duration}</source>
        <extracomment>The same ban when the clock is wrong: for 24 hours. Stands alone on a label.</extracomment>
        <translation>Durante {duration}</translation>
    </message>
    <message>
        <source>After {duration}</source>
        <extracomment>The same start when the clock is wrong: after 24 hours. Stands alone on a label.</extracomment>
        <translation>Después de {duration}</translation>
    </message>
    <message>
        <source>Within {duration}</source>
        <extracomment>The same end when the clock is wrong: within 24 hours. Stands alone on a label.</extracomment>
        <translation>En menos de {duration}</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>Stands for the date of the injection when the clock is wrong.</extracomment>
        <translation>hoy</translation>
    </message>
</context>
<context>
    <name>Midday</name>
    <message>
        <source>{time} PM</source>
        <extracomment>A time from 1 up to 5 in the afternoon.</extracomment>
        <translation>{time}&#xa0;p.&#xa0;m.</translation>
    </message>
</context>
<context>
    <name>Morning</name>
    <message>
        <source>{time} AM</source>
        <extracomment>A time from 5 in the morning up to noon.</extracomment>
        <translation>{time}&#xa0;a.&#xa0;m.</translation>
    </message>
</context>
<context>
    <name>Night</name>
    <message>
        <source>{time} AM</source>
        <extracomment>A time from midnight up to 5 in the morning; many languages have a word of their own for it.</extracomment>
        <translation>{time}&#xa0;a.&#xa0;m.</translation>
    </message>
</context>
<context>
    <name>Noon</name>
    <message>
        <source>{time} PM</source>
        <extracomment>A time from noon up to one hour later; many languages have a word of their own for it.</extracomment>
        <translation>{time}&#xa0;p.&#xa0;m.</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Demonstration: not for patients</source>
        <extracomment>Stands under the top bar until a clinic has set its numbers and approved the words.</extracomment>
        <translation>Demostración: no es para pacientes</translation>
    </message>
    <message>
        <source>Draft translation: not yet reviewed</source>
        <extracomment>Stands under the top bar until a qualified person has reviewed this language.</extracomment>
        <translation>Borrador: traducción aún sin revisar</translation>
    </message>
    <message>
        <source>Demonstration: draft translation, not for patients</source>
        <extracomment>Stands under the top bar where both are true: a demonstration clinic, a language not yet reviewed.</extracomment>
        <translation>Demostración: traducción en borrador, no es para pacientes</translation>
    </message>
</context>
<context>
    <name>Pad</name>
    <message>
        <source>Hand to patient</source>
        <extracomment>Bottom bar of the staff&apos;s screens: the patient takes over.</extracomment>
        <translation>Entregar al paciente</translation>
    </message>
    <message>
        <source>Cross %1</source>
        <extracomment>Read aloud: one of the crosses of the touch test. %1 is its number.</extracomment>
        <translation>Cruz %1</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>Key of the number pad: takes the last digit away. One short word.</extracomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Key of the number pad: the PIN is complete. One short word.</extracomment>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>%1 · %2 of %3</source>
        <extracomment>Where a page stands: name of the section, number of the page, number of pages. Care at home · 1 of 4</extracomment>
        <translation>%1 · %2 de %3</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Language of the staff&apos;s screens</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>Idioma de las pantallas del personal</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Temperature, first unit</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>Temperatura, primera unidad</translation>
    </message>
    <message>
        <source>Watching after the injection</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>Observación después de la inyección</translation>
    </message>
    <message>
        <source>Numb patch often lasts</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>El área adormecida suele durar</translation>
    </message>
    <message>
        <source>Numb patch: call after</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>Área adormecida: llamar después de</translation>
    </message>
    <message>
        <source>Heavy leg may last</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>La pierna pesada puede durar</translation>
    </message>
    <message>
        <source>Take it easy for</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>Tomarlo con calma durante</translation>
    </message>
    <message>
        <source>No hard exercise for</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>Sin ejercicio fuerte durante</translation>
    </message>
    <message>
        <source>No driving for</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>No manejar durante</translation>
    </message>
    <message>
        <source>Sleepy medicine slows for</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>La medicina que da sueño afecta durante</translation>
    </message>
    <message>
        <source>An adult stays for</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>Un adulto se queda durante</translation>
    </message>
    <message>
        <source>Shower allowed after</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>Ducha permitida después de</translation>
    </message>
    <message>
        <source>Bath or pool allowed after</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>Tina o piscina después de</translation>
    </message>
    <message>
        <source>Bandage off after</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>Quitar el vendaje después de</translation>
    </message>
    <message>
        <source>Cold pack stays on</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>Compresa fría puesta</translation>
    </message>
    <message>
        <source>Wait before the next cold pack</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>Espera hasta la próxima compresa fría</translation>
    </message>
    <message>
        <source>No heat for</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>Sin calor durante</translation>
    </message>
    <message>
        <source>Press on bleeding for</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>Presionar si sangra durante</translation>
    </message>
    <message>
        <source>Worse pain: call after day</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>Más dolor: llamar después del día</translation>
    </message>
    <message>
        <source>Pain may be worse for</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>El dolor puede aumentar durante</translation>
    </message>
    <message>
        <source>Worse pain settles within</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>El dolor mayor cede en</translation>
    </message>
    <message>
        <source>Steroid often works from</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>El esteroide suele actuar desde</translation>
    </message>
    <message>
        <source>Steroid works at the latest</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>El esteroide actúa a más tardar</translation>
    </message>
    <message>
        <source>Judge the injection after</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>Valorar la inyección después de</translation>
    </message>
    <message>
        <source>Check blood sugar more for</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>Medir más el azúcar en la sangre durante</translation>
    </message>
    <message>
        <source>Blood sugar to call at, mg/dL</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>Azúcar en la sangre para llamar, mg/dL</translation>
    </message>
    <message>
        <source>Physical therapy after</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>Terapia física después de</translation>
    </message>
    <message>
        <source>Back to work after</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>Volver al trabajo después de</translation>
    </message>
    <message>
        <source>Clinic sees the patient in</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>La clínica ve al paciente en</translation>
    </message>
    <message>
        <source>Hourly pain scores for</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>Dolor cada hora durante</translation>
    </message>
    <message>
        <source>Daily pain scores for</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>Dolor cada día durante</translation>
    </message>
    <message>
        <source>Fever begins at</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: the temperature to call at.</extracomment>
        <translation>La fiebre empieza en</translation>
    </message>
    <message>
        <source>Screen bright from</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: the hour when patients begin to come.</extracomment>
        <translation>Pantalla clara desde</translation>
    </message>
    <message>
        <source>Screen bright until</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: the hour when the last patients go.</extracomment>
        <translation>Pantalla clara hasta</translation>
    </message>
    <message>
        <source>Approved on</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: the day when a clinician approved words and numbers.</extracomment>
        <translation>Aprobado el</translation>
    </message>
    <message>
        <source>Review due by</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: the day by which a clinician must review again.</extracomment>
        <translation>Revisar antes del</translation>
    </message>
    <message>
        <source>Clinic name</source>
        <extracomment>On the staff&apos;s screens. Name of a setting.</extracomment>
        <translation>Nombre de la clínica</translation>
    </message>
    <message>
        <source>Phone hours</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: when the clinic answers its phone.</extracomment>
        <translation>Horario del teléfono</translation>
    </message>
    <message>
        <source>Approved by</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: the role of the clinician who approved words and numbers.</extracomment>
        <translation>Aprobado por</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: whether the clinic is made up, answered by Yes or No.</extracomment>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: the clinic&apos;s time zone.</extracomment>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>How the needle was guided</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: what the leaflet says of it.</extracomment>
        <translation>Cómo se guió la aguja</translation>
    </message>
    <message>
        <source>Position for the injection</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: how the patient lay or sat, as the leaflet says it.</extracomment>
        <translation>Postura para la inyección</translation>
    </message>
    <message>
        <source>How the clinic follows up</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: by a visit, by phone or by e-mail.</extracomment>
        <translation>Cómo hace seguimiento la clínica</translation>
    </message>
    <message>
        <source>Screen, inches</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: the measured diagonal of the screen.</extracomment>
        <translation>Pantalla, pulgadas</translation>
    </message>
    <message>
        <source>Second touch ignored for, ms</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: how soon a second touch is not meant; ms are thousandths of a second.</extracomment>
        <translation>Segundo toque sin efecto, ms</translation>
    </message>
    <message>
        <source>Printer</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: the print queue.</extracomment>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: the size of the paper in the printer.</extracomment>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Web address</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: where the clinic shows the pages to take home.</extracomment>
        <translation>Dirección web</translation>
    </message>
</context>
<context>
    <name>Sorry</name>
    <message>
        <source>It is hard to breathe, or your face or throat swells.</source>
        <extracomment>A sign to call the emergency number.</extracomment>
        <translation>Le cuesta respirar, o se le hincha la cara o la garganta.</translation>
    </message>
    <message>
        <source>You have chest pain, you faint, or you have a fit.</source>
        <extracomment>A sign to call the emergency number.</extracomment>
        <translation>Tiene dolor en el pecho, se desmaya o tiene una convulsión.</translation>
    </message>
    <message>
        <source>You are numb between your legs, or both legs are weak.</source>
        <extracomment>A sign to call the emergency number.</extracomment>
        <translation>Tiene adormecimiento entre las piernas, o las dos piernas están débiles.</translation>
    </message>
    <message>
        <source>You cannot hold or pass urine (pee), or you cannot hold stool (poo).</source>
        <extracomment>A sign to call the emergency number.</extracomment>
        <translation>Se le sale la orina (pipí), no puede orinar o se le salen las heces (popó).</translation>
    </message>
    <message>
        <source>Bleeding does not stop, or you have the worst headache of your life.</source>
        <extracomment>A sign to call the emergency number.</extracomment>
        <translation>El sangrado no para, o tiene el peor dolor de cabeza de su vida.</translation>
    </message>
    <message>
        <source>Sorry, this screen is not working. Please ask a nurse.</source>
        <extracomment>Shown when the kiosk cannot show its pages.</extracomment>
        <translation>Lo sentimos, esta pantalla no funciona. Por favor, pida ayuda en enfermería.</translation>
    </message>
    <message>
        <source>Call %1 now if:</source>
        <extracomment>%1 is the emergency number.</extracomment>
        <translation>Llame al %1 ahora si:</translation>
    </message>
    <message>
        <source>Call your emergency number now if:</source>
        <extracomment>Stands where the clinic&apos;s file does not tell the emergency number.</extracomment>
        <translation>Llame ahora a su número de emergencia si:</translation>
    </message>
    <message>
        <source>For anything else call us: %1</source>
        <extracomment>%1 is the clinic&apos;s phone number.</extracomment>
        <translation>Para cualquier otra cosa, llámenos: %1</translation>
    </message>
    <message>
        <source>For anything else ask a nurse before you go home.</source>
        <extracomment>Stands where the clinic&apos;s file does not tell its number.</extracomment>
        <translation>Para cualquier otra cosa, pregunte en enfermería antes de irse a casa.</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>chosen</source>
        <extracomment>Read aloud behind the name of a choice that is in force, such as: Large, chosen. One word.</extracomment>
        <translation>elegido</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Staff</source>
        <extracomment>On the staff&apos;s screens. Heading over the number pad.</extracomment>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Type the staff PIN, then Open.</source>
        <extracomment>On the staff&apos;s screens. Line under the heading of the number pad.</extracomment>
        <translation>Escriba el PIN del personal y toque Abrir.</translation>
    </message>
    <message>
        <source>Digits typed: {value}</source>
        <extracomment>On the staff&apos;s screens. Read aloud; {value} is how many digits are typed.</extracomment>
        <translation>Cifras escritas: {value}</translation>
    </message>
    <message>
        <source>That PIN is not right.</source>
        <extracomment>On the staff&apos;s screens. After a wrong PIN.</extracomment>
        <translation>Ese PIN no es correcto.</translation>
    </message>
    <message>
        <source>Wait {value}, then try again.</source>
        <extracomment>On the staff&apos;s screens. After several wrong PINs. {value} is a time such as 0:42.</extracomment>
        <translation>Espere {value} y pruebe otra vez.</translation>
    </message>
    <message>
        <source>No staff PIN is set yet. The technician sets it.</source>
        <extracomment>On the staff&apos;s screens. Instead of the number pad.</extracomment>
        <translation>Todavía no hay un PIN del personal. El técnico lo pone.</translation>
    </message>
    <message>
        <source>PIN of this demonstration: {value}</source>
        <extracomment>On the staff&apos;s screens. {value} is the PIN of a clinic that does not exist.</extracomment>
        <translation>PIN de esta demostración: {value}</translation>
    </message>
    <message>
        <source>Only change the language</source>
        <extracomment>On the staff&apos;s screens. Heading over languages that need no PIN.</extracomment>
        <translation>Cambiar solo el idioma</translation>
    </message>
    <message>
        <source>Next patient</source>
        <extracomment>On the staff&apos;s screens. Heading of the staff&apos;s first screen.</extracomment>
        <translation>Siguiente paciente</translation>
    </message>
    <message>
        <source>Locks itself in {value}</source>
        <extracomment>On the staff&apos;s screens. {value} is a time such as 1:45.</extracomment>
        <translation>Se bloquea en {value}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <extracomment>On the staff&apos;s screens. {name} is what something is called, {value} is what it is, such as Clock: 2:30 PM.</extracomment>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>On the staff&apos;s screens. Heading over the languages.</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>English beside it</source>
        <extracomment>On the staff&apos;s screens. Whether the leaflet also shows English, for a companion.</extracomment>
        <translation>Inglés al lado</translation>
    </message>
    <message>
        <source>This visit</source>
        <extracomment>On the staff&apos;s screens. Heading over what was done at this visit.</extracomment>
        <translation>Esta visita</translation>
    </message>
    <message>
        <source>Injection at</source>
        <extracomment>On the staff&apos;s screens. Label before the time of the injection.</extracomment>
        <translation>Inyección a las</translation>
    </message>
    <message>
        <source>Not set</source>
        <extracomment>On the staff&apos;s screens. Nothing has been chosen here.</extracomment>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Side</source>
        <extracomment>On the staff&apos;s screens. Label before left, right, both.</extracomment>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>On the staff&apos;s screens, and on the picture of the body. The left side of the body.</extracomment>
        <translation>Izquierdo</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>On the staff&apos;s screens, and on the picture of the body. The right side of the body.</extracomment>
        <translation>Derecho</translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>On the staff&apos;s screens. Both sides of the body.</extracomment>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Steroid given</source>
        <extracomment>On the staff&apos;s screens. Label before yes and no.</extracomment>
        <translation>Se dio esteroide</translation>
    </message>
    <message>
        <source>Sleepy medicine given</source>
        <extracomment>On the staff&apos;s screens. Label before yes and no.</extracomment>
        <translation>Se dio medicina que da sueño</translation>
    </message>
    <message>
        <source>Has diabetes</source>
        <extracomment>On the staff&apos;s screens. Label before yes and no.</extracomment>
        <translation>Tiene diabetes</translation>
    </message>
    <message>
        <source>Blood thinner stopped</source>
        <extracomment>On the staff&apos;s screens. Label before yes and no.</extracomment>
        <translation>Anticoagulante suspendido</translation>
    </message>
    <message>
        <source>Test block</source>
        <extracomment>On the staff&apos;s screens. Label before yes and no: an injection to find out where the pain comes from.</extracomment>
        <translation>Bloqueo de prueba</translation>
    </message>
    <message>
        <source>How much to read</source>
        <extracomment>On the staff&apos;s screens. Label before short and full: how many pages the leaflet shows one after another.</extracomment>
        <translation>Cuánto leer</translation>
    </message>
    <message>
        <source>Short</source>
        <extracomment>On the staff&apos;s screens. The short way through the leaflet. One short word.</extracomment>
        <translation>Corto</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>On the staff&apos;s screens. The full way through the leaflet. One short word.</extracomment>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Start it again</source>
        <extracomment>On the staff&apos;s screens. Label before the day and time to start the blood thinner again.</extracomment>
        <translation>Volver a tomarlo</translation>
    </message>
    <message>
        <source>Ask your team</source>
        <extracomment>On the staff&apos;s screens. Shown instead of a day and time; it is what the leaflet then says.</extracomment>
        <translation>Pregunte a su equipo</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>On the staff&apos;s screens. Answer. One short word.</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>On the staff&apos;s screens. Answer. One short word.</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>On the staff&apos;s screens. Something is switched on. One short word.</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>On the staff&apos;s screens. Something is switched off. One short word.</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <extracomment>On the staff&apos;s screens. Heading over what concerns the machine.</extracomment>
        <translation>Este quiosco</translation>
    </message>
    <message>
        <source>Kiosk health</source>
        <extracomment>On the staff&apos;s screens. Opens the list of what works.</extracomment>
        <translation>Estado del quiosco</translation>
    </message>
    <message>
        <source>Use by language</source>
        <extracomment>On the staff&apos;s screens. Opens the counts.</extracomment>
        <translation>Uso por idioma</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>On the staff&apos;s screens. Opens the clinic&apos;s settings.</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Leave kiosk</source>
        <extracomment>On the staff&apos;s screens. Closes the program.</extracomment>
        <translation>Salir del quiosco</translation>
    </message>
    <message>
        <source>Clear for next patient</source>
        <extracomment>On the staff&apos;s screens. Puts everything back, so that nothing of the last patient is left.</extracomment>
        <translation>Limpiar para el siguiente</translation>
    </message>
    <message>
        <source>All is well</source>
        <extracomment>On the staff&apos;s screens. The kiosk has no fault.</extracomment>
        <translation>Todo está bien</translation>
    </message>
    <message>
        <source>Needs a look: {value}</source>
        <extracomment>On the staff&apos;s screens. {value} is how many things are not right.</extracomment>
        <translation>Hay que revisar: {value}</translation>
    </message>
    <message>
        <source>What to go over</source>
        <extracomment>On the staff&apos;s screens. Heading over what the patient was unsure about.</extracomment>
        <translation>Qué repasar</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>On the staff&apos;s screens. A language that has not been reviewed. One short word.</extracomment>
        <translation>borrador</translation>
    </message>
    <message>
        <source>When was the injection?</source>
        <extracomment>On the staff&apos;s screens. Heading.</extracomment>
        <translation>¿Cuándo fue la inyección?</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>On the staff&apos;s screens. The injection was just now.</extracomment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Hour</source>
        <extracomment>On the staff&apos;s screens. Label before minus and plus.</extracomment>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>On the staff&apos;s screens. Label before minus and plus.</extracomment>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>On the staff&apos;s screens. Makes a time earlier by a step.</extracomment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>On the staff&apos;s screens. Makes a time later by a step.</extracomment>
        <translation>Después</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>On the staff&apos;s screens. Makes a number smaller by a step.</extracomment>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>On the staff&apos;s screens. Makes a number larger by a step.</extracomment>
        <translation>Mayor</translation>
    </message>
    <message>
        <source>Less</source>
        <extracomment>On the staff&apos;s screens. Makes a number smaller by a step.</extracomment>
        <translation type="vanished">Menos</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>On the staff&apos;s screens. Makes a number larger by a step.</extracomment>
        <translation type="vanished">Más</translation>
    </message>
    <message>
        <source>Not set any more</source>
        <extracomment>On the staff&apos;s screens. Takes a time away again.</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Start the blood thinner again</source>
        <extracomment>On the staff&apos;s screens. Heading.</extracomment>
        <translation>Volver a tomar el&#xa0;anticoagulante</translation>
    </message>
    <message>
        <source>Set the day and the time. Else the kiosk says: ask your team.</source>
        <extracomment>On the staff&apos;s screens. Line under the heading.</extracomment>
        <translation>Ponga el día y la hora. Si no, el quiosco dice: pregunte a su equipo.</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>On the staff&apos;s screens. Heading over days.</extracomment>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>On the staff&apos;s screens. Heading over times of day.</extracomment>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>The leaflet says</source>
        <extracomment>On the staff&apos;s screens. Label before what the patient will read.</extracomment>
        <translation>La hoja dice</translation>
    </message>
    <message>
        <source>Leave the kiosk?</source>
        <extracomment>On the staff&apos;s screens. Heading.</extracomment>
        <translation>¿Salir del quiosco?</translation>
    </message>
    <message>
        <source>The screen closes. Patients cannot read until it is started again.</source>
        <extracomment>On the staff&apos;s screens. Says what happens.</extracomment>
        <translation>La pantalla se cierra. Los pacientes no pueden leer hasta que se inicie de nuevo.</translation>
    </message>
    <message>
        <source>Yes, leave</source>
        <extracomment>On the staff&apos;s screens. Closes the program.</extracomment>
        <translation>Sí, salir</translation>
    </message>
    <message>
        <source>No, stay</source>
        <extracomment>On the staff&apos;s screens. Keeps the program open.</extracomment>
        <translation>No, seguir</translation>
    </message>
    <message>
        <source>Last 30 days. Only daily totals are kept. Numbers under 5 are hidden.</source>
        <extracomment>On the staff&apos;s screens. Line under the heading.</extracomment>
        <translation>Últimos 30 días. Solo se guardan totales por día. Los números menores de 5 se ocultan.</translation>
    </message>
    <message>
        <source>Nothing has been counted yet.</source>
        <extracomment>On the staff&apos;s screens. There are no counts.</extracomment>
        <translation>Todavía no se ha contado nada.</translation>
    </message>
    <message>
        <source>Screens opened</source>
        <extracomment>On the staff&apos;s screens. What is counted.</extracomment>
        <translation>Pantallas abiertas</translation>
    </message>
    <message>
        <source>Minutes of reading</source>
        <extracomment>On the staff&apos;s screens. What is counted.</extracomment>
        <translation>Minutos de lectura</translation>
    </message>
    <message>
        <source>Times listened</source>
        <extracomment>On the staff&apos;s screens. What is counted.</extracomment>
        <translation>Veces escuchado</translation>
    </message>
    <message>
        <source>Times printed</source>
        <extracomment>On the staff&apos;s screens. What is counted.</extracomment>
        <translation>Veces impreso</translation>
    </message>
    <message>
        <source>Questions right first time</source>
        <extracomment>On the staff&apos;s screens. What is counted.</extracomment>
        <translation>Preguntas bien a la primera</translation>
    </message>
    <message>
        <source>under {value}</source>
        <extracomment>On the staff&apos;s screens. A small number that is hidden. {value} is 5.</extracomment>
        <translation>menos de {value}</translation>
    </message>
    <message>
        <source>A change counts from the next patient on. Names and numbers to call stand in the file.</source>
        <extracomment>On the staff&apos;s screens. Line under the heading.</extracomment>
        <translation type="vanished">Un cambio vale desde el siguiente paciente. Los nombres y teléfonos están en el archivo.</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <extracomment>On the staff&apos;s screens. Takes the last change of a setting back.</extracomment>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>The last change was taken back.</source>
        <extracomment>On the staff&apos;s screens. Answer.</extracomment>
        <translation>Se deshizo el último cambio.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>On the staff&apos;s screens. A setting was changed.</extracomment>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>It could not be saved. Ask the technician.</source>
        <extracomment>On the staff&apos;s screens. A setting was not changed.</extracomment>
        <translation>No se pudo guardar. Pregunte al técnico.</translation>
    </message>
    <message>
        <source>Careful value: {value}</source>
        <extracomment>On the staff&apos;s screens. {value} is the value that is right where nobody decides otherwise.</extracomment>
        <translation>Valor prudente: {value}</translation>
    </message>
    <message>
        <source>Allowed: {low} to {high}</source>
        <extracomment>On the staff&apos;s screens. {low} and {high} are numbers.</extracomment>
        <translation>Permitido: de {low} a {high}</translation>
    </message>
    <message>
        <source>In force</source>
        <extracomment>On the staff&apos;s screens. Label before the value that counts now.</extracomment>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>On the staff&apos;s screens. Keeps the new value. One short word.</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>This is less careful. A clinician must agree. Save it all the same?</source>
        <extracomment>On the staff&apos;s screens. Second question before a risky value.</extracomment>
        <translation>Esto es menos prudente. Un médico debe estar de acuerdo. ¿Guardarlo igual?</translation>
    </message>
    <message>
        <source>Yes, a clinician agrees</source>
        <extracomment>On the staff&apos;s screens. Answer to the second question.</extracomment>
        <translation>Sí, un médico está de acuerdo</translation>
    </message>
    <message>
        <source>Blank</source>
        <extracomment>On the staff&apos;s screens. A setting that has no value.</extracomment>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>Code for the phone</source>
        <extracomment>On the staff&apos;s screens. Label before a short code that staff read out on the phone.</extracomment>
        <translation>Código para el teléfono</translation>
    </message>
    <message>
        <source>Tests</source>
        <extracomment>On the staff&apos;s screens. Heading over: print, sound, touch.</extracomment>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>On the staff&apos;s screens. Prints a test page. One short word.</extracomment>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>On the staff&apos;s screens. Plays a test sound. One short word.</extracomment>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Touch</source>
        <extracomment>On the staff&apos;s screens. Tests the touch screen. One short word.</extracomment>
        <translation>Toque</translation>
    </message>
    <message>
        <source>A test page was sent to the printer.</source>
        <extracomment>On the staff&apos;s screens. Answer.</extracomment>
        <translation>Se envió una página de prueba a la impresora.</translation>
    </message>
    <message>
        <source>There is no printer.</source>
        <extracomment>On the staff&apos;s screens. Answer.</extracomment>
        <translation>No hay impresora.</translation>
    </message>
    <message>
        <source>Did you hear it? If not, look at the cable and the volume.</source>
        <extracomment>On the staff&apos;s screens. After a test sound.</extracomment>
        <translation>¿Lo oyó? Si no, mire el cable y el volumen.</translation>
    </message>
    <message>
        <source>Touch each cross</source>
        <extracomment>On the staff&apos;s screens. Heading of the touch test.</extracomment>
        <translation>Toque cada cruz</translation>
    </message>
    <message>
        <source>Left to touch: {value}</source>
        <extracomment>On the staff&apos;s screens. {value} is how many crosses are left.</extracomment>
        <translation>Faltan por tocar: {value}</translation>
    </message>
    <message>
        <source>The whole screen feels touch.</source>
        <extracomment>On the staff&apos;s screens. The touch test went well.</extracomment>
        <translation>Toda la pantalla siente el toque.</translation>
    </message>
    <message>
        <source>Set in the file</source>
        <extracomment>On the staff&apos;s screens. Heading over names and texts that the technician sets.</extracomment>
        <translation>Fijado en el archivo</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>On the staff&apos;s screens. Label before minus and plus, for a date.</extracomment>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>On the staff&apos;s screens. Label before minus and plus, for a date.</extracomment>
        <translation>Año</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>On the staff&apos;s screens. Key of the pad for telephone numbers: an empty place between digits. One short word.</extracomment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>This number cannot be called.</source>
        <extracomment>On the staff&apos;s screens. A telephone number that is wrong or missing was not saved.</extracomment>
        <translation>No se puede llamar a este número.</translation>
    </message>
    <message>
        <source>Patients will call this number. Is it right?</source>
        <extracomment>On the staff&apos;s screens. Second question before a telephone number is saved.</extracomment>
        <translation>Los pacientes llamarán a este número. ¿Es correcto?</translation>
    </message>
    <message>
        <source>Only a clinician decides this. Save it?</source>
        <extracomment>On the staff&apos;s screens. Second question before a date of approval or review is saved.</extracomment>
        <translation>Solo un médico decide esto. ¿Guardarlo?</translation>
    </message>
    <message>
        <source>A change counts from the next patient on.</source>
        <extracomment>On the staff&apos;s screens. Line under the heading.</extracomment>
        <translation>Un cambio vale desde el siguiente paciente.</translation>
    </message>
</context>
<context>
    <name>TakeHome</name>
    <message>
        <source>Take it with you</source>
        <extracomment>Tile and heading of the screen that prints the leaflet and shows a code for the phone.</extracomment>
        <translation>Llévelo con usted</translation>
    </message>
    <message>
        <source>On paper</source>
        <extracomment>Heading: take the leaflet home on paper.</extracomment>
        <translation>En papel</translation>
    </message>
    <message>
        <source>On your phone</source>
        <extracomment>Heading: take the leaflet home on a phone.</extracomment>
        <translation>En su teléfono</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Button that prints the leaflet. One short word.</extracomment>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Large letters</source>
        <extracomment>A choice before printing that can be switched on: the paper has larger letters.</extracomment>
        <translation>Letra grande</translation>
    </message>
    <message>
        <source>With English beside it</source>
        <extracomment>A choice before printing that can be switched on: every line stands in the reader&apos;s language and in English.</extracomment>
        <translation>Con el inglés al lado</translation>
    </message>
    <message>
        <source>You can take this home on paper.</source>
        <extracomment>Stands beside the button that prints.</extracomment>
        <translation>Puede llevarse esto a casa en papel.</translation>
    </message>
    <message>
        <source>Printing. Please wait.</source>
        <extracomment>Stands beside the button while the printer works.</extracomment>
        <translation>Imprimiendo. Espere, por favor.</translation>
    </message>
    <message>
        <source>Your paper is ready. Take it with you.</source>
        <extracomment>Stands beside the button when the printer has finished.</extracomment>
        <translation>Su papel está listo. Lléveselo.</translation>
    </message>
    <message>
        <source>The printer needs paper. Please tell a nurse.</source>
        <extracomment>Stands beside the button when the printer has no paper.</extracomment>
        <translation>La impresora no tiene papel. Avise a enfermería.</translation>
    </message>
    <message>
        <source>The printer is off. Please tell a nurse.</source>
        <extracomment>Stands beside the button when the printer is switched off or not connected.</extracomment>
        <translation>La impresora está apagada. Avise a enfermería.</translation>
    </message>
    <message>
        <source>We could not print. Please tell a nurse.</source>
        <extracomment>Stands beside the button when something else is wrong with the printer.</extracomment>
        <translation>No se pudo imprimir. Avise a enfermería.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code.</source>
        <extracomment>Stands beside a square code (QR code).</extracomment>
        <translation>Apunte la cámara de su teléfono a este código.</translation>
    </message>
    <message>
        <source>The code holds the numbers to call and the main signs. You need no internet.</source>
        <extracomment>Stands beside a square code (QR code) that holds text and no address.</extracomment>
        <translation>El código contiene los números a los que llamar y las señales principales. No necesita internet.</translation>
    </message>
    <message>
        <source>Or type this address:</source>
        <extracomment>Stands above a web address, below a square code (QR code) that opens the same address.</extracomment>
        <translation>O escriba esta dirección:</translation>
    </message>
    <message>
        <source>Version {code}</source>
        <extracomment>Small line at the end. {code} is filled in by the kiosk, such as 1-7KQ3M9: digits and Latin letters.</extracomment>
        <translation>Versión {code}</translation>
    </message>
    <message>
        <source>Numbers to call</source>
        <extracomment>Heading on paper over the telephone numbers.</extracomment>
        <translation>Números a los que llamar</translation>
    </message>
    <message>
        <source>Emergency</source>
        <extracomment>Stands beside the telephone number of the ambulance.</extracomment>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>Our clinic</source>
        <extracomment>Stands beside the clinic&apos;s telephone number.</extracomment>
        <translation>Nuestra clínica</translation>
    </message>
    <message>
        <source>When we are closed</source>
        <extracomment>Stands beside the telephone number to call when the clinic is closed.</extracomment>
        <translation>Cuando estamos cerrados</translation>
    </message>
    <message>
        <source>If you think of hurting yourself</source>
        <extracomment>Stands beside the telephone number of a crisis line.</extracomment>
        <translation>Si piensa en hacerse daño</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <extracomment>Stands beside the telephone number that reaches an interpreter.</extracomment>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>My pain diary</source>
        <extracomment>Heading on paper of a table in which people write down their pain.</extracomment>
        <translation>Mi diario de dolor</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Head of the first column of the pain diary: a day or a time.</extracomment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Pain, {least} to {most}</source>
        <extracomment>Head of the second column of the pain diary. The numbers are filled in by the kiosk: 0 and 10.</extracomment>
        <translation>Dolor, de {least} a {most}</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Head of the last column of the pain diary, where people may write what they like.</extracomment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Now, before you leave</source>
        <extracomment>First row of the pain diary: the pain just now, in the clinic.</extracomment>
        <translation>Ahora, antes de irse</translation>
    </message>
    <message>
        <source>At bedtime</source>
        <extracomment>A row of the pain diary: the pain on the evening of the injection.</extracomment>
        <translation>A la hora de dormir</translation>
    </message>
    <message>
        <source>Day {day}</source>
        <extracomment>A row of the pain diary: the day after the injection is day 1. The number is filled in by the kiosk.</extracomment>
        <translation>Día {day}</translation>
    </message>
    <message>
        <source>Print it (PDF)</source>
        <extracomment>Link on the take-home page to a file for printing. PDF is the kind of file.</extracomment>
        <translation>Imprimir (PDF)</translation>
    </message>
    <message>
        <source>Print it in large letters (PDF)</source>
        <extracomment>Link on the take-home page to a file for printing in large letters. PDF is the kind of file.</extracomment>
        <translation>Imprimir con letra grande (PDF)</translation>
    </message>
    <message>
        <source>On this page</source>
        <extracomment>Heading on the take-home page over a list of links to its parts.</extracomment>
        <translation>En esta página</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message numerus="yes">
        <source>%n hours</source>
        <extracomment>A length of time, as in: do not drive for 24 hours. %n is the number.</extracomment>
        <translation>
            <numerusform>%n&#xa0;hora</numerusform>
            <numerusform>%n&#xa0;horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>A length of time, as in: do not drive for 24 hours. %n is the number.</extracomment>
        <translation>
            <numerusform>%n&#xa0;minuto</numerusform>
            <numerusform>%n&#xa0;minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>A length of time, as in: do not drive for 24 hours. %n is the number.</extracomment>
        <translation>
            <numerusform>%n&#xa0;día</numerusform>
            <numerusform>%n&#xa0;días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <extracomment>A length of time, as in: do not drive for 24 hours. %n is the number.</extracomment>
        <translation>
            <numerusform>%n&#xa0;semana</numerusform>
            <numerusform>%n&#xa0;semanas</numerusform>
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
        <translation>Elija su idioma</translation>
    </message>
</context>
<context>
    <name>cluneal-nerve-injection: about</name>
    <message>
        <source>About your injection</source>
        <extracomment>Tile, heading. Room for about 26 letters a line; a longer text takes more lines.</extracomment>
        <translation>Sobre su inyección</translation>
    </message>
    <message>
        <source>What we did, and why</source>
        <extracomment>Tile, small line. Room for about 26 letters a line; a longer text takes more lines.</extracomment>
        <translation>Qué hicimos y por qué</translation>
    </message>
    <message>
        <source>What the injection is</source>
        <extracomment>Page what-it-is, heading. Room for about 28 letters a line; a longer text takes more lines.</extracomment>
        <translation>Qué es la inyección</translation>
    </message>
    <message>
        <source>An injection near small nerves</source>
        <extracomment>Page what-it-is, near-nerves, heading. Room for about 40 letters a line; a longer text takes more lines.</extracomment>
        <translation>Una inyección cerca de nervios pequeños</translation>
    </message>
    <message>
        <source>They are called cluneal nerves.</source>
        <extracomment>Page what-it-is, near-nerves, statement.</extracomment>
        <translation>Se llaman nervios cluneales.</translation>
    </message>
    <message>
        <source>You say it: KLOO-nee-ul.</source>
        <extracomment>Page what-it-is, near-nerves, statement.</extracomment>
        <translation>Se dice: clu-ne-A-les.</translation>
    </message>
    <message>
        <source>It treats pain</source>
        <extracomment>Page what-it-is, treats, heading. Room for about 18 letters a line; a longer text takes more lines.</extracomment>
        <translation>Trata el dolor</translation>
    </message>
    <message>
        <source>The medicine goes to the nerves that may cause your pain.</source>
        <extracomment>Page what-it-is, treats, statement.</extracomment>
        <translation>La medicina llega a los nervios que tal vez causan su dolor.</translation>
    </message>
    <message>
        <source>It is also a test</source>
        <extracomment>Page what-it-is, tests, heading. Room for about 22 letters a line; a longer text takes more lines.</extracomment>
        <translation>También es una prueba</translation>
    </message>
    <message>
        <source>It helps show if these nerves cause your pain.</source>
        <extracomment>Page what-it-is, tests, statement.</extracomment>
        <translation>Ayuda a saber si estos nervios causan su dolor.</translation>
    </message>
    <message>
        <source>The cluneal nerves</source>
        <extracomment>Page the-nerves, heading. Room for about 24 letters a line; a longer text takes more lines.</extracomment>
        <translation>Los nervios cluneales</translation>
    </message>
    <message>
        <source>They carry feeling</source>
        <extracomment>Page the-nerves, feeling, heading. Room for about 24 letters a line; a longer text takes more lines.</extracomment>
        <translation>Llevan las sensaciones</translation>
    </message>
    <message>
        <source>Feeling comes from your low back, buttocks and upper thighs.</source>
        <extracomment>Page the-nerves, feeling, statement.</extracomment>
        <translation>Las sensaciones vienen de la espalda baja, las nalgas y la parte alta de los muslos.</translation>
    </message>
    <message>
        <source>These nerves do not move your legs.</source>
        <extracomment>Page the-nerves, feeling, statement.</extracomment>
        <translation>Estos nervios no mueven las piernas.</translation>
    </message>
    <message>
        <source>They can hurt</source>
        <extracomment>Page the-nerves, squeezed, heading. Room for about 17 letters a line; a longer text takes more lines.</extracomment>
        <translation>Pueden doler</translation>
    </message>
    <message>
        <source>The nerves can get squeezed or sore.</source>
        <extracomment>Page the-nerves, squeezed, statement.</extracomment>
        <translation>Los nervios se pueden apretar o irritar.</translation>
    </message>
    <message>
        <source>This causes pain in that area.</source>
        <extracomment>Page the-nerves, squeezed, statement.</extracomment>
        <translation>Esto causa dolor en esa área.</translation>
    </message>
    <message>
        <source>Causes are an injury, tight muscles, or how your body is made.</source>
        <extracomment>Page the-nerves, squeezed, statement.</extracomment>
        <translation>Las causas son una lesión, músculos tensos o cómo está hecho su cuerpo.</translation>
    </message>
    <message>
        <source>Before the injection</source>
        <extracomment>Page before, heading. Room for about 26 letters a line; a longer text takes more lines.</extracomment>
        <translation>Antes de la inyección</translation>
    </message>
    <message>
        <source>We found your sore spot</source>
        <extracomment>Page before, find-spot, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>Encontramos su punto de dolor</translation>
    </message>
    <message>
        <source>We asked where it hurts.</source>
        <extracomment>Page before, find-spot, statement.</extracomment>
        <translation>Le preguntamos dónde le duele.</translation>
    </message>
    <message>
        <source>We checked you and pressed with our fingers.</source>
        <extracomment>Page before, find-spot, statement.</extracomment>
        <translation>Le hicimos un examen y presionamos con los dedos.</translation>
    </message>
    <message>
        <source>You lay face down or sat up</source>
        <extracomment>Page before, position, heading. Room for about 36 letters a line; a longer text takes more lines.</extracomment>
        <translation>Se acostó boca abajo o se sentó</translation>
    </message>
    <message>
        <source>Your team chose what was best for your pain.</source>
        <extracomment>Page before, position, statement.</extracomment>
        <translation>Su equipo médico eligió lo mejor para su dolor.</translation>
    </message>
    <message>
        <source>We cleaned and numbed your skin</source>
        <extracomment>Page before, clean-numb, heading. Room for about 41 letters a line; a longer text takes more lines.</extracomment>
        <translation>Limpiamos y adormecimos la piel</translation>
    </message>
    <message>
        <source>We used numbing medicine for this.</source>
        <extracomment>Page before, clean-numb, statement.</extracomment>
        <translation>Para esto usamos anestesia local (medicina para adormecer la zona).</translation>
    </message>
    <message>
        <source>The injection</source>
        <extracomment>Page during-after, heading. Room for about 17 letters a line; a longer text takes more lines.</extracomment>
        <translation>La inyección</translation>
    </message>
    <message>
        <source>We put a thin needle near the nerves</source>
        <extracomment>Page during-after, needle, heading. Room for about 48 letters a line; a longer text takes more lines.</extracomment>
        <translation>Pusimos una aguja delgada cerca de los nervios</translation>
    </message>
    <message>
        <source>Touch or ultrasound (a picture made with sound) guided the needle.</source>
        <extracomment>Page during-after, needle, statement.</extracomment>
        <translation>Guiamos la aguja con los dedos o con ultrasonido (imagen hecha con sonido).</translation>
    </message>
    <message>
        <source>We put medicine around the nerves</source>
        <extracomment>Page during-after, medicine, heading. Room for about 44 letters a line; a longer text takes more lines.</extracomment>
        <translation>Pusimos medicina alrededor de los nervios</translation>
    </message>
    <message>
        <source>You had numbing medicine.</source>
        <extracomment>Page during-after, medicine, statement.</extracomment>
        <translation>Recibió anestesia local (medicina para adormecer la zona).</translation>
    </message>
    <message>
        <source>You also had steroid medicine.</source>
        <extracomment>Page during-after, medicine, statement.</extracomment>
        <translation>También recibió medicina esteroide.</translation>
    </message>
    <message>
        <source>We watch you for about {observation_minutes}</source>
        <extracomment>Page during-after, watched, heading. {observation_minutes} becomes, for example, &apos;30 minutes&apos;. Room for about 58 letters a line; a longer text takes more lines.</extracomment>
        <translation>Vigilamos su estado por {observation_minutes}, más&#xa0;o&#xa0;menos</translation>
    </message>
    <message>
        <source>We check for early problems before you go home.</source>
        <extracomment>Page during-after, watched, statement.</extracomment>
        <translation>Revisamos si hay problemas antes de que se vaya a casa.</translation>
    </message>
    <message>
        <source>Two medicines, two jobs</source>
        <extracomment>Page two-medicines, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>Dos medicinas, dos funciones</translation>
    </message>
    <message>
        <source>Numbing medicine</source>
        <extracomment>Page two-medicines, numbing, heading. Room for about 21 letters a line; a longer text takes more lines.</extracomment>
        <translation>Anestesia local</translation>
    </message>
    <message>
        <source>It helps pain right away.</source>
        <extracomment>Page two-medicines, numbing, statement.</extracomment>
        <translation>Alivia el dolor enseguida.</translation>
    </message>
    <message>
        <source>It stops working in a few hours.</source>
        <extracomment>Page two-medicines, numbing, statement.</extracomment>
        <translation>Deja de hacer efecto en unas horas.</translation>
    </message>
    <message>
        <source>Steroid medicine</source>
        <extracomment>Page two-medicines, steroid, heading. Room for about 21 letters a line; a longer text takes more lines.</extracomment>
        <translation>Medicina esteroide</translation>
    </message>
    <message>
        <source>It calms swelling and soreness inside.</source>
        <extracomment>Page two-medicines, steroid, statement.</extracomment>
        <translation>Calma la hinchazón y el dolor por dentro.</translation>
    </message>
    <message>
        <source>It needs days to work, but lasts longer.</source>
        <extracomment>Page two-medicines, steroid, statement.</extracomment>
        <translation>Necesita días para hacer efecto, pero dura más.</translation>
    </message>
    <message>
        <source>Not for building muscle</source>
        <extracomment>Page two-medicines, not-muscle, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>No es para aumentar músculo</translation>
    </message>
    <message>
        <source>This is not the steroid that people use to build muscle.</source>
        <extracomment>Page two-medicines, not-muscle, statement.</extracomment>
        <translation>No es el esteroide que algunas personas usan para aumentar músculo.</translation>
    </message>
    <message>
        <source>Who this injection is for</source>
        <extracomment>Page who-for, heading. Room for about 33 letters a line; a longer text takes more lines.</extracomment>
        <translation>Para quién es esta inyección</translation>
    </message>
    <message>
        <source>Pain that has lasted long</source>
        <extracomment>Page who-for, where, heading. Room for about 33 letters a line; a longer text takes more lines.</extracomment>
        <translation>Dolor desde hace mucho tiempo</translation>
    </message>
    <message>
        <source>The pain is in the low back or buttock.</source>
        <extracomment>Page who-for, where, statement.</extracomment>
        <translation>El dolor está en la espalda baja o en la nalga.</translation>
    </message>
    <message>
        <source>It may spread down the upper thigh.</source>
        <extracomment>Page who-for, where, statement.</extracomment>
        <translation>Puede bajar por la parte alta del muslo.</translation>
    </message>
    <message>
        <source>Pain from these nerves</source>
        <extracomment>Page who-for, from-nerves, heading. Room for about 29 letters a line; a longer text takes more lines.</extracomment>
        <translation>Dolor por estos nervios</translation>
    </message>
    <message>
        <source>Your team thinks the cluneal nerves may cause the pain.</source>
        <extracomment>Page who-for, from-nerves, statement.</extracomment>
        <translation>Su equipo médico piensa que los nervios cluneales pueden causar el dolor.</translation>
    </message>
    <message>
        <source>Names you may hear</source>
        <extracomment>Page pain-names, heading. Room for about 24 letters a line; a longer text takes more lines.</extracomment>
        <translation>Nombres que puede oír</translation>
    </message>
    <message>
        <source>Cluneal nerve pain</source>
        <extracomment>Page pain-names, cluneal-pain, heading. Room for about 24 letters a line; a longer text takes more lines.</extracomment>
        <translation>Dolor de nervios cluneales</translation>
    </message>
    <message>
        <source>The nerves are squeezed or sore for a long time.</source>
        <extracomment>Page pain-names, cluneal-pain, statement.</extracomment>
        <translation>Los nervios están apretados o irritados por mucho tiempo.</translation>
    </message>
    <message>
        <source>Your low back, buttocks and upper thighs hurt.</source>
        <extracomment>Page pain-names, cluneal-pain, statement.</extracomment>
        <translation>Le duelen la espalda baja, las nalgas y la parte alta de los muslos.</translation>
    </message>
    <message>
        <source>Pain at the back of the hip bone</source>
        <extracomment>Page pain-names, hip-bone-pain, heading. Room for about 42 letters a line; a longer text takes more lines.</extracomment>
        <translation>Dolor atrás, en el hueso de la cadera</translation>
    </message>
    <message>
        <source>The bony bump there hurts, also when pressed.</source>
        <extracomment>Page pain-names, hip-bone-pain, statement.</extracomment>
        <translation>Duele el hueso que sobresale ahí, también al presionarlo.</translation>
    </message>
    <message>
        <source>Sore cluneal nerves are often the cause.</source>
        <extracomment>Page pain-names, hip-bone-pain, statement.</extracomment>
        <translation>Muchas veces la causa son los nervios cluneales irritados.</translation>
    </message>
    <message>
        <source>Doctors call it PSIS pain.</source>
        <extracomment>Page pain-names, hip-bone-pain, statement.</extracomment>
        <translation>Los médicos lo llaman dolor PSIS.</translation>
    </message>
    <message>
        <source>How it may help</source>
        <extracomment>Page how-it-helps, heading. Room for about 20 letters a line; a longer text takes more lines.</extracomment>
        <translation>Cómo puede ayudar</translation>
    </message>
    <message>
        <source>It goes to the sore nerves</source>
        <extracomment>Page how-it-helps, right-place, heading. Room for about 34 letters a line; a longer text takes more lines.</extracomment>
        <translation>Llega a los nervios irritados</translation>
    </message>
    <message>
        <source>There it can reduce pain and swelling.</source>
        <extracomment>Page how-it-helps, right-place, statement.</extracomment>
        <translation>Ahí puede reducir el dolor y la hinchazón.</translation>
    </message>
    <message>
        <source>It needs only a small needle</source>
        <extracomment>Page how-it-helps, small-needle, heading. Room for about 37 letters a line; a longer text takes more lines.</extracomment>
        <translation>Solo necesita una aguja pequeña</translation>
    </message>
    <message>
        <source>Most people go home the same day.</source>
        <extracomment>Page how-it-helps, small-needle, statement.</extracomment>
        <translation>La mayoría de las personas se va a casa el mismo día.</translation>
    </message>
    <message>
        <source>It can help now and later</source>
        <extracomment>Page how-it-helps, now-and-later, heading. Room for about 33 letters a line; a longer text takes more lines.</extracomment>
        <translation>Puede ayudar ahora y después</translation>
    </message>
    <message>
        <source>Many people feel better right away.</source>
        <extracomment>Page how-it-helps, now-and-later, statement.</extracomment>
        <translation>Muchas personas se sienten mejor enseguida.</translation>
    </message>
    <message>
        <source>Many feel even better after days or weeks.</source>
        <extracomment>Page how-it-helps, now-and-later, statement.</extracomment>
        <translation>Muchas se sienten aún mejor después de días o semanas.</translation>
    </message>
    <message>
        <source>What you may gain</source>
        <extracomment>Page what-you-may-gain, heading. Room for about 22 letters a line; a longer text takes more lines.</extracomment>
        <translation>Lo que puede ganar</translation>
    </message>
    <message>
        <source>Move more easily</source>
        <extracomment>Page what-you-may-gain, move, heading. Room for about 21 letters a line; a longer text takes more lines.</extracomment>
        <translation>Moverse mejor</translation>
    </message>
    <message>
        <source>Less pain can help you move.</source>
        <extracomment>Page what-you-may-gain, move, statement.</extracomment>
        <translation>Tener menos dolor puede ayudarle a moverse.</translation>
    </message>
    <message>
        <source>It can help you do physical therapy and other exercises.</source>
        <extracomment>Page what-you-may-gain, move, statement.</extracomment>
        <translation>Puede ayudarle a hacer terapia física y otros ejercicios.</translation>
    </message>
    <message>
        <source>Enjoy more</source>
        <extracomment>Page what-you-may-gain, enjoy, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Disfrutar más</translation>
    </message>
    <message>
        <source>You may do more of what you enjoy.</source>
        <extracomment>Page what-you-may-gain, enjoy, statement.</extracomment>
        <translation>Tal vez pueda hacer más cosas que le gustan.</translation>
    </message>
    <message>
        <source>We cannot promise relief</source>
        <extracomment>Page what-you-may-gain, not-everyone, heading. Room for about 32 letters a line; a longer text takes more lines.</extracomment>
        <translation>No podemos prometer alivio</translation>
    </message>
    <message>
        <source>The injection does not help everyone.</source>
        <extracomment>Page what-you-may-gain, not-everyone, statement.</extracomment>
        <translation>La inyección no ayuda a todas las personas.</translation>
    </message>
    <message>
        <source>Risks of the injection</source>
        <extracomment>Page risks, heading. Room for about 29 letters a line; a longer text takes more lines.</extracomment>
        <translation>Riesgos de la inyección</translation>
    </message>
    <message>
        <source>Mostly safe</source>
        <extracomment>Page risks, safe, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Casi siempre segura</translation>
    </message>
    <message>
        <source>Doctors think this injection is safe for most people.</source>
        <extracomment>Page risks, safe, statement.</extracomment>
        <translation>Los médicos piensan que esta inyección es segura para la mayoría de las personas.</translation>
    </message>
    <message>
        <source>Problems can still happen.</source>
        <extracomment>Page risks, safe, statement.</extracomment>
        <translation>Aun así, puede haber problemas.</translation>
    </message>
    <message>
        <source>For a short time</source>
        <extracomment>Page risks, short-term, heading. Room for about 21 letters a line; a longer text takes more lines.</extracomment>
        <translation>Por poco tiempo</translation>
    </message>
    <message>
        <source>The spot can hurt more.</source>
        <extracomment>Page risks, short-term, statement.</extracomment>
        <translation>La zona de la inyección puede doler más.</translation>
    </message>
    <message>
        <source>The area can be numb or weak.</source>
        <extracomment>Page risks, short-term, statement.</extracomment>
        <translation>El área puede estar adormecida o débil.</translation>
    </message>
    <message>
        <source>You can have a headache.</source>
        <extracomment>Page risks, short-term, statement.</extracomment>
        <translation>Puede tener dolor de cabeza.</translation>
    </message>
    <message>
        <source>Rare: infection or bleeding</source>
        <extracomment>Page risks, infection-bleeding, heading. Room for about 36 letters a line; a longer text takes more lines.</extracomment>
        <translation>Rara vez: infección o sangrado</translation>
    </message>
    <message>
        <source>Any injection can cause these.</source>
        <extracomment>Page risks, infection-bleeding, statement.</extracomment>
        <translation>Cualquier inyección puede causar esto.</translation>
    </message>
    <message>
        <source>Rare risks</source>
        <extracomment>Page rare-risks, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Riesgos que rara vez ocurren</translation>
    </message>
    <message>
        <source>Rare: an allergic reaction</source>
        <extracomment>Page rare-risks, allergy, heading. Room for about 34 letters a line; a longer text takes more lines.</extracomment>
        <translation>Rara vez: una reacción alérgica</translation>
    </message>
    <message>
        <source>Your body can react badly to a medicine we used.</source>
        <extracomment>Page rare-risks, allergy, statement.</extracomment>
        <translation>Su cuerpo puede reaccionar mal a una medicina que usamos.</translation>
    </message>
    <message>
        <source>Very rare: a hurt nerve</source>
        <extracomment>Page rare-risks, nerve, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>Muy rara vez: un nervio dañado</translation>
    </message>
    <message>
        <source>The area can stay numb, sore or weak.</source>
        <extracomment>Page rare-risks, nerve, statement.</extracomment>
        <translation>El área puede quedar adormecida, adolorida o débil.</translation>
    </message>
    <message>
        <source>Rare: a skin change</source>
        <extracomment>Page rare-risks, skin-change, heading. Room for about 25 letters a line; a longer text takes more lines.</extracomment>
        <translation>Rara vez: un cambio en la piel</translation>
    </message>
    <message>
        <source>The spot can get a dent or lighter skin.</source>
        <extracomment>Page rare-risks, skin-change, statement.</extracomment>
        <translation>La piel de la zona puede hundirse o ponerse más clara.</translation>
    </message>
    <message>
        <source>This can last a long time.</source>
        <extracomment>Page rare-risks, skin-change, statement.</extracomment>
        <translation>Esto puede durar mucho tiempo.</translation>
    </message>
    <message>
        <source>Steroid medicine and your health</source>
        <extracomment>Page steroid-health, heading. Room for about 42 letters a line; a longer text takes more lines.</extracomment>
        <translation>La medicina esteroide y su salud</translation>
    </message>
    <message>
        <source>Infections</source>
        <extracomment>Page steroid-health, infections, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Infecciones</translation>
    </message>
    <message>
        <source>You may get infections more easily for a while.</source>
        <extracomment>Page steroid-health, infections, statement.</extracomment>
        <translation type="vanished">Por un tiempo, puede tener infecciones con más facilidad.</translation>
    </message>
    <message>
        <source>Ask before you have a live vaccine.</source>
        <extracomment>Page steroid-health, infections, statement.</extracomment>
        <translation>Pregunte antes de ponerse una vacuna viva.</translation>
    </message>
    <message>
        <source>Heart and blood pressure</source>
        <extracomment>Page steroid-health, blood-pressure, heading. Room for about 32 letters a line; a longer text takes more lines.</extracomment>
        <translation>Corazón y presión arterial</translation>
    </message>
    <message>
        <source>Blood pressure can go up for some days.</source>
        <extracomment>Page steroid-health, blood-pressure, statement.</extracomment>
        <translation>La presión arterial puede subir por unos días.</translation>
    </message>
    <message>
        <source>Do you have heart problems or high blood pressure?</source>
        <extracomment>Page steroid-health, blood-pressure, statement.</extracomment>
        <translation type="vanished">¿Tiene problemas del corazón o presión arterial alta?</translation>
    </message>
    <message>
        <source>See your doctor for your usual checks.</source>
        <extracomment>Page steroid-health, blood-pressure, statement.</extracomment>
        <translation type="vanished">Vaya a sus controles de siempre con su médico.</translation>
    </message>
    <message>
        <source>It is easier for germs to make you sick for a while.</source>
        <extracomment>Page steroid-health, infections, statement.</extracomment>
        <translation>Por un tiempo, puede tener infecciones con más facilidad.</translation>
    </message>
    <message>
        <source>Do you have heart trouble or high blood pressure?</source>
        <extracomment>Page steroid-health, blood-pressure, statement.</extracomment>
        <translation>¿Tiene problemas del corazón o presión arterial alta?</translation>
    </message>
    <message>
        <source>Go to your checks at the doctor as before.</source>
        <extracomment>Page steroid-health, blood-pressure, statement.</extracomment>
        <translation>Vaya a sus controles de siempre con su médico.</translation>
    </message>
</context>
<context>
    <name>cluneal-nerve-injection: care</name>
    <message>
        <source>Care at home</source>
        <extracomment>Safety words. Tile, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Cuidados en casa</translation>
    </message>
    <message>
        <source>What to do and what not to do</source>
        <extracomment>Safety words. Tile, small line. Room for about 38 letters a line; a longer text takes more lines.</extracomment>
        <translation>Qué hacer y qué no hacer</translation>
    </message>
    <message>
        <source>Today and tonight</source>
        <extracomment>Safety words. Page today-tonight, heading. Room for about 22 letters a line; a longer text takes more lines.</extracomment>
        <translation>Hoy y esta noche</translation>
    </message>
    <message>
        <source>Go home with an adult</source>
        <extracomment>Safety words. Page today-tonight, with-adult, heading. Room for about 28 letters a line; a longer text takes more lines.</extracomment>
        <translation>Vaya a casa con un adulto</translation>
    </message>
    <message>
        <source>Have someone with you tonight if you can.</source>
        <extracomment>Safety words. Page today-tonight, with-adult, statement.</extracomment>
        <translation>Si puede, tenga a alguien con usted esta noche.</translation>
    </message>
    <message>
        <source>Rest today</source>
        <extracomment>Safety words. Page today-tonight, rest, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Descanse hoy</translation>
    </message>
    <message>
        <source>Move gently</source>
        <extracomment>Safety words. Page today-tonight, gentle-walk, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Muévase con suavidad</translation>
    </message>
    <message>
        <source>Take short walks around your home.</source>
        <extracomment>Safety words. Page today-tonight, gentle-walk, statement.</extracomment>
        <translation>Dé caminatas cortas por su casa.</translation>
    </message>
    <message>
        <source>Eat and drink as normal</source>
        <extracomment>Safety words. Page today-tonight, eat-drink, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>Coma y beba como siempre</translation>
    </message>
    <message>
        <source>Did you have medicine to make you sleepy? Start with a light meal.</source>
        <extracomment>Safety words. Page today-tonight, eat-drink, statement.</extracomment>
        <translation>¿Recibió medicina para darle sueño? Empiece con una comida ligera.</translation>
    </message>
    <message>
        <source>Sit or lie down if dizzy</source>
        <extracomment>Safety words. Page today-tonight, dizzy, heading. Room for about 32 letters a line; a longer text takes more lines.</extracomment>
        <translation>Si se marea, siéntese o acuéstese</translation>
    </message>
    <message>
        <source>Get up slowly.</source>
        <extracomment>Safety words. Page today-tonight, dizzy, statement.</extracomment>
        <translation>Levántese despacio.</translation>
    </message>
    <message>
        <source>What to avoid for now</source>
        <extracomment>Safety words. Page not-yet, heading. Room for about 28 letters a line; a longer text takes more lines.</extracomment>
        <translation>Qué evitar por ahora</translation>
    </message>
    <message>
        <source>Do not drive</source>
        <extracomment>Safety words. Page not-yet, driving, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>No maneje</translation>
    </message>
    <message>
        <source>Never drive with a numb or weak leg.</source>
        <extracomment>Safety words. Page not-yet, driving, statement.</extracomment>
        <translation>Nunca maneje con una pierna adormecida o débil.</translation>
    </message>
    <message>
        <source>Do not lift heavy things</source>
        <extracomment>Safety words. Page not-yet, lifting, heading. Room for about 32 letters a line; a longer text takes more lines.</extracomment>
        <translation>No levante cosas pesadas</translation>
    </message>
    <message>
        <source>Do not do hard exercise</source>
        <extracomment>Safety words. Page not-yet, hard-exercise, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>No haga ejercicio fuerte</translation>
    </message>
    <message>
        <source>Wait longer if your clinic tells you to.</source>
        <extracomment>Safety words. Page not-yet, hard-exercise, statement.</extracomment>
        <translation>Espere más si su clínica se lo indica.</translation>
    </message>
    <message>
        <source>Did you have medicine to make you sleepy?</source>
        <extracomment>Safety words. Page sleepy, heading. Room for about 54 letters a line; a longer text takes more lines.</extracomment>
        <translation>¿Recibió medicina para darle sueño?</translation>
    </message>
    <message>
        <source>You may be slow even if you feel fine.</source>
        <extracomment>Safety words. Page sleepy, line under the heading. Room for about 50 letters a line; a longer text takes more lines.</extracomment>
        <translation>Puede reaccionar más lento aunque se sienta bien.</translation>
    </message>
    <message>
        <source>Keep an adult with you</source>
        <extracomment>Safety words. Page sleepy, adult, heading. Room for about 29 letters a line; a longer text takes more lines.</extracomment>
        <translation>Tenga a un adulto con usted</translation>
    </message>
    <message>
        <source>You may feel sleepy or forget things.</source>
        <extracomment>Safety words. Page sleepy, adult, statement.</extracomment>
        <translation>Puede tener sueño u olvidar cosas.</translation>
    </message>
    <message>
        <source>Do not use machines</source>
        <extracomment>Safety words. Page sleepy, machines, heading. Room for about 25 letters a line; a longer text takes more lines.</extracomment>
        <translation>No use máquinas</translation>
    </message>
    <message>
        <source>Do not drive or climb ladders.</source>
        <extracomment>Safety words. Page sleepy, machines, statement.</extracomment>
        <translation>No maneje ni se suba a escaleras de mano.</translation>
    </message>
    <message>
        <source>Do not drink alcohol</source>
        <extracomment>Safety words. Page sleepy, alcohol, heading. Room for about 26 letters a line; a longer text takes more lines.</extracomment>
        <translation>No beba alcohol</translation>
    </message>
    <message>
        <source>Do not sign papers</source>
        <extracomment>Safety words. Page sleepy, papers, heading. Room for about 24 letters a line; a longer text takes more lines.</extracomment>
        <translation>No firme papeles</translation>
    </message>
    <message>
        <source>Do not make big decisions.</source>
        <extracomment>Safety words. Page sleepy, papers, statement.</extracomment>
        <translation>No tome decisiones importantes.</translation>
    </message>
    <message>
        <source>Do not care for children alone</source>
        <extracomment>Safety words. Page sleepy, children, heading. Room for about 40 letters a line; a longer text takes more lines.</extracomment>
        <translation>No cuide niños sin otro adulto</translation>
    </message>
    <message>
        <source>Skin and washing</source>
        <extracomment>Safety words. Page skin-washing, heading. Room for about 21 letters a line; a longer text takes more lines.</extracomment>
        <translation>Piel y ducha</translation>
    </message>
    <message>
        <source>Remove the bandage</source>
        <extracomment>Safety words. Page skin-washing, bandage, heading. Room for about 24 letters a line; a longer text takes more lines.</extracomment>
        <translation>Quítese el vendaje</translation>
    </message>
    <message>
        <source>Wash your hands first.</source>
        <extracomment>Safety words. Page skin-washing, bandage, statement.</extracomment>
        <translation>Primero lávese las manos.</translation>
    </message>
    <message>
        <source>Keep the spot clean and dry</source>
        <extracomment>Safety words. Page skin-washing, clean-dry, heading. Room for about 36 letters a line; a longer text takes more lines.</extracomment>
        <translation>Mantenga la zona limpia y seca</translation>
    </message>
    <message>
        <source>You can shower</source>
        <extracomment>Safety words. Page skin-washing, shower, heading. Room for about 18 letters a line; a longer text takes more lines.</extracomment>
        <translation>Puede ducharse</translation>
    </message>
    <message>
        <source>Do not bathe or swim</source>
        <extracomment>Safety words. Page skin-washing, bath, heading. Room for about 26 letters a line; a longer text takes more lines.</extracomment>
        <translation>No use la tina ni nade</translation>
    </message>
    <message>
        <source>Do not use a bath, pool or hot tub.</source>
        <extracomment>Safety words. Page skin-washing, bath, statement.</extracomment>
        <translation>No use tina (bañera), piscina (alberca) ni jacuzzi.</translation>
    </message>
    <message>
        <source>Do not swim in the sea.</source>
        <extracomment>Safety words. Page skin-washing, bath, statement.</extracomment>
        <translation>No nade en el mar.</translation>
    </message>
    <message>
        <source>Do not use cream or lotion</source>
        <extracomment>Safety words. Page skin-washing, cream, heading. Room for about 34 letters a line; a longer text takes more lines.</extracomment>
        <translation>No use crema ni loción</translation>
    </message>
    <message>
        <source>Put nothing on the spot.</source>
        <extracomment>Safety words. Page skin-washing, cream, statement.</extracomment>
        <translation>No ponga nada en la zona de la inyección.</translation>
    </message>
    <message>
        <source>Cold and heat</source>
        <extracomment>Safety words. Page cold-heat, heading. Room for about 17 letters a line; a longer text takes more lines.</extracomment>
        <translation>Frío y calor</translation>
    </message>
    <message>
        <source>Use a cold pack if sore</source>
        <extracomment>Safety words. Page cold-heat, cold-pack, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>Use una compresa fría si le duele</translation>
    </message>
    <message>
        <source>Put a cloth on your skin first.</source>
        <extracomment>Safety words. Page cold-heat, cold-pack, statement.</extracomment>
        <translation>Primero ponga una tela sobre la piel.</translation>
    </message>
    <message>
        <source>Use the cold pack for up to {cold_minutes}.</source>
        <extracomment>Safety words. Page cold-heat, cold-pack, statement. {cold_minutes} becomes, for example, &apos;15 minutes&apos;.</extracomment>
        <translation>Deje la compresa fría {cold_minutes} como máximo.</translation>
    </message>
    <message>
        <source>Wait between cold packs</source>
        <extracomment>Safety words. Page cold-heat, cold-gap, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>Espere entre una compresa y otra</translation>
    </message>
    <message>
        <source>Wait {cold_gap_hours} before you use it again.</source>
        <extracomment>Safety words. Page cold-heat, cold-gap, statement. {cold_gap_hours} becomes, for example, &apos;2 hours&apos;.</extracomment>
        <translation>Espere {cold_gap_hours} antes de usarla otra vez.</translation>
    </message>
    <message>
        <source>Keep heat away from the spot</source>
        <extracomment>Safety words. Page cold-heat, heat, heading. Room for about 37 letters a line; a longer text takes more lines.</extracomment>
        <translation>No ponga calor en la zona</translation>
    </message>
    <message>
        <source>Keep heat and cold off numb skin</source>
        <extracomment>Safety words. Page cold-heat, numb-skin, heading. Room for about 42 letters a line; a longer text takes more lines.</extracomment>
        <translation>No ponga calor ni frío en piel adormecida</translation>
    </message>
    <message>
        <source>Numb skin may not feel a burn.</source>
        <extracomment>Safety words. Page cold-heat, numb-skin, statement.</extracomment>
        <translation>La piel adormecida puede quemarse sin que usted lo sienta.</translation>
    </message>
    <message>
        <source>Protect your numb skin</source>
        <extracomment>Safety words. Page protect-numb-skin, heading. Room for about 29 letters a line; a longer text takes more lines.</extracomment>
        <translation>Proteja la piel adormecida</translation>
    </message>
    <message>
        <source>Do this until all feeling is back.</source>
        <extracomment>Safety words. Page protect-numb-skin, line under the heading. Room for about 45 letters a line; a longer text takes more lines.</extracomment>
        <translation>Hágalo hasta que la piel sienta todo otra vez.</translation>
    </message>
    <message>
        <source>Keep hot things away</source>
        <extracomment>Safety words. Page protect-numb-skin, hot-things, heading. Room for about 26 letters a line; a longer text takes more lines.</extracomment>
        <translation>Aleje las cosas calientes</translation>
    </message>
    <message>
        <source>Do not use hot water bottles or heat pads.</source>
        <extracomment>Safety words. Page protect-numb-skin, hot-things, statement.</extracomment>
        <translation>No use bolsas de agua caliente ni almohadillas de calor.</translation>
    </message>
    <message>
        <source>Do not sit close to a heater.</source>
        <extracomment>Safety words. Page protect-numb-skin, hot-things, statement.</extracomment>
        <translation>No se siente cerca de un calentador.</translation>
    </message>
    <message>
        <source>Protect it from pressure</source>
        <extracomment>Safety words. Page protect-numb-skin, pressure, heading. Room for about 32 letters a line; a longer text takes more lines.</extracomment>
        <translation>Protéjala de la presión</translation>
    </message>
    <message>
        <source>Do not sit or lie on numb skin for long.</source>
        <extracomment>Safety words. Page protect-numb-skin, pressure, statement.</extracomment>
        <translation>No se siente ni se acueste mucho tiempo sobre la piel adormecida.</translation>
    </message>
    <message>
        <source>Your medicines</source>
        <extracomment>Safety words. Page medicines, heading. Room for about 18 letters a line; a longer text takes more lines.</extracomment>
        <translation>Sus medicinas</translation>
    </message>
    <message>
        <source>Take your other medicines as normal</source>
        <extracomment>Safety words. Page medicines, usual-medicines, heading. Room for about 46 letters a line; a longer text takes more lines.</extracomment>
        <translation>Tome sus otras medicinas como siempre</translation>
    </message>
    <message>
        <source>You can take your usual pain medicine</source>
        <extracomment>Safety words. Page medicines, pain-medicine, heading. Room for about 49 letters a line; a longer text takes more lines.</extracomment>
        <translation>Puede tomar su medicina habitual para el dolor</translation>
    </message>
    <message>
        <source>Follow the label.</source>
        <extracomment>Safety words. Page medicines, pain-medicine, statement.</extracomment>
        <translation>Siga las instrucciones de la etiqueta.</translation>
    </message>
    <message>
        <source>Ask about paracetamol</source>
        <extracomment>Safety words. Page medicines, paracetamol, heading. Room for about 28 letters a line; a longer text takes more lines.</extracomment>
        <translation>Pregunte por el paracetamol</translation>
    </message>
    <message>
        <source>Paracetamol is also called acetaminophen.</source>
        <extracomment>Safety words. Page medicines, paracetamol, statement.</extracomment>
        <translation>También se llama acetaminofén.</translation>
    </message>
    <message>
        <source>Ask a nurse if it is safe for you.</source>
        <extracomment>Safety words. Page medicines, paracetamol, statement.</extracomment>
        <translation>Pregunte en enfermería si puede tomarlo.</translation>
    </message>
    <message>
        <source>Ask before you take ibuprofen or aspirin for pain</source>
        <extracomment>Safety words. Page medicines, ibuprofen, heading. Room for about 65 letters a line; a longer text takes more lines.
----------
Safety words. Page blood-thinner, ask-pain-medicine, heading. Room for about 65 letters a line; a longer text takes more lines.</extracomment>
        <translation>Pregunte antes de tomar ibuprofeno o aspirina para el dolor</translation>
    </message>
    <message>
        <source>You are very thirsty, pass a lot of urine, or feel sick.</source>
        <extracomment>Safety words. Page diabetes, sugar-call, statement.</extracomment>
        <translation>Tiene mucha sed, orina mucho o tiene náuseas.</translation>
    </message>
    <message>
        <source>Ask before you take ibuprofen or aspirin</source>
        <extracomment>Safety words. Page medicines, ibuprofen, heading. Room for about 53 letters a line; a longer text takes more lines.
----------
Safety words. Page blood-thinner, ask-pain-medicine, heading. Room for about 53 letters a line; a longer text takes more lines.</extracomment>
        <translation type="vanished">Pregunte antes de tomar ibuprofeno o aspirina</translation>
    </message>
    <message>
        <source>These pain medicines can cause bleeding.</source>
        <extracomment>Safety words. Page medicines, ibuprofen, statement.</extracomment>
        <translation>Son para el dolor y pueden causar sangrado.</translation>
    </message>
    <message>
        <source>Do not suddenly stop long-term pain medicine</source>
        <extracomment>Safety words. Page medicines, long-term, heading. Room for about 58 letters a line; a longer text takes more lines.</extracomment>
        <translation>Si toma medicina para el dolor desde hace tiempo, no la deje de golpe</translation>
    </message>
    <message>
        <source>Did you stop a blood thinner?</source>
        <extracomment>Safety words. Page blood-thinner, heading. Room for about 38 letters a line; a longer text takes more lines.</extracomment>
        <translation>¿Dejó de tomar su medicina anticoagulante?</translation>
    </message>
    <message>
        <source>Know when to start it again</source>
        <extracomment>Safety words. Page blood-thinner, restart, heading. Room for about 36 letters a line; a longer text takes more lines.</extracomment>
        <translation>Sepa cuándo volver a tomarla</translation>
    </message>
    <message>
        <source>Start your blood thinner again: {blood_thinner_restart}.</source>
        <extracomment>Safety words. Page blood-thinner, restart, statement. {blood_thinner_restart} is what staff set.</extracomment>
        <translation>Vuelva a tomar su medicina anticoagulante: {blood_thinner_restart}.</translation>
    </message>
    <message>
        <source>Ask your team for the day and time before you leave.</source>
        <extracomment>Safety words. Page blood-thinner, restart, statement.</extracomment>
        <translation>Antes de irse, pregunte a su equipo médico el día y la hora.</translation>
    </message>
    <message>
        <source>Do not guess</source>
        <extracomment>Safety words. Page blood-thinner, no-guess, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>No adivine</translation>
    </message>
    <message>
        <source>Only your team can set the day and time.</source>
        <extracomment>Safety words. Page blood-thinner, no-guess, statement.</extracomment>
        <translation>Solo su equipo médico puede fijar el día y la hora.</translation>
    </message>
    <message>
        <source>These pain medicines and a blood thinner can cause bleeding.</source>
        <extracomment>Safety words. Page blood-thinner, ask-pain-medicine, statement.</extracomment>
        <translation>Estas medicinas para el dolor, junto con una medicina anticoagulante, pueden causar sangrado.</translation>
    </message>
    <message>
        <source>Do you have diabetes?</source>
        <extracomment>Safety words. Page diabetes, heading. Room for about 28 letters a line; a longer text takes more lines.</extracomment>
        <translation>¿Tiene diabetes?</translation>
    </message>
    <message>
        <source>Your blood sugar may go up</source>
        <extracomment>Safety words. Page diabetes, sugar-up, heading. Room for about 34 letters a line; a longer text takes more lines.</extracomment>
        <translation>El azúcar en la sangre puede subir</translation>
    </message>
    <message>
        <source>Steroid medicine can do this for days or weeks.</source>
        <extracomment>Safety words. Page diabetes, sugar-up, statement.</extracomment>
        <translation>La medicina esteroide puede causar esto durante días o semanas.</translation>
    </message>
    <message>
        <source>Check it more often</source>
        <extracomment>Safety words. Page diabetes, check-sugar, heading. Room for about 25 letters a line; a longer text takes more lines.</extracomment>
        <translation>Mídase el azúcar más seguido</translation>
    </message>
    <message>
        <source>Follow your diabetes plan.</source>
        <extracomment>Safety words. Page diabetes, check-sugar, statement.</extracomment>
        <translation>Siga su plan para la diabetes.</translation>
    </message>
    <message>
        <source>Call your diabetes team</source>
        <extracomment>Safety words. Page diabetes, sugar-call, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>Llame a su equipo de diabetes</translation>
    </message>
    <message>
        <source>Your blood sugar stays high.</source>
        <extracomment>Safety words. Page diabetes, sugar-call, statement.</extracomment>
        <translation>El azúcar en la sangre sigue alta.</translation>
    </message>
    <message>
        <source>You are very thirsty, pass much urine, or feel sick.</source>
        <extracomment>Safety words. Page diabetes, sugar-call, statement.</extracomment>
        <translation type="vanished">Tiene mucha sed, orina mucho o tiene náuseas.</translation>
    </message>
    <message>
        <source>Call {emergency_number} now</source>
        <extracomment>Safety words. Page diabetes, sugar-emergency, heading. {emergency_number} becomes, for example, &apos;911&apos;. Room for about 36 letters a line; a longer text takes more lines.</extracomment>
        <translation>Llame al {emergency_number} ahora</translation>
    </message>
    <message>
        <source>You vomit, breathe deep and fast, or are very sleepy.</source>
        <extracomment>Safety words. Page diabetes, sugar-emergency, statement.</extracomment>
        <translation>Vomita, respira hondo y rápido, o tiene mucho sueño.</translation>
    </message>
    <message>
        <source>Moving and exercise</source>
        <extracomment>Safety words. Page moving, heading. Room for about 25 letters a line; a longer text takes more lines.</extracomment>
        <translation>Movimiento y ejercicio</translation>
    </message>
    <message>
        <source>Do a little more each day</source>
        <extracomment>Safety words. Page moving, little-more, heading. Room for about 33 letters a line; a longer text takes more lines.</extracomment>
        <translation>Haga un poco más cada día</translation>
    </message>
    <message>
        <source>Go slowly, even when you feel good</source>
        <extracomment>Safety words. Page moving, go-slow, heading. Room for about 45 letters a line; a longer text takes more lines.</extracomment>
        <translation>Vaya despacio, aunque se sienta bien</translation>
    </message>
    <message>
        <source>Do your usual gentle moves</source>
        <extracomment>Safety words. Page moving, test-moves, heading. Room for about 34 letters a line; a longer text takes more lines.</extracomment>
        <translation>Haga sus movimientos suaves de siempre</translation>
    </message>
    <message>
        <source>Then rate your pain.</source>
        <extracomment>Safety words. Page moving, test-moves, statement.</extracomment>
        <translation>Luego califique su dolor.</translation>
    </message>
    <message>
        <source>Plan physical therapy</source>
        <extracomment>Safety words. Page moving, physical-therapy, heading. Room for about 28 letters a line; a longer text takes more lines.</extracomment>
        <translation>Planee la terapia física</translation>
    </message>
    <message>
        <source>Less pain is a good time for gentle exercise.</source>
        <extracomment>Safety words. Page moving, physical-therapy, statement.</extracomment>
        <translation>Cuando hay menos dolor es un buen momento para el ejercicio suave.</translation>
    </message>
    <message>
        <source>You can start physical therapy after {physio_start_days}.</source>
        <extracomment>Safety words. Page moving, physical-therapy, statement. {physio_start_days} becomes, for example, &apos;0 days&apos;.</extracomment>
        <translation>Puede empezar la terapia física después de {physio_start_days}.</translation>
    </message>
    <message>
        <source>Ask us when to start physical therapy.</source>
        <extracomment>Safety words. Page moving, physical-therapy, statement.</extracomment>
        <translation>Pregúntenos cuándo empezar la terapia física.</translation>
    </message>
    <message>
        <source>Going back to work</source>
        <extracomment>Safety words. Page work, heading. Room for about 24 letters a line; a longer text takes more lines.</extracomment>
        <translation>Volver al trabajo</translation>
    </message>
    <message>
        <source>Many people can work again soon</source>
        <extracomment>Safety words. Page work, work-again, heading. Room for about 41 letters a line; a longer text takes more lines.</extracomment>
        <translation>Muchas personas pronto pueden trabajar</translation>
    </message>
    <message>
        <source>Do not go back too early</source>
        <extracomment>Safety words. Page work, work-later, heading. Room for about 32 letters a line; a longer text takes more lines.</extracomment>
        <translation>No vuelva demasiado pronto</translation>
    </message>
    <message>
        <source>Wait longer if your job is heavy or you feel sore.</source>
        <extracomment>Safety words. Page work, work-later, statement.</extracomment>
        <translation>Espere más si su trabajo es pesado o si tiene dolor.</translation>
    </message>
</context>
<context>
    <name>cluneal-nerve-injection: check</name>
    <message>
        <source>Check what you know</source>
        <extracomment>Safety words. Tile, heading. Room for about 25 letters a line; a longer text takes more lines.
----------
Safety words. Page check-intro, heading. Room for about 25 letters a line; a longer text takes more lines.</extracomment>
        <translation>Compruebe lo que sabe</translation>
    </message>
    <message>
        <source>Please help us</source>
        <extracomment>Safety words. Page check-intro, help-us, heading. Room for about 18 letters a line; a longer text takes more lines.</extracomment>
        <translation>Ayúdenos, por favor</translation>
    </message>
    <message>
        <source>We want to be sure we explained this well.</source>
        <extracomment>Safety words. Page check-intro, help-us, statement.</extracomment>
        <translation>Queremos estar seguros de haber explicado esto bien.</translation>
    </message>
    <message>
        <source>Touch one answer</source>
        <extracomment>Safety words. Page check-intro, touch-one, heading. Room for about 21 letters a line; a longer text takes more lines.</extracomment>
        <translation>Toque una respuesta</translation>
    </message>
    <message>
        <source>You can look again and try once more.</source>
        <extracomment>Safety words. Page check-intro, touch-one, statement.</extracomment>
        <translation>Puede mirar otra vez e intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>This is not a test of you</source>
        <extracomment>Safety words. Page check-intro, no-score, heading. Room for about 33 letters a line; a longer text takes more lines.</extracomment>
        <translation>No es un examen para usted</translation>
    </message>
    <message>
        <source>There is no score. We do not keep your answers.</source>
        <extracomment>Safety words. Page check-intro, no-score, statement.</extracomment>
        <translation>No hay calificación. No guardamos sus respuestas.</translation>
    </message>
    <message>
        <source>Tell a nurse in your own words</source>
        <extracomment>Safety words. Page check-tell, heading. Room for about 40 letters a line; a longer text takes more lines.</extracomment>
        <translation>Dígalo a enfermería con sus propias palabras</translation>
    </message>
    <message>
        <source>Thank you for your help. Now say:</source>
        <extracomment>Safety words. Page check-tell, line under the heading. Room for about 44 letters a line; a longer text takes more lines.</extracomment>
        <translation>Gracias por su ayuda. Ahora diga:</translation>
    </message>
    <message>
        <source>What you will do tonight</source>
        <extracomment>Safety words. Page check-tell, tonight, heading. Room for about 32 letters a line; a longer text takes more lines.</extracomment>
        <translation>Qué hará esta noche</translation>
    </message>
    <message>
        <source>When you would call for help</source>
        <extracomment>Safety words. Page check-tell, call, heading. Room for about 37 letters a line; a longer text takes more lines.</extracomment>
        <translation>Cuándo llamaría para pedir ayuda</translation>
    </message>
    <message>
        <source>A nurse will go over this with you</source>
        <extracomment>Safety words. Page check-nurse, heading. Room for about 45 letters a line; a longer text takes more lines.</extracomment>
        <translation>Enfermería repasará esto con usted</translation>
    </message>
    <message>
        <source>Some of this is very important. Wait for a nurse, or look again now.</source>
        <extracomment>Safety words. Page check-nurse, line under the heading. Room for about 90 letters a line; a longer text takes more lines.</extracomment>
        <translation>Parte de esto es muy importante. Espere a enfermería o mire otra vez ahora.</translation>
    </message>
    <message>
        <source>Ask a nurse to help you</source>
        <extracomment>Safety words. Page check-nurse, wait, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>Pida ayuda a enfermería</translation>
    </message>
    <message>
        <source>Pain tonight</source>
        <extracomment>Safety words. Question pain-tonight, its topic, for staff.</extracomment>
        <translation>Dolor esta noche</translation>
    </message>
    <message>
        <source>It is late tonight. Your old pain is back.</source>
        <extracomment>Safety words. Question pain-tonight, situation, statement.</extracomment>
        <translation>Es tarde en la noche. Su dolor de antes volvió.</translation>
    </message>
    <message>
        <source>What does it mean?</source>
        <extracomment>Safety words. Question pain-tonight, what is asked, statement.</extracomment>
        <translation>¿Qué significa?</translation>
    </message>
    <message>
        <source>It failed. I call {emergency_number}.</source>
        <extracomment>Safety words. Question pain-tonight, wrong answer, statement. {emergency_number} becomes, for example, &apos;911&apos;.</extracomment>
        <translation>Falló. Llamo al {emergency_number}.</translation>
    </message>
    <message>
        <source>No. Old pain often comes back tonight. The numbing medicine has stopped.</source>
        <extracomment>Safety words. Question pain-tonight, what is said after the wrong answer failed, statement.</extracomment>
        <translation>No. Muchas veces el dolor de antes vuelve esta noche. La anestesia local ya no hace efecto.</translation>
    </message>
    <message>
        <source>This is normal.</source>
        <extracomment>Safety words. Question pain-tonight, right answer, statement.</extracomment>
        <translation>Esto es normal.</translation>
    </message>
    <message>
        <source>Steroid medicine needs days to work.</source>
        <extracomment>Safety words. Question pain-tonight, right answer, statement.</extracomment>
        <translation>La medicina esteroide necesita días para hacer efecto.</translation>
    </message>
    <message>
        <source>Yes. Old pain often comes back first.</source>
        <extracomment>Safety words. Question pain-tonight, what is said after the right answer normal, statement.</extracomment>
        <translation>Sí. Muchas veces primero vuelve el dolor de antes.</translation>
    </message>
    <message>
        <source>Steroid medicine often starts in {steroid_onset_from_days.number} to {steroid_onset_to_days}.</source>
        <extracomment>Safety words. Question pain-tonight, what is said after the right answer normal, statement. {steroid_onset_from_days.number} becomes, for example, &apos;2&apos;. {steroid_onset_to_days} becomes, for example, &apos;7 days&apos;.</extracomment>
        <translation>La medicina esteroide suele empezar a hacer efecto en {steroid_onset_from_days.number} a {steroid_onset_to_days}.</translation>
    </message>
    <message>
        <source>I take twice as much pain medicine.</source>
        <extracomment>Safety words. Question pain-tonight, wrong answer, statement.</extracomment>
        <translation>Tomo el doble de medicina para el dolor.</translation>
    </message>
    <message>
        <source>No. Never take more than the label says.</source>
        <extracomment>Safety words. Question pain-tonight, what is said after the wrong answer double, statement.</extracomment>
        <translation>No. Nunca tome más de lo que dice la etiqueta.</translation>
    </message>
    <message>
        <source>Driving</source>
        <extracomment>Safety words. Question driving, its topic, for staff.</extracomment>
        <translation>Manejar</translation>
    </message>
    <message>
        <source>You want to drive again.</source>
        <extracomment>Safety words. Question driving, situation, statement.</extracomment>
        <translation>Quiere volver a manejar.</translation>
    </message>
    <message>
        <source>When can you drive?</source>
        <extracomment>Safety words. Question driving, what is asked, statement.</extracomment>
        <translation>¿Cuándo puede manejar?</translation>
    </message>
    <message>
        <source>When I get to my car.</source>
        <extracomment>Safety words. Question driving, wrong answer, statement.</extracomment>
        <translation>Cuando llegue a mi carro.</translation>
    </message>
    <message>
        <source>Not yet. Your leg or mind may be slow. Wait {driving_ban_hours}.</source>
        <extracomment>Safety words. Question driving, what is said after the wrong answer now, statement. {driving_ban_hours} becomes, for example, &apos;24 hours&apos;.
----------
Safety words. Question driving, what is said after the wrong answer no-pain, statement. {driving_ban_hours} becomes, for example, &apos;24 hours&apos;.</extracomment>
        <translation>Todavía no. Su pierna o su mente puede estar lenta. Espere {driving_ban_hours}.</translation>
    </message>
    <message>
        <source>When the pain is gone.</source>
        <extracomment>Safety words. Question driving, wrong answer, statement.</extracomment>
        <translation>Cuando el dolor se haya ido.</translation>
    </message>
    <message>
        <source>After {driving_ban_hours}, if no leg is numb or weak.</source>
        <extracomment>Safety words. Question driving, right answer, statement. {driving_ban_hours} becomes, for example, &apos;24 hours&apos;.</extracomment>
        <translation>Después de {driving_ban_hours}, si ninguna pierna está adormecida o débil.</translation>
    </message>
    <message>
        <source>Yes. Wait until {driving_ban_hours.moment}. Never drive with a numb or weak leg.</source>
        <extracomment>Safety words. Question driving, what is said after the right answer later, statement. {driving_ban_hours.moment} becomes, for example, &apos;Monday, 2:30 PM&apos;.</extracomment>
        <translation>Sí. Espere hasta el {driving_ban_hours.moment}. Nunca maneje con una pierna adormecida o débil.</translation>
    </message>
    <message>
        <source>Yes. Wait {driving_ban_hours}. Never drive with a numb or weak leg.</source>
        <extracomment>Safety words. Question driving, what is said after the right answer later, statement, when the clock is wrong. {driving_ban_hours} becomes, for example, &apos;24 hours&apos;.</extracomment>
        <translation>Sí. Espere {driving_ban_hours}. Nunca maneje con una pierna adormecida o débil.</translation>
    </message>
    <message>
        <source>Washing</source>
        <extracomment>Safety words. Question washing, its topic, for staff.</extracomment>
        <translation>Ducha y baño</translation>
    </message>
    <message>
        <source>You want to wash {shower_hours} from now.</source>
        <extracomment>Safety words. Question washing, situation, statement. {shower_hours} becomes, for example, &apos;24 hours&apos;.</extracomment>
        <translation>Quiere bañarse dentro de {shower_hours}.</translation>
    </message>
    <message>
        <source>Which one is OK?</source>
        <extracomment>Safety words. Question washing, what is asked, statement.</extracomment>
        <translation>¿Cuál está bien?</translation>
    </message>
    <message>
        <source>I take a shower.</source>
        <extracomment>Safety words. Question washing, right answer, statement.</extracomment>
        <translation>Me ducho.</translation>
    </message>
    <message>
        <source>Yes. You can shower then. Do not bathe or swim for {soak_hours}.</source>
        <extracomment>Safety words. Question washing, what is said after the right answer shower, statement. {soak_hours} becomes, for example, &apos;48 hours&apos;.</extracomment>
        <translation>Sí. Entonces ya puede ducharse. No use la tina ni nade durante {soak_hours}.</translation>
    </message>
    <message>
        <source>I take a hot bath.</source>
        <extracomment>Safety words. Question washing, wrong answer, statement.</extracomment>
        <translation>Me baño en la tina con agua caliente.</translation>
    </message>
    <message>
        <source>No. Wait {soak_hours}. Water can carry germs into the spot.</source>
        <extracomment>Safety words. Question washing, what is said after the wrong answer bath, statement. {soak_hours} becomes, for example, &apos;48 hours&apos;.
----------
Safety words. Question washing, what is said after the wrong answer swim, statement. {soak_hours} becomes, for example, &apos;48 hours&apos;.</extracomment>
        <translation>No. Espere {soak_hours}. El agua puede llevar gérmenes a la zona de la inyección.</translation>
    </message>
    <message>
        <source>I go for a swim.</source>
        <extracomment>Safety words. Question washing, wrong answer, statement.</extracomment>
        <translation>Voy a nadar.</translation>
    </message>
    <message>
        <source>When to call {emergency_number}</source>
        <extracomment>Safety words. Question emergency, its topic, for staff. {emergency_number} becomes, for example, &apos;911&apos;.</extracomment>
        <translation>Cuándo llamar al {emergency_number}</translation>
    </message>
    <message>
        <source>You are at home.</source>
        <extracomment>Safety words. Question emergency, situation, statement.</extracomment>
        <translation>Usted está en casa.</translation>
    </message>
    <message>
        <source>Which one means: call {emergency_number} now?</source>
        <extracomment>Safety words. Question emergency, what is asked, statement. {emergency_number} becomes, for example, &apos;911&apos;.</extracomment>
        <translation>¿Con cuál debe llamar al {emergency_number} ahora?</translation>
    </message>
    <message>
        <source>The spot is sore and has a bruise.</source>
        <extracomment>Safety words. Question emergency, wrong answer, statement.</extracomment>
        <translation>La zona está adolorida y tiene un moretón.</translation>
    </message>
    <message>
        <source>No. A sore spot or a bruise is normal.</source>
        <extracomment>Safety words. Question emergency, what is said after the wrong answer bruise, statement.</extracomment>
        <translation>No. Que la zona duela o tenga un moretón es normal.</translation>
    </message>
    <message>
        <source>I cannot hold my urine (pee). I am numb between my legs.</source>
        <extracomment>Safety words. Question emergency, right answer, statement.</extracomment>
        <translation>No puedo aguantar la orina (pipí). Tengo adormecimiento entre las piernas.</translation>
    </message>
    <message>
        <source>Yes. This is an emergency. Do not wait.</source>
        <extracomment>Safety words. Question emergency, what is said after the right answer numb-toilet, statement.</extracomment>
        <translation>Sí. Esto es una emergencia. No espere.</translation>
    </message>
    <message>
        <source>I have a short, mild headache.</source>
        <extracomment>Safety words. Question emergency, wrong answer, statement.</extracomment>
        <translation>Tengo un dolor de cabeza corto y leve.</translation>
    </message>
    <message>
        <source>No. A short, mild headache is normal.</source>
        <extracomment>Safety words. Question emergency, what is said after the wrong answer headache, statement.</extracomment>
        <translation>No. Un dolor de cabeza corto y leve es normal.</translation>
    </message>
    <message>
        <source>Numb skin</source>
        <extracomment>Safety words. Question numb, its topic, for staff.</extracomment>
        <translation>Piel adormecida</translation>
    </message>
    <message>
        <source>Your upper buttock is numb today, on the injected side.</source>
        <extracomment>Safety words. Question numb, situation, statement.</extracomment>
        <translation>Hoy tiene adormecida la nalga, arriba, del lado inyectado.</translation>
    </message>
    <message>
        <source>Your upper buttock is numb today. It is the side of the injection.</source>
        <extracomment>Safety words. Question numb, situation, statement.</extracomment>
        <translation type="vanished">Hoy tiene adormecida la parte alta de la nalga. Es el lado de la inyección.</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <extracomment>Safety words. Question numb, what is asked, statement.
----------
Safety words. Question infection, what is asked, statement.
----------
Safety words. Question sugar, what is asked, statement.</extracomment>
        <translation>¿Qué hace usted?</translation>
    </message>
    <message>
        <source>I call {emergency_number} now.</source>
        <extracomment>Safety words. Question numb, wrong answer, statement. {emergency_number} becomes, for example, &apos;911&apos;.</extracomment>
        <translation>Llamo al {emergency_number} ahora.</translation>
    </message>
    <message>
        <source>No need. A numb patch is normal today. Numb between your legs is the emergency.</source>
        <extracomment>Safety words. Question numb, what is said after the wrong answer emergency, statement.</extracomment>
        <translation>No hace falta. Hoy es normal un área adormecida. La emergencia es el adormecimiento entre las piernas.</translation>
    </message>
    <message>
        <source>I wait. It should end by {numb_max_hours.moment}. I keep heat off it.</source>
        <extracomment>Safety words. Question numb, right answer, statement. {numb_max_hours.moment} becomes, for example, &apos;Monday, 2:30 PM&apos;.</extracomment>
        <translation>Espero. Debería desaparecer para el {numb_max_hours.moment}. No le pongo calor.</translation>
    </message>
    <message>
        <source>I wait. It should end within {numb_max_hours}. I keep heat off it.</source>
        <extracomment>Safety words. Question numb, right answer, statement, when the clock is wrong. {numb_max_hours} becomes, for example, &apos;24 hours&apos;.</extracomment>
        <translation>Espero. Debería desaparecer en menos de {numb_max_hours}. No le pongo calor.</translation>
    </message>
    <message>
        <source>Yes. A numb patch is normal today. Numb between your legs is an emergency.</source>
        <extracomment>Safety words. Question numb, what is said after the right answer wait, statement.</extracomment>
        <translation>Sí. Hoy es normal un área adormecida. El adormecimiento entre las piernas es una emergencia.</translation>
    </message>
    <message>
        <source>I put a hot water bottle on it.</source>
        <extracomment>Safety words. Question numb, wrong answer, statement.</extracomment>
        <translation>Le pongo una bolsa de agua caliente.</translation>
    </message>
    <message>
        <source>No. It may burn your skin. You cannot feel it.</source>
        <extracomment>Safety words. Question numb, what is said after the wrong answer heat, statement.</extracomment>
        <translation>No. Puede quemarle la piel sin que usted lo sienta.</translation>
    </message>
    <message>
        <source>Fever and the spot</source>
        <extracomment>Safety words. Question infection, its topic, for staff.</extracomment>
        <translation>Fiebre y la zona de la inyección</translation>
    </message>
    <message>
        <source>Two days later, the spot is red and hot. Your fever is {fever}.</source>
        <extracomment>Safety words. Question infection, situation, statement. {fever} becomes, for example, &apos;100.4 °F (38.0 °C)&apos;.</extracomment>
        <translation>Dos días después, la zona está roja y caliente. Su fiebre es de {fever}.</translation>
    </message>
    <message>
        <source>I wait for my next visit.</source>
        <extracomment>Safety words. Question infection, wrong answer, statement.</extracomment>
        <translation>Espero hasta mi próxima cita.</translation>
    </message>
    <message>
        <source>Do not wait. It may be an infection. Call us today.</source>
        <extracomment>Safety words. Question infection, what is said after the wrong answer wait, statement.</extracomment>
        <translation>No espere. Puede ser una infección. Llámenos hoy.</translation>
    </message>
    <message>
        <source>I call {clinic_phone} today.</source>
        <extracomment>Safety words. Question infection, right answer, statement. {clinic_phone} becomes, for example, &apos;(555) 010-0199&apos;.</extracomment>
        <translation>Llamo hoy al {clinic_phone}.</translation>
    </message>
    <message>
        <source>Yes. Call us today.</source>
        <extracomment>Safety words. Question infection, what is said after the right answer call, statement.</extracomment>
        <translation>Sí. Llámenos hoy.</translation>
    </message>
    <message>
        <source>When we are closed, call {out_of_hours_phone}.</source>
        <extracomment>Safety words. Question infection, what is said after the right answer call, statement. {out_of_hours_phone} becomes, for example, &apos;(555) 010-0142&apos;.</extracomment>
        <translation>Cuando esté cerrado, llame al {out_of_hours_phone}.</translation>
    </message>
    <message>
        <source>I put cream on it.</source>
        <extracomment>Safety words. Question infection, wrong answer, statement.</extracomment>
        <translation>Le pongo crema.</translation>
    </message>
    <message>
        <source>Do not use cream. It may be an infection. Call us today.</source>
        <extracomment>Safety words. Question infection, what is said after the wrong answer cream, statement.</extracomment>
        <translation>No use crema. Puede ser una infección. Llámenos hoy.</translation>
    </message>
    <message>
        <source>After sleepy medicine</source>
        <extracomment>Safety words. Question sleepy, its topic, for staff.</extracomment>
        <translation>Después de la medicina para dar sueño</translation>
    </message>
    <message>
        <source>You had medicine to make you sleepy.</source>
        <extracomment>Safety words. Question sleepy, situation, statement.</extracomment>
        <translation>Recibió medicina para darle sueño.</translation>
    </message>
    <message>
        <source>Which one is safe tonight?</source>
        <extracomment>Safety words. Question sleepy, what is asked, statement.</extracomment>
        <translation>¿Qué es seguro esta noche?</translation>
    </message>
    <message>
        <source>I drink a glass of wine.</source>
        <extracomment>Safety words. Question sleepy, wrong answer, statement.</extracomment>
        <translation>Tomo una copa de vino.</translation>
    </message>
    <message>
        <source>No. Your mind can be slow for {sedation_hours}.</source>
        <extracomment>Safety words. Question sleepy, what is said after the wrong answer wine, statement. {sedation_hours} becomes, for example, &apos;24 hours&apos;.
----------
Safety words. Question sleepy, what is said after the wrong answer loan, statement. {sedation_hours} becomes, for example, &apos;24 hours&apos;.</extracomment>
        <translation>No. Su mente puede estar lenta durante {sedation_hours}.</translation>
    </message>
    <message>
        <source>I sign papers for a loan.</source>
        <extracomment>Safety words. Question sleepy, wrong answer, statement.</extracomment>
        <translation>Firmo los papeles de un préstamo.</translation>
    </message>
    <message>
        <source>I rest with an adult close by.</source>
        <extracomment>Safety words. Question sleepy, right answer, statement.</extracomment>
        <translation>Descanso con un adulto cerca.</translation>
    </message>
    <message>
        <source>Yes. Your mind can be slow for {sedation_hours}.</source>
        <extracomment>Safety words. Question sleepy, what is said after the right answer rest, statement. {sedation_hours} becomes, for example, &apos;24 hours&apos;.</extracomment>
        <translation>Sí. Su mente puede estar lenta durante {sedation_hours}.</translation>
    </message>
    <message>
        <source>Blood thinner</source>
        <extracomment>Safety words. Question thinner, its topic, for staff.</extracomment>
        <translation>Medicina anticoagulante</translation>
    </message>
    <message>
        <source>We stopped your blood thinner.</source>
        <extracomment>Safety words. Question thinner, situation, statement.</extracomment>
        <translation>Le suspendimos su medicina anticoagulante.</translation>
    </message>
    <message>
        <source>When do you start it again?</source>
        <extracomment>Safety words. Question thinner, what is asked, statement.</extracomment>
        <translation>¿Cuándo vuelve a tomarla?</translation>
    </message>
    <message>
        <source>I start it right now.</source>
        <extracomment>Safety words. Question thinner, wrong answer, statement.</extracomment>
        <translation>La tomo ahora mismo.</translation>
    </message>
    <message>
        <source>No. Only your team can set the time. Ask before you leave.</source>
        <extracomment>Safety words. Question thinner, what is said after the wrong answer now, statement.
----------
Safety words. Question thinner, what is said after the wrong answer bruise, statement.</extracomment>
        <translation>No. Solo su equipo médico puede fijar cuándo. Pregunte antes de irse.</translation>
    </message>
    <message>
        <source>I start it when my team said: {blood_thinner_restart}.</source>
        <extracomment>Safety words. Question thinner, right answer, statement. {blood_thinner_restart} is what staff set.</extracomment>
        <translation>La tomo cuando dijo mi equipo médico: {blood_thinner_restart}.</translation>
    </message>
    <message>
        <source>I start it on the day and time my team tells me.</source>
        <extracomment>Safety words. Question thinner, right answer, statement.</extracomment>
        <translation>La tomo el día y a la hora que me diga mi equipo médico.</translation>
    </message>
    <message>
        <source>Yes. Only your team can set the time.</source>
        <extracomment>Safety words. Question thinner, what is said after the right answer told, statement.</extracomment>
        <translation>Sí. Solo su equipo médico puede fijar cuándo.</translation>
    </message>
    <message>
        <source>Ask for the day and time before you leave.</source>
        <extracomment>Safety words. Question thinner, what is said after the right answer told, statement.</extracomment>
        <translation>Antes de irse, pregunte el día y la hora.</translation>
    </message>
    <message>
        <source>I start it when the bruise is gone.</source>
        <extracomment>Safety words. Question thinner, wrong answer, statement.</extracomment>
        <translation>La tomo cuando ya no haya moretón.</translation>
    </message>
    <message>
        <source>Blood sugar</source>
        <extracomment>Safety words. Question sugar, its topic, for staff.</extracomment>
        <translation>Azúcar en la sangre</translation>
    </message>
    <message>
        <source>You have diabetes. Your blood sugar may go up.</source>
        <extracomment>Safety words. Question sugar, situation, statement.</extracomment>
        <translation>Usted tiene diabetes. El azúcar en la sangre puede subir.</translation>
    </message>
    <message>
        <source>I skip my diabetes medicine.</source>
        <extracomment>Safety words. Question sugar, wrong answer, statement.</extracomment>
        <translation>No tomo mi medicina para la diabetes.</translation>
    </message>
    <message>
        <source>No. Follow your diabetes plan.</source>
        <extracomment>Safety words. Question sugar, what is said after the wrong answer skip, statement.</extracomment>
        <translation>No. Siga su plan para la diabetes.</translation>
    </message>
    <message>
        <source>Steroid medicine can raise your sugar for days.</source>
        <extracomment>Safety words. Question sugar, what is said after the wrong answer skip, statement.
----------
Safety words. Question sugar, what is said after the right answer check, statement.</extracomment>
        <translation>La medicina esteroide puede subir el azúcar durante días.</translation>
    </message>
    <message>
        <source>I check it more often for {glucose_watch_days}. I follow my plan.</source>
        <extracomment>Safety words. Question sugar, right answer, statement. {glucose_watch_days} becomes, for example, &apos;7 days&apos;.</extracomment>
        <translation>Me lo mido más seguido durante {glucose_watch_days}. Sigo mi plan.</translation>
    </message>
    <message>
        <source>Yes. Follow your diabetes plan.</source>
        <extracomment>Safety words. Question sugar, what is said after the right answer check, statement.</extracomment>
        <translation>Sí. Siga su plan para la diabetes.</translation>
    </message>
    <message>
        <source>I stop eating.</source>
        <extracomment>Safety words. Question sugar, wrong answer, statement.</extracomment>
        <translation>Dejo de comer.</translation>
    </message>
    <message>
        <source>No. Eat as normal. Follow your diabetes plan.</source>
        <extracomment>Safety words. Question sugar, what is said after the wrong answer no-food, statement.</extracomment>
        <translation>No. Coma como siempre. Siga su plan para la diabetes.</translation>
    </message>
</context>
<context>
    <name>cluneal-nerve-injection: diary</name>
    <message>
        <source>Pain diary and next visit</source>
        <extracomment>Tile, heading. Room for about 33 letters a line; a longer text takes more lines.</extracomment>
        <translation>Diario de dolor y cita</translation>
    </message>
    <message>
        <source>How to rate your pain</source>
        <extracomment>Tile, small line. Room for about 28 letters a line; a longer text takes more lines.
----------
Page how-to-rate, heading. Room for about 28 letters a line; a longer text takes more lines.</extracomment>
        <translation>Cómo calificar su dolor</translation>
    </message>
    <message>
        <source>How bad is your pain now?</source>
        <extracomment>Page rate-now, heading. Room for about 33 letters a line; a longer text takes more lines.</extracomment>
        <translation>¿Cuánto dolor tiene ahora?</translation>
    </message>
    <message>
        <source>Touch one number. It is your first diary entry.</source>
        <extracomment>Page rate-now, line under the heading. Room for about 62 letters a line; a longer text takes more lines.</extracomment>
        <translation>Toque un número. Es lo primero que se anota en su diario.</translation>
    </message>
    <message>
        <source>No pain</source>
        <extracomment>Page rate-now, none, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Sin dolor</translation>
    </message>
    <message>
        <source>The worst pain</source>
        <extracomment>Page rate-now, worst, heading. Room for about 18 letters a line; a longer text takes more lines.</extracomment>
        <translation>El peor dolor</translation>
    </message>
    <message>
        <source>Only your print-out shows it</source>
        <extracomment>Page rate-now, kept, heading. Room for about 37 letters a line; a longer text takes more lines.</extracomment>
        <translation>Solo se ve en su hoja impresa</translation>
    </message>
    <message>
        <source>Use a number</source>
        <extracomment>Page how-to-rate, scale, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Use un número</translation>
    </message>
    <message>
        <source>{pain_scale_min} means no pain.</source>
        <extracomment>Page how-to-rate, scale, statement. {pain_scale_min} becomes, for example, &apos;0&apos;.</extracomment>
        <translation>{pain_scale_min} significa que no hay dolor.</translation>
    </message>
    <message>
        <source>{pain_scale_max} means the worst pain.</source>
        <extracomment>Page how-to-rate, scale, statement. {pain_scale_max} becomes, for example, &apos;10&apos;.</extracomment>
        <translation>{pain_scale_max} significa el peor dolor.</translation>
    </message>
    <message>
        <source>The first hours are a clue</source>
        <extracomment>Page how-to-rate, clue, heading. Room for about 34 letters a line; a longer text takes more lines.</extracomment>
        <translation>Las primeras horas dan una pista</translation>
    </message>
    <message>
        <source>They help show if these nerves cause your pain.</source>
        <extracomment>Page how-to-rate, clue, statement.</extracomment>
        <translation>Ayudan a saber si estos nervios causan su dolor.</translation>
    </message>
    <message>
        <source>This is true even if the pain comes back.</source>
        <extracomment>Page how-to-rate, clue, statement.</extracomment>
        <translation>Esto es así aunque el dolor vuelva.</translation>
    </message>
    <message>
        <source>Ask about pain medicine</source>
        <extracomment>Page how-to-rate, test-medicine, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>Pregunte por la medicina para el dolor</translation>
    </message>
    <message>
        <source>Was the injection mainly a test? Ask when to take pain medicine.</source>
        <extracomment>Page how-to-rate, test-medicine, statement.</extracomment>
        <translation>¿La inyección fue sobre todo una prueba? Pregunte cuándo tomar medicina para el dolor.</translation>
    </message>
    <message>
        <source>When to rate your pain</source>
        <extracomment>Page when-to-rate, heading. Room for about 29 letters a line; a longer text takes more lines.</extracomment>
        <translation>Cuándo calificar su dolor</translation>
    </message>
    <message>
        <source>Now, before you leave</source>
        <extracomment>Page when-to-rate, now, heading. Room for about 28 letters a line; a longer text takes more lines.</extracomment>
        <translation>Ahora, antes de irse</translation>
    </message>
    <message>
        <source>Each hour while you are awake</source>
        <extracomment>Page when-to-rate, each-hour, heading. Room for about 38 letters a line; a longer text takes more lines.</extracomment>
        <translation>Cada hora, si no está durmiendo</translation>
    </message>
    <message>
        <source>At bedtime</source>
        <extracomment>Page when-to-rate, bedtime, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Al acostarse a dormir</translation>
    </message>
    <message>
        <source>Then once a day</source>
        <extracomment>Page when-to-rate, daily, heading. Room for about 20 letters a line; a longer text takes more lines.</extracomment>
        <translation>Después, una vez al día</translation>
    </message>
    <message>
        <source>Bring your diary to your next visit</source>
        <extracomment>Page when-to-rate, bring, heading. Room for about 46 letters a line; a longer text takes more lines.</extracomment>
        <translation>Traiga su diario a su próxima cita</translation>
    </message>
    <message>
        <source>Your next visit</source>
        <extracomment>Page next-visit, heading. Room for about 20 letters a line; a longer text takes more lines.</extracomment>
        <translation>Su próxima cita</translation>
    </message>
    <message>
        <source>When it is</source>
        <extracomment>Page next-visit, when, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Cuándo es</translation>
    </message>
    <message>
        <source>We will see or call you in {followup_weeks}.</source>
        <extracomment>Page next-visit, when, statement. {followup_weeks} becomes, for example, &apos;0 weeks&apos;.</extracomment>
        <translation>Tendrá una cita o una llamada nuestra en {followup_weeks}.</translation>
    </message>
    <message>
        <source>Ask us for the day before you leave.</source>
        <extracomment>Page next-visit, when, statement.</extracomment>
        <translation>Antes de irse, pregúntenos qué día será.</translation>
    </message>
    <message>
        <source>What we will talk about</source>
        <extracomment>Page next-visit, talk, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>De qué hablaremos</translation>
    </message>
    <message>
        <source>We will ask how the injection worked.</source>
        <extracomment>Page next-visit, talk, statement.</extracomment>
        <translation>Le preguntaremos cómo funcionó la inyección.</translation>
    </message>
    <message>
        <source>We will plan with you what comes next.</source>
        <extracomment>Page next-visit, talk, statement.</extracomment>
        <translation>Planearemos con usted lo que sigue.</translation>
    </message>
    <message>
        <source>More care</source>
        <extracomment>Page next-visit, more-care, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Más tratamiento</translation>
    </message>
    <message>
        <source>You may not need more.</source>
        <extracomment>Page next-visit, more-care, statement.</extracomment>
        <translation>Tal vez no necesite más.</translation>
    </message>
    <message>
        <source>You may need another injection or other care.</source>
        <extracomment>Page next-visit, more-care, statement.</extracomment>
        <translation>Tal vez necesite otra inyección u otro tratamiento.</translation>
    </message>
    <message>
        <source>Questions people ask</source>
        <extracomment>Page questions-pain-work, heading. Room for about 26 letters a line; a longer text takes more lines.</extracomment>
        <translation>Preguntas frecuentes</translation>
    </message>
    <message>
        <source>Does pain tonight mean it failed?</source>
        <extracomment>Page questions-pain-work, pain-failed, heading. Room for about 44 letters a line; a longer text takes more lines.</extracomment>
        <translation>Si me duele esta noche, ¿falló?</translation>
    </message>
    <message>
        <source>No. Pain often comes back first.</source>
        <extracomment>Page questions-pain-work, pain-failed, statement.</extracomment>
        <translation>No. Muchas veces el dolor vuelve primero.</translation>
    </message>
    <message>
        <source>Can I go to work?</source>
        <extracomment>Page questions-pain-work, work, heading. Room for about 22 letters a line; a longer text takes more lines.</extracomment>
        <translation>¿Puedo ir a trabajar?</translation>
    </message>
    <message>
        <source>Many people can work after {work_return_days}.</source>
        <extracomment>Page questions-pain-work, work, statement. {work_return_days} becomes, for example, &apos;1 day&apos;.</extracomment>
        <translation>Muchas personas pueden trabajar después de {work_return_days}.</translation>
    </message>
    <message>
        <source>Heavy jobs need more time.</source>
        <extracomment>Page questions-pain-work, work, statement.</extracomment>
        <translation>Los trabajos pesados necesitan más tiempo.</translation>
    </message>
    <message>
        <source>Can I have sex?</source>
        <extracomment>Page questions-pain-work, sex, heading. Room for about 20 letters a line; a longer text takes more lines.</extracomment>
        <translation>¿Puedo tener relaciones sexuales?</translation>
    </message>
    <message>
        <source>Yes, when you feel ready.</source>
        <extracomment>Page questions-pain-work, sex, statement.</extracomment>
        <translation>Sí, cuando sienta que puede.</translation>
    </message>
    <message>
        <source>Can I fly?</source>
        <extracomment>Page questions-pain-work, flying, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>¿Puedo viajar en avión?</translation>
    </message>
    <message>
        <source>Ask us before you fly.</source>
        <extracomment>Page questions-pain-work, flying, statement.</extracomment>
        <translation>Pregúntenos antes de viajar en avión.</translation>
    </message>
    <message>
        <source>More questions people ask</source>
        <extracomment>Page questions-again-family, heading. Room for about 33 letters a line; a longer text takes more lines.</extracomment>
        <translation>Más preguntas frecuentes</translation>
    </message>
    <message>
        <source>Will I need it again?</source>
        <extracomment>Page questions-again-family, again, heading. Room for about 28 letters a line; a longer text takes more lines.</extracomment>
        <translation>¿La necesitaré otra vez?</translation>
    </message>
    <message>
        <source>Maybe. It depends on how you feel.</source>
        <extracomment>Page questions-again-family, again, statement.</extracomment>
        <translation>Tal vez. Depende de cómo se sienta.</translation>
    </message>
    <message>
        <source>Can family or friends have this injection?</source>
        <extracomment>Page questions-again-family, family, heading. Room for about 56 letters a line; a longer text takes more lines.</extracomment>
        <translation>¿Mis familiares o amigos pueden recibir esta inyección?</translation>
    </message>
    <message>
        <source>Do they have long-lasting low back or buttock pain?</source>
        <extracomment>Page questions-again-family, family, statement.</extracomment>
        <translation>¿Tienen dolor en la espalda baja o en la nalga desde hace mucho tiempo?</translation>
    </message>
    <message>
        <source>They can ask their own doctor if it is right for them.</source>
        <extracomment>Page questions-again-family, family, statement.</extracomment>
        <translation>Pueden preguntar a su propio médico si es adecuada para ellos.</translation>
    </message>
</context>
<context>
    <name>cluneal-nerve-injection: expect</name>
    <message>
        <source>What to expect</source>
        <extracomment>Safety words. Tile, heading. Room for about 18 letters a line; a longer text takes more lines.</extracomment>
        <translation>Qué esperar</translation>
    </message>
    <message>
        <source>Today, tonight and the next weeks</source>
        <extracomment>Safety words. Tile, small line. Room for about 44 letters a line; a longer text takes more lines.</extracomment>
        <translation>Hoy, esta noche y más adelante</translation>
    </message>
    <message>
        <source>What happens next</source>
        <extracomment>Safety words. Page timeline, heading. Room for about 22 letters a line; a longer text takes more lines.</extracomment>
        <translation>Qué pasa después</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Safety words. Page timeline, today, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Your skin may feel numb.</source>
        <extracomment>Safety words. Page timeline, today, statement.</extracomment>
        <translation>Puede sentir la piel adormecida.</translation>
    </message>
    <message>
        <source>You may have less pain.</source>
        <extracomment>Safety words. Page timeline, today, statement.</extracomment>
        <translation>Puede tener menos dolor.</translation>
    </message>
    <message>
        <source>Tonight</source>
        <extracomment>Safety words. Page timeline, tonight, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Esta noche</translation>
    </message>
    <message>
        <source>The numb feeling should end.</source>
        <extracomment>Safety words. Page timeline, tonight, statement.</extracomment>
        <translation>El adormecimiento debería desaparecer.</translation>
    </message>
    <message>
        <source>Your old pain may come back.</source>
        <extracomment>Safety words. Page timeline, tonight, statement.</extracomment>
        <translation>Su dolor de antes puede volver.</translation>
    </message>
    <message>
        <source>The first days</source>
        <extracomment>Safety words. Page timeline, first-days, heading. Room for about 18 letters a line; a longer text takes more lines.</extracomment>
        <translation>Los primeros días</translation>
    </message>
    <message>
        <source>The spot may be sore or bruised.</source>
        <extracomment>Safety words. Page timeline, first-days, statement.</extracomment>
        <translation>La zona de la inyección puede estar adolorida o tener un moretón.</translation>
    </message>
    <message>
        <source>The first weeks</source>
        <extracomment>Safety words. Page timeline, first-weeks, heading. Room for about 20 letters a line; a longer text takes more lines.</extracomment>
        <translation>Las primeras semanas</translation>
    </message>
    <message>
        <source>Steroid medicine often starts in {steroid_onset_from_days.number} to {steroid_onset_to_days}.</source>
        <extracomment>Safety words. Page timeline, first-weeks, statement. {steroid_onset_from_days.number} becomes, for example, &apos;2&apos;. {steroid_onset_to_days} becomes, for example, &apos;7 days&apos;.</extracomment>
        <translation>La medicina esteroide suele empezar a hacer efecto en {steroid_onset_from_days.number} a {steroid_onset_to_days}.</translation>
    </message>
    <message>
        <source>Later weeks</source>
        <extracomment>Safety words. Page timeline, later-weeks, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Semanas después</translation>
    </message>
    <message>
        <source>Some people feel better for weeks or months.</source>
        <extracomment>Safety words. Page timeline, later-weeks, statement.</extracomment>
        <translation>Algunas personas se sienten mejor durante semanas o meses.</translation>
    </message>
    <message>
        <source>Why pain can return</source>
        <extracomment>Safety words. Page pain-comes-back, heading. Room for about 25 letters a line; a longer text takes more lines.</extracomment>
        <translation>Por qué puede volver el dolor</translation>
    </message>
    <message>
        <source>Numbing medicine stops first</source>
        <extracomment>Safety words. Page pain-comes-back, numbing-stops, heading. Room for about 37 letters a line; a longer text takes more lines.</extracomment>
        <translation>La anestesia local se pasa primero</translation>
    </message>
    <message>
        <source>Numbing medicine works for a few hours.</source>
        <extracomment>Safety words. Page pain-comes-back, numbing-stops, statement.</extracomment>
        <translation>La anestesia local hace efecto unas horas.</translation>
    </message>
    <message>
        <source>Then old pain may come back, sometimes worse.</source>
        <extracomment>Safety words. Page pain-comes-back, numbing-stops, statement.</extracomment>
        <translation>Después puede volver el dolor de antes, a veces peor.</translation>
    </message>
    <message>
        <source>Steroid medicine needs time</source>
        <extracomment>Safety words. Page pain-comes-back, steroid-time, heading. Room for about 36 letters a line; a longer text takes more lines.</extracomment>
        <translation>La medicina esteroide necesita tiempo</translation>
    </message>
    <message>
        <source>Steroid medicine can take up to {judge_at_days} to work.</source>
        <extracomment>Safety words. Page pain-comes-back, steroid-time, statement. {judge_at_days} becomes, for example, &apos;14 days&apos;.</extracomment>
        <translation>La medicina esteroide puede tardar hasta {judge_at_days} en hacer efecto.</translation>
    </message>
    <message>
        <source>Pain may be worse at first</source>
        <extracomment>Safety words. Page pain-comes-back, worse-first, heading. Room for about 34 letters a line; a longer text takes more lines.</extracomment>
        <translation>Al principio puede haber más dolor</translation>
    </message>
    <message>
        <source>Pain may be worse for up to {flare_days}.</source>
        <extracomment>Safety words. Page pain-comes-back, worse-first, statement. {flare_days} becomes, for example, &apos;3 days&apos;.</extracomment>
        <translation>El dolor puede ser peor hasta por {flare_days}.</translation>
    </message>
    <message>
        <source>Sometimes it lasts up to {flare_max_days}.</source>
        <extracomment>Safety words. Page pain-comes-back, worse-first, statement. {flare_max_days} becomes, for example, &apos;7 days&apos;.</extracomment>
        <translation>A veces dura hasta {flare_max_days}.</translation>
    </message>
    <message>
        <source>It can last up to {flare_max_days}.</source>
        <extracomment>Safety words. Page pain-comes-back, worse-first, statement. {flare_max_days} becomes, for example, &apos;7 days&apos;.</extracomment>
        <translation type="vanished">Puede durar hasta {flare_max_days}.</translation>
    </message>
    <message>
        <source>Did the injection work?</source>
        <extracomment>Safety words. Page did-it-work, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>¿Funcionó la inyección?</translation>
    </message>
    <message>
        <source>Worse pain can be normal</source>
        <extracomment>Safety words. Page did-it-work, not-failed, heading. Room for about 32 letters a line; a longer text takes more lines.</extracomment>
        <translation>Más dolor puede ser normal</translation>
    </message>
    <message>
        <source>Worse pain does not mean the injection failed.</source>
        <extracomment>Safety words. Page did-it-work, not-failed, statement.</extracomment>
        <translation>Tener más dolor no significa que la inyección falló.</translation>
    </message>
    <message>
        <source>Wait before you decide</source>
        <extracomment>Safety words. Page did-it-work, wait, heading. Room for about 29 letters a line; a longer text takes more lines.</extracomment>
        <translation>Espere antes de decidir</translation>
    </message>
    <message>
        <source>Wait {judge_at_days} before you decide if it worked.</source>
        <extracomment>Safety words. Page did-it-work, wait, statement. {judge_at_days} becomes, for example, &apos;14 days&apos;.</extracomment>
        <translation>Espere {judge_at_days} antes de decidir si funcionó.</translation>
    </message>
    <message>
        <source>Each person is different</source>
        <extracomment>Safety words. Page did-it-work, relief-differs, heading. Room for about 32 letters a line; a longer text takes more lines.</extracomment>
        <translation>Cada persona es diferente</translation>
    </message>
    <message>
        <source>Relief can last for weeks or months.</source>
        <extracomment>Safety words. Page did-it-work, relief-differs, statement.</extracomment>
        <translation>El alivio puede durar semanas o meses.</translation>
    </message>
    <message>
        <source>Some people feel little or no relief.</source>
        <extracomment>Safety words. Page did-it-work, relief-differs, statement.</extracomment>
        <translation>Algunas personas sienten poco o ningún alivio.</translation>
    </message>
    <message>
        <source>Numb: normal or not?</source>
        <extracomment>Safety words. Page where-numb, heading. Room for about 26 letters a line; a longer text takes more lines.</extracomment>
        <translation>Piel adormecida: ¿normal o no?</translation>
    </message>
    <message>
        <source>Seen from behind. Your side may differ.</source>
        <extracomment>Safety words. Page where-numb, line under the heading. Room for about 52 letters a line; a longer text takes more lines.</extracomment>
        <translation>Visto por detrás. Su lado puede ser el otro.</translation>
    </message>
    <message>
        <source>Seen from behind.</source>
        <extracomment>Safety words. Page where-numb, line under the heading. Room for about 22 letters a line; a longer text takes more lines.</extracomment>
        <translation>Visto por detrás.</translation>
    </message>
    <message>
        <source>Where numb is normal</source>
        <extracomment>Safety words. Page where-numb, heading.</extracomment>
        <translation type="vanished">Dónde es normal el adormecimiento</translation>
    </message>
    <message>
        <source>Normal today</source>
        <extracomment>Safety words. Page where-numb, numb-normal, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Normal hoy</translation>
    </message>
    <message>
        <source>Your low back or upper buttock may have a numb patch.</source>
        <extracomment>Safety words. Page where-numb, numb-normal, statement.</extracomment>
        <translation>Puede tener un área adormecida: espalda baja o parte alta de la nalga.</translation>
    </message>
    <message>
        <source>Only the injected side may be numb.</source>
        <extracomment>Safety words. Page where-numb, numb-normal, statement.</extracomment>
        <translation>Solo puede estar adormecido el lado de la inyección.</translation>
    </message>
    <message>
        <source>Only the left side may be numb.</source>
        <extracomment>Safety words. Page where-numb, numb-normal, statement.</extracomment>
        <translation>Solo puede estar adormecido el lado izquierdo.</translation>
    </message>
    <message>
        <source>Only the right side may be numb.</source>
        <extracomment>Safety words. Page where-numb, numb-normal, statement.</extracomment>
        <translation>Solo puede estar adormecido el lado derecho.</translation>
    </message>
    <message>
        <source>You may have a patch on each side.</source>
        <extracomment>Safety words. Page where-numb, numb-normal, statement.</extracomment>
        <translation>Puede tener un área así en cada lado.</translation>
    </message>
    <message>
        <source>This should end by {numb_max_hours.moment}.</source>
        <extracomment>Safety words. Page where-numb, numb-normal, statement. {numb_max_hours.moment} becomes, for example, &apos;Monday, 2:30 PM&apos;.</extracomment>
        <translation>Para el {numb_max_hours.moment}, esto ya debería haber desaparecido.</translation>
    </message>
    <message>
        <source>This should end within {numb_max_hours}.</source>
        <extracomment>Safety words. Page where-numb, numb-normal, statement, when the clock is wrong. {numb_max_hours} becomes, for example, &apos;24 hours&apos;.</extracomment>
        <translation>Esto debería desaparecer en menos de {numb_max_hours}.</translation>
    </message>
    <message>
        <source>Emergency: never normal</source>
        <extracomment>Safety words. Page where-numb, numb-never, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>Emergencia: nunca es normal</translation>
    </message>
    <message>
        <source>You are numb between your legs or on your inner thighs.</source>
        <extracomment>Safety words. Page where-numb, numb-never, statement.</extracomment>
        <translation>Tiene adormecimiento entre las piernas o por dentro de los muslos.</translation>
    </message>
    <message>
        <source>Your private parts or anus (back passage) feel numb.</source>
        <extracomment>Safety words. Page where-numb, numb-never, statement.</extracomment>
        <translation>Siente adormecidas las partes íntimas o el ano (por donde sale el popó).</translation>
    </message>
    <message>
        <source>Call {emergency_number} now.</source>
        <extracomment>Safety words. Page where-numb, numb-never, statement. {emergency_number} becomes, for example, &apos;911&apos;.</extracomment>
        <translation>Llame al {emergency_number} ahora.</translation>
    </message>
    <message>
        <source>If a leg feels weak</source>
        <extracomment>Safety words. Page weak-leg, heading. Room for about 25 letters a line; a longer text takes more lines.</extracomment>
        <translation>Si siente débil una pierna</translation>
    </message>
    <message>
        <source>Tell a nurse before you leave</source>
        <extracomment>Safety words. Page weak-leg, tell-first, heading. Room for about 38 letters a line; a longer text takes more lines.</extracomment>
        <translation>Avise a enfermería antes de irse</translation>
    </message>
    <message>
        <source>A weak or heavy leg is not common.</source>
        <extracomment>Safety words. Page weak-leg, tell-first, statement.</extracomment>
        <translation>No es común tener una pierna débil o pesada.</translation>
    </message>
    <message>
        <source>It can last up to {weakness_expected_hours}.</source>
        <extracomment>Safety words. Page weak-leg, tell-first, statement. {weakness_expected_hours} becomes, for example, &apos;8 hours&apos;.</extracomment>
        <translation>Puede durar hasta {weakness_expected_hours}.</translation>
    </message>
    <message>
        <source>Walk with help</source>
        <extracomment>Safety words. Page weak-leg, walk-with-help, heading. Room for about 18 letters a line; a longer text takes more lines.</extracomment>
        <translation>Camine con ayuda</translation>
    </message>
    <message>
        <source>Do not walk alone with a weak or numb leg.</source>
        <extracomment>Safety words. Page weak-leg, walk-with-help, statement.</extracomment>
        <translation>No camine sin otra persona si tiene una pierna débil o adormecida.</translation>
    </message>
    <message>
        <source>Hold the rail on stairs</source>
        <extracomment>Safety words. Page weak-leg, stairs, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>Use el pasamanos en la escalera</translation>
    </message>
    <message>
        <source>Call {emergency_number} now</source>
        <extracomment>Safety words. Page weak-leg, weak-emergency, heading. {emergency_number} becomes, for example, &apos;911&apos;. Room for about 36 letters a line; a longer text takes more lines.</extracomment>
        <translation>Llame al {emergency_number} ahora</translation>
    </message>
    <message>
        <source>One leg gets weaker, or both legs are weak or numb.</source>
        <extracomment>Safety words. Page weak-leg, weak-emergency, statement.</extracomment>
        <translation>Una pierna se pone más débil, o las dos piernas están débiles o adormecidas.</translation>
    </message>
</context>
<context>
    <name>cluneal-nerve-injection: feel-unwell</name>
    <message>
        <source>Feel unwell?</source>
        <extracomment>Safety words. Tile, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>¿Se siente mal?</translation>
    </message>
    <message>
        <source>Tell a nurse now</source>
        <extracomment>Safety words. Tile, small line. Room for about 21 letters a line; a longer text takes more lines.
----------
Safety words. Page tell-a-nurse, heading. Room for about 21 letters a line; a longer text takes more lines.</extracomment>
        <translation>Avise ahora a enfermería</translation>
    </message>
    <message>
        <source>You have a metal taste, numb mouth, ringing ears or blurry eyes.</source>
        <extracomment>Safety words. Page tell-a-nurse, mouth-ears-eyes, statement.</extracomment>
        <translation type="vanished">Tiene sabor a metal, la boca adormecida, zumbido en los oídos o la vista borrosa.</translation>
    </message>
    <message>
        <source>You have chest pain.</source>
        <extracomment>Safety words. Page tell-a-nurse, chest-leg, statement.</extracomment>
        <translation>Tiene dolor en el pecho.</translation>
    </message>
    <message>
        <source>A leg feels weak.</source>
        <extracomment>Safety words. Page tell-a-nurse, chest-leg, statement.</extracomment>
        <translation>Siente débil una pierna.</translation>
    </message>
    <message>
        <source>You feel very dizzy, faint or confused, or you twitch.</source>
        <extracomment>Safety words. Page tell-a-nurse, dizzy-confused, statement.</extracomment>
        <translation>Tiene mucho mareo o confusión, siente que se desmaya o le brincan los músculos.</translation>
    </message>
    <message>
        <source>Your skin itches, or you have a rash.</source>
        <extracomment>Safety words. Page tell-a-nurse, skin-face, statement.</extracomment>
        <translation>Le pica la piel o tiene sarpullido.</translation>
    </message>
    <message>
        <source>Your face or throat swells.</source>
        <extracomment>Safety words. Page tell-a-nurse, skin-face, statement.</extracomment>
        <translation>Se le hincha la cara o la garganta.</translation>
    </message>
    <message>
        <source>It is hard to breathe.</source>
        <extracomment>Safety words. Page tell-a-nurse, breath, statement.</extracomment>
        <translation>Le cuesta respirar.</translation>
    </message>
    <message>
        <source>You wheeze.</source>
        <extracomment>Safety words. Page tell-a-nurse, breath, statement.</extracomment>
        <translation>Le silba el pecho.</translation>
    </message>
    <message>
        <source>Your throat feels tight.</source>
        <extracomment>Safety words. Page tell-a-nurse, breath, statement.</extracomment>
        <translation>Siente la garganta apretada.</translation>
    </message>
    <message>
        <source>You have chest pain or a weak leg.</source>
        <extracomment>Safety words. Page tell-a-nurse, chest-leg, statement.</extracomment>
        <translation type="vanished">Tiene dolor en el pecho o una pierna débil.</translation>
    </message>
    <message>
        <source>You have a metal taste, numb mouth, ringing ears or poor sight.</source>
        <extracomment>Safety words. Page tell-a-nurse, mouth-ears-eyes, statement.</extracomment>
        <translation>Tiene sabor a metal, la boca adormecida, zumbido en los oídos o la vista borrosa.</translation>
    </message>
</context>
<context>
    <name>cluneal-nerve-injection: five-things</name>
    <message>
        <source>Five things to know</source>
        <extracomment>Safety words. Tile, heading. Room for about 25 letters a line; a longer text takes more lines.
----------
Safety words. Page five-cards, heading. Room for about 25 letters a line; a longer text takes more lines.</extracomment>
        <translation>Cinco cosas clave</translation>
    </message>
    <message>
        <source>The most important points</source>
        <extracomment>Safety words. Tile, small line. Room for about 33 letters a line; a longer text takes more lines.</extracomment>
        <translation>Lo más importante</translation>
    </message>
    <message>
        <source>Rest today</source>
        <extracomment>Safety words. Page five-cards, rest, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Descanse hoy</translation>
    </message>
    <message>
        <source>Go home with an adult.</source>
        <extracomment>Safety words. Page five-cards, rest, statement.</extracomment>
        <translation>Vaya a casa con un adulto.</translation>
    </message>
    <message>
        <source>Do not drive</source>
        <extracomment>Safety words. Page five-cards, driving, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>No maneje</translation>
    </message>
    <message>
        <source>Pain may come back tonight</source>
        <extracomment>Safety words. Page five-cards, pain-tonight, heading. Room for about 34 letters a line; a longer text takes more lines.</extracomment>
        <translation>El dolor puede volver esta noche</translation>
    </message>
    <message>
        <source>This is normal.</source>
        <extracomment>Safety words. Page five-cards, pain-tonight, statement.</extracomment>
        <translation>Esto es normal.</translation>
    </message>
    <message>
        <source>Steroid medicine needs days to work.</source>
        <extracomment>Safety words. Page five-cards, pain-tonight, statement.</extracomment>
        <translation>La medicina esteroide necesita días para hacer efecto.</translation>
    </message>
    <message>
        <source>Keep the spot clean and dry</source>
        <extracomment>Safety words. Page five-cards, clean-dry, heading. Room for about 36 letters a line; a longer text takes more lines.</extracomment>
        <translation>Mantenga la zona limpia y seca</translation>
    </message>
    <message>
        <source>You can shower after {shower_hours}.</source>
        <extracomment>Safety words. Page five-cards, clean-dry, statement. {shower_hours} becomes, for example, &apos;24 hours&apos;.</extracomment>
        <translation>Puede ducharse después de {shower_hours}.</translation>
    </message>
    <message>
        <source>Do not bathe or swim for {soak_hours}.</source>
        <extracomment>Safety words. Page five-cards, clean-dry, statement. {soak_hours} becomes, for example, &apos;48 hours&apos;.</extracomment>
        <translation>No use la tina ni nade durante {soak_hours}.</translation>
    </message>
    <message>
        <source>Know the red signs</source>
        <extracomment>Safety words. Page five-cards, red-signs, heading. Room for about 24 letters a line; a longer text takes more lines.</extracomment>
        <translation>Conozca las señales rojas</translation>
    </message>
    <message>
        <source>Call {emergency_number} for a red sign.</source>
        <extracomment>Safety words. Page five-cards, red-signs, statement. {emergency_number} becomes, for example, &apos;911&apos;.</extracomment>
        <translation>Si tiene una señal roja, llame al {emergency_number}.</translation>
    </message>
</context>
<context>
    <name>cluneal-nerve-injection: is-normal</name>
    <message>
        <source>Is this normal?</source>
        <extracomment>Safety words. Tile, heading. Room for about 20 letters a line; a longer text takes more lines.</extracomment>
        <translation>¿Esto es normal?</translation>
    </message>
    <message>
        <source>Touch what you feel. Not sure? Ask a nurse.</source>
        <extracomment>Safety words. Line under the heading. Room for about 57 letters a line; a longer text takes more lines.</extracomment>
        <translation>Toque lo que siente. ¿Tiene dudas? Pregunte en enfermería.</translation>
    </message>
    <message>
        <source>Which one do you feel?</source>
        <extracomment>Safety words. Heading over the signs.</extracomment>
        <translation>¿Cuál siente?</translation>
    </message>
    <message>
        <source>Call {emergency_number} now</source>
        <extracomment>Safety words. Level red, heading. {emergency_number} becomes, for example, &apos;911&apos;. Room for about 36 letters a line; a longer text takes more lines.</extracomment>
        <translation>Llame al {emergency_number} ahora</translation>
    </message>
    <message>
        <source>Still here in the clinic? Tell a nurse now.</source>
        <extracomment>Safety words. Level red, statement.</extracomment>
        <translation>¿Todavía está en la clínica? Avise ahora a enfermería.</translation>
    </message>
    <message>
        <source>Call us today: {clinic_phone}</source>
        <extracomment>Safety words. Level amber, heading. {clinic_phone} becomes, for example, &apos;(555) 010-0199&apos;. Room for about 38 letters a line; a longer text takes more lines.</extracomment>
        <translation>Llámenos hoy: {clinic_phone}</translation>
    </message>
    <message>
        <source>Still here in the clinic? Tell a nurse.</source>
        <extracomment>Safety words. Level amber, statement.</extracomment>
        <translation>¿Todavía está en la clínica? Avise a enfermería.</translation>
    </message>
    <message>
        <source>This is normal</source>
        <extracomment>Safety words. Level green, heading. Room for about 18 letters a line; a longer text takes more lines.</extracomment>
        <translation>Esto es normal</translation>
    </message>
    <message>
        <source>There is no need to call.</source>
        <extracomment>Safety words. Level green, statement.</extracomment>
        <translation>No hace falta llamar.</translation>
    </message>
    <message>
        <source>Does it get worse, or do you worry? Call {clinic_phone}.</source>
        <extracomment>Safety words. Level green, statement. {clinic_phone} becomes, for example, &apos;(555) 010-0199&apos;.</extracomment>
        <translation>¿Empeora o le preocupa? Llame al {clinic_phone}.</translation>
    </message>
    <message>
        <source>Breath or chest</source>
        <extracomment>Safety words. Area breath-chest, heading. Room for about 20 letters a line; a longer text takes more lines.</extracomment>
        <translation>Respiración o pecho</translation>
    </message>
    <message>
        <source>Face or skin</source>
        <extracomment>Safety words. Area face-skin, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Cara o piel</translation>
    </message>
    <message>
        <source>Head</source>
        <extracomment>Safety words. Area head, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Cabeza</translation>
    </message>
    <message>
        <source>Legs</source>
        <extracomment>Safety words. Area legs, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Piernas</translation>
    </message>
    <message>
        <source>Numb or toilet</source>
        <extracomment>Safety words. Area numb-toilet, heading. Room for about 18 letters a line; a longer text takes more lines.</extracomment>
        <translation>Piel adormecida o baño</translation>
    </message>
    <message>
        <source>The sore spot</source>
        <extracomment>Safety words. Area spot, heading. Room for about 17 letters a line; a longer text takes more lines.</extracomment>
        <translation>La zona adolorida</translation>
    </message>
    <message>
        <source>Fever or pain</source>
        <extracomment>Safety words. Area fever-pain, heading. Room for about 17 letters a line; a longer text takes more lines.</extracomment>
        <translation>Fiebre o dolor</translation>
    </message>
    <message>
        <source>Mood or sleep</source>
        <extracomment>Safety words. Area mood-sleep, heading. Room for about 17 letters a line; a longer text takes more lines.</extracomment>
        <translation>Ánimo o sueño</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>Safety words. Area period, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Menstruación</translation>
    </message>
    <message>
        <source>Blood sugar</source>
        <extracomment>Safety words. Area sugar, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Azúcar en la sangre</translation>
    </message>
</context>
<context>
    <name>cluneal-nerve-injection: leaflet</name>
    <message>
        <source>After your cluneal nerve injection</source>
        <extracomment>Home, heading. Room for about 45 letters a line; a longer text takes more lines.</extracomment>
        <translation>Después de su inyección en los nervios cluneales</translation>
    </message>
    <message>
        <source>Sit down if you can. Touch a picture to begin.</source>
        <extracomment>Home, line under the heading. Room for about 61 letters a line; a longer text takes more lines.</extracomment>
        <translation>Siéntese si puede. Toque una imagen para empezar.</translation>
    </message>
</context>
<context>
    <name>cluneal-nerve-injection: warning-signs</name>
    <message>
        <source>Warning signs</source>
        <extracomment>Safety words. Tile, heading. Room for about 17 letters a line; a longer text takes more lines.</extracomment>
        <translation>Señales de alerta</translation>
    </message>
    <message>
        <source>When to call, and who to call</source>
        <extracomment>Safety words. Tile, small line. Room for about 38 letters a line; a longer text takes more lines.</extracomment>
        <translation>Cuándo llamar y a quién llamar</translation>
    </message>
    <message>
        <source>Call {emergency_number} now</source>
        <extracomment>Safety words. Page red-overview, heading. {emergency_number} becomes, for example, &apos;911&apos;. Room for about 36 letters a line; a longer text takes more lines.</extracomment>
        <translation>Llame al {emergency_number} ahora</translation>
    </message>
    <message>
        <source>Do not drive yourself.</source>
        <extracomment>Safety words. Page red-overview, line under the heading. Room for about 29 letters a line; a longer text takes more lines.</extracomment>
        <translation>No maneje usted.</translation>
    </message>
    <message>
        <source>Breath</source>
        <extracomment>Safety words. Page red-overview, breath, heading. Room for about 16 letters a line; a longer text takes more lines.
----------
Safety words. Page red-breath, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Respiración</translation>
    </message>
    <message>
        <source>It is hard to breathe.</source>
        <extracomment>Safety words. Page red-overview, breath, statement.</extracomment>
        <translation>Le cuesta respirar.</translation>
    </message>
    <message>
        <source>Your face, lips or throat swell.</source>
        <extracomment>Safety words. Page red-overview, breath, statement.</extracomment>
        <translation>Se le hinchan la cara, los labios o la garganta.</translation>
    </message>
    <message>
        <source>Chest and mind</source>
        <extracomment>Safety words. Page red-overview, chest-mind, heading. Room for about 18 letters a line; a longer text takes more lines.
----------
Safety words. Page red-chest-mind, heading. Room for about 18 letters a line; a longer text takes more lines.</extracomment>
        <translation>Pecho y mente</translation>
    </message>
    <message>
        <source>You have chest pain.</source>
        <extracomment>Safety words. Page red-overview, chest-mind, statement.</extracomment>
        <translation>Tiene dolor en el pecho.</translation>
    </message>
    <message>
        <source>You faint or have a fit.</source>
        <extracomment>Safety words. Page red-overview, chest-mind, statement.</extracomment>
        <translation>Se desmaya o tiene una convulsión.</translation>
    </message>
    <message>
        <source>Legs and toilet</source>
        <extracomment>Safety words. Page red-overview, legs-toilet, heading. Room for about 20 letters a line; a longer text takes more lines.
----------
Safety words. Page red-legs-toilet, heading. Room for about 20 letters a line; a longer text takes more lines.</extracomment>
        <translation>Piernas y baño</translation>
    </message>
    <message>
        <source>You cannot hold or pass urine (pee).</source>
        <extracomment>Safety words. Page red-overview, legs-toilet, statement.
----------
Safety words. Page red-legs-toilet, toilet, statement.</extracomment>
        <translation>Se le sale la orina (pipí) o no puede orinar.</translation>
    </message>
    <message>
        <source>You are numb between your legs.</source>
        <extracomment>Safety words. Page red-overview, legs-toilet, statement.</extracomment>
        <translation>Tiene adormecimiento entre las piernas.</translation>
    </message>
    <message>
        <source>Blood and head</source>
        <extracomment>Safety words. Page red-overview, blood-head, heading. Room for about 18 letters a line; a longer text takes more lines.
----------
Safety words. Page red-blood-head, heading. Room for about 18 letters a line; a longer text takes more lines.</extracomment>
        <translation>Sangre y cabeza</translation>
    </message>
    <message>
        <source>Bleeding does not stop.</source>
        <extracomment>Safety words. Page red-overview, blood-head, statement.</extracomment>
        <translation>El sangrado no para.</translation>
    </message>
    <message>
        <source>You have a very bad headache.</source>
        <extracomment>Safety words. Page red-overview, blood-head, statement.</extracomment>
        <translation type="vanished">Tiene un dolor de cabeza muy fuerte.</translation>
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
        <translation>Llame al {emergency_number} ahora.</translation>
    </message>
    <message>
        <source>Hard to breathe</source>
        <extracomment>Safety words. Page red-breath, hard-to-breathe, heading. Room for about 20 letters a line; a longer text takes more lines.</extracomment>
        <translation>Le cuesta respirar</translation>
    </message>
    <message>
        <source>It is hard to breathe, or you wheeze.</source>
        <extracomment>Safety words. Page red-breath, hard-to-breathe, statement.</extracomment>
        <translation>Le cuesta respirar o le silba el pecho.</translation>
    </message>
    <message>
        <source>You are suddenly short of breath.</source>
        <extracomment>Safety words. Page red-breath, hard-to-breathe, statement.</extracomment>
        <translation>De repente le falta el aire.</translation>
    </message>
    <message>
        <source>Swelling</source>
        <extracomment>Safety words. Page red-breath, swelling, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Hinchazón</translation>
    </message>
    <message>
        <source>Your face, lips, tongue or throat swell.</source>
        <extracomment>Safety words. Page red-breath, swelling, statement.</extracomment>
        <translation>Se le hinchan la cara, los labios, la lengua o la garganta.</translation>
    </message>
    <message>
        <source>Hives and faint</source>
        <extracomment>Safety words. Page red-breath, hives, heading. Room for about 20 letters a line; a longer text takes more lines.</extracomment>
        <translation>Ronchas y desmayo</translation>
    </message>
    <message>
        <source>Hives (raised, itchy spots) cover your skin, and you feel faint.</source>
        <extracomment>Safety words. Page red-breath, hives, statement.</extracomment>
        <translation>Tiene ronchas (bultos que pican) por toda la piel y siente que se va a desmayar.</translation>
    </message>
    <message>
        <source>Chest</source>
        <extracomment>Safety words. Page red-chest-mind, chest, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Pecho</translation>
    </message>
    <message>
        <source>You have chest pain or cough blood.</source>
        <extracomment>Safety words. Page red-chest-mind, chest, statement.</extracomment>
        <translation>Tiene dolor en el pecho o tose sangre.</translation>
    </message>
    <message>
        <source>Mind</source>
        <extracomment>Safety words. Page red-chest-mind, mind, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Mente</translation>
    </message>
    <message>
        <source>You faint or are very confused.</source>
        <extracomment>Safety words. Page red-chest-mind, mind, statement.</extracomment>
        <translation>Se desmaya o tiene mucha confusión.</translation>
    </message>
    <message>
        <source>You have a fit (shaking you cannot stop).</source>
        <extracomment>Safety words. Page red-chest-mind, mind, statement.</extracomment>
        <translation>Tiene una convulsión (sacudidas que no puede parar).</translation>
    </message>
    <message>
        <source>Fever and very ill</source>
        <extracomment>Safety words. Page red-chest-mind, very-ill, heading. Room for about 24 letters a line; a longer text takes more lines.</extracomment>
        <translation>Fiebre y mucho malestar</translation>
    </message>
    <message>
        <source>You have a fever and feel very ill or confused.</source>
        <extracomment>Safety words. Page red-chest-mind, very-ill, statement.</extracomment>
        <translation>Tiene fiebre y se siente muy mal o con confusión.</translation>
    </message>
    <message>
        <source>You shake hard, or your skin has blotches.</source>
        <extracomment>Safety words. Page red-chest-mind, very-ill, statement.</extracomment>
        <translation>Tiembla con fuerza o tiene manchas en la piel.</translation>
    </message>
    <message>
        <source>Toilet</source>
        <extracomment>Safety words. Page red-legs-toilet, toilet, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Ir al baño</translation>
    </message>
    <message>
        <source>You cannot hold stool (poo).</source>
        <extracomment>Safety words. Page red-legs-toilet, toilet, statement.</extracomment>
        <translation>Se le salen las heces (popó).</translation>
    </message>
    <message>
        <source>Numb between the legs</source>
        <extracomment>Safety words. Page red-legs-toilet, numb-between-legs, heading. Room for about 28 letters a line; a longer text takes more lines.</extracomment>
        <translation>Adormecido entre las piernas</translation>
    </message>
    <message>
        <source>You are numb between your legs or on your inner thighs.</source>
        <extracomment>Safety words. Page red-legs-toilet, numb-between-legs, statement.</extracomment>
        <translation>Tiene adormecimiento entre las piernas o por dentro de los muslos.</translation>
    </message>
    <message>
        <source>Your private parts or anus (back passage) feel numb.</source>
        <extracomment>Safety words. Page red-legs-toilet, numb-between-legs, statement.</extracomment>
        <translation>Siente adormecidas las partes íntimas o el ano (por donde sale el popó).</translation>
    </message>
    <message>
        <source>Both legs</source>
        <extracomment>Safety words. Page red-legs-toilet, both-legs, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Las dos piernas</translation>
    </message>
    <message>
        <source>Both legs are weak or numb.</source>
        <extracomment>Safety words. Page red-legs-toilet, both-legs, statement.</extracomment>
        <translation>Las dos piernas están débiles o adormecidas.</translation>
    </message>
    <message>
        <source>One leg</source>
        <extracomment>Safety words. Page red-legs-toilet, one-leg, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Una pierna</translation>
    </message>
    <message>
        <source>One leg is weak and gets worse.</source>
        <extracomment>Safety words. Page red-legs-toilet, one-leg, statement.</extracomment>
        <translation>Una pierna está débil y empeora.</translation>
    </message>
    <message>
        <source>Bleeding does not stop</source>
        <extracomment>Safety words. Page red-blood-head, bleeding, heading. Room for about 29 letters a line; a longer text takes more lines.</extracomment>
        <translation>El sangrado no para</translation>
    </message>
    <message>
        <source>Press firmly for {bleed_minutes}. Press again for {bleed_minutes}.</source>
        <extracomment>Safety words. Page red-blood-head, bleeding, statement. {bleed_minutes} becomes, for example, &apos;10 minutes&apos;.</extracomment>
        <translation>Presione con firmeza durante {bleed_minutes}. Presione otra vez durante {bleed_minutes}.</translation>
    </message>
    <message>
        <source>Call if it still bleeds, or if blood spurts.</source>
        <extracomment>Safety words. Page red-blood-head, bleeding, statement.</extracomment>
        <translation>Llame si aún sangra, o si la sangre sale a chorros.</translation>
    </message>
    <message>
        <source>Worst headache</source>
        <extracomment>Safety words. Page red-blood-head, worst-headache, heading. Room for about 18 letters a line; a longer text takes more lines.</extracomment>
        <translation>El peor dolor de cabeza</translation>
    </message>
    <message>
        <source>It is the worst headache of your life.</source>
        <extracomment>Safety words. Page red-overview, blood-head, statement.
----------
Safety words. Page red-blood-head, worst-headache, statement.</extracomment>
        <translation>Es el peor dolor de cabeza de su vida.</translation>
    </message>
    <message>
        <source>If you have even one of these. Do not drive yourself.</source>
        <extracomment>Safety words. Page red-overview, line under the heading. Room for about 70 letters a line; a longer text takes more lines.</extracomment>
        <translation type="vanished">Si tiene aunque sea una de estas señales. No maneje usted.</translation>
    </message>
    <message>
        <source>Headache and ill</source>
        <extracomment>Safety words. Page red-blood-head, headache-and-ill, heading. Room for about 21 letters a line; a longer text takes more lines.</extracomment>
        <translation>Dolor de cabeza y malestar</translation>
    </message>
    <message>
        <source>You also vomit, or are very sleepy or confused.</source>
        <extracomment>Safety words. Page red-blood-head, headache-and-ill, statement.</extracomment>
        <translation>También vomita, o tiene mucho sueño o confusión.</translation>
    </message>
    <message>
        <source>You also have a stiff neck or fever.</source>
        <extracomment>Safety words. Page red-blood-head, headache-and-ill, statement.</extracomment>
        <translation>También tiene el cuello rígido o fiebre.</translation>
    </message>
    <message>
        <source>When you call {emergency_number}</source>
        <extracomment>Safety words. Page when-you-call, heading. {emergency_number} becomes, for example, &apos;911&apos;. Room for about 42 letters a line; a longer text takes more lines.</extracomment>
        <translation>Cuando llame al {emergency_number}</translation>
    </message>
    <message>
        <source>Say this</source>
        <extracomment>Safety words. Page when-you-call, say-this, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Diga esto</translation>
    </message>
    <message>
        <source>“I had a nerve injection. The day was: {procedure_date}.”</source>
        <extracomment>Safety words. Page when-you-call, say-this, statement. {procedure_date} becomes, for example, &apos;Sunday, November 22&apos;.</extracomment>
        <translation>“Me pusieron una inyección cerca de un nervio. El día fue: {procedure_date}”.</translation>
    </message>
    <message>
        <source>“The injection had steroid medicine in it.”</source>
        <extracomment>Safety words. Page when-you-call, say-this, statement.</extracomment>
        <translation>“La inyección tenía medicina esteroide”.</translation>
    </message>
    <message>
        <source>Say your language</source>
        <extracomment>Safety words. Page when-you-call, language, heading. Room for about 22 letters a line; a longer text takes more lines.</extracomment>
        <translation>Diga qué idioma habla</translation>
    </message>
    <message>
        <source>Ask for an interpreter.</source>
        <extracomment>Safety words. Page when-you-call, language, statement.</extracomment>
        <translation>Pida un intérprete.</translation>
    </message>
    <message>
        <source>Do not drive yourself</source>
        <extracomment>Safety words. Page when-you-call, no-driving, heading. Room for about 28 letters a line; a longer text takes more lines.</extracomment>
        <translation>No maneje usted</translation>
    </message>
    <message>
        <source>Call us today: {clinic_phone}</source>
        <extracomment>Safety words. Page amber-fever-spot-pain, heading. {clinic_phone} becomes, for example, &apos;(555) 010-0199&apos;. Room for about 38 letters a line; a longer text takes more lines.
----------
Safety words. Page amber-numb-blood, heading. {clinic_phone} becomes, for example, &apos;(555) 010-0199&apos;. Room for about 38 letters a line; a longer text takes more lines.
----------
Safety words. Page amber-head-skin-mood, heading. {clinic_phone} becomes, for example, &apos;(555) 010-0199&apos;. Room for about 38 letters a line; a longer text takes more lines.</extracomment>
        <translation>Llámenos hoy: {clinic_phone}</translation>
    </message>
    <message>
        <source>Fever</source>
        <extracomment>Safety words. Page amber-fever-spot-pain, fever, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Fiebre</translation>
    </message>
    <message>
        <source>Your fever is {fever} or higher.</source>
        <extracomment>Safety words. Page amber-fever-spot-pain, fever, statement. {fever} becomes, for example, &apos;100.4 °F (38.0 °C)&apos;.</extracomment>
        <translation>Fiebre de {fever} o más.</translation>
    </message>
    <message>
        <source>The spot looks infected</source>
        <extracomment>Safety words. Page amber-fever-spot-pain, infection, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>La zona parece infectada</translation>
    </message>
    <message>
        <source>It is more red, hot or swollen.</source>
        <extracomment>Safety words. Page amber-fever-spot-pain, infection, statement.</extracomment>
        <translation>Está más roja, caliente o hinchada.</translation>
    </message>
    <message>
        <source>It smells bad or has pus (thick yellow or green fluid).</source>
        <extracomment>Safety words. Page amber-fever-spot-pain, infection, statement.</extracomment>
        <translation>Huele mal o tiene pus (líquido espeso amarillo o verde).</translation>
    </message>
    <message>
        <source>Worse pain</source>
        <extracomment>Safety words. Page amber-fever-spot-pain, worse-pain, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Dolor que empeora</translation>
    </message>
    <message>
        <source>Pain gets worse after day {pain_worse_day}.</source>
        <extracomment>Safety words. Page amber-fever-spot-pain, worse-pain, statement. {pain_worse_day} becomes, for example, &apos;3&apos;.</extracomment>
        <translation>El dolor empeora después del día&#xa0;{pain_worse_day}.</translation>
    </message>
    <message>
        <source>Pain is severe and medicine does not help.</source>
        <extracomment>Safety words. Page amber-fever-spot-pain, worse-pain, statement.</extracomment>
        <translation>El dolor es muy fuerte y la medicina no ayuda.</translation>
    </message>
    <message>
        <source>Still numb</source>
        <extracomment>Safety words. Page amber-numb-blood, still-numb, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Sigue el adormecimiento</translation>
    </message>
    <message>
        <source>You are still numb after {numb_max_hours}.</source>
        <extracomment>Safety words. Page amber-numb-blood, still-numb, statement. {numb_max_hours} becomes, for example, &apos;24 hours&apos;.</extracomment>
        <translation>Aún tiene adormecimiento después de {numb_max_hours}.</translation>
    </message>
    <message>
        <source>New weakness</source>
        <extracomment>Safety words. Page amber-numb-blood, weak, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Debilidad nueva</translation>
    </message>
    <message>
        <source>A leg gets weak or more numb.</source>
        <extracomment>Safety words. Page amber-numb-blood, weak, statement.</extracomment>
        <translation type="vanished">Una pierna se pone débil o más adormecida.</translation>
    </message>
    <message>
        <source>Blood or swelling</source>
        <extracomment>Safety words. Page amber-numb-blood, blood, heading. Room for about 22 letters a line; a longer text takes more lines.</extracomment>
        <translation>Sangre o hinchazón</translation>
    </message>
    <message>
        <source>Blood still comes after {bleed_minutes} of pressure.</source>
        <extracomment>Safety words. Page amber-numb-blood, blood, statement. {bleed_minutes} becomes, for example, &apos;10 minutes&apos;.</extracomment>
        <translation type="vanished">Aún sale sangre después de presionar durante {bleed_minutes}.</translation>
    </message>
    <message>
        <source>A swelling at the spot grows.</source>
        <extracomment>Safety words. Page amber-numb-blood, blood, statement.</extracomment>
        <translation>La zona de la inyección tiene una hinchazón que crece.</translation>
    </message>
    <message>
        <source>Sore, swollen leg</source>
        <extracomment>Safety words. Page amber-numb-blood, calf, heading. Room for about 22 letters a line; a longer text takes more lines.</extracomment>
        <translation>Pierna adolorida e hinchada</translation>
    </message>
    <message>
        <source>Your lower leg is swollen, red or painful.</source>
        <extracomment>Safety words. Page amber-numb-blood, calf, statement.</extracomment>
        <translation>La pierna, de la rodilla para abajo, está hinchada, roja o le duele.</translation>
    </message>
    <message>
        <source>Headache</source>
        <extracomment>Safety words. Page amber-head-skin-mood, headache, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Dolor de cabeza</translation>
    </message>
    <message>
        <source>A headache gets worse when you sit or stand.</source>
        <extracomment>Safety words. Page amber-head-skin-mood, headache, statement.</extracomment>
        <translation>El dolor de cabeza empeora al sentarse o al estar de pie.</translation>
    </message>
    <message>
        <source>A headache lasts more than a day.</source>
        <extracomment>Safety words. Page amber-head-skin-mood, headache, statement.</extracomment>
        <translation>El dolor de cabeza dura más de un día.</translation>
    </message>
    <message>
        <source>Skin</source>
        <extracomment>Safety words. Page amber-head-skin-mood, rash, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Piel</translation>
    </message>
    <message>
        <source>You have a rash or itchy skin.</source>
        <extracomment>Safety words. Page amber-head-skin-mood, rash, statement.</extracomment>
        <translation>Tiene sarpullido o le pica la piel.</translation>
    </message>
    <message>
        <source>Mood</source>
        <extracomment>Safety words. Page amber-head-skin-mood, mood, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Ánimo</translation>
    </message>
    <message>
        <source>You feel very low or have scary thoughts.</source>
        <extracomment>Safety words. Page amber-head-skin-mood, mood, statement.</extracomment>
        <translation>Siente mucha tristeza o tiene pensamientos que le dan miedo.</translation>
    </message>
    <message>
        <source>Do you want to hurt yourself? Call {crisis_line} now.</source>
        <extracomment>Safety words. Page amber-head-skin-mood, mood, statement. {crisis_line} is filled in by the kiosk</extracomment>
        <translation type="vanished">¿Quiere hacerse daño? Llame al {crisis_line} ahora.</translation>
    </message>
    <message>
        <source>Do you want to hurt yourself? Call {emergency_number} now.</source>
        <extracomment>Safety words. Page amber-head-skin-mood, mood, statement. {emergency_number} is filled in by the kiosk</extracomment>
        <translation type="vanished">¿Quiere hacerse daño? Llame al {emergency_number} ahora.</translation>
    </message>
    <message>
        <source>A leg feels weak.</source>
        <extracomment>Safety words. Page amber-numb-blood, weak, statement.</extracomment>
        <translation>Siente débil una pierna.</translation>
    </message>
    <message>
        <source>A little blood still comes after {bleed_minutes} of pressure.</source>
        <extracomment>Safety words. Page amber-numb-blood, blood, statement. {bleed_minutes} becomes, for example, &apos;10 minutes&apos;.</extracomment>
        <translation>Aún sale un poco de sangre después de presionar durante {bleed_minutes}.</translation>
    </message>
    <message>
        <source>Do you want to hurt yourself?</source>
        <extracomment>Safety words. Page amber-head-skin-mood, self-harm, heading. Room for about 38 letters a line; a longer text takes more lines.</extracomment>
        <translation>¿Quiere hacerse daño?</translation>
    </message>
    <message>
        <source>Call {crisis_line} now.</source>
        <extracomment>Safety words. Page amber-head-skin-mood, self-harm, statement. {crisis_line} becomes, for example, &apos;988&apos;.</extracomment>
        <translation>Llame al {crisis_line} ahora.</translation>
    </message>
    <message>
        <source>How to reach us</source>
        <extracomment>Safety words. Page reach-us, heading. Room for about 20 letters a line; a longer text takes more lines.</extracomment>
        <translation>Cómo contactarnos</translation>
    </message>
    <message>
        <source>Call {clinic_phone}</source>
        <extracomment>Safety words. Page reach-us, clinic, heading. {clinic_phone} becomes, for example, &apos;(555) 010-0199&apos;. Room for about 25 letters a line; a longer text takes more lines.</extracomment>
        <translation>Llame al {clinic_phone}</translation>
    </message>
    <message>
        <source>We answer at these times: {clinic_hours}.</source>
        <extracomment>Safety words. Page reach-us, clinic, statement. {clinic_hours} becomes, for example, &apos;8:00 AM to 5:00 PM&apos;.</extracomment>
        <translation>Contestamos en este horario: {clinic_hours}.</translation>
    </message>
    <message>
        <source>Ask us now when we answer the phone.</source>
        <extracomment>Safety words. Page reach-us, clinic, statement.</extracomment>
        <translation>Pregúntenos ahora a qué horas contestamos el teléfono.</translation>
    </message>
    <message>
        <source>When we are closed</source>
        <extracomment>Safety words. Page reach-us, closed, heading. Room for about 24 letters a line; a longer text takes more lines.</extracomment>
        <translation>Cuando estamos cerrados</translation>
    </message>
    <message>
        <source>Call {out_of_hours_phone}.</source>
        <extracomment>Safety words. Page reach-us, closed, statement. {out_of_hours_phone} becomes, for example, &apos;(555) 010-0142&apos;.</extracomment>
        <translation>Llame al {out_of_hours_phone}.</translation>
    </message>
    <message>
        <source>Go to an emergency department if you cannot wait.</source>
        <extracomment>Safety words. Page reach-us, closed, statement.</extracomment>
        <translation>Vaya a una sala de emergencias si no puede esperar.</translation>
    </message>
    <message>
        <source>In your language</source>
        <extracomment>Safety words. Page reach-us, interpreter, heading. Room for about 21 letters a line; a longer text takes more lines.</extracomment>
        <translation>En su idioma</translation>
    </message>
    <message>
        <source>Call {interpreter_line} for an interpreter.</source>
        <extracomment>Safety words. Page reach-us, interpreter, statement. {interpreter_line} is what staff set.</extracomment>
        <translation>Llame al {interpreter_line} para pedir un intérprete.</translation>
    </message>
    <message>
        <source>Say your language and ask for an interpreter.</source>
        <extracomment>Safety words. Page reach-us, interpreter, statement.</extracomment>
        <translation>Diga qué idioma habla y pida un intérprete.</translation>
    </message>
    <message>
        <source>Normal: no need to call</source>
        <extracomment>Safety words. Page green-spot-pain, heading. Room for about 30 letters a line; a longer text takes more lines.
----------
Safety words. Page green-period, period-change, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>Normal: no hace falta llamar</translation>
    </message>
    <message>
        <source>A sore spot or bruise</source>
        <extracomment>Safety words. Page green-spot-pain, sore-spot, heading. Room for about 28 letters a line; a longer text takes more lines.</extracomment>
        <translation>Zona adolorida o moretón</translation>
    </message>
    <message>
        <source>This can last a few days.</source>
        <extracomment>Safety words. Page green-spot-pain, sore-spot, statement.
----------
Safety words. Page green-steroid, red-face, statement.</extracomment>
        <translation>Esto puede durar unos días.</translation>
    </message>
    <message>
        <source>A numb patch today</source>
        <extracomment>Safety words. Page green-spot-pain, numb-patch, heading. Room for about 24 letters a line; a longer text takes more lines.</extracomment>
        <translation>Un área adormecida hoy</translation>
    </message>
    <message>
        <source>It is on your low back or upper buttock.</source>
        <extracomment>Safety words. Page green-spot-pain, numb-patch, statement.</extracomment>
        <translation>Está en la espalda baja o en la parte alta de la nalga.</translation>
    </message>
    <message>
        <source>It often ends within {numb_expected_hours}.</source>
        <extracomment>Safety words. Page green-spot-pain, numb-patch, statement. {numb_expected_hours} becomes, for example, &apos;8 hours&apos;.</extracomment>
        <translation>Suele desaparecer en menos de {numb_expected_hours}.</translation>
    </message>
    <message>
        <source>Old pain that comes back</source>
        <extracomment>Safety words. Page green-spot-pain, old-pain, heading. Room for about 32 letters a line; a longer text takes more lines.</extracomment>
        <translation>Dolor de antes que vuelve</translation>
    </message>
    <message>
        <source>It can be worse for up to {flare_days}.</source>
        <extracomment>Safety words. Page green-spot-pain, old-pain, statement. {flare_days} becomes, for example, &apos;3 days&apos;.</extracomment>
        <translation>Puede ser peor hasta por {flare_days}.</translation>
    </message>
    <message>
        <source>A short, mild headache</source>
        <extracomment>Safety words. Page green-spot-pain, mild-headache, heading. Room for about 29 letters a line; a longer text takes more lines.</extracomment>
        <translation>Un dolor de cabeza leve y corto</translation>
    </message>
    <message>
        <source>Normal after steroid medicine</source>
        <extracomment>Safety words. Page green-steroid, heading. Room for about 38 letters a line; a longer text takes more lines.</extracomment>
        <translation>Normal después de medicina esteroide</translation>
    </message>
    <message>
        <source>There is no need to call.</source>
        <extracomment>Safety words. Page green-steroid, line under the heading. Room for about 33 letters a line; a longer text takes more lines.</extracomment>
        <translation>No hace falta llamar.</translation>
    </message>
    <message>
        <source>A red, warm face or chest</source>
        <extracomment>Safety words. Page green-steroid, red-face, heading. Room for about 33 letters a line; a longer text takes more lines.</extracomment>
        <translation>Cara o pecho rojos y calientes</translation>
    </message>
    <message>
        <source>Poor sleep</source>
        <extracomment>Safety words. Page green-steroid, poor-sleep, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>Dormir mal</translation>
    </message>
    <message>
        <source>You may feel restless for a few nights.</source>
        <extracomment>Safety words. Page green-steroid, poor-sleep, statement.</extracomment>
        <translation>Puede sentir inquietud por unas noches.</translation>
    </message>
    <message>
        <source>Your mood may change a little.</source>
        <extracomment>Safety words. Page green-steroid, poor-sleep, statement.</extracomment>
        <translation>Su ánimo puede cambiar un poco.</translation>
    </message>
    <message>
        <source>Blood sugar a little high</source>
        <extracomment>Safety words. Page green-steroid, sugar, heading. Room for about 33 letters a line; a longer text takes more lines.</extracomment>
        <translation>Azúcar en la sangre un poco alta</translation>
    </message>
    <message>
        <source>This can happen for a few days with diabetes.</source>
        <extracomment>Safety words. Page green-steroid, sugar, statement.</extracomment>
        <translation>Con diabetes, esto puede pasar por unos días.</translation>
    </message>
    <message>
        <source>Changes in your period</source>
        <extracomment>Safety words. Page green-period, heading. Room for about 29 letters a line; a longer text takes more lines.</extracomment>
        <translation>Cambios en su menstruación</translation>
    </message>
    <message>
        <source>Your period may come early, late or be heavier.</source>
        <extracomment>Safety words. Page green-period, period-change, statement.</extracomment>
        <translation>Su menstruación puede llegar antes o después, o ser más abundante.</translation>
    </message>
    <message>
        <source>Call your doctor this week</source>
        <extracomment>Safety words. Page green-period, period-call, heading. Room for about 34 letters a line; a longer text takes more lines.</extracomment>
        <translation>Llame a su médico esta semana</translation>
    </message>
    <message>
        <source>Your periods have stopped for good, but you bleed.</source>
        <extracomment>Safety words. Page green-period, period-call, statement.</extracomment>
        <translation>Ya no tiene menstruación (menopausia), pero sangra.</translation>
    </message>
    <message>
        <source>Your period is very heavy.</source>
        <extracomment>Safety words. Page green-period, period-call, statement.</extracomment>
        <translation>Su menstruación es muy abundante.</translation>
    </message>
</context>
</TS>
