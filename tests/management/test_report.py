"""`manage.py report`: the same bytes as the download."""

import io

import pytest
from django.core.management import CommandError, call_command
from django.test import Client
from django.urls import reverse

from tests.make import claims_of, make_article, mark

pytestmark = pytest.mark.django_db


def reported(*words: object) -> bytes:
    sent = io.BytesIO()
    with io.TextIOWrapper(sent, encoding="ascii") as out:
        call_command("report", *map(str, words), stdout=out)
        return sent.getvalue()


@pytest.mark.parametrize(("option", "query"), [([], {}), (["--no-bom"], {"bom": "no"})])
def test_the_command_writes_the_bytes_of_the_download(option, query):
    article = make_article(claims=3, headline="Кран у Весбю")
    mark(claims_of(article)[1], "disputed", note="=SUM(A1)\nnot so")
    client = Client()
    client.force_login(article.added_by)
    download = client.get(reverse("report-csv", args=[article.pk]), query)
    assert reported(article.pk, *option) == download.getvalue()


@pytest.mark.parametrize("number", [0, 10**30])
def test_an_article_that_is_not_there_is_said_to_be_missing(number):
    with pytest.raises(CommandError, match=rf"^There is no article {number}: its id stands in its address\.$"):
        reported(number)
