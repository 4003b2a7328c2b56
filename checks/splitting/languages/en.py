"""English. Reporting verbs follow the classes of Quirk et al., A Comprehensive Grammar of English (1985), 16.31."""

COMMON = (
    """the and of to in that is was for on with as by at from it he be are this have not has but they which said were"""
)

ABBREVIATIONS = """mr mrs ms dr prof rev hon st gen col lt sgt capt cmdr maj gov sen rep pres supt nos vol vs
fig art sec ch pp dept univ approx jan feb mar apr jun jul aug sept sep oct nov dec mt ft ave blvd
rd al cf ed eds trans fr messrs mme adm brig insp det e.g i.e"""
MONTHS = "january february march april may june july august september october november december"

SAYS = """reaffirm reaffirms reaffirmed say says said tell tells told write writes wrote state states stated note notes
noted announce announces announced add adds added claim claims claimed argue argues argued explain explains
explained insist insists insisted warn warns warned tweet tweets tweeted post posted reply replies replied
respond responds responded confirm confirms confirmed deny denies denied declare declares declared admit admits
admitted acknowledge acknowledges acknowledged assert asserts asserted stress stresses stressed emphasize
emphasizes emphasized emphasise emphasises emphasised underline underlines underlined report reports reported
recall recalls recalled reiterate reiterates reiterated repeat repeated remark remarks remarked observe observed
comment commented continue continued conclude concludes concluded contend contends contended maintain maintains
maintained allege alleges alleged testify testifies testified promise promises promised vow vows vowed pledge
pledges pledged predict predicts predicted caution cautions cautioned recount recounted quip quipped joke joked
ask asks asked exclaim exclaimed concede concedes conceded reveal reveals revealed disclose disclosed mention
mentions mentioned inform informs informed assure assures assured complain complains complained lament lamented
boast boasted joke joked estimate estimates estimated suggest suggests suggested"""
THINKS = """believe believes believed think thinks thought hope hopes hoped fear fears feared feel feels felt expect
expects expected know knows knew understand understands understood find finds found show shows showed shown indicate
indicates indicated imply implies implied decide decides decided agree agrees agreed propose proposes proposed
demand demands demanded urge urges urged doubt doubts doubted speculate speculates speculated learn learned
discover discovered signal signals signaled signalled express expresses expressed
recommend recommends recommended rule ruled accuse accuses accused request requested order ordered want wants wanted
consider considers considered call calls called describe describes described praise praises praised criticize
criticizes criticized criticise criticised slam slams slammed blast blasted dismiss dismisses dismissed reject rejects
rejected question questions questioned"""
SAYING = """saying adding noting stating arguing claiming explaining insisting warning writing stressing emphasizing
emphasising telling announcing declaring asserting suggesting calling pointing confirming denying alleging tweeting
acknowledging admitting promising reiterating recalling remarking"""
NOUNS = """state states note notes report reports claim claims post posts comment question questions call calls demand
demands estimate estimates promise promises pledge pledges joke recall order rule remark stress caution reply"""
PASSIVE = "is are was were be been being"
TITLES = "mr mrs ms dr sir lord president senator minister professor"
INFINITIVE = "to"
THAT = "that whether"
BESIDE_VERB = """has had have having also later then earlier previously further once repeatedly again now just still
already recently publicly simply therefore however been is was were did does do will would could can may might must
never not always often even only once first finally initially himself herself themselves itself both all to"""
AFTER_VERB = """on in at during to of monday tuesday wednesday thursday friday saturday sunday when after before as
last this late early yesterday today while earlier later through via by from about with following januar january
february march april may june july august september october november december wednesday's again"""
JOINING = "and but or nor yet so that because as when while if although though since whereas where which until unless"
WHO = "who"
PREPOSITIONS = """in on at during after before following by with despite amid since through under within from as for
throughout regarding concerning when while although though if because additionally meanwhile moreover however
furthermore instead later then also still yet today yesterday earlier"""
PRONOUNS = "he she him her"
SUBJECTS = """he she it they we i you this that these those there the a an his her their its our my some many most
several all both each every one two three four five no another others who"""
RELATIVE = "which who whose where"
LOOSE = "and but"
CLAUSE = "and but while whereas although though"
PERSONS = "he she it they we i you this there"
FINITE = """is are was were am be been has have had will would can could may might must should shall does do did isn't
aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't doesn't don't didn't went came took made got
gave saw knew thought told said found left felt became began brought built bought chose cut fell fought flew grew held
hit kept led lost met paid put ran rose sat sent set showed shot spent spoke stood taught won wrote says goes comes
takes makes gets gives sees knows wants needs includes remains plans expects appears seems continues provides shows
means becomes begins brings holds keeps leads loses meets pays runs rises sends sets spends speaks stands wins writes
works helps calls uses allows offers plays turns starts follows remains"""
VERB_ENDING = r"\w{3,}ed"
ACCORDING = r"""\b(?:according\ to|in\ the\ (?:words|view|opinion|eyes)\ of|as\ (?:reported|stated|claimed)\ by
|citing|per)\s+"""

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
|could|might|next\ (?:week|month|year)|by\ 20[3-9]\d|expects?\ to|scheduled)\b|(?<!\d\ )(?<!in\ )\bmay\ (?!\d)"""
EVENT = r"""\b(?:was|were|had|did|went|came|took|made|gave|found|left|began|brought|built|bought|cut|fell|held|hit|led
|lost|met|paid|ran|rose|sent|set|shot|spent|won|signed|met|voted|passed|killed|died|born|opened|closed|launched|agreed
|arrived|attacked|elected|appointed|arrested|founded|joined|moved|published|reached|received|resigned|visited)\b
|\b[a-z]{3,}ed\b"""
OPINION = r"""\b(?:clearly|obviously|undoubtedly|surely|certainly|frankly|honestly|ironically|perhaps|maybe|probably
|seems?|seemingly|arguably|apparently|presumably|should|ought|must|need\ to|needs\ to|have\ to|has\ to|cannot\ afford
|would\ be|might\ be|could\ be|i\ (?:suppose|guess|want|urge|ask|look|am|will)|i'm|i'll|my\ hope|we'll|we\ (?:will|can
|must|should|need|want|ought|all)|let\ us|let's|great|greatest|wonderful|terrible|horrible|awful|amazing|beautiful
|brilliant|disgusting|shameful|disgraceful|ridiculous|absurd|stupid|pathetic|incredibl[ey]|fantastic|tremendous
|outrageous|sad|sadly|tragic|disastrous|catastrophic|heroic|bold|brave|courage\w*|remarkable|remarkably|extraordinary
|excellent|perfect|ugly|cruel|evil|foolish|naive|reckless|hypocri\w+|dangerous|misguided|thoughtless|worse|worst|best
|better|good|bad|right|wrong|fair|unfair|honest|moral|immoral|grateful|optimistic|hope|hopes|faith|dream|dreams|spirit
|nonsense|shame|sheer|mere|merely|simply|really|truly|indeed|totally|absolutely|utterly|hardly|quite|very|too
|so-called|no\ doubt|no\ wonder|important|importantly|crucial|vital|essential|imperative|necessary|highlights?
|underscores?|fascinating|compelling|powerful|proud|strong|weak|corrupt|crazy|propaganda|racist|curious|strange
|strangely|surprising\w*|rather|somehow|somewhat|deeply|profound\w*|enough|of\ all|as\ if|as\ though|the\ point\ is
|the\ truth\ is|in\ a\ sense|in\ truth|challenges?|vision|mission|success|failure|freedom|greatness|unjustified
|senseless|bloated|woke|elites?|regime|ruling\ class|so\ much|all\ too|far\ too|nothing\ (?:more|less)|little\ more)\b
|!"""
STRONG_OPINION = r"""\b(?:it\ is\ (?:clear|obvious|evident|hoped|to\ be\ hoped|no\ surprise|high\ time|a\ shame
|imperative|essential)|time\ will\ tell|only\ time|remains?\ to\ be\ seen|in\ my\ (?:view|opinion)|i\ (?:think|believe
|feel|hope|love|hate|wish)|it\ is\ my\ hope|we\ (?:must|should|ought\ to)|let\ us|let's|(?:is|are|was|were)
(?:\ (?:so|very|truly|simply|really|not\ just))?\ (?:shameful|disgraceful|ridiculous|absurd|pathetic|outrageous
|disgusting|wonderful|terrible|awful|amazing|beautiful|brilliant|important|wrong|immoral|crucial|vital|tragic)
|unfortunately|hopefully|god\ bless|should\ be\ ashamed|of\ course|if\ only|would\ have\ us\ believe)\b"""
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
CHROME = r"""\b(?:all\ rights\ reserved|terms\ (?:of|and)\ (?:use|service|conditions)|privacy\ (?:policy|notice
|statement)|cookie\ (?:policy|settings|preferences)|(?:uses?|accept|allow)\ (?:all\ )?cookies|sign\ up\ (?:for|to|here
|now)|subscribe\ (?:to|now|today|for)|(?:our|daily|weekly|free)\ newsletters?|unsubscribe|follow\ us\ on|share\ this
|share\ on\ (?:facebook|twitter)|click\ (?:here|to)|read\ (?:more|also)\s*[:»>]|related\ (?:articles|stories|content
|topics|posts)|copyright\ (?:©|\(c\)|19|20)|leave\ a\ (?:comment|reply)|(?:post|add)\ a\ comment
|comments?\ are\ closed|skip\ to\ (?:main|content|navigation)|back\ to\ top|view\ all|our\ app\b|your\ inbox
|your\ (?:email|browser|password)|enable\ javascript|recommended\ for\ you|most\ (?:popular|viewed)\ (?:stories
|articles|videos)|powered\ by|photo\ credit|getty\ images|file\ photo|image\ (?:credit|source|caption)|by\ continuing
|email\ address|site\ map|contact\ us|filed\ under|permalink|log\ in\ (?:to|with|or)|logged\ in|redistributed
|this\ material\ may\ not)\b|©\s*(?:19|20)"""
CHROME_WORD = r"""\b(?:cookies?|newsletters?|subscri\w+|advert\w*|sponsored|copyright|reply|replies|comments?|log\ ?in
|log\ out|sign\ (?:in|up|out)|more\ from|trending|loading|faqs?|rss|tags?|categories|retweets?|share|tweet
|facebook|twitter|instagram|linkedin|pinterest|reddit|tumblr|youtube|telegram|whatsapp|e-?mail|print|menu|search
|follow|read\ more|see\ also|read\ also|posted|jump\ to|view|register|account|about\ us|privacy|terms|careers|sitemap
|next|previous|click)\b|©"""
CHROME_LINE = r"""^(?:(?:by|written\ by|reporting\ by|editing\ by|photo|photograph|image|video|watch|listen|source
|credit|tags?|topics?|published|updated|last\ updated|posted|first\ published|filed\ under|share|print|email|comments?
|menu|search|home|close|next|previous|advertisement|sponsored|loading|reply|more|newsletter|subscribe|follow
|follow\ us|copy\ link|save)\b[^.!?]{0,80}$|\d+\ (?:comments?|shares?|views?|likes?|replies|min(?:ute)?s?\ (?:read
|ago)|hours?\ ago|days?\ ago)\b.{0,40}$|\W*(?:share|tweet|print|email|facebook|twitter|whatsapp|telegram|linkedin
|copy\ link|x)(?:[\s|,•·/]+(?:share|tweet|print|email|facebook|twitter|whatsapp|telegram|linkedin|copy\ link|x
|on))*\W*$)"""
READ_ALSO = r"""^\W*(?:read\ (?:also|more|next|on)|see\ also|also\ read|more\ (?:on|from|stories|news|in)
|related(?:\ (?:articles?|stories|news|content|topics|posts|links))?|you\ (?:may|might)\ (?:also\ )?(?:like
|be\ interested)|recommended|most\ (?:read|popular|viewed)|latest\ (?:news|stories)|top\ stories|trending|don't\ miss
|editor['’]?s['’]?\ (?:picks?|choice)|popular)\b[^.!?]{0,40}$"""
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
