"""How much a claim needs checking, with reasons a person can read."""

from checks.splitting import split


def first(text):
    return split(text, "en")[0]


def test_a_rise_over_time_gives_its_reasons():
    draft = first("Unemployment in Tarn rose by 12 percent from 2029 to 2031.")
    assert draft.reasons == (
        "a number", "a comparison over time", "a matter of public record", "a date or time", "a name",
    )  # fmt: skip
    assert draft.worth == 1.0


def test_an_officials_quoted_words_are_worth_more_than_a_passers_by():
    official = first("“The quay is safe for ships,” said President Reyle.")
    other = first("“The quay is safe for ships,” said Ilse Brandt.")
    assert "a named official's words" in official.reasons
    assert official.worth > other.worth


def test_what_can_be_cleared_is_worth_little_and_says_why():
    draft = first("It is clear that this is a disgrace.")
    assert (draft.worth, draft.reasons) == (0.1, ("suggested as nothing to check: opinion",))


def test_a_headline_keeps_the_worth_of_its_claim():
    draft = first("Tarn spent 40 million crowns on one lock\nThe council met on Monday.")
    assert (draft.clear, draft.kind) == ("heading", "quantity")
    assert draft.worth >= 0.6


def test_few_words_are_worth_less():
    assert first("It rained.").worth < first("It rained in Tarn on Monday.").worth
