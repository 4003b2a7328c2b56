"""A claim that waits for a second look, and the people who look at it, for tests of what each of them sees."""

import re
from types import SimpleNamespace
from typing import Any

from django.test import Client
from django.urls import reverse

from checks.models import Claim, User
from tests.make import claims_of, make_article, make_desk, make_user, mark

HTMX = {"HX-Request": "true"}
NOTE = "The archive says 1932."


def signed_in(user: User) -> Client:
    """A browser with the person signed in."""
    client = Client()
    client.force_login(user)
    return client


def give(it: SimpleNamespace, by: User, verdict: str, note: str = "", **headers: str) -> Any:
    """A verdict pressed on the card as it stands."""
    seen = Claim.objects.get(pk=it.claim.pk).version
    said = {"act": verdict, "seen": seen, "note": note}
    return signed_in(by).post(reverse("claim", args=[it.claim.pk]), said, headers=headers)


def doors(it: SimpleNamespace) -> dict[str, str]:
    """Pages that show the claim."""
    article, claim = it.article, it.claim
    return {
        "text": f"{article.get_absolute_url()}?claim={claim.pk}",
        "card": reverse("claim", args=[claim.pk]),
        "wordings": reverse("claim-over-time", args=[claim.pk]),
        "claims": reverse("claims"),
        "search": reverse("search") + "?q=pool",
        "compare": reverse("compare", args=[article.pk]),
    }


def looked_at_once() -> SimpleNamespace:
    """A claim that a first person disputes, on a desk that asks for a second one, and an editor."""
    desk = make_desk(sign_off_from="normal")
    first, second = (make_user(name, desk=desk, roles=["checker"]) for name in ("first", "second"))
    editor = make_user("editor", desk=desk)
    article = make_article(desk=desk, by=editor, text="The pool opened in 1931.\n\nThe hall followed in 1940.")
    claim = claims_of(article)[0]
    mark(claim, "disputed", by=first, note=NOTE)
    return SimpleNamespace(first=first, second=second, editor=editor, article=article, claim=claim)


def page(person: User, address: str, **query: str) -> str:
    """The page as the person sees it."""
    answer = signed_in(person).get(address, query)
    assert answer.status_code == 200
    return answer.content.decode()


def tells(text: str) -> list[str]:
    """What of a verdict the text tells; buttons, choices, keys and what scripts say stand there whatever it is."""
    bare = re.sub(r"<(dialog|button|option|kbd|template)\b.*?</\1>", "", text, flags=re.DOTALL)
    told = (NOTE, "isputed", "eeds context", 'data-status="disputed"', 'data-status="needs_context"')
    return [word for word in told if word in bare]
