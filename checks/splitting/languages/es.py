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
OPINION = r"""\b(?:lamentablemente|afortunadamente|evidentemente|por\ supuesto|sin\ duda|quizás?|tal\ vez|hay\ que
|debe\w*|importante\w*|vergonzos\w+|maravillos\w+|terrible\w*|absurd\w+|ridícul\w+|creo|pienso|en\ mi\ opinión
|verdaderamente|peligros\w+)\b|[!¡]"""
STRONG_OPINION = r"""\b(?:lamentablemente|en\ mi\ opinión|creo\ que|pienso\ que|es\ (?:evidente|obvio|claro
|importante)|por\ supuesto|vergonzos\w+|absurd\w+)\b"""
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
