"""What a checker sees of a quotation: two questions, each with its state and its countdown."""

import re
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from checks import counting, rules
from checks.models import Claim, Event, User, Verification
from tests.make import claims_of, make_article, make_desk, make_evidence, make_quotation, make_rule, make_user, mark

HTMX = {"HX-Request": "true"}
pytestmark = pytest.mark.django_db


@pytest.fixture
def tomas() -> User:
    return make_user("tomas", first_name="Tomas", last_name="B.", desk=make_desk())


@pytest.fixture
def quotation(tomas: User) -> Claim:
    return make_quotation(desk=tomas.desks.get(), by=tomas)


@pytest.fixture
def desk(client: Client, tomas: User) -> Client:
    client.force_login(tomas)
    return client


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


def questions(page: str) -> list[tuple[str, str]]:
    """The state of each question, and its countdown."""
    found = re.search(r'<dl class="questions">(.*?)</dl>', page, re.DOTALL)
    assert found
    return re.findall(r'data-status="(\w+)">(?:Open|Sourced|Recheck)</span> ([^<]*)</dd>', found[1])


def chosen(page: str) -> list[str]:
    return re.findall(r'name="settles" value="(\w+)"[^>]* checked', page)


def test_the_card_puts_both_questions_and_counts_each_by_itself(desk: Client, quotation: Claim):
    make_evidence(quotation, tier="secondary")

    page = card(desk, quotation)

    assert "Quoted correctly?" in page
    assert "(against recording, transcript or post)" in page
    assert questions(page) == [
        ("open", "Has none yet; needs 1 recording, transcript or post."),
        ("open", "Has 1 secondary; needs 1 primary or 2 more independent secondary."),
    ]
    assert chosen(page) == []


@pytest.mark.parametrize(
    ("settles", "states"),
    [("quote", ["sourced", "open"]), ("assertion", ["open", "sourced"]), ("both", ["sourced", "sourced"])],
)
def test_each_question_has_the_state_that_the_standing_verdict_settles(
    desk: Client, quotation: Claim, settles: str, states: list[str]
):
    make_evidence(quotation)
    make_evidence(quotation, title="Interview", answers="quote", locator="04:12")
    mark(quotation, "sourced", settles=settles)

    page = card(desk, quotation)

    assert [state for state, _ in questions(page)] == states
    assert chosen(page) == [settles]
    assert (str(rules.HALF_CHECKED.get(settles, "nothing of the sort")) in page) is (settles != "both")


@pytest.mark.parametrize(("settles", "seen"), [("quote", "half"), ("assertion", "half"), ("both", "sourced")])
@pytest.mark.parametrize("role", ["reporter", "editor"])
def test_in_the_text_a_half_checked_quotation_is_not_done(
    client: Client, quotation: Claim, settles: str, seen: str, role: str
):
    make_evidence(quotation)
    make_evidence(quotation, title="Interview", answers="quote", locator="04:12")
    client.force_login(make_user(desk=quotation.article.desk, roles=[role]))
    by = make_user(desk=quotation.article.desk)

    answer = send(signed_in(by), quotation, "sourced", settles=settles)
    page = client.get(quotation.article.get_absolute_url()).text

    assert f'"status": "{seen}"' in answer["HX-Trigger"]
    assert ("All claims are decided." in answer.text) is (seen == "sourced")
    assert re.findall(r'<a class="mark"[^>]* data-status="(\w+)"', page) == [seen]
    assert ("<b>0 of 1 decided</b>" in page) is (seen == "half")
    assert f'<span class="status" data-status="{seen}">' in card(client, quotation)
    assert ("Half checked" in client.get(reverse("claims"), {"verdict": "half"}).text) is True
    assert (quotation.wording[:20] in client.get(reverse("claims"), {"verdict": seen}).text) is True
    other = {"half": "sourced", "sourced": "half"}[seen]
    assert quotation.wording[:20] not in client.get(reverse("claims"), {"verdict": other}).text


def test_under_recheck_both_questions_are_to_be_checked_and_none_is_chosen(desk: Client, quotation: Claim):
    mark(quotation, "disputed", settles="both")
    send(desk, quotation, "shrink")

    page = card(desk, quotation)

    assert [state for state, _ in questions(page)] == ["recheck", "recheck"]
    assert chosen(page) == []


@pytest.mark.parametrize("htmx", [True, False])
def test_a_choice_that_came_with_the_card_is_not_carried_over_to_other_words(
    desk: Client, quotation: Claim, *, htmx: bool
):
    mark(quotation, "disputed", settles="both")

    response = send(desk, quotation, "shrink", htmx=htmx, settles="both")

    assert response.status_code == (200 if htmx else 302)
    assert chosen(response.text) == []
    assert send(desk, quotation, "still_holds").status_code == 200


def test_a_choice_of_a_persons_own_stays_when_the_words_change(desk: Client, quotation: Claim):
    mark(quotation, "disputed", settles="both")

    assert chosen(send(desk, quotation, "shrink", settles="quote").text) == ["quote"]


def test_a_second_person_reads_both_questions_and_is_asked_to_choose_none(desk: Client, quotation: Claim):
    make_rule(quotation.article.desk, sign_off_from="low")
    mark(quotation, "disputed", by=make_user(desk=quotation.article.desk), settles="quote")

    page = card(desk, quotation)

    assert [state for state, _ in questions(page)] == ["open", "open"], "the first verdict is hidden"
    assert 'name="settles"' not in page


@pytest.mark.parametrize("htmx", [True, False])
def test_sourced_without_a_choice_brings_the_focus_to_it(desk: Client, quotation: Claim, *, htmx: bool):
    make_evidence(quotation)

    response = send(desk, quotation, "sourced", htmx=htmx, note="Kept")

    assert response.status_code == 422
    assert f'<p class="refused" role="alert">{rules.CHOOSE_QUESTION}</p>' in response.text
    assert re.findall(r"<(?:input|textarea)[^>]* autofocus", response.text) == [
        '<input type="radio" name="settles" value="quote" id="id_settles_0" autofocus'
    ]
    assert ">Kept</textarea>" in response.text


@pytest.mark.parametrize("htmx", [True, False])
def test_a_missing_recording_is_asked_for_with_the_choice_remembered(desk: Client, quotation: Claim, *, htmx: bool):
    response = send(desk, quotation, "sourced", htmx=htmx, settles="quote", answers="claim", tier="secondary")

    assert response.status_code == 422
    assert str(counting.QUOTE_UNCHECKED) in response.text
    assert chosen(response.text) == ["quote"]
    assert re.search(r'<textarea[^>]*name="cited"[^>]*autofocus', response.text)
    assert re.findall(r'name="answers" value="(\w+)"[^>]* checked', response.text) == ["quote"]


@pytest.mark.parametrize("htmx", [True, False])
def test_a_quotation_is_marked_with_its_recording_beside_the_verdict(desk: Client, quotation: Claim, *, htmx: bool):
    typed = {"cited": "Interview, VRN", "locator": "04:12", "answers": "quote"}

    response = send(desk, quotation, "sourced", htmx=htmx, settles="quote", **typed)

    assert response.status_code == (200 if htmx else 302)
    given = Verification.objects.get()
    assert (given.verdict, given.settles) == ("sourced", "quote")
    assert quotation.evidence.get().answers == "quote"


def test_another_verdict_is_given_with_the_choice_or_without(desk: Client, quotation: Claim):
    assert send(desk, quotation, "disputed", note="She said fewer.").status_code == 200
    assert send(desk, quotation, "disputed", note="She said fewer.", settles="quote").status_code == 200
    assert list(Verification.objects.order_by("number").values_list("settles", flat=True)) == ["", "quote"]


def test_a_choice_that_does_not_exist_is_refused_and_nothing_is_lost(desk: Client, quotation: Claim):
    response = send(desk, quotation, "disputed", note="She said fewer.", settles="neither")

    assert response.status_code == 422
    assert ">She said fewer.</textarea>" in response.text
    assert not Verification.objects.exists()


def test_the_line_of_a_verdict_says_what_it_settled(desk: Client, quotation: Claim):
    mark(quotation, "disputed", settles="quote")
    mark(quotation, "disputed", settles="both")

    page = card(desk, quotation)
    assert "<b>Disputed</b> (the quoted words and what they assert) by" in page
    assert "disputed (the quoted words)," in page
    over_time = desk.get(reverse("claim-over-time", args=[quotation.pk])).text
    assert "Disputed</span> (the quoted words) by" in over_time
    report = desk.get(reverse("report", args=[quotation.article_id])).text
    assert "Disputed (the quoted words and what they assert) by" in report


def test_evidence_of_a_quotation_says_which_question_it_answers_and_is_corrected(desk: Client, quotation: Claim):
    evidence = make_evidence(quotation)
    page = card(desk, quotation)
    assert "supports: what is claimed" in page
    assert f'name="e{evidence.pk}-answers"' in page
    sent: dict[str, Any] = {"tier": "primary", "stance": "supports", "locator": "04:12", "answers": "quote"}

    send(desk, quotation, "evidence", **{f"e{evidence.pk}-{name}": value for name, value in sent.items()})

    assert [item.answers for item in quotation.evidence.in_force()] == ["quote"]
    assert "supports: the quoted words" in card(desk, quotation)


def test_a_claim_that_quotes_nobody_has_one_question_and_no_choice(desk: Client, tomas: User):
    claim = claims_of(make_article(desk=tomas.desks.get(), by=tomas, claims=1))[0]
    Claim.objects.filter(pk=claim.pk).update(kind="quantity")
    evidence = make_evidence(claim, passage="Words")

    page = card(desk, claim)

    assert 'class="questions"' not in page
    assert 'name="settles"' not in page
    assert "-answers" not in page
    assert 'name="answers"' not in page
    fields: dict[str, Any] = {
        f"e{evidence.pk}-{name}": value for name, value in (("tier", "primary"), ("stance", "supports"))
    }
    fields |= {f"e{evidence.pk}-locator": evidence.locator, f"e{evidence.pk}-passage": "Words"}
    was = re.search(rf'name="e{evidence.pk}-was" value="(\w+)"', page)
    assert was
    assert send(desk, claim, "sourced", **fields | {f"e{evidence.pk}-was": was[1]}).status_code == 200
    assert not Event.objects.filter(kind="evidence_withdrawn").exists(), "nobody corrected it"


def test_another_act_keeps_the_choice_in_the_form(desk: Client, quotation: Claim):
    page = send(desk, quotation, "evidence", cited="https://vrn.example/interview", settles="both").text

    assert chosen(page) == ["both"]


def test_the_loser_of_a_race_sees_both_choices(desk: Client, quotation: Claim):
    mark(quotation, "disputed", settles="assertion")

    page = desk.post(
        reverse("claim", args=[quotation.pk]), {"act": "disputed", "seen": "0", "note": "No.", "settles": "quote"}
    ).text

    assert '<span class="soft">Settles:</span> what they assert' in page
    assert '<span class="soft">Settles:</span> the quoted words' in page
