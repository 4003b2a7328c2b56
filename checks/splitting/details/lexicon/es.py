"""Spanish."""

DECIMAL = ","
NUMBERS = """cero=0 uno=1 una=1 un=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11
doce=12 trece=13 catorce=14 quince=15 dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veintiún=21
veintiuno=21 veintiuna=21 veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25 veintiséis=26 veintisiete=27
veintiocho=28 veintinueve=29 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien=100
ciento=100 doscientos=200 doscientas=200 trescientos=300 trescientas=300 cuatrocientos=400 cuatrocientas=400
quinientos=500 quinientas=500 seiscientos=600 seiscientas=600 setecientos=700 setecientas=700 ochocientos=800
ochocientas=800 novecientos=900 novecientas=900"""
SCALES = "mil=1e3 millón=1e6 millones=1e6 billón=1e12 billones=1e12 docena=12 docenas=12 centenar=100 decena=10"
FRACTIONS = "mitad=0.5 medio=0.5 media=0.5 tercio=0.333 tercios=0.333 cuarto=0.25 cuartos=0.25 quinto=0.2 décimo=0.1"
HALF = "medio media"
ALONE = "mil"
ARTICLES = "un una la el"
JOINED_BY = "y"
JOINED_FROM = 20
RANGE_WORDS = "a y o"
SHARE_OF = "de del"
OUT_OF = "de_cada"
ABOUT = """unos unas casi cerca alrededor aproximadamente más menos sobre hasta docena decena centenar
aproximado"""
LABELS = "artículo art capítulo página núm número parte canal sala fase nivel línea carretera tabla figura grupo ley"
ORDINAL_ENDINGS = "º ª er"
CLOCK = "horas h las"
UNITS = """
%: por ciento
pp: puntos porcentuales, punto porcentual
EUR: euro, euros
USD: dólar, dólares
GBP: libras, libras esterlinas
pesos: peso, pesos
CHF: francos suizos
UAH: grivnas
PLN: zlotys, eslotis
years: año, años
months: mes, meses
weeks: semana, semanas
days: día, días
hours: hora, horas
minutes: minuto, minutos
seconds: segundo, segundos
km: kilómetro, kilómetros
m: metro, metros
cm: centímetro, centímetros
km/h: kilómetros por hora
km²: kilómetros cuadrados
m²: metros cuadrados
ha: hectárea, hectáreas
kg: kilo, kilos, kilogramo, kilogramos
tonnes: tonelada, toneladas
litres: litro, litros
°C: grados celsius, grados centígrados
degrees: grado, grados
people: persona, personas, gente
times: veces, vez
MW: megavatios
"""
MONTHS = """enero; febrero; marzo; abril; mayo; junio; julio; agosto; septiembre setiembre; octubre; noviembre;
diciembre"""
MONTH_AFTER = "en de desde hasta pasado próximo este mediados finales principios"
WEEKDAYS = "lunes; martes; miércoles; jueves; viernes; sábado; domingo"
PERIODS = "día días; semana semanas; mes meses; año años"
DAYS = "ayer=-1 hoy=0 anteayer=-2 anoche=-1"
SINCE = "desde"
UNTIL = "hasta"
LAST = "pasado pasada último última"
NEXT = "próximo próxima"
THIS = "este esta"
TURNED = True
AGO_BEFORE = "hace"
HENCE_BEFORE = "dentro"
ORDINALS = "primer primero 1er; segundo 2º; tercer tercero 3er; cuarto 4º"
QUARTER = "trimestre"
OF = "de del"
DECADE_BEFORE = "años"
NOT_COUNTED = "que se"
NOUN = "next"
ONCE = """fundado fundada fundó creado creada; nacido nacida nació; murió falleció; inaugurado inaugurada abrió;
construido construida"""
APART = """otro otra otros otras segundo tercero anterior anteriores antes después adicionales cada promedio media
próximo inicialmente más menos total solo anual mensual"""
AHEAD = "previsto prevista previstos prevé"
BASELINE = "desde frente contra que"
