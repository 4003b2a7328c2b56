"""What a person sees of their desk: its articles, the search, the keys, the pages that say no."""

from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client
from django.urls import reverse

from checks.actions.releasing import make_ready, publish
from checks.actions.sources import withdraw_source
from checks.models import Source, User
from tests.make import claims_of, freeze, make_article, make_desk, make_rule, make_user, mark

pytestmark = pytest.mark.django_db


@pytest.fixture
def ines(client: Client) -> User:
    ines = make_user("ines", first_name="Ines", last_name="R.", desk=make_desk("City"))
    client.force_login(ines)
    return ines


def test_an_empty_desk_says_what_to_do_next(client: Client, ines: User) -> None:
    page = client.get(reverse("desk")).content.decode()
    assert "No articles yet" in page
    assert reverse("new-article") in page


def test_the_desk_shows_how_far_each_article_is(client: Client, ines: User) -> None:
    article = make_article(desk=ines.desks.get(), by=ines, claims=3)
    mark(claims_of(article)[0])
    page = client.get(reverse("desk")).content.decode()
    assert "<b>1 of 3 decided</b>" in page
    assert "2 open" in page
    assert "1 disputed" in page


def test_a_published_article_leaves_the_top_however_old_its_deadline(client: Client, ines: User) -> None:
    day = {n: datetime(2026, 3, n, tzinfo=UTC) for n in (1, 2, 3)}
    articles = (
        ("Out", day[1], "published"),
        ("Undated", None, "draft"),
        ("Due", day[3], "draft"),
        ("Late", day[2], "draft"),
    )
    for headline, deadline, status in articles:
        make_article(desk=ines.desks.get(), by=ines, headline=headline, deadline=deadline, status=status)
    page = client.get(reverse("desk")).context["page"]
    assert [article.headline for article in page] == ["Late", "Due", "Undated", "Out"]


def test_what_is_ready_stands_between_the_drafts_and_what_is_out(client: Client, ines: User) -> None:
    desk = ines.desks.get()
    made = {name: make_article(desk=desk, by=ines, headline=name) for name in ("Ready", "Out", "Draft")}
    for name in ("Ready", "Out"):
        make_ready(article=made[name], by=ines, seen=1, reason="The printer does not wait for us.")
    publish(article=made["Out"], by=ines)

    answer = client.get(reverse("desk"))

    assert [article.headline for article in answer.context["page"]] == ["Draft", "Ready", "Out"]
    page = answer.content.decode()
    assert [page.count(f"<span>{word}</span>") for word in ("Draft", "Ready", "Published")] == [0, 1, 1]
    only = client.get(reverse("desk"), {"status": "ready"}).context["page"]
    assert [article.headline for article in only] == ["Ready"]


def test_nobody_sees_the_articles_of_another_desk(client: Client, ines: User) -> None:
    make_article(headline="Secret of the sports desk")
    assert "Secret" not in client.get(reverse("desk")).content.decode()
    assert "Secret" not in client.get(reverse("search"), {"q": "secret"}).content.decode()
    assert "Nothing found" in client.get(reverse("search"), {"q": "harbour"}).content.decode()


def test_a_filter_that_finds_nothing_leads_back(client: Client, ines: User) -> None:
    make_article(desk=ines.desks.get(), by=ines)
    page = client.get(reverse("desk"), {"status": "published"}).content.decode()
    assert "Nothing fits this filter" in page


def test_a_bad_filter_says_so_beside_the_field(client: Client, ines: User) -> None:
    response = client.get(reverse("desk"), {"added_from": "yesterday", "status": "x"})
    assert response.status_code == 422
    assert 'id="id_added_from_error"' in response.content.decode()


@pytest.mark.parametrize("words", ["harbours", "VESSBY", '"million tonnes"', "petra -trams", "Vessby or nothing"])
def test_search_finds_articles_and_claims_by_their_words(client: Client, ines: User, words: str) -> None:
    article = make_article(desk=ines.desks.get(), by=ines, claims=2)
    page = client.get(reverse("search"), {"q": words}).content.decode()
    assert article.get_absolute_url() in page


@pytest.mark.parametrize("words", ["", "  ", "\0", "'; DROP TABLE", "((", "<->", "x" * 5000, "!&|:*"])
def test_search_takes_any_words(client: Client, ines: User, words: str) -> None:
    assert client.get(reverse("search"), {"q": words}).status_code == 200


def test_search_finds_nothing_in_words_that_were_cut_off_a_claim(client: Client, ines: User) -> None:
    article = make_article(desk=ines.desks.get(), by=ines, text="Zebras came in May to the city of Vessby.")
    claim = claims_of(article)[0]
    data = {"act": "split", "seen": claim.version, "revision": 1, "at": claim.wording.index("came")}
    client.post(reverse("claim", args=[claim.pk]), data)
    page = client.get(reverse("search"), {"q": "zebras"}).content.decode()
    assert page.count(f"?claim={claim.pk}") == 1


def test_single_keys_are_switched_off_for_the_person_alone(client: Client, ines: User) -> None:
    article = make_article(desk=ines.desks.get(), by=ines)
    assert 'data-keys="on"' in client.get(article.get_absolute_url()).content.decode()
    client.post(reverse("keys"), {})
    assert "data-keys" not in client.get(article.get_absolute_url()).content.decode()
    client.post(reverse("keys"), {"single_keys": "on"})
    assert 'data-keys="on"' in client.get(article.get_absolute_url()).content.decode()


def test_what_is_not_there_says_so_in_words(client: Client, ines: User) -> None:
    response = client.get("/articles/999/")
    assert response.status_code == 404
    assert "The page does not exist, or it belongs to a desk that you are not on." in response.content.decode()


def test_an_expired_form_says_what_to_do(ines: User) -> None:
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(ines)
    response = strict.post(reverse("keys"), {"single_keys": "on"})
    assert response.status_code == 403
    assert "This form has expired" in response.content.decode()


def test_sign_in_is_limited_and_says_to_wait(client: Client) -> None:
    make_user("lena")
    address = reverse("account_login")
    for _ in range(10):
        client.post(address, {"login": "lena", "password": "wrong"})
    refused = client.post(address, {"login": "lena", "password": "correct horse"})
    assert "Too many failed login attempts. Try again later." in refused.content.decode()
    for _ in range(30):
        refused = client.post(address, {"login": "lena", "password": "wrong"})
    assert refused.status_code == 429
    assert "Wait a minute, then sign in again." in refused.content.decode()


def test_a_person_signs_in_and_out(client: Client) -> None:
    make_user("lena", desk=make_desk())
    signed_in = client.post(reverse("account_login"), {"login": "lena", "password": "correct horse"})
    assert signed_in["Location"] == reverse("desk")
    assert client.get(reverse("account_change_password")).status_code == 200
    assert client.post(reverse("account_logout"))["Location"] == "/"
    assert client.get(reverse("desk"))["Location"] == "/accounts/login/?next=/"


def test_the_desk_is_sorted_by_what_a_person_asks_for(client: Client, ines: User) -> None:
    desk = ines.desks.get()
    done = make_article(desk=desk, by=ines, headline="Done", claims=1)
    half = make_article(desk=desk, by=ines, headline="Half", claims=2, deadline=datetime(2026, 3, 1, tzinfo=UTC))
    much = make_article(desk=desk, by=ines, headline="Much", claims=9)
    out = make_article(desk=desk, by=ines, headline="Out", claims=9, status="published")
    mark(claims_of(done)[0], "sourced")
    mark(claims_of(half)[0], "sourced")
    for claim in claims_of(much)[:6]:
        mark(claim, "sourced")
    for order, headlines in {
        "deadline": ["Half", "Out", "Much", "Done"],
        "progress": ["Half", "Much", "Done", "Out"],
        "blockers": ["Much", "Half", "Done", "Out"],
        "newest": ["Out", "Much", "Half", "Done"],
    }.items():
        page = client.get(reverse("desk"), {"order": order}).context["page"]
        assert [article.headline for article in page] == headlines, order
    assert out.pk


def test_by_deadline_what_is_out_leaves_the_top_and_what_is_ready_stays(client: Client, ines: User) -> None:
    desk, day = ines.desks.get(), datetime(2026, 3, 1, tzinfo=UTC)
    make_article(desk=desk, by=ines, headline="Without")
    for number, status in enumerate(("published", "ready", "draft")):
        article = make_article(desk=desk, by=ines, headline=status, deadline=day + timedelta(days=number))
        if status != "draft":
            freeze(article, published=status == "published")
    assert headlines(client, "deadline") == ["ready", "draft", "published", "Without"]


def test_what_is_to_be_settled_leads_to_the_gate(client: Client, ines: User) -> None:
    article = make_article(desk=ines.desks.get(), by=ines, claims=3)
    mark(claims_of(article)[0])
    page = client.get(reverse("desk")).content.decode()
    assert "3 to settle: gate" in page
    assert reverse("gate", args=[article.pk]) in page
    assert '<path data-status="disputed" d="M0 0h1v1h-1z"/><path data-status="open" d="M1 0h2v1h-2z"/>' in page


def test_the_week_counts_and_leads_back_and_forth(client: Client, ines: User) -> None:
    mark(claims_of(make_article(desk=ines.desks.get(), by=ines))[0])
    page = client.get(reverse("week")).content.decode()
    assert "<b>1</b> Claims marked" in page
    assert "Later →" not in page
    earlier = client.get(reverse("week"), {"until": "2026-03-01"}).content.decode()
    assert "23 Feb 2026 to 1 Mar 2026" in earlier
    assert 'href="?until=2026-02-22"' in earlier
    assert "<b>0</b> Claims marked" in earlier


@pytest.mark.parametrize("until", ["tomorrow", "2999-01-01", "0001-01-01"])
def test_a_week_that_cannot_be_told_says_so(client: Client, ines: User, until: str) -> None:
    answer = client.get(reverse("week"), {"until": until})
    assert answer.status_code == 422
    assert 'id="id_until_error"' in answer.content.decode()


def test_a_filter_and_order_of_the_desk_are_kept_under_a_name(client: Client, ines: User) -> None:
    make_article(desk=ines.desks.get(), by=ines)
    shown = {"status": "draft", "order": "deadline"}
    assert "Save this filter" in client.get(reverse("desk"), shown).content.decode()
    said = {"page": "articles", "query": "status=draft&order=deadline", "name": "Due drafts"}
    client.post(reverse("save-filter"), said)
    page = client.get(reverse("desk")).content.decode()
    assert '<a href="?order=deadline&amp;status=draft" dir="auto">Due drafts</a>' in page


@pytest.mark.parametrize("order", ["deadline", "progress", "blockers", "newest"])
def test_the_csv_of_the_desk_comes_whatever_its_order(client: Client, ines: User, order: str) -> None:
    make_article(desk=ines.desks.get(), by=ines)
    page = client.get(reverse("desk"), {"order": order, "status": "draft"}).content.decode()
    address = f"{reverse('claims-csv')}?order={order}&status=draft"
    assert f'href="{address.replace("&", "&amp;")}"' in page
    answer = client.get(address)
    assert (answer.status_code, answer["Content-Type"]) == (200, "text/csv; charset=utf-8")


def headlines(client: Client, order: str) -> list[str]:
    return [article.headline for article in client.get(reverse("desk"), {"order": order}).context["page"]]


@pytest.mark.parametrize("verdict", ["sourced", "disputed"])
def test_no_order_tells_a_second_person_the_first_verdict(client: Client, ines: User, verdict: str) -> None:
    desk = ines.desks.get()
    make_rule(desk, sign_off_from="normal")
    make_article(desk=desk, by=ines, headline="Two open claims", claims=2)
    looked_at = make_article(desk=desk, by=ines, headline="Looked at once", claims=3)
    mark(claims_of(looked_at)[0], verdict, by=make_user(desk=desk, roles=["checker"]))
    for order in ("blockers", "progress"):
        assert headlines(client, order) == ["Looked at once", "Two open claims"], order


def test_most_to_settle_counts_what_the_page_shows(client: Client, ines: User) -> None:
    desk = ines.desks.get()
    alarmed = make_article(desk=desk, by=ines, headline="Alarmed", claims=1)
    mark(claims_of(alarmed)[0], "sourced")
    second = make_article(desk=desk, by=ines, headline="One open, one alert", claims=2)
    mark(claims_of(second)[0], "sourced")
    make_article(desk=desk, by=ines, headline="One open", claims=1)
    for source in Source.objects.all():
        withdraw_source(source=source, by=ines, why="The office took it back.")
    page = client.get(reverse("desk"), {"order": "blockers"}).context["page"]
    shown = [(article.headline, article.tally.to_settle) for article in page]
    assert shown == [("One open, one alert", 2), ("One open", 1), ("Alarmed", 1)]
