"""What a person sees of the talk about a claim: comments, whose turn it is, a proposed wording, mentions."""

import json
import re
from datetime import timedelta
from html import unescape
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from checks.accounts import MENTION_DAYS, Backend
from checks.actions import bounds, discussing, inviting
from checks.models import Claim, Comment, Question, User
from tests.make import claims_of, make_article, make_desk, make_invitation, make_user, mark

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}


@pytest.fixture
def ines(client: Client) -> User:
    ines = make_user("ines", first_name="Ines", last_name="R.", desk=make_desk())
    client.force_login(ines)
    return ines


@pytest.fixture
def claim(ines: User) -> Claim:
    return claims_of(make_article(desk=ines.desks.get(), by=ines, claims=3))[0]


def send(client: Client, claim: Claim, act: str, *, htmx: bool = True, **said: Any) -> Any:
    version = str(Claim.objects.get(pk=claim.pk).version)
    given = {"act": act, "seen": version} | {name.replace("_text", "-text"): value for name, value in said.items()}
    return client.post(reverse("claim", args=[claim.pk]), given, headers=HTMX if htmx else {})


def page(response: Any) -> str:
    """The words of a page, without its tags."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", response.content.decode())).split())


def field(response: Any, name: str) -> str:
    found = re.search(rf'<textarea[^>]*name="{name}"[^>]*>([^<]*)</textarea>', response.content.decode())
    assert found, name
    return unescape(found[1]).strip()


def say(claim: Claim, by: User, text: str, **more: Any) -> Comment:
    comment = discussing.comment(claim=claim, by=by, text=text, **more)
    assert comment
    return comment


# Comments


def test_a_comment_comes_back_with_the_card(client: Client, claim: Claim):
    response = send(client, claim, "comment", comment="Whose figure is <b>this</b>?", note="Half a note")

    assert response.status_code == 200
    assert "Discussion 1 comment" in page(response)
    assert "Ines R. " in page(response)
    assert "Whose figure is &lt;b&gt;this&lt;/b&gt;?" in response.content.decode()
    assert (field(response, "comment"), field(response, "note")) == ("", "Half a note")
    assert json.loads(response["HX-Trigger"])["said"] == {"claim": claim.pk, "field": "comment"}


def test_without_javascript_a_comment_leads_back_to_its_claim(client: Client, claim: Claim):
    response = send(client, claim, "comment", htmx=False, comment="Whose figure?")

    assert (response.status_code, response["Location"]) == (302, f"/articles/{claim.article_id}/?claim={claim.pk}#card")


def test_an_answer_stands_under_its_thread(client: Client, claim: Claim, ines: User):
    first, other = say(claim, ines, "Whose figure?"), say(claim, ines, "Which year?")

    typed: dict[str, Any] = {f"r{first.pk}_text": "The port's."}
    response = send(client, claim, f"reply:{first.pk}", **typed)

    words = page(response)
    assert words.index("Whose figure?") < words.index("The port's.") < words.index("Which year?")
    assert Comment.objects.get(parent=first).text == "The port's."
    assert not other.replies.exists()


def test_an_answer_to_a_comment_elsewhere_is_not_found(client: Client, claim: Claim, ines: User):
    elsewhere = say(claims_of(claim.article)[1], ines, "Whose figure?")

    typed: dict[str, Any] = {f"r{elsewhere.pk}_text": "Mine."}
    assert send(client, claim, f"reply:{elsewhere.pk}", **typed).status_code == 404


@pytest.mark.parametrize("htmx", [True, False])
def test_what_is_refused_stays_typed(client: Client, claim: Claim, ines: User, *, htmx: bool):
    thread = say(claim, ines, "Whose figure?").pk
    typed = {"comment": "a" * 10_001, f"r{thread}_text": "Half an answer"}

    response = send(client, claim, "comment", htmx=htmx, **typed)

    assert response.status_code == 422
    assert "Correct the comment: what is wrong stands beside the field." in page(response)
    assert field(response, "comment") == "a" * 10_001
    assert field(response, f"r{thread}-text") == "Half an answer"


def test_an_empty_comment_is_refused(client: Client, claim: Claim):
    response = send(client, claim, "comment", comment=" ")

    assert response.status_code == 422
    assert "Write a comment, or choose who is waited for." in page(response)


@pytest.mark.parametrize("htmx", [True, False])
def test_a_comment_typed_survives_another_act_on_the_card(client: Client, claim: Claim, *, htmx: bool):
    response = send(client, claim, "shrink", htmx=htmx, comment="Half a comment", waiting_for="source")

    assert response.status_code == 200
    assert field(response, "comment") == "Half a comment"
    assert '<option value="source" selected>' in response.content.decode()


def test_without_javascript_a_verdict_waits_with_the_card_for_the_comment_typed(client: Client, claim: Claim):
    response = send(client, claim, "disputed", htmx=False, note="No.", comment="Half a comment")

    assert Claim.objects.get(pk=claim.pk).status == "disputed"
    assert f'data-claim="{claim.pk}" data-status="disputed"' in response.content.decode()
    assert (field(response, "comment"), field(response, "note")) == ("Half a comment", "")


def test_who_only_administers_reads_and_is_told_whom_to_ask(client: Client, claim: Claim, ines: User):
    say(claim, ines, "Whose figure?")
    client.force_login(make_user(desk=claim.article.desk, roles=["admin"]))

    response = client.get(reverse("claim", args=[claim.pk]))

    assert "Whose figure?" in page(response)
    assert "only they may comment on a claim" in page(response)
    assert 'name="comment"' not in response.content.decode()


# Whose turn it is


def test_whose_turn_it_is_stands_on_the_card_and_in_the_list(client: Client, claim: Claim):
    response = send(client, claim, "comment", comment="", waiting_for="source", waited="")

    assert '<span class="tag waiting">Waiting for a source</span>' in response.content.decode()
    assert "waiting for a source" in page(response)
    assert '<span class="tag waiting">Waiting for a source</span>' in client.get("/claims/").content.decode()


def test_a_turn_that_was_left_as_it_was_is_not_taken_back(client: Client, claim: Claim, ines: User):
    discussing.comment(claim=claim, by=ines, text="", waiting_for="expert")

    send(client, claim, "comment", comment="Seen from before.", waiting_for="", waited="")

    assert Claim.objects.get(pk=claim.pk).waiting_for == "expert"


@pytest.mark.parametrize(
    ("asked", "found"), [("", 3), ("somebody", 2), ("writer", 1), ("source", 1), ("editor", 0), ("godot", 422)]
)
def test_the_list_is_narrowed_by_whose_turn_it_is(client: Client, claim: Claim, ines: User, asked: str, found: int):
    for one, whom in zip(claims_of(claim.article), ("writer", "source"), strict=False):
        discussing.comment(claim=one, by=ines, text="", waiting_for=whom)

    response = client.get("/claims/", {"waiting_for": asked})

    assert found == (len(response.context["claims"]) if response.status_code == 200 else response.status_code)


def test_the_turn_that_a_proposal_brings_stands_in_the_history(client: Client, claim: Claim):
    mark(claim, "needs_context", note="", proposed="The harbour handled 39 million tonnes.")

    assert "39 million tonnes. (waiting for the writer)" in page(client.get(reverse("claim", args=[claim.pk])))


# A proposed wording


@pytest.fixture
def proposal(claim: Claim) -> Claim:
    return mark(claim, "needs_context", note="", proposed="The harbour handled 39 million tonnes.")


def test_the_card_shows_what_would_change_and_takes_the_answer(client: Client, proposal: Claim):
    shown = client.get(reverse("claim", args=[proposal.pk])).content.decode()
    assert '<ins><span class="vh">added: </span>39' in shown
    assert "Accept the wording" in shown

    response = send(client, proposal, "accept_wording")

    assert (response.status_code, response["HX-Redirect"]) == (
        200,
        f"/articles/{proposal.article_id}/?claim={proposal.pk}",
    )
    after = page(client.get(response["HX-Redirect"]))
    assert "Revision 2" in after
    assert "Wording accepted: it stands in the text, and is to be checked." in after
    assert "proposed wording accepted in revision 2" in after
    assert "Ines R. accepted the proposed wording " in after
    assert "The proposed wording has its answer already" in after


def test_without_javascript_accepting_leads_to_the_claim(client: Client, proposal: Claim):
    response = send(client, proposal, "accept_wording", htmx=False)

    assert response["Location"] == f"/articles/{proposal.article_id}/?claim={proposal.pk}#card"


def test_refusing_asks_for_the_reason_and_then_for_an_editor(client: Client, proposal: Claim):
    response = send(client, proposal, "refuse_wording", reason="")
    assert response.status_code == 422
    assert "Write why the wording stays as it is." in page(response)
    assert re.search(r'<textarea[^>]*name="reason"[^>]*autofocus', response.content.decode())

    response = send(client, proposal, "refuse_wording", reason="It is 41 in table 4.")

    assert "refused the proposed wording" in page(response)
    assert "Waiting for an editor" in page(response)
    assert "Accept the wording" not in page(response)


def test_who_may_not_answer_reads_whom_to_ask(client: Client, proposal: Claim):
    client.force_login(make_user(desk=proposal.article.desk, roles=["checker"]))

    response = client.get(reverse("claim", args=[proposal.pk]))

    assert "Ask a reporter or an editor: only they may accept or refuse a proposed wording." in page(response)
    assert "accept_wording" not in response.content.decode()
    assert send(client, proposal, "accept_wording").status_code == 422


def test_an_answer_to_words_that_were_judged_anew_shows_both_versions(client: Client, proposal: Claim):
    given = {"act": "accept_wording", "seen": str(proposal.version - 1)}

    response = client.post(reverse("claim", args=[proposal.pk]), given, headers=HTMX)

    assert response.status_code == 409
    assert 'class="conflict"' in response.content.decode()


# Mentions


def test_names_are_shown_for_those_who_are_named_and_nobody_else(client: Client, claim: Claim, ines: User):
    make_user("tom", first_name="Tom", last_name="<i>", desk=claim.article.desk)
    say(claim, ines, "@tom. @toma a@tom @nobody\n@tom")

    response = client.get(reverse("claim", args=[claim.pk]))

    assert "<b>@Tom &lt;i&gt;</b>. @toma a@tom @nobody<br><b>@Tom &lt;i&gt;</b>" in response.content.decode()


def test_mentions_lead_to_the_claim_newest_first(client: Client, claim: Claim, ines: User):
    colleague = make_user("tom", desk=claim.article.desk)
    say(claim, colleague, "@ines one")
    say(claim, colleague, "@ines two")
    say(claim, colleague, "third")

    response = client.get("/mentions/")

    words = page(response)
    assert words.index("two") < words.index("one The harbour")
    assert "third" not in words
    assert f'href="/articles/{claim.article_id}/?claim={claim.pk}#card"' in response.content.decode()
    assert "Mentions 2 this week" in words


def test_without_mentions_the_page_says_how_they_come_about(client: Client, ines: User):
    response = client.get("/mentions/")

    assert "When a colleague writes @ines in a comment on a claim, the comment is listed here." in page(response)
    assert "this week" not in page(response)


def test_mentions_on_a_desk_that_one_left_are_gone(client: Client, claim: Claim, ines: User):
    say(claim, make_user("tom", desk=claim.article.desk), "@ines first")
    claim.article.desk.members.remove(ines)

    assert "first" not in page(client.get("/mentions/"))


def test_the_menu_counts_the_mentions_of_the_last_days(
    claim: Claim, ines: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    colleague, now = make_user("tom", desk=claim.article.desk), timezone.now()
    for ago in (timedelta(), timedelta(days=MENTION_DAYS, minutes=-1), timedelta(days=MENTION_DAYS, minutes=1)):
        with monkeypatch.context() as earlier:
            earlier.setattr(timezone, "now", lambda ago=ago: now - ago)
            say(claim, colleague, "@ines")

    user = Backend().get_user(ines.pk)

    assert user
    assert user.mention_count == 2


# Queries


@pytest.mark.parametrize("number", [1, 30])
def test_the_cards_queries_do_not_grow_with_what_is_said(
    client: Client, claim: Claim, ines: User, number: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    make_user("tom", desk=claim.article.desk)
    for each in range(number):
        say(claim, ines, f"@tom and @ines, {each}", parent=claim.comments.first())
    with django_assert_num_queries(8):
        client.get(claim.article.get_absolute_url(), {"claim": claim.pk})
    with django_assert_num_queries(6):
        client.get(reverse("claim", args=[claim.pk]), headers=HTMX)
    client.force_login(User.objects.get(username="tom"))
    with django_assert_num_queries(5):
        client.get("/mentions/")


def test_another_desk_has_no_card_to_comment_on(client: Client, ines: User):
    assert send(client, claims_of(make_article())[0], "comment", comment="Mine.").status_code == 404
    assert not Comment.objects.exists()


# An older card


@pytest.mark.parametrize("headers", [{}, HTMX])
@pytest.mark.parametrize("act", ["comment", "reply"])
def test_an_empty_comment_from_an_older_card_says_what_it_lacks(
    client: Client, claim: Claim, ines: User, act: str, headers: dict[str, str]
):
    first = say(claim, ines, "Who says so?")
    mark(claim)
    sent = {"act": f"reply:{first.pk}" if act == "reply" else act, "seen": claim.version}

    response = client.post(reverse("claim", args=[claim.pk]), sent, headers=headers)

    assert response.status_code == 422
    assert "Write a comment, or choose who is waited for." in page(response)
    assert "This claim has changed" not in page(response)


# Joined claims


@pytest.mark.parametrize("number", [1, 2])
def test_the_card_shows_what_was_said_of_claims_it_took_over(
    client: Client, claim: Claim, ines: User, number: int, django_assert_num_queries: DjangoAssertNumQueries
):
    _, second, third = claims_of(claim.article)
    said = [say(one, ines, f"Half a thought on {one.pk}") for one in (third, second)[:number]]
    for one in said:
        say(one.claim, ines, f"The other half of {one.claim_id}", parent=one)
    bounds.join_with_next(claim=second, by=ines, seen=second.version)
    bounds.join_with_next(claim=claim, by=ines, seen=claim.version)

    with django_assert_num_queries(7):
        shown = client.get(reverse("claim", args=[claim.pk]), headers=HTMX)

    assert f"Discussion {2 * number} comments" in page(shown)
    for one in said:
        words = {second.pk: second.wording, third.pk: third.wording}[one.claim_id]
        address = reverse("claim", args=[one.claim_id])
        assert f'joined into this claim: <a href="{address}"><q dir="auto">{words[:40]}' in unescape(shown.text)
        assert f"Half a thought on {one.claim_id}" in page(shown)
        assert f"The other half of {one.claim_id}" in page(shown)
        assert f"reply:{one.pk}" not in shown.text
        assert f"reply:{one.pk}" in client.get(address).text


def test_an_answer_by_link_on_a_joined_claim_is_shown_on_the_one_that_took_it_over(
    client: Client, claim: Claim, ines: User
):
    _, token = make_invitation(claims_of(claim.article)[1])
    bounds.join_with_next(claim=claim, by=ines, seen=claim.version)
    inviting.answer(token=token, answers={Question.objects.get().pk: "In March, yes."})

    shown = page(client.get(reverse("claim", args=[claim.pk])))

    assert "Dr Aino Berg answered from outside" in shown
    assert "Dr Aino Berg answered by the link, In March, yes." in shown


def test_a_joined_claim_that_nobody_talked_about_is_not_named(client: Client, claim: Claim, ines: User):
    bounds.join_with_next(claim=claim, by=ines, seen=claim.version)

    assert "joined into this claim" not in page(client.get(reverse("claim", args=[claim.pk])))
