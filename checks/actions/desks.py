"""What a desk asks before a claim counts as checked: its rule, changed by adding a version."""

from typing import Any

from django.db import transaction
from django.db.models import Max
from django.utils.translation import gettext

from checks import rules
from checks.actions import Refused, refused_in_words
from checks.models import Desk, DeskRule, User
from checks.models.rule import holding

# What a version of a rule says.
COLUMNS = ("primary_needed", "secondary_needed", "locator_needed", "shelf_life_days", "sign_off_from", "blind")


@refused_in_words(DeskRule)
@transaction.atomic
def change_rule(*, desk: Desk, by: User, kind: str = "", **columns: Any) -> DeskRule:
    """Adds the next version of a desk's rule for a kind of claim, "" for every kind without one of its own.

    `columns` are of COLUMNS; what is not given stays as it holds for the kind now. Verdicts keep the version that they
    passed. Refused where nothing changes.
    """
    if others := columns.keys() - set(COLUMNS):
        raise TypeError(f"Not a column of a rule: {', '.join(sorted(others))}.")
    locked = _locked_desk(desk, by)
    newest = list(DeskRule.objects.filter(desk=locked).newest())
    if sentence := rules.why_not_rule(newest, kind, columns):
        raise Refused(sentence)
    return _next_version(locked, holding(newest, kind), by=by, kind=kind, **columns)


@transaction.atomic
def withdraw_rule(*, desk: Desk, by: User, kind: str) -> DeskRule:
    """Takes a kind's own rule away, by a version that says so: from then on that for every kind holds."""
    locked = _locked_desk(desk, by)
    newest = list(DeskRule.objects.filter(desk=locked).newest())
    if sentence := rules.why_not_withdraw_rule(newest, kind):
        raise Refused(sentence)
    return _next_version(locked, holding(newest, kind), by=by, kind=kind, withdrawn=True)


def _locked_desk(desk: Desk, by: User) -> Desk:
    """The desk, its row locked until the transaction ends, so that its versions are numbered one after the other."""
    try:
        locked = Desk.objects.visible_to(by).select_for_update(of=("self",)).get(pk=desk.pk)
    except Desk.DoesNotExist:
        raise Refused(gettext("This desk is not one of yours: ask an administrator to add you.")) from None
    if sentence := rules.may_not("change_rule", by):
        raise Refused(sentence)
    return locked


def _next_version(desk: Desk, now: DeskRule, **changed: Any) -> DeskRule:
    """The version that follows the desk's last: as the one that holds now, but for what is changed."""
    last = DeskRule.objects.filter(desk=desk).aggregate(last=Max("number"))["last"]
    says = {name: getattr(now, name) for name in COLUMNS} | changed
    return DeskRule.objects.create(desk=desk, number=last + 1, **says)
