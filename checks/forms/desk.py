"""The desk page's filter, which its CSV takes as well."""

from functools import partial
from typing import Any

from django import forms
from django.db.models import Exists, OuterRef, Q
from django.db.models.functions import TruncDate
from django.db.models.lookups import GreaterThanOrEqual, LessThanOrEqual
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from checks.models import Article, Claim, Desk, User
from checks.models.article import ArticleQuerySet
from checks.models.claim import HALF_CHECKED, SECOND_LOOK, SHOWN_WORDS, ClaimQuerySet
from checks.models.queues import Queue, Queues, by_due

WAITED_FOR = [
    ("", _("Anybody or nobody")),
    ("somebody", _("Somebody")),
    (Claim.WaitingFor.WRITER.value, _("The writer")),
    (Claim.WaitingFor.SOURCE.value, _("A source")),
    (Claim.WaitingFor.EXPERT.value, _("An expert")),
    (Claim.WaitingFor.EDITOR.value, _("An editor")),
]

# From where on a claim counts as worth it; the claims page sorts by the figure itself.
LEAST_WORTH = [("0.3", _("0.3 and more")), ("0.5", _("0.5 and more")), ("0.7", _("0.7 and more"))]


class PersonField(forms.ModelChoiceField):  # type: ignore[type-arg]  # no generic when it runs
    """One of some people, by name as colleagues know them."""


class DayField(forms.DateField):
    """A day, in the one form that means the same everywhere: 2025-03-01."""

    def __init__(self, **kwargs: Any) -> None:
        widget = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
        super().__init__(widget=widget, input_formats=["%Y-%m-%d"], required=False, **kwargs)


class DeskFilter(forms.Form):
    """Which articles, and which of their claims, a person wants to see; every field may stay empty.

    Sent by GET. Days are days of the person's time zone, both included. `articles()` and `claims()` narrow what the
    person may see down; call them on a valid form.
    """

    desk = forms.ModelChoiceField(Desk.objects.none(), label=_("Desk"), required=False, empty_label=_("All desks"))
    added_from = DayField(label=_("Added from"))
    added_to = DayField(label=_("Added until"))
    status = forms.ChoiceField(
        label=_("Article"), required=False, choices=[("", _("Drafts, ready and published")), *Article.Status.choices]
    )
    verdict = forms.ChoiceField(
        label=_("Claims"), required=False, choices=[("", _("Any status")), *SHOWN_WORDS.items()]
    )
    checker = PersonField(User.objects.none(), label=_("Checked by"), required=False, empty_label=_("Anyone"))
    kind = forms.ChoiceField(label=_("Kind"), required=False, choices=[("", _("Any kind")), *Claim.Kind.choices])
    worth = forms.TypedChoiceField(
        label=_("Worth"), required=False, coerce=float, empty_value=None, choices=[("", _("Any worth")), *LEAST_WORTH]
    )

    def __init__(self, *args: Any, by: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.by = by
        desks = Desk.objects.visible_to(by)
        colleagues = User.objects.all() if by.is_superuser else User.objects.filter(Exists(_membership(desks)))
        self.colleagues = colleagues.order_by("first_name", "last_name", "username")
        self.fields["desk"].queryset = desks  # type: ignore[attr-defined]
        for field in self.fields.values():
            if isinstance(field, PersonField):
                field.queryset = self.colleagues
                field.choices = partial(self._people, str(field.empty_label))

    def _people(self, nobody: str) -> list[tuple[Any, str]]:
        """The choices of a field of people; read once for all fields, as the queryset keeps what it read."""
        return [("", nobody), *((person.pk, person.name) for person in self.colleagues)]

    def clean(self) -> dict[str, Any]:
        """Refuses a last day before the first."""
        cleaned = super().clean() or {}
        first, last = cleaned.get("added_from"), cleaned.get("added_to")
        if first and last and last < first:
            self.add_error("added_to", _("Choose a day on or after the first one."))
        return cleaned

    def articles(self, articles: ArticleQuerySet) -> ArticleQuerySet:
        """The articles asked for; by a claim's status or checker, those with such a claim in their newest text."""
        wanted = articles.filter(self._of_article(""))
        of_claim = self._of_claim()
        if of_claim:
            of_person = Claim.objects.seen_by(self.by).filter(of_claim).standing_in_a_list()
            wanted = wanted.filter(pk__in=of_person.values("article"))
        return wanted

    def claims(self, claims: ClaimQuerySet) -> ClaimQuerySet:
        """The claims asked for, in the articles asked for."""
        return claims.seen_by(self.by).filter(self._of_article("article__"), self._of_claim())

    def _of_article(self, path: str) -> Q:
        wanted = {"desk": self.cleaned_data["desk"], "status": self.cleaned_data["status"]}
        found = Q(**{path + lookup: value for lookup, value in wanted.items() if value})
        # By day in the database: no date that a form takes is too early or too late for that. The zone is that of who
        # asks, also where the rows are sent when the page's answer is over.
        day = TruncDate(f"{path}added_at", tzinfo=timezone.get_current_timezone())
        if first := self.cleaned_data["added_from"]:
            found &= Q(GreaterThanOrEqual(day, first))
        if last := self.cleaned_data["added_to"]:
            found &= Q(LessThanOrEqual(day, last))
        return found

    def _of_claim(self) -> Q:
        of_claim = Q()
        if self.cleaned_data["verdict"]:
            of_claim &= _seen_as(self.cleaned_data["verdict"])
        if self.cleaned_data["kind"]:
            of_claim &= Q(kind=self.cleaned_data["kind"])
        if self.cleaned_data["worth"] is not None:
            of_claim &= Q(worth__gte=self.cleaned_data["worth"])
        if self.cleaned_data["checker"]:
            # Who took a verdict back has not checked the claim; the report names nobody then either.
            checker = self.cleaned_data["checker"]
            given = Q(verification__restores=None, verification__by=checker)
            of_claim &= (given | Q(verification__restores__by=checker)) & ~Q(verification__verdict="open")
            # Who gave a verdict is no more to be known yet than the verdict.
            of_claim &= ~Q(seen_status=SECOND_LOOK)
        return of_claim


class ClaimFilter(DeskFilter):
    """The desk's filter for a list of claims: also of a queue or an article, by whose it is or whose turn, in order."""

    queue = forms.ChoiceField(required=False, choices=[("", ""), *Queue.choices], widget=forms.HiddenInput)

    assignee = PersonField(
        User.objects.none(), label=_("Assigned to"), required=False, empty_label=_("Anyone or nobody")
    )
    waiting_for = forms.ChoiceField(label=_("Waiting for"), required=False, choices=WAITED_FOR)
    article = forms.ModelChoiceField(Article.objects.none(), required=False, widget=forms.HiddenInput)
    order = forms.ChoiceField(
        label=_("Order"),
        required=False,
        choices=[
            ("", _("As usual")), ("due", _("What is due first")), ("worth", _("Most worth checking first")),
            ("kind", _("By kind")), ("text", _("As in the text")),
        ],
        help_text=_("As usual: in a queue what is due first, else what is most worth checking."),
    )  # fmt: skip

    # What a claim's order puts first; the number of the claim makes it one order and not several.
    ORDERS = {
        "worth": ("-worth", "pk"),
        "kind": ("kind", "-worth", "pk"),
        "text": ("article_id", "placement__start", "placement__end", "pk"),
    }

    def __init__(self, *args: Any, by: User, **kwargs: Any) -> None:
        super().__init__(*args, by=by, **kwargs)
        self.queues = Queues(by)
        self.fields["article"].queryset = Article.objects.visible_to(by)  # type: ignore[attr-defined]

    def claims(self, claims: ClaimQuerySet) -> ClaimQuerySet:
        """The claims asked for: of an article, given to a person, or where somebody or anybody is waited for."""
        article, turn = self.cleaned_data["article"], self.cleaned_data["waiting_for"]
        found: Any = super().claims(claims)
        if self.cleaned_data["assignee"]:
            found = found.filter(assignee=self.cleaned_data["assignee"])
        if self.cleaned_data["queue"]:
            found = self.queues.among(found, self.cleaned_data["queue"])
        if turn:
            # Whose turn it is tells of the verdict, which a second person must not know yet.
            told = found.exclude(seen_status=SECOND_LOOK)
            found = told.exclude(waiting_for="") if turn == "somebody" else told.filter(waiting_for=turn)
        narrowed: ClaimQuerySet = found.filter(article=article) if article else found
        return narrowed

    def ordered(self, claims: ClaimQuerySet) -> ClaimQuerySet:
        """The claims that stand, in order; those of a queue stand already."""
        return self.in_order(claims if self.cleaned_data["queue"] else claims.standing_in_a_list())

    def in_order(self, claims: ClaimQuerySet) -> ClaimQuerySet:
        """The claims in the order asked for; else a queue by what is due, all others by worth."""
        order = self.cleaned_data["order"] or ("due" if self.cleaned_data["queue"] else "worth")
        return by_due(claims) if order == "due" else claims.order_by(*self.ORDERS[order])


def _seen_as(status: str) -> Q:
    """The claims that the person sees as of this status; the column as well, which the database has indexes of.

    What nobody has judged, or on other words, hides no verdict.
    """
    if status in {Claim.Status.OPEN, Claim.Status.RECHECK}:
        return Q(status=status)
    own = {SECOND_LOOK: ["sourced", "disputed", "needs_context", "cleared"], HALF_CHECKED: ["sourced"]}
    return Q(status__in=own.get(status, [status]), seen_status=status)


def _membership(desks: Any) -> Any:
    """The memberships of a person, in a query of people, on any of these desks."""
    return Desk.members.through.objects.filter(user=OuterRef("pk"), desk__in=desks)
