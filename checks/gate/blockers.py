"""What blocks an article: each claim and each bare passage asked in turn, in groups."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from django.db.models import Prefetch
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from checks import counting, rules
from checks.anchoring import same_words
from checks.models import Alert, Article, Citation, Claim, Evidence, Verification
from checks.splitting.uncovered import uncovered

NEEDS_VERDICT = _("Give it a verdict.")
PROPOSAL_IS_IN = _("The proposed wording is in the text now: affirm the verdict, or give another.")
CHANGED_SINCE = {
    Verification.Verdict.SOURCED.value: _(
        "The words have changed since they were marked sourced: affirm the verdict, or give another."
    ),
    Verification.Verdict.DISPUTED.value: _(
        "The words have changed since they were marked disputed: affirm the verdict, or give another."
    ),
    Verification.Verdict.NEEDS_CONTEXT.value: _(
        "The words have changed since they were marked needs context: affirm the verdict, or give another."
    ),
    Verification.Verdict.CLEARED.value: _(
        "The words have changed since they were marked cleared: affirm the verdict, or give another."
    ),
}
IS_BARE = _("Claim these words, or clear them with a reason.")
PUT_PROPOSAL_IN = _("Put the proposed wording into the text.")
PUT_CONTEXT_IN = _("Put the missing context into the text, or propose a wording.")
SIGNED_ON_OTHER_EVIDENCE = _("The evidence has changed since it was signed off: give the verdict again.")
NEEDS_SECOND = _("A second person has to give a verdict of their own.")
CLASHES = _("Two people see it differently: an editor has to decide.")

# Titles of the groups, in the order of the panel, and what is said of one without blockers.
GROUPS = {
    "open": (_("Open"), _("Every claim has a verdict.")),
    "recheck": (_("Recheck"), _("No wording has changed since its verdict.")),
    "bare": (_("Bare passages"), _("Every word belongs to a claim.")),
    "disputed": (_("Disputed"), _("No claim is disputed.")),
    "context": (_("Needs context"), _("No claim waits for another wording.")),
    "evidence": (_("Evidence short"), _("The evidence meets the rule that each verdict passed.")),
    "quotation": (_("Quotations half checked"), _("Both questions on every sourced quotation are settled.")),
    "sign_off": (_("Sign-off"), _("No claim waits for a second person, and no two verdicts clash.")),
    "alerts": (_("Alerts"), _("No claim rests on a source that was withdrawn.")),
}
# What these say follows from the first verdict, which a second person who gives theirs blind must not see.
TELLING = frozenset({"disputed", "context", "evidence", "quotation", "waived"})
UNTOLD = _("None, leaving aside what waits for a second person.")


@dataclass(frozen=True, slots=True)
class Blocker:
    """Why the article is not ready, in a sentence, and the claim or the bare passage it is about.

    `number` counts the claims of the text from 1; `start` is a code point of it. `veiled` ones count, and are not shown
    before the second person's verdict.
    """

    group: str
    says: str
    words: str
    start: int
    claim: int | None = None
    number: int = 0
    veiled: bool = False

    def as_json(self) -> dict[str, Any]:
        """As a check file keeps it."""
        return {
            "group": self.group, "says": self.says, "words": self.words, "start": self.start, "claim": self.claim,
            "number": self.number,
        }  # fmt: skip


@dataclass(frozen=True)
class Group:
    """The blockers of one sort that may be shown, in text order; `passed` is said where there are none."""

    key: str
    title: str
    passed: str
    blockers: list[Blocker]


class Gate:
    """What stands against an article; `waived` is for information: claims that an editor set the rule aside for.

    `claims` are those that stand, in text order, each with its latest verdict and its evidence in force.
    """

    def __init__(self, article: Article, claims: list[Claim]) -> None:
        self.article, self.claims = article, claims
        told = [blocker for number, claim in enumerate(claims, 1) for blocker in _of_claim(number, claim)]
        self.bare = list(_bare(article, claims))
        self.blockers = [blocker for blocker in told if blocker.group != "waived"] + self.bare
        self.waived = [blocker for blocker in told if blocker.group == "waived"]
        order = list(GROUPS)
        self.blockers.sort(key=lambda blocker: (order.index(blocker.group), blocker.start, blocker.number))

    @property
    def passed(self) -> bool:
        """Whether nothing stands against the article."""
        return not self.blockers

    @property
    def shown(self) -> list[Blocker]:
        """The blockers that give no first verdict away."""
        return [blocker for blocker in self.blockers if not blocker.veiled]

    @property
    def shown_waived(self) -> list[Blocker]:
        """The waivers that give no first verdict away."""
        return [blocker for blocker in self.waived if not blocker.veiled]

    @property
    def untold(self) -> int:
        """On how many claims the first verdict is not given away; of what follows from them not even the number is."""
        return sum(_is_veiled(claim) for claim in self.claims)

    @property
    def groups(self) -> list[Group]:
        """The blockers that may be shown, in the groups of the panel, empty ones included."""
        found: dict[str, list[Blocker]] = {key: [] for key in GROUPS}
        for blocker in self.shown:
            found[blocker.group].append(blocker)
        return [
            Group(key, str(title), str(UNTOLD if self.untold and key in TELLING else passed), found[key])
            for key, (title, passed) in GROUPS.items()
        ]


def gate_of(article: Article) -> Gate:
    """The gate of an article as it stands now, in four queries; the article should come with its revision and rules.

    A verdict is judged by the rule that it passed, not by what the desk asks today.
    """
    standing = Claim.objects.filter(article=article).standing().with_latest()
    standing = standing.select_related("verification__decides__by").defer("placement__search")
    claims = list(
        standing.prefetch_related(
            Prefetch("evidence", Evidence.objects.in_force(), to_attr="in_force"),
            Prefetch("alerts", Alert.objects.unsettled(), to_attr="unsettled"),
        )
    )
    cited = _cited(claims)
    for claim in claims:
        claim.article, claim.cited = article, cited.get(claim.pk, [])  # type: ignore[attr-defined]
    return Gate(article, claims)


def _cited(claims: list[Claim]) -> dict[int, list[Citation]]:
    """What each signed verdict cites, by claim."""
    signed = [given.pk for claim in claims if (given := claim.verification)]
    signed += [sign_off.verification_id for claim in claims if (sign_off := rules.sign_off_of(claim))]
    found: dict[int, list[Citation]] = {}
    for citation in Citation.objects.filter(verification__in=signed).select_related("verification"):
        found.setdefault(citation.verification.claim_id, []).append(citation)
    return found


def _of_claim(number: int, claim: Claim) -> Iterator[Blocker]:
    veiled, start = _is_veiled(claim), claim.placement.start if claim.placement else 0
    for group, judge in JUDGES.items():
        for says in judge(claim):
            yield Blocker(group, says, claim.wording, start, claim.pk, number, veiled and group in TELLING)


def _bare(article: Article, claims: list[Claim]) -> Iterator[Blocker]:
    text = article.revision.text if article.revision else ""
    spans = [(claim.placement.start, claim.placement.end) for claim in claims if claim.placement]
    for start, end in uncovered(text, spans):
        yield Blocker("bare", str(IS_BARE), text[start:end], start)


def _is_veiled(claim: Claim) -> bool:
    """Whether somebody may still have to give a second verdict without having seen the first."""
    return rules.waits_for_sign_off(claim) and rules.rule_of(claim).blind


def _open(claim: Claim) -> Iterator[str]:
    if claim.status == Claim.Status.OPEN:
        yield str(NEEDS_VERDICT)


def _recheck(claim: Claim) -> Iterator[str]:
    given = claim.verification
    if claim.status != Claim.Status.RECHECK or given is None:
        return
    if given.proposed and same_words(given.proposed, claim.wording):
        yield str(PROPOSAL_IS_IN)
    else:
        yield str(CHANGED_SINCE[given.verdict])


def _disputed(claim: Claim) -> Iterator[str]:
    if claim.status == Claim.Status.DISPUTED and claim.verification:
        sentence = gettext("Change the words or take them out: %(name)s disputes them.")
        yield sentence % {"name": claim.verification.checked.by.name}


def _context(claim: Claim) -> Iterator[str]:
    given = claim.verification
    if claim.status != Claim.Status.NEEDS_CONTEXT or given is None:
        return
    if not given.proposed:
        yield str(PUT_CONTEXT_IN)
    elif not same_words(given.proposed, claim.wording):
        yield str(PUT_PROPOSAL_IN)


def _evidence(claim: Claim) -> Iterator[str]:
    given = claim.verification
    if claim.status == Claim.Status.SOURCED and given and not given.waiver:
        evidence = claim.in_force  # type: ignore[attr-defined]  # of gate_of()
        if sentence := counting.sources_missing(rules.rule_of(claim), evidence, given.settles):
            yield sentence


def _quotation(claim: Claim) -> Iterator[str]:
    if sentence := rules.half_checked(claim):
        yield sentence


def _sign_off(claim: Claim) -> Iterator[str]:
    if rules.clash_on(claim):
        yield str(CLASHES)
    elif rules.waits_for_sign_off(claim):
        yield str(NEEDS_SECOND)
    elif rules.needs_sign_off(claim) and _has_other_evidence(claim):
        yield str(SIGNED_ON_OTHER_EVIDENCE)


def _has_other_evidence(claim: Claim) -> bool:
    """Whether the evidence in force is not what the signed verdict cites, which both people looked at."""
    signed = rules.sign_off_of(claim)
    of = signed.verification_id if signed and signed.agrees else claim.verification_id
    cited = {citation.evidence_id for citation in claim.cited if citation.verification_id == of}  # type: ignore[attr-defined]
    return cited != {item.pk for item in claim.in_force}  # type: ignore[attr-defined]


def _alerts(claim: Claim) -> Iterator[str]:
    for alert in claim.unsettled:  # type: ignore[attr-defined]  # of gate_of()
        sentence = gettext("%(source)s was withdrawn: answer the alert, or give a new verdict.")
        yield sentence % {"source": alert.source.public_title}


def _waived(claim: Claim) -> Iterator[str]:
    given = claim.verification
    if claim.status == Claim.Status.SOURCED and given and given.waiver:
        sentence = gettext("%(name)s set the rule for sources aside: %(reason)s")
        yield sentence % {"name": given.checked.by.name, "reason": given.waiver}


JUDGES: dict[str, Callable[[Claim], Iterator[str]]] = {
    "open": _open,
    "recheck": _recheck,
    "disputed": _disputed,
    "context": _context,
    "evidence": _evidence,
    "quotation": _quotation,
    "sign_off": _sign_off,
    "alerts": _alerts,
    "waived": _waived,
}
