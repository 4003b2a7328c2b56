"""Training: it learns, it forgets what is rare, and always gives the same."""

from checks.splitting.weighing.wordtraining import fit, train

WORTHY = [("The council cut taxes by half.", True, True)] * 8
FACTS = [("The clerk saw a boat.", False, True)] * 8
TALK = [("Thank you for this kind evening.", False, False)] * 8


def test_words_of_claims_speak_for_worth_and_talk_against_a_fact():
    weights = train([*WORTHY, *FACTS, *TALK], "en")
    assert weights["taxes"].worth > 0 > weights["thank"].fact
    assert weights["boat"].worth < 0 < weights["boat"].fact


def test_a_rare_word_gets_no_weight():
    assert "harpsichord" not in train([*WORTHY, *TALK, ("A harpsichord.", True, True)], "en")


def test_the_same_sentences_give_the_same_model():
    rows = [*WORTHY, *FACTS, *TALK]
    assert train(rows, "en") == train(rows, "en")


def test_a_fit_separates_what_can_be_separated():
    examples = [[("", 1.0), ("yes", 1.0)], [("", 1.0), ("no", 1.0)]] * 20
    weights = fit(examples, [True, False] * 20)
    assert weights["yes"] > 0.5
    assert weights["no"] < -0.5
