"""French."""

DECIMAL = ","
NUMBERS = """zéro=0 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13
quatorze=14 quinze=15 seize=16 vingt=20 trente=30 quarante=40 cinquante=50 soixante=60 septante=70 nonante=90 une=1
un=1"""
SCALES = """cent=100 cents=100 mille=1e3 million=1e6 millions=1e6 milliard=1e9 milliards=1e9 md=1e9 mds=1e9 mrd=1e9
douzaine=12 dizaine=10 quinzaine=15 vingtaine=20 trentaine=30 quarantaine=40 cinquantaine=50 soixantaine=60
centaine=100 millier=1e3 vingts=20 vingt=20"""
FRACTIONS = "moitié=0.5 demi=0.5 tiers=0.333 quart=0.25 quarts=0.25 cinquième=0.2 dixième=0.1"
HALF = "demi"
ALONE = "cent mille"
ARTICLES = "un une le la"
JOINED_BY = "et"
JOINED_FROM = 20
RANGE_WORDS = "à et ou"
SHARE_OF = "de des du d"
OUT_OF = "sur"
ABOUT = """environ près presque quelque autour plus moins au vers une dizaine vingtaine trentaine quarantaine
cinquantaine centaine millier approximativement"""
LABELS = "article art chapitre page numéro no n° partie chaîne chambre phase niveau ligne route tableau figure groupe"
ORDINAL_ENDINGS = "e er ère ème nd nde eme"
CLOCK = "h heures"
UNITS = """
%: pour cent
pp: points de pourcentage, point de pourcentage
EUR: euro, euros
USD: dollar, dollars
GBP: livre sterling, livres sterling
CHF: francs suisses
JPY: yens, yen
PLN: zlotys
UAH: hryvnias
years: an, ans, année, années
months: mois
weeks: semaine, semaines
days: jour, jours
hours: heure, heures
minutes: minute, minutes
seconds: seconde, secondes
km: kilomètre, kilomètres
m: mètre, mètres
cm: centimètre, centimètres
km/h: kilomètres par heure, kilomètres heure, kilomètres-heure
km²: kilomètres carrés
m²: mètres carrés
ha: hectare, hectares
kg: kilo, kilos, kilogramme, kilogrammes
tonnes: tonne, tonnes
litres: litre, litres
°C: degrés celsius
degrees: degré, degrés
people: personne, personnes, gens
times: fois
MW: mégawatts, mégawatt
"""
MONTHS = """janvier janv; février févr; mars; avril; mai; juin; juillet juil; août; septembre sept; octobre oct;
novembre nov; décembre déc"""
MONTH_AFTER = "en de depuis dès mi début fin jusqu’en jusqu'en"
WEEKDAYS = "lundi; mardi; mercredi; jeudi; vendredi; samedi; dimanche"
PERIODS = "jour jours; semaine semaines; mois; an ans année années"
DAYS = "hier=-1 aujourd’hui=0 aujourd'hui=0 demain=1 avant-hier=-2 après-demain=2"
SINCE = "depuis"
UNTIL = "jusqu’à jusqu'à jusqu’au jusqu'au"
LAST = "dernier dernière derniers passé passée"
NEXT = "prochain prochaine"
THIS = "cette ce cet"
TURNED = True
AGO_BEFORE = "a"
HENCE_BEFORE = "dans"
ORDINALS = "premier 1er; deuxième second 2e; troisième 3e; quatrième 4e"
QUARTER = "trimestre"
OF = "de du"
DECADE_BEFORE = "années"
NOT_COUNTED = "ce qui que"
NOUN = "next"
ONCE = """fondé fondée créé créée; né née; mort morte décédé décédée; ouvert ouverte inauguré inaugurée;
construit construite"""
APART = """autre autres second deuxième troisième précédent précédente auparavant supplémentaires chacun chaque moyenne
prochain initialement plus moins total seulement annuel mensuel"""
AHEAD = "prévu prévue prévus attendu"
BASELINE = "contre que de"
