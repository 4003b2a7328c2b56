"""An article to call about: what its page of calls shows, and what a line of it sends."""

import re
from datetime import UTC, datetime
from typing import Any

from django.test import Client
from django.urls import reverse

from checks.models import Article, Call, Claim
from checks.views import call_sheet
from tests.make import make_call

WHEN = datetime(2026, 3, 9, 14, 5, tzinfo=UTC)
TEXT = """Transport Minister Oda Halvorsen said that two ferries had failed in January.

A ticket costs 18 crowns now. Emil Strand opened the southern line in 1931.

Halvorsen added that spare parts arrived in May."""


def page(client: Client, article: Article, query: str = "") -> str:
    response = client.get(f"{reverse('calls', args=[article.pk])}{query}")
    assert response.status_code == 200
    return response.content.decode()


def sections(shown: str) -> dict[str, list[int]]:
    """The claims under each person."""
    found = re.findall(r'<h2 id="person-\d+" dir="auto">(.*?) <span(.*?)</section>', shown, re.DOTALL)
    return {name: [int(pk) for pk in re.findall(r'<li class="call-line" id="c(\d+)"', rest)] for name, rest in found}


def line(claim: Claim, **typed: str) -> dict[str, str]:
    """What a line sends."""
    asked = call_sheet.question_for(claim, claim.article)
    begins = {
        "seen": str(Claim.objects.get(pk=claim.pk).version), "person": "Oda Halvorsen", "other": "", "result": "",
        "question": asked, "said": "", "channel": "phone", "called_at": "2026-03-09T14:05", "tier": "secondary",
    }  # fmt: skip
    if typed.get("result") == "confirmed":
        begins["said"] = "That is so."
    return {f"c{claim.pk}-{name}": value for name, value in (begins | typed).items()}


def send(client: Client, article: Article, *lines: dict[str, str], query: str = "", **more: Any) -> Any:
    sent = {name: value for each in lines for name, value in each.items()}
    return client.post(f"{reverse('calls', args=[article.pk])}{query}", sent, **more)


def call(claim: Claim, **given: Any) -> Call:
    """A call to the article's minister."""
    return make_call(claim, **{"person": "Oda Halvorsen"} | given)
