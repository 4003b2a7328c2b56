"""The queues: what is in each, for whom, in which order, and that no count tells a verdict too early."""

from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from django.utils import timezone

from checks.actions import bounds, revising
from checks.models import Article, Claim, User
from checks.models import queues as module
from checks.models.queues import Queue, Queues, by_due, is_overdue
from tests.make import claims_of, freeze, make_article, make_desk, make_user, mark
from tests.views.looks import looked_at_once

pytestmark = pytest.mark.django_db
HOUR = timedelta(hours=1)


@pytest.fixture
def it() -> SimpleNamespace:
    desk = make_desk()
    article = make_article(desk=desk, claims=4)
    tomas = make_user("tomas", desk=desk, roles=["checker"])
    return SimpleNamespace(desk=desk, article=article, editor=article.added_by, tomas=tomas, claims=claims_of(article))


def queue(name: str, by: User) -> list[Claim]:
    return list(Queues(by).among(Claim.objects.visible_to(by), name).order_by("pk"))


def queue_counts(by: User) -> dict[str, int]:
    return Queues(by).counts()


def change(claim: Claim | Article, **columns: Any) -> None:
    type(claim).objects.filter(pk=claim.pk).update(**columns)


def recheck(claim: Claim) -> None:
    """A verdict, and then other words."""
    mark(claim)
    bounds.resize(claim=claim, by=claim.article.added_by, seen=1, edge="shrink")


def test_mine_is_what_was_given_to_me_and_is_to_decide(it):
    first, second, third, fourth = it.claims
    for claim in (first, second, third):
        change(claim, assignee=it.tomas)
    change(fourth, assignee=it.editor)
    mark(second)
    recheck(third)

    assert queue("mine", it.tomas) == [first, third]
    assert queue("mine", it.editor) == [fourth]


def test_unassigned_is_what_nobody_has_and_is_to_decide(it):
    first, second, third, fourth = it.claims
    change(first, assignee=it.tomas)
    mark(second)
    recheck(third)

    assert queue("unassigned", it.tomas) == [third, fourth]


@pytest.mark.parametrize("leave", ["switched off", "off the desk", "a reporter now"])
def test_unassigned_is_also_what_somebody_has_who_can_check_it_no_more(it, leave):
    first, *_, fourth = it.claims
    chief = make_user(is_superuser=True)
    other = make_user(desk=make_desk())
    for claim, person in zip(it.claims, (it.tomas, it.editor, chief, it.tomas), strict=True):
        change(claim, assignee=person)
    mark(fourth)
    assert queue("unassigned", it.editor) == []

    if leave == "switched off":
        User.objects.filter(pk=it.tomas.pk).update(is_active=False)
    elif leave == "off the desk":
        it.desk.members.remove(it.tomas)
        other.desks.get().members.add(it.tomas)
    else:
        it.tomas.groups.set(other.groups.none())
    assert queue("unassigned", it.editor) == [first]
    assert queue_counts(it.editor)["unassigned"] == 1


def test_by_status(it):
    first, second, third, fourth = it.claims
    mark(first)
    recheck(second)
    mark(third, "cleared", note="A heading.")

    assert queue("open", it.tomas) == [fourth]
    assert queue("disputed", it.tomas) == [first]
    assert queue("recheck", it.tomas) == [second]


def test_by_whose_turn_it_is(it):
    first, second, third, _ = it.claims
    change(first, waiting_for="writer")
    change(second, waiting_for="source")
    change(third, waiting_for="expert")

    assert queue("writer", it.tomas) == [first]
    assert queue("source", it.tomas) == [second]


def test_overdue_is_what_is_to_decide_after_its_time_or_its_drafts_deadline(it):
    first, second, third, fourth = it.claims
    now = timezone.now()
    change(it.article, deadline=now - HOUR)
    change(second, due=now + HOUR)
    change(third, due=now - HOUR)
    mark(fourth)

    assert queue("overdue", it.tomas) == [first, third]
    present = {claim.pk: claim for claim in claims_of(Article.objects.get(pk=it.article.pk))}
    assert [is_overdue(claim, claim.status) for claim in present.values()] == [True, False, True, False]

    freeze(it.article, published=True)
    assert queue("overdue", it.tomas) == []
    assert not is_overdue(Claim.objects.select_related("article").get(pk=first.pk), "open")


def test_what_is_ready_is_in_no_queue_and_what_is_out_where_it_may_need_a_correction(it):
    first, second, third, _ = it.claims
    for claim in it.claims:
        change(claim, assignee=it.tomas, due=timezone.now() - HOUR, waiting_for="source")
    change(third, assignee=None)
    mark(first)
    recheck(second)
    in_all = {name for name, number in queue_counts(it.tomas).items() if number}
    assert in_all == {"mine", "unassigned", "open", "disputed", "recheck", "source", "overdue"}

    freeze(it.article)
    assert not any(queue_counts(it.tomas).values())

    change(it.article, status="published")
    assert {name: queue(name, it.tomas) for name in Queue.values if queue_counts(it.tomas)[name]} == {
        "disputed": [first], "recheck": [second],
    }  # fmt: skip


def test_a_story_that_came_in_when_it_was_out_is_work_as_a_draft_is(it):
    out = make_article(desk=it.desk, claims=1, status="published")

    assert queue("open", it.tomas) == [*it.claims, *claims_of(out)]
    assert queue_counts(it.tomas)["unassigned"] == 5


def test_what_was_cut_or_is_another_desks_is_in_no_queue(it):
    make_article(claims=2)
    text = "\n\n".join(claim.wording for claim in it.claims[1:])
    revising.add_revision(article=it.article, by=it.editor, text=text, seen=1)

    assert queue("open", it.tomas) == it.claims[1:]
    assert queue_counts(it.tomas)["open"] == 3


def test_a_second_look_is_asked_of_others_and_no_queue_tells_the_first_verdict():
    it = looked_at_once()
    change(it.claim, waiting_for="writer", assignee=it.second)

    for name in ("disputed", "writer"):
        assert (queue(name, it.first), queue(name, it.second)) == ([it.claim], [])
        assert (queue_counts(it.first)[name], queue_counts(it.second)[name]) == (1, 0)
    assert (queue("second", it.first), queue("second", it.second), queue("second", it.editor)) == (
        [], [it.claim], [it.claim],
    )  # fmt: skip
    assert queue("mine", it.second) == [it.claim]

    mark(it.claim, "sourced", by=it.first)
    assert queue("second", it.second) == [it.claim]


def test_a_second_look_that_is_not_blind_is_asked_as_well():
    desk = make_desk(sign_off_from="normal", blind=False)
    first, second = (make_user(desk=desk, roles=["checker"]) for _ in range(2))
    claim = claims_of(make_article(desk=desk))[0]
    mark(claim, by=first)

    assert (queue("second", first), queue("second", second)) == ([], [claim])
    assert queue("disputed", second) == [claim]
    assert queue("second", make_user(desk=desk, roles=["reporter"])) == []


def test_what_is_due_first_comes_first_then_what_is_worth_most(it):
    now = timezone.now()
    other = claims_of(make_article(desk=it.desk, claims=2))
    change(it.article, deadline=now + 3 * HOUR)
    for claim, worth in zip([*it.claims, *other], (0.1, 0.9, 0.5, 0.5, 0.2, 0.8), strict=True):
        change(claim, worth=worth)
    change(it.claims[2], due=now + 4 * HOUR)
    change(other[0], due=now + HOUR)

    found = by_due(Queues(it.tomas).among(Claim.objects.visible_to(it.tomas), "open"))

    first, second, third, fourth = it.claims
    assert list(found) == [other[0], second, fourth, first, third, other[1]]


def test_an_article_that_is_out_has_no_deadline_to_be_first_by(it):
    now = timezone.now()
    out = make_article(desk=it.desk, claims=1, deadline=now - 9 * HOUR)
    change(it.article, deadline=now + HOUR)
    for claim in (it.claims[0], *claims_of(out)):
        mark(claim)
    freeze(out, published=True)

    found = by_due(Queues(it.tomas).among(Claim.objects.visible_to(it.tomas), "disputed"))

    assert list(found) == [it.claims[0], *claims_of(out)]


def test_the_counts_are_of_the_queues_and_end_where_nobody_reads_on(it, monkeypatch, django_assert_num_queries):
    change(it.claims[0], assignee=it.tomas)
    mark(it.claims[1])
    it.tomas.roles  # noqa: B018  # with the person, as on every page

    with django_assert_num_queries(2):
        counts = queue_counts(it.tomas)

    assert counts == {name: len(queue(name, it.tomas)) for name in Queue.values}
    assert (counts["mine"], counts["unassigned"], counts["open"], counts["disputed"]) == (1, 2, 3, 1)

    monkeypatch.setattr(module, "COUNTED_AT_MOST", 1)
    assert queue_counts(it.tomas)["open"] == 2
