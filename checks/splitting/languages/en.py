"""English. Reporting verbs follow the classes of Quirk et al., A Comprehensive Grammar of English (1985), 16.31."""

COMMON = (
    """the and of to in that is was for on with as by at from it he be are this have not has but they which said were"""
)

ABBREVIATIONS = """mr mrs ms mx dr prof rev hon st gen col lt sgt capt cmdr maj cpl pvt adm brig gov sen rep sens
reps govs drs profs messrs mme mlle fr pres supt insp det vs v vol fig sec ch pp dept univ approx est jan feb mar
apr jun jul aug sept sep oct nov dec mt ft blvd rd al cf ed eds trans e.g i.e viz nos asst assn atty dist hwy ave
esq fl sq ret gens cols lts ald ala ariz ark calif colo conn fla ga kan ky mich minn mont neb nev okla pa penn tenn
tex va vt wis wyo jr sr inc corp co ltd bros llc plc intl"""
MAY_END = "etc a.m p.m b.c b.c.e a.d c.e oz lb lbs ph.d ll.b ll.m ll.d"
BEFORE_NUMBER = "no nos art p pp fig vol ch sec par para pt vv ser cap ext op"
GOES_ON = """eastern pacific central mountain est edt et pst pdt pt cst cdt ct gmt bst cet utc monday tuesday wednesday
thursday friday saturday sunday"""
FIRST = """a additionally after all although among an analysts and another any are as at authorities because before
both but by can could critics currently despite did do does during each earlier elsewhere even eventually every
experts finally first for former from further furthermore had has have he her here his how however if in indeed
instead investigators is it its just last later like many meanwhile more moreover most my nearly nevertheless
next no nor not now of officials often on once one only or other our over people perhaps please police prosecutors
recently researchers several she should similarly since so some still such than thanks that the their then there
these they this those though through thus to today together tonight two under unfortunately unlike until was we were
what when where whether which while who why with without would yesterday yet you your"""
MONTHS = "january february march april may june july august september october november december"

SAYS = """reaffirm reaffirms reaffirmed say says said tell tells told write writes wrote state states stated note
notes noted announce announces announced add adds added claim claims claimed argue argues argued explain explains
explained insist insists insisted warn warns warned tweet tweets tweeted post posted reply replies replied respond
responds responded confirm confirms confirmed deny denies denied declare declares declared admit admits admitted
acknowledge acknowledges acknowledged assert asserts asserted stress stresses stressed emphasize emphasizes
emphasized emphasise emphasises emphasised underline underlines underlined report reports reported recall recalls
recalled reiterate reiterates reiterated repeat repeated remark remarks remarked observe observed comment commented
continue continued conclude concludes concluded contend contends contended maintain maintains maintained allege
alleges alleged testify testifies testified promise promises promised vow vows vowed pledge pledges pledged predict
predicts predicted caution cautions cautioned recount recounted quip quipped joke joked ask asks asked exclaim
exclaimed concede concedes conceded reveal reveals revealed disclose disclosed mention mentions mentioned inform
informs informed assure assures assured complain complains complained lament lamented boast boasts boasted estimate
estimates estimated suggest suggests suggested muse muses mused opine opines opined shout shouts shouted yell yelled
chant chanted cry cried scream screamed retort retorted surmise surmised speculate speculates speculated reason
reasoned counter counters countered interject interjected proclaim proclaims proclaimed profess professed posit
posits posited hint hinted echo echoed elaborated clarify clarifies clarified cite cites cited quote quotes quoted
protest protested reference referenced theorize theorized reckon reckons reckoned joking quips confide confided
bemoan bemoaned decry decries decried tout touts touted"""
THINKS = """believe believes believed think thinks thought hope hopes hoped fear fears feared feel feels felt expect
expects expected know knows knew understand understands understood find finds found show shows showed shown indicate
indicates indicated imply implies implied decide decides decided agree agrees agreed propose proposes proposed
demand demands demanded urge urges urged doubt doubts doubted speculate speculates speculated learn learned discover
discovered signal signals signaled signalled express expresses expressed recommend recommends recommended rule ruled
accuse accuses accused request requested order ordered want wants wanted thinking worry worries worried remember
remembers see sees saw consider considers considered call calls called describe describes described praise praises
praised criticize criticizes criticized criticise criticised slam slams slammed blast blasts blasted blame blames
blamed defend defends defended deem deems deemed condemn condemns condemned denounce denounces denounced view views
viewed dismiss dismisses dismissed reject rejects rejected question questions questioned"""
HOLDS = """think thinks thought believe believes believed hope hopes hoped fear fears feared accuse accuses accused
criticize criticizes criticized criticise criticises criticised praise praises praised urge urges urged call calls
called describe describes described dismiss dismisses dismissed reject rejects rejected slam slams slammed blasted
blame blames blamed defended order ordered express expresses expressed propose proposes proposed demand demands
demanded remember remembers deem deemed recommend recommends recommended condemn condemns condemned denounce
denounces denounced"""
SAYING = """saying adding noting stating arguing claiming explaining insisting warning writing stressing emphasizing
emphasising telling announcing declaring asserting suggesting calling pointing confirming denying alleging tweeting
acknowledging admitting promising reiterating recalling remarking"""
NOUNS = """retort state states note notes report reports claim claims post posts comment question questions call
calls demand demands estimate estimates promise promises pledge pledges joke recall order rule remark stress caution
reply remarks tweet tweets show shows view views fear fears hope hopes reason blame praise think quote quotes feel
comments cry blast blasts"""
PASSIVE = "is are was were be been being"
TIMES = """week month year night morning afternoon evening monday tuesday wednesday thursday friday saturday sunday
january february march april may june july august september october november december"""
BEFORE_VERB = "do does did will would can could may might must should don't doesn't didn't won't also now still people"
PLURAL = r"\w{3,}[^s\W]s"
DETERMINERS = "a an the this that these those his her its their our my your no any some of such 's"
GENITIVE = "of for the"
ADVERB = r"\w+ly"
OPENS_PHRASE = r"\w{2,}(?:ing|ed)|asked"
TITLES = "mr mrs ms dr sir lord president senator minister professor"
INFINITIVE = "to"
ADDING = "add adds added"  # with a thing they say nothing: "it adds nine miles"
ASPECTUAL = "continue continues continued"  # before "to" they say nothing: "it will continue to grow"
THAT = "that whether"
BESIDE_VERB = """has had have having also later then earlier previously further once repeatedly again now just still
already recently publicly simply therefore however been is was were did does do will would could can may might must
never not always often even only once first finally initially himself herself themselves itself both all to"""
AFTER_VERB = """on in at during to of monday tuesday wednesday thursday friday saturday sunday when after before as
last this late early yesterday today while earlier later through via by from about with following januar january
february march april may june july august september october november december wednesday's again"""
JOINING = """and but or nor yet so that because as when while if although though since whereas where which until unless
what how why whom"""
WHO = "who"
PREPOSITIONS = """in on at during after before following by with despite amid since through under within from as for
throughout regarding concerning when while although though if because additionally meanwhile moreover however
furthermore instead later then also still yet today yesterday earlier"""
PRONOUNS = "he she him her"
FIRST_PERSON = "i we"
FEMININE = "she her"
NEUTER = "it"
PLURAL_PRONOUNS = "they them"
DEFINITE = "the his her its their this that"
WOMEN = "mrs ms miss lady madam queen princess"
MEN = "mr sir lord king prince"
BODIES = """ministry government company council committee commission court bank party police agency office
department university union group institute corporation corp inc ltd association organization organisation authority
board campaign team administration firm bureau foundation senate congress parliament post times journal news report
study magazine newspaper survey statement document filing email letter website poll polls surveys studies reports
documents figures data results records emails filings statistics papers"""
LEADING = "leader head"
LEADERS = "president premier chancellor minister king queen"
NATIONS = (
    "american=us american=u.s american=united british=uk british=united british=britain french=france dutch=netherlands"
)
SUBJECTS = """he she it they we i you this that these those there the a an his her their its our my some many most
several all both each every one two three four five no another others who"""
RELATIVE = "which who whom whose where"
LOOSE = "and but"
CLAUSE = "and but while whereas although though because since after before when as until so yet whose"
PERSONS = "he she it they we i you this there"
FINITE = """is are was were am be been has have had will would can could may might must should shall does do did isn't
aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't doesn't don't didn't went came took made got
gave saw knew thought told said found left felt became began brought built bought chose cut fell fought flew grew held
hit kept led lost met paid put ran rose sat sent set showed shot spent spoke stood taught won wrote says goes comes
takes makes gets gives sees knows wants needs includes remains plans expects appears seems continues provides shows
means becomes begins brings holds keeps leads loses meets pays runs rises sends sets spends speaks stands wins writes
works helps calls uses read reads allows offers plays turns starts follows remains"""
VERB_ENDING = r"(?!hundred|sacred|naked|wicked|kindred|based|called|named|aged|situated|located)\w{2,}[^\We]ed"
SUBORDINATE = "after before because while whereas although though"
PERIODS = "year years month months week weeks day days hour hours minute minutes second seconds moment moments"
STRESSING = "even"
OPENING = "after before although though while whereas because since when as once even"
PURPOSE = "so"
HAVING = "with"
CONDITION = "if unless whether whatever whoever wherever what how"
ARTICLES = "a an the his her its our their my your no any every"
INDEFINITE = "a an one"
ROLES = """head chief chairman chairwoman chair president director leader secretary minister founder chancellor
mayor governor spokesman spokeswoman spokesperson author professor owner captain coach manager editor home part
capital member winner author chancellor ambassador commander heir successor star analyst"""
ADVERBS = """either twice then later also still now soon even eventually never already always just least part
ever not subsequently thus hence again first"""
AGENT = "by"
ADJECTIVAL = "from as of with on at for"
ATTACHING = "by to from as of with on at for"
VERBS = """had became agreed disagreed guaranteed freed died understood believed thought knew hoped began broke
caught chose drew drove ate fed fled forgot gave hid hurt lay lent lit proved read rode sang sank sold shook
shrank slid slept spread sprang stole struck swore swam taught threw tore woke wore wound withdrew overcame
undertook overtook arose bore beat bet bent bound bred burnt cast cost dealt dug dreamt dwelt flung forbade
foresaw froze ground hung knelt learnt leapt meant mistook rang sought shed shone shut slashed sped spun stuck
stung strode swept swung thrust trod wept believes thinks hopes fears expects knows feels shows finds agrees
thinks makes gives plays stars features contains consists lives serves lies exists belongs covers measures
weighs costs owns operates produces publishes employs provides supports focuses specialises specializes concerns
involves depicts describes tells stands rises falls grows sees hears believes argues carries causes joins
marries dies appears rejects refuses decides tries hopes aims faces fails earns receives reaches represents
adopts believe think hope fear"""
UNSURE = """plans works helps calls uses offers plays turns starts follows remains shows means holds leads runs
sets stands wins rises speaks needs wants cut hit put set kept left felt found fell rose saw lost made cost read
lay bore bound wound ground lit spread cast shed shut stars features lives lies covers measures costs supports
concerns sees falls grows causes aims faces hopes fears believe think hope fear beat bet shot thought hung led
paid born sat state produces spoke sold held hurt told used"""
BARE = "have do be am been being let cut hit put set read spread shut cost bet cast shed hurt want need used born"
PARTICIPLE = r"""(?!(?:including|according|following|regarding|concerning|excluding|pending|speaking|talking
|referring|depending|during|nothing|something|anything|everything|king|morning|evening|spring|string|being
|having|barring|assuming|considering|meaning|building|meeting|training|funding|housing|ceiling|wedding|feeling
|hearing|ruling|finding)\b)\w{3,}ing"""
PASSIVE_PARTICIPLE = r"""(?!(?:compared|asked|based|faced|given|provided|related|supposed|needed|united|used
|limited|allied|opposed|said|accompanied|coupled|combined|associated)\b)(?:\w{2,}[^\We]ed|born|built|written
|made|known|seen|led|taken|driven)"""
ACCORDING = r"""\b(?:according\ to|in\ the\ (?:words|view|opinion|eyes)\ of|as\ (?:reported|stated|claimed)\ by
|citing|per(?=\ (?:the|a|an)\ ))\s+"""

DEFINITION = r"""^(?:reference|background|note|explainer|fact\ box|definition|glossary)\s*[:—–-]
|\b(?:is|are|was)\ (?:defined\ as|known\ as|a\ (?:key\ )?(?:principle|concept|term|type|form|kind|measure|method
|unit|branch|species|treaty|agreement|law|document)\b|the\ (?:term|name|process|practice|principle)\b)
|\b(?:refers\ to|stands\ for|means\ that|is\ short\ for|obligates?|stipulates?)\b"""
COMPARISON = r"""\b(?:more|less|fewer|higher|lower|larger|smaller|greater|better|worse|faster|slower|older|younger
|bigger|cheaper|stronger|weaker|longer|shorter|rather)\ (?:[\w-]+\ ){0,4}than\b|\b\w+er\ than\b|\bcompared\ (?:with
|to)\b|\bas\ (?:much|many|high|low|large|big|long|often)\ as\b|\b(?:twice|double|triple|half)\ (?:as|the)\b
|\b(?:highest|lowest|largest|biggest|smallest|longest|fastest|worst|best|most|least|richest|poorest|oldest)\b
|\bsince\ (?:records|19\d\d|20\d\d)\b|\b(?:rose|risen|fell|fallen|grew|grown|dropped|increased|decreased|declined
|doubled|tripled|halved|up|down)\ (?:by|from|to|for\ the)\b|\b(?:increase|decrease|rise|fall|drop|decline
|growth)\ (?:of|in|from)\b|\b(?:unlike|outnumber|exceed|surpass|ahead\ of)\w*\b"""
CAUSE = r"""\b(?:because\ of|because|due\ to|owing\ to|thanks\ to|as\ a\ result|result(?:s|ed|ing)?\ in|led\ to
|leads?\ to|caus(?:e|es|ed|ing)|therefore|consequently|responsible\ for|contribut(?:e|es|ed)\ to|trigger(?:s|ed)?
|prompt(?:s|ed)|stem(?:s|med)\ from|in\ order\ to|cost(?:s|ing)?\ us)\b"""
PREDICTION = r"""\b(?:will|won't|shall|going\ to|is\ expected|are\ expected|was\ expected|is\ likely|are\ likely
|plans?\ to|planned\ to|intends?\ to|aims?\ to|is\ set\ to|are\ set\ to|is\ due\ to|is\ about\ to|forecasts?|would
|could|might|next\ (?:week|month|year)|by\ 20[3-9]\d|expects?\ to|scheduled
|(?<!\d\ )(?<!in\ )may(?=\ \D))\b"""
EVENT = r"""\b(?:was|were|had|did|went|came|took|made|gave|found|left|began|brought|built|bought|cut|fell|held|hit|led
|lost|met|paid|ran|rose|sent|set|shot|spent|won|signed|met|voted|passed|killed|died|born|opened|closed|launched|agreed
|arrived|attacked|elected|appointed|arrested|founded|joined|moved|published|reached|received|resigned|visited)\b
|\b[a-z]{3,}ed\b"""
EVALUATING = """abhorren* absurd* abysmal* admirabl* adorabl* amazing* appalling* arrogan* astonishing* astounding*
atrocious* awesome awful* awkward* bad badly baffling* banal baseless beautiful* bewilder* bigot*
bizarre* blatant* bleak bloated blunder* bogus bold boldly boring brainwash* brave* brazen*
breathtaking* brilliant* brutal* callous* captivating careless* catastroph* charming chilling*
clever* clueless coherent compelling* complacen* contempt* convincing* cosy courage* coward* crazy
creepy cruel* curious* cynic* damning dangerous* daring dazzling deceit* decent deeply deficien*
delight* delusion* demagog* deplorabl* despicabl* devastating dignity dire disappointing*
disastrous* disgrac* disgust* dishonest* dismal* disturbing* dogma* draconian dreadful* dream dreams
dubious* dumb dystopia* elites elitis* embarrassing* evil* excellent* exciting exemplary
extraordinar* fabulous* faith fake fanatic* fantastic* farce* farcical fascinating* fearless*
feckless fiasco flagrant* flawed flawless* flimsy folly fool foolish* fools freedom frightening*
frivolous* futile genius* ghastly glorious* gorgeous* grateful* greatness greed* grim grotesque*
gullible harsh* heartbreaking heartless heroic* hideous* hilarious* honest* hopeless* horrend*
horribl* horrif* hypocri* hysteri* idiot* ignoran* ill-conceived illusion* imbecil* immoral*
impeccabl* imperative implausibl* impossible impressive* inadequate* incoheren* incompeten*
incredibl* indefensibl* indoctrinat* inept* inevitabl* inexcusabl* infamous* ingenious* inhuman*
injustice* insane* insanity insidious* inspiring* insult* intolerabl* ironic* irony irrational*
irresponsibl* joke laughabl* laughing-stock lazy legendary liar liars lousy lovely ludicrous*
lunatic* lunacy madness magical magnificent* malicious* manipulative marvel* masterful* masterpiece*
meaningless mediocr* merciless* mindless miraculous* miserabl* misery misguided misleading*
mistaken* mockery monstrous* moral* morally naive* nasty nefarious nightmar* noble nonsens*
obnoxious* obscen* ominous* optimistic* outrag* outstanding* overblown painful* paradox* pathetic*
perfect* pernicious* perverse* pitiful* poignant* pointless* poisonous powerful* precious
preposterous* pretentious* priceless profound* propagand* proud* puppet* puzzling* questionabl*
racis* rampant reckless* refreshing* regime regrettabl* relentless* remarkabl* ridicul* rigged
rotten rubbish ruin* ruthless* sad sadly scandalous* scare-mongering scary scathing* selfish*
senseless* sensible sentimental* shabby sham shame* shocking* sickening* sinister* silly simplistic
sleazy smug snob* so-called spectacular* spineless splendid* stagger* staunch* strange* striking*
stunning* stupid* sublime suicidal superb* superficial* surprising* surreal tedious terribl*
terrific* terrifying thankless thoughtful* thoughtless* thrill* thug* timid tireless* toxic tragedy
tragic* treacher* treason* tremendous* troubling tyrann* ugly unacceptabl* unbelievabl* uncanny
unconscionabl* undeniabl* undeserv* unfair* unforgettabl* unforgivabl* unfortunate* ungrateful*
unhinged unimaginabl* uninspir* unjust* unreasonabl* unscrupulous* unthinkabl* unworthy useless*
vain vicious* vile vilif* villain* virtue* vital warmonger* weird* wicked* wise wisely woeful* woke
wonderful* worthless* worthy wrong* xenophob* zealot* zombie*"""
STANCE = """actually always anyway apparently arguably barely basically best better certainly clearly cannot
crucial* deserve* effectively enough entirely essential* essentially evidently exactly extremely
fine frankly genuine* good great greatest guess hardly hate hero heroes honestly hope hopefully
hugely ideal* ideolog* imagine important* indeed inevitably instead just lies literally matter*
maybe mere merely mess mission must naturally necessary need needs nothing never obsess* obvious*
ought overdue perhaps plainly poor presumably pretend* probably purely quite radical* rather real
really right rightly scarcely seem seems seemingly serious* sheer should simply somehow somewhat
sooner soul spirit sure surely too totally totalitarian true truly truth undermin* underscore*
undoubtedly unnecessar* unprecedented utterly very vision virtually weak* whatever wish worse worst
worth would-be wow yet fascis*"""
PERSONAL = """i i'm i'll i've i'd we we're we'll we've we'd us our ours my me mine you your you're you'll let's
tonight"""
OPINION = r"""\b(?:have\ to|has\ to|cannot\ afford|would\ be|might\ be|could\ be|i\ (?:suppose|want|urge|ask
|look|am|will)|i'm|i'll|my\ hope|we'll|we\ (?:will|can|all)|us\ all|all\ of\ us|no\ doubt
|no\ wonder|of\ all|as\ if|as\ though|the\ point\ is|the\ (?:simple\ )?truth\ is|in\ a\ sense
|in\ truth|ruling\ class|so\ much|all\ too|far\ (?:too|from)|nothing\ (?:more|less)|little\ more
|more\ like|a\ kind\ of|sort\ of|not\ exactly|at\ best|at\ all|let\ alone|what(?:'s|\ is)\ (?:more
|worse)|the\ very|a\ sign\ of|nothing\ but|anything\ but|is\ not\ a|isn't\ a|ever\ more|ever-\w+
|supposed\ to|after\ all|in\ other\ words|in\ short)\b|!"""
STRONG_OPINION = r"""\b(?:it\ is\ (?:clear|obvious|evident|hoped|to\ be\ hoped|no\ surprise|high\ time|a\ shame
|imperative|essential)|time\ will\ tell|only\ time|remains?\ to\ be\ seen|in\ my\ (?:view|opinion)
|i\ (?:think|believe|feel|hope|love|hate|wish|guess)|it\ is\ my\ hope|we\ (?:must|should|ought\ to
|need\ to|cannot)|let\ us|let's|(?:is|are|was|were)(?:\ (?:so|very|truly|simply|really
|not\ just))?\ (?:shameful|disgraceful|ridiculous|absurd|pathetic|outrageous|disgusting|wonderful
|terrible|awful|amazing|beautiful|brilliant|important|wrong|immoral|crucial|vital|tragic)
|unfortunately|hopefully|god\ bless|should\ be\ ashamed|of\ course|if\ only
|would\ have\ us\ believe)\b"""
TRANSITION = r"""^(?:(?:thank\ you|thanks|good\ (?:morning|evening|afternoon|night)|welcome|hello
|ladies\ and\ gentlemen|applause|here(?:'s|\ is)\ (?:what|how|why|the\ thing)|more\ (?:on\ this|details|to\ follow
|below)|let\ me\ (?:be\ clear|explain|say|tell|just)|first\ of\ all|that(?:'s|\ is)\ (?:right|it|all|why)|i\ (?:see
|agree|understand)|excuse\ me|go\ ahead|next\ question)\b[^.!?:]{0,40}|(?:hi|yes|no|okay|ok|well|so|sure|exactly|right
|absolutely|look|all\ right|sorry|please)\b[^.!?:]{0,10})[.!?:…]*$"""
UNITS = r"""(?:per\ ?cent|percent|%|percentage\ points?|million|billion|trillion|thousand|hundred|dozen|bn|m\b
|dollars?|euros?|pounds|cents|people|troops|soldiers|jobs|workers|children|women|men|students|voters|votes|cases
|deaths|homes|families|years?|months?|weeks?|days?|hours?|minutes|seconds|times|km|kilomet\w+|miles?|met(?:er|re)s?
|feet|acres|hectares|tons?|tonnes?|kg|kilograms?|barrels|litres|degrees|points|seats|members|countries|states|cities
|patients)"""
NUMBER_WORDS = r"""\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty
|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|half|a\ third|a\ quarter
|two-thirds|majority|double|doubled|twice|tripled)\b"""
ABSOLUTE = r"""\b(?:never|always|every|everyone|nobody|no\ one|none|all|only|first|last|entire|zero|any|no\ longer
|nothing)\b"""
OFFICE = r"""\b(?:president|premier|prime\ minister|minister|chancellor|secretary|mayor|governor|senator|congress\w+
|ambassador|general|commissioner|spokes\w+|chief|director|chair\w*|ceo|king|queen|pope|judge|prosecutor|official
|leader|mp|professor|dr|police|government|ministry|parliament|court|commission|council|agency|committee|union|bank
|department|administration|army|navy|house)\b"""
TIME = r"""\b(?:(?:1[89]|20)\d\d|yesterday|today|last\ (?:week|month|year|night|decade|century)|ago|since|monday
|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october
|november|december)\b"""
RECORD = r"""\b(?:voted|vote|votes|bill|law|tax|taxes|taxpayers?|budget|deficit|debt|jobs?|unemployment|wages?|income
|economy|trade|war|troops|nuclear|immigra\w+|border|crime|murder|police|health\s?care|insurance|medicare|medicaid
|obamacare|social\ security|oil|gas|energy|climate|emissions|schools?|drugs?|prison|abortion|gun|guns|terror\w*|isis
|iran|iraq|china|russia|mexico|nafta|signed|vetoed|created|lost|cut|raised|increased|doubled|spent|spending|paid|pay
|supported|opposed|invaded|billion|million|percent)\b"""
CHROME = r"""\b(?:all\ rights\ reserved|(?:we|site|website|page)\ uses?\ cookies|(?:accept|allow)\ (?:all\ )?cookies
|our\ (?:use\ of\ cookies|(?:cookie|privacy)\ (?:policy|notice)|terms\ of\ (?:use|service)|(?:daily|weekly
|free)?\ ?newsletters?)
|(?:to|in)\ your\ inbox|your\ browser\ (?:does|is|settings)|enable\ javascript|comments?\ (?:are|is)\ (?:now\ )?closed
|recommended\ for\ you|(?:log|sign|logged)\ in\ to\ (?:comment|post|continue|read|leave|view)|may\ not\ be\ (?:published
|reproduced|redistributed)|breaking\ news\ (?:alerts|emails)|file\ photo\W*$|by\ continuing\ to\ (?:use|browse)
|skip\ to\ (?:main\ )?(?:content|navigation)|(?:may|might|could)\ (?:earn|get|receive)\ an?\ (?:affiliate|share
|commission)|affiliate\ (?:links?|commission))\b|\bcopyright\ (?:©|\(c\)|\d{4})|©\s*(?:19|20)"""
CHROME_WORD = r"""\b(?:accept|about\ us|account|advert\w*|back\ to\ top|careers|categories|click|comments?|contact\ us
|cookie\ (?:policy|settings|preferences)|cookies?|copyright|e-?mail|facebook|faqs?|feedback|follow\ us|follow
|getty\ images
|instagram|jump\ to|linkedin|loading|log\ ?in|log\ out|menu|more\ from|newsletters?|next|pinterest|posted|previous
|print|privacy
(?:\ (?:policy|notice|statement))?|read\ also|read\ more|reddit|register|replies|reply|retweets?|rss|search|see\ also
|sign\ (?:in|up|out)|site\ ?map|share|sponsored|subscri\w+|tags?|telegram|terms(?:\ (?:of|and)\ (?:use|service
|conditions))?|trending|tumblr|tweet|twitter|view(?:\ (?:all|more))?|whatsapp|youtube)\b|©"""
CHROME_LINE = r"""(?:(?:(?:photo(?:graph|s)?|image|picture)(?:\ (?:by|credit|source))?|video|audio|watch|listen
|sources?|credit|tags?|topics?
|published|(?:last\ )?updated|posted|first\ published|filed\ under|written\ by|reporting\ by|edited\ by|editing\ by
|illustration|caption|author|categor(?:y|ies)|researched\ by|advertisement|see\ more|related|via)\s?[:|].{0,160}$
|(?:published|(?:last\ )?updated|posted|first\ published|filed\ under|posted\ (?:by|in|on))\b[^!?]{0,80}\d[^!?]{0,40}$
|(?:photo(?:graph)?|photos|image|illustration|video)\ (?:by|courtesy)\b.{0,80}$
|(?:subscribe|click)\ (?:here|to|now|today)\b
|sign\ up\ (?:here|now|today|for\ (?:our|the|free|daily|weekly|email|news))\b|follow\ us\b
|(?:share|print|save|email)\ this\b|share\ (?:on|via)\b
|\W*(?:reporting|editing|additional\ reporting|with\ reporting)\ by\b.{0,200}$
|leave\ a\ (?:comment|reply)\b|(?:post|add)\ a\ comment\b|advertisement\b[^.!?]{0,40}$|powered\ by\ [^.!?]{0,40}$
|(?:home|close|menu|search|next|previous|loading|more|save|copy\ link|video|watch|listen|shares?|print|email
|comments?)\W*$|\d+\s(?:comments?|shares?|views?|likes?|replies|min(?:ute)?s?\ read)\b.{0,30}$
|.{0,20}\d\s?(?:h|hrs?|hours?|days?|weeks?|min(?:ute)?s?)\ ago\b[^.!?]{0,40}$)"""
READ_ALSO = r"""\W*(?:read\ (?:also|more|next|on)|see\ also|also\ read|(?:more|related)\ (?:articles?|stories|news
|content|topics|posts
|links|coverage|reading)|more\ on\ this(?:\ (?:story|topic|subject))?|you\ (?:may|might)\ (?:also\ )?(?:like
|be\ interested\ in)|recommended
(?:\ for\ you)?|most\ (?:read|popular|viewed)|latest\ (?:news|stories|headlines)|top\ stories|trending(?:\ now)?
|don['’]t\ miss|editor['’]?s['’]?\ (?:picks?|choice)|what\ to\ read\ next)"""
BYLINE = r"(?:story\ |text\ |words\ |written\ |reported\ |edited\ )?by:?\s+"
PAGE_END = r"""\W*(?:about\ the\ authors?|more\ (?:from|in|on|great|blog|like\ this)|most\ (?:read|popular|viewed)
|(?:latest|top
|more|other|featured|related|recent)\ (?:news|stories|headlines|articles|posts|videos|content)|trending|recommend(?:ed
|s|ations)|sponsored
|(?:our\ )?sources|newsletters?|subscribe|related|topics|filed\ under|tags?|you\ (?:may|might)\ (?:also\ )?(?:like
|be\ interested)
|up\ next|(?:how\ to\ )?contact\ us|sign\ up|follow\ us|on\ our\ radar|(?:previous|next)\ (?:post|article
|story))\b[^.!?]{0,30}$"""
COMMENTS = r"""\W*(?:(?:top|rated|reader|leave|view|show|read|all|no|post|add|\d+|a|your)\ )*(?:comments?|reply
|replies)\W*$|\W*(?:join|start)\ the\ (?:conversation|discussion)\b"""
ABOUT_AUTHOR = r"""^(?:[\w.’'-]+\ ){1,5}(?:\([^()]{1,40}\)\ )?(?:is|was)\ (?:an?|the|one)\b[^.]{0,80}\b(?:editor
|reporter|writer|contributor
|correspondent|columnist|fellow|professor|journalist|author|producer|curator|blogger|analyst|critic|host)\b
|^i\ am\ an?\ .{0,80}\b(?:writer|journalist|editor|reporter|contributor|professor|author)\b
|\bcontributed\ to\ this\ (?:report|story
|article)|^\W*(?:reporting|editing|writing|additional\ reporting)\ by\b|^(?:write|email|e-mail|contact
|reach)\ (?:to\ )?[\w.\ ]{1,40}\bat\b
|\b(?:follow|find)\ (?:me|him|her|them|us|[\w.\ ]{1,40})\ (?:on|at|@)|\bthis\ (?:article|story)\ (?:has\ been\s
|was\ )?(?:originally|first
|adapted|produced|updated|corrected)\b|\b(?:sign\ up|subscribe|newsletter|our\ forums?)\b|\b(?:news\ tips?
|correction\ or\ comment)\b"""
# Names: particles inside them and before them, capitals that are none, who bears them, what they head.
NAME_PARTICLES = r"""van\ der|van\ den|von\ der|de\ la|van|von|der|den|de|du|di|da|dos|del|la|le|bin|ibn|ben|al|el
|ten|ter"""
NAME_LEADS = "van\\ der|van\\ den|von\\ der|de\\ la|van|von|de|di|da|du|del|bin|ibn|ben|al|el"
NOT_NAMES = """monday tuesday wednesday thursday friday saturday sunday january february march april may june july
august september october november december i i'm i've i'll i'd ok"""
HONORIFICS = "mr mrs ms miss mme sir lord lady dame dr prince princess king queen"
OFFICES = """president premier minister chancellor secretary mayor governor senator congressman congresswoman
ambassador general commissioner spokesman spokeswoman chief director chairman chairwoman judge professor prime
foreign finance home defence defense interior vice deputy former ex-president captain colonel sergeant lieutenant
detective inspector superintendent justice pope archbishop bishop rev reverend father sister baroness baron duke
duchess count earl coach manager striker defender midfielder goalkeeper winger skipper lawyer actor actress singer
director author economist analyst mp attorney treasury health education culture trade transport culture"""
ORGANISATIONS = """united city town bank group ministry department office university college school club party
union league cup court council commission committee agency authority association federation institute foundation
fund society company corporation corp inc ltd plc airlines airways motors records pictures studios news times post
telegraph guardian mirror herald journal magazine press radio television network house parliament congress senate
assembly government army navy force forces police service services organisation organization nations states
kingdom republic islands island county street road park stadium airport bridge river lake sea ocean mount hospital
hotel theatre museum gallery church cathedral center centre award awards festival prize games open championship
championships trophy tour series act treaty agreement war day week year north south east west new great rovers
rangers wanderers athletic albion villa forest county board exchange index bureau administration systems software
technologies media entertainment international holdings partners securities energy oil gas steel capital research
world global national royal european american british security council coalition alliance movement front brigade
programme program project plan operation conference summit big premier champions grand prix super bowl football
rugby"""
KIN = """brother brothers sister sisters father mother wife husband son sons daughter daughters cousin uncle aunt
nephew niece twin twins family couple parents grandfather grandmother widow siblings married namesake unrelated"""
HE = "he his him himself"
SHE = "she her herself"
IT = "it its itself"
OWN = "his her its"
TITLES_OF_MEN = """mr sir lord king prince baron duke count earl congressman spokesman chairman father pope
archbishop bishop monsieur"""
TITLES_OF_WOMEN = """mrs ms miss mme lady dame queen princess baroness duchess congresswoman spokeswoman chairwoman
sister actress"""
PEOPLE = """man woman boy girl person player striker defender midfielder goalkeeper winger captain coach manager
boss lawyer solicitor barrister analyst spokesman spokeswoman spokesperson minister president chairman chairwoman
director secretary chief officer leader head editor author writer actor actress singer rapper star producer driver
victim suspect judge teacher student teenager brother sister father mother wife husband son daughter cousin uncle
aunt friend colleague partner rival opponent predecessor successor doctor professor scientist researcher expert
economist mp senator governor mayor chancellor founder owner executive champion winner runner referee umpire
witness prosecutor"""
DOES = """has had said says plans planned employs employed expects expected hopes hoped owns owned runs ran
operates bought sold makes made produces lost earned earns announced denied warned added claims claimed argues
argued offers offered aims wants wanted intends launched opened closed cut raised acquired reported posted blamed
believes insisted recommended called urged supplies hired faces faced competes agreed refused rejected signed won
beat"""
MODALS = """will would can could may might must should shall to not never cannot won't wouldn't can't couldn't did
do does let"""
VARIANTS = """kiev=kyiv kharkov=kharkiv odessa=odesa lvov=lviv chernobyl=chornobyl dnieper=dnipro peking=beijing
bombay=mumbai calcutta=kolkata madras=chennai burma=myanmar rangoon=yangon canton=guangzhou swaziland=eswatini
koran=quran hezbollah=hizbullah hezbollah=hizbollah gaddafi=qaddafi gaddafi=kadafi osama=usama hussein=husayn
moslem=muslim"""
NEGATION = r"\b(?:not|no|never|none|nobody|without|denie[sd]|deny|cannot|fail(?:s|ed)?|\w+n['’]t)\b"
POLITE = "mr mrs ms miss"
WHICH = "which who"
WHOSE = "whose"
BEFORE_NOUN = "the a an his her its their this that these those"
GERUND = r"\w{3,}ing"
CONTRAST = "and but yet while whereas although though"
