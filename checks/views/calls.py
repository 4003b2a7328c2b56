"""Calls: the sheet of whom to ask what, and what they said."""

from dataclasses import dataclass, field

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods
from django.views.decorators.vary import vary_on_headers

from checks import rules
from checks.actions import Refused, Stale, calling
from checks.actions.inviting import NAME_TOO_LONG
from checks.forms.calls import NAME_MAX, CallForm
from checks.models import Article, Claim
from checks.views.call_sheet import Sheet, question_for
from checks.views.signed_in import SignedIn

# Digits from which on a number fits no column.
MOST_DIGITS = 19


@dataclass
class Outcome:
    """What became of the lines that were sent."""

    calls: int = 0
    named: int = 0
    typed: dict[int, CallForm] = field(default_factory=dict)
    refused: dict[int, tuple[str, str]] = field(default_factory=dict)
    stale: bool = False

    @property
    def wrong(self) -> int:
        """How many lines could not be saved."""
        return len(self.refused)

    @property
    def status(self) -> int:
        """The answer's status."""
        return (409 if self.stale else 422) if self.refused else 200

    def said(self) -> str:
        """What was done, in one sentence; "" where all there is to say stands beside the lines."""
        calls = ngettext("%(number)s call saved", "%(number)s calls saved", self.calls) % {"number": self.calls}
        named = ngettext("%(number)s person to ask named", "%(number)s people to ask named", self.named)
        done = [calls] if self.calls else []
        done += [named % {"number": self.named}] if self.named else []
        if not done:
            nothing = _("Nothing to save yet: choose what came of a call first.")
            return "" if self.typed or self.refused else nothing
        return f"{', '.join(done)}."


@vary_on_headers("HX-Request")
@require_http_methods(["GET", "HEAD", "POST"])
def calls(request: SignedIn, pk: int) -> HttpResponse:
    """Whom to ask what; on POST every line that says what came of a call, or whom to ask, is saved.

    `?person=` narrows it to one person, `?claim=` to one claim; a line that could not be saved stays as typed.
    """
    visible = Article.objects.visible_to(request.user).select_related("desk", "revision")
    article = get_object_or_404(visible.defer("search", "revision__search"), pk=pk)
    sent = request.method == "POST"
    outcome = _save(request, article) if sent else Outcome()
    if sent and not (outcome.typed or outcome.refused or request.htmx):
        messages.success(request, outcome.said())
        return redirect(request.get_full_path())
    sheet = Sheet(
        article, request.user, person=_person(request), claim=_number(request, "claim"), typed=outcome.typed,
        refused=outcome.refused,
    )  # fmt: skip
    context = sheet.context(_number(request, "page") or 1) | {
        "outcome": outcome, "confidential": request.POST.getlist("confidential") if outcome.typed else [],
        "swapped": request.htmx and sent, "said": outcome.said() if sent else "",
    }  # fmt: skip
    template = "article/_calls.html" if request.htmx and sent else "article/calls.html"
    return render(request, template, context, status=outcome.status)


def _save(request: SignedIn, article: Article) -> Outcome:
    """Saves each line on its own, so that one that is wrong holds up no other."""
    outcome, lines = Outcome(), CallForm.typed_in(request.POST)
    planned = request.POST.get("plan", "")
    wanted = [*lines, *([int(planned)] if planned.isdecimal() and len(planned) < MOST_DIGITS else [])]
    for claim in article.claims.filter(pk__in=wanted).select_related("placement").order_by("pk"):
        claim.article = article
        form = lines.get(claim.pk)
        try:
            if planned == str(claim.pk):
                calling.plan_call(claim=claim, by=request.user, person=_whom(request))
                outcome.named += 1
            if form:
                _save_line(request, outcome, claim, form)
        except Stale as stale:
            outcome.refused[claim.pk], outcome.stale = (rules.why_gone(stale.claim) or str(stale), ""), True
        except Refused as refused:
            outcome.refused[claim.pk] = (str(refused), refused.lacks)
        if form and (claim.pk in outcome.refused or (not form.is_call and form.is_kept(question_for(claim, article)))):
            outcome.typed[claim.pk] = form
    return outcome


def _save_line(request: SignedIn, outcome: Outcome, claim: Claim, form: CallForm) -> None:
    """Records the call of a line, or names whom to ask; nothing for a line that says neither."""
    if not (form.is_call or form.names_somebody):
        return
    if not form.is_valid():
        raise Refused(_("Correct what is marked, then save again."))
    if form.names_somebody:
        calling.plan_call(claim=claim, by=request.user, person=form.whom())
        outcome.named += 1
        return
    kept = request.POST.getlist("confidential")
    # A mark beside a person's name is theirs: not that of somebody else who answered on one of their lines.
    confidential = f"c{claim.pk}" in kept or (form.whom() == form.typed("person") and form.whom() in kept)
    calling.record_call(claim=claim, by=request.user, confidential=confidential, **form.call())
    outcome.calls += 1


def _person(request: SignedIn) -> str:
    """Whom the page is narrowed to."""
    return _as_name(request.GET.get("person", ""))


def _whom(request: SignedIn) -> str:
    """Who is named as the person to ask."""
    whom = _as_name(request.POST.get("whom", ""))
    if len(whom) > NAME_MAX:
        raise Refused(NAME_TOO_LONG)
    return whom


def _as_name(given: str) -> str:
    """A name as a column takes it."""
    return given.replace("\0", "").strip()


def _number(request: SignedIn, name: str) -> int | None:
    """A whole number from the address, small enough for a column; None for anything else, and for zero."""
    given = request.GET.get(name, "")
    return (int(given) or None) if given.isdecimal() and len(given) < MOST_DIGITS else None
