"""The writer's answer to a proposed wording: accepted, it takes the place of the claim's words; refused, it waits."""

from django.db import transaction
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from checks import rules
from checks.actions import Refused, locked_article, pass_turn, present_claim, record
from checks.actions.revising import Plan, Prepared
from checks.models import Article, Claim, Comment, Event, Placement, User, Verification
from checks.models.discussion import COMMENT_MAX
from checks.reading.normal import normal

NO_REASON = _("Write why the wording stays as it is.")
TOO_LONG = format_lazy(_("Shorten the reason: it may have {most} characters."), most=f"{COMMENT_MAX:,}")
DOES_NOT_FIT = _("The proposed wording does not fit into the text as it is: make it a new revision instead.")


def accept_wording(*, claim: Claim, by: User, seen: int) -> Claim:
    """Puts the wording that the claim's verdict proposes in the place of its words, as a new revision of the text.

    The claim stands on exactly these words, and is to be checked again as any that was reworded; nobody is waited for
    any more. `seen` is the version of the claim that the person had on the screen. Refused where there is no proposal,
    where it has its answer, and where the words or the text have changed meanwhile.
    """
    with transaction.atomic():
        article, _, given, place = _to_answer(claim, by, seen)
    if sentence := rules.may_not("revise", by, article):
        raise Refused(sentence)
    words = _as_one_paragraph(given.proposed)
    plan = Plan.putting(article, place, words)
    if not _is_normal_around(plan.text, place.start, place.start + len(words)):
        raise Refused(DOES_NOT_FIT)
    prepared = Prepared.of(plan, article.language)
    with transaction.atomic():
        article, present, given, _ = _to_answer(claim, by, seen)
        if sentence := rules.may_not("revise", by, article):
            raise Refused(sentence)
        revision = prepared.write(article, by=by)
        _answer(given, Comment.Kind.ACCEPTED, words, by)
        what = {"verification": given.number, "revision": revision.number, "before": present.wording, "after": words}
        record(article, Event.Kind.WORDING_ACCEPTED, by=by, claim=present, what=what)
        pass_turn(present, "")
    return Claim.objects.with_latest().select_related("article").get(pk=claim.pk)


@transaction.atomic
def refuse_wording(*, claim: Claim, by: User, seen: int, reason: str) -> Claim:
    """Leaves the words as they are although the claim's verdict proposes others; the turn is an editor's then."""
    article, present, given, _ = _to_answer(claim, by, seen)
    reason = reason.strip()
    if not reason:
        raise Refused(NO_REASON, lacks="reason")
    if len(reason) > COMMENT_MAX:
        raise Refused(TOO_LONG, lacks="reason")
    _answer(given, Comment.Kind.REFUSED, reason, by)
    what = {"verification": given.number, "proposed": given.proposed, "reason": reason}
    record(article, Event.Kind.WORDING_REFUSED, by=by, claim=present, what=what)
    pass_turn(present, Claim.WaitingFor.EDITOR)
    return present


def _to_answer(claim: Claim, by: User, seen: int) -> tuple[Article, Claim, Verification, Placement]:
    """The article, locked, the claim, the verdict whose proposal is to be answered, and where the claim stands."""
    article = locked_article(claim.article_id, by, "answer_wording")
    present = present_claim(article, claim, seen)
    if rules.hides_verdict(by, present):
        raise Refused(rules.FIRST_YOUR_OWN)
    given, place = present.verification, present.placement
    answered = given is not None and Comment.objects.answering(given).exists()
    if sentence := rules.why_not_answer(present, answered=answered):
        raise Refused(sentence)
    if given is None or place is None:
        raise Refused(rules.NO_PROPOSAL)
    return article, present, given, place


def _answer(given: Verification, kind: Comment.Kind, text: str, by: User) -> None:
    Comment.objects.create(claim_id=given.claim_id, kind=kind, verification=given, text=text, by=by)


def _as_one_paragraph(proposed: str) -> str:
    """The proposed words as normal text, in which a line end would begin a paragraph."""
    words = normal(" ".join(proposed.split()))
    if not words or "\n" in words:
        raise Refused(DOES_NOT_FIT)
    return words


def _is_normal_around(text: str, start: int, end: int) -> bool:
    """Whether a paragraph is normal text with new words in it: a sign at their edge may join the one beside it."""
    behind = text.find("\n", end)
    paragraph = text[text.rfind("\n", 0, start) + 1 : behind if behind >= 0 else len(text)]
    return normal(paragraph) == paragraph
