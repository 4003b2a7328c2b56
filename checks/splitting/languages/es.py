"""Spanish."""

COMMON = "el la los las de que y en un una es se por con para del al no su lo como más pero sus fue ha son está"
ABBREVIATIONS = """sr sra srta sres dr dra d da prof lic ing av avda art pág págs núm no vol ee.uu aprox etc ej gral tte
cap ud uds st máx mín"""
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
SUBJECTS = "él ella ellos ellas yo tú nosotros usted ustedes esto eso este esta el la los las un una"
RELATIVE = ""
PERSONS = "él ella ellos ellas yo esto eso"
LOOSE = "y pero"
CLAUSE = "y pero mientras aunque"
FINITE = """es son era eran fue fueron será serán ha han había habían tiene tienen tenía puede pueden debe deben va van
está están hay"""
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
CHROME = r"""\b(?:todos\ los\ derechos\ reservados|aviso\ legal|política\ de\ privacidad|suscríb\w+|iniciar\ sesión
|lea\ también|lee\ también|ver\ también|compartir\ en)\b|©\s*(?:19|20)"""
CHROME_WORD = r"""\b(?:facebook|twitter|telegram|viber|instagram|whatsapp|cookies?|newsletter|реклама|publicité
|publicidad|werbung|anzeige|reklama|boletín|impressum|datenschutz\w*)\b|©"""
CHROME_LINE = r"""^(?:por|foto|fuente|autor|publicidad|compartir|imprimir|comentarios?|menú|buscar|inicio|publicado
|actualizado)\b[^.!?]{0,60}$"""
READ_ALSO = r"""^\W*(?:lea\ también|lee\ también|leer\ también|ver\ también|te\ puede\ interesar|más\ noticias
|noticias\ relacionadas|lo\ más\ (?:leído|visto))\b[^.!?]{0,40}$"""
