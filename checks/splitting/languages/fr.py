"""French."""

COMMON = (
    """le la les de des et un une est en du dans que qui pour par sur au aux pas avec il elle ce cette sont plus ont"""
)
ABBREVIATIONS = """m mm mme mmes mlle dr pr me st ste av bd art p pp vol n no env etc cf ex tél j.-c chap éd janv févr
avr juil sept oct nov déc"""
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
SUBJECTS = "il elle ils elles on nous je tu vous ce cela ça cette ces le la les un une"
RELATIVE = ""
PERSONS = "il elle ils elles on nous je ce cela"
LOOSE = "et mais"
CLAUSE = "et mais tandis alors"
FINITE = """est sont était étaient sera seront a ont avait avaient aura peut peuvent pouvait doit doivent va vont fait
font fut"""
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
CHROME = r"""\b(?:tous\ droits\ réservés|mentions\ légales|politique\ de\ confidentialité|s['’]abonner|abonnez-vous
|se\ connecter|lire\ aussi|à\ lire\ aussi|voir\ aussi|partager\ (?:sur|cet)|crédit\ photo)\b|©\s*(?:19|20)"""
CHROME_WORD = r"""\b(?:facebook|twitter|telegram|viber|instagram|whatsapp|cookies?|newsletter|реклама|publicité
|publicidad|werbung|anzeige|reklama|boletín|impressum|datenschutz\w*)\b|©"""
CHROME_LINE = r"""^(?:par|photo|source|auteur|publicité|partager|imprimer|commentaires?|menu|recherche|accueil|publié
|mis\ à\ jour)\b[^.!?]{0,60}$"""
READ_ALSO = r"""^\W*(?:à\ lire\ aussi|lire\ aussi|voir\ aussi|sur\ le\ même\ sujet|les\ plus\ lus
|à\ lire)\b[^.!?]{0,40}$"""
