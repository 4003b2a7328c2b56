"""The same fact said again is found; another figure, a denial and another matter are not."""

from checks.splitting import split
from checks.splitting.survey.repeats import repeat_findings


def repeated(text, language="en"):
    found = repeat_findings(text, split(text, language), language)
    return [[text[start:end] for start, end in finding.places] for finding in found]


LEAD = "Mayor Marta Novak opened a second lock in the harbour of Tarn on Monday."
OTHER = "The weather was mild and many people came to the quay with their children."


def test_a_headline_and_its_lead_are_one_fact():
    headline = "Novak opens second Tarn lock"
    assert repeated(f"{headline}\n\n{LEAD} {OTHER}") == [[headline, LEAD]]


def test_a_fact_said_three_times_is_one_finding():
    again = "The second lock in the harbour of Tarn was opened by Marta Novak."
    last = "It was Marta Novak who opened the harbour's second lock."
    (finding,) = repeat_findings(
        f"{LEAD} {OTHER} {again} {OTHER[:40]}. {last}",
        split(f"{LEAD} {OTHER} {again} {OTHER[:40]}. {last}", "en"),
        "en",
    )
    assert len(finding.places) == 3
    assert finding.says == "Said 3 times: “Mayor Marta Novak opened a second lock in the harbour of…”."


def test_other_figures_are_no_repetition():
    text = "Tarn's exports of herring fell by 7%. The harbour closed. Tarn's exports of herring fell by 9%."
    assert repeated(text) == []
    assert len(repeated(text.replace("9%", "7%"))) == 1


def test_a_denial_is_no_repetition():
    text = "Novak sold the harbour company to Hale. It rained. Novak never sold the harbour company to Hale."
    assert repeated(text) == []


def test_the_page_around_the_article_takes_no_part():
    text = f"{LEAD}\n\n{OTHER}\n\nRead also\n{LEAD[:-1]}"
    assert repeated(text) == []


def test_it_works_in_other_languages():
    text = "Мер Олена Ткач відкрила другий шлюз у порту. Було тепло. Другий шлюз у порту відкрила Олена Ткач."
    assert len(repeated(text, "uk")) == 1
    text = "Anna Weber eröffnete die zweite Schleuse. Es regnete. Die zweite Schleuse eröffnete Anna Weber."
    assert len(repeated(text, "de")) == 1
