"""German. Numbers are written as one word, so those up to 999 and their thousands are put together here."""

from decimal import Decimal

DECIMAL = ","
NUMBERS = """null=0 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 dreizehn=13
vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreißig=30 vierzig=40 fünfzig=50
sechzig=60 siebzig=70 achtzig=80 neunzig=90 hundert=100 tausend=1000 anderthalb=1.5 eineinhalb=1.5 zweieinhalb=2.5
dreieinhalb=3.5 zweien=2 dreien=3 zweier=2 dreier=3"""
_UNITS = ["ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"]
_TENS = ["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"]
_BELOW_20 = ["zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn"]


def _hundreds() -> dict[str, int]:
    below = {word: number for number, word in enumerate([*_UNITS, *_BELOW_20], 1)}
    for tens, ten in enumerate(_TENS, 2):
        below[ten] = tens * 10
        below |= {f"{unit}und{ten}": tens * 10 + number for number, unit in enumerate(_UNITS, 1)}
    found = dict(below)
    for number, unit in enumerate(["", *_UNITS]):
        hundred = max(number, 1) * 100
        found |= {f"{unit}hundert": hundred}
        found |= {f"{unit}hundert{joint}{word}": hundred + low for word, low in below.items() for joint in ("", "und")}
    return found


_HUNDREDS = _hundreds()
COMPOUNDS = {word: Decimal(number) for word, number in _HUNDREDS.items() if word != "ein"}
COMPOUNDS |= {f"{word}tausend": Decimal(number * 1000) for word, number in _HUNDREDS.items()}
SCALES = """hundert=100 tausend=1e3 million=1e6 millionen=1e6 mio=1e6 milliarde=1e9 milliarden=1e9 mrd=1e9
billion=1e12 billionen=1e12 dutzend=12 tsd=1e3"""
FRACTIONS = """hälfte=0.5 halbe=0.5 halben=0.5 drittel=0.333 viertel=0.25 dreiviertel=0.75 fünftel=0.2 zehntel=0.1"""
HALF = "halbe halben"
ALONE = "hundert tausend"
ARTICLES = "ein eine einer einem einen die der"
JOINED_BY = "und"
JOINED_FROM = 100
RANGE_WORDS = "bis und oder"
SHARE_OF = "der des aller von"
OUT_OF = "von"
ABOUT = """etwa rund ungefähr circa ca fast knapp über mehr mindestens höchstens gut gegen annähernd bis
schätzungsweise nahezu unter"""
LABELS = """artikel paragraf paragraph absatz kapitel seite nr nummer teil kanal zimmer phase stufe platz gruppe klasse
linie bundesstraße autobahn tabelle abbildung"""
CLOCK = "uhr"
UNITS = """
%: prozent, vh
pp: prozentpunkte, prozentpunkten, prozentpunkt
EUR: euro
USD: dollar, us-dollar, us - dollar
GBP: pfund
CHF: franken, schweizer franken
JPY: yen
RUB: rubel
UAH: hrywnja, griwna
PLN: zloty, złoty
cents: cent
years: jahr, jahre, jahren
months: monat, monate, monaten
weeks: woche, wochen
days: tag, tage, tagen
hours: stunde, stunden
minutes: minute, minuten
seconds: sekunde, sekunden
km: kilometer, kilometern
m: meter, metern
cm: zentimeter, zentimetern
mm: millimeter
km/h: kilometer pro stunde, stundenkilometer
km²: quadratkilometer, quadratkilometern
m²: quadratmeter, quadratmetern
ha: hektar
kg: kilogramm, kilo
tonnes: tonne, tonnen
litres: liter, litern
°C: grad celsius
degrees: grad
people: menschen, personen, leute, leuten
times: mal
MW: megawatt
GW: gigawatt
"""
MONTHS = """januar jänner jan; februar feb; märz; april apr; mai; juni jun; juli jul; august aug; september sep sept;
oktober okt; november nov; dezember dez"""
CAPITAL_MONTHS = True
MONTH_AFTER = "im seit bis ab vom letzten vergangenen nächsten kommenden diesen diesem anfang ende mitte des zum"
WEEKDAYS = """montag montagabend montagmorgen; dienstag dienstagabend dienstagmorgen; mittwoch mittwochabend
mittwochmorgen; donnerstag donnerstagabend donnerstagmorgen; freitag freitagabend freitagmorgen; samstag sonnabend
samstagabend; sonntag sonntagabend"""
PERIODS = "tag tage tagen; woche wochen; monat monate monaten; jahr jahre jahren jahres"
DAYS = "gestern=-1 heute=0 vorgestern=-2 übermorgen=2"
SINCE = "seit"
UNTIL = "bis"
LAST = "letzte letzten letztes letztem letzter vergangene vergangenen vergangenes vergangener vorige vorigen voriges"
NEXT = "nächste nächsten nächstes nächster kommende kommenden kommendes kommender"
THIS = "diese diesem diesen dieses dieser"
AGO_BEFORE = "vor"
HENCE_BEFORE = "in"
ORDINALS = "ersten erste erstes; zweiten zweite zweites; dritten dritte drittes; vierten vierte viertes"
QUARTER = "quartal quartals"
OF = "des"
DECADE_ENDING = "er"
NOT_COUNTED = """ich sie er wir uhr mal prozent"""
NOUN = "capital"
ONCE = "gegründet gegründete gründete; geboren; gestorben starb verstarb; eröffnet eröffnete; gebaut erbaut; gewählt"
APART = """weitere weiteren weiterer andere anderen zweite zweiten dritte dritten zuvor früher später zusätzlich jeweils
je durchschnittlich nächste nächsten ursprünglich mehr weniger insgesamt nur pro
jährlich monatlich"""
AHEAD = "geplant vorgesehen erwartet"
BASELINE = "von gegenüber als gegen"
