"""The pages of checking, one by one: none tells a second person what the first one found."""

from types import SimpleNamespace

import pytest
from django.urls import reverse

from checks.actions import revising
from checks.models import Claim, SignOff
from tests.make import claims_of, make_rule, make_user, mark
from tests.views.looks import HTMX, NOTE, doors, give, looked_at_once, page, signed_in, tells

pytestmark = pytest.mark.django_db


@pytest.fixture
def it() -> SimpleNamespace:
    return looked_at_once()


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
def test_one_button_signs_it_off_without_a_reason(in_the_open, headers: dict[str, str]):
    answer = give(in_the_open, in_the_open.second, "sign_off", **headers)

    assert answer.status_code == (200 if headers else 302)
    signed = SignOff.objects.get()
    assert (signed.agrees, signed.blind, signed.verdict, signed.note) == (True, False, "disputed", "")


def test_there_is_nothing_to_sign_off_on_an_open_claim(in_the_open):
    in_the_open.claim = claims_of(in_the_open.article)[1]

    assert give(in_the_open, in_the_open.second, "sign_off", **HTMX).status_code == 422
