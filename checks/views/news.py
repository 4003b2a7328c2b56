"""What is new in an article since its page was fetched, for the script that asks: what colleagues did, who is where.

A quiet answer has no body, and costs one query beside those for session and person. What events say goes through the
same masks as card and text: of a claim whose first verdict the reader must not see, neither names nor verdicts.
"""

import hashlib
from collections.abc import Sequence
from typing import Any

from django.core.exceptions import BadRequest
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_safe

from checks.actions import Refused, attending
from checks.forms.news import NewsForm
from checks.models import Article, Comment, Event, Presence, User
from checks.models.claim import SECOND_LOOK
from checks.views import rows
from checks.views.cards import cut_claims, marks_of, unsettled_alerts
from checks.views.proof import Coverage, Mark, Progress, laid_out
from checks.views.signed_in import SignedIn, or_404
from checks.views.signing import TELLING

# Beyond these, fetching the page anew is cheaper than telling what changed.
EVENTS_MAX = 200

# Claims stand elsewhere than before, on the same text.
PLACING = frozenset(
    {
        Event.Kind.CLAIM_ADDED, Event.Kind.CLAIM_PLACED, Event.Kind.CLAIM_RESIZED, Event.Kind.CLAIM_SPLIT,
        Event.Kind.CLAIMS_JOINED,
    }
)  # fmt: skip
# The page says otherwise what the article is, or who may do what to it.
RELEASING = frozenset({Event.Kind.READY, Event.Kind.BACK_TO_DRAFT, Event.Kind.PUBLISHED, Event.Kind.ARTICLE_EDITED})


@require_safe
def news(request: SignedIn, pk: int) -> HttpResponse:
    """204 where the screen knows everything; else fragments of the page, and `told`, JSON for the script.

    It keeps who asks as present, with the claim in hand, where that is not written already.
    """
    form = NewsForm(request.GET)
    if not form.is_valid():
        raise BadRequest("Say with after= up to which event the page is known.")
    asked = form.cleaned_data
    article = or_404(rows.listened_to.first(request.user, pk=pk))
    people = [Presence.from_json(line) for line in article.people]
    _attend(article, request.user, people, asked["claim"])
    others = [one for one in people if one.user_id != request.user.pk]
    told = {"after": article.last_event, "seen": _token(others)}
    quiet = article.last_event <= (asked["after"] if asked["held"] else _since(asked))
    if quiet and told["seen"] == asked["seen"]:
        return HttpResponse(status=204)
    told |= _where(others)
    if quiet:
        return render(request, "article/news.html", {"told": told})
    return _changed(request, pk, asked, told)


def _since(asked: dict[str, Any]) -> int:
    """The event up to which the screen shows everything."""
    return min(int(asked["after"]), int(asked["text"]))


def _attend(article: Article, user: User, people: Sequence[Presence], claim: int | None) -> None:
    """Writes where the person is, unless that stands there and is young."""
    own = next((one for one in people if one.user_id == user.pk), None)
    if own is None or own.is_old or own.claim_id != claim:
        try:
            attending.attend(article=article, by=user, claim=claim)
        except Refused:  # taken off the desk just now
            raise Http404 from None


def _token(others: Sequence[Presence]) -> str:
    """Stands for who is where; "" where nobody else is."""
    where = ",".join(f"{one.user_id}:{one.claim_id}" for one in others)
    return hashlib.sha256(where.encode()).hexdigest()[:12] if where else ""


def _where(others: Sequence[Presence]) -> dict[str, Any]:
    """Who else has the article open, as a sentence; and by claim in hand initials and a sentence."""
    on: dict[int, list[str]] = {}
    for one in others:
        if one.claim_id:
            on.setdefault(one.claim_id, []).append(one.user.name)
    return {
        "here": _("Also here: %(names)s") % {"names": ", ".join(one.user.name for one in others)} if others else "",
        "on": {
            claim: {
                "initials": "".join(name[0].upper() for name in names[:2]) + ("+" if len(names) > 2 else ""),
                "sentence": ngettext("%(names)s is on this claim", "%(names)s are on this claim", len(names))
                % {"names": ", ".join(names)},
            }
            for claim, names in on.items()
        },
    }


def _changed(request: SignedIn, pk: int, asked: dict[str, Any], told: dict[str, Any]) -> HttpResponse:
    """The fragments that the events since then made old, and what to say of them."""
    # The text is fetched where it is to be shown.
    known = Article.objects.select_related("revision__by").defer("search", "revision__text", "revision__search")
    article = known.get(pk=pk)
    address = f"{article.get_absolute_url()}?claim={asked['claim']}" if asked["claim"] else article.get_absolute_url()
    unheard = _events(pk, min(_since(asked), asked["heard"]))
    if len(unheard) > EVENTS_MAX:
        return render(request, "article/news.html", {"told": told, "address": address, "too_many": True})
    events = [event for event in unheard if event["number"] > _since(asked)]
    marks = marks_of(article, request.user)
    revised = article.revision is not None and article.revision.number != (asked["revision"] or 0)
    placing = [event for event in events if event["kind"] in PLACING and event["number"] > asked["text"]]
    moved = not revised and bool(placing)
    touched = [] if revised else _touched(events, marks)
    told |= {
        "revised": revised,
        "moved": moved,
        "statuses": {mark.claim: mark.status for mark in touched},
        "versions": {mark.claim: mark.version for mark in touched},
        "card": _of_card(events, marks, asked, request.user),
        "heard": _heard([event for event in unheard if event["number"] > asked["heard"]], request.user),
    }
    context = {
        "told": told, "article": article, "address": address, "claim": {"pk": asked["claim"]}, "revised": revised,
        "updates": len(placing) if moved else 0,
        "release": next((event["kind"] for event in reversed(events) if event["kind"] in RELEASING), ""),
    }  # fmt: skip
    # Another text than the one on the screen has other claims, and another progress.
    fragments = {} if revised else _fragments(article, marks, asked, request.user, moved=moved)
    return render(request, "article/news.html", context | fragments)


def _fragments(
    article: Article, marks: Sequence[Mark], asked: dict[str, Any], user: User, *, moved: bool
) -> dict[str, Any]:  # fmt: skip
    """What the page shows of all claims together; of the text as well, where claims stand elsewhere in it."""
    progress = Progress((mark.claim, mark.status) for mark in marks)
    shown: dict[str, Any] = {
        "progress": progress,
        "number": progress.number_of(asked["claim"] or 0),
        "article_alerts": unsettled_alerts(article.pk, progress),
    }
    if moved:
        text = article.revision.text if article.revision else ""
        shown |= {"paragraphs": laid_out(text, marks), "coverage": Coverage(text, marks)}
        shown["cut"] = cut_claims(article, user)
    return shown


def _events(article: int, after: int) -> list[dict[str, Any]]:
    """The events after a number, oldest first; one more than EVENTS_MAX where there are too many to tell."""
    since = Event.objects.filter(article=article, number__gt=after).order_by("number")
    names = ("by__first_name", "by__last_name", "by__username")
    columns = ("number", "kind", "claim", "by", *names, "what__claims", "what__thread")
    return list(since.values(*columns)[: EVENTS_MAX + 1])


def _touched(events: Sequence[dict[str, Any]], marks: Sequence[Mark]) -> list[Mark]:
    """The mark, with the status as the reader sees it, of each claim that something happened to.

    Of every claim where the article's details changed: on its risk depends who sees which verdict.
    """
    every = any(event["kind"] == Event.Kind.ARTICLE_EDITED for event in events)
    touched = {claim for event in events for claim in _claims_of(event)}
    return [mark for mark in marks if every or mark.claim in touched]


def _heard(events: Sequence[dict[str, Any]], user: User) -> str:
    """What a screen reader says of the events: how many are by others, and no more."""
    number = sum(event["by"] != user.pk for event in events)
    if not number:
        return ""
    return ngettext("%(number)s change by colleagues.", "%(number)s changes by colleagues.", number) % {
        "number": number
    }


def _of_card(events: Sequence[dict[str, Any]], marks: Sequence[Mark], asked: dict[str, Any], user: User) -> str:
    """One sentence on what happened to the claim in hand since its card was fetched; "" where nothing did."""
    claim, known = asked["claim"], asked["card"]
    if claim is None:
        return ""
    on_it = [event for event in events if event["number"] > known and claim in _claims_of(event)]
    status = next((mark.status for mark in marks if mark.claim == claim), "")
    if status == SECOND_LOOK:
        return _("This claim has changed.") if _told_to_a_second(on_it) else ""
    return _sentence_on(on_it, user) if status or not on_it else _("This claim has changed.")


def _claims_of(event: dict[str, Any]) -> list[int]:
    """The claims that an event is about: those that rest on a withdrawn source, else the one it names, if any."""
    return event["what__claims"] if event["kind"] == Event.Kind.SOURCE_WITHDRAWN else [event["claim"]]


def _told_to_a_second(events: Sequence[dict[str, Any]]) -> bool:
    """Whether any of the events is one that the card shows also to who must not see the first verdict."""
    open_to_all = [event for event in events if event["kind"] not in TELLING]
    threads = {event["what__thread"] for event in open_to_all} - {None}
    answers = (Comment.Kind.ACCEPTED, Comment.Kind.REFUSED)
    hidden = set(Comment.objects.filter(pk__in=threads, kind__in=answers).values_list("pk", flat=True))
    return any(event["what__thread"] not in hidden for event in open_to_all)


def _sentence_on(events: Sequence[dict[str, Any]], user: User) -> str:
    """Who did something to a claim of which the reader may know all."""
    kinds, people = {event["kind"] for event in events}, {event["by"] for event in events}
    if not events:
        return ""
    if kinds == {Event.Kind.ANSWERED}:
        return _("An answer from outside has come in.")
    if len(people) > 1 or Event.Kind.ANSWERED in kinds:
        return _("This claim has changed.")
    if people == {user.pk}:
        return _("You changed this claim in another window.")
    names = {name: events[0][f"by__{name}"] for name in ("first_name", "last_name", "username")}
    said = {"name": User(**names).name}
    if kinds == {Event.Kind.COMMENTED}:
        return _("%(name)s commented on this claim.") % said
    return _("%(name)s changed this claim.") % said
