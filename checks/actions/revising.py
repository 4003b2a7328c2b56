"""A new text of an article: what becomes of each claim, found before anything is locked, then written at once."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.db import transaction
from django.db.models import F

from checks.actions import Refused, locked_article, record_all
from checks.actions.texts import SplitText
from checks.anchoring import Fate, carry
from checks.models import Article, Claim, Event, Placement, Revision, User
from checks.splitting.uncovered import coverage, uncovered

SAME_TEXT = "This is the text of revision {number} already: nothing was changed."
MEANWHILE = "The article has changed since you looked at the preview: look at it again, then apply the new text."

Carried = tuple[Placement, Fate]


@dataclass
class Plan:
    """What a new text would do to an article's claims; `carried` has where each stood and its fate, in text order."""

    old: Revision
    text: str
    carried: list[Carried]

    @classmethod
    def of(cls, article: Article, text: str) -> "Plan":
        """What normal text `text` would do to the claims that stand in the article's newest revision.

        Nothing is locked and nothing is written. Refused where the text is that of the newest revision.
        """
        old = article.revision
        if old is None:
            raise Refused("This article has no text yet.")
        if old.text == text:
            raise Refused(SAME_TEXT.format(number=old.number))
        standing = Placement.objects.filter(pk__in=_standing(article)).select_related("claim__verification")
        placements = list(standing.defer("search").order_by("start", "end", "pk"))
        fates = carry(old.text, text, [(placement.start, placement.end) for placement in placements])
        return cls(old, text, list(zip(placements, fates, strict=True)))

    @cached_property
    def count(self) -> Counter[str]:
        """How many claims are `unchanged`, `moved`, `reworded` and `cut`."""
        return Counter(fate.how for _, fate in self.carried)

    @cached_property
    def spans(self) -> list[tuple[int, int]]:
        """Where the claims that are left stand in the new text, in code points."""
        return [(fate.start, fate.end) for _, fate in self.carried if fate.start is not None and fate.end is not None]

    @cached_property
    def bare(self) -> list[tuple[int, int]]:
        """The stretches of the new text that no claim covers."""
        return uncovered(self.text, self.spans)

    @property
    def coverage(self) -> float:
        """The share of the new text's letters and digits in claims, 0 to 1."""
        return coverage(self.text, self.spans)

    def fated(self, how: str) -> list[Carried]:
        """The claims of one fate."""
        return [(placement, fate) for placement, fate in self.carried if fate.how == how]

    def words(self, fate: Fate) -> str:
        """The words on which a claim would stand; "" where it is cut."""
        return self.text[fate.start : fate.end] if fate.how != "cut" else ""


def add_revision(*, article: Article, by: User, text: str, seen: int) -> Revision:
    """Makes `text` the article's newest revision; claims whose words are there keep their verdicts, others are reworded
    or cut, and what no claim covers is bare.

    `text` is normal text, `seen` the number of the revision that the person saw. Refused where the text is the same,
    and where the article or a claim's place has changed meanwhile. The number of queries does not depend on the number
    of claims.
    """
    present = Article.objects.visible_to(by).select_related("revision").filter(pk=article.pk).first()
    if present is None:
        raise Refused("This article is not on one of your desks: ask an administrator to add you.")
    plan = Plan.of(present, text)
    split = SplitText.of(text, present.language)
    with transaction.atomic():
        locked = locked_article(article.pk, by)
        if plan.old.number != seen or locked.revision_id != plan.old.pk or not _still_so(locked, plan):
            raise Refused(MEANWHILE)
        revision = split.revision(locked, plan.old.number + 1, by)
        _carry_over(revision, plan, split)
        Article.objects.filter(pk=locked.pk).update(revision=revision)
        record_all(locked, _told(plan, revision), by=by)
    return revision


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
        split.placed(placement.claim, revision, (fate.start, fate.end), fate.how)
        for placement, fate in plan.carried
        if fate.start is not None and fate.end is not None
    )
    changed = [placement.claim_id for placement, fate in plan.carried if fate.how in {"reworded", "cut"}]
    Claim.objects.filter(pk__in=changed).update(version=F("version") + 1)
    _read_anew(plan, split)


def _read_anew(plan: Plan, split: SplitText) -> None:
    """What the split says of reworded claims that are drafts of the new text: kind, speaker, worth and the rest."""
    claims, columns = list[Claim](), set[str]()
    for placement, fate in plan.fated("reworded"):
        draft = split.by_span.get((fate.start or 0, fate.end or 0))
        said = split.said_of(draft) if draft else {}
        for name, value in said.items():
            setattr(placement.claim, name, value)
        if said:
            claims.append(placement.claim)
            columns.update(said)
    if claims:
        Claim.objects.bulk_update(claims, sorted(columns))


def _told(plan: Plan, revision: Revision) -> Iterator[tuple[Event.Kind, Claim | None, dict[str, Any]]]:
    """The events of a revision: one of the article, and one of each claim whose words are others now."""
    what = {"revision": revision.number, "sha256": revision.sha256, "bare": len(plan.bare)}
    yield Event.Kind.ARTICLE_REVISED, None, what | dict(plan.count)
    for placement, fate in plan.carried:
        about = {"revision": revision.number, "before": placement.wording}
        if fate.how == "reworded":
            yield Event.Kind.CLAIM_REWORDED, placement.claim, about | {"after": plan.words(fate)}
        elif fate.how == "cut":
            yield Event.Kind.CLAIM_CUT, placement.claim, about
