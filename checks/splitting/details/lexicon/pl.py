"""Polish. Numbers stand with the forms that go with them in news: nominative, genitive and locative."""

DECIMAL = ","
NUMBERS = """zero=0 dwa=2 dwie=2 dwóch=2 dwoje=2 dwu=2 trzy=3 trzech=3 troje=3 cztery=4 czterech=4 czworo=4 pięć=5
pięciu=5 pięcioro=5 sześć=6 sześciu=6 siedem=7 siedmiu=7 osiem=8 ośmiu=8 dziewięć=9 dziewięciu=9 dziesięć=10
dziesięciu=10 jedenaście=11 jedenastu=11 dwanaście=12 dwunastu=12 trzynaście=13 trzynastu=13 czternaście=14
czternastu=14 piętnaście=15 piętnastu=15 szesnaście=16 szesnastu=16 siedemnaście=17 siedemnastu=17 osiemnaście=18
osiemnastu=18 dziewiętnaście=19 dziewiętnastu=19 dwadzieścia=20 dwudziestu=20 trzydzieści=30 trzydziestu=30
czterdzieści=40 czterdziestu=40 pięćdziesiąt=50 pięćdziesięciu=50 sześćdziesiąt=60 sześćdziesięciu=60 siedemdziesiąt=70
siedemdziesięciu=70 osiemdziesiąt=80 osiemdziesięciu=80 dziewięćdziesiąt=90 dziewięćdziesięciu=90 sto=100 stu=100
dwieście=200 dwustu=200 trzysta=300 trzystu=300 czterysta=400 czterystu=400 pięćset=500 pięciuset=500 sześćset=600
siedemset=700 osiemset=800 dziewięćset=900 półtora=1.5 półtorej=1.5"""
SCALES = """tysiąc=1e3 tysiące=1e3 tysięcy=1e3 tys=1e3 milion=1e6 miliony=1e6 milionów=1e6 miliona=1e6 mln=1e6
miliard=1e9 miliardy=1e9 miliardów=1e9 mld=1e9 tysiąca=1e3 miliarda=1e9 bilion=1e12 biliony=1e12 bilionów=1e12
tuzin=12"""
FRACTIONS = "połowa=0.5 połowę=0.5 połowy=0.5 pół=0.5 trzecia=0.333 trzecią=0.333 czwarta=0.25 ćwierć=0.25"
HALF = "pół ćwierć"
ALONE = "tysiąc milion miliard"
ARTICLES = "jedna jedną"
JOINED_FROM = 20
RANGE_WORDS = "do i lub"
ABOUT = "około ok niemal prawie blisko ponad przeszło mniej więcej niespełna co najmniej najwyżej do"
LABELS = "art artykuł artykułu ust par rozdział strona str nr numer część kanał pokój faza poziom linia tabela grupa"
CLOCK = "godz godzinie"
UNITS = """
%: procent, procenta, proc
pp: punktów procentowych, punkty procentowe, punkt procentowy, punktu procentowego, pkt proc
EUR: euro
PLN: zł, złoty, złote, złotych, złotego
USD: dolar, dolary, dolarów
GBP: funt, funty, funtów
CHF: franków
UAH: hrywien, hrywny
years: rok, lata, lat
months: miesiąc, miesiące, miesięcy
weeks: tydzień, tygodnie, tygodni
days: dzień, dni
hours: godzina, godziny, godzin
minutes: minuta, minuty, minut
seconds: sekunda, sekundy, sekund
km: kilometr, kilometry, kilometrów
m: metr, metry, metrów
cm: centymetrów, centymetry
km/h: kilometrów na godzinę
km²: kilometrów kwadratowych
m²: metrów kwadratowych, metry kwadratowe
ha: hektar, hektary, hektarów
kg: kilogram, kilogramy, kilogramów, kilo
tonnes: tona, tony, ton
litres: litr, litry, litrów
°C: stopni celsjusza, stopnie celsjusza
degrees: stopni, stopnie
people: osoba, osoby, osób, ludzi, ludzie
times: razy, raz
MW: megawatów
"""
MONTHS = """stycznia styczeń styczniu; lutego luty lutym; marca marzec marcu; kwietnia kwiecień kwietniu; maja maj maju;
czerwca czerwiec czerwcu; lipca lipiec lipcu; sierpnia sierpień sierpniu; września wrzesień wrześniu; października
październik październiku; listopada listopad listopadzie; grudnia grudzień grudniu"""
MONTH_AFTER = "w we od do ubiegłego zeszłego przyszłym tego początku końca"
WEEKDAYS = """poniedziałek poniedziałku; wtorek wtorku; środę środa środy; czwartek czwartku; piątek piątku; sobotę
sobota soboty; niedzielę niedziela niedzieli"""
PERIODS = """dzień dni dniu; tydzień tygodnie tygodni tygodniu tygodnia; miesiąc miesiące miesięcy miesiącu miesiąca;
rok roku lata lat"""
DAYS = "wczoraj=-1 dziś=0 dzisiaj=0 jutro=1 przedwczoraj=-2 pojutrze=2"
SINCE = "od"
UNTIL = "do"
LAST = "ubiegłym ubiegłego ubiegły ubiegłą zeszłym zeszłego zeszły zeszłą minionym minionego"
NEXT = "przyszłym przyszłego przyszły przyszłą najbliższy najbliższym"
THIS = "tym tego"
AGO_AFTER = "temu"
HENCE_BEFORE = "za"
ORDINALS = "pierwszym pierwszego pierwszy i; drugim drugiego drugi ii; trzecim trzeciego iii; czwartym czwarty iv"
QUARTER = "kwartale kwartału kwartał"
DECADE_BEFORE = "lat latach lata"
YEAR_WORDS = "r roku rok"
ADJECTIVE = "ych ich owych"
NOT_COUNTED = "r"
NOUN = "next"
ONCE = """założona założony założono powstał powstała powstało; urodzony urodzona urodził urodziła; zmarł zmarła;
otwarty otwarta"""
APART = """inny inna inne innych drugi druga trzeci poprzedni poprzednio wcześniej później dodatkowo każdy średnio
kolejny kolejnych początkowo więcej mniej łącznie tylko rocznie miesięcznie"""
AHEAD = "zaplanowano zaplanowany planowany planowane"
BASELINE = "z wobec niż"
