"""That an article's risk was lowered, wherever one decides by it."""

import pytest
from django.test import Client
from django.urls import reverse

from checks.actions.intake import edit_details
from checks.models import Article
from tests.make import make_article, make_desk, make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def article(client: Client) -> Article:
    ines = make_user("ines", desk=make_desk("City"))
    client.force_login(ines)
    return make_article(desk=ines.desks.get(), by=ines)


def test_the_gate_and_the_report_tell_for_ever_that_the_risk_was_lowered(client: Client, article: Article) -> None:
    for risk in ("high", "low", "high"):
        edit_details(article=article, by=article.added_by, risk=risk)
    for page in ("gate", "report"):
        told = client.get(reverse(page, args=[article.pk])).content.decode()
        assert told.count("lowered the risk from “High risk” to “Low risk”") == 1


def test_of_a_risk_that_was_only_raised_nothing_is_told(client: Client, article: Article) -> None:
    edit_details(article=article, by=article.added_by, risk="high")
    assert "lowered the risk" not in client.get(reverse("gate", args=[article.pk])).content.decode()
