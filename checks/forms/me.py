"""What a person sets for themselves: language, time zone, e-mail."""

import zoneinfo
from functools import cache
from pathlib import Path
from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from checks.models import User
from checks.models.desk import LANGUAGES

# The areas of the time zone database whose names are those of places.
AREAS = ("Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific")


class SettingsForm(forms.ModelForm):  # type: ignore[type-arg]  # no generic when it runs
    """The settings of the person who looks; what was chosen before stays among the choices."""

    language = forms.ChoiceField(
        label=_("Language"),
        required=False,
        choices=[("", _("As the browser asks")), *LANGUAGES],
        error_messages={"invalid_choice": _("Choose a language of the list.")},
    )
    time_zone = forms.ChoiceField(
        label=_("Time zone"),
        required=False,
        help_text=_("Times are shown in it, and those that you type are read in it."),
        error_messages={"invalid_choice": _("Choose a time zone of the list.")},
    )
    daily_digest = forms.BooleanField(
        label=_("A daily digest by e-mail"),
        required=False,
        help_text=_("One e-mail a day with what waits for you; none where nothing does."),
    )

    class Meta:
        model = User
        fields = ["language", "time_zone", "daily_digest"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        workbench = _("As the workbench: %(zone)s") % {"zone": settings.TIME_ZONE}
        zones = sorted({*places(), *filter(None, [self.instance.time_zone])})
        named = [(zone, zone.replace("_", " ")) for zone in zones]
        self.fields["time_zone"].choices = [("", workbench), *named]  # type: ignore[attr-defined]

    def given(self) -> dict[str, Any]:
        """The cleaned values by name, as the action takes them."""
        return {name: self.cleaned_data[name] for name in self.Meta.fields}


@cache
def places() -> frozenset[str]:
    """The time zones, each by its one name today: region and city.

    The table of places that comes with the time zone database leaves older names out; without it they are in the list.
    """
    every = {zone for zone in zoneinfo.available_timezones() if zone.partition("/")[0] in AREAS and "/" in zone}
    tables = (Path(folder, "zone.tab") for folder in zoneinfo.TZPATH)
    table = next((table.read_text() for table in tables if table.is_file()), "")
    listed = {line.split("\t")[2] for line in table.splitlines() if line and not line.startswith("#")}
    return frozenset(every & listed or every)
