"""One verdict on several claims: each by the rules of a verdict on one, and what they refuse is left and named."""

from collections.abc import Callable

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from checks.actions import SOMEONE_WAS_FASTER, Refused, checking
from checks.actions.checking import MarkedAll
from checks.models import Article, Claim, Event
from tests.make import claims_of, make_article, make_desk, make_evidence, make_quotation, make_user, mark

pytestmark = pytest.mark.django_db


@pytest.fixture
def article() -> Article:
    return make_article(claims=3)


def mark_all(article: Article, *claims: Claim, verdict: str = "disputed", note: str = "") -> MarkedAll:
    """By who added the article, as the claims stand now."""
    seen = dict(Claim.objects.filter(pk__in=[claim.pk for claim in claims]).values_list("pk", "version"))
    return checking.mark_all(article=article, by=article.added_by, claims=seen, verdict=verdict, note=note)


def statuses(article: Article) -> list[str]:
    return [claim.status for claim in claims_of(article)]


def test_each_claim_gets_a_record_and_an_event_of_its_own(article: Article):
    first, second, third = claims_of(article)

    done = mark_all(article, third, first, note="  Not so. ")

    assert ([claim.pk for claim in done.marked], done.left) == ([first.pk, third.pk], [])
    assert statuses(article) == ["disputed", "open", "disputed"]
    assert [(given.note, given.by) for given in first.verifications.all()] == [("Not so.", article.added_by)]
    events = list(article.events.filter(kind=Event.Kind.VERDICT).values_list("number", "claim", "what__together"))
    assert events == [(2, first.pk, 2), (3, third.pk, 2)]
    assert second.verifications.count() == 0


def test_sourced_rests_on_each_claims_own_evidence(article: Article):
    first, second, _third = claims_of(article)
    evidence = make_evidence(first)

    done = mark_all(article, first, second, verdict="sourced")

    assert [claim.pk for claim in done.marked] == [first.pk]
    assert [(claim.pk, why) for claim, why in done.left] == [
        (second.pk, "Add evidence that supports the claim: 1 primary source or 3 independent secondary sources.")
    ]
    assert list(first.verifications.get().evidence.all()) == [evidence]


def test_what_a_colleague_changed_meanwhile_is_left(article: Article):
    first, second, _third = claims_of(article)
    seen = {claim.pk: claim.version for claim in (first, second)}
    mark(first, "cleared", by=make_user(desk=article.desk))

    done = checking.mark_all(article=article, by=article.added_by, claims=seen, verdict="disputed", note="No.")

    assert [(claim.pk, why) for claim, why in done.left] == [(first.pk, SOMEONE_WAS_FASTER)]
    assert statuses(article) == ["cleared", "disputed", "open"]


def test_the_same_again_changes_nothing_seen_before(article: Article):
    claims = claims_of(article)
    seen = {claim.pk: claim.version for claim in claims}
    for expected in (3, 0):
        done = checking.mark_all(article=article, by=article.added_by, claims=seen, verdict="disputed", note="No.")
        assert len(done.marked) == expected

    assert article.events.filter(kind=Event.Kind.VERDICT).count() == 3


def test_a_clearing_takes_the_splits_suggestion_as_its_reason_where_no_note_is_given(article: Article):
    first, second, _third = claims_of(article)
    Claim.objects.filter(pk=first.pk).update(suggested_clear="heading")

    done = mark_all(article, first, second, verdict="cleared")

    assert first.verifications.get().note == "Nothing to check: heading."
    assert [why for _claim, why in done.left] == ["Write why there is nothing to check here."]


def test_verdicts_are_taken_back_together(article: Article):
    first, second, third = claims_of(article)
    mark_all(article, first, second, note="No.")

    done = mark_all(article, first, second, third, verdict="open")

    assert statuses(article) == ["open", "open", "open"]
    assert [(claim.pk, why) for claim, why in done.left] == [(third.pk, "This claim is open already.")]


def test_a_quotation_is_left_as_its_question_is_not_chosen():
    quotation = make_quotation()
    make_evidence(quotation)

    done = mark_all(quotation.article, quotation, verdict="sourced")

    assert [why for _claim, why in done.left] == [
        "Say what the verdict settles: the quoted words, what they assert, or both."
    ]


def test_a_second_look_is_given_on_the_card_and_tells_nothing_of_the_first():
    desk = make_desk(sign_off_from="low")
    article = make_article(desk=desk, claims=2)
    first, second = claims_of(article)
    mark(first, "needs_context")
    seen = {claim.pk: Claim.objects.get(pk=claim.pk).version for claim in (first, second)}
    by = make_user(desk=desk)

    done = checking.mark_all(article=article, by=by, claims=seen, verdict="disputed", note="No.")

    assert [claim.pk for claim in done.marked] == [second.pk]
    assert [why for _claim, why in done.left] == [
        "A first verdict was given: give yours, the second look, on the claim’s card."
    ]
    assert first.verifications.count() == 1
    reopened = checking.mark_all(article=article, by=by, claims={first.pk: seen[first.pk]}, verdict="open")
    assert [why for _claim, why in reopened.left] == [
        "Give your own verdict first: somebody has checked this claim, and yours is to be the second look."
    ]


def test_a_claim_of_another_article_is_not_touched(article: Article):
    other = claims_of(make_article(desk=article.desk, by=article.added_by))[0]

    done = mark_all(article, other, note="No.")

    assert (done.marked, done.left, other.verifications.count()) == ([], [], 0)


@pytest.mark.parametrize("act", ["still_holds", "", "nonsense"])
def test_no_other_act_is_done_to_several(article: Article, act: str):
    done = mark_all(article, *claims_of(article), verdict=act, note="No.")

    assert [why for _claim, why in done.left] == ["Choose sourced, disputed, needs context or cleared."] * 3


def test_none_and_too_many_are_refused(article: Article):
    for claims, sentence in (
        ({}, "No claim is selected: select some, then give the verdict."),
        (dict.fromkeys(range(1, 202), 0), "At most 200 claims are marked at once: select fewer."),
    ):
        with pytest.raises(Refused) as refusal:
            checking.mark_all(article=article, by=article.added_by, claims=claims, verdict="disputed", note="No.")
        assert str(refusal.value) == sentence


def test_a_reporter_is_refused(article: Article):
    by, claim = make_user(desk=article.desk, roles=["reporter"]), claims_of(article)[0]

    with pytest.raises(Refused, match="Ask a checker or an editor"):
        checking.mark_all(article=article, by=by, claims={claim.pk: 0}, verdict="disputed", note="No.")


@pytest.fixture
def queries() -> Callable[[int], int]:
    """How many queries it costs to dispute so many claims."""

    def count(claims: int) -> int:
        article = make_article(claims=claims)
        with CaptureQueriesContext(connection) as captured:
            mark_all(article, *claims_of(article), note="No.")
        return len(captured)

    return count


def test_it_costs_the_same_number_of_queries_whatever_the_number_of_claims(queries: Callable[[int], int]):
    assert queries(2) == queries(60)
