"""What a person sets for themselves."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from checks.actions import Refused
from checks.actions.people import change_settings
from checks.forms.me import SettingsForm
from checks.models import User
from checks.views.signed_in import SignedIn


@require_http_methods(["GET", "HEAD", "POST"])
def me(request: SignedIn) -> HttpResponse:
    """Language, time zone and e-mail; on POST they are saved, and said to be so in the language of from then on."""
    # An instance of its own: what was typed is not the person of the request before it is saved.
    form = SettingsForm(request.POST or None, instance=User.objects.get(pk=request.user.pk))
    if request.method == "POST" and form.is_valid():
        try:
            changed = change_settings(by=request.user, **form.given())
            with translation.override(changed.language or translation.get_language_from_request(request)):
                messages.success(request, _("Settings saved."))
            return redirect("me")
        except Refused as refused:
            form.add_error(None, str(refused))
    return render(request, "desk/me.html", {"form": form}, status=422 if request.method == "POST" else 200)
