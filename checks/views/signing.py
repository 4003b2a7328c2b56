"""What the card says of the second sign-off, and what it does not show a second person yet."""

from collections.abc import Sequence
from dataclasses import dataclass

from checks import rules
from checks.models import Claim, Event, SignOff, User
from checks.models.claim import SECOND_LOOK


@dataclass(frozen=True)
class Signing:
    """How far the sign-off of a claim's verdict is, for one person.

    `second`: their verdict is the second; `hidden`: they do not see the first yet; `waits`: somebody else's is missing;
    `signed`: it was given, a clash where it does not agree; `deciding`: their verdict decides that clash.
    """

    second: bool
    hidden: bool
    waits: bool
    signed: SignOff | None
    clash: SignOff | None
    deciding: bool


def signing_on(claim: Claim, user: User) -> Signing:
    """What to tell this person of the claim's sign-off."""
    second = rules.is_second(user, claim)
    return Signing(
        second=second,
        hidden=rules.hides_verdict(user, claim),
        waits=rules.awaits_sign_off(claim) and not second,
        signed=rules.sign_off_of(claim),
        clash=rules.clash_on(claim),
        deciding=rules.decides(user, claim) is not None,
    )


def mask(claim: Claim, events: Sequence[Event]) -> list[Event]:
    """Takes the first verdict from a claim that is about to be shown, and whose turn it is, which follows from it.

    Its events are left without those that tell of verdicts.
    """
    claim.verification = None
    claim.status, claim.waiting_for = SECOND_LOOK, ""
    told = (
        Event.Kind.VERDICT, Event.Kind.SIGNED_OFF, Event.Kind.CLASHED, Event.Kind.WAITING,
        Event.Kind.WORDING_ACCEPTED, Event.Kind.WORDING_REFUSED,
    )  # fmt: skip
    return [event for event in events if event.kind not in told]
