"""Desks' rules: every version to read, and the next one to add."""

from typing import TYPE_CHECKING, Any

from django import forms
from django.contrib import admin, messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.text import capfirst

from checks import counting, rules
from checks.actions import Refused, desks
from checks.admin.access import DeskFilter, ReadOnly, Rows, person
from checks.models import Desk, DeskRule
from checks.models.kinds import Kind
from checks.models.rule import holding

if TYPE_CHECKING:
    RuleModelForm = forms.ModelForm[DeskRule]
else:
    RuleModelForm = forms.ModelForm

ASKED = ("primary_needed", "secondary_needed")
AT_LEAST_ONE = "A desk asks for at least one source: give a number of 1 or more."


def newest_of(desk: Desk) -> list[DeskRule]:
    """The newest version for each kind of claim that a desk has had a rule for."""
    return list(DeskRule.objects.filter(desk=desk).newest())


class RuleForm(RuleModelForm):
    """The next version of a rule, refused in words where the action would refuse it."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in {*ASKED} & {*self.fields}:
            self.fields[name].min_value = 1  # type: ignore[attr-defined]
            self.fields[name].widget.attrs["min"] = 1

    def clean(self) -> dict[str, Any]:
        """Says beside the field what is wrong."""
        cleaned = super().clean() or {}
        for name in ASKED:
            if cleaned.get(name) == 0:
                self.add_error(name, AT_LEAST_ONE)
        desk = cleaned.get("desk")
        if desk is None or self.errors:
            return cleaned
        newest, kind = newest_of(desk), cleaned["kind"]
        if cleaned["withdrawn"]:
            wrong, beside = rules.why_not_withdraw_rule(newest, kind), "withdrawn"
        else:
            wrong, beside = rules.why_not_rule(newest, kind, self.columns()), "kind"
        if wrong:
            self.add_error(beside, wrong)
        return cleaned

    def columns(self) -> dict[str, Any]:
        """What the version says, as the action takes it."""
        return {name: self.cleaned_data[name] for name in desks.COLUMNS}

    def save_by(self, request: HttpRequest) -> DeskRule:
        """Writes the version through the action."""
        of: dict[str, Any] = {name: self.cleaned_data[name] for name in ("desk", "kind")}
        if self.cleaned_data["withdrawn"]:
            return desks.withdraw_rule(by=person(request), **of)
        return desks.change_rule(by=person(request), **of, **self.columns())


@admin.register(DeskRule)
class DeskRuleAdmin(ReadOnly):
    """Rules in versions: a change adds one, and verdicts keep the one that they passed. Append-only."""

    form = RuleForm
    list_display = [
        "desk", "kinds", "number", "in_force", "primary_needed", "secondary_needed", "locator_needed",
        "shelf_life_days", "sign_off_from", "blind", "by", "at",
    ]  # fmt: skip
    list_display_links = ["number"]
    list_filter = ["kind", ("desk", DeskFilter)]
    list_select_related = ["desk", "by"]
    search_fields = ["desk__name"]
    ordering = ["desk__name", "kind", "-number"]

    def get_queryset(self, request: HttpRequest) -> Rows:
        """Each knowing whether it is in force."""
        rows: Rows = super().get_queryset(request).with_in_force()  # type: ignore[attr-defined]
        return rows

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Of those who may change the desk's rule."""
        return not rules.may_not("change_rule", person(request))

    def get_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        """All of a version that is there; of a new one what a person decides."""
        return super().get_fields(request, obj) if obj else ["desk", "kind", *desks.COLUMNS, "withdrawn"]

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        """All of a version that is there."""
        return super().get_readonly_fields(request, obj) if obj else ()

    def get_changeform_initial_data(self, request: HttpRequest) -> dict[str, Any]:
        """What holds now for the desk and kind of the address, else for the only desk the person has."""
        visible = Desk.objects.visible_to(person(request))
        wanted, kind = request.GET.get("desk", ""), request.GET.get("kind", "")
        of_address = visible.filter(pk=int(wanted)) if wanted.isdecimal() and len(wanted) < 19 else visible
        found = list(of_address[:2])
        if len(found) != 1:
            return {}
        kind = kind if kind in Kind.values else ""
        now = holding(newest_of(found[0]), kind)
        return {"desk": found[0].pk, "kind": kind} | {name: getattr(now, name) for name in desks.COLUMNS}

    def add_view(self, request: HttpRequest, form_url: str = "", extra_context: Any = None) -> HttpResponse:
        """Adds a version; what somebody else's change has made impossible meanwhile is said in a sentence."""
        try:
            return super().add_view(request, form_url, extra_context)
        except Refused as refused:
            self.message_user(request, str(refused), messages.ERROR)
            return redirect(request.get_full_path())

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:  # noqa: FBT001  # Django calls it so
        """A version is written by the action, which numbers it."""
        made = form.save_by(request)
        obj.pk, obj.number = made.pk, made.number

    @admin.display(description="kind of claim", ordering="kind")
    def kinds(self, rule: DeskRule) -> str:
        """The kind, in words where it is every one."""
        return rule.get_kind_display() if rule.kind else "Every kind"

    @admin.display(description="in force", boolean=True)
    def in_force(self, rule: DeskRule) -> bool:
        """Whether it holds now."""
        return rule.in_force


def rule_lines(desk: Desk, *, change: bool) -> SafeString:
    """A desk's rules that hold now, in lines, each with a link to change it where the person may."""
    in_force = [rule for rule in newest_of(desk) if not rule.withdrawn]
    add = reverse("admin:checks_deskrule_add")

    def link(kind: str, words: str) -> str:
        return format_html(' <a href="{}?desk={}&amp;kind={}">{}</a>', add, desk.pk, kind, words) if change else ""

    lines = [
        (capfirst(counting.rule_named(rule)), counting.rule_in_words(rule), link(rule.kind, "Change"))
        for rule in in_force
    ]
    listed = format_html_join("", "<p>{}: {}.{}</p>", lines)
    others = [(link(kind, str(label)),) for kind, label in Kind.choices if kind not in {rule.kind for rule in in_force}]
    own = format_html("<p>A rule of their own for:{}</p>", format_html_join("", "{}", others)) if change else ""
    return format_html("{}{}", listed, own)
