"""What came of a call, in words."""

from datetime import datetime
from typing import Any

from django import template
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import pgettext_lazy

from checks.models import Call
from checks.models.said import mid_sentence

register = template.Library()

CAME_OF = {
    Call.Result.CONFIRMED.value: pgettext_lazy("a person", "confirmed"),
    Call.Result.CORRECTED.value: pgettext_lazy("a person", "corrected it"),
    Call.Result.DECLINED.value: pgettext_lazy("a person", "declined to answer"),
    Call.Result.NO_ANSWER.value: pgettext_lazy("a person", "gave no answer"),
}


@register.filter
def came_of(call: Call) -> str:
    """What the person did, behind their name: "confirmed"."""
    return str(CAME_OF[call.result])


@register.filter
def call_in_words(what: dict[str, Any]) -> str:
    """A call behind the person's name, as an event tells it: "confirmed, phone, 25 Nov"."""
    when = timezone.localtime(datetime.fromisoformat(what["called_at"]))
    channel = mid_sentence(str(Call.Channel(what["channel"]).label))
    return f"{CAME_OF[what['result']]}, {channel}, {date_format(when, 'SHORT_DATE_FORMAT')}"
