"""What a desk asks of a claim: each change is a new version, and no verdict is rewritten."""

from typing import Any

from django.db import transaction

from checks import rules
from checks.actions import Refused, refused_in_words
from checks.models import Desk, DeskRule, User
from checks.models.rule import holding


@refused_in_words(DeskRule)
@transaction.atomic
def change_rule(*, desk: Desk, by: User, kind: str = "", **columns: Any) -> DeskRule:
    """Adds the next version of a desk's rule, for claims of one kind or ("") of every kind without a rule of its own.

    `columns` are the columns of DeskRule that change; the others stay as they are. `withdrawn=True` takes a kind's own
    rule away. Refused where the desk is not the person's and where nothing would change.
    """
    visible = Desk.objects.visible_to(by).select_for_update(of=("self",))
    locked = visible.filter(pk=desk.pk).first()
    if locked is None:
        raise Refused("This desk is not one of yours: ask an administrator to add you.")
    if sentence := rules.may_not("change_rule", by):
        raise Refused(sentence)
    newest = list(DeskRule.objects.filter(desk=locked).newest())
    if sentence := rules.why_not_rule(newest, kind, columns):
        raise Refused(sentence)
    now = holding(newest, kind)
    says = {name: getattr(now, name) for name in rules.RULE_COLUMNS} | columns
    number = max(rule.number for rule in newest) + 1
    return DeskRule.objects.create(desk=locked, number=number, kind=kind, by=by, **says)
