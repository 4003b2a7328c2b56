"""Pages and cards asked for as a browser asks for them, and people who ask."""

from typing import Any

from django.test import Client
from django.urls import reverse

from checks.models import Article, Claim, Source, User
from tests.make import make_evidence, make_user

HTMX = {"HX-Request": "true"}


def person(article: Article, role: str = "checker") -> tuple[User, Client]:
    """Somebody in a role on the article's desk, signed in."""
    someone, client = make_user(desk=article.desk, roles=[role], is_staff=True), Client()
    client.force_login(someone)
    return someone, client


def cited(claim: Claim, **said: Any) -> Source:
    """A source that the claim rests on, the same for every claim of a desk."""
    return make_evidence(claim, **{"url": "https://port.example/register", "title": "Register"} | said).source


def body(client: Client, address: str, **query: Any) -> str:
    """A page."""
    return client.get(address, query).content.decode()


def card(client: Client, claim: Claim) -> str:
    """A claim's card."""
    return client.get(reverse("claim", args=[claim.pk]), headers=HTMX).content.decode()


def send(client: Client, claim: Claim, act: str, *, htmx: bool = True, **said: Any) -> Any:
    """The answer to an act on a claim as it stands now."""
    seen = str(Claim.objects.get(pk=claim.pk).version)
    address = reverse("claim", args=[claim.pk])
    return client.post(address, {"act": act, "seen": seen, **said}, headers=HTMX if htmx else {})
