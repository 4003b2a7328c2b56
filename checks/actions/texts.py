"""A text as split, in the shape of rows: what intake, a new revision and the taking up of bare words all write."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from django.utils.text import Truncator

from checks import splitting
from checks.models import Article, Claim, Placement, Revision, User
from checks.models.article import sha256_of

SPEAKER_MAX = 200
STANDALONE_MAX = 1000
WORDS_OF_PLACE = 160  # characters: enough to know a place again
BESIDE_PLACE = 40  # characters beside a place of few words


@dataclass
class SplitText:
    """A normal text with its drafts and its survey; made before anything is locked, as splitting takes its time."""

    text: str
    drafts: Sequence[splitting.Draft]
    survey: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def of(cls, text: str, language: str) -> "SplitText":
        """Splits a text; `language` is a two-letter code or ""."""
        drafts = splitting.split(text, language or None)
        return cls(text, drafts, _kept(text, splitting.survey(text, drafts, language or None)))

    def revision(self, article: Article, number: int, by: User) -> Revision:
        """Writes the text as a revision of an article."""
        return Revision.objects.create(
            article=article, number=number, text=self.text, sha256=sha256_of(self.text),
            split_version=splitting.VERSION, survey=self.survey, by=by,
        )  # fmt: skip

    def said_of_stretch(self, span: tuple[int, int]) -> dict[str, Any]:
        """What the split says of a stretch: of the draft that has most of it; to clear, a whole one alone."""
        start, end = span
        first = max(0, bisect_right(self._starts, start) - 1)
        inside = self.drafts[first : bisect_left(self._starts, end)]
        most = max(inside, key=lambda draft: min(end, draft.end) - max(start, draft.start), default=None)
        if most is None:
            return {}
        said = self.said_of(most)
        return said if (most.start, most.end) == span else said | {"suggested_clear": ""}

    @cached_property
    def _starts(self) -> list[int]:
        return [draft.start for draft in self.drafts]

    def said_of(self, draft: splitting.Draft) -> dict[str, Any]:
        """What a draft says of its claim, by the names of the claim's columns."""
        return {
            "kind": draft.kind,
            "speaker": self._words(draft.speaker)[:SPEAKER_MAX],
            "said_by": self._words(draft.said_by)[:SPEAKER_MAX],
            "worth": draft.worth,
            "reasons": list(draft.reasons),
            "suggested_clear": draft.clear,
        }

    def placed(
        self, claim: Claim, revision: Revision, span: tuple[int, int], how: str, *, doubtful: bool = False,
        standalone: str | None = None,
    ) -> Placement:  # fmt: skip
        """A placement, not yet saved, of a claim on a stretch of this text.

        With the stand-alone wording given, or else the one that the split suggests for the stretch.
        """
        draft = self.by_span.get(span)
        if standalone is None:
            standalone = draft.standalone if draft and len(draft.standalone) <= STANDALONE_MAX else ""
        return Placement(
            claim=claim, revision=revision, start=span[0], end=span[1], how=how, doubtful=doubtful,
            wording=self._words(span), standalone=standalone,
        )  # fmt: skip

    def make_claims(self, article: Article, revision: Revision, how: Placement.How) -> list[Claim]:
        """Makes a claim of each draft, in a number of queries that does not grow."""
        claims = Claim.objects.bulk_create(Claim(article=article, **self.said_of(draft)) for draft in self.drafts)
        Placement.objects.bulk_create(
            self.placed(claim, revision, (draft.start, draft.end), how)
            for claim, draft in zip(claims, self.drafts, strict=True)
        )
        return claims

    @cached_property
    def by_span(self) -> dict[tuple[int, int], splitting.Draft]:
        """The drafts by where they stand."""
        return {(draft.start, draft.end): draft for draft in self.drafts}

    def _words(self, span: tuple[int, int] | None) -> str:
        return self.text[slice(*span)] if span else ""


def _kept(text: str, survey: splitting.Survey) -> dict[str, Any]:
    """A survey as it is kept with a revision: each place with its first words, so that a card needs no text."""
    findings = [
        {
            "kind": finding.kind,
            "says": finding.says,
            "places": [[start, end, _in_context(text, start, end)] for start, end in finding.places],
        }
        for finding in survey.findings
    ]
    return {"findings": findings, "names": [list(spellings) for spellings in survey.names]}


def _in_context(text: str, start: int, end: int) -> str:
    """The first words of a place; of a short one, as a name is, with those beside it in its line."""
    if end - start > BESIDE_PLACE:
        return Truncator(text[start:end]).chars(WORDS_OF_PLACE, truncate="…")
    before = text[max(text.rfind("\n", 0, start) + 1, start - BESIDE_PLACE) : start]
    after = text[end : end + BESIDE_PLACE].partition("\n")[0]
    if len(before) == BESIDE_PLACE:
        before = f"… {before.partition(' ')[2]}"
    if len(after) == BESIDE_PLACE:
        after = f"{after.rpartition(' ')[0]} …"
    return before + text[start:end] + after
