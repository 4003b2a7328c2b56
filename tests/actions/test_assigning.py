"""Giving claims to people: who may, to whom, what the history says, and that nothing else changes."""

from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

import pytest
from pytest_django import DjangoAssertNumQueries

from checks.actions import Refused, assigning, bounds
from checks.models import Claim, Event, User
from tests.make import claims_of, freeze, make_article, make_desk, make_user, mark

pytestmark = pytest.mark.django_db
NOON = datetime(2026, 3, 9, 12, tzinfo=UTC)
FOUR = datetime(2026, 3, 9, 16, tzinfo=UTC)
GONE = "Some of these claims stand in this article no more: reload the page, then choose again."


@pytest.fixture
def it() -> SimpleNamespace:
    desk = make_desk("City")
    article = make_article(desk=desk, claims=3)
    tomas = make_user("tomas", desk=desk, roles=["checker"], first_name="Tomas", last_name="B.")
    return SimpleNamespace(desk=desk, article=article, editor=article.added_by, tomas=tomas, claims=claims_of(article))


def assign(it: SimpleNamespace, *claims: Claim, to: User | None, by: User | None = None, **due: datetime | None):
    given: dict[str, Any] = {"claims": [claim.pk for claim in claims], "to": to, "by": by or it.editor}
    return assigning.assign(article=it.article, **given | due)


def told(it: SimpleNamespace) -> list[tuple[int | None, dict[str, object]]]:
    events = Event.objects.filter(article=it.article, kind="assigned").order_by("number")
    return [(event.claim_id, event.what) for event in events]


def refusal(it: SimpleNamespace, *claims: Claim, to: User | None, by: User | None = None, **due: datetime) -> str:
    before = Event.objects.count()
    with pytest.raises(Refused) as refused:
        assign(it, *claims, to=to, by=by, **due)
    assert Event.objects.count() == before
    assert not Claim.objects.exclude(assignee=None, due=None).exists()
    return str(refused.value)


def test_claims_are_given_to_a_colleague_with_a_time_and_the_history_says_so(it):
    first, _, third = it.claims

    changed = assign(it, third, first, to=it.tomas, due=NOON)

    assert changed == [first, third]
    assert list(Claim.objects.filter(assignee=it.tomas, due=NOON).order_by("pk")) == [first, third]
    what = {
        "to": it.tomas.pk, "name": "Tomas B.", "due": "2026-03-09T12:00:00+00:00", "name_before": "", "due_before": "",
    }  # fmt: skip
    assert told(it) == [(first.pk, what), (third.pk, what)]


def test_without_a_time_each_claim_keeps_its_own_and_none_takes_it_away(it):
    first, second, _ = it.claims
    assign(it, first, to=it.tomas, due=NOON)

    assign(it, first, second, to=it.editor)
    assert list(Claim.objects.filter(assignee=it.editor).order_by("pk").values_list("due", flat=True)) == [NOON, None]

    assign(it, first, to=it.editor, due=None)
    assert Claim.objects.get(pk=first.pk).due is None
    assert told(it)[-1][1] == {
        "to": it.editor.pk, "name": it.editor.name, "due": "",
        "name_before": it.editor.name, "due_before": "2026-03-09T12:00:00+00:00",
    }  # fmt: skip


def test_a_claim_is_taken_from_everybody(it):
    first, *_ = it.claims
    assign(it, first, to=it.tomas)

    assert assign(it, first, to=None) == [first]

    assert Claim.objects.get(pk=first.pk).assignee is None
    assert (told(it)[-1][1]["name"], told(it)[-1][1]["name_before"]) == ("", "Tomas B.")


def test_said_again_it_changes_and_records_nothing(it):
    first, second, _ = it.claims
    assign(it, first, to=it.tomas, due=NOON)

    assert assign(it, first, to=it.tomas, due=NOON) == []
    assert assign(it, first, second, to=it.tomas, due=NOON) == [second]
    assert assign(it, first, to=it.tomas, due=FOUR) == [first]

    assert [claim for claim, _ in told(it)] == [first.pk, second.pk, first.pk]


def test_whoever_marks_the_claim_just_now_is_not_disturbed(it):
    first, *_ = it.claims

    assign(it, first, to=it.tomas)

    assert Claim.objects.get(pk=first.pk).version == first.version
    assert mark(first, by=it.tomas).status == "disputed"
    assert Claim.objects.get(pk=first.pk).assignee == it.tomas


def test_a_claim_of_an_article_that_is_ready_can_be_assigned(it):
    freeze(it.article)

    assert assign(it, it.claims[0], to=it.tomas) == [it.claims[0]]


def test_both_parts_of_a_claim_that_is_split_stay_with_its_person(it):
    first, *_ = it.claims
    assign(it, first, to=it.tomas, due=NOON)

    second = bounds.split_claim(claim=first, by=it.editor, seen=0, revision=1, at=4)

    assert (second.assignee, second.due) == (it.tomas, NOON)


def test_a_checker_takes_a_claim_and_a_superuser_who_is_no_member_as_well(it):
    chief = make_user("chief", is_superuser=True, roles=[])

    assert assign(it, it.claims[0], to=it.tomas, by=it.tomas) == [it.claims[0]]
    assert assign(it, it.claims[1], to=chief, by=chief) == [it.claims[1]]


def test_a_reporter_may_not(it):
    lea = make_user("lea", desk=it.desk, roles=["reporter"])

    sentence = refusal(it, it.claims[0], to=it.tomas, by=lea)

    assert sentence == ("Ask a checker or an editor: only they may assign claims to colleagues, and say until when.")


def test_nobody_is_given_a_claim_who_could_not_check_it(it):
    stranger = make_user("stranger", desk=make_desk("Night"), first_name="Sam")
    gone = make_user("gone", desk=it.desk, first_name="Gunn", is_active=False)
    lea = make_user("lea", desk=it.desk, roles=["reporter"], first_name="Lea")
    first = it.claims[0]

    assert refusal(it, first, to=stranger) == "Sam is not on the desk City: choose somebody of that desk."
    assert refusal(it, first, to=gone) == "The account of Gunn is switched off: choose somebody else."
    assert refusal(it, first, to=lea) == "Lea may not give verdicts: choose a checker or an editor."


def test_claims_of_another_article_or_cut_ones_refuse_all_of_it(it):
    other = claims_of(make_article(desk=it.desk, by=it.editor))[0]
    first, second, _ = it.claims

    assert refusal(it, first, other, to=it.tomas) == GONE
    assert refusal(it, to=it.tomas) == "Choose at least one claim first."

    bounds.join_with_next(claim=first, by=it.editor, seen=0)
    assert refusal(it, first, second, to=it.tomas) == GONE


def test_a_time_that_no_page_could_show_is_refused(it):
    sentence = refusal(it, it.claims[0], to=it.tomas, due=datetime(9999, 12, 31, tzinfo=UTC))

    assert sentence == "Choose a day in the years 1900 to 2100."


@pytest.mark.parametrize("claims", [1, 3, 60])
def test_it_costs_the_same_queries_for_few_claims_and_for_many(
    claims: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    article = make_article(claims=claims)
    editor, tomas = User.objects.get(pk=article.added_by.pk), make_user(desk=article.desk)
    wanted = [claim.pk for claim in claims_of(article)]
    # SAVEPOINT, article, roles, person, claims, UPDATE, events, RELEASE
    with django_assert_num_queries(8):
        assert len(assigning.assign(article=article, by=editor, claims=wanted, to=tomas, due=NOON)) == claims
