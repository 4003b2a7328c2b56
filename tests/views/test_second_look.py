"""Who is to give the second verdict does not see the first one through any door of checking."""

from types import SimpleNamespace

import pytest
from django.test import Client
from django.urls import reverse

from checks.actions import signing, wording
from checks.models import Claim, SignOff, User
from tests.make import claims_of, make_article, make_desk, make_evidence, make_user, mark

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}
NOTE = "The archive says 1932."


@pytest.fixture
def it() -> SimpleNamespace:
    desk = make_desk(sign_off_from="normal")
    first, second = (make_user(name, desk=desk, roles=["checker"]) for name in ("first", "second"))
    editor = make_user("editor", desk=desk)
    article = make_article(desk=desk, by=editor, text="The pool opened in 1931.\n\nThe hall followed in 1940.")
    claim = claims_of(article)[0]
    make_evidence(claim, by=first, title="Town archive", stance="contradicts")
    mark(claim, "disputed", by=first, note=NOTE)
    return SimpleNamespace(first=first, second=second, editor=editor, article=article, claim=claim)


def signed_in(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def give(it: SimpleNamespace, by: User, verdict: str, note: str = "", **headers: str):
    seen = Claim.objects.get(pk=it.claim.pk).version
    said = {"act": verdict, "seen": seen, "note": note}
    return signed_in(by).post(reverse("claim", args=[it.claim.pk]), said, headers=headers)


def doors(it: SimpleNamespace) -> dict[str, str]:
    article, claim = it.article, it.claim
    return {
        "text": f"{article.get_absolute_url()}?claim={claim.pk}",
        "card": reverse("claim", args=[claim.pk]),
        "wordings": reverse("claim-over-time", args=[claim.pk]),
        "claims": reverse("claims"),
        "search": reverse("search") + "?q=pool",
        "compare": reverse("compare", args=[article.pk]),
        "calls": reverse("calls", args=[article.pk]),
        "where else": claim.evidence.get().source.get_absolute_url(),
        "gate": reverse("gate", args=[article.pk]),
    }


def test_no_door_shows_the_first_verdict(it):
    client = signed_in(it.second)

    for name, address in doors(it).items():
        page = client.get(address).content.decode()
        assert NOTE not in page, name
        assert 'class="status" data-status="disputed"' not in page, name
        assert 'data-status="disputed" data-start' not in page, name
        assert "second" in page.lower() or "A first verdict was given" in page, name


def test_who_gave_it_sees_it_everywhere(it):
    client = signed_in(it.first)

    assert NOTE in client.get(doors(it)["card"]).content.decode()
    assert 'data-status="disputed"' in client.get(doors(it)["text"]).content.decode()
    assert "Waits for a second person" in client.get(doors(it)["card"]).content.decode()


def test_the_filter_does_not_betray_it(it):
    client = signed_in(it.second)

    assert "1931" not in client.get(reverse("claims"), {"verdict": "disputed"}).content.decode()
    assert "1931" in client.get(reverse("claims"), {"verdict": "second"}).content.decode()
    assert "Vessby harbour" not in client.get(reverse("desk"), {"verdict": "disputed"}).content.decode()
    assert "1931" in signed_in(it.first).get(reverse("claims"), {"verdict": "disputed"}).content.decode()


def test_the_desk_counts_it_as_a_second_look(it):
    assert "1 disputed" not in signed_in(it.second).get(reverse("desk")).content.decode()
    assert "1 second look" in signed_in(it.second).get(reverse("desk")).content.decode()
    assert "1 disputed" in signed_in(it.first).get(reverse("desk")).content.decode()


def test_a_preview_of_new_text_does_not_betray_it(it):
    sent = {"act": "preview", "seen": 1, "text": "The pool opened in 1932.\n\nThe hall followed in 1940."}

    page = signed_in(it.second).post(reverse("revise", args=[it.article.pk]), sent).content.decode()

    assert "Disputed" not in page.partition("<dialog")[0]  # where the palette names all queues
    assert "Second look" in page


@pytest.mark.parametrize("headers", [{}, HTMX])
def test_the_same_verdict_from_the_card_signs_it_off(it, headers: dict[str, str]):
    answer = give(it, it.second, "disputed", "I found it, too.", **headers)

    assert answer.status_code == (200 if headers else 302)
    assert SignOff.objects.get().agrees
    card = signed_in(it.first).get(doors(it)["card"]).content.decode()
    assert "Signed off by <b>second</b>" in card


def test_another_one_shows_both_and_an_editor_decides(it):
    answer = give(it, it.second, "needs_context", "Which pool?", **HTMX).content.decode()
    assert "Two verdicts clash." in answer
    assert NOTE in answer
    assert "Your verdict decides." in signed_in(it.editor).get(doors(it)["card"]).content.decode()

    give(it, it.editor, "disputed", "The archive is right.")

    card = signed_in(it.second).get(doors(it)["card"]).content.decode()
    assert "Decided by <b>editor</b> where two verdicts clashed." in card


def test_after_a_sign_off_the_next_claim_that_waits_comes_up(it):
    other = claims_of(it.article)[1]
    mark(other, "disputed", by=it.first)

    answer = give(it, it.second, "disputed", "Yes.", **HTMX).content.decode()

    assert f'data-claim="{other.pk}"' in answer
    assert "Claim 2 of 2" in answer


def test_a_refused_second_verdict_keeps_what_was_typed_and_betrays_nothing(it):
    answer = give(it, it.second, "sourced", "Looks right to me.", **HTMX)

    page = answer.content.decode()
    assert answer.status_code == 422
    assert "Looks right to me." in page
    assert NOTE not in page


def test_a_stale_second_verdict_betrays_nothing(it):
    said = {"act": "cleared", "seen": 0, "note": "Taste."}
    answer = signed_in(it.second).post(reverse("claim", args=[it.claim.pk]), said, headers=HTMX)

    assert answer.status_code == 409
    assert NOTE not in answer.content.decode()


@pytest.mark.parametrize("headers", [{}, HTMX])
def test_a_hand_made_request_to_sign_off_ones_own_is_refused(it, headers: dict[str, str]):
    answer = give(it, it.first, "sign_off", "I am sure.", **headers)

    assert answer.status_code == 422
    said = "Another person signs off what you checked: ask a checker or an editor of your desk."
    assert said in answer.content.decode()
    assert not SignOff.objects.exists()
    assert it.claim.verifications.count() == 1


def test_the_page_offers_nobody_to_sign_off_their_own(it):
    card = signed_in(it.first).get(doors(it)["card"]).content.decode()

    assert '<button name="act" value="sign_off" disabled aria-describedby="may-not-sign-off">' in card
    assert "Another person signs off what you checked" in card


def test_another_verdict_of_ones_own_signs_nothing_off(it):
    give(it, it.first, "disputed", "I am sure.")

    assert not SignOff.objects.exists()
    assert it.claim.verifications.count() == 2


def test_nobody_agrees_with_what_they_have_not_seen(it):
    answer = give(it, it.second, "sign_off")

    assert answer.status_code == 422
    assert "Give your own verdict first" in answer.content.decode()


def test_where_the_rule_is_not_blind_the_first_verdict_is_shown():
    desk = make_desk(sign_off_from="low", blind=False)
    first, second = (make_user(desk=desk, roles=["checker"]) for _ in range(2))
    claim = claims_of(make_article(desk=desk, by=make_user(desk=desk), claims=1))[0]
    mark(claim, "disputed", by=first, note=NOTE)

    page = signed_in(second).get(reverse("claim", args=[claim.pk])).content.decode()

    assert NOTE in page
    assert "Sign off as disputed" in page

    answer = signed_in(second).post(
        reverse("claim", args=[claim.pk]), {"act": "sign_off", "seen": 1, "note": "I agree."}
    )
    assert answer.status_code == 302
    assert SignOff.objects.get().agrees


def test_answers_to_a_proposal_do_not_betray_it(it):
    mark(it.claim, "needs_context", by=it.first, note="Which pool?", proposed="The town pool opened in 1931.")
    wording.refuse_wording(
        claim=it.claim, by=make_user(desk=it.article.desk, roles=["reporter"]),
        seen=Claim.objects.get(pk=it.claim.pk).version, reason="There is but one pool.",
    )  # fmt: skip

    page = signed_in(it.second).get(doors(it)["card"]).content.decode()

    assert "There is but one pool." not in page
    assert "Waiting for" not in page.partition("<dialog")[0].replace("Waiting for</label>", "")


def test_the_claims_page_counts_the_same_queries_with_sign_offs(it, django_assert_num_queries):
    signing.sign_off(claim=it.claim, by=it.second, seen=2, verdict="disputed", note="Yes.")
    client = signed_in(it.editor)
    with django_assert_num_queries(6):
        client.get(it.article.get_absolute_url())
