"""Invented drafts that are no pages, of every shape a newsroom pastes; nothing in them is page furniture.

People, places and figures do not exist.
"""

PARAGRAPH = (
    "The council of Tarn met on Tuesday and agreed to repair the old lock before the winter, as the lower gate has "
    "leaked since the spring floods."
)

QUESTIONS = f"""\
Seven questions on the new lock
{PARAGRAPH}
Who pays for it?
The state pays 60 percent.
Who builds it?
A yard in Tarn.
When does it open?
In May.
Is it safe?
Yes, says the harbour office.
What about email?
The office answers each email.
Who follows the works on Twitter?
Nobody.
Can I visit?
No.
And the privacy of the boat owners?
Their names stay secret."""

POEM = f"""\
{PARAGRAPH}
The water rose
The water fell
The keeper froze
Inside his cell
No boat went by
No bird took wing
A leaden sky
No bell would ring
The water rose
The water fell
The keeper froze
Inside his cell
The poem hangs on the wall of the lock keeper's house, which has been a museum since 2019."""

RESULTS = f"""\
Regatta of Tarn: the results
{PARAGRAPH}
Rank
Boat
Time
1
Marlin
2:03:11
2
Heron
2:04:50
3
Otter
2:09:02
4
Swift
2:11:47
5
Tern
2:15:00
The Marlin won for the third time in a row, the harbour office said in the evening."""

NETWORKS = f"""\
Which networks young people use
{PARAGRAPH}
Facebook
12 percent
Instagram
61 percent
Twitter
9 percent
YouTube
88 percent
Telegram
30 percent
WhatsApp
93 percent
The survey was made in March among 2,000 pupils of all the schools in the valley."""

RECIPE = """\
Fish soup from the Sella
Every kitchen in the valley has its own version of this soup, and the cook of the harbour inn gave us hers in May.
Ingredients
1 kg of trout
2 onions
3 carrots
1 bay leaf
Salt
Pepper
Method
Cut the onions and the carrots.
Boil them for ten minutes.
Add the trout.
Salt it.
Serve at once.
The soup keeps for two days in a cold place, but nobody in Tarn has ever tried to keep it for longer than that."""

TRANSCRIPT = f"""\
Lindqvist: Good evening.
Okafor: Good evening to you.
Lindqvist: The lock leaks.
Okafor: It does not.
Lindqvist: I saw it on Monday.
Okafor: You saw the old one.
Lindqvist: There is only one.
Okafor: There are two.
{PARAGRAPH}
Lindqvist: So who is right?
Okafor: The engineers, I hope.
Lindqvist: They say 40 litres a minute.
Okafor: They say many things."""

MARKDOWN = f"""\
# What the budget holds
{PARAGRAPH}
## Income
- Harbour dues: 3 million
- Fishing licences: 200,000
- Search and rescue fees: 12,000
- Print of charts: 4,000
## Spending
* Locks: 2 million
* Home help: 1 million
* Contact office: 50,000
* Share of the debt: 90,000
1. The mayor signs.
2. The council votes.
3. The state follows.
{PARAGRAPH}"""

TIMELINE = f"""\
How the lock failed
{PARAGRAPH}
12 March 2031
A boy sees water behind the gate.
13 March 2031
The keeper calls the office.
14 March 2031
Nobody comes.
2 April 2031
The gate breaks.
3 April 2031
Forty boats lie on the mud.
5 May 2031, 10:20
The council meets."""

SHORT_LINES = """\
The gate broke.
Nobody was hurt.
Forty boats lie on the mud.
The keeper had warned the office.
The office did not reply.
A diver looked at the gate.
He found rust.
The council will meet on Monday.
It has no money.
The state has.
The minister is silent.
The fishermen wait."""

DIALOGUE_UK = """\
Шлюз у Тарні: розмова з доглядачем
Доглядач шлюзу Остап Верес працює на річці тридцять років і пам'ятає три великі повені, остання з яких була торік.
— Коли ви помітили течу?
— У березні.
— Кому сказали?
— Начальнику порту.
— Що він відповів?
— Нічого. Він поїхав у відпустку, а вода прибувала щодня на два сантиметри, і ми міряли її самі.
— Скільки човнів постраждало?
— Сорок.
— Хто платитиме?
— Держава, я думаю."""

INTERVIEW_DE = """\
Die Schleuse leckt seit März
Der Rat von Tarn hat am Dienstag beschlossen, die alte Schleuse noch vor dem Winter zu reparieren, wie er mitteilte.
Frau Brandt, wer zahlt?
Das Land zahlt 60 Prozent.
Und der Rest?
Den zahlt die Stadt.
Was sagen die Fischer?
Sie warten.
Was kostet das?
Zwei Millionen.
Wann öffnet sie?
Im Mai.
Wer haftet?
Niemand."""

LIST_FR = """\
Ce que contient le budget de Tarn
Le conseil de Tarn s'est réuni mardi et a décidé de réparer la vieille écluse avant l'hiver, selon la mairie.
Les recettes :
- Taxes du port : 3 millions
- Permis de pêche : 200 000
- Photos aériennes : 4 000
- Recherche en mer : 12 000
Les dépenses :
- Écluses : 2 millions
- Accueil des familles : 1 million
- Publicité : 50 000
- Intérêts de la dette : 90 000"""

LIST_ES = """\
Lo que trae el presupuesto de Tarn
El consejo de Tarn se reunió el martes y decidió reparar la vieja esclusa antes del invierno, según el alcalde.
Los ingresos:
- Tasas del puerto: 3 millones
- Licencias de pesca: 200.000
- Búsqueda y rescate: 12.000
- Fotos aéreas: 4.000
Los gastos:
- Esclusas: 2 millones
- Inicio de las obras: 1 millón
- Publicidad: 50.000
- Intereses: 90.000"""

LIST_PL = """\
Co zawiera budżet Tarnu
Rada Tarnu zebrała się we wtorek i postanowiła naprawić starą śluzę przed zimą, jak podał w środę urząd miasta.
Dochody:
- Opłaty portowe: 3 mln
- Licencje: 200 tys.
- Reklama: 4 tys.
- Szukanie zaginionych: 12 tys.
Wydatki:
- Śluzy: 2 mln
- Kontakt z mieszkańcami: 50 tys.
- Druk map: 90 tys.
- Odsetki: 1 mln"""

JAPANESE = """\
タルンの水門
タルン市議会は火曜日に会合を開き、冬までに古い水門を修理することを決めた。
費用は二百万クローネである。
国が六割を負担する。
水門は三月から漏れている。
漁師たちは待っている。
市長は何も言わなかった。
工事は五月に終わる。
船は四十隻ある。
けが人はいない。
次の会合は月曜日だ。
水位は二メートル下がった。
住民は安心している。"""

CHINESE = """\
塔恩的船闸
塔恩市议会周二开会，决定在冬天之前修好旧船闸。
费用是两百万克朗。
国家承担六成。
船闸从三月起漏水。
渔民在等待。
市长没有说话。
工程五月结束。
共有四十艘船。
没有人受伤。
下次会议在周一。
水位下降了两米。
居民放心了。"""

ARABIC = """\
هويس تارن
اجتمع مجلس تارن يوم الثلاثاء وقرر إصلاح الهويس القديم قبل الشتاء كما قال رئيس البلدية للصحفيين
تدفع الدولة ستين في المئة
بدأ التسرب في مارس
الصيادون ينتظرون
لم يقل الوزير شيئا
تنتهي الأعمال في مايو
هناك أربعون قاربا
لم يصب أحد
الاجتماع القادم يوم الاثنين
انخفض الماء مترين
السكان مطمئنون"""

CODE = f"""\
How the office counts boats
{PARAGRAPH}
services:
gate:
build: gate
ports: 80
env: x
volumes: y
profiles: z
command: run
{PARAGRAPH}
services:
gate:
build: gate
ports: 80
env: x
volumes: y
profiles: z
command: run
{PARAGRAPH}"""

DRAFTS = {
    "questions": ("en", QUESTIONS),
    "poem": ("en", POEM),
    "results": ("en", RESULTS),
    "networks": ("en", NETWORKS),
    "recipe": ("en", RECIPE),
    "transcript": ("en", TRANSCRIPT),
    "markdown": ("en", MARKDOWN),
    "timeline": ("en", TIMELINE),
    "short lines": ("en", SHORT_LINES),
    "code": ("en", CODE),
    "Ukrainian dialogue": ("uk", DIALOGUE_UK),
    "German interview": ("de", INTERVIEW_DE),
    "French lists": ("fr", LIST_FR),
    "Spanish lists": ("es", LIST_ES),
    "Polish lists": ("pl", LIST_PL),
    "Japanese": ("ja", JAPANESE),
    "Chinese": ("zh", CHINESE),
    "Arabic": ("ar", ARABIC),
}
