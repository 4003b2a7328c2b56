"""The word diff that a card and the compare page show."""

import pytest

from checks.anchoring import changes


def shown(old, new):
    """The diff in one line: [gone-] and {+new+}."""
    marks = {"same": "{}", "gone": "[{}-]", "new": "{{+{}+}}"}
    return "".join(marks[how].format(text) for how, text in changes(old, new))


@pytest.mark.parametrize(
    ("old", "new", "diff"),
    [
        ("", "", ""),
        ("It rained.", "It rained.", "It rained."),
        ("", "It rained.", "{+It rained.+}"),
        ("It rained.", "", "[It rained.-]"),
        ("It cost 4 million.", "It cost 5 million.", "It cost [4-]{+5+} million."),
        ("It cost 1.5 million.", "It cost 1.7 million.", "It cost [1.5-]{+1.7+} million."),
        ("They can win.", "They can't win.", "They [can-]{+can't+} win."),
        ("He is a known man.", "He is a well-known man.", "He is a [known-]{+well-known+} man."),
        ("It fell to 5 today.", "It fell to -5% today.", "It fell to [5-]{+-5%+} today."),
        ("He won the race.", "He has not won the race.", "He {+has not +}won the race."),
        ("“Yes,” he said.", '"Yes," he said.', '[“Yes,”-]{+"Yes,"+} he said.'),
        ("Він прийшов учора.", "Він прийшов сьогодні.", "Він прийшов [учора-]{+сьогодні+}."),
        ("वह दिल्ली गया।", "वह दिल्ला गया।", "वह [दिल्ली-]{+दिल्ला+} गया।"),
    ],
)
def test_the_words_that_changed(old, new, diff):
    assert shown(old, new) == diff


def test_a_short_word_between_two_changes_is_part_of_the_change():
    old = "Prices in the north rose by ten and fell by six in the south."
    new = "Prices in the north sank by two and fell by six in the south."

    assert shown(old, new) == "Prices in the north [rose by ten-]{+sank by two+} and fell by six in the south."


def test_a_longer_stretch_between_two_changes_stays():
    old, new = "Ten people came on Monday.", "Six people came on Friday."

    assert shown(old, new) == "[Ten-]{+Six+} people came on [Monday-]{+Friday+}."


def test_a_short_word_at_an_end_of_the_text_stays():
    assert shown("He won.", "He lost.") == "He [won-]{+lost+}."
