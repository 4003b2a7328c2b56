"""Nobody but the person who asked keeps a copy of a draft."""

import pytest
from django.test import Client
from django.urls import reverse

from tests.make import make_article, make_user


@pytest.mark.django_db
@pytest.mark.parametrize("name", ["article", "article-details", "report", "report-csv"])
def test_no_proxy_and_no_disk_keeps_a_page_or_a_csv_of_a_draft(client: Client, name: str) -> None:
    article = make_article()
    client.force_login(article.added_by)
    response = client.get(reverse(name, args=[article.pk]))
    assert response["Cache-Control"] == "private, no-store"
    assert "HX-Request" in response["Vary"]


@pytest.mark.django_db
def test_a_page_that_says_no_is_not_kept_either(client: Client) -> None:
    client.force_login(make_user())
    assert client.get("/articles/9999/")["Cache-Control"] == "private, no-store"
