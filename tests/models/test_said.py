"""What the parts without Django say is listed for the translators, to the last sentence."""

import ast
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from django.utils import translation

from checks import splitting
from checks.models.said import FINDINGS, REASONS, UNREADABLE, in_words, message_of, mid_sentence
from checks.reading import Unreadable, charset, read, read_pasted, refuse_size
from checks.splitting.drafts import CLEARS
from checks.splitting.weighing import worth

CHECKS = Path(splitting.__file__).parent.parent


def reasons_in_the_code() -> Iterator[str]:
    """The last of three in each rule about worth: (whether it fits, weight, reason)."""
    for node in ast.walk(ast.parse(Path(worth.__file__).read_text())):
        if isinstance(node, ast.Tuple) and len(node.elts) == 3 and isinstance(node.elts[2], ast.Constant):
            yield str(node.elts[2].value)


def test_every_reason_of_worth_is_listed() -> None:
    found = set(reasons_in_the_code())

    assert len(found) == 16
    assert found | {f"suggested as nothing to check: {clear}" for clear in CLEARS if clear} == set(REASONS) - {
        "words like: %(words)s"
    }


def test_the_reasons_of_a_text_are_all_known() -> None:
    text = (
        "Vessby council\n\nThe council voted to cut the harbour budget by 12 percent in 2024, because trade fell.\n\n"
    )
    text += "Who pays for that? Read more here. It is a wonderful plan, and a shameful one."
    reasons = {reason for draft in splitting.split(text, "en") for reason in draft.reasons}

    assert len(reasons) > 6
    assert {reason for reason in reasons if not message_of(reason)[0]} == set()


def sentences(path: Path) -> Iterator[str]:
    """The sentences that are put together in a file, each place filled with three points."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.JoinedStr):
            yield "".join(part.value if isinstance(part, ast.Constant) else "…" for part in node.values)  # type: ignore[misc]


def test_every_finding_is_listed() -> None:
    """Each is a sentence put together from the article's words, in the files of the survey."""
    found = {said for path in (CHECKS / "splitting" / "survey").glob("*.py") for said in sentences(path)}
    told = {said for said in found if said.endswith(".")}
    # Put together of two, and of the names as they are listed.
    told |= {"Said twice: “…”.", "Said … times: “…”."}
    told -= {"…: “…”.", "Spelled in two ways: ….", "One last name with two first names: …."}
    told |= {"Spelled in two ways: “…” and “…”.", "One last name with two first names: “…” and “…”."}
    told -= {"“…”: that date is a …."}
    told |= {f"“…”: that date is a {day}." for day in ("Monday", "Sunday")}

    assert len(told) == 8
    assert {said for said in told if message_of(said)[0] not in FINDINGS} == set()


def test_a_finding_gives_back_what_it_was_made_of() -> None:
    said = "“41 million” and “14 million” for what looks like the same thing."

    assert message_of(said)[1] == {"one": "41 million", "other": "14 million"}
    assert in_words(said) == said


def test_every_refusal_of_reading_is_listed() -> None:
    refused: list[Callable[[], object]]
    refused = [lambda: read_pasted(" "), lambda: read("page.html", b"<html><body></body></html>")]
    refused += [lambda: read("tool", bytes(range(256)) * 40), lambda: refuse_size(9_000, 1_000, "This file")]
    refused += [lambda: refuse_size(9_000, 1_000, "This text")]
    refused += [partial(read, "file", start) for start, _ in charset._SIGNATURES]
    told = set()
    for reads in refused:
        with pytest.raises(Unreadable) as refusal:
            reads()
        told.add(message_of(str(refusal.value))[0])

    broken = "This file could not be read: open it where it was made, copy the article and paste it here."
    assert told | {broken} == set(UNREADABLE)


def test_words_that_nobody_listed_stay_as_they_are() -> None:
    with translation.override("de"):
        assert in_words("Nobody said this before 1931.") == "Nobody said this before 1931."
        assert in_words("") == ""


def test_a_label_inside_a_sentence_has_a_small_letter_but_in_german() -> None:
    assert mid_sentence("Needs context") == "needs context"
    with translation.override("uk"):
        assert mid_sentence("Телефон") == "телефон"
    with translation.override("de"):
        assert mid_sentence("Telefon") == "Telefon"
