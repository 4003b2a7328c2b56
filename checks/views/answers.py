"""The page behind a link: somebody without an account answers the questions they were asked, and sees nothing else."""

from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from checks.actions import Refused, inviting
from checks.forms.inviting import AnswerForm
from checks.models import Invitation


# Wrong secrets are not counted: of 32 random bytes nobody guesses one, at whatever rate.
# Nor is there a token against forged forms: no cookie says who answers, only the address does, and who knows that may
# answer. Browsers send `Origin: null` from a page without referrer, which Django would refuse.
@login_not_required
@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def answers(request: HttpRequest, token: str) -> HttpResponse:
    """The questions of a link; 404 where no link has this secret, 410 where it is closed."""
    of_token = Invitation.objects.of_token(token).select_related("article__desk", "by")
    invitation = of_token.defer("article__search").first()
    if invitation is None:
        raise Http404
    questions = list(invitation.questions.all())
    waiting = [question for question in questions if question.answered_at is None]
    form = AnswerForm(request.POST if request.method == "POST" else None, questions=waiting)
    refused = ""
    if request.method == "POST" and form.is_valid():
        try:
            inviting.answer(token=token, answers=form.answers())
            return _unseen(redirect("answers", token=token))
        except Refused as refusal:
            refused = str(refusal)
            invitation.refresh_from_db()
    answered = [question for question in questions if question.answered_at]
    context = {"invitation": invitation, "form": form, "answered": answered, "waiting": waiting, "refused": refused}
    if not invitation.is_open:
        return _unseen(render(request, "answers/closed.html", context, status=410))
    return _unseen(render(request, "answers/page.html", context, status=422 if refused or form.errors else 200))


def _unseen(response: HttpResponse) -> HttpResponse:
    """The answer, which no search engine lists, no cache keeps, and whose address no other site is told."""
    response["X-Robots-Tag"] = "noindex, nofollow"
    response["Referrer-Policy"] = "no-referrer"
    response["Cache-Control"] = "private, no-store"
    return response
