"""Italian: fewer lists than the other languages have; what is missing is simply not found."""

COMMON = """il lo la gli le di e che in un una è non per con del della dei delle al alla nel nella sono ha come
più anche si"""
ABBREVIATIONS = "sig sigg dott prof avv ing on sen art pag pagg n num vol ecc es tel dr st ca cfr fig"
MONTHS = "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"
SAYS = """detto dice disse dicono dichiarato dichiara afferma affermato spiega spiegato annunciato annuncia
scrive scritto precisa precisato sottolinea sottolineato aggiunge aggiunto assicura assicurato
ricorda ricordato racconta raccontato risponde risposto conferma confermato smentisce smentito
avverte ribadisce ribadito osserva osservato"""
THINKS = "pensa crede ritiene spera teme considera stima rivela mostra chiede chiesto"
THAT = "che se"
BESIDE_VERB = "ha hanno aveva anche poi già non inoltre"
AFTER_VERB = "a al in nel durante ieri oggi lunedì martedì mercoledì giovedì venerdì sabato domenica dopo il la"
JOINING = "e ma o che perché quando se mentre quindi dove"
WHO = "chi"
PREPOSITIONS = "in a durante dopo prima secondo da per con su"
PRONOUNS = "lui lei"
SUBJECTS = "egli lui lei loro io noi questo questa quello il lo la i gli le un una"
RELATIVE = ""
PERSONS = "lui lei loro io noi questo"
LOOSE = "e ma"
CLAUSE = "e ma mentre"
FINITE = "è sono era erano sarà saranno ha hanno aveva avevano può possono deve devono va vanno fu furono"
ACCORDING = r"\b(?:secondo|stando\ a|a\ detta\ di)\s+"
COMPARISON = r"""\b(?:più|meno|maggiore|minore)\ (?:\w+\ ){0,4}(?:di|che|rispetto)\b|\brispetto\ a\w*\b|\b(?:aument
|diminu|cresc|cal|raddoppi)(?:ato|ata|ati|iuto|iuta|ò)\b"""
CAUSE = r"\b(?:perché|poiché|a\ causa\ d\w+|grazie\ a\w*|dovut\w+|provocat\w+|causat\w+)\b"
PREDICTION = r"\b(?:sarà|saranno|prevede|prevedono|\w+r(?:à|anno)|prossim\w+)\b"
EVENT = r"\b(?:ha|hanno|aveva|è|sono|stato|stata|stati|fu)\ \w+(?:to|ta|ti|te|so|sa|si)\b"
TRANSITION = r"^(?:grazie|buon(?:giorno|asera|anotte)|benvenut\w+)\b[^.!?:]{0,40}[.!?:…]*$"
UNITS = r"""(?:per\ cento|%|mila|milion[ei]|miliard[oi]|euro|dollari|persone|abitanti|soldati|ann[oi]|mes[ei]
|settiman[ae]|giorn[oi]|or[ae]|minuti|chilometri|km|metri|ettari|tonnellate|chili|gradi|voti|seggi|bambini|casi|morti
|paesi|volte)"""
NUMBER_WORDS = r"""\b(?:due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|venti|trenta|cento|centinaia|mila
|migliaia|milioni|miliardi|metà|terzo|doppio)\b"""
ABSOLUTE = r"\b(?:sempre|ogni|nessun\w*|tutt[ie]|sol[oi]|prim[oa]|mai)\b"
OFFICE = r"""\b(?:president\w+|premier|ministr\w+|cancellier\w+|sindac\w+|governator\w+|ambasciator\w+|portavoce|capo
|direttor\w+|general\w+|giudic\w+|procurator\w+|govern\w+|parlament\w+|senator\w+|polizia|tribunal\w+|deputat\w+
|papa)\b"""
TIME = r"""\b(?:(?:1[89]|20)\d\d|ieri|oggi|scors\w+|fa|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto
|settembre|ottobre|novembre|dicembre)\b"""
RECORD = r"""\b(?:legg[ei]|tass[ae]|bilanci\w+|debito|disoccupazione|salar\w+|guerra|soldati|spes[ae]|inflazione
|prezz[oi]|clima\w*)\b"""
EVALUATING = """abomin* agghiacciant* allarmant* allucinant* ammirevol* ammirabil* arrogan* assurd* atroc* avvilent*
azzardat* barbar* bell* bellissim* benissimo bizzarr* brav* brillant* brut* bruttissim* calunni*
cattiv* cialtron* cinic* clamoros* coraggios* corrott* cosiddett* crudel* curios* dannos* debol*
delirant* delirio deludent* demagog* deprec* deprimente desolant* devastant* disastr* disgust*
disonest* disperat* dispiac* divertent* dolciss* drammatic* eccellent* eccessiv* eccezional*
efferat* egoist* encomiabil* entusiasmant* epocal* eroic* esemplar* fallimentar* fantastic*
farneticant* farsa fascinos* fastidios* favolos* feroc* finalmente folle follia formidabil*
fortunat* funest* furb* genial* gigantesc* gloria glorios* grandios* gravissim* grottesc* idiot*
idiozia ignobil* ignoran* illusion* imbaraz* imbarazzant* imbecill* immoral* impensabil*
imperdonabil* impressionant* imprudent* inaccettabil* inadeguat* inammissibil* incapac* incredibil*
indecent* indegn* indifendibil* inett* infam* infelic* ingenu* ingiust* inquietant* insensat*
insopportabil* intelligent* intollerabil* inutil* ipocri* irresponsabil* ironi* ladr* lodevol*
magistral* magnific* malafede maldestr* mediocr* menzogn* meraviglios* miope misera* miserabil*
mortificant* mostruos* nefast* noios* odios* oltraggi* onest* orrend* orribil* orror* ottim* ottus*
paradoss* passion* patetic* pazz* penos* perfett* pericolos* pessim* povero preoccupant* pretestuos*
preziosissim* propagand* prodigios* puntualmente purtroppo raccapricciant* razzis* ridicol*
ripugnant* sacrosant* sbagliat* sbagliatissim* scandal* scellerat* scempi* sciagurat* sciocc*
sconcertant* sconsiderat* scriteriat* sfortunat* sgradevol* sinistr* spaventos* speranz*
spettacolar* spietat* splendid* spregevol* spudorat* squallid* squallor* stolt* straordinari*
strepitos* stupefacent* stupend* stupid* suggestiv* superb* tragedi* tragic* tremend* trist* truff*
umiliant* vergogn* vergognos* vil* violentissim* virtuos* viscid* zimbell* miracol* capolavoro
disastro"""
STANCE = """addirittura affatto almeno anzi appunto assai assolutamente basta bastava beh bene bensì bisogna
bisognerebbe caro certamente certo chissà chiaramente ci comunque davvero deve devono dobbiamo
dovrebbe dovrebbero doveva ebbene eccome ecco effettivamente eppure esattamente evidente*
evidentemente figuriamoci forse fondamentale fondamentali giust* grave gravi impossibile importante
importanti indubbiamente inevitabil* inevitabilmente infatti insomma invece io magari mai meglio
meno mica migliore migliori molto naturalmente neanche necessari* nemmeno neppure niente noi nostro
nostra nostri nostre nulla occorre ormai ovvio ovviamente peccato peggio peggiore peggiori perciò
perfino persino piuttosto poveri probabilmente proprio pure quindi realmente semplicemente sembra
sembrano sempre seri* serve servirebbe sicuramente soltanto sostanzialmente specie spero tanto
tantissim* tipico troppo troppa troppi tropp* tuttavia ver* vero verità veramente"""
OPINION = r"""\b(?:a\ mio\ (?:avviso|parere)|per\ fortuna|senza\ dubbio|non\ è\ (?:che|un\ caso)|altro\ che
|per\ non\ (?:dire|parlare)|niente\ di|nient['’]altro|a\ dir\ poco|e\ basta|in\ realtà|di\ fatto
|una\ sorta\ di|come\ se|c['’]è\ da|è\ (?:chiaro|ovvio|evidente|giusto|ora)|si\ (?:dovrebbe
|potrebbe)|per\ carità|che\ dire|meno\ male|tanto\ più|più\ che|ancora\ una\ volta|guarda\ caso
|manco\ a)\b|[!…]"""
STRONG_OPINION = r"""\b(?:a\ mio\ (?:avviso|parere)|secondo\ me|credo\ che|penso\ che|spero\ che|mi\ (?:sembra|pare
|auguro)|grazie\ al\ cielo|è\ (?:una\ vergogna|uno\ scandalo|assurdo)|che\ vergogna)\b"""
