"""Who is to give the second verdict does not see the first one through any door of checking."""

from types import SimpleNamespace

import pytest
from django.urls import reverse

from checks.actions import revising, signing
from checks.models import Claim, SignOff
from tests.make import claims_of, make_article, make_desk, make_rule, make_user, mark
from tests.views.looks import HTMX, NOTE, doors, give, looked_at_once, page, signed_in, tells

pytestmark = pytest.mark.django_db


@pytest.fixture
def it() -> SimpleNamespace:
    return looked_at_once()


def test_no_door_shows_the_first_verdict(it):
    client = signed_in(it.second)

    for name, address in doors(it).items():
        page = client.get(address).content.decode()
        assert NOTE not in page, name
        assert 'class="status" data-status="disputed"' not in page, name
        assert 'data-status="disputed" data-start' not in page, name
        assert "Second look" in page or "second" in page or "A first verdict was given" in page, name


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


def test_a_preview_of_new_text_does_not_betray_it(it):
    sent = {"act": "preview", "seen": 1, "text": "The pool opened in 1932.\n\nThe hall followed in 1940."}

    page = signed_in(it.second).post(reverse("revise", args=[it.article.pk]), sent).content.decode()

    assert "Disputed" not in page
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


def test_a_hand_made_request_to_sign_off_ones_own_gives_a_verdict_and_no_sign_off(it):
    give(it, it.first, "disputed", "I am sure.")

    assert not SignOff.objects.exists()
    assert it.claim.verifications.count() == 2


def test_where_the_rule_is_not_blind_the_first_verdict_is_shown():
    desk = make_desk(sign_off_from="low", blind=False)
    first, second = (make_user(desk=desk, roles=["checker"]) for _ in range(2))
    claim = claims_of(make_article(desk=desk, by=make_user(desk=desk), claims=1))[0]
    mark(claim, "disputed", by=first, note=NOTE)

    page = signed_in(second).get(reverse("claim", args=[claim.pk])).content.decode()

    assert NOTE in page
    assert "Give the same verdict to sign it off" in page


# Doors, one by one: what a page tells a second person is the same whatever the first found.


def test_the_desk_counts_a_second_look_as_undecided(it):
    text = page(it.second, reverse("desk"))

    assert tells(text) == []
    assert "<b>0 of 2 decided</b>" in text
    assert "1 second look</span>" in text
    assert "1 disputed" in page(it.first, reverse("desk"))


def test_the_strip_and_the_counts_of_the_article_tell_it_as_undecided(it):
    text = page(it.second, it.article.get_absolute_url())

    assert tells(text) == []
    assert "<b>0 of 2 decided</b>" in text


def test_nobody_finds_it_by_who_checked_it(it):
    assert "1931" not in page(it.second, reverse("claims"), checker=str(it.first.pk))
    assert "1931" in page(it.first, reverse("claims"), checker=str(it.first.pk))


def test_who_is_waited_for_tells_nothing(it):
    mark(it.claim, "disputed", by=it.first, note=NOTE, proposed="The pool opened in 1932.")

    text = page(it.second, reverse("claims"))
    assert "Second look" in text
    assert 'class="tag waiting"' not in text
    assert "1931" not in page(it.second, reverse("claims"), waiting_for="writer")
    assert 'class="tag waiting"' in page(it.first, reverse("claims"))
    assert 'class="tag waiting"' not in page(it.second, doors(it)["card"])


@pytest.mark.parametrize("headers", [{}, HTMX])
@pytest.mark.parametrize("act", ["evidence", "comment", "shrink"])
def test_other_acts_on_the_card_tell_nothing(it, act: str, headers: dict[str, str]):
    claim = it.claim if act != "shrink" else claims_of(it.article)[1]
    sent = {"act": act, "seen": claim.version + (claim == it.claim), "note": "", "waited": "", "waiting_for": ""}
    sent |= {"cited": "Yearbook", "tier": "primary", "stance": "supports", "locator": "2"} if act == "evidence" else {}
    sent |= {"comment": "Which pool?"} if act == "comment" else {}

    answer = signed_in(it.second).post(reverse("claim", args=[claim.pk]), sent, headers=headers, follow=True)

    assert answer.status_code == 200
    assert tells(answer.content.decode()) == []
    if headers and act != "shrink":
        assert f'"claim": {claim.pk}, "status": "second"' in answer["HX-Trigger"]


@pytest.mark.parametrize("view", [{}, {"view": "inline"}, {"from": "1", "to": "2"}])
def test_a_claim_that_was_cut_tells_nothing(it, view: dict[str, str]):
    text = "The hall followed in 1940."
    sent = {"act": "preview", "seen": 1, "text": text}
    preview = signed_in(it.second).post(reverse("revise", args=[it.article.pk]), sent).content.decode()
    assert tells(preview) == []
    revising.add_revision(article=it.article, by=it.editor, text=text, seen=1)

    for address in (it.article.get_absolute_url(), doors(it)["text"], doors(it)["card"], doors(it)["wordings"]):
        assert tells(page(it.second, address)) == []
    assert tells(page(it.second, doors(it)["compare"], **view)) == []
    assert "Disputed" in page(it.first, it.article.get_absolute_url())


def test_a_claim_that_a_new_text_brings_back_tells_nothing(it):
    whole = "The pool opened in 1931.\n\nThe hall followed in 1940."
    revising.add_revision(article=it.article, by=it.editor, text="The hall followed in 1940.", seen=1)

    sent = {"act": "preview", "seen": 2, "text": whole}
    preview = signed_in(it.second).post(reverse("revise", args=[it.article.pk]), sent).content.decode()

    assert "Back in the text" in preview
    assert tells(preview) == []
    assert "Second look" in preview


def test_the_report_and_the_csv_are_the_record(it):
    assert NOTE in page(it.second, reverse("report", args=[it.article.pk]))
    sheet = b"".join(signed_in(it.second).get(reverse("report-csv", args=[it.article.pk])))
    assert NOTE.encode() in sheet


def test_evidence_typed_beside_a_second_verdict_is_saved_with_it(it):
    seen = Claim.objects.get(pk=it.claim.pk).version
    sent = {"act": "disputed", "seen": seen, "cited": "Archive", "tier": "primary", "stance": "contradicts"}

    answer = signed_in(it.second).post(reverse("claim", args=[it.claim.pk]), sent | {"locator": "1"}, headers=HTMX)

    assert answer.status_code == 200
    assert it.claim.evidence.in_force().count() == 1
    assert SignOff.objects.get().agrees


def test_a_second_look_comes_up_after_a_mark(it):
    other = claims_of(it.article)[1]
    sent = {"act": "disputed", "seen": other.version, "note": "No."}

    answer = signed_in(it.second).post(reverse("claim", args=[other.pk]), sent, headers=HTMX).content.decode()

    assert f'id="card" class="card" data-claim="{it.claim.pk}"' in answer


@pytest.mark.parametrize("address", ["add/", "1/change/", "1/delete/"])
def test_no_sign_off_is_made_in_the_admin(it, address: str):
    chief = make_user("chief", is_superuser=True, is_staff=True)
    given = Claim.objects.get(pk=it.claim.pk).verification_id
    sent = {"verification": given, "verdict": "disputed", "agrees": "on", "by": it.first.pk}

    assert signed_in(chief).post(f"/admin/checks/signoff/{address}", sent).status_code in {302, 403, 404}
    assert not SignOff.objects.exists()


# Where the rule is not blind


@pytest.fixture
def in_the_open(it: SimpleNamespace) -> SimpleNamespace:
    make_rule(it.article.desk, sign_off_from="low", blind=False)
    mark(it.claim, "disputed", by=it.first, note=NOTE)
    return it


@pytest.mark.parametrize("headers", [{}, HTMX])
def test_one_button_agrees_without_a_reason(in_the_open, headers: dict[str, str]):
    assert "Agree: disputed</button>" in page(in_the_open.second, doors(in_the_open)["card"])

    answer = give(in_the_open, in_the_open.second, "agree", **headers)

    assert answer.status_code == (200 if headers else 302)
    signed = SignOff.objects.get()
    assert (signed.agrees, signed.blind, signed.verdict, signed.note) == (True, False, "disputed", "")


def test_nobody_agrees_blindly_nor_with_themselves(it):
    assert "Agree" not in page(it.second, doors(it)["card"])
    answer = give(it, it.second, "agree", **HTMX)
    assert answer.status_code == 422
    assert tells(answer.content.decode()) == []
    own = give(it, it.first, "agree", **HTMX)

    assert own.status_code == 422
    assert "Another person signs off what you checked" in own.content.decode()
    assert not SignOff.objects.exists()


def test_there_is_nothing_to_agree_with_on_an_open_claim(in_the_open):
    in_the_open.claim = claims_of(in_the_open.article)[1]

    assert give(in_the_open, in_the_open.second, "agree", **HTMX).status_code == 422


def test_what_an_editor_set_aside_another_editor_signs_off_blindly_with_a_reason_of_their_own(it):
    mark(it.claim, "sourced", by=it.editor, note="", waiver="The archive is closed until May.")
    other = make_user("other", desk=it.article.desk)
    seen = Claim.objects.get(pk=it.claim.pk).version
    sent = {"act": "sourced", "seen": seen, "waiver": "Nobody else can know it."}

    refused = signed_in(it.second).post(reverse("claim", args=[it.claim.pk]), sent, headers=HTMX)
    assert refused.status_code == 422
    signed_in(other).post(reverse("claim", args=[it.claim.pk]), sent, headers=HTMX)

    assert (SignOff.objects.get().agrees, SignOff.objects.get().note) == (True, "Nobody else can know it.")


def test_the_claims_page_counts_the_same_queries_with_sign_offs(it, django_assert_num_queries):
    signing.sign_off(claim=it.claim, by=it.second, seen=1, verdict="disputed", note="Yes.")
    client = signed_in(it.editor)
    with django_assert_num_queries(8):
        client.get(it.article.get_absolute_url())
