"""What an editor sees of marking a claim: with htmx, and as a plain form."""

import re
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from checks.forms.claim import CorrectionForm
from checks.models import Claim, Event, Evidence, User, Verification
from tests.make import claims_of, make_article, make_desk, make_evidence, make_user, mark

HTMX = {"HX-Request": "true"}
pytestmark = pytest.mark.django_db


@pytest.fixture
def ines() -> User:
    return make_user("ines", first_name="Ines", last_name="R.", desk=make_desk())


@pytest.fixture
def claims(ines: User) -> list[Claim]:
    return claims_of(make_article(desk=ines.desks.get(), by=ines, claims=3))


@pytest.fixture
def desk(client: Client, ines: User) -> Client:
    client.force_login(ines)
    return client


def send(client: Client, claim: Claim, act: str, *, htmx: bool = True, **said: Any):
    seen = said.pop("seen", str(Claim.objects.get(pk=claim.pk).version))
    headers = HTMX if htmx else {}
    return client.post(reverse("claim", args=[claim.pk]), {"act": act, "seen": seen, **said}, headers=headers)


def card_of(response) -> int:
    """The claim whose card an answer brings."""
    found = re.search(r'id="card"[^>]* data-claim="(\d+)"', response.content.decode())
    assert found
    return int(found[1])


def test_a_mark_brings_the_next_open_claim_and_the_progress(desk: Client, claims: list[Claim]) -> None:
    response = send(desk, claims[0], "disputed", note="The authority says 39.")
    assert response.status_code == 200
    assert card_of(response) == claims[1].pk
    assert (
        response["HX-Trigger"]
        == f'{{"claim-changed": {{"claim": {claims[0].pk}, "status": "disputed", "version": 1}}}}'
    )
    assert response["HX-Replace-Url"] == f"/articles/{claims[0].article_id}/?claim={claims[1].pk}"
    assert '<div id="progress" hx-swap-oob="true">' in response.content.decode()
    assert "<b>1 of 3 decided</b>" in response.content.decode()
    given = Verification.objects.get()
    assert (given.verdict, given.note, given.by.username) == ("disputed", "The authority says 39.", "ines")


def test_without_javascript_a_mark_leads_to_the_proof_with_the_next_claim_in_hand(
    desk: Client, claims: list[Claim]
) -> None:
    response = send(desk, claims[0], "disputed", htmx=False, note="The authority says 39.")
    assert response.status_code == 302
    assert response["Location"] == f"/articles/{claims[0].article_id}/?claim={claims[1].pk}#card"


def test_after_the_last_claim_the_first_open_one_comes_up(desk: Client, claims: list[Claim]) -> None:
    assert card_of(send(desk, claims[2], "cleared", note="A heading.")) == claims[0].pk


def test_when_all_are_decided_the_card_stays(desk: Client, claims: list[Claim]) -> None:
    mark(claims[0])
    mark(claims[1])
    response = send(desk, claims[2], "disputed", note="No.")
    assert card_of(response) == claims[2].pk
    assert "All decided" in response.content.decode()
    assert "<p>Disputed, saved. All claims are decided.</p>" in response.content.decode()


@pytest.mark.parametrize("htmx", [True, False])
@pytest.mark.parametrize(
    ("act", "sentence"),
    [
        ("sourced", "Add evidence that supports the claim: 1 primary source or 3 independent secondary sources."),
        ("disputed", "Write a note, or add evidence that contradicts the claim."),
        ("needs_context", "Write a note or a proposed wording that says which context is missing."),
        ("cleared", "Write why there is nothing to check here."),
        ("open", "This claim is open already."),
        ("still_holds", "The wording has not changed since the verdict: there is nothing to affirm."),
        ("nonsense", "Choose sourced, disputed, needs context or cleared."),
    ],
)
def test_a_refused_mark_says_in_one_sentence_what_to_do(
    desk: Client, claims: list[Claim], act: str, sentence: str, *, htmx: bool
) -> None:
    response = send(desk, claims[0], act, htmx=htmx)
    assert response.status_code == 422
    assert f'<p class="refused" role="alert">{sentence}</p>' in response.content.decode()
    assert card_of(response) == claims[0].pk
    assert not Verification.objects.exists()


def test_a_refused_mark_keeps_what_was_typed(desk: Client, claims: list[Claim]) -> None:
    typed: dict[str, Any] = {"note": "Half a thought", "proposed": "Better words", "cited": "Yearbook", "locator": ""}
    page = send(desk, claims[0], "sourced", **typed, tier="primary", stance="supports").content.decode()
    assert ">Half a thought</textarea>" in page
    assert ">Better words</textarea>" in page
    assert re.search(r"<textarea name=\"cited\"[^>]*>\s*Yearbook</textarea>", page)
    assert not claims[0].evidence.exists(), "the evidence was typed with a verdict that was refused"


def test_a_proposed_wording_begins_with_the_claims_own_words(desk: Client, claims: list[Claim]) -> None:
    words = claims[0].wording
    page = desk.get(reverse("claim", args=[claims[0].pk])).content.decode()

    assert re.search(rf'<textarea id="id_proposed"[^>]*>{re.escape(words)}</textarea>', page)
    assert f'name="begun" value="{words}"' in page
    assert '<details class="proposal">' in page


@pytest.mark.parametrize("act", ["sourced", "needs_context", "disputed"])
def test_words_that_nobody_changed_are_no_proposal(desk: Client, claims: list[Claim], act: str) -> None:
    words = claims[0].wording
    make_evidence(claims[0])

    send(desk, claims[0], act, note="See the table.", proposed=words, begun=words)

    given = Verification.objects.get()
    assert (given.verdict, given.proposed) == (act, "")


def test_a_card_that_comes_back_keeps_a_changed_proposal_open_and_begins_anew_with_others(
    desk: Client, claims: list[Claim]
) -> None:
    words = claims[0].wording

    kept = send(desk, claims[0], "sourced", proposed=f"{words} Or so.", begun=words).content.decode()
    left = send(
        desk, claims[0], "sourced", proposed="What it said before.", begun="What it  said before."
    ).content.decode()

    assert re.search(rf'<textarea id="id_proposed"[^>]*>{re.escape(words)} Or so\.</textarea>', kept)
    assert '<details class="proposal" open>' in kept
    assert re.search(rf'<textarea id="id_proposed"[^>]*>{re.escape(words)}</textarea>', left)
    assert '<details class="proposal">' in left


def test_the_field_that_lacks_has_the_focus(desk: Client, claims: list[Claim]) -> None:
    assert re.search(r"<textarea[^>]*name=\"cited\"[^>]*autofocus", send(desk, claims[0], "sourced").content.decode())
    assert re.search(r"<textarea[^>]*name=\"note\"[^>]*autofocus", send(desk, claims[0], "disputed").content.decode())
    evidence = make_evidence(claims[0], locator="")
    page = send(desk, claims[0], "sourced").content.decode()
    assert re.search(rf"<input[^>]*name=\"e{evidence.pk}-locator\"[^>]*autofocus", page)


def test_evidence_typed_beside_a_verdict_goes_with_it(desk: Client, claims: list[Claim]) -> None:
    response = send(
        desk, claims[0], "sourced", cited="Port yearbook", tier="primary", stance="supports", locator="page 3"
    )
    assert card_of(response) == claims[1].pk
    given = Verification.objects.get()
    assert [citation.evidence.source.title for citation in given.citations.all()] == ["Port yearbook"]


def test_a_pasted_link_becomes_evidence_whose_locator_has_the_focus(desk: Client, claims: list[Claim]) -> None:
    response = send(desk, claims[0], "evidence", cited="https://www.port.example/report/", note="Kept")
    evidence = claims[0].evidence.get()
    assert (evidence.source.title, evidence.source.url) == ("port.example/report", "https://www.port.example/report/")
    assert (evidence.tier, evidence.stance) == ("secondary", "supports")
    page = response.content.decode()
    assert re.search(rf"<input[^>]*name=\"e{evidence.pk}-locator\"[^>]*autofocus", page)
    assert ">Kept</textarea>" in page


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "https://", "data:text/html,x", "http://[::1", "//[x", "foo://[bar"],
)
def test_an_address_that_cannot_be_opened_is_refused_beside_its_field(
    desk: Client, claims: list[Claim], address: str
) -> None:
    response = send(desk, claims[0], "evidence", cited=address)
    assert response.status_code == 422
    assert "This address cannot be opened: paste a full http or https address." in response.content.decode()
    assert not claims[0].evidence.exists()


def test_a_locator_without_a_source_is_not_lost(desk: Client, claims: list[Claim]) -> None:
    page = send(desk, claims[0], "disputed", note="No.", locator="page 9").content.decode()
    assert "Paste a link or type a citation for this evidence." in page
    assert 'value="page 9"' in page


def test_evidence_is_corrected_and_withdrawn_on_the_card(desk: Client, claims: list[Claim]) -> None:
    first = make_evidence(claims[0], locator="")
    prefix = f"e{first.pk}-"
    sent: dict[str, Any] = {f"{prefix}tier": "primary", f"{prefix}stance": "supports", f"{prefix}locator": "page 4"}
    assert send(desk, claims[0], "evidence", **sent).status_code == 200
    second = claims[0].evidence.in_force().get()
    assert (second.locator, second.source_id) == ("page 4", first.source_id)
    assert send(desk, claims[0], f"withdraw:{second.pk}").status_code == 200
    assert not claims[0].evidence.in_force().exists()
    assert send(desk, claims[0], f"withdraw:{second.pk}").status_code == 404
    assert send(desk, claims[0], "withdraw:x").status_code == 404


@pytest.mark.parametrize("htmx", [True, False])
def test_the_second_save_of_a_stale_claim_shows_both_versions(desk: Client, claims: list[Claim], *, htmx: bool) -> None:
    tomas = make_user("tomas", first_name="Tomas", last_name="B.", desk=claims[0].article.desk)
    mark(claims[0], "needs_context", by=tomas, note="Only in 2025.")
    response = send(desk, claims[0], "disputed", htmx=htmx, seen="0", note="The authority says 39.")
    assert response.status_code == 409
    page = response.content.decode()
    assert "This claim has changed since you opened it: compare both versions, then save yours again." in page
    assert "by Tomas B." in page
    assert "Only in 2025." in page
    assert ">The authority says 39.</textarea>" in page
    assert 'name="seen" value="1"' in page
    assert Claim.objects.get(pk=claims[0].pk).status == "needs_context"
    assert send(desk, claims[0], "disputed", seen="1", note="The authority says 39.").status_code == 200
    assert Claim.objects.get(pk=claims[0].pk).status == "disputed"


def corrected(evidence: Evidence, **says: str) -> dict[str, Any]:
    """A card's form with the evidence's own fields as a browser sends them, some of them typed over."""
    form = CorrectionForm.of(evidence)
    return {form[name].html_name: says.get(name, form[name].value()) for name in form.fields}


def test_a_locator_typed_into_evidence_is_saved_with_the_verdict(desk: Client, claims: list[Claim]) -> None:
    evidence = make_evidence(claims[0], locator="")
    response = send(desk, claims[0], "sourced", **corrected(evidence, locator="table 4"))
    assert card_of(response) == claims[1].pk
    cited = Verification.objects.get().citations.get().evidence
    assert (cited.locator, cited.source_id) == ("table 4", evidence.source_id)


def test_evidence_that_nobody_touched_is_not_corrected(desk: Client, claims: list[Claim]) -> None:
    evidence = make_evidence(claims[0], passage="Two\nlines")
    send(desk, claims[0], "sourced", **corrected(evidence, passage="Two\r\nlines"))
    assert Verification.objects.get().citations.get().evidence == evidence


def test_a_refused_act_keeps_a_typed_correction(desk: Client, claims: list[Claim]) -> None:
    evidence = make_evidence(claims[0], locator="")
    page = send(desk, claims[0], "cleared", **corrected(evidence, locator="table 4", snapshot="no address")).content
    assert b'value="table 4"' in page
    assert claims[0].evidence.in_force().get() == evidence


@pytest.mark.parametrize("act", ["shrink", "withdraw"])
def test_another_act_keeps_evidence_that_was_typed(desk: Client, claims: list[Claim], act: str) -> None:
    evidence = make_evidence(claims[0])
    named = f"withdraw:{evidence.pk}" if act == "withdraw" else act
    page = send(desk, claims[0], named, cited="Yearbook", passage="Half a passage").content.decode()
    assert re.search(r"<textarea name=\"cited\"[^>]*>\s*Yearbook</textarea>", page)
    assert "Half a passage</textarea>" in page


def test_still_holds_is_refused_while_something_else_is_typed(desk: Client, claims: list[Claim]) -> None:
    mark(claims[0])
    send(desk, claims[0], "shrink")
    page = send(desk, claims[0], "still_holds", note="But not quite.").content.decode()
    assert "press a verdict to save what you typed." in page
    assert ">But not quite.</textarea>" in page


def test_bad_evidence_on_a_stale_claim_shows_both_versions_first(desk: Client, claims: list[Claim]) -> None:
    mark(claims[0], "needs_context", note="Only in 2025.")
    response = send(desk, claims[0], "disputed", seen="0", note="No.", cited="http:bad")
    assert response.status_code == 409
    assert "Yours, not saved" in response.content.decode()


def test_clearing_a_suggested_passage_takes_the_suggestion_as_its_reason(desk: Client, claims: list[Claim]) -> None:
    Claim.objects.filter(pk=claims[0].pk).update(suggested_clear="boilerplate")
    send(desk, claims[0], "cleared")
    assert Verification.objects.get().note == "Nothing to check: boilerplate."


def test_links_in_the_text_lead_to_the_proof_from_a_refusal_too(desk: Client, claims: list[Claim]) -> None:
    page = send(desk, claims[0], "disputed", htmx=False).content.decode()
    assert f'href="/articles/{claims[0].article_id}/?claim={claims[1].pk}#card"' in page


def test_undo_tells_the_text_what_the_claim_is_again(desk: Client, claims: list[Claim]) -> None:
    send(desk, claims[0], "disputed", note="No.")
    response = desk.post(reverse("undo", args=[claims[0].article_id]), headers=HTMX)
    assert response["HX-Trigger"] == f'{{"claim-changed": {{"claim": {claims[0].pk}, "status": "open", "version": 2}}}}'


def test_undo_brings_the_claim_back(desk: Client, claims: list[Claim]) -> None:
    send(desk, claims[0], "disputed", note="No.")
    address = reverse("undo", args=[claims[0].article_id])
    response = desk.post(address, headers=HTMX)
    assert card_of(response) == claims[0].pk
    assert "Undone: claim 1 is open again." in response.content.decode()
    refused = desk.post(address, headers=HTMX)
    assert refused.status_code == 422
    assert "There is no verdict of yours to undo in this article." in refused.content.decode()


def test_a_reopened_claim_stays_in_hand(desk: Client, claims: list[Claim]) -> None:
    mark(claims[0])
    assert card_of(send(desk, claims[0], "open")) == claims[0].pk


def test_suggested_passages_are_cleared_at_once(desk: Client, claims: list[Claim]) -> None:
    article = claims[0].article
    Claim.objects.filter(article=article).update(suggested_clear="")
    Claim.objects.filter(pk=claims[0].pk).update(suggested_clear="boilerplate")
    desk.post(reverse("clear-suggested", args=[article.pk]))
    assert [claim.status for claim in claims_of(article)] == ["cleared", "open", "open"]
    page = desk.post(reverse("clear-suggested", args=[article.pk]), follow=True).content.decode()
    assert "No open claim is suggested to be cleared." in page


def test_the_card_tells_the_history(desk: Client, claims: list[Claim]) -> None:
    mark(claims[0], "disputed", note="First thought.")
    mark(claims[0], "needs_context", note="Second thought.")
    page = desk.get(reverse("claim", args=[claims[0].pk])).content.decode()
    assert page.index("Second thought.") < page.rindex("First thought.")
    assert Event.objects.filter(claim=claims[0], kind="verdict").count() == 2


def test_a_colleague_of_another_desk_finds_nothing(client: Client, claims: list[Claim]) -> None:
    client.force_login(make_user("eve", desk=make_desk("Sport")))
    for address in ("article", "report", "report-csv", "article-details"):
        assert client.get(reverse(address, args=[claims[0].article_id])).status_code == 404
    for address in ("undo", "clear-suggested", "add-claim"):
        assert client.post(reverse(address, args=[claims[0].article_id])).status_code == 404
    assert client.get(reverse("claim", args=[claims[0].pk])).status_code == 404
    assert send(client, claims[0], "cleared", note="Mine now.").status_code == 404
