"""What colleagues say about a claim, whom it names, and whose turn it is."""

import pytest
from django.db import DatabaseError, transaction

from checks.actions import Refused, checking, discussing, revising
from checks.models import Article, Claim, Comment, Event, User
from checks.models.discussion import COMMENT_MAX
from tests.make import claims_of, freeze, make_article, make_desk, make_user, mark

pytestmark = pytest.mark.django_db


@pytest.fixture
def article() -> Article:
    return make_article(claims=2)


@pytest.fixture
def claim(article: Article) -> Claim:
    return claims_of(article)[0]


@pytest.fixture
def ines(article: Article) -> User:
    return make_user("ines", first_name="Ines", last_name="R.", desk=article.desk)


def said(claim: Claim, by: User, text: str = "Whose figure is this?", **more: object) -> Comment:
    comment = discussing.comment(claim=claim, by=by, text=text, **more)  # type: ignore[arg-type]
    assert comment
    return comment


def turn(claim: Claim) -> str:
    return Claim.objects.get(pk=claim.pk).waiting_for


def test_a_comment_is_kept_with_its_author_and_told_as_an_event(claim: Claim, ines: User):
    comment = said(claim, ines, "  Whose figure is this? ")

    assert (comment.text, comment.by, comment.kind, comment.parent) == ("Whose figure is this?", ines, "comment", None)
    event = Event.objects.get(kind="commented")
    assert (event.claim_id, event.by) == (claim.pk, ines)
    assert event.what == {"comment": comment.pk, "text": "Whose figure is this?", "mentions": []}


@pytest.mark.parametrize("role", ["reporter", "checker", "editor"])
def test_who_works_on_articles_may_comment(claim: Claim, role: str):
    assert said(claim, make_user(desk=claim.article.desk, roles=[role]))


def test_who_only_administers_may_not(claim: Claim):
    with pytest.raises(Refused) as refusal:
        said(claim, make_user(desk=claim.article.desk, roles=["admin"]))

    assert str(refusal.value) == (
        "Ask a reporter or a checker or an editor: only they may comment on a claim and say who is waited for."
    )


def test_an_answer_to_an_answer_stands_in_the_same_thread(claim: Claim, ines: User):
    first = said(claim, ines)
    second = said(claim, ines, "The port's.", parent=first)
    third = said(claim, ines, "Thank you.", parent=second)

    assert (second.parent, third.parent) == (first, first)
    assert Event.objects.filter(kind="commented").last().what["thread"] == first.pk  # type: ignore[union-attr]


def test_an_answer_stands_with_the_claim_of_what_it_answers(article: Article, ines: User):
    one, other = claims_of(article)

    with pytest.raises(Refused) as refusal:
        said(other, ines, parent=said(one, ines))

    assert str(refusal.value) == "That comment is on another claim: answer it there."


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("@tom, look", ["tom"]),
        ("look, @tom.", ["tom"]),
        ("(@tom)", ["tom"]),
        ("@tom @tom and @tom.w...", ["tom", "tom.w"]),
        ("mail tom@tom or @tomas", []),
        ("@stranger @gone @ and @.", []),
    ],
)
def test_members_of_the_desk_are_named_by_their_sign_in_name(claim: Claim, ines: User, text: str, names: list[str]):
    for name in ("tom", "tom.w"):
        make_user(name, desk=claim.article.desk)
    make_user("gone", desk=claim.article.desk, is_active=False)
    make_user("stranger", desk=make_desk())

    comment = said(claim, ines, text)

    assert sorted(person.username for person in comment.mentions.all()) == names
    assert Event.objects.get(kind="commented").what["mentions"] == names


def test_a_comment_says_whose_turn_it_is(claim: Claim, ines: User):
    said(claim, ines, waiting_for="source")

    assert turn(claim) == "source"
    assert Event.objects.get(kind="waiting").what == {"before": "", "after": "source"}


def test_the_turn_changes_without_a_word_and_is_nobodys_again(claim: Claim, ines: User):
    assert discussing.comment(claim=claim, by=ines, text="", waiting_for="expert") is None
    assert discussing.comment(claim=claim, by=ines, text=" ", waiting_for="") is None

    assert turn(claim) == ""
    assert [event.what["after"] for event in Event.objects.filter(kind="waiting")] == ["expert", ""]
    assert not Comment.objects.exists()


@pytest.mark.parametrize(
    ("text", "waiting_for", "sentence"),
    [
        ("", None, "Write a comment, or choose who is waited for."),
        (" \n", "", "Write a comment, or choose who is waited for."),
        ("a" * (COMMENT_MAX + 1), None, "Shorten the comment: it may have 10,000 characters."),
        ("Yes.", "godot", "Choose who is waited for: nobody, the writer, a source, an expert or an editor."),
    ],
)
def test_a_comment_without_words_or_with_too_many_is_refused(
    claim: Claim, ines: User, text: str, waiting_for: str | None, sentence: str
):
    before = Event.objects.count()

    with pytest.raises(Refused) as refusal:
        discussing.comment(claim=claim, by=ines, text=text, waiting_for=waiting_for)

    assert str(refusal.value) == sentence
    assert (Event.objects.count(), Comment.objects.count()) == (before, 0)


def test_two_people_speak_at_once_and_disturb_nobody_who_judges(claim: Claim, ines: User):
    seen = claim.version
    said(claim, ines, waiting_for="writer")
    said(claim, claim.article.added_by)

    marked = checking.record_verification(claim=claim, by=ines, verdict="cleared", seen=seen, note="A heading.")

    assert marked.status == "cleared"


@pytest.mark.parametrize("published", [True, False])
def test_articles_that_are_ready_or_out_are_spoken_about(claim: Claim, ines: User, *, published: bool):
    freeze(claim.article, published=published)

    assert said(claim, ines, waiting_for="writer")


def test_a_claim_that_was_cut_is_spoken_about(claim: Claim, ines: User):
    revising.add_revision(article=claim.article, by=ines, text="Nothing is left.", seen=1)
    assert claim.article.claims.cut().filter(pk=claim.pk).exists()

    assert said(claim, ines, waiting_for="writer")


def test_a_comment_stays_as_it_is(claim: Claim, ines: User):
    comment = said(claim, ines)

    for change in (lambda: Comment.objects.update(text="Other."), comment.delete):
        with pytest.raises(DatabaseError), transaction.atomic():
            change()


def test_a_verdict_that_proposes_words_waits_for_the_writer(claim: Claim):
    mark(claim, "needs_context", note="", proposed="The harbour handled 39 million tonnes.")

    assert turn(claim) == "writer"
    assert Event.objects.get(kind="verdict").what["waiting_for"] == "writer"


@pytest.mark.parametrize(
    ("before", "verdict", "after"),
    [
        ("writer", "sourced", ""),
        ("expert", "cleared", ""),
        ("expert", "disputed", "expert"),
        ("writer", "open", ""),
        ("source", "open", "source"),
    ],
)
def test_once_nothing_is_open_nobody_is_waited_for(claim: Claim, ines: User, before: str, verdict: str, after: str):
    mark(claim, "disputed")
    discussing.comment(claim=claim, by=ines, text="", waiting_for=before)

    mark(claim, verdict)

    assert turn(claim) == after
