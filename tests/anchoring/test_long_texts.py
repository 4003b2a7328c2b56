"""Long texts of every hard kind: each claim gets its fate. A quadratic step would take minutes here."""

import random

import pytest

from checks.anchoring import carry, changes

# The same texts in every run.
CHANCE = random.Random(7)  # noqa: S311


def long_texts():
    words = ["".join(CHANCE.choices("abcdefghij", k=CHANCE.randint(2, 9))) for _ in range(3000)]
    article = " ".join(" ".join(CHANCE.choices(words, k=14)).capitalize() + "." for _ in range(1200))
    other = " ".join(" ".join(CHANCE.choices(words, k=14)).capitalize() + "." for _ in range(1200))
    yield "edited", article, article.replace(" ab", " ba")
    yield "rewritten", article, other
    yield "reversed", article, " ".join(article.split(" ")[::-1])
    yield "sentences reversed", article, ". ".join(article.split(". ")[::-1])
    yield "one word", "word " * 20_000, "word " * 19_000
    yield "one sentence", "It rained. " * 9_000, "It rained. It snowed. " * 4_500
    yield "no sentence ends", article.replace(".", ""), other.replace(".", "")
    yield "signs", '.!?"' * 25_000, '.!?" ' * 20_000
    yield "one long word", "a-" * 50_000, "b-" + "a-" * 50_000


@pytest.mark.parametrize(("old", "new"), [pytest.param(*texts, id=name) for name, *texts in long_texts()])
def test_2000_claims_of_a_long_article_are_carried(old, new):
    starts = [CHANCE.randrange(len(old)) for _ in range(2000)]
    spans = [(start, CHANCE.randint(start, len(old))) for start in starts]

    assert len(carry(old, new, spans)) == 2000


@pytest.mark.parametrize("words", [["word"], ["a", "b"], [f"w{number}" for number in range(900)]])
def test_5000_words_are_compared(words):
    old, new = (" ".join(CHANCE.choices(words, k=5000)) for _ in range(2))
    assert changes(old, new)
