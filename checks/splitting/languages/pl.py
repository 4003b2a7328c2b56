"""Polish."""

COMMON = "w i na z do się nie że jest o to od za po przez dla jak co oraz tym są ale jego który która będzie był było"
ABBREVIATIONS = """dr prof mgr inż hab r w s str ul al pl nr np itp itd tzn tzw m.in ok godz min tys mln mld zł gr
św ks gen płk ppłk mjr kpt por ppor sierż im woj pow gm art ust pkt poz red wyd zob t tj ur zm śp p.n.e n.e ang niem
łac wg ww dyr sp tel fot pt ub.r br proc st os lek med rys tab hr fr lic jr mec asp nadkom podkom kom insp bp abp
kard bł hiszp właśc dypl"""
MAY_END = "r w zł gr itp itd etc p.n.e n.e ub.r br "
BEFORE_NUMBER = "nr art ust pkt poz str s tel par ul al pl rys tab godz"
FIRST = """a aby albo ale ani aż bez bo być był była było były choć co czy dla dlaczego dlatego do dodatkowo dwa
dzisiaj dziś gdy gdyby gdzie i ich im inne inny iż ja jak jakie jako jeden jedna jednak jedno jednocześnie jego jej
jest jestem jeszcze jeśli jeżeli już każdy kiedy kto która które który którzy ma mamy mimo może można my na nad
najpierw następnie natomiast nawet nie niektórzy niestety o obecnie oczywiście od on ona oni oprócz oraz po pod
podczas podobnie ponad ponadto potem poza przed przez przy później sam się są tak takie także tam te tego ten teraz
też to tu tutaj tych tylko tym tymczasem u w wcześniej wczoraj we według wiele więc wszyscy wszystko wśród z za zaś
ze żaden że żeby"""
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
FIRST_PERSON = "ja my"
FEMININE = "ona"
PLURAL_PRONOUNS = "oni one"
DEFINITE = "ten ta to"
WOMEN = "pani"
MEN = "pan"
BODIES = """ministerstwo rząd firma spółka policja sąd partia bank uniwersytet komisja rada urząd gazeta raport
badanie"""
LEADING = "przywódca przywódczyni"
LEADERS = "prezydent premier kanclerz"
TIMES = "poniedziałek wtorek środę czwartek piątek sobotę niedzielę"
SUBJECTS = "on ona ono oni one my ja ty wy to ten ta te ci"
RELATIVE = "który która które którzy którego której których któremu którym którą gdzie"
PERSONS = "on ona ono oni one to"
LOOSE = "i ale"
CLAUSE = "i a ale oraz natomiast podczas bo ponieważ gdyż choć chociaż więc gdy kiedy jednak zaś lecz"
FINITE = """jest są był była było byli były będzie będą ma mają miał miała może mogą mógł musi muszą został została
zostało"""
VERB_ENDING = r"""(?!szkoły|siły|całego|tylko|cały|cała|stały|stała|mały|mała|była|chwili|szkoła|siła|skala|dali
|źródła|dzieła|koła|koło|czoło|zespoły)\w{2,}(?:ął|ęła|ęli|[aeiyuó]ł|[aeiyu]ła|[aeiy]li|[aeiyu]ły|[aeiyu]ło|ano
|ono)"""
SUBORDINATE = "ponieważ bo gdyż"
OPENING = "po choć chociaż gdy kiedy ponieważ odkąd"
COMMAS_ALWAYS = True
HAVING = "z"
CONDITION = "jeśli jeżeli gdyby czy co jak"
ROLES = """szef szefowa prezes prezeska dyrektor dyrektorka burmistrz prezydent premier minister wojewoda
rzecznik rzeczniczka założyciel założycielka lider liderka przewodniczący przewodnicząca stolica autor autorka
członek ambasador"""
ADVERBS = "także również też nie już później potem następnie się jeszcze nadal nigdy"
VERBS = """zaczął zaczęła zaczęli przyjął wziął poszedł przyszedł wyszedł wszedł odszedł mógł wzrósł spadł zmarł
zginął uciekł liczy działa pracuje mieszka kosztuje wynosi planuje prowadzi zatrudnia produkuje należy"""
PARTICIPLE = r"(?!(?:będąc|mając|więc|tysiąc|miesiąc)\b)\w{2,}(?:ąc|wszy|łszy)"
PASSIVE_PARTICIPLE = r"\w{2,}(?:ony|ona|one|eni|any|ana|ane|ani)"
ACCORDING = r"\b(?:według|zdaniem|jak\ (?:podaje|informuje|donosi)|w\ ocenie)\s+"
DEFINITION = r"""^(?:definicja|kontekst|przypomnijmy|uwaga)\s*[:—–-]|\b(?:oznacza|to\ inaczej|polega\ na
|nazywa\w*\ się)\b"""
COMPARISON = r"""\b(?:więcej|mniej|wyższ\w+|niższ\w+|większ\w+|mniejsz\w+|lepsz\w+|gorsz\w+)\ (?:\w+\ ){0,2}niż\b
|\bw\ porównaniu\b|\bdwukrotnie\b|\bnaj(?:więk|mniej|wyż|niż|lep|gor)\w+|\b(?:wzrósł|wzrosł\w+|spadł\w*|zwiększ\w+
|zmniejsz\w+)\b"""
CAUSE = r"\b(?:ponieważ|dlatego\ że|z\ powodu|wskutek|w\ wyniku|dzięki|spowodowa\w+|doprowadzi\w+)\b"
PREDICTION = r"\b(?:będzie|będą|planuje|planują|zamierza|ma\ zostać|w\ przyszłym|przewiduje)\b"
EVENT = r"\b\w{3,}(?:ał|ała|ali|ało|ił|iła|ili|ło|yli|ęli|ął)\b"
EVALUATING = """absurd* arogan* bajeczn* banaln* barbarzyńsk* beznadziejn* bezczeln* bezlitosn* bezmyśln*
bezprecedensow* bezsensown* bezwstydn* bezwzględn* błyskotliw* bolesn* brawurow* bredni* brutaln*
budując* bulwersując* bzdur* chor* chytr* ciekaw* cudown* cyniczn* cynizm* demagog* doskonał*
dramatyczn* druzgocąc* durn* dziwaczn* dziwn* fałszyw* fanaty* fantastyczn* farsa fatalny* fatal*
fascynując* genialn* głupi* głupot* groteskow* groźn* haniebn* hańb* heroiczn* hipokryz* histeri*
honor* horror* idiot* idiotyczn* ignoran* iluzj* imponując* jałow* karygodn* katastrof* kłamliw*
kłamstw* koszmar* kompromit* kuriozaln* lekkomyśln* lizus* mądr* marn* mierny* mizern* naiwn*
najlepsz* najgorsz* niebezpieczn* niebywał* niedopuszczaln* niedorzeczn* niegodn* niekompeten*
nieludzk* niemądr* niemoraln* nieodpowiedzialn* niepojęt* niepokojąc* nieprawdopodobn* niesamowit*
niesławn* niesłychan* niesprawiedliw* niestety nieszczęs* nieudoln* nieuczciw* niewiarygodn*
niezwykł* nikczemn* obłęd* obłudn* obraźliw* obrzydliw* odrażając* odważn* ohydn* okrutn* oburzając*
opłakan* oszukańcz* paradoks* patetyczn* patologi* perfidn* piękn* podł* podstępn* poniżając*
populis* porażając* pożałowania propagand* prymitywn* przeraż* przerażając* przykr* rasis*
rewelacyjn* rozczarow* rozsądn* skandal* skandaliczn* smutn* spektakularn* straszliw* straszn*
szalen* szaleństw* szkodliw* szokując* szczęśliw* śmieszn* świetn* tchórz* toksyczn* tragedi*
tragiczn* tandetn* upokarzając* urocz* wstrętn* wstrząsając* wstyd* wspaniał* wyjątkow* wybitn*
zachwycając* zadziwiając* zakłaman* zaskakując* zatrważając* zdumiewając* zdrad* zgubn* złodziej*
zły żałosn* żenując* tzw"""
STANCE = """absolutnie aż bardzo chyba choćby chociaż ciężko czyżby dlaczego dobrze dobr* dokładnie dopiero
doprawdy dosłownie dość gorzej gorsz* jakby jakoś jasne jednak jedynie kompletnie koniecznie
konieczn* lepiej lepsz* mam może moim mój moja moje musi musimy muszą najwyraźniej najwyżej
najwidoczniej należy naprawdę nareszcie nasz* nasze naszym naturalnie nawet nic niby niech
niechybnie nigdy nikt oby oczywist* oczywiście oczywisty ogromn* owszem piekielnie podobno powinien
powinna powinni powinno poważn* prawdopodobnie prawdziw* prawda przecież przynajmniej raczej rzekom*
rzekomo rzeczywiście skądinąd słuszn* stanowczo szkoda trzeba ważn* wcale warto wielce wolno wprost
wręcz wreszcie wszak wydaje wydawałoby wyłącznie wyraźnie zaledwie zapewne zbyt zdecydowanie zresztą
zupełnie źle ja my nas nam nasi"""
PERSONAL = "ja my mnie mi nas nam mój moja moje nasz nasza nasze naszych naszym wy was wam"
OPINION = r"""\b(?:na\ szczęście|po\ prostu|z\ pewnością|bez\ wątpienia|tak\ zwan\w+|nic\ dziwnego|w\ istocie
|innymi\ słowy|delikatnie\ mówiąc|nie\ ma\ co|jak\ gdyby|co\ gorsza|co\ więcej|moim\ zdaniem
|tym\ bardziej|za\ bardzo|nie\ sposób|aż\ tak|nic\ innego|wydaje\ się)\b|!"""
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
CHROME = r"""\b(?:wszelkie\ prawa\ zastrzeżone|(?:wykorzystuje|używa|używamy|korzysta\ z)\ (?:plik(?:i|ów)\ )?cookies?
|pliki\ cookies?|polityk[aę]\ (?:prywatności|cookies?)\W*$
|(?:nasz|naszego|nasze)\ newsletter\w*|na\ twój\ (?:e-?mail|adres)|włącz\ javascript
|komentowanie\ (?:zostało\ )?wyłączone|zapisz\ się\ (?:na|do)\ (?:nasz\w*\ )?newsletter\w*
|zdjęcie\ (?:ilustracyjne|poglądowe)\W*$|przejdź\ do\ (?:treści|menu))\b|\bfot\.\s|©\s*(?:19|20)"""
CHROME_WORD = r"""\b(?:facebook|twitter|telegram|viber|instagram|whatsapp|youtube|linkedin|pinterest|wykop|cookies?
|newsletter|reklama|reklamy|polityka\ prywatności|regulamin
|zaloguj|logowanie|rejestracja|zarejestruj|subskrybuj|prenumerata|udostępnij|drukuj|wyślij|skomentuj|komentarze
|komentarz|szukaj|wyszukaj|menu|strona\ główna
|kontakt|o\ nas|redakcja|mapa\ strony|e-?mail|zamknij|czytaj\ więcej|zobacz\ więcej|rss)\b|©"""
CHROME_LINE = r"""(?:(?:autor(?:ka|zy)?|fot|foto|zdjęci[ae]|źródło|oprac(?:ował|owała|owanie)?|redakcja|tagi|tematy
|słowa\ kluczowe|opublikowano|aktualizacja|data|wideo
|tekst)\s?[.:|].{0,160}$|(?:opublikowano|(?:ostatnia\ )?aktualizacja|zaktualizowano|dodano
|data\ publikacji)\b[^!?]{0,40}\d[^!?]{0,60}$
|(?:zapisz\ się|zaloguj\ się|zarejestruj\ się|obserwuj\ nas|śledź\ nas|polub\ nas|kliknij\ (?:tutaj|tu))\b
|udostępnij\ (?:na|ten|artykuł|w)\b
|drukuj\ artykuł\b|(?:dodaj|napisz)\ komentarz\b|(?:udostępnij|drukuj|reklama|menu|szukaj|zamknij|skomentuj|wideo)\W*$
|\d+\s(?:komentarz\w*|udostępnie\w*|wyświetle\w*|min\.?\ czytania)\b.{0,30}$|czas\ czytania\b.{0,30}$|\d+\s(?:minut\w*
|godzin\w*|dni|dzień|tydzień|tygodni\w*)\ temu\W*$)"""
READ_ALSO = r"""\W*(?:(?:prze)?czytaj\ (?:także|też|również|więcej)|zobacz\ (?:także|też|również|więcej)|polecamy
|polecane|najpopularniejsze|najczęściej\ czytane|najnowsze(?:\ wiadomości)?
|powiązane\ (?:artykuły|tematy)|podobne\ artykuły|warto\ przeczytać|więcej\ na\ (?:ten\ )?temat|może\ (?:cię|cie
|ci[eę])\ zainteresować)"""
BYLINE = r"(?:autor(?:ka|zy)?|oprac\.?|tekst|rozmawiał[ay]?|red\.)\s*:?\s+"
PAGE_END = r"""\W*(?:polecamy|polecane|najpopularniejsze|najczęściej\ czytane|najnowsze|powiązane|podobne\ artykuły
|zobacz\ (?:także|też|również)|czytaj\ (?:także|też|również|więcej)
|więcej\ (?:na|o|z|w|artykułów|wiadomości)|tagi|tematy|słowa\ kluczowe|newsletter|o\ autor(?:ze|ce)|reklama|udostępnij
|poprzedni\ artykuł|następny\ artykuł|warto\ przeczytać
|materiał\ (?:sponsorowany|partnera)|obserwuj\ nas)\b[^.!?]{0,30}$"""
COMMENTS = r"""\W*(?:\d+\ |wszystkie\ |brak\ |dodaj\ |napisz\ )?(?:komentarz\w*|opinie)\W*\d*\W*$|\W*(?:skomentuj
|dołącz\ do\ dyskusji)\b"""
ABOUT_AUTHOR = r"""\bjest\ (?:\w+\ )?(?:dziennikark?[ąa]|dziennikarzem|redaktor(?:em|ką)|korespondent(?:em|ką)
|publicyst(?:ą|ką)|reporter(?:em|ką)|autor(?:em|ką)\ (?:tekstów|książek))\b
|^\W*\(?(?:pap|na\ podstawie)\b|\b(?:obserwuj|zapisz\ się|newsletter)\b"""
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
