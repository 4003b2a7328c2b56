"""Whose claims they are to check, and until when."""

from collections.abc import Collection
from datetime import datetime
from enum import Enum
from typing import Any, Final

from django.db import transaction
from django.utils.translation import gettext as _

from checks import rules
from checks.actions import Refused, locked_article, record_all, refused_in_words
from checks.models import Article, Claim, Desk, Event, User


class _As(Enum):
    """What a date is where nobody says one, as None says that there is to be none."""

    IT_IS = "as it is"


AS_IT_IS: Final = _As.IT_IS
When = datetime | None | _As


@refused_in_words(Claim)
@transaction.atomic
def assign(
    *, article: Article, by: User, claims: Collection[int], to: User | None, due: When = AS_IT_IS
) -> list[Claim]:
    """Gives claims of one article to a person of its desk, or to nobody, with the time until which they are to be done.

    `claims` are ids; the answer has those that really changed, each with an event of its own. No version moves on: the
    words and the evidence are the same. Also of a ready article: its check file does not say who was to check.
    """
    locked = locked_article(article.pk, by, "assign")
    if to:
        _refuse_person(to, locked)
    present = _standing(locked, claims)
    changed = [claim for claim in present if claim.assignee_id != (to and to.pk) or due not in {AS_IT_IS, claim.due}]
    told = [(Event.Kind.ASSIGNED, claim, _told(claim, to, claim.due if due is AS_IT_IS else due)) for claim in changed]
    columns: dict[str, Any] = {"assignee": to} | ({} if due is AS_IT_IS else {"due": due})
    Claim.objects.filter(pk__in=[claim.pk for claim in changed]).update(**columns)
    for claim in changed:
        for name, value in columns.items():
            setattr(claim, name, value)
    record_all(locked, told, by=by)
    return changed


def _standing(article: Article, claims: Collection[int]) -> list[Claim]:
    """The claims of these ids in text order; Refused where one stands in another article, or in the text no more."""
    wanted = set(claims)
    found = list(article.claims.filter(pk__in=wanted).standing().select_related("assignee"))
    if not wanted:
        raise Refused(_("Choose at least one claim first."))
    if len(found) < len(wanted):
        raise Refused(_("Some of these claims stand in this article no more: reload the page, then choose again."))
    return found


def _refuse_person(person: User, article: Article) -> None:
    """Refused where the person could not check the article's claims; where they can, that is one query."""
    colleagues = Desk.objects.filter(pk=article.desk_id).people(rules.ACTS["mark"].roles)
    if (person.is_superuser and person.is_active) or colleagues.filter(pk=person.pk).exists():
        return
    whom = {"name": person.name, "desk": article.desk}
    if not person.is_active:
        raise Refused(_("The account of %(name)s is switched off: choose somebody else.") % whom)
    if not article.desk.members.filter(pk=person.pk).exists():
        raise Refused(_("%(name)s is not on the desk %(desk)s: choose somebody of that desk.") % whom)
    raise Refused(_("%(name)s may not give verdicts: choose a checker or an editor.") % whom)


def _told(claim: Claim, to: User | None, due: datetime | None) -> dict[str, Any]:
    """What the history says: the names as they are now, as a name may change and a history may not."""
    before = claim.assignee
    return {
        "to": to.pk if to else None, "name": to.name if to else "",
        "due": due.isoformat() if due else "",
        "name_before": before.name if before else "", "due_before": claim.due.isoformat() if claim.due else "",
    }  # fmt: skip
