"""Whose the second look is: the database says of many claims what the rules say of one."""

from itertools import product

import pytest

from checks import rules
from checks.actions import checking, signing
from checks.models import Article, Claim, User
from checks.models.claim import SECOND_LOOK
from tests.make import claims_of, make_article, make_desk, make_rule, make_user, mark

pytestmark = pytest.mark.django_db


def asked_of_the_database(user: User) -> dict[int, str]:
    return {claim.pk: claim.seen_status for claim in Claim.objects.seen_by(user)}


def asked_one_by_one(user: User) -> dict[int, str]:
    return {
        claim.pk: SECOND_LOOK if rules.hides_verdict(user, claim) else claim.status
        for claim in Claim.objects.with_latest().select_related("article__desk")
    }


def sign(claim: Claim, by: User, verdict: str) -> None:
    seen = Claim.objects.get(pk=claim.pk).version
    signing.sign_off(claim=claim, by=by, seen=seen, verdict=verdict, note="So it is.")


def history(article: Article, first: User, second: User, editor: User) -> None:
    """Claims in every state that a sign-off knows."""
    claims = claims_of(article)
    for claim in claims[1:6]:
        mark(claim, "disputed", by=first)
    sign(claims[2], second, "disputed")
    for claim in claims[3:5]:
        sign(claim, second, "cleared")
    mark(claims[4], "cleared", by=editor)  # decides the clash
    # After an undo: a first verdict, one that was signed off, a clash, the decision of one.
    for claim, by in ((claims[5], second), (claims[2], first), (claims[3], first), (claims[4], editor)):
        mark(claim, "needs_context", by=by)
        checking.undo(article=article, by=by)
    mark(claims[6], "cleared", by=first)
    Claim.objects.filter(pk=claims[7].pk).update(suggested_clear="heading")
    mark(claims[7], "cleared", by=first)
    mark(claims[8], "disputed", by=first)
    mark(claims[8], "open", by=first, note="")


@pytest.mark.parametrize(("risk", "blind"), list(product(Article.Risk.values, [True, False])))
def test_of_many_claims_and_of_one_the_same_is_said(risk: str, blind: bool):  # noqa: FBT001
    desk = make_desk(sign_off_from="normal", blind=blind)
    first, second, editor = (make_user(name, desk=desk) for name in ("first", "second", "editor"))
    article = make_article(desk=desk, by=first, claims=9)
    history(article, first, second, editor)
    Article.objects.filter(pk=article.pk).update(risk=risk)
    others = [make_user(desk=desk, roles=[role]) for role in ("checker", "reporter", "admin")]
    people = [first, second, editor, *others, make_user(desk=desk, roles=[], is_superuser=True)]

    answers = [asked_of_the_database(person) for person in people]

    assert answers == [asked_one_by_one(person) for person in people]
    hidden = {pk for answer in answers for pk, shown in answer.items() if shown == SECOND_LOOK}
    assert bool(hidden) is (risk != "low" and blind)


def test_of_signed_decided_and_suggested_ones_nothing_is_hidden():
    desk = make_desk(sign_off_from="normal")
    first, second, editor = (make_user(name, desk=desk) for name in ("first", "second", "editor"))
    article = make_article(desk=desk, by=first, claims=9)
    history(article, first, second, editor)
    number = {claim.pk: place for place, claim in enumerate(claims_of(article))}

    def hidden(person: User) -> list[int]:
        return sorted(number[pk] for pk in Claim.objects.hidden_from(person))

    # 2 was signed off, 3 clashes again, 4 was decided, 7 the split suggested to clear, 0 and 8 are open; 5 was brought
    # back by the second person.
    assert hidden(second) == [1, 6]
    assert hidden(make_user(desk=desk, roles=["checker"])) == [1, 5, 6]
    assert hidden(first) == []


def test_a_stricter_rule_rewrites_no_verdict():
    article = make_article(claims=1)
    claim = mark(claims_of(article)[0])
    make_rule(article.desk, sign_off_from="low")
    other = make_user(desk=article.desk)

    assert asked_of_the_database(other) == asked_one_by_one(other) == {claim.pk: "disputed"}
