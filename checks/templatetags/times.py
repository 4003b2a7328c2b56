"""Moments for those who may read them in another time zone."""

from datetime import datetime

from django import template
from django.utils.formats import date_format

register = template.Library()


@register.filter(expects_localtime=True)
def zoned(at: datetime | None) -> str:
    """A moment as the reader's language writes it, with the time zone it is told in; "" for none."""
    return f"{date_format(at, 'DATETIME_FORMAT')} {date_format(at, 'e')}" if at else ""
