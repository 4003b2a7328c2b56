"""What a check file says: everything that was frozen, each with who and when."""

from typing import Any

import pytest
from django.utils import timezone

from checks.actions import bounds, checking, gathering, revising
from checks.gate import frozen, gate_of
from checks.models import Article, Claim, SignOff, Verification
from tests.make import claims_of, make_article, make_desk, make_evidence, make_rule, make_user, mark

pytestmark = pytest.mark.django_db


def content(article: Article, reason: str = "") -> dict[str, Any]:
    """What a check file of the article would say now."""
    present = Article.objects.select_related("desk", "revision").with_rules().get(pk=article.pk)
    return frozen(gate_of(present), number=3, by="Ines R.", at=timezone.now(), reason=reason)


def verdict_of(claim: Claim) -> Verification:
    verification = Claim.objects.select_related("verification").get(pk=claim.pk).verification
    assert verification
    return verification


def test_the_article_its_text_and_its_history():
    article = make_article(
        desk=make_desk("City"), headline="Cranes", byline="Lena Aho", outlet="Coast Wire", risk="high", claims=1
    )

    said = content(article, reason="The printer does not wait.")

    details = {"id": article.pk, "desk": "City", "headline": "Cranes", "byline": "Lena Aho", "outlet": "Coast Wire",
               "url": "", "external_id": "", "language": "en", "risk": "high", "published_on": None,
               "deadline": None}  # fmt: skip
    assert said["article"] == details
    revision = article.revision
    assert revision
    assert said["text"] == {"revision": 1, "sha256": revision.sha256, "text": revision.text}
    present = Article.objects.get(pk=article.pk)
    assert said["history"] == {"last_event": 1, "last_digest": present.last_digest}
    assert (said["check_file"]["number"], said["check_file"]["by"]) == (3, "Ines R.")
    assert (said["count"], said["gate"]["reason"]) == ({"open": 1}, "The printer does not wait.")


def test_a_claim_with_its_verdict_the_rule_it_passed_and_who_signed_off():
    article = make_article(desk=make_desk(sign_off_from="low"), claims=1)
    claim = claims_of(article)[0]
    tomas = make_user("tomas", first_name="Tomas", last_name="B.", desk=article.desk)
    evidence = make_evidence(claim, url="https://line.example/a", publisher="The line", passage="41 million")
    mark(claim, "sourced", by=tomas, note="Both tables.")
    given = verdict_of(claim)
    signed = SignOff.objects.create(
        verification=given, verdict="sourced", agrees=True, blind=True, by=make_user("lea", desk=article.desk)
    )
    make_rule(article.desk, primary_needed=4)

    (said,) = content(article)["claims"]

    assert said["wording"] == claim.wording
    assert (said["number"], said["start"], said["end"], said["status"]) == (1, 0, len(claim.wording), "sourced")
    verdict = said["verdict"]
    assert [verdict[name] for name in ("verdict", "note", "by", "at")] == [
        "sourced", "Both tables.", "Tomas B.", given.at.isoformat(),
    ]  # fmt: skip
    rule = verdict["rule"]
    assert (rule["version"], rule["primary_needed"], rule["sign_off_from"]) == (2, 1, "low")
    assert rule["in_words"] == "1 primary source or 3 independent secondary sources"
    assert said["sign_off"] == {"verdict": "sourced", "agrees": True, "blind": True, "note": "", "by": "lea",
                                "at": signed.at.isoformat()}  # fmt: skip
    (item,) = said["evidence"]
    assert item["source"] == {"title": "Harbour statistics", "publisher": "The line", "url": "https://line.example/a",
                              "kind": "document", "origin": "", "withdrawn": False}  # fmt: skip
    assert [item[name] for name in ("tier", "stance", "answers", "locator", "passage")] == [
        "primary", "supports", "claim", "table 4", "41 million",
    ]  # fmt: skip
    assert (item["cited"], item["in_force"], item["seen"]) == (True, True, evidence.accessed_at.isoformat())


def test_evidence_cited_and_withdrawn_and_evidence_added_since():
    article = make_article(claims=1)
    claim = claims_of(article)[0]
    dropped = make_evidence(claim, title="Never cited")
    gathering.withdraw_evidence(evidence=dropped, by=article.added_by, seen=1)
    cited = make_evidence(claim, title="Cited")
    mark(claim, "sourced")
    gathering.withdraw_evidence(evidence=cited, by=article.added_by, seen=4)
    make_evidence(claim, title="Added since")

    (said,) = content(article)["claims"]

    told = [(item["source"]["title"], item["cited"], item["in_force"]) for item in said["evidence"]]
    assert told == [("Cited", True, False), ("Added since", False, True)]


def test_a_verdict_that_an_undo_brought_back_is_its_givers():
    article = make_article(claims=1)
    claim = claims_of(article)[0]
    tomas = make_user("tomas", desk=article.desk)
    mark(claim, "sourced")
    mark(claim, "disputed", by=tomas)
    checking.undo(article=article, by=tomas)

    verdict = content(article)["claims"][0]["verdict"]

    assert (verdict["verdict"], verdict["by"]) == ("sourced", article.added_by.name)
    assert verdict["restored"]["by"] == "tomas"


def test_a_claim_that_was_reopened_has_no_verdict():
    article = make_article(claims=1)
    claim = claims_of(article)[0]
    mark(claim, "disputed")
    mark(claim, "open", note="")

    (said,) = content(article)["claims"]

    assert (said["status"], said["verdict"], said["sign_off"]) == ("open", None, None)


def test_bare_words_and_claims_that_were_cut():
    article = make_article(text="The pool opened in 1931. It has 40 lanes today.\n\nThe bridge has 12 arches.")
    _, second, bridge = claims_of(article)
    mark(bridge, "disputed", note="It has 13.")
    revising.add_revision(
        article=article, by=article.added_by, text="The pool opened in 1931. It has 40 lanes today.", seen=1
    )
    bounds.resize(claim=second, by=article.added_by, seen=Claim.objects.get(pk=second.pk).version, edge="shrink")

    said = content(article)

    assert said["bare"] == [{"start": 41, "words": "today."}]
    (cut,) = said["cut"]
    assert (cut["wording"], cut["revision"], cut["verdict"]["note"]) == ("The bridge has 12 arches.", 1, "It has 13.")
    assert [blocker["group"] for blocker in said["gate"]["blockers"]] == ["open", "open", "bare"]
