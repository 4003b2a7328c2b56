"""German."""

COMMON = """der die das und ist nicht von mit den dem ein eine sich auf für im zu des auch als wird sind hat werden bei
dass nach"""
ABBREVIATIONS = """dr prof hr fr st nr bzw ca z.b d.h u.a usw etc vgl inkl abs art bd std min sek mio mrd tel str evtl
ggf gegr geb gest jh jhd v.chr n.chr chr s o u i.d.r sog dipl ing hrsg allg z d z.t max"""
MONTHS = "januar februar märz april mai juni juli august september oktober november dezember jänner"
ORDINAL_STOP = True
SAYS = """sagt sagte sagten sagen erklärt erklärte erklärten schreibt schrieb schrieben betont betonte betonten teilt
teilte teilten berichtet berichtete berichteten berichten meldet meldete meldeten kündigt kündigte behauptet
behauptete behaupteten warnt warnte fügt fügte bestätigt bestätigte dementiert dementierte versichert
versicherte unterstreicht unterstrich erläutert erläuterte äußert äußerte antwortete meint meinte stellt stellte
hob verkündete"""
THINKS = """glaubt glaubte hofft hoffte fordert forderte findet fand denkt dachte erwartet erwartete vermutet zeigt
zeigte schätzt"""
THAT = "dass ob"
BESIDE_VERB = "auch zudem später dann bereits erneut nicht hat hatte habe haben wurde zuvor"
AFTER_VERB = """am im in bei auf nach gegenüber vor dem der den laut montag dienstag mittwoch donnerstag freitag samstag
sonntag"""
JOINING = "und aber oder dass weil wenn als während obwohl sowie sondern denn ob"
PREPOSITIONS = "in im am an auf bei nach vor seit während mit für aus unter zudem außerdem dagegen"
PRONOUNS = "er sie"
SUBJECTS = "er sie es wir ich ihr das dies diese dieser der die ein eine man"
RELATIVE = ""
PERSONS = "er sie es wir ich ihr das man"
LOOSE = "und aber"
CLAUSE = "und aber während sondern doch"
FINITE = """ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte konnten soll sollen
sollte muss müssen musste will wollen wollte darf gibt gab geht ging kommt kam steht stand liegt lag bleibt
blieb"""
VERB_ENDING = r"\w{3,}ten?"
ACCORDING = r"\b(?:laut|nach\ angaben\ (?:von|der|des)|nach\ ansicht|zufolge|nach\ einschätzung)\s+"
DEFINITION = r"^(?:hintergrund|definition|hinweis|info)\s*[:—–-]|\b(?:bezeichnet|versteht\ man\ unter|bedeutet)\b"
COMPARISON = r"""\b\w+er\ als\b|\bim\ vergleich\ (?:zu|mit)\b|\bdoppelt\ so\b|\bhalb\ so\b|\b(?:größt|kleinst|höchst
|niedrigst|meist|best|schlechtest)e\w*\b|\b(?:stieg|stiegen|sank|sanken|gestiegen|gesunken|gefallen|gewachsen
|zugenommen)\b"""
CAUSE = r"\b(?:weil|wegen|aufgrund|infolge|dadurch|deshalb|daher|führte?\ zu|verursacht\w*|dank)\b"
PREDICTION = r"""\b(?:wird|werden|soll|sollen|plant|planen|erwartet|voraussichtlich|künftig|nächst\w+\ (?:jahr|monat
|woche))\b"""
EVENT = r"\b(?:wurde|wurden|war|waren|hat|haben|hatte|kam|ging|starb|gewann|verlor|traf|fand|gab|\w{3,}ten?)\b"
OPINION = r"""\b(?:leider|offensichtlich|natürlich|wohl|vielleicht|hoffentlich|sicherlich|bedauerlich\w*|müssen|muss
|sollte\w*|schlimm\w*|wunderbar\w*|schrecklich\w*|wichtig\w*|absurd\w*|lächerlich\w*|skandal\w*|großartig\w*
|ich\ (?:glaube|finde|denke|meine)|meiner\ meinung|eigentlich|einfach|sogar|ja|doch|eben|gar|kaum|offenbar|dumm\w*
|gefährlich\w*|selbst|endlich|angeblich\w*|sogenannt\w*|unsere?\w*|wir|uns)\b|!"""
STRONG_OPINION = r"""\b(?:leider|hoffentlich|meiner\ meinung|ich\ (?:glaube|finde|denke|meine)|es\ ist\ (?:klar
|offensichtlich|wichtig)|bleibt\ abzuwarten|absurd\w*|lächerlich\w*|skandalös\w*|wunderbar\w*|schrecklich\w*
|natürlich)\b"""
TRANSITION = r"^(?:danke|guten\ (?:tag|morgen|abend)|willkommen|mehr\ dazu)\b[^.!?:]{0,40}[.!?:…]*$"
UNITS = r"""(?:prozent|%|tausend|million\w*|mio|milliarde\w*|mrd|euro|dollar|menschen|soldaten|personen|jahre\w*
|monate\w*|wochen?|tage\w*|stunden?|minuten|kilometer|km|meter|hektar|tonnen|kilo\w*|grad|stimmen|sitze|kinder|fälle)"""
NUMBER_WORDS = r"""\b(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|hundert\w*|tausend\w*|million\w*
|milliarde\w*|dutzend\w*|hälfte|drittel)\b"""
ABSOLUTE = r"\b(?:nie|niemals|immer|jeder|jede|niemand|alle|nur|erste\w*|erstmals|kein\w*|einzig\w*)\b"
OFFICE = r"""\b(?:präsident\w*|kanzler\w*|bundeskanzler\w*|\w*minister\w*|bürgermeister\w*|sprecher\w*|general\w*
|botschafter\w*|chef\w*|leiter\w*|richter\w*|\w*ministerium|regierung|parlament|bundestag|polizei|gericht|kommission
|behörde|amt|abgeordnet\w*)\b"""
TIME = r"""\b(?:(?:1[89]|20)\d\d|gestern|heute|vergangen\w*|letzt\w*|vor\ \w+\ (?:jahren|monaten|wochen|tagen)|seit
|januar|februar|märz|april|juni|juli|august|september|oktober|november|dezember)\b"""
RECORD = r"""\b(?:gesetz\w*|steuer\w*|haushalt\w*|schulden|arbeitsl\w+|löhne|krieg\w*|soldaten|ausgaben|inflation
|preise|klima\w*)\b"""
CHROME = r"""\b(?:alle\ rechte\ vorbehalten|abonnieren|anmelden|lesen\ sie\ auch|mehr\ zum\ thema
|teilen\ auf|kommentar\w*\ (?:schreiben|geschlossen)|foto:|bild:)\b|©\s*(?:19|20)"""
CHROME_WORD = r"""\b(?:facebook|twitter|telegram|viber|instagram|whatsapp|cookies?|newsletter|реклама|publicité
|publicidad|werbung|anzeige|reklama|boletín|impressum|datenschutz\w*)\b|©"""
CHROME_LINE = r"""^(?:von|foto|bild|quelle|autor|anzeige|teilen|drucken|kommentare|menü|suche|startseite|stand
|aktualisiert|veröffentlicht)\b[^.!?]{0,60}$"""
READ_ALSO = r"""^\W*(?:lesen\ sie\ auch|mehr\ zum\ thema|siehe\ auch|auch\ interessant|weitere\ (?:artikel|themen
|nachrichten)|meistgelesen\w*|das\ könnte\ sie)\b[^.!?]{0,40}$"""
# Names: particles inside them and before them, capitals that are none, who bears them, what they head.
NAME_PARTICLES = "von\\ der|von\\ den|van\\ der|van\\ den|von|van|zu|de|di|da|bin|ibn|al"
NAME_LEADS = "van\\ der|van|bin|ibn|al"
NOT_NAMES = """montag dienstag mittwoch donnerstag freitag samstag sonntag anfang mitte ende prozent euro dollar uhr
millionen milliarden tausend kilometer meter tonnen grad jahre januar"""
HONORIFICS = "herr herrn frau könig königin prinz prinzessin sir lord lady"
OFFICES = """präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin bundespräsident minister
ministerin außenminister außenministerin finanzminister innenminister verteidigungsminister bürgermeister
bürgermeisterin sprecher sprecherin general botschafter chef chefin leiter leiterin richter richterin direktor
direktorin professor professorin doktor papst trainer premierminister ministerpräsident"""
ORGANISATIONS = """bank gruppe ministerium universität partei union liga gericht rat kommission agentur verband
fonds gesellschaft regierung parlament bundestag polizei dienst organisation staaten republik straße platz
bundesliga ag gmbh"""
KIN = """bruder schwester vater mutter frau ehefrau ehemann mann sohn tochter onkel tante neffe nichte familie
ehepaar zwilling"""
HE = "er"
SHE = "sie"
IT = "es"
TITLES_OF_MEN = "herr herrn könig prinz sir lord präsident kanzler minister"
TITLES_OF_WOMEN = "frau königin prinzessin lady präsidentin kanzlerin bundeskanzlerin ministerin"
VARIANTS = "kiew=kyjiw kiew=kyiv charkow=charkiw lemberg=lwiw odessa=odesa peking=beijing bombay=mumbai birma=myanmar"
NEGATION = r"\b(?:nicht|kein\w*|nie|niemals|ohne|niemand|dementiert\w*)\b"
POLITE = "herr frau"
BEFORE_NOUN = "der die das ein eine"
CONTRAST = "und aber doch"
