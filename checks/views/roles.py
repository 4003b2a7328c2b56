"""Who may do what, for everybody to read."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from checks import rules
from checks.models.desk import ROLE_WORDS, ROLES
from checks.views.signed_in import SignedIn


@require_safe
def roles(request: SignedIn) -> HttpResponse:
    """Every act in words, and which of the roles may do it."""
    acts = [(act, [role in act.roles for role in ROLES]) for act in rules.ACTS.values()]
    columns = [(str(ROLE_WORDS[role]), role in request.user.roles) for role in ROLES]
    context = {"acts": acts, "roles": columns, "mine": [role for role, mine in columns if mine]}
    return render(request, "desk/roles.html", context)
