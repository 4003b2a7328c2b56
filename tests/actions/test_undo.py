"""Taking back one's last verdict: what held before holds again, as a record of its own."""

import pytest

from checks.actions import Refused, bounds, checking, discussing, gathering, revising, signing, sources
from checks.models import Alert, Article, Claim, Event, Verification
from tests.make import claims_of, make_article, make_desk, make_evidence, make_rule, make_user, mark

pytestmark = pytest.mark.django_db
OUT_OF_REACH = "At most the last ten acts in an article can be undone: reopen an earlier claim on its card."
NOTHING = "There is no verdict of yours to undo in this article."


@pytest.fixture
def article() -> Article:
    """An article with two open claims."""
    return make_article(text="The pool opened in 1931. It has 40 lanes today.")


def undo(article: Article) -> Claim:
    """The one claim whose verdict was taken back."""
    (undone,) = checking.undo(article=article, by=article.added_by)
    return undone


def present(claim: Claim) -> Claim:
    return Claim.objects.with_latest().get(pk=claim.pk)


def verdicts(claim: Claim) -> list[tuple[int, str, str, int | None]]:
    """Number, verdict, note and the number undone of each of the claim's records."""
    return list(claim.verifications.order_by("number").values_list("number", "verdict", "note", "undoes__number"))


def reworded(claim: Claim) -> Claim:
    return bounds.resize(claim=claim, by=claim.article.added_by, seen=present(claim).version, edge="shrink")


def revise(article: Article, text: str) -> None:
    revising.add_revision(article=article, by=article.added_by, text=text, seen=article.revisions.count())


def wait(claim: Claim, whom: str) -> None:
    discussing.comment(claim=claim, by=claim.article.added_by, text="", waiting_for=whom)


def test_a_first_verdict_is_undone_and_the_claim_is_open_again(article: Article):
    claim = claims_of(article)[0]
    mark(claim, "disputed", note="No.")

    undone = undo(article)

    assert (undone.pk, undone.status, present(claim).status) == (claim.pk, "open", "open")
    assert verdicts(claim) == [(1, "disputed", "No.", None), (2, "open", "", 1)]
    event = Event.objects.order_by("number").last()
    assert event is not None
    assert (event.number, event.kind, event.what["undoes"]) == (3, "verdict", 1)


def test_a_second_verdict_is_undone_and_the_first_holds_again_with_its_words(article: Article):
    claim = claims_of(article)[0]
    mark(claim, "needs_context", note="Since when?", proposed="The first pool opened in 1931.")
    mark(claim, "cleared", note="A greeting.")

    undo(article)

    stands = present(claim)
    assert stands.status == "needs_context"
    assert stands.verification is not None
    assert stands.verification.proposed == "The first pool opened in 1931."
    assert verdicts(claim)[2:] == [(3, "needs_context", "Since when?", 2)]


def test_reopening_is_undone(article: Article):
    claim = claims_of(article)[0]
    mark(claim, "sourced")
    mark(claim, "open", note="")

    undo(article)

    assert present(claim).status == "sourced"
    assert list(present(claim).verification.evidence.all()) == list(claim.evidence.all())  # type: ignore[union-attr]


def test_undoing_walks_back_claim_by_claim_and_never_undoes_an_undoing(article: Article):
    first, second = claims_of(article)
    mark(first, "disputed")
    mark(second, "cleared")

    assert [undo(article).pk, undo(article).pk] == [second.pk, first.pk]
    with pytest.raises(Refused) as refusal:
        undo(article)

    assert str(refusal.value) == NOTHING
    assert Verification.objects.count() == 4


def test_where_there_is_nothing_to_undo_the_person_is_told(article: Article):
    with pytest.raises(Refused) as refusal:
        undo(article)

    assert (str(refusal.value), Event.objects.count()) == (NOTHING, 1)


def test_nobody_undoes_a_colleagues_verdict(article: Article):
    mark(claims_of(article)[0], "disputed", by=make_user(desk=article.desk))

    with pytest.raises(Refused) as refusal:
        undo(article)

    assert str(refusal.value) == NOTHING


def test_a_verdict_that_a_colleague_followed_stays_and_the_one_before_it_is_undone(article: Article):
    first, second = claims_of(article)
    mark(first, "cleared")
    mark(second, "disputed")
    mark(second, "cleared", by=make_user(desk=article.desk))

    assert undo(article).pk == first.pk
    assert present(second).status == "cleared"


def test_a_colleague_gave_the_verdict_that_holds_again(article: Article):
    claim = claims_of(article)[0]
    mark(claim, "disputed", note="No.", by=make_user(desk=article.desk))
    mark(claim, "cleared")

    undo(article)

    given = present(claim).verification
    assert given is not None
    assert (given.verdict, given.note, given.by) == ("disputed", "No.", article.added_by)
    assert given.restores == claim.verifications.get(number=1)
    event = Event.objects.latest("pk")
    assert (event.what["undoes"], event.what["restores"]) == (2, 1)


def test_what_an_undo_restored_and_a_later_undo_restores_again_is_the_verdict_first_given(article: Article):
    claim = claims_of(article)[0]
    mark(claim, "disputed", note="No.", by=make_user(desk=article.desk))
    for _ in range(2):
        mark(claim, "cleared")
        undo(article)

    assert list(claim.verifications.order_by("number").values_list("number", "restores__number")) == [
        (1, None), (2, None), (3, 1), (4, None), (5, 1),
    ]  # fmt: skip


def test_a_verdict_whose_evidence_is_gone_does_not_come_back(article: Article):
    claim = claims_of(article)[0]
    mark(claim, "sourced")
    mark(claim, "cleared")
    gathering.withdraw_evidence(evidence=claim.evidence.get(), by=article.added_by, seen=present(claim).version)

    with pytest.raises(Refused) as refusal:
        undo(article)

    assert str(refusal.value) == "The evidence behind the earlier verdict is gone: reopen the claim instead."
    assert (present(claim).status, Verification.objects.count()) == ("cleared", 2)


def test_an_undo_of_a_verdict_given_under_recheck_leads_back_to_the_recheck(article: Article):
    claim = claims_of(article)[0]
    colleague = make_user(desk=article.desk)
    mark(claim, "disputed", note="No.", by=colleague)
    reworded(claim)
    mark(claim, "cleared")

    assert undo(article).status == "recheck"
    stands = present(claim)
    assert stands.status == "recheck"
    assert stands.verification is not None
    assert (stands.verification.wording, stands.wording) == ("The pool opened in 1931.", "The pool opened in")
    assert (stands.verification.verdict, stands.verification.checked.by) == ("disputed", colleague)
    assert verdicts(claim)[2:] == [(3, "disputed", "No.", 2)]
    assert Event.objects.latest("pk").what["wording"] == "The pool opened in 1931."


def test_affirming_is_undone_and_the_claim_is_to_be_rechecked_until_it_is_affirmed_anew(article: Article):
    by, claim = article.added_by, claims_of(article)[0]
    mark(claim, "disputed", note="No.", by=make_user(desk=article.desk))
    revise(article, "The pool opened in 1932. It has 40 lanes today.")
    checking.still_holds(claim=claim, by=by, seen=present(claim).version)

    assert undo(article).status == present(claim).status == "recheck"
    assert present(claim).verification.wording == "The pool opened in 1931."  # type: ignore[union-attr]

    affirmed = checking.still_holds(claim=claim, by=by, seen=present(claim).version)
    assert (affirmed.status, affirmed.verification.wording) == ("disputed", "The pool opened in 1932.")  # type: ignore[union-attr]
    assert undo(article).status == present(claim).status == "recheck"


def test_a_verdict_back_under_recheck_holds_once_its_words_are_back(article: Article):
    claim = claims_of(article)[0]
    mark(claim, "disputed")
    revise(article, "The pool opened in 1932. It has 40 lanes today.")
    mark(claim, "cleared")
    undo(article)

    revise(article, "The pool opened in 1931. It has 40 lanes today.")

    assert present(claim).status == "disputed"


def test_reopening_under_recheck_is_undone(article: Article):
    claim = claims_of(article)[0]
    mark(claim, "disputed")
    reworded(claim)
    mark(claim, "open", note="")

    assert undo(article).status == present(claim).status == "recheck"


def test_a_claim_is_back_under_recheck_though_its_evidence_would_not_do_any_more(article: Article):
    make_rule(article.desk, primary_needed=2)
    claim = claims_of(article)[0]
    for title in ("Minutes", "Register"):
        make_evidence(claim, title=title)
    mark(claim, "sourced")
    reworded(claim)
    first, second = claim.evidence.order_by("pk")
    gathering.withdraw_evidence(evidence=first, by=article.added_by, seen=present(claim).version)
    mark(claim, "disputed")

    assert undo(article).status == present(claim).status == "recheck"

    mark(claim, "disputed")
    gathering.withdraw_evidence(evidence=second, by=article.added_by, seen=present(claim).version)
    with pytest.raises(Refused, match="The evidence behind the earlier verdict is gone"):
        undo(article)


def test_a_verdict_waiting_for_a_recheck_is_undone(article: Article):
    claim = claims_of(article)[0]
    mark(claim, "disputed")
    reworded(claim)

    assert undo(article).status == "open"


def test_a_claim_that_was_joined_away_is_passed_over(article: Article):
    first, second = claims_of(article)
    mark(first, "cleared")
    mark(second, "disputed")
    bounds.join_with_next(claim=first, by=article.added_by, seen=present(first).version)

    assert undo(article).pk == first.pk
    with pytest.raises(Refused) as refusal:
        undo(article)

    assert str(refusal.value) == NOTHING


def test_an_undo_after_a_join_leaves_one_alert_for_a_source():
    article = make_article(claims=2)
    by = article.added_by
    first, second = claims_of(article)
    for claim in (first, second):
        make_evidence(claim, title="Register")
    sources.withdraw_source(source=first.evidence.get().source, by=by, why="Wrong.")
    mark(first, "disputed", by=by)
    bounds.join_with_next(claim=first, by=by, seen=Claim.objects.get(pk=first.pk).version)
    mark(first, "disputed", by=by, note="Both halves.")

    checking.undo(article=article, by=by)

    assert Alert.objects.unsettled().filter(claim=first).count() == 1


def test_a_second_look_is_not_passed_over_by_an_undo():
    desk = make_desk(sign_off_from="low")
    first, second = make_user(desk=desk), make_user(desk=desk)
    one, other = claims_of(make_article(desk=desk, by=first, claims=2))
    mark(other, "disputed", by=second)
    mark(one, "disputed", by=first)
    signing.sign_off(claim=one, by=second, seen=1, verdict="disputed", note="So it is.")

    with pytest.raises(Refused, match="Your last act here was a second look"):
        checking.undo(article=one.article, by=second)

    assert Claim.objects.get(pk=other.pk).status == "disputed"


@pytest.mark.parametrize("second", ["disputed", "cleared"])
def test_a_verdict_that_a_second_person_looked_at_stays(second: str):
    desk = make_desk(sign_off_from="low")
    by, other = make_user(desk=desk), make_user(desk=desk)
    one, looked_at = claims_of(make_article(desk=desk, by=by, claims=2))
    mark(one, "disputed", by=by)
    mark(looked_at, "disputed", by=by)
    signing.sign_off(claim=looked_at, by=other, seen=1, verdict=second, note="I have looked.")
    mark(looked_at, "needs_context", by=by)

    # The last one was looked at by nobody; the one that holds again then was.
    undone = [checking.undo(article=one.article, by=by)[0].pk for _ in range(2)]

    assert undone == [looked_at.pk, one.pk]
    assert present(looked_at).status == "disputed"
    with pytest.raises(Refused, match=NOTHING):
        checking.undo(article=one.article, by=by)


def test_two_verdicts_on_one_claim_are_undone_one_after_the_other(article: Article):
    first, second = claims_of(article)
    mark(second, "cleared")
    for verdict in ("disputed", "needs_context", "disputed"):
        mark(first, verdict, note=f"It is {verdict}.")

    assert [undo(article).status for _ in range(3)] == ["needs_context", "disputed", "open"]
    assert undo(article).pk == second.pk
    assert verdicts(first)[3:] == [
        (4, "needs_context", "It is needs_context.", 3), (5, "disputed", "It is disputed.", 2), (6, "open", "", 1),
    ]  # fmt: skip
    with pytest.raises(Refused, match=NOTHING):
        undo(article)


def test_what_was_undone_and_marked_anew_is_undone_again(article: Article):
    claim = claims_of(article)[0]
    mark(claim, "disputed")
    mark(claim, "cleared")
    undo(article)
    mark(claim, "needs_context")

    assert [undo(article).status, undo(article).status] == ["disputed", "open"]


def test_the_last_ten_are_undone_and_none_before_them():
    article = make_article(claims=12)
    claims = claims_of(article)
    for claim in claims:
        mark(claim)

    assert [undo(article).pk for _ in range(10)] == [claim.pk for claim in reversed(claims[2:])]
    with pytest.raises(Refused, match=OUT_OF_REACH):
        undo(article)

    # One more mark moves the ten on: the oldest of them is out of reach then.
    mark(claims[5])
    assert undo(article).pk == claims[5].pk
    with pytest.raises(Refused, match=OUT_OF_REACH):
        undo(article)


def test_a_claim_waits_again_for_whom_it_waited_before_the_verdict(article: Article):
    claim = claims_of(article)[0]
    wait(claim, "source")
    mark(claim, "cleared")
    assert present(claim).waiting_for == ""
    mark(claim, "disputed", proposed="The pool opened in 1932.")

    assert [(undo(article).waiting_for, present(claim).waiting_for) for _ in range(2)] == [
        ("", ""),
        ("source", "source"),
    ]
    event = Event.objects.latest("pk")
    assert (event.what["waiting_for"], event.what["waited_for"]) == ("source", "")


def test_what_is_waited_for_by_now_stays_so_after_an_undo(article: Article):
    claim = claims_of(article)[0]
    wait(claim, "source")
    mark(claim, "cleared")
    wait(claim, "expert")

    assert undo(article).waiting_for == present(claim).waiting_for == "expert"


def test_claims_marked_in_one_act_come_back_in_one_but_for_those_a_colleague_followed():
    article = make_article(claims=4)
    by, claims = article.added_by, claims_of(article)
    mark(claims[3])
    mark(claims[0], "cleared")
    seen = {claim.pk: present(claim).version for claim in claims[:3]}
    checking.mark_all(article=article, by=by, claims=seen, verdict="disputed", note="No.")
    mark(claims[1], "needs_context", by=make_user(desk=article.desk))

    undone = checking.undo(article=article, by=by)

    assert [claim.pk for claim in undone] == [claims[0].pk, claims[2].pk]
    assert [present(claim).status for claim in claims] == ["cleared", "needs_context", "open", "disputed"]
    assert [undo(article).pk, undo(article).pk] == [claims[0].pk, claims[3].pk]


def test_of_several_those_are_left_that_would_be_refused_today(article: Article):
    first, second = claims_of(article)
    mark(first, "sourced")
    seen = {claim.pk: present(claim).version for claim in (first, second)}
    checking.mark_all(article=article, by=article.added_by, claims=seen, verdict="disputed", note="No.")
    gathering.withdraw_evidence(evidence=first.evidence.get(), by=article.added_by, seen=present(first).version)

    assert undo(article).pk == second.pk
    with pytest.raises(Refused, match="The evidence behind the earlier verdict is gone"):
        undo(article)
