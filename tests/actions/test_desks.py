"""A desk changes its rule: a version is added, and none is ever rewritten."""

from typing import Any

import pytest

from checks.actions import Refused, checking, desks
from checks.models import Desk, DeskRule, User
from tests.make import claims_of, make_article, make_desk, make_evidence, make_user, mark

pytestmark = pytest.mark.django_db
SAME = "This is what the desk asks already: change something, then save."


@pytest.fixture
def desk() -> Desk:
    return make_desk("City desk")


@pytest.fixture
def ada(desk: Desk) -> User:
    """The desk's administrator."""
    return make_user("ada", desk=desk, roles=["admin"])


def versions(desk: Desk) -> list[tuple[int, str, int, int, bool]]:
    columns = ("number", "kind", "primary_needed", "secondary_needed", "withdrawn")
    return list(DeskRule.objects.filter(desk=desk).order_by("number").values_list(*columns))


def refusal(action: Any, **said: Any) -> str:
    with pytest.raises(Refused) as refused:
        action(**said)
    return str(refused.value)


def test_a_change_adds_the_next_version_and_leaves_the_last_as_it_was(desk: Desk, ada: User):
    made = desks.change_rule(desk=desk, by=ada, secondary_needed=2, shelf_life_days=90)

    assert versions(desk) == [(1, "", 1, 3, False), (2, "", 1, 2, False)]
    assert (made.number, made.shelf_life_days, made.by) == (2, 90, ada)


def test_what_is_not_given_stays_as_it_holds_for_the_kind(desk: Desk, ada: User):
    desks.change_rule(desk=desk, by=ada, shelf_life_days=90, locator_needed=False, sign_off_from="high", blind=False)

    own = desks.change_rule(desk=desk, by=ada, kind="quotation", primary_needed=2)

    assert (own.kind, own.primary_needed, own.shelf_life_days) == ("quotation", 2, 90)
    assert (own.locator_needed, own.sign_off_from, own.blind) == (False, "high", False)


def test_numbers_run_without_a_gap_over_kinds_and_start_anew_on_each_desk(desk: Desk, ada: User):
    for kind, needed in (("", 2), ("quotation", 3), ("event", 4), ("", 5)):
        desks.change_rule(desk=desk, by=ada, kind=kind, primary_needed=needed)
    other = make_desk("Night desk")
    other.members.add(ada)
    desks.change_rule(desk=other, by=ada, primary_needed=2)

    assert [number for number, *_ in versions(desk)] == [1, 2, 3, 4, 5]
    assert [number for number, *_ in versions(other)] == [1, 2]


@pytest.mark.parametrize("columns", [{}, {"primary_needed": 1}, {"primary_needed": 1, "secondary_needed": 3}])
def test_a_change_of_nothing_is_refused(desk: Desk, ada: User, columns: dict[str, int]):
    assert refusal(desks.change_rule, desk=desk, by=ada, **columns) == SAME
    assert refusal(desks.change_rule, desk=desk, by=ada, kind="quotation", **columns) == SAME
    assert len(versions(desk)) == 1


def test_the_same_change_twice_is_refused_the_second_time(desk: Desk, ada: User):
    desks.change_rule(desk=desk, by=ada, primary_needed=2)

    assert refusal(desks.change_rule, desk=desk, by=ada, primary_needed=2) == SAME
    assert len(versions(desk)) == 2


@pytest.mark.parametrize("column", ["primary_needed", "secondary_needed"])
def test_a_rule_that_asks_for_no_source_is_refused_in_a_sentence(desk: Desk, ada: User, column: str):
    sentence = refusal(desks.change_rule, desk=desk, by=ada, **{column: 0})

    assert sentence == "A desk asks for at least one source: set both numbers to 1 or more."
    assert len(versions(desk)) == 1


@pytest.mark.parametrize("column", ["number", "desk_id", "by", "withdrawn", "at"])
def test_what_is_no_column_of_a_rule_cannot_be_slipped_in(desk: Desk, ada: User, column: str):
    with pytest.raises(TypeError):
        desks.change_rule(desk=desk, by=ada, **({column: 7} if column != "by" else {"id": 7}))  # type: ignore[arg-type]


@pytest.mark.parametrize("roles", [[], ["reporter"], ["checker"], ["editor"], ["reporter", "checker", "editor"]])
def test_only_an_admin_changes_the_rule(desk: Desk, roles: list[str]):
    person = make_user(desk=desk, roles=roles)
    sentence = "Ask an admin: only they may change the desk's rule."

    assert refusal(desks.change_rule, desk=desk, by=person, primary_needed=2) == sentence
    assert refusal(desks.withdraw_rule, desk=desk, by=person, kind="quotation") == sentence
    assert len(versions(desk)) == 1


def test_a_superuser_changes_the_rule_of_any_desk(desk: Desk):
    chief = make_user(is_superuser=True, roles=[])

    assert desks.change_rule(desk=desk, by=chief, primary_needed=2).number == 2


def test_an_admin_of_another_desk_is_refused(desk: Desk):
    stranger = make_user(desk=make_desk("Night desk"), roles=["admin"])

    assert refusal(desks.change_rule, desk=desk, by=stranger, primary_needed=2) == (
        "This desk is not one of yours: ask an administrator to add you."
    )


def test_a_kinds_own_rule_is_taken_away_by_a_version_that_says_so(desk: Desk, ada: User):
    desks.change_rule(desk=desk, by=ada, kind="quotation", primary_needed=2)

    gone = desks.withdraw_rule(desk=desk, by=ada, kind="quotation")

    assert versions(desk)[1:] == [(2, "quotation", 2, 3, False), (3, "quotation", 2, 3, True)]
    assert gone.by == ada
    article = make_article(desk=desk, by=make_user(desk=desk))
    assert article.rule_for("quotation").number == 1


def test_a_kind_without_a_rule_of_its_own_has_none_to_take_away(desk: Desk, ada: User):
    sentence = "The desk has no rule of its own for quotations: there is nothing to take away."
    assert refusal(desks.withdraw_rule, desk=desk, by=ada, kind="quotation") == sentence

    desks.change_rule(desk=desk, by=ada, kind="quotation", primary_needed=2)
    desks.withdraw_rule(desk=desk, by=ada, kind="quotation")

    assert refusal(desks.withdraw_rule, desk=desk, by=ada, kind="quotation") == sentence
    assert refusal(desks.withdraw_rule, desk=desk, by=ada, kind="") == (
        "The rule for every kind can be changed, not taken away."
    )


def test_a_kind_gets_a_rule_again_after_it_was_taken_away(desk: Desk, ada: User):
    desks.change_rule(desk=desk, by=ada, kind="quotation", primary_needed=2)
    desks.withdraw_rule(desk=desk, by=ada, kind="quotation")

    assert desks.change_rule(desk=desk, by=ada, kind="quotation", primary_needed=2).number == 4


def test_a_verdict_keeps_the_rule_that_it_passed(desk: Desk, ada: User):
    article = make_article(desk=desk, by=make_user(desk=desk), claims=1)
    claim = claims_of(article)[0]
    make_evidence(claim)
    mark(claim, "sourced")

    desks.change_rule(desk=desk, by=ada, primary_needed=2)

    stands = claims_of(article)[0]
    assert stands.status == "sourced"
    assert stands.verification is not None
    assert stands.verification.rule is not None
    assert stands.verification.rule.number == 1
    assert refusal(checking.record_verification, claim=stands, by=article.added_by, verdict="sourced",
                   seen=stands.version).startswith("Add 1 primary source or")  # fmt: skip
