"""The desk's rule: every change is a new version, so here they are read and added to."""

from typing import TYPE_CHECKING, Any

from django import forms
from django.contrib import admin
from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest

from checks import rules
from checks.actions import desks
from checks.admin.access import DeskFilter, OwnDesks, Rows, person
from checks.models import Desk, DeskRule
from checks.models.rule import holding

if TYPE_CHECKING:
    RuleModelForm = forms.ModelForm[DeskRule]
else:
    RuleModelForm = forms.ModelForm

SAID = [*rules.RULE_COLUMNS, "withdrawn"]


class RuleForm(RuleModelForm):
    """The next version of a desk's rule, as the admin adds it."""

    class Meta:
        model = DeskRule
        fields = ["desk", "kind", *SAID]

    def clean(self) -> dict[str, Any]:
        """Refuses a version that says nothing new."""
        cleaned = super().clean() or {}
        if desk := cleaned.get("desk"):
            columns = {name: cleaned[name] for name in SAID if name in cleaned}
            newest = list(DeskRule.objects.filter(desk=desk).newest())
            if sentence := rules.why_not_rule(newest, cleaned.get("kind", ""), columns):
                raise ValidationError(sentence)
        return cleaned


@admin.register(DeskRule)
class DeskRuleAdmin(OwnDesks):
    """Every version of every rule, the newest first; a change is an addition and rewrites no verdict."""

    form = RuleForm
    fields = ["desk", "kind", *SAID]
    list_display = [
        "desk", "number", "kind", "holds", "primary_needed", "secondary_needed", "locator_needed", "shelf_life_days",
        "sign_off_from", "blind", "by", "at",
    ]  # fmt: skip
    list_filter = [("desk", DeskFilter), "kind"]
    list_select_related = ["desk", "by"]
    ordering = ["desk", "-number"]

    def get_queryset(self, request: HttpRequest) -> Rows:
        """Each with whether it is the newest for its kind."""
        newest = models.Q(pk__in=DeskRule.objects.newest().values("pk"))
        rows: Rows = super().get_queryset(request)
        is_newest = models.ExpressionWrapper(newest, models.BooleanField())
        marked: Rows = rows.annotate(is_newest=is_newest)
        return marked

    @admin.display(description="holds now", boolean=True)
    def holds(self, rule: DeskRule) -> bool:
        """Whether claims are measured by it now."""
        return bool(rule.is_newest) and not rule.withdrawn  # type: ignore[attr-defined]

    def get_changeform_initial_data(self, request: HttpRequest) -> dict[str, Any]:
        """What holds now for the desk and kind in the address, to be changed."""
        given = super().get_changeform_initial_data(request)
        desk = Desk.objects.visible_to(person(request)).filter(pk=_number(given.get("desk"))).first()
        if desk is None:
            return given
        rule = holding(list(DeskRule.objects.filter(desk=desk).newest()), str(given.get("kind", "")))
        return {name: getattr(rule, name) for name in rules.RULE_COLUMNS} | given

    def has_add_permission(self, request: HttpRequest) -> bool:
        """For the role that the rules name."""
        return not rules.may_not("change_rule", person(request))

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """No: a version is never changed, the next one is added."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """No: verdicts were given under it."""
        return False

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:  # noqa: FBT001  # Django calls it so
        """The action numbers it, under a lock."""
        columns = {name: form.cleaned_data[name] for name in SAID}
        made = desks.change_rule(desk=obj.desk, by=person(request), kind=obj.kind, **columns)
        obj.pk, obj.number = made.pk, made.number


def _number(given: Any) -> int:
    return int(given) if str(given).isdecimal() and len(str(given)) < 19 else 0
