"""Who is not on the desk can do nothing to its articles, whatever they ask for."""

import inspect
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from django.utils import timezone

import checks.actions
from checks.actions import (
    Refused,
    assigning,
    attending,
    bounds,
    calling,
    checking,
    desks,
    discussing,
    gathering,
    intake,
    inviting,
    releasing,
    revising,
    signing,
    sources,
    taking_up,
    wording,
)
from checks.models import Alert, Claim, Event, User
from tests.make import claims_of, make_article, make_desk, make_evidence, make_invitation, make_user, mark

pytestmark = pytest.mark.django_db

# Each action on an article, as somebody would ask for it who has learned all the numbers.
ACTIONS: dict[str, Callable[[SimpleNamespace, User], object]] = {
    "assign": lambda it, by: assigning.assign(article=it.article, by=by, claims=[it.claim.pk], to=by),
    "sign_off": lambda it, by: signing.sign_off(claim=it.claim, by=by, seen=it.seen, verdict="disputed", note="No."),
    "withdraw_rule": lambda it, by: desks.withdraw_rule(desk=it.article.desk, by=by, kind="event"),
    "change_rule": lambda it, by: desks.change_rule(desk=it.article.desk, by=by, primary_needed=9),
    "add_article": lambda it, by: intake.add_article(desk=it.article.desk, by=by, text="Words.", headline="Mine"),
    "edit_details": lambda it, by: intake.edit_details(article=it.article, by=by, headline="Mine"),
    "record_verification": lambda it, by: checking.record_verification(
        claim=it.claim, by=by, verdict="cleared", seen=it.seen, note="Mine."
    ),
    "still_holds": lambda it, by: checking.still_holds(claim=it.claim, by=by, seen=it.seen),
    "undo": lambda it, by: checking.undo(article=it.article, by=by),
    "mark_all": lambda it, by: checking.mark_all(
        article=it.article, by=by, claims={it.claim.pk: it.seen}, verdict="open"
    ),
    "clear_suggested": lambda it, by: checking.clear_suggested(article=it.article, by=by),
    "add_evidence": lambda it, by: make_evidence(it.claim, by=by),
    "correct_evidence": lambda it, by: gathering.correct_evidence(
        evidence=it.evidence, by=by, seen=it.seen, tier="secondary", stance="supports"
    ),
    "add_several": lambda it, by: gathering.add_several(claim=it.claim, by=by, seen=it.seen, sources=[]),
    "reuse_source": lambda it, by: gathering.reuse_source(
        claim=it.second, by=by, seen=it.second.version, source=it.evidence.source
    ),
    "edit_source": lambda it, by: sources.edit_source(source=it.evidence.source, by=by, origin="Mine"),
    "withdraw_source": lambda it, by: sources.withdraw_source(source=it.evidence.source, by=by, why="Mine."),
    "settle_alert": lambda it, by: sources.settle_alert(alert=it.alert, by=by, seen=it.seen, note="Mine."),
    "withdraw_evidence": lambda it, by: gathering.withdraw_evidence(evidence=it.evidence, by=by, seen=it.seen),
    "plan_call": lambda it, by: calling.plan_call(claim=it.claim, by=by, person="Mine"),
    "record_call": lambda it, by: calling.record_call(
        claim=it.claim,
        by=by,
        seen=it.seen,
        person="Mine",
        question="Mine?",
        result="no_answer",
        called_at=timezone.now(),
    ),
    "add_claim": lambda it, by: bounds.add_claim(article=it.article, by=by, revision=1, start=4, end=8),
    "resize": lambda it, by: bounds.resize(claim=it.claim, by=by, seen=it.seen, edge="shrink"),
    "split_claim": lambda it, by: bounds.split_claim(claim=it.claim, by=by, seen=it.seen, revision=1, at=4),
    "bring_back": lambda it, by: bounds.bring_back(claim=it.claim, by=by, seen=it.seen, revision=1, start=4, end=8),
    "clear_claims": lambda it, by: checking.clear_claims(article=it.article, by=by, claims=[it.claim.pk], reason="No."),
    "add_revision": lambda it, by: revising.add_revision(article=it.article, by=by, text="Mine.", seen=1),
    "take_up": lambda it, by: taking_up.take_up(article=it.article, by=by, revision=1, starts=[0]),
    "make_ready": lambda it, by: releasing.make_ready(article=it.article, by=by, seen=it.article.last_event),
    "back_to_draft": lambda it, by: releasing.back_to_draft(article=it.article, by=by),
    "publish": lambda it, by: releasing.publish(article=it.article, by=by),
    "publish_correction": lambda it, by: releasing.publish_correction(claim=it.claim, by=by, text="Mine."),
    "comment": lambda it, by: discussing.comment(claim=it.claim, by=by, text="Mine.", waiting_for="writer"),
    "accept_wording": lambda it, by: wording.accept_wording(claim=it.claim, by=by, seen=it.seen),
    "refuse_wording": lambda it, by: wording.refuse_wording(claim=it.claim, by=by, seen=it.seen, reason="Mine."),
    "invite": lambda it, by: inviting.invite(article=it.article, by=by, name="Mine", questions=[(it.claim, "Why?")]),
    "revoke": lambda it, by: inviting.revoke(invitation=it.invitation, by=by),
    "attend": lambda it, by: attending.attend(article=it.article, by=by, claim=it.claim.pk),
    "join_with_next": lambda it, by: bounds.join_with_next(claim=it.claim, by=by, seen=it.seen),
}
# Actions on the person themselves.
ON_ONESELF = [
    "switch_single_keys",
    "choose_keys",
    "change_settings",
    "save_filter",
    "remove_filter",
    "note_digest",
    "take_back_digest",
]
# Actions of somebody who has no account: the secret of a link says who it is.
BY_LINK = ["answer"]


@pytest.fixture
def it() -> SimpleNamespace:
    """A claim on recheck with evidence, and one that the split suggests to clear."""
    article = make_article(text="The pool opened in 1931. It has 40 lanes today.")
    claim, second = claims_of(article)
    evidence = make_evidence(claim)
    mark(claim, "disputed")
    bounds.resize(claim=claim, by=article.added_by, seen=2, edge="shrink")
    Claim.objects.filter(pk=second.pk).update(suggested_clear="heading")
    alert = Alert.objects.create(claim=claim, source=make_evidence(claim, title="Yearbook").source)
    invitation, _ = make_invitation(claim)
    seen = Claim.objects.get(pk=claim.pk).version
    return SimpleNamespace(
        article=article, claim=claim, second=second, evidence=evidence, alert=alert, invitation=invitation, seen=seen
    )


def all_actions() -> Iterator[str]:
    """The public functions of every module under checks/actions."""
    for path in Path(checks.actions.__path__[0]).glob("[!_]*.py"):
        module = import_module(f"checks.actions.{path.stem}")
        for name, value in vars(module).items():
            if inspect.isfunction(inspect.unwrap(value)) and value.__module__ == module.__name__ and name[0] != "_":
                yield name


def test_every_action_is_tried_below():
    assert sorted(all_actions()) == sorted([*ACTIONS, *ON_ONESELF, *BY_LINK])


@pytest.mark.parametrize("name", [*ACTIONS, *ON_ONESELF])
def test_every_action_says_who_does_it_and_takes_nothing_by_position(name: str):
    parameters = parameters_of(name)

    assert {parameter.kind.name for parameter in parameters} <= {"KEYWORD_ONLY", "VAR_KEYWORD"}
    assert [parameter.annotation for parameter in parameters if parameter.name == "by"] == [User]


@pytest.mark.parametrize("name", BY_LINK)
def test_an_action_by_link_takes_its_secret_and_neither_a_person_nor_a_row(name: str):
    parameters = parameters_of(name)

    assert {parameter.kind.name for parameter in parameters} == {"KEYWORD_ONLY"}
    assert {parameter.name: parameter.annotation for parameter in parameters} == {
        "token": str,
        "answers": Mapping[int, str],
    }


def parameters_of(name: str) -> list[inspect.Parameter]:
    modules = [import_module(f"checks.actions.{path.stem}") for path in Path(checks.actions.__path__[0]).glob("*.py")]
    action: Any = next(vars(module)[name] for module in modules if name in vars(module))
    return list(inspect.signature(action).parameters.values())


@pytest.mark.parametrize("name", ACTIONS)
def test_a_person_of_another_desk_is_refused(name: str, it: SimpleNamespace):
    stranger = make_user("stranger", desk=make_desk("Night desk"), is_staff=True)
    before = Event.objects.count()

    with pytest.raises(Refused) as refusal:
        ACTIONS[name](it, stranger)

    assert str(refusal.value).endswith(": ask an administrator to add you.")
    assert Event.objects.count() == before
    assert Claim.objects.get(pk=it.claim.pk).version == it.seen


@pytest.mark.parametrize("name", ["edit_details", "record_verification", "resize", "add_claim", "withdraw_evidence"])
def test_a_member_and_an_administrator_are_not(name: str, it: SimpleNamespace):
    ACTIONS[name](it, make_user(desk=it.article.desk))
    it.seen = Claim.objects.get(pk=it.claim.pk).version

    if name in {"record_verification", "resize"}:
        ACTIONS[name](it, make_user(is_superuser=True))


def test_a_person_who_left_the_desk_is_refused_from_then_on(it: SimpleNamespace):
    person = make_user(desk=it.article.desk)
    it.article.desk.members.remove(person)

    with pytest.raises(Refused) as refusal:
        ACTIONS["edit_details"](it, person)

    assert str(refusal.value) == "This article is not on one of your desks: ask an administrator to add you."
