"""The talk about a claim, the calls, the sources, the gate and the check files tell no first verdict either."""

import re
from types import SimpleNamespace

import pytest
from django.urls import reverse

from checks.actions import discussing, sources, wording
from checks.models import Alert, Article, Claim
from tests.make import claims_of, make_evidence, make_user, mark
from tests.views.looks import HTMX, NOTE, doors, give, looked_at_once, page, signed_in, tells

pytestmark = pytest.mark.django_db


@pytest.fixture
def it() -> SimpleNamespace:
    return looked_at_once()


# What is said about a proposed wording


@pytest.fixture
def refused(it: SimpleNamespace) -> SimpleNamespace:
    """A claim whose proposed wording the writer refused, which the first person answered, naming the second."""
    mark(it.claim, "needs_context", by=it.first, note=NOTE, proposed="The pool opened in 1932.")
    writer = make_user("writer", desk=it.article.desk, roles=["reporter"])
    seen = Claim.objects.get(pk=it.claim.pk).version
    wording.refuse_wording(claim=it.claim, by=writer, seen=seen, reason="There is a reason why 1931 stays.")
    parent = it.claim.comments.get()
    discussing.comment(claim=it.claim, by=it.first, text="@second, say yourself.", parent=parent)
    discussing.comment(claim=it.claim, by=writer, text="@second, have you been there?")
    return it


def test_the_card_leaves_out_what_was_said_of_a_proposed_wording(refused):
    text = page(refused.second, doors(refused)["card"])

    for told in ("1931 stays", "say yourself", "refused", "1932", 'class="tag waiting"'):
        assert told not in text
    assert "have you been there?" in text
    assert "1 comment<" in text
    assert "1931 stays" in page(refused.first, doors(refused)["card"])


def test_so_do_the_mentions_until_the_second_verdict(refused):
    text = page(refused.second, reverse("mentions"))
    assert "have you been there?" in text
    assert "say yourself" not in text

    give(refused, refused.second, "needs_context", "Say which pool.")

    assert "say yourself" in page(refused.second, reverse("mentions"))


@pytest.mark.parametrize("act", ["accept_wording", "refuse_wording"])
@pytest.mark.parametrize("verdict", ["disputed", "cleared"])
def test_a_hand_made_answer_to_a_hidden_proposal_tells_nothing(it, act: str, verdict: str):
    proposed = {"proposed": "The pool opened in 1932."} if verdict == "disputed" else {}
    mark(it.claim, verdict, by=it.first, note=NOTE, **proposed)
    seen = Claim.objects.get(pk=it.claim.pk).version

    sent = {"act": act, "seen": seen, "reason": "Mine."}
    answer = signed_in(it.editor).post(reverse("claim", args=[it.claim.pk]), sent, headers=HTMX)

    assert answer.status_code == 422
    assert "Give your own verdict first" in answer.content.decode()
    assert tells(answer.content.decode()) == []


# Pages beside the article


@pytest.mark.parametrize("verdict", ["sourced", "disputed", "needs_context", "cleared"])
def test_the_calls_list_it_whatever_the_first_verdict_is(it, verdict: str):
    make_evidence(it.claim, by=it.first)
    mark(it.claim, verdict, by=it.first, note=NOTE)

    text = page(it.second, reverse("calls", args=[it.article.pk]))

    assert tells(text) == []
    assert "1931" in text
    assert 'data-status="second">Second look' in text
    settled = verdict in {"sourced", "cleared"}
    assert ("1931" in page(it.first, reverse("calls", args=[it.article.pk]))) is not settled


@pytest.mark.parametrize("verdict", ["sourced", "disputed", "needs_context", "cleared"])
def test_the_questions_leave_it_out_whatever_the_first_verdict_is(it, verdict: str):
    mark(it.claim, verdict, by=it.first, note=NOTE)
    address = reverse("questions", args=[it.article.pk])

    assert "1931" not in page(it.second, address)
    assert "1931" in page(it.second, address, all="yes")
    assert tells(page(it.second, address, all="yes")) == []


def test_the_page_of_a_source_does_not_tell_it(it):
    source = make_evidence(it.claim, by=it.first).source
    address = reverse("source", args=[source.pk])

    text = page(it.second, address)

    assert tells(text) == []
    assert 'data-status="second">Second look' in text
    assert 'data-status="disputed">Disputed' in page(it.first, address)


def test_an_alert_and_its_answer_do_not_tell_it(it):
    source = make_evidence(it.claim, by=it.first).source
    sources.withdraw_source(source=source, by=it.first, why="Withdrawn by its publisher.")
    text = page(it.second, doors(it)["card"])
    assert "A source was withdrawn" in text
    assert "The verdict stands" not in text
    assert tells(text) == []

    seen = Claim.objects.get(pk=it.claim.pk).version
    sources.settle_alert(alert=Alert.objects.get(), by=it.first, seen=seen, note="It is disputed without it, too.")

    assert tells(page(it.second, doors(it)["card"])) == []
    assert "disputed without it" in page(it.first, doors(it)["card"])


def test_the_gate_and_what_it_refuses_do_not_tell_it(it):
    mark(claims_of(it.article)[1], "cleared", by=it.editor, note="Nothing in it.")
    address, seen = reverse("gate", args=[it.article.pk]), Article.objects.get(pk=it.article.pk).last_event
    shown = page(it.editor, address)
    assert tells(re.sub(r'<h2>.*?</h2>|data-group="\w+"', "", shown)) == []
    assert "Not counted here: whatever follows from 2 verdicts that wait for a second look." in shown

    refused = signed_in(it.editor).post(address, {"act": "ready", "seen": seen}).content.decode()

    # A second person is missing on both claims; that the one is disputed is not counted.
    assert "2 things still block this article" in refused


def test_a_check_file_tells_it_once_the_second_verdict_is_given(it):
    mark(claims_of(it.article)[1], "disputed", by=it.first, note="The hall is older.")
    said = {"act": "ready_anyway", "reason": "It goes to print in ten minutes."}
    seen = Article.objects.get(pk=it.article.pk).last_event
    signed_in(it.editor).post(reverse("gate", args=[it.article.pk]), said | {"seen": seen})
    file = reverse("check-file", args=[it.article.pk, 1])

    assert tells(page(it.second, file)) == []
    assert "in spite of 2 blockers" in page(it.second, file)
    for address in (reverse("gate", args=[it.article.pk]), it.article.get_absolute_url()):
        assert "in spite of 2 blockers" in page(it.second, address)
        assert "in spite of 4 blockers" in page(it.first, address)
    assert NOTE in page(it.first, file)

    signed_in(it.editor).post(reverse("gate", args=[it.article.pk]), {"act": "back_to_draft"})
    give(it, it.second, "disputed", "I found it, too.")

    assert NOTE in page(it.second, file)
    assert "The hall is older." not in page(it.second, file)
