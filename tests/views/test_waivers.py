"""What the card says of the desk's rule: the countdown, the version a verdict passed, and where it was set aside."""

import re
from datetime import timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from checks import counting, rules
from checks.models import Claim, Desk, User, Verification
from tests.make import claims_of, make_article, make_desk, make_evidence, make_rule, make_user, mark

HTMX = {"HX-Request": "true"}
WHY = "The office confirmed it by telephone."
SHOWN = f'waived by Ines R.: <q dir="auto">{WHY}</q>'
pytestmark = pytest.mark.django_db


@pytest.fixture
def desk() -> Desk:
    return make_desk()


@pytest.fixture
def ines(desk: Desk) -> User:
    return make_user("ines", first_name="Ines", last_name="R.", desk=desk)


@pytest.fixture
def tomas(desk: Desk) -> User:
    return make_user("tomas", first_name="Tomas", last_name="B.", desk=desk, roles=["checker"])


@pytest.fixture
def claim(ines: User, desk: Desk) -> Claim:
    claim = claims_of(make_article(desk=desk, by=ines, claims=1))[0]
    Claim.objects.filter(pk=claim.pk).update(kind="quantity")
    return claim


@pytest.fixture
def editor(ines: User) -> Client:
    return signed_in(ines)


def signed_in(person: User) -> Client:
    client = Client()
    client.force_login(person)
    return client


def send(client: Client, claim: Claim, act: str, *, htmx: bool = True, **said: Any):
    seen = str(Claim.objects.get(pk=claim.pk).version)
    headers = HTMX if htmx else {}
    return client.post(reverse("claim", args=[claim.pk]), {"act": act, "seen": seen, **said}, headers=headers)


def card(client: Client, claim: Claim) -> str:
    return client.get(reverse("claim", args=[claim.pk])).text


def why(page: str) -> str:
    """The countdown and the rule."""
    found = re.search(r'<p class="why">(.*?)</p>', page, re.DOTALL)
    assert found
    return re.sub(r"<[^>]+>", "", found[1])


# The rule


def test_the_countdown_is_one_line_with_the_rules_version(editor: Client, claim: Claim):
    make_evidence(claim, tier="secondary")

    assert why(card(editor, claim)) == (
        "Has 1 secondary; needs 1 primary or 2 more independent secondary."
        " Rule 1. Evidence without a locator counts zero."
    )


def test_the_rule_of_a_kind_says_so_with_its_demands(editor: Client, claim: Claim, desk: Desk):
    make_rule(desk, kind="event", primary_needed=9)
    make_rule(desk, kind="quantity", primary_needed=2, shelf_life_days=90, locator_needed=False)

    assert why(card(editor, claim)) == (
        "Has none yet; needs 2 primary or 3 independent secondary."
        " Rule 3, for quantities. Evidence counts for 90 days after it was seen."
    )


def test_a_desk_that_needs_no_locator_is_not_told_that_it_counts_zero(editor: Client, claim: Claim, desk: Desk):
    make_evidence(claim, locator="")
    assert "no locator: counts zero" in card(editor, claim)

    make_rule(desk, locator_needed=False)

    assert "no locator: counts zero" not in card(editor, claim)


def test_a_sourced_claim_says_which_rule_it_passed_and_which_holds_now(editor: Client, claim: Claim, desk: Desk):
    mark(claim, "sourced")
    assert "Passed rule 1.<" in card(editor, claim)

    make_rule(desk, primary_needed=2)

    page = card(editor, claim)
    assert "Passed rule 1; rule 2 holds now.<" in page
    assert "no longer meets" not in page, "a desk that changes its rule rewrites no verdict"
    assert Claim.objects.get(pk=claim.pk).status == "sourced"


def test_the_rule_of_a_kind_that_holds_by_now_is_named(editor: Client, claim: Claim, desk: Desk):
    mark(claim, "sourced")
    make_rule(desk, kind="quantity", primary_needed=2)

    assert "Passed rule 1; rule 2, for quantities, holds now.<" in card(editor, claim)


def test_evidence_that_aged_under_the_rule_that_was_passed_is_said(
    editor: Client, claim: Claim, desk: Desk, monkeypatch: pytest.MonkeyPatch
):
    make_rule(desk, shelf_life_days=30)
    make_evidence(claim)
    mark(claim, "sourced")
    make_rule(desk, shelf_life_days=400)
    gone_short = (
        "The evidence no longer meets the desk’s rule. Look at the source again: evidence seen over 30 days ago"
    )

    for days, told in ((29, False), (31, True)):
        now = timezone.now() + timedelta(days=days)
        monkeypatch.setattr(counting, "timezone", SimpleNamespace(now=lambda now=now: now))
        assert (gone_short in card(editor, claim)) is told


@pytest.mark.parametrize("waiver", ["", WHY])
def test_evidence_withdrawn_behind_a_verdict_is_said_but_of_a_waived_one(editor: Client, claim: Claim, waiver: str):
    if waiver:
        send(editor, claim, "sourced", waiver=waiver)
    else:
        mark(claim, "sourced")
        send(editor, claim, f"withdraw:{claim.evidence.get().pk}")

    assert ("The evidence no longer meets the desk’s rule." in card(editor, claim)) is not bool(waiver)


# Waivers


def test_an_editor_finds_the_field_where_sourced_lacks_evidence_folded(editor: Client, claim: Claim):
    page = card(editor, claim)
    assert '<details class="waiver">' in page
    assert "Set the rule aside" in page
    assert re.search(r'<label for="id_waiver">', page)

    make_evidence(claim)
    assert 'name="waiver"' not in card(editor, claim)


@pytest.mark.parametrize("roles", [["checker"], ["reporter"], ["admin"], []])
def test_others_never_see_the_field(claim: Claim, desk: Desk, roles: list[str]):
    person = signed_in(make_user(desk=desk, roles=roles))

    assert 'name="waiver"' not in card(person, claim)
    assert 'name="waiver"' not in person.get(claim.article.get_absolute_url()).text


@pytest.mark.parametrize("htmx", [True, False])
def test_a_hand_made_request_is_refused_in_a_sentence(claim: Claim, tomas: User, *, htmx: bool):
    response = send(signed_in(tomas), claim, "sourced", htmx=htmx, waiver=WHY)

    assert response.status_code == 422
    sentence = "Ask an editor: only they may set the desk&#x27;s rule for sources aside, with a reason."
    assert f'<p class="refused" role="alert">{sentence}</p>' in response.text
    assert 'name="waiver"' not in response.text
    assert not Verification.objects.exists()


@pytest.mark.parametrize("htmx", [True, False])
def test_an_editor_waives_and_the_card_says_so(editor: Client, claim: Claim, *, htmx: bool):
    assert send(editor, claim, "sourced", htmx=htmx, waiver=WHY).status_code == (200 if htmx else 302)

    page = card(editor, claim)
    assert f'<p class="waived">Waived by Ines R.: <q dir="auto">{WHY}</q></p>' in page
    assert "Set aside rule 1." in page
    assert "Passed rule" not in page


def test_a_refused_waiver_stays_typed_in_an_open_field_with_the_focus(editor: Client, claim: Claim):
    page = send(editor, claim, "disputed", note="No.", waiver=WHY).text

    assert str(rules.WAIVED_FOR_SOURCED) in page
    assert '<details class="waiver" open>' in page
    assert re.search(rf'<textarea name="waiver"[^>]*autofocus[^>]*>\s*{WHY}</textarea>', page)

    make_evidence(claim)
    page = send(editor, claim, "sourced", waiver=WHY).text
    assert str(rules.WAIVED_FOR_NOTHING) in page
    assert '<details class="waiver" open>' in page


def test_a_waiver_stays_under_later_verdicts_and_in_every_history(editor: Client, claim: Claim, tomas: User):
    send(editor, claim, "sourced", waiver=WHY)
    mark(claim, "disputed", by=tomas, note="The office denies it.")

    for person in (editor, signed_in(tomas)):
        page = card(person, claim)
        assert len(re.findall('<p class="waived">The desk’s rule was set aside', page)) == 1
        assert page.count(SHOWN) == 2, "above and in the history"
        assert SHOWN in person.get(reverse("claim-over-time", args=[claim.pk])).text

    send(signed_in(tomas), claim, "open")
    assert SHOWN in card(editor, claim)


def test_an_undone_waiver_is_named_after_who_gave_it(editor: Client, claim: Claim, tomas: User):
    send(editor, claim, "sourced", waiver=WHY)
    mark(claim, "disputed", by=tomas, note="The office denies it.")
    signed_in(tomas).post(reverse("undo", args=[claim.article_id]), headers=HTMX)

    page = card(editor, claim)

    assert f'<p class="waived">Waived by Ines R.: <q dir="auto">{WHY}</q></p>' in page
    assert "waived by Tomas B." not in page
    assert "was set aside" not in page, "it is the verdict that stands"
    assert "waived by Tomas B." not in editor.get(reverse("claim-over-time", args=[claim.pk])).text


def test_the_report_has_the_waiver(editor: Client, claim: Claim):
    send(editor, claim, "sourced", waiver=WHY)

    report = editor.get(reverse("report", args=[claim.article_id])).text
    assert f"<b>The desk’s rule was set aside, waived by:</b> Ines R.: {WHY}" in report


def test_a_checker_cannot_affirm_a_waiver(editor: Client, claim: Claim, tomas: User):
    send(editor, claim, "sourced", waiver=WHY)
    send(editor, claim, "shrink")

    response = send(signed_in(tomas), claim, "still_holds")

    assert response.status_code == 422
    assert "Ask an editor" in response.text
    assert send(editor, claim, "still_holds").status_code == 200
