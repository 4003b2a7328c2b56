"""Figures and dates of one article that disagree, and differences that something explains."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checks.splitting import split
from checks.splitting.languages import CODES
from checks.splitting.survey.disagreements import figure_findings


def says(text, language="en"):
    return [finding.says for finding in figure_findings(text, split(text, language), language)]


def pair(one, other):
    return [f"“{one}” and “{other}” for what looks like the same thing."]


DISAGREE = [
    ("en", "8 people were killed. The town mourned. Nine people were killed.", "8 people", "Nine people"),
    (
        "en",
        "The port had a turnover of 3.2 million. It has grown. The port made 3.5 million in turnover.",
        "3.2 million",
        "3.5 million",
    ),
    (
        "en",
        "The lock cost €3.2 million to build. It was needed. To build the lock cost €3.2 billion.",
        "€3.2 million",
        "€3.2 billion",
    ),
    ("en", "Tarn cuts 90 jobs\n\nThe port of Tarn is to cut 75 jobs, it was said on Monday.", "90 jobs", "75 jobs"),
    (
        "de",
        "Bei dem Brand starben acht Menschen. Die Stadt trauert. Neun Menschen starben bei dem Brand.",
        "acht Menschen",
        "Neun Menschen",
    ),
    (
        "fr",
        "Huit personnes ont été tuées dans l’incendie.\n\nLa ville est en deuil. "
        "Neuf personnes ont été tuées dans l’incendie.",
        "Huit personnes",
        "Neuf personnes",
    ),
    (
        "es",
        "Ocho personas murieron en el incendio.\n\nLa ciudad está de luto. Nueve personas murieron en el incendio.",
        "Ocho personas",
        "Nueve personas",
    ),
    (
        "pl",
        "W pożarze zginęło osiem osób.\n\nMiasto jest w żałobie. W pożarze zginęło dziewięć osób.",
        "osiem osób",
        "dziewięć osób",
    ),
    (
        "uk",
        "Під час пожежі загинули вісім людей.\n\nМісто сумує. Унаслідок пожежі загинули дев’ять людей.",
        "вісім людей",
        "дев’ять людей",
    ),
]


@pytest.mark.parametrize(("language", "text", "one", "other"), DISAGREE)
def test_two_figures_for_the_same_thing_are_found(language, text, one, other):
    assert says(text, language) == pair(one, other)


@pytest.mark.parametrize(
    "text",
    [
        "8 people were killed in the fire. The town mourned. Eight people were killed in the fire.",
        "Some 3,000 barges lay in the port. It is large. There were 2,987 barges in the port.",
        "The port lost about 50 barges in the storm. The port lost 53 barges in the storm.",
        "Unemployment in Tarn rose from 5 percent. Unemployment in Tarn is 6 percent.",
        "In 2019 the port had 300 barges. In 2020 the port had 320 barges.",
        "The port of Tarn has 300 barges. The port of Lund has 320 barges.",
        "An economy fare costs 499 crowns. A business fare costs 599 crowns.",
        "12 local voters were asked about the lock. 14 foreign voters were asked about the lock.",
        "The first lock cost 30 million crowns. The second lock cost 35 million crowns.",
        "8 people were killed in the fire. Later 25 people were killed in the fire.",
        "Tarn has 12 km of quays and 14 km of canals. Tarn has 13 km of quays and 14 km of canals.",
    ],
)
def test_a_difference_that_something_explains_is_none(text):
    assert says(text) == []


def test_dates_of_what_happens_once_are_compared():
    text = "The Tarn Company was founded in 1998. It makes rope. The Tarn Company, established in 1989, is large."
    [finding] = figure_findings(text, split(text, "en"), "en")
    assert (finding.kind, finding.says) == ("dates", *pair("1998", "1989"))
    assert says("The Tarn Company grew in 1998. It makes rope. The Tarn Company grew in 1989.") == []


def test_a_weekday_that_is_not_that_of_its_date_is_found():
    text = "The lock opened on Monday, 3 March 2026."
    [finding] = figure_findings(text, split(text, "en"), "en")
    assert (finding.kind, finding.says) == ("dates", "“Monday, 3 March 2026”: that date is a Tuesday.")
    assert [text[start:end] for start, end in finding.places] == ["Monday", "3 March 2026"]
    assert says("The lock opened on Tuesday, 3 March 2026.") == []


def test_the_places_are_the_two_drafts_in_order():
    text = "8 people were killed. The town mourned. Nine people were killed."
    [finding] = figure_findings(text, split(text, "en"), "en")
    assert [text[start:end] for start, end in finding.places] == [
        "8 people were killed.",
        "Nine people were killed.",
    ]


PIECES = st.sampled_from(
    ["8 people", "nine people", "killed", "$5m", "12%", "in 1998", "founded", "Monday, 3 March 2026", ".", "\n", "Tarn"]
)


@settings(max_examples=200, deadline=None)
@given(st.lists(PIECES, max_size=40).map(" ".join), st.sampled_from(["xx", *CODES]))
def test_findings_of_any_text_have_two_places_in_order(text, language):
    for finding in figure_findings(text, split(text, language), language):
        (first, second) = finding.places
        assert 0 <= first[0] < first[1] <= second[0] < second[1] <= len(text)


def test_thousands_of_figures_of_one_thing_are_compared():
    sentences = [f"The port of Tarn sold {number} barges in the {number % 97}th storm. " for number in range(2, 6002)]
    text = "".join(sentences)
    drafts = split(text, "en")
    assert all(len(finding.places) == 2 for finding in figure_findings(text, drafts, "en"))
