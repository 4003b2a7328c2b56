"""Questions to people outside, sent by link: those of an article, and the form for more."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from checks.actions import Refused, inviting
from checks.forms.inviting import InvitationForm
from checks.models import Article, Claim, Invitation
from checks.views.call_sheet import question_for
from checks.views.signed_in import SignedIn

# Under this name the session keeps a link's secret until the page after the one that made it; no address, log or event
# has it.
FRESH = "fresh_link"


@require_http_methods(["GET", "HEAD", "POST"])
def questions(request: SignedIn, pk: int) -> HttpResponse:
    """The links of an article with their state, and the form for another on the claims of `?claim=`.

    Without any the claims to choose from: those that are open, or with `?all=yes` all that stand.
    """
    article = get_object_or_404(Article.objects.visible_to(request.user).select_related("desk"), pk=pk)
    if request.method != "POST":
        return _page(request, article)
    if request.POST.get("act", "").startswith("revoke:"):
        return _revoke(request, article, request.POST["act"].partition(":")[2])
    form = InvitationForm(request.POST, claims=_chosen(article, request.POST.getlist("claim")), ask=_asked_in(article))
    if form.is_valid():
        said = form.cleaned_data
        try:
            invitation, token = inviting.invite(
                article=article, by=request.user, name=said["name"], days=said["days"], questions=said["questions"]
            )
        except Refused as refused:
            form.add_error(None, str(refused))
        else:
            request.session[FRESH] = [invitation.pk, token]
            return redirect("questions", pk=article.pk)
    return _page(request, article, form, status=422)


def _asked_in(article: Article) -> Callable[[Claim], str]:
    """How to ask about a claim of the article, to begin with."""
    return lambda claim: question_for(claim, article)


def _revoke(request: SignedIn, article: Article, which: str) -> HttpResponse:
    number = int(which) if which.isdecimal() and len(which) < 19 else 0
    invitation = get_object_or_404(Invitation.objects.visible_to(request.user), pk=number, article=article)
    try:
        inviting.revoke(invitation=invitation, by=request.user)
        messages.success(request, _("The link of %(name)s is revoked.") % {"name": invitation.name})
    except Refused as refused:
        messages.error(request, str(refused))
    return redirect("questions", pk=article.pk)


def _page(
    request: SignedIn, article: Article, form: InvitationForm | None = None, *, status: int = 200
) -> HttpResponse:
    every = request.GET.get("all") == "yes"
    chosen = [] if form else _chosen(article, request.GET.getlist("claim"))
    if chosen:
        form = InvitationForm(claims=chosen, ask=_asked_in(article))
    context: dict[str, Any] = {
        "article": article,
        "invitations": Invitation.objects.filter(article=article).with_answers(),
        "form": form,
        "claims": [] if form else _to_choose(article, every=every),
        "every": every,
        "most": inviting.QUESTIONS_MAX,
        "link": _fresh_link(request, article),
    }
    return render(request, "article/questions.html", context, status=status)


def _chosen(article: Article, numbers: list[str]) -> list[Claim]:
    """The claims of the article by number, in text order as they came first; the cut ones, too, may be asked about."""
    pks = {int(number) for number in numbers if number.isdecimal() and len(number) < 19}
    found = Claim.objects.filter(article=article, pk__in=pks, placement__isnull=False).select_related("placement")
    return list(found.order_by("placement__start", "pk")[: inviting.QUESTIONS_MAX])


def _to_choose(article: Article, *, every: bool) -> list[Claim]:
    standing = Claim.objects.filter(article=article).standing().select_related("placement").defer("placement__search")
    return list(standing if every else standing.filter(status__in=["open", "recheck"]))


def _fresh_link(request: SignedIn, article: Article) -> dict[str, Any] | None:
    """The link that was made just now on this article, this once."""
    if request.method != "GET" or FRESH not in request.session:
        return None
    number, token = request.session[FRESH]
    made = Invitation.objects.filter(pk=number, article=article).first()
    if made is None:
        return None
    del request.session[FRESH]
    address = request.build_absolute_uri(reverse("answers", args=[token]))
    return {"name": made.name, "address": address, "until": made.expires_at}
