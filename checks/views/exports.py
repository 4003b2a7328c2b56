"""The ways out: CSV of one article, and of any claims that the desk page's filter finds."""

from django.http import HttpResponseBase, StreamingHttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_safe

from checks.exports.rows import claim_rows
from checks.exports.sheet import claims_name, csv_bytes, report_name
from checks.forms.desk import ClaimFilter
from checks.models import Article, Claim
from checks.models.claim import ClaimQuerySet
from checks.views.signed_in import SignedIn


@require_safe
def article_report_csv(request: SignedIn, pk: int) -> HttpResponseBase:
    """The claims of one article, in text order."""
    article = get_object_or_404(Article.objects.visible_to(request.user), pk=pk)
    return _download(request, Claim.objects.filter(article=article), report_name(article))


@require_safe
def claims_csv(request: SignedIn) -> HttpResponseBase:
    """The claims of a person's desks, as the filter of the desk or the claims page narrows them, article by article.

    The claims page says what is wrong with a filter. The order is left out: the desk's page has others than that one,
    and the rows have their own.
    """
    asked = request.GET.copy()
    asked.pop("order", None)
    form = ClaimFilter(asked, by=request.user)
    if not form.is_valid():
        return redirect(f"{reverse('claims')}?{asked.urlencode()}")
    claims = form.claims(Claim.objects.visible_to(request.user))
    return _download(request, claims, claims_name(timezone.localdate(timezone=timezone.get_default_timezone())))


def _download(request: SignedIn, claims: ClaimQuerySet, name: str) -> StreamingHttpResponse:
    """Sends the rows as they are read; `?bom=no` drops the byte order mark."""
    sent = csv_bytes(claim_rows(claims), bom=request.GET.get("bom") != "no")
    headers = {"Content-Disposition": content_disposition_header(as_attachment=True, filename=name) or "attachment"}
    return StreamingHttpResponse(sent, content_type="text/csv; charset=utf-8", headers=headers)
