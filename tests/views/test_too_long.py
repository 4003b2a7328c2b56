"""What is longer than a field may be is refused in a sentence; nothing is cut, and it stays in the form."""

import pytest
from django.test import Client
from django.urls import reverse

from checks.actions import discussing, sources
from checks.models import Alert, Call, Claim, Comment, Correction, Event, Evidence, User
from tests.make import claims_of, freeze, make_article, make_desk, make_evidence, make_user, mark

pytestmark = pytest.mark.django_db

LONG = "Long words. " * 900 + "The end of it."
HTMX = {"HX-Request": "true"}


@pytest.fixture
def ines(client: Client) -> User:
    ines = make_user("ines", desk=make_desk())
    client.force_login(ines)
    return ines


@pytest.fixture
def claim(ines: User) -> Claim:
    return claims_of(make_article(desk=ines.desks.get(), by=ines, claims=1))[0]


def send(client: Client, claim: Claim, **said: object) -> tuple[int, str]:
    """The answer to an act on the card, first by htmx and then, where that was refused, without."""
    sent = {"seen": Claim.objects.get(pk=claim.pk).version, "waited": "", "waiting_for": ""} | said
    address, events = reverse("claim", args=[claim.pk]), Event.objects.count()
    part = client.post(address, sent, headers=HTMX)
    whole = client.post(address, sent)
    assert part.status_code == whole.status_code
    assert ("The end of it." in part.text) == ("The end of it." in whole.text)
    assert Event.objects.count() == events
    return part.status_code, part.text


@pytest.mark.parametrize(
    ("act", "field"),
    [
        ("disputed", "note"), ("disputed", "proposed"), ("sourced", "waiver"), ("comment", "comment"),
        ("evidence", "locator"), ("evidence", "title"), ("evidence", "publisher"), ("evidence", "cited"),
    ],
)  # fmt: skip
def test_on_the_card(client: Client, claim: Claim, act: str, field: str):
    before = Claim.objects.get(pk=claim.pk).version

    status, page = send(client, claim, act=act, **({"cited": "The register", "note": "No."} | {field: LONG}))

    assert status == 422
    assert "The end of it." in page
    assert "characters" in page
    assert (Comment.objects.count(), Evidence.objects.count()) == (0, 0)
    assert Claim.objects.get(pk=claim.pk).version == before


def test_as_an_answer_in_a_thread(client: Client, claim: Claim, ines: User):
    said = discussing.comment(claim=claim, by=ines, text="Is it so?")
    assert said

    status, page = send(client, claim, act=f"reply:{said.pk}", **{f"r{said.pk}-text": LONG})

    assert (status, "The end of it." in page, Comment.objects.count()) == (422, True, 1)


def test_as_the_reason_to_refuse_a_wording(client: Client, claim: Claim):
    mark(claim, "disputed", proposed="The harbour of Vessby handled 40 million tonnes.")

    status, page = send(client, claim, act="refuse_wording", reason=LONG)

    assert (status, "The end of it." in page, Comment.objects.count()) == (422, True, 0)


def test_as_the_answer_to_an_alert(client: Client, claim: Claim, ines: User):
    (alert,) = sources.withdraw_source(source=make_evidence(claim).source, by=ines, why="A forgery.")

    status, page = send(client, claim, act=f"settle:{alert.pk}", **{f"a{alert.pk}-note": LONG})

    assert (status, "The end of it." in page) == (422, True)
    assert Alert.objects.get().settled_at is None


def test_as_a_correction(client: Client, claim: Claim):
    freeze(claim.article, published=True)

    status, page = send(client, claim, act="correct", correction=LONG)

    assert (status, "The end of it." in page, Correction.objects.count()) == (422, True, 0)


@pytest.mark.parametrize("field", ["said", "question", "other"])
def test_on_the_call_sheet(client: Client, claim: Claim, field: str):
    sent = {
        "seen": 0, "person": "Ada Hale", "question": "Is it so?", "result": "confirmed", "said": "Yes.",
        "channel": "phone", "called_at": "2026-03-09 14:05", "tier": "secondary",
    } | {field: LONG}  # fmt: skip

    response = client.post(
        reverse("calls", args=[claim.article.pk]), {f"c{claim.pk}-{name}": value for name, value in sent.items()}
    )

    assert response.status_code == 422
    assert "The end of it." in response.text
    assert Call.objects.count() == 0


def test_as_the_note_on_several_claims(client: Client, claim: Claim):
    sent = {"act": "disputed", "claims": f"{claim.pk}:0", "note": LONG}

    response = client.post(reverse("marks", args=[claim.article.pk]), sent)

    assert response.status_code == 422
    assert "This note is too long: shorten it." in response.text
    assert "The end of it." in response.text


def test_as_the_reason_at_the_gate(client: Client, claim: Claim):
    sent = {"act": "ready_anyway", "seen": claim.article.last_event, "reason": LONG}

    response = client.post(reverse("gate", args=[claim.article.pk]), sent)

    assert response.status_code == 422
    assert "The end of it." in response.text
    assert claim.article.check_files.count() == 0
