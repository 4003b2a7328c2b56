"""Sources are changed, withdrawn, and the alerts that follow are answered."""

from typing import Any

import pytest

from checks.actions import Refused, Stale, bounds, calling, checking, gathering, sources
from checks.models import Alert, Article, CheckFile, Claim, Event, Evidence, Source, User
from tests.make import claims_of, make_article, make_call, make_evidence, make_user, mark

pytestmark = pytest.mark.django_db

LINK = "https://port.example/register"
WHY = "The port took its figures back."


@pytest.fixture
def article() -> Article:
    """Three claims; the first two rest on the register, the first twice; the third did once."""
    article = make_article(claims=3)
    first, second, third = claims_of(article)
    make_evidence(first, url=LINK, title="Register")
    make_evidence(first, url=LINK, locator="table 5", stance="contradicts")
    make_evidence(second, url=LINK)
    gathering.withdraw_evidence(evidence=make_evidence(third, url=LINK), by=article.added_by, seen=1)
    return article


def register() -> Source:
    return Source.objects.get(url=LINK)


def present(claim: Claim) -> Claim:
    return Claim.objects.get(pk=claim.pk)


def withdraw(by: User, why: str = WHY) -> list[Alert]:
    return sources.withdraw_source(source=register(), by=by, why=why)


def settle(alert: Alert, **given: Any) -> Claim:
    said: dict[str, Any] = {"by": alert.source.withdrawn_by, "seen": present(alert.claim).version, "note": "Two more."}
    return sources.settle_alert(alert=alert, **said | given)


def in_role(role: str, article: Article) -> User:
    return make_user(desk=article.desk, roles=[role])


# Withdrawing


def test_every_claim_that_rests_on_a_withdrawn_source_gets_one_alert(article: Article):
    first, second, third = claims_of(article)
    before = [claim.version for claim in (first, second, third)]
    checker = in_role("checker", article)

    withdraw(checker)

    source = register()
    assert (source.withdrawn_by, source.withdrawn_why, source.withdrawn_at is None) == (checker, WHY, False)
    assert sorted(Alert.objects.values_list("claim", "source")) == [(first.pk, source.pk), (second.pk, source.pk)]
    after = [present(claim).version for claim in (first, second, third)]
    assert after == [before[0] + 1, before[1] + 1, before[2]]


def test_one_event_stands_in_the_history_of_every_article_concerned(article: Article):
    other = make_article(desk=article.desk, claims=1)
    make_evidence(claims_of(other)[0], url=LINK)
    make_article(desk=article.desk, claims=1)

    withdraw(article.added_by)

    events = Event.objects.filter(kind="source_withdrawn").order_by("article")
    assert [(event.article, event.claim) for event in events] == [(article, None), (other, None)]
    assert events[0].what == {
        "source": register().pk, "title": "Register", "why": WHY, "claims": [c.pk for c in claims_of(article)[:2]],
    }  # fmt: skip


@pytest.mark.parametrize("status", ["ready", "published"])
def test_a_source_is_withdrawn_and_its_alerts_answered_also_where_the_text_is_frozen(article: Article, status: str):
    assert article.revision
    CheckFile.objects.create(
        article=article, revision=article.revision, number=1, content={}, sha256="0" * 64, by=article.added_by
    )
    for step in ("ready", "published")[: 1 if status == "ready" else 2]:
        Article.objects.filter(pk=article.pk).update(status=step)

    alert = withdraw(article.added_by)[0]
    settle(alert, by=article.added_by)

    assert Alert.objects.get(pk=alert.pk).settled_by == article.added_by


@pytest.mark.parametrize("role", ["reporter", "admin"])
def test_others_withdraw_no_source_and_answer_no_alert(article: Article, role: str):
    with pytest.raises(Refused) as refusal:
        withdraw(in_role(role, article))
    assert str(refusal.value) == "Ask a checker or an editor: only they may withdraw a source."

    alert = withdraw(article.added_by)[0]
    with pytest.raises(Refused) as refusal:
        settle(alert, by=in_role(role, article))
    assert str(refusal.value) == "Ask a checker or an editor: only they may answer an alert."
    assert not Alert.objects.exclude(settled_at=None).exists()


def test_a_source_is_withdrawn_for_a_reason_and_once(article: Article):
    with pytest.raises(Refused, match=r"^Write why the source is withdrawn\.$"):
        withdraw(article.added_by, " \n")
    withdraw(article.added_by)

    with pytest.raises(Refused, match=r"^This source was withdrawn already\.$"):
        withdraw(article.added_by, "Again.")

    assert (register().withdrawn_why, Alert.objects.count()) == (WHY, 2)
    assert Event.objects.filter(kind="source_withdrawn").count() == 1


def test_a_withdrawn_source_is_cited_by_nobody_anew(article: Article):
    used = register().evidence.filter(claim=claims_of(article)[0]).first()
    assert used
    third = claims_of(article)[2]
    withdraw(article.added_by)

    for again in (
        lambda: make_evidence(third, url=LINK),
        lambda: gathering.correct_evidence(
            evidence=used, by=article.added_by, seen=present(used.claim).version, tier="primary", stance="supports"
        ),
    ):
        with pytest.raises(Refused) as refusal:
            again()
        assert str(refusal.value) == "This source was withdrawn: cite another one."
    with pytest.raises(Refused, match=r"^This source cannot be taken over"):
        gathering.reuse_source(claim=third, by=article.added_by, seen=third.version, source=register())
    assert Evidence.objects.count() == 4


def test_a_claim_that_takes_over_anothers_words_takes_over_its_alerts(article: Article):
    withdraw(article.added_by)
    first, second = claims_of(article)[:2]
    settle(Alert.objects.get(claim=first), by=article.added_by)

    bounds.join_with_next(claim=first, by=article.added_by, seen=present(first).version)

    assert list(Alert.objects.unsettled().values_list("claim", flat=True)) == [first.pk]
    assert Alert.objects.filter(claim=second, settled_at=None).exists(), "kept as it was"


# Answering


def test_an_alert_is_answered_with_a_note(article: Article):
    checker = in_role("checker", article)
    alert = withdraw(article.added_by)[0]
    before = present(alert.claim).version

    claim = settle(alert, by=checker, note=" Two other sources say so. ")

    alert.refresh_from_db()
    assert (alert.settled_by, alert.note, alert.settled_with) == (checker, "Two other sources say so.", None)
    assert (claim.version, present(claim).version) == (before + 1, before + 1)
    event = Event.objects.get(kind="alert_settled")
    assert (event.claim, event.by) == (alert.claim, checker)
    assert event.what == {"alert": alert.pk, "source": alert.source_id, "note": "Two other sources say so."}


def test_an_alert_wants_a_reason_the_claim_as_it_is_and_one_answer(article: Article):
    alert = withdraw(article.added_by)[0]
    with pytest.raises(Refused) as refusal:
        settle(alert, note=" ")
    assert (str(refusal.value), refusal.value.lacks) == ("Write why it stands without the source.", "alert")
    with pytest.raises(Stale):
        settle(alert, seen=0)
    settle(alert)

    with pytest.raises(Refused, match=r"^This alert was answered already\.$"):
        settle(alert)

    assert Event.objects.filter(kind="alert_settled").count() == 1


def test_a_new_verdict_answers_the_claims_alerts_and_its_undo_asks_again(article: Article):
    alert, other = withdraw(article.added_by)

    mark(alert.claim, "disputed")

    alert.refresh_from_db()
    given = present(alert.claim).verification
    assert (alert.settled_with, alert.settled_by, alert.note) == (given, article.added_by, "")
    assert alert.settled_at is not None
    assert list(Alert.objects.unsettled()) == [other]

    checking.undo(article=article, by=article.added_by)

    again = Alert.objects.unsettled().filter(claim=alert.claim).get()
    assert again.source == alert.source
    assert set(Alert.objects.unsettled()) == {again, other}


def test_an_undo_leaves_alone_what_its_verdict_did_not_answer(article: Article):
    claim = claims_of(article)[0]
    mark(claim, "disputed")
    alert = withdraw(article.added_by)[0]

    checking.undo(article=article, by=article.added_by)

    assert alert in Alert.objects.unsettled(), "an undo answers nothing"
    settle(alert)
    mark(claim, "disputed")
    checking.undo(article=article, by=article.added_by)
    assert alert not in Alert.objects.unsettled(), "the note still answers it"


def test_taking_a_verdict_back_answers_no_alert(article: Article):
    claim = claims_of(article)[0]
    mark(claim, "disputed")
    alert = withdraw(article.added_by)[0]

    mark(claim, "open")

    assert alert in Alert.objects.unsettled()


# Changing what is said of one


def test_what_makes_a_cited_source_this_one_stays(article: Article):
    with pytest.raises(Refused) as refusal:
        sources.edit_source(source=register(), by=article.added_by, title="Another", origin="Port")

    assert str(refusal.value).startswith("Evidence cites this source")
    assert (register().title, register().origin) == ("Register", "")


def test_an_address_that_the_desk_has_already_is_refused_in_words(article: Article):
    fresh = Source.objects.create(desk=article.desk, title="Fresh")

    with pytest.raises(Refused) as refusal:
        sources.edit_source(source=fresh, by=article.added_by, url=LINK)

    assert str(refusal.value) == "This desk already has a source with that address: use that one."


def test_an_administrator_does_not_take_the_confidence_off_a_source_to_read_it(article: Article):
    sources.edit_source(source=register(), by=article.added_by, confidential=True)

    with pytest.raises(Refused) as refusal:
        sources.edit_source(source=register(), by=in_role("admin", article), confidential=False)

    assert str(refusal.value).startswith("This source is confidential: ask an editor")
    assert register().confidential


# Confidence


def confidential(article: Article) -> Source:
    return sources.edit_source(source=register(), by=article.added_by, confidential=True)


def test_a_person_made_confidential_is_asked_by_name_no_more(article: Article):
    first, second, third = claims_of(article)
    by = article.added_by
    for claim, person in ((first, "ada hale"), (second, "Ada Hale"), (third, "Jon Ek")):
        calling.plan_call(claim=claim, by=by, person=person)
    source = make_call(first).evidence.source
    sources.edit_source(source=source, by=by, origin="Port")
    assert present(first).ask == "ada hale"

    sources.edit_source(source=source, by=by, confidential=True)

    assert [present(claim).ask for claim in (first, second, third)] == ["", "", "Jon Ek"]


def test_a_document_made_confidential_leaves_whom_to_ask(article: Article):
    claim = claims_of(article)[0]
    calling.plan_call(claim=claim, by=article.added_by, person="Register")

    sources.edit_source(source=register(), by=article.added_by, confidential=True)

    assert present(claim).ask == "Register"


def test_a_confidential_source_is_named_to_editors_and_the_claims_checkers(article: Article):
    first, second, _ = claims_of(article)
    source = confidential(article)
    adder, marker, assignee, stranger, reporter = (
        in_role(role, article) for role in ("checker", "checker", "checker", "checker", "reporter")
    )
    make_evidence(first, by=adder, url=LINK)
    mark(first, "disputed", by=marker)
    Claim.objects.filter(pk=first.pk).update(assignee=assignee)

    told = [adder, marker, assignee, article.added_by, make_user(is_superuser=True)]
    assert [source.named_to(person, first) for person in told] == [True] * 5
    assert [source.named_to(person, second) for person in told] == [False] * 3 + [True] * 2
    assert [source.named_to(person) for person in told] == [False] * 3 + [True] * 2
    assert not source.named_to(stranger, first)
    Claim.objects.filter(pk=first.pk).update(assignee=reporter)
    assert not source.named_to(reporter, first)


def test_a_verdict_that_cites_something_else_names_nothing(article: Article):
    third = claims_of(article)[2]
    source = confidential(article)
    marker = in_role("checker", article)
    mark(third, "disputed", by=marker)

    make_evidence(third, by=article.added_by, url=LINK)

    assert not source.named_to(marker, third)


def test_who_is_not_told_a_source_touches_nothing_of_it(article: Article):
    first, _, third = claims_of(article)
    source = confidential(article)
    stranger = in_role("checker", article)
    evidence = first.evidence.in_force().first()
    assert evidence

    for act in (
        lambda: gathering.withdraw_evidence(evidence=evidence, by=stranger, seen=present(first).version),
        lambda: sources.withdraw_source(source=source, by=stranger, why="Mine."),
    ):
        with pytest.raises(Refused) as refusal:
            act()
        assert str(refusal.value).startswith("This source is confidential: ask an editor")
    with pytest.raises(Refused, match=r"^This source cannot be taken over"):
        gathering.reuse_source(claim=third, by=stranger, seen=present(third).version, source=source)
    Claim.objects.filter(pk=first.pk).update(assignee=stranger)
    sources.withdraw_source(source=source, by=stranger, why="Mine.")


def test_a_source_known_openly_does_not_become_confidential_by_citing_it(article: Article):
    third = claims_of(article)[2]
    seen = present(third).version
    said = {"title": "Register", "url": LINK, "publisher": "", "kind": "document", "confidential": True}

    with pytest.raises(Refused) as refusal:
        gathering.add_evidence(claim=third, by=article.added_by, seen=seen, source=said, tier="primary")

    assert str(refusal.value).startswith("The desk has this source already, and not as confidential")
    assert not register().confidential


# Several at once, and one from the article


def test_several_sources_become_evidence_in_their_order_or_none_does(article: Article):
    third = claims_of(article)[2]
    seen = present(third).version
    links = [f"https://{name}.example/" for name in ("port", "city", "rail")]
    said = [{"title": link, "url": link, "publisher": "", "kind": "web_page"} for link in links]
    withdrawn = {"title": "Register", "url": LINK, "publisher": "", "kind": "document"}
    withdraw(article.added_by)
    given = {"tier": "secondary", "stance": "supports", "locator": "p. 2"}

    with pytest.raises(Refused):
        gathering.add_several(claim=third, by=article.added_by, seen=seen, sources=[*said, withdrawn], **given)
    assert not third.evidence.in_force().exists()

    added = gathering.add_several(claim=third, by=article.added_by, seen=seen, sources=said, **given)
    assert [item.source.url for item in added] == links
    assert {item.locator for item in third.evidence.in_force()} == {"p. 2"}


def test_a_source_of_the_article_is_taken_over_with_its_tier(article: Article):
    third = claims_of(article)[2]

    gathering.reuse_source(claim=third, by=article.added_by, seen=present(third).version, source=register())

    evidence = third.evidence.in_force().get()
    assert (evidence.source, evidence.tier, evidence.stance) == (register(), "primary", "supports")
    assert evidence.locator == ""
    with pytest.raises(Refused, match=r"^This source cannot be taken over"):
        gathering.reuse_source(claim=third, by=article.added_by, seen=present(third).version, source=register())


def test_what_an_article_offers_is_its_own_newest_first(article: Article):
    first, second, third = claims_of(article)
    editor = article.added_by
    elsewhere = make_article(desk=article.desk, claims=1, by=editor)
    make_evidence(claims_of(elsewhere)[0], title="Elsewhere")
    make_evidence(second, title="Yearbook", tier="secondary")
    make_evidence(third, title="Minutes")

    offered = Evidence.objects.to_reuse(first, editor)
    assert [(item.source.title, item.tier) for item in offered] == [("Minutes", "primary"), ("Yearbook", "secondary")]
    make_evidence(second, url=LINK)
    assert [item.source.title for item in Evidence.objects.to_reuse(third, editor)] == ["Register", "Yearbook"]
