"""A pasted page: its article stays, what stands around it and between goes."""

from checks.splitting.languages import words, words_for
from checks.splitting.lines.blocks import blocks

FIRST = "The council of Tarn met on Tuesday and agreed to repair the old lock before the winter comes."
SECOND = "The lower gate has leaked since the spring floods, and the harbour office counted forty damaged boats."
THIRD = "The state pays sixty percent of the repair, said the mayor, who expects the work to end in May."
TEASER = "The ferry to Ostmark sank in the night of Monday with nobody on board, the coast guard said in Tarn."
HEAD = ["Skip to content", "Home", "News", "Sport", "Weather", "Sign in", "Subscribe"]
FOOT = ["About us", "Privacy policy", "© 2031 Tarn Courier"]


def page(*article):
    return "\n".join([*HEAD, *article, *FOOT])


def kept(text, language="en"):
    return [text[block.start : block.end] for block in blocks(text, words(language)) if block.role != "boilerplate"]


def test_the_menus_above_and_below_go():
    assert kept(page(FIRST, SECOND, THIRD)) == [FIRST, SECOND, THIRD]


def test_a_page_from_layout_text_has_bullets_before_its_menus():
    text = "\n".join([*(f"* {entry}" for entry in HEAD), FIRST, SECOND, THIRD, *(f"  * {entry}" for entry in FOOT)])
    assert [block.role for block in blocks(text, words_for(text, None))].count("paragraph") == 3


def test_byline_date_and_picture_above_the_text_go():
    text = page(
        "Tarn repairs its lock", "By Ilse Brandt", "5 May 2031, 10:20", "The lock. REUTERS/Leo Marsh", FIRST, SECOND
    )
    assert kept(text) == [FIRST, SECOND]


def test_headings_short_sentences_lists_and_tables_inside_the_text_stay():
    inside = ["What it costs", "Nobody knows.", "- two pumps", "- a gate", "Gate 40 12 9", "Who pays?"]
    assert kept(page(FIRST, SECOND, *inside, THIRD)) == [FIRST, SECOND, *inside, THIRD]


def test_a_long_row_of_short_lines_inside_the_text_is_a_menu():
    text = [FIRST, SECOND, THIRD] * 3
    row = [f"Place {name}" for name in "abcdefghijklmnopqrst"]
    assert kept(page(*text, *row, *text)) == [*text, *text]


def test_links_and_share_bars_inside_the_text_go():
    inside = ["Related articles", "Lock opens in spring", "Ferry sinks", SECOND, "Share this article"]
    text = page(FIRST, SECOND, THIRD, FIRST, *inside, THIRD, FIRST, SECOND, THIRD)
    assert kept(text) == [FIRST, SECOND, THIRD, FIRST, SECOND, THIRD, FIRST, SECOND, THIRD]


def test_comments_are_no_article_though_there_are_more_of_them():
    comments = ["23 comments", *[f"boatman{number}\n{TEASER}\n{SECOND}\n{THIRD}" for number in range(9)]]
    text = page(FIRST, SECOND, THIRD, FIRST, SECOND, THIRD, "Ships and more", *comments)
    assert kept(text) == [FIRST, SECOND, THIRD, FIRST, SECOND, THIRD]


def test_teasers_with_their_dates_and_authors_below_the_text_go():
    teaser = ["Ferry sinks", "Leo Marsh", "Monday 5 May 2031", TEASER]
    assert kept(page(FIRST, SECOND, THIRD, "More from Tarn", *teaser * 4)) == [FIRST, SECOND, THIRD]


def test_clipped_teasers_above_the_text_go():
    teasers = ["Ferry sinks", f"{TEASER[:70]}…", "Bridge falls", f"{TEASER[:60]} ..."]
    assert kept(page(*teasers, "Tarn repairs its lock", FIRST, SECOND, THIRD)) == [FIRST, SECOND, THIRD]


def test_the_first_paragraph_comes_back_when_links_cut_it_off():
    opening = f"{FIRST} {SECOND}"
    text = page(
        "By Ilse Brandt", opening, "Related articles", "Ferry sinks", "Lock opens", SECOND, THIRD, FIRST, SECOND
    )
    assert kept(text) == [opening, SECOND, THIRD, FIRST, SECOND]


def test_the_last_paragraph_comes_back_when_a_list_cuts_it_off():
    items = ["- two pumps", "- a gate", "- a bridge", "- a crane", "- paint"]
    assert kept(page(FIRST, SECOND, *items, THIRD)) == [FIRST, SECOND, *items, THIRD]


def test_notes_on_who_wrote_it_go_on_a_page_and_stay_in_a_draft():
    note = "Ilse Brandt is a reporter at the Courier who has covered the river and its locks for nine years."
    assert kept(page(FIRST, SECOND, THIRD, note)) == [FIRST, SECOND, THIRD]
    assert kept(f"{FIRST}\n{SECOND}\n{THIRD}\n{note}") == [FIRST, SECOND, THIRD, note]


def test_a_ukrainian_page_is_one_too():
    first = "Рада Тарна зібралася у вівторок і погодилася до зими відремонтувати старий шлюз, повідомив мер міста."
    second = "Нижні ворота течуть від весняної повені, і портова служба нарахувала сорок пошкоджених човнів за місяць."
    menu = ["Головна", "Новини", "Спорт", "Погода", "Увійти", "Реклама", "Контакти", "Пошук"]
    text = "\n".join(
        [*menu, "Автор: Ілля Бранд", "5 травня 2031, 10:20", first, second, "Теги: шлюз", "Популярне", *menu]
    )
    assert kept(text, "uk") == [first, second]


def test_a_japanese_page_is_one_too():
    first = "タルン市議会は火曜日に会合を開き、冬までに古い水門を修理することを決めた。"
    second = "費用は二百万クローネで、国が六割を負担すると市長は記者会見で述べた。"
    menu = ["* ホーム", "* ニュース", "* 検索", "* ログイン", "* 天気", "* スポーツ"]
    text = "\n".join([*menu, "2031年5月5日", first, second, first, *menu, "Copyright © Tarn"])
    assert kept(text, "ja") == [first, second, first]


def test_a_page_without_an_article_keeps_its_own_lines():
    text = "\n".join([*HEAD, *FOOT, "Valley", "Boats", "Letters", "Archive"])
    assert kept(text) == ["News", "Sport", "Weather", "Valley", "Boats", "Letters", "Archive"]
