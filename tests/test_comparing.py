"""Which paragraph of one text became which of the other."""

from checks.comparing import face_to_face

POOL, LANES, DOGS = "The pool opened in 1931.", "It has 40 lanes today.", "Dogs swim free in the long winter."


def shown(old, new):
    """Both sides of each pair, and whether it is the same or moved."""
    return [
        (old[slice(*pair.old)] if pair.old else "", new[slice(*pair.new)] if pair.new else "", pair.same, pair.moved)
        for pair in face_to_face(old, new)
    ]


def test_no_change():
    text = f"{POOL}\n\n{LANES}"
    assert shown(text, text) == [(POOL, POOL, True, False), (LANES, LANES, True, False)]


def test_a_changed_paragraph_faces_the_one_it_was():
    assert shown(f"{POOL}\n\n{LANES}", f"{POOL}\n\nIt has 14 lanes today.") == [
        (POOL, POOL, True, False),
        (LANES, "It has 14 lanes today.", False, False),
    ]


def test_what_is_gone_stands_where_it_stood_and_what_is_new_where_it_stands():
    roof = "Four workers mended the roof."
    assert shown(f"{POOL}\n\n{DOGS}\n\n{LANES}", f"{POOL}\n\n{LANES}\n\n{roof}") == [
        (POOL, POOL, True, False),
        (DOGS, "", False, False),
        (LANES, LANES, True, False),
        ("", roof, False, False),
    ]


def test_a_first_paragraph_that_is_gone_comes_first():
    assert shown(f"{DOGS}\n\n{POOL}", POOL) == [(DOGS, "", False, False), (POOL, POOL, True, False)]


def test_two_that_change_places():
    pairs = shown(f"{POOL}\n\n{DOGS}\n\n{LANES}", f"{LANES}\n\n{POOL}\n\n{DOGS}")
    assert [(old, new, same) for old, new, same, _ in pairs] == [
        (LANES, LANES, True), (POOL, POOL, True), (DOGS, DOGS, True),
    ]  # fmt: skip
    assert [moved for *_, moved in pairs] == [True, False, False]


def test_two_put_together_both_face_the_one_they_became():
    assert shown(f"{POOL}\n\n{LANES}", f"{POOL} {LANES}") == [(f"{POOL}\n\n{LANES}", f"{POOL} {LANES}", True, False)]


def test_one_that_was_parted_faces_its_parts():
    old = f"{POOL} {LANES} {DOGS}"
    assert shown(old, f"{POOL} {LANES}\n\n{DOGS}") == [(old, f"{POOL} {LANES}\n\n{DOGS}", True, False)]


def test_an_edited_paragraph_that_changed_its_place_has_moved():
    dogs = DOGS.replace("long", "cold")
    pairs = shown(f"{POOL}\n\n{LANES}\n\n{DOGS}", f"{dogs}\n\n{POOL}\n\n{LANES}")
    assert [(new, moved) for _, new, _, moved in pairs] == [(dogs, True), (POOL, False), (LANES, False)]
