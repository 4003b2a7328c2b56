"""A proposed wording accepted or refused: by whom, once, and what becomes of the text."""

import pytest
from pytest_django import DjangoAssertNumQueries

from checks import rules
from checks.actions import Refused, Stale, bounds, checking, discussing, revising, wording
from checks.models import Article, Claim, Comment, Event, Revision, User, Verification
from tests.make import claims_of, freeze, make_article, make_user, mark

pytestmark = pytest.mark.django_db

TEXT = "The pool opened in 1931. It has 40 lanes today.\n\nA swim costs 4 crowns. A swim costs 4 crowns."
PROPOSED = "The pool opened in 1934."


@pytest.fixture
def article() -> Article:
    return make_article(text=TEXT)


@pytest.fixture
def claim(article: Article) -> Claim:
    """The first claim, disputed, with other words proposed."""
    return mark(claims_of(article)[0], "disputed", proposed=PROPOSED)


@pytest.fixture
def lena(article: Article) -> User:
    return make_user("lena", desk=article.desk, roles=["reporter"])


def seen(claim: Claim) -> int:
    return Claim.objects.get(pk=claim.pk).version


def accept(claim: Claim, by: User) -> Claim:
    return wording.accept_wording(claim=claim, by=by, seen=seen(claim))


def refuse(claim: Claim, by: User, reason: str = "It is 1931 on the stone.") -> Claim:
    return wording.refuse_wording(claim=claim, by=by, seen=seen(claim), reason=reason)


def text_of(article: Article) -> str:
    newest = Article.objects.select_related("revision").get(pk=article.pk).revision
    assert newest
    return newest.text


# Accepting


def test_into_a_published_text_an_editor_alone_puts_them(article: Article, claim: Claim, lena: User):
    freeze(article, published=True)

    with pytest.raises(Refused) as refusal:
        accept(claim, lena)

    assert str(refusal.value) == "Ask an editor: only they may replace the text of a published article."
    assert text_of(article) == TEXT
    accept(claim, make_user(desk=article.desk))
    assert PROPOSED in text_of(article)


def test_the_words_of_a_published_text_a_writer_may_still_keep(article: Article, claim: Claim, lena: User):
    freeze(article, published=True)

    assert refuse(claim, lena).waiting_for == "editor"


def test_the_proposed_words_take_the_place_of_the_claims(article: Article, claim: Claim, lena: User):
    accepted = accept(claim, lena)

    assert text_of(article) == TEXT.replace("The pool opened in 1931.", PROPOSED)
    assert (accepted.wording, accepted.status, accepted.placement.how) == (PROPOSED, "recheck", "reworded")  # type: ignore[union-attr]
    assert accepted.version == claim.version + 1


def test_the_answer_is_a_comment_of_the_verdict_and_three_events(article: Article, claim: Claim, lena: User):
    before = article.events.count()

    accept(claim, lena)

    answer = Comment.objects.get()
    assert (answer.kind, answer.text, answer.by, answer.claim_id) == ("accepted", PROPOSED, lena, claim.pk)
    assert answer.verification == Verification.objects.get()
    told = list(article.events.all()[before:])
    assert [event.kind for event in told] == ["article_revised", "claim_reworded", "wording_accepted"]
    assert told[-1].what == {
        "verification": 1, "revision": 2, "before": "The pool opened in 1931.", "after": PROPOSED,
    }  # fmt: skip


def test_nobody_is_waited_for_afterwards(claim: Claim, lena: User):
    assert Claim.objects.get(pk=claim.pk).waiting_for == "writer"

    assert accept(claim, lena).waiting_for == ""


def test_the_other_claims_keep_what_they_have_even_words_that_stand_twice(article: Article, claim: Claim, lena: User):
    for other in claims_of(article)[1:]:
        mark(other)

    accept(claim, lena)

    assert [(one.wording, one.status) for one in claims_of(article)] == [
        (PROPOSED, "recheck"), ("It has 40 lanes today.", "disputed"),
        ("A swim costs 4 crowns.", "disputed"), ("A swim costs 4 crowns.", "disputed"),
    ]  # fmt: skip


def test_a_claim_of_words_that_stand_twice_is_changed_where_it_stands(article: Article, lena: User):
    last = mark(claims_of(article)[-1], "needs_context", proposed="A child's swim costs 2 crowns.")

    accept(last, lena)

    assert text_of(article) == TEXT.removesuffix("A swim costs 4 crowns.") + "A child's swim costs 2 crowns."
    assert claims_of(article)[-1].pk == last.pk
    assert claims_of(article)[-1].placement.how == "reworded"  # type: ignore[union-attr]


def test_wholly_other_words_are_the_same_claim_all_the_same(article: Article, lena: User):
    first = mark(claims_of(article)[0], "needs_context", proposed="Nobody knows when.")

    assert accept(first, lena).wording == "Nobody knows when."
    assert claims_of(article)[0].pk == first.pk
    assert not article.claims.cut().exists()


def test_a_claim_around_the_words_is_to_be_checked_again_and_one_within_keeps_its_own(
    article: Article, claim: Claim, lena: User
):
    around = bounds.add_claim(article=article, by=article.added_by, revision=1, start=0, end=TEXT.index("\n"))
    within = bounds.add_claim(article=article, by=article.added_by, revision=1, start=4, end=15)
    mark(around)
    mark(within)

    accept(claim, lena)

    around, within = (Claim.objects.with_latest().get(pk=one.pk) for one in (around, within))
    assert (around.wording, around.status) == (f"{PROPOSED} It has 40 lanes today.", "recheck")
    assert (within.wording, within.status) == ("pool opened", "disputed")


def test_line_ends_and_white_space_of_the_proposal_make_no_paragraph(article: Article, lena: User):
    first = mark(claims_of(article)[0], "disputed", proposed="The pool\r\n\r\n opened\u2029in\u00a0\u200b 1934.")

    assert accept(first, lena).wording == "The pool opened in 1934."
    assert text_of(article).count("\n\n") == 1


def test_a_proposal_of_signs_that_nobody_sees_is_refused(article: Article, lena: User):
    first = mark(claims_of(article)[0], "disputed", proposed="\u200b")

    assert refused(accept, first, lena) == wording.DOES_NOT_FIT
    assert Revision.objects.count() == 1


def test_a_sign_that_would_join_the_letter_before_it_is_refused(lena: User):
    article = make_article(desk=lena.desks.get(), text="The bridge+road opened in 1931.")
    first = bounds.add_claim(article=article, by=article.added_by, revision=1, start=10, end=11)
    mark(first, "disputed", proposed="\u0301")

    assert refused(accept, first, lena) == wording.DOES_NOT_FIT


@pytest.mark.parametrize("number", [3, 60])
def test_queries(number: int, django_assert_num_queries: DjangoAssertNumQueries) -> None:
    article = make_article(claims=number)
    first = mark(claims_of(article)[0], "disputed", proposed=PROPOSED)
    editor, version = User.objects.get(pk=article.added_by.pk), seen(first)
    with django_assert_num_queries(25):
        wording.accept_wording(claim=first, by=editor, seen=version)


# Refusing


def test_a_refused_wording_leaves_the_text_and_is_an_editors_turn(article: Article, claim: Claim, lena: User):
    refused_claim = refuse(claim, lena)

    assert (refused_claim.waiting_for, Claim.objects.get(pk=claim.pk).waiting_for) == ("editor", "editor")
    assert (text_of(article), refused_claim.status) == (TEXT, "disputed")
    answer = Comment.objects.get()
    assert (answer.kind, answer.text) == ("refused", "It is 1931 on the stone.")
    event = Event.objects.get(kind="wording_refused")
    assert event.what == {"verification": 1, "proposed": PROPOSED, "reason": "It is 1931 on the stone."}


@pytest.mark.parametrize(
    ("reason", "sentence"), [("  ", wording.NO_REASON), ("a" * 10_001, wording.TOO_LONG)]
)  # fmt: skip
def test_a_refusal_needs_a_reason(claim: Claim, lena: User, reason: str, sentence: str):
    assert refused(refuse, claim, lena, reason) == sentence
    assert not Comment.objects.exists()


# Either


def refused(act, *given) -> str:
    with pytest.raises(Refused) as refusal:
        act(*given)
    return str(refusal.value)


@pytest.mark.parametrize("act", [accept, refuse])
def test_a_reporter_and_an_editor_answer_and_a_checker_does_not(claim: Claim, act) -> None:
    checker = make_user("checker", desk=claim.article.desk, roles=["checker"])

    assert refused(act, claim, checker) == (
        "Ask a reporter or an editor: only they may accept or refuse a proposed wording."
    )
    assert act(claim, make_user("editor", desk=claim.article.desk, roles=["editor"]))


@pytest.mark.parametrize("first", [accept, refuse])
@pytest.mark.parametrize("second", [accept, refuse])
def test_a_proposal_is_answered_once(claim: Claim, lena: User, first, second) -> None:
    first(claim, lena)

    assert refused(second, claim, lena) == "The proposed wording has its answer already: say more in a comment."
    assert Comment.objects.count() == 1


def test_an_undo_does_not_ask_again(article: Article, claim: Claim, lena: User):
    refuse(claim, lena)
    mark(claim, "sourced", note="")
    checking.undo(article=article, by=article.added_by)

    assert refused(accept, claim, lena) == "The proposed wording has its answer already: say more in a comment."


def test_the_next_proposal_is_asked_anew(claim: Claim, lena: User):
    refuse(claim, lena)
    mark(claim, "disputed", proposed="The pool opened in the thirties.")

    assert accept(claim, lena).wording == "The pool opened in the thirties."


@pytest.mark.parametrize("act", [accept, refuse])
def test_without_a_proposal_there_is_nothing_to_answer(article: Article, lena: User, act) -> None:
    plain, noted, *_ = claims_of(article)
    mark(noted)

    for one in (plain, noted):
        assert refused(act, one, lena).startswith("No wording is proposed for this claim")


@pytest.mark.parametrize("act", [accept, refuse])
def test_words_that_changed_since_are_not_what_the_proposal_spoke_of(
    article: Article, claim: Claim, lena: User, act
) -> None:
    revising.add_revision(article=article, by=lena, text=TEXT.replace("1931", "1932"), seen=1)

    assert refused(act, claim, lena) == (
        "The words have changed since this wording was proposed: wait for a verdict on those of now."
    )


def test_who_saw_an_older_version_is_told(claim: Claim, lena: User):
    mark(claim, "disputed", note="No.")

    with pytest.raises(Stale):
        wording.accept_wording(claim=claim, by=lena, seen=claim.version)


def test_a_text_that_came_in_meanwhile_wins(article: Article, claim: Claim, lena: User, monkeypatch):
    of = revising.Prepared.of

    def slowly(plan: revising.Plan, language: str) -> revising.Prepared:
        monkeypatch.undo()
        revising.add_revision(article=article, by=lena, text=TEXT + " It closes at 9.", seen=1)
        return of(plan, language)

    monkeypatch.setattr(revising.Prepared, "of", slowly)

    assert refused(accept, claim, lena).startswith("Revision 2 is newer than the text you began with")
    assert (text_of(article), Comment.objects.count()) == (TEXT + " It closes at 9.", 0)


def test_a_later_text_with_the_same_words_takes_the_proposal(article: Article, claim: Claim, lena: User):
    revising.add_revision(article=article, by=lena, text="News.\n\n" + TEXT, seen=1)

    accept(claim, lena)

    assert text_of(article) == "News.\n\n" + TEXT.replace("The pool opened in 1931.", PROPOSED)


@pytest.mark.parametrize("act", [accept, refuse])
def test_an_article_that_is_ready_is_frozen(article: Article, claim: Claim, lena: User, act) -> None:
    freeze(article)

    assert refused(act, claim, lena) == str(rules.FROZEN_TO_OTHERS) % {"roles": "an editor"}
    assert refused(act, claim, make_user(desk=article.desk)) == rules.FROZEN


def test_where_the_claim_has_the_proposed_words_there_is_nothing_to_answer(claim: Claim, lena: User):
    accept(claim, lena)
    checking.still_holds(claim=claim, by=claim.article.added_by, seen=seen(claim))

    assert refused(accept, claim, lena) == rules.STANDS_ALREADY
    assert Claim.objects.get(pk=claim.pk).waiting_for == ""


@pytest.mark.parametrize("verdict", ["sourced", "cleared", "open"])
def test_only_a_verdict_that_finds_a_fault_proposes_words(article: Article, verdict: str):
    first = mark(claims_of(article)[0])

    assert refused(lambda: mark(first, verdict, proposed=PROPOSED)) == (
        "A proposed wording goes with disputed or needs context: choose one of them, or empty the field."
    )


def test_a_comment_answers_nothing(claim: Claim, lena: User):
    discussing.comment(claim=claim, by=lena, text="I shall ask at the pool.")

    assert accept(claim, lena)


def test_the_words_that_are_there_are_no_proposal():
    claim = claims_of(make_article(claims=1))[0]

    with pytest.raises(Refused, match="These are the claim's words already"):
        mark(claim, "needs_context", note="", proposed=claim.wording)

    assert not Verification.objects.exists()
