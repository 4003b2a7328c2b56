"""What the card says of the second sign-off, and what it does not show a second person yet."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from checks import gate, rules
from checks.models import Article, CheckFile, Claim, Event, SignOff, User
from checks.models.claim import SECOND_LOOK

# Events that tell of a verdict, or follow from one.
TELLING = frozenset(
    {
        Event.Kind.VERDICT, Event.Kind.SIGNED_OFF, Event.Kind.CLASHED, Event.Kind.WAITING, Event.Kind.ALERT_SETTLED,
        Event.Kind.WORDING_ACCEPTED, Event.Kind.WORDING_REFUSED,
    }
)  # fmt: skip


@dataclass(frozen=True)
class Signing:
    """How far the sign-off of a claim's verdict is, for one person.

    `second`: their verdict is the second; `hidden`: they do not see the first yet; `waits`: somebody else's is missing;
    `signed`: it was given, a clash where it does not agree; `deciding`: their verdict decides that clash; `why_not`:
    why they cannot sign it off, as one sentence.
    """

    second: bool
    hidden: bool
    waits: bool
    signed: SignOff | None
    clash: SignOff | None
    deciding: bool
    why_not: str


def signing_on(claim: Claim, user: User) -> Signing:
    """What to tell this person of the claim's sign-off."""
    second = rules.is_second(user, claim)
    return Signing(
        second=second,
        hidden=rules.hides_verdict(user, claim),
        waits=rules.waits_for_sign_off(claim) and not second,
        signed=rules.sign_off_of(claim),
        clash=rules.clash_on(claim),
        deciding=rules.decides(user, claim) is not None,
        why_not=rules.why_not_sign_off(user, claim),
    )


def mask(claim: Claim) -> None:
    """Takes the first verdict from a claim that is about to be shown, and whose turn it is, which follows from it."""
    claim.verification = None
    claim.status, claim.waiting_for = SECOND_LOOK, ""


def untold(events: Sequence[Event], threads: Collection[int]) -> list[Event]:
    """The events of such a claim without those that tell of verdicts; of what was said, that in these threads."""
    open_to_all = {None, *threads}
    return [event for event in events if event.kind not in TELLING and event.what.get("thread") in open_to_all]


def withhold(file: CheckFile, hidden: Collection[int]) -> None:
    """Takes what tells a first verdict on these claims from the blockers of a check file that is about to be shown."""
    file.blockers = [one for one in file.blockers if one["claim"] not in hidden or one["group"] not in gate.TELLING]


def latest_file(article: Article, user: User) -> CheckFile | None:
    """What the article was made ready with, as the person may see it; no query for a draft."""
    if article.status == Article.Status.DRAFT:
        return None
    file = article.check_files.listed().first()
    if file and file.overridden:
        withhold(file, article.claims.hidden_from(user))
    return file


def content_told(file: CheckFile, hidden: Collection[int]) -> dict[str, Any]:
    """The content of a check file as a page shows it, without the first verdicts on these claims."""
    told = {"status": SECOND_LOOK, "verdict": None, "sign_off": None}
    lists = {name: [one | told if one["id"] in hidden else one for one in file.content.get(name, [])]
             for name in ("claims", "cut")}  # fmt: skip
    content: dict[str, Any] = file.content
    return content | lists
