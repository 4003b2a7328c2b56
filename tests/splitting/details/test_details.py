"""Quantities and dates pulled out of a claim: as written, with value and unit."""

import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checks.splitting.details import details, with_anchors
from checks.splitting.drafts import DETAILS
from checks.splitting.languages import CODES

DAY = datetime.date(2026, 3, 4)  # a Wednesday


def quantities(text, language="en"):
    return [(text[d.start : d.end], d.value, d.unit) for d in details(text, language) if d.kind == "quantity"]


def dates(text, language="en", day=DAY):
    return [(text[d.start : d.end], d.value) for d in details(text, language, day) if d.kind == "date"]


QUANTITIES = [
    ("en", "some 800 thousand people", "800 thousand people", "800000", "people"),
    ("en", "worth €1.5 bn in all", "€1.5 bn", "1500000000", "EUR"),
    ("en", "cost $3.2m to build", "$3.2m", "3200000", "USD"),
    ("en", "C$40 million was lost", "C$40 million", "40000000", "CAD"),
    ("en", "paid £1,250.50 for it", "£1,250.50", "1250.5", "GBP"),
    ("en", "rose 12 percent", "12 percent", "12", "%"),
    ("en", "rose 12 per cent", "12 per cent", "12", "%"),
    ("en", "rose by 0.3 percentage points", "0.3 percentage points", "0.3", "pp"),
    ("en", "two dozen barges sank", "two dozen barges", "24", "barges"),
    ("en", "twenty-five women left", "twenty-five women", "25", "women"),
    ("en", "half a million voters", "half a million voters", "500000", "voters"),
    ("en", "a third of voters", "a third", "0.333", "share"),
    ("en", "two thirds of the town", "two thirds", "0.667", "share"),
    ("en", "nine out of ten locks", "nine out of ten", "0.9", "share"),
    ("en", "one in five barges", "one in five", "0.2", "share"),
    ("en", "some 3,000 foreign troops", "3,000 foreign troops", "3000", "troops"),
    ("en", "two and a half million euros", "two and a half million euros", "2500000", "EUR"),
    ("en", "one hundred and five soldiers", "one hundred and five soldiers", "105", "soldiers"),
    ("en", "a 5-year-old lock", "5-year", "5", "years"),
    ("en", "at 60 miles per hour", "60 miles per hour", "60", "mph"),
    ("en", "it was 12 °C then", "12 °C", "12", "°C"),
    ("en", "some 40km away", "40km", "40", "km"),
    ("en", "20m people saw it", "20m people", "20000000", "people"),
    ("en", "2000 barges sailed, 2000 people came", "2000 people", "2000", "people"),
    (
        "en",
        "two billion three million and five crowns",
        "two billion three million and five crowns",
        "2003000005",
        "crowns",
    ),
    ("en", "six specials of the Six Nations", "six specials", "6", "specials"),
    ("en", "a man aged 44", "44", "44", "years"),
    ("en", "to spend by 2008 £60bn more", "£60bn", "60000000000", "GBP"),
    ("en", "it was -5 °C then", "-5 °C", "-5", "°C"),
    ("de", "rund 3,5 Millionen Euro", "3,5 Millionen Euro", "3500000", "EUR"),
    ("de", "etwa 1.200 Menschen kamen", "1.200 Menschen", "1200", "people"),
    ("de", "einundzwanzig Schleusen", "einundzwanzig Schleusen", "21", "schleusen"),
    ("de", "um 12 Prozent", "12 Prozent", "12", "%"),
    ("de", "ein Drittel der Stadt", "ein Drittel", "0.333", "share"),
    ("fr", "3,5 millions d’euros", "3,5 millions d’euros", "3500000", "EUR"),
    ("fr", "1 200 personnes", "1 200 personnes", "1200", "people"),
    ("fr", "quatre-vingt-dix-sept soldats", "quatre-vingt-dix-sept soldats", "97", "soldats"),
    ("fr", "vingt et un ponts", "vingt et un ponts", "21", "ponts"),
    ("es", "3 mil millones de dólares", "3 mil millones de dólares", "3000000000", "USD"),
    ("es", "treinta y cinco barcos", "treinta y cinco barcos", "35", "barcos"),
    ("pl", "12 tys. osób", "12 tys. osób", "12000", "people"),
    ("pl", "pół miliona złotych", "pół miliona złotych", "500000", "PLN"),
    ("pl", "dwóch dawnych dyrektorów", "dwóch dawnych dyrektorów", "2", "dyrektorów"),
    ("uk", "5 млрд гривень", "5 млрд гривень", "5000000000", "UAH"),
    ("uk", "двадцять п’ять осіб", "двадцять п’ять осіб", "25", "people"),
    ("uk", "12 відсотків", "12 відсотків", "12", "%"),
]


@pytest.mark.parametrize(("language", "text", "written", "value", "unit"), QUANTITIES)
def test_a_quantity_is_read_with_its_value_and_unit(language, text, written, value, unit):
    assert quantities(text, language)[-1] == (written, value, unit)


@pytest.mark.parametrize(
    "text",
    [
        "They built it in 2004 for the 2012 games.",
        "Article 5 and section 12 apply.",
        "An F-16 and the G7 were seen on Channel 4.",
        "Tarn won 3-1, then 6-4 6-2.",
        "It opens at 10:30, at 5 pm and at 10.30am.",
        "Call +44 20 7946 0958.",
        "1. Bring a rope.",
        "One of the locks was the third largest, the 12th.",
        "He was in the Sunday Times and won the Six Nations.",
        "In the second half of 2008.",
        "An iPhone 15, open 24/7.",
        "She is the fifth and he the 3rd.",
    ],
)
def test_what_counts_nothing_is_no_quantity(text):
    assert quantities(text) == []


RANGES = [
    ("between 10 and 15 people", [("10", "10", "people"), ("15 people", "15", "people")]),
    ("8–9 people", [("8", "8", "people"), ("9 people", "9", "people")]),
    ("3 to 5 million euros", [("3", "3000000", "EUR"), ("5 million euros", "5000000", "EUR")]),
    ("$5-7 million", [("$5", "5000000", "USD"), ("7 million", "7000000", "USD")]),
]


@pytest.mark.parametrize(("text", "ends"), RANGES)
def test_a_range_is_two_quantities_that_share_the_unit(text, ends):
    assert quantities(text) == ends


DATES = [
    ("en", "on 14 January 2026", "14 January 2026", "2026-01-14"),
    ("en", "on January 14, 2026", "January 14, 2026", "2026-01-14"),
    ("en", "on the 14th of January 2026", "14th of January 2026", "2026-01-14"),
    ("en", "Monday, 2 March 2026", "Monday, 2 March 2026", "2026-03-02"),
    ("en", "on 2026-01-14", "2026-01-14", "2026-01-14"),
    ("en", "in March 2024", "March 2024", "2024-03"),
    ("en", "in 2019", "2019", "2019"),
    ("en", "since the 1990s", "1990s", "199X"),
    ("en", "in the '90s", "90s", "199X"),
    ("en", "in the first quarter of 2024", "first quarter of 2024", "2024-Q1"),
    ("en", "in Q3 2024", "Q3 2024", "2024-Q3"),
    ("en", "it closed yesterday", "yesterday", "2026-03-03"),
    ("en", "it closed the day before yesterday", "day before yesterday", "2026-03-02"),
    ("en", "last week", "last week", "2026-W09"),
    ("en", "last month", "last month", "2026-02"),
    ("en", "next year", "next year", "2027"),
    ("en", "it shut two weeks ago", "two weeks ago", "2026-W08"),
    ("en", "it shut three days ago", "three days ago", "2026-03-01"),
    ("en", "it shut about ten years ago", "ten years ago", ""),
    ("en", "the lock was closed on Monday", "Monday", "2026-03-02"),
    ("en", "the lock will close on Monday", "Monday", "2026-03-09"),
    ("en", "a lock on Monday", "Monday", ""),
    ("en", "next Friday", "next Friday", ""),
    ("en", "next Monday", "next Monday", "2026-03-09"),
    ("en", "the lock was closed in May", "May", "2025-05"),
    ("en", "the lock will close in May", "May", "2026-05"),
    ("en", "fares starting in January", "January", ""),
    ("en", "the bridge opens in March", "March", "2026-03"),
    ("en", "the lock was closed in March", "March", "2026-03"),
    ("en", "last March the lock was closed", "last March", "2025-03"),
    ("en", "the trial starts on 12 March, the court said", "12 March", ""),
    ("en", "the trial will start on 12 March, the court said", "12 March", "2026-03-12"),
    ("en", "it was closed on 5 May", "5 May", "2025-05-05"),
    ("de", "am 3. März 2024", "3. März 2024", "2024-03-03"),
    ("de", "am 14.01.2026", "14.01.2026", "2026-01-14"),
    ("de", "vor zwei Wochen", "zwei Wochen", "2026-W08"),
    ("de", "der Kanal soll in zwei Wochen öffnen", "zwei Wochen", "2026-W12"),
    ("de", "in zwei Wochen", "zwei Wochen", ""),
    ("en", "the vote is expected to be held on 5 May", "5 May", "2026-05-05"),
    ("pl", "w dalekim 2016 roku", "2016 roku", "2016"),
    ("de", "im letzten Jahr", "letzten Jahr", "2025"),
    ("de", "in den 1990er Jahren", "1990er", "199X"),
    ("fr", "la semaine dernière", "semaine dernière", "2026-W09"),
    ("fr", "l’année prochaine", "année prochaine", "2027"),
    ("fr", "il y a deux ans", "deux ans", "2024"),
    ("fr", "les années 1990", "années 1990", "199X"),
    ("es", "el 5 de mayo de 2025", "5 de mayo de 2025", "2025-05-05"),
    ("es", "hace dos semanas", "dos semanas", "2026-W08"),
    ("es", "el próximo año", "próximo año", "2027"),
    ("pl", "5 maja 2020 r.", "5 maja 2020 r.", "2020-05-05"),
    ("pl", "w zeszłym tygodniu", "zeszłym tygodniu", "2026-W09"),
    ("pl", "dwa tygodnie temu", "dwa tygodnie temu", "2026-W08"),
    ("uk", "3 березня 2022 року", "3 березня 2022 року", "2022-03-03"),
    ("uk", "минулого тижня", "минулого тижня", "2026-W09"),
    ("uk", "у 1990-х роках", "1990-х", "199X"),
    ("uk", "два тижні тому", "два тижні тому", "2026-W08"),
]


@pytest.mark.parametrize(("language", "text", "written", "value"), DATES)
def test_a_date_is_read_with_its_value(language, text, written, value):
    assert dates(text, language) == [(written, value)]


@pytest.mark.parametrize("text", ["yesterday", "last year", "on Monday", "two weeks ago", "it was shut in May"])
def test_a_relative_date_has_no_value_without_the_articles_day(text):
    assert [value for _, value in dates(text, day=None)] == [""]


def test_a_span_of_years_is_two_dates():
    assert dates("in 2014–2019") == [("2014", "2014"), ("2019", "2019")]
    assert dates("in 2014-15") == [("2014", "2014"), ("15", "2015")]


def test_days_of_one_month_share_it():
    assert dates("10 to 15 March 2026") == [("10", "2026-03-10"), ("15 March 2026", "2026-03-15")]


def test_a_date_that_the_calendar_lacks_has_no_value():
    assert dates("on 31 February 2026") == [("31 February 2026", "")]


def test_an_english_date_with_slashes_may_mean_two_days():
    assert dates("on 14/3/2026 and 4/3/2026") == [("14/3/2026", "2026-03-14"), ("4/3/2026", "")]


def test_a_stretch_of_time_is_no_date():
    assert dates("Over the last year it has grown, and over the next week it may.") == []


def test_words_that_look_like_months_or_days_are_none():
    assert dates("He may march on. Mars est loin, mai.") == []


def test_anchors_stand_after_what_the_articles_day_places():
    text = "It will start next year, and said so yesterday; starting in January."
    anchored = "It will start next year (2027), and said so yesterday (2026-03-03); starting in January."
    assert with_anchors(text, "en", DAY) == anchored
    assert with_anchors(anchored, "en", DAY) == anchored


def test_no_anchor_stands_where_no_day_is_known():
    assert with_anchors("It starts next year.", "en") == "It starts next year."
    assert with_anchors("In 2019, on 3 March 2020.", "en", DAY) == "In 2019, on 3 March 2020."


WORDS = (
    "12 1,200 2019 3.5 % € $ m bn million two half a third of in one March Monday last next ago - – / . , 's ’ дві тис"
)
PIECES = st.sampled_from(
    [*WORDS.split(), "il y a", "1990", "er", "\n", "\u00a0", "٣", "²", "½", "99999999999999999999"]
)
TEXTS = st.one_of(
    st.text(max_size=200),
    st.lists(PIECES, max_size=30).map(" ".join),
    st.lists(PIECES, max_size=30).map("".join),
)
DAYS = st.one_of(st.none(), st.dates())


@settings(max_examples=300, deadline=None)
@given(TEXTS, st.sampled_from([None, "xx", *CODES]), DAYS)
def test_details_of_any_text_are_in_order_and_apart(text, language, day):
    at = 0
    for detail in details(text, language, day):
        assert at <= detail.start < detail.end <= len(text)
        assert detail.kind in DETAILS
        assert detail.kind != "quantity" or float(detail.value) < 1e40
        at = detail.end


@settings(max_examples=200, deadline=None)
@given(TEXTS, st.sampled_from([None, *CODES]), DAYS)
def test_anchors_are_written_once(text, language, day):
    once = with_anchors(text, language, day)
    assert with_anchors(once, language, day) == once


AGAIN_AND_AGAIN = ["1", "1,111", "+1(", "twenty ", "1-", "million ", "a ", "Monday ", "2019-", "ago "]
AGAIN_AND_AGAIN += ["one thousand ", "1 million ", "of ", "first quarter of ", "half a ", "two and a "]


@pytest.mark.parametrize("piece", AGAIN_AND_AGAIN)
def test_a_hundred_thousand_characters_of_the_same_are_read_to_their_end(piece):
    text = piece * (100_000 // len(piece))
    assert all(detail.end <= len(text) for detail in details(text, "en", DAY))


def test_two_words_that_name_a_paper_are_no_date():
    assert dates("He read the Sunday Times to May's aide.") == []
