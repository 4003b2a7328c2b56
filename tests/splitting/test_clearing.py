"""What could be cleared, and why; what must never be suggested away."""

import pytest

from checks.splitting import split


def clear(text, language="en"):
    return split(text, language)[0].clear


CASES = [
    ("Who pays for the lock?", "question"),
    ("Thank you very much.", "transition"),
    ("* * *", "transition"),
    ("The lock was terrible and simply absurd.", "opinion"),
    ("We must never give up.", "opinion"),
    ("Unfortunately, nobody cares.", "opinion"),
    ("Obviously 40 boats sank.", ""),
    ("Brandt said that the lock was terrible and absurd.", ""),
    ("The council met on Monday.", ""),
    ("The best swimmers crossed the Sella in May.", ""),
    ("So nobody won in the end after all those years of talks.", ""),
]


@pytest.mark.parametrize(("text", "reason"), CASES)
def test_a_checker_is_offered_this_reason(text, reason):
    assert clear(text) == reason


OTHER_LANGUAGES = [
    ("uk", "На жаль, нікому немає діла.", "opinion"),
    ("de", "Leider ist das so.", "opinion"),
    ("fr", "À mon avis, cela suffit.", "opinion"),
    ("es", "En mi opinión, eso basta.", "opinion"),
    ("pl", "Niestety tak jest.", "opinion"),
]


@pytest.mark.parametrize(("language", "text", "reason"), OTHER_LANGUAGES)
def test_other_languages_have_opinions_too(language, text, reason):
    assert clear(text, language) == reason
