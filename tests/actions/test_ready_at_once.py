"""One person opens the gate while another is at work: what the check file has is what holds."""

from functools import partial

import pytest

from checks import rules
from checks.actions import Refused, checking, releasing
from checks.models import CheckFile, Claim
from tests.actions.test_concurrency import while_the_first_is_unfinished
from tests.make import claims_of, make_article, make_user

pytestmark = pytest.mark.django_db(transaction=True)


def test_a_verdict_given_while_the_article_becomes_ready_comes_too_late():
    article = make_article(claims=1)
    claim, ines = claims_of(article)[0], article.added_by
    tomas = make_user(desk=article.desk)
    ready = partial(releasing.make_ready, article=article, by=ines, seen=1, reason="The printer does not wait for us.")
    mark = partial(checking.record_verification, claim=claim, by=tomas, verdict="disputed", seen=0, note="No.")

    with pytest.raises(Refused) as refusal:
        while_the_first_is_unfinished(ready, mark)

    assert str(refusal.value) == rules.FROZEN
    assert Claim.objects.get().status == CheckFile.objects.get().content["claims"][0]["status"] == "open"


def test_who_opens_the_gate_while_a_verdict_is_given_looks_again():
    article = make_article(claims=1)
    claim, ines = claims_of(article)[0], article.added_by
    tomas = make_user(desk=article.desk)
    mark = partial(checking.record_verification, claim=claim, by=tomas, verdict="disputed", seen=0, note="No.")
    ready = partial(releasing.make_ready, article=article, by=ines, seen=1, reason="The printer does not wait for us.")

    with pytest.raises(Refused) as refusal:
        while_the_first_is_unfinished(mark, ready)

    assert str(refusal.value) == releasing.MOVED_ON
    assert not CheckFile.objects.exists()


def test_of_two_editors_who_make_it_ready_one_does():
    article = make_article(claims=1)
    other = make_user(desk=article.desk)
    ready = partial(releasing.make_ready, article=article, seen=1, reason="The printer does not wait for us.")

    with pytest.raises(Refused) as refusal:
        while_the_first_is_unfinished(partial(ready, by=article.added_by), partial(ready, by=other))

    assert str(refusal.value) == releasing.IS_READY
    assert CheckFile.objects.get().by == article.added_by
