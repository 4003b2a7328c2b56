"""French."""

COMMON = (
    """le la les de des et un une est en du dans que qui pour par sur au aux pas avec il elle ce cette sont plus ont"""
)
ABBREVIATIONS = """m mm mme mmes mlle mlles dr pr prof me mgr st ste av bd p pp n env cf ex tél j.-c chap éd janv
févr avr juil sept oct nov déc gén lt cap ad fig hab apr ch-l c.-à-d p.-d.g rev ltd intl min max approx trad coll
rééd dép arr fasc suppl ibid angl lat allem"""
MAY_END = "etc j.-c ap cie"
BEFORE_NUMBER = "art p pp vol n no chap fig tél al par"
FIRST = """actuellement afin ainsi alors après au aucun aujourd'hui aussi autre autres aux avant avec beaucoup c'
car ce cela celle celui cependant ces cet cette ceux chaque chez comme comment d' dans de depuis des deux donc dont
du durant dès elle elles en enfin ensuite entre est et finalement grâce hier ici il ils j' je jusqu' jusqu'à l' la
le les leur leurs lors lorsqu' lorsque m' mais malgré mes mieux mon même n' naturellement ni non nos notre nous on
or outre où par parce parmi pendant pensez peut-être plus plusieurs pour pourquoi pourtant puis puisqu' qu' quand
que quel quelle quelques qui quoi s' sa sans se selon ses seul seulement si son sous sur t' tandis tous tout toute
toutefois toutes trois très un une vers voici voilà vos votre vous y à"""
MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
SAYS = """dit disent déclare déclaré déclarait affirme affirmé affirment affirmait explique expliqué expliquent annonce
annoncé annoncent écrit écrivait indique indiqué indiquent précise précisé précisent souligne souligné
soulignent ajoute ajouté assure assuré assurent estime estimé estiment rappelle rappelé raconte raconté répond
répondu confirme confirmé confirment dément démenti prévient prévenu note noté rapporte rapporté rapportent
martèle insiste insisté regrette lance lancé"""
THINKS = """pense pensent croit croient espère espèrent juge jugent considère redoute montre montrent révèle révèlent
craint demande"""
SAYING = "ajoutant précisant expliquant soulignant affirmant déclarant indiquant rappelant"
THAT = "que qu"
BESIDE_VERB = "a ont avait aussi également encore déjà ne pas ensuite été est"
AFTER_VERB = "à au aux lors dans sur devant mardi lundi mercredi jeudi vendredi samedi dimanche le la après"
JOINING = "et mais ou que car quand si lorsque alors puisque tandis donc dont où"
WHO = "qui"
PREPOSITIONS = "à au en dans sur lors après avant pendant selon depuis pour par avec"
PRONOUNS = "il elle"
FIRST_PERSON = "je nous"
FEMININE = "elle"
PLURAL_PRONOUNS = "ils elles"
DEFINITE = "le la l ce cette son sa"
WOMEN = "mme mlle madame"
MEN = "m monsieur"
BODIES = """ministère gouvernement entreprise société groupe police tribunal parti banque université syndicat
commission conseil mairie journal rapport étude"""
LEADING = "dirigeant dirigeante"
LEADERS = "président présidente premier ministre chancelier chancelière"
GENITIVE = "de du des d la le"
TIMES = "lundi mardi mercredi jeudi vendredi samedi dimanche"
ADVERB = r"\w{3,}ment"
SUBJECTS = "il elle ils elles on nous je tu vous ce cela ça cette ces le la les un une"
RELATIVE = "qui dont où lequel laquelle lesquels lesquelles"
PERSONS = "il elle ils elles on nous je ce cela"
LOOSE = "et mais"
CLAUSE = "et mais tandis alors puis car puisque quand lorsque après parce bien"
FINITE = """est sont était étaient sera seront a ont avait avaient aura peut peuvent pouvait doit doivent va vont fait
font fut"""
SUBORDINATE = "parce tandis"
OPENING = "après alors tandis lorsque quand comme puisque bien"
ELIDES = True
HAVING = "avec"
CONDITION = "si"
ARTICLES = "le la l les un une des du au aux ce cet cette ces son sa ses leur leurs notre nos mon ma"
INDEFINITE = "un une"
ROLES = """président présidente directeur directrice maire ministre chef cheffe fondateur fondatrice patron
patronne secrétaire porte-parole gouverneur professeur capitale premier première auteur membre"""
ADVERBS = "aussi ensuite puis également encore déjà ne n y en se s toujours jamais enfin"
AGENT = "par"
ATTACHING = "de du des par d à en"
VERBS = """est était furent fut eut eurent fit firent prit prirent mit mirent devint devinrent vint vinrent tint
naquit mourut perdit vendit rendit reçut dut put voulut vit vécut obtint partit sortit ouvrit finit devient
devrait pourrait compte emploie produit reste travaille dirige demande prévoit vise vaut porte coûte gagne
représente permet explique affirme accuse dénonce annonce assure estime occupe possède fournit montre"""
UNSURE = "produit porte compte demande reste vise montre fait permet"
PARTICIPLE = r"""(?!(?:cependant|pendant|avant|devant|durant|maintenant|pourtant|autant|restaurant|concernant
|suivant|étant|ayant|enfant|instant|montant|nonobstant|important)\b)\w{3,}ant"""
PASSIVE_PARTICIPLE = r"(?:\w{3,}ée?s?|née?s?|construite?s?|écrite?s?)"
VERB_ENDING = r"(?!portrait|extrait|retrait|souhait|attrait|parfait)\w{2,}(?:èrent|irent|urent|aient|ait|eront|era)"
ACCORDING = r"\b(?:selon|d['’]après|aux\ yeux\ (?:de|du)|pour\ sa\ part)\s+"
DEFINITION = r"""^(?:rappel|définition|repère|contexte|note)\s*[:—–-]|\b(?:désigne|signifie|est\ défini\w*
|consiste\ (?:à|en))\b"""
COMPARISON = r"""\b(?:plus|moins|aussi|autant)\ (?:[\w-]+\ ){1,4}(?:que|qu['’])|\bpar\ rapport\ (?:à|au|aux)\b
|\bcontre\ \d|\b(?:le|la|les)\ (?:plus|moins)\b|\b(?:augmenté|diminué|baissé|progressé|reculé|doublé)\b|\b(?:hausse
|baisse)\ de\b"""
CAUSE = r"\b(?:parce\ que|car|en\ raison\ d\w+|à\ cause\ d\w+|grâce\ à|entraîn\w+|provoqu\w+|causé\w*|à\ la\ suite)\b"
PREDICTION = r"\b(?:devrait|devraient|sera|seront|va|vont|prévoit|prévu\w*|envisage|prochain\w*|d['’]ici)\b"
EVENT = r"\b(?:a|ont|avait|est|sont|fut|furent|été)\ \w+(?:é|és|ée|ées|i|is|it|u|us|ue)\b"
EVALUATING = """aberran* abject* abominabl* absurd* accablant* admirabl* affligeant* affreu* affront* agaçant*
ahurissant* alarmant* ambitieu* arrogan* atroc* aveugl* barbar* bell* belle bête* bêtise* bizarr*
brillant* brutal* calamit* caricatur* catastroph* charmant* choquant* comique consternant* courageu*
coupabl* cruel* curieus* cyni* dangereu* déchir* déconcertant* délicieu* délirant* délire dément*
déplorabl* dérisoir* désastr* désolant* détestabl* dévastat* dictat* dogmat* douteu* dramatiqu*
effarant* effrayant* effroyabl* égoïst* éhonté* élégant* émouvant* encensé* énorm* épatant*
épouvantabl* étonnamment étonnant* étrang* excellent* exceptionnel* exemplair* extraordinair*
fabuleu* fâcheu* faramineu* farc* fascinant* fantastiqu* féroc* fiasco flagrant* folie folle
formidabl* foutais* frappant* funest* génial* glaçant* glorieu* gouffre grandios* grotesqu*
hallucin* hélas heureu* héroïqu* hideu* honteu* honnêt* horribl* humiliant* hypocri* hystéri*
idéologi* idiot* ignobl* ignoran* illusoir* imbécil* immonde* immoral* impensabl* impitoyabl*
importun* impressionnant* inacceptabl* inadmissibl* incapabl* incohéren* incompéten*
incompréhensibl* incroyabl* indécen* indéfendabl* indign* inept* ineptie inévitabl* inhumain*
injust* inouï* inqualifiabl* inquiétant* insensé* insidieu* insoutenabl* insupportabl* intolérabl*
inutil* ironi* irrationnel* irresponsabl* jubilatoir* lâch* lamentabl* ludiqu* lumineu* magistral*
magnifiqu* malhonnêt* malheureu* malsain* mascarad* mauvais* médiocr* mensong* mépris* méprisant*
merveill* minabl* misérabl* monstrueu* naïf* naïv* navrant* nauséabond* néfast* nul nulle odieu*
ombrag* oppress* outrag* paradoxal* parfait* passionnant* pathétiqu* pernicieu* pervers* piètre
piteu* pitoyabl* pittoresq* poignant* populis* prétendu* prodigieu* propagand* racis* radieu*
rageant* ravissant* redoutabl* regrettabl* remarquabl* révoltant* ridicul* ruineu* sacro-saint*
sadiqu* saisissant* savoureu* scandal* sensationnel* sinistr* soi-disant somptueu* sot* sottis*
splendid* spectaculair* sordid* stupid* stupéfiant* subli* sublim* superb* surprenant* surréalist*
terribl* terrifiant* tragédie* tragiqu* trahison* trist* tyran* vaniteu* vergogn* vil* vilain*
vertigineu* vicieu* virulen* voyou*"""
STANCE = """absolument ainsi apparemment assez assurément aucunement autant beau bien bref carrément certes
certainement clairement cependant décidément devons devrait devraient doit doivent donc
effectivement encore enfin entièrement espérons essentiel* évidemment évident* extrêmement faut
faudrait finalement forcément franchement fort grave* guère hautement heureusement hypothé*
importan* indispensabl* infiniment jamais je juste justement largement littéralement malgré
malheureusement manifestement meilleur* même mieux moi mon nécessair* naturellement nettement nôtre
notre nos nous nullement parfaitement peut-être pire pis plutôt pourtant pratiquement précisément
presque probablement profondément purement rarement réellement rien sembl* semble semblent sérieu*
seulement sincèrement si simplement sinon strictement sûrement surtout tant tellement totalement
toutefois très trop véritabl* véritablement voici voilà visiblement vrai* vraiment urgen* on"""
PERSONAL = "je j'ai moi nous notre nos mon ma mes me vous votre vos"
OPINION = r"""\b(?:bien\ sûr|sans\ doute|sans\ aucun\ doute|il\ (?:faut|faudrait|convient|serait)|quant\ à\ moi
|en\ réalité|en\ vérité|tout\ simplement|autrement\ dit|loin\ d['’]être|comme\ si|rien\ d['’]autre
|ne\ (?:serait|fût)-ce|à\ vrai\ dire|à\ tel\ point|au\ fond|tout\ de\ même|quand\ même
|n['’]est\ pas\ un\ hasard|force\ est|à\ quoi\ bon|une\ sorte\ de|une\ forme\ de)\b|!"""
STRONG_OPINION = r"""\b(?:malheureusement|à\ mon\ avis|je\ (?:pense|crois|trouve)|il\ est\ (?:clair|évident)|bien\ sûr
|scandaleu\w+|honteu\w+|absurde\w*)\b"""
TRANSITION = r"^(?:merci|bonjour|bonsoir|bienvenue)\b[^.!?:]{0,40}[.!?:…]*$"
UNITS = r"""(?:pour\ cent|%|mille|millions?|milliards?|euros?|dollars?|personnes|habitants|soldats|ans?|années|mois
|semaines|jours|heures?|minutes|kilomètres|km|mètres|hectares|tonnes|kilos?|degrés|voix|sièges|enfants|cas|morts|pays
|fois)"""
NUMBER_WORDS = r"""\b(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|vingt|trente|cent|mille|milliers?
|millions?|milliards?|dizaines?|centaines?|moitié|tiers)\b"""
ABSOLUTE = r"\b(?:jamais|toujours|chaque|personne|tous|toutes|seul\w*|premi\w+|aucun\w*|rien)\b"
OFFICE = r"""\b(?:président\w*|premier\ ministre|ministre\w*|ministère|chancel\w+|maire|gouverneur|ambassad\w+
|porte-parole|chef\w*|direct\w+|général|juge|procureur|gouvernement|parlement|assemblée|sénat\w*|police|tribunal
|commission|député\w*|roi|reine|pape)\b"""
TIME = r"""\b(?:(?:1[89]|20)\d\d|hier|aujourd['’]hui|derni\w+|depuis|il\ y\ a|janvier|février|avril|juin|juillet|août
|septembre|octobre|novembre|décembre)\b"""
RECORD = r"""\b(?:loi\w*|impôts?|taxes?|budget\w*|dette|chômage|salaires?|guerre|soldats|dépenses|inflation|prix
|climat\w*)\b"""
CHROME = r"""\b(?:tous\ droits\ réservés|(?:utilise|utilisons|acceptez?)\ (?:des\ |les\s
|l['’]utilisation\ de\ )?cookies|(?:notre|nos)\ newsletters?
|politique\ de\ (?:confidentialité|cookies)\W*$|mentions\ légales\W*$|(?:votre|dans\ votre)\ (?:boîte\ mail
|boîte\ aux\ lettres\ électronique)
|activer\ javascript|commentaires?\ (?:sont\ )?fermés?|en\ poursuivant\ votre\ navigation|crédits?\ photos?
|aller\ au\ contenu|photo\ d['’]illustration\W*$)\b|©\s*(?:19|20)"""
CHROME_WORD = r"""\b(?:facebook|twitter|telegram|viber|instagram|whatsapp|youtube|linkedin|pinterest|cookies?
|newsletters?|publicité|annonce|mentions\ légales
|cgu|cgv|s['’]abonner|abonnez-vous|abonnements?|se\ connecter|connexion|s['’]inscrire|s['’]identifier|partager
|imprimer|envoyer|commentaires?
|recherch(?:e|er)|menu|accueil|contact(?:ez-nous)?|plan\ du\ site|confidentialité|courriel|e-?mail|fermer
|lire\ la\ suite|voir\ plus|rss|qui\ sommes-nous)\b|©"""
CHROME_LINE = r"""(?:(?:photos?|image|crédits?|source|auteure?|rédaction|mots-clés|tags?|thèmes?|publié|mis\ à\ jour
|modifié|vidéo|date|illustration|propos
\ recueillis\ par|rubrique)\s?[:|].{0,160}$|(?:publié|mis\ à\ jour|mise\ à\ jour|modifié
|posté)e?\b[^!?]{0,40}\d[^!?]{0,60}$
|(?:abonnez-vous|inscrivez-vous|connectez-vous|suivez-nous|cliquez\ ici|partagez\ (?:cet|sur))\b|partager\ (?:sur|cet
|par|l['’]article)\b
|imprimer\ (?:cet|l['’]article)\b|(?:laisser|ajouter|poster)\ un\ commentaire\b|(?:réagir|commenter|partager|imprimer
|publicité|menu|recherche|accueil
|fermer|vidéo)\W*$|\d+\s(?:commentaires?|partages?|vues?|réactions?)\b.{0,30}$|temps\ de\ lecture\b.{0,30}$
|lecture\ \d+\ min\b.{0,20}$|il\ y\ a\ \d+\ (?:minutes?|heures?|jours?|semaines?)\W*$)"""
READ_ALSO = r"""\W*(?:(?:à\ )?(?:lire|voir|écouter|relire)\ aussi|à\ lire(?:\ également)?|lire\ également
|lire\ (?:la\ suite|plus)|sur\ le\ même\ (?:sujet|thème)|les\ plus\ (?:lus|vus|populaires)
|articles\ (?:liés|similaires|associés|connexes)|en\ savoir\ plus|dans\ la\ même\ rubrique|nos\ derniers\ articles
|à\ la\ une|ces\ articles\ (?:pourraient|peuvent)\ vous\ intéresser|vous\ aimerez\ aussi)"""
BYLINE = r"(?:(?:écrit|rédigé|publié|texte)\ )?par:?\s+"
PAGE_END = r"""\W*(?:les\ plus\ (?:lus|vus|populaires|récents)|articles?\ (?:liés|similaires|associés|connexes|récents
|suivants?|précédents?)|sur\ le\ même
\ (?:sujet|thème)|à\ lire|à\ voir|à\ la\ une|lire\ aussi|voir\ aussi|vous\ aimerez|newsletter|mots-clés|tags|thèmes
|sujets|à\ propos\ de\ l['’]auteure?
|l['’]auteure?|plus\ d['’]articles|nos\ (?:derniers|sélections|services)|dernières?\ (?:infos?|actualités|minute)
|suivez-nous|publicité|partager)\b[^.!?]{0,30}$"""
COMMENTS = r"""\W*(?:\d+\ |les\ |vos\ |tous\ les\ )?(?:commentaires?|réactions?)\W*\d*\W*$|\W*(?:laisser|ajouter
|poster|écrire)\ (?:un|votre)\ commentaire\b|\W*(?:réagissez|réagir\ à\ cet\ article)\b"""
ABOUT_AUTHOR = r"""\best\ (?:un\ |une\ )?(?:journaliste|rédact(?:eur|rice)|correspondante?|chroniqueu(?:r|se)|autrice
|auteure?|éditorialiste|reporter)\b
|^\W*\(?(?:avec\ (?:l['’])?(?:afp|reuters|agences?))\b|\b(?:suivez|abonnez-vous|newsletter)\b
|^\W*propos\ recueillis\ par\b"""
# Names: particles inside them and before them, capitals that are none, who bears them, what they head.
NAME_PARTICLES = "de\\ la|van\\ der|von\\ der|de|du|des|van|von|le|la|di|da|bin|ibn|ben|al|el"
NAME_LEADS = "van\\ der|von\\ der|van|von|bin|ibn|ben|al"
NOT_NAMES = "lundi mardi mercredi jeudi vendredi samedi dimanche"
HONORIFICS = "m mm mme mlle monsieur madame sir lord lady roi reine prince princesse"
OFFICES = """président présidente premier ministre maire gouverneur ambassadeur général chef directeur directrice
juge procureur professeur docteur dr pape porte-parole chancelier chancelière député députée sénateur"""
ORGANISATIONS = """banque groupe ministère université parti union ligue cour conseil commission agence fédération
fonds société gouvernement parlement sénat assemblée police service organisation états république rue place nations
coalition alliance traité"""
KIN = "frère sœur père mère femme épouse mari fils fille oncle tante neveu nièce famille couple jumeau jumelle"
HE = "il"
SHE = "elle"
TITLES_OF_MEN = "m mm monsieur sir lord roi prince"
TITLES_OF_WOMEN = "mme mlle madame lady reine princesse présidente directrice"
VARIANTS = "kiev=kyiv kharkov=kharkiv lvov=lviv odessa=odesa pékin=beijing bombay=mumbai birmanie=myanmar"
NEGATION = r"\b(?:ne|n['’]\w+|pas|jamais|aucun\w*|sans|personne|dément\w*)\b"
POLITE = "m mme mlle monsieur madame"
WHICH = "qui"
BEFORE_NOUN = "le la les un une"
CONTRAST = "et mais"
