"""Several people at once: who waits for whom, who is told, and that nobody waits for ever.

One person's work is held open until the database says that the other waits for it; no test counts on being fast.
"""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from threading import Barrier
from typing import Any

import pytest
from django.db import connection, transaction

from checks.actions import Refused, Stale, bounds, checking, gathering, intake, locked_article, sources
from checks.models import Alert, Article, Claim, Event, Evidence, Source, Verification
from tests.make import claims_of, make_article, make_call, make_evidence, make_user, mark

pytestmark = pytest.mark.django_db(transaction=True)


def in_own_connection(work: Callable[[], Any]) -> Any:
    """What the work returns, or the Stale that it raises; with a connection of its own that is given back."""
    try:
        return work()
    except Stale as stale:
        return stale
    finally:
        connection.close()


def at_once(*works: Callable[[], Any]) -> list[Any]:
    """All works together, each in a thread; what each gave."""
    start = Barrier(len(works))

    def begin(work: Callable[[], Any]) -> Any:
        start.wait()
        return in_own_connection(work)

    with ThreadPoolExecutor(len(works)) as threads:
        return [future.result(timeout=60) for future in [threads.submit(begin, work) for work in works]]


def while_the_first_is_unfinished(first: Callable[[], Any], second: Callable[[], Any]) -> Any:
    """Does the first, lets the second run into its locks, and only then commits the first; what the second gave."""
    with ThreadPoolExecutor(1) as threads:
        with transaction.atomic():
            first()
            waiting: Future[Any] = threads.submit(in_own_connection, second)
            while not (waiting.done() or somebody_waits()):
                pass
            assert not waiting.done()
        return waiting.result(timeout=60)


def somebody_waits() -> bool:
    with connection.cursor() as cursor:
        cursor.execute("SELECT EXISTS (SELECT 1 FROM pg_locks WHERE NOT granted AND pid IN"
                       " (SELECT pid FROM pg_stat_activity WHERE datname = current_database()))")  # fmt: skip
        return bool(cursor.fetchone()[0])


def numbers(article: Article) -> list[int]:
    return list(Event.objects.filter(article=article).order_by("number").values_list("number", flat=True))


def test_two_people_editing_one_article_leave_a_history_without_a_gap():
    article = make_article()
    people = [article.added_by, make_user(desk=article.desk)]

    def edit(person: Any) -> None:
        for number in range(10):
            intake.edit_details(article=article, by=person, byline=f"{person.username} {number}")

    at_once(*(lambda person=person: edit(person) for person in people))

    assert numbers(article) == list(range(1, 22))
    last = Event.objects.get(article=article, number=21)
    assert Article.objects.values_list("last_event", "last_digest").get() == (21, last.digest)


def test_of_two_editors_who_mark_the_same_version_one_wins_and_the_other_sees_how_it_stands():
    article = make_article()
    claim = claims_of(article)[0]
    slower = make_user(desk=article.desk)

    def marking(verdict: str, by: Any) -> Any:
        return lambda: checking.record_verification(claim=claim, by=by, verdict=verdict, seen=0, note="So it is.")

    told = while_the_first_is_unfinished(marking("disputed", article.added_by), marking("cleared", slower))

    assert isinstance(told, Stale)
    assert (told.claim.pk, told.claim.status, told.claim.version) == (claim.pk, "disputed", 1)
    assert list(Verification.objects.values_list("verdict", "by")) == [("disputed", article.added_by.pk)]
    assert numbers(article) == [1, 2]


def test_of_many_who_mark_at_once_exactly_one_wins():
    article = make_article()
    claim = claims_of(article)[0]
    people = [make_user(desk=article.desk) for _ in range(4)]

    answers = at_once(
        *(
            lambda by=by: checking.record_verification(claim=claim, by=by, verdict="cleared", seen=0, note="Fine.")
            for by in people
        )
    )

    assert sorted(type(answer).__name__ for answer in answers) == ["Claim", "Stale", "Stale", "Stale"]
    assert Verification.objects.count() == 1


def test_a_mark_on_the_claim_that_is_being_joined_away_is_told_and_not_lost_in_silence():
    article = make_article(text="The pool opened in 1931. It has 40 lanes today.")
    first, second = claims_of(article)
    by = article.added_by

    told = while_the_first_is_unfinished(
        lambda: bounds.join_with_next(claim=first, by=by, seen=0),
        lambda: checking.record_verification(claim=second, by=by, verdict="cleared", seen=0, note="Fine."),
    )

    assert isinstance(told, Stale)
    assert told.claim.joined_into_id == first.pk
    assert not Verification.objects.exists()


def test_joining_and_marking_all_over_an_article_end_without_a_deadlock():
    article = make_article(text=" ".join(f"Lane {n} is {n + 3} metres long." for n in range(1, 9)))
    claims = claims_of(article)
    by = article.added_by

    def join() -> None:
        for claim in claims[:4]:
            in_turn(partial(bounds.join_with_next, claim=claim, by=by), claim)

    def mark_backwards() -> None:
        for claim in reversed(claims):
            marking = partial(checking.record_verification, claim=claim, by=by, verdict="disputed", note="No.")
            in_turn(marking, claim)

    at_once(join, mark_backwards)

    assert numbers(article) == list(range(1, len(numbers(article)) + 1))
    assert Article.objects.get().last_event == len(numbers(article))


def in_turn(act: Callable[..., Any], claim: Claim) -> None:
    """Acts on the claim as it stands; being refused is part of the bustle."""
    with suppress(Refused):
        act(seen=Claim.objects.get(pk=claim.pk).version)


def test_two_articles_get_a_source_of_the_same_address_at_the_same_time():
    article = make_article()
    other = make_article(desk=article.desk, by=article.added_by)
    one, two = claims_of(article)[0], claims_of(other)[0]

    given = while_the_first_is_unfinished(
        lambda: make_evidence(one, url="https://pool.example/register"),
        lambda: make_evidence(two, url="https://pool.example/register"),
    )

    assert isinstance(given, Evidence)
    assert Source.objects.count() == 1
    assert {evidence.source_id for evidence in Evidence.objects.all()} == {given.source_id}


def test_people_at_work_on_two_articles_do_not_wait_for_each_other():
    article, other = make_article(), make_article()

    with transaction.atomic(), ThreadPoolExecutor(1) as threads:
        mark(claims_of(article)[0], "disputed")
        done = threads.submit(in_own_connection, lambda: mark(claims_of(other)[0], "cleared")).result(timeout=60)

    assert done.status == "cleared"


def test_evidence_withdrawn_while_a_verdict_is_given_makes_the_verdict_stale():
    article = make_article()
    claim = claims_of(article)[0]
    evidence = make_evidence(claim)
    by = article.added_by

    told = while_the_first_is_unfinished(
        lambda: gathering.withdraw_evidence(evidence=evidence, by=by, seen=1),
        lambda: checking.record_verification(claim=claim, by=by, verdict="sourced", seen=1),
    )

    assert isinstance(told, Stale)
    assert Claim.objects.get(pk=claim.pk).status == "open"


def test_who_cites_a_source_elsewhere_while_it_is_withdrawn_is_refused():
    article = make_article(claims=1)
    source = make_evidence(claims_of(article)[0], url="https://port.example/").source
    other = claims_of(make_article(desk=article.desk, claims=1))[0]

    with pytest.raises(Refused, match=r"^This source was withdrawn"):
        while_the_first_is_unfinished(
            lambda: sources.withdraw_source(source=source, by=article.added_by, why="Wrong."),
            lambda: make_evidence(other, url=source.url),
        )

    assert list(Alert.objects.values_list("claim__article", flat=True)) == [article.pk]


def test_a_source_is_not_withdrawn_past_somebody_who_cites_it_elsewhere():
    article = make_article(claims=1)
    source = make_evidence(claims_of(article)[0], url="https://port.example/").source
    other = claims_of(make_article(desk=article.desk, claims=1))[0]

    with pytest.raises(Refused, match=r"^Somebody cited this source in another article just now"):
        while_the_first_is_unfinished(
            lambda: make_evidence(other, url=source.url),
            lambda: sources.withdraw_source(source=source, by=article.added_by, why="Wrong."),
        )

    sources.withdraw_source(source=source, by=article.added_by, why="Wrong.")
    assert Alert.objects.count() == 2


def test_a_source_is_not_changed_past_somebody_who_cites_it_elsewhere():
    article = make_article(claims=1)
    source = make_evidence(claims_of(article)[0], url="https://port.example/").source
    other = make_article(desk=article.desk, claims=1)

    def edit() -> Source:
        return sources.edit_source(source=source, by=article.added_by, confidential=True)

    with pytest.raises(Refused, match=r"^Somebody cited this source in another article just now: save again\.$"):
        while_the_first_is_unfinished(lambda: make_evidence(claims_of(other)[0], url=source.url), edit)

    assert not Source.objects.get().confidential
    edit()
    told = Event.objects.filter(kind="source_edited")
    assert sorted(told.values_list("article", flat=True)) == [article.pk, other.pk]


def test_a_call_that_makes_its_person_confidential_waits_for_its_own_article_in_its_turn():
    earlier = make_article(claims=1)
    later = make_article(desk=earlier.desk, claims=1)
    by = earlier.added_by
    make_call(claims_of(later)[0], by=by)

    def call() -> Any:
        return make_call(claims_of(earlier)[0], by=by, confidential=True)

    with ThreadPoolExecutor(1) as threads, transaction.atomic():
        locked_article(earlier.pk, by, "call")
        made: Future[Any] = threads.submit(in_own_connection, call)
        while not (made.done() or somebody_waits()):
            pass
        # The one that waits would be waited for, were it to hold this already.
        locked_article(later.pk, by, "call")

    assert made.result(timeout=60).evidence.source.confidential
    assert list(Event.objects.filter(kind="source_edited").values_list("article", flat=True)) == [later.pk]
