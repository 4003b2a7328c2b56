"""Addresses with a number that no row can have are none, for who signed in as for who did not."""

import pytest
from django.test import Client

from tests.make import make_article

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("number", [2**31, 2**63, 2**64])
@pytest.mark.parametrize(
    "address",
    [
        "/articles/{}/", "/articles/{}/news/?after=1", "/articles/{}/marks/", "/claims/{}/", "/claims/{}/over-time/",
        "/sources/{}/", "/articles/%s/check-files/{}/", "/articles/%s/check-files/{}.json",
    ],
)  # fmt: skip
def test_no_number_is_too_large_for_an_address(client: Client, address: str, number: int) -> None:
    article = make_article(claims=2)
    client.force_login(article.added_by)

    answer = client.get((address % article.pk if "%" in address else address).format(number))

    assert answer.status_code == 404
