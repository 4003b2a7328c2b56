"""Sources: changing what is said of one, withdrawing it, and answering the alerts that follow."""

from collections.abc import Sequence
from typing import Any

from django.db import transaction
from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from checks import rules
from checks.actions import Refused, locked_article, present_claim, record, refused_in_words
from checks.models import Alert, Article, Claim, Desk, Event, Source, User

CITED_MEANWHILE = _("Somebody cited this source in another article just now: withdraw it again.")
CITED_BEFORE_SAVED = _("Somebody cited this source in another article just now: save again.")


@transaction.atomic
def edit_source(*, source: Source, by: User, beside: int | None = None, **changes: Any) -> Source:
    """Changes a source, and records it as [before, after] in every article with evidence of it.

    Who becomes confidential is the person to ask of no claim in them any more. `beside` is an article that the same
    transaction goes on with: it is locked in its turn. Refused where its desk is not the person's, where it may not be
    named to them, and for what makes it this source once evidence cites it.
    """
    _may("edit_source", source, by)
    # One after the other by id, so that two such changes cannot wait for each other.
    waiting = sorted({*_cited_in(source), *filter(None, [beside])})
    locked = {pk: locked_article(pk, by, "edit_source") for pk in waiting}
    present = Source.objects.select_for_update(no_key=True).get(pk=source.pk)
    if not present.named_to(by):
        raise Refused(rules.CONFIDENTIAL)
    changed = {name: value for name, value in changes.items() if getattr(present, name) != value}
    if not changed:
        return present
    # Read again, as what was read before was not locked; nobody cites it anew now.
    cited_in = _cited_in(source)
    if not cited_in <= locked.keys():
        raise Refused(CITED_BEFORE_SAVED)
    if cited_in and not changed.keys().isdisjoint(rules.FIXED_ONCE_CITED):
        raise Refused(gettext("Evidence cites this source: add what it should be as another one, and withdraw this."))
    what: dict[str, Any] = {name: [getattr(present, name), value] for name, value in changed.items()}
    for name, value in changed.items():
        setattr(present, name, value)
    with refused_in_words(Source):
        present.save(update_fields=list(changed))
    if changed.get("confidential") and present.kind == Source.Kind.PERSON:
        # Whom to ask is read by all of the desk.
        Claim.objects.filter(article__in=locked, ask__iexact=present.title).update(ask="")
    for pk in sorted(cited_in):
        record(locked[pk], Event.Kind.SOURCE_EDITED, by=by, what={"source": source.pk} | what)
    return present


@transaction.atomic
def withdraw_source(*, source: Source, by: User, why: str) -> list[Alert]:
    """Withdraws a source for good: an alert for every claim that rests on it, an event in each of their articles.

    Also where an article is ready or published. Refused for who may not, without a reason, and a second time.
    """
    _may("withdraw_source", source, by)
    if not (reason := why.strip()):
        raise Refused(gettext("Write why the source is withdrawn."))
    concerned = _concerned(source)
    articles = [locked_article(pk, by, "withdraw_source") for pk in sorted({article for _, article in concerned})]
    present = Source.objects.select_for_update(no_key=True).get(pk=source.pk)
    if not present.named_to(by) and not present.evidence.named_to(by).exists():
        raise Refused(rules.CONFIDENTIAL)
    if present.withdrawn_at:
        raise Refused(gettext("This source was withdrawn already."))
    # Read again, as what was read before was not locked; nobody cites it anew now.
    concerned = _concerned(source)
    if not {article for _, article in concerned} <= {article.pk for article in articles}:
        raise Refused(CITED_MEANWHILE)
    present.withdrawn_at, present.withdrawn_by, present.withdrawn_why = timezone.now(), by, reason
    present.save(update_fields=["withdrawn_at", "withdrawn_by", "withdrawn_why"])
    return _alert(present, articles, concerned, by=by)


@transaction.atomic
def settle_alert(*, alert: Alert, by: User, seen: int, note: str) -> Claim:
    """Answers an alert: the claim stands as it is without the source, for the reason in the note."""
    article = locked_article(alert.claim.article_id, by, "settle_alert")
    present = present_claim(article, alert.claim, seen)
    if not (reason := note.strip()):
        raise Refused(gettext("Write why it stands without the source."), lacks="alert")
    settled = Alert.objects.filter(pk=alert.pk, settled_at=None)
    if not settled.update(settled_at=timezone.now(), settled_by=by, note=reason):
        raise Refused(gettext("This alert was answered already."))
    what = {"alert": alert.pk, "source": alert.source_id, "note": reason}
    record(article, Event.Kind.ALERT_SETTLED, by=by, claim=present, what=what)
    present.version += 1
    present.save(update_fields=["version"])
    return present


def _may(act: str, source: Source, by: User) -> None:
    if not Desk.objects.visible_to(by).filter(pk=source.desk_id).exists():
        raise Refused(gettext("This desk is not one of yours: ask an administrator to add you."))
    if sentence := rules.may_not(act, by):
        raise Refused(sentence)


def _cited_in(source: Source) -> set[int]:
    """The articles with evidence of a source."""
    return set(Article.objects.filter(claims__evidence__source=source).values_list("pk", flat=True))


def _concerned(source: Source) -> list[tuple[int, int]]:
    """The claims that rest on a source, each with its article."""
    resting = Claim.objects.resting_on(source)
    return list(resting.order_by("pk").values_list("pk", "article_id"))


def _alert(
    source: Source, articles: Sequence[Article], concerned: Sequence[tuple[int, int]], *, by: User
) -> list[Alert]:  # fmt: skip
    claims = [claim for claim, _ in concerned]
    alerts = Alert.objects.bulk_create(Alert(claim_id=claim, source=source) for claim in claims)
    Claim.objects.filter(pk__in=claims).update(version=F("version") + 1)
    for article in articles:
        what = {"source": source.pk, "title": source.title, "why": source.withdrawn_why}
        what |= {"claims": [claim for claim, of in concerned if of == article.pk]}
        record(article, Event.Kind.SOURCE_WITHDRAWN, by=by, what=what)
    return alerts
