<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi_IN" sourcelanguage="en">
<context>
    <name>Bar</name>
    <message>
        <source>Start</source>
        <extracomment>Bottom bar of the first screens: begin to read. One short word.</extracomment>
        <translation>शुरू</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Bottom bar: the page goes on on a further screen. One short word.</extracomment>
        <translation>और</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Bottom bar: closes what stands over the page. One short word.</extracomment>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Bottom bar of the last page: the reading is over. One short word.</extracomment>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Bottom bar: the next page. One short word.</extracomment>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Listen</source>
        <extracomment>Bottom bar: reads the screen aloud. One short word.</extracomment>
        <translation>सुनें</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Bottom bar: stops reading aloud. One short word.</extracomment>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>Bottom bar: to the home screen. One short word.</extracomment>
        <translation>होम</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>Bottom bar: opens the text sizes. One short word.</extracomment>
        <translation>अक्षर</translation>
    </message>
    <message>
        <source>Contrast</source>
        <extracomment>Bottom bar: opens the contrasts. One short word.</extracomment>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Lower</source>
        <extracomment>Bottom bar: everything stands lower on the screen, for people who sit; a second touch puts it back.</extracomment>
        <translation>नीचे</translation>
    </message>
    <message>
        <source>Comfort</source>
        <extracomment>Bottom bar of a narrow screen: opens text sizes, contrasts and more. One short word.</extracomment>
        <translation>सुविधा</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Bottom bar: one screen back. One short word.</extracomment>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Feel unwell? Tell a nurse</source>
        <extracomment>Button on every screen. Opens the signs that must be told to a nurse at once.</extracomment>
        <translation>तबीयत ठीक नहीं? नर्स को बताएँ</translation>
    </message>
    <message>
        <source>Choose another language</source>
        <extracomment>Read aloud for the button that shows the name of the language in force.</extracomment>
        <translation>दूसरी भाषा चुनें</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Monday</source>
        <extracomment>A day of the week, inside a sentence: until Monday, 2:30 PM.</extracomment>
        <translation>सोमवार</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <extracomment>A day of the week, inside a sentence: until Monday, 2:30 PM.</extracomment>
        <translation>मंगलवार</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <extracomment>A day of the week, inside a sentence: until Monday, 2:30 PM.</extracomment>
        <translation>बुधवार</translation>
    </message>
    <message>
        <source>Thursday</source>
        <extracomment>A day of the week, inside a sentence: until Monday, 2:30 PM.</extracomment>
        <translation>गुरुवार</translation>
    </message>
    <message>
        <source>Friday</source>
        <extracomment>A day of the week, inside a sentence: until Monday, 2:30 PM.</extracomment>
        <translation>शुक्रवार</translation>
    </message>
    <message>
        <source>Saturday</source>
        <extracomment>A day of the week, inside a sentence: until Monday, 2:30 PM.</extracomment>
        <translation>शनिवार</translation>
    </message>
    <message>
        <source>Sunday</source>
        <extracomment>A day of the week, inside a sentence: until Monday, 2:30 PM.</extracomment>
        <translation>रविवार</translation>
    </message>
    <message>
        <source>January</source>
        <extracomment>A month, inside a date: November 24.</extracomment>
        <translation>जनवरी</translation>
    </message>
    <message>
        <source>February</source>
        <extracomment>A month, inside a date: November 24.</extracomment>
        <translation>फ़रवरी</translation>
    </message>
    <message>
        <source>March</source>
        <extracomment>A month, inside a date: November 24.</extracomment>
        <translation>मार्च</translation>
    </message>
    <message>
        <source>April</source>
        <extracomment>A month, inside a date: November 24.</extracomment>
        <translation>अप्रैल</translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>A month, inside a date: November 24.</extracomment>
        <translation>मई</translation>
    </message>
    <message>
        <source>June</source>
        <extracomment>A month, inside a date: November 24.</extracomment>
        <translation>जून</translation>
    </message>
    <message>
        <source>July</source>
        <extracomment>A month, inside a date: November 24.</extracomment>
        <translation>जुलाई</translation>
    </message>
    <message>
        <source>August</source>
        <extracomment>A month, inside a date: November 24.</extracomment>
        <translation>अगस्त</translation>
    </message>
    <message>
        <source>September</source>
        <extracomment>A month, inside a date: November 24.</extracomment>
        <translation>सितंबर</translation>
    </message>
    <message>
        <source>October</source>
        <extracomment>A month, inside a date: November 24.</extracomment>
        <translation>अक्टूबर</translation>
    </message>
    <message>
        <source>November</source>
        <extracomment>A month, inside a date: November 24.</extracomment>
        <translation>नवंबर</translation>
    </message>
    <message>
        <source>December</source>
        <extracomment>A month, inside a date: November 24.</extracomment>
        <translation>दिसंबर</translation>
    </message>
    <message>
        <source>{month} {day}</source>
        <extracomment>A date without its year: November 24.</extracomment>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{weekday}, {date}</source>
        <extracomment>A day with its date: Tuesday, November 24.</extracomment>
        <translation>{weekday} {date}</translation>
    </message>
    <message>
        <source>{date}, {year}</source>
        <extracomment>A date with its year, of a setting that staff see: March 1, 2027.</extracomment>
        <translation>{date} {year}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <extracomment>A month with its year, of the next clinical review: March 2027.</extracomment>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{weekday}, {time}</source>
        <extracomment>A moment within the next days: Monday, 2:30 PM.</extracomment>
        <translation>{weekday} {time}</translation>
    </message>
    <message>
        <source>{weekday}, {date}, {time}</source>
        <extracomment>A moment more than six days away: Sunday, December 6, 2:30 PM.</extracomment>
        <translation>{weekday} {date}, {time}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>A stretch of days: Monday to Wednesday.</extracomment>
        <translation>{first} से {last} तक</translation>
    </message>
    <message>
        <source>to {last}</source>
        <extracomment>The end of a stretch of days whose start is clear: to November 29.</extracomment>
        <translation>{last} तक</translation>
    </message>
    <message>
        <source>from {first}</source>
        <extracomment>The start of a stretch of days that has no clear end: from December 6.</extracomment>
        <translation>{first} से</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Touch or ultrasound</source>
        <extracomment>On the staff&apos;s screens. Value of a setting: how the needle was guided.</extracomment>
        <translation>छूकर या अल्ट्रासाउंड से</translation>
    </message>
    <message>
        <source>Touch</source>
        <extracomment>On the staff&apos;s screens. Value of a setting: how the needle was guided: by feeling with the fingers.</extracomment>
        <translation>छूकर</translation>
    </message>
    <message>
        <source>Ultrasound</source>
        <extracomment>On the staff&apos;s screens. Value of a setting: how the needle was guided.</extracomment>
        <translation>अल्ट्रासाउंड से</translation>
    </message>
    <message>
        <source>X-ray</source>
        <extracomment>On the staff&apos;s screens. Value of a setting: how the needle was guided.</extracomment>
        <translation>एक्स-रे से</translation>
    </message>
    <message>
        <source>Face down or sitting</source>
        <extracomment>On the staff&apos;s screens. Value of a setting: how the patient lay or sat for the injection.</extracomment>
        <translation>पेट के बल या बैठकर</translation>
    </message>
    <message>
        <source>Face down</source>
        <extracomment>On the staff&apos;s screens. Value of a setting: how the patient lay for the injection.</extracomment>
        <translation>पेट के बल</translation>
    </message>
    <message>
        <source>Sitting</source>
        <extracomment>On the staff&apos;s screens. Value of a setting: how the patient sat for the injection.</extracomment>
        <translation>बैठकर</translation>
    </message>
    <message>
        <source>On the side</source>
        <extracomment>On the staff&apos;s screens. Value of a setting: how the patient lay for the injection.</extracomment>
        <translation>करवट लेकर</translation>
    </message>
    <message>
        <source>By a visit</source>
        <extracomment>On the staff&apos;s screens. Value of a setting: how the clinic follows up.</extracomment>
        <translation>क्लिनिक में आकर</translation>
    </message>
    <message>
        <source>By phone</source>
        <extracomment>On the staff&apos;s screens. Value of a setting: how the clinic follows up.</extracomment>
        <translation>फ़ोन से</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <extracomment>On the staff&apos;s screens. Value of a setting: how the clinic follows up.</extracomment>
        <translation>ईमेल से</translation>
    </message>
</context>
<context>
    <name>Comfort</name>
    <message>
        <source>Aa</source>
        <extracomment>Two sample letters that show a text size or a contrast. Use two letters of your script.</extracomment>
        <translation>अआ</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>A text size.</extracomment>
        <translation>छोटा</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>A text size: the usual one.</extracomment>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>A text size.</extracomment>
        <translation>बड़ा</translation>
    </message>
    <message>
        <source>Largest</source>
        <extracomment>A text size.</extracomment>
        <translation>सबसे बड़ा</translation>
    </message>
    <message>
        <source>Usual</source>
        <extracomment>A contrast: the usual colours.</extracomment>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Black on white</source>
        <extracomment>A contrast: black letters on white.</extracomment>
        <translation>सफ़ेद पर काला</translation>
    </message>
    <message>
        <source>White on black</source>
        <extracomment>A contrast: white letters on black.</extracomment>
        <translation>काले पर सफ़ेद</translation>
    </message>
    <message>
        <source>Soft</source>
        <extracomment>A contrast: soft colours that do not glare.</extracomment>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>Heading over the four text sizes.</extracomment>
        <translation>अक्षरों का आकार</translation>
    </message>
    <message>
        <source>Contrast</source>
        <extracomment>Heading over the four contrasts.</extracomment>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Touch and movement</source>
        <extracomment>Heading over: bigger buttons, everything lower, nothing moves.</extracomment>
        <translation>छूना और हलचल</translation>
    </message>
    <message>
        <source>Big buttons</source>
        <extracomment>A comfort that can be switched on: all buttons are bigger.</extracomment>
        <translation>बड़े बटन</translation>
    </message>
    <message>
        <source>Lower</source>
        <extracomment>A comfort that can be switched on: everything stands lower on the screen, for people who sit.</extracomment>
        <translation>नीचे</translation>
    </message>
    <message>
        <source>No movement</source>
        <extracomment>A comfort that can be switched on: pages change without sliding in.</extracomment>
        <translation>बिना हलचल</translation>
    </message>
    <message>
        <source>Read each thing</source>
        <extracomment>A comfort that can be switched on: every thing is read aloud as it is reached, for people who see nothing.</extracomment>
        <translation>हर चीज़ पढ़कर सुनाएँ</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <extracomment>Heading over: slower, faster, quieter, louder.</extracomment>
        <translation>पढ़कर सुनाना</translation>
    </message>
    <message>
        <source>Slower</source>
        <extracomment>A comfort: the reading aloud is slower by a step.</extracomment>
        <translation>रफ़्तार कम</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>A comfort: the reading aloud is faster by a step.</extracomment>
        <translation>रफ़्तार ज़्यादा</translation>
    </message>
    <message>
        <source>Quieter</source>
        <extracomment>A comfort: the reading aloud is quieter by a step.</extracomment>
        <translation>आवाज़ कम</translation>
    </message>
    <message>
        <source>Louder</source>
        <extracomment>A comfort: the reading aloud is louder by a step.</extracomment>
        <translation>आवाज़ ज़्यादा</translation>
    </message>
    <message>
        <source>Back to normal</source>
        <extracomment>Puts text size, contrast, buttons and movement back, and keeps the place.</extracomment>
        <translation>पहले जैसा करें</translation>
    </message>
</context>
<context>
    <name>Evening</name>
    <message>
        <source>{time} PM</source>
        <extracomment>A time from 5 in the afternoon up to 8 in the evening.</extracomment>
        <translation>शाम {time} बजे</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Touch works</source>
        <extracomment>In the list of what works on the kiosk. A short line.</extracomment>
        <translation>टच काम कर रहा है</translation>
    </message>
    <message>
        <source>No touch since the start</source>
        <extracomment>In the list of what works on the kiosk. A short line.</extracomment>
        <translation>शुरू होने के बाद से कोई टच नहीं हुआ</translation>
    </message>
    <message>
        <source>No touch screen was found</source>
        <extracomment>In the list of what works on the kiosk. A short line.</extracomment>
        <translation>कोई टच स्क्रीन नहीं मिली</translation>
    </message>
    <message>
        <source>Sound is ready</source>
        <extracomment>In the list of what works on the kiosk. A short line.</extracomment>
        <translation>आवाज़ तैयार है</translation>
    </message>
    <message>
        <source>No loudspeaker was found</source>
        <extracomment>In the list of what works on the kiosk. A short line.</extracomment>
        <translation>कोई स्पीकर नहीं मिला</translation>
    </message>
    <message>
        <source>Printer is ready</source>
        <extracomment>In the list of what works on the kiosk. A short line.</extracomment>
        <translation>प्रिंटर तैयार है</translation>
    </message>
    <message>
        <source>No printer is set up</source>
        <extracomment>In the list of what works on the kiosk. A short line.</extracomment>
        <translation>कोई प्रिंटर सेट नहीं है</translation>
    </message>
    <message>
        <source>Clock is right: {value}</source>
        <extracomment>In the list of what works on the kiosk. {value} is a day and a time. A short line.</extracomment>
        <translation>घड़ी सही है: {value}</translation>
    </message>
    <message>
        <source>Clock is wrong: {value}</source>
        <extracomment>In the list of what works on the kiosk. {value} is a day and a time. A short line.</extracomment>
        <translation>घड़ी गलत है: {value}</translation>
    </message>
    <message>
        <source>Clock has jumped: {value}</source>
        <extracomment>In the list of what works on the kiosk. {value} is a day and a time. A short line.</extracomment>
        <translation>घड़ी का समय अचानक बदल गया: {value}</translation>
    </message>
    <message>
        <source>Disk has room</source>
        <extracomment>In the list of what works on the kiosk. A short line.</extracomment>
        <translation>डिस्क में जगह है</translation>
    </message>
    <message>
        <source>Disk is almost full</source>
        <extracomment>In the list of what works on the kiosk. A short line.</extracomment>
        <translation>डिस्क लगभग भर गई है</translation>
    </message>
    <message>
        <source>Text version {value} · {hash}</source>
        <extracomment>In the list of what works on the kiosk. {value} is a number, {hash} a short code. A short line.</extracomment>
        <translation>टेक्स्ट का वर्शन {value} · {hash}</translation>
    </message>
    <message>
        <source>All languages are reviewed</source>
        <extracomment>In the list of what works on the kiosk. A short line.</extracomment>
        <translation>सभी भाषाएँ जाँची जा चुकी हैं</translation>
    </message>
    <message>
        <source>Languages not reviewed: {value}</source>
        <extracomment>In the list of what works on the kiosk. {value} is a number. A short line.</extracomment>
        <translation>भाषाएँ जो जाँची नहीं गईं: {value}</translation>
    </message>
    <message>
        <source>Languages switched off: {value}</source>
        <extracomment>In the list of what works on the kiosk. {value} is a number: translations that are not complete. A short line.</extracomment>
        <translation>बंद की गई भाषाएँ: {value}</translation>
    </message>
    <message>
        <source>Settings are right</source>
        <extracomment>In the list of what works on the kiosk. A short line.</extracomment>
        <translation>सेटिंग सही हैं</translation>
    </message>
    <message>
        <source>Wrong settings: {value}. The last good ones are used.</source>
        <extracomment>In the list of what works on the kiosk. {value} is a number. A short line.</extracomment>
        <translation>गलत सेटिंग: {value}। पिछली सही सेटिंग इस्तेमाल हो रही हैं।</translation>
    </message>
    <message>
        <source>Wrong settings: {value}. Careful values are used.</source>
        <extracomment>In the list of what works on the kiosk. {value} is a number. A short line.</extracomment>
        <translation>गलत सेटिंग: {value}। सावधानी वाले मान इस्तेमाल हो रहे हैं।</translation>
    </message>
    <message>
        <source>Started {value}, after staff had left it</source>
        <extracomment>In the list of what works on the kiosk. {value} is a day and a time. A short line.</extracomment>
        <translation>शुरू हुआ: {value}, स्टाफ़ के कियोस्क से बाहर निकलने के बाद</translation>
    </message>
    <message>
        <source>Started {value}, after it was switched off</source>
        <extracomment>In the list of what works on the kiosk. {value} is a day and a time. A short line.</extracomment>
        <translation>शुरू हुआ: {value}, बंद किए जाने के बाद</translation>
    </message>
    <message>
        <source>Started {value}, after a fault or a power cut</source>
        <extracomment>In the list of what works on the kiosk. {value} is a day and a time. A short line.</extracomment>
        <translation>शुरू हुआ: {value}, खराबी या बिजली जाने के बाद</translation>
    </message>
    <message>
        <source>Started {value}, for the first time</source>
        <extracomment>In the list of what works on the kiosk. {value} is a day and a time. A short line.</extracomment>
        <translation>शुरू हुआ: {value}, पहली बार</translation>
    </message>
    <message>
        <source>Next clinical review: {value}</source>
        <extracomment>In the list of what works on the kiosk. {value} is a month and a year. A short line.</extracomment>
        <translation>अगली क्लिनिकल समीक्षा: {value}</translation>
    </message>
    <message>
        <source>Clinical review is overdue since {value}</source>
        <extracomment>In the list of what works on the kiosk. {value} is a month and a year. A short line.</extracomment>
        <translation>क्लिनिकल समीक्षा का समय निकल चुका है: {value}</translation>
    </message>
    <message>
        <source>No clinical review is set</source>
        <extracomment>In the list of what works on the kiosk. A short line.</extracomment>
        <translation>कोई क्लिनिकल समीक्षा तय नहीं है</translation>
    </message>
    <message>
        <source>Demonstration: not for patients</source>
        <extracomment>In the list of what works on the kiosk. A short line.</extracomment>
        <translation>डेमो: मरीज़ों के लिए नहीं</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>{first} to {last}</source>
        <extracomment>The times of the day at which the clinic answers its phone: 8:00 AM to 5:00 PM.</extracomment>
        <translation>{first} से {last} तक</translation>
    </message>
</context>
<context>
    <name>Idle</name>
    <message>
        <source>Are you still reading?</source>
        <extracomment>Asked when nobody has touched the screen for some minutes.</extracomment>
        <translation>क्या पढ़ना जारी है?</translation>
    </message>
    <message>
        <source>If not, this page will close for the next person.</source>
        <extracomment>Says what happens when nobody answers.</extracomment>
        <translation>अगर नहीं, तो यह पेज अगले व्यक्ति के लिए बंद हो जाएगा।</translation>
    </message>
    <message>
        <source>This page closes in %1 seconds.</source>
        <extracomment>Countdown to the reset. %1 is a number of seconds.</extracomment>
        <translation>यह पेज %1 सेकंड में बंद हो जाएगा।</translation>
    </message>
    <message>
        <source>Yes, I am still reading</source>
        <extracomment>The big answer: somebody is still there.</extracomment>
        <translation>हाँ, पढ़ना जारी है</translation>
    </message>
    <message>
        <source>I have finished</source>
        <extracomment>The other answer: everything goes back for the next person.</extracomment>
        <translation>मैंने पढ़ लिया</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>What does this key do?</source>
        <extracomment>Heading of the help for people who use keys and do not touch the screen.</extracomment>
        <translation>यह कुंजी क्या करती है?</translation>
    </message>
    <message>
        <source>Press a key to find out. To close, press Help again.</source>
        <extracomment>Line under the heading of the help for keys. Help is a key.</extracomment>
        <translation>जानने के लिए कोई कुंजी दबाएँ। बंद करने के लिए मदद वाली कुंजी फिर से दबाएँ।</translation>
    </message>
    <message>
        <source>Tab, right, down, 1</source>
        <extracomment>Names of keys that lead to the next thing. 1 is the first of two switches.</extracomment>
        <translation>Tab, दायाँ, नीचे, 1</translation>
    </message>
    <message>
        <source>Goes to the next thing on the screen.</source>
        <extracomment>Says what a key does.</extracomment>
        <translation>स्क्रीन पर अगली चीज़ पर जाती है।</translation>
    </message>
    <message>
        <source>Left, up</source>
        <extracomment>Names of keys that lead to the thing before.</extracomment>
        <translation>बायाँ, ऊपर</translation>
    </message>
    <message>
        <source>Goes to the thing before.</source>
        <extracomment>Says what a key does.</extracomment>
        <translation>पिछली चीज़ पर जाती है।</translation>
    </message>
    <message>
        <source>Enter, space, 2</source>
        <extracomment>Names of keys that choose. 2 is the second of two switches.</extracomment>
        <translation>Enter, स्पेस, 2</translation>
    </message>
    <message>
        <source>Chooses the thing in the frame.</source>
        <extracomment>Says what a key does. The frame is drawn round the thing that the keys have reached.</extracomment>
        <translation>फ़्रेम के अंदर की चीज़ चुनती है।</translation>
    </message>
    <message>
        <source>Escape</source>
        <extracomment>Name of the key that goes back.</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Goes back one screen. Press it again now to close this help.</source>
        <extracomment>Says what a key does.</extracomment>
        <translation>एक स्क्रीन पीछे जाती है। यह मदद बंद करने के लिए यही कुंजी अभी फिर से दबाएँ।</translation>
    </message>
    <message>
        <source>Home, 0 on a number pad</source>
        <extracomment>Names of keys that lead to the home screen.</extracomment>
        <translation>Home, नंबर पैड पर 0</translation>
    </message>
    <message>
        <source>Goes to the home screen.</source>
        <extracomment>Says what a key does.</extracomment>
        <translation>होम स्क्रीन पर जाती है।</translation>
    </message>
    <message>
        <source>L, F2, / on a number pad</source>
        <extracomment>Names of keys that read the screen aloud.</extracomment>
        <translation>L, F2, नंबर पैड पर /</translation>
    </message>
    <message>
        <source>Reads the screen aloud, or stops.</source>
        <extracomment>Says what a key does.</extracomment>
        <translation>स्क्रीन को पढ़कर सुनाती है, या पढ़ना रोकती है।</translation>
    </message>
    <message>
        <source>Help, F1, * on a number pad</source>
        <extracomment>Names of keys that open the help for keys.</extracomment>
        <translation>मदद, F1, नंबर पैड पर *</translation>
    </message>
    <message>
        <source>Says what each key does.</source>
        <extracomment>Says what a key does.</extracomment>
        <translation>बताती है कि हर कुंजी क्या करती है।</translation>
    </message>
</context>
<context>
    <name>Late</name>
    <message>
        <source>{time} PM</source>
        <extracomment>A time from 8 in the evening up to midnight.</extracomment>
        <translation>रात {time} बजे</translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>Look at the page again. Then try once more.</source>
        <extracomment>Safety words. Said after a first wrong answer, before the page is shown again.</extracomment>
        <translation>पेज फिर से देखें। फिर एक बार और कोशिश करें।</translation>
    </message>
    <message>
        <source>A nurse will go over this with you.</source>
        <extracomment>Safety words. Said after a second wrong answer.</extracomment>
        <translation>नर्स के साथ आपकी इस पर फिर से बात होगी।</translation>
    </message>
    <message>
        <source>Short: about {length}</source>
        <extracomment>Button of the first screen: the short way through the pages. {length} is filled in, such as 4 minutes.</extracomment>
        <translation>छोटा: लगभग {length}</translation>
    </message>
    <message>
        <source>Full: about {length}</source>
        <extracomment>Button of the first screen: the whole way through the pages. {length} is filled in, such as 8 minutes.</extracomment>
        <translation>पूरा: लगभग {length}</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>Until {moment}</source>
        <extracomment>A ban ends: do not drive until Monday, 2:30 PM. Stands alone on a label.</extracomment>
        <translation>{moment}&#xa0;तक</translation>
    </message>
    <message>
        <source>From {moment}</source>
        <extracomment>Something may start: you can shower from Monday, 2:30 PM. Stands alone on a label.</extracomment>
        <translation>{moment}&#xa0;से</translation>
    </message>
    <message>
        <source>By {moment}</source>
        <extracomment>Something is over: by Monday, 2:30 PM. Stands alone on a label.</extracomment>
        <translation>ज़्यादा से ज़्यादा {moment}&#xa0;तक</translation>
    </message>
    <message>
        <source>For {duration}</source>
        <extracomment>The same ban when the clock is wrong: for 24 hours. Stands alone on a label.</extracomment>
        <translation>{duration} तक</translation>
    </message>
    <message>
        <source>After {duration}</source>
        <extracomment>The same start when the clock is wrong: after 24 hours. Stands alone on a label.</extracomment>
        <translation>{duration} बाद</translation>
    </message>
    <message>
        <source>Within {duration}</source>
        <extracomment>The same end when the clock is wrong: within 24 hours. Stands alone on a label.</extracomment>
        <translation>{duration} के अंदर</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>Stands for the date of the injection when the clock is wrong.</extracomment>
        <translation>आज</translation>
    </message>
</context>
<context>
    <name>Midday</name>
    <message>
        <source>{time} PM</source>
        <extracomment>A time from 1 up to 5 in the afternoon.</extracomment>
        <translation>दोपहर {time} बजे</translation>
    </message>
</context>
<context>
    <name>Morning</name>
    <message>
        <source>{time} AM</source>
        <extracomment>A time from 5 in the morning up to noon.</extracomment>
        <translation>सुबह {time} बजे</translation>
    </message>
</context>
<context>
    <name>Night</name>
    <message>
        <source>{time} AM</source>
        <extracomment>A time from midnight up to 5 in the morning; many languages have a word of their own for it.</extracomment>
        <translation>रात {time} बजे</translation>
    </message>
</context>
<context>
    <name>Noon</name>
    <message>
        <source>{time} PM</source>
        <extracomment>A time from noon up to one hour later; many languages have a word of their own for it.</extracomment>
        <translation>दोपहर {time} बजे</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Demonstration: not for patients</source>
        <extracomment>Stands under the top bar until a clinic has set its numbers and approved the words.</extracomment>
        <translation>डेमो: मरीज़ों के लिए नहीं</translation>
    </message>
    <message>
        <source>Draft translation: not yet reviewed</source>
        <extracomment>Stands under the top bar until a qualified person has reviewed this language.</extracomment>
        <translation>कच्चा अनुवाद: अभी जाँचा नहीं गया</translation>
    </message>
    <message>
        <source>Demonstration: draft translation, not for patients</source>
        <extracomment>Stands under the top bar where both are true: a demonstration clinic, a language not yet reviewed.</extracomment>
        <translation>डेमो: कच्चा अनुवाद, मरीज़ों के लिए नहीं</translation>
    </message>
</context>
<context>
    <name>Pad</name>
    <message>
        <source>Hand to patient</source>
        <extracomment>Bottom bar of the staff&apos;s screens: the patient takes over.</extracomment>
        <translation>मरीज़ को दें</translation>
    </message>
    <message>
        <source>Cross %1</source>
        <extracomment>Read aloud: one of the crosses of the touch test. %1 is its number.</extracomment>
        <translation>क्रॉस %1</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>Key of the number pad: takes the last digit away. One short word.</extracomment>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Key of the number pad: the PIN is complete. One short word.</extracomment>
        <translation>खोलें</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>%1 · %2 of %3</source>
        <extracomment>Where a page stands: name of the section, number of the page, number of pages. Care at home · 1 of 4</extracomment>
        <translation>%1 · %3 में से %2</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Language of the staff&apos;s screens</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>स्टाफ़ की स्क्रीन की भाषा</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>घड़ी</translation>
    </message>
    <message>
        <source>Temperature, first unit</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>तापमान, पहली इकाई</translation>
    </message>
    <message>
        <source>Watching after the injection</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>इंजेक्शन के बाद नज़र रखना</translation>
    </message>
    <message>
        <source>Numb patch often lasts</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>सुन्न जगह अक्सर कितने समय रहती है</translation>
    </message>
    <message>
        <source>Numb patch: call after</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>सुन्न जगह: कितने समय बाद फ़ोन करें</translation>
    </message>
    <message>
        <source>Heavy leg may last</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>टाँग का भारीपन कितने समय रह सकता है</translation>
    </message>
    <message>
        <source>Take it easy for</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>आराम से रहना: कितने समय तक</translation>
    </message>
    <message>
        <source>No hard exercise for</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>भारी कसरत नहीं: कितने समय तक</translation>
    </message>
    <message>
        <source>No driving for</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>गाड़ी न चलाना: कितने समय तक</translation>
    </message>
    <message>
        <source>Sleepy medicine slows for</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>नींद लाने वाली दवा से फुर्ती कम: कितने समय तक</translation>
    </message>
    <message>
        <source>An adult stays for</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>किसी वयस्क का साथ रहना: कितने समय तक</translation>
    </message>
    <message>
        <source>Shower allowed after</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>शॉवर से नहाना: कितने समय बाद ठीक</translation>
    </message>
    <message>
        <source>Bath or pool allowed after</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>बाथटब या स्विमिंग पूल: कितने समय बाद ठीक</translation>
    </message>
    <message>
        <source>Bandage off after</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>पट्टी हटाना: कितने समय बाद</translation>
    </message>
    <message>
        <source>Cold pack stays on</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>ठंडा पैक लगाए रखना: कितने समय तक</translation>
    </message>
    <message>
        <source>Wait before the next cold pack</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>अगले ठंडे पैक से पहले कितना रुकें</translation>
    </message>
    <message>
        <source>No heat for</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>गर्मी से दूर: कितने समय तक</translation>
    </message>
    <message>
        <source>Press on bleeding for</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>खून बहने पर दबाना: कितने समय तक</translation>
    </message>
    <message>
        <source>Worse pain: call after day</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>बढ़ता हुआ दर्द: किस दिन के बाद फ़ोन करें</translation>
    </message>
    <message>
        <source>Pain may be worse for</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>दर्द बढ़ा हुआ रह सकता है: कितने समय तक</translation>
    </message>
    <message>
        <source>Worse pain settles within</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>बढ़ा हुआ दर्द कितने समय के अंदर कम होता है</translation>
    </message>
    <message>
        <source>Steroid often works from</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>स्टेरॉयड का असर अक्सर कितने समय बाद शुरू</translation>
    </message>
    <message>
        <source>Steroid works at the latest</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>स्टेरॉयड का असर ज़्यादा से ज़्यादा कितने समय में</translation>
    </message>
    <message>
        <source>Judge the injection after</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>इंजेक्शन का असर कितने समय बाद तय करें</translation>
    </message>
    <message>
        <source>Check blood sugar more for</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>ब्लड शुगर ज़्यादा बार जाँचना: कितने समय तक</translation>
    </message>
    <message>
        <source>Blood sugar to call at, mg/dL</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>कितनी ब्लड शुगर पर फ़ोन करें, mg/dL</translation>
    </message>
    <message>
        <source>Physical therapy after</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>फ़िज़ियोथेरेपी: कितने समय बाद</translation>
    </message>
    <message>
        <source>Back to work after</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>काम पर लौटना: कितने समय बाद</translation>
    </message>
    <message>
        <source>Clinic sees the patient in</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>क्लिनिक मरीज़ से कितने समय बाद मिलता है</translation>
    </message>
    <message>
        <source>Hourly pain scores for</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>हर घंटे दर्द को नंबर: कितने समय तक</translation>
    </message>
    <message>
        <source>Daily pain scores for</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>हर दिन दर्द को नंबर: कितने समय तक</translation>
    </message>
    <message>
        <source>Fever begins at</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: the temperature to call at.</extracomment>
        <translation>बुखार कितने से माना जाए</translation>
    </message>
    <message>
        <source>Screen bright from</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: the hour when patients begin to come.</extracomment>
        <translation>चमकदार स्क्रीन: कब से</translation>
    </message>
    <message>
        <source>Screen bright until</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: the hour when the last patients go.</extracomment>
        <translation>चमकदार स्क्रीन: कब तक</translation>
    </message>
    <message>
        <source>Approved on</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: the day when a clinician approved words and numbers.</extracomment>
        <translation>मंज़ूरी की तारीख</translation>
    </message>
    <message>
        <source>Review due by</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: the day by which a clinician must review again.</extracomment>
        <translation>समीक्षा की आखिरी तारीख</translation>
    </message>
    <message>
        <source>Clinic name</source>
        <extracomment>On the staff&apos;s screens. Name of a setting.</extracomment>
        <translation>क्लिनिक का नाम</translation>
    </message>
    <message>
        <source>Phone hours</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: when the clinic answers its phone.</extracomment>
        <translation>फ़ोन का समय</translation>
    </message>
    <message>
        <source>Approved by</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: the role of the clinician who approved words and numbers.</extracomment>
        <translation>किसने मंज़ूर किया</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: whether the clinic is made up, answered by Yes or No.</extracomment>
        <translation>डेमो</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: the clinic&apos;s time zone.</extracomment>
        <translation>समय क्षेत्र</translation>
    </message>
    <message>
        <source>How the needle was guided</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: what the leaflet says of it.</extracomment>
        <translation>सुई को कैसे सही जगह पहुँचाया गया</translation>
    </message>
    <message>
        <source>Position for the injection</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: how the patient lay or sat, as the leaflet says it.</extracomment>
        <translation>इंजेक्शन के समय की स्थिति</translation>
    </message>
    <message>
        <source>How the clinic follows up</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: by a visit, by phone or by e-mail.</extracomment>
        <translation>क्लिनिक बाद में कैसे हाल पूछता है</translation>
    </message>
    <message>
        <source>Screen, inches</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: the measured diagonal of the screen.</extracomment>
        <translation>स्क्रीन, इंच</translation>
    </message>
    <message>
        <source>Second touch ignored for, ms</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: how soon a second touch is not meant; ms are thousandths of a second.</extracomment>
        <translation>दूसरा टच अनदेखा, ms</translation>
    </message>
    <message>
        <source>Printer</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: the print queue.</extracomment>
        <translation>प्रिंटर</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: the size of the paper in the printer.</extracomment>
        <translation>कागज़</translation>
    </message>
    <message>
        <source>Web address</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: where the clinic shows the pages to take home.</extracomment>
        <translation>वेब पता</translation>
    </message>
</context>
<context>
    <name>Sorry</name>
    <message>
        <source>It is hard to breathe, or your face or throat swells.</source>
        <extracomment>A sign to call the emergency number.</extracomment>
        <translation>साँस लेने में दिक्कत हो, या चेहरा या गला सूज रहा हो।</translation>
    </message>
    <message>
        <source>You have chest pain, you faint, or you have a fit.</source>
        <extracomment>A sign to call the emergency number.</extracomment>
        <translation>सीने में दर्द हो, आप बेहोश हो जाएँ, या झटकों का दौरा पड़े।</translation>
    </message>
    <message>
        <source>You are numb between your legs, or both legs are weak.</source>
        <extracomment>A sign to call the emergency number.</extracomment>
        <translation>टाँगों के बीच सुन्नपन हो, या दोनों टाँगें कमज़ोर हों।</translation>
    </message>
    <message>
        <source>You cannot hold or pass urine (pee), or you cannot hold stool (poo).</source>
        <extracomment>A sign to call the emergency number.</extracomment>
        <translation>पेशाब रोका न जाए या हो न पाए, या मल (पॉटी) रोका न जाए।</translation>
    </message>
    <message>
        <source>Bleeding does not stop, or you have the worst headache of your life.</source>
        <extracomment>A sign to call the emergency number.</extracomment>
        <translation>खून बहना न रुके, या आपके जीवन का सबसे तेज़ सिरदर्द हो।</translation>
    </message>
    <message>
        <source>Sorry, this screen is not working. Please ask a nurse.</source>
        <extracomment>Shown when the kiosk cannot show its pages.</extracomment>
        <translation>माफ़ करें, यह स्क्रीन काम नहीं कर रही है। कृपया नर्स से पूछें।</translation>
    </message>
    <message>
        <source>Call %1 now if:</source>
        <extracomment>%1 is the emergency number.</extracomment>
        <translation>अभी %1 पर फ़ोन करें, अगर:</translation>
    </message>
    <message>
        <source>Call your emergency number now if:</source>
        <extracomment>Stands where the clinic&apos;s file does not tell the emergency number.</extracomment>
        <translation>अभी अपने इमरजेंसी नंबर पर फ़ोन करें, अगर:</translation>
    </message>
    <message>
        <source>For anything else call us: %1</source>
        <extracomment>%1 is the clinic&apos;s phone number.</extracomment>
        <translation>किसी और बात के लिए हमें फ़ोन करें: %1</translation>
    </message>
    <message>
        <source>For anything else ask a nurse before you go home.</source>
        <extracomment>Stands where the clinic&apos;s file does not tell its number.</extracomment>
        <translation>किसी और बात के लिए घर जाने से पहले नर्स से पूछें।</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>chosen</source>
        <extracomment>Read aloud behind the name of a choice that is in force, such as: Large, chosen. One word.</extracomment>
        <translation>चुना हुआ</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Staff</source>
        <extracomment>On the staff&apos;s screens. Heading over the number pad.</extracomment>
        <translation>स्टाफ़</translation>
    </message>
    <message>
        <source>Type the staff PIN, then Open.</source>
        <extracomment>On the staff&apos;s screens. Line under the heading of the number pad.</extracomment>
        <translation>स्टाफ़ का पिन लिखें, फिर खोलें दबाएँ।</translation>
    </message>
    <message>
        <source>Digits typed: {value}</source>
        <extracomment>On the staff&apos;s screens. Read aloud; {value} is how many digits are typed.</extracomment>
        <translation>लिखे गए अंक: {value}</translation>
    </message>
    <message>
        <source>That PIN is not right.</source>
        <extracomment>On the staff&apos;s screens. After a wrong PIN.</extracomment>
        <translation>यह पिन सही नहीं है।</translation>
    </message>
    <message>
        <source>Wait {value}, then try again.</source>
        <extracomment>On the staff&apos;s screens. After several wrong PINs. {value} is a time such as 0:42.</extracomment>
        <translation>{value} रुकें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>No staff PIN is set yet. The technician sets it.</source>
        <extracomment>On the staff&apos;s screens. Instead of the number pad.</extracomment>
        <translation>स्टाफ़ का पिन अभी सेट नहीं है। टेक्नीशियन इसे सेट करते हैं।</translation>
    </message>
    <message>
        <source>PIN of this demonstration: {value}</source>
        <extracomment>On the staff&apos;s screens. {value} is the PIN of a clinic that does not exist.</extracomment>
        <translation>इस डेमो का पिन: {value}</translation>
    </message>
    <message>
        <source>Only change the language</source>
        <extracomment>On the staff&apos;s screens. Heading over languages that need no PIN.</extracomment>
        <translation>सिर्फ़ भाषा बदलें</translation>
    </message>
    <message>
        <source>Next patient</source>
        <extracomment>On the staff&apos;s screens. Heading of the staff&apos;s first screen.</extracomment>
        <translation>अगला मरीज़</translation>
    </message>
    <message>
        <source>Locks itself in {value}</source>
        <extracomment>On the staff&apos;s screens. {value} is a time such as 1:45.</extracomment>
        <translation>{value} में अपने आप लॉक होगा</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <extracomment>On the staff&apos;s screens. {name} is what something is called, {value} is what it is, such as Clock: 2:30 PM.</extracomment>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>On the staff&apos;s screens. Heading over the languages.</extracomment>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>English beside it</source>
        <extracomment>On the staff&apos;s screens. Whether the leaflet also shows English, for a companion.</extracomment>
        <translation>साथ में अंग्रेज़ी</translation>
    </message>
    <message>
        <source>This visit</source>
        <extracomment>On the staff&apos;s screens. Heading over what was done at this visit.</extracomment>
        <translation>यह मुलाकात</translation>
    </message>
    <message>
        <source>Injection at</source>
        <extracomment>On the staff&apos;s screens. Label before the time of the injection.</extracomment>
        <translation>इंजेक्शन का समय</translation>
    </message>
    <message>
        <source>Not set</source>
        <extracomment>On the staff&apos;s screens. Nothing has been chosen here.</extracomment>
        <translation>तय नहीं</translation>
    </message>
    <message>
        <source>Side</source>
        <extracomment>On the staff&apos;s screens. Label before left, right, both.</extracomment>
        <translation>तरफ़</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>On the staff&apos;s screens, and on the picture of the body. The left side of the body.</extracomment>
        <translation>बाईं</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>On the staff&apos;s screens, and on the picture of the body. The right side of the body.</extracomment>
        <translation>दाईं</translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>On the staff&apos;s screens. Both sides of the body.</extracomment>
        <translation>दोनों</translation>
    </message>
    <message>
        <source>Steroid given</source>
        <extracomment>On the staff&apos;s screens. Label before yes and no.</extracomment>
        <translation>स्टेरॉयड दिया गया</translation>
    </message>
    <message>
        <source>Sleepy medicine given</source>
        <extracomment>On the staff&apos;s screens. Label before yes and no.</extracomment>
        <translation>नींद लाने वाली दवा दी गई</translation>
    </message>
    <message>
        <source>Has diabetes</source>
        <extracomment>On the staff&apos;s screens. Label before yes and no.</extracomment>
        <translation>डायबिटीज़ है</translation>
    </message>
    <message>
        <source>Blood thinner stopped</source>
        <extracomment>On the staff&apos;s screens. Label before yes and no.</extracomment>
        <translation>खून पतला करने वाली दवा बंद की गई</translation>
    </message>
    <message>
        <source>Test block</source>
        <extracomment>On the staff&apos;s screens. Label before yes and no: an injection to find out where the pain comes from.</extracomment>
        <translation>डायग्नोस्टिक ब्लॉक</translation>
    </message>
    <message>
        <source>How much to read</source>
        <extracomment>On the staff&apos;s screens. Label before short and full: how many pages the leaflet shows one after another.</extracomment>
        <translation>कितना पढ़ना है</translation>
    </message>
    <message>
        <source>Short</source>
        <extracomment>On the staff&apos;s screens. The short way through the leaflet. One short word.</extracomment>
        <translation>छोटा</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>On the staff&apos;s screens. The full way through the leaflet. One short word.</extracomment>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>Start it again</source>
        <extracomment>On the staff&apos;s screens. Label before the day and time to start the blood thinner again.</extracomment>
        <translation>फिर से शुरू करना</translation>
    </message>
    <message>
        <source>Ask your team</source>
        <extracomment>On the staff&apos;s screens. Shown instead of a day and time; it is what the leaflet then says.</extracomment>
        <translation>अपनी मेडिकल टीम से पूछें</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>On the staff&apos;s screens. Answer. One short word.</extracomment>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>On the staff&apos;s screens. Answer. One short word.</extracomment>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>On the staff&apos;s screens. Something is switched on. One short word.</extracomment>
        <translation>चालू</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>On the staff&apos;s screens. Something is switched off. One short word.</extracomment>
        <translation>बंद</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <extracomment>On the staff&apos;s screens. Heading over what concerns the machine.</extracomment>
        <translation>यह कियोस्क</translation>
    </message>
    <message>
        <source>Kiosk health</source>
        <extracomment>On the staff&apos;s screens. Opens the list of what works.</extracomment>
        <translation>कियोस्क की हालत</translation>
    </message>
    <message>
        <source>Use by language</source>
        <extracomment>On the staff&apos;s screens. Opens the counts.</extracomment>
        <translation>भाषा के हिसाब से इस्तेमाल</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>On the staff&apos;s screens. Opens the clinic&apos;s settings.</extracomment>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Leave kiosk</source>
        <extracomment>On the staff&apos;s screens. Closes the program.</extracomment>
        <translation>कियोस्क से बाहर निकलें</translation>
    </message>
    <message>
        <source>Clear for next patient</source>
        <extracomment>On the staff&apos;s screens. Puts everything back, so that nothing of the last patient is left.</extracomment>
        <translation>अगले मरीज़ के लिए साफ़ करें</translation>
    </message>
    <message>
        <source>All is well</source>
        <extracomment>On the staff&apos;s screens. The kiosk has no fault.</extracomment>
        <translation>सब ठीक है</translation>
    </message>
    <message>
        <source>Needs a look: {value}</source>
        <extracomment>On the staff&apos;s screens. {value} is how many things are not right.</extracomment>
        <translation>देखने की ज़रूरत: {value}</translation>
    </message>
    <message>
        <source>What to go over</source>
        <extracomment>On the staff&apos;s screens. Heading over what the patient was unsure about.</extracomment>
        <translation>किस पर फिर से बात करनी है</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>On the staff&apos;s screens. A language that has not been reviewed. One short word.</extracomment>
        <translation>ड्राफ़्ट</translation>
    </message>
    <message>
        <source>When was the injection?</source>
        <extracomment>On the staff&apos;s screens. Heading.</extracomment>
        <translation>इंजेक्शन कब लगा था?</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>On the staff&apos;s screens. The injection was just now.</extracomment>
        <translation>अभी</translation>
    </message>
    <message>
        <source>Hour</source>
        <extracomment>On the staff&apos;s screens. Label before minus and plus.</extracomment>
        <translation>घंटा</translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>On the staff&apos;s screens. Label before minus and plus.</extracomment>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>On the staff&apos;s screens. Makes a time earlier by a step.</extracomment>
        <translation>पहले</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>On the staff&apos;s screens. Makes a time later by a step.</extracomment>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>On the staff&apos;s screens. Makes a number smaller by a step.</extracomment>
        <translation>कम</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>On the staff&apos;s screens. Makes a number larger by a step.</extracomment>
        <translation>ज़्यादा</translation>
    </message>
    <message>
        <source>Not set any more</source>
        <extracomment>On the staff&apos;s screens. Takes a time away again.</extracomment>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Start the blood thinner again</source>
        <extracomment>On the staff&apos;s screens. Heading.</extracomment>
        <translation>खून पतला करने वाली दवा फिर से शुरू करना</translation>
    </message>
    <message>
        <source>Set the day and the time. Else the kiosk says: ask your team.</source>
        <extracomment>On the staff&apos;s screens. Line under the heading.</extracomment>
        <translation>दिन और समय तय करें। नहीं तो कियोस्क कहेगा: अपनी मेडिकल टीम से पूछें।</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>On the staff&apos;s screens. Heading over days.</extracomment>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>On the staff&apos;s screens. Heading over times of day.</extracomment>
        <translation>समय</translation>
    </message>
    <message>
        <source>The leaflet says</source>
        <extracomment>On the staff&apos;s screens. Label before what the patient will read.</extracomment>
        <translation>पर्चे में लिखा है</translation>
    </message>
    <message>
        <source>Leave the kiosk?</source>
        <extracomment>On the staff&apos;s screens. Heading.</extracomment>
        <translation>कियोस्क से बाहर निकलना है?</translation>
    </message>
    <message>
        <source>The screen closes. Patients cannot read until it is started again.</source>
        <extracomment>On the staff&apos;s screens. Says what happens.</extracomment>
        <translation>स्क्रीन बंद हो जाएगी। जब तक इसे फिर से शुरू न किया जाए, मरीज़ पढ़ नहीं सकेंगे।</translation>
    </message>
    <message>
        <source>Yes, leave</source>
        <extracomment>On the staff&apos;s screens. Closes the program.</extracomment>
        <translation>हाँ, बाहर निकलें</translation>
    </message>
    <message>
        <source>No, stay</source>
        <extracomment>On the staff&apos;s screens. Keeps the program open.</extracomment>
        <translation>नहीं, यहीं रहें</translation>
    </message>
    <message>
        <source>Last 30 days. Only daily totals are kept. Numbers under 5 are hidden.</source>
        <extracomment>On the staff&apos;s screens. Line under the heading.</extracomment>
        <translation>पिछले 30 दिन। सिर्फ़ हर दिन का जोड़ रखा जाता है। 5 से कम संख्याएँ छिपी रहती हैं।</translation>
    </message>
    <message>
        <source>Nothing has been counted yet.</source>
        <extracomment>On the staff&apos;s screens. There are no counts.</extracomment>
        <translation>अभी तक कुछ गिना नहीं गया है।</translation>
    </message>
    <message>
        <source>Screens opened</source>
        <extracomment>On the staff&apos;s screens. What is counted.</extracomment>
        <translation>खोली गई स्क्रीन</translation>
    </message>
    <message>
        <source>Minutes of reading</source>
        <extracomment>On the staff&apos;s screens. What is counted.</extracomment>
        <translation>पढ़ने के मिनट</translation>
    </message>
    <message>
        <source>Times listened</source>
        <extracomment>On the staff&apos;s screens. What is counted.</extracomment>
        <translation>कितनी बार सुना गया</translation>
    </message>
    <message>
        <source>Times printed</source>
        <extracomment>On the staff&apos;s screens. What is counted.</extracomment>
        <translation>कितनी बार प्रिंट किया गया</translation>
    </message>
    <message>
        <source>Questions right first time</source>
        <extracomment>On the staff&apos;s screens. What is counted.</extracomment>
        <translation>पहली बार में सही हुए सवाल</translation>
    </message>
    <message>
        <source>under {value}</source>
        <extracomment>On the staff&apos;s screens. A small number that is hidden. {value} is 5.</extracomment>
        <translation>{value} से कम</translation>
    </message>
    <message>
        <source>A change counts from the next patient on. Names and numbers to call stand in the file.</source>
        <extracomment>On the staff&apos;s screens. Line under the heading.</extracomment>
        <translation type="vanished">बदलाव अगले मरीज़ से लागू होगा। नाम और फ़ोन करने के नंबर फ़ाइल में हैं।</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <extracomment>On the staff&apos;s screens. Takes the last change of a setting back.</extracomment>
        <translation>पिछला बदलाव वापस लें</translation>
    </message>
    <message>
        <source>The last change was taken back.</source>
        <extracomment>On the staff&apos;s screens. Answer.</extracomment>
        <translation>पिछला बदलाव वापस ले लिया गया।</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>On the staff&apos;s screens. A setting was changed.</extracomment>
        <translation>सेव हो गया।</translation>
    </message>
    <message>
        <source>It could not be saved. Ask the technician.</source>
        <extracomment>On the staff&apos;s screens. A setting was not changed.</extracomment>
        <translation>सेव नहीं हो सका। टेक्नीशियन से पूछें।</translation>
    </message>
    <message>
        <source>Careful value: {value}</source>
        <extracomment>On the staff&apos;s screens. {value} is the value that is right where nobody decides otherwise.</extracomment>
        <translation>सावधानी वाला मान: {value}</translation>
    </message>
    <message>
        <source>Allowed: {low} to {high}</source>
        <extracomment>On the staff&apos;s screens. {low} and {high} are numbers.</extracomment>
        <translation>इतना ठीक है: {low} से {high} तक</translation>
    </message>
    <message>
        <source>In force</source>
        <extracomment>On the staff&apos;s screens. Label before the value that counts now.</extracomment>
        <translation>लागू</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>On the staff&apos;s screens. Keeps the new value. One short word.</extracomment>
        <translation>सेव करें</translation>
    </message>
    <message>
        <source>This is less careful. A clinician must agree. Save it all the same?</source>
        <extracomment>On the staff&apos;s screens. Second question before a risky value.</extracomment>
        <translation>इसमें सावधानी कम है। डॉक्टर या दूसरे क्लिनिकल प्रमुख की सहमति ज़रूरी है। फिर भी सेव करना है?</translation>
    </message>
    <message>
        <source>Yes, a clinician agrees</source>
        <extracomment>On the staff&apos;s screens. Answer to the second question.</extracomment>
        <translation>हाँ, डॉक्टर या दूसरे क्लिनिकल प्रमुख सहमत हैं</translation>
    </message>
    <message>
        <source>Blank</source>
        <extracomment>On the staff&apos;s screens. A setting that has no value.</extracomment>
        <translation>खाली</translation>
    </message>
    <message>
        <source>Code for the phone</source>
        <extracomment>On the staff&apos;s screens. Label before a short code that staff read out on the phone.</extracomment>
        <translation>फ़ोन पर बताने का कोड</translation>
    </message>
    <message>
        <source>Tests</source>
        <extracomment>On the staff&apos;s screens. Heading over: print, sound, touch.</extracomment>
        <translation>जाँचें</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>On the staff&apos;s screens. Prints a test page. One short word.</extracomment>
        <translation>प्रिंट</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>On the staff&apos;s screens. Plays a test sound. One short word.</extracomment>
        <translation>आवाज़</translation>
    </message>
    <message>
        <source>Touch</source>
        <extracomment>On the staff&apos;s screens. Tests the touch screen. One short word.</extracomment>
        <translation>टच</translation>
    </message>
    <message>
        <source>A test page was sent to the printer.</source>
        <extracomment>On the staff&apos;s screens. Answer.</extracomment>
        <translation>जाँच का एक पेज प्रिंटर को भेजा गया।</translation>
    </message>
    <message>
        <source>There is no printer.</source>
        <extracomment>On the staff&apos;s screens. Answer.</extracomment>
        <translation>कोई प्रिंटर नहीं है।</translation>
    </message>
    <message>
        <source>Did you hear it? If not, look at the cable and the volume.</source>
        <extracomment>On the staff&apos;s screens. After a test sound.</extracomment>
        <translation>क्या आवाज़ सुनाई दी? अगर नहीं, तो केबल और वॉल्यूम देखें।</translation>
    </message>
    <message>
        <source>Touch each cross</source>
        <extracomment>On the staff&apos;s screens. Heading of the touch test.</extracomment>
        <translation>हर क्रॉस को छुएँ</translation>
    </message>
    <message>
        <source>Left to touch: {value}</source>
        <extracomment>On the staff&apos;s screens. {value} is how many crosses are left.</extracomment>
        <translation>छूना बाकी है: {value}</translation>
    </message>
    <message>
        <source>The whole screen feels touch.</source>
        <extracomment>On the staff&apos;s screens. The touch test went well.</extracomment>
        <translation>पूरी स्क्रीन पर टच काम कर रहा है।</translation>
    </message>
    <message>
        <source>Set in the file</source>
        <extracomment>On the staff&apos;s screens. Heading over names and texts that the technician sets.</extracomment>
        <translation>फ़ाइल में तय</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>On the staff&apos;s screens. Label before minus and plus, for a date.</extracomment>
        <translation>महीना</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>On the staff&apos;s screens. Label before minus and plus, for a date.</extracomment>
        <translation>साल</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>On the staff&apos;s screens. Key of the pad for telephone numbers: an empty place between digits. One short word.</extracomment>
        <translation>स्पेस</translation>
    </message>
    <message>
        <source>This number cannot be called.</source>
        <extracomment>On the staff&apos;s screens. A telephone number that is wrong or missing was not saved.</extracomment>
        <translation>इस नंबर पर फ़ोन नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Patients will call this number. Is it right?</source>
        <extracomment>On the staff&apos;s screens. Second question before a telephone number is saved.</extracomment>
        <translation>मरीज़ इस नंबर पर फ़ोन करेंगे। क्या यह सही है?</translation>
    </message>
    <message>
        <source>Only a clinician decides this. Save it?</source>
        <extracomment>On the staff&apos;s screens. Second question before a date of approval or review is saved.</extracomment>
        <translation>यह सिर्फ़ डॉक्टर या दूसरे क्लिनिकल प्रमुख तय करते हैं। सेव करना है?</translation>
    </message>
    <message>
        <source>A change counts from the next patient on.</source>
        <extracomment>On the staff&apos;s screens. Line under the heading.</extracomment>
        <translation>बदलाव अगले मरीज़ से लागू होगा।</translation>
    </message>
</context>
<context>
    <name>TakeHome</name>
    <message>
        <source>Take it with you</source>
        <extracomment>Tile and heading of the screen that prints the leaflet and shows a code for the phone.</extracomment>
        <translation>इसे साथ ले जाएँ</translation>
    </message>
    <message>
        <source>On paper</source>
        <extracomment>Heading: take the leaflet home on paper.</extracomment>
        <translation>कागज़ पर</translation>
    </message>
    <message>
        <source>On your phone</source>
        <extracomment>Heading: take the leaflet home on a phone.</extracomment>
        <translation>आपके फ़ोन पर</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Button that prints the leaflet. One short word.</extracomment>
        <translation>प्रिंट</translation>
    </message>
    <message>
        <source>Large letters</source>
        <extracomment>A choice before printing that can be switched on: the paper has larger letters.</extracomment>
        <translation>बड़े अक्षर</translation>
    </message>
    <message>
        <source>With English beside it</source>
        <extracomment>A choice before printing that can be switched on: every line stands in the reader&apos;s language and in English.</extracomment>
        <translation>साथ में अंग्रेज़ी भी</translation>
    </message>
    <message>
        <source>You can take this home on paper.</source>
        <extracomment>Stands beside the button that prints.</extracomment>
        <translation>यह कागज़ पर घर ले जाने के लिए मिल सकता है।</translation>
    </message>
    <message>
        <source>Printing. Please wait.</source>
        <extracomment>Stands beside the button while the printer works.</extracomment>
        <translation>प्रिंट हो रहा है। कृपया इंतज़ार करें।</translation>
    </message>
    <message>
        <source>Your paper is ready. Take it with you.</source>
        <extracomment>Stands beside the button when the printer has finished.</extracomment>
        <translation>आपका छपा हुआ कागज़ तैयार है। इसे साथ ले जाएँ।</translation>
    </message>
    <message>
        <source>The printer needs paper. Please tell a nurse.</source>
        <extracomment>Stands beside the button when the printer has no paper.</extracomment>
        <translation>प्रिंटर में कागज़ चाहिए। कृपया नर्स को बताएँ।</translation>
    </message>
    <message>
        <source>The printer is off. Please tell a nurse.</source>
        <extracomment>Stands beside the button when the printer is switched off or not connected.</extracomment>
        <translation>प्रिंटर बंद है। कृपया नर्स को बताएँ।</translation>
    </message>
    <message>
        <source>We could not print. Please tell a nurse.</source>
        <extracomment>Stands beside the button when something else is wrong with the printer.</extracomment>
        <translation>प्रिंट नहीं हो सका। कृपया नर्स को बताएँ।</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code.</source>
        <extracomment>Stands beside a square code (QR code).</extracomment>
        <translation>अपने फ़ोन का कैमरा इस कोड पर रखें।</translation>
    </message>
    <message>
        <source>The code holds the numbers to call and the main signs. You need no internet.</source>
        <extracomment>Stands beside a square code (QR code) that holds text and no address.</extracomment>
        <translation>इस कोड में फ़ोन करने के नंबर और मुख्य संकेत हैं। इंटरनेट की ज़रूरत नहीं है।</translation>
    </message>
    <message>
        <source>Or type this address:</source>
        <extracomment>Stands above a web address, below a square code (QR code) that opens the same address.</extracomment>
        <translation>या यह पता टाइप करें:</translation>
    </message>
    <message>
        <source>Version {code}</source>
        <extracomment>Small line at the end. {code} is filled in by the kiosk, such as 1-7KQ3M9: digits and Latin letters.</extracomment>
        <translation>वर्शन {code}</translation>
    </message>
    <message>
        <source>Numbers to call</source>
        <extracomment>Heading on paper over the telephone numbers.</extracomment>
        <translation>फ़ोन करने के नंबर</translation>
    </message>
    <message>
        <source>Emergency</source>
        <extracomment>Stands beside the telephone number of the ambulance.</extracomment>
        <translation>इमरजेंसी</translation>
    </message>
    <message>
        <source>Our clinic</source>
        <extracomment>Stands beside the clinic&apos;s telephone number.</extracomment>
        <translation>हमारा क्लिनिक</translation>
    </message>
    <message>
        <source>When we are closed</source>
        <extracomment>Stands beside the telephone number to call when the clinic is closed.</extracomment>
        <translation>जब क्लिनिक बंद हो</translation>
    </message>
    <message>
        <source>If you think of hurting yourself</source>
        <extracomment>Stands beside the telephone number of a crisis line.</extracomment>
        <translation>अगर मन में खुद को नुकसान पहुँचाने का विचार आए</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <extracomment>Stands beside the telephone number that reaches an interpreter.</extracomment>
        <translation>दुभाषिया</translation>
    </message>
    <message>
        <source>My pain diary</source>
        <extracomment>Heading on paper of a table in which people write down their pain.</extracomment>
        <translation>मेरी दर्द की डायरी</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Head of the first column of the pain diary: a day or a time.</extracomment>
        <translation>कब</translation>
    </message>
    <message>
        <source>Pain, {least} to {most}</source>
        <extracomment>Head of the second column of the pain diary. The numbers are filled in by the kiosk: 0 and 10.</extracomment>
        <translation>दर्द, {least} से {most} तक</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Head of the last column of the pain diary, where people may write what they like.</extracomment>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Now, before you leave</source>
        <extracomment>First row of the pain diary: the pain just now, in the clinic.</extracomment>
        <translation>अभी, जाने से पहले</translation>
    </message>
    <message>
        <source>At bedtime</source>
        <extracomment>A row of the pain diary: the pain on the evening of the injection.</extracomment>
        <translation>सोने के समय</translation>
    </message>
    <message>
        <source>Day {day}</source>
        <extracomment>A row of the pain diary: the day after the injection is day 1. The number is filled in by the kiosk.</extracomment>
        <translation>दिन {day}</translation>
    </message>
    <message>
        <source>Print it (PDF)</source>
        <extracomment>Link on the take-home page to a file for printing. PDF is the kind of file.</extracomment>
        <translation>इसे प्रिंट करें (PDF)</translation>
    </message>
    <message>
        <source>Print it in large letters (PDF)</source>
        <extracomment>Link on the take-home page to a file for printing in large letters. PDF is the kind of file.</extracomment>
        <translation>इसे बड़े अक्षरों में प्रिंट करें (PDF)</translation>
    </message>
    <message>
        <source>On this page</source>
        <extracomment>Heading on the take-home page over a list of links to its parts.</extracomment>
        <translation>इस पेज पर</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message numerus="yes">
        <source>%n hours</source>
        <extracomment>A length of time, as in: do not drive for 24 hours. %n is the number.</extracomment>
        <translation>
            <numerusform>%n घंटे</numerusform>
            <numerusform>%n घंटे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>A length of time, as in: do not drive for 24 hours. %n is the number.</extracomment>
        <translation>
            <numerusform>%n मिनट</numerusform>
            <numerusform>%n मिनट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>A length of time, as in: do not drive for 24 hours. %n is the number.</extracomment>
        <translation>
            <numerusform>%n दिन</numerusform>
            <numerusform>%n दिन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <extracomment>A length of time, as in: do not drive for 24 hours. %n is the number.</extracomment>
        <translation>
            <numerusform>%n हफ़्ते</numerusform>
            <numerusform>%n हफ़्ते</numerusform>
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
        <translation>अपनी भाषा चुनें</translation>
    </message>
</context>
<context>
    <name>cluneal-nerve-injection: about</name>
    <message>
        <source>About your injection</source>
        <extracomment>Tile, heading. Room for about 26 letters a line; a longer text takes more lines.</extracomment>
        <translation>आपके इंजेक्शन के बारे में</translation>
    </message>
    <message>
        <source>What we did, and why</source>
        <extracomment>Tile, small line. Room for about 26 letters a line; a longer text takes more lines.</extracomment>
        <translation>हमने क्या किया, और क्यों</translation>
    </message>
    <message>
        <source>What the injection is</source>
        <extracomment>Page what-it-is, heading. Room for about 28 letters a line; a longer text takes more lines.</extracomment>
        <translation>यह इंजेक्शन क्या है</translation>
    </message>
    <message>
        <source>An injection near small nerves</source>
        <extracomment>Page what-it-is, near-nerves, heading. Room for about 40 letters a line; a longer text takes more lines.</extracomment>
        <translation>छोटी नसों (नर्व) के पास एक इंजेक्शन</translation>
    </message>
    <message>
        <source>They are called cluneal nerves.</source>
        <extracomment>Page what-it-is, near-nerves, statement.</extracomment>
        <translation>इन्हें क्लूनियल नसें कहते हैं।</translation>
    </message>
    <message>
        <source>You say it: KLOO-nee-ul.</source>
        <extracomment>Page what-it-is, near-nerves, statement.</extracomment>
        <translation>इसे ऐसे बोलें: क्लू-नी-अल।</translation>
    </message>
    <message>
        <source>It treats pain</source>
        <extracomment>Page what-it-is, treats, heading. Room for about 18 letters a line; a longer text takes more lines.</extracomment>
        <translation>यह दर्द का इलाज करता है</translation>
    </message>
    <message>
        <source>The medicine goes to the nerves that may cause your pain.</source>
        <extracomment>Page what-it-is, treats, statement.</extracomment>
        <translation>दवा उन नसों तक जाती है जो शायद आपके दर्द का कारण हैं।</translation>
    </message>
    <message>
        <source>It is also a test</source>
        <extracomment>Page what-it-is, tests, heading. Room for about 22 letters a line; a longer text takes more lines.</extracomment>
        <translation>यह एक जाँच भी है</translation>
    </message>
    <message>
        <source>It helps show if these nerves cause your pain.</source>
        <extracomment>Page what-it-is, tests, statement.</extracomment>
        <translation>इससे यह जानने में मदद मिलती है कि आपका दर्द इन नसों से है या नहीं।</translation>
    </message>
    <message>
        <source>The cluneal nerves</source>
        <extracomment>Page the-nerves, heading. Room for about 24 letters a line; a longer text takes more lines.</extracomment>
        <translation>क्लूनियल नसें</translation>
    </message>
    <message>
        <source>They carry feeling</source>
        <extracomment>Page the-nerves, feeling, heading. Room for about 24 letters a line; a longer text takes more lines.</extracomment>
        <translation>ये एहसास पहुँचाती हैं</translation>
    </message>
    <message>
        <source>Feeling comes from your low back, buttocks and upper thighs.</source>
        <extracomment>Page the-nerves, feeling, statement.</extracomment>
        <translation>एहसास कमर, नितंबों और जाँघों के ऊपरी हिस्से से आता है।</translation>
    </message>
    <message>
        <source>These nerves do not move your legs.</source>
        <extracomment>Page the-nerves, feeling, statement.</extracomment>
        <translation>ये नसें टाँगों को नहीं हिलातीं।</translation>
    </message>
    <message>
        <source>They can hurt</source>
        <extracomment>Page the-nerves, squeezed, heading. Room for about 17 letters a line; a longer text takes more lines.</extracomment>
        <translation>इनमें दर्द हो सकता है</translation>
    </message>
    <message>
        <source>The nerves can get squeezed or sore.</source>
        <extracomment>Page the-nerves, squeezed, statement.</extracomment>
        <translation>नसें दब सकती हैं या दुख सकती हैं।</translation>
    </message>
    <message>
        <source>This causes pain in that area.</source>
        <extracomment>Page the-nerves, squeezed, statement.</extracomment>
        <translation>इससे उस हिस्से में दर्द होता है।</translation>
    </message>
    <message>
        <source>Causes are an injury, tight muscles, or how your body is made.</source>
        <extracomment>Page the-nerves, squeezed, statement.</extracomment>
        <translation>कारण हैं: कोई चोट, जकड़ी हुई मांसपेशियाँ, या आपके शरीर की बनावट।</translation>
    </message>
    <message>
        <source>Before the injection</source>
        <extracomment>Page before, heading. Room for about 26 letters a line; a longer text takes more lines.</extracomment>
        <translation>इंजेक्शन से पहले</translation>
    </message>
    <message>
        <source>We found your sore spot</source>
        <extracomment>Page before, find-spot, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>हमने आपकी दुखती जगह ढूँढी</translation>
    </message>
    <message>
        <source>We asked where it hurts.</source>
        <extracomment>Page before, find-spot, statement.</extracomment>
        <translation>हमने पूछा कि दर्द कहाँ होता है।</translation>
    </message>
    <message>
        <source>We checked you and pressed with our fingers.</source>
        <extracomment>Page before, find-spot, statement.</extracomment>
        <translation>हमने आपकी जाँच की और उँगलियों से दबाया।</translation>
    </message>
    <message>
        <source>You lay face down or sat up</source>
        <extracomment>Page before, position, heading. Room for about 36 letters a line; a longer text takes more lines.</extracomment>
        <translation>आपको पेट के बल लिटाया या बैठाया गया</translation>
    </message>
    <message>
        <source>Your team chose what was best for your pain.</source>
        <extracomment>Page before, position, statement.</extracomment>
        <translation>आपकी मेडिकल टीम ने वह चुना जो आपके दर्द के लिए सबसे अच्छा था।</translation>
    </message>
    <message>
        <source>We cleaned and numbed your skin</source>
        <extracomment>Page before, clean-numb, heading. Room for about 41 letters a line; a longer text takes more lines.</extracomment>
        <translation>हमने आपकी त्वचा साफ़ की और उसे सुन्न किया</translation>
    </message>
    <message>
        <source>We used numbing medicine for this.</source>
        <extracomment>Page before, clean-numb, statement.</extracomment>
        <translation>इसके लिए हमने सुन्न करने वाली दवा इस्तेमाल की।</translation>
    </message>
    <message>
        <source>The injection</source>
        <extracomment>Page during-after, heading. Room for about 17 letters a line; a longer text takes more lines.</extracomment>
        <translation>इंजेक्शन</translation>
    </message>
    <message>
        <source>We put a thin needle near the nerves</source>
        <extracomment>Page during-after, needle, heading. Room for about 48 letters a line; a longer text takes more lines.</extracomment>
        <translation>हमने नसों के पास एक पतली सुई लगाई</translation>
    </message>
    <message>
        <source>Touch or ultrasound (a picture made with sound) guided the needle.</source>
        <extracomment>Page during-after, needle, statement.</extracomment>
        <translation>छूकर या अल्ट्रासाउंड (आवाज़ से बनी तस्वीर) की मदद से सुई को सही जगह पहुँचाया गया।</translation>
    </message>
    <message>
        <source>We put medicine around the nerves</source>
        <extracomment>Page during-after, medicine, heading. Room for about 44 letters a line; a longer text takes more lines.</extracomment>
        <translation>हमने नसों के आसपास दवा डाली</translation>
    </message>
    <message>
        <source>You had numbing medicine.</source>
        <extracomment>Page during-after, medicine, statement.</extracomment>
        <translation>आपको सुन्न करने वाली दवा दी गई।</translation>
    </message>
    <message>
        <source>You also had steroid medicine.</source>
        <extracomment>Page during-after, medicine, statement.</extracomment>
        <translation>आपको स्टेरॉयड दवा भी दी गई।</translation>
    </message>
    <message>
        <source>We watch you for about {observation_minutes}</source>
        <extracomment>Page during-after, watched, heading. {observation_minutes} becomes, for example, &apos;30 minutes&apos;. Room for about 58 letters a line; a longer text takes more lines.</extracomment>
        <translation>हम लगभग {observation_minutes} तक आप पर नज़र रखते हैं</translation>
    </message>
    <message>
        <source>We check for early problems before you go home.</source>
        <extracomment>Page during-after, watched, statement.</extracomment>
        <translation>आपके घर जाने से पहले हम देखते हैं कि कोई शुरुआती समस्या तो नहीं है।</translation>
    </message>
    <message>
        <source>Two medicines, two jobs</source>
        <extracomment>Page two-medicines, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>दो दवाएँ, दो काम</translation>
    </message>
    <message>
        <source>Numbing medicine</source>
        <extracomment>Page two-medicines, numbing, heading. Room for about 21 letters a line; a longer text takes more lines.</extracomment>
        <translation>सुन्न करने वाली दवा</translation>
    </message>
    <message>
        <source>It helps pain right away.</source>
        <extracomment>Page two-medicines, numbing, statement.</extracomment>
        <translation>यह दर्द में तुरंत मदद करती है।</translation>
    </message>
    <message>
        <source>It stops working in a few hours.</source>
        <extracomment>Page two-medicines, numbing, statement.</extracomment>
        <translation>कुछ घंटों में इसका असर खत्म हो जाता है।</translation>
    </message>
    <message>
        <source>Steroid medicine</source>
        <extracomment>Page two-medicines, steroid, heading. Room for about 21 letters a line; a longer text takes more lines.</extracomment>
        <translation>स्टेरॉयड दवा</translation>
    </message>
    <message>
        <source>It calms swelling and soreness inside.</source>
        <extracomment>Page two-medicines, steroid, statement.</extracomment>
        <translation>यह अंदर की सूजन और दर्द को कम करती है।</translation>
    </message>
    <message>
        <source>It needs days to work, but lasts longer.</source>
        <extracomment>Page two-medicines, steroid, statement.</extracomment>
        <translation>इसे असर करने में कई दिन लगते हैं, पर असर ज़्यादा समय तक रहता है।</translation>
    </message>
    <message>
        <source>Not for building muscle</source>
        <extracomment>Page two-medicines, not-muscle, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>मांसपेशियाँ बढ़ाने के लिए नहीं</translation>
    </message>
    <message>
        <source>This is not the steroid that people use to build muscle.</source>
        <extracomment>Page two-medicines, not-muscle, statement.</extracomment>
        <translation>यह वह स्टेरॉयड नहीं है जो लोग मांसपेशियाँ बढ़ाने के लिए लेते हैं।</translation>
    </message>
    <message>
        <source>Who this injection is for</source>
        <extracomment>Page who-for, heading. Room for about 33 letters a line; a longer text takes more lines.</extracomment>
        <translation>यह इंजेक्शन किसके लिए है</translation>
    </message>
    <message>
        <source>Pain that has lasted long</source>
        <extracomment>Page who-for, where, heading. Room for about 33 letters a line; a longer text takes more lines.</extracomment>
        <translation>लंबे समय से चल रहा दर्द</translation>
    </message>
    <message>
        <source>The pain is in the low back or buttock.</source>
        <extracomment>Page who-for, where, statement.</extracomment>
        <translation>दर्द कमर या नितंब में होता है।</translation>
    </message>
    <message>
        <source>It may spread down the upper thigh.</source>
        <extracomment>Page who-for, where, statement.</extracomment>
        <translation>यह नीचे जाँघ के ऊपरी हिस्से तक फैल सकता है।</translation>
    </message>
    <message>
        <source>Pain from these nerves</source>
        <extracomment>Page who-for, from-nerves, heading. Room for about 29 letters a line; a longer text takes more lines.</extracomment>
        <translation>इन नसों से होने वाला दर्द</translation>
    </message>
    <message>
        <source>Your team thinks the cluneal nerves may cause the pain.</source>
        <extracomment>Page who-for, from-nerves, statement.</extracomment>
        <translation>आपकी मेडिकल टीम को लगता है कि दर्द का कारण क्लूनियल नसें हो सकती हैं।</translation>
    </message>
    <message>
        <source>Names you may hear</source>
        <extracomment>Page pain-names, heading. Room for about 24 letters a line; a longer text takes more lines.</extracomment>
        <translation>नाम जो आपको सुनने को मिल सकते हैं</translation>
    </message>
    <message>
        <source>Cluneal nerve pain</source>
        <extracomment>Page pain-names, cluneal-pain, heading. Room for about 24 letters a line; a longer text takes more lines.</extracomment>
        <translation>क्लूनियल नसों का दर्द</translation>
    </message>
    <message>
        <source>The nerves are squeezed or sore for a long time.</source>
        <extracomment>Page pain-names, cluneal-pain, statement.</extracomment>
        <translation>नसें लंबे समय तक दबी रहती हैं या दुखती रहती हैं।</translation>
    </message>
    <message>
        <source>Your low back, buttocks and upper thighs hurt.</source>
        <extracomment>Page pain-names, cluneal-pain, statement.</extracomment>
        <translation>कमर, नितंबों और जाँघों के ऊपरी हिस्से में दर्द होता है।</translation>
    </message>
    <message>
        <source>Pain at the back of the hip bone</source>
        <extracomment>Page pain-names, hip-bone-pain, heading. Room for about 42 letters a line; a longer text takes more lines.</extracomment>
        <translation>कूल्हे की हड्डी के पिछले हिस्से में दर्द</translation>
    </message>
    <message>
        <source>The bony bump there hurts, also when pressed.</source>
        <extracomment>Page pain-names, hip-bone-pain, statement.</extracomment>
        <translation>वहाँ की उभरी हुई हड्डी में दर्द होता है, दबाने पर भी।</translation>
    </message>
    <message>
        <source>Sore cluneal nerves are often the cause.</source>
        <extracomment>Page pain-names, hip-bone-pain, statement.</extracomment>
        <translation>अक्सर इसका कारण दुखती हुई क्लूनियल नसें होती हैं।</translation>
    </message>
    <message>
        <source>Doctors call it PSIS pain.</source>
        <extracomment>Page pain-names, hip-bone-pain, statement.</extracomment>
        <translation>डॉक्टर इसे PSIS दर्द कहते हैं।</translation>
    </message>
    <message>
        <source>How it may help</source>
        <extracomment>Page how-it-helps, heading. Room for about 20 letters a line; a longer text takes more lines.</extracomment>
        <translation>यह कैसे मदद कर सकता है</translation>
    </message>
    <message>
        <source>It goes to the sore nerves</source>
        <extracomment>Page how-it-helps, right-place, heading. Room for about 34 letters a line; a longer text takes more lines.</extracomment>
        <translation>यह दुखती हुई नसों तक पहुँचता है</translation>
    </message>
    <message>
        <source>There it can reduce pain and swelling.</source>
        <extracomment>Page how-it-helps, right-place, statement.</extracomment>
        <translation>वहाँ यह दर्द और सूजन कम कर सकता है।</translation>
    </message>
    <message>
        <source>It needs only a small needle</source>
        <extracomment>Page how-it-helps, small-needle, heading. Room for about 37 letters a line; a longer text takes more lines.</extracomment>
        <translation>इसमें सिर्फ़ एक छोटी सुई लगती है</translation>
    </message>
    <message>
        <source>Most people go home the same day.</source>
        <extracomment>Page how-it-helps, small-needle, statement.</extracomment>
        <translation>ज़्यादातर लोग उसी दिन घर जाते हैं।</translation>
    </message>
    <message>
        <source>It can help now and later</source>
        <extracomment>Page how-it-helps, now-and-later, heading. Room for about 33 letters a line; a longer text takes more lines.</extracomment>
        <translation>यह अभी और बाद में भी मदद कर सकता है</translation>
    </message>
    <message>
        <source>Many people feel better right away.</source>
        <extracomment>Page how-it-helps, now-and-later, statement.</extracomment>
        <translation>बहुत से लोगों को तुरंत बेहतर लगता है।</translation>
    </message>
    <message>
        <source>Many feel even better after days or weeks.</source>
        <extracomment>Page how-it-helps, now-and-later, statement.</extracomment>
        <translation>बहुत से लोगों को कुछ दिनों या हफ़्तों बाद और भी बेहतर लगता है।</translation>
    </message>
    <message>
        <source>What you may gain</source>
        <extracomment>Page what-you-may-gain, heading. Room for about 22 letters a line; a longer text takes more lines.</extracomment>
        <translation>आपको क्या फ़ायदा हो सकता है</translation>
    </message>
    <message>
        <source>Move more easily</source>
        <extracomment>Page what-you-may-gain, move, heading. Room for about 21 letters a line; a longer text takes more lines.</extracomment>
        <translation>ज़्यादा आसानी से चलना-फिरना</translation>
    </message>
    <message>
        <source>Less pain can help you move.</source>
        <extracomment>Page what-you-may-gain, move, statement.</extracomment>
        <translation>दर्द कम होने से चलने-फिरने में मदद मिल सकती है।</translation>
    </message>
    <message>
        <source>It can help you do physical therapy and other exercises.</source>
        <extracomment>Page what-you-may-gain, move, statement.</extracomment>
        <translation>इससे फ़िज़ियोथेरेपी और दूसरी कसरतें करने में मदद मिल सकती है।</translation>
    </message>
    <message>
        <source>Enjoy more</source>
        <extracomment>Page what-you-may-gain, enjoy, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>ज़्यादा खुशी</translation>
    </message>
    <message>
        <source>You may do more of what you enjoy.</source>
        <extracomment>Page what-you-may-gain, enjoy, statement.</extracomment>
        <translation>शायद आप अपनी पसंद के काम ज़्यादा कर पाएँ।</translation>
    </message>
    <message>
        <source>We cannot promise relief</source>
        <extracomment>Page what-you-may-gain, not-everyone, heading. Room for about 32 letters a line; a longer text takes more lines.</extracomment>
        <translation>हम राहत का वादा नहीं कर सकते</translation>
    </message>
    <message>
        <source>The injection does not help everyone.</source>
        <extracomment>Page what-you-may-gain, not-everyone, statement.</extracomment>
        <translation>इस इंजेक्शन से हर किसी को फ़ायदा नहीं होता।</translation>
    </message>
    <message>
        <source>Risks of the injection</source>
        <extracomment>Page risks, heading. Room for about 29 letters a line; a longer text takes more lines.</extracomment>
        <translation>इंजेक्शन के जोखिम</translation>
    </message>
    <message>
        <source>Mostly safe</source>
        <extracomment>Page risks, safe, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>ज़्यादातर सुरक्षित</translation>
    </message>
    <message>
        <source>Doctors think this injection is safe for most people.</source>
        <extracomment>Page risks, safe, statement.</extracomment>
        <translation>डॉक्टर मानते हैं कि यह इंजेक्शन ज़्यादातर लोगों के लिए सुरक्षित है।</translation>
    </message>
    <message>
        <source>Problems can still happen.</source>
        <extracomment>Page risks, safe, statement.</extracomment>
        <translation>फिर भी समस्याएँ हो सकती हैं।</translation>
    </message>
    <message>
        <source>For a short time</source>
        <extracomment>Page risks, short-term, heading. Room for about 21 letters a line; a longer text takes more lines.</extracomment>
        <translation>थोड़े समय के लिए</translation>
    </message>
    <message>
        <source>The spot can hurt more.</source>
        <extracomment>Page risks, short-term, statement.</extracomment>
        <translation>इंजेक्शन वाली जगह में दर्द बढ़ सकता है।</translation>
    </message>
    <message>
        <source>The area can be numb or weak.</source>
        <extracomment>Page risks, short-term, statement.</extracomment>
        <translation>वह हिस्सा सुन्न या कमज़ोर हो सकता है।</translation>
    </message>
    <message>
        <source>You can have a headache.</source>
        <extracomment>Page risks, short-term, statement.</extracomment>
        <translation>आपको सिरदर्द हो सकता है।</translation>
    </message>
    <message>
        <source>Rare: infection or bleeding</source>
        <extracomment>Page risks, infection-bleeding, heading. Room for about 36 letters a line; a longer text takes more lines.</extracomment>
        <translation>बहुत कम मामलों में: संक्रमण या खून बहना</translation>
    </message>
    <message>
        <source>Any injection can cause these.</source>
        <extracomment>Page risks, infection-bleeding, statement.</extracomment>
        <translation>ये किसी भी इंजेक्शन से हो सकते हैं।</translation>
    </message>
    <message>
        <source>Rare risks</source>
        <extracomment>Page rare-risks, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>बहुत कम होने वाले जोखिम</translation>
    </message>
    <message>
        <source>Rare: an allergic reaction</source>
        <extracomment>Page rare-risks, allergy, heading. Room for about 34 letters a line; a longer text takes more lines.</extracomment>
        <translation>बहुत कम मामलों में: एलर्जी का रिएक्शन</translation>
    </message>
    <message>
        <source>Your body can react badly to a medicine we used.</source>
        <extracomment>Page rare-risks, allergy, statement.</extracomment>
        <translation>हमारी दी हुई किसी दवा से आपके शरीर में बुरा रिएक्शन हो सकता है।</translation>
    </message>
    <message>
        <source>Very rare: a hurt nerve</source>
        <extracomment>Page rare-risks, nerve, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>बहुत ही कम मामलों में: नस (नर्व) को नुकसान</translation>
    </message>
    <message>
        <source>The area can stay numb, sore or weak.</source>
        <extracomment>Page rare-risks, nerve, statement.</extracomment>
        <translation>वह हिस्सा सुन्न, दर्द वाला या कमज़ोर रह सकता है।</translation>
    </message>
    <message>
        <source>Rare: a skin change</source>
        <extracomment>Page rare-risks, skin-change, heading. Room for about 25 letters a line; a longer text takes more lines.</extracomment>
        <translation>बहुत कम मामलों में: त्वचा में बदलाव</translation>
    </message>
    <message>
        <source>The spot can get a dent or lighter skin.</source>
        <extracomment>Page rare-risks, skin-change, statement.</extracomment>
        <translation>इंजेक्शन वाली जगह पर गड्ढा पड़ सकता है या त्वचा का रंग हल्का हो सकता है।</translation>
    </message>
    <message>
        <source>This can last a long time.</source>
        <extracomment>Page rare-risks, skin-change, statement.</extracomment>
        <translation>यह लंबे समय तक रह सकता है।</translation>
    </message>
    <message>
        <source>Steroid medicine and your health</source>
        <extracomment>Page steroid-health, heading. Room for about 42 letters a line; a longer text takes more lines.</extracomment>
        <translation>स्टेरॉयड दवा और आपकी सेहत</translation>
    </message>
    <message>
        <source>Infections</source>
        <extracomment>Page steroid-health, infections, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>संक्रमण</translation>
    </message>
    <message>
        <source>You may get infections more easily for a while.</source>
        <extracomment>Page steroid-health, infections, statement.</extracomment>
        <translation type="vanished">कुछ समय तक आपको संक्रमण ज़्यादा आसानी से हो सकता है।</translation>
    </message>
    <message>
        <source>Ask before you have a live vaccine.</source>
        <extracomment>Page steroid-health, infections, statement.</extracomment>
        <translation>जीवित (लाइव) टीका लगवाने से पहले पूछें।</translation>
    </message>
    <message>
        <source>Heart and blood pressure</source>
        <extracomment>Page steroid-health, blood-pressure, heading. Room for about 32 letters a line; a longer text takes more lines.</extracomment>
        <translation>दिल और ब्लड प्रेशर</translation>
    </message>
    <message>
        <source>Blood pressure can go up for some days.</source>
        <extracomment>Page steroid-health, blood-pressure, statement.</extracomment>
        <translation>कुछ दिनों तक ब्लड प्रेशर बढ़ सकता है।</translation>
    </message>
    <message>
        <source>Do you have heart problems or high blood pressure?</source>
        <extracomment>Page steroid-health, blood-pressure, statement.</extracomment>
        <translation type="vanished">क्या आपको दिल की समस्या या हाई ब्लड प्रेशर है?</translation>
    </message>
    <message>
        <source>See your doctor for your usual checks.</source>
        <extracomment>Page steroid-health, blood-pressure, statement.</extracomment>
        <translation type="vanished">अपनी नियमित जाँच के लिए अपने डॉक्टर से मिलें।</translation>
    </message>
    <message>
        <source>It is easier for germs to make you sick for a while.</source>
        <extracomment>Page steroid-health, infections, statement.</extracomment>
        <translation>कुछ समय तक आपको संक्रमण ज़्यादा आसानी से हो सकता है।</translation>
    </message>
    <message>
        <source>Do you have heart trouble or high blood pressure?</source>
        <extracomment>Page steroid-health, blood-pressure, statement.</extracomment>
        <translation>क्या आपको दिल की समस्या या हाई ब्लड प्रेशर है?</translation>
    </message>
    <message>
        <source>Go to your checks at the doctor as before.</source>
        <extracomment>Page steroid-health, blood-pressure, statement.</extracomment>
        <translation>पहले की तरह अपने डॉक्टर से नियमित जाँच कराते रहें।</translation>
    </message>
</context>
<context>
    <name>cluneal-nerve-injection: care</name>
    <message>
        <source>Care at home</source>
        <extracomment>Safety words. Tile, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>घर पर देखभाल</translation>
    </message>
    <message>
        <source>What to do and what not to do</source>
        <extracomment>Safety words. Tile, small line. Room for about 38 letters a line; a longer text takes more lines.</extracomment>
        <translation>क्या करें और क्या&#xa0;न&#xa0;करें</translation>
    </message>
    <message>
        <source>Today and tonight</source>
        <extracomment>Safety words. Page today-tonight, heading. Room for about 22 letters a line; a longer text takes more lines.</extracomment>
        <translation>आज और आज रात</translation>
    </message>
    <message>
        <source>Go home with an adult</source>
        <extracomment>Safety words. Page today-tonight, with-adult, heading. Room for about 28 letters a line; a longer text takes more lines.</extracomment>
        <translation>किसी वयस्क के साथ घर जाएँ</translation>
    </message>
    <message>
        <source>Have someone with you tonight if you can.</source>
        <extracomment>Safety words. Page today-tonight, with-adult, statement.</extracomment>
        <translation>हो सके तो आज रात किसी को अपने साथ रखें।</translation>
    </message>
    <message>
        <source>Rest today</source>
        <extracomment>Safety words. Page today-tonight, rest, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>आज आराम करें</translation>
    </message>
    <message>
        <source>Move gently</source>
        <extracomment>Safety words. Page today-tonight, gentle-walk, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>आराम से चलें-फिरें</translation>
    </message>
    <message>
        <source>Take short walks around your home.</source>
        <extracomment>Safety words. Page today-tonight, gentle-walk, statement.</extracomment>
        <translation>घर में थोड़ा-थोड़ा टहलें।</translation>
    </message>
    <message>
        <source>Eat and drink as normal</source>
        <extracomment>Safety words. Page today-tonight, eat-drink, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>हमेशा की तरह खाएँ और पिएँ</translation>
    </message>
    <message>
        <source>Did you have medicine to make you sleepy? Start with a light meal.</source>
        <extracomment>Safety words. Page today-tonight, eat-drink, statement.</extracomment>
        <translation>क्या आपको नींद लाने वाली दवा दी गई थी? हल्के खाने से शुरू करें।</translation>
    </message>
    <message>
        <source>Sit or lie down if dizzy</source>
        <extracomment>Safety words. Page today-tonight, dizzy, heading. Room for about 32 letters a line; a longer text takes more lines.</extracomment>
        <translation>चक्कर आए तो बैठ जाएँ या लेट जाएँ</translation>
    </message>
    <message>
        <source>Get up slowly.</source>
        <extracomment>Safety words. Page today-tonight, dizzy, statement.</extracomment>
        <translation>धीरे-धीरे उठें।</translation>
    </message>
    <message>
        <source>What to avoid for now</source>
        <extracomment>Safety words. Page not-yet, heading. Room for about 28 letters a line; a longer text takes more lines.</extracomment>
        <translation>अभी क्या न करें</translation>
    </message>
    <message>
        <source>Do not drive</source>
        <extracomment>Safety words. Page not-yet, driving, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>गाड़ी न चलाएँ</translation>
    </message>
    <message>
        <source>Never drive with a numb or weak leg.</source>
        <extracomment>Safety words. Page not-yet, driving, statement.</extracomment>
        <translation>टाँग सुन्न या कमज़ोर हो तो गाड़ी कभी न चलाएँ।</translation>
    </message>
    <message>
        <source>Do not lift heavy things</source>
        <extracomment>Safety words. Page not-yet, lifting, heading. Room for about 32 letters a line; a longer text takes more lines.</extracomment>
        <translation>भारी चीज़ें न उठाएँ</translation>
    </message>
    <message>
        <source>Do not do hard exercise</source>
        <extracomment>Safety words. Page not-yet, hard-exercise, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>भारी कसरत न करें</translation>
    </message>
    <message>
        <source>Wait longer if your clinic tells you to.</source>
        <extracomment>Safety words. Page not-yet, hard-exercise, statement.</extracomment>
        <translation>अगर आपका क्लिनिक कहे, तो और इंतज़ार करें।</translation>
    </message>
    <message>
        <source>Did you have medicine to make you sleepy?</source>
        <extracomment>Safety words. Page sleepy, heading. Room for about 54 letters a line; a longer text takes more lines.</extracomment>
        <translation>क्या आपको नींद लाने वाली दवा दी गई थी?</translation>
    </message>
    <message>
        <source>You may be slow even if you feel fine.</source>
        <extracomment>Safety words. Page sleepy, line under the heading. Room for about 50 letters a line; a longer text takes more lines.</extracomment>
        <translation>भले ही आपको ठीक लगे, आपकी फुर्ती कम हो सकती है।</translation>
    </message>
    <message>
        <source>Keep an adult with you</source>
        <extracomment>Safety words. Page sleepy, adult, heading. Room for about 29 letters a line; a longer text takes more lines.</extracomment>
        <translation>किसी वयस्क को अपने साथ रखें</translation>
    </message>
    <message>
        <source>You may feel sleepy or forget things.</source>
        <extracomment>Safety words. Page sleepy, adult, statement.</extracomment>
        <translation>आपको नींद आ सकती है, या हो सकता है कि बातें याद न रहें।</translation>
    </message>
    <message>
        <source>Do not use machines</source>
        <extracomment>Safety words. Page sleepy, machines, heading. Room for about 25 letters a line; a longer text takes more lines.</extracomment>
        <translation>मशीनें न चलाएँ</translation>
    </message>
    <message>
        <source>Do not drive or climb ladders.</source>
        <extracomment>Safety words. Page sleepy, machines, statement.</extracomment>
        <translation>गाड़ी न चलाएँ और सीढ़ी (लैडर) पर न चढ़ें।</translation>
    </message>
    <message>
        <source>Do not drink alcohol</source>
        <extracomment>Safety words. Page sleepy, alcohol, heading. Room for about 26 letters a line; a longer text takes more lines.</extracomment>
        <translation>शराब न पिएँ</translation>
    </message>
    <message>
        <source>Do not sign papers</source>
        <extracomment>Safety words. Page sleepy, papers, heading. Room for about 24 letters a line; a longer text takes more lines.</extracomment>
        <translation>कागज़ों पर दस्तखत न करें</translation>
    </message>
    <message>
        <source>Do not make big decisions.</source>
        <extracomment>Safety words. Page sleepy, papers, statement.</extracomment>
        <translation>बड़े फ़ैसले न लें।</translation>
    </message>
    <message>
        <source>Do not care for children alone</source>
        <extracomment>Safety words. Page sleepy, children, heading. Room for about 40 letters a line; a longer text takes more lines.</extracomment>
        <translation>बच्चों की देखभाल अकेले न करें</translation>
    </message>
    <message>
        <source>Skin and washing</source>
        <extracomment>Safety words. Page skin-washing, heading. Room for about 21 letters a line; a longer text takes more lines.</extracomment>
        <translation>त्वचा और नहाना-धोना</translation>
    </message>
    <message>
        <source>Remove the bandage</source>
        <extracomment>Safety words. Page skin-washing, bandage, heading. Room for about 24 letters a line; a longer text takes more lines.</extracomment>
        <translation>पट्टी हटा दें</translation>
    </message>
    <message>
        <source>Wash your hands first.</source>
        <extracomment>Safety words. Page skin-washing, bandage, statement.</extracomment>
        <translation>पहले हाथ धोएँ।</translation>
    </message>
    <message>
        <source>Keep the spot clean and dry</source>
        <extracomment>Safety words. Page skin-washing, clean-dry, heading. Room for about 36 letters a line; a longer text takes more lines.</extracomment>
        <translation>इंजेक्शन वाली जगह साफ़ और सूखी रखें</translation>
    </message>
    <message>
        <source>You can shower</source>
        <extracomment>Safety words. Page skin-washing, shower, heading. Room for about 18 letters a line; a longer text takes more lines.</extracomment>
        <translation>शॉवर से नहाना ठीक है</translation>
    </message>
    <message>
        <source>Do not bathe or swim</source>
        <extracomment>Safety words. Page skin-washing, bath, heading. Room for about 26 letters a line; a longer text takes more lines.</extracomment>
        <translation>बाथटब में न नहाएँ और न तैरें</translation>
    </message>
    <message>
        <source>Do not use a bath, pool or hot tub.</source>
        <extracomment>Safety words. Page skin-washing, bath, statement.</extracomment>
        <translation>बाथटब, स्विमिंग पूल या हॉट टब में न जाएँ।</translation>
    </message>
    <message>
        <source>Do not swim in the sea.</source>
        <extracomment>Safety words. Page skin-washing, bath, statement.</extracomment>
        <translation>समुद्र में न तैरें।</translation>
    </message>
    <message>
        <source>Do not use cream or lotion</source>
        <extracomment>Safety words. Page skin-washing, cream, heading. Room for about 34 letters a line; a longer text takes more lines.</extracomment>
        <translation>क्रीम या लोशन न लगाएँ</translation>
    </message>
    <message>
        <source>Put nothing on the spot.</source>
        <extracomment>Safety words. Page skin-washing, cream, statement.</extracomment>
        <translation>इंजेक्शन वाली जगह पर कुछ भी न लगाएँ।</translation>
    </message>
    <message>
        <source>Cold and heat</source>
        <extracomment>Safety words. Page cold-heat, heading. Room for about 17 letters a line; a longer text takes more lines.</extracomment>
        <translation>ठंडक और गर्मी</translation>
    </message>
    <message>
        <source>Use a cold pack if sore</source>
        <extracomment>Safety words. Page cold-heat, cold-pack, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>दर्द हो तो ठंडा पैक लगाएँ</translation>
    </message>
    <message>
        <source>Put a cloth on your skin first.</source>
        <extracomment>Safety words. Page cold-heat, cold-pack, statement.</extracomment>
        <translation>पहले त्वचा पर कपड़ा रखें।</translation>
    </message>
    <message>
        <source>Use the cold pack for up to {cold_minutes}.</source>
        <extracomment>Safety words. Page cold-heat, cold-pack, statement. {cold_minutes} becomes, for example, &apos;15 minutes&apos;.</extracomment>
        <translation>ठंडा पैक ज़्यादा से ज़्यादा {cold_minutes} तक रखें।</translation>
    </message>
    <message>
        <source>Wait between cold packs</source>
        <extracomment>Safety words. Page cold-heat, cold-gap, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>दो बार ठंडा पैक लगाने के बीच रुकें</translation>
    </message>
    <message>
        <source>Wait {cold_gap_hours} before you use it again.</source>
        <extracomment>Safety words. Page cold-heat, cold-gap, statement. {cold_gap_hours} becomes, for example, &apos;2 hours&apos;.</extracomment>
        <translation>दोबारा लगाने से पहले {cold_gap_hours} तक रुकें।</translation>
    </message>
    <message>
        <source>Keep heat away from the spot</source>
        <extracomment>Safety words. Page cold-heat, heat, heading. Room for about 37 letters a line; a longer text takes more lines.</extracomment>
        <translation>इंजेक्शन वाली जगह को गर्मी से दूर रखें</translation>
    </message>
    <message>
        <source>Keep heat and cold off numb skin</source>
        <extracomment>Safety words. Page cold-heat, numb-skin, heading. Room for about 42 letters a line; a longer text takes more lines.</extracomment>
        <translation>सुन्न त्वचा पर गर्म या ठंडा कुछ न लगाएँ</translation>
    </message>
    <message>
        <source>Numb skin may not feel a burn.</source>
        <extracomment>Safety words. Page cold-heat, numb-skin, statement.</extracomment>
        <translation>हो सकता है कि सुन्न त्वचा को जलना महसूस न हो।</translation>
    </message>
    <message>
        <source>Protect your numb skin</source>
        <extracomment>Safety words. Page protect-numb-skin, heading. Room for about 29 letters a line; a longer text takes more lines.</extracomment>
        <translation>अपनी सुन्न त्वचा को बचाएँ</translation>
    </message>
    <message>
        <source>Do this until all feeling is back.</source>
        <extracomment>Safety words. Page protect-numb-skin, line under the heading. Room for about 45 letters a line; a longer text takes more lines.</extracomment>
        <translation>जब तक पूरा एहसास वापस न आए, ऐसा करें।</translation>
    </message>
    <message>
        <source>Keep hot things away</source>
        <extracomment>Safety words. Page protect-numb-skin, hot-things, heading. Room for about 26 letters a line; a longer text takes more lines.</extracomment>
        <translation>गर्म चीज़ें दूर रखें</translation>
    </message>
    <message>
        <source>Do not use hot water bottles or heat pads.</source>
        <extracomment>Safety words. Page protect-numb-skin, hot-things, statement.</extracomment>
        <translation>गर्म पानी की बोतल या हीट पैड इस्तेमाल न करें।</translation>
    </message>
    <message>
        <source>Do not sit close to a heater.</source>
        <extracomment>Safety words. Page protect-numb-skin, hot-things, statement.</extracomment>
        <translation>हीटर के पास न बैठें।</translation>
    </message>
    <message>
        <source>Protect it from pressure</source>
        <extracomment>Safety words. Page protect-numb-skin, pressure, heading. Room for about 32 letters a line; a longer text takes more lines.</extracomment>
        <translation>इसे दबाव से बचाएँ</translation>
    </message>
    <message>
        <source>Do not sit or lie on numb skin for long.</source>
        <extracomment>Safety words. Page protect-numb-skin, pressure, statement.</extracomment>
        <translation>सुन्न त्वचा पर देर तक न बैठें और न लेटें।</translation>
    </message>
    <message>
        <source>Your medicines</source>
        <extracomment>Safety words. Page medicines, heading. Room for about 18 letters a line; a longer text takes more lines.</extracomment>
        <translation>आपकी दवाएँ</translation>
    </message>
    <message>
        <source>Take your other medicines as normal</source>
        <extracomment>Safety words. Page medicines, usual-medicines, heading. Room for about 46 letters a line; a longer text takes more lines.</extracomment>
        <translation>अपनी बाकी दवाएँ हमेशा की तरह लें</translation>
    </message>
    <message>
        <source>You can take your usual pain medicine</source>
        <extracomment>Safety words. Page medicines, pain-medicine, heading. Room for about 49 letters a line; a longer text takes more lines.</extracomment>
        <translation>अपनी हमेशा वाली दर्द की दवा लेना ठीक है</translation>
    </message>
    <message>
        <source>Follow the label.</source>
        <extracomment>Safety words. Page medicines, pain-medicine, statement.</extracomment>
        <translation>लेबल पर लिखे निर्देश मानें।</translation>
    </message>
    <message>
        <source>Ask about paracetamol</source>
        <extracomment>Safety words. Page medicines, paracetamol, heading. Room for about 28 letters a line; a longer text takes more lines.</extracomment>
        <translation>पैरासिटामोल के बारे में पूछें</translation>
    </message>
    <message>
        <source>Paracetamol is also called acetaminophen.</source>
        <extracomment>Safety words. Page medicines, paracetamol, statement.</extracomment>
        <translation>पैरासिटामोल को एसिटामिनोफेन भी कहते हैं।</translation>
    </message>
    <message>
        <source>Ask a nurse if it is safe for you.</source>
        <extracomment>Safety words. Page medicines, paracetamol, statement.</extracomment>
        <translation>नर्स से पूछें कि यह आपके लिए सुरक्षित है या नहीं।</translation>
    </message>
    <message>
        <source>Ask before you take ibuprofen or aspirin for pain</source>
        <extracomment>Safety words. Page medicines, ibuprofen, heading. Room for about 65 letters a line; a longer text takes more lines.
----------
Safety words. Page blood-thinner, ask-pain-medicine, heading. Room for about 65 letters a line; a longer text takes more lines.</extracomment>
        <translation>दर्द के लिए आइबुप्रोफेन या एस्पिरिन लेने से पहले पूछें</translation>
    </message>
    <message>
        <source>You are very thirsty, pass a lot of urine, or feel sick.</source>
        <extracomment>Safety words. Page diabetes, sugar-call, statement.</extracomment>
        <translation>आपको बहुत प्यास लगती है, बहुत पेशाब आता है, या जी मिचलाता है।</translation>
    </message>
    <message>
        <source>Ask before you take ibuprofen or aspirin</source>
        <extracomment>Safety words. Page medicines, ibuprofen, heading. Room for about 53 letters a line; a longer text takes more lines.
----------
Safety words. Page blood-thinner, ask-pain-medicine, heading. Room for about 53 letters a line; a longer text takes more lines.</extracomment>
        <translation type="vanished">आइबुप्रोफेन या एस्पिरिन लेने से पहले पूछें</translation>
    </message>
    <message>
        <source>These pain medicines can cause bleeding.</source>
        <extracomment>Safety words. Page medicines, ibuprofen, statement.</extracomment>
        <translation>इन दर्द की दवाओं से खून बह सकता है।</translation>
    </message>
    <message>
        <source>Do not suddenly stop long-term pain medicine</source>
        <extracomment>Safety words. Page medicines, long-term, heading. Room for about 58 letters a line; a longer text takes more lines.</extracomment>
        <translation>लंबे समय से चल रही दर्द की दवा अचानक बंद&#xa0;न&#xa0;करें</translation>
    </message>
    <message>
        <source>Did you stop a blood thinner?</source>
        <extracomment>Safety words. Page blood-thinner, heading. Room for about 38 letters a line; a longer text takes more lines.</extracomment>
        <translation>क्या आपने खून पतला करने वाली दवा बंद की थी?</translation>
    </message>
    <message>
        <source>Know when to start it again</source>
        <extracomment>Safety words. Page blood-thinner, restart, heading. Room for about 36 letters a line; a longer text takes more lines.</extracomment>
        <translation>जानें कि इसे फिर कब शुरू करना है</translation>
    </message>
    <message>
        <source>Start your blood thinner again: {blood_thinner_restart}.</source>
        <extracomment>Safety words. Page blood-thinner, restart, statement. {blood_thinner_restart} is what staff set.</extracomment>
        <translation>खून पतला करने वाली दवा फिर से शुरू करें: {blood_thinner_restart}।</translation>
    </message>
    <message>
        <source>Ask your team for the day and time before you leave.</source>
        <extracomment>Safety words. Page blood-thinner, restart, statement.</extracomment>
        <translation>जाने से पहले अपनी मेडिकल टीम से दिन और समय पूछें।</translation>
    </message>
    <message>
        <source>Do not guess</source>
        <extracomment>Safety words. Page blood-thinner, no-guess, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>अंदाज़ा न लगाएँ</translation>
    </message>
    <message>
        <source>Only your team can set the day and time.</source>
        <extracomment>Safety words. Page blood-thinner, no-guess, statement.</extracomment>
        <translation>दिन और समय सिर्फ़ आपकी मेडिकल टीम तय कर सकती है।</translation>
    </message>
    <message>
        <source>These pain medicines and a blood thinner can cause bleeding.</source>
        <extracomment>Safety words. Page blood-thinner, ask-pain-medicine, statement.</extracomment>
        <translation>इन दर्द की दवाओं और खून पतला करने वाली दवा से खून बह सकता है।</translation>
    </message>
    <message>
        <source>Do you have diabetes?</source>
        <extracomment>Safety words. Page diabetes, heading. Room for about 28 letters a line; a longer text takes more lines.</extracomment>
        <translation>क्या आपको डायबिटीज़ है?</translation>
    </message>
    <message>
        <source>Your blood sugar may go up</source>
        <extracomment>Safety words. Page diabetes, sugar-up, heading. Room for about 34 letters a line; a longer text takes more lines.</extracomment>
        <translation>आपकी ब्लड शुगर बढ़ सकती है</translation>
    </message>
    <message>
        <source>Steroid medicine can do this for days or weeks.</source>
        <extracomment>Safety words. Page diabetes, sugar-up, statement.</extracomment>
        <translation>स्टेरॉयड दवा से ऐसा कई दिनों या हफ़्तों तक हो सकता है।</translation>
    </message>
    <message>
        <source>Check it more often</source>
        <extracomment>Safety words. Page diabetes, check-sugar, heading. Room for about 25 letters a line; a longer text takes more lines.</extracomment>
        <translation>इसे ज़्यादा बार जाँचें</translation>
    </message>
    <message>
        <source>Follow your diabetes plan.</source>
        <extracomment>Safety words. Page diabetes, check-sugar, statement.</extracomment>
        <translation>अपनी डायबिटीज़ की योजना पर चलें।</translation>
    </message>
    <message>
        <source>Call your diabetes team</source>
        <extracomment>Safety words. Page diabetes, sugar-call, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>अपनी डायबिटीज़ वाली मेडिकल टीम को फ़ोन करें</translation>
    </message>
    <message>
        <source>Your blood sugar stays high.</source>
        <extracomment>Safety words. Page diabetes, sugar-call, statement.</extracomment>
        <translation>आपकी ब्लड शुगर ज़्यादा बनी रहती है।</translation>
    </message>
    <message>
        <source>You are very thirsty, pass much urine, or feel sick.</source>
        <extracomment>Safety words. Page diabetes, sugar-call, statement.</extracomment>
        <translation type="vanished">आपको बहुत प्यास लगती है, बहुत पेशाब आता है, या जी मिचलाता है।</translation>
    </message>
    <message>
        <source>Call {emergency_number} now</source>
        <extracomment>Safety words. Page diabetes, sugar-emergency, heading. {emergency_number} becomes, for example, &apos;911&apos;. Room for about 36 letters a line; a longer text takes more lines.</extracomment>
        <translation>अभी {emergency_number} पर फ़ोन करें</translation>
    </message>
    <message>
        <source>You vomit, breathe deep and fast, or are very sleepy.</source>
        <extracomment>Safety words. Page diabetes, sugar-emergency, statement.</extracomment>
        <translation>आपको उल्टी होती है, साँस गहरी और तेज़ चलती है, या बहुत नींद आती है।</translation>
    </message>
    <message>
        <source>Moving and exercise</source>
        <extracomment>Safety words. Page moving, heading. Room for about 25 letters a line; a longer text takes more lines.</extracomment>
        <translation>चलना-फिरना और कसरत</translation>
    </message>
    <message>
        <source>Do a little more each day</source>
        <extracomment>Safety words. Page moving, little-more, heading. Room for about 33 letters a line; a longer text takes more lines.</extracomment>
        <translation>हर दिन थोड़ा और करें</translation>
    </message>
    <message>
        <source>Go slowly, even when you feel good</source>
        <extracomment>Safety words. Page moving, go-slow, heading. Room for about 45 letters a line; a longer text takes more lines.</extracomment>
        <translation>धीरे-धीरे करें, अच्छा लगने पर भी</translation>
    </message>
    <message>
        <source>Do your usual gentle moves</source>
        <extracomment>Safety words. Page moving, test-moves, heading. Room for about 34 letters a line; a longer text takes more lines.</extracomment>
        <translation>हमेशा की तरह हल्का-फुल्का हिलें-डुलें</translation>
    </message>
    <message>
        <source>Then rate your pain.</source>
        <extracomment>Safety words. Page moving, test-moves, statement.</extracomment>
        <translation>फिर अपने दर्द को नंबर दें।</translation>
    </message>
    <message>
        <source>Plan physical therapy</source>
        <extracomment>Safety words. Page moving, physical-therapy, heading. Room for about 28 letters a line; a longer text takes more lines.</extracomment>
        <translation>फ़िज़ियोथेरेपी की योजना बनाएँ</translation>
    </message>
    <message>
        <source>Less pain is a good time for gentle exercise.</source>
        <extracomment>Safety words. Page moving, physical-therapy, statement.</extracomment>
        <translation>जब दर्द कम हो, वह हल्की कसरत के लिए अच्छा समय है।</translation>
    </message>
    <message>
        <source>You can start physical therapy after {physio_start_days}.</source>
        <extracomment>Safety words. Page moving, physical-therapy, statement. {physio_start_days} becomes, for example, &apos;0 days&apos;.</extracomment>
        <translation>{physio_start_days} बाद फ़िज़ियोथेरेपी शुरू की जा सकती है।</translation>
    </message>
    <message>
        <source>Ask us when to start physical therapy.</source>
        <extracomment>Safety words. Page moving, physical-therapy, statement.</extracomment>
        <translation>हमसे पूछें कि फ़िज़ियोथेरेपी कब शुरू करनी है।</translation>
    </message>
    <message>
        <source>Going back to work</source>
        <extracomment>Safety words. Page work, heading. Room for about 24 letters a line; a longer text takes more lines.</extracomment>
        <translation>काम पर लौटना</translation>
    </message>
    <message>
        <source>Many people can work again soon</source>
        <extracomment>Safety words. Page work, work-again, heading. Room for about 41 letters a line; a longer text takes more lines.</extracomment>
        <translation>बहुत से लोग जल्दी ही फिर काम कर सकते हैं</translation>
    </message>
    <message>
        <source>Do not go back too early</source>
        <extracomment>Safety words. Page work, work-later, heading. Room for about 32 letters a line; a longer text takes more lines.</extracomment>
        <translation>बहुत जल्दी काम पर न लौटें</translation>
    </message>
    <message>
        <source>Wait longer if your job is heavy or you feel sore.</source>
        <extracomment>Safety words. Page work, work-later, statement.</extracomment>
        <translation>अगर आपका काम भारी है या आपको दर्द है, तो और रुकें।</translation>
    </message>
</context>
<context>
    <name>cluneal-nerve-injection: check</name>
    <message>
        <source>Check what you know</source>
        <extracomment>Safety words. Tile, heading. Room for about 25 letters a line; a longer text takes more lines.
----------
Safety words. Page check-intro, heading. Room for about 25 letters a line; a longer text takes more lines.</extracomment>
        <translation>अपनी जानकारी जाँचें</translation>
    </message>
    <message>
        <source>Please help us</source>
        <extracomment>Safety words. Page check-intro, help-us, heading. Room for about 18 letters a line; a longer text takes more lines.</extracomment>
        <translation>कृपया हमारी मदद करें</translation>
    </message>
    <message>
        <source>We want to be sure we explained this well.</source>
        <extracomment>Safety words. Page check-intro, help-us, statement.</extracomment>
        <translation>हम पक्का करना चाहते हैं कि हमने यह अच्छी तरह समझाया।</translation>
    </message>
    <message>
        <source>Touch one answer</source>
        <extracomment>Safety words. Page check-intro, touch-one, heading. Room for about 21 letters a line; a longer text takes more lines.</extracomment>
        <translation>एक जवाब छुएँ</translation>
    </message>
    <message>
        <source>You can look again and try once more.</source>
        <extracomment>Safety words. Page check-intro, touch-one, statement.</extracomment>
        <translation>फिर से देखना और एक बार और कोशिश करना ठीक है।</translation>
    </message>
    <message>
        <source>This is not a test of you</source>
        <extracomment>Safety words. Page check-intro, no-score, heading. Room for about 33 letters a line; a longer text takes more lines.</extracomment>
        <translation>यह आपकी परीक्षा नहीं है</translation>
    </message>
    <message>
        <source>There is no score. We do not keep your answers.</source>
        <extracomment>Safety words. Page check-intro, no-score, statement.</extracomment>
        <translation>इसमें कोई अंक नहीं मिलते। हम आपके जवाब नहीं रखते।</translation>
    </message>
    <message>
        <source>Tell a nurse in your own words</source>
        <extracomment>Safety words. Page check-tell, heading. Room for about 40 letters a line; a longer text takes more lines.</extracomment>
        <translation>नर्स को अपने शब्दों में बताएँ</translation>
    </message>
    <message>
        <source>Thank you for your help. Now say:</source>
        <extracomment>Safety words. Page check-tell, line under the heading. Room for about 44 letters a line; a longer text takes more lines.</extracomment>
        <translation>आपकी मदद के लिए धन्यवाद। अब बताएँ:</translation>
    </message>
    <message>
        <source>What you will do tonight</source>
        <extracomment>Safety words. Page check-tell, tonight, heading. Room for about 32 letters a line; a longer text takes more lines.</extracomment>
        <translation>आज रात आपको क्या करना है</translation>
    </message>
    <message>
        <source>When you would call for help</source>
        <extracomment>Safety words. Page check-tell, call, heading. Room for about 37 letters a line; a longer text takes more lines.</extracomment>
        <translation>मदद के लिए आपको कब फ़ोन करना होगा</translation>
    </message>
    <message>
        <source>A nurse will go over this with you</source>
        <extracomment>Safety words. Page check-nurse, heading. Room for about 45 letters a line; a longer text takes more lines.</extracomment>
        <translation>नर्स के साथ आपकी इस पर फिर से बात होगी</translation>
    </message>
    <message>
        <source>Some of this is very important. Wait for a nurse, or look again now.</source>
        <extracomment>Safety words. Page check-nurse, line under the heading. Room for about 90 letters a line; a longer text takes more lines.</extracomment>
        <translation>इसमें से कुछ बातें बहुत ज़रूरी हैं। नर्स का इंतज़ार करें, या अभी फिर से देखें।</translation>
    </message>
    <message>
        <source>Ask a nurse to help you</source>
        <extracomment>Safety words. Page check-nurse, wait, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>नर्स से मदद माँगें</translation>
    </message>
    <message>
        <source>Pain tonight</source>
        <extracomment>Safety words. Question pain-tonight, its topic, for staff.</extracomment>
        <translation>आज रात दर्द</translation>
    </message>
    <message>
        <source>It is late tonight. Your old pain is back.</source>
        <extracomment>Safety words. Question pain-tonight, situation, statement.</extracomment>
        <translation>आज देर रात का समय है। आपका पुराना दर्द वापस आ गया है।</translation>
    </message>
    <message>
        <source>What does it mean?</source>
        <extracomment>Safety words. Question pain-tonight, what is asked, statement.</extracomment>
        <translation>इसका क्या मतलब है?</translation>
    </message>
    <message>
        <source>It failed. I call {emergency_number}.</source>
        <extracomment>Safety words. Question pain-tonight, wrong answer, statement. {emergency_number} becomes, for example, &apos;911&apos;.</extracomment>
        <translation>इंजेक्शन बेकार गया। मुझे {emergency_number} पर फ़ोन करना है।</translation>
    </message>
    <message>
        <source>No. Old pain often comes back tonight. The numbing medicine has stopped.</source>
        <extracomment>Safety words. Question pain-tonight, what is said after the wrong answer failed, statement.</extracomment>
        <translation>नहीं। पुराना दर्द अक्सर आज रात वापस आता है। सुन्न करने वाली दवा का असर खत्म हो गया है।</translation>
    </message>
    <message>
        <source>This is normal.</source>
        <extracomment>Safety words. Question pain-tonight, right answer, statement.</extracomment>
        <translation>यह सामान्य है।</translation>
    </message>
    <message>
        <source>Steroid medicine needs days to work.</source>
        <extracomment>Safety words. Question pain-tonight, right answer, statement.</extracomment>
        <translation>स्टेरॉयड दवा को असर करने में कई दिन लगते हैं।</translation>
    </message>
    <message>
        <source>Yes. Old pain often comes back first.</source>
        <extracomment>Safety words. Question pain-tonight, what is said after the right answer normal, statement.</extracomment>
        <translation>हाँ। अक्सर पहले पुराना दर्द वापस आता है।</translation>
    </message>
    <message>
        <source>Steroid medicine often starts in {steroid_onset_from_days.number} to {steroid_onset_to_days}.</source>
        <extracomment>Safety words. Question pain-tonight, what is said after the right answer normal, statement. {steroid_onset_from_days.number} becomes, for example, &apos;2&apos;. {steroid_onset_to_days} becomes, for example, &apos;7 days&apos;.</extracomment>
        <translation>स्टेरॉयड दवा का असर अक्सर {steroid_onset_from_days.number} से {steroid_onset_to_days} में शुरू होता है।</translation>
    </message>
    <message>
        <source>I take twice as much pain medicine.</source>
        <extracomment>Safety words. Question pain-tonight, wrong answer, statement.</extracomment>
        <translation>मुझे दर्द की दवा दोगुनी लेनी है।</translation>
    </message>
    <message>
        <source>No. Never take more than the label says.</source>
        <extracomment>Safety words. Question pain-tonight, what is said after the wrong answer double, statement.</extracomment>
        <translation>नहीं। लेबल पर जितना लिखा है, उससे ज़्यादा कभी न लें।</translation>
    </message>
    <message>
        <source>Driving</source>
        <extracomment>Safety words. Question driving, its topic, for staff.</extracomment>
        <translation>गाड़ी चलाना</translation>
    </message>
    <message>
        <source>You want to drive again.</source>
        <extracomment>Safety words. Question driving, situation, statement.</extracomment>
        <translation>आपका मन फिर से गाड़ी चलाने का है।</translation>
    </message>
    <message>
        <source>When can you drive?</source>
        <extracomment>Safety words. Question driving, what is asked, statement.</extracomment>
        <translation>आपके लिए गाड़ी चलाना कब ठीक है?</translation>
    </message>
    <message>
        <source>When I get to my car.</source>
        <extracomment>Safety words. Question driving, wrong answer, statement.</extracomment>
        <translation>जब मैं अपनी गाड़ी तक पहुँच जाऊँ।</translation>
    </message>
    <message>
        <source>Not yet. Your leg or mind may be slow. Wait {driving_ban_hours}.</source>
        <extracomment>Safety words. Question driving, what is said after the wrong answer now, statement. {driving_ban_hours} becomes, for example, &apos;24 hours&apos;.
----------
Safety words. Question driving, what is said after the wrong answer no-pain, statement. {driving_ban_hours} becomes, for example, &apos;24 hours&apos;.</extracomment>
        <translation>अभी नहीं। आपकी टाँग या दिमाग धीमा हो सकता है। {driving_ban_hours} तक रुकें।</translation>
    </message>
    <message>
        <source>When the pain is gone.</source>
        <extracomment>Safety words. Question driving, wrong answer, statement.</extracomment>
        <translation>जब दर्द चला जाए।</translation>
    </message>
    <message>
        <source>After {driving_ban_hours}, if no leg is numb or weak.</source>
        <extracomment>Safety words. Question driving, right answer, statement. {driving_ban_hours} becomes, for example, &apos;24 hours&apos;.</extracomment>
        <translation>{driving_ban_hours} बाद, अगर कोई भी टाँग सुन्न या कमज़ोर&#xa0;न&#xa0;हो।</translation>
    </message>
    <message>
        <source>Yes. Wait until {driving_ban_hours.moment}. Never drive with a numb or weak leg.</source>
        <extracomment>Safety words. Question driving, what is said after the right answer later, statement. {driving_ban_hours.moment} becomes, for example, &apos;Monday, 2:30 PM&apos;.</extracomment>
        <translation>हाँ। {driving_ban_hours.moment} तक रुकें। टाँग सुन्न या कमज़ोर हो तो गाड़ी कभी न चलाएँ।</translation>
    </message>
    <message>
        <source>Yes. Wait {driving_ban_hours}. Never drive with a numb or weak leg.</source>
        <extracomment>Safety words. Question driving, what is said after the right answer later, statement, when the clock is wrong. {driving_ban_hours} becomes, for example, &apos;24 hours&apos;.</extracomment>
        <translation>हाँ। {driving_ban_hours} तक रुकें। टाँग सुन्न या कमज़ोर हो तो गाड़ी कभी न चलाएँ।</translation>
    </message>
    <message>
        <source>Washing</source>
        <extracomment>Safety words. Question washing, its topic, for staff.</extracomment>
        <translation>नहाना-धोना</translation>
    </message>
    <message>
        <source>You want to wash {shower_hours} from now.</source>
        <extracomment>Safety words. Question washing, situation, statement. {shower_hours} becomes, for example, &apos;24 hours&apos;.</extracomment>
        <translation>अब से {shower_hours} बाद आपका नहाने का मन है।</translation>
    </message>
    <message>
        <source>Which one is OK?</source>
        <extracomment>Safety words. Question washing, what is asked, statement.</extracomment>
        <translation>इनमें से क्या ठीक है?</translation>
    </message>
    <message>
        <source>I take a shower.</source>
        <extracomment>Safety words. Question washing, right answer, statement.</extracomment>
        <translation>मुझे शॉवर से नहाना है।</translation>
    </message>
    <message>
        <source>Yes. You can shower then. Do not bathe or swim for {soak_hours}.</source>
        <extracomment>Safety words. Question washing, what is said after the right answer shower, statement. {soak_hours} becomes, for example, &apos;48 hours&apos;.</extracomment>
        <translation>हाँ। तब शॉवर से नहाना ठीक है। {soak_hours} तक बाथटब में न नहाएँ और न तैरें।</translation>
    </message>
    <message>
        <source>I take a hot bath.</source>
        <extracomment>Safety words. Question washing, wrong answer, statement.</extracomment>
        <translation>मुझे गर्म पानी के बाथटब में नहाना है।</translation>
    </message>
    <message>
        <source>No. Wait {soak_hours}. Water can carry germs into the spot.</source>
        <extracomment>Safety words. Question washing, what is said after the wrong answer bath, statement. {soak_hours} becomes, for example, &apos;48 hours&apos;.
----------
Safety words. Question washing, what is said after the wrong answer swim, statement. {soak_hours} becomes, for example, &apos;48 hours&apos;.</extracomment>
        <translation>नहीं। {soak_hours} तक रुकें। पानी से कीटाणु इंजेक्शन वाली जगह में जा सकते हैं।</translation>
    </message>
    <message>
        <source>I go for a swim.</source>
        <extracomment>Safety words. Question washing, wrong answer, statement.</extracomment>
        <translation>मुझे तैरने जाना है।</translation>
    </message>
    <message>
        <source>When to call {emergency_number}</source>
        <extracomment>Safety words. Question emergency, its topic, for staff. {emergency_number} becomes, for example, &apos;911&apos;.</extracomment>
        <translation>{emergency_number} पर कब फ़ोन करें</translation>
    </message>
    <message>
        <source>You are at home.</source>
        <extracomment>Safety words. Question emergency, situation, statement.</extracomment>
        <translation>आप घर पर हैं।</translation>
    </message>
    <message>
        <source>Which one means: call {emergency_number} now?</source>
        <extracomment>Safety words. Question emergency, what is asked, statement. {emergency_number} becomes, for example, &apos;911&apos;.</extracomment>
        <translation>इनमें से किसका मतलब है: अभी {emergency_number} पर फ़ोन करें?</translation>
    </message>
    <message>
        <source>The spot is sore and has a bruise.</source>
        <extracomment>Safety words. Question emergency, wrong answer, statement.</extracomment>
        <translation>इंजेक्शन वाली जगह दुखती है और वहाँ नील है।</translation>
    </message>
    <message>
        <source>No. A sore spot or a bruise is normal.</source>
        <extracomment>Safety words. Question emergency, what is said after the wrong answer bruise, statement.</extracomment>
        <translation>नहीं। दुखती जगह या नील सामान्य है।</translation>
    </message>
    <message>
        <source>I cannot hold my urine (pee). I am numb between my legs.</source>
        <extracomment>Safety words. Question emergency, right answer, statement.</extracomment>
        <translation>मुझसे पेशाब रोका नहीं जाता। मेरी टाँगों के बीच सुन्नपन है।</translation>
    </message>
    <message>
        <source>Yes. This is an emergency. Do not wait.</source>
        <extracomment>Safety words. Question emergency, what is said after the right answer numb-toilet, statement.</extracomment>
        <translation>हाँ। यह इमरजेंसी है। इंतज़ार न करें।</translation>
    </message>
    <message>
        <source>I have a short, mild headache.</source>
        <extracomment>Safety words. Question emergency, wrong answer, statement.</extracomment>
        <translation>मुझे थोड़ी देर का हल्का सिरदर्द है।</translation>
    </message>
    <message>
        <source>No. A short, mild headache is normal.</source>
        <extracomment>Safety words. Question emergency, what is said after the wrong answer headache, statement.</extracomment>
        <translation>नहीं। थोड़ी देर का हल्का सिरदर्द सामान्य है।</translation>
    </message>
    <message>
        <source>Numb skin</source>
        <extracomment>Safety words. Question numb, its topic, for staff.</extracomment>
        <translation>सुन्न त्वचा</translation>
    </message>
    <message>
        <source>Your upper buttock is numb today, on the injected side.</source>
        <extracomment>Safety words. Question numb, situation, statement.</extracomment>
        <translation>आज इंजेक्शन वाली तरफ़ आपके नितंब का ऊपरी हिस्सा सुन्न है।</translation>
    </message>
    <message>
        <source>Your upper buttock is numb today. It is the side of the injection.</source>
        <extracomment>Safety words. Question numb, situation, statement.</extracomment>
        <translation type="vanished">आज आपके नितंब का ऊपरी हिस्सा सुन्न है। यह इंजेक्शन वाली तरफ़ है।</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <extracomment>Safety words. Question numb, what is asked, statement.
----------
Safety words. Question infection, what is asked, statement.
----------
Safety words. Question sugar, what is asked, statement.</extracomment>
        <translation>आपको क्या करना है?</translation>
    </message>
    <message>
        <source>I call {emergency_number} now.</source>
        <extracomment>Safety words. Question numb, wrong answer, statement. {emergency_number} becomes, for example, &apos;911&apos;.</extracomment>
        <translation>मुझे अभी {emergency_number} पर फ़ोन करना है।</translation>
    </message>
    <message>
        <source>No need. A numb patch is normal today. Numb between your legs is the emergency.</source>
        <extracomment>Safety words. Question numb, what is said after the wrong answer emergency, statement.</extracomment>
        <translation>फ़ोन की ज़रूरत नहीं। आज किसी जगह का सुन्न होना सामान्य है। टाँगों के बीच सुन्नपन इमरजेंसी है।</translation>
    </message>
    <message>
        <source>I wait. It should end by {numb_max_hours.moment}. I keep heat off it.</source>
        <extracomment>Safety words. Question numb, right answer, statement. {numb_max_hours.moment} becomes, for example, &apos;Monday, 2:30 PM&apos;.</extracomment>
        <translation>मुझे इंतज़ार करना है। यह {numb_max_hours.moment} तक खत्म हो जाना चाहिए। मुझे उस जगह को गर्मी से दूर रखना है।</translation>
    </message>
    <message>
        <source>I wait. It should end within {numb_max_hours}. I keep heat off it.</source>
        <extracomment>Safety words. Question numb, right answer, statement, when the clock is wrong. {numb_max_hours} becomes, for example, &apos;24 hours&apos;.</extracomment>
        <translation>मुझे इंतज़ार करना है। यह {numb_max_hours} के अंदर खत्म हो जाना चाहिए। मुझे उस जगह को गर्मी से दूर रखना है।</translation>
    </message>
    <message>
        <source>Yes. A numb patch is normal today. Numb between your legs is an emergency.</source>
        <extracomment>Safety words. Question numb, what is said after the right answer wait, statement.</extracomment>
        <translation>हाँ। आज किसी जगह का सुन्न होना सामान्य है। टाँगों के बीच सुन्नपन इमरजेंसी है।</translation>
    </message>
    <message>
        <source>I put a hot water bottle on it.</source>
        <extracomment>Safety words. Question numb, wrong answer, statement.</extracomment>
        <translation>मुझे उस पर गर्म पानी की बोतल रखनी है।</translation>
    </message>
    <message>
        <source>No. It may burn your skin. You cannot feel it.</source>
        <extracomment>Safety words. Question numb, what is said after the wrong answer heat, statement.</extracomment>
        <translation>नहीं। इससे आपकी त्वचा जल सकती है। आपको यह महसूस नहीं होगा।</translation>
    </message>
    <message>
        <source>Fever and the spot</source>
        <extracomment>Safety words. Question infection, its topic, for staff.</extracomment>
        <translation>बुखार और इंजेक्शन वाली जगह</translation>
    </message>
    <message>
        <source>Two days later, the spot is red and hot. Your fever is {fever}.</source>
        <extracomment>Safety words. Question infection, situation, statement. {fever} becomes, for example, &apos;100.4 °F (38.0 °C)&apos;.</extracomment>
        <translation>दो दिन बाद इंजेक्शन वाली जगह लाल और गर्म है। आपको {fever} बुखार है।</translation>
    </message>
    <message>
        <source>I wait for my next visit.</source>
        <extracomment>Safety words. Question infection, wrong answer, statement.</extracomment>
        <translation>मुझे अपनी अगली मुलाकात का इंतज़ार करना है।</translation>
    </message>
    <message>
        <source>Do not wait. It may be an infection. Call us today.</source>
        <extracomment>Safety words. Question infection, what is said after the wrong answer wait, statement.</extracomment>
        <translation>इंतज़ार न करें। यह संक्रमण हो सकता है। आज ही हमें फ़ोन करें।</translation>
    </message>
    <message>
        <source>I call {clinic_phone} today.</source>
        <extracomment>Safety words. Question infection, right answer, statement. {clinic_phone} becomes, for example, &apos;(555) 010-0199&apos;.</extracomment>
        <translation>मुझे आज ही {clinic_phone} पर फ़ोन करना है।</translation>
    </message>
    <message>
        <source>Yes. Call us today.</source>
        <extracomment>Safety words. Question infection, what is said after the right answer call, statement.</extracomment>
        <translation>हाँ। आज ही हमें फ़ोन करें।</translation>
    </message>
    <message>
        <source>When we are closed, call {out_of_hours_phone}.</source>
        <extracomment>Safety words. Question infection, what is said after the right answer call, statement. {out_of_hours_phone} becomes, for example, &apos;(555) 010-0142&apos;.</extracomment>
        <translation>जब क्लिनिक बंद हो, तो {out_of_hours_phone} पर फ़ोन करें।</translation>
    </message>
    <message>
        <source>I put cream on it.</source>
        <extracomment>Safety words. Question infection, wrong answer, statement.</extracomment>
        <translation>मुझे उस पर क्रीम लगानी है।</translation>
    </message>
    <message>
        <source>Do not use cream. It may be an infection. Call us today.</source>
        <extracomment>Safety words. Question infection, what is said after the wrong answer cream, statement.</extracomment>
        <translation>क्रीम न लगाएँ। यह संक्रमण हो सकता है। आज ही हमें फ़ोन करें।</translation>
    </message>
    <message>
        <source>After sleepy medicine</source>
        <extracomment>Safety words. Question sleepy, its topic, for staff.</extracomment>
        <translation>नींद लाने वाली दवा के बाद</translation>
    </message>
    <message>
        <source>You had medicine to make you sleepy.</source>
        <extracomment>Safety words. Question sleepy, situation, statement.</extracomment>
        <translation>आपको नींद लाने वाली दवा दी गई थी।</translation>
    </message>
    <message>
        <source>Which one is safe tonight?</source>
        <extracomment>Safety words. Question sleepy, what is asked, statement.</extracomment>
        <translation>इनमें से आज रात क्या सुरक्षित है?</translation>
    </message>
    <message>
        <source>I drink a glass of wine.</source>
        <extracomment>Safety words. Question sleepy, wrong answer, statement.</extracomment>
        <translation>मुझे एक गिलास वाइन पीनी है।</translation>
    </message>
    <message>
        <source>No. Your mind can be slow for {sedation_hours}.</source>
        <extracomment>Safety words. Question sleepy, what is said after the wrong answer wine, statement. {sedation_hours} becomes, for example, &apos;24 hours&apos;.
----------
Safety words. Question sleepy, what is said after the wrong answer loan, statement. {sedation_hours} becomes, for example, &apos;24 hours&apos;.</extracomment>
        <translation>नहीं। आपका दिमाग {sedation_hours} तक धीमा हो सकता है।</translation>
    </message>
    <message>
        <source>I sign papers for a loan.</source>
        <extracomment>Safety words. Question sleepy, wrong answer, statement.</extracomment>
        <translation>मुझे लोन के कागज़ों पर दस्तखत करने हैं।</translation>
    </message>
    <message>
        <source>I rest with an adult close by.</source>
        <extracomment>Safety words. Question sleepy, right answer, statement.</extracomment>
        <translation>मुझे किसी वयस्क को पास रखकर आराम करना है।</translation>
    </message>
    <message>
        <source>Yes. Your mind can be slow for {sedation_hours}.</source>
        <extracomment>Safety words. Question sleepy, what is said after the right answer rest, statement. {sedation_hours} becomes, for example, &apos;24 hours&apos;.</extracomment>
        <translation>हाँ। आपका दिमाग {sedation_hours} तक धीमा हो सकता है।</translation>
    </message>
    <message>
        <source>Blood thinner</source>
        <extracomment>Safety words. Question thinner, its topic, for staff.</extracomment>
        <translation>खून पतला करने वाली दवा</translation>
    </message>
    <message>
        <source>We stopped your blood thinner.</source>
        <extracomment>Safety words. Question thinner, situation, statement.</extracomment>
        <translation>हमने आपकी खून पतला करने वाली दवा बंद की थी।</translation>
    </message>
    <message>
        <source>When do you start it again?</source>
        <extracomment>Safety words. Question thinner, what is asked, statement.</extracomment>
        <translation>आपको इसे फिर कब शुरू करना है?</translation>
    </message>
    <message>
        <source>I start it right now.</source>
        <extracomment>Safety words. Question thinner, wrong answer, statement.</extracomment>
        <translation>मुझे इसे अभी तुरंत शुरू करना है।</translation>
    </message>
    <message>
        <source>No. Only your team can set the time. Ask before you leave.</source>
        <extracomment>Safety words. Question thinner, what is said after the wrong answer now, statement.
----------
Safety words. Question thinner, what is said after the wrong answer bruise, statement.</extracomment>
        <translation>नहीं। समय सिर्फ़ आपकी मेडिकल टीम तय कर सकती है। जाने से पहले पूछें।</translation>
    </message>
    <message>
        <source>I start it when my team said: {blood_thinner_restart}.</source>
        <extracomment>Safety words. Question thinner, right answer, statement. {blood_thinner_restart} is what staff set.</extracomment>
        <translation>मुझे इसे तब शुरू करना है जब मेरी मेडिकल टीम ने कहा है: {blood_thinner_restart}।</translation>
    </message>
    <message>
        <source>I start it on the day and time my team tells me.</source>
        <extracomment>Safety words. Question thinner, right answer, statement.</extracomment>
        <translation>मुझे इसे उस दिन और समय पर शुरू करना है जो मेरी मेडिकल टीम बताए।</translation>
    </message>
    <message>
        <source>Yes. Only your team can set the time.</source>
        <extracomment>Safety words. Question thinner, what is said after the right answer told, statement.</extracomment>
        <translation>हाँ। समय सिर्फ़ आपकी मेडिकल टीम तय कर सकती है।</translation>
    </message>
    <message>
        <source>Ask for the day and time before you leave.</source>
        <extracomment>Safety words. Question thinner, what is said after the right answer told, statement.</extracomment>
        <translation>जाने से पहले दिन और समय पूछें।</translation>
    </message>
    <message>
        <source>I start it when the bruise is gone.</source>
        <extracomment>Safety words. Question thinner, wrong answer, statement.</extracomment>
        <translation>मुझे इसे तब शुरू करना है जब नील चला जाए।</translation>
    </message>
    <message>
        <source>Blood sugar</source>
        <extracomment>Safety words. Question sugar, its topic, for staff.</extracomment>
        <translation>ब्लड शुगर</translation>
    </message>
    <message>
        <source>You have diabetes. Your blood sugar may go up.</source>
        <extracomment>Safety words. Question sugar, situation, statement.</extracomment>
        <translation>आपको डायबिटीज़ है। आपकी ब्लड शुगर बढ़ सकती है।</translation>
    </message>
    <message>
        <source>I skip my diabetes medicine.</source>
        <extracomment>Safety words. Question sugar, wrong answer, statement.</extracomment>
        <translation>मुझे अपनी डायबिटीज़ की दवा छोड़ देनी है।</translation>
    </message>
    <message>
        <source>No. Follow your diabetes plan.</source>
        <extracomment>Safety words. Question sugar, what is said after the wrong answer skip, statement.</extracomment>
        <translation>नहीं। अपनी डायबिटीज़ की योजना पर चलें।</translation>
    </message>
    <message>
        <source>Steroid medicine can raise your sugar for days.</source>
        <extracomment>Safety words. Question sugar, what is said after the wrong answer skip, statement.
----------
Safety words. Question sugar, what is said after the right answer check, statement.</extracomment>
        <translation>स्टेरॉयड दवा से आपकी शुगर कई दिनों तक बढ़ सकती है।</translation>
    </message>
    <message>
        <source>I check it more often for {glucose_watch_days}. I follow my plan.</source>
        <extracomment>Safety words. Question sugar, right answer, statement. {glucose_watch_days} becomes, for example, &apos;7 days&apos;.</extracomment>
        <translation>मुझे {glucose_watch_days} तक इसे ज़्यादा बार जाँचना है। मुझे अपनी योजना पर चलना है।</translation>
    </message>
    <message>
        <source>Yes. Follow your diabetes plan.</source>
        <extracomment>Safety words. Question sugar, what is said after the right answer check, statement.</extracomment>
        <translation>हाँ। अपनी डायबिटीज़ की योजना पर चलें।</translation>
    </message>
    <message>
        <source>I stop eating.</source>
        <extracomment>Safety words. Question sugar, wrong answer, statement.</extracomment>
        <translation>मुझे खाना बंद कर देना है।</translation>
    </message>
    <message>
        <source>No. Eat as normal. Follow your diabetes plan.</source>
        <extracomment>Safety words. Question sugar, what is said after the wrong answer no-food, statement.</extracomment>
        <translation>नहीं। हमेशा की तरह खाएँ। अपनी डायबिटीज़ की योजना पर चलें।</translation>
    </message>
</context>
<context>
    <name>cluneal-nerve-injection: diary</name>
    <message>
        <source>Pain diary and next visit</source>
        <extracomment>Tile, heading. Room for about 33 letters a line; a longer text takes more lines.</extracomment>
        <translation>दर्द की डायरी और अगली मुलाकात</translation>
    </message>
    <message>
        <source>How to rate your pain</source>
        <extracomment>Tile, small line. Room for about 28 letters a line; a longer text takes more lines.
----------
Page how-to-rate, heading. Room for about 28 letters a line; a longer text takes more lines.</extracomment>
        <translation>दर्द को नंबर कैसे दें</translation>
    </message>
    <message>
        <source>How bad is your pain now?</source>
        <extracomment>Page rate-now, heading. Room for about 33 letters a line; a longer text takes more lines.</extracomment>
        <translation>अभी आपको कितना दर्द है?</translation>
    </message>
    <message>
        <source>Touch one number. It is your first diary entry.</source>
        <extracomment>Page rate-now, line under the heading. Room for about 62 letters a line; a longer text takes more lines.</extracomment>
        <translation>एक नंबर छुएँ। यह आपकी डायरी में पहला नंबर है।</translation>
    </message>
    <message>
        <source>No pain</source>
        <extracomment>Page rate-now, none, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>दर्द नहीं</translation>
    </message>
    <message>
        <source>The worst pain</source>
        <extracomment>Page rate-now, worst, heading. Room for about 18 letters a line; a longer text takes more lines.</extracomment>
        <translation>सबसे तेज़ दर्द</translation>
    </message>
    <message>
        <source>Only your print-out shows it</source>
        <extracomment>Page rate-now, kept, heading. Room for about 37 letters a line; a longer text takes more lines.</extracomment>
        <translation>यह नंबर सिर्फ़ आपके छपे हुए कागज़ पर दिखता है</translation>
    </message>
    <message>
        <source>Use a number</source>
        <extracomment>Page how-to-rate, scale, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>एक नंबर चुनें</translation>
    </message>
    <message>
        <source>{pain_scale_min} means no pain.</source>
        <extracomment>Page how-to-rate, scale, statement. {pain_scale_min} becomes, for example, &apos;0&apos;.</extracomment>
        <translation>{pain_scale_min} का मतलब है कि दर्द नहीं है।</translation>
    </message>
    <message>
        <source>{pain_scale_max} means the worst pain.</source>
        <extracomment>Page how-to-rate, scale, statement. {pain_scale_max} becomes, for example, &apos;10&apos;.</extracomment>
        <translation>{pain_scale_max} का मतलब है सबसे तेज़ दर्द।</translation>
    </message>
    <message>
        <source>The first hours are a clue</source>
        <extracomment>Page how-to-rate, clue, heading. Room for about 34 letters a line; a longer text takes more lines.</extracomment>
        <translation>पहले कुछ घंटे एक इशारा हैं</translation>
    </message>
    <message>
        <source>They help show if these nerves cause your pain.</source>
        <extracomment>Page how-to-rate, clue, statement.</extracomment>
        <translation>इनसे यह जानने में मदद मिलती है कि आपका दर्द इन नसों से है या नहीं।</translation>
    </message>
    <message>
        <source>This is true even if the pain comes back.</source>
        <extracomment>Page how-to-rate, clue, statement.</extracomment>
        <translation>दर्द वापस आ जाए, तब भी यह बात सही है।</translation>
    </message>
    <message>
        <source>Ask about pain medicine</source>
        <extracomment>Page how-to-rate, test-medicine, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>दर्द की दवा के बारे में पूछें</translation>
    </message>
    <message>
        <source>Was the injection mainly a test? Ask when to take pain medicine.</source>
        <extracomment>Page how-to-rate, test-medicine, statement.</extracomment>
        <translation>क्या इंजेक्शन खास तौर पर एक जाँच था? पूछें कि दर्द की दवा कब लेनी है।</translation>
    </message>
    <message>
        <source>When to rate your pain</source>
        <extracomment>Page when-to-rate, heading. Room for about 29 letters a line; a longer text takes more lines.</extracomment>
        <translation>दर्द को नंबर कब दें</translation>
    </message>
    <message>
        <source>Now, before you leave</source>
        <extracomment>Page when-to-rate, now, heading. Room for about 28 letters a line; a longer text takes more lines.</extracomment>
        <translation>अभी, जाने से पहले</translation>
    </message>
    <message>
        <source>Each hour while you are awake</source>
        <extracomment>Page when-to-rate, each-hour, heading. Room for about 38 letters a line; a longer text takes more lines.</extracomment>
        <translation>जागते समय हर घंटे</translation>
    </message>
    <message>
        <source>At bedtime</source>
        <extracomment>Page when-to-rate, bedtime, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>सोने के समय</translation>
    </message>
    <message>
        <source>Then once a day</source>
        <extracomment>Page when-to-rate, daily, heading. Room for about 20 letters a line; a longer text takes more lines.</extracomment>
        <translation>फिर दिन में एक बार</translation>
    </message>
    <message>
        <source>Bring your diary to your next visit</source>
        <extracomment>Page when-to-rate, bring, heading. Room for about 46 letters a line; a longer text takes more lines.</extracomment>
        <translation>अगली मुलाकात में अपनी डायरी लाएँ</translation>
    </message>
    <message>
        <source>Your next visit</source>
        <extracomment>Page next-visit, heading. Room for about 20 letters a line; a longer text takes more lines.</extracomment>
        <translation>आपकी अगली मुलाकात</translation>
    </message>
    <message>
        <source>When it is</source>
        <extracomment>Page next-visit, when, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>यह कब है</translation>
    </message>
    <message>
        <source>We will see or call you in {followup_weeks}.</source>
        <extracomment>Page next-visit, when, statement. {followup_weeks} becomes, for example, &apos;0 weeks&apos;.</extracomment>
        <translation>हम {followup_weeks} बाद आपसे मिलेंगे या आपको फ़ोन करेंगे।</translation>
    </message>
    <message>
        <source>Ask us for the day before you leave.</source>
        <extracomment>Page next-visit, when, statement.</extracomment>
        <translation>जाने से पहले हमसे दिन पूछें।</translation>
    </message>
    <message>
        <source>What we will talk about</source>
        <extracomment>Page next-visit, talk, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>हम किस बारे में बात करेंगे</translation>
    </message>
    <message>
        <source>We will ask how the injection worked.</source>
        <extracomment>Page next-visit, talk, statement.</extracomment>
        <translation>हम पूछेंगे कि इंजेक्शन का असर कैसा रहा।</translation>
    </message>
    <message>
        <source>We will plan with you what comes next.</source>
        <extracomment>Page next-visit, talk, statement.</extracomment>
        <translation>आगे क्या करना है, यह हम आपके साथ मिलकर तय करेंगे।</translation>
    </message>
    <message>
        <source>More care</source>
        <extracomment>Page next-visit, more-care, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>आगे का इलाज</translation>
    </message>
    <message>
        <source>You may not need more.</source>
        <extracomment>Page next-visit, more-care, statement.</extracomment>
        <translation>हो सकता है कि आपको और इलाज की ज़रूरत न हो।</translation>
    </message>
    <message>
        <source>You may need another injection or other care.</source>
        <extracomment>Page next-visit, more-care, statement.</extracomment>
        <translation>हो सकता है कि आपको एक और इंजेक्शन या दूसरे इलाज की ज़रूरत हो।</translation>
    </message>
    <message>
        <source>Questions people ask</source>
        <extracomment>Page questions-pain-work, heading. Room for about 26 letters a line; a longer text takes more lines.</extracomment>
        <translation>लोग क्या पूछते हैं</translation>
    </message>
    <message>
        <source>Does pain tonight mean it failed?</source>
        <extracomment>Page questions-pain-work, pain-failed, heading. Room for about 44 letters a line; a longer text takes more lines.</extracomment>
        <translation>आज रात दर्द हो, तो क्या इंजेक्शन बेकार गया?</translation>
    </message>
    <message>
        <source>No. Pain often comes back first.</source>
        <extracomment>Page questions-pain-work, pain-failed, statement.</extracomment>
        <translation>नहीं। अक्सर पहले दर्द वापस आता है।</translation>
    </message>
    <message>
        <source>Can I go to work?</source>
        <extracomment>Page questions-pain-work, work, heading. Room for about 22 letters a line; a longer text takes more lines.</extracomment>
        <translation>क्या काम पर जाना ठीक है?</translation>
    </message>
    <message>
        <source>Many people can work after {work_return_days}.</source>
        <extracomment>Page questions-pain-work, work, statement. {work_return_days} becomes, for example, &apos;1 day&apos;.</extracomment>
        <translation>बहुत से लोग {work_return_days} बाद काम कर सकते हैं।</translation>
    </message>
    <message>
        <source>Heavy jobs need more time.</source>
        <extracomment>Page questions-pain-work, work, statement.</extracomment>
        <translation>भारी काम के लिए ज़्यादा समय चाहिए।</translation>
    </message>
    <message>
        <source>Can I have sex?</source>
        <extracomment>Page questions-pain-work, sex, heading. Room for about 20 letters a line; a longer text takes more lines.</extracomment>
        <translation>क्या यौन संबंध बनाना ठीक है?</translation>
    </message>
    <message>
        <source>Yes, when you feel ready.</source>
        <extracomment>Page questions-pain-work, sex, statement.</extracomment>
        <translation>हाँ, जब आप तैयार महसूस करें।</translation>
    </message>
    <message>
        <source>Can I fly?</source>
        <extracomment>Page questions-pain-work, flying, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>क्या हवाई जहाज़ से जाना ठीक है?</translation>
    </message>
    <message>
        <source>Ask us before you fly.</source>
        <extracomment>Page questions-pain-work, flying, statement.</extracomment>
        <translation>हवाई जहाज़ से जाने से पहले हमसे पूछें।</translation>
    </message>
    <message>
        <source>More questions people ask</source>
        <extracomment>Page questions-again-family, heading. Room for about 33 letters a line; a longer text takes more lines.</extracomment>
        <translation>लोग और क्या पूछते हैं</translation>
    </message>
    <message>
        <source>Will I need it again?</source>
        <extracomment>Page questions-again-family, again, heading. Room for about 28 letters a line; a longer text takes more lines.</extracomment>
        <translation>क्या इसकी फिर से ज़रूरत पड़ेगी?</translation>
    </message>
    <message>
        <source>Maybe. It depends on how you feel.</source>
        <extracomment>Page questions-again-family, again, statement.</extracomment>
        <translation>शायद। यह इस पर निर्भर है कि आपको कैसा लगता है।</translation>
    </message>
    <message>
        <source>Can family or friends have this injection?</source>
        <extracomment>Page questions-again-family, family, heading. Room for about 56 letters a line; a longer text takes more lines.</extracomment>
        <translation>क्या परिवार के लोग या दोस्त यह इंजेक्शन ले सकते हैं?</translation>
    </message>
    <message>
        <source>Do they have long-lasting low back or buttock pain?</source>
        <extracomment>Page questions-again-family, family, statement.</extracomment>
        <translation>क्या उन्हें लंबे समय से कमर या नितंब में दर्द है?</translation>
    </message>
    <message>
        <source>They can ask their own doctor if it is right for them.</source>
        <extracomment>Page questions-again-family, family, statement.</extracomment>
        <translation>वे अपने डॉक्टर से पूछ सकते हैं कि यह उनके लिए सही है या नहीं।</translation>
    </message>
</context>
<context>
    <name>cluneal-nerve-injection: expect</name>
    <message>
        <source>What to expect</source>
        <extracomment>Safety words. Tile, heading. Room for about 18 letters a line; a longer text takes more lines.</extracomment>
        <translation>क्या-क्या हो सकता है</translation>
    </message>
    <message>
        <source>Today, tonight and the next weeks</source>
        <extracomment>Safety words. Tile, small line. Room for about 44 letters a line; a longer text takes more lines.</extracomment>
        <translation>आज, आज रात और आने वाले हफ़्ते</translation>
    </message>
    <message>
        <source>What happens next</source>
        <extracomment>Safety words. Page timeline, heading. Room for about 22 letters a line; a longer text takes more lines.</extracomment>
        <translation>आगे क्या होता है</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Safety words. Page timeline, today, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>आज</translation>
    </message>
    <message>
        <source>Your skin may feel numb.</source>
        <extracomment>Safety words. Page timeline, today, statement.</extracomment>
        <translation>आपकी त्वचा सुन्न लग सकती है।</translation>
    </message>
    <message>
        <source>You may have less pain.</source>
        <extracomment>Safety words. Page timeline, today, statement.</extracomment>
        <translation>आपका दर्द कम हो सकता है।</translation>
    </message>
    <message>
        <source>Tonight</source>
        <extracomment>Safety words. Page timeline, tonight, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>आज रात</translation>
    </message>
    <message>
        <source>The numb feeling should end.</source>
        <extracomment>Safety words. Page timeline, tonight, statement.</extracomment>
        <translation>सुन्नपन खत्म हो जाना चाहिए।</translation>
    </message>
    <message>
        <source>Your old pain may come back.</source>
        <extracomment>Safety words. Page timeline, tonight, statement.</extracomment>
        <translation>आपका पुराना दर्द वापस आ सकता है।</translation>
    </message>
    <message>
        <source>The first days</source>
        <extracomment>Safety words. Page timeline, first-days, heading. Room for about 18 letters a line; a longer text takes more lines.</extracomment>
        <translation>पहले कुछ दिन</translation>
    </message>
    <message>
        <source>The spot may be sore or bruised.</source>
        <extracomment>Safety words. Page timeline, first-days, statement.</extracomment>
        <translation>इंजेक्शन वाली जगह दुख सकती है या वहाँ नील पड़ सकता है।</translation>
    </message>
    <message>
        <source>The first weeks</source>
        <extracomment>Safety words. Page timeline, first-weeks, heading. Room for about 20 letters a line; a longer text takes more lines.</extracomment>
        <translation>पहले कुछ हफ़्ते</translation>
    </message>
    <message>
        <source>Steroid medicine often starts in {steroid_onset_from_days.number} to {steroid_onset_to_days}.</source>
        <extracomment>Safety words. Page timeline, first-weeks, statement. {steroid_onset_from_days.number} becomes, for example, &apos;2&apos;. {steroid_onset_to_days} becomes, for example, &apos;7 days&apos;.</extracomment>
        <translation>स्टेरॉयड दवा का असर अक्सर {steroid_onset_from_days.number} से {steroid_onset_to_days} में शुरू होता है।</translation>
    </message>
    <message>
        <source>Later weeks</source>
        <extracomment>Safety words. Page timeline, later-weeks, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>बाद के हफ़्ते</translation>
    </message>
    <message>
        <source>Some people feel better for weeks or months.</source>
        <extracomment>Safety words. Page timeline, later-weeks, statement.</extracomment>
        <translation>कुछ लोगों को कई हफ़्तों या महीनों तक बेहतर लगता है।</translation>
    </message>
    <message>
        <source>Why pain can return</source>
        <extracomment>Safety words. Page pain-comes-back, heading. Room for about 25 letters a line; a longer text takes more lines.</extracomment>
        <translation>दर्द वापस क्यों आ सकता है</translation>
    </message>
    <message>
        <source>Numbing medicine stops first</source>
        <extracomment>Safety words. Page pain-comes-back, numbing-stops, heading. Room for about 37 letters a line; a longer text takes more lines.</extracomment>
        <translation>सुन्न करने वाली दवा का असर पहले खत्म होता है</translation>
    </message>
    <message>
        <source>Numbing medicine works for a few hours.</source>
        <extracomment>Safety words. Page pain-comes-back, numbing-stops, statement.</extracomment>
        <translation>सुन्न करने वाली दवा कुछ घंटे असर करती है।</translation>
    </message>
    <message>
        <source>Then old pain may come back, sometimes worse.</source>
        <extracomment>Safety words. Page pain-comes-back, numbing-stops, statement.</extracomment>
        <translation>फिर पुराना दर्द वापस आ सकता है, कभी-कभी पहले से ज़्यादा।</translation>
    </message>
    <message>
        <source>Steroid medicine needs time</source>
        <extracomment>Safety words. Page pain-comes-back, steroid-time, heading. Room for about 36 letters a line; a longer text takes more lines.</extracomment>
        <translation>स्टेरॉयड दवा को समय चाहिए</translation>
    </message>
    <message>
        <source>Steroid medicine can take up to {judge_at_days} to work.</source>
        <extracomment>Safety words. Page pain-comes-back, steroid-time, statement. {judge_at_days} becomes, for example, &apos;14 days&apos;.</extracomment>
        <translation>स्टेरॉयड दवा को असर करने में ज़्यादा से ज़्यादा {judge_at_days} तक लग सकते हैं।</translation>
    </message>
    <message>
        <source>Pain may be worse at first</source>
        <extracomment>Safety words. Page pain-comes-back, worse-first, heading. Room for about 34 letters a line; a longer text takes more lines.</extracomment>
        <translation>शुरू में दर्द बढ़ सकता है</translation>
    </message>
    <message>
        <source>Pain may be worse for up to {flare_days}.</source>
        <extracomment>Safety words. Page pain-comes-back, worse-first, statement. {flare_days} becomes, for example, &apos;3 days&apos;.</extracomment>
        <translation>दर्द ज़्यादा से ज़्यादा {flare_days} तक बढ़ा हुआ रह सकता है।</translation>
    </message>
    <message>
        <source>It can last up to {flare_max_days}.</source>
        <extracomment>Safety words. Page pain-comes-back, worse-first, statement. {flare_max_days} becomes, for example, &apos;7 days&apos;.</extracomment>
        <translation type="vanished">यह ज़्यादा से ज़्यादा {flare_max_days} तक रह सकता है।</translation>
    </message>
    <message>
        <source>Sometimes it lasts up to {flare_max_days}.</source>
        <extracomment>Safety words. Page pain-comes-back, worse-first, statement. {flare_max_days} becomes, for example, &apos;7 days&apos;.</extracomment>
        <translation>कभी-कभी यह ज़्यादा से ज़्यादा {flare_max_days} तक रह सकता है।</translation>
    </message>
    <message>
        <source>Did the injection work?</source>
        <extracomment>Safety words. Page did-it-work, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>क्या इंजेक्शन ने काम किया?</translation>
    </message>
    <message>
        <source>Worse pain can be normal</source>
        <extracomment>Safety words. Page did-it-work, not-failed, heading. Room for about 32 letters a line; a longer text takes more lines.</extracomment>
        <translation>दर्द का बढ़ना सामान्य हो सकता है</translation>
    </message>
    <message>
        <source>Worse pain does not mean the injection failed.</source>
        <extracomment>Safety words. Page did-it-work, not-failed, statement.</extracomment>
        <translation>दर्द बढ़ने का मतलब यह नहीं है कि इंजेक्शन बेकार गया।</translation>
    </message>
    <message>
        <source>Wait before you decide</source>
        <extracomment>Safety words. Page did-it-work, wait, heading. Room for about 29 letters a line; a longer text takes more lines.</extracomment>
        <translation>तय करने से पहले रुकें</translation>
    </message>
    <message>
        <source>Wait {judge_at_days} before you decide if it worked.</source>
        <extracomment>Safety words. Page did-it-work, wait, statement. {judge_at_days} becomes, for example, &apos;14 days&apos;.</extracomment>
        <translation>इंजेक्शन ने काम किया या नहीं, यह तय करने से पहले {judge_at_days} तक रुकें।</translation>
    </message>
    <message>
        <source>Each person is different</source>
        <extracomment>Safety words. Page did-it-work, relief-differs, heading. Room for about 32 letters a line; a longer text takes more lines.</extracomment>
        <translation>हर व्यक्ति अलग होता है</translation>
    </message>
    <message>
        <source>Relief can last for weeks or months.</source>
        <extracomment>Safety words. Page did-it-work, relief-differs, statement.</extracomment>
        <translation>राहत कई हफ़्तों या महीनों तक रह सकती है।</translation>
    </message>
    <message>
        <source>Some people feel little or no relief.</source>
        <extracomment>Safety words. Page did-it-work, relief-differs, statement.</extracomment>
        <translation>कुछ लोगों को थोड़ी ही राहत मिलती है या बिल्कुल नहीं मिलती।</translation>
    </message>
    <message>
        <source>Numb: normal or not?</source>
        <extracomment>Safety words. Page where-numb, heading. Room for about 26 letters a line; a longer text takes more lines.</extracomment>
        <translation>सुन्नपन: सामान्य है या नहीं?</translation>
    </message>
    <message>
        <source>Seen from behind. Your side may differ.</source>
        <extracomment>Safety words. Page where-numb, line under the heading. Room for about 52 letters a line; a longer text takes more lines.</extracomment>
        <translation>यह शरीर पीछे से दिखाया गया है। आपका इंजेक्शन दूसरी तरफ़ हो सकता है।</translation>
    </message>
    <message>
        <source>Seen from behind.</source>
        <extracomment>Safety words. Page where-numb, line under the heading. Room for about 22 letters a line; a longer text takes more lines.</extracomment>
        <translation>यह शरीर पीछे से दिखाया गया है।</translation>
    </message>
    <message>
        <source>Normal today</source>
        <extracomment>Safety words. Page where-numb, numb-normal, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>आज सामान्य</translation>
    </message>
    <message>
        <source>Your low back or upper buttock may have a numb patch.</source>
        <extracomment>Safety words. Page where-numb, numb-normal, statement.</extracomment>
        <translation>आपकी कमर या नितंब के ऊपरी हिस्से पर कोई जगह सुन्न हो सकती है।</translation>
    </message>
    <message>
        <source>Only the injected side may be numb.</source>
        <extracomment>Safety words. Page where-numb, numb-normal, statement.</extracomment>
        <translation>सुन्नपन सिर्फ़ इंजेक्शन वाली तरफ़ हो सकता है।</translation>
    </message>
    <message>
        <source>Only the left side may be numb.</source>
        <extracomment>Safety words. Page where-numb, numb-normal, statement.</extracomment>
        <translation>सुन्नपन सिर्फ़ बाईं तरफ़ हो सकता है।</translation>
    </message>
    <message>
        <source>Only the right side may be numb.</source>
        <extracomment>Safety words. Page where-numb, numb-normal, statement.</extracomment>
        <translation>सुन्नपन सिर्फ़ दाईं तरफ़ हो सकता है।</translation>
    </message>
    <message>
        <source>You may have a patch on each side.</source>
        <extracomment>Safety words. Page where-numb, numb-normal, statement.</extracomment>
        <translation>दोनों तरफ़ एक-एक जगह सुन्न हो सकती है।</translation>
    </message>
    <message>
        <source>This should end by {numb_max_hours.moment}.</source>
        <extracomment>Safety words. Page where-numb, numb-normal, statement. {numb_max_hours.moment} becomes, for example, &apos;Monday, 2:30 PM&apos;.</extracomment>
        <translation>यह {numb_max_hours.moment} तक खत्म हो जाना चाहिए।</translation>
    </message>
    <message>
        <source>This should end within {numb_max_hours}.</source>
        <extracomment>Safety words. Page where-numb, numb-normal, statement, when the clock is wrong. {numb_max_hours} becomes, for example, &apos;24 hours&apos;.</extracomment>
        <translation>यह {numb_max_hours} के अंदर खत्म हो जाना चाहिए।</translation>
    </message>
    <message>
        <source>Emergency: never normal</source>
        <extracomment>Safety words. Page where-numb, numb-never, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>इमरजेंसी: यह कभी सामान्य नहीं है</translation>
    </message>
    <message>
        <source>You are numb between your legs or on your inner thighs.</source>
        <extracomment>Safety words. Page where-numb, numb-never, statement.</extracomment>
        <translation>आपकी टाँगों के बीच या जाँघों के अंदर की तरफ़ सुन्नपन है।</translation>
    </message>
    <message>
        <source>Your private parts or anus (back passage) feel numb.</source>
        <extracomment>Safety words. Page where-numb, numb-never, statement.</extracomment>
        <translation>आपके जननांग (गुप्तांग) या गुदा (मल निकलने की जगह) सुन्न लगते हैं।</translation>
    </message>
    <message>
        <source>Call {emergency_number} now.</source>
        <extracomment>Safety words. Page where-numb, numb-never, statement. {emergency_number} becomes, for example, &apos;911&apos;.</extracomment>
        <translation>अभी {emergency_number} पर फ़ोन करें।</translation>
    </message>
    <message>
        <source>If a leg feels weak</source>
        <extracomment>Safety words. Page weak-leg, heading. Room for about 25 letters a line; a longer text takes more lines.</extracomment>
        <translation>अगर कोई टाँग कमज़ोर लगे</translation>
    </message>
    <message>
        <source>Tell a nurse before you leave</source>
        <extracomment>Safety words. Page weak-leg, tell-first, heading. Room for about 38 letters a line; a longer text takes more lines.</extracomment>
        <translation>जाने से पहले नर्स को बताएँ</translation>
    </message>
    <message>
        <source>A weak or heavy leg is not common.</source>
        <extracomment>Safety words. Page weak-leg, tell-first, statement.</extracomment>
        <translation>टाँग का कमज़ोर या भारी होना आम नहीं है।</translation>
    </message>
    <message>
        <source>It can last up to {weakness_expected_hours}.</source>
        <extracomment>Safety words. Page weak-leg, tell-first, statement. {weakness_expected_hours} becomes, for example, &apos;8 hours&apos;.</extracomment>
        <translation>यह ज़्यादा से ज़्यादा {weakness_expected_hours} तक रह सकता है।</translation>
    </message>
    <message>
        <source>Walk with help</source>
        <extracomment>Safety words. Page weak-leg, walk-with-help, heading. Room for about 18 letters a line; a longer text takes more lines.</extracomment>
        <translation>किसी की मदद से चलें</translation>
    </message>
    <message>
        <source>Do not walk alone with a weak or numb leg.</source>
        <extracomment>Safety words. Page weak-leg, walk-with-help, statement.</extracomment>
        <translation>टाँग कमज़ोर या सुन्न हो तो अकेले न चलें।</translation>
    </message>
    <message>
        <source>Hold the rail on stairs</source>
        <extracomment>Safety words. Page weak-leg, stairs, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>सीढ़ियों पर रेलिंग पकड़ें</translation>
    </message>
    <message>
        <source>Call {emergency_number} now</source>
        <extracomment>Safety words. Page weak-leg, weak-emergency, heading. {emergency_number} becomes, for example, &apos;911&apos;. Room for about 36 letters a line; a longer text takes more lines.</extracomment>
        <translation>अभी {emergency_number} पर फ़ोन करें</translation>
    </message>
    <message>
        <source>One leg gets weaker, or both legs are weak or numb.</source>
        <extracomment>Safety words. Page weak-leg, weak-emergency, statement.</extracomment>
        <translation>एक टाँग और कमज़ोर होती जा रही है, या दोनों टाँगें कमज़ोर या सुन्न हैं।</translation>
    </message>
</context>
<context>
    <name>cluneal-nerve-injection: feel-unwell</name>
    <message>
        <source>Feel unwell?</source>
        <extracomment>Safety words. Tile, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>तबीयत ठीक नहीं?</translation>
    </message>
    <message>
        <source>Tell a nurse now</source>
        <extracomment>Safety words. Tile, small line. Room for about 21 letters a line; a longer text takes more lines.
----------
Safety words. Page tell-a-nurse, heading. Room for about 21 letters a line; a longer text takes more lines.</extracomment>
        <translation>अभी नर्स को बताएँ</translation>
    </message>
    <message>
        <source>You have a metal taste, numb mouth, ringing ears or blurry eyes.</source>
        <extracomment>Safety words. Page tell-a-nurse, mouth-ears-eyes, statement.</extracomment>
        <translation type="vanished">मुँह में धातु जैसा स्वाद है, मुँह सुन्न है, कान बज रहे हैं या धुंधला दिख रहा है।</translation>
    </message>
    <message>
        <source>You have chest pain.</source>
        <extracomment>Safety words. Page tell-a-nurse, chest-leg, statement.</extracomment>
        <translation>सीने में दर्द है।</translation>
    </message>
    <message>
        <source>A leg feels weak.</source>
        <extracomment>Safety words. Page tell-a-nurse, chest-leg, statement.</extracomment>
        <translation>कोई टाँग कमज़ोर लगती है।</translation>
    </message>
    <message>
        <source>You feel very dizzy, faint or confused, or you twitch.</source>
        <extracomment>Safety words. Page tell-a-nurse, dizzy-confused, statement.</extracomment>
        <translation>बहुत चक्कर आ रहे हैं, बेहोशी जैसा लग रहा है, सोचने-समझने में दिक्कत है, या मांसपेशियाँ फड़क रही हैं।</translation>
    </message>
    <message>
        <source>Your skin itches, or you have a rash.</source>
        <extracomment>Safety words. Page tell-a-nurse, skin-face, statement.</extracomment>
        <translation>त्वचा में खुजली है, या दाने निकले हैं।</translation>
    </message>
    <message>
        <source>Your face or throat swells.</source>
        <extracomment>Safety words. Page tell-a-nurse, skin-face, statement.</extracomment>
        <translation>आपका चेहरा या गला सूज रहा है।</translation>
    </message>
    <message>
        <source>It is hard to breathe.</source>
        <extracomment>Safety words. Page tell-a-nurse, breath, statement.</extracomment>
        <translation>साँस लेने में दिक्कत है।</translation>
    </message>
    <message>
        <source>You wheeze.</source>
        <extracomment>Safety words. Page tell-a-nurse, breath, statement.</extracomment>
        <translation>साँस में सीटी की आवाज़ आ रही है।</translation>
    </message>
    <message>
        <source>Your throat feels tight.</source>
        <extracomment>Safety words. Page tell-a-nurse, breath, statement.</extracomment>
        <translation>गला कसा हुआ लग रहा है।</translation>
    </message>
    <message>
        <source>You have chest pain or a weak leg.</source>
        <extracomment>Safety words. Page tell-a-nurse, chest-leg, statement.</extracomment>
        <translation type="vanished">सीने में दर्द है या कोई टाँग कमज़ोर है।</translation>
    </message>
    <message>
        <source>You have a metal taste, numb mouth, ringing ears or poor sight.</source>
        <extracomment>Safety words. Page tell-a-nurse, mouth-ears-eyes, statement.</extracomment>
        <translation>मुँह में धातु जैसा स्वाद है, मुँह सुन्न है, कान बज रहे हैं या धुंधला दिख रहा है।</translation>
    </message>
</context>
<context>
    <name>cluneal-nerve-injection: five-things</name>
    <message>
        <source>Five things to know</source>
        <extracomment>Safety words. Tile, heading. Room for about 25 letters a line; a longer text takes more lines.
----------
Safety words. Page five-cards, heading. Room for about 25 letters a line; a longer text takes more lines.</extracomment>
        <translation>जानने की पाँच बातें</translation>
    </message>
    <message>
        <source>The most important points</source>
        <extracomment>Safety words. Tile, small line. Room for about 33 letters a line; a longer text takes more lines.</extracomment>
        <translation>सबसे ज़रूरी बातें</translation>
    </message>
    <message>
        <source>Rest today</source>
        <extracomment>Safety words. Page five-cards, rest, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>आज आराम करें</translation>
    </message>
    <message>
        <source>Go home with an adult.</source>
        <extracomment>Safety words. Page five-cards, rest, statement.</extracomment>
        <translation>किसी वयस्क के साथ घर जाएँ।</translation>
    </message>
    <message>
        <source>Do not drive</source>
        <extracomment>Safety words. Page five-cards, driving, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>गाड़ी न चलाएँ</translation>
    </message>
    <message>
        <source>Pain may come back tonight</source>
        <extracomment>Safety words. Page five-cards, pain-tonight, heading. Room for about 34 letters a line; a longer text takes more lines.</extracomment>
        <translation>आज रात दर्द वापस आ सकता है</translation>
    </message>
    <message>
        <source>This is normal.</source>
        <extracomment>Safety words. Page five-cards, pain-tonight, statement.</extracomment>
        <translation>यह सामान्य है।</translation>
    </message>
    <message>
        <source>Steroid medicine needs days to work.</source>
        <extracomment>Safety words. Page five-cards, pain-tonight, statement.</extracomment>
        <translation>स्टेरॉयड दवा को असर करने में कई दिन लगते हैं।</translation>
    </message>
    <message>
        <source>Keep the spot clean and dry</source>
        <extracomment>Safety words. Page five-cards, clean-dry, heading. Room for about 36 letters a line; a longer text takes more lines.</extracomment>
        <translation>इंजेक्शन वाली जगह साफ़ और सूखी रखें</translation>
    </message>
    <message>
        <source>You can shower after {shower_hours}.</source>
        <extracomment>Safety words. Page five-cards, clean-dry, statement. {shower_hours} becomes, for example, &apos;24 hours&apos;.</extracomment>
        <translation>{shower_hours} बाद शॉवर से नहाना ठीक है।</translation>
    </message>
    <message>
        <source>Do not bathe or swim for {soak_hours}.</source>
        <extracomment>Safety words. Page five-cards, clean-dry, statement. {soak_hours} becomes, for example, &apos;48 hours&apos;.</extracomment>
        <translation>{soak_hours} तक बाथटब में न नहाएँ और न तैरें।</translation>
    </message>
    <message>
        <source>Know the red signs</source>
        <extracomment>Safety words. Page five-cards, red-signs, heading. Room for about 24 letters a line; a longer text takes more lines.</extracomment>
        <translation>लाल संकेत पहचानें</translation>
    </message>
    <message>
        <source>Call {emergency_number} for a red sign.</source>
        <extracomment>Safety words. Page five-cards, red-signs, statement. {emergency_number} becomes, for example, &apos;911&apos;.</extracomment>
        <translation>लाल संकेत हो तो {emergency_number} पर फ़ोन करें।</translation>
    </message>
</context>
<context>
    <name>cluneal-nerve-injection: is-normal</name>
    <message>
        <source>Is this normal?</source>
        <extracomment>Safety words. Tile, heading. Room for about 20 letters a line; a longer text takes more lines.</extracomment>
        <translation>क्या यह सामान्य है?</translation>
    </message>
    <message>
        <source>Touch what you feel. Not sure? Ask a nurse.</source>
        <extracomment>Safety words. Line under the heading. Room for about 57 letters a line; a longer text takes more lines.</extracomment>
        <translation>जो महसूस हो, उसे छुएँ। पक्का नहीं पता? नर्स से पूछें।</translation>
    </message>
    <message>
        <source>Which one do you feel?</source>
        <extracomment>Safety words. Heading over the signs.</extracomment>
        <translation>इनमें से आपको क्या महसूस होता है?</translation>
    </message>
    <message>
        <source>Call {emergency_number} now</source>
        <extracomment>Safety words. Level red, heading. {emergency_number} becomes, for example, &apos;911&apos;. Room for about 36 letters a line; a longer text takes more lines.</extracomment>
        <translation>अभी {emergency_number} पर फ़ोन करें</translation>
    </message>
    <message>
        <source>Still here in the clinic? Tell a nurse now.</source>
        <extracomment>Safety words. Level red, statement.</extracomment>
        <translation>अब भी यहाँ क्लिनिक में हैं? अभी नर्स को बताएँ।</translation>
    </message>
    <message>
        <source>Call us today: {clinic_phone}</source>
        <extracomment>Safety words. Level amber, heading. {clinic_phone} becomes, for example, &apos;(555) 010-0199&apos;. Room for about 38 letters a line; a longer text takes more lines.</extracomment>
        <translation>आज ही हमें फ़ोन&#xa0;करें: {clinic_phone}</translation>
    </message>
    <message>
        <source>Still here in the clinic? Tell a nurse.</source>
        <extracomment>Safety words. Level amber, statement.</extracomment>
        <translation>अब भी यहाँ क्लिनिक में हैं? नर्स को बताएँ।</translation>
    </message>
    <message>
        <source>This is normal</source>
        <extracomment>Safety words. Level green, heading. Room for about 18 letters a line; a longer text takes more lines.</extracomment>
        <translation>यह सामान्य है</translation>
    </message>
    <message>
        <source>There is no need to call.</source>
        <extracomment>Safety words. Level green, statement.</extracomment>
        <translation>फ़ोन करने की ज़रूरत नहीं है।</translation>
    </message>
    <message>
        <source>Does it get worse, or do you worry? Call {clinic_phone}.</source>
        <extracomment>Safety words. Level green, statement. {clinic_phone} becomes, for example, &apos;(555) 010-0199&apos;.</extracomment>
        <translation>क्या यह बढ़ रहा है, या आपको चिंता है? {clinic_phone} पर फ़ोन करें।</translation>
    </message>
    <message>
        <source>Breath or chest</source>
        <extracomment>Safety words. Area breath-chest, heading. Room for about 20 letters a line; a longer text takes more lines.</extracomment>
        <translation>साँस या सीना</translation>
    </message>
    <message>
        <source>Face or skin</source>
        <extracomment>Safety words. Area face-skin, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>चेहरा या त्वचा</translation>
    </message>
    <message>
        <source>Head</source>
        <extracomment>Safety words. Area head, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>सिर</translation>
    </message>
    <message>
        <source>Legs</source>
        <extracomment>Safety words. Area legs, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>टाँगें</translation>
    </message>
    <message>
        <source>Numb or toilet</source>
        <extracomment>Safety words. Area numb-toilet, heading. Room for about 18 letters a line; a longer text takes more lines.</extracomment>
        <translation>सुन्नपन या टॉयलेट</translation>
    </message>
    <message>
        <source>The sore spot</source>
        <extracomment>Safety words. Area spot, heading. Room for about 17 letters a line; a longer text takes more lines.</extracomment>
        <translation>दुखती जगह</translation>
    </message>
    <message>
        <source>Fever or pain</source>
        <extracomment>Safety words. Area fever-pain, heading. Room for about 17 letters a line; a longer text takes more lines.</extracomment>
        <translation>बुखार या दर्द</translation>
    </message>
    <message>
        <source>Mood or sleep</source>
        <extracomment>Safety words. Area mood-sleep, heading. Room for about 17 letters a line; a longer text takes more lines.</extracomment>
        <translation>मूड या नींद</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>Safety words. Area period, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>माहवारी</translation>
    </message>
    <message>
        <source>Blood sugar</source>
        <extracomment>Safety words. Area sugar, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>ब्लड शुगर</translation>
    </message>
</context>
<context>
    <name>cluneal-nerve-injection: leaflet</name>
    <message>
        <source>After your cluneal nerve injection</source>
        <extracomment>Home, heading. Room for about 45 letters a line; a longer text takes more lines.</extracomment>
        <translation>आपके क्लूनियल नस (नर्व) इंजेक्शन के बाद</translation>
    </message>
    <message>
        <source>Sit down if you can. Touch a picture to begin.</source>
        <extracomment>Home, line under the heading. Room for about 61 letters a line; a longer text takes more lines.</extracomment>
        <translation>हो सके तो बैठ जाएँ। शुरू करने के लिए किसी तस्वीर को छुएँ।</translation>
    </message>
</context>
<context>
    <name>cluneal-nerve-injection: warning-signs</name>
    <message>
        <source>Warning signs</source>
        <extracomment>Safety words. Tile, heading. Room for about 17 letters a line; a longer text takes more lines.</extracomment>
        <translation>चेतावनी के संकेत</translation>
    </message>
    <message>
        <source>When to call, and who to call</source>
        <extracomment>Safety words. Tile, small line. Room for about 38 letters a line; a longer text takes more lines.</extracomment>
        <translation>कब फ़ोन करें, और किसे फ़ोन करें</translation>
    </message>
    <message>
        <source>Call {emergency_number} now</source>
        <extracomment>Safety words. Page red-overview, heading. {emergency_number} becomes, for example, &apos;911&apos;. Room for about 36 letters a line; a longer text takes more lines.</extracomment>
        <translation>अभी {emergency_number} पर फ़ोन करें</translation>
    </message>
    <message>
        <source>If you have even one of these. Do not drive yourself.</source>
        <extracomment>Safety words. Page red-overview, line under the heading. Room for about 70 letters a line; a longer text takes more lines.</extracomment>
        <translation type="vanished">इनमें से एक भी लक्षण हो, तब भी। खुद गाड़ी न चलाएँ।</translation>
    </message>
    <message>
        <source>Do not drive yourself.</source>
        <extracomment>Safety words. Page red-overview, line under the heading. Room for about 29 letters a line; a longer text takes more lines.</extracomment>
        <translation>खुद गाड़ी न चलाएँ।</translation>
    </message>
    <message>
        <source>Breath</source>
        <extracomment>Safety words. Page red-overview, breath, heading. Room for about 16 letters a line; a longer text takes more lines.
----------
Safety words. Page red-breath, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>साँस</translation>
    </message>
    <message>
        <source>It is hard to breathe.</source>
        <extracomment>Safety words. Page red-overview, breath, statement.</extracomment>
        <translation>साँस लेने में दिक्कत है।</translation>
    </message>
    <message>
        <source>Your face, lips or throat swell.</source>
        <extracomment>Safety words. Page red-overview, breath, statement.</extracomment>
        <translation>आपका चेहरा, होंठ या गला सूज रहा है।</translation>
    </message>
    <message>
        <source>Chest and mind</source>
        <extracomment>Safety words. Page red-overview, chest-mind, heading. Room for about 18 letters a line; a longer text takes more lines.
----------
Safety words. Page red-chest-mind, heading. Room for about 18 letters a line; a longer text takes more lines.</extracomment>
        <translation>सीना और दिमाग</translation>
    </message>
    <message>
        <source>You have chest pain.</source>
        <extracomment>Safety words. Page red-overview, chest-mind, statement.</extracomment>
        <translation>सीने में दर्द है।</translation>
    </message>
    <message>
        <source>You faint or have a fit.</source>
        <extracomment>Safety words. Page red-overview, chest-mind, statement.</extracomment>
        <translation>आपको बेहोशी आ जाती है या झटकों का दौरा पड़ता है।</translation>
    </message>
    <message>
        <source>Legs and toilet</source>
        <extracomment>Safety words. Page red-overview, legs-toilet, heading. Room for about 20 letters a line; a longer text takes more lines.
----------
Safety words. Page red-legs-toilet, heading. Room for about 20 letters a line; a longer text takes more lines.</extracomment>
        <translation>टाँगें और टॉयलेट</translation>
    </message>
    <message>
        <source>You cannot hold or pass urine (pee).</source>
        <extracomment>Safety words. Page red-overview, legs-toilet, statement.
----------
Safety words. Page red-legs-toilet, toilet, statement.</extracomment>
        <translation>पेशाब रोका नहीं जाता, या पेशाब हो नहीं पाता।</translation>
    </message>
    <message>
        <source>You are numb between your legs.</source>
        <extracomment>Safety words. Page red-overview, legs-toilet, statement.</extracomment>
        <translation>आपकी टाँगों के बीच सुन्नपन है।</translation>
    </message>
    <message>
        <source>Blood and head</source>
        <extracomment>Safety words. Page red-overview, blood-head, heading. Room for about 18 letters a line; a longer text takes more lines.
----------
Safety words. Page red-blood-head, heading. Room for about 18 letters a line; a longer text takes more lines.</extracomment>
        <translation>खून और सिर</translation>
    </message>
    <message>
        <source>Bleeding does not stop.</source>
        <extracomment>Safety words. Page red-overview, blood-head, statement.</extracomment>
        <translation>खून बहना नहीं रुकता।</translation>
    </message>
    <message>
        <source>It is the worst headache of your life.</source>
        <extracomment>Safety words. Page red-overview, blood-head, statement.
----------
Safety words. Page red-blood-head, worst-headache, statement.</extracomment>
        <translation>यह आपके जीवन का सबसे तेज़ सिरदर्द है।</translation>
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
        <translation>अभी {emergency_number} पर फ़ोन करें।</translation>
    </message>
    <message>
        <source>Hard to breathe</source>
        <extracomment>Safety words. Page red-breath, hard-to-breathe, heading. Room for about 20 letters a line; a longer text takes more lines.</extracomment>
        <translation>साँस लेने में दिक्कत</translation>
    </message>
    <message>
        <source>It is hard to breathe, or you wheeze.</source>
        <extracomment>Safety words. Page red-breath, hard-to-breathe, statement.</extracomment>
        <translation>साँस लेने में दिक्कत है, या साँस में सीटी की आवाज़ आ रही है।</translation>
    </message>
    <message>
        <source>You are suddenly short of breath.</source>
        <extracomment>Safety words. Page red-breath, hard-to-breathe, statement.</extracomment>
        <translation>अचानक साँस फूलने लगी है।</translation>
    </message>
    <message>
        <source>Swelling</source>
        <extracomment>Safety words. Page red-breath, swelling, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>सूजन</translation>
    </message>
    <message>
        <source>Your face, lips, tongue or throat swell.</source>
        <extracomment>Safety words. Page red-breath, swelling, statement.</extracomment>
        <translation>आपका चेहरा, होंठ, जीभ या गला सूज रहा है।</translation>
    </message>
    <message>
        <source>Hives and faint</source>
        <extracomment>Safety words. Page red-breath, hives, heading. Room for about 20 letters a line; a longer text takes more lines.</extracomment>
        <translation>पित्ती और बेहोशी जैसा लगना</translation>
    </message>
    <message>
        <source>Hives (raised, itchy spots) cover your skin, and you feel faint.</source>
        <extracomment>Safety words. Page red-breath, hives, statement.</extracomment>
        <translation>त्वचा पर हर जगह पित्ती (उभरे हुए, खुजली वाले चकत्ते) है, और बेहोशी जैसा लग रहा है।</translation>
    </message>
    <message>
        <source>Chest</source>
        <extracomment>Safety words. Page red-chest-mind, chest, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>सीना</translation>
    </message>
    <message>
        <source>You have chest pain or cough blood.</source>
        <extracomment>Safety words. Page red-chest-mind, chest, statement.</extracomment>
        <translation>सीने में दर्द है या खाँसी में खून आता है।</translation>
    </message>
    <message>
        <source>Mind</source>
        <extracomment>Safety words. Page red-chest-mind, mind, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>दिमाग</translation>
    </message>
    <message>
        <source>You faint or are very confused.</source>
        <extracomment>Safety words. Page red-chest-mind, mind, statement.</extracomment>
        <translation>आपको बेहोशी आ जाती है, या सोचने-समझने में बहुत दिक्कत है।</translation>
    </message>
    <message>
        <source>You have a fit (shaking you cannot stop).</source>
        <extracomment>Safety words. Page red-chest-mind, mind, statement.</extracomment>
        <translation>आपको झटकों का दौरा पड़ता है (शरीर का काँपना, जिसे आप रोक न सकें)।</translation>
    </message>
    <message>
        <source>Fever and very ill</source>
        <extracomment>Safety words. Page red-chest-mind, very-ill, heading. Room for about 24 letters a line; a longer text takes more lines.</extracomment>
        <translation>बुखार और तबीयत बहुत खराब</translation>
    </message>
    <message>
        <source>You have a fever and feel very ill or confused.</source>
        <extracomment>Safety words. Page red-chest-mind, very-ill, statement.</extracomment>
        <translation>बुखार है, और तबीयत बहुत खराब है या सोचने-समझने में दिक्कत है।</translation>
    </message>
    <message>
        <source>You shake hard, or your skin has blotches.</source>
        <extracomment>Safety words. Page red-chest-mind, very-ill, statement.</extracomment>
        <translation>बहुत ज़ोर की कँपकँपी है, या त्वचा पर धब्बे हैं।</translation>
    </message>
    <message>
        <source>Toilet</source>
        <extracomment>Safety words. Page red-legs-toilet, toilet, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>टॉयलेट</translation>
    </message>
    <message>
        <source>You cannot hold stool (poo).</source>
        <extracomment>Safety words. Page red-legs-toilet, toilet, statement.</extracomment>
        <translation>मल (पॉटी) रोका नहीं जाता।</translation>
    </message>
    <message>
        <source>Numb between the legs</source>
        <extracomment>Safety words. Page red-legs-toilet, numb-between-legs, heading. Room for about 28 letters a line; a longer text takes more lines.</extracomment>
        <translation>टाँगों के बीच सुन्नपन</translation>
    </message>
    <message>
        <source>You are numb between your legs or on your inner thighs.</source>
        <extracomment>Safety words. Page red-legs-toilet, numb-between-legs, statement.</extracomment>
        <translation>आपकी टाँगों के बीच या जाँघों के अंदर की तरफ़ सुन्नपन है।</translation>
    </message>
    <message>
        <source>Your private parts or anus (back passage) feel numb.</source>
        <extracomment>Safety words. Page red-legs-toilet, numb-between-legs, statement.</extracomment>
        <translation>आपके जननांग (गुप्तांग) या गुदा (मल निकलने की जगह) सुन्न लगते हैं।</translation>
    </message>
    <message>
        <source>Both legs</source>
        <extracomment>Safety words. Page red-legs-toilet, both-legs, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>दोनों टाँगें</translation>
    </message>
    <message>
        <source>Both legs are weak or numb.</source>
        <extracomment>Safety words. Page red-legs-toilet, both-legs, statement.</extracomment>
        <translation>दोनों टाँगें कमज़ोर या सुन्न हैं।</translation>
    </message>
    <message>
        <source>One leg</source>
        <extracomment>Safety words. Page red-legs-toilet, one-leg, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>एक टाँग</translation>
    </message>
    <message>
        <source>One leg is weak and gets worse.</source>
        <extracomment>Safety words. Page red-legs-toilet, one-leg, statement.</extracomment>
        <translation>एक टाँग कमज़ोर है और कमज़ोरी बढ़ रही है।</translation>
    </message>
    <message>
        <source>Bleeding does not stop</source>
        <extracomment>Safety words. Page red-blood-head, bleeding, heading. Room for about 29 letters a line; a longer text takes more lines.</extracomment>
        <translation>खून बहना नहीं रुकता</translation>
    </message>
    <message>
        <source>Press firmly for {bleed_minutes}. Press again for {bleed_minutes}.</source>
        <extracomment>Safety words. Page red-blood-head, bleeding, statement. {bleed_minutes} becomes, for example, &apos;10 minutes&apos;.</extracomment>
        <translation>{bleed_minutes} तक ज़ोर से दबाएँ। फिर से {bleed_minutes} तक दबाएँ।</translation>
    </message>
    <message>
        <source>Call if it still bleeds, or if blood spurts.</source>
        <extracomment>Safety words. Page red-blood-head, bleeding, statement.</extracomment>
        <translation>अगर फिर भी खून बहे, या खून की धार निकले, तो फ़ोन करें।</translation>
    </message>
    <message>
        <source>Worst headache</source>
        <extracomment>Safety words. Page red-blood-head, worst-headache, heading. Room for about 18 letters a line; a longer text takes more lines.</extracomment>
        <translation>सबसे तेज़ सिरदर्द</translation>
    </message>
    <message>
        <source>Headache and ill</source>
        <extracomment>Safety words. Page red-blood-head, headache-and-ill, heading. Room for about 21 letters a line; a longer text takes more lines.</extracomment>
        <translation>सिरदर्द और तबीयत खराब</translation>
    </message>
    <message>
        <source>You also vomit, or are very sleepy or confused.</source>
        <extracomment>Safety words. Page red-blood-head, headache-and-ill, statement.</extracomment>
        <translation>साथ में उल्टी होती है, बहुत नींद आती है या सोचने-समझने में दिक्कत है।</translation>
    </message>
    <message>
        <source>You also have a stiff neck or fever.</source>
        <extracomment>Safety words. Page red-blood-head, headache-and-ill, statement.</extracomment>
        <translation>साथ में गर्दन अकड़ी हुई है या बुखार है।</translation>
    </message>
    <message>
        <source>When you call {emergency_number}</source>
        <extracomment>Safety words. Page when-you-call, heading. {emergency_number} becomes, for example, &apos;911&apos;. Room for about 42 letters a line; a longer text takes more lines.</extracomment>
        <translation>जब आप {emergency_number} पर फ़ोन करें</translation>
    </message>
    <message>
        <source>Say this</source>
        <extracomment>Safety words. Page when-you-call, say-this, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>यह कहें</translation>
    </message>
    <message>
        <source>“I had a nerve injection. The day was: {procedure_date}.”</source>
        <extracomment>Safety words. Page when-you-call, say-this, statement. {procedure_date} becomes, for example, &apos;Sunday, November 22&apos;.</extracomment>
        <translation>“मुझे नस (नर्व) के पास इंजेक्शन लगा था। दिन था: {procedure_date}।”</translation>
    </message>
    <message>
        <source>“The injection had steroid medicine in it.”</source>
        <extracomment>Safety words. Page when-you-call, say-this, statement.</extracomment>
        <translation>“इंजेक्शन में स्टेरॉयड दवा थी।”</translation>
    </message>
    <message>
        <source>Say your language</source>
        <extracomment>Safety words. Page when-you-call, language, heading. Room for about 22 letters a line; a longer text takes more lines.</extracomment>
        <translation>अपनी भाषा बताएँ</translation>
    </message>
    <message>
        <source>Ask for an interpreter.</source>
        <extracomment>Safety words. Page when-you-call, language, statement.</extracomment>
        <translation>दुभाषिए के लिए कहें।</translation>
    </message>
    <message>
        <source>Do not drive yourself</source>
        <extracomment>Safety words. Page when-you-call, no-driving, heading. Room for about 28 letters a line; a longer text takes more lines.</extracomment>
        <translation>खुद गाड़ी न चलाएँ</translation>
    </message>
    <message>
        <source>Call us today: {clinic_phone}</source>
        <extracomment>Safety words. Page amber-fever-spot-pain, heading. {clinic_phone} becomes, for example, &apos;(555) 010-0199&apos;. Room for about 38 letters a line; a longer text takes more lines.
----------
Safety words. Page amber-numb-blood, heading. {clinic_phone} becomes, for example, &apos;(555) 010-0199&apos;. Room for about 38 letters a line; a longer text takes more lines.
----------
Safety words. Page amber-head-skin-mood, heading. {clinic_phone} becomes, for example, &apos;(555) 010-0199&apos;. Room for about 38 letters a line; a longer text takes more lines.</extracomment>
        <translation>आज ही हमें फ़ोन&#xa0;करें: {clinic_phone}</translation>
    </message>
    <message>
        <source>Fever</source>
        <extracomment>Safety words. Page amber-fever-spot-pain, fever, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>बुखार</translation>
    </message>
    <message>
        <source>Your fever is {fever} or higher.</source>
        <extracomment>Safety words. Page amber-fever-spot-pain, fever, statement. {fever} becomes, for example, &apos;100.4 °F (38.0 °C)&apos;.</extracomment>
        <translation>आपको {fever} या उससे ज़्यादा बुखार है।</translation>
    </message>
    <message>
        <source>The spot looks infected</source>
        <extracomment>Safety words. Page amber-fever-spot-pain, infection, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>इंजेक्शन वाली जगह में संक्रमण जैसा दिखता है</translation>
    </message>
    <message>
        <source>It is more red, hot or swollen.</source>
        <extracomment>Safety words. Page amber-fever-spot-pain, infection, statement.</extracomment>
        <translation>वहाँ लाली, गर्मी या सूजन बढ़ गई है।</translation>
    </message>
    <message>
        <source>It smells bad or has pus (thick yellow or green fluid).</source>
        <extracomment>Safety words. Page amber-fever-spot-pain, infection, statement.</extracomment>
        <translation>वहाँ से बदबू आती है या मवाद (गाढ़ा पीला या हरा पानी) है।</translation>
    </message>
    <message>
        <source>Worse pain</source>
        <extracomment>Safety words. Page amber-fever-spot-pain, worse-pain, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>बढ़ता हुआ दर्द</translation>
    </message>
    <message>
        <source>Pain gets worse after day {pain_worse_day}.</source>
        <extracomment>Safety words. Page amber-fever-spot-pain, worse-pain, statement. {pain_worse_day} becomes, for example, &apos;3&apos;.</extracomment>
        <translation>दिन {pain_worse_day} के बाद दर्द बढ़ता है।</translation>
    </message>
    <message>
        <source>Pain is severe and medicine does not help.</source>
        <extracomment>Safety words. Page amber-fever-spot-pain, worse-pain, statement.</extracomment>
        <translation>दर्द बहुत तेज़ है और दवा से फ़ायदा नहीं होता।</translation>
    </message>
    <message>
        <source>Still numb</source>
        <extracomment>Safety words. Page amber-numb-blood, still-numb, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>अब भी सुन्न</translation>
    </message>
    <message>
        <source>You are still numb after {numb_max_hours}.</source>
        <extracomment>Safety words. Page amber-numb-blood, still-numb, statement. {numb_max_hours} becomes, for example, &apos;24 hours&apos;.</extracomment>
        <translation>{numb_max_hours} बाद भी सुन्नपन है।</translation>
    </message>
    <message>
        <source>New weakness</source>
        <extracomment>Safety words. Page amber-numb-blood, weak, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>नई कमज़ोरी</translation>
    </message>
    <message>
        <source>A leg feels weak.</source>
        <extracomment>Safety words. Page amber-numb-blood, weak, statement.</extracomment>
        <translation>कोई टाँग कमज़ोर लगती है।</translation>
    </message>
    <message>
        <source>Blood or swelling</source>
        <extracomment>Safety words. Page amber-numb-blood, blood, heading. Room for about 22 letters a line; a longer text takes more lines.</extracomment>
        <translation>खून या सूजन</translation>
    </message>
    <message>
        <source>A little blood still comes after {bleed_minutes} of pressure.</source>
        <extracomment>Safety words. Page amber-numb-blood, blood, statement. {bleed_minutes} becomes, for example, &apos;10 minutes&apos;.</extracomment>
        <translation>{bleed_minutes} तक दबाने के बाद भी थोड़ा खून आ रहा है।</translation>
    </message>
    <message>
        <source>Blood still comes after {bleed_minutes} of pressure.</source>
        <extracomment>Safety words. Page amber-numb-blood, blood, statement. {bleed_minutes} becomes, for example, &apos;10 minutes&apos;.</extracomment>
        <translation type="vanished">{bleed_minutes} तक दबाने के बाद भी खून आ रहा है।</translation>
    </message>
    <message>
        <source>A swelling at the spot grows.</source>
        <extracomment>Safety words. Page amber-numb-blood, blood, statement.</extracomment>
        <translation>इंजेक्शन वाली जगह की सूजन बढ़ रही है।</translation>
    </message>
    <message>
        <source>Sore, swollen leg</source>
        <extracomment>Safety words. Page amber-numb-blood, calf, heading. Room for about 22 letters a line; a longer text takes more lines.</extracomment>
        <translation>दुखती, सूजी हुई टाँग</translation>
    </message>
    <message>
        <source>Your lower leg is swollen, red or painful.</source>
        <extracomment>Safety words. Page amber-numb-blood, calf, statement.</extracomment>
        <translation>घुटने के नीचे टाँग सूजी हुई है, लाल है या उसमें दर्द है।</translation>
    </message>
    <message>
        <source>Headache</source>
        <extracomment>Safety words. Page amber-head-skin-mood, headache, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>सिरदर्द</translation>
    </message>
    <message>
        <source>A headache gets worse when you sit or stand.</source>
        <extracomment>Safety words. Page amber-head-skin-mood, headache, statement.</extracomment>
        <translation>बैठने या खड़े होने पर सिरदर्द बढ़ता है।</translation>
    </message>
    <message>
        <source>A headache lasts more than a day.</source>
        <extracomment>Safety words. Page amber-head-skin-mood, headache, statement.</extracomment>
        <translation>सिरदर्द एक दिन से ज़्यादा रहता है।</translation>
    </message>
    <message>
        <source>Skin</source>
        <extracomment>Safety words. Page amber-head-skin-mood, rash, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>त्वचा</translation>
    </message>
    <message>
        <source>You have a rash or itchy skin.</source>
        <extracomment>Safety words. Page amber-head-skin-mood, rash, statement.</extracomment>
        <translation>दाने निकले हैं या त्वचा में खुजली है।</translation>
    </message>
    <message>
        <source>Mood</source>
        <extracomment>Safety words. Page amber-head-skin-mood, mood, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>मूड</translation>
    </message>
    <message>
        <source>You feel very low or have scary thoughts.</source>
        <extracomment>Safety words. Page amber-head-skin-mood, mood, statement.</extracomment>
        <translation>मन बहुत उदास है या डरावने विचार आते हैं।</translation>
    </message>
    <message>
        <source>Do you want to hurt yourself?</source>
        <extracomment>Safety words. Page amber-head-skin-mood, self-harm, heading. Room for about 38 letters a line; a longer text takes more lines.</extracomment>
        <translation>क्या आपका मन खुद को नुकसान पहुँचाने का करता है?</translation>
    </message>
    <message>
        <source>Call {crisis_line} now.</source>
        <extracomment>Safety words. Page amber-head-skin-mood, self-harm, statement. {crisis_line} becomes, for example, &apos;988&apos;.</extracomment>
        <translation>अभी {crisis_line} पर फ़ोन करें।</translation>
    </message>
    <message>
        <source>How to reach us</source>
        <extracomment>Safety words. Page reach-us, heading. Room for about 20 letters a line; a longer text takes more lines.</extracomment>
        <translation>हमसे कैसे संपर्क करें</translation>
    </message>
    <message>
        <source>Call {clinic_phone}</source>
        <extracomment>Safety words. Page reach-us, clinic, heading. {clinic_phone} becomes, for example, &apos;(555) 010-0199&apos;. Room for about 25 letters a line; a longer text takes more lines.</extracomment>
        <translation>{clinic_phone} पर फ़ोन करें</translation>
    </message>
    <message>
        <source>We answer at these times: {clinic_hours}.</source>
        <extracomment>Safety words. Page reach-us, clinic, statement. {clinic_hours} becomes, for example, &apos;8:00 AM to 5:00 PM&apos;.</extracomment>
        <translation>हम इस समय फ़ोन उठाते हैं: {clinic_hours}।</translation>
    </message>
    <message>
        <source>Ask us now when we answer the phone.</source>
        <extracomment>Safety words. Page reach-us, clinic, statement.</extracomment>
        <translation>हमसे अभी पूछें कि हम किस समय फ़ोन उठाते हैं।</translation>
    </message>
    <message>
        <source>When we are closed</source>
        <extracomment>Safety words. Page reach-us, closed, heading. Room for about 24 letters a line; a longer text takes more lines.</extracomment>
        <translation>जब क्लिनिक बंद हो</translation>
    </message>
    <message>
        <source>Call {out_of_hours_phone}.</source>
        <extracomment>Safety words. Page reach-us, closed, statement. {out_of_hours_phone} becomes, for example, &apos;(555) 010-0142&apos;.</extracomment>
        <translation>{out_of_hours_phone} पर फ़ोन करें।</translation>
    </message>
    <message>
        <source>Go to an emergency department if you cannot wait.</source>
        <extracomment>Safety words. Page reach-us, closed, statement.</extracomment>
        <translation>इंतज़ार न हो सके तो अस्पताल के इमरजेंसी विभाग में जाएँ।</translation>
    </message>
    <message>
        <source>In your language</source>
        <extracomment>Safety words. Page reach-us, interpreter, heading. Room for about 21 letters a line; a longer text takes more lines.</extracomment>
        <translation>आपकी भाषा में</translation>
    </message>
    <message>
        <source>Call {interpreter_line} for an interpreter.</source>
        <extracomment>Safety words. Page reach-us, interpreter, statement. {interpreter_line} is what staff set.</extracomment>
        <translation>दुभाषिए के लिए {interpreter_line} पर फ़ोन करें।</translation>
    </message>
    <message>
        <source>Say your language and ask for an interpreter.</source>
        <extracomment>Safety words. Page reach-us, interpreter, statement.</extracomment>
        <translation>अपनी भाषा बताएँ और दुभाषिए के लिए कहें।</translation>
    </message>
    <message>
        <source>Normal: no need to call</source>
        <extracomment>Safety words. Page green-spot-pain, heading. Room for about 30 letters a line; a longer text takes more lines.
----------
Safety words. Page green-period, period-change, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>सामान्य: फ़ोन करने की ज़रूरत नहीं</translation>
    </message>
    <message>
        <source>A sore spot or bruise</source>
        <extracomment>Safety words. Page green-spot-pain, sore-spot, heading. Room for about 28 letters a line; a longer text takes more lines.</extracomment>
        <translation>दुखती जगह या नील</translation>
    </message>
    <message>
        <source>This can last a few days.</source>
        <extracomment>Safety words. Page green-spot-pain, sore-spot, statement.
----------
Safety words. Page green-steroid, red-face, statement.</extracomment>
        <translation>यह कुछ दिनों तक रह सकता है।</translation>
    </message>
    <message>
        <source>A numb patch today</source>
        <extracomment>Safety words. Page green-spot-pain, numb-patch, heading. Room for about 24 letters a line; a longer text takes more lines.</extracomment>
        <translation>आज एक सुन्न जगह</translation>
    </message>
    <message>
        <source>It is on your low back or upper buttock.</source>
        <extracomment>Safety words. Page green-spot-pain, numb-patch, statement.</extracomment>
        <translation>यह आपकी कमर या नितंब के ऊपरी हिस्से पर है।</translation>
    </message>
    <message>
        <source>It often ends within {numb_expected_hours}.</source>
        <extracomment>Safety words. Page green-spot-pain, numb-patch, statement. {numb_expected_hours} becomes, for example, &apos;8 hours&apos;.</extracomment>
        <translation>सुन्नपन अक्सर {numb_expected_hours} के अंदर खत्म हो जाता है।</translation>
    </message>
    <message>
        <source>Old pain that comes back</source>
        <extracomment>Safety words. Page green-spot-pain, old-pain, heading. Room for about 32 letters a line; a longer text takes more lines.</extracomment>
        <translation>पुराना दर्द जो वापस आता है</translation>
    </message>
    <message>
        <source>It can be worse for up to {flare_days}.</source>
        <extracomment>Safety words. Page green-spot-pain, old-pain, statement. {flare_days} becomes, for example, &apos;3 days&apos;.</extracomment>
        <translation>यह ज़्यादा से ज़्यादा {flare_days} तक बढ़ा हुआ रह सकता है।</translation>
    </message>
    <message>
        <source>A short, mild headache</source>
        <extracomment>Safety words. Page green-spot-pain, mild-headache, heading. Room for about 29 letters a line; a longer text takes more lines.</extracomment>
        <translation>थोड़ी देर का हल्का सिरदर्द</translation>
    </message>
    <message>
        <source>Normal after steroid medicine</source>
        <extracomment>Safety words. Page green-steroid, heading. Room for about 38 letters a line; a longer text takes more lines.</extracomment>
        <translation>स्टेरॉयड दवा के बाद सामान्य</translation>
    </message>
    <message>
        <source>There is no need to call.</source>
        <extracomment>Safety words. Page green-steroid, line under the heading. Room for about 33 letters a line; a longer text takes more lines.</extracomment>
        <translation>फ़ोन करने की ज़रूरत नहीं है।</translation>
    </message>
    <message>
        <source>A red, warm face or chest</source>
        <extracomment>Safety words. Page green-steroid, red-face, heading. Room for about 33 letters a line; a longer text takes more lines.</extracomment>
        <translation>चेहरा या सीना लाल और गर्म</translation>
    </message>
    <message>
        <source>Poor sleep</source>
        <extracomment>Safety words. Page green-steroid, poor-sleep, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>नींद ठीक से न आना</translation>
    </message>
    <message>
        <source>You may feel restless for a few nights.</source>
        <extracomment>Safety words. Page green-steroid, poor-sleep, statement.</extracomment>
        <translation>कुछ रातों तक बेचैनी हो सकती है।</translation>
    </message>
    <message>
        <source>Your mood may change a little.</source>
        <extracomment>Safety words. Page green-steroid, poor-sleep, statement.</extracomment>
        <translation>आपका मूड थोड़ा बदल सकता है।</translation>
    </message>
    <message>
        <source>Blood sugar a little high</source>
        <extracomment>Safety words. Page green-steroid, sugar, heading. Room for about 33 letters a line; a longer text takes more lines.</extracomment>
        <translation>ब्लड शुगर थोड़ी ज़्यादा</translation>
    </message>
    <message>
        <source>This can happen for a few days with diabetes.</source>
        <extracomment>Safety words. Page green-steroid, sugar, statement.</extracomment>
        <translation>डायबिटीज़ में ऐसा कुछ दिनों तक हो सकता है।</translation>
    </message>
    <message>
        <source>Changes in your period</source>
        <extracomment>Safety words. Page green-period, heading. Room for about 29 letters a line; a longer text takes more lines.</extracomment>
        <translation>माहवारी में बदलाव</translation>
    </message>
    <message>
        <source>Your period may come early, late or be heavier.</source>
        <extracomment>Safety words. Page green-period, period-change, statement.</extracomment>
        <translation>माहवारी जल्दी या देर से आ सकती है, या ज़्यादा हो सकती है।</translation>
    </message>
    <message>
        <source>Call your doctor this week</source>
        <extracomment>Safety words. Page green-period, period-call, heading. Room for about 34 letters a line; a longer text takes more lines.</extracomment>
        <translation>इस हफ़्ते अपने डॉक्टर को फ़ोन करें</translation>
    </message>
    <message>
        <source>Your periods have stopped for good, but you bleed.</source>
        <extracomment>Safety words. Page green-period, period-call, statement.</extracomment>
        <translation>आपकी माहवारी हमेशा के लिए बंद हो चुकी है, पर खून आता है।</translation>
    </message>
    <message>
        <source>Your period is very heavy.</source>
        <extracomment>Safety words. Page green-period, period-call, statement.</extracomment>
        <translation>आपकी माहवारी बहुत ज़्यादा है।</translation>
    </message>
</context>
</TS>
