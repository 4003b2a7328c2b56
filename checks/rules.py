"""The workflow as data, and why_not(): one sentence that says what to do next, or "".

The same sentence stands on the disabled button, in the exception of an action and in the answer of a program.
Who may see an article at all is not asked here: that is `visible_to()` of the querysets.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from checks import counting
from checks.anchoring import same_words
from checks.models import Claim, DeskRule, Evidence, SignOff, Source, User, Verification
from checks.models.rule import holding
from checks.roles import ACTS, FROZEN, FROZEN_TO_OTHERS, may_not

__all__ = ["ACTS", "FROZEN", "FROZEN_TO_OTHERS", "may_not"]  # besides what stands here

if TYPE_CHECKING:
    pass

STILL_HOLDS = "still_holds"
VERDICTS = frozenset({"sourced", "disputed", "needs_context", "cleared"})

# What may be done to a claim of each status: a verdict, taking it back ("open"), or affirming it for new words.
NEXT: dict[str, frozenset[str]] = {
    "open": VERDICTS,
    "sourced": VERDICTS | {"open"},
    "disputed": VERDICTS | {"open"},
    "needs_context": VERDICTS | {"open"},
    "cleared": VERDICTS | {"open"},
    "recheck": VERDICTS | {"open", STILL_HOLDS},
}

# The verdicts that say what is wrong with a wording, so may propose another.
PROPOSING = frozenset({"disputed", "needs_context"})
PROPOSES_NOTHING = _("A proposed wording goes with disputed or needs context: choose one of them, or empty the field.")
NO_PROPOSAL = _("No wording is proposed for this claim: say what you think in a comment.")
PROPOSED_ON_OTHER_WORDS = _(
    "The words have changed since this wording was proposed: wait for a verdict on those of now."
)
STANDS_ALREADY = _("The claim stands on the proposed words already: there is nothing to accept or refuse.")
ANSWERED_ALREADY = _("The proposed wording has its answer already: say more in a comment.")

CUT = _("This claim was cut from the text: select the words that it stands on now, then bring it back.")
STANDS_NOWHERE = _("This claim no longer stands in the text: go on with the one that took its place.")

HALF_CHECKED = {
    Verification.Settles.QUOTE.value: _("Check what the quotation asserts: that it is quoted correctly is settled."),
    Verification.Settles.ASSERTION.value: _("Check that the words are quoted correctly: what they assert is settled."),
}
CHOOSE_QUESTION = _("Say what the verdict settles: the quoted words, what they assert, or both.")

CONFIDENTIAL = _("This source is confidential: ask an editor, or who checks the claim that rests on it.")
SOURCE_WITHDRAWN = _("This source was withdrawn: cite another one.")

# What makes a source this one and no other: fixed once evidence cites it.
FIXED_ONCE_CITED = ("title", "publisher", "url", "kind")

WAIVED_FOR_SOURCED = _("The rule for sources is set aside for sourced alone: empty the reason, or press sourced.")
WAIVED_FOR_NOTHING = _("The evidence meets the desk’s rule: empty the reason for setting it aside.")
SAME_RULE = _("This is what the desk asks already: change something, then save.")
RULE_STAYS = _("The rule for every kind can be changed, not taken away.")

SAME_WORDS_PROPOSED = _("These are the claim's words already: propose others, or write a note.")
FIRST_YOUR_OWN = _("Give your own verdict first: somebody has checked this claim, and yours is to be the second look.")
CLASH_STAYS = _("The two of you see it differently: give another verdict, or ask an editor to decide.")
CLASH_OF_OTHERS = _("Two colleagues see it differently: ask an editor who is neither of the two to decide.")

LACKS_REASON = _("Write why there is nothing to check here.")

# Where the reason for a verdict is missing, this part of the card lacks it.
LACKS = {"sourced": "evidence", "disputed": "note", "needs_context": "note", "cleared": "note"}

# Sources that repeat others: Kwaliteitsjournalistiek source hierarchy and Wikipedia's own "no primary research".
NEVER_PRIMARY = {
    Source.Kind.PRESS_RELEASE.value: _("A press release is never primary: choose secondary."),
    Source.Kind.ENCYCLOPEDIA.value: _("An encyclopedia is never primary: choose secondary."),
}

# Bytes of a source's address, by which it is found again.
ADDRESS_MAX = 2_000


def why_not_waive(claim: Claim, user: User, evidence: Sequence[Evidence], settles: str) -> str:
    """Why a person may not set the desk's rule for sources aside on a claim, as one sentence; "" if they may.

    Where the evidence meets the rule there is nothing to set aside, and a waiver would say for ever that there was.
    """
    if sentence := may_not("waive", user):
        return sentence
    met = not counting.sources_missing(claim.article.rule_for(claim.kind), evidence, settles)
    return str(WAIVED_FOR_NOTHING) if met else ""


def why_not_rule(rules: list[DeskRule], kind: str, columns: dict[str, Any]) -> str:
    """Why a desk's next rule for a kind is refused, by what it asks now; "" if it is not."""
    now = holding(rules, kind)
    return "" if any(getattr(now, name) != value for name, value in columns.items()) else str(SAME_RULE)


def why_not_withdraw_rule(rules: list[DeskRule], kind: str) -> str:
    """Why a kind's own rule cannot be taken away, by the desk's newest rules; "" if it can."""
    if not kind:
        return str(RULE_STAYS)
    if holding(rules, kind).kind != kind:
        sentence = gettext("The desk has no rule of its own for %(kinds)s: there is nothing to take away.")
        return sentence % {"kinds": counting.KINDS[kind]}
    return ""


def rule_of(claim: Claim) -> DeskRule:
    """The rule that the claim's standing verdict was given under, else the desk's rule for its kind now.

    A desk that changes its rule rewrites no verdict.
    """
    given = claim.verification
    return (given.rule if given and given.verdict != "open" else None) or claim.article.rule_for(claim.kind)


def needs_sign_off(claim: Claim) -> bool:
    """Whether the claim's standing verdict needs a second person, under the rule it was given under.

    One that clears what the split did not suggest to clear needs one, so that no claim gets around it.
    `ClaimQuerySet.seen_by()` says the same to the database.
    """
    given = claim.verification
    if given is None or given.rule is None or claim.status not in VERDICTS:
        return False
    if claim.status == Claim.Status.CLEARED and claim.suggested_clear:
        return False
    return given.rule.asks_for_sign_off(claim.article.risk)


def sign_off_of(claim: Claim) -> SignOff | None:
    """What a second person gave on the claim's standing verdict, after an undo on the one that it restored."""
    given = claim.verification
    if given is None:
        return None
    own: SignOff | None = getattr(given, "sign_off", None)
    return own or (getattr(given.restores, "sign_off", None) if given.restores else None)


def is_signed_off(claim: Claim) -> bool:
    """Whether a second person stands behind the claim's verdict: one who agreed, or an editor who decided a clash."""
    given, signed = claim.verification, sign_off_of(claim)
    if given is None:
        return False
    decided = given.decides_id or (given.restores and given.restores.decides_id)
    return bool(decided) or (signed is not None and signed.agrees)


def waits_for_sign_off(claim: Claim) -> bool:
    """Whether the claim's verdict needs a second person who has not given theirs yet."""
    return needs_sign_off(claim) and sign_off_of(claim) is None and not is_signed_off(claim)


def clash_on(claim: Claim) -> SignOff | None:
    """What a second person gave that is not what the first did, while nobody has given a verdict since."""
    signed = sign_off_of(claim)
    open_still = signed and not signed.agrees and not is_signed_off(claim) and claim.status in VERDICTS
    return signed if open_still else None


def has_checked(user: User, claim: Claim) -> bool:
    """Whether the standing verdict is the person's own, also one that holds again by an undo."""
    given = claim.verification
    return given is not None and user.pk in {given.by_id, given.checked.by_id}


def is_second(user: User, claim: Claim) -> bool:
    """Whether the claim waits for a second person and this may be the one: their verdict is a sign-off."""
    return waits_for_sign_off(claim) and not has_checked(user, claim) and not may_not("sign_off", user)


def hides_verdict(user: User, claim: Claim) -> bool:
    """Whether the person must not see the first verdict before they have given theirs."""
    given = claim.verification
    return is_second(user, claim) and given is not None and given.rule is not None and given.rule.blind


def decides(user: User, claim: Claim) -> SignOff | None:
    """The clash that a verdict of this person would decide: an editor's who is neither of the two; None without one."""
    clash = clash_on(claim)
    if clash is None or has_checked(user, claim) or clash.by_id == user.pk or may_not("decide", user):
        return None
    return clash


def why_not_in_clash(user: User, claim: Claim, verdict: str) -> str:
    """Why a verdict would not end a clash of two others, as one sentence; "" where there is none, or it would.

    It ends by an editor's verdict, or when one of the two gives another than before.
    """
    clash, given = clash_on(claim), claim.verification
    if clash is None or given is None or verdict == "open" or decides(user, claim):
        return ""
    if has_checked(user, claim):
        return str(CLASH_STAYS) if verdict == given.verdict else ""
    if clash.by_id == user.pk:
        return str(CLASH_STAYS) if verdict == clash.verdict else ""
    return str(CLASH_OF_OTHERS)


def why_not_sign_off(user: User, claim: Claim) -> str:
    """Why the person may not sign the claim's standing verdict off, as one sentence; "" if they may."""
    if gone := why_gone(claim):
        return gone
    if claim.status not in VERDICTS:
        return gettext("There is no verdict on these words to sign off: give one.")
    if sign_off_of(claim) or is_signed_off(claim):
        return gettext("A second person has given their verdict already.")
    if not needs_sign_off(claim):
        return gettext("This verdict needs no second person.")
    if has_checked(user, claim):
        return gettext("Another person signs off what you checked: ask a checker or an editor of your desk.")
    return may_not("sign_off", user)


def half_checked(claim: Claim) -> str:
    """Which question on a quotation its standing verdict leaves open, as one sentence; "" where none or not one."""
    given = claim.verification
    if claim.kind != Claim.Kind.QUOTATION or given is None or claim.status != Claim.Status.SOURCED:
        return ""
    return str(HALF_CHECKED.get(given.settles, ""))


def why_not(
    act: str, claim: Claim, *, note: str = "", proposed: str = "", settles: str = "", waiver: str = "",
    evidence: Sequence[Evidence] = (),
) -> str:  # fmt: skip
    """Why a verdict, "open" or "still_holds" is refused now, as one sentence that says what to do; "" if it is not.

    `note`, `proposed`, `settles` and `waiver` are what would be recorded with it, `evidence` what is in force on the
    claim, with sources.
    """
    if gone := why_gone(claim):
        return gone
    if act not in NEXT[claim.status]:
        return _out_of_turn(act)
    if act == STILL_HOLDS:
        before = claim.verification
        return why_not(before.verdict, claim, **said_in(before, claim), evidence=evidence) if before else ""
    if waiver and act != "sourced":
        return str(WAIVED_FOR_SOURCED)
    if act != "sourced":
        return _reason_missing(act, note, proposed, evidence)
    if claim.kind == Claim.Kind.QUOTATION and not settles:
        return str(CHOOSE_QUESTION)
    return "" if waiver else counting.sources_missing(claim.article.rule_for(claim.kind), evidence, settles)


def why_gone(claim: Claim) -> str:
    """Why a claim that no longer stands in the text is left as it is, as one sentence; "" where it stands."""
    if claim.joined_into_id or not claim.placement_id:
        return str(STANDS_NOWHERE)
    return str(CUT) if claim.is_cut else ""


def why_not_answer(claim: Claim, *, answered: bool) -> str:
    """Why a proposed wording is neither accepted nor refused now, as one sentence; "" if it may be.

    `answered` says whether the proposal of the claim's latest verification has its answer.
    """
    given = claim.verification
    if gone := why_gone(claim):
        return gone
    if given is None or given.verdict not in PROPOSING or not given.proposed:
        return str(NO_PROPOSAL)
    if answered:
        return str(ANSWERED_ALREADY)
    if claim.status == Claim.Status.RECHECK:
        return str(PROPOSED_ON_OTHER_WORDS)
    return str(STANDS_ALREADY) if same_words(given.proposed, claim.wording) else ""


def turn_after(given: Verification, claim: Claim) -> str:
    """Whose turn it is after a verdict: the writer's where it proposes other words; nobody's once nothing is open.

    `claim` as it was before: of two verdicts that clashed an editor's turn is over with the next one.
    """
    if given.verdict in PROPOSING:
        if given.proposed and not same_words(given.proposed, claim.wording):
            return Claim.WaitingFor.WRITER.value
        return "" if clash_on(claim) else claim.waiting_for
    # What is open again may still wait for a source or an expert, but has no proposal any more.
    goes_on = given.verdict == "open" and claim.waiting_for != Claim.WaitingFor.WRITER
    return claim.waiting_for if goes_on else ""


def said_in(given: Verification, claim: Claim) -> dict[str, str]:
    """What a verification says beside its verdict, to be said again of the claim, which may quote nobody any more."""
    settles = given.settles if claim.kind == Claim.Kind.QUOTATION else ""
    return {"note": given.note, "proposed": given.proposed, "settles": settles, "waiver": given.waiver}


def _out_of_turn(act: str) -> str:
    if act == "open":
        return gettext("This claim is open already.")
    if act == STILL_HOLDS:
        return gettext("The wording has not changed since the verdict: there is nothing to affirm.")
    return gettext("Choose sourced, disputed, needs context or cleared.")


def _reason_missing(act: str, note: str, proposed: str, evidence: Sequence[Evidence]) -> str:
    contradicted = any(item.stance == Evidence.Stance.CONTRADICTS for item in evidence)
    if act == "disputed" and not (note or contradicted):
        return gettext("Write a note, or add evidence that contradicts the claim.")
    if act == "needs_context" and not (note or proposed):
        return gettext("Write a note or a proposed wording that says which context is missing.")
    if act == "cleared" and not note:
        return str(LACKS_REASON)
    return ""


def why_not_address(url: str) -> str:
    """Why a source of this address is refused; "" if it is not. An index of PostgreSQL takes 2,704 bytes a row."""
    if len(url.encode()) > ADDRESS_MAX:
        return gettext("This address is too long to keep: cite the page by its title, with a shorter address or none.")
    return ""


def why_not_evidence(*, kind: str, tier: str) -> str:
    """Why evidence of this tier from this kind of source is refused; "" if it is not."""
    if tier == Evidence.Tier.PRIMARY and kind in NEVER_PRIMARY:
        return str(NEVER_PRIMARY[kind])
    return ""
