"""The doors to assigning: the card, a page of a claim's own, an article's page, and what each refuses."""

import re
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from checks.models import Claim, Event, User
from tests.make import claims_of, make_article, make_desk, make_user, mark

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}
MAY_NOT = "Ask a checker or an editor: only they may assign claims to colleagues, and say until when."
PARAGRAPHS = "The pool opened in 1931. It has 40 lanes.\n\nThe hall followed in 1940. It holds 900 people."


@pytest.fixture
def ines(client: Client) -> User:
    ines = make_user("ines", desk=make_desk("City"), first_name="Ines")
    client.force_login(ines)
    return ines


@pytest.fixture
def tomas(ines: User) -> User:
    return make_user("tomas", desk=ines.desks.get(), roles=["checker"], first_name="Tomas")


@pytest.fixture
def claims(ines: User) -> list[Claim]:
    return claims_of(make_article(desk=ines.desks.get(), by=ines, text=PARAGRAPHS))


def card(client: Client, claim: Claim) -> str:
    return client.get(reverse("claim", args=[claim.pk]), headers=HTMX).content.decode()


def act(client: Client, claim: Claim, *, htmx: bool = True, **said: Any) -> Any:
    return client.post(reverse("claim", args=[claim.pk]), {"seen": "0", **said}, headers=HTMX if htmx else {})


def assigned() -> dict[int, str]:
    """The first name of whom each claim is given to that is given to anybody."""
    return dict(Claim.objects.exclude(assignee=None).values_list("pk", "assignee__first_name"))


def in_article(client: Client, claim: Claim, **said: Any) -> Any:
    return client.post(reverse("assign", args=[claim.article_id]), {"act": "assign", **said})


# The card


def test_the_card_says_whose_the_claim_is_and_until_when(client: Client, tomas: User, claims: list[Claim]) -> None:
    assert "Assigned to nobody" in card(client, claims[0])

    answer = act(client, claims[0], act="assign", to=tomas.pk, due="2026-03-09T14:05").content.decode()

    assert "Assigned to Tomas: 1 claim." in answer
    summary = re.search(r"<summary>\s*(Assigned to Tomas.*?)</summary>", answer, re.DOTALL)
    assert summary
    assert "9 Mar 2026, 14:05" in summary[1]
    assert '<span class="late">overdue</span>' in summary[1]
    assert "assigned to Tomas, due 9 Mar 2026, 14:05" in " ".join(answer.split())


def test_the_form_comes_when_it_is_asked_for(client: Client, tomas: User, claims: list[Claim]) -> None:
    address = reverse("assign-claim", args=[claims[0].pk])
    assert f'hx-get="{address}"' in card(client, claims[0])

    fields = client.get(address, headers=HTMX).content.decode()

    assert "<form" not in fields
    assert re.findall(r'<option value="\w*"[^>]*>(.*?)</option>', fields) == [
        "Choose a person", "Nobody", "Ines", "Tomas",
    ]  # fmt: skip
    assert fields.index("Take it myself") < fields.index("<select")


def test_it_is_taken_by_one_button_and_what_was_typed_stays(
    client: Client, ines: User, tomas: User, claims: list[Claim]
) -> None:
    answer = act(client, claims[0], act="take", to="", due="", note="Half a note").content.decode()

    assert assigned() == {claims[0].pk: "Ines"}
    assert "Half a note</textarea>" in answer
    assert "Assigned to Ines" in answer
    act(client, claims[0], act="assign", to="nobody", due="")
    assert assigned() == {}


def test_without_javascript_the_card_leads_to_a_page_with_the_same_form(
    client: Client, tomas: User, claims: list[Claim]
) -> None:
    address = reverse("assign-claim", args=[claims[0].pk])
    assert f'<a href="{address}">Assign this claim</a>' in client.get(claims[0].get_absolute_url()).content.decode()
    assert "The pool opened in 1931." in client.get(address).content.decode()

    answer = client.post(address, {"act": "assign", "to": tomas.pk, "due": ""})

    assert answer.headers["Location"] == f"{reverse('article', args=[claims[0].article_id])}?claim={claims[0].pk}#card"
    assert assigned() == {claims[0].pk: "Tomas"}


def test_what_is_wrong_stands_beside_the_field_and_stays_as_typed(
    client: Client, tomas: User, claims: list[Claim]
) -> None:
    wrong: dict[str, Any] = {"act": "assign", "to": "", "due": "9999-12-31T00:00"}
    for answer in (
        act(client, claims[0], **wrong),
        act(client, claims[0], htmx=False, **wrong),
        client.post(reverse("assign-claim", args=[claims[0].pk]), wrong),
        in_article(client, claims[0], which="all", **wrong),
    ):
        page = answer.content.decode()
        assert answer.status_code == 422
        assert "Choose a day in the years 1900 to 2100." in page
        assert 'value="9999-12-31T00:00"' in page
        assert "This field is required." in page
    assert assigned() == {}


def test_who_is_not_on_the_desk_is_no_choice(client: Client, ines: User, claims: list[Claim]) -> None:
    stranger = make_user("stranger", desk=make_desk(), first_name="Sam", last_name="Aldén")
    lea = make_user("lea", desk=ines.desks.get(), roles=["reporter"], first_name="Lea", last_name="Brühl")

    for person in (stranger, lea):
        answer = act(client, claims[0], act="assign", to=person.pk, due="")
        assert answer.status_code == 422
        assert person.name not in answer.content.decode()
    assert assigned() == {}


def test_a_reporter_reads_why_not_at_every_door(client: Client, ines: User, claims: list[Claim]) -> None:
    client.force_login(make_user("lea", desk=ines.desks.get(), roles=["reporter"]))
    claim = claims[0]

    assert MAY_NOT in card(client, claim)
    assert act(client, claim, act="take").status_code == 422
    assert MAY_NOT in act(client, claim, act="assign", to=ines.pk).content.decode()
    for address in (reverse("assign-claim", args=[claim.pk]), reverse("assign", args=[claim.article_id])):
        assert MAY_NOT in client.get(address).content.decode()
        answer = client.post(address, {"act": "assign", "to": ines.pk, "which": "all"})
        assert (answer.status_code, MAY_NOT in answer.content.decode()) == (422, True)
    page = client.get(reverse("claims")).content.decode()
    assert (MAY_NOT in page, 'name="claims"' in page) == (True, False)
    answer = client.post(reverse("claims"), {"act": "take", "claims": claim.pk})
    assert answer.status_code == 422
    assert assigned() == {}


def test_another_desks_claims_do_not_exist(client: Client, ines: User) -> None:
    secret = claims_of(make_article())[0]

    assert client.get(reverse("assign-claim", args=[secret.pk])).status_code == 404
    assert client.get(reverse("assign", args=[secret.article_id])).status_code == 404
    assert act(client, secret, act="take").status_code == 404
    assert in_article(client, secret, to=ines.pk, which="all").status_code == 404
    client.post(reverse("claims"), {"act": "take", "claims": secret.pk})
    assert assigned() == {}
    assert not Event.objects.filter(kind="assigned").exists()


# An article's page


def test_what_is_to_decide_of_an_article(client: Client, tomas: User, claims: list[Claim]) -> None:
    mark(claims[1])

    answer = in_article(client, claims[0], which="undecided", to=tomas.pk)

    assert answer.headers["Location"] == claims[0].article.get_absolute_url()
    assert sorted(assigned()) == [claim.pk for claim in claims if claim != claims[1]]
    said = client.get(answer.headers["Location"]).content.decode()
    assert "Assigned to Tomas: 3 claims." in said


def test_all_of_an_article(client: Client, tomas: User, claims: list[Claim]) -> None:
    mark(claims[1])
    in_article(client, claims[0], which="all", to=tomas.pk)
    assert sorted(assigned()) == [claim.pk for claim in claims]


def test_a_paragraph_by_its_number_and_by_the_claim_in_hand(client: Client, tomas: User, claims: list[Claim]) -> None:
    page = client.get(reverse("assign", args=[claims[0].article_id]), {"claim": claims[3].pk}).content.decode()
    assert "2. The hall followed in 1940." in page
    assert f'name="in_hand" value="{claims[3].pk}"' in page

    in_article(client, claims[0], which="paragraph", paragraph="1", to=tomas.pk)
    assert sorted(assigned()) == [claims[0].pk, claims[1].pk]

    answer = in_article(client, claims[0], which="here", in_hand=claims[3].pk, to=tomas.pk)
    assert answer.headers["Location"].endswith(f"?claim={claims[3].pk}")
    assert sorted(assigned()) == [claim.pk for claim in claims]


def test_those_that_were_selected_before(client: Client, tomas: User, claims: list[Claim]) -> None:
    address = reverse("assign", args=[claims[0].article_id])
    chosen = [claims[0].pk, claims[2].pk]

    for page in (
        client.get(address, {"claims": chosen}).content.decode(),
        client.post(address, {"claims": f"{chosen[0]},{chosen[1]}"}).content.decode(),
    ):
        assert "Those selected (2)" in page
        assert re.findall(r'name="claims" value="([\d ]+)"', page) == [f"{chosen[0]} {chosen[1]}"]
        assert re.search(r'value="selected"[^>]*checked', page)
    in_article(client, claims[0], which="selected", claims=chosen, to=tomas.pk)

    assert sorted(assigned()) == chosen


@pytest.mark.parametrize("nonsense", ["abc", "\0", "9" * 30, "-1"])
def test_a_claim_in_hand_that_is_none_stops_nobody(client: Client, claims: list[Claim], nonsense: str) -> None:
    address = reverse("assign", args=[claims[0].article_id])
    page = client.get(address, {"claim": nonsense}).content.decode()
    assert re.search(r'name="in_hand"(?! value)', page)


def test_a_thousand_and_more_may_be_selected(client: Client, tomas: User) -> None:
    article = make_article(desk=tomas.desks.get(), by=tomas, claims=1_100)
    every = claims_of(article)
    chosen = ",".join(str(claim.pk) for claim in every)
    page = client.get(reverse("assign", args=[article.pk]), {"claims": chosen}).content.decode()

    fields = re.findall(r'name="claims" value="([\d ]+)"', page)
    answer = in_article(client, every[0], which="selected", claims=fields, to=tomas.pk)

    assert answer.status_code == 302
    assert len(assigned()) == 1_100


def test_a_choice_without_claims_says_so(client: Client, tomas: User, claims: list[Claim]) -> None:
    answer = in_article(client, claims[0], which="here", to=tomas.pk)
    assert answer.status_code == 422
    assert "There is no claim among these: choose others." in answer.content.decode()

    other = claims_of(make_article(desk=claims[0].article.desk))[0]
    answer = in_article(client, claims[0], which="selected", claims=[other.pk], to=tomas.pk)
    assert "Some of these claims stand in this article no more" in answer.content.decode()
    assert assigned() == {}


@pytest.mark.parametrize("claims_in_it", [1, 60])
def test_queries(
    client: Client, ines: User, tomas: User, claims_in_it: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    article = make_article(desk=ines.desks.get(), by=ines, claims=claims_in_it)
    claim = claims_of(article)[0]
    with django_assert_num_queries(4):  # session, person, claim, people
        client.get(reverse("assign-claim", args=[claim.pk]), headers=HTMX)
    with django_assert_num_queries(5):  # session, person, article, people, claims
        client.get(reverse("assign", args=[article.pk]), headers=HTMX)
    # session, person, claim, people, then the action's seven, card, evidence
    with django_assert_num_queries(13):
        act(client, claim, act="assign", to=tomas.pk)
    with django_assert_num_queries(12):
        in_article(client, claim, which="all", to=ines.pk)


def test_an_assignment_begun_stays_on_the_card_when_another_act_is_refused(
    client: Client, tomas: User, claims: list[Claim]
) -> None:
    begun = {"to": tomas.pk, "due": "2026-03-09T14:05"}
    for htmx in (True, False):
        answer = act(client, claims[0], htmx=htmx, act="evidence", **begun)
        assert answer.status_code == 422
        shown = answer.content.decode()
        fold = re.search(r'<details class="assign" open>.*?</details>', shown, re.DOTALL)
        assert fold
        assert f'<option value="{tomas.pk}" selected' in fold[0]
        assert 'value="2026-03-09T14:05"' in fold[0]
        # Nothing in it is wrong, and the focus is where the refused act lacks something.
        assert 'class="error"' not in fold[0]
        assert "autofocus" not in fold[0]
    assert assigned() == {}


def test_an_assignment_begun_stays_when_a_comment_is_saved(client: Client, tomas: User, claims: list[Claim]) -> None:
    for htmx in (True, False):
        answer = act(client, claims[0], htmx=htmx, act="comment", comment="Ask the pool.", to=tomas.pk, due="")
        assert f'<option value="{tomas.pk}" selected' in answer.content.decode()
