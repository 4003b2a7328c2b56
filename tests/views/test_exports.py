"""Downloads: who gets which claims, and how they are sent."""

import csv
import gzip
import io
from datetime import timedelta

import pytest
from django.http import StreamingHttpResponse
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from checks.exports.sheet import BOM
from checks.models import Article, User
from tests.make import claims_of, make_article, make_desk, make_user, mark

pytestmark = pytest.mark.django_db


def signed_in(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def lines_of(response) -> list[dict[str, str]]:
    sent = response.getvalue().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(sent, newline="")))


def wordings(response) -> list[str]:
    return [line["claim"] for line in lines_of(response)]


def words_of(article: Article) -> list[str]:
    return [claim.wording for claim in claims_of(article)]


def test_an_editor_downloads_the_report_of_an_article():
    article = make_article(claims=3, headline="Кран у Весбю")
    response = signed_in(article.added_by).get(reverse("report-csv", args=[article.pk]))
    assert response["Content-Type"] == "text/csv; charset=utf-8"
    assert response["X-Content-Type-Options"] == "nosniff"
    name = f"claims-{article.pk}-%D0%9A%D1%80%D0%B0%D0%BD_%D1%83_%D0%92%D0%B5%D1%81%D0%B1%D1%8E.csv"
    assert response["Content-Disposition"] == f"attachment; filename*=utf-8''{name}"
    assert wordings(response) == words_of(article)


def test_the_byte_order_mark_is_dropped_where_asked():
    article = make_article()
    client = signed_in(article.added_by)
    address = reverse("report-csv", args=[article.pk])
    with_mark, without = client.get(address).getvalue(), client.get(address, {"bom": "no"}).getvalue()
    assert with_mark == BOM + without
    assert without.startswith(b"claim_id,")


def test_an_article_of_another_desk_does_not_exist():
    article = make_article()
    stranger = signed_in(make_user(desk=make_desk()))
    assert stranger.get(reverse("report-csv", args=[article.pk])).status_code == 404
    assert wordings(stranger.get(reverse("claims-csv"))) == []


@pytest.mark.parametrize("address", ["/articles/1/report.csv", "/claims.csv"])
def test_a_visitor_signs_in_first(address):
    response = Client().get(address)
    assert (response.status_code, response["Location"]) == (302, f"{reverse('account_login')}?next={address}")


@pytest.mark.parametrize("address", ["/articles/1/report.csv", "/claims.csv"])
def test_a_download_changes_nothing_so_nothing_is_posted(address):
    assert signed_in(make_user()).post(address).status_code == 405


def test_without_a_filter_all_claims_of_ones_desks_come():
    desk = make_desk()
    editor = make_user(desk=desk)
    first, second = make_article(desk=desk, claims=1), make_article(desk=desk, claims=2)
    make_article(claims=1)
    response = signed_in(editor).get(reverse("claims-csv"))
    assert response["Content-Disposition"] == f'attachment; filename="claims-{timezone.localdate()}.csv"'
    assert wordings(response) == words_of(first) + words_of(second)


def test_a_filter_narrows_the_claims_down():
    article = make_article(claims=3)
    mark(claims_of(article)[1], "disputed")
    client = signed_in(article.added_by)
    found = {
        verdict: wordings(client.get(reverse("claims-csv"), {"verdict": verdict}))
        for verdict in ("disputed", "sourced")
    }
    assert found == {"disputed": [claims_of(article)[1].wording], "sourced": []}


def test_a_filter_that_is_none_leads_to_the_claims_page_which_says_so():
    desk = make_desk()
    tomorrow = (timezone.localdate() + timedelta(days=1)).isoformat()
    response = signed_in(make_user(desk=desk)).get(f"/claims.csv?added_from={tomorrow}&added_to=soon")
    assert (response.status_code, response["Location"]) == (302, f"/claims/?added_from={tomorrow}&added_to=soon")


def test_a_download_stays_a_stream_when_it_is_compressed():
    article = make_article(claims=3)
    client = signed_in(article.added_by)
    address = reverse("report-csv", args=[article.pk])
    plain = client.get(address).getvalue()
    response = client.get(address, headers={"accept-encoding": "gzip"})
    assert isinstance(response, StreamingHttpResponse)
    assert response["Content-Encoding"] == "gzip"
    assert "Content-Length" not in response
    assert gzip.decompress(response.getvalue()) == plain


def test_nothing_is_read_of_the_claims_before_the_first_byte_is_wanted(django_assert_num_queries):
    article = make_article(claims=3)
    client = signed_in(article.added_by)
    address = reverse("report-csv", args=[article.pk])
    with django_assert_num_queries(3):  # session, person, article
        response = client.get(address)
    with django_assert_num_queries(10):  # claims, texts, citations, evidence, and six for what stands beside
        assert len(response.getvalue().splitlines()) == 4


def test_a_download_costs_the_same_queries_for_few_claims_and_for_many(django_assert_num_queries):
    for claims in (2, 3, 30):
        article = make_article(claims=claims)
        client = signed_in(article.added_by)
        for claim in claims_of(article)[1:]:
            mark(claim, "sourced")
        with django_assert_num_queries(15):
            response = client.get(reverse("report-csv", args=[article.pk]))
            assert len(lines_of(response)) == claims
