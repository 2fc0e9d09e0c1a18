<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Bar</name>
    <message>
        <source>Start</source>
        <extracomment>Bottom bar of the first screens: begin to read. One short word.</extracomment>
        <translation>开始</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>Bottom bar: the page goes on on a further screen. One short word.</extracomment>
        <translation>更多</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Bottom bar: closes what stands over the page. One short word.</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>Bottom bar of the last page: the reading is over. One short word.</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Bottom bar: the next page. One short word.</extracomment>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Listen</source>
        <extracomment>Bottom bar: reads the screen aloud. One short word.</extracomment>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Bottom bar: stops reading aloud. One short word.</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>Bottom bar: to the home screen. One short word.</extracomment>
        <translation>主页</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>Bottom bar: opens the text sizes. One short word.</extracomment>
        <translation>字号</translation>
    </message>
    <message>
        <source>Contrast</source>
        <extracomment>Bottom bar: opens the contrasts. One short word.</extracomment>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Lower</source>
        <extracomment>Bottom bar: everything stands lower on the screen, for people who sit; a second touch puts it back.</extracomment>
        <translation>下移</translation>
    </message>
    <message>
        <source>Comfort</source>
        <extracomment>Bottom bar of a narrow screen: opens text sizes, contrasts and more. One short word.</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Bottom bar: one screen back. One short word.</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Feel unwell? Tell a nurse</source>
        <extracomment>Button on every screen. Opens the signs that must be told to a nurse at once.</extracomment>
        <translation>不舒服？请告诉护士</translation>
    </message>
    <message>
        <source>Choose another language</source>
        <extracomment>Read aloud for the button that shows the name of the language in force.</extracomment>
        <translation>选择其他语言</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Monday</source>
        <extracomment>A day of the week, inside a sentence: until Monday, 2:30 PM.</extracomment>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <extracomment>A day of the week, inside a sentence: until Monday, 2:30 PM.</extracomment>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <extracomment>A day of the week, inside a sentence: until Monday, 2:30 PM.</extracomment>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <extracomment>A day of the week, inside a sentence: until Monday, 2:30 PM.</extracomment>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Friday</source>
        <extracomment>A day of the week, inside a sentence: until Monday, 2:30 PM.</extracomment>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <extracomment>A day of the week, inside a sentence: until Monday, 2:30 PM.</extracomment>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <extracomment>A day of the week, inside a sentence: until Monday, 2:30 PM.</extracomment>
        <translation>星期日</translation>
    </message>
    <message>
        <source>January</source>
        <extracomment>A month, inside a date: November 24.</extracomment>
        <translation>1月</translation>
    </message>
    <message>
        <source>February</source>
        <extracomment>A month, inside a date: November 24.</extracomment>
        <translation>2月</translation>
    </message>
    <message>
        <source>March</source>
        <extracomment>A month, inside a date: November 24.</extracomment>
        <translation>3月</translation>
    </message>
    <message>
        <source>April</source>
        <extracomment>A month, inside a date: November 24.</extracomment>
        <translation>4月</translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>A month, inside a date: November 24.</extracomment>
        <translation>5月</translation>
    </message>
    <message>
        <source>June</source>
        <extracomment>A month, inside a date: November 24.</extracomment>
        <translation>6月</translation>
    </message>
    <message>
        <source>July</source>
        <extracomment>A month, inside a date: November 24.</extracomment>
        <translation>7月</translation>
    </message>
    <message>
        <source>August</source>
        <extracomment>A month, inside a date: November 24.</extracomment>
        <translation>8月</translation>
    </message>
    <message>
        <source>September</source>
        <extracomment>A month, inside a date: November 24.</extracomment>
        <translation>9月</translation>
    </message>
    <message>
        <source>October</source>
        <extracomment>A month, inside a date: November 24.</extracomment>
        <translation>10月</translation>
    </message>
    <message>
        <source>November</source>
        <extracomment>A month, inside a date: November 24.</extracomment>
        <translation>11月</translation>
    </message>
    <message>
        <source>December</source>
        <extracomment>A month, inside a date: November 24.</extracomment>
        <translation>12月</translation>
    </message>
    <message>
        <source>{month} {day}</source>
        <extracomment>A date without its year: November 24.</extracomment>
        <translation>{month}{day}日</translation>
    </message>
    <message>
        <source>{weekday}, {date}</source>
        <extracomment>A day with its date: Tuesday, November 24.</extracomment>
        <translation>{date}{weekday}</translation>
    </message>
    <message>
        <source>{date}, {year}</source>
        <extracomment>A date with its year, of a setting that staff see: March 1, 2027.</extracomment>
        <translation>{year}年{date}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <extracomment>A month with its year, of the next clinical review: March 2027.</extracomment>
        <translation>{year}年{month}</translation>
    </message>
    <message>
        <source>{weekday}, {time}</source>
        <extracomment>A moment within the next days: Monday, 2:30 PM.</extracomment>
        <translation>{weekday}{time}</translation>
    </message>
    <message>
        <source>{weekday}, {date}, {time}</source>
        <extracomment>A moment more than six days away: Sunday, December 6, 2:30 PM.</extracomment>
        <translation>{date}{weekday}{time}</translation>
    </message>
    <message>
        <source>{time} AM</source>
        <extracomment>A time from midnight to noon.</extracomment>
        <translation type="vanished">上午{time}</translation>
    </message>
    <message>
        <source>{time} PM</source>
        <extracomment>A time from noon to midnight.</extracomment>
        <translation type="vanished">下午{time}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>A stretch of days: Monday to Wednesday.</extracomment>
        <translation>{first}到{last}</translation>
    </message>
    <message>
        <source>to {last}</source>
        <extracomment>The end of a stretch of days whose start is clear: to November 29.</extracomment>
        <translation>到{last}为止</translation>
    </message>
    <message>
        <source>from {first}</source>
        <extracomment>The start of a stretch of days that has no clear end: from December 6.</extracomment>
        <translation>从{first}起</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Touch or ultrasound</source>
        <extracomment>On the staff&apos;s screens. Value of a setting: how the needle was guided.</extracomment>
        <translation>触摸或超声波</translation>
    </message>
    <message>
        <source>Touch</source>
        <extracomment>On the staff&apos;s screens. Value of a setting: how the needle was guided: by feeling with the fingers.</extracomment>
        <translation>触摸</translation>
    </message>
    <message>
        <source>Ultrasound</source>
        <extracomment>On the staff&apos;s screens. Value of a setting: how the needle was guided.</extracomment>
        <translation>超声波</translation>
    </message>
    <message>
        <source>X-ray</source>
        <extracomment>On the staff&apos;s screens. Value of a setting: how the needle was guided.</extracomment>
        <translation>X光</translation>
    </message>
    <message>
        <source>Face down or sitting</source>
        <extracomment>On the staff&apos;s screens. Value of a setting: how the patient lay or sat for the injection.</extracomment>
        <translation>趴着或坐着</translation>
    </message>
    <message>
        <source>Face down</source>
        <extracomment>On the staff&apos;s screens. Value of a setting: how the patient lay for the injection.</extracomment>
        <translation>趴着</translation>
    </message>
    <message>
        <source>Sitting</source>
        <extracomment>On the staff&apos;s screens. Value of a setting: how the patient sat for the injection.</extracomment>
        <translation>坐着</translation>
    </message>
    <message>
        <source>On the side</source>
        <extracomment>On the staff&apos;s screens. Value of a setting: how the patient lay for the injection.</extracomment>
        <translation>侧躺</translation>
    </message>
    <message>
        <source>By a visit</source>
        <extracomment>On the staff&apos;s screens. Value of a setting: how the clinic follows up.</extracomment>
        <translation>来诊所</translation>
    </message>
    <message>
        <source>By phone</source>
        <extracomment>On the staff&apos;s screens. Value of a setting: how the clinic follows up.</extracomment>
        <translation>打电话</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <extracomment>On the staff&apos;s screens. Value of a setting: how the clinic follows up.</extracomment>
        <translation>发电子邮件</translation>
    </message>
</context>
<context>
    <name>Comfort</name>
    <message>
        <source>Aa</source>
        <extracomment>Two sample letters that show a text size or a contrast. Use two letters of your script.</extracomment>
        <translation>文字</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>A text size.</extracomment>
        <translation>小</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>A text size: the usual one.</extracomment>
        <translation>标准</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>A text size.</extracomment>
        <translation>大</translation>
    </message>
    <message>
        <source>Largest</source>
        <extracomment>A text size.</extracomment>
        <translation>最大</translation>
    </message>
    <message>
        <source>Usual</source>
        <extracomment>A contrast: the usual colours.</extracomment>
        <translation>常规</translation>
    </message>
    <message>
        <source>Black on white</source>
        <extracomment>A contrast: black letters on white.</extracomment>
        <translation>白底黑字</translation>
    </message>
    <message>
        <source>White on black</source>
        <extracomment>A contrast: white letters on black.</extracomment>
        <translation>黑底白字</translation>
    </message>
    <message>
        <source>Soft</source>
        <extracomment>A contrast: soft colours that do not glare.</extracomment>
        <translation>柔和</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>Heading over the four text sizes.</extracomment>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Contrast</source>
        <extracomment>Heading over the four contrasts.</extracomment>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Touch and movement</source>
        <extracomment>Heading over: bigger buttons, everything lower, nothing moves.</extracomment>
        <translation>触摸和动画</translation>
    </message>
    <message>
        <source>Big buttons</source>
        <extracomment>A comfort that can be switched on: all buttons are bigger.</extracomment>
        <translation>大按钮</translation>
    </message>
    <message>
        <source>Lower</source>
        <extracomment>A comfort that can be switched on: everything stands lower on the screen, for people who sit.</extracomment>
        <translation>下移</translation>
    </message>
    <message>
        <source>No movement</source>
        <extracomment>A comfort that can be switched on: pages change without sliding in.</extracomment>
        <translation>无动画</translation>
    </message>
    <message>
        <source>Read each thing</source>
        <extracomment>A comfort that can be switched on: every thing is read aloud as it is reached, for people who see nothing.</extracomment>
        <translation>逐项朗读</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <extracomment>Heading over: slower, faster, quieter, louder.</extracomment>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Slower</source>
        <extracomment>A comfort: the reading aloud is slower by a step.</extracomment>
        <translation>慢一点</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>A comfort: the reading aloud is faster by a step.</extracomment>
        <translation>快一点</translation>
    </message>
    <message>
        <source>Quieter</source>
        <extracomment>A comfort: the reading aloud is quieter by a step.</extracomment>
        <translation>小声一点</translation>
    </message>
    <message>
        <source>Louder</source>
        <extracomment>A comfort: the reading aloud is louder by a step.</extracomment>
        <translation>大声一点</translation>
    </message>
    <message>
        <source>Back to normal</source>
        <extracomment>Puts text size, contrast, buttons and movement back, and keeps the place.</extracomment>
        <translation>恢复标准</translation>
    </message>
</context>
<context>
    <name>Evening</name>
    <message>
        <source>{time} PM</source>
        <extracomment>A time from 5 in the afternoon up to 8 in the evening.</extracomment>
        <translation>下午{time}</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Touch works</source>
        <extracomment>In the list of what works on the kiosk. A short line.</extracomment>
        <translation>触摸正常</translation>
    </message>
    <message>
        <source>No touch since the start</source>
        <extracomment>In the list of what works on the kiosk. A short line.</extracomment>
        <translation>启动以来没有触摸</translation>
    </message>
    <message>
        <source>No touch screen was found</source>
        <extracomment>In the list of what works on the kiosk. A short line.</extracomment>
        <translation>未找到触摸屏</translation>
    </message>
    <message>
        <source>Sound is ready</source>
        <extracomment>In the list of what works on the kiosk. A short line.</extracomment>
        <translation>声音已就绪</translation>
    </message>
    <message>
        <source>No loudspeaker was found</source>
        <extracomment>In the list of what works on the kiosk. A short line.</extracomment>
        <translation>未找到扬声器</translation>
    </message>
    <message>
        <source>Printer is ready</source>
        <extracomment>In the list of what works on the kiosk. A short line.</extracomment>
        <translation>打印机已就绪</translation>
    </message>
    <message>
        <source>No printer is set up</source>
        <extracomment>In the list of what works on the kiosk. A short line.</extracomment>
        <translation>未设置打印机</translation>
    </message>
    <message>
        <source>Clock is right: {value}</source>
        <extracomment>In the list of what works on the kiosk. {value} is a day and a time. A short line.</extracomment>
        <translation>时钟正确：{value}</translation>
    </message>
    <message>
        <source>Clock is wrong: {value}</source>
        <extracomment>In the list of what works on the kiosk. {value} is a day and a time. A short line.</extracomment>
        <translation>时钟不对：{value}</translation>
    </message>
    <message>
        <source>Clock has jumped: {value}</source>
        <extracomment>In the list of what works on the kiosk. {value} is a day and a time. A short line.</extracomment>
        <translation>时钟跳动过：{value}</translation>
    </message>
    <message>
        <source>Disk has room</source>
        <extracomment>In the list of what works on the kiosk. A short line.</extracomment>
        <translation>磁盘有空间</translation>
    </message>
    <message>
        <source>Disk is almost full</source>
        <extracomment>In the list of what works on the kiosk. A short line.</extracomment>
        <translation>磁盘快满了</translation>
    </message>
    <message>
        <source>Text version {value} · {hash}</source>
        <extracomment>In the list of what works on the kiosk. {value} is a number, {hash} a short code. A short line.</extracomment>
        <translation>文本版本{value} · {hash}</translation>
    </message>
    <message>
        <source>All languages are reviewed</source>
        <extracomment>In the list of what works on the kiosk. A short line.</extracomment>
        <translation>所有语言都已审核</translation>
    </message>
    <message>
        <source>Languages not reviewed: {value}</source>
        <extracomment>In the list of what works on the kiosk. {value} is a number. A short line.</extracomment>
        <translation>未审核的语言数：{value}</translation>
    </message>
    <message>
        <source>Languages switched off: {value}</source>
        <extracomment>In the list of what works on the kiosk. {value} is a number: translations that are not complete. A short line.</extracomment>
        <translation>已关闭的语言数：{value}</translation>
    </message>
    <message>
        <source>Settings are right</source>
        <extracomment>In the list of what works on the kiosk. A short line.</extracomment>
        <translation>设置正确</translation>
    </message>
    <message>
        <source>Wrong settings: {value}. The last good ones are used.</source>
        <extracomment>In the list of what works on the kiosk. {value} is a number. A short line.</extracomment>
        <translation>设置有误：{value}项。现用上次正确的设置。</translation>
    </message>
    <message>
        <source>Wrong settings: {value}. Careful values are used.</source>
        <extracomment>In the list of what works on the kiosk. {value} is a number. A short line.</extracomment>
        <translation>设置有误：{value}项。现用谨慎值。</translation>
    </message>
    <message>
        <source>Started {value}, after staff had left it</source>
        <extracomment>In the list of what works on the kiosk. {value} is a day and a time. A short line.</extracomment>
        <translation>启动时间：{value}，此前由工作人员退出</translation>
    </message>
    <message>
        <source>Started {value}, after it was switched off</source>
        <extracomment>In the list of what works on the kiosk. {value} is a day and a time. A short line.</extracomment>
        <translation>启动时间：{value}，此前被关机</translation>
    </message>
    <message>
        <source>Started {value}, after a fault or a power cut</source>
        <extracomment>In the list of what works on the kiosk. {value} is a day and a time. A short line.</extracomment>
        <translation>启动时间：{value}，此前发生故障或停电</translation>
    </message>
    <message>
        <source>Started {value}, for the first time</source>
        <extracomment>In the list of what works on the kiosk. {value} is a day and a time. A short line.</extracomment>
        <translation>启动时间：{value}，第一次启动</translation>
    </message>
    <message>
        <source>Next clinical review: {value}</source>
        <extracomment>In the list of what works on the kiosk. {value} is a month and a year. A short line.</extracomment>
        <translation>下次临床审核：{value}</translation>
    </message>
    <message>
        <source>Clinical review is overdue since {value}</source>
        <extracomment>In the list of what works on the kiosk. {value} is a month and a year. A short line.</extracomment>
        <translation>临床审核从{value}起已过期</translation>
    </message>
    <message>
        <source>No clinical review is set</source>
        <extracomment>In the list of what works on the kiosk. A short line.</extracomment>
        <translation>未设置临床审核</translation>
    </message>
    <message>
        <source>Demonstration: not for patients</source>
        <extracomment>In the list of what works on the kiosk. A short line.</extracomment>
        <translation>演示：不供患者使用</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>{first} to {last}</source>
        <extracomment>The times of the day at which the clinic answers its phone: 8:00 AM to 5:00 PM.</extracomment>
        <translation>{first}至{last}</translation>
    </message>
</context>
<context>
    <name>Idle</name>
    <message>
        <source>Are you still reading?</source>
        <extracomment>Asked when nobody has touched the screen for some minutes.</extracomment>
        <translation>您还在阅读吗？</translation>
    </message>
    <message>
        <source>If not, this page will close for the next person.</source>
        <extracomment>Says what happens when nobody answers.</extracomment>
        <translation>如果不再阅读，这个页面会关闭，留给下一位使用。</translation>
    </message>
    <message>
        <source>This page closes in %1 seconds.</source>
        <extracomment>Countdown to the reset. %1 is a number of seconds.</extracomment>
        <translation>这个页面将在%1秒后关闭。</translation>
    </message>
    <message>
        <source>Yes, I am still reading</source>
        <extracomment>The big answer: somebody is still there.</extracomment>
        <translation>是的，我还在阅读</translation>
    </message>
    <message>
        <source>I have finished</source>
        <extracomment>The other answer: everything goes back for the next person.</extracomment>
        <translation>我看完了</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>What does this key do?</source>
        <extracomment>Heading of the help for people who use keys and do not touch the screen.</extracomment>
        <translation>这个键有什么用？</translation>
    </message>
    <message>
        <source>Press a key to find out. To close, press Help again.</source>
        <extracomment>Line under the heading of the help for keys. Help is a key.</extracomment>
        <translation>按一个键就能知道。要关闭，请再按一次帮助键。</translation>
    </message>
    <message>
        <source>Tab, right, down, 1</source>
        <extracomment>Names of keys that lead to the next thing. 1 is the first of two switches.</extracomment>
        <translation>Tab、向右、向下、1</translation>
    </message>
    <message>
        <source>Goes to the next thing on the screen.</source>
        <extracomment>Says what a key does.</extracomment>
        <translation>转到屏幕上的下一项。</translation>
    </message>
    <message>
        <source>Left, up</source>
        <extracomment>Names of keys that lead to the thing before.</extracomment>
        <translation>向左、向上</translation>
    </message>
    <message>
        <source>Goes to the thing before.</source>
        <extracomment>Says what a key does.</extracomment>
        <translation>转到上一项。</translation>
    </message>
    <message>
        <source>Enter, space, 2</source>
        <extracomment>Names of keys that choose. 2 is the second of two switches.</extracomment>
        <translation>Enter、空格、2</translation>
    </message>
    <message>
        <source>Chooses the thing in the frame.</source>
        <extracomment>Says what a key does. The frame is drawn round the thing that the keys have reached.</extracomment>
        <translation>选择方框里的项目。</translation>
    </message>
    <message>
        <source>Escape</source>
        <extracomment>Name of the key that goes back.</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Goes back one screen. Press it again now to close this help.</source>
        <extracomment>Says what a key does.</extracomment>
        <translation>返回上一屏。现在再按一次，就会关闭这个帮助。</translation>
    </message>
    <message>
        <source>Home, 0 on a number pad</source>
        <extracomment>Names of keys that lead to the home screen.</extracomment>
        <translation>Home、数字键盘上的0</translation>
    </message>
    <message>
        <source>Goes to the home screen.</source>
        <extracomment>Says what a key does.</extracomment>
        <translation>转到主页。</translation>
    </message>
    <message>
        <source>L, F2, / on a number pad</source>
        <extracomment>Names of keys that read the screen aloud.</extracomment>
        <translation>L、F2、数字键盘上的/</translation>
    </message>
    <message>
        <source>Reads the screen aloud, or stops.</source>
        <extracomment>Says what a key does.</extracomment>
        <translation>朗读屏幕内容，或停止朗读。</translation>
    </message>
    <message>
        <source>Help, F1, * on a number pad</source>
        <extracomment>Names of keys that open the help for keys.</extracomment>
        <translation>帮助、F1、数字键盘上的星号键</translation>
    </message>
    <message>
        <source>Says what each key does.</source>
        <extracomment>Says what a key does.</extracomment>
        <translation>说明每个键有什么用。</translation>
    </message>
</context>
<context>
    <name>Late</name>
    <message>
        <source>{time} PM</source>
        <extracomment>A time from 8 in the evening up to midnight.</extracomment>
        <translation>晚上{time}</translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>Look at the page again. Then try once more.</source>
        <extracomment>Safety words. Said after a first wrong answer, before the page is shown again.</extracomment>
        <translation>请再看一遍这个页面。然后再试一次。</translation>
    </message>
    <message>
        <source>A nurse will go over this with you.</source>
        <extracomment>Safety words. Said after a second wrong answer.</extracomment>
        <translation>护士会和您一起再看一遍这些内容。</translation>
    </message>
    <message>
        <source>Short: about {length}</source>
        <extracomment>Button of the first screen: the short way through the pages. {length} is filled in, such as 4 minutes.</extracomment>
        <translation>简短：大约{length}</translation>
    </message>
    <message>
        <source>Full: about {length}</source>
        <extracomment>Button of the first screen: the whole way through the pages. {length} is filled in, such as 8 minutes.</extracomment>
        <translation>完整：大约{length}</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>Until {moment}</source>
        <extracomment>A ban ends: do not drive until Monday, 2:30 PM. Stands alone on a label.</extracomment>
        <translation>直到{moment}</translation>
    </message>
    <message>
        <source>From {moment}</source>
        <extracomment>Something may start: you can shower from Monday, 2:30 PM. Stands alone on a label.</extracomment>
        <translation>从{moment}起</translation>
    </message>
    <message>
        <source>By {moment}</source>
        <extracomment>Something is over: by Monday, 2:30 PM. Stands alone on a label.</extracomment>
        <translation>最晚到{moment}</translation>
    </message>
    <message>
        <source>For {duration}</source>
        <extracomment>The same ban when the clock is wrong: for 24 hours. Stands alone on a label.</extracomment>
        <translation>持续{duration}</translation>
    </message>
    <message>
        <source>After {duration}</source>
        <extracomment>The same start when the clock is wrong: after 24 hours. Stands alone on a label.</extracomment>
        <translation>{duration}后</translation>
    </message>
    <message>
        <source>Within {duration}</source>
        <extracomment>The same end when the clock is wrong: within 24 hours. Stands alone on a label.</extracomment>
        <translation>{duration}之内</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>Stands for the date of the injection when the clock is wrong.</extracomment>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>Midday</name>
    <message>
        <source>{time} PM</source>
        <extracomment>A time from 1 up to 5 in the afternoon.</extracomment>
        <translation>下午{time}</translation>
    </message>
</context>
<context>
    <name>Morning</name>
    <message>
        <source>{time} AM</source>
        <extracomment>A time from 5 in the morning up to noon.</extracomment>
        <translation>上午{time}</translation>
    </message>
</context>
<context>
    <name>Night</name>
    <message>
        <source>{time} AM</source>
        <extracomment>A time from midnight up to 5 in the morning; many languages have a word of their own for it.</extracomment>
        <translation>凌晨{time}</translation>
    </message>
</context>
<context>
    <name>Noon</name>
    <message>
        <source>{time} PM</source>
        <extracomment>A time from noon up to one hour later; many languages have a word of their own for it.</extracomment>
        <translation>中午{time}</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Demonstration: not for patients</source>
        <extracomment>Stands under the top bar until a clinic has set its numbers and approved the words.</extracomment>
        <translation>演示：不供患者使用</translation>
    </message>
    <message>
        <source>Draft translation: not yet reviewed</source>
        <extracomment>Stands under the top bar until a qualified person has reviewed this language.</extracomment>
        <translation>翻译草稿：尚未审核</translation>
    </message>
    <message>
        <source>Demonstration: draft translation, not for patients</source>
        <extracomment>Stands under the top bar where both are true: a demonstration clinic, a language not yet reviewed.</extracomment>
        <translation>演示：翻译草稿，不供患者使用</translation>
    </message>
</context>
<context>
    <name>Pad</name>
    <message>
        <source>Hand to patient</source>
        <extracomment>Bottom bar of the staff&apos;s screens: the patient takes over.</extracomment>
        <translation>交给患者</translation>
    </message>
    <message>
        <source>Cross %1</source>
        <extracomment>Read aloud: one of the crosses of the touch test. %1 is its number.</extracomment>
        <translation>十字%1</translation>
    </message>
    <message>
        <source>Erase</source>
        <extracomment>Key of the number pad: takes the last digit away. One short word.</extracomment>
        <translation>删除</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Key of the number pad: the PIN is complete. One short word.</extracomment>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>%1 · %2 of %3</source>
        <extracomment>Where a page stands: name of the section, number of the page, number of pages. Care at home · 1 of 4</extracomment>
        <translation>%1 · 第%2页，共%3页</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Language of the staff&apos;s screens</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>工作人员屏幕的语言</translation>
    </message>
    <message>
        <source>Clock</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Temperature, first unit</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>温度，先显示的单位</translation>
    </message>
    <message>
        <source>Watching after the injection</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>注射后观察</translation>
    </message>
    <message>
        <source>Numb patch often lasts</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>麻木的区域常常持续</translation>
    </message>
    <message>
        <source>Numb patch: call after</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>麻木的区域：多久后要打电话</translation>
    </message>
    <message>
        <source>Heavy leg may last</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>腿沉重可能持续</translation>
    </message>
    <message>
        <source>Take it easy for</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>多久内不要太劳累</translation>
    </message>
    <message>
        <source>No hard exercise for</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>多久内不做剧烈运动</translation>
    </message>
    <message>
        <source>No driving for</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>多久内不开车</translation>
    </message>
    <message>
        <source>Sleepy medicine slows for</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>让人犯困的药使反应变慢多久</translation>
    </message>
    <message>
        <source>An adult stays for</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>成年人陪伴多久</translation>
    </message>
    <message>
        <source>Shower allowed after</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>多久后可以淋浴</translation>
    </message>
    <message>
        <source>Bath or pool allowed after</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>多久后可以泡澡或进泳池</translation>
    </message>
    <message>
        <source>Bandage off after</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>多久后取下创可贴</translation>
    </message>
    <message>
        <source>Cold pack stays on</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>冷敷袋敷多久</translation>
    </message>
    <message>
        <source>Wait before the next cold pack</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>下次冷敷之前要等多久</translation>
    </message>
    <message>
        <source>No heat for</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>多久内不受热</translation>
    </message>
    <message>
        <source>Press on bleeding for</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>出血时按压多久</translation>
    </message>
    <message>
        <source>Worse pain: call after day</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>疼痛加重：第几天之后打电话</translation>
    </message>
    <message>
        <source>Pain may be worse for</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>疼痛加重可能持续</translation>
    </message>
    <message>
        <source>Worse pain settles within</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>疼痛加重多久之内会平复</translation>
    </message>
    <message>
        <source>Steroid often works from</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>类固醇常常多久后开始起作用</translation>
    </message>
    <message>
        <source>Steroid works at the latest</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>类固醇最晚多久后起作用</translation>
    </message>
    <message>
        <source>Judge the injection after</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>多久后判断注射效果</translation>
    </message>
    <message>
        <source>Check blood sugar more for</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>多久内更经常地测血糖</translation>
    </message>
    <message>
        <source>Blood sugar to call at, mg/dL</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>血糖到多少要打电话，mg/dL</translation>
    </message>
    <message>
        <source>Physical therapy after</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>多久后开始物理治疗</translation>
    </message>
    <message>
        <source>Back to work after</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>多久后回去工作</translation>
    </message>
    <message>
        <source>Clinic sees the patient in</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>诊所多久后见患者</translation>
    </message>
    <message>
        <source>Hourly pain scores for</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>每小时给疼痛打分，持续多久</translation>
    </message>
    <message>
        <source>Daily pain scores for</source>
        <extracomment>Name of a clinic setting that staff can change.</extracomment>
        <translation>每天给疼痛打分，持续多久</translation>
    </message>
    <message>
        <source>Fever begins at</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: the temperature to call at.</extracomment>
        <translation>发烧从多少度算起</translation>
    </message>
    <message>
        <source>Screen bright from</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: the hour when patients begin to come.</extracomment>
        <translation>屏幕变亮时间</translation>
    </message>
    <message>
        <source>Screen bright until</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: the hour when the last patients go.</extracomment>
        <translation>屏幕变暗时间</translation>
    </message>
    <message>
        <source>Approved on</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: the day when a clinician approved words and numbers.</extracomment>
        <translation>批准日期</translation>
    </message>
    <message>
        <source>Review due by</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: the day by which a clinician must review again.</extracomment>
        <translation>最晚审核日期</translation>
    </message>
    <message>
        <source>Clinic name</source>
        <extracomment>On the staff&apos;s screens. Name of a setting.</extracomment>
        <translation>诊所名称</translation>
    </message>
    <message>
        <source>Phone hours</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: when the clinic answers its phone.</extracomment>
        <translation>电话服务时间</translation>
    </message>
    <message>
        <source>Approved by</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: the role of the clinician who approved words and numbers.</extracomment>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: whether the clinic is made up, answered by Yes or No.</extracomment>
        <translation>演示</translation>
    </message>
    <message>
        <source>Time zone</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: the clinic&apos;s time zone.</extracomment>
        <translation>时区</translation>
    </message>
    <message>
        <source>How the needle was guided</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: what the leaflet says of it.</extracomment>
        <translation>引导针头的方法</translation>
    </message>
    <message>
        <source>Position for the injection</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: how the patient lay or sat, as the leaflet says it.</extracomment>
        <translation>注射时的姿势</translation>
    </message>
    <message>
        <source>How the clinic follows up</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: by a visit, by phone or by e-mail.</extracomment>
        <translation>诊所的随访方式</translation>
    </message>
    <message>
        <source>Screen, inches</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: the measured diagonal of the screen.</extracomment>
        <translation>屏幕（英寸）</translation>
    </message>
    <message>
        <source>Second touch ignored for, ms</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: how soon a second touch is not meant; ms are thousandths of a second.</extracomment>
        <translation>忽略第二次触摸（毫秒）</translation>
    </message>
    <message>
        <source>Printer</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: the print queue.</extracomment>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: the size of the paper in the printer.</extracomment>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Web address</source>
        <extracomment>On the staff&apos;s screens. Name of a setting: where the clinic shows the pages to take home.</extracomment>
        <translation>网址</translation>
    </message>
</context>
<context>
    <name>Sorry</name>
    <message>
        <source>It is hard to breathe, or your face or throat swells.</source>
        <extracomment>A sign to call the emergency number.</extracomment>
        <translation>您呼吸困难，或者脸或喉咙肿起来。</translation>
    </message>
    <message>
        <source>You have chest pain, you faint, or you have a fit.</source>
        <extracomment>A sign to call the emergency number.</extracomment>
        <translation>您胸口疼痛、晕倒，或者抽搐。</translation>
    </message>
    <message>
        <source>You are numb between your legs, or both legs are weak.</source>
        <extracomment>A sign to call the emergency number.</extracomment>
        <translation>您两腿之间麻木，或者两条腿都无力。</translation>
    </message>
    <message>
        <source>You cannot hold or pass urine (pee), or you cannot hold stool (poo).</source>
        <extracomment>A sign to call the emergency number.</extracomment>
        <translation>您憋不住尿（小便）或尿不出来，或者憋不住粪便（大便）。</translation>
    </message>
    <message>
        <source>Bleeding does not stop, or you have the worst headache of your life.</source>
        <extracomment>A sign to call the emergency number.</extracomment>
        <translation>出血止不住，或者您有一生中最严重的头痛。</translation>
    </message>
    <message>
        <source>Sorry, this screen is not working. Please ask a nurse.</source>
        <extracomment>Shown when the kiosk cannot show its pages.</extracomment>
        <translation>抱歉，这个屏幕出了故障。请找护士帮忙。</translation>
    </message>
    <message>
        <source>Call %1 now if:</source>
        <extracomment>%1 is the emergency number.</extracomment>
        <translation>有下列情况，请立即拨打%1：</translation>
    </message>
    <message>
        <source>Call your emergency number now if:</source>
        <extracomment>Stands where the clinic&apos;s file does not tell the emergency number.</extracomment>
        <translation>有下列情况，请立即拨打您的急救电话：</translation>
    </message>
    <message>
        <source>For anything else call us: %1</source>
        <extracomment>%1 is the clinic&apos;s phone number.</extracomment>
        <translation>其他任何问题，请给我们打电话：%1</translation>
    </message>
    <message>
        <source>For anything else ask a nurse before you go home.</source>
        <extracomment>Stands where the clinic&apos;s file does not tell its number.</extracomment>
        <translation>其他任何问题，请在回家前问护士。</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>chosen</source>
        <extracomment>Read aloud behind the name of a choice that is in force, such as: Large, chosen. One word.</extracomment>
        <translation>已选择</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Staff</source>
        <extracomment>On the staff&apos;s screens. Heading over the number pad.</extracomment>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Type the staff PIN, then Open.</source>
        <extracomment>On the staff&apos;s screens. Line under the heading of the number pad.</extracomment>
        <translation>请输入工作人员PIN码，然后按打开按钮。</translation>
    </message>
    <message>
        <source>Digits typed: {value}</source>
        <extracomment>On the staff&apos;s screens. Read aloud; {value} is how many digits are typed.</extracomment>
        <translation>已输入的位数：{value}</translation>
    </message>
    <message>
        <source>That PIN is not right.</source>
        <extracomment>On the staff&apos;s screens. After a wrong PIN.</extracomment>
        <translation>这个PIN码不对。</translation>
    </message>
    <message>
        <source>Wait {value}, then try again.</source>
        <extracomment>On the staff&apos;s screens. After several wrong PINs. {value} is a time such as 0:42.</extracomment>
        <translation>请等{value}，然后再试。</translation>
    </message>
    <message>
        <source>No staff PIN is set yet. The technician sets it.</source>
        <extracomment>On the staff&apos;s screens. Instead of the number pad.</extracomment>
        <translation>还没有设置工作人员PIN码。由技术员设置。</translation>
    </message>
    <message>
        <source>PIN of this demonstration: {value}</source>
        <extracomment>On the staff&apos;s screens. {value} is the PIN of a clinic that does not exist.</extracomment>
        <translation>这个演示的PIN码：{value}</translation>
    </message>
    <message>
        <source>Only change the language</source>
        <extracomment>On the staff&apos;s screens. Heading over languages that need no PIN.</extracomment>
        <translation>只更改语言</translation>
    </message>
    <message>
        <source>Next patient</source>
        <extracomment>On the staff&apos;s screens. Heading of the staff&apos;s first screen.</extracomment>
        <translation>下一位患者</translation>
    </message>
    <message>
        <source>Locks itself in {value}</source>
        <extracomment>On the staff&apos;s screens. {value} is a time such as 1:45.</extracomment>
        <translation>{value}后自动锁定</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <extracomment>On the staff&apos;s screens. {name} is what something is called, {value} is what it is, such as Clock: 2:30 PM.</extracomment>
        <translation>{name}：{value}</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>On the staff&apos;s screens. Heading over the languages.</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <source>English beside it</source>
        <extracomment>On the staff&apos;s screens. Whether the leaflet also shows English, for a companion.</extracomment>
        <translation>旁边显示英文</translation>
    </message>
    <message>
        <source>This visit</source>
        <extracomment>On the staff&apos;s screens. Heading over what was done at this visit.</extracomment>
        <translation>本次就诊</translation>
    </message>
    <message>
        <source>Injection at</source>
        <extracomment>On the staff&apos;s screens. Label before the time of the injection.</extracomment>
        <translation>注射时间</translation>
    </message>
    <message>
        <source>Not set</source>
        <extracomment>On the staff&apos;s screens. Nothing has been chosen here.</extracomment>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Side</source>
        <extracomment>On the staff&apos;s screens. Label before left, right, both.</extracomment>
        <translation>哪一侧</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>On the staff&apos;s screens, and on the picture of the body. The left side of the body.</extracomment>
        <translation>左侧</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>On the staff&apos;s screens, and on the picture of the body. The right side of the body.</extracomment>
        <translation>右侧</translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>On the staff&apos;s screens. Both sides of the body.</extracomment>
        <translation>两侧</translation>
    </message>
    <message>
        <source>Steroid given</source>
        <extracomment>On the staff&apos;s screens. Label before yes and no.</extracomment>
        <translation>用了类固醇</translation>
    </message>
    <message>
        <source>Sleepy medicine given</source>
        <extracomment>On the staff&apos;s screens. Label before yes and no.</extracomment>
        <translation>用了让人犯困的药</translation>
    </message>
    <message>
        <source>Has diabetes</source>
        <extracomment>On the staff&apos;s screens. Label before yes and no.</extracomment>
        <translation>有糖尿病</translation>
    </message>
    <message>
        <source>Blood thinner stopped</source>
        <extracomment>On the staff&apos;s screens. Label before yes and no.</extracomment>
        <translation>停用了抗凝血药</translation>
    </message>
    <message>
        <source>Test block</source>
        <extracomment>On the staff&apos;s screens. Label before yes and no: an injection to find out where the pain comes from.</extracomment>
        <translation>诊断性阻滞</translation>
    </message>
    <message>
        <source>How much to read</source>
        <extracomment>On the staff&apos;s screens. Label before short and full: how many pages the leaflet shows one after another.</extracomment>
        <translation>阅读多少</translation>
    </message>
    <message>
        <source>Short</source>
        <extracomment>On the staff&apos;s screens. The short way through the leaflet. One short word.</extracomment>
        <translation>简短</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>On the staff&apos;s screens. The full way through the leaflet. One short word.</extracomment>
        <translation>完整</translation>
    </message>
    <message>
        <source>Start it again</source>
        <extracomment>On the staff&apos;s screens. Label before the day and time to start the blood thinner again.</extracomment>
        <translation>重新开始用</translation>
    </message>
    <message>
        <source>Ask your team</source>
        <extracomment>On the staff&apos;s screens. Shown instead of a day and time; it is what the leaflet then says.</extracomment>
        <translation>请问您的医疗团队</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>On the staff&apos;s screens. Answer. One short word.</extracomment>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>On the staff&apos;s screens. Answer. One short word.</extracomment>
        <translation>否</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>On the staff&apos;s screens. Something is switched on. One short word.</extracomment>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>On the staff&apos;s screens. Something is switched off. One short word.</extracomment>
        <translation>关</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <extracomment>On the staff&apos;s screens. Heading over what concerns the machine.</extracomment>
        <translation>这台自助机</translation>
    </message>
    <message>
        <source>Kiosk health</source>
        <extracomment>On the staff&apos;s screens. Opens the list of what works.</extracomment>
        <translation>自助机状态</translation>
    </message>
    <message>
        <source>Use by language</source>
        <extracomment>On the staff&apos;s screens. Opens the counts.</extracomment>
        <translation>各语言使用量</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>On the staff&apos;s screens. Opens the clinic&apos;s settings.</extracomment>
        <translation>诊所设置</translation>
    </message>
    <message>
        <source>Leave kiosk</source>
        <extracomment>On the staff&apos;s screens. Closes the program.</extracomment>
        <translation>退出自助机</translation>
    </message>
    <message>
        <source>Clear for next patient</source>
        <extracomment>On the staff&apos;s screens. Puts everything back, so that nothing of the last patient is left.</extracomment>
        <translation>清空，给下一位患者</translation>
    </message>
    <message>
        <source>All is well</source>
        <extracomment>On the staff&apos;s screens. The kiosk has no fault.</extracomment>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>Needs a look: {value}</source>
        <extracomment>On the staff&apos;s screens. {value} is how many things are not right.</extracomment>
        <translation>需要查看：{value}</translation>
    </message>
    <message>
        <source>What to go over</source>
        <extracomment>On the staff&apos;s screens. Heading over what the patient was unsure about.</extracomment>
        <translation>要再讲解的内容</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>On the staff&apos;s screens. A language that has not been reviewed. One short word.</extracomment>
        <translation>草稿</translation>
    </message>
    <message>
        <source>When was the injection?</source>
        <extracomment>On the staff&apos;s screens. Heading.</extracomment>
        <translation>注射是什么时候做的？</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>On the staff&apos;s screens. The injection was just now.</extracomment>
        <translation>现在</translation>
    </message>
    <message>
        <source>Hour</source>
        <extracomment>On the staff&apos;s screens. Label before minus and plus.</extracomment>
        <translation>时</translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>On the staff&apos;s screens. Label before minus and plus.</extracomment>
        <translation>分</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>On the staff&apos;s screens. Makes a time earlier by a step.</extracomment>
        <translation>早一点</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>On the staff&apos;s screens. Makes a time later by a step.</extracomment>
        <translation>晚一点</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>On the staff&apos;s screens. Makes a number smaller by a step.</extracomment>
        <translation>小一点</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>On the staff&apos;s screens. Makes a number larger by a step.</extracomment>
        <translation>大一点</translation>
    </message>
    <message>
        <source>Not set any more</source>
        <extracomment>On the staff&apos;s screens. Takes a time away again.</extracomment>
        <translation>取消设置</translation>
    </message>
    <message>
        <source>Start the blood thinner again</source>
        <extracomment>On the staff&apos;s screens. Heading.</extracomment>
        <translation>重新开始用抗凝血药</translation>
    </message>
    <message>
        <source>Set the day and the time. Else the kiosk says: ask your team.</source>
        <extracomment>On the staff&apos;s screens. Line under the heading.</extracomment>
        <translation>请设置日期和时间。否则自助机会说：请问您的医疗团队。</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>On the staff&apos;s screens. Heading over days.</extracomment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>On the staff&apos;s screens. Heading over times of day.</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>The leaflet says</source>
        <extracomment>On the staff&apos;s screens. Label before what the patient will read.</extracomment>
        <translation>说明单上写着</translation>
    </message>
    <message>
        <source>Leave the kiosk?</source>
        <extracomment>On the staff&apos;s screens. Heading.</extracomment>
        <translation>要退出自助机吗？</translation>
    </message>
    <message>
        <source>The screen closes. Patients cannot read until it is started again.</source>
        <extracomment>On the staff&apos;s screens. Says what happens.</extracomment>
        <translation>屏幕会关闭。重新启动之前，患者无法阅读。</translation>
    </message>
    <message>
        <source>Yes, leave</source>
        <extracomment>On the staff&apos;s screens. Closes the program.</extracomment>
        <translation>是，退出</translation>
    </message>
    <message>
        <source>No, stay</source>
        <extracomment>On the staff&apos;s screens. Keeps the program open.</extracomment>
        <translation>否，不退出</translation>
    </message>
    <message>
        <source>Last 30 days. Only daily totals are kept. Numbers under 5 are hidden.</source>
        <extracomment>On the staff&apos;s screens. Line under the heading.</extracomment>
        <translation>最近30天。只保留每天的总数。小于5的数字会隐藏。</translation>
    </message>
    <message>
        <source>Nothing has been counted yet.</source>
        <extracomment>On the staff&apos;s screens. There are no counts.</extracomment>
        <translation>还没有任何统计。</translation>
    </message>
    <message>
        <source>Screens opened</source>
        <extracomment>On the staff&apos;s screens. What is counted.</extracomment>
        <translation>打开的屏幕数</translation>
    </message>
    <message>
        <source>Minutes of reading</source>
        <extracomment>On the staff&apos;s screens. What is counted.</extracomment>
        <translation>阅读的分钟数</translation>
    </message>
    <message>
        <source>Times listened</source>
        <extracomment>On the staff&apos;s screens. What is counted.</extracomment>
        <translation>朗读次数</translation>
    </message>
    <message>
        <source>Times printed</source>
        <extracomment>On the staff&apos;s screens. What is counted.</extracomment>
        <translation>打印次数</translation>
    </message>
    <message>
        <source>Questions right first time</source>
        <extracomment>On the staff&apos;s screens. What is counted.</extracomment>
        <translation>第一次就答对的问题数</translation>
    </message>
    <message>
        <source>under {value}</source>
        <extracomment>On the staff&apos;s screens. A small number that is hidden. {value} is 5.</extracomment>
        <translation>小于{value}</translation>
    </message>
    <message>
        <source>A change counts from the next patient on. Names and numbers to call stand in the file.</source>
        <extracomment>On the staff&apos;s screens. Line under the heading.</extracomment>
        <translation type="vanished">更改从下一位患者起生效。名称和要拨打的号码在文件里。</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <extracomment>On the staff&apos;s screens. Takes the last change of a setting back.</extracomment>
        <translation>撤销上次更改</translation>
    </message>
    <message>
        <source>The last change was taken back.</source>
        <extracomment>On the staff&apos;s screens. Answer.</extracomment>
        <translation>上次更改已撤销。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>On the staff&apos;s screens. A setting was changed.</extracomment>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>It could not be saved. Ask the technician.</source>
        <extracomment>On the staff&apos;s screens. A setting was not changed.</extracomment>
        <translation>无法保存。请找技术员。</translation>
    </message>
    <message>
        <source>Careful value: {value}</source>
        <extracomment>On the staff&apos;s screens. {value} is the value that is right where nobody decides otherwise.</extracomment>
        <translation>谨慎值：{value}</translation>
    </message>
    <message>
        <source>Allowed: {low} to {high}</source>
        <extracomment>On the staff&apos;s screens. {low} and {high} are numbers.</extracomment>
        <translation>允许范围：{low}到{high}</translation>
    </message>
    <message>
        <source>In force</source>
        <extracomment>On the staff&apos;s screens. Label before the value that counts now.</extracomment>
        <translation>当前生效</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>On the staff&apos;s screens. Keeps the new value. One short word.</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>This is less careful. A clinician must agree. Save it all the same?</source>
        <extracomment>On the staff&apos;s screens. Second question before a risky value.</extracomment>
        <translation>这个值没有那么谨慎。必须有临床医生同意。仍要保存吗？</translation>
    </message>
    <message>
        <source>Yes, a clinician agrees</source>
        <extracomment>On the staff&apos;s screens. Answer to the second question.</extracomment>
        <translation>是，有临床医生同意</translation>
    </message>
    <message>
        <source>Blank</source>
        <extracomment>On the staff&apos;s screens. A setting that has no value.</extracomment>
        <translation>空白</translation>
    </message>
    <message>
        <source>Code for the phone</source>
        <extracomment>On the staff&apos;s screens. Label before a short code that staff read out on the phone.</extracomment>
        <translation>打电话时要读出的代码</translation>
    </message>
    <message>
        <source>Tests</source>
        <extracomment>On the staff&apos;s screens. Heading over: print, sound, touch.</extracomment>
        <translation>测试</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>On the staff&apos;s screens. Prints a test page. One short word.</extracomment>
        <translation>打印</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>On the staff&apos;s screens. Plays a test sound. One short word.</extracomment>
        <translation>声音</translation>
    </message>
    <message>
        <source>Touch</source>
        <extracomment>On the staff&apos;s screens. Tests the touch screen. One short word.</extracomment>
        <translation>触摸</translation>
    </message>
    <message>
        <source>A test page was sent to the printer.</source>
        <extracomment>On the staff&apos;s screens. Answer.</extracomment>
        <translation>测试页已发送到打印机。</translation>
    </message>
    <message>
        <source>There is no printer.</source>
        <extracomment>On the staff&apos;s screens. Answer.</extracomment>
        <translation>没有打印机。</translation>
    </message>
    <message>
        <source>Did you hear it? If not, look at the cable and the volume.</source>
        <extracomment>On the staff&apos;s screens. After a test sound.</extracomment>
        <translation>听到声音了吗？如果没有，请检查连接线和音量。</translation>
    </message>
    <message>
        <source>Touch each cross</source>
        <extracomment>On the staff&apos;s screens. Heading of the touch test.</extracomment>
        <translation>请触摸每个十字</translation>
    </message>
    <message>
        <source>Left to touch: {value}</source>
        <extracomment>On the staff&apos;s screens. {value} is how many crosses are left.</extracomment>
        <translation>还要触摸：{value}</translation>
    </message>
    <message>
        <source>The whole screen feels touch.</source>
        <extracomment>On the staff&apos;s screens. The touch test went well.</extracomment>
        <translation>整个屏幕都能感应触摸。</translation>
    </message>
    <message>
        <source>Set in the file</source>
        <extracomment>On the staff&apos;s screens. Heading over names and texts that the technician sets.</extracomment>
        <translation>在文件里设置</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>On the staff&apos;s screens. Label before minus and plus, for a date.</extracomment>
        <translation>月</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>On the staff&apos;s screens. Label before minus and plus, for a date.</extracomment>
        <translation>年</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>On the staff&apos;s screens. Key of the pad for telephone numbers: an empty place between digits. One short word.</extracomment>
        <translation>空格</translation>
    </message>
    <message>
        <source>This number cannot be called.</source>
        <extracomment>On the staff&apos;s screens. A telephone number that is wrong or missing was not saved.</extracomment>
        <translation>这个号码无法拨打。</translation>
    </message>
    <message>
        <source>Patients will call this number. Is it right?</source>
        <extracomment>On the staff&apos;s screens. Second question before a telephone number is saved.</extracomment>
        <translation>患者会拨打这个号码。号码对吗？</translation>
    </message>
    <message>
        <source>Only a clinician decides this. Save it?</source>
        <extracomment>On the staff&apos;s screens. Second question before a date of approval or review is saved.</extracomment>
        <translation>这只能由临床医生决定。要保存吗？</translation>
    </message>
    <message>
        <source>A change counts from the next patient on.</source>
        <extracomment>On the staff&apos;s screens. Line under the heading.</extracomment>
        <translation>更改从下一位患者起生效。</translation>
    </message>
</context>
<context>
    <name>TakeHome</name>
    <message>
        <source>Take it with you</source>
        <extracomment>Tile and heading of the screen that prints the leaflet and shows a code for the phone.</extracomment>
        <translation>请带回家</translation>
    </message>
    <message>
        <source>On paper</source>
        <extracomment>Heading: take the leaflet home on paper.</extracomment>
        <translation>纸质版</translation>
    </message>
    <message>
        <source>On your phone</source>
        <extracomment>Heading: take the leaflet home on a phone.</extracomment>
        <translation>在您的手机上</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>Button that prints the leaflet. One short word.</extracomment>
        <translation>打印</translation>
    </message>
    <message>
        <source>Large letters</source>
        <extracomment>A choice before printing that can be switched on: the paper has larger letters.</extracomment>
        <translation>大字</translation>
    </message>
    <message>
        <source>With English beside it</source>
        <extracomment>A choice before printing that can be switched on: every line stands in the reader&apos;s language and in English.</extracomment>
        <translation>旁边附上英文</translation>
    </message>
    <message>
        <source>You can take this home on paper.</source>
        <extracomment>Stands beside the button that prints.</extracomment>
        <translation>您可以把这些内容打印在纸上带回家。</translation>
    </message>
    <message>
        <source>Printing. Please wait.</source>
        <extracomment>Stands beside the button while the printer works.</extracomment>
        <translation>正在打印。请稍等。</translation>
    </message>
    <message>
        <source>Your paper is ready. Take it with you.</source>
        <extracomment>Stands beside the button when the printer has finished.</extracomment>
        <translation>您的纸质版已经打印好。请带走。</translation>
    </message>
    <message>
        <source>The printer needs paper. Please tell a nurse.</source>
        <extracomment>Stands beside the button when the printer has no paper.</extracomment>
        <translation>打印机缺纸。请告诉护士。</translation>
    </message>
    <message>
        <source>The printer is off. Please tell a nurse.</source>
        <extracomment>Stands beside the button when the printer is switched off or not connected.</extracomment>
        <translation>打印机没有开。请告诉护士。</translation>
    </message>
    <message>
        <source>We could not print. Please tell a nurse.</source>
        <extracomment>Stands beside the button when something else is wrong with the printer.</extracomment>
        <translation>我们无法打印。请告诉护士。</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at this code.</source>
        <extracomment>Stands beside a square code (QR code).</extracomment>
        <translation>请用您手机的摄像头对准这个码。</translation>
    </message>
    <message>
        <source>The code holds the numbers to call and the main signs. You need no internet.</source>
        <extracomment>Stands beside a square code (QR code) that holds text and no address.</extracomment>
        <translation>这个码里有要拨打的号码和主要的警示信号。您不需要上网。</translation>
    </message>
    <message>
        <source>Or type this address:</source>
        <extracomment>Stands above a web address, below a square code (QR code) that opens the same address.</extracomment>
        <translation>或者输入这个网址：</translation>
    </message>
    <message>
        <source>Version {code}</source>
        <extracomment>Small line at the end. {code} is filled in by the kiosk, such as 1-7KQ3M9: digits and Latin letters.</extracomment>
        <translation>版本{code}</translation>
    </message>
    <message>
        <source>Numbers to call</source>
        <extracomment>Heading on paper over the telephone numbers.</extracomment>
        <translation>要拨打的号码</translation>
    </message>
    <message>
        <source>Emergency</source>
        <extracomment>Stands beside the telephone number of the ambulance.</extracomment>
        <translation>紧急情况</translation>
    </message>
    <message>
        <source>Our clinic</source>
        <extracomment>Stands beside the clinic&apos;s telephone number.</extracomment>
        <translation>我们的诊所</translation>
    </message>
    <message>
        <source>When we are closed</source>
        <extracomment>Stands beside the telephone number to call when the clinic is closed.</extracomment>
        <translation>我们关门时</translation>
    </message>
    <message>
        <source>If you think of hurting yourself</source>
        <extracomment>Stands beside the telephone number of a crisis line.</extracomment>
        <translation>如果您想到要伤害自己</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <extracomment>Stands beside the telephone number that reaches an interpreter.</extracomment>
        <translation>口译员</translation>
    </message>
    <message>
        <source>My pain diary</source>
        <extracomment>Heading on paper of a table in which people write down their pain.</extracomment>
        <translation>我的疼痛日记</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Head of the first column of the pain diary: a day or a time.</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Pain, {least} to {most}</source>
        <extracomment>Head of the second column of the pain diary. The numbers are filled in by the kiosk: 0 and 10.</extracomment>
        <translation>疼痛，{least}到{most}</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Head of the last column of the pain diary, where people may write what they like.</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Now, before you leave</source>
        <extracomment>First row of the pain diary: the pain just now, in the clinic.</extracomment>
        <translation>现在，您离开之前</translation>
    </message>
    <message>
        <source>At bedtime</source>
        <extracomment>A row of the pain diary: the pain on the evening of the injection.</extracomment>
        <translation>睡觉前</translation>
    </message>
    <message>
        <source>Day {day}</source>
        <extracomment>A row of the pain diary: the day after the injection is day 1. The number is filled in by the kiosk.</extracomment>
        <translation>第{day}天</translation>
    </message>
    <message>
        <source>Print it (PDF)</source>
        <extracomment>Link on the take-home page to a file for printing. PDF is the kind of file.</extracomment>
        <translation>打印（PDF）</translation>
    </message>
    <message>
        <source>Print it in large letters (PDF)</source>
        <extracomment>Link on the take-home page to a file for printing in large letters. PDF is the kind of file.</extracomment>
        <translation>用大字打印（PDF）</translation>
    </message>
    <message>
        <source>On this page</source>
        <extracomment>Heading on the take-home page over a list of links to its parts.</extracomment>
        <translation>这个页面的内容</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message numerus="yes">
        <source>%n hours</source>
        <extracomment>A length of time, as in: do not drive for 24 hours. %n is the number.</extracomment>
        <translation>
            <numerusform>%n小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>A length of time, as in: do not drive for 24 hours. %n is the number.</extracomment>
        <translation>
            <numerusform>%n分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>A length of time, as in: do not drive for 24 hours. %n is the number.</extracomment>
        <translation>
            <numerusform>%n天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <extracomment>A length of time, as in: do not drive for 24 hours. %n is the number.</extracomment>
        <translation>
            <numerusform>%n周</numerusform>
        </translation>
    </message>
    <message>
        <source>{celsius} °C ({fahrenheit} °F)</source>
        <extracomment>A fever. Both numbers are filled in by the kiosk.</extracomment>
        <translation>{celsius}°C（{fahrenheit}°F）</translation>
    </message>
    <message>
        <source>{fahrenheit} °F ({celsius} °C)</source>
        <extracomment>A fever, Fahrenheit first. Both numbers are filled in by the kiosk.</extracomment>
        <translation>{fahrenheit}°F（{celsius}°C）</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Choose your language</source>
        <extracomment>Heading of the first screen.</extracomment>
        <translation>请选择您的语言</translation>
    </message>
</context>
<context>
    <name>cluneal-nerve-injection: about</name>
    <message>
        <source>About your injection</source>
        <extracomment>Tile, heading. Room for about 26 letters a line; a longer text takes more lines.</extracomment>
        <translation>关于您的注射</translation>
    </message>
    <message>
        <source>What we did, and why</source>
        <extracomment>Tile, small line. Room for about 26 letters a line; a longer text takes more lines.</extracomment>
        <translation>我们做了什么，为什么做</translation>
    </message>
    <message>
        <source>What the injection is</source>
        <extracomment>Page what-it-is, heading. Room for about 28 letters a line; a longer text takes more lines.</extracomment>
        <translation>这种注射是什么</translation>
    </message>
    <message>
        <source>An injection near small nerves</source>
        <extracomment>Page what-it-is, near-nerves, heading. Room for about 40 letters a line; a longer text takes more lines.</extracomment>
        <translation>在细小神经附近注射</translation>
    </message>
    <message>
        <source>They are called cluneal nerves.</source>
        <extracomment>Page what-it-is, near-nerves, statement.</extracomment>
        <translation>它们叫臀皮神经。</translation>
    </message>
    <message>
        <source>You say it: KLOO-nee-ul.</source>
        <extracomment>Page what-it-is, near-nerves, statement.</extracomment>
        <translation>英语名称读作：克卢-尼-厄尔。</translation>
    </message>
    <message>
        <source>It treats pain</source>
        <extracomment>Page what-it-is, treats, heading. Room for about 18 letters a line; a longer text takes more lines.</extracomment>
        <translation>它能治疗疼痛</translation>
    </message>
    <message>
        <source>The medicine goes to the nerves that may cause your pain.</source>
        <extracomment>Page what-it-is, treats, statement.</extracomment>
        <translation>药物会到达可能引起您疼痛的神经。</translation>
    </message>
    <message>
        <source>It is also a test</source>
        <extracomment>Page what-it-is, tests, heading. Room for about 22 letters a line; a longer text takes more lines.</extracomment>
        <translation>它也是一种检查</translation>
    </message>
    <message>
        <source>It helps show if these nerves cause your pain.</source>
        <extracomment>Page what-it-is, tests, statement.</extracomment>
        <translation>它能帮助判断是不是这些神经引起了您的疼痛。</translation>
    </message>
    <message>
        <source>The cluneal nerves</source>
        <extracomment>Page the-nerves, heading. Room for about 24 letters a line; a longer text takes more lines.</extracomment>
        <translation>臀皮神经</translation>
    </message>
    <message>
        <source>They carry feeling</source>
        <extracomment>Page the-nerves, feeling, heading. Room for about 24 letters a line; a longer text takes more lines.</extracomment>
        <translation>它们传递感觉</translation>
    </message>
    <message>
        <source>Feeling comes from your low back, buttocks and upper thighs.</source>
        <extracomment>Page the-nerves, feeling, statement.</extracomment>
        <translation>感觉来自您的腰部、臀部和大腿上部。</translation>
    </message>
    <message>
        <source>These nerves do not move your legs.</source>
        <extracomment>Page the-nerves, feeling, statement.</extracomment>
        <translation>这些神经不控制腿的活动。</translation>
    </message>
    <message>
        <source>They can hurt</source>
        <extracomment>Page the-nerves, squeezed, heading. Room for about 17 letters a line; a longer text takes more lines.</extracomment>
        <translation>它们可能会疼</translation>
    </message>
    <message>
        <source>The nerves can get squeezed or sore.</source>
        <extracomment>Page the-nerves, squeezed, statement.</extracomment>
        <translation>这些神经可能受到挤压，或者变得疼痛。</translation>
    </message>
    <message>
        <source>This causes pain in that area.</source>
        <extracomment>Page the-nerves, squeezed, statement.</extracomment>
        <translation>这会让那个区域疼痛。</translation>
    </message>
    <message>
        <source>Causes are an injury, tight muscles, or how your body is made.</source>
        <extracomment>Page the-nerves, squeezed, statement.</extracomment>
        <translation>原因有受伤、肌肉紧绷，或者您的身体结构。</translation>
    </message>
    <message>
        <source>Before the injection</source>
        <extracomment>Page before, heading. Room for about 26 letters a line; a longer text takes more lines.</extracomment>
        <translation>注射之前</translation>
    </message>
    <message>
        <source>We found your sore spot</source>
        <extracomment>Page before, find-spot, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>我们找到了您的痛点</translation>
    </message>
    <message>
        <source>We asked where it hurts.</source>
        <extracomment>Page before, find-spot, statement.</extracomment>
        <translation>我们问了您哪里疼。</translation>
    </message>
    <message>
        <source>We checked you and pressed with our fingers.</source>
        <extracomment>Page before, find-spot, statement.</extracomment>
        <translation>我们给您做了检查，并用手指按压。</translation>
    </message>
    <message>
        <source>You lay face down or sat up</source>
        <extracomment>Page before, position, heading. Room for about 36 letters a line; a longer text takes more lines.</extracomment>
        <translation>您当时趴着或坐着</translation>
    </message>
    <message>
        <source>Your team chose what was best for your pain.</source>
        <extracomment>Page before, position, statement.</extracomment>
        <translation>您的医疗团队选择了对您的疼痛最好的做法。</translation>
    </message>
    <message>
        <source>We cleaned and numbed your skin</source>
        <extracomment>Page before, clean-numb, heading. Room for about 41 letters a line; a longer text takes more lines.</extracomment>
        <translation>我们清洁了您的皮肤，并让皮肤麻木</translation>
    </message>
    <message>
        <source>We used numbing medicine for this.</source>
        <extracomment>Page before, clean-numb, statement.</extracomment>
        <translation>我们为此用了麻药。</translation>
    </message>
    <message>
        <source>The injection</source>
        <extracomment>Page during-after, heading. Room for about 17 letters a line; a longer text takes more lines.</extracomment>
        <translation>注射</translation>
    </message>
    <message>
        <source>We put a thin needle near the nerves</source>
        <extracomment>Page during-after, needle, heading. Room for about 48 letters a line; a longer text takes more lines.</extracomment>
        <translation>我们把细针放到神经附近</translation>
    </message>
    <message>
        <source>Touch or ultrasound (a picture made with sound) guided the needle.</source>
        <extracomment>Page during-after, needle, statement.</extracomment>
        <translation>用手触摸或用超声波（用声音形成的图像）引导针头。</translation>
    </message>
    <message>
        <source>We put medicine around the nerves</source>
        <extracomment>Page during-after, medicine, heading. Room for about 44 letters a line; a longer text takes more lines.</extracomment>
        <translation>我们把药物注射到神经周围</translation>
    </message>
    <message>
        <source>You had numbing medicine.</source>
        <extracomment>Page during-after, medicine, statement.</extracomment>
        <translation>您用了麻药。</translation>
    </message>
    <message>
        <source>You also had steroid medicine.</source>
        <extracomment>Page during-after, medicine, statement.</extracomment>
        <translation>您还用了类固醇药物。</translation>
    </message>
    <message>
        <source>We watch you for about {observation_minutes}</source>
        <extracomment>Page during-after, watched, heading. {observation_minutes} becomes, for example, &apos;30 minutes&apos;. Room for about 58 letters a line; a longer text takes more lines.</extracomment>
        <translation>我们会观察您大约{observation_minutes}</translation>
    </message>
    <message>
        <source>We check for early problems before you go home.</source>
        <extracomment>Page during-after, watched, statement.</extracomment>
        <translation>您回家之前，我们会检查有没有早期的问题。</translation>
    </message>
    <message>
        <source>Two medicines, two jobs</source>
        <extracomment>Page two-medicines, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>两种药，两种作用</translation>
    </message>
    <message>
        <source>Numbing medicine</source>
        <extracomment>Page two-medicines, numbing, heading. Room for about 21 letters a line; a longer text takes more lines.</extracomment>
        <translation>麻药</translation>
    </message>
    <message>
        <source>It helps pain right away.</source>
        <extracomment>Page two-medicines, numbing, statement.</extracomment>
        <translation>它马上减轻疼痛。</translation>
    </message>
    <message>
        <source>It stops working in a few hours.</source>
        <extracomment>Page two-medicines, numbing, statement.</extracomment>
        <translation>几小时后它就不再起作用。</translation>
    </message>
    <message>
        <source>Steroid medicine</source>
        <extracomment>Page two-medicines, steroid, heading. Room for about 21 letters a line; a longer text takes more lines.</extracomment>
        <translation>类固醇药物</translation>
    </message>
    <message>
        <source>It calms swelling and soreness inside.</source>
        <extracomment>Page two-medicines, steroid, statement.</extracomment>
        <translation>它能减轻体内的肿胀和疼痛。</translation>
    </message>
    <message>
        <source>It needs days to work, but lasts longer.</source>
        <extracomment>Page two-medicines, steroid, statement.</extracomment>
        <translation>它要过几天才起作用，但效果更持久。</translation>
    </message>
    <message>
        <source>Not for building muscle</source>
        <extracomment>Page two-medicines, not-muscle, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>不是用来增长肌肉的</translation>
    </message>
    <message>
        <source>This is not the steroid that people use to build muscle.</source>
        <extracomment>Page two-medicines, not-muscle, statement.</extracomment>
        <translation>这不是人们用来增长肌肉的那种类固醇。</translation>
    </message>
    <message>
        <source>Who this injection is for</source>
        <extracomment>Page who-for, heading. Room for about 33 letters a line; a longer text takes more lines.</extracomment>
        <translation>这种注射适合哪些人</translation>
    </message>
    <message>
        <source>Pain that has lasted long</source>
        <extracomment>Page who-for, where, heading. Room for about 33 letters a line; a longer text takes more lines.</extracomment>
        <translation>长期的疼痛</translation>
    </message>
    <message>
        <source>The pain is in the low back or buttock.</source>
        <extracomment>Page who-for, where, statement.</extracomment>
        <translation>疼痛在腰部或臀部。</translation>
    </message>
    <message>
        <source>It may spread down the upper thigh.</source>
        <extracomment>Page who-for, where, statement.</extracomment>
        <translation>疼痛可能向下扩散到大腿上部。</translation>
    </message>
    <message>
        <source>Pain from these nerves</source>
        <extracomment>Page who-for, from-nerves, heading. Room for about 29 letters a line; a longer text takes more lines.</extracomment>
        <translation>来自这些神经的疼痛</translation>
    </message>
    <message>
        <source>Your team thinks the cluneal nerves may cause the pain.</source>
        <extracomment>Page who-for, from-nerves, statement.</extracomment>
        <translation>您的医疗团队认为，疼痛可能是臀皮神经引起的。</translation>
    </message>
    <message>
        <source>Names you may hear</source>
        <extracomment>Page pain-names, heading. Room for about 24 letters a line; a longer text takes more lines.</extracomment>
        <translation>您可能听到的名称</translation>
    </message>
    <message>
        <source>Cluneal nerve pain</source>
        <extracomment>Page pain-names, cluneal-pain, heading. Room for about 24 letters a line; a longer text takes more lines.</extracomment>
        <translation>臀皮神经疼痛</translation>
    </message>
    <message>
        <source>The nerves are squeezed or sore for a long time.</source>
        <extracomment>Page pain-names, cluneal-pain, statement.</extracomment>
        <translation>这些神经长期受到挤压，或者长期疼痛。</translation>
    </message>
    <message>
        <source>Your low back, buttocks and upper thighs hurt.</source>
        <extracomment>Page pain-names, cluneal-pain, statement.</extracomment>
        <translation>您的腰部、臀部和大腿上部疼痛。</translation>
    </message>
    <message>
        <source>Pain at the back of the hip bone</source>
        <extracomment>Page pain-names, hip-bone-pain, heading. Room for about 42 letters a line; a longer text takes more lines.</extracomment>
        <translation>髋骨后方的疼痛</translation>
    </message>
    <message>
        <source>The bony bump there hurts, also when pressed.</source>
        <extracomment>Page pain-names, hip-bone-pain, statement.</extracomment>
        <translation>那里的骨头突起会疼，按压时也疼。</translation>
    </message>
    <message>
        <source>Sore cluneal nerves are often the cause.</source>
        <extracomment>Page pain-names, hip-bone-pain, statement.</extracomment>
        <translation>原因常常是臀皮神经疼痛。</translation>
    </message>
    <message>
        <source>Doctors call it PSIS pain.</source>
        <extracomment>Page pain-names, hip-bone-pain, statement.</extracomment>
        <translation>医生称它为PSIS疼痛。</translation>
    </message>
    <message>
        <source>How it may help</source>
        <extracomment>Page how-it-helps, heading. Room for about 20 letters a line; a longer text takes more lines.</extracomment>
        <translation>它可能怎样帮助您</translation>
    </message>
    <message>
        <source>It goes to the sore nerves</source>
        <extracomment>Page how-it-helps, right-place, heading. Room for about 34 letters a line; a longer text takes more lines.</extracomment>
        <translation>药物到达疼痛的神经</translation>
    </message>
    <message>
        <source>There it can reduce pain and swelling.</source>
        <extracomment>Page how-it-helps, right-place, statement.</extracomment>
        <translation>在那里，它可以减轻疼痛和肿胀。</translation>
    </message>
    <message>
        <source>It needs only a small needle</source>
        <extracomment>Page how-it-helps, small-needle, heading. Room for about 37 letters a line; a longer text takes more lines.</extracomment>
        <translation>只需要一根小针</translation>
    </message>
    <message>
        <source>Most people go home the same day.</source>
        <extracomment>Page how-it-helps, small-needle, statement.</extracomment>
        <translation>大多数人当天回家。</translation>
    </message>
    <message>
        <source>It can help now and later</source>
        <extracomment>Page how-it-helps, now-and-later, heading. Room for about 33 letters a line; a longer text takes more lines.</extracomment>
        <translation>它现在和以后都可能有帮助</translation>
    </message>
    <message>
        <source>Many people feel better right away.</source>
        <extracomment>Page how-it-helps, now-and-later, statement.</extracomment>
        <translation>许多人马上就感觉好一些。</translation>
    </message>
    <message>
        <source>Many feel even better after days or weeks.</source>
        <extracomment>Page how-it-helps, now-and-later, statement.</extracomment>
        <translation>许多人过几天或几周后感觉更好。</translation>
    </message>
    <message>
        <source>What you may gain</source>
        <extracomment>Page what-you-may-gain, heading. Room for about 22 letters a line; a longer text takes more lines.</extracomment>
        <translation>您可能得到的好处</translation>
    </message>
    <message>
        <source>Move more easily</source>
        <extracomment>Page what-you-may-gain, move, heading. Room for about 21 letters a line; a longer text takes more lines.</extracomment>
        <translation>活动更轻松</translation>
    </message>
    <message>
        <source>Less pain can help you move.</source>
        <extracomment>Page what-you-may-gain, move, statement.</extracomment>
        <translation>疼痛减轻可以帮助您活动。</translation>
    </message>
    <message>
        <source>It can help you do physical therapy and other exercises.</source>
        <extracomment>Page what-you-may-gain, move, statement.</extracomment>
        <translation>它可以帮助您做物理治疗和其他锻炼。</translation>
    </message>
    <message>
        <source>Enjoy more</source>
        <extracomment>Page what-you-may-gain, enjoy, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>做更多喜欢的事</translation>
    </message>
    <message>
        <source>You may do more of what you enjoy.</source>
        <extracomment>Page what-you-may-gain, enjoy, statement.</extracomment>
        <translation>您也许可以做更多自己喜欢的事。</translation>
    </message>
    <message>
        <source>We cannot promise relief</source>
        <extracomment>Page what-you-may-gain, not-everyone, heading. Room for about 32 letters a line; a longer text takes more lines.</extracomment>
        <translation>我们不能保证疼痛会缓解</translation>
    </message>
    <message>
        <source>The injection does not help everyone.</source>
        <extracomment>Page what-you-may-gain, not-everyone, statement.</extracomment>
        <translation>这种注射不是对每个人都有帮助。</translation>
    </message>
    <message>
        <source>Risks of the injection</source>
        <extracomment>Page risks, heading. Room for about 29 letters a line; a longer text takes more lines.</extracomment>
        <translation>注射的风险</translation>
    </message>
    <message>
        <source>Mostly safe</source>
        <extracomment>Page risks, safe, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>大多数情况下是安全的</translation>
    </message>
    <message>
        <source>Doctors think this injection is safe for most people.</source>
        <extracomment>Page risks, safe, statement.</extracomment>
        <translation>医生认为，这种注射对大多数人是安全的。</translation>
    </message>
    <message>
        <source>Problems can still happen.</source>
        <extracomment>Page risks, safe, statement.</extracomment>
        <translation>但仍然可能出现问题。</translation>
    </message>
    <message>
        <source>For a short time</source>
        <extracomment>Page risks, short-term, heading. Room for about 21 letters a line; a longer text takes more lines.</extracomment>
        <translation>短时间内</translation>
    </message>
    <message>
        <source>The spot can hurt more.</source>
        <extracomment>Page risks, short-term, statement.</extracomment>
        <translation>注射部位可能会更疼。</translation>
    </message>
    <message>
        <source>The area can be numb or weak.</source>
        <extracomment>Page risks, short-term, statement.</extracomment>
        <translation>这个区域可能会麻木或无力。</translation>
    </message>
    <message>
        <source>You can have a headache.</source>
        <extracomment>Page risks, short-term, statement.</extracomment>
        <translation>您可能会头痛。</translation>
    </message>
    <message>
        <source>Rare: infection or bleeding</source>
        <extracomment>Page risks, infection-bleeding, heading. Room for about 36 letters a line; a longer text takes more lines.</extracomment>
        <translation>罕见：感染或出血</translation>
    </message>
    <message>
        <source>Any injection can cause these.</source>
        <extracomment>Page risks, infection-bleeding, statement.</extracomment>
        <translation>任何注射都可能引起这些问题。</translation>
    </message>
    <message>
        <source>Rare risks</source>
        <extracomment>Page rare-risks, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>罕见的风险</translation>
    </message>
    <message>
        <source>Rare: an allergic reaction</source>
        <extracomment>Page rare-risks, allergy, heading. Room for about 34 letters a line; a longer text takes more lines.</extracomment>
        <translation>罕见：过敏反应</translation>
    </message>
    <message>
        <source>Your body can react badly to a medicine we used.</source>
        <extracomment>Page rare-risks, allergy, statement.</extracomment>
        <translation>您的身体可能对我们用的某种药物反应不好。</translation>
    </message>
    <message>
        <source>Very rare: a hurt nerve</source>
        <extracomment>Page rare-risks, nerve, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>非常罕见：神经受伤</translation>
    </message>
    <message>
        <source>The area can stay numb, sore or weak.</source>
        <extracomment>Page rare-risks, nerve, statement.</extracomment>
        <translation>这个区域可能一直麻木、疼痛或无力。</translation>
    </message>
    <message>
        <source>Rare: a skin change</source>
        <extracomment>Page rare-risks, skin-change, heading. Room for about 25 letters a line; a longer text takes more lines.</extracomment>
        <translation>罕见：皮肤变化</translation>
    </message>
    <message>
        <source>The spot can get a dent or lighter skin.</source>
        <extracomment>Page rare-risks, skin-change, statement.</extracomment>
        <translation>注射部位的皮肤可能会凹陷或颜色变浅。</translation>
    </message>
    <message>
        <source>This can last a long time.</source>
        <extracomment>Page rare-risks, skin-change, statement.</extracomment>
        <translation>这可能会持续很长时间。</translation>
    </message>
    <message>
        <source>Steroid medicine and your health</source>
        <extracomment>Page steroid-health, heading. Room for about 42 letters a line; a longer text takes more lines.</extracomment>
        <translation>类固醇药物与您的健康</translation>
    </message>
    <message>
        <source>Infections</source>
        <extracomment>Page steroid-health, infections, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>感染</translation>
    </message>
    <message>
        <source>You may get infections more easily for a while.</source>
        <extracomment>Page steroid-health, infections, statement.</extracomment>
        <translation type="vanished">一段时间内，您可能更容易发生感染。</translation>
    </message>
    <message>
        <source>Ask before you have a live vaccine.</source>
        <extracomment>Page steroid-health, infections, statement.</extracomment>
        <translation>接种活疫苗之前请先询问。</translation>
    </message>
    <message>
        <source>Heart and blood pressure</source>
        <extracomment>Page steroid-health, blood-pressure, heading. Room for about 32 letters a line; a longer text takes more lines.</extracomment>
        <translation>心脏和血压</translation>
    </message>
    <message>
        <source>Blood pressure can go up for some days.</source>
        <extracomment>Page steroid-health, blood-pressure, statement.</extracomment>
        <translation>血压可能会升高几天。</translation>
    </message>
    <message>
        <source>Do you have heart problems or high blood pressure?</source>
        <extracomment>Page steroid-health, blood-pressure, statement.</extracomment>
        <translation type="vanished">您有心脏问题或高血压吗？</translation>
    </message>
    <message>
        <source>See your doctor for your usual checks.</source>
        <extracomment>Page steroid-health, blood-pressure, statement.</extracomment>
        <translation type="vanished">请找您的医生做平时的检查。</translation>
    </message>
    <message>
        <source>It is easier for germs to make you sick for a while.</source>
        <extracomment>Page steroid-health, infections, statement.</extracomment>
        <translation>一段时间内，您可能更容易发生感染。</translation>
    </message>
    <message>
        <source>Do you have heart trouble or high blood pressure?</source>
        <extracomment>Page steroid-health, blood-pressure, statement.</extracomment>
        <translation>您有心脏问题或高血压吗？</translation>
    </message>
    <message>
        <source>Go to your checks at the doctor as before.</source>
        <extracomment>Page steroid-health, blood-pressure, statement.</extracomment>
        <translation>请照常找您的医生做检查。</translation>
    </message>
</context>
<context>
    <name>cluneal-nerve-injection: care</name>
    <message>
        <source>Care at home</source>
        <extracomment>Safety words. Tile, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>在家护理</translation>
    </message>
    <message>
        <source>What to do and what not to do</source>
        <extracomment>Safety words. Tile, small line. Room for about 38 letters a line; a longer text takes more lines.</extracomment>
        <translation>该做什么，不该做什么</translation>
    </message>
    <message>
        <source>Today and tonight</source>
        <extracomment>Safety words. Page today-tonight, heading. Room for about 22 letters a line; a longer text takes more lines.</extracomment>
        <translation>今天和今晚</translation>
    </message>
    <message>
        <source>Go home with an adult</source>
        <extracomment>Safety words. Page today-tonight, with-adult, heading. Room for about 28 letters a line; a longer text takes more lines.</extracomment>
        <translation>请由一位成年人陪您回家</translation>
    </message>
    <message>
        <source>Have someone with you tonight if you can.</source>
        <extracomment>Safety words. Page today-tonight, with-adult, statement.</extracomment>
        <translation>如果可以，今晚请让人陪着您。</translation>
    </message>
    <message>
        <source>Rest today</source>
        <extracomment>Safety words. Page today-tonight, rest, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>今天请休息</translation>
    </message>
    <message>
        <source>Move gently</source>
        <extracomment>Safety words. Page today-tonight, gentle-walk, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>活动要轻柔</translation>
    </message>
    <message>
        <source>Take short walks around your home.</source>
        <extracomment>Safety words. Page today-tonight, gentle-walk, statement.</extracomment>
        <translation>请在家里短时间走动。</translation>
    </message>
    <message>
        <source>Eat and drink as normal</source>
        <extracomment>Safety words. Page today-tonight, eat-drink, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>饮食请照常</translation>
    </message>
    <message>
        <source>Did you have medicine to make you sleepy? Start with a light meal.</source>
        <extracomment>Safety words. Page today-tonight, eat-drink, statement.</extracomment>
        <translation>您用了让您犯困的药吗？请先吃清淡的一餐。</translation>
    </message>
    <message>
        <source>Sit or lie down if dizzy</source>
        <extracomment>Safety words. Page today-tonight, dizzy, heading. Room for about 32 letters a line; a longer text takes more lines.</extracomment>
        <translation>头晕时请坐下或躺下</translation>
    </message>
    <message>
        <source>Get up slowly.</source>
        <extracomment>Safety words. Page today-tonight, dizzy, statement.</extracomment>
        <translation>请慢慢起身。</translation>
    </message>
    <message>
        <source>What to avoid for now</source>
        <extracomment>Safety words. Page not-yet, heading. Room for about 28 letters a line; a longer text takes more lines.</extracomment>
        <translation>暂时要避免什么</translation>
    </message>
    <message>
        <source>Do not drive</source>
        <extracomment>Safety words. Page not-yet, driving, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>请不要开车</translation>
    </message>
    <message>
        <source>Never drive with a numb or weak leg.</source>
        <extracomment>Safety words. Page not-yet, driving, statement.</extracomment>
        <translation>腿麻木或无力时，绝对不要开车。</translation>
    </message>
    <message>
        <source>Do not lift heavy things</source>
        <extracomment>Safety words. Page not-yet, lifting, heading. Room for about 32 letters a line; a longer text takes more lines.</extracomment>
        <translation>请不要搬、提重物</translation>
    </message>
    <message>
        <source>Do not do hard exercise</source>
        <extracomment>Safety words. Page not-yet, hard-exercise, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>请不要做剧烈运动</translation>
    </message>
    <message>
        <source>Wait longer if your clinic tells you to.</source>
        <extracomment>Safety words. Page not-yet, hard-exercise, statement.</extracomment>
        <translation>如果诊所要求您多等，请多等一些时间。</translation>
    </message>
    <message>
        <source>Did you have medicine to make you sleepy?</source>
        <extracomment>Safety words. Page sleepy, heading. Room for about 54 letters a line; a longer text takes more lines.</extracomment>
        <translation>您用了让您犯困的药吗？</translation>
    </message>
    <message>
        <source>You may be slow even if you feel fine.</source>
        <extracomment>Safety words. Page sleepy, line under the heading. Room for about 50 letters a line; a longer text takes more lines.</extracomment>
        <translation>即使您感觉良好，反应也可能变慢。</translation>
    </message>
    <message>
        <source>Keep an adult with you</source>
        <extracomment>Safety words. Page sleepy, adult, heading. Room for about 29 letters a line; a longer text takes more lines.</extracomment>
        <translation>请让一位成年人陪着您</translation>
    </message>
    <message>
        <source>You may feel sleepy or forget things.</source>
        <extracomment>Safety words. Page sleepy, adult, statement.</extracomment>
        <translation>您可能会犯困或忘事。</translation>
    </message>
    <message>
        <source>Do not use machines</source>
        <extracomment>Safety words. Page sleepy, machines, heading. Room for about 25 letters a line; a longer text takes more lines.</extracomment>
        <translation>请不要使用机器</translation>
    </message>
    <message>
        <source>Do not drive or climb ladders.</source>
        <extracomment>Safety words. Page sleepy, machines, statement.</extracomment>
        <translation>请不要开车或爬梯子。</translation>
    </message>
    <message>
        <source>Do not drink alcohol</source>
        <extracomment>Safety words. Page sleepy, alcohol, heading. Room for about 26 letters a line; a longer text takes more lines.</extracomment>
        <translation>请不要喝酒</translation>
    </message>
    <message>
        <source>Do not sign papers</source>
        <extracomment>Safety words. Page sleepy, papers, heading. Room for about 24 letters a line; a longer text takes more lines.</extracomment>
        <translation>请不要签署文件</translation>
    </message>
    <message>
        <source>Do not make big decisions.</source>
        <extracomment>Safety words. Page sleepy, papers, statement.</extracomment>
        <translation>请不要做重大决定。</translation>
    </message>
    <message>
        <source>Do not care for children alone</source>
        <extracomment>Safety words. Page sleepy, children, heading. Room for about 40 letters a line; a longer text takes more lines.</extracomment>
        <translation>请不要独自照看孩子</translation>
    </message>
    <message>
        <source>Skin and washing</source>
        <extracomment>Safety words. Page skin-washing, heading. Room for about 21 letters a line; a longer text takes more lines.</extracomment>
        <translation>皮肤和清洗</translation>
    </message>
    <message>
        <source>Remove the bandage</source>
        <extracomment>Safety words. Page skin-washing, bandage, heading. Room for about 24 letters a line; a longer text takes more lines.</extracomment>
        <translation>请取下创可贴</translation>
    </message>
    <message>
        <source>Wash your hands first.</source>
        <extracomment>Safety words. Page skin-washing, bandage, statement.</extracomment>
        <translation>请先洗手。</translation>
    </message>
    <message>
        <source>Keep the spot clean and dry</source>
        <extracomment>Safety words. Page skin-washing, clean-dry, heading. Room for about 36 letters a line; a longer text takes more lines.</extracomment>
        <translation>请保持注射部位清洁干燥</translation>
    </message>
    <message>
        <source>You can shower</source>
        <extracomment>Safety words. Page skin-washing, shower, heading. Room for about 18 letters a line; a longer text takes more lines.</extracomment>
        <translation>您可以淋浴</translation>
    </message>
    <message>
        <source>Do not bathe or swim</source>
        <extracomment>Safety words. Page skin-washing, bath, heading. Room for about 26 letters a line; a longer text takes more lines.</extracomment>
        <translation>请不要泡澡或游泳</translation>
    </message>
    <message>
        <source>Do not use a bath, pool or hot tub.</source>
        <extracomment>Safety words. Page skin-washing, bath, statement.</extracomment>
        <translation>请不要用浴缸、泳池或热水按摩池。</translation>
    </message>
    <message>
        <source>Do not swim in the sea.</source>
        <extracomment>Safety words. Page skin-washing, bath, statement.</extracomment>
        <translation>请不要在海里游泳。</translation>
    </message>
    <message>
        <source>Do not use cream or lotion</source>
        <extracomment>Safety words. Page skin-washing, cream, heading. Room for about 34 letters a line; a longer text takes more lines.</extracomment>
        <translation>请不要涂乳霜或乳液</translation>
    </message>
    <message>
        <source>Put nothing on the spot.</source>
        <extracomment>Safety words. Page skin-washing, cream, statement.</extracomment>
        <translation>请不要在注射部位涂或贴任何东西。</translation>
    </message>
    <message>
        <source>Cold and heat</source>
        <extracomment>Safety words. Page cold-heat, heading. Room for about 17 letters a line; a longer text takes more lines.</extracomment>
        <translation>冷和热</translation>
    </message>
    <message>
        <source>Use a cold pack if sore</source>
        <extracomment>Safety words. Page cold-heat, cold-pack, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>疼痛时请用冷敷袋</translation>
    </message>
    <message>
        <source>Put a cloth on your skin first.</source>
        <extracomment>Safety words. Page cold-heat, cold-pack, statement.</extracomment>
        <translation>请先在皮肤上垫一块布。</translation>
    </message>
    <message>
        <source>Use the cold pack for up to {cold_minutes}.</source>
        <extracomment>Safety words. Page cold-heat, cold-pack, statement. {cold_minutes} becomes, for example, &apos;15 minutes&apos;.</extracomment>
        <translation>冷敷袋最多敷{cold_minutes}。</translation>
    </message>
    <message>
        <source>Wait between cold packs</source>
        <extracomment>Safety words. Page cold-heat, cold-gap, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>两次冷敷之间要等一等</translation>
    </message>
    <message>
        <source>Wait {cold_gap_hours} before you use it again.</source>
        <extracomment>Safety words. Page cold-heat, cold-gap, statement. {cold_gap_hours} becomes, for example, &apos;2 hours&apos;.</extracomment>
        <translation>请等{cold_gap_hours}，再用冷敷袋。</translation>
    </message>
    <message>
        <source>Keep heat away from the spot</source>
        <extracomment>Safety words. Page cold-heat, heat, heading. Room for about 37 letters a line; a longer text takes more lines.</extracomment>
        <translation>请不要让注射部位受热</translation>
    </message>
    <message>
        <source>Keep heat and cold off numb skin</source>
        <extracomment>Safety words. Page cold-heat, numb-skin, heading. Room for about 42 letters a line; a longer text takes more lines.</extracomment>
        <translation>麻木的皮肤请不要接触热或冷的东西</translation>
    </message>
    <message>
        <source>Numb skin may not feel a burn.</source>
        <extracomment>Safety words. Page cold-heat, numb-skin, statement.</extracomment>
        <translation>麻木的皮肤可能感觉不到烫伤。</translation>
    </message>
    <message>
        <source>Protect your numb skin</source>
        <extracomment>Safety words. Page protect-numb-skin, heading. Room for about 29 letters a line; a longer text takes more lines.</extracomment>
        <translation>保护您麻木的皮肤</translation>
    </message>
    <message>
        <source>Do this until all feeling is back.</source>
        <extracomment>Safety words. Page protect-numb-skin, line under the heading. Room for about 45 letters a line; a longer text takes more lines.</extracomment>
        <translation>请一直这样做，直到感觉完全恢复。</translation>
    </message>
    <message>
        <source>Keep hot things away</source>
        <extracomment>Safety words. Page protect-numb-skin, hot-things, heading. Room for about 26 letters a line; a longer text takes more lines.</extracomment>
        <translation>请远离热的东西</translation>
    </message>
    <message>
        <source>Do not use hot water bottles or heat pads.</source>
        <extracomment>Safety words. Page protect-numb-skin, hot-things, statement.</extracomment>
        <translation>请不要用热水袋或热敷垫。</translation>
    </message>
    <message>
        <source>Do not sit close to a heater.</source>
        <extracomment>Safety words. Page protect-numb-skin, hot-things, statement.</extracomment>
        <translation>请不要坐在取暖器旁边。</translation>
    </message>
    <message>
        <source>Protect it from pressure</source>
        <extracomment>Safety words. Page protect-numb-skin, pressure, heading. Room for about 32 letters a line; a longer text takes more lines.</extracomment>
        <translation>请不要让它受压</translation>
    </message>
    <message>
        <source>Do not sit or lie on numb skin for long.</source>
        <extracomment>Safety words. Page protect-numb-skin, pressure, statement.</extracomment>
        <translation>请不要长时间坐在或躺在麻木的皮肤上。</translation>
    </message>
    <message>
        <source>Your medicines</source>
        <extracomment>Safety words. Page medicines, heading. Room for about 18 letters a line; a longer text takes more lines.</extracomment>
        <translation>您的药物</translation>
    </message>
    <message>
        <source>Take your other medicines as normal</source>
        <extracomment>Safety words. Page medicines, usual-medicines, heading. Room for about 46 letters a line; a longer text takes more lines.</extracomment>
        <translation>请照常服用其他药物</translation>
    </message>
    <message>
        <source>You can take your usual pain medicine</source>
        <extracomment>Safety words. Page medicines, pain-medicine, heading. Room for about 49 letters a line; a longer text takes more lines.</extracomment>
        <translation>您可以服用平时用的止痛药</translation>
    </message>
    <message>
        <source>Follow the label.</source>
        <extracomment>Safety words. Page medicines, pain-medicine, statement.</extracomment>
        <translation>请按照标签上的说明使用。</translation>
    </message>
    <message>
        <source>Ask about paracetamol</source>
        <extracomment>Safety words. Page medicines, paracetamol, heading. Room for about 28 letters a line; a longer text takes more lines.</extracomment>
        <translation>请询问有关扑热息痛的情况</translation>
    </message>
    <message>
        <source>Paracetamol is also called acetaminophen.</source>
        <extracomment>Safety words. Page medicines, paracetamol, statement.</extracomment>
        <translation>扑热息痛也叫对乙酰氨基酚（acetaminophen）。</translation>
    </message>
    <message>
        <source>Ask a nurse if it is safe for you.</source>
        <extracomment>Safety words. Page medicines, paracetamol, statement.</extracomment>
        <translation>请向护士询问，您用这种药是否安全。</translation>
    </message>
    <message>
        <source>Ask before you take ibuprofen or aspirin for pain</source>
        <extracomment>Safety words. Page medicines, ibuprofen, heading. Room for about 65 letters a line; a longer text takes more lines.
----------
Safety words. Page blood-thinner, ask-pain-medicine, heading. Room for about 65 letters a line; a longer text takes more lines.</extracomment>
        <translation>为止痛而服用布洛芬或阿司匹林之前请先询问</translation>
    </message>
    <message>
        <source>You are very thirsty, pass a lot of urine, or feel sick.</source>
        <extracomment>Safety words. Page diabetes, sugar-call, statement.</extracomment>
        <translation>您非常口渴、尿很多，或者感到恶心。</translation>
    </message>
    <message>
        <source>Ask before you take ibuprofen or aspirin</source>
        <extracomment>Safety words. Page medicines, ibuprofen, heading. Room for about 53 letters a line; a longer text takes more lines.
----------
Safety words. Page blood-thinner, ask-pain-medicine, heading. Room for about 53 letters a line; a longer text takes more lines.</extracomment>
        <translation type="vanished">服用布洛芬或阿司匹林之前请先询问</translation>
    </message>
    <message>
        <source>These pain medicines can cause bleeding.</source>
        <extracomment>Safety words. Page medicines, ibuprofen, statement.</extracomment>
        <translation>这些止痛药可能引起出血。</translation>
    </message>
    <message>
        <source>Do not suddenly stop long-term pain medicine</source>
        <extracomment>Safety words. Page medicines, long-term, heading. Room for about 58 letters a line; a longer text takes more lines.</extracomment>
        <translation>长期用的止痛药，请不要突然停用</translation>
    </message>
    <message>
        <source>Did you stop a blood thinner?</source>
        <extracomment>Safety words. Page blood-thinner, heading. Room for about 38 letters a line; a longer text takes more lines.</extracomment>
        <translation>您停用了抗凝血药吗？</translation>
    </message>
    <message>
        <source>Know when to start it again</source>
        <extracomment>Safety words. Page blood-thinner, restart, heading. Room for about 36 letters a line; a longer text takes more lines.</extracomment>
        <translation>要知道什么时候重新开始用</translation>
    </message>
    <message>
        <source>Start your blood thinner again: {blood_thinner_restart}.</source>
        <extracomment>Safety words. Page blood-thinner, restart, statement. {blood_thinner_restart} is what staff set.</extracomment>
        <translation>请重新开始用抗凝血药：{blood_thinner_restart}。</translation>
    </message>
    <message>
        <source>Ask your team for the day and time before you leave.</source>
        <extracomment>Safety words. Page blood-thinner, restart, statement.</extracomment>
        <translation>离开之前，请向您的医疗团队问清日期和时间。</translation>
    </message>
    <message>
        <source>Do not guess</source>
        <extracomment>Safety words. Page blood-thinner, no-guess, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>请不要猜测</translation>
    </message>
    <message>
        <source>Only your team can set the day and time.</source>
        <extracomment>Safety words. Page blood-thinner, no-guess, statement.</extracomment>
        <translation>只有您的医疗团队可以确定日期和时间。</translation>
    </message>
    <message>
        <source>These pain medicines and a blood thinner can cause bleeding.</source>
        <extracomment>Safety words. Page blood-thinner, ask-pain-medicine, statement.</extracomment>
        <translation>这些止痛药和抗凝血药可能引起出血。</translation>
    </message>
    <message>
        <source>Do you have diabetes?</source>
        <extracomment>Safety words. Page diabetes, heading. Room for about 28 letters a line; a longer text takes more lines.</extracomment>
        <translation>您有糖尿病吗？</translation>
    </message>
    <message>
        <source>Your blood sugar may go up</source>
        <extracomment>Safety words. Page diabetes, sugar-up, heading. Room for about 34 letters a line; a longer text takes more lines.</extracomment>
        <translation>您的血糖可能会升高</translation>
    </message>
    <message>
        <source>Steroid medicine can do this for days or weeks.</source>
        <extracomment>Safety words. Page diabetes, sugar-up, statement.</extracomment>
        <translation>类固醇药物可能让血糖升高几天或几周。</translation>
    </message>
    <message>
        <source>Check it more often</source>
        <extracomment>Safety words. Page diabetes, check-sugar, heading. Room for about 25 letters a line; a longer text takes more lines.</extracomment>
        <translation>请更经常地测血糖</translation>
    </message>
    <message>
        <source>Follow your diabetes plan.</source>
        <extracomment>Safety words. Page diabetes, check-sugar, statement.</extracomment>
        <translation>请按照您的糖尿病计划去做。</translation>
    </message>
    <message>
        <source>Call your diabetes team</source>
        <extracomment>Safety words. Page diabetes, sugar-call, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>请给您的糖尿病团队打电话</translation>
    </message>
    <message>
        <source>Your blood sugar stays high.</source>
        <extracomment>Safety words. Page diabetes, sugar-call, statement.</extracomment>
        <translation>您的血糖一直高。</translation>
    </message>
    <message>
        <source>You are very thirsty, pass much urine, or feel sick.</source>
        <extracomment>Safety words. Page diabetes, sugar-call, statement.</extracomment>
        <translation type="vanished">您非常口渴、尿很多，或者感到恶心。</translation>
    </message>
    <message>
        <source>Call {emergency_number} now</source>
        <extracomment>Safety words. Page diabetes, sugar-emergency, heading. {emergency_number} becomes, for example, &apos;911&apos;. Room for about 36 letters a line; a longer text takes more lines.</extracomment>
        <translation>请立即拨打{emergency_number}</translation>
    </message>
    <message>
        <source>You vomit, breathe deep and fast, or are very sleepy.</source>
        <extracomment>Safety words. Page diabetes, sugar-emergency, statement.</extracomment>
        <translation>您呕吐、呼吸又深又快，或者非常困倦。</translation>
    </message>
    <message>
        <source>Moving and exercise</source>
        <extracomment>Safety words. Page moving, heading. Room for about 25 letters a line; a longer text takes more lines.</extracomment>
        <translation>活动和运动</translation>
    </message>
    <message>
        <source>Do a little more each day</source>
        <extracomment>Safety words. Page moving, little-more, heading. Room for about 33 letters a line; a longer text takes more lines.</extracomment>
        <translation>每天多做一点</translation>
    </message>
    <message>
        <source>Go slowly, even when you feel good</source>
        <extracomment>Safety words. Page moving, go-slow, heading. Room for about 45 letters a line; a longer text takes more lines.</extracomment>
        <translation>即使感觉良好，也要慢慢来</translation>
    </message>
    <message>
        <source>Do your usual gentle moves</source>
        <extracomment>Safety words. Page moving, test-moves, heading. Room for about 34 letters a line; a longer text takes more lines.</extracomment>
        <translation>请做您平时的轻柔动作</translation>
    </message>
    <message>
        <source>Then rate your pain.</source>
        <extracomment>Safety words. Page moving, test-moves, statement.</extracomment>
        <translation>然后给疼痛打分。</translation>
    </message>
    <message>
        <source>Plan physical therapy</source>
        <extracomment>Safety words. Page moving, physical-therapy, heading. Room for about 28 letters a line; a longer text takes more lines.</extracomment>
        <translation>请计划物理治疗</translation>
    </message>
    <message>
        <source>Less pain is a good time for gentle exercise.</source>
        <extracomment>Safety words. Page moving, physical-therapy, statement.</extracomment>
        <translation>疼痛减轻时，正适合做轻柔的运动。</translation>
    </message>
    <message>
        <source>You can start physical therapy after {physio_start_days}.</source>
        <extracomment>Safety words. Page moving, physical-therapy, statement. {physio_start_days} becomes, for example, &apos;0 days&apos;.</extracomment>
        <translation>{physio_start_days}后，您可以开始物理治疗。</translation>
    </message>
    <message>
        <source>Ask us when to start physical therapy.</source>
        <extracomment>Safety words. Page moving, physical-therapy, statement.</extracomment>
        <translation>请向我们问清楚什么时候开始物理治疗。</translation>
    </message>
    <message>
        <source>Going back to work</source>
        <extracomment>Safety words. Page work, heading. Room for about 24 letters a line; a longer text takes more lines.</extracomment>
        <translation>回去工作</translation>
    </message>
    <message>
        <source>Many people can work again soon</source>
        <extracomment>Safety words. Page work, work-again, heading. Room for about 41 letters a line; a longer text takes more lines.</extracomment>
        <translation>许多人很快就能重新工作</translation>
    </message>
    <message>
        <source>Do not go back too early</source>
        <extracomment>Safety words. Page work, work-later, heading. Room for about 32 letters a line; a longer text takes more lines.</extracomment>
        <translation>请不要太早回去工作</translation>
    </message>
    <message>
        <source>Wait longer if your job is heavy or you feel sore.</source>
        <extracomment>Safety words. Page work, work-later, statement.</extracomment>
        <translation>如果您的工作很费力，或者您感到疼痛，请多等一些时间。</translation>
    </message>
</context>
<context>
    <name>cluneal-nerve-injection: check</name>
    <message>
        <source>Check what you know</source>
        <extracomment>Safety words. Tile, heading. Room for about 25 letters a line; a longer text takes more lines.
----------
Safety words. Page check-intro, heading. Room for about 25 letters a line; a longer text takes more lines.</extracomment>
        <translation>看看您知道哪些</translation>
    </message>
    <message>
        <source>Please help us</source>
        <extracomment>Safety words. Page check-intro, help-us, heading. Room for about 18 letters a line; a longer text takes more lines.</extracomment>
        <translation>请帮帮我们</translation>
    </message>
    <message>
        <source>We want to be sure we explained this well.</source>
        <extracomment>Safety words. Page check-intro, help-us, statement.</extracomment>
        <translation>我们想确定自己讲解清楚了。</translation>
    </message>
    <message>
        <source>Touch one answer</source>
        <extracomment>Safety words. Page check-intro, touch-one, heading. Room for about 21 letters a line; a longer text takes more lines.</extracomment>
        <translation>请触摸一个答案</translation>
    </message>
    <message>
        <source>You can look again and try once more.</source>
        <extracomment>Safety words. Page check-intro, touch-one, statement.</extracomment>
        <translation>您可以再看一遍，再试一次。</translation>
    </message>
    <message>
        <source>This is not a test of you</source>
        <extracomment>Safety words. Page check-intro, no-score, heading. Room for about 33 letters a line; a longer text takes more lines.</extracomment>
        <translation>这不是在考您</translation>
    </message>
    <message>
        <source>There is no score. We do not keep your answers.</source>
        <extracomment>Safety words. Page check-intro, no-score, statement.</extracomment>
        <translation>没有分数。我们不保留您的回答。</translation>
    </message>
    <message>
        <source>Tell a nurse in your own words</source>
        <extracomment>Safety words. Page check-tell, heading. Room for about 40 letters a line; a longer text takes more lines.</extracomment>
        <translation>请用您自己的话告诉护士</translation>
    </message>
    <message>
        <source>Thank you for your help. Now say:</source>
        <extracomment>Safety words. Page check-tell, line under the heading. Room for about 44 letters a line; a longer text takes more lines.</extracomment>
        <translation>谢谢您的帮助。现在请说：</translation>
    </message>
    <message>
        <source>What you will do tonight</source>
        <extracomment>Safety words. Page check-tell, tonight, heading. Room for about 32 letters a line; a longer text takes more lines.</extracomment>
        <translation>您今晚会做什么</translation>
    </message>
    <message>
        <source>When you would call for help</source>
        <extracomment>Safety words. Page check-tell, call, heading. Room for about 37 letters a line; a longer text takes more lines.</extracomment>
        <translation>什么情况下您会打电话求助</translation>
    </message>
    <message>
        <source>A nurse will go over this with you</source>
        <extracomment>Safety words. Page check-nurse, heading. Room for about 45 letters a line; a longer text takes more lines.</extracomment>
        <translation>护士会和您一起再看一遍这些内容</translation>
    </message>
    <message>
        <source>Some of this is very important. Wait for a nurse, or look again now.</source>
        <extracomment>Safety words. Page check-nurse, line under the heading. Room for about 90 letters a line; a longer text takes more lines.</extracomment>
        <translation>其中有些内容非常重要。请等护士来，或者现在再看一遍。</translation>
    </message>
    <message>
        <source>Ask a nurse to help you</source>
        <extracomment>Safety words. Page check-nurse, wait, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>请找护士帮助您</translation>
    </message>
    <message>
        <source>Pain tonight</source>
        <extracomment>Safety words. Question pain-tonight, its topic, for staff.</extracomment>
        <translation>今晚的疼痛</translation>
    </message>
    <message>
        <source>It is late tonight. Your old pain is back.</source>
        <extracomment>Safety words. Question pain-tonight, situation, statement.</extracomment>
        <translation>今晚已经很晚了。您原来的疼痛又回来了。</translation>
    </message>
    <message>
        <source>What does it mean?</source>
        <extracomment>Safety words. Question pain-tonight, what is asked, statement.</extracomment>
        <translation>这说明什么？</translation>
    </message>
    <message>
        <source>It failed. I call {emergency_number}.</source>
        <extracomment>Safety words. Question pain-tonight, wrong answer, statement. {emergency_number} becomes, for example, &apos;911&apos;.</extracomment>
        <translation>注射失败了。我拨打{emergency_number}。</translation>
    </message>
    <message>
        <source>No. Old pain often comes back tonight. The numbing medicine has stopped.</source>
        <extracomment>Safety words. Question pain-tonight, what is said after the wrong answer failed, statement.</extracomment>
        <translation>不是。今晚，原来的疼痛常常会回来。麻药已经失效了。</translation>
    </message>
    <message>
        <source>This is normal.</source>
        <extracomment>Safety words. Question pain-tonight, right answer, statement.</extracomment>
        <translation>这是正常的。</translation>
    </message>
    <message>
        <source>Steroid medicine needs days to work.</source>
        <extracomment>Safety words. Question pain-tonight, right answer, statement.</extracomment>
        <translation>类固醇药物要过几天才起作用。</translation>
    </message>
    <message>
        <source>Yes. Old pain often comes back first.</source>
        <extracomment>Safety words. Question pain-tonight, what is said after the right answer normal, statement.</extracomment>
        <translation>对。一开始，原来的疼痛常常会再次出现。</translation>
    </message>
    <message>
        <source>Steroid medicine often starts in {steroid_onset_from_days.number} to {steroid_onset_to_days}.</source>
        <extracomment>Safety words. Question pain-tonight, what is said after the right answer normal, statement. {steroid_onset_from_days.number} becomes, for example, &apos;2&apos;. {steroid_onset_to_days} becomes, for example, &apos;7 days&apos;.</extracomment>
        <translation>类固醇药物常常在{steroid_onset_from_days.number}到{steroid_onset_to_days}内开始起作用。</translation>
    </message>
    <message>
        <source>I take twice as much pain medicine.</source>
        <extracomment>Safety words. Question pain-tonight, wrong answer, statement.</extracomment>
        <translation>我服用两倍的止痛药。</translation>
    </message>
    <message>
        <source>No. Never take more than the label says.</source>
        <extracomment>Safety words. Question pain-tonight, what is said after the wrong answer double, statement.</extracomment>
        <translation>不可以。用量绝对不要超过标签上写的。</translation>
    </message>
    <message>
        <source>Driving</source>
        <extracomment>Safety words. Question driving, its topic, for staff.</extracomment>
        <translation>开车</translation>
    </message>
    <message>
        <source>You want to drive again.</source>
        <extracomment>Safety words. Question driving, situation, statement.</extracomment>
        <translation>您想重新开车。</translation>
    </message>
    <message>
        <source>When can you drive?</source>
        <extracomment>Safety words. Question driving, what is asked, statement.</extracomment>
        <translation>您什么时候可以开车？</translation>
    </message>
    <message>
        <source>When I get to my car.</source>
        <extracomment>Safety words. Question driving, wrong answer, statement.</extracomment>
        <translation>等我走到自己的车旁。</translation>
    </message>
    <message>
        <source>Not yet. Your leg or mind may be slow. Wait {driving_ban_hours}.</source>
        <extracomment>Safety words. Question driving, what is said after the wrong answer now, statement. {driving_ban_hours} becomes, for example, &apos;24 hours&apos;.
----------
Safety words. Question driving, what is said after the wrong answer no-pain, statement. {driving_ban_hours} becomes, for example, &apos;24 hours&apos;.</extracomment>
        <translation>还不行。您的腿或头脑可能反应慢。请等{driving_ban_hours}。</translation>
    </message>
    <message>
        <source>When the pain is gone.</source>
        <extracomment>Safety words. Question driving, wrong answer, statement.</extracomment>
        <translation>等疼痛消失了。</translation>
    </message>
    <message>
        <source>After {driving_ban_hours}, if no leg is numb or weak.</source>
        <extracomment>Safety words. Question driving, right answer, statement. {driving_ban_hours} becomes, for example, &apos;24 hours&apos;.</extracomment>
        <translation>{driving_ban_hours}后，如果没有任何一条腿麻木或无力。</translation>
    </message>
    <message>
        <source>Yes. Wait until {driving_ban_hours.moment}. Never drive with a numb or weak leg.</source>
        <extracomment>Safety words. Question driving, what is said after the right answer later, statement. {driving_ban_hours.moment} becomes, for example, &apos;Monday, 2:30 PM&apos;.</extracomment>
        <translation>对。请等到{driving_ban_hours.moment}。腿麻木或无力时，绝对不要开车。</translation>
    </message>
    <message>
        <source>Yes. Wait {driving_ban_hours}. Never drive with a numb or weak leg.</source>
        <extracomment>Safety words. Question driving, what is said after the right answer later, statement, when the clock is wrong. {driving_ban_hours} becomes, for example, &apos;24 hours&apos;.</extracomment>
        <translation>对。请等{driving_ban_hours}。腿麻木或无力时，绝对不要开车。</translation>
    </message>
    <message>
        <source>Washing</source>
        <extracomment>Safety words. Question washing, its topic, for staff.</extracomment>
        <translation>清洗</translation>
    </message>
    <message>
        <source>You want to wash {shower_hours} from now.</source>
        <extracomment>Safety words. Question washing, situation, statement. {shower_hours} becomes, for example, &apos;24 hours&apos;.</extracomment>
        <translation>从现在起{shower_hours}后，您想清洗身体。</translation>
    </message>
    <message>
        <source>Which one is OK?</source>
        <extracomment>Safety words. Question washing, what is asked, statement.</extracomment>
        <translation>哪一项可以做？</translation>
    </message>
    <message>
        <source>I take a shower.</source>
        <extracomment>Safety words. Question washing, right answer, statement.</extracomment>
        <translation>我淋浴。</translation>
    </message>
    <message>
        <source>Yes. You can shower then. Do not bathe or swim for {soak_hours}.</source>
        <extracomment>Safety words. Question washing, what is said after the right answer shower, statement. {soak_hours} becomes, for example, &apos;48 hours&apos;.</extracomment>
        <translation>对。到那时您可以淋浴。{soak_hours}内，请不要泡澡或游泳。</translation>
    </message>
    <message>
        <source>I take a hot bath.</source>
        <extracomment>Safety words. Question washing, wrong answer, statement.</extracomment>
        <translation>我泡热水澡。</translation>
    </message>
    <message>
        <source>No. Wait {soak_hours}. Water can carry germs into the spot.</source>
        <extracomment>Safety words. Question washing, what is said after the wrong answer bath, statement. {soak_hours} becomes, for example, &apos;48 hours&apos;.
----------
Safety words. Question washing, what is said after the wrong answer swim, statement. {soak_hours} becomes, for example, &apos;48 hours&apos;.</extracomment>
        <translation>不可以。请等{soak_hours}。水可能把病菌带进注射部位。</translation>
    </message>
    <message>
        <source>I go for a swim.</source>
        <extracomment>Safety words. Question washing, wrong answer, statement.</extracomment>
        <translation>我去游泳。</translation>
    </message>
    <message>
        <source>When to call {emergency_number}</source>
        <extracomment>Safety words. Question emergency, its topic, for staff. {emergency_number} becomes, for example, &apos;911&apos;.</extracomment>
        <translation>什么时候拨打{emergency_number}</translation>
    </message>
    <message>
        <source>You are at home.</source>
        <extracomment>Safety words. Question emergency, situation, statement.</extracomment>
        <translation>您在家里。</translation>
    </message>
    <message>
        <source>Which one means: call {emergency_number} now?</source>
        <extracomment>Safety words. Question emergency, what is asked, statement. {emergency_number} becomes, for example, &apos;911&apos;.</extracomment>
        <translation>哪一项表示：请立即拨打{emergency_number}？</translation>
    </message>
    <message>
        <source>The spot is sore and has a bruise.</source>
        <extracomment>Safety words. Question emergency, wrong answer, statement.</extracomment>
        <translation>注射部位疼痛，并且有瘀青。</translation>
    </message>
    <message>
        <source>No. A sore spot or a bruise is normal.</source>
        <extracomment>Safety words. Question emergency, what is said after the wrong answer bruise, statement.</extracomment>
        <translation>不是。注射部位疼痛或有瘀青是正常的。</translation>
    </message>
    <message>
        <source>I cannot hold my urine (pee). I am numb between my legs.</source>
        <extracomment>Safety words. Question emergency, right answer, statement.</extracomment>
        <translation>我憋不住尿（小便）。我两腿之间麻木。</translation>
    </message>
    <message>
        <source>Yes. This is an emergency. Do not wait.</source>
        <extracomment>Safety words. Question emergency, what is said after the right answer numb-toilet, statement.</extracomment>
        <translation>对。这是紧急情况。请不要等。</translation>
    </message>
    <message>
        <source>I have a short, mild headache.</source>
        <extracomment>Safety words. Question emergency, wrong answer, statement.</extracomment>
        <translation>我有短暂、轻微的头痛。</translation>
    </message>
    <message>
        <source>No. A short, mild headache is normal.</source>
        <extracomment>Safety words. Question emergency, what is said after the wrong answer headache, statement.</extracomment>
        <translation>不是。短暂、轻微的头痛是正常的。</translation>
    </message>
    <message>
        <source>Numb skin</source>
        <extracomment>Safety words. Question numb, its topic, for staff.</extracomment>
        <translation>皮肤麻木</translation>
    </message>
    <message>
        <source>Your upper buttock is numb today, on the injected side.</source>
        <extracomment>Safety words. Question numb, situation, statement.</extracomment>
        <translation>今天您注射那一侧的臀部上半部分麻木。</translation>
    </message>
    <message>
        <source>Your upper buttock is numb today. It is the side of the injection.</source>
        <extracomment>Safety words. Question numb, situation, statement.</extracomment>
        <translation type="vanished">今天您的臀部上半部分麻木。那是注射的那一侧。</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <extracomment>Safety words. Question numb, what is asked, statement.
----------
Safety words. Question infection, what is asked, statement.
----------
Safety words. Question sugar, what is asked, statement.</extracomment>
        <translation>您怎么做？</translation>
    </message>
    <message>
        <source>I call {emergency_number} now.</source>
        <extracomment>Safety words. Question numb, wrong answer, statement. {emergency_number} becomes, for example, &apos;911&apos;.</extracomment>
        <translation>我立即拨打{emergency_number}。</translation>
    </message>
    <message>
        <source>No need. A numb patch is normal today. Numb between your legs is the emergency.</source>
        <extracomment>Safety words. Question numb, what is said after the wrong answer emergency, statement.</extracomment>
        <translation>不需要。今天有一片麻木是正常的。两腿之间麻木才是紧急情况。</translation>
    </message>
    <message>
        <source>I wait. It should end by {numb_max_hours.moment}. I keep heat off it.</source>
        <extracomment>Safety words. Question numb, right answer, statement. {numb_max_hours.moment} becomes, for example, &apos;Monday, 2:30 PM&apos;.</extracomment>
        <translation>我等着。麻木最晚应该在{numb_max_hours.moment}消失。我不让那里受热。</translation>
    </message>
    <message>
        <source>I wait. It should end within {numb_max_hours}. I keep heat off it.</source>
        <extracomment>Safety words. Question numb, right answer, statement, when the clock is wrong. {numb_max_hours} becomes, for example, &apos;24 hours&apos;.</extracomment>
        <translation>我等着。麻木应该在{numb_max_hours}之内消失。我不让那里受热。</translation>
    </message>
    <message>
        <source>Yes. A numb patch is normal today. Numb between your legs is an emergency.</source>
        <extracomment>Safety words. Question numb, what is said after the right answer wait, statement.</extracomment>
        <translation>对。今天有一片麻木是正常的。两腿之间麻木是紧急情况。</translation>
    </message>
    <message>
        <source>I put a hot water bottle on it.</source>
        <extracomment>Safety words. Question numb, wrong answer, statement.</extracomment>
        <translation>我把热水袋放在上面。</translation>
    </message>
    <message>
        <source>No. It may burn your skin. You cannot feel it.</source>
        <extracomment>Safety words. Question numb, what is said after the wrong answer heat, statement.</extracomment>
        <translation>不可以。热水袋可能烫伤您的皮肤。您感觉不到。</translation>
    </message>
    <message>
        <source>Fever and the spot</source>
        <extracomment>Safety words. Question infection, its topic, for staff.</extracomment>
        <translation>发烧和注射部位</translation>
    </message>
    <message>
        <source>Two days later, the spot is red and hot. Your fever is {fever}.</source>
        <extracomment>Safety words. Question infection, situation, statement. {fever} becomes, for example, &apos;100.4 °F (38.0 °C)&apos;.</extracomment>
        <translation>两天后，注射部位又红又热。您发烧到{fever}。</translation>
    </message>
    <message>
        <source>I wait for my next visit.</source>
        <extracomment>Safety words. Question infection, wrong answer, statement.</extracomment>
        <translation>我等到下次就诊。</translation>
    </message>
    <message>
        <source>Do not wait. It may be an infection. Call us today.</source>
        <extracomment>Safety words. Question infection, what is said after the wrong answer wait, statement.</extracomment>
        <translation>请不要等。这可能是感染。请今天给我们打电话。</translation>
    </message>
    <message>
        <source>I call {clinic_phone} today.</source>
        <extracomment>Safety words. Question infection, right answer, statement. {clinic_phone} becomes, for example, &apos;(555) 010-0199&apos;.</extracomment>
        <translation>我今天拨打{clinic_phone}。</translation>
    </message>
    <message>
        <source>Yes. Call us today.</source>
        <extracomment>Safety words. Question infection, what is said after the right answer call, statement.</extracomment>
        <translation>对。请今天给我们打电话。</translation>
    </message>
    <message>
        <source>When we are closed, call {out_of_hours_phone}.</source>
        <extracomment>Safety words. Question infection, what is said after the right answer call, statement. {out_of_hours_phone} becomes, for example, &apos;(555) 010-0142&apos;.</extracomment>
        <translation>我们关门时，请拨打{out_of_hours_phone}。</translation>
    </message>
    <message>
        <source>I put cream on it.</source>
        <extracomment>Safety words. Question infection, wrong answer, statement.</extracomment>
        <translation>我在上面涂乳霜。</translation>
    </message>
    <message>
        <source>Do not use cream. It may be an infection. Call us today.</source>
        <extracomment>Safety words. Question infection, what is said after the wrong answer cream, statement.</extracomment>
        <translation>请不要涂乳霜。这可能是感染。请今天给我们打电话。</translation>
    </message>
    <message>
        <source>After sleepy medicine</source>
        <extracomment>Safety words. Question sleepy, its topic, for staff.</extracomment>
        <translation>用让人犯困的药之后</translation>
    </message>
    <message>
        <source>You had medicine to make you sleepy.</source>
        <extracomment>Safety words. Question sleepy, situation, statement.</extracomment>
        <translation>您用了让您犯困的药。</translation>
    </message>
    <message>
        <source>Which one is safe tonight?</source>
        <extracomment>Safety words. Question sleepy, what is asked, statement.</extracomment>
        <translation>今晚哪一项是安全的？</translation>
    </message>
    <message>
        <source>I drink a glass of wine.</source>
        <extracomment>Safety words. Question sleepy, wrong answer, statement.</extracomment>
        <translation>我喝一杯葡萄酒。</translation>
    </message>
    <message>
        <source>No. Your mind can be slow for {sedation_hours}.</source>
        <extracomment>Safety words. Question sleepy, what is said after the wrong answer wine, statement. {sedation_hours} becomes, for example, &apos;24 hours&apos;.
----------
Safety words. Question sleepy, what is said after the wrong answer loan, statement. {sedation_hours} becomes, for example, &apos;24 hours&apos;.</extracomment>
        <translation>不可以。{sedation_hours}内，您的头脑可能反应慢。</translation>
    </message>
    <message>
        <source>I sign papers for a loan.</source>
        <extracomment>Safety words. Question sleepy, wrong answer, statement.</extracomment>
        <translation>我签署贷款文件。</translation>
    </message>
    <message>
        <source>I rest with an adult close by.</source>
        <extracomment>Safety words. Question sleepy, right answer, statement.</extracomment>
        <translation>我休息，身边有一位成年人。</translation>
    </message>
    <message>
        <source>Yes. Your mind can be slow for {sedation_hours}.</source>
        <extracomment>Safety words. Question sleepy, what is said after the right answer rest, statement. {sedation_hours} becomes, for example, &apos;24 hours&apos;.</extracomment>
        <translation>对。{sedation_hours}内，您的头脑可能反应慢。</translation>
    </message>
    <message>
        <source>Blood thinner</source>
        <extracomment>Safety words. Question thinner, its topic, for staff.</extracomment>
        <translation>抗凝血药</translation>
    </message>
    <message>
        <source>We stopped your blood thinner.</source>
        <extracomment>Safety words. Question thinner, situation, statement.</extracomment>
        <translation>我们停用了您的抗凝血药。</translation>
    </message>
    <message>
        <source>When do you start it again?</source>
        <extracomment>Safety words. Question thinner, what is asked, statement.</extracomment>
        <translation>您什么时候重新开始用？</translation>
    </message>
    <message>
        <source>I start it right now.</source>
        <extracomment>Safety words. Question thinner, wrong answer, statement.</extracomment>
        <translation>我现在马上开始用。</translation>
    </message>
    <message>
        <source>No. Only your team can set the time. Ask before you leave.</source>
        <extracomment>Safety words. Question thinner, what is said after the wrong answer now, statement.
----------
Safety words. Question thinner, what is said after the wrong answer bruise, statement.</extracomment>
        <translation>不可以。只有您的医疗团队可以确定时间。离开之前请问清楚。</translation>
    </message>
    <message>
        <source>I start it when my team said: {blood_thinner_restart}.</source>
        <extracomment>Safety words. Question thinner, right answer, statement. {blood_thinner_restart} is what staff set.</extracomment>
        <translation>我在医疗团队说的时间开始用：{blood_thinner_restart}。</translation>
    </message>
    <message>
        <source>I start it on the day and time my team tells me.</source>
        <extracomment>Safety words. Question thinner, right answer, statement.</extracomment>
        <translation>我在医疗团队告诉我的日期和时间开始用。</translation>
    </message>
    <message>
        <source>Yes. Only your team can set the time.</source>
        <extracomment>Safety words. Question thinner, what is said after the right answer told, statement.</extracomment>
        <translation>对。只有您的医疗团队可以确定时间。</translation>
    </message>
    <message>
        <source>Ask for the day and time before you leave.</source>
        <extracomment>Safety words. Question thinner, what is said after the right answer told, statement.</extracomment>
        <translation>离开之前，请问清日期和时间。</translation>
    </message>
    <message>
        <source>I start it when the bruise is gone.</source>
        <extracomment>Safety words. Question thinner, wrong answer, statement.</extracomment>
        <translation>等瘀青消失了，我就开始用。</translation>
    </message>
    <message>
        <source>Blood sugar</source>
        <extracomment>Safety words. Question sugar, its topic, for staff.</extracomment>
        <translation>血糖</translation>
    </message>
    <message>
        <source>You have diabetes. Your blood sugar may go up.</source>
        <extracomment>Safety words. Question sugar, situation, statement.</extracomment>
        <translation>您有糖尿病。您的血糖可能会升高。</translation>
    </message>
    <message>
        <source>I skip my diabetes medicine.</source>
        <extracomment>Safety words. Question sugar, wrong answer, statement.</extracomment>
        <translation>我这次不用糖尿病药。</translation>
    </message>
    <message>
        <source>No. Follow your diabetes plan.</source>
        <extracomment>Safety words. Question sugar, what is said after the wrong answer skip, statement.</extracomment>
        <translation>不可以。请按照您的糖尿病计划去做。</translation>
    </message>
    <message>
        <source>Steroid medicine can raise your sugar for days.</source>
        <extracomment>Safety words. Question sugar, what is said after the wrong answer skip, statement.
----------
Safety words. Question sugar, what is said after the right answer check, statement.</extracomment>
        <translation>类固醇药物可能让您的血糖升高几天。</translation>
    </message>
    <message>
        <source>I check it more often for {glucose_watch_days}. I follow my plan.</source>
        <extracomment>Safety words. Question sugar, right answer, statement. {glucose_watch_days} becomes, for example, &apos;7 days&apos;.</extracomment>
        <translation>{glucose_watch_days}内，我更经常地测血糖。我按照我的计划去做。</translation>
    </message>
    <message>
        <source>Yes. Follow your diabetes plan.</source>
        <extracomment>Safety words. Question sugar, what is said after the right answer check, statement.</extracomment>
        <translation>对。请按照您的糖尿病计划去做。</translation>
    </message>
    <message>
        <source>I stop eating.</source>
        <extracomment>Safety words. Question sugar, wrong answer, statement.</extracomment>
        <translation>我不再吃东西。</translation>
    </message>
    <message>
        <source>No. Eat as normal. Follow your diabetes plan.</source>
        <extracomment>Safety words. Question sugar, what is said after the wrong answer no-food, statement.</extracomment>
        <translation>不可以。请照常吃饭。请按照您的糖尿病计划去做。</translation>
    </message>
</context>
<context>
    <name>cluneal-nerve-injection: diary</name>
    <message>
        <source>Pain diary and next visit</source>
        <extracomment>Tile, heading. Room for about 33 letters a line; a longer text takes more lines.</extracomment>
        <translation>疼痛日记和下次就诊</translation>
    </message>
    <message>
        <source>How to rate your pain</source>
        <extracomment>Tile, small line. Room for about 28 letters a line; a longer text takes more lines.
----------
Page how-to-rate, heading. Room for about 28 letters a line; a longer text takes more lines.</extracomment>
        <translation>怎样给疼痛打分</translation>
    </message>
    <message>
        <source>How bad is your pain now?</source>
        <extracomment>Page rate-now, heading. Room for about 33 letters a line; a longer text takes more lines.</extracomment>
        <translation>您现在疼痛有多严重？</translation>
    </message>
    <message>
        <source>Touch one number. It is your first diary entry.</source>
        <extracomment>Page rate-now, line under the heading. Room for about 62 letters a line; a longer text takes more lines.</extracomment>
        <translation>请触摸一个数字。这是您日记的第一条记录。</translation>
    </message>
    <message>
        <source>No pain</source>
        <extracomment>Page rate-now, none, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>没有疼痛</translation>
    </message>
    <message>
        <source>The worst pain</source>
        <extracomment>Page rate-now, worst, heading. Room for about 18 letters a line; a longer text takes more lines.</extracomment>
        <translation>最严重的疼痛</translation>
    </message>
    <message>
        <source>Only your print-out shows it</source>
        <extracomment>Page rate-now, kept, heading. Room for about 37 letters a line; a longer text takes more lines.</extracomment>
        <translation>只有您的打印件上会显示这个数字</translation>
    </message>
    <message>
        <source>Use a number</source>
        <extracomment>Page how-to-rate, scale, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>请用一个数字表示</translation>
    </message>
    <message>
        <source>{pain_scale_min} means no pain.</source>
        <extracomment>Page how-to-rate, scale, statement. {pain_scale_min} becomes, for example, &apos;0&apos;.</extracomment>
        <translation>{pain_scale_min}表示没有疼痛。</translation>
    </message>
    <message>
        <source>{pain_scale_max} means the worst pain.</source>
        <extracomment>Page how-to-rate, scale, statement. {pain_scale_max} becomes, for example, &apos;10&apos;.</extracomment>
        <translation>{pain_scale_max}表示最严重的疼痛。</translation>
    </message>
    <message>
        <source>The first hours are a clue</source>
        <extracomment>Page how-to-rate, clue, heading. Room for about 34 letters a line; a longer text takes more lines.</extracomment>
        <translation>最初几小时是一条线索</translation>
    </message>
    <message>
        <source>They help show if these nerves cause your pain.</source>
        <extracomment>Page how-to-rate, clue, statement.</extracomment>
        <translation>它们能帮助判断是不是这些神经引起了您的疼痛。</translation>
    </message>
    <message>
        <source>This is true even if the pain comes back.</source>
        <extracomment>Page how-to-rate, clue, statement.</extracomment>
        <translation>即使疼痛又回来，也是这样。</translation>
    </message>
    <message>
        <source>Ask about pain medicine</source>
        <extracomment>Page how-to-rate, test-medicine, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>请询问有关止痛药的情况</translation>
    </message>
    <message>
        <source>Was the injection mainly a test? Ask when to take pain medicine.</source>
        <extracomment>Page how-to-rate, test-medicine, statement.</extracomment>
        <translation>这次注射主要是一种检查吗？请问清楚什么时候服用止痛药。</translation>
    </message>
    <message>
        <source>When to rate your pain</source>
        <extracomment>Page when-to-rate, heading. Room for about 29 letters a line; a longer text takes more lines.</extracomment>
        <translation>什么时候给疼痛打分</translation>
    </message>
    <message>
        <source>Now, before you leave</source>
        <extracomment>Page when-to-rate, now, heading. Room for about 28 letters a line; a longer text takes more lines.</extracomment>
        <translation>现在，您离开之前</translation>
    </message>
    <message>
        <source>Each hour while you are awake</source>
        <extracomment>Page when-to-rate, each-hour, heading. Room for about 38 letters a line; a longer text takes more lines.</extracomment>
        <translation>醒着的时候，每小时一次</translation>
    </message>
    <message>
        <source>At bedtime</source>
        <extracomment>Page when-to-rate, bedtime, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>睡觉前</translation>
    </message>
    <message>
        <source>Then once a day</source>
        <extracomment>Page when-to-rate, daily, heading. Room for about 20 letters a line; a longer text takes more lines.</extracomment>
        <translation>然后每天一次</translation>
    </message>
    <message>
        <source>Bring your diary to your next visit</source>
        <extracomment>Page when-to-rate, bring, heading. Room for about 46 letters a line; a longer text takes more lines.</extracomment>
        <translation>下次就诊时请带上日记</translation>
    </message>
    <message>
        <source>Your next visit</source>
        <extracomment>Page next-visit, heading. Room for about 20 letters a line; a longer text takes more lines.</extracomment>
        <translation>您的下次就诊</translation>
    </message>
    <message>
        <source>When it is</source>
        <extracomment>Page next-visit, when, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>什么时候</translation>
    </message>
    <message>
        <source>We will see or call you in {followup_weeks}.</source>
        <extracomment>Page next-visit, when, statement. {followup_weeks} becomes, for example, &apos;0 weeks&apos;.</extracomment>
        <translation>{followup_weeks}后，我们会和您见面，或给您打电话。</translation>
    </message>
    <message>
        <source>Ask us for the day before you leave.</source>
        <extracomment>Page next-visit, when, statement.</extracomment>
        <translation>离开之前，请向我们问清楚是哪一天。</translation>
    </message>
    <message>
        <source>What we will talk about</source>
        <extracomment>Page next-visit, talk, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>我们会谈什么</translation>
    </message>
    <message>
        <source>We will ask how the injection worked.</source>
        <extracomment>Page next-visit, talk, statement.</extracomment>
        <translation>我们会问您注射的效果怎样。</translation>
    </message>
    <message>
        <source>We will plan with you what comes next.</source>
        <extracomment>Page next-visit, talk, statement.</extracomment>
        <translation>我们会和您一起计划下一步。</translation>
    </message>
    <message>
        <source>More care</source>
        <extracomment>Page next-visit, more-care, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>更多治疗</translation>
    </message>
    <message>
        <source>You may not need more.</source>
        <extracomment>Page next-visit, more-care, statement.</extracomment>
        <translation>您可能不需要更多治疗。</translation>
    </message>
    <message>
        <source>You may need another injection or other care.</source>
        <extracomment>Page next-visit, more-care, statement.</extracomment>
        <translation>您可能需要再注射一次，或者需要其他治疗。</translation>
    </message>
    <message>
        <source>Questions people ask</source>
        <extracomment>Page questions-pain-work, heading. Room for about 26 letters a line; a longer text takes more lines.</extracomment>
        <translation>大家常问的问题</translation>
    </message>
    <message>
        <source>Does pain tonight mean it failed?</source>
        <extracomment>Page questions-pain-work, pain-failed, heading. Room for about 44 letters a line; a longer text takes more lines.</extracomment>
        <translation>今晚疼痛，说明注射失败了吗？</translation>
    </message>
    <message>
        <source>No. Pain often comes back first.</source>
        <extracomment>Page questions-pain-work, pain-failed, statement.</extracomment>
        <translation>不是。一开始，疼痛常常会再次出现。</translation>
    </message>
    <message>
        <source>Can I go to work?</source>
        <extracomment>Page questions-pain-work, work, heading. Room for about 22 letters a line; a longer text takes more lines.</extracomment>
        <translation>我可以去上班吗？</translation>
    </message>
    <message>
        <source>Many people can work after {work_return_days}.</source>
        <extracomment>Page questions-pain-work, work, statement. {work_return_days} becomes, for example, &apos;1 day&apos;.</extracomment>
        <translation>许多人{work_return_days}后可以工作。</translation>
    </message>
    <message>
        <source>Heavy jobs need more time.</source>
        <extracomment>Page questions-pain-work, work, statement.</extracomment>
        <translation>费力的工作需要更多时间。</translation>
    </message>
    <message>
        <source>Can I have sex?</source>
        <extracomment>Page questions-pain-work, sex, heading. Room for about 20 letters a line; a longer text takes more lines.</extracomment>
        <translation>我可以过性生活吗？</translation>
    </message>
    <message>
        <source>Yes, when you feel ready.</source>
        <extracomment>Page questions-pain-work, sex, statement.</extracomment>
        <translation>可以，等您觉得准备好了就行。</translation>
    </message>
    <message>
        <source>Can I fly?</source>
        <extracomment>Page questions-pain-work, flying, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>我可以坐飞机吗？</translation>
    </message>
    <message>
        <source>Ask us before you fly.</source>
        <extracomment>Page questions-pain-work, flying, statement.</extracomment>
        <translation>坐飞机之前请先问我们。</translation>
    </message>
    <message>
        <source>More questions people ask</source>
        <extracomment>Page questions-again-family, heading. Room for about 33 letters a line; a longer text takes more lines.</extracomment>
        <translation>大家常问的其他问题</translation>
    </message>
    <message>
        <source>Will I need it again?</source>
        <extracomment>Page questions-again-family, again, heading. Room for about 28 letters a line; a longer text takes more lines.</extracomment>
        <translation>我以后还需要再注射吗？</translation>
    </message>
    <message>
        <source>Maybe. It depends on how you feel.</source>
        <extracomment>Page questions-again-family, again, statement.</extracomment>
        <translation>也许会。这取决于您的感觉。</translation>
    </message>
    <message>
        <source>Can family or friends have this injection?</source>
        <extracomment>Page questions-again-family, family, heading. Room for about 56 letters a line; a longer text takes more lines.</extracomment>
        <translation>家人或朋友可以做这种注射吗？</translation>
    </message>
    <message>
        <source>Do they have long-lasting low back or buttock pain?</source>
        <extracomment>Page questions-again-family, family, statement.</extracomment>
        <translation>他们的腰部或臀部有长期的疼痛吗？</translation>
    </message>
    <message>
        <source>They can ask their own doctor if it is right for them.</source>
        <extracomment>Page questions-again-family, family, statement.</extracomment>
        <translation>他们可以问自己的医生，这种注射是否适合他们。</translation>
    </message>
</context>
<context>
    <name>cluneal-nerve-injection: expect</name>
    <message>
        <source>What to expect</source>
        <extracomment>Safety words. Tile, heading. Room for about 18 letters a line; a longer text takes more lines.</extracomment>
        <translation>可能会有什么情况</translation>
    </message>
    <message>
        <source>Today, tonight and the next weeks</source>
        <extracomment>Safety words. Tile, small line. Room for about 44 letters a line; a longer text takes more lines.</extracomment>
        <translation>今天、今晚和接下来几周</translation>
    </message>
    <message>
        <source>What happens next</source>
        <extracomment>Safety words. Page timeline, heading. Room for about 22 letters a line; a longer text takes more lines.</extracomment>
        <translation>接下来会怎样</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>Safety words. Page timeline, today, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>今天</translation>
    </message>
    <message>
        <source>Your skin may feel numb.</source>
        <extracomment>Safety words. Page timeline, today, statement.</extracomment>
        <translation>您的皮肤可能会感觉麻木。</translation>
    </message>
    <message>
        <source>You may have less pain.</source>
        <extracomment>Safety words. Page timeline, today, statement.</extracomment>
        <translation>您的疼痛可能会减轻。</translation>
    </message>
    <message>
        <source>Tonight</source>
        <extracomment>Safety words. Page timeline, tonight, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>今晚</translation>
    </message>
    <message>
        <source>The numb feeling should end.</source>
        <extracomment>Safety words. Page timeline, tonight, statement.</extracomment>
        <translation>麻木的感觉应该会消失。</translation>
    </message>
    <message>
        <source>Your old pain may come back.</source>
        <extracomment>Safety words. Page timeline, tonight, statement.</extracomment>
        <translation>您原来的疼痛可能会回来。</translation>
    </message>
    <message>
        <source>The first days</source>
        <extracomment>Safety words. Page timeline, first-days, heading. Room for about 18 letters a line; a longer text takes more lines.</extracomment>
        <translation>最初几天</translation>
    </message>
    <message>
        <source>The spot may be sore or bruised.</source>
        <extracomment>Safety words. Page timeline, first-days, statement.</extracomment>
        <translation>注射部位可能会疼痛或有瘀青。</translation>
    </message>
    <message>
        <source>The first weeks</source>
        <extracomment>Safety words. Page timeline, first-weeks, heading. Room for about 20 letters a line; a longer text takes more lines.</extracomment>
        <translation>最初几周</translation>
    </message>
    <message>
        <source>Steroid medicine often starts in {steroid_onset_from_days.number} to {steroid_onset_to_days}.</source>
        <extracomment>Safety words. Page timeline, first-weeks, statement. {steroid_onset_from_days.number} becomes, for example, &apos;2&apos;. {steroid_onset_to_days} becomes, for example, &apos;7 days&apos;.</extracomment>
        <translation>类固醇药物常常在{steroid_onset_from_days.number}到{steroid_onset_to_days}内开始起作用。</translation>
    </message>
    <message>
        <source>Later weeks</source>
        <extracomment>Safety words. Page timeline, later-weeks, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>后面几周</translation>
    </message>
    <message>
        <source>Some people feel better for weeks or months.</source>
        <extracomment>Safety words. Page timeline, later-weeks, statement.</extracomment>
        <translation>有些人感觉好转，持续几周或几个月。</translation>
    </message>
    <message>
        <source>Why pain can return</source>
        <extracomment>Safety words. Page pain-comes-back, heading. Room for about 25 letters a line; a longer text takes more lines.</extracomment>
        <translation>疼痛为什么会回来</translation>
    </message>
    <message>
        <source>Numbing medicine stops first</source>
        <extracomment>Safety words. Page pain-comes-back, numbing-stops, heading. Room for about 37 letters a line; a longer text takes more lines.</extracomment>
        <translation>麻药先失效</translation>
    </message>
    <message>
        <source>Numbing medicine works for a few hours.</source>
        <extracomment>Safety words. Page pain-comes-back, numbing-stops, statement.</extracomment>
        <translation>麻药的作用持续几小时。</translation>
    </message>
    <message>
        <source>Then old pain may come back, sometimes worse.</source>
        <extracomment>Safety words. Page pain-comes-back, numbing-stops, statement.</extracomment>
        <translation>之后原来的疼痛可能会回来，有时更严重。</translation>
    </message>
    <message>
        <source>Steroid medicine needs time</source>
        <extracomment>Safety words. Page pain-comes-back, steroid-time, heading. Room for about 36 letters a line; a longer text takes more lines.</extracomment>
        <translation>类固醇药物需要时间</translation>
    </message>
    <message>
        <source>Steroid medicine can take up to {judge_at_days} to work.</source>
        <extracomment>Safety words. Page pain-comes-back, steroid-time, statement. {judge_at_days} becomes, for example, &apos;14 days&apos;.</extracomment>
        <translation>类固醇药物最长可能要{judge_at_days}才起作用。</translation>
    </message>
    <message>
        <source>Pain may be worse at first</source>
        <extracomment>Safety words. Page pain-comes-back, worse-first, heading. Room for about 34 letters a line; a longer text takes more lines.</extracomment>
        <translation>开始时疼痛可能加重</translation>
    </message>
    <message>
        <source>Pain may be worse for up to {flare_days}.</source>
        <extracomment>Safety words. Page pain-comes-back, worse-first, statement. {flare_days} becomes, for example, &apos;3 days&apos;.</extracomment>
        <translation>疼痛加重最长可能持续{flare_days}。</translation>
    </message>
    <message>
        <source>It can last up to {flare_max_days}.</source>
        <extracomment>Safety words. Page pain-comes-back, worse-first, statement. {flare_max_days} becomes, for example, &apos;7 days&apos;.</extracomment>
        <translation type="vanished">它最长可能持续{flare_max_days}。</translation>
    </message>
    <message>
        <source>Sometimes it lasts up to {flare_max_days}.</source>
        <extracomment>Safety words. Page pain-comes-back, worse-first, statement. {flare_max_days} becomes, for example, &apos;7 days&apos;.</extracomment>
        <translation>有时会更久，但最长不超过{flare_max_days}。</translation>
    </message>
    <message>
        <source>Did the injection work?</source>
        <extracomment>Safety words. Page did-it-work, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>注射有效吗？</translation>
    </message>
    <message>
        <source>Worse pain can be normal</source>
        <extracomment>Safety words. Page did-it-work, not-failed, heading. Room for about 32 letters a line; a longer text takes more lines.</extracomment>
        <translation>疼痛加重可能是正常的</translation>
    </message>
    <message>
        <source>Worse pain does not mean the injection failed.</source>
        <extracomment>Safety words. Page did-it-work, not-failed, statement.</extracomment>
        <translation>疼痛加重不表示注射失败。</translation>
    </message>
    <message>
        <source>Wait before you decide</source>
        <extracomment>Safety words. Page did-it-work, wait, heading. Room for about 29 letters a line; a longer text takes more lines.</extracomment>
        <translation>请先等一等，再判断</translation>
    </message>
    <message>
        <source>Wait {judge_at_days} before you decide if it worked.</source>
        <extracomment>Safety words. Page did-it-work, wait, statement. {judge_at_days} becomes, for example, &apos;14 days&apos;.</extracomment>
        <translation>请等{judge_at_days}，再判断注射是否有效。</translation>
    </message>
    <message>
        <source>Each person is different</source>
        <extracomment>Safety words. Page did-it-work, relief-differs, heading. Room for about 32 letters a line; a longer text takes more lines.</extracomment>
        <translation>每个人都不一样</translation>
    </message>
    <message>
        <source>Relief can last for weeks or months.</source>
        <extracomment>Safety words. Page did-it-work, relief-differs, statement.</extracomment>
        <translation>疼痛缓解可能持续几周或几个月。</translation>
    </message>
    <message>
        <source>Some people feel little or no relief.</source>
        <extracomment>Safety words. Page did-it-work, relief-differs, statement.</extracomment>
        <translation>有些人的疼痛只缓解一点，或者完全没有缓解。</translation>
    </message>
    <message>
        <source>Numb: normal or not?</source>
        <extracomment>Safety words. Page where-numb, heading. Room for about 26 letters a line; a longer text takes more lines.</extracomment>
        <translation>麻木：正常还是不正常？</translation>
    </message>
    <message>
        <source>Seen from behind. Your side may differ.</source>
        <extracomment>Safety words. Page where-numb, line under the heading. Room for about 52 letters a line; a longer text takes more lines.</extracomment>
        <translation>从背后看。您注射的那一侧可能不同。</translation>
    </message>
    <message>
        <source>Seen from behind.</source>
        <extracomment>Safety words. Page where-numb, line under the heading. Room for about 22 letters a line; a longer text takes more lines.</extracomment>
        <translation>从背后看。</translation>
    </message>
    <message>
        <source>Normal today</source>
        <extracomment>Safety words. Page where-numb, numb-normal, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>今天属于正常</translation>
    </message>
    <message>
        <source>Your low back or upper buttock may have a numb patch.</source>
        <extracomment>Safety words. Page where-numb, numb-normal, statement.</extracomment>
        <translation>您的腰部或臀部上半部分可能有一片麻木。</translation>
    </message>
    <message>
        <source>Only the injected side may be numb.</source>
        <extracomment>Safety words. Page where-numb, numb-normal, statement.</extracomment>
        <translation>只有注射的那一侧可能会麻木。</translation>
    </message>
    <message>
        <source>Only the left side may be numb.</source>
        <extracomment>Safety words. Page where-numb, numb-normal, statement.</extracomment>
        <translation>只有左侧可能会麻木。</translation>
    </message>
    <message>
        <source>Only the right side may be numb.</source>
        <extracomment>Safety words. Page where-numb, numb-normal, statement.</extracomment>
        <translation>只有右侧可能会麻木。</translation>
    </message>
    <message>
        <source>You may have a patch on each side.</source>
        <extracomment>Safety words. Page where-numb, numb-normal, statement.</extracomment>
        <translation>左右两侧可能各有一片麻木。</translation>
    </message>
    <message>
        <source>This should end by {numb_max_hours.moment}.</source>
        <extracomment>Safety words. Page where-numb, numb-normal, statement. {numb_max_hours.moment} becomes, for example, &apos;Monday, 2:30 PM&apos;.</extracomment>
        <translation>麻木最晚应该在{numb_max_hours.moment}消失。</translation>
    </message>
    <message>
        <source>This should end within {numb_max_hours}.</source>
        <extracomment>Safety words. Page where-numb, numb-normal, statement, when the clock is wrong. {numb_max_hours} becomes, for example, &apos;24 hours&apos;.</extracomment>
        <translation>麻木应该在{numb_max_hours}之内消失。</translation>
    </message>
    <message>
        <source>Emergency: never normal</source>
        <extracomment>Safety words. Page where-numb, numb-never, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>紧急情况：任何时候都不正常</translation>
    </message>
    <message>
        <source>You are numb between your legs or on your inner thighs.</source>
        <extracomment>Safety words. Page where-numb, numb-never, statement.</extracomment>
        <translation>您两腿之间或大腿内侧麻木。</translation>
    </message>
    <message>
        <source>Your private parts or anus (back passage) feel numb.</source>
        <extracomment>Safety words. Page where-numb, numb-never, statement.</extracomment>
        <translation>您的私处或肛门（大便的出口）感觉麻木。</translation>
    </message>
    <message>
        <source>Call {emergency_number} now.</source>
        <extracomment>Safety words. Page where-numb, numb-never, statement. {emergency_number} becomes, for example, &apos;911&apos;.</extracomment>
        <translation>请立即拨打{emergency_number}。</translation>
    </message>
    <message>
        <source>If a leg feels weak</source>
        <extracomment>Safety words. Page weak-leg, heading. Room for about 25 letters a line; a longer text takes more lines.</extracomment>
        <translation>如果一条腿感觉无力</translation>
    </message>
    <message>
        <source>Tell a nurse before you leave</source>
        <extracomment>Safety words. Page weak-leg, tell-first, heading. Room for about 38 letters a line; a longer text takes more lines.</extracomment>
        <translation>离开之前请告诉护士</translation>
    </message>
    <message>
        <source>A weak or heavy leg is not common.</source>
        <extracomment>Safety words. Page weak-leg, tell-first, statement.</extracomment>
        <translation>腿无力或沉重并不常见。</translation>
    </message>
    <message>
        <source>It can last up to {weakness_expected_hours}.</source>
        <extracomment>Safety words. Page weak-leg, tell-first, statement. {weakness_expected_hours} becomes, for example, &apos;8 hours&apos;.</extracomment>
        <translation>它最长可能持续{weakness_expected_hours}。</translation>
    </message>
    <message>
        <source>Walk with help</source>
        <extracomment>Safety words. Page weak-leg, walk-with-help, heading. Room for about 18 letters a line; a longer text takes more lines.</extracomment>
        <translation>请在别人帮助下走路</translation>
    </message>
    <message>
        <source>Do not walk alone with a weak or numb leg.</source>
        <extracomment>Safety words. Page weak-leg, walk-with-help, statement.</extracomment>
        <translation>腿无力或麻木时，请不要独自走路。</translation>
    </message>
    <message>
        <source>Hold the rail on stairs</source>
        <extracomment>Safety words. Page weak-leg, stairs, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>上下楼梯请抓住扶手</translation>
    </message>
    <message>
        <source>Call {emergency_number} now</source>
        <extracomment>Safety words. Page weak-leg, weak-emergency, heading. {emergency_number} becomes, for example, &apos;911&apos;. Room for about 36 letters a line; a longer text takes more lines.</extracomment>
        <translation>请立即拨打{emergency_number}</translation>
    </message>
    <message>
        <source>One leg gets weaker, or both legs are weak or numb.</source>
        <extracomment>Safety words. Page weak-leg, weak-emergency, statement.</extracomment>
        <translation>一条腿越来越无力，或者两条腿都无力或麻木。</translation>
    </message>
</context>
<context>
    <name>cluneal-nerve-injection: feel-unwell</name>
    <message>
        <source>Feel unwell?</source>
        <extracomment>Safety words. Tile, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>不舒服吗？</translation>
    </message>
    <message>
        <source>Tell a nurse now</source>
        <extracomment>Safety words. Tile, small line. Room for about 21 letters a line; a longer text takes more lines.
----------
Safety words. Page tell-a-nurse, heading. Room for about 21 letters a line; a longer text takes more lines.</extracomment>
        <translation>请立即告诉护士</translation>
    </message>
    <message>
        <source>You have a metal taste, numb mouth, ringing ears or blurry eyes.</source>
        <extracomment>Safety words. Page tell-a-nurse, mouth-ears-eyes, statement.</extracomment>
        <translation type="vanished">您嘴里有金属味、嘴巴麻木、耳鸣，或者看东西模糊。</translation>
    </message>
    <message>
        <source>You have chest pain.</source>
        <extracomment>Safety words. Page tell-a-nurse, chest-leg, statement.</extracomment>
        <translation>您胸口疼痛。</translation>
    </message>
    <message>
        <source>A leg feels weak.</source>
        <extracomment>Safety words. Page tell-a-nurse, chest-leg, statement.</extracomment>
        <translation>一条腿感觉无力。</translation>
    </message>
    <message>
        <source>You feel very dizzy, faint or confused, or you twitch.</source>
        <extracomment>Safety words. Page tell-a-nurse, dizzy-confused, statement.</extracomment>
        <translation>您感到头很晕、快要晕倒或神志不清，或者肌肉不由自主地跳动。</translation>
    </message>
    <message>
        <source>Your skin itches, or you have a rash.</source>
        <extracomment>Safety words. Page tell-a-nurse, skin-face, statement.</extracomment>
        <translation>您的皮肤发痒，或者有皮疹。</translation>
    </message>
    <message>
        <source>Your face or throat swells.</source>
        <extracomment>Safety words. Page tell-a-nurse, skin-face, statement.</extracomment>
        <translation>您的脸或喉咙肿起来。</translation>
    </message>
    <message>
        <source>It is hard to breathe.</source>
        <extracomment>Safety words. Page tell-a-nurse, breath, statement.</extracomment>
        <translation>您呼吸困难。</translation>
    </message>
    <message>
        <source>You wheeze.</source>
        <extracomment>Safety words. Page tell-a-nurse, breath, statement.</extracomment>
        <translation>您呼吸时有喘鸣声。</translation>
    </message>
    <message>
        <source>Your throat feels tight.</source>
        <extracomment>Safety words. Page tell-a-nurse, breath, statement.</extracomment>
        <translation>您的喉咙感觉发紧。</translation>
    </message>
    <message>
        <source>You have chest pain or a weak leg.</source>
        <extracomment>Safety words. Page tell-a-nurse, chest-leg, statement.</extracomment>
        <translation type="vanished">您胸口疼痛，或者一条腿无力。</translation>
    </message>
    <message>
        <source>You have a metal taste, numb mouth, ringing ears or poor sight.</source>
        <extracomment>Safety words. Page tell-a-nurse, mouth-ears-eyes, statement.</extracomment>
        <translation>您嘴里有金属味、嘴巴麻木、耳鸣，或者看东西模糊。</translation>
    </message>
</context>
<context>
    <name>cluneal-nerve-injection: five-things</name>
    <message>
        <source>Five things to know</source>
        <extracomment>Safety words. Tile, heading. Room for about 25 letters a line; a longer text takes more lines.
----------
Safety words. Page five-cards, heading. Room for about 25 letters a line; a longer text takes more lines.</extracomment>
        <translation>要知道的五件事</translation>
    </message>
    <message>
        <source>The most important points</source>
        <extracomment>Safety words. Tile, small line. Room for about 33 letters a line; a longer text takes more lines.</extracomment>
        <translation>最重要的几点</translation>
    </message>
    <message>
        <source>Rest today</source>
        <extracomment>Safety words. Page five-cards, rest, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>今天请休息</translation>
    </message>
    <message>
        <source>Go home with an adult.</source>
        <extracomment>Safety words. Page five-cards, rest, statement.</extracomment>
        <translation>请由一位成年人陪您回家。</translation>
    </message>
    <message>
        <source>Do not drive</source>
        <extracomment>Safety words. Page five-cards, driving, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>请不要开车</translation>
    </message>
    <message>
        <source>Pain may come back tonight</source>
        <extracomment>Safety words. Page five-cards, pain-tonight, heading. Room for about 34 letters a line; a longer text takes more lines.</extracomment>
        <translation>今晚疼痛可能会回来</translation>
    </message>
    <message>
        <source>This is normal.</source>
        <extracomment>Safety words. Page five-cards, pain-tonight, statement.</extracomment>
        <translation>这是正常的。</translation>
    </message>
    <message>
        <source>Steroid medicine needs days to work.</source>
        <extracomment>Safety words. Page five-cards, pain-tonight, statement.</extracomment>
        <translation>类固醇药物要过几天才起作用。</translation>
    </message>
    <message>
        <source>Keep the spot clean and dry</source>
        <extracomment>Safety words. Page five-cards, clean-dry, heading. Room for about 36 letters a line; a longer text takes more lines.</extracomment>
        <translation>请保持注射部位清洁干燥</translation>
    </message>
    <message>
        <source>You can shower after {shower_hours}.</source>
        <extracomment>Safety words. Page five-cards, clean-dry, statement. {shower_hours} becomes, for example, &apos;24 hours&apos;.</extracomment>
        <translation>{shower_hours}后，您可以淋浴。</translation>
    </message>
    <message>
        <source>Do not bathe or swim for {soak_hours}.</source>
        <extracomment>Safety words. Page five-cards, clean-dry, statement. {soak_hours} becomes, for example, &apos;48 hours&apos;.</extracomment>
        <translation>{soak_hours}内，请不要泡澡或游泳。</translation>
    </message>
    <message>
        <source>Know the red signs</source>
        <extracomment>Safety words. Page five-cards, red-signs, heading. Room for about 24 letters a line; a longer text takes more lines.</extracomment>
        <translation>要认识红色信号</translation>
    </message>
    <message>
        <source>Call {emergency_number} for a red sign.</source>
        <extracomment>Safety words. Page five-cards, red-signs, statement. {emergency_number} becomes, for example, &apos;911&apos;.</extracomment>
        <translation>有红色信号时，请拨打{emergency_number}。</translation>
    </message>
</context>
<context>
    <name>cluneal-nerve-injection: is-normal</name>
    <message>
        <source>Is this normal?</source>
        <extracomment>Safety words. Tile, heading. Room for about 20 letters a line; a longer text takes more lines.</extracomment>
        <translation>这正常吗？</translation>
    </message>
    <message>
        <source>Touch what you feel. Not sure? Ask a nurse.</source>
        <extracomment>Safety words. Line under the heading. Room for about 57 letters a line; a longer text takes more lines.</extracomment>
        <translation>请触摸您感觉到的情况。不确定？请问护士。</translation>
    </message>
    <message>
        <source>Which one do you feel?</source>
        <extracomment>Safety words. Heading over the signs.</extracomment>
        <translation>您感觉到哪一项？</translation>
    </message>
    <message>
        <source>Call {emergency_number} now</source>
        <extracomment>Safety words. Level red, heading. {emergency_number} becomes, for example, &apos;911&apos;. Room for about 36 letters a line; a longer text takes more lines.</extracomment>
        <translation>请立即拨打{emergency_number}</translation>
    </message>
    <message>
        <source>Still here in the clinic? Tell a nurse now.</source>
        <extracomment>Safety words. Level red, statement.</extracomment>
        <translation>还在诊所吗？请立即告诉护士。</translation>
    </message>
    <message>
        <source>Call us today: {clinic_phone}</source>
        <extracomment>Safety words. Level amber, heading. {clinic_phone} becomes, for example, &apos;(555) 010-0199&apos;. Room for about 38 letters a line; a longer text takes more lines.</extracomment>
        <translation>请今天给我们打电话：{clinic_phone}</translation>
    </message>
    <message>
        <source>Still here in the clinic? Tell a nurse.</source>
        <extracomment>Safety words. Level amber, statement.</extracomment>
        <translation>还在诊所吗？请告诉护士。</translation>
    </message>
    <message>
        <source>This is normal</source>
        <extracomment>Safety words. Level green, heading. Room for about 18 letters a line; a longer text takes more lines.</extracomment>
        <translation>这是正常的</translation>
    </message>
    <message>
        <source>There is no need to call.</source>
        <extracomment>Safety words. Level green, statement.</extracomment>
        <translation>不需要打电话。</translation>
    </message>
    <message>
        <source>Does it get worse, or do you worry? Call {clinic_phone}.</source>
        <extracomment>Safety words. Level green, statement. {clinic_phone} becomes, for example, &apos;(555) 010-0199&apos;.</extracomment>
        <translation>情况加重，或者您担心吗？请拨打{clinic_phone}。</translation>
    </message>
    <message>
        <source>Breath or chest</source>
        <extracomment>Safety words. Area breath-chest, heading. Room for about 20 letters a line; a longer text takes more lines.</extracomment>
        <translation>呼吸或胸口</translation>
    </message>
    <message>
        <source>Face or skin</source>
        <extracomment>Safety words. Area face-skin, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>脸或皮肤</translation>
    </message>
    <message>
        <source>Head</source>
        <extracomment>Safety words. Area head, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>头部</translation>
    </message>
    <message>
        <source>Legs</source>
        <extracomment>Safety words. Area legs, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>腿</translation>
    </message>
    <message>
        <source>Numb or toilet</source>
        <extracomment>Safety words. Area numb-toilet, heading. Room for about 18 letters a line; a longer text takes more lines.</extracomment>
        <translation>麻木或大小便</translation>
    </message>
    <message>
        <source>The sore spot</source>
        <extracomment>Safety words. Area spot, heading. Room for about 17 letters a line; a longer text takes more lines.</extracomment>
        <translation>疼痛的注射部位</translation>
    </message>
    <message>
        <source>Fever or pain</source>
        <extracomment>Safety words. Area fever-pain, heading. Room for about 17 letters a line; a longer text takes more lines.</extracomment>
        <translation>发烧或疼痛</translation>
    </message>
    <message>
        <source>Mood or sleep</source>
        <extracomment>Safety words. Area mood-sleep, heading. Room for about 17 letters a line; a longer text takes more lines.</extracomment>
        <translation>情绪或睡眠</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>Safety words. Area period, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>月经</translation>
    </message>
    <message>
        <source>Blood sugar</source>
        <extracomment>Safety words. Area sugar, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>血糖</translation>
    </message>
</context>
<context>
    <name>cluneal-nerve-injection: leaflet</name>
    <message>
        <source>After your cluneal nerve injection</source>
        <extracomment>Home, heading. Room for about 45 letters a line; a longer text takes more lines.</extracomment>
        <translation>臀皮神经注射之后</translation>
    </message>
    <message>
        <source>Sit down if you can. Touch a picture to begin.</source>
        <extracomment>Home, line under the heading. Room for about 61 letters a line; a longer text takes more lines.</extracomment>
        <translation>如果可以，请坐下。请触摸一张图片开始。</translation>
    </message>
</context>
<context>
    <name>cluneal-nerve-injection: warning-signs</name>
    <message>
        <source>Warning signs</source>
        <extracomment>Safety words. Tile, heading. Room for about 17 letters a line; a longer text takes more lines.</extracomment>
        <translation>警示信号</translation>
    </message>
    <message>
        <source>When to call, and who to call</source>
        <extracomment>Safety words. Tile, small line. Room for about 38 letters a line; a longer text takes more lines.</extracomment>
        <translation>什么时候打电话，打给谁</translation>
    </message>
    <message>
        <source>Call {emergency_number} now</source>
        <extracomment>Safety words. Page red-overview, heading. {emergency_number} becomes, for example, &apos;911&apos;. Room for about 36 letters a line; a longer text takes more lines.</extracomment>
        <translation>请立即拨打{emergency_number}</translation>
    </message>
    <message>
        <source>If you have even one of these. Do not drive yourself.</source>
        <extracomment>Safety words. Page red-overview, line under the heading. Room for about 70 letters a line; a longer text takes more lines.</extracomment>
        <translation type="vanished">只要有下面任何一种情况。请不要自己开车。</translation>
    </message>
    <message>
        <source>Do not drive yourself.</source>
        <extracomment>Safety words. Page red-overview, line under the heading. Room for about 29 letters a line; a longer text takes more lines.</extracomment>
        <translation>请不要自己开车。</translation>
    </message>
    <message>
        <source>Breath</source>
        <extracomment>Safety words. Page red-overview, breath, heading. Room for about 16 letters a line; a longer text takes more lines.
----------
Safety words. Page red-breath, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>呼吸</translation>
    </message>
    <message>
        <source>It is hard to breathe.</source>
        <extracomment>Safety words. Page red-overview, breath, statement.</extracomment>
        <translation>您呼吸困难。</translation>
    </message>
    <message>
        <source>Your face, lips or throat swell.</source>
        <extracomment>Safety words. Page red-overview, breath, statement.</extracomment>
        <translation>您的脸、嘴唇或喉咙肿起来。</translation>
    </message>
    <message>
        <source>Chest and mind</source>
        <extracomment>Safety words. Page red-overview, chest-mind, heading. Room for about 18 letters a line; a longer text takes more lines.
----------
Safety words. Page red-chest-mind, heading. Room for about 18 letters a line; a longer text takes more lines.</extracomment>
        <translation>胸口和神志</translation>
    </message>
    <message>
        <source>You have chest pain.</source>
        <extracomment>Safety words. Page red-overview, chest-mind, statement.</extracomment>
        <translation>您胸口疼痛。</translation>
    </message>
    <message>
        <source>You faint or have a fit.</source>
        <extracomment>Safety words. Page red-overview, chest-mind, statement.</extracomment>
        <translation>您晕倒或抽搐。</translation>
    </message>
    <message>
        <source>Legs and toilet</source>
        <extracomment>Safety words. Page red-overview, legs-toilet, heading. Room for about 20 letters a line; a longer text takes more lines.
----------
Safety words. Page red-legs-toilet, heading. Room for about 20 letters a line; a longer text takes more lines.</extracomment>
        <translation>腿和大小便</translation>
    </message>
    <message>
        <source>You cannot hold or pass urine (pee).</source>
        <extracomment>Safety words. Page red-overview, legs-toilet, statement.
----------
Safety words. Page red-legs-toilet, toilet, statement.</extracomment>
        <translation>您憋不住尿（小便），或者尿不出来。</translation>
    </message>
    <message>
        <source>You are numb between your legs.</source>
        <extracomment>Safety words. Page red-overview, legs-toilet, statement.</extracomment>
        <translation>您两腿之间麻木。</translation>
    </message>
    <message>
        <source>Blood and head</source>
        <extracomment>Safety words. Page red-overview, blood-head, heading. Room for about 18 letters a line; a longer text takes more lines.
----------
Safety words. Page red-blood-head, heading. Room for about 18 letters a line; a longer text takes more lines.</extracomment>
        <translation>出血和头部</translation>
    </message>
    <message>
        <source>Bleeding does not stop.</source>
        <extracomment>Safety words. Page red-overview, blood-head, statement.</extracomment>
        <translation>出血止不住。</translation>
    </message>
    <message>
        <source>It is the worst headache of your life.</source>
        <extracomment>Safety words. Page red-overview, blood-head, statement.
----------
Safety words. Page red-blood-head, worst-headache, statement.</extracomment>
        <translation>这是您一生中最严重的头痛。</translation>
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
        <translation>请立即拨打{emergency_number}。</translation>
    </message>
    <message>
        <source>Hard to breathe</source>
        <extracomment>Safety words. Page red-breath, hard-to-breathe, heading. Room for about 20 letters a line; a longer text takes more lines.</extracomment>
        <translation>呼吸困难</translation>
    </message>
    <message>
        <source>It is hard to breathe, or you wheeze.</source>
        <extracomment>Safety words. Page red-breath, hard-to-breathe, statement.</extracomment>
        <translation>您呼吸困难，或者呼吸时有喘鸣声。</translation>
    </message>
    <message>
        <source>You are suddenly short of breath.</source>
        <extracomment>Safety words. Page red-breath, hard-to-breathe, statement.</extracomment>
        <translation>您突然喘不上气。</translation>
    </message>
    <message>
        <source>Swelling</source>
        <extracomment>Safety words. Page red-breath, swelling, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>肿胀</translation>
    </message>
    <message>
        <source>Your face, lips, tongue or throat swell.</source>
        <extracomment>Safety words. Page red-breath, swelling, statement.</extracomment>
        <translation>您的脸、嘴唇、舌头或喉咙肿起来。</translation>
    </message>
    <message>
        <source>Hives and faint</source>
        <extracomment>Safety words. Page red-breath, hives, heading. Room for about 20 letters a line; a longer text takes more lines.</extracomment>
        <translation>荨麻疹并且快要晕倒</translation>
    </message>
    <message>
        <source>Hives (raised, itchy spots) cover your skin, and you feel faint.</source>
        <extracomment>Safety words. Page red-breath, hives, statement.</extracomment>
        <translation>荨麻疹（鼓起、发痒的疙瘩）布满您的皮肤，并且您感觉快要晕倒。</translation>
    </message>
    <message>
        <source>Chest</source>
        <extracomment>Safety words. Page red-chest-mind, chest, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>胸口</translation>
    </message>
    <message>
        <source>You have chest pain or cough blood.</source>
        <extracomment>Safety words. Page red-chest-mind, chest, statement.</extracomment>
        <translation>您胸口疼痛，或者咳出血。</translation>
    </message>
    <message>
        <source>Mind</source>
        <extracomment>Safety words. Page red-chest-mind, mind, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>神志</translation>
    </message>
    <message>
        <source>You faint or are very confused.</source>
        <extracomment>Safety words. Page red-chest-mind, mind, statement.</extracomment>
        <translation>您晕倒，或者神志很不清楚。</translation>
    </message>
    <message>
        <source>You have a fit (shaking you cannot stop).</source>
        <extracomment>Safety words. Page red-chest-mind, mind, statement.</extracomment>
        <translation>您抽搐（身体抖动停不下来）。</translation>
    </message>
    <message>
        <source>Fever and very ill</source>
        <extracomment>Safety words. Page red-chest-mind, very-ill, heading. Room for about 24 letters a line; a longer text takes more lines.</extracomment>
        <translation>发烧并且病得很重</translation>
    </message>
    <message>
        <source>You have a fever and feel very ill or confused.</source>
        <extracomment>Safety words. Page red-chest-mind, very-ill, statement.</extracomment>
        <translation>您发烧，并且感觉病得很重或神志不清。</translation>
    </message>
    <message>
        <source>You shake hard, or your skin has blotches.</source>
        <extracomment>Safety words. Page red-chest-mind, very-ill, statement.</extracomment>
        <translation>您抖得很厉害，或者皮肤上有斑块。</translation>
    </message>
    <message>
        <source>Toilet</source>
        <extracomment>Safety words. Page red-legs-toilet, toilet, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>大小便</translation>
    </message>
    <message>
        <source>You cannot hold stool (poo).</source>
        <extracomment>Safety words. Page red-legs-toilet, toilet, statement.</extracomment>
        <translation>您憋不住粪便（大便）。</translation>
    </message>
    <message>
        <source>Numb between the legs</source>
        <extracomment>Safety words. Page red-legs-toilet, numb-between-legs, heading. Room for about 28 letters a line; a longer text takes more lines.</extracomment>
        <translation>两腿之间麻木</translation>
    </message>
    <message>
        <source>You are numb between your legs or on your inner thighs.</source>
        <extracomment>Safety words. Page red-legs-toilet, numb-between-legs, statement.</extracomment>
        <translation>您两腿之间或大腿内侧麻木。</translation>
    </message>
    <message>
        <source>Your private parts or anus (back passage) feel numb.</source>
        <extracomment>Safety words. Page red-legs-toilet, numb-between-legs, statement.</extracomment>
        <translation>您的私处或肛门（大便的出口）感觉麻木。</translation>
    </message>
    <message>
        <source>Both legs</source>
        <extracomment>Safety words. Page red-legs-toilet, both-legs, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>两条腿</translation>
    </message>
    <message>
        <source>Both legs are weak or numb.</source>
        <extracomment>Safety words. Page red-legs-toilet, both-legs, statement.</extracomment>
        <translation>两条腿都无力或麻木。</translation>
    </message>
    <message>
        <source>One leg</source>
        <extracomment>Safety words. Page red-legs-toilet, one-leg, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>一条腿</translation>
    </message>
    <message>
        <source>One leg is weak and gets worse.</source>
        <extracomment>Safety words. Page red-legs-toilet, one-leg, statement.</extracomment>
        <translation>一条腿无力，并且越来越严重。</translation>
    </message>
    <message>
        <source>Bleeding does not stop</source>
        <extracomment>Safety words. Page red-blood-head, bleeding, heading. Room for about 29 letters a line; a longer text takes more lines.</extracomment>
        <translation>出血止不住</translation>
    </message>
    <message>
        <source>Press firmly for {bleed_minutes}. Press again for {bleed_minutes}.</source>
        <extracomment>Safety words. Page red-blood-head, bleeding, statement. {bleed_minutes} becomes, for example, &apos;10 minutes&apos;.</extracomment>
        <translation>请用力按住{bleed_minutes}。再按住{bleed_minutes}。</translation>
    </message>
    <message>
        <source>Call if it still bleeds, or if blood spurts.</source>
        <extracomment>Safety words. Page red-blood-head, bleeding, statement.</extracomment>
        <translation>如果仍在流血，或者血喷出来，请打电话。</translation>
    </message>
    <message>
        <source>Worst headache</source>
        <extracomment>Safety words. Page red-blood-head, worst-headache, heading. Room for about 18 letters a line; a longer text takes more lines.</extracomment>
        <translation>最严重的头痛</translation>
    </message>
    <message>
        <source>Headache and ill</source>
        <extracomment>Safety words. Page red-blood-head, headache-and-ill, heading. Room for about 21 letters a line; a longer text takes more lines.</extracomment>
        <translation>头痛并且不舒服</translation>
    </message>
    <message>
        <source>You also vomit, or are very sleepy or confused.</source>
        <extracomment>Safety words. Page red-blood-head, headache-and-ill, statement.</extracomment>
        <translation>您还呕吐，或者非常困倦或神志不清。</translation>
    </message>
    <message>
        <source>You also have a stiff neck or fever.</source>
        <extracomment>Safety words. Page red-blood-head, headache-and-ill, statement.</extracomment>
        <translation>您还感到脖子僵硬，或者发烧。</translation>
    </message>
    <message>
        <source>When you call {emergency_number}</source>
        <extracomment>Safety words. Page when-you-call, heading. {emergency_number} becomes, for example, &apos;911&apos;. Room for about 42 letters a line; a longer text takes more lines.</extracomment>
        <translation>您拨打{emergency_number}时</translation>
    </message>
    <message>
        <source>Say this</source>
        <extracomment>Safety words. Page when-you-call, say-this, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>请这样说</translation>
    </message>
    <message>
        <source>“I had a nerve injection. The day was: {procedure_date}.”</source>
        <extracomment>Safety words. Page when-you-call, say-this, statement. {procedure_date} becomes, for example, &apos;Sunday, November 22&apos;.</extracomment>
        <translation>“我做了神经注射。日期是：{procedure_date}。”</translation>
    </message>
    <message>
        <source>“The injection had steroid medicine in it.”</source>
        <extracomment>Safety words. Page when-you-call, say-this, statement.</extracomment>
        <translation>“这次注射含有类固醇药物。”</translation>
    </message>
    <message>
        <source>Say your language</source>
        <extracomment>Safety words. Page when-you-call, language, heading. Room for about 22 letters a line; a longer text takes more lines.</extracomment>
        <translation>请说出您讲哪种语言</translation>
    </message>
    <message>
        <source>Ask for an interpreter.</source>
        <extracomment>Safety words. Page when-you-call, language, statement.</extracomment>
        <translation>请要求提供口译员。</translation>
    </message>
    <message>
        <source>Do not drive yourself</source>
        <extracomment>Safety words. Page when-you-call, no-driving, heading. Room for about 28 letters a line; a longer text takes more lines.</extracomment>
        <translation>请不要自己开车</translation>
    </message>
    <message>
        <source>Call us today: {clinic_phone}</source>
        <extracomment>Safety words. Page amber-fever-spot-pain, heading. {clinic_phone} becomes, for example, &apos;(555) 010-0199&apos;. Room for about 38 letters a line; a longer text takes more lines.
----------
Safety words. Page amber-numb-blood, heading. {clinic_phone} becomes, for example, &apos;(555) 010-0199&apos;. Room for about 38 letters a line; a longer text takes more lines.
----------
Safety words. Page amber-head-skin-mood, heading. {clinic_phone} becomes, for example, &apos;(555) 010-0199&apos;. Room for about 38 letters a line; a longer text takes more lines.</extracomment>
        <translation>请今天给我们打电话：{clinic_phone}</translation>
    </message>
    <message>
        <source>Fever</source>
        <extracomment>Safety words. Page amber-fever-spot-pain, fever, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>发烧</translation>
    </message>
    <message>
        <source>Your fever is {fever} or higher.</source>
        <extracomment>Safety words. Page amber-fever-spot-pain, fever, statement. {fever} becomes, for example, &apos;100.4 °F (38.0 °C)&apos;.</extracomment>
        <translation>您发烧到{fever}或更高。</translation>
    </message>
    <message>
        <source>The spot looks infected</source>
        <extracomment>Safety words. Page amber-fever-spot-pain, infection, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>注射部位像是感染了</translation>
    </message>
    <message>
        <source>It is more red, hot or swollen.</source>
        <extracomment>Safety words. Page amber-fever-spot-pain, infection, statement.</extracomment>
        <translation>那里更红、更热或更肿。</translation>
    </message>
    <message>
        <source>It smells bad or has pus (thick yellow or green fluid).</source>
        <extracomment>Safety words. Page amber-fever-spot-pain, infection, statement.</extracomment>
        <translation>那里气味难闻，或者有脓（黄色或绿色的浓稠液体）。</translation>
    </message>
    <message>
        <source>Worse pain</source>
        <extracomment>Safety words. Page amber-fever-spot-pain, worse-pain, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>疼痛加重</translation>
    </message>
    <message>
        <source>Pain gets worse after day {pain_worse_day}.</source>
        <extracomment>Safety words. Page amber-fever-spot-pain, worse-pain, statement. {pain_worse_day} becomes, for example, &apos;3&apos;.</extracomment>
        <translation>第{pain_worse_day}天之后，疼痛加重。</translation>
    </message>
    <message>
        <source>Pain is severe and medicine does not help.</source>
        <extracomment>Safety words. Page amber-fever-spot-pain, worse-pain, statement.</extracomment>
        <translation>疼痛很严重，而且用药没有帮助。</translation>
    </message>
    <message>
        <source>Still numb</source>
        <extracomment>Safety words. Page amber-numb-blood, still-numb, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>仍然麻木</translation>
    </message>
    <message>
        <source>You are still numb after {numb_max_hours}.</source>
        <extracomment>Safety words. Page amber-numb-blood, still-numb, statement. {numb_max_hours} becomes, for example, &apos;24 hours&apos;.</extracomment>
        <translation>{numb_max_hours}后，您仍然麻木。</translation>
    </message>
    <message>
        <source>New weakness</source>
        <extracomment>Safety words. Page amber-numb-blood, weak, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>新出现的无力</translation>
    </message>
    <message>
        <source>A leg feels weak.</source>
        <extracomment>Safety words. Page amber-numb-blood, weak, statement.</extracomment>
        <translation>一条腿感觉无力。</translation>
    </message>
    <message>
        <source>Blood or swelling</source>
        <extracomment>Safety words. Page amber-numb-blood, blood, heading. Room for about 22 letters a line; a longer text takes more lines.</extracomment>
        <translation>出血或肿胀</translation>
    </message>
    <message>
        <source>A little blood still comes after {bleed_minutes} of pressure.</source>
        <extracomment>Safety words. Page amber-numb-blood, blood, statement. {bleed_minutes} becomes, for example, &apos;10 minutes&apos;.</extracomment>
        <translation>按压{bleed_minutes}后，仍有少量出血。</translation>
    </message>
    <message>
        <source>Blood still comes after {bleed_minutes} of pressure.</source>
        <extracomment>Safety words. Page amber-numb-blood, blood, statement. {bleed_minutes} becomes, for example, &apos;10 minutes&apos;.</extracomment>
        <translation type="vanished">按压{bleed_minutes}后，仍在出血。</translation>
    </message>
    <message>
        <source>A swelling at the spot grows.</source>
        <extracomment>Safety words. Page amber-numb-blood, blood, statement.</extracomment>
        <translation>注射部位的肿胀越来越大。</translation>
    </message>
    <message>
        <source>Sore, swollen leg</source>
        <extracomment>Safety words. Page amber-numb-blood, calf, heading. Room for about 22 letters a line; a longer text takes more lines.</extracomment>
        <translation>腿又疼又肿</translation>
    </message>
    <message>
        <source>Your lower leg is swollen, red or painful.</source>
        <extracomment>Safety words. Page amber-numb-blood, calf, statement.</extracomment>
        <translation>您的小腿肿胀、发红或疼痛。</translation>
    </message>
    <message>
        <source>Headache</source>
        <extracomment>Safety words. Page amber-head-skin-mood, headache, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>头痛</translation>
    </message>
    <message>
        <source>A headache gets worse when you sit or stand.</source>
        <extracomment>Safety words. Page amber-head-skin-mood, headache, statement.</extracomment>
        <translation>坐着或站着时，头痛加重。</translation>
    </message>
    <message>
        <source>A headache lasts more than a day.</source>
        <extracomment>Safety words. Page amber-head-skin-mood, headache, statement.</extracomment>
        <translation>头痛持续超过一天。</translation>
    </message>
    <message>
        <source>Skin</source>
        <extracomment>Safety words. Page amber-head-skin-mood, rash, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>皮肤</translation>
    </message>
    <message>
        <source>You have a rash or itchy skin.</source>
        <extracomment>Safety words. Page amber-head-skin-mood, rash, statement.</extracomment>
        <translation>您有皮疹，或者皮肤发痒。</translation>
    </message>
    <message>
        <source>Mood</source>
        <extracomment>Safety words. Page amber-head-skin-mood, mood, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>情绪</translation>
    </message>
    <message>
        <source>You feel very low or have scary thoughts.</source>
        <extracomment>Safety words. Page amber-head-skin-mood, mood, statement.</extracomment>
        <translation>您情绪非常低落，或者有可怕的念头。</translation>
    </message>
    <message>
        <source>Do you want to hurt yourself?</source>
        <extracomment>Safety words. Page amber-head-skin-mood, self-harm, heading. Room for about 38 letters a line; a longer text takes more lines.</extracomment>
        <translation>您想伤害自己吗？</translation>
    </message>
    <message>
        <source>Call {crisis_line} now.</source>
        <extracomment>Safety words. Page amber-head-skin-mood, self-harm, statement. {crisis_line} becomes, for example, &apos;988&apos;.</extracomment>
        <translation>请立即拨打{crisis_line}。</translation>
    </message>
    <message>
        <source>How to reach us</source>
        <extracomment>Safety words. Page reach-us, heading. Room for about 20 letters a line; a longer text takes more lines.</extracomment>
        <translation>怎样联系我们</translation>
    </message>
    <message>
        <source>Call {clinic_phone}</source>
        <extracomment>Safety words. Page reach-us, clinic, heading. {clinic_phone} becomes, for example, &apos;(555) 010-0199&apos;. Room for about 25 letters a line; a longer text takes more lines.</extracomment>
        <translation>请拨打{clinic_phone}</translation>
    </message>
    <message>
        <source>We answer at these times: {clinic_hours}.</source>
        <extracomment>Safety words. Page reach-us, clinic, statement. {clinic_hours} becomes, for example, &apos;8:00 AM to 5:00 PM&apos;.</extracomment>
        <translation>我们在这些时间接听电话：{clinic_hours}。</translation>
    </message>
    <message>
        <source>Ask us now when we answer the phone.</source>
        <extracomment>Safety words. Page reach-us, clinic, statement.</extracomment>
        <translation>请现在就向我们问清楚什么时间接听电话。</translation>
    </message>
    <message>
        <source>When we are closed</source>
        <extracomment>Safety words. Page reach-us, closed, heading. Room for about 24 letters a line; a longer text takes more lines.</extracomment>
        <translation>我们关门时</translation>
    </message>
    <message>
        <source>Call {out_of_hours_phone}.</source>
        <extracomment>Safety words. Page reach-us, closed, statement. {out_of_hours_phone} becomes, for example, &apos;(555) 010-0142&apos;.</extracomment>
        <translation>请拨打{out_of_hours_phone}。</translation>
    </message>
    <message>
        <source>Go to an emergency department if you cannot wait.</source>
        <extracomment>Safety words. Page reach-us, closed, statement.</extracomment>
        <translation>如果您不能等，请去医院急诊。</translation>
    </message>
    <message>
        <source>In your language</source>
        <extracomment>Safety words. Page reach-us, interpreter, heading. Room for about 21 letters a line; a longer text takes more lines.</extracomment>
        <translation>用您的语言</translation>
    </message>
    <message>
        <source>Call {interpreter_line} for an interpreter.</source>
        <extracomment>Safety words. Page reach-us, interpreter, statement. {interpreter_line} is what staff set.</extracomment>
        <translation>请拨打{interpreter_line}找口译员。</translation>
    </message>
    <message>
        <source>Say your language and ask for an interpreter.</source>
        <extracomment>Safety words. Page reach-us, interpreter, statement.</extracomment>
        <translation>请说出您讲哪种语言，并要求提供口译员。</translation>
    </message>
    <message>
        <source>Normal: no need to call</source>
        <extracomment>Safety words. Page green-spot-pain, heading. Room for about 30 letters a line; a longer text takes more lines.
----------
Safety words. Page green-period, period-change, heading. Room for about 30 letters a line; a longer text takes more lines.</extracomment>
        <translation>正常：不需要打电话</translation>
    </message>
    <message>
        <source>A sore spot or bruise</source>
        <extracomment>Safety words. Page green-spot-pain, sore-spot, heading. Room for about 28 letters a line; a longer text takes more lines.</extracomment>
        <translation>注射部位疼痛或有瘀青</translation>
    </message>
    <message>
        <source>This can last a few days.</source>
        <extracomment>Safety words. Page green-spot-pain, sore-spot, statement.
----------
Safety words. Page green-steroid, red-face, statement.</extracomment>
        <translation>这可能会持续几天。</translation>
    </message>
    <message>
        <source>A numb patch today</source>
        <extracomment>Safety words. Page green-spot-pain, numb-patch, heading. Room for about 24 letters a line; a longer text takes more lines.</extracomment>
        <translation>今天有一片麻木</translation>
    </message>
    <message>
        <source>It is on your low back or upper buttock.</source>
        <extracomment>Safety words. Page green-spot-pain, numb-patch, statement.</extracomment>
        <translation>麻木的位置在您的腰部或臀部上半部分。</translation>
    </message>
    <message>
        <source>It often ends within {numb_expected_hours}.</source>
        <extracomment>Safety words. Page green-spot-pain, numb-patch, statement. {numb_expected_hours} becomes, for example, &apos;8 hours&apos;.</extracomment>
        <translation>麻木常常在{numb_expected_hours}之内消失。</translation>
    </message>
    <message>
        <source>Old pain that comes back</source>
        <extracomment>Safety words. Page green-spot-pain, old-pain, heading. Room for about 32 letters a line; a longer text takes more lines.</extracomment>
        <translation>原来的疼痛又回来</translation>
    </message>
    <message>
        <source>It can be worse for up to {flare_days}.</source>
        <extracomment>Safety words. Page green-spot-pain, old-pain, statement. {flare_days} becomes, for example, &apos;3 days&apos;.</extracomment>
        <translation>疼痛加重最长可能持续{flare_days}。</translation>
    </message>
    <message>
        <source>A short, mild headache</source>
        <extracomment>Safety words. Page green-spot-pain, mild-headache, heading. Room for about 29 letters a line; a longer text takes more lines.</extracomment>
        <translation>短暂、轻微的头痛</translation>
    </message>
    <message>
        <source>Normal after steroid medicine</source>
        <extracomment>Safety words. Page green-steroid, heading. Room for about 38 letters a line; a longer text takes more lines.</extracomment>
        <translation>用类固醇药物后的正常情况</translation>
    </message>
    <message>
        <source>There is no need to call.</source>
        <extracomment>Safety words. Page green-steroid, line under the heading. Room for about 33 letters a line; a longer text takes more lines.</extracomment>
        <translation>不需要打电话。</translation>
    </message>
    <message>
        <source>A red, warm face or chest</source>
        <extracomment>Safety words. Page green-steroid, red-face, heading. Room for about 33 letters a line; a longer text takes more lines.</extracomment>
        <translation>脸或胸口又红又热</translation>
    </message>
    <message>
        <source>Poor sleep</source>
        <extracomment>Safety words. Page green-steroid, poor-sleep, heading. Room for about 16 letters a line; a longer text takes more lines.</extracomment>
        <translation>睡不好</translation>
    </message>
    <message>
        <source>You may feel restless for a few nights.</source>
        <extracomment>Safety words. Page green-steroid, poor-sleep, statement.</extracomment>
        <translation>您可能有几个晚上感到烦躁不安。</translation>
    </message>
    <message>
        <source>Your mood may change a little.</source>
        <extracomment>Safety words. Page green-steroid, poor-sleep, statement.</extracomment>
        <translation>您的情绪可能会有一点变化。</translation>
    </message>
    <message>
        <source>Blood sugar a little high</source>
        <extracomment>Safety words. Page green-steroid, sugar, heading. Room for about 33 letters a line; a longer text takes more lines.</extracomment>
        <translation>血糖有点高</translation>
    </message>
    <message>
        <source>This can happen for a few days with diabetes.</source>
        <extracomment>Safety words. Page green-steroid, sugar, statement.</extracomment>
        <translation>有糖尿病时，这可能会出现几天。</translation>
    </message>
    <message>
        <source>Changes in your period</source>
        <extracomment>Safety words. Page green-period, heading. Room for about 29 letters a line; a longer text takes more lines.</extracomment>
        <translation>月经的变化</translation>
    </message>
    <message>
        <source>Your period may come early, late or be heavier.</source>
        <extracomment>Safety words. Page green-period, period-change, statement.</extracomment>
        <translation>您的月经可能提前、推迟或量更多。</translation>
    </message>
    <message>
        <source>Call your doctor this week</source>
        <extracomment>Safety words. Page green-period, period-call, heading. Room for about 34 letters a line; a longer text takes more lines.</extracomment>
        <translation>请在本周给您的医生打电话</translation>
    </message>
    <message>
        <source>Your periods have stopped for good, but you bleed.</source>
        <extracomment>Safety words. Page green-period, period-call, statement.</extracomment>
        <translation>您已经绝经，却又出血。</translation>
    </message>
    <message>
        <source>Your period is very heavy.</source>
        <extracomment>Safety words. Page green-period, period-call, statement.</extracomment>
        <translation>您的月经量非常多。</translation>
    </message>
</context>
</TS>
