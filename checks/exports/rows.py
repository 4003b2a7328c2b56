"""One flat row a claim: what the CSV, the page and every other way out show."""

import hashlib
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, tzinfo
from itertools import islice
from typing import NamedTuple

from django.db.models import Q
from django.db.models.functions import Coalesce
from django.utils import timezone, translation

from checks import splitting
from checks.exports.beside import Beside, Lines, among, beside
from checks.models import Citation, Evidence, Revision, Source, User
from checks.models.claim import ClaimQuerySet
from checks.models.findings import Finding, findings_of

# Claims read at once. Each such portion costs at most eleven more queries and a few megabytes.
PORTION = 2_000
# Texts read at once, each for its paragraphs only.
TEXTS = 20


class ClaimRow(NamedTuple):
    """A claim as it stands in its article's newest revision; the fields are the columns of the CSV, in order.

    `paragraph` counts from 1; `start` and `end` are code points of the revision. `verdict`, `note`, `proposed_wording`,
    `checked_by`, `checked_at` (ISO 8601 with offset) and `waiver` are of the latest verification, also where the words
    have changed since (`status` is then `recheck`), after an undo with the person and time of the verdict that holds
    again; empty before the first and after the claim was reopened.

    The evidence is what that verification cites, so that a row is one record; where there is none, the evidence in
    force. `evidence_count` counts pieces, of any stance, of which `primary_count` and `secondary_count` are of that
    tier: what a desk's rule makes of them is another matter. `sources` names each source once, the confidential ones
    without their names.

    `verdict_wording` are the words that the verdict speaks of: those of the claim now, or other ones under `recheck`.
    `said_by` are the words that stand for the speaker in the text, as "she". `suggested_wording` is one suggested for
    reading the claim without its article; empty where its own words need no more. `findings` says what the claim's
    words repeat or disagree with elsewhere in the article.

    `signed_off_by` and `signed_off_at` are of the second person who agreed with that verdict, or of the editor who
    decided where two clashed; `second_verdict` is what the second person gave. `settles` says which question on a
    quotation the verdict answers, `rule` the version of the desk's rule that it passed. `waivers`, `alerts`, `asked`,
    `comments` and `corrections` have all there ever were, `check_file` the newest of the article with its digest,
    `ready_anyway` every reason for which it was made ready in spite of blockers. `assigned_to` and `due` say who is to
    check the claim, and until when (ISO 8601 with offset), as they are now.
    """

    claim_id: int
    article_id: int
    headline: str
    revision: int
    paragraph: int
    start: int
    end: int
    claim: str
    kind: str
    speaker: str
    worth: float
    status: str
    verdict: str
    note: str
    proposed_wording: str
    evidence_count: int
    primary_count: int
    secondary_count: int
    sources: str
    checked_by: str
    checked_at: str
    signed_off_by: str
    signed_off_at: str
    waiver: str
    wording_sha256: str
    verdict_wording: str
    said_by: str
    suggested_wording: str
    findings: str
    settles: str
    rule: str
    second_verdict: str
    waiting_for: str
    waivers: str
    alerts: str
    asked: str
    comments: str
    corrections: str
    article_status: str
    check_file: str
    ready_anyway: str
    assigned_to: str
    due: str


class Standing(NamedTuple):
    """What is read of a claim, in the order of COLUMNS."""

    claim: int
    article: int
    headline: str
    revision: int
    number: int
    start: int
    end: int
    wording: str
    kind: str
    speaker: str
    worth: float
    status: str
    verification: int | None
    verdict: str | None
    note: str | None
    proposed: str | None
    by: int | None
    at: datetime | None
    waiver: str | None
    spoken: str | None
    said_by: str
    standalone: str
    language: str
    published_on: date | None
    settles: str | None
    rule: int | None
    decides: int | None
    decided: str | None
    second: int | None
    second_at: datetime | None
    second_verdict: str | None
    waiting_for: str
    article_status: str
    assignee: int | None
    due: datetime | None

    @property
    def checked(self) -> bool:
        """Whether the row shows a verdict: one was given and not taken back."""
        return self.verdict not in {None, "open"}

    @property
    def people(self) -> tuple[int | None, ...]:
        """Who is named in the row."""
        return self.by, self.second, self.assignee

    @property
    def signed_off(self) -> tuple[int | None, datetime | None]:
        """Who stands behind the verdict besides who gave it, and since when; nobody while a clash is not decided."""
        if self.decides:
            return self.by, self.at
        return (self.second, self.second_at) if self.second_verdict == self.verdict else (None, None)


COLUMNS = (
    "pk", "article_id", "article__headline", "placement__revision_id", "placement__revision__number",
    "placement__start", "placement__end", "placement__wording", "kind", "speaker", "worth", "status",
    "verification_id", "verification__verdict", "verification__note", "verification__proposed",
    # After an undo the claim was checked by who gave the verdict that holds again, and then.
    Coalesce("verification__restores__by_id", "verification__by_id"),
    Coalesce("verification__restores__at", "verification__at"),
    "verification__waiver", "verification__wording",
    "said_by", "placement__standalone", "article__language", "article__published_on",
    "verification__settles", "verification__rule__number",
    Coalesce("verification__decides_id", "verification__restores__decides_id"),
    Coalesce("verification__decides__verdict", "verification__restores__decides__verdict"),
    Coalesce("verification__sign_off__by_id", "verification__restores__sign_off__by_id"),
    Coalesce("verification__sign_off__at", "verification__restores__sign_off__at"),
    Coalesce("verification__sign_off__verdict", "verification__restores__sign_off__verdict"),
    "waiting_for", "article__status", "assignee_id", "due",
)  # fmt: skip


class Cited(NamedTuple):
    """The evidence of one claim, in the columns of its row."""

    evidence_count: int = 0
    primary_count: int = 0
    secondary_count: int = 0
    sources: str = ""


class Read(NamedTuple):
    """What rows need of a revision: the code points where its paragraphs begin, and its findings."""

    paragraphs: list[int]
    findings: list[Finding]


def claim_rows(claims: ClaimQuerySet) -> Iterator[ClaimRow]:
    """The rows of the claims that stand, article by article in text order.

    Read through a cursor in portions, so that memory does not grow with the number of claims, which are all of one
    moment; one query, and at most eleven for each portion. In English and in the workbench's time zone for everybody.
    """
    found = map(Standing._make, claims.standing().values_list(*COLUMNS).iterator(chunk_size=PORTION))
    people: dict[int, str] = {}
    while portion := list(islice(found, PORTION)):
        with translation.override("en"):  # whoever reads it; and not while the rows are on their way
            rows = list(_rows(portion, people))
        yield from rows


def _rows(portion: Sequence[Standing], people: dict[int, str]) -> Iterator[ClaimRow]:
    """The rows of a portion; `people` keeps the names already read."""
    revisions = _read(portion)
    cited = _cited(portion)
    around = beside([claim.claim for claim in portion], list({claim.article for claim in portion}))
    unknown = {person for claim in portion for person in claim.people if person} - people.keys()
    if unknown:
        people.update((user.pk, user.name) for user in User.objects.filter(pk__in=unknown))
    zone, nothing = timezone.get_default_timezone(), Cited()
    for claim in portion:
        second, second_at = claim.signed_off
        yield _row(
            claim, revisions[claim.revision], cited.get(claim.claim, nothing), around,
            by=people.get(claim.by or 0, ""), at=_moment(claim.at, zone),
            second=people.get(second or 0, ""), second_at=_moment(second_at, zone),
            assigned_to=people.get(claim.assignee or 0, ""), due=_moment(claim.due, zone),
        )  # fmt: skip


def _moment(at: datetime | None, zone: tzinfo) -> str:
    return at.astimezone(zone).isoformat(timespec="seconds") if at else ""


def _row(
    claim: Standing, revision: Read, cited: Cited, around: Beside, *, by: str, at: str, second: str, second_at: str,
    assigned_to: str, due: str,
) -> ClaimRow:  # fmt: skip
    checked = claim.checked
    return ClaimRow(
        claim_id=claim.claim,
        article_id=claim.article,
        headline=claim.headline,
        revision=claim.number,
        paragraph=bisect_right(revision.paragraphs, claim.start),
        start=claim.start,
        end=claim.end,
        claim=claim.wording,
        kind=claim.kind,
        speaker=claim.speaker,
        worth=round(claim.worth, 3),
        status=claim.status,
        verdict=claim.verdict or "" if checked else "",
        note=claim.note or "" if checked else "",
        proposed_wording=claim.proposed or "" if checked else "",
        evidence_count=cited.evidence_count,
        primary_count=cited.primary_count,
        secondary_count=cited.secondary_count,
        sources=cited.sources,
        checked_by=by if checked else "",
        checked_at=at if checked else "",
        signed_off_by=second if checked else "",
        signed_off_at=second_at if checked else "",
        waiver=claim.waiver or "" if checked else "",
        wording_sha256=hashlib.sha256(claim.wording.encode()).hexdigest(),
        verdict_wording=claim.spoken or "" if checked else "",
        said_by=claim.said_by,
        suggested_wording=standing_alone(claim.wording, claim.standalone, claim.language, claim.published_on),
        findings=" ".join(
            f"{finding.label}: {finding.says}"
            for finding in revision.findings
            if finding.touches(claim.start, claim.end)
        ),
        settles=claim.settles or "" if checked else "",
        rule=str(claim.rule or "") if checked else "",
        second_verdict=claim.decided or claim.second_verdict or "" if checked else "",
        waiting_for=claim.waiting_for,
        waivers=_told(around.waivers, claim.claim),
        alerts=_told(around.alerts, claim.claim),
        asked=_told(around.asked, claim.claim),
        comments=_told(around.comments, claim.claim),
        corrections=_told(around.corrections, claim.claim),
        article_status=claim.article_status,
        check_file=_told(around.check_files, claim.article, newest=1),
        ready_anyway=_told(around.overrides, claim.article),
        assigned_to=assigned_to,
        due=due,
    )


def _told(lines: Lines, key: int, newest: int = 0) -> str:
    """The lines of a claim or an article in one cell, or the newest so many of them."""
    return " | ".join(lines.get(key, ())[-newest:])


def standing_alone(wording: str, suggested: str, language: str, day: date | None) -> str:
    """The wording for reading a claim without its article: `suggested`, its relative dates with the day they mean.

    Counted from `day`, the article's own, which may become known after the split. "" where `wording` needs no more.
    """
    alone = suggested or wording
    anchored = splitting.with_anchors(alone, language or None, day) if day else alone
    return anchored if anchored != wording else ""


def _read(portion: Iterable[Standing]) -> dict[int, Read]:
    """What the rows of a portion need of their revisions."""
    revisions = Revision.objects.filter(pk__in={claim.revision for claim in portion}).order_by()
    texts = revisions.values_list("pk", "text", "survey").iterator(chunk_size=TEXTS)
    return {pk: Read(_starts(text), findings_of(survey)) for pk, text, survey in texts}


def _starts(text: str) -> list[int]:
    """Normal text has one blank line between paragraphs and no line end elsewhere."""
    starts, blank = [0], text.find("\n\n")
    while blank >= 0:
        starts.append(blank + 2)
        blank = text.find("\n\n", blank + 2)
    return starts


def _cited(portion: Sequence[Standing]) -> dict[int, Cited]:
    """For each claim with evidence what its row says of it."""
    found: dict[int, list[tuple[str, int]]] = {}
    for claim, tier, source in _evidence(portion):
        found.setdefault(claim, []).append((tier, source))
    sources = Source.objects.in_bulk({source for pieces in found.values() for _, source in pieces})
    return {claim: _counted(pieces, sources) for claim, pieces in found.items()}


def _evidence(portion: Sequence[Standing]) -> Iterator[tuple[int, str, int]]:
    """Claim, tier and source of each piece of evidence that counts for a row, oldest first in each claim.

    A verdict cites evidence of its own claim alone: a trigger writes the citations.
    """
    verified = [claim.verification for claim in portion if claim.checked]
    undecided = [claim.claim for claim in portion if not claim.checked]
    cited = Citation.objects.filter(among("verification_id", verified)).values_list("evidence_id", flat=True)
    counts = Q(among("pk", list(cited))) | Q(among("claim_id", undecided), withdrawn_at=None)
    yield from Evidence.objects.filter(counts).order_by("at", "pk").values_list("claim_id", "tier", "source_id")


def _counted(pieces: Sequence[tuple[str, int]], sources: dict[int, Source]) -> Cited:
    primary = sum(tier == Evidence.Tier.PRIMARY for tier, _ in pieces)
    named = "; ".join(public_name(sources[pk]) for pk in dict.fromkeys(source for _, source in pieces))
    return Cited(len(pieces), primary, len(pieces) - primary, named)


def public_name(source: Source) -> str:
    """A source as a report may name it: title and address; of a confidential one neither."""
    if source.confidential or not source.url:
        return source.public_title
    # A link without a title of its own is titled with its address: once is enough.
    bare = source.url.partition("://")[2].removeprefix("www.").rstrip("/")
    return source.url if source.title in {source.url, bare} else f"{source.title} {source.url}"
