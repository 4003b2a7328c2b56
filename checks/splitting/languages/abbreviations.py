"""Abbreviations of languages that have no word lists of their own, and what full stops meet in every language."""

EVERYWHERE = frozenset("etc vs nº n°".split())  # noqa: SIM905
# Before names from English, which stand in articles of every language; they bear a capital.
BEFORE_NAMES = frozenset("mr mrs ms dr prof st mt ft jr sr inc ltd corp lt sgt capt gen gov sen rev".split())  # noqa: SIM905
# Words and short forms without a vowel that take no stop: one behind them ends a sentence.
WITHOUT_STOP = frozenset(
    """hm hmm mm shh pst psst brr grr tss kg km cm dm hl kw kwh mhz ghz mb gb tb tv pc cd dvd mah
    кг км см мм квт мвт""".split()  # noqa: SIM905
)
# Never the last word of a sentence, although a word that may begin one can follow: "Mrs. May", "e.g. The Hague".
NEVER_LAST = frozenset(
    """mr mrs ms mx dr prof mme mmes mlle mgr lt sgt capt gov sen rep rev dña sra srta sres e.g i.e viz cf vs z.b d.h
    bzw p.ex np m.in tzw tzn напр т.зв""".split()  # noqa: SIM905
)
# They stand in names: "J. Le Pen", "A Nilsson".
PARTICLES = frozenset("le la de del du des el van von di da della dos al ten ter a i".split())  # noqa: SIM905

OTHERS = {
    "bg": """г гг т т.г т.н т.е др д-р проф акад доц инж ул бул стр св хил млн млрд лв ст чл ал напр вкл пр.н.е
    сл.н.е ч мин сек обл гр с кв бл ет вх ап тел""",
    "cs": """např tzv tj atd apod resp mj aj č čl s str sv ul nám tř p pí ing mgr bc dr prof doc mudr judr phdr rndr
    csc st hl kap gen plk mjr por tel max min mil mld tis kč r stol př.n.l n.l ev obr tab vyd""",
    "da": """f.eks bl.a ca dr hr fr prof ing mio mia kr nr skt st tlf kl osv m.m m.v inkl ekskl pga iht jf evt d.v.s
    dvs s""",
    "el": "κ κα κος π.χ δρ αρ σελ κ.λπ κλπ κ.ά μ.μ π.μ λ.χ αγ βλ τηλ δηλ εκ εκατ χιλ δισ π.χρ μ.χρ οδ λεωφ",
    "fi": "esim mm ym jne ns n ks vrt tri prof toht os s puh klo milj mrd eaa jaa ts nro mk",
    "hr": "npr tzv itd tj dr mr prof sv ul br str god st tis mil mlrd sl gđa g ing dipl kn",
    "hu": "dr prof ifj id pl stb kb ún ill vö u sz évf old kft zrt nyrt bt",
    "it": """sig sigg sig.ra dott dott.ssa dr prof prof.ssa ing avv arch geom rag on sen min gen col cap ten mar
    magg mons p.es es ecc pag pagg p pp art artt n nn vol cap fig tab cfr tel v p.za c.so a.c d.c s ss ca circ gent
    egr spett rev econ az ed lgs amm mr gg sec""",
    "nl": """dr drs ir ing mr prof dhr mevr mw ds st bijv bv d.w.z dwz enz o.a m.b.t i.v.m t.a.v n.a.v z.o.z zgn nr
    p blz art vgl ca min max mln mld jl ll a.s n.chr v.chr resp incl excl e.d m.i ong afd aanw vnw tel jhr jkvr gen
    kol""",
    "no": "f.eks bl.a ca dr hr fr prof ing mill mrd kr nr st tlf kl osv m.m m.v inkl ekskl pga jf evt dvs s",
    "pt": """sr sra srs dr dra drs exmo exma prof profa eng arq d av r pç p pp pág págs art núm n nº ex p.ex etc cap
    vol tel fig gen cel sgt maj min máx a.c d.c aprox ltda cia st sto""",
    "ro": "dl dna dr prof ing nr str bd sf art alin lit pag p ex etc cca mil mld gen col lt d.hr î.hr tel",
    "ru": """г гг в вв т т.е т.д т.п т.к т.н т.о др пр проф акад доц инж им ул просп пл пер бул д кв стр с см рис
    табл гл ст п пп ч обл р-н пгт пос дер гор о оз р руб коп тыс млн млрд трлн долл мин сек ок св напр н.э до.н.э
    ред изд г-н г-жа г-ну г-жи г-же зам зав нач ген полк кап лейт тел эт корп стр чл""",
    "sk": """napr tzv tj atď apod resp č čl s str sv ul nám p ing mgr bc dr prof doc mudr judr phdr rndr csc gen plk
    kpt tel max min mil mld tis r stor pred n.l ev obr tab s.r.o s.r a.s a.i ods písm""",
    "sl": "npr itd tj oz dr mag prof sv ul št str g ga mio mrd tis inž dipl l",
    "sr": "нпр тзв итд тј др проф св ул бр стр год г ст мил инж npr tzv itd tj dr prof sv ul br str god g st inž",
    "sv": """t.ex bl.a ca dr hr fr prof milj mdr kr nr s st tel kl osv m.m m.fl inkl exkl p.g.a dvs d.v.s jfr resp
    ev f.d""",
    "tr": "dr prof doç yrd av sn vb vs cad sok mah no bkz örn yy alb gen org tel apt",
}

# "3. maj", "10. pokus": an ordinal number is written with a full stop.
ORDINAL_STOP = frozenset("bs cs da et fi fo hr hu is lv nb nn no sk sl sr tr".split())  # noqa: SIM905
