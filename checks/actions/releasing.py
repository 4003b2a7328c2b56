"""An article on its way out: ready with a check file, back to draft, published, corrected."""

from django.db import transaction
from django.utils import timezone, translation
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from checks import rules
from checks.actions import Refused, locked_article, newest_text, record, refused_in_words
from checks.gate import Gate, frozen, gate_of
from checks.models import Alert, Article, CheckFile, Claim, Correction, Event, User
from checks.models.check_file import OVERRIDE_MIN, SHORT_REASON

MOVED_ON = _("This article has changed since you opened the gate: look at it as it stands now, then decide again.")
IS_READY = _("This article is ready already: mark it as published, or take it back to draft.")
ALERTED = _("A source was withdrawn since the article was made ready: answer the alert, or take it back to draft.")
IS_PUBLISHED = _("This article is published already: publish a correction on the claim that needs one.")
IS_DRAFT = _("This article is a draft already.")
NOT_READY = _("This article is a draft: make it ready first, so that a check file says what goes out.")
NOT_OUT = _("This article is not published yet: change the text or the verdict itself.")
EMPTY_CORRECTION = _("Write the correction as it is published.")
SAID_ALREADY = _("This correction is published already.")


@refused_in_words(CheckFile)
@transaction.atomic
def make_ready(*, article: Article, by: User, seen: int, reason: str = "") -> CheckFile:
    """Freezes an article as its gate lets it through; the check file that says how it stood.

    `seen` is the number of the last event that the person had on the screen: Refused where more has happened since,
    and where something blocks the article and no good `reason` says why it goes ahead anyway.
    """
    locked = locked_article(article.pk, by, "ready")
    if locked.status != Article.Status.DRAFT:
        raise Refused(IS_READY if locked.status == Article.Status.READY else IS_PUBLISHED)
    if locked.last_event != seen:
        raise Refused(MOVED_ON)
    newest_text(locked)
    with translation.override("en"):  # a record, in whose language whoever makes it works
        gate = gate_of(locked)
    reason = "" if gate.passed else _reason(reason, len(gate.shown))
    with translation.override("en"):
        file = _check_file(gate, by=by, reason=reason)
    _move(locked, Article.Status.READY)
    what = {"check_file": file.number, "sha256": file.sha256, "blockers": len(gate.blockers), "reason": reason}
    record(locked, Event.Kind.READY, by=by, what=what)
    return file


@transaction.atomic
def back_to_draft(*, article: Article, by: User) -> Article:
    """Thaws a ready article; its check file stays. Also one that came in as published by mistake, without any."""
    locked = locked_article(article.pk, by, "ready")
    latest = _latest_file(locked)
    if locked.status == Article.Status.DRAFT:
        raise Refused(IS_DRAFT)
    if locked.status == Article.Status.PUBLISHED and latest:
        raise Refused(IS_PUBLISHED)
    what = {"from": locked.status, "check_file": latest.number if latest else None}
    _move(locked, Article.Status.DRAFT)
    record(locked, Event.Kind.BACK_TO_DRAFT, by=by, what=what)
    return locked


@transaction.atomic
def publish(*, article: Article, by: User) -> Article:
    """Says that a ready article is out."""
    locked = locked_article(article.pk, by, "publish")
    if locked.status != Article.Status.READY:
        raise Refused(NOT_READY if locked.status == Article.Status.DRAFT else IS_PUBLISHED)
    latest = _latest_file(locked)
    if latest and _alerted_since(latest):
        raise Refused(ALERTED)
    _move(locked, Article.Status.PUBLISHED)
    record(locked, Event.Kind.PUBLISHED, by=by, what={"check_file": latest.number if latest else None})
    return locked


@transaction.atomic
def publish_correction(*, claim: Claim, by: User, text: str) -> Correction:
    """Keeps what was corrected in a published article, with the claim's words and the check file it went out with."""
    article = locked_article(claim.article_id, by, "correct_published")
    if article.status != Article.Status.PUBLISHED:
        raise Refused(NOT_OUT)
    present = Claim.objects.select_related("placement").get(pk=claim.pk, article=article)
    if not present.wording:
        raise Refused(rules.STANDS_NOWHERE)
    text = text.strip()
    if not text:
        raise Refused(EMPTY_CORRECTION, lacks="correction")
    if present.corrections.filter(text=text).exists():
        raise Refused(SAID_ALREADY)
    file = _latest_file(article)
    correction = Correction.objects.create(
        article=article, claim=present, check_file=file, wording=present.wording, text=text, by=by
    )
    what = {"correction": correction.pk, "text": text, "wording": present.wording}
    record(article, Event.Kind.CORRECTED, by=by, claim=present, what=what | {"check_file": file and file.number})
    return correction


def _reason(reason: str, blockers: int) -> str:
    """The reason to go ahead in spite of so many blockers; Refused where it is none."""
    reason = reason.strip()
    if not reason:
        raise Refused(_blocked(blockers))
    if len(reason) < OVERRIDE_MIN:
        raise Refused(SHORT_REASON)
    return reason


def _blocked(blockers: int) -> str:
    """What is said of so many blockers; where those that are left may not be shown to the person, of one thing."""
    if blockers < 2:
        return gettext("One thing still blocks this article: settle it, or write why it goes ahead anyway.")
    sentence = ngettext(
        "%(number)s thing still blocks this article: settle it, or write why it goes ahead anyway.",
        "%(number)s things still block this article: settle them, or write why it goes ahead anyway.",
        blockers,
    )
    return sentence % {"number": blockers}


def _check_file(gate: Gate, *, by: User, reason: str) -> CheckFile:
    article = gate.article
    number = article.check_files.count() + 1
    file = CheckFile(
        article=article, number=number, revision=article.revision, by=by, reason=reason,
        blockers=[blocker.as_json() for blocker in gate.blockers],
        content=frozen(gate, number=number, by=by.name, at=timezone.now(), reason=reason),
    )  # fmt: skip
    file.sha256 = file.computed_digest()
    file.save(force_insert=True)
    return file


def _alerted_since(file: CheckFile) -> bool:
    """Whether a source of the frozen article was withdrawn since, and nobody has answered."""
    unsettled = Alert.objects.filter(claim__article=file.article_id, at__gt=file.at).unsettled()
    return unsettled.filter(claim__placement__revision=file.revision_id).exists()


def _latest_file(article: Article) -> CheckFile | None:
    return article.check_files.listed().first()


def _move(article: Article, status: Article.Status) -> None:
    article.status = status
    article.save(update_fields=["status"])
