"""What becomes of a claim when its article is edited."""

import pytest

from checks.anchoring import Fate, carry

SENTENCES = ["The bridge cost 4 million euros.", "It opened in May.", "Nobody was hurt in the works."]
BRIDGE = " ".join(SENTENCES)


def fates(old, new, *claims):
    """How each claim, told by its words in the old text, stands in the new one, and by which words."""
    spans = [(old.index(claim), old.index(claim) + len(claim)) for claim in claims]
    return [(fate.how, None if fate.start is None else new[fate.start : fate.end]) for fate in carry(old, new, spans)]


def fate(old, new, claim):
    return fates(old, new, claim)[0]


# The same words


def test_nothing_changed():
    assert carry(BRIDGE, BRIDGE, [(0, 32), (33, 50)]) == [Fate("unchanged", 0, 32), Fate("unchanged", 33, 50)]


def test_a_claim_stands_where_its_words_stand():
    new = "Last year was busy for builders. " + BRIDGE

    assert carry(BRIDGE, new, [(33, 50)]) == [Fate("unchanged", 66, 83)]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("She said: “It’s done – at last.” He left.", 'She said: "It\'s done — at last." He left.'),
        ("It costs  5 euros.\n\nHe left.", "It costs 5 euros. He left."),
        ("Sie sagte: „Schluss.“ Er ging.", "Sie sagte: «Schluss.» Er ging."),
        ("Вона сказала: «Так». Він пішов.", "Вона сказала: “Так”. Він пішов."),
    ],
)
def test_white_space_and_the_style_of_quotation_marks_and_dashes_are_no_words(old, new):
    assert carry(old, new, [(0, len(old))]) == [Fate("unchanged", 0, len(new))]


def test_a_place_is_given_without_white_space_at_its_ends():
    assert carry("One. Two. Six.", "Zero. One. Two. Six.", [(4, 10)]) == [Fate("unchanged", 11, 15)]


def test_a_clause_keeps_its_verdict_when_the_rest_of_its_sentence_changes():
    old = "The bridge cost 4 million euros and opened in May."
    new = "The bridge cost 5 million euros and opened in May."

    assert fates(old, new, "The bridge cost 4 million euros", "and opened in May.") == [
        ("reworded", "The bridge cost 5 million euros"),
        ("unchanged", "and opened in May."),
    ]


def test_a_claim_keeps_its_verdict_beside_an_inserted_item_of_a_list():
    old, new = "He sold apples, pears and figs.", "He sold apples, plums, pears and figs."

    assert fates(old, new, "He sold apples,", "pears and figs.") == [
        ("unchanged", "He sold apples,"),
        ("unchanged", "pears and figs."),
    ]


# A changed word


@pytest.mark.parametrize(
    ("claim", "edited"),
    [
        ("The bridge cost 4 million euros.", "The bridge cost 5 million euros."),
        ("The bridge cost 4 million euros.", "The bridge cost 4.5 million euros."),
        ("The bridge cost 4 million euros.", "The Bridge cost 4 million euros."),
        ("It opened in May.", "It opened in June."),
        ("It opened in May.", "It opened in May?"),
        ("It opened in May.", "It has not opened in May."),
        ("Nobody was hurt in the works.", "Somebody was hurt in the works."),
        ("Nobody was hurt in the works.", "Nobody was hurt, in the works."),
        ("Nobody was hurt in the works.", "Nobody in the works was hurt."),
    ],
)
def test_one_changed_word_is_reworded_and_the_neighbours_stay(claim, edited):
    new = BRIDGE.replace(claim, edited)
    others = [other for other in SENTENCES if other != claim]

    assert fate(BRIDGE, new, claim) == ("reworded", edited)
    assert fates(BRIDGE, new, *others) == [("unchanged", other) for other in others]


@pytest.mark.parametrize(
    ("old", "new", "claim", "now"),
    [
        ("It is about 1 metre deep.", "It is about 1.5 metre deep.", "It is about 1", "It is about 1.5"),
        ("It is about 1 metre deep.", "It is about 1,000 metre deep.", "It is about 1", "It is about 1,000"),
        ("We can do it today.", "We cannot do it today.", "We can", "We cannot"),
        ("We can do it today.", "We can't do it today.", "We can", "We can't"),
        ("At noon 5 degrees were measured.", "At noon -5 degrees were measured.", "5 degrees", "-5 degrees"),
        ("The tax rose by 5 this year.", "The tax rose by 5% this year.", "The tax rose by 5", "The tax rose by 5%"),
        ("A known man was seen there.", "A well-known man was seen there.", "known man", "well-known man"),
    ],
)
def test_a_claim_does_not_begin_or_end_in_another_word_or_number(old, new, claim, now):
    assert fate(old, new, claim) == ("reworded", now)


def test_white_space_where_there_was_none_is_a_changed_word():
    assert fate("It was set apart by them.", "It was set a part by them.", "set apart by")[0] == "reworded"


# Inserted and deleted


@pytest.mark.parametrize("where", [0, 33, 51, len(BRIDGE)])
def test_no_claim_covers_an_inserted_sentence(where):
    inserted = "A choir sang hymns all afternoon."
    new = f"{BRIDGE[:where]} {inserted} {BRIDGE[where:]}".strip()
    spans = [(0, len(BRIDGE)), (0, 32), (33, 50), (51, len(BRIDGE)), (0, 50), (33, len(BRIDGE))]
    at = new.index(inserted)

    for one in carry(BRIDGE, new, spans):
        assert one.start is not None
        assert one.end is not None
        assert one.end <= at or one.start >= at + len(inserted)


def test_a_claim_of_several_sentences_is_found_again_in_its_longest_part():
    new = BRIDGE.replace("It opened in May.", "It opened in May. A choir sang hymns all afternoon.")

    assert fate(BRIDGE, new, BRIDGE) == ("reworded", "The bridge cost 4 million euros. It opened in May.")


def test_a_deleted_sentence_is_cut_and_lands_on_no_neighbour():
    new = BRIDGE.replace(" It opened in May.", "")

    assert fates(BRIDGE, new, "It opened in May.", "Nobody was hurt in the works.") == [
        ("cut", None),
        ("unchanged", "Nobody was hurt in the works."),
    ]


def test_a_deleted_clause_is_cut():
    new = BRIDGE.replace(" in the works", "")

    assert fates(BRIDGE, new, "Nobody was hurt", "in the works") == [("unchanged", "Nobody was hurt"), ("cut", None)]


def test_a_sentence_replaced_by_another_one_is_cut():
    new = BRIDGE.replace("It opened in May.", "Swallows nest below its arches.")

    assert fate(BRIDGE, new, "It opened in May.") == ("cut", None)


@pytest.mark.parametrize("span", [(3, 3), (3, 4)])
def test_a_span_without_a_word_is_cut_by_any_edit(span):
    assert carry("The end.", "The ends.", [span]) == [Fate("cut")]


def test_everything_is_cut_from_an_empty_text():
    assert carry(BRIDGE, "", [(0, 32)]) == [Fate("cut")]


# Moved


def test_of_two_paragraphs_that_change_places_the_shorter_has_moved():
    short, long = "The mayor resigned on Monday.", "The bridge cost 4 million euros and opened in May."

    assert fates(f"{short}\n\n{long}", f"{long}\n\n{short}", short, long) == [("moved", short), ("unchanged", long)]


def test_a_clause_of_a_moved_and_edited_sentence_has_moved():
    moved = "The mayor, who is 61, resigned on Monday."
    new = BRIDGE + " The mayor, who is 62, resigned on Monday."

    assert fates(f"{moved} {BRIDGE}", new, "resigned on Monday.", moved) == [
        ("moved", "resigned on Monday."),
        ("reworded", "The mayor, who is 62, resigned on Monday."),
    ]


# The same words more than once


AGAIN = "Alma spoke first. It rained. Boris came later. It rained. Clara went home."


def test_of_two_identical_sentences_the_one_that_was_not_edited_keeps_its_verdict():
    spans = [(18, 28), (47, 57)]

    second = AGAIN[:47] + "It snowed. " + AGAIN[58:]
    assert [f.how for f in carry(AGAIN, second, spans)] == ["unchanged", "cut"]
    second = AGAIN[:47] + "It rained again. " + AGAIN[58:]
    assert carry(AGAIN, second, spans) == [Fate("unchanged", 18, 28), Fate("reworded", 47, 63)]
    first = AGAIN[:18] + "It has rained. " + AGAIN[29:]
    assert carry(AGAIN, first, spans) == [Fate("reworded", 18, 32), Fate("unchanged", 51, 61)]


def test_a_sentence_that_now_stands_twice_is_the_one_with_the_same_surroundings():
    old = "Alma spoke first. It rained. Boris came later."

    assert carry(old, AGAIN, [(18, 28)]) == [Fate("unchanged", 18, 28)]


@pytest.mark.parametrize(
    "new",
    [
        "Alma spoke first. It rained. It rained. Boris came later.",
        "Alma spoke first. It rained. Clara went home. It rained. Boris came later.",
        "Swallows nest there. It rained. Clara went home. It rained. Dora is ill.",
    ],
)
def test_where_both_or_neither_have_the_same_surroundings_a_person_must_look(new):
    assert fate("Alma spoke first. It rained. Boris came later.", new, "It rained.") == ("reworded", "It rained.")


def test_one_of_two_neighbours_that_say_the_same_is_deleted():
    old, new = "Alma spoke. It rained. It rained. Boris came.", "Alma spoke. It rained. Boris came."

    assert carry(old, new, [(12, 22), (23, 33)]) == [Fate("reworded", 12, 22), Fate("cut")]


def test_the_same_words_with_a_neighbour_are_certain():
    old = "Alma spoke first. It rained. Boris came later."
    new = "Alma spoke first. It rained. Clara went home. It rained. Boris came later."

    assert carry(old, new, [(0, 28), (18, 46)]) == [Fate("unchanged", 0, 28), Fate("unchanged", 46, 74)]


# Any text


def test_a_script_without_spaces_is_compared_by_its_letters():
    assert fates("他去了北京，她没去。", "他去了上海，她没去。", "他去了北京", "她没去。") == [
        ("reworded", "他去了上海"),
        ("unchanged", "她没去。"),
    ]
