"""How much a claim needs checking, with reasons a person can read."""

from checks.splitting import split


def first(text):
    return split(text, "en")[0]


def test_a_rise_over_time_gives_its_reasons():
    draft = first("Unemployment in Tarn rose by 12 percent from 2029 to 2031.")
    assert draft.reasons == (
        "a number", "a comparison over time", "a matter of public record", "a date or time", "a name",
        "words like: percent, unemployment",
    )  # fmt: skip
    assert draft.worth >= 0.95


def test_an_officials_quoted_words_are_worth_more_than_a_passers_by():
    official = first("“The quay is safe for ships,” said President Reyle.")
    other = first("“The quay is safe for ships,” said Ilse Brandt.")
    assert "a named official's words" in official.reasons
    assert official.worth > other.worth


def test_what_can_be_cleared_is_worth_little_and_says_why():
    draft = first("It is clear that this is a disgrace.")
    assert draft.reasons == ("suggested as nothing to check: opinion",)
    assert draft.worth < 0.2


def test_a_language_without_a_model_goes_by_the_rules_alone():
    draft = split("Leider ist das so.", "de")[0]
    assert (draft.worth, draft.reasons) == (0.1, ("suggested as nothing to check: opinion",))
    rise = split("Die Arbeitslosigkeit in Tarn stieg um 12 Prozent.", "de")[0]
    assert rise.worth == 0.9
    assert not [reason for reason in rise.reasons if reason.startswith("words like")]


def test_the_models_strongest_words_are_named():
    reasons = first("The council voted to spend three million, or 40 percent.").reasons
    assert reasons[-1] == "words like: million, percent, voted"


def test_a_promise_is_worth_less_than_what_was_done():
    done = first("The mayor raised the tax on boats in Tarn last year.")
    wish = first("I hope that we will all work together in Tarn next year.")
    assert done.worth > 0.5 > wish.worth


def test_a_headline_keeps_the_worth_of_its_claim():
    draft = first("Tarn spent 40 million crowns on one lock\nThe council met on Monday.")
    assert (draft.clear, draft.kind) == ("heading", "quantity")
    assert draft.worth >= 0.6


def test_few_words_are_worth_less():
    assert first("It rained.").worth < first("It rained in Tarn on Monday.").worth
