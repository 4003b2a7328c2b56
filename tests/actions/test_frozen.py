"""A ready article keeps its text, verdicts and evidence, whichever door somebody comes through."""

from collections.abc import Callable
from io import StringIO
from pathlib import Path
from types import SimpleNamespace

import psycopg
import pytest
from django.core.management import CommandError, call_command
from django.db import IntegrityError, transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from checks import rules
from checks.actions import Refused, bounds, checking, gathering, revising, taking_up
from checks.actions.releasing import back_to_draft, make_ready, publish
from checks.models import Article, Claim, Comment, Event, Evidence, Placement, Revision, SignOff, Verification
from tests.make import claims_of, make_article, make_evidence, make_user, mark

pytestmark = pytest.mark.django_db

BY_THE_DATABASE = "the article is ready: its text, verdicts and evidence are frozen"

# Each act that would change what a check file has.
ACTS: dict[str, Callable[[SimpleNamespace], object]] = {
    "verdict": lambda it: mark(it.claim, "cleared"),
    "undo": lambda it: checking.undo(article=it.article, by=it.by),
    "clear suggested": lambda it: checking.clear_suggested(article=it.article, by=it.by),
    "clear some": lambda it: checking.clear_claims(article=it.article, by=it.by, claims=[it.second.pk], reason="No."),
    "still holds": lambda it: checking.still_holds(claim=it.second, by=it.by, seen=it.second.version),
    "add evidence": lambda it: make_evidence(it.claim),
    "correct evidence": lambda it: gathering.correct_evidence(
        evidence=it.evidence, by=it.by, seen=it.claim.version, tier="secondary", stance="supports"
    ),
    "withdraw evidence": lambda it: gathering.withdraw_evidence(
        evidence=it.evidence, by=it.by, seen=it.claim.version
    ),
    "revise": lambda it: revising.add_revision(article=it.article, by=it.by, text="Another.", seen=1),
    "resize": lambda it: bounds.resize(claim=it.claim, by=it.by, seen=it.claim.version, edge="shrink"),
    "split": lambda it: bounds.split_claim(claim=it.claim, by=it.by, seen=it.claim.version, revision=1, at=4),
    "join": lambda it: bounds.join_with_next(claim=it.claim, by=it.by, seen=it.claim.version),
    "add claim": lambda it: bounds.add_claim(article=it.article, by=it.by, revision=1, start=4, end=8),
    "take up": lambda it: taking_up.take_up(article=it.article, by=it.by, revision=1, starts=[0]),
}  # fmt: skip


@pytest.fixture
def it() -> SimpleNamespace:
    """A ready article with a sourced claim and one that was resized after its verdict."""
    article = make_article(text="The pool opened in 1931. It has 40 lanes today.")
    claim, second = claims_of(article)
    mark(claim, "sourced")
    mark(second, "disputed")
    bounds.resize(claim=second, by=article.added_by, seen=1, edge="shrink")
    seen = Article.objects.get(pk=article.pk).last_event
    make_ready(article=article, by=article.added_by, seen=seen, reason="The printer does not wait for us.")
    claim, second = claims_of(article)
    evidence = Evidence.objects.select_related("claim", "source").get()
    return SimpleNamespace(article=article, by=article.added_by, claim=claim, second=second, evidence=evidence)


def everything() -> list[object]:
    """What a check file has, and how much of history there is."""
    rows = [Verification, Placement, Revision, Event]
    states = list(Claim.objects.order_by("pk").values_list("status", "version", "placement", "verification"))
    return [*(model._base_manager.count() for model in rows), list(Evidence.objects.values()), states]


@pytest.mark.parametrize("act", ACTS)
def test_every_act_is_refused_with_what_to_do(act: str, it: SimpleNamespace):
    before = everything()

    with pytest.raises(Refused) as refusal:
        ACTS[act](it)

    assert str(refusal.value) == rules.FROZEN
    assert everything() == before


def test_the_same_acts_are_done_once_it_is_a_draft_again(it: SimpleNamespace):
    back_to_draft(article=it.article, by=it.by)

    for act in ("verdict", "add evidence"):
        ACTS[act](it)
    ACTS["revise"](it)

    assert Article.objects.get().revision_id != it.article.revision_id


def test_a_published_article_is_frozen_no_more(it: SimpleNamespace):
    publish(article=it.article, by=it.by)

    ACTS["verdict"](it)

    assert Claim.objects.get(pk=it.claim.pk).status == "cleared"


# By the page


@pytest.mark.parametrize("htmx", ["", "true"])
@pytest.mark.parametrize(
    "data",
    [
        {"act": "disputed", "note": "No."}, {"act": "open"}, {"act": "still_holds"}, {"act": "shrink"}, {"act": "join"},
        {"act": "split", "at": 4, "revision": 1}, {"act": "evidence", "cited": "The register", "locator": "p. 3"},
        {"act": "withdraw:EVIDENCE"},
    ],
    ids=lambda data: data["act"],
)  # fmt: skip
def test_the_card_refuses_and_keeps_what_was_typed(
    data: dict[str, object], htmx: str, it: SimpleNamespace, client: Client
):
    client.force_login(it.by)
    sent = {name: str(value).replace("EVIDENCE", str(it.evidence.pk)) for name, value in data.items()}
    claim = it.second if data["act"] == "still_holds" else it.claim
    before = everything()

    answer = client.post(
        reverse("claim", args=[claim.pk]),
        sent | {"seen": claim.version},
        headers={"HX-Request": htmx} if htmx else {},
    )

    assert answer.status_code == 422
    assert str(rules.FROZEN) in answer.content.decode()
    assert all(word in answer.content.decode() for word in (sent.get("note", ""), sent.get("cited", "")))
    assert everything() == before


@pytest.mark.parametrize(
    ("page", "data", "status"),
    [
        ("undo", {}, 422),
        ("add-claim", {"revision": 1, "words": "pool"}, 422),
        ("bare", {"act": "claim", "revision": 1, "start": 40}, 422),
        ("revise", {"act": "apply", "text": "Another.", "seen": 1}, 422),
        ("clear-suggested", {}, 302),
    ],
)
def test_the_articles_pages_refuse(
    page: str, data: dict[str, object], status: int, it: SimpleNamespace, client: Client
):
    client.force_login(it.by)
    before = everything()

    answer = client.post(reverse(page, args=[it.article.pk]), data, follow=status == 302)

    assert answer.status_code == (200 if status == 302 else status)
    assert str(rules.FROZEN) in answer.content.decode()
    assert everything() == before


# By a command


def test_the_command_refuses_a_new_text(it: SimpleNamespace, tmp_path: Path):
    file = tmp_path / "new.txt"
    file.write_text("The pool opened in 1932.")
    before = everything()

    with pytest.raises(CommandError) as refusal:
        call_command("revise", it.article.pk, file, "--by", it.by.username, stdout=StringIO())

    assert str(refusal.value) == rules.FROZEN
    assert everything() == before


# By the database


def write_verdict(it: SimpleNamespace) -> None:
    Verification.objects.create(
        claim=it.claim, number=2, verdict="open", wording=it.claim.wording, revision_id=it.article.revision_id,
        by=it.by,
    )  # fmt: skip


def write_text(it: SimpleNamespace) -> None:
    Revision.objects.create(article=it.article, number=2, text="Another.", sha256="0" * 64, split_version="1", by=it.by)


def write_placement(it: SimpleNamespace) -> None:
    Placement.objects.create(
        claim=it.claim, revision_id=it.article.revision_id, number=2, start=0, end=8, how="resized", wording="The pool"
    )


def write_evidence(it: SimpleNamespace) -> None:
    Evidence.objects.create(claim=it.claim, source=it.evidence.source, by=it.by)


def withdraw_evidence(it: SimpleNamespace) -> None:
    Evidence.objects.filter(pk=it.evidence.pk).update(withdrawn_at=timezone.now(), withdrawn_by=it.by)


@pytest.mark.parametrize("write", [write_verdict, write_text, write_placement, write_evidence, withdraw_evidence])
def test_the_database_refuses(write: Callable[[SimpleNamespace], None], it: SimpleNamespace):
    before = everything()

    with pytest.raises(IntegrityError) as refusal, transaction.atomic():
        write(it)

    assert isinstance(refusal.value.__cause__, psycopg.Error)
    assert refusal.value.__cause__.diag.message_primary == BY_THE_DATABASE
    assert everything() == before


@pytest.mark.parametrize("change", [{"content": {}}, {"reason": "Another reason, of a better sort."}, {"blockers": []}])
def test_a_check_file_is_never_changed(change: dict[str, object], it: SimpleNamespace):
    with pytest.raises(IntegrityError), transaction.atomic():
        it.article.check_files.update(**change)
    with pytest.raises(IntegrityError), transaction.atomic():
        it.article.check_files.all().delete()


# What stays possible


def test_comments_can_still_be_made(it: SimpleNamespace):
    assert rules.may_not("comment", it.by, Article.objects.get()) == ""

    Comment.objects.create(claim=it.claim, text="The archive called back.", by=it.by)


def test_a_sign_off_is_refused_by_the_rules(it: SimpleNamespace):
    second = make_user(desk=it.article.desk)

    assert rules.may_not("sign_off", second, Article.objects.get()) == rules.FROZEN
    assert not SignOff.objects.exists()
