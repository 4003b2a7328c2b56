"""A comment's words, with the people it names by their names; and who is waited for, in words."""

import re

from django import template
from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString

from checks.forms.discussion import TURNS
from checks.models import Comment

register = template.Library()


@register.filter
def with_names(comment: Comment) -> SafeString:
    """The comment with the name of each colleague in place of the `@username` that names them; the rest as typed."""
    people = {person.username: person.name for person in comment.mentions.all()}
    if not people:
        return _with_breaks(comment.text)
    usernames = "|".join(re.escape(name) for name in sorted(people, key=len, reverse=True))
    # As the action reads it: what else could belong to the name must end the sentence.
    pieces = re.split(rf"(?<![\w@.+-])@({usernames})(?=[.@+-]*(?![\w.@+-]))", comment.text)
    shown = [
        format_html("<b>@{}</b>", people[piece]) if number % 2 else _with_breaks(piece)
        for number, piece in enumerate(pieces)
    ]
    return SafeString("".join(shown))


@register.filter
def whom(waiting_for: str) -> str:
    """Who is waited for, as in "waiting for the writer"."""
    return str(dict(TURNS).get(waiting_for, waiting_for))


def _with_breaks(words: str) -> SafeString:
    return SafeString(conditional_escape(words).replace("\n", "<br>"))
