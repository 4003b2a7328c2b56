"""What came of a call, in words."""

from datetime import datetime
from typing import Any

from django import template
from django.utils import timezone
from django.utils.formats import date_format

from checks.models import Call

register = template.Library()

CAME_OF = {
    Call.Result.CONFIRMED.value: "confirmed",
    Call.Result.CORRECTED.value: "corrected it",
    Call.Result.DECLINED.value: "declined to answer",
    Call.Result.NO_ANSWER.value: "gave no answer",
}


@register.filter
def came_of(call: Call) -> str:
    """What the person did, behind their name: "confirmed"."""
    return CAME_OF[call.result]


@register.filter
def call_in_words(what: dict[str, Any]) -> str:
    """A call behind the person's name, as an event tells it: "confirmed, phone, 25 Nov"."""
    when = timezone.localtime(datetime.fromisoformat(what["called_at"]))
    channel = Call.Channel(what["channel"]).label.lower()
    return f"{CAME_OF[what['result']]}, {channel}, {date_format(when, 'j M')}"
