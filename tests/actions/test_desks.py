"""The desk's rule in versions: who changes it, and that nothing is rewritten."""

import pytest

from checks.actions import Refused, desks
from checks.models import Claim, Desk, DeskRule, User
from tests.make import claims_of, make_article, make_desk, make_evidence, make_user, mark

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk() -> Desk:
    return make_desk("City desk")


@pytest.fixture
def chief(desk: Desk) -> User:
    return make_user("chief", desk=desk, roles=["admin"])


def test_a_change_is_the_next_version_and_keeps_what_it_does_not_name(desk: Desk, chief: User):
    desks.change_rule(desk=desk, by=chief, primary_needed=2)
    rule = desks.change_rule(desk=desk, by=chief, shelf_life_days=90)

    assert (rule.number, rule.primary_needed, rule.secondary_needed, rule.shelf_life_days) == (3, 2, 3, 90)
    assert rule.by == chief
    assert list(desk.rules.values_list("number", flat=True)) == [3, 2, 1]


def test_a_kind_has_a_rule_of_its_own_until_it_is_taken_away(desk: Desk, chief: User):
    article = make_article(desk=desk, by=make_user(desk=desk))
    desks.change_rule(desk=desk, by=chief, kind="definition", shelf_life_days=90)
    assert (article.rule_for("definition").number, article.rule_for("event").number) == (2, 1)

    desks.change_rule(desk=desk, by=chief, kind="definition", withdrawn=True)

    del article.rules
    assert article.rule_for("definition").number == 1


def test_a_kind_that_goes_its_own_way_is_not_moved_by_the_rule_for_all(desk: Desk, chief: User):
    desks.change_rule(desk=desk, by=chief, kind="quotation", primary_needed=2)
    desks.change_rule(desk=desk, by=chief, primary_needed=5)

    article = make_article(desk=desk, by=make_user(desk=desk))

    assert article.rule_for("quotation").primary_needed == 2


@pytest.mark.parametrize("role", ["reporter", "checker", "editor"])
def test_only_the_admin_role_changes_it(desk: Desk, role: str):
    with pytest.raises(Refused) as refusal:
        desks.change_rule(desk=desk, by=make_user(desk=desk, roles=[role]), primary_needed=2)

    assert str(refusal.value) == "Ask an admin: only they may change the desk's rule."
    assert DeskRule.objects.filter(desk=desk).count() == 1


def test_the_same_again_is_no_version(desk: Desk, chief: User):
    with pytest.raises(Refused) as refusal:
        desks.change_rule(desk=desk, by=chief, primary_needed=1)

    assert str(refusal.value) == "Rule 1 says the same: change something, then save."


def test_a_rule_that_is_not_there_is_not_taken_away(desk: Desk, chief: User):
    with pytest.raises(Refused, match="This kind has no rule of its own"):
        desks.change_rule(desk=desk, by=chief, kind="event", withdrawn=True)


def test_the_rule_for_every_kind_stays(desk: Desk, chief: User):
    with pytest.raises(Refused, match=r"The rule for every kind can be changed, not taken away\."):
        desks.change_rule(desk=desk, by=chief, withdrawn=True)


def test_a_desk_asks_for_at_least_one_source(desk: Desk, chief: User):
    with pytest.raises(Refused, match="A desk asks for at least one source"):
        desks.change_rule(desk=desk, by=chief, secondary_needed=0)


def test_a_verdict_keeps_the_rule_it_passed(desk: Desk, chief: User):
    claim = claims_of(make_article(desk=desk, by=make_user(desk=desk)))[0]
    mark(claim, "sourced")

    desks.change_rule(desk=desk, by=chief, primary_needed=4, secondary_needed=9)

    claim = Claim.objects.with_latest().get(pk=claim.pk)
    assert claim.verification is not None
    assert claim.verification.rule is not None
    assert (claim.status, claim.verification.rule.number) == ("sourced", 1)


def test_the_next_verdict_is_measured_by_the_new_rule(desk: Desk, chief: User):
    claim = claims_of(make_article(desk=desk, by=make_user(desk=desk)))[0]
    make_evidence(claim)
    desks.change_rule(desk=desk, by=chief, primary_needed=4, secondary_needed=9)

    with pytest.raises(Refused) as refusal:
        mark(claim, "sourced")

    said = "Add 3 primary sources or 8 more independent sources: the claim has 1 primary and 0 secondary."
    assert str(refusal.value) == said
