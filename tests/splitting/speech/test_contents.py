"""What somebody says: before, after and around a reporting verb."""

import pytest

from checks.splitting.languages import words
from checks.splitting.speech.contents import content_after, contents_before, ends_at
from checks.splitting.speech.quotes import quotes_in
from checks.splitting.speech.utterance import Utterance


def utterance(text):
    return Utterance(text, 0, len(text), quotes_in(text, 0, len(text)), words("en"))


def after(text, word):
    found = utterance(text)
    return next(at + 1 for at, token in enumerate(found.tokens) if token.lower == word)


AFTER = [
    ("Ruiz said the dam leaks.", ["the dam leaks"]),
    ("Ruiz said on Monday in Tarn that the dam leaks.", ["the dam leaks"]),
    ("Ruiz said: the dam leaks.", ["the dam leaks"]),
    ("Ruiz said of the lock, “It leaks.”", ["“It leaks.”"]),
    ("What Ruiz said is wrong.", []),
    ("Ruiz said.", []),
]


@pytest.mark.parametrize(("text", "wanted"), AFTER)
def test_the_content_after_a_verb(text, wanted):
    found = content_after(utterance(text), after(text, "said"))
    assert [text[start:end] for start, end in found] == wanted


BEFORE = [
    ("The dam leaks, Ruiz said.", False, ["The dam leaks"]),
    ("“It leaks,” Ruiz said. “Badly.”", False, ["“It leaks,”", "“Badly.”"]),
    ("Ruiz was short: “It leaks,” she said.", False, ["“It leaks,”"]),
    ("In time, Ruiz said, the dam leaks.", False, ["In time", "the dam leaks"]),
    ("In time, Ruiz said in Tarn, the dam leaks.", False, ["In time", "the dam leaks"]),
    ("In time it leaks, said Ruiz, a clerk.", True, ["In time it leaks"]),
    ("“It leaks,” Ruiz said, a rare remark.", False, ["“It leaks,”"]),
    ("“It leaks,” Ruiz said, adding: “Badly.”", False, ["“It leaks,”"]),
]


@pytest.mark.parametrize(("text", "inverted", "wanted"), BEFORE)
def test_the_contents_before_a_clause(text, inverted, wanted):
    found = utterance(text)
    said = after(text, "said") - 1
    first, end = (said, said + 2) if inverted else (said - 1, said + 1)
    contents, used = contents_before(found, first, end, 0, inverted=inverted)
    assert [text[start:end] for start, end in contents] == wanted
    assert used > 0


ENDS = [
    ("“It leaks,” Ruiz said.", True),
    ("“It leaks,” Ruiz said on Monday.", True),
    ("“It leaks,” Ruiz said of a dam, adding that it fell.", True),
    ("“It leaks,” Ruiz said again that it fell.", False),
    ("“It leaks,” Ruiz said: nobody knew.", False),
]


@pytest.mark.parametrize(("text", "wanted"), ENDS)
def test_whether_a_clause_has_no_content_after_it(text, wanted):
    assert ends_at(utterance(text), after(text, "said"), after_quote=True) is wanted
