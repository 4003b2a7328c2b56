"""Where colleagues named the person."""

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from checks.models import Comment
from checks.views.signed_in import SignedIn

MENTIONS_A_PAGE = 40


@require_safe
def mentions(request: SignedIn) -> HttpResponse:
    """The comments that name the person, newest first, each leading to its claim."""
    named = Comment.objects.visible_to(request.user).naming(request.user)
    page = Paginator(named, MENTIONS_A_PAGE).get_page(request.GET.get("page"))
    return render(request, "desk/mentions.html", {"page": page})
