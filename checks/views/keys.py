"""The keys: a list of them, each person's own, and the switch that turns single keys off."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from checks.actions.people import choose_keys, switch_single_keys
from checks.forms.keys import KeysForm
from checks.views.signed_in import SignedIn


@require_http_methods(["GET", "HEAD", "POST"])
def keys(request: SignedIn) -> HttpResponse:
    """Every key and what it does; on POST this person's own keys, the first ones again, or single keys on or off."""
    act = request.POST.get("act", "")
    form = KeysForm(request.POST if act == "choose" else None, by=request.user)
    if request.method != "POST" or (form.is_bound and not form.is_valid()):
        return render(request, "desk/keys.html", {"form": form}, status=422 if form.errors else 200)
    if form.is_bound:
        choose_keys(by=request.user, keys=form.cleaned_data)
        messages.success(request, _("Your keys are saved."))
    elif act == "reset":
        choose_keys(by=request.user, keys={})
        messages.success(request, _("Every step has its first key again."))
    else:
        switched = switch_single_keys(by=request.user, on=request.POST.get("single_keys") == "on")
        messages.success(request, _("Single keys are on.") if switched.single_keys else _("Single keys are off."))
    return redirect("keys")
