"""Filters that a person keeps under a name, for themselves alone."""

from django.db import transaction
from django.utils.translation import gettext as _

from checks.actions import Refused, refused_in_words
from checks.models import SavedFilter, User
from checks.models.saved_filter import SAVED_AT_MOST

NAME_MAX = 60
QUERY_MAX = 1_000


@refused_in_words(SavedFilter)
@transaction.atomic
def save_filter(*, by: User, page: str, name: str, query: str) -> SavedFilter:
    """Keeps a page's query string under a name; saved again, the same filter is the one that is there."""
    name = " ".join(name.split())
    if not query:
        raise Refused(_("Choose a queue or a filter first: this one would show everything."))
    if len(name) > NAME_MAX or len(query) > QUERY_MAX:
        raise Refused(_("This is too long to keep: shorten the name, or take a condition away."))
    # One after the other, so that two windows do not pass the limit together.
    User.objects.select_for_update(of=("self",)).get(pk=by.pk)
    own = SavedFilter.objects.filter(by=by, page=page)
    if again := own.filter(name=name, query=query).first():
        return again
    if own.count() >= SAVED_AT_MOST:
        raise Refused(_("You have %(most)d filters on this page: remove one first.") % {"most": SAVED_AT_MOST})
    return SavedFilter.objects.create(by=by, page=page, name=name, query=query)


@transaction.atomic
def remove_filter(*, by: User, number: int) -> None:
    """Takes a person's own filter of that id away; nothing happens where they have none such, or no more."""
    SavedFilter.objects.filter(by=by, pk=number).delete()
