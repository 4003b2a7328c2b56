"""Polish."""

COMMON = "w i na z do się nie że jest o to od za po przez dla jak co oraz tym są ale jego który która będzie był było"
ABBREVIATIONS = """dr prof mgr inż hab r w s str ul al pl nr np itp itd tzn tzw m.in ok godz min tys mln mld zł gr św ks
gen płk kpt por im woj pow gm art ust pkt poz red wyd zob por t tj ur zm śp p.n.e n.e ang niem łac wg
ww dyr sp"""
MONTHS = "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia"
ORDINAL_STOP = True
SAYS = """powiedział powiedziała powiedzieli mówi mówią mówił mówiła oświadczył oświadczyła oświadczyli stwierdził
stwierdziła twierdzi twierdzą napisał napisała napisali pisze podkreślił podkreśliła podkreśla dodał dodała
dodaje dodali zaznaczył zaznaczyła zaznacza poinformował poinformowała poinformowali informuje ogłosił ogłosiła
wyjaśnił wyjaśniła wyjaśnia zapewnił zapewniła zapewnia potwierdził potwierdziła zaprzeczył ostrzegł ostrzegła
przypomniał przypomniała odpowiedział odpowiedziała przyznał przyznała zapowiedział zapowiedziała podał podała
podaje ocenił oceniła ocenia tłumaczy zauważył"""
THINKS = "uważa uważają myśli sądzi wierzy oczekuje zaproponował wezwał pokazuje wskazuje szacuje"
SAYING = "dodając zaznaczając podkreślając mówiąc twierdząc"
THAT = "że czy iż"
BESIDE_VERB = "także również też nie już później wcześniej potem"
AFTER_VERB = "w na podczas do po przed dla poniedziałek wtorek środę czwartek piątek sobotę niedzielę"
JOINING = "i a ale lub albo że bo gdy kiedy jeśli choć podczas który która które którzy gdzie"
WHO = "który która którzy"
PREPOSITIONS = "w na podczas po przed od do z za według ponadto"
PRONOUNS = "on ona"
SUBJECTS = "on ona ono oni one my ja ty wy to ten ta te ci"
RELATIVE = "który która które którzy"
PERSONS = "on ona ono oni one to"
LOOSE = "i ale"
CLAUSE = "i a ale natomiast podczas"
FINITE = """jest są był była było byli były będzie będą ma mają miał miała może mogą mógł musi muszą został została
zostało"""
VERB_ENDING = r"\w{2,}(?:ł|ła|li|ły|ło)"
ACCORDING = r"\b(?:według|zdaniem|jak\ (?:podaje|informuje|donosi)|w\ ocenie)\s+"
DEFINITION = r"""^(?:definicja|kontekst|przypomnijmy|uwaga)\s*[:—–-]|\b(?:oznacza|to\ inaczej|polega\ na
|nazywa\w*\ się)\b"""
COMPARISON = r"""\b(?:więcej|mniej|wyższ\w+|niższ\w+|większ\w+|mniejsz\w+|lepsz\w+|gorsz\w+)\ (?:\w+\ ){0,2}niż\b
|\bw\ porównaniu\b|\bdwukrotnie\b|\bnaj(?:więk|mniej|wyż|niż|lep|gor)\w+|\b(?:wzrósł|wzrosł\w+|spadł\w*|zwiększ\w+
|zmniejsz\w+)\b"""
CAUSE = r"\b(?:ponieważ|dlatego\ że|z\ powodu|wskutek|w\ wyniku|dzięki|spowodowa\w+|doprowadzi\w+)\b"
PREDICTION = r"\b(?:będzie|będą|planuje|planują|zamierza|ma\ zostać|w\ przyszłym|przewiduje)\b"
EVENT = r"\b\w{3,}(?:ał|ała|ali|ało|ił|iła|ili|ło|yli|ęli|ął)\b"
OPINION = r"""\b(?:niestety|oczywiście|na\ szczęście|chyba|może|prawdopodobnie|trzeba|należy|powinn\w+|ważn\w+
|skandal\w*|haniebn\w+|wspaniał\w+|straszn\w+|absurd\w*|moim\ zdaniem|myślę|sądzę|niebezpieczn\w+)\b|!"""
STRONG_OPINION = r"""\b(?:niestety|moim\ zdaniem|myślę,?\ że|sądzę|jest\ (?:jasne|oczywiste)|oczywiście|haniebn\w+
|absurd\w*)\b"""
TRANSITION = r"^(?:dziękuję|dzień\ dobry|dobry\ wieczór|witam)\b[^.!?:]{0,40}[.!?:…]*$"
UNITS = r"""(?:procent\w*|proc|%|tysi\w+|tys|milion\w*|mln|miliard\w*|mld|złotych|zł|euro|dolar\w*|osób|ludzi
|żołnierzy|lat|rok\w*|miesięcy|tygodni|dni|godzin\w*|minut\w*|kilometr\w*|km|metr\w*|hektar\w*|ton\w*|razy|dzieci
|krajów)"""
NUMBER_WORDS = r"""\b(?:dwa|dwie|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|dziesięć|sto|tysi\w+|milion\w*
|miliard\w*|połowa)\b"""
ABSOLUTE = r"\b(?:nigdy|zawsze|każd\w+|nikt|wszysc\w+|wszystkie|tylko|pierwsz\w+|żaden|żadn\w+)\b"
OFFICE = r"""\b(?:prezydent\w*|premier\w*|minist\w+|kanclerz\w*|burmistrz\w*|wojewod\w+|ambasador\w*|rzeczni\w+
|szef\w*|dyrektor\w*|generał\w*|sędzia|prokurator\w*|rząd\w*|sejm\w*|senat\w*|policj\w+|sąd\w*|komisj\w+|poseł
|posłank\w+)\b"""
TIME = r"""\b(?:(?:1[89]|20)\d\d|wczoraj|dziś|dzisiaj|ubiegł\w+|zeszł\w+|temu|stycznia|lutego|marca|kwietnia|maja
|czerwca|lipca|sierpnia|września|października|listopada|grudnia)\b"""
RECORD = r"""\b(?:ustaw\w+|podat\w+|budżet\w*|dług\w*|bezroboc\w+|płac\w*|wojn\w*|żołnierz\w*|wydatk\w+|inflacj\w+
|cen\w?)\b"""
CHROME = r"""\b(?:wszelkie\ prawa\ zastrzeżone|polityka\ prywatności|zapisz\ się|zaloguj|czytaj\ (?:także|też|więcej)
|zobacz\ (?:także|też)|udostępnij|fot\.)\b|©\s*(?:19|20)"""
CHROME_WORD = r"""\b(?:facebook|twitter|telegram|viber|instagram|whatsapp|cookies?|newsletter|реклама|publicité
|publicidad|werbung|anzeige|reklama|boletín|impressum|datenschutz\w*)\b|©"""
CHROME_LINE = r"""^(?:autor|fot|foto|źródło|reklama|udostępnij|drukuj|komentarze|menu|szukaj|opublikowano
|aktualizacja)\b[^.!?]{0,60}$"""
READ_ALSO = r"""^\W*(?:czytaj\ (?:także|też|również)|przeczytaj\ (?:także|też|również)|zobacz\ (?:także|też|również)
|polecamy|najpopularniejsze|najczęściej\ czytane)\b[^.!?]{0,40}$"""
# Names: particles inside them and before them, capitals that are none, who bears them, what they head.
NAME_PARTICLES = "von\\ der|van\\ der|von|van|de\\ la|de|di|da|bin|ibn|al"
NAME_LEADS = "von\\ der|van\\ der|von|van|bin|ibn|al"
HONORIFICS = "pan pani panna sir lord lady król królowa książę księżna"
OFFICES = """prezydent premier minister kanclerz burmistrz wojewoda ambasador rzecznik rzeczniczka szef szefowa
dyrektor generał sędzia prokurator poseł posłanka profesor doktor dr papież marszałek senator"""
ORGANISATIONS = """bank grupa ministerstwo uniwersytet partia unia liga sąd rada komisja agencja fundusz spółka rząd
sejm senat policja służba organizacja stany republika ulica plac koalicja sojusz traktat"""
KIN = "brat brata siostra siostry ojciec matka żona mąż syn córka wujek ciotka rodzina małżeństwo bliźniak"
HE = "on"
SHE = "ona"
IT = "ono"
TITLES_OF_MEN = "pan sir lord król książę"
TITLES_OF_WOMEN = "pani panna lady królowa księżna szefowa rzeczniczka posłanka"
CASE_ENDING = r"(?:iego|iemu|ego|emu|ymi|imi|iej|ej|ym|im|owi|iem|em|ami|ach|om|ów|ą|ę|a|u|i|y|e|o)"
NEGATION = r"\b(?:nie|nigdy|bez|nikt|żaden|żadn\w+|zaprzecz\w+)\b"
POLITE = "pan pani"
CONTRAST = "i a ale"
