"""A new text of an article: what becomes of each claim, found before anything is locked, then written at once."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from django.db import connection, transaction
from django.db.models import F
from django.utils.translation import gettext_lazy as _

from checks.actions import NOT_YOURS, Refused, locked_article, newest_text, record_all
from checks.actions.texts import SplitText
from checks.anchoring import Fate, carry, same_words, standing_once
from checks.models import Article, Claim, Event, Placement, Revision, User
from checks.splitting.uncovered import uncovered

SAME_TEXT = _("This is the text of revision %(number)s already: nothing was changed.")
MEANWHILE = _("Revision %(number)s is newer than the text you began with: compare the two, then preview yours again.")
CORRECTED = _("A colleague has corrected claims since you looked: preview the new text again, then apply it.")

# What the split says of a claim, by column.
SAID = ("kind", "speaker", "said_by", "worth", "reasons", "suggested_clear")

Carried = tuple[Placement, Fate]


@dataclass
class Plan:
    """What a new text would do to an article's claims.

    `carried` has where each stood and its fate, in text order; `returned` the claims cut before whose words, the same
    and just once, stand among the bare ones again.
    """

    old: Revision
    text: str
    carried: list[Carried]
    returned: list[Carried] = field(default_factory=list)

    @classmethod
    def of(cls, article: Article, text: str) -> "Plan":
        """What normal text `text` would do to the claims that stand in the article's newest revision.

        Nothing is locked and nothing is written. Refused where the text is that of the newest revision.
        """
        old = newest_text(article)
        placements = _placements(article)
        fates = carry(old.text, text, [(placement.start, placement.end) for placement in placements])
        return cls._of_fates(article, text, placements, fates)

    @classmethod
    def putting(cls, article: Article, place: Placement, words: str) -> "Plan":
        """What putting other words in a claim's place, and changing nothing else, would do.

        That claim stands on exactly these words, and claims that do not overlap it on those they had; the others are
        carried over as in any new text.
        """
        old = newest_text(article)
        text = old.text[: place.start] + words + old.text[place.end :]
        placements = _placements(article)
        fates = [_fate_beside(old.text, text, place, len(words), one) for one in placements]
        return cls._of_fates(article, text, placements, fates)

    @classmethod
    def _of_fates(cls, article: Article, text: str, placements: list[Placement], fates: list[Fate]) -> "Plan":
        old = newest_text(article)
        if old.text == text:
            raise Refused(SAME_TEXT % {"number": old.number})
        plan = cls(old, text, list(zip(placements, fates, strict=True)))
        plan.returned = _returned(article, text, plan.bare)
        del plan.bare, plan.spans  # what came back is bare no more
        return plan

    @cached_property
    def count(self) -> Counter[str]:
        """How many claims are `unchanged`, `moved`, `reworded` and `cut`."""
        return Counter(fate.how for _, fate in self.carried)

    @cached_property
    def spans(self) -> list[tuple[int, int]]:
        """Where the claims that are left stand in the new text, in code points."""
        places = ((fate.start, fate.end) for _, fate in [*self.carried, *self.returned])
        return [(start, end) for start, end in places if start is not None and end is not None]

    @cached_property
    def bare(self) -> list[tuple[int, int]]:
        """The stretches of the new text that no claim covers."""
        return uncovered(self.text, self.spans)

    def fated(self, how: str) -> list[Carried]:
        """The claims of one fate."""
        return [(placement, fate) for placement, fate in self.carried if fate.how == how]

    def is_doubtful(self, placement: Placement, fate: Fate) -> bool:
        """Whether nobody can tell from the words that it is the same claim: two places fit, and it is called reworded.

        So it stays, wherever the words go on to, until somebody gives a verdict on them.
        """
        if fate.how == "reworded":
            return same_words(placement.wording, self.words(fate))
        return placement.doubtful and placement.claim.status == Claim.Status.RECHECK

    def status(self, placement: Placement, fate: Fate) -> str:
        """The status that a claim would have."""
        return placement.claim.status_for(self.words(fate), doubtful=self.is_doubtful(placement, fate))

    def words(self, fate: Fate) -> str:
        """The words on which a claim would stand; "" where it is cut."""
        return self.text[fate.start : fate.end] if fate.how != "cut" else ""


def add_revision(*, article: Article, by: User, text: str, seen: int) -> Revision:
    """Makes `text` the article's newest revision; claims whose words are there keep their verdicts, others are reworded
    or cut, and what no claim covers is bare.

    `text` is normal text, `seen` the number of the revision that the person saw. Refused where the text is the same,
    and where the article or a claim's place has changed meanwhile. The number of queries does not depend on the number
    of claims, but for the events, of which 2,000 are written at once.
    """
    present = Article.objects.visible_to(by).select_related("revision").filter(pk=article.pk).first()
    if present is None:
        raise Refused(NOT_YOURS)
    prepared = Prepared.of(Plan.of(present, text), present.language)
    with transaction.atomic():
        locked = locked_article(article.pk, by, "revise")
        if locked.revision and prepared.plan.old.number != seen:
            raise Refused(MEANWHILE % {"number": locked.revision.number})
        return prepared.write(locked, by=by)


@dataclass
class Prepared:
    """A plan with its text split, made before anything is locked, as both take their time."""

    plan: Plan
    split: SplitText
    said: list[tuple[Any, ...]]

    @classmethod
    def of(cls, plan: Plan, language: str) -> "Prepared":
        """A plan, ready to be written."""
        split = SplitText.of(plan.text, language)
        return cls(plan, split, _read_anew(plan, split))

    def write(self, locked: Article, *, by: User) -> Revision:
        """Makes the plan's text the newest revision of the locked article, with all that follows for its claims.

        Refused where the text or a claim's place has changed since the plan was made.
        """
        plan = self.plan
        if locked.revision and locked.revision_id != plan.old.pk:
            raise Refused(MEANWHILE % {"number": locked.revision.number})
        if not _still_so(locked, plan):
            raise Refused(CORRECTED)
        revision = self.split.revision(locked, plan.old.number + 1, by)
        _carry_over(revision, plan, self.split)
        _write_anew(self.said)
        Article.objects.filter(pk=locked.pk).update(revision=revision)
        record_all(locked, _told(plan, revision), by=by)
        return revision


def _fate_beside(old: str, new: str, place: Placement, length: int, one: Placement) -> Fate:
    """What becomes of a placement where `length` new characters take a place, and nothing else changes."""
    if one.claim_id == place.claim_id:
        return Fate("reworded", place.start, place.start + length)
    if one.end <= place.start and _parted(new, one.end):
        return Fate("unchanged", one.start, one.end)
    shift = len(new) - len(old)
    if one.start >= place.end and _parted(new, one.start + shift):
        return Fate("unchanged", one.start + shift, one.end + shift)
    return carry(old, new, [(one.start, one.end)])[0]


def _parted(text: str, at: int) -> bool:
    """Whether a word ends, or may end, at a code point: new words may run into those beside them."""
    return not text[at - 1 : at].isalnum() or not text[at : at + 1].isalnum()


def _placements(article: Article) -> list[Placement]:
    """Where the claims stand, in text order, each with its claim and that one's verdict."""
    standing = Placement.objects.filter(pk__in=_standing(article)).select_related("claim__verification")
    return list(standing.defer("search").order_by("start", "end", "pk"))


def _returned(article: Article, text: str, bare: list[tuple[int, int]]) -> list[Carried]:
    """The claims cut before whose words are back; of several that had the same words the one cut last."""
    if not bare:
        return []
    found: dict[tuple[int, int], Carried] = {}
    gone = list(article.claims.cut().select_related("placement", "verification"))
    for claim, place in zip(gone, standing_once((claim.wording for claim in gone), text, bare), strict=True):
        if place and claim.placement:
            claim.placement.claim = claim
            found.setdefault(place, (claim.placement, Fate("moved", *place)))
    return list(found.values())


def _standing(article: Article) -> Any:
    """The placements of the claims that stand, as a query."""
    return Claim.objects.filter(article=article).standing().order_by().values("placement")


def _still_so(article: Article, plan: Plan) -> bool:
    """Whether the claims stand where the plan found them: a colleague may have corrected bounds since."""
    found = set(_standing(article).values_list("placement", flat=True))
    return found == {placement.pk for placement, _ in plan.carried}


def _carry_over(revision: Revision, plan: Plan, split: SplitText) -> None:
    """Places what is left of the claims, and moves on the version of those whose words are others now."""
    Placement.objects.bulk_create(
        split.placed(
            placement.claim,
            revision,
            (fate.start, fate.end),
            fate.how,
            doubtful=plan.is_doubtful(placement, fate),
            # The same words go on with the speaker that was found for them, so with the wording that names them.
            standalone=placement.standalone if fate.how != "reworded" else None,
        )
        for placement, fate in [*plan.carried, *plan.returned]
        if fate.start is not None and fate.end is not None
    )
    changed = [placement.claim_id for placement, fate in plan.carried if fate.how in {"reworded", "cut"}]
    changed += [placement.claim_id for placement, _ in plan.returned]
    Claim.objects.filter(pk__in=changed).update(version=F("version") + 1)


def _read_anew(plan: Plan, split: SplitText) -> list[tuple[Any, ...]]:
    """What the split says of each reworded claim: the columns of SAID, then the claim."""
    found = []
    for placement, fate in plan.fated("reworded"):
        if said := split.said_of_stretch((fate.start or 0, fate.end or 0)):
            found.append((*(said[name] for name in SAID), placement.claim_id))
    return found


def _write_anew(rows: list[tuple[Any, ...]]) -> None:
    """One statement, sent for all rows at once: an UPDATE with thousands of cases takes seconds to build."""
    columns = ", ".join(f"{name} = %s" for name in SAID)
    with connection.cursor() as cursor:
        cursor.executemany(f"UPDATE checks_claim SET {columns} WHERE id = %s", rows)  # noqa: S608  # our own names


def _told(plan: Plan, revision: Revision) -> Iterator[tuple[Event.Kind, Claim | None, dict[str, Any]]]:
    """The events of a revision: one of the article, and one of each claim whose words are others now."""
    what = {"revision": revision.number, "sha256": revision.sha256, "bare": len(plan.bare)}
    what |= {"returned": len(plan.returned)} if plan.returned else {}
    yield Event.Kind.ARTICLE_REVISED, None, what | dict(plan.count)
    for placement, fate in plan.carried:
        about = {"revision": revision.number, "before": placement.wording}
        if fate.how == "reworded":
            yield Event.Kind.CLAIM_REWORDED, placement.claim, about | {"after": plan.words(fate)}
        elif fate.how == "cut":
            yield Event.Kind.CLAIM_CUT, placement.claim, about
    for placement, fate in plan.returned:
        about = {"before": placement.wording, "after": plan.words(fate), "start": fate.start, "end": fate.end}
        yield Event.Kind.CLAIM_PLACED, placement.claim, about
