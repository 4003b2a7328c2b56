"""What an open page is told when it asks what is new: nothing, what colleagues did, who is where; and what not."""

import json
import re
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from checks.actions import attending, bounds, discussing, intake, releasing, revising, signing, sources, wording
from checks.models import Article, Claim, Comment, Presence, User
from checks.views import news
from tests.make import claims_of, make_article, make_desk, make_evidence, make_user, mark
from tests.views.looks import NOTE, looked_at_once, signed_in, tells

pytestmark = pytest.mark.django_db


@pytest.fixture
def ines() -> User:
    return make_user("ines", first_name="Ines", last_name="R.", desk=make_desk())


@pytest.fixture
def olena(ines: User) -> User:
    return make_user("olena", first_name="Olena", last_name="K.", desk=ines.desks.get())


@pytest.fixture
def article(ines: User) -> Article:
    return make_article(desk=ines.desks.get(), by=ines, claims=3)


@pytest.fixture
def reader(client: Client, ines: User) -> Client:
    client.force_login(ines)
    return client


def ask(client: Client, article: Article, **about: Any) -> Any:
    """What the page of `article`, as the object has it, asks."""
    newest = article.revision.number if article.revision else 0
    about = {"after": article.last_event, "card": article.last_event, "revision": newest} | about
    return client.get(reverse("news", args=[article.pk]), about)


def told(answer: Any) -> dict[str, Any]:
    assert answer.status_code == 200
    found = re.search(r'<script id="told" type="application/json">(.*?)</script>', answer.content.decode())
    assert found
    known: dict[str, Any] = json.loads(found[1])
    return known


# Nothing is new


def test_nothing_new_is_an_answer_without_a_body(reader: Client, article: Article) -> None:
    answer = ask(reader, article)

    assert (answer.status_code, answer.content) == (204, b"")


def test_a_quiet_question_reads_once_and_writes_nothing_while_it_is_young(
    reader: Client, ines: User, article: Article, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    first, second, _ = claims_of(article)
    for person in (make_user(desk=article.desk) for _ in range(3)):
        attending.attend(article=article, by=person, claim=second.pk)
    seen = told(ask(reader, article, claim=first.pk))["seen"]

    with django_assert_num_queries(3):  # session, person, and this
        answer = ask(reader, article, claim=first.pk, seen=seen)
    assert answer.status_code == 204

    with django_assert_num_queries(4):  # another claim in hand
        ask(reader, article, claim=second.pk, seen=seen)
    Presence.objects.update(at=timezone.now() - timedelta(seconds=11))
    with django_assert_num_queries(4):  # too old
        ask(reader, article, claim=second.pk, seen=seen)
    assert Presence.objects.get(user=ines).at > timezone.now() - timedelta(seconds=5)


@pytest.mark.parametrize("claims", [1, 60])
def test_news_cost_the_same_queries_however_much_there_is(
    reader: Client, ines: User, olena: User, claims: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    article = make_article(desk=ines.desks.get(), by=ines, claims=claims)
    every = claims_of(article)
    for claim in every:
        mark(claim, by=olena)
    ask(reader, article, claim=every[0].pk)
    with django_assert_num_queries(7):
        ask(reader, article, claim=every[0].pk)
    bounds.resize(claim=every[0], by=olena, seen=1, edge="shrink")
    with django_assert_num_queries(8):  # and the text
        assert told(ask(reader, article, claim=every[0].pk))["moved"]


@pytest.mark.parametrize(
    "garbage", [{}, {"after": "x"}, {"after": "-1"}, {"after": "9" * 30}, {"after": 1, "claim": "y"}]
)
def test_a_question_that_makes_no_sense_is_refused(reader: Client, article: Article, garbage: dict[str, Any]) -> None:
    answer = reader.get(reverse("news", args=[article.pk]), garbage)

    assert answer.status_code == 400
    assert not Presence.objects.exists()


def test_an_article_of_another_desk_is_not_there(reader: Client) -> None:
    other = make_article()

    assert ask(reader, other).status_code == 404
    assert not Presence.objects.exists()


def test_who_was_taken_off_the_desk_learns_no_more(reader: Client, ines: User, article: Article) -> None:
    mark(claims_of(article)[0])
    article.desk.members.remove(ines)

    assert ask(reader, article).status_code == 404


# Who is where


def test_colleagues_are_named_with_the_claim_in_hand(reader: Client, article: Article, olena: User) -> None:
    claim = claims_of(article)[0]
    ask(signed_in(olena), article, claim=claim.pk)

    known = told(ask(reader, article))
    assert known["here"] == "Also here: Olena K."
    assert known["on"] == {str(claim.pk): {"initials": "O", "sentence": "Olena K. is on this claim"}}
    assert ask(reader, article, seen=known["seen"]).status_code == 204

    max_ = make_user("max", desk=article.desk)
    ask(signed_in(max_), article, claim=claim.pk)
    known = told(ask(reader, article, seen=known["seen"]))
    assert known["on"][str(claim.pk)] == {"initials": "OM", "sentence": "Olena K., max are on this claim"}


def test_who_left_is_gone_half_a_minute_later(reader: Client, article: Article, olena: User) -> None:
    ask(signed_in(olena), article)
    seen = told(ask(reader, article))["seen"]
    Presence.objects.filter(user=olena).update(at=timezone.now() - timedelta(seconds=31))

    known = told(ask(reader, article, seen=seen))
    assert (known["here"], known["on"], known["seen"]) == ("", {}, "")


def test_nobody_is_named_who_is_not_on_the_desk(reader: Client, article: Article, olena: User) -> None:
    visitor = make_user("visitor", is_superuser=True)
    assert ask(signed_in(visitor), article).status_code == 204
    ask(signed_in(olena), article)
    article.desk.members.remove(olena)

    assert Presence.objects.count() == 2
    assert ask(reader, article).status_code == 204


def test_a_claim_of_another_article_is_not_in_hand(reader: Client, ines: User, article: Article) -> None:
    other = claims_of(make_article())[0]
    ask(reader, article, claim=other.pk)

    assert Presence.objects.get().claim is None


# What colleagues did


def test_a_mark_is_told_with_the_progress(reader: Client, article: Article, olena: User) -> None:
    first, second, _ = claims_of(article)
    mark(first, "disputed", by=olena)

    answer = ask(reader, article, claim=second.pk)

    known = told(answer)
    assert known["statuses"] == {str(first.pk): "disputed"}
    assert known["versions"] == {str(first.pk): Claim.objects.get(pk=first.pk).version}
    assert (known["after"], known["moved"], known["revised"], known["card"]) == (2, False, False, "")
    assert known["heard"] == "1 change by colleagues."
    assert "1 of 3 decided" in answer.content.decode()
    assert 'id="proof"' not in answer.content.decode()


def test_who_changed_the_claim_in_hand_is_said_until_the_card_is_fetched(
    reader: Client, article: Article, ines: User, olena: User
) -> None:
    claim = claims_of(article)[0]
    discussing.comment(claim=claim, by=olena, text="Ask the port.")
    assert told(ask(reader, article, claim=claim.pk))["card"] == "Olena K. commented on this claim."

    make_evidence(claim, by=olena)
    assert told(ask(reader, article, claim=claim.pk))["card"] == "Olena K. changed this claim."
    assert told(ask(reader, article, claim=claim.pk, card=2))["card"] == "Olena K. changed this claim."
    assert told(ask(reader, article, claim=claim.pk, card=3))["card"] == ""

    discussing.comment(claim=claim, by=ines, text="I did.")
    known = told(ask(reader, article, claim=claim.pk, card=3, after=3))
    assert (known["card"], known["heard"]) == ("You changed this claim in another window.", "")
    assert told(ask(reader, article, claim=claim.pk))["card"] == "This claim has changed."


def test_a_source_withdrawn_changes_the_claims_that_rest_on_it(reader: Client, article: Article, olena: User) -> None:
    first, second, _ = claims_of(article)
    source = make_evidence(first, by=olena).source
    article.refresh_from_db()
    sources.withdraw_source(source=source, by=olena, why="It was retracted.")

    answer = ask(reader, article, claim=first.pk)
    assert told(answer)["card"] == "Olena K. changed this claim."
    assert told(answer)["versions"] == {str(first.pk): Claim.objects.get(pk=first.pk).version}
    assert "1 alert" in answer.content.decode()
    assert told(ask(reader, article, claim=second.pk))["card"] == ""


def test_claims_that_moved_come_with_the_text(reader: Client, article: Article, olena: User) -> None:
    first, second, _ = claims_of(article)
    bounds.join_with_next(claim=first, by=olena, seen=0)

    answer = ask(reader, article, claim=first.pk)

    page = answer.content.decode()
    assert told(answer)["moved"]
    assert f'data-claim="{first.pk}"' in page
    assert f'data-claim="{second.pk}"' not in page
    assert 'aria-current="true"' in page
    assert "1 update " in page
    # Who did it themselves has the text already.
    assert not told(ask(reader, article, claim=first.pk, text=2))["moved"]


def test_a_new_revision_is_told_and_not_shown(reader: Client, article: Article, olena: User) -> None:
    claim = claims_of(article)[0]
    revising.add_revision(article=article, by=olena, text="Nobody lives in Vessby now.", seen=1)

    answer = ask(reader, article, claim=claim.pk)

    page = answer.content.decode()
    assert told(answer)["revised"]
    assert told(answer)["statuses"] == {}
    assert "Revision 2 has come in (Olena K.)." in page
    assert f'{article.get_absolute_url()}?claim={claim.pk}"' in page
    assert "Nobody lives" not in page
    assert 'id="progress"' not in page


def test_an_article_that_was_made_ready_or_changed_says_so(reader: Client, article: Article, olena: User) -> None:
    intake.edit_details(article=article, by=olena, headline="Another")
    assert "The article’s details have changed." in ask(reader, article).content.decode()

    article.refresh_from_db()
    releasing.make_ready(article=article, by=olena, seen=article.last_event, reason="The paper goes to print tonight.")
    assert "The article is ready now." in ask(reader, article).content.decode()
    releasing.publish(article=article, by=olena)
    page = ask(reader, article).content.decode()
    assert "The article is published now." in page
    assert f'<a href="{article.get_absolute_url()}">Reload the page</a>' in page


def test_too_much_to_tell_asks_for_a_reload(
    reader: Client, article: Article, olena: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(news, "EVENTS_MAX", 2)
    for claim in claims_of(article):
        mark(claim, by=olena)

    answer = ask(reader, article)

    assert told(answer)["after"] == 4
    assert "Much has changed here." in answer.content.decode()
    assert 'id="progress"' not in answer.content.decode()


def test_a_reporter_is_told_what_the_page_would_show_them(article: Article, olena: User) -> None:
    rita = make_user("rita", desk=article.desk, roles=["reporter"])
    claim = claims_of(article)[0]
    mark(claim, "disputed", by=olena)

    known = told(ask(signed_in(rita), article, claim=claim.pk))

    assert known["statuses"] == {str(claim.pk): "disputed"}
    assert known["card"] == "Olena K. changed this claim."


# What must not be known


def since_the_beginning(article: Article) -> dict[str, int]:
    return {"after": 0, "card": 0}


def test_a_first_verdict_is_not_told_to_who_looks_second() -> None:
    it = looked_at_once()

    for about in ({"claim": it.claim.pk}, {}):
        answer = ask(signed_in(it.second), it.article, **since_the_beginning(it.article), **about)
        known = told(answer)
        assert known["statuses"][str(it.claim.pk)] == "second"
        assert known["card"] == ""
        assert tells(answer.content.decode()) == []
        assert "first" not in answer.content.decode().replace("data-first", "")

    known = told(ask(signed_in(it.first), it.article, **since_the_beginning(it.article), claim=it.claim.pk))
    assert known["statuses"][str(it.claim.pk)] == "disputed"


def test_what_is_open_to_all_on_such_a_claim_is_told_without_a_name() -> None:
    it = looked_at_once()
    discussing.comment(claim=it.claim, by=it.first, text="Ask the port.")

    known = told(ask(signed_in(it.second), it.article, **since_the_beginning(it.article), claim=it.claim.pk))

    assert known["card"] == "This claim has changed."


def test_the_talk_about_a_proposed_wording_is_not_told_on_such_a_claim() -> None:
    it = looked_at_once()
    mark(it.claim, "needs_context", by=it.first, note=NOTE, proposed="The town pool opened in 1931.")
    rita = make_user("rita", desk=it.article.desk, roles=["reporter"])
    seen = Claim.objects.get(pk=it.claim.pk).version
    wording.refuse_wording(claim=it.claim, by=rita, seen=seen, reason="There is but one pool.")
    discussing.comment(claim=it.claim, by=it.first, text="No.", parent=Comment.objects.get())

    known = told(ask(signed_in(it.second), it.article, **since_the_beginning(it.article), claim=it.claim.pk))

    assert known["card"] == ""


def test_a_clash_is_not_told_to_a_third_who_may_look(article: Article) -> None:
    it = looked_at_once()
    seen = Claim.objects.get(pk=it.claim.pk).version
    signing.sign_off(claim=it.claim, by=it.second, seen=seen, verdict="needs_context", note="Which pool?")

    for person in (it.first, it.second, it.editor):
        known = told(ask(signed_in(person), it.article, **since_the_beginning(it.article), claim=it.claim.pk))
        shown = signed_in(person).get(it.article.get_absolute_url(), {"claim": it.claim.pk}).content.decode()
        assert f'data-claim="{it.claim.pk}" data-status="{known["statuses"][str(it.claim.pk)]}"' in shown
