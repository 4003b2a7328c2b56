"""Single lines: what belongs to the page in every language, and what only looks as if it did."""

import pytest

from checks.splitting.languages import words
from checks.splitting.lines.blocks import blocks
from checks.splitting.lines.furniture import is_byline, is_stamp

SENTENCE = "The council of Tarn met on Tuesday and agreed to repair the old lock before the winter."

FURNITURE = {
    "en": [
        "Photo: Ilse Brandt",
        "A man walks past the lock in Tarn, Vestland, May 5, 2031. (AP Photo/Leo Marsh)",
        "A man walks past the lock in Tarn, AP",
        "The lock in Tarn. REUTERS/Leo Marsh",
        "By Ilse Brandt",
        "By Ilse Brandt and Leo van Dam",
        "By ILSE BRANDT, Tarn Courier",
        "Share this article",
        "Share on Facebook",
        "Facebook Twitter WhatsApp",
        "We use cookies to improve this site.",
        "Sign up for our daily newsletter.",
        "Subscribe to our newsletter",
        "12 comments",
        "Leave a comment",
        "3 hours ago",
        "5 min read",
        "Published: 5 May 2031",
        "Updated 5 May 2031, 10:20",
        "Read also: Lock opens in spring",
        "Related articles",
        "(Reporting by Ilse Brandt; editing by Leo Marsh)",
        "© 2031 Tarn Courier",
        "Advertisement",
        "Tags: lock, Tarn",
        "The lock in winter (Image: Tarn Courier)",
        "Image credit: Tarn Courier",
        "1 of 4 The lock keeper opens the gate.",
        "Follow us on Telegram",
        "Get the day's news delivered to your inbox.",
    ],
    "uk": [
        "Фото: Ілля Бранд",
        "Автор: Ілля Бранд",
        "Поділитися у Facebook",
        "Читайте також: Новий шлюз відкрили навесні",
        "Підпишіться на наш телеграм-канал",
        "Підписуйтесь на нас у Facebook",
        "12 коментарів",
        "3 години тому",
        "Опубліковано 5 травня 2031, 10:20",
        "Теги: шлюз, Тарн",
        "Всі права захищені",
        "Реклама",
        "Чоловік проходить повз шлюз у Тарні / Reuters",
        "Новини за темою",
        "Джерело: Тарнський кур'єр",
        "Час читання: 3 хв",
        "Сайт використовує файли cookie.",
        "Чоловік біля шлюзу (фото: Тарнський кур'єр)",
    ],
    "de": [
        "Foto: Ilse Brandt",
        "Von Ilse Brandt",
        "Von Ilse Brandt und Leo Marsch, Tarn",
        "Lesen Sie auch: Die neue Schleuse",
        "Lesen Sie auch",
        "Artikel teilen",
        "Teilen auf Facebook",
        "Jetzt abonnieren",
        "Unseren Newsletter erhalten Sie täglich.",
        "Diese Website verwendet Cookies.",
        "12 Kommentare",
        "vor 3 Stunden",
        "Stand: 5. Mai 2031, 10:20 Uhr",
        "Aktualisiert am 5. Mai 2031",
        "Alle Rechte vorbehalten",
        "Anzeige",
        "Ein Mann geht an der Schleuse vorbei. (Foto: Ilse Brandt)",
        "Quelle: dpa",
        "Lesezeit: 3 Minuten",
        "Die Schleuse im Winter | Getty Images",
    ],
    "fr": [
        "Photo : Ilse Brandt",
        "Par Ilse Brandt",
        "Par Ilse Brandt avec AFP",
        "À lire aussi : le pont de Tarn",
        "Lire aussi",
        "Partager sur Facebook",
        "Partager cet article",
        "Abonnez-vous à notre newsletter",
        "Ce site utilise des cookies.",
        "12 commentaires",
        "il y a 3 heures",
        "Publié le 5 mai 2031 à 10h20",
        "Mis à jour le 5 mai 2031",
        "Tous droits réservés",
        "Publicité",
        "Un homme passe devant l'écluse (crédit : Ilse Brandt)",
        "Un homme passe devant l'écluse © Ilse Brandt / AFP",
        "Temps de lecture : 3 min",
        "Mots-clés : écluse, Tarn",
    ],
    "es": [
        "Foto: Ilse Brandt",
        "Por Ilse Brandt",
        "Por Ilse Brandt y Leo Marsh",
        "Lea también: el puente de Tarn",
        "Te puede interesar",
        "Compartir en Facebook",
        "Suscríbete a nuestro boletín",
        "Este sitio utiliza cookies.",
        "12 comentarios",
        "hace 3 horas",
        "Publicado el 5 de mayo de 2031",
        "Actualizado: 5 de mayo de 2031, 10:20",
        "Todos los derechos reservados",
        "Publicidad",
        "Un hombre pasa ante la esclusa (foto: Ilse Brandt)",
        "Un hombre pasa ante la esclusa / EFE",
        "Tiempo de lectura: 3 min",
        "Etiquetas: esclusa, Tarn",
        "Noticias relacionadas",
    ],
    "pl": [
        "Fot. Ilse Brandt",
        "Autor: Ilse Brandt",
        "Oprac. Ilse Brandt",
        "Czytaj także: most w Tarn",
        "Zobacz też",
        "Udostępnij na Facebooku",
        "Zapisz się na nasz newsletter",
        "Ta strona używa plików cookies.",
        "12 komentarzy",
        "3 godziny temu",
        "Opublikowano 5 maja 2031, 10:20",
        "Ostatnia aktualizacja: 5 maja 2031",
        "Wszelkie prawa zastrzeżone",
        "Reklama",
        "Mężczyzna przechodzi obok śluzy (fot. Ilse Brandt)",
        "Mężczyzna przechodzi obok śluzy / PAP",
        "Źródło: PAP",
        "Czas czytania: 3 min",
        "Tagi: śluza, Tarn",
    ],
}
TEXT = {
    "en": [
        "By Tuesday the water had fallen by two metres, the harbour office said.",
        "By the numbers",
        "By May all ferries will run again",
        "More than 300 people died in the flood",
        "Search for survivors goes on",
        "Save the whales, says the minister",
        "Home prices rise 5 percent in March",
        "Watch sales fell by 3 percent.",
        "The station is powered by solar panels.",
        "Google changed its privacy policy on Monday.",
        "He urged voters to sign up for the plan.",
        "Users who subscribe to the channel doubled.",
        "The money was redistributed to the poor.",
        "- Twitter: 300 million users",
        "- Search the ruins for survivors",
        "Twitter loses 3 million users",
        "Print media lost a third of its readers.",
        "Comments by the minister angered the port",
        "The company sells cookies and advertises on Facebook in nine countries.",
        "In reply, Brandt wrote on Twitter that the newsletter had been wrong about the lock.",
        "Shares of the shipyard rose after the vote.",
        "Share prices fell",
        "He told Reuters that the lock was safe.",
        "The figures come from Getty Images and Reuters.",
        "The ferry sank (AP).",
        "According to a Reuters/Ipsos poll, half of them agree.",
        "Video shows the lock keeper asleep",
        "Image matters to the minister",
        "Q: Who pays for the lock?",
        "A: The state pays 60 percent.",
        "Source close to the minister says the lock is unsafe",
        "Updated plans foresee two locks",
        "Related deaths rose by a third",
        "Topics such as tax were left out",
        "Contact between the two sides broke off in 2031.",
        "About 40 boats sank",
        "Next year 40 boats will be built",
        "Click fraud cost the banks 2 million.",
        "Terms of the deal were not disclosed.",
        "Loading the ship took nine hours.",
    ],
    "uk": [
        "Автори закону назвали три причини",
        "Теми переговорів не розголошують.",
        "Фото шлюзу облетіло світ.",
        "Популярність міністра впала до 12 %",
        "Реклама тютюну заборонена з 2031 року.",
        "Телеграм-канали повідомили про вибух.",
        "Джерело в уряді підтвердило зустріч.",
        "Пошук зниклих триває",
        "Оновлена угода діє з травня",
        "Головна умова - вихід військ",
        "Підписка коштує 40 гривень.",
        "Коментарі міністра розлютили порт",
        "- Telegram: 9 млн користувачів",
        "Він написав у Facebook, що шлюз небезпечний.",
    ],
    "de": [
        "Von der Leyen gewinnt die Wahl",
        "Von Montag an gilt die neue Regel",
        "Suche nach Vermissten dauert an",
        "Anzeige gegen Minister erstattet",
        "Stand der Dinge",
        "Quelle der Elbe verschmutzt",
        "Bild der Zerstörung",
        "Teilen der Stadt fehlt Wasser",
        "Er sagte der dpa, die Schleuse sei sicher.",
        "Der Minister kritisierte die Kommentare auf Twitter.",
        "Die Schleuse bleibt zu. (dpa)",
        "Themen waren Steuern und Rente.",
        "Mehr als 300 Tote nach Flut",
        "Autor Brandt gewinnt Preis",
        "Zum Thema Rente sagte er nichts.",
    ],
    "fr": [
        "Par la suite, le maire a refusé.",
        "Par ailleurs, 40 bateaux ont coulé",
        "Publicité mensongère : 3 millions d'amende",
        "Source de conflit",
        "Recherche des disparus",
        "Commentaires du ministre : le port réagit",
        "À lire les chiffres, tout va bien.",
        "Menu unique dans 40 écoles",
        "Photo truquée du ministre",
        "Il a publié 40 livres.",
        "Partager le pouvoir",
        "À la une des journaux, la guerre.",
    ],
    "es": [
        "Por primera vez, el puente se abre",
        "Por la tarde llegaron 40 barcos",
        "Fuente de conflicto",
        "Publicidad engañosa: multa de 3 millones",
        "Inicio de las obras",
        "Comentarios del ministro enfadan al puerto",
        "Además",
        "Más de 300 muertos",
        "Temas como la renta quedaron fuera",
        "Foto falsa del ministro",
        "Fuentes del gobierno lo confirman",
        "Búsqueda de desaparecidos",
    ],
    "pl": [
        "Autorzy ustawy podają trzy powody",
        "Reklama tytoniu zakazana od 2031 roku",
        "Źródło w rządzie potwierdza",
        "Komentarze ministra oburzyły port",
        "Tematy rozmów są tajne",
        "Szukają zaginionych",
        "Powiedział PAP, że śluza jest bezpieczna.",
        "Śluza zostaje zamknięta. (PAP)",
        "Więcej niż 300 ofiar",
        "Polecamy się pamięci",
        "Najnowsze dane mówią o 40 statkach",
    ],
}


def listed(lines):
    return [(language, line) for language in lines for line in lines[language]]


def role(line, language):
    return blocks(f"{SENTENCE}\n{line}\n{SENTENCE}", words(language))[1].role


@pytest.mark.parametrize(("language", "line"), listed(FURNITURE))
def test_a_line_of_the_page_is_boilerplate(language, line):
    assert role(line, language) == "boilerplate"


@pytest.mark.parametrize(("language", "line"), listed(TEXT))
def test_a_line_that_only_looks_like_one_stays(language, line):
    assert role(line, language) in ("paragraph", "heading", "item")


def test_the_bullet_before_a_line_makes_no_difference():
    assert role("* Share on Facebook", "en") == "boilerplate"


@pytest.mark.parametrize("line", ["By", "By the harbour", "By Ilse Brandt who saw it", "Brandt"])
def test_a_byline_holds_names_and_nothing_else(line):
    assert not is_byline(line, line.lower(), words("en"))


STAMPS = [
    ("en", "nov. 20, 2031, 9:28 am"),
    ("en", "monday, 5 may 2031"),
    ("de", "5. mai 2031, 10:20 uhr"),
    ("uk", "5 травня 2031, 10:20"),
    ("pl", "05.05.2031"),
    ("ja", "2031年5月5日"),
]


@pytest.mark.parametrize(("language", "line"), STAMPS)
def test_a_full_date_is_a_stamp(language, line):
    assert is_stamp(line, words(language))


@pytest.mark.parametrize("line", ["may the best boat win", "40 boats", "in 2031", "— tarn (@tarn) may 5, 2031"])
def test_a_year_a_month_or_the_foot_of_a_quoted_post_is_none(line):
    assert not is_stamp(line, words("en"))
