"""Correcting the split by hand: where a claim ends, two claims out of one, one out of two, a new one."""

import re
from typing import Literal

from django.db import transaction
from django.utils.translation import gettext

from checks import rules
from checks.actions import Refused, locked_article, newest_text, present_claim, record
from checks.models import Alert, Article, Claim, Event, Evidence, Placement, Revision, User

WORD = re.compile(r"\S+")
Edge = Literal["shrink", "grow"]
Span = tuple[int, int]


@transaction.atomic
def add_claim(*, article: Article, by: User, revision: int, start: int, end: int) -> Claim:
    """Adds a claim on the words from code point `start` to `end` of a revision; it may overlap others.

    `revision` is the number of the text that the person saw: Refused where that is not the newest any more.
    """
    locked = locked_article(article.pk, by, "correct_split")
    newest = newest_text(locked, revision)
    start, end = _whole_words(newest.text, *_trimmed(newest.text, start, end))
    claim = Claim.objects.create(article=locked)
    _place(claim, newest, (start, end), Placement.How.ADDED)
    what = {"start": start, "end": end, "wording": claim.wording}
    record(locked, Event.Kind.CLAIM_ADDED, by=by, claim=claim, what=what)
    return claim


@transaction.atomic
def bring_back(*, claim: Claim, by: User, seen: int, revision: int, start: int, end: int) -> Claim:
    """Places a claim that was cut on words of a revision; its verdict holds where they are the same words.

    `revision` is the number of the text that the person saw: Refused where that is not the newest any more.
    """
    article = locked_article(claim.article_id, by, "correct_split")
    present = present_claim(article, claim, seen)
    if not present.is_cut:
        raise Refused(gettext("This claim stands in the text: correct its bounds there."))
    newest, before = newest_text(article, revision), present.wording
    span = _whole_words(newest.text, *_trimmed(newest.text, start, end))
    _place(present, newest, span, Placement.How.ADDED)
    what = {"before": before, "after": present.wording, "start": span[0], "end": span[1]}
    record(article, Event.Kind.CLAIM_PLACED, by=by, claim=present, what=what)
    return present


@transaction.atomic
def resize(*, claim: Claim, by: User, seen: int, edge: Edge) -> Claim:
    """Moves a claim's end by one word. What follows directly gives or takes the word: none is lost."""
    article, present, revision = _in_hand(claim, by, seen)
    start, end = _bounds(present)
    neighbour = _following(present, revision, within_line=True)
    end = _shrunk(revision.text, start, end) if edge == "shrink" else _grown(revision.text, end)
    if neighbour:
        if end >= _bounds(neighbour)[1]:
            raise Refused(gettext("The next claim has only this word left: join the two instead."))
        rest = _trimmed(revision.text, end, _bounds(neighbour)[1])
        _resize(article, neighbour, revision, rest, by=by)
    _resize(article, present, revision, (start, end), by=by)
    return present


@transaction.atomic
def split_claim(*, claim: Claim, by: User, seen: int, revision: int, at: int) -> Claim:
    """Cuts a claim in two before the word at code point `at` of a revision; the second part, a new claim.

    `revision` is the number of the text that the person saw: Refused where that is not the newest any more.
    """
    article, present, newest = _in_hand(claim, by, seen)
    newest_text(article, revision)
    start, end = _bounds(present)
    cut = next((word.start() for word in WORD.finditer(newest.text, start, end) if at < word.end()), end)
    if not start < cut < end:
        raise Refused(gettext("Choose a word inside the claim, other than its first: the second part begins there."))
    second = Claim.objects.create(
        article=article, kind=present.kind, speaker=present.speaker, said_by=present.said_by, worth=present.worth,
        reasons=present.reasons, assignee=present.assignee, due=present.due,
    )  # fmt: skip
    _place(present, newest, _trimmed(newest.text, start, cut), Placement.How.RESIZED)
    _place(second, newest, (cut, end), Placement.How.ADDED)
    what = {"first": present.wording, "second": second.wording, "new_claim": second.pk}
    record(article, Event.Kind.CLAIM_SPLIT, by=by, claim=present, what=what)
    what = {"wording": second.wording, "split_from": present.pk}
    record(article, Event.Kind.CLAIM_ADDED, by=by, claim=second, what=what)
    return second


@transaction.atomic
def join_with_next(*, claim: Claim, by: User, seen: int) -> Claim:
    """Joins a claim with the one that follows it directly; what speaks for or against either goes on with the first.

    It is as worth checking as the worthier of the two, and suggested to be cleared where both were, for one reason.
    """
    article, present, revision = _in_hand(claim, by, seen)
    following = _following(present, revision, within_line=False)
    if following is None:
        raise Refused(gettext("No claim follows this one directly: add the words between as a claim first."))
    taken, end = following.wording, _bounds(following)[1]
    kept = Evidence.objects.bulk_create(_taken_over(item, present) for item in following.evidence.in_force())
    _alerts_taken_over(following, present)
    following.joined_into, following.placement = present, None
    following.version += 1
    following.save(update_fields=["joined_into", "placement", "version"])
    suggested = present.suggested_clear if present.suggested_clear == following.suggested_clear else ""
    _place(present, revision, (_bounds(present)[0], end), Placement.How.JOINED, suggested=suggested)
    _take_over_worth(following, present)
    what = {"taken": taken, "wording": present.wording, "joined_claim": following.pk}
    what["evidence"] = [item.pk for item in kept]
    record(article, Event.Kind.CLAIMS_JOINED, by=by, claim=present, what=what)
    return present


def _resize(article: Article, claim: Claim, revision: Revision, span: Span, *, by: User) -> None:
    before = claim.wording
    _place(claim, revision, span, Placement.How.RESIZED)
    what = {"before": before, "after": claim.wording}
    record(article, Event.Kind.CLAIM_RESIZED, by=by, claim=claim, what=what)


def _in_hand(claim: Claim, by: User, seen: int) -> tuple[Article, Claim, Revision]:
    """The article, locked, the claim as it stands in it now, and the text it stands in."""
    article = locked_article(claim.article_id, by, "correct_split")
    present = present_claim(article, claim, seen)
    if present.is_cut:
        raise Refused(rules.CUT)
    return article, present, newest_text(article)


def _bounds(claim: Claim) -> Span:
    if claim.placement is None:
        raise Refused(rules.STANDS_NOWHERE)
    return claim.placement.start, claim.placement.end


def _following(claim: Claim, revision: Revision, *, within_line: bool) -> Claim | None:
    """The claim that begins after nothing but white space, in the same line where asked; of several the longest."""
    _, end = _bounds(claim)
    behind = Claim.objects.filter(article_id=claim.article_id, placement__start__gte=end).standing().with_latest()
    after = behind.order_by("placement__start", "-placement__end", "pk").first()
    if after is None or after.placement is None:
        return None
    between = revision.text[end : after.placement.start]
    return None if between.strip() or (within_line and "\n" in between) else after


def _trimmed(text: str, start: int, end: int) -> Span:
    """The span without the white space at its ends; Refused where it lies outside the text or nothing is left."""
    words = text[start:end] if 0 <= start < end <= len(text) else ""
    if not words.strip():
        raise Refused(gettext("Select the words of the claim in the text first."))
    return start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())


def _whole_words(text: str, start: int, end: int) -> Span:
    """The span with the words that it cuts into taken whole."""
    while start > 0 and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    return start, end


def _shrunk(text: str, start: int, end: int) -> int:
    ends = [word.end() for word in WORD.finditer(text, start, end)]
    if len(ends) < 2:
        raise Refused(gettext("A claim keeps at least one word: join it with another instead."))
    return ends[-2]


def _grown(text: str, end: int) -> int:
    word = WORD.search(text, end)
    if word is None or "\n" in text[end : word.start()]:
        raise Refused(gettext("The paragraph ends here: join with the next claim instead."))
    return word.end()


def _place(claim: Claim, revision: Revision, span: Span, how: Placement.How, *, suggested: str = "") -> None:
    """Gives a claim a further placement; Refused where another stands on exactly these words.

    Its verdict stays where the words are those it speaks of; else `recheck`.

    The split's suggestion to clear it spoke of the words before, and goes, but for what is `suggested` of the new ones.
    """
    start, end = span
    same = Claim.objects.filter(article_id=claim.article_id, placement__start=start, placement__end=end)
    if same.exclude(pk=claim.pk).standing().exists():
        raise Refused(gettext("There is a claim on exactly these words already: mark that one."))
    number = claim.placement.number + 1 if claim.placement and claim.placement.revision_id == revision.pk else 1
    claim.placement = Placement.objects.create(
        claim=claim, revision=revision, number=number, start=start, end=end, how=how, wording=revision.text[start:end]
    )
    claim.status, claim.suggested_clear = claim.status_for(claim.wording), suggested
    claim.version += 1
    claim.save(update_fields=["status", "suggested_clear", "version"])


def _take_over_worth(joined: Claim, claim: Claim) -> None:
    if joined.worth > claim.worth:
        claim.worth, claim.reasons = joined.worth, joined.reasons
        claim.save(update_fields=["worth", "reasons"])


def _alerts_taken_over(joined: Claim, claim: Claim) -> None:
    """Whatever nobody has answered on a claim is asked of the one that took over its words and evidence."""
    known = claim.alerts.filter(settled_at=None).values("source")
    asked = joined.alerts.filter(settled_at=None).exclude(source__in=known)
    Alert.objects.bulk_create(Alert(claim=claim, source=alert.source) for alert in asked.select_related("source"))


def _taken_over(item: Evidence, claim: Claim) -> Evidence:
    """A copy of evidence for the claim that took over its claim's words."""
    answers = item.answers if claim.kind == Claim.Kind.QUOTATION else Evidence.Answers.CLAIM
    return Evidence(
        claim=claim, answers=answers, source=item.source, tier=item.tier, stance=item.stance, locator=item.locator,
        passage=item.passage, snapshot=item.snapshot, accessed_at=item.accessed_at, by=item.by,
    )  # fmt: skip
