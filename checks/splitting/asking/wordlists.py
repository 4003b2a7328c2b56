"""What tells a person from a thing beside a name, by language, beyond the lists that the splitter reads with."""

from checks.splitting.languages.words import Words

# What bears people's names and is none; in small letters right before the name.
_THINGS = {
    "en": """ship ferry vessel boat trawler tanker yacht tug freighter schooner barge lifeboat lightship mv ms hms uss
    ss frigate destroyer submarine liner hurricane typhoon storm horse film novel book album song play street class""",
    "uk": "судно корабель пором теплохід криголам човен яхта траулер танкер фрегат ураган вулиця фільм роман",
    "de": "schiff fähre boot kutter tanker yacht schlepper frachter fregatte rettungskreuzer sturm orkan film roman",
    "fr": "navire bateau ferry chalutier pétrolier yacht remorqueur cargo frégate tempête ouragan rue film roman",
    "es": "buque barco ferri ferry pesquero petrolero yate remolcador fragata huracán calle película novela",
    "pl": "statek prom kuter jacht holownik frachtowiec fregata statku promu kutra huragan ulica film powieść",
}
# Words in small letters that say that a name beside them is a person's, where the splitter's list has none.
_PEOPLE = {
    "en": """boyfriend girlfriend fiancé fiancée frontman frontwoman comedian guitarist drummer bassist novelist poet
    columnist historian journalist reporter farmer fisherman diver nurse firefighter pilot campaigner activist
    resident councillor candidate entrepreneur programmer composer conductor painter sculptor sailor paramedic""",
    "uk": """фермер фермерка учитель вчителька лікар лікарка капітан тренер речник речниця жителька житель адвокат
    адвокатка журналіст журналістка письменник письменниця актор актриса співак співачка водій мешканець мешканка
    історик економіст експерт експертка аналітик професор професорка військовий полковник""",
    "de": """vorsitzende vorsitzender
    landwirt landwirtin lehrer lehrerin arzt ärztin kapitän kapitänin sprecher sprecherin anwalt anwältin
    schriftsteller schriftstellerin schauspieler schauspielerin sänger sängerin fahrer fahrerin historiker
    historikerin ökonom ökonomin experte expertin trainer trainerin fischer fischerin""",
    "fr": """agriculteur agricultrice enseignant enseignante médecin capitaine avocat avocate écrivain écrivaine acteur
    actrice chanteur chanteuse chauffeur historien historienne économiste expert experte entraîneur pêcheur habitant
    habitante analyste chercheur chercheuse""",
    "es": """agricultor agricultora maestro maestra médico médica capitán capitana abogado abogada escritor escritora
    actor actriz cantante conductor conductora historiador historiadora economista experto experta entrenador
    entrenadora pescador pescadora vecino vecina analista investigador investigadora""",
    "pl": """rolnik rolniczka nauczyciel nauczycielka lekarz lekarka kapitan adwokat adwokatka pisarz pisarka aktor
    aktorka piosenkarz piosenkarka kierowca historyk historyczka ekonomista ekonomistka ekspert ekspertka trener
    trenerka rybak rybaczka mieszkaniec mieszkanka analityk""",
}
# What is read and cannot be called, as the last word of what speaks (in Ukrainian and Polish as its only nominative).
_WRITTEN = {
    "en": """report reports study studies survey surveys poll polls figure figures data statistics census record records
    result results document documents file files filing filings statement statements letter letters note notes memo
    memos email emails e-mail minutes lawsuit indictment complaint affidavit ruling judgment judgement law bill
    contract article website page post posts tweet book diary transcript recording footage video photo photos chart
    table research analysis forecast accounts""",
    "uk": """звіт звіти дослідження опитування дані статистика документ документи заява лист записка протокол позов
    рішення закон договір стаття сайт допис пост книга запис відео фото таблиця прогноз""",
    "de": """bericht berichte studie studien umfrage umfragen zahlen daten statistik statistiken dokument dokumente
    mitteilung erklärung brief notiz protokoll klage urteil gesetz vertrag artikel webseite beitrag buch aufnahme video
    foto tabelle prognose""",
    "fr": """rapport rapports étude études enquête sondage sondages chiffres données statistiques document documents
    communiqué déclaration lettre note procès-verbal plainte jugement loi contrat article site message livre
    enregistrement vidéo photo tableau""",
    "es": """informe informes estudio estudios encuesta encuestas sondeo cifras datos estadísticas documento documentos
    comunicado declaración carta nota acta demanda sentencia ley contrato artículo sitio mensaje libro grabación vídeo
    video foto tabla""",
    "pl": """raport raporty badanie badania sondaż dane statystyki dokument dokumenty oświadczenie komunikat list
    notatka protokół pozew wyrok ustawa umowa artykuł strona wpis książka nagranie wideo zdjęcie tabela prognoza""",
}
# They go before the names of companies, clubs and towns as well.
_OF_BODIES = """rival partner opponent champion winner owner leader producer predecessor successor chief head victim
officer suspect driver player premier foreign finance home defence defense interior vice deputy former prime health
education culture transport trade treasury general capital capitale stolica столиця membre miembro член członek"""
# Places and things that begin with a given name.
_NO_GIVEN = "christian jordan virginia florence victoria grace san santa faith charlotte sofia"


def _of(lists: dict[str, str], words: Words) -> frozenset[str]:
    return frozenset(lists.get(words.code, "").split())


def things(words: Words) -> frozenset[str]:
    """What a name right behind it is the name of: a ship, a storm, a film."""
    return _of(_THINGS, words)


def written(words: Words) -> frozenset[str]:
    """What says something because somebody wrote it: it is read, and nobody can ask it."""
    return _of(_WRITTEN, words)


def people(words: Words) -> frozenset[str]:
    """Words for people, right before or behind a name; with offices, which `Words` has."""
    return (words.people or words.roles) | words.kin | _of(_PEOPLE, words)


def of_people_alone(words: Words) -> frozenset[str]:
    """Those that no company, club or town has before its name."""
    return people(words) - frozenset(_OF_BODIES.split())


AMBIGUOUS = frozenset(_NO_GIVEN.split())
"""Given names that are also what places, faiths and parties are called."""
