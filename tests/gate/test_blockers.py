"""What stands between an article and ready: each group, what is in it, and what is not."""

from datetime import timedelta

import pytest
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from checks.actions import bounds, checking, gathering, revising
from checks.gate import Gate, gate_of
from checks.models import Alert, Article, Claim, Desk, SignOff, Source
from tests.make import claims_of, make_article, make_desk, make_evidence, make_rule, make_user, mark

pytestmark = pytest.mark.django_db

QUOTED = (
    "“We cancelled every fourth crossing in the winter,” Transport Minister Oda Halvorsen told the assembly on Friday."
)


def gate(article: Article) -> Gate:
    return gate_of(Article.objects.select_related("desk", "revision").with_rules().get(pk=article.pk))


def told(article: Article) -> list[tuple[str, str, str]]:
    """The blockers that may be shown: group, words, sentence."""
    return [(blocker.group, blocker.words, blocker.says) for blocker in gate(article).shown]


def said_of(claim: Claim) -> list[tuple[str, str]]:
    return [(blocker.group, blocker.says) for blocker in gate(claim.article).shown if blocker.claim == claim.pk]


def one_claim(desk: Desk | None = None, **details: str) -> Claim:
    return claims_of(make_article(desk=desk, claims=1, **details))[0]  # type: ignore[arg-type]


def signed(claim: Claim, verdict: str, *, note: str = "", by: str = "second") -> SignOff:
    """A second person's verdict on the claim's latest one."""
    given = Claim.objects.get(pk=claim.pk).verification
    assert given is not None
    return SignOff.objects.create(
        verification=given, verdict=verdict, agrees=verdict == given.verdict, note=note, blind=True,
        by=make_user(by, desk=claim.article.desk),
    )  # fmt: skip


# Open, recheck, bare


def test_an_open_claim_blocks_and_one_with_a_verdict_does_not():
    article = make_article(claims=2)
    first, second = claims_of(article)
    mark(first, "sourced")

    assert told(article) == [("open", second.wording, "Give it a verdict.")]


def test_a_claim_whose_words_changed_blocks_until_it_is_affirmed():
    claim = one_claim()
    mark(claim, "sourced")
    bounds.resize(claim=claim, by=claim.article.added_by, seen=2, edge="shrink")

    says = "The words have changed since they were marked sourced: affirm the verdict, or give another."
    assert [group for group in said_of(claim) if group[0] == "recheck"] == [("recheck", says)]
    seen = Claim.objects.get(pk=claim.pk).version
    checking.still_holds(claim=claim, by=claim.article.added_by, seen=seen)
    assert said_of(claim) == []


def test_bare_words_block_where_they_begin():
    article = make_article(text="The pool opened in 1931. It has 40 lanes today.")
    first, second = claims_of(article)
    for claim in (first, second):
        mark(claim, "sourced")
    bounds.resize(claim=second, by=article.added_by, seen=2, edge="shrink")

    bare = [blocker for blocker in gate(article).blockers if blocker.group == "bare"]

    assert [(passage.words, passage.claim) for passage in bare] == [("today.", None)]
    text = article.revision.text if article.revision else ""
    assert text[bare[0].start :] == "today."


def test_a_claim_that_was_cut_blocks_nothing():
    article = make_article(claims=2)
    first, _ = claims_of(article)
    mark(first, "sourced")
    revising.add_revision(article=article, by=article.added_by, text=first.wording, seen=1)

    assert told(article) == []
    assert gate(article).passed


# Verdicts that block


def test_a_disputed_claim_blocks_by_name():
    claim = one_claim()
    mark(claim, "disputed", by=make_user("tomas", first_name="Tomas", last_name="B.", desk=claim.article.desk))

    assert said_of(claim) == [("disputed", "Change the words or take them out: Tomas B. disputes them.")]


def test_a_cleared_claim_blocks_nothing():
    claim = one_claim()
    mark(claim, "cleared")

    assert gate(claim.article).passed


def test_a_claim_that_needs_context_blocks_until_the_proposed_wording_is_its_own():
    claim = one_claim()
    mark(
        claim,
        "needs_context",
        proposed="The harbour of  Vessby handled 41 million tonnes of cargo last year, ferries included.",
    )
    assert said_of(claim) == [("context", "Put the proposed wording into the text.")]

    by = claim.article.added_by
    text = "The harbour of Vessby handled 41 million tonnes of cargo last year, ferries included."
    revising.add_revision(article=claim.article, by=by, text=text, seen=1)
    assert said_of(claim) == [
        ("recheck", "The proposed wording is in the text now: affirm the verdict, or give another.")
    ]
    checking.still_holds(claim=claim, by=by, seen=Claim.objects.get(pk=claim.pk).version)

    assert Claim.objects.get(pk=claim.pk).status == "needs_context"
    assert said_of(claim) == []


def test_a_claim_that_needs_context_without_a_wording_blocks():
    claim = one_claim()
    mark(claim, "needs_context", note="Since when?")

    assert said_of(claim) == [("context", "Put the missing context into the text, or propose a wording.")]


# Evidence


def test_evidence_withdrawn_after_the_verdict_leaves_it_short():
    claim = one_claim()
    mark(claim, "sourced")
    assert said_of(claim) == []
    evidence = claim.evidence.get()
    gathering.withdraw_evidence(evidence=evidence, by=claim.article.added_by, seen=2)

    says = "Add evidence that supports the claim: 1 primary source or 3 independent secondary sources."
    assert said_of(claim) == [("evidence", says)]


def test_evidence_past_its_shelf_life_leaves_a_verdict_short(monkeypatch: pytest.MonkeyPatch):
    claim = one_claim(make_desk(shelf_life_days=30))
    mark(claim, "sourced")
    assert said_of(claim) == []

    later = timezone.now() + timedelta(days=31)
    monkeypatch.setattr(timezone, "now", lambda: later)
    says = "Look at the source again: evidence seen over 30 days ago counts zero."
    assert said_of(claim) == [("evidence", says)]


def test_a_verdict_is_judged_by_the_rule_that_it_passed():
    claim = one_claim()
    mark(claim, "sourced")
    make_rule(claim.article.desk, primary_needed=5, secondary_needed=9)

    assert gate(claim.article).passed


def test_a_waived_verdict_is_information_and_no_blocker():
    claim = one_claim()
    by = make_user("ines", first_name="Ines", last_name="R.", desk=claim.article.desk)
    make_evidence(claim, tier="secondary")
    mark(claim, "sourced", by=by, waiver="The only register there is.")

    stands = gate(claim.article)

    assert stands.passed
    assert [(waived.claim, waived.says) for waived in stands.shown_waived] == [
        (claim.pk, "Ines R. set the rule for sources aside: The only register there is.")
    ]


@pytest.mark.parametrize(
    ("settles", "says"),
    [
        ("quote", "Check what the quotation asserts: that it is quoted correctly is settled."),
        ("assertion", "Check that the words are quoted correctly: what they assert is settled."),
        ("both", ""),
    ],
)
def test_a_quotation_blocks_until_both_questions_are_settled(settles: str, says: str):
    claim = claims_of(make_article(text=QUOTED))[0]
    assert claim.kind == "quotation"
    make_evidence(claim, answers="quote", title="Recording")
    make_evidence(claim, title="Timetable")
    mark(claim, "sourced", settles=settles)

    assert said_of(claim) == ([("quotation", says)] if says else [])


# A second person


def test_a_claim_without_its_sign_off_blocks_and_does_not_tell_the_first_verdict():
    claim = one_claim(make_desk(sign_off_from="low"))
    mark(claim, "disputed", note="A secret doubt.")

    stands = gate(claim.article)

    assert said_of(claim) == [("sign_off", "A second person has to give a verdict of their own.")]
    assert [(blocker.group, blocker.veiled) for blocker in stands.blockers] == [("disputed", True), ("sign_off", False)]
    assert stands.untold == 1
    passed = {group.key: group.passed for group in stands.groups}
    assert passed["disputed"] == passed["evidence"] == "None, leaving aside what waits for a second person."
    assert passed["open"] == "Every claim has a verdict."


@pytest.mark.parametrize("verdict", ["sourced", "disputed", "needs_context", "cleared"])
def test_what_the_panel_shows_before_the_sign_off_is_the_same_for_every_verdict(verdict: str):
    claim = one_claim(make_desk(sign_off_from="low"))
    by = make_user(desk=claim.article.desk)
    waiver = {"waiver": "No other."} if verdict == "sourced" else {}
    make_evidence(claim, tier="secondary")
    mark(claim, verdict, by=by, note="A secret doubt.", **waiver)

    stands = gate(claim.article)
    shown = [(group.key, group.passed, [blocker.says for blocker in group.blockers]) for group in stands.groups]

    assert said_of(claim) == [("sign_off", "A second person has to give a verdict of their own.")]
    assert stands.shown_waived == []
    assert stands.untold == 1, "how many of them block would tell what the first person found"
    assert not [words for words in str(shown).split() if "secret" in words]


def test_where_the_desk_signs_off_in_the_open_the_verdict_is_shown():
    claim = one_claim(make_desk(sign_off_from="low", blind=False))
    mark(claim, "disputed")

    assert [group for group, _ in said_of(claim)] == ["disputed", "sign_off"]


def test_an_article_below_the_risk_needs_no_sign_off():
    claim = one_claim(make_desk(sign_off_from="high"))
    mark(claim, "sourced")

    assert gate(claim.article).passed


def test_a_signed_off_claim_does_not_block():
    claim = one_claim(make_desk(sign_off_from="low"))
    mark(claim, "sourced")
    signed(claim, "sourced")

    assert gate(claim.article).passed


def test_a_clash_blocks_also_where_no_sign_off_was_asked_for():
    claim = one_claim()
    mark(claim, "sourced")
    signed(claim, "disputed", note="The table says 31.")

    assert said_of(claim) == [("sign_off", "Two people see it differently: an editor has to decide.")]


# Alerts


def test_an_alert_blocks_until_it_is_settled_and_names_no_confidential_source():
    claim = one_claim()
    mark(claim, "sourced")
    source = Source.objects.get()
    alert = Alert.objects.create(claim=claim, source=source)
    assert said_of(claim) == [("alerts", "Harbour statistics was withdrawn: answer the alert, or give a new verdict.")]

    Source.objects.update(confidential=True)
    assert said_of(claim) == [("alerts", "Confidential source was withdrawn: answer the alert, or give a new verdict.")]

    Alert.objects.filter(pk=alert.pk).update(
        settled_at=timezone.now(), settled_by=claim.article.added_by, note="The figure stands in the yearbook too."
    )
    assert said_of(claim) == []


# As a whole


def test_groups_come_in_one_order_and_blockers_in_the_order_of_the_text():
    article = make_article(claims=4)
    _, second, third, _ = claims_of(article)
    mark(third, "disputed")
    mark(second, "disputed")

    stands = gate(article)

    assert [(blocker.group, blocker.number) for blocker in stands.blockers] == [
        ("open", 1), ("open", 4), ("disputed", 2), ("disputed", 3),
    ]  # fmt: skip
    assert [group.key for group in stands.groups] == [
        "open", "recheck", "bare", "disputed", "context", "evidence", "quotation", "sign_off", "alerts",
    ]  # fmt: skip


@pytest.mark.parametrize("claims", [3, 60])
def test_the_gate_asks_the_database_as_often_for_many_claims_as_for_few(
    claims: int, django_assert_num_queries: DjangoAssertNumQueries
):
    article = make_article(desk=make_desk(sign_off_from="low"), claims=claims)
    for number, claim in enumerate(claims_of(article)):
        mark(claim, ("sourced", "disputed", "needs_context")[number % 3])
    present = Article.objects.select_related("desk", "revision").with_rules().get(pk=article.pk)

    with django_assert_num_queries(4):
        stands = gate_of(present)
        assert stands.groups
    assert len(stands.blockers) == claims + claims * 2 // 3
