"""Calls: naming whom to ask about a claim, and keeping what they said as evidence."""

from datetime import datetime

from django.db import transaction
from django.db.models import TextChoices
from django.utils import timezone, translation
from django.utils.formats import date_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from checks import rules
from checks.actions import Refused, gathering, locked_article, present_claim, record, refused_in_words, sources
from checks.models import Article, Call, Claim, Event, Evidence, Source, User

STANCES = {
    Call.Result.CONFIRMED.value: Evidence.Stance.SUPPORTS,
    Call.Result.CORRECTED.value: Evidence.Stance.CONTRADICTS,
}
NAME_THE_PERSON = _("Write the name of the person to ask.")
NO_WORDS = _(
    "Write what the person said, or how they confirmed it: without words nobody can tell later what was meant."
)
KEPT_CONFIDENTIAL = _(
    "This is a confidential source, whom all of the desk would read here: note the call when it is made."
)


@transaction.atomic
def plan_call(*, claim: Claim, by: User, person: str) -> Claim:
    """Names the person to ask about a claim, for all of the desk to read; naming them again changes nothing.

    No verdict speaks of it, so the claim's version stays.
    """
    article = locked_article(claim.article_id, by, "call")
    present = Claim.objects.select_related("placement").get(pk=claim.pk, article=article)
    present.article = article
    if gone := rules.why_gone(present):
        raise Refused(gone)
    person = " ".join(person.split())
    if not person:
        raise Refused(NAME_THE_PERSON, lacks="person")
    source = _source_of(article, person)
    if source and source.confidential:
        raise Refused(KEPT_CONFIDENTIAL, lacks="person")
    if person == (present.ask or present.speaker):
        return present
    what = {"person": person, "before": present.ask}
    present.ask = person
    present.save(update_fields=["ask"])
    record(article, Event.Kind.CALL_PLANNED, by=by, claim=present, what=what)
    return present


@transaction.atomic
def record_call(
    *, claim: Claim, by: User, seen: int, person: str, question: str, result: str, called_at: datetime,
    said: str = "", channel: str = "phone", tier: str = "secondary", confidential: bool = False,
) -> Call:  # fmt: skip
    """Keeps what a person said when asked about a claim, as a call and as evidence; the status stays as it is.

    The source is the desk's own person of that name, or a new one; `confidential` keeps it so. The same call saved
    twice by the same person is the one that is there. Stale where the claim changed since version `seen`.
    """
    person, question, said = " ".join(person.split()), question.strip(), said.strip()
    _refuse_incomplete(person, question, result, said, called_at)
    if confidential:
        _keep_confidential(claim, person, by)
    article = locked_article(claim.article_id, by, "call")
    given = {
        "person": person, "question": question, "result": result, "said": said, "channel": channel,
        "called_at": called_at,
    }  # fmt: skip
    if again := Call.objects.filter(claim=claim, by=by, **given).first():
        return again
    present = present_claim(article, claim, seen)
    if gone := rules.why_gone(present):
        raise Refused(gone)
    evidence = gathering.add_evidence(
        claim=present, by=by, seen=seen, source=_as_source(article, person, confidential=confidential), tier=tier,
        stance=STANCES.get(result, Evidence.Stance.CONTEXT), locator=_locator(channel, called_at),
        passage=said or _kept(Call.Result(result)), accessed_at=called_at,
    )  # fmt: skip
    with refused_in_words(Call):
        call = Call.objects.create(claim=claim, by=by, evidence=evidence, **given)
    if evidence.source.confidential:
        # Whom to ask is read by all of the desk.
        Claim.objects.filter(article=article, ask__iexact=person).update(ask="")
    _record(call)
    return call


def _record(call: Call) -> None:
    """The event, on the article as its evidence left it; a confidential person is not named in it."""
    source = call.evidence.source
    what = {
        "call": call.pk, "evidence": call.evidence.pk, "source": source.pk,
        "person": "" if source.confidential else call.person,
        "question": call.question, "result": call.result, "said": call.said, "channel": call.channel,
        "called_at": call.called_at.isoformat(),
    }  # fmt: skip
    present = call.evidence.claim
    record(present.article, Event.Kind.CALLED, by=call.by, claim=present, what=what)


def _refuse_incomplete(person: str, question: str, result: str, said: str, called_at: datetime) -> None:
    if not person:
        raise Refused(NAME_THE_PERSON, lacks="person")
    if not question:
        raise Refused(gettext("Write what was asked."), lacks="question")
    if result not in Call.Result.values:
        raise Refused(gettext("Choose what came of the call."), lacks="result")
    if result == Call.Result.CONFIRMED and not said:
        raise Refused(NO_WORDS, lacks="said")
    if result == Call.Result.CORRECTED and not said:
        raise Refused(gettext("Write what the person says is right."), lacks="said")
    if called_at > timezone.now():
        raise Refused(gettext("This time is still to come: write when the call was made."), lacks="called_at")


def _source_of(article: Article, person: str) -> Source | None:
    """The desk's person of that name; of several one that is confidential."""
    same = Source.objects.filter(desk=article.desk_id, kind=Source.Kind.PERSON, url="", title__iexact=person)
    return same.order_by("-confidential", "pk").first()


def _as_source(article: Article, person: str, *, confidential: bool) -> dict[str, str | bool]:
    """The source of a call in the words of `add_evidence`: the one that the desk has, else a new one."""
    known = _source_of(article, person)
    title, publisher = (known.title, known.publisher) if known else (person, "")
    kept = known.confidential if known else confidential
    return {"title": title, "url": "", "publisher": publisher, "kind": Source.Kind.PERSON.value, "confidential": kept}


def _keep_confidential(claim: Claim, person: str, by: User) -> None:
    """Makes a person whom the desk named openly confidential, where the person of the call may do that.

    Before the article is locked, as it and the source's articles are locked by id.
    """
    known = _source_of(claim.article, person)
    if known and not known.confidential and not rules.may_not("call", by):
        sources.edit_source(source=known, by=by, beside=claim.article_id, confidential=True)


def _locator(channel: str, called_at: datetime) -> str:
    """Where it was said: "phone, 25 Nov 2026, 14:05", in the workbench's time zone, whoever noted the call."""
    with translation.override("en"):
        when = date_format(timezone.localtime(called_at, timezone.get_default_timezone()), "j M Y, H:i")
    return f"{_kept(Call.Channel(channel)).lower()}, {when}"


def _kept(choice: TextChoices) -> str:
    """The word for a choice, as a record has it."""
    with translation.override("en"):
        return str(choice.label)
