"""A survey gathers names and findings in the order of the text, within bounds."""

from checks.splitting import split
from checks.splitting.survey import MOST_FINDINGS, MOST_NAMES, survey

ARTICLE = """\
Novak opens second Tarn lock

Mayor Marta Novak opened a second lock in the harbour of Tarn on Monday. Ms Novak flew in from Kiev.

The lock belongs to the North River Board (NRB). Daniel Okafor of the NRB met her in Kyiv."""


def test_an_article_has_names_with_their_spellings_and_findings_in_order():
    found = survey(ARTICLE, split(ARTICLE, "en"), "en")
    assert found.names[:3] == (("Marta Novak", "Novak", "Ms Novak"), ("Tarn",), ("Kiev",))
    assert ("North River Board", "NRB") in found.names
    assert [finding.kind for finding in found.findings] == ["repeated", "names"]
    assert [ARTICLE[start:end] for start, end in found.findings[1].places] == ["Kiev", "Kyiv"]


def test_a_heading_in_capitals_throughout_names_nobody():
    text = "Mayor Opens Second Harbour Lock\n\nThe lock was opened by Marta Novak on Monday, and many came to see it."
    assert survey(text, split(text, "en"), "en").names == (("Marta Novak",),)


def test_the_page_around_the_article_names_nobody():
    text = f"{ARTICLE}\n\nRead also\nEmil Hale sells Ostmark"
    assert ("Emil Hale",) not in survey(text, split(text, "en"), "en").names


def test_no_article_explodes_it():
    letters = [chr(97 + at % 26) + chr(97 + at // 26 % 26) + chr(97 + at // 676) for at in range(900)]
    text = " ".join(f"We saw Kovo{each} and then Kovvo{each} there." for each in letters)
    found = survey(text, split(text, "en"), "en")
    assert (len(found.findings), len(found.names)) == (MOST_FINDINGS, MOST_NAMES)


def test_an_empty_text_has_nothing():
    assert survey("", [], None).names == ()
