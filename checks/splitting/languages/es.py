"""Spanish."""

COMMON = "el la los las de que y en un una es se por con para del al no su lo como más pero sus fue ha son está"
ABBREVIATIONS = """sr sra srta sres sras dr dra dres d dña da prof profa lic ing arq av avda avd pág págs núm núms
vol vols ej aprox gral gob tte cap cnel comte st sta sto máx mín ud uds vd vds ee.uu dpto tel tfno esq ctra pza fdo
hnos fig vs excmo mons ed art cía ltda ee uu ff aa jj oo cc rr hh fco pdte prov univ tcol gta pto cmdte lcdo lcda
ldo"""
MAY_END = "etc ee.uu ud uds vd vds a.m p.m s.a d.c a.c cía ltda jr"
BEFORE_NUMBER = "no art núm núms pág págs vol tel cap fig p pp"
FIRST = """a además ahora al algunos ante antes aquel así aun aunque ayer bajo cada casi como con contra cuando cuál
cuándo cuánto cómo de del desde después donde dos durante dónde e el ella ellas ellos en entonces entre era es esa
ese eso esta estas este esto estos está fue ha hace hacia han hasta hay hoy incluso la las le les lo los luego me mi
mientras mis mucho muchos muy más nada ni no nos nuestra nuestro o otra otro otros para pero por porque pues que
quien quizás quién qué se según ser si sido siempre sin sino sobre solo son su sus sí sólo también tampoco tan tanto
te tiene toda todas todo todos tras tres tu un una uno usted varios y ya yo él"""
MONTHS = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
SAYS = """dijo dice dicen dijeron declaró declara declararon afirmó afirma afirmaron afirman explicó explica explicaron
anunció anuncia anunciaron escribió escribe indicó indica indicaron precisó señaló señala señalaron subrayó
agregó añadió añade aseguró asegura aseguraron aseguran manifestó recordó contó respondió confirmó confirma
confirmaron negó advirtió advierte sostuvo sostiene informó informa informaron reconoció reconoce destacó
destaca reiteró insistió comentó denunció"""
THINKS = """cree creen piensa considera consideran opina espera esperan teme estima estiman muestra muestran revela
propuso pidió exigió"""
SAYING = "diciendo añadiendo agregando señalando explicando afirmando asegurando"
THAT = "que si"
BESIDE_VERB = "ha han había también luego además ya no se le les"
AFTER_VERB = "en a al durante el la lunes martes miércoles jueves viernes sábado domingo tras ante"
JOINING = "y e pero o que porque cuando si aunque mientras pues donde"
WHO = "quien quienes"
PREPOSITIONS = "en a durante tras antes después según desde para por con además"
PRONOUNS = "él ella"
FIRST_PERSON = "yo nosotros"
FEMININE = "ella"
PLURAL_PRONOUNS = "ellos ellas"
DEFINITE = "el la este esta su"
WOMEN = "sra señora doña"
MEN = "sr señor don"
BODIES = """ministerio gobierno empresa compañía policía tribunal partido banco universidad sindicato comisión consejo
ayuntamiento periódico informe estudio"""
LEADING = "líder mandatario mandataria"
LEADERS = "presidente presidenta primer ministro canciller"
GENITIVE = "de del la"
TIMES = "lunes martes miércoles jueves viernes sábado domingo"
ADVERB = r"\w{3,}mente"
SUBJECTS = "él ella ellos ellas yo tú nosotros usted ustedes esto eso este esta el la los las un una"
RELATIVE = "que quien quienes cuyo cuya cuyos cuyas donde"
PERSONS = "él ella ellos ellas yo esto eso"
LOOSE = "y pero"
CLAUSE = "y e pero mientras aunque porque cuando después ya pues"
FINITE = """es son era eran fue fueron será serán ha han había habían tiene tienen tenía puede pueden debe deben va van
está están hay"""
SUBORDINATE = "porque mientras aunque"
OPENING = "debido dado puesto después aunque mientras cuando como porque"
HAVING = "con"
CONDITION = "si"
ARTICLES = "el la los las un una unos unas al del su sus este esta estos estas nuestro nuestra mi"
INDEFINITE = "un una"
ROLES = """presidente presidenta director directora alcalde alcaldesa ministro ministra jefe jefa fundador
fundadora secretario secretaria portavoz gobernador gobernadora profesor profesora capital autor autora miembro
líder"""
ADVERBS = "también luego después además ya no nunca se le les lo aún todavía siempre"
AGENT = "por"
ATTACHING = "de del por a en con para"
VERBS = """tuvo tuvieron hizo hicieron dio dieron dijo dijeron vino vinieron puso pusieron pudo quiso supo
estuvo estuvieron hubo había era eran cuenta trabaja vive produce dirige ofrece vende incluye representa recibe
emplea cuesta mantiene asegura afirma explica acusa defiende pide prevé sigue"""
UNSURE = "cuenta produce era"
PARTICIPLE = r"(?!(?:cuando|fernando|segundo|siendo|habiendo|teniendo|incluyendo)\b)\w{2,}(?:ando|iendo|yendo)"
PASSIVE_PARTICIPLE = (
    r"(?!(?:estado|lado|mercado|pasado|partido|sentido)\b)\w{2,}(?:ad|id)[oa]s?|escrit[oa]s?|hech[oa]s?"
)
VERB_ENDING = r"\w{2,}(?:ó|aron|ieron|aban|ían)"
ACCORDING = r"\b(?:según|de\ acuerdo\ con|a\ juicio\ de|en\ opinión\ de)\s+"
DEFINITION = r"""^(?:contexto|definición|nota|clave)\s*[:—–-]|\b(?:se\ define\ como|se\ conoce\ como|significa
|consiste\ en|se\ refiere\ a)\b"""
COMPARISON = r"""\b(?:más|menos|mayor|menor|mejor|peor)\ (?:[\w-]+\ ){0,4}que\b|\bfrente\ a\b|\ben\ comparación\ con\b
|\btan\ \w+\ como\b|\bel\ doble\b|\b(?:aumentó|subió|bajó|cayó|creció|disminuyó|duplicó)\b"""
CAUSE = r"""\b(?:porque|debido\ a|a\ causa\ de|gracias\ a|por\ culpa|provoc\w+|caus(?:ó|aron|a|an)|como\ consecuencia
|dado\ que)\b"""
PREDICTION = r"\b(?:será|serán|va\ a|van\ a|prevé|prevén|planea\w*|podría\w*|próxim\w+|se\ espera)\b"
EVENT = r"\b(?:fue|fueron|ha|han|había|hubo|\w{2,}(?:ó|aron|ieron))\b"
EVALUATING = """abismal* abominabl* aberran* absurd* admirabl* agobiant* alarmant* alucinant* apasionant* arrogan*
asombros* asquer* atroz* atroces bárbar* barbaridad bell* bellísim* bochorno* bochornos* brillant*
brutal* burd* canall* catastr* catastróf* caótic* chapuz* cínic* cinismo cobard* cobardía
complacien* conmovedor* corrupt* crispa* cruel* curios* demagog* demencial* deplorabl* deprimente*
desafortunad* desalmad* desastr* descarad* descabellad* desgraciad* desgracia deslumbrant*
despiadad* despreciabl* detestabl* devastador* dichos* disparat* dogmátic* dolor* dolorosa dramátic*
dudos* egoísm* egoíst* ejemplar* emocionant* engaño* enorm* escalofriant* escándal* escandalos*
espantos* espectacular* espeluznant* espléndid* estremecedor* estúpid* estupend* estupidez excelent*
excepcional* extraordinari* extrañ* fabulos* falaz* falacia fanátic* fantástic* farsa fascinant*
fatal* feroz* formidabl* fracas* funest* genial* glorios* grandios* grotesc* hermos* heroic* heroi*
hipocres* hipócrit* histéric* honest* horribl* horroros* humillant* idiot* ignominio* ignoran* ilus*
ilusion* imbécil* impecabl* imperdonabl* impresentabl* impresionant* inaceptabl* inadmisibl*
incapac* incapaz* incoheren* incompeten* increíbl* indecen* indefendibl* indign* indignant* inepto*
ineptitud infam* ingenu* inhuman* injust* inmoral* insensat* insólit* insoportabl* insult*
intolerabl* inútil* irresponsabl* irracional* ironía* lamentabl* lástima lindo linda locura lujos*
magistral* magnífic* majaderí* maligno* maravill* mediocr* mentir* mentiros* mezquin* miserabl*
miseria monstruos* necedad necio* nefast* obscen* odios* oportunis* oprobi* paradój* patétic*
pavoros* peligros* penos* perfect* pernicios* perverso* pésim* populis* prodigios* propagand*
preocupant* racis* repugnant* repulsiv* ridícul* rotund* ruin* sabi* salvaj* sensat* siniestr*
soberbi* sobrecogedor* sorprendent* sublim* temerari* temibl* terribl* torp* tóxic* tragedia trágic*
traidor* traición tremend* trist* tristísim* vergonzos* vergüenza vil viles valient* supuest*
llamad* desesperan* gilipoll* tonterí* tonto*"""
STANCE = """absolutamente acaso afortunadamente apenas así aun bastante bien buen buena bueno ciertamente
claramente claro creo debe debemos deben debería deberían decididamente demasiad* demasiado
desgraciadamente desafortunadamente efectivamente evidente* evidentemente finalmente francamente
fundamental* grave* imprescindibl* importante* incluso indudable* indudablemente inevitabl* jamás
justo lamentablemente mal malo mala mejor* mero mera mi mí mucho muchísim* muy nada naturalmente
necesari* ni nosotros nuestr* nunca obviamente obvio ojalá parece parecen peor* pienso poco
precisamente probablemente puramente puro pura quizá quizás realmente seguramente sencillamente
simple* simplemente siquiera solo sumamente tampoco tan tanto totalmente tremendamente urgent*
verdad verdaderamente verdader* ya yo"""
PERSONAL = "yo me mí mi mis nosotros nos nuestro nuestra nuestros nuestras usted ustedes"
OPINION = r"""\b(?:por\ supuesto|sin\ duda|tal\ vez|hay\ que|habría\ que|tenemos\ que|desde\ luego|como\ si
|nada\ más\ que|ni\ siquiera|en\ realidad|en\ el\ fondo|dicho\ de\ otro\ modo|no\ es\ casual
|una\ especie\ de|a\ todas\ luces|mal\ llamad\w+|por\ fin|por\ desgracia|lo\ (?:peor|mejor|cierto
|grave)|es\ (?:hora|necesario|preciso|imposible))\b|[!¡]"""
STRONG_OPINION = r"""\b(?:lamentablemente|en\ mi\ opinión|creo\ que|pienso\ que|es\ (?:evidente|obvio|claro|importante)
|por\ supuesto|vergonzos\w+|absurd\w+)\b"""
TRANSITION = r"^(?:gracias|hola|buen(?:os|as)\ (?:días|tardes|noches)|bienvenid\w+)\b[^.!?:]{0,40}[.!?:…]*$"
UNITS = r"""(?:por\ ciento|%|mil|millones|millón|euros?|dólares|pesos|personas|habitantes|soldados|años?|meses|semanas
|días|horas?|minutos|kilómetros|km|metros|hectáreas|toneladas|kilos?|grados|votos|escaños|niños|casos|muertos|países
|veces)"""
NUMBER_WORDS = r"""\b(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|veinte|treinta|cien|cientos|mil
|miles|millones|mitad|tercio|doble)\b"""
ABSOLUTE = r"\b(?:nunca|siempre|cada|nadie|todos|todas|solo|sólo|primer\w*|ningún|ninguna|jamás|nada)\b"
OFFICE = r"""\b(?:president\w+|primer\ ministro|ministr\w+|ministerio|canciller|alcalde\w*|gobernador\w*|embajador\w*
|portavoz|vocero|jefe|director\w*|general|juez|fiscal\w*|gobierno|parlamento|congreso|senad\w+|policía|tribunal
|comisión|diputad\w+|rey|reina|papa)\b"""
TIME = r"""\b(?:(?:1[89]|20)\d\d|ayer|hoy|pasad\w+|desde|hace|enero|febrero|marzo|abril|mayo|junio|julio|agosto
|septiembre|octubre|noviembre|diciembre)\b"""
RECORD = r"""\b(?:ley\w*|impuestos?|presupuesto\w*|deuda|desempleo|paro|salarios?|guerra|soldados|gasto\w*|inflación
|precios?|clima\w*)\b"""
CHROME = r"""\b(?:todos\ los\ derechos\ reservados|(?:utiliza|utilizamos|usa|usamos|acepta[rs]?)\ (?:las\ )?cookies
|(?:nuestr[ao]s?|boletín)\ (?:newsletter|boletín|de
\ noticias)|aviso\ legal\W*$|política\ de\ (?:privacidad|cookies)\W*$|en\ tu\ (?:correo|bandeja\ de\ entrada)
|activar\ javascript|comentarios\ cerrados
|prohibida\ (?:su|la)\ reproducción|foto\ de\ archivo\W*$|ir\ al\ contenido)\b|©\s*(?:19|20)"""
CHROME_WORD = r"""\b(?:facebook|twitter|telegram|viber|instagram|whatsapp|youtube|linkedin|pinterest|cookies?
|newsletter|publicidad|boletín|boletines|anuncio
|aviso\ legal|suscr[ií]b\w+|suscripci(?:ón|ones)|iniciar\ sesión|inicia\ sesión|registrarse|regístrate|compartir
|imprimir|enviar|comentarios?|buscar|búsqueda
|menú|inicio|portada|contacto|privacidad|mapa\ del\ sitio|quiénes\ somos|correo|e-?mail|cerrar|leer\ más|ver\ más|rss
|hemeroteca)\b|©"""
CHROME_LINE = r"""(?:(?:fotos?|fotografía|imagen|crédito|fuente|autora?|redacción|etiquetas?|temas?|tags?|publicado
|actualizado|vídeo|video|fecha
|archivado\ en)\s?[:|].{0,160}$|(?:publicado|actualizado|última\ actualización|archivado\ en
|creado)\b[^!?]{0,40}\d[^!?]{0,60}$
|(?:suscríbe(?:te|ase)|síguenos|siga?\ nuestr|regístrate|haz\ clic|haga\ clic|pincha\ aquí)\b|compart(?:ir|e)\ (?:en
|por|esta|este|el)\b
|imprimir\ (?:esta|el)\b|(?:deja|dejar|escribe|añadir)\ (?:un|tu)\ comentario\b|(?:compartir|imprimir|publicidad|menú
|buscar|inicio|cerrar|vídeo|video
|comentar)\W*$|\d+\s(?:comentarios?|compartidos?|vistas|visitas|min(?:utos)?\ de\ lectura)\b.{0,30}$
|tiempo\ de\ lectura\b.{0,30}$|hace\ \d+\ (?:minutos?|horas?|días?|semanas?)\W*$)"""
READ_ALSO = r"""\W*(?:l(?:ea|ee|eer)\ (?:también|más)|ver\ también|vea\ también|véase\ también|mira\ también
|te\ puede\ interesar|también\ te\ puede\ interesar|le\ puede\ interesar
|puede\ interesarle|más\ (?:noticias|información|artículos)|(?:noticias|artículos|contenidos|notas)\ relacionad[ao]s
|lo\ más\ (?:leído|visto)|en\ otras\ noticias|últimas\ noticias)"""
BYLINE = r"(?:(?:escrito|publicado|texto)\ )?por:?\s+"
PAGE_END = r"""\W*(?:lo\ más\ (?:leído|visto|popular)|(?:noticias|artículos|contenidos|notas|temas)\ relacionad[ao]s
|te\ puede\ interesar|también\ te\ puede|más\ (?:noticias
|artículos|en|de|sobre|leídas?)|últimas?\ (?:noticias|hora)|relacionad[ao]s|etiquetas|temas|archivado\ en|tags
|newsletter|boletín|síguenos|sobre\ (?:el|la)\ autora?
|publicidad|destacad[ao]s|recomendad[ao]s|(?:artículo|noticia)\ (?:anterior|siguiente)|compartir)\b[^.!?]{0,30}$"""
COMMENTS = r"""\W*(?:\d+\ |los\ |ver\ |todos\ los\ )?comentarios?\W*\d*\W*$|\W*(?:deja|dejar|escribe|añadir
|haz)\ (?:un|tu)\ comentario\b|\W*(?:deja\ una\ respuesta|únete\ a\ la\ conversación)\b"""
ABOUT_AUTHOR = r"""\bes\ (?:un\ |una\ )?(?:periodista|redactora?|corresponsal|columnista|reporter[oa]|editora?
|escritora?|analista)\b|^\W*\(?con\ información\ de\b|\b(?:síguenos|sígueme|suscríbete|newsletter)\b"""
# Names: particles inside them and before them, capitals that are none, who bears them, what they head.
NAME_PARTICLES = "de\\ la|de\\ los|van\\ der|von\\ der|de|del|y|van|von|di|da|bin|ibn|al"
NAME_LEADS = "van\\ der|von\\ der|van|von|bin|ibn"
NOT_NAMES = "lunes martes miércoles jueves viernes sábado domingo"
HONORIFICS = "sr sra srta señor señora don doña sir lord lady rey reina príncipe princesa"
OFFICES = """presidente presidenta primer ministro ministra alcalde alcaldesa gobernador embajador general jefe jefa
director directora juez jueza fiscal profesor profesora doctor doctora dr dra papa portavoz canciller diputado
diputada senador"""
ORGANISATIONS = """banco grupo ministerio universidad partido unión liga tribunal consejo comisión agencia
federación fondo sociedad gobierno parlamento congreso senado policía servicio organización estados república calle
plaza naciones coalición alianza tratado"""
KIN = "hermano hermana padre madre esposa mujer esposo marido hijo hija tío tía sobrino sobrina familia pareja gemelo"
HE = "él"
SHE = "ella"
TITLES_OF_MEN = "sr señor don sir lord rey príncipe"
TITLES_OF_WOMEN = "sra srta señora doña lady reina princesa presidenta directora ministra"
VARIANTS = "kiev=kyiv jarkov=járkiv leópolis=lviv odesa=odessa pekín=beijing bombay=mumbai birmania=myanmar"
NEGATION = r"\b(?:no|nunca|jamás|ningún|ninguna?|sin|nadie|desmint\w+)\b"
POLITE = "sr sra señor señora"
BEFORE_NOUN = "el la los las un una"
CONTRAST = "y e pero"
