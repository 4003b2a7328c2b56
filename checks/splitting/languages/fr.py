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
OPINION = r"""\b(?:malheureusement|heureusement|évidemment|bien\ sûr|sans\ doute|peut-être|il\ faut|doit|devons
|important\w*|scandaleu\w+|honteu\w+|magnifique\w*|terrible\w*|absurde\w*|ridicule\w*|je\ (?:pense|crois|trouve|suis)
|à\ mon\ avis|vraiment|dangereu\w+)\b|!"""
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
