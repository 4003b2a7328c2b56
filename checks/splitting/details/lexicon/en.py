"""English."""

DECIMAL = "."
NUMBERS = """zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12
thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40
fifty=50 sixty=60 seventy=70 eighty=80 ninety=90"""
SCALES = "hundred=100 thousand=1e3 million=1e6 billion=1e9 trillion=1e12 bn=1e9 mln=1e6 tn=1e12 dozen=12 score=20"
ATTACHED = "k=1e3 m=1e6 mn=1e6 b=1e9 bn=1e9 tn=1e12 t=1e12"
FRACTIONS = "half=0.5 third=0.333 thirds=0.333 quarter=0.25 quarters=0.25 fifth=0.2 fifths=0.2 tenth=0.1 tenths=0.1"
HALF = "half"
ARTICLES = "a an one"
JOINED_BY = "and"
JOINED_FROM = 100
RANGE_WORDS = "to and or"
SHARE_OF = "of the"
OUT_OF = "out_of"
ONE_IN = "in"
ABOUT = """about around approximately roughly some nearly almost over under around than least most up estimated
approx circa near close just"""
LABELS = """article section chapter page no nos number act part channel room flight phase level type class grade rule
route highway line unit volume figure table box gate group formula model size point day week year season episode game
round stage lap ward district"""
ORDINAL_ENDINGS = "st nd rd th"
CLOCK = "am pm gmt bst cet utc est edt o’clock o'clock hours' a.m p.m"
UNITS = """
%: percent, per cent, pc, pct
pp: percentage points, percentage point
EUR: euro, euros
USD: dollar, dollars, us dollars, us dollar
GBP: pound, pounds, pounds sterling, sterling
CAD: canadian dollars
AUD: australian dollars
JPY: yen
CNY: yuan
CHF: swiss francs
INR: rupees
RUB: roubles, rouble, rubles
UAH: hryvnia, hryvnias
PLN: zloty, zlotys, zlotych
pence: pence, pennies
cents: cent, cents
bp: basis points, basis point
years: year, years
months: month, months
weeks: week, weeks
days: day, days
hours: hour, hours
minutes: minute, minutes
seconds: second, seconds
km: kilometre, kilometres, kilometer, kilometers
m: metre, metres, meter, meters
cm: centimetre, centimetres, centimeter, centimeters
mm: millimetre, millimetres
miles: mile, miles
feet: foot, feet, ft
inches: inch, inches
mph: miles per hour, miles an hour, mph
km/h: kilometres per hour, kilometers per hour, kilometres an hour, kph
km²: square kilometres, square kilometers, sq km
miles²: square miles, sq miles
m²: square metres, square meters, sq m
ha: hectare, hectares
acres: acre, acres
kg: kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos
tonnes: tonne, tonnes, ton, tons, metric tons
lb: lb, lbs
barrels: barrel, barrels
litres: litre, litres, liter, liters
°C: degrees celsius, degrees centigrade, degrees c
°F: degrees fahrenheit, degrees f
degrees: degree, degrees
people: people, person, persons
times: times
MW: megawatt, megawatts
GW: gigawatt, gigawatts
kWh: kilowatt hours, kilowatt-hours
"""
MONTHS = """january jan; february feb; march mar; april apr; may; june jun; july jul; august aug; september sep sept;
october oct; november nov; december dec"""
CAPITAL_MONTHS = True
MONTH_AFTER = "in since by until till from last next this early late mid through for during before after to"
WEEKDAYS = "monday; tuesday; wednesday; thursday; friday; saturday; sunday"
PERIODS = "day days; week weeks; month months; year years"
DAYS = "yesterday=-1 today=0 tomorrow=1 tonight=0 day_before_yesterday=-2 day_after_tomorrow=2"
SINCE = "since"
UNTIL = "until till by"
AHEAD = "be expected due scheduled planned"
LAST = "last"
NEXT = "next"
THIS = "this"
AGO_AFTER = "ago"
HENCE_AFTER = "from"
ORDINALS = "first 1st; second 2nd; third 3rd; fourth final 4th"
QUARTER = "quarter"
OF = "of the"
DECADE_ENDING = "s ’s 's"
NOT_COUNTED = """up down now today yesterday also already yet still even only more less fewer other others further
each out off per percent ago later earlier away all such years-old votes-to according compared including because
said says went came took made got won lost beat hit led left"""
BETWEEN = "between"
APART = """another other others second first third previous previously earlier later further extra additional
respectively each average next initial initially rival original more less total
rest remaining only up down rise rose fall fell record compared month year week quarter day annual monthly weekly
half double twice maximum minimum million least"""
AGED = "aged"
NOUN = "plural"
ONCE = """founded established formed created; born; died; opened inaugurated; built completed constructed;
married wed; launched; abolished dissolved; discovered; acquired bought; merged; elected; killed; arrested"""
BASELINE = "from against than versus"
