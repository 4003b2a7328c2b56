"""German."""

COMMON = """der die das und ist nicht von mit den dem ein eine sich auf für im zu des auch als wird sind hat werden bei
dass nach"""
ABBREVIATIONS = """dr prof hr fr st nr bzw ca z.b d.h u.a usw vgl inkl abs bd std min sek mio mrd tsd tel str
evtl ggf gegr geb gest jh jhd v.chr n.chr chr s o u i.d.r sog dipl ing hrsg allg z d z.t max med phil jur rer nat hd
mag kap ff f bsp i.a u.u o.g s.o s.u m.e u.ä o.ä bzgl exkl zzgl abzgl mind insb insbes verh ev kath röm lat engl frz
jan feb apr aug sept okt nov dez bez sen jun lt gen oblt vs bayr dt schweiz österr e.v pp kgl resp ehem verst lfd
bes vorm ges nördl südl östl westl ahd mhd griech ital span russ poln türk arab jap chin"""
MAY_END = "usw etc v.chr n.chr jh jhd e.v"
BEFORE_NUMBER = "nr art abs bd kap s str tel ziff anm abb"
FIRST = """ab aber alle allerdings als am an andere auch auf aus außerdem bei beide bis da dabei dadurch dafür daher
damit danach dann daran darauf darum das dass dazu dem den denn dennoch der deren derzeit deshalb dessen die dies
diese diesem diesen dieser dieses doch dort drei durch ein eine einem einen einer einige er erst es etwa für gegen
hier ich ihm ihn ihr ihre im in insgesamt ist jeder jedoch jetzt kein keine man mehr mein mit nach nachdem nicht
noch nun nur ob obwohl oder ohne schon sein seine seit sich sie so sogar solche sowie trotz trotzdem um und uns
unser unter viele vom von vor wann war warum was weil weitere wenn wer wie wir wo während zu zudem zum zur zwar zwei
zwischen über"""
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
FIRST_PERSON = "ich wir"
FEMININE = "sie"
NEUTER = "es"
DEFINITE = "der die das dieser diese sein seine ihr ihre"
WOMEN = "frau"
MEN = "herr"
BODIES = """ministerium innenministerium außenministerium regierung bundesregierung unternehmen firma konzern behörde
polizei gericht partei bank universität verband gewerkschaft kommission zeitung bericht studie"""
LEADING = "regierungschef regierungschefin staatschef staatschefin"
LEADERS = "präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin ministerpräsident"
GENITIVE = "der des von"
TIMES = "montag dienstag mittwoch donnerstag freitag samstag sonntag"
SUBJECTS = "er sie es wir ich ihr das dies diese dieser der die ein eine man"
RELATIVE = ""
PERSONS = "er sie es wir ich ihr das man"
LOOSE = "und aber"
CLAUSE = "und aber während sondern doch weil nachdem obwohl da denn als bevor sodass wobei wodurch womit wo"
FINITE = """ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte konnten soll sollen
sollte muss müssen musste will wollen wollte darf gibt gab geht ging kommt kam steht stand liegt lag bleibt
blieb"""
VERB_ENDING = r"""(?!letzte|erste|zweite|dritte|vierte|fünfte|sechste|achte|heute|gute|alte|weite|breite
|bekannte|gesamte|unten|selten|neuesten|meisten)\w{3,}(?:te|ten|iert)"""
OPENING = "nachdem obwohl während weil da bevor als seit seitdem obgleich"
COMMAS_ALWAYS = True
HAVING = "mit"
CONDITION = "wenn falls ob sofern was wer wie"
ARTICLES = """der die das den dem des ein eine einen einem einer eines sein seine seinen seinem seiner ihr ihre
ihren ihrem ihrer kein keine keinen unser unsere"""
INDEFINITE = "ein eine einer eines"
ROLES = "chef chefin"
ADVERBS = "auch dann später noch nun bald nie bereits schon wieder jedoch nicht sogar erst danach zudem"
AGENT = "von durch"
ATTACHING = "von durch mit aus bei für an"
VERB_LAST = "der die das dem den deren dessen denen welche welcher welches was"
VERBS = """versprach versprachen bat baten wies wiesen lud luden schlug schlugen griff griffen fuhr fuhren flog
flogen half halfen las lasen warf warfen floh flohen schoss schossen bot boten verbot verboten sei seien wäre
wären würde würden bekam bekamen begann begannen brachte brachten blieb blieben erhielt erhielten fand fanden
fiel fielen gewann gewannen ging gingen gab gaben hielt hielten hieß kam kamen ließ ließen lief liefen nahm
nahmen rief riefen schloss schlossen schrieb schrieben sah sahen sank sanken sprach sprachen stand standen starb
starben stieg stiegen trat traten traf trafen trug verlor verloren verließ verließen wuchs wuchsen zog zogen
übernahm übernahmen entstand entstanden zählt bietet gilt gehört führt arbeitet lebt heißt zeigt macht bringt
nimmt sieht spricht trägt kostet umfasst leitet betreibt plant fordert geben liegen bleiben gelten"""
UNSURE = "letzten ersten sanken rief"
SUBORDINATE = ""
ACCORDING = r"""\b(?:laut|nach\ angaben\ (?:von|der|des)|nach\ ansicht|zufolge|nach\ einschätzung
|(?<=,\ )so(?=\ (?:der|die|das|ein|eine)\s))\s+"""
DEFINITION = r"^(?:hintergrund|definition|hinweis|info)\s*[:—–-]|\b(?:bezeichnet|versteht\ man\ unter|bedeutet)\b"
COMPARISON = r"""\b\w+er\ als\b|\bim\ vergleich\ (?:zu|mit)\b|\bdoppelt\ so\b|\bhalb\ so\b|\b(?:größt|kleinst|höchst
|niedrigst|meist|best|schlechtest)e\w*\b|\b(?:stieg|stiegen|sank|sanken|gestiegen|gesunken|gefallen|gewachsen
|zugenommen)\b"""
CAUSE = r"\b(?:weil|wegen|aufgrund|infolge|dadurch|deshalb|daher|führte?\ zu|verursacht\w*|dank)\b"
PREDICTION = r"""\b(?:wird|werden|soll|sollen|plant|planen|erwartet|voraussichtlich|künftig|nächst\w+\ (?:jahr|monat
|woche))\b"""
EVENT = r"\b(?:wurde|wurden|war|waren|hat|haben|hatte|kam|ging|starb|gewann|verlor|traf|fand|gab|\w{3,}ten?)\b"
EVALUATING = """absurd* abscheulich* albern* armselig* arrogan* atemberaubend* ausgezeichnet* bedauerlich*
bedenklich* beängstigend* beeindruckend* befremdlich* beispiellos* bemerkenswert* beschämend*
besorgniserregend* bizarr* blamabel* blamage blauäugig* brandgefährlich* brillant* brutal*
chaotisch* dämlich* desaströs* dilettant* dreist* dumm* eindrucksvoll* empör* enttäusch* erbärmlich*
erfreulich* erschreckend* erschütternd* erstaunlich* fadenscheinig* fahrlässig* fantastisch* farce
fatal* faszinier* feige* fragwürdig* furchtbar* gefährlich* geheuchelt* genial* grandios*
grauenhaft* grausam* grotesk* großartig* hanebüchen* heillos* herrlich* heuchel* heuchler*
hirnrissig* hoffnungslos* hysteri* idiot* ignoran* illusion* irre irrsinn* irrational* irrwitzig*
jämmerlich* katastrophal* kläglich* klug* komisch* krass* kurzsichtig* lächerlich* leichtfertig*
leider lüge* lügen* maßlos* menschenverachtend* merkwürdig* mies* miserabel* mutig* naiv* nutzlos*
panikmache peinlich* perfid* populistisch* propagand* rassis* rücksichtslos* schädlich* schamlos*
scheinheilig* schlecht* schlimm* schrecklich* schwachsinn* seltsam* sinnlos* skandal* skrupellos*
sogenannt* sonderbar* spannend* spektakulär* toll* totalitär* traurig* tragisch* trist*
unangemessen* unerhört* unerträglich* unfähig* unfassbar* ungeheuer* ungerecht* unglaublich*
unmenschlich* unmoralisch* unsinn* unsäglich* unverantwortlich* unverfroren* unverschämt*
unvernünftig* unverständlich* unzumutbar* verantwortungslos* verblüffend* verheerend* verlogen*
vernünftig* verrückt* verwerflich* vorbildlich* wahn* wahnsinn* wahnwitz* weltfremd* widerlich*
widersinnig* widerwärtig* wirr* wunderbar* wunderschön* würdelos* zutiefst zweifelhaft* zynis*
zynisch* armutszeugnis trauerspiel irrweg denkverbot* gutmensch* hetze schande bevormund*
ausgerechnet bitter*"""
STANCE = """allzu allenfalls anscheinend bekanntlich besser* bloß doch eben eher eigentlich einfach endlich
ernsthaft freilich gar gewiss gut* halt hoffentlich höchst hoffnung immerhin irgendwie ja jedenfalls
kaum keinesfalls keineswegs lediglich letztlich lieber man mal muss müssen müsste* möglicherweise
natürlich notwendig* nämlich offenbar offenkundig* offensichtlich* ohnehin quasi richtig* schier
schlicht schlichtweg sehr selbst selbstverständlich sicher sicherlich sogar sollte sollten sozusagen
tatsächlich total überaus überhaupt überflüssig* übertrieben* umso uns unser* unbedingt
vermeintlich* vermutlich vielleicht völlig wahrhaft* wahrscheinlich wenigstens wichtig* wieso
wirklich wohl womöglich wäre wären würde würden ziemlich zumindest zweifellos fair* falsch* wir ich
mir mich mein* könnte könnten dürfte dürften viel zu"""
PERSONAL = "ich wir mir mich uns mein meine meinen meiner unser unsere unseren unserer du dir dich ihr euch"
OPINION = r"""\b(?:so\ (?:etwas|viel|ein\w*)|nicht\ einmal|erst\ recht|nichts\ als|alles\ andere\ als
|mehr\ als\ nur|von\ wegen|ohne\ zweifel|kein\ wunder|auf\ keinen\ fall|im\ grunde|in\ wahrheit
|mit\ anderen\ worten|als\ ob|als\ wäre|zum\ glück|viel\ zu|ist\ zu\ befürchten|es\ (?:scheint
|wäre|bleibt))\b|!"""
STRONG_OPINION = r"""\b(?:leider|hoffentlich|meiner\ meinung|ich\ (?:glaube|finde|denke|meine)|es\ ist\ (?:klar
|offensichtlich|wichtig)|bleibt\ abzuwarten|absurd\w*|lächerlich\w*|skandalös\w*|wunderbar\w*
|schrecklich\w*|natürlich)\b"""
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
CHROME = r"""\b(?:alle\ rechte\ vorbehalten|verwende[nt]\ cookies|cookies\ (?:akzeptieren|zustimmen)
|cookie-einstellungen
|(?:unseren?|kostenlosen?)\ newsletter|in\ ihr\ postfach|javascript\ aktivieren|kommentarfunktion\ ist\ geschlossen
|kommentar\w*\ geschlossen
|mit\ der\ nutzung\ dieser\ (?:seite|website)|zum\ inhalt\ springen|symbolbild\W*$)\b|\b(?:foto|bild|grafik):\s
|©\s*(?:19|20)"""
CHROME_WORD = r"""\b(?:facebook|twitter|telegram|viber|instagram|whatsapp|youtube|linkedin|pinterest|xing|cookies?
|newsletter|werbung
|anzeige|impressum|datenschutz\w*|agb|anmelden|einloggen|registrieren|abonnieren|abo|drucken|teilen|merken|kommentare?
|suche|men(?:ü|u)
|startseite|kontakt|karriere|mediadaten|e-mail|e-paper|mehr\ anzeigen|schließen|weiterlesen|rss|barrierefreiheit
|nach\ oben)\b|©"""
CHROME_LINE = r"""(?:(?:foto|bild|bildquelle|quelle|autor(?:in)?|redaktion|schlagw(?:o|ö)rt\w*|tags?|themen|stand
|aktualisiert|veröffentlicht
|erstellt|video|grafik|anzeige|datum)\s?[:|].{0,160}$|(?:stand|(?:zuletzt\ )?aktualisiert|veröffentlicht
|erstellt)\b[^!?]{0,40}\d[^!?]{0,40}$
|(?:jetzt\ )?(?:abonnieren|anmelden|registrieren|teilen|drucken|weiterlesen|kommentieren)(?:\ (?:sie|auf|per|hier
|jetzt)\b.{0,60})?\W*$|(?:artikel|beitrag|seite)\ (?:teilen|drucken|versenden|merken)\b|folgen\ sie\ uns\b
|melden\ sie\ sich\ (?:jetzt\ )?(?:für|zum|hier)\b
|abonnieren\ sie\b|klicken\ sie\ hier\b|teilen\ (?:auf|via|per)\b|kommentar\ (?:schreiben|verfassen)\b|zur\ startseite\b
|(?:von|text|protokoll|interview):\s.{0,60}$|(?:anzeige|werbung|suche|menü|startseite|schließen|video)\W*$
|\d+\s(?:kommentare?|minuten?\ lesezeit|min\.?\ lesezeit|aufrufe)\b.{0,30}$|lesezeit\b.{0,30}$|vor\ \d+\ (?:minuten?
|stunden?|tagen?|wochen?)\b.{0,20}$)"""
READ_ALSO = r"""\W*(?:lesen\ sie\ auch|lesen\ sie\ (?:hier\ )?mehr|lesen\ sie\ dazu|mehr\ zum\ thema|zum\ thema
|mehr\ dazu|siehe\ auch|auch\ interessant|weitere
\ (?:artikel|themen|nachrichten|meldungen)|verwandte\ (?:artikel|themen)|meistgelesen\w*|meist\ gelesen
|das\ könnte\ sie\ (?:auch\ )?interessieren|empfehlungen(?:\ der\ redaktion)?|aktuelle\ nachrichten)"""
BYLINE = r"(?:ein\ (?:artikel|kommentar|gastbeitrag|interview|bericht)\ )?von:?\s+"
PAGE_END = r"""\W*(?:mehr\ (?:zum\ thema|aus|von|über|artikel|nachrichten)|weitere\ (?:artikel|themen|nachrichten
|meldungen|beiträge)|meistgelesen\w*
|meist\ gelesen|das\ könnte\ sie|auch\ interessant|ähnliche\ (?:artikel|beiträge)|verwandte\ (?:artikel|themen)
|empfehl\w+|neueste\ \w+|newsletter
|schlagw(?:o|ö)rt\w*|schlagworte|themen|tags|über\ (?:den|die)\ autor\w*|zur\ person|anzeige|teilen|folgen\ sie\ uns
|vorheriger\ (?:artikel|beitrag)|nächster\ (?:artikel|beitrag)|impressum)\b[^.!?]{0,30}$"""
COMMENTS = r"""\W*(?:\d+\ |alle\ |neue[rs]?\ |leser)?kommentare?\W*(?:\(?\d*\)?)?\W*$|\W*(?:diskutieren\ sie\ mit
|schreiben?\ sie\ einen\ kommentar|kommentar\ (?:schreiben|verfassen|hinterlassen)|schreibe\ einen\ kommentar)\b"""
ABOUT_AUTHOR = r"""\bist\ (?:\w+\ ){0,3}(?:redakteur(?:in)?|reporter(?:in)?|korrespondent(?:in)?|autor(?:in)?
|journalist(?:in)?|kolumnist(?:in)?
|volontär(?:in)?)\b|\b(?:folgen\ sie|newsletter)\b|^\W*mit\ material\ von\b|^\W*\(?(?:\w{2,4}/)*(?:dpa|afp|rtr|apa
|sda)(?:/\w{2,4})*\)?\W*$"""
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
