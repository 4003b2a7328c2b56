"""The gate asks whether what two people stand behind is still what they looked at."""

import pytest

from checks.actions import Refused, gathering, releasing, signing, sources
from checks.gate import gate_of
from checks.gate.blockers import SIGNED_ON_OTHER_EVIDENCE
from checks.models import Article, Claim
from tests.make import claims_of, make_article, make_desk, make_evidence, make_user, mark

pytestmark = pytest.mark.django_db


def blockers(article: Article) -> list[str]:
    return [blocker.says for blocker in gate_of(Article.objects.get(pk=article.pk)).blockers]


def signed_off() -> Claim:
    """A sourced claim that two people looked at."""
    desk = make_desk(sign_off_from="low")
    first, second = make_user(desk=desk), make_user(desk=desk)
    claim = claims_of(make_article(desk=desk, by=first, claims=1))[0]
    mark(claim, "sourced", by=first)
    signing.sign_off(claim=claim, by=second, seen=2, verdict="sourced")
    return claim


def seen(claim: Claim) -> int:
    return Claim.objects.get(pk=claim.pk).version


def test_evidence_put_in_the_place_of_what_was_signed_off_is_signed_off_anew():
    claim = signed_off()
    assert blockers(claim.article) == []
    first = claim.article.added_by

    gathering.withdraw_evidence(evidence=claim.evidence.get(), by=first, seen=seen(claim))
    make_evidence(claim, by=first, title="My own page")
    assert blockers(claim.article) == [SIGNED_ON_OTHER_EVIDENCE]

    mark(claim, "sourced", by=first)
    assert blockers(claim.article) == ["A second person has to give a verdict of their own."]


def test_a_story_whose_source_is_withdrawn_while_it_is_ready_does_not_go_out():
    article = make_article(claims=1)
    by = article.added_by
    mark(claims_of(article)[0], "sourced")
    releasing.make_ready(article=article, by=by, seen=Article.objects.get(pk=article.pk).last_event)
    source = claims_of(article)[0].evidence.get().source

    sources.withdraw_source(source=source, by=by, why="A forgery.")

    with pytest.raises(Refused, match="A source was withdrawn since the article was made ready"):
        releasing.publish(article=article, by=by)
    alert = claims_of(article)[0].alerts.get()
    sources.settle_alert(alert=alert, by=by, seen=seen(alert.claim), note="The archive has the same figure.")
    releasing.publish(article=article, by=by)

    assert Article.objects.get(pk=article.pk).status == "published"
