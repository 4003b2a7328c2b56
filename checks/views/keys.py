"""The keys: a list of them, and the switch that turns single keys off."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from checks.actions.people import switch_single_keys
from checks.views.signed_in import SignedIn


@require_http_methods(["GET", "HEAD", "POST"])
def keys(request: SignedIn) -> HttpResponse:
    """Every key and what it does; on POST, single keys on or off for this person."""
    if request.method == "POST":
        switched = switch_single_keys(by=request.user, on=request.POST.get("single_keys") == "on")
        messages.success(request, _("Single keys are on.") if switched.single_keys else _("Single keys are off."))
        return redirect("keys")
    return render(request, "desk/keys.html")
