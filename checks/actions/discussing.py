"""What colleagues say about a claim, and whose turn it is."""

import re

from django.db import transaction
from django.utils.text import format_lazy
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from checks.actions import Refused, locked_article, pass_turn, record
from checks.models import Article, Claim, Comment, Event, User
from checks.models.discussion import COMMENT_MAX

# A name to sign in with, as Django allows it, behind an "@" that is part of no address.
NAMED = re.compile(r"(?<![\w.@+-])@([\w.@+-]+)")
ENDS_OF_SENTENCE = ".@+-"

EMPTY = _("Write a comment, or choose who is waited for.")
TOO_LONG = format_lazy(_("Shorten the comment: it may have {most} characters."), most=f"{COMMENT_MAX:,}")
WHO = _("Choose who is waited for: nobody, the writer, a source, an expert or an editor.")


@transaction.atomic
def comment(
    *, claim: Claim, by: User, text: str, parent: Comment | None = None, waiting_for: str | None = None
) -> Comment | None:
    """Says something about a claim, in answer to `parent` where one is given; None where only the turn changes.

    Members of the desk whose `@username` stands in the text are kept as named; what comes back has in `unknown` the
    names behind an "@" that are nobody's of the desk. `waiting_for` says whose turn it is, ""
    for nobody's, None for no change. No version is asked for, nor moved on: two people may speak at once.
    """
    article = locked_article(claim.article_id, by, "comment")
    present = Claim.objects.get(pk=claim.pk, article=article)
    text = text.strip()
    _check(present, text, parent, waiting_for)
    said = _say(article, present, by=by, text=text, parent=parent) if text else None
    before = present.waiting_for
    if waiting_for is not None and pass_turn(present, waiting_for):
        record(article, Event.Kind.WAITING, by=by, claim=present, what={"before": before, "after": waiting_for})
    return said


def _check(claim: Claim, text: str, parent: Comment | None, waiting_for: str | None) -> None:
    if not text and waiting_for in {None, claim.waiting_for}:
        raise Refused(EMPTY)
    if len(text) > COMMENT_MAX:
        raise Refused(TOO_LONG)
    if waiting_for not in {None, "", *Claim.WaitingFor.values}:
        raise Refused(WHO)
    if parent and parent.claim_id != claim.pk:
        raise Refused(gettext("That comment is on another claim: answer it there."))


def _say(article: Article, claim: Claim, *, by: User, text: str, parent: Comment | None) -> Comment:
    """Writes the comment, under the first of its thread, with whom it names, and its event."""
    thread = parent.parent_id or parent.pk if parent else None
    said = Comment.objects.create(claim=claim, parent_id=thread, text=text, by=by)
    named, said.unknown = _named(text, article)
    said.mentions.set(named)
    what = {"comment": said.pk, "text": text, "mentions": [person.username for person in named]}
    record(article, Event.Kind.COMMENTED, by=by, claim=claim, what=what | ({"thread": thread} if thread else {}))
    return said


def _named(text: str, article: Article) -> tuple[list[User], list[str]]:
    """The members of the article's desk that a text names, and the names in it that are no member's.

    The point that ends a sentence is no part of a name.
    """
    readings = [_readings(found[1]) for found in NAMED.finditer(text)]
    if not readings:
        return [], []
    possible = {name for names in readings for name in names}
    members = {person.username: person for person in article.desk.members.filter(username__in=possible, is_active=True)}
    found = [next((members[name] for name in names if name in members), None) for names in readings]
    unknown = [names[-1] for names, person in zip(readings, found, strict=True) if names and not person]
    return list(dict.fromkeys(person for person in found if person)), list(dict.fromkeys(unknown))


def _readings(name: str) -> list[str]:
    """What a name behind an "@" may be, the longest first: "tom.." is "tom..", "tom." or "tom"."""
    shortest = len(name.rstrip(ENDS_OF_SENTENCE))
    return [name[:end] for end in range(len(name), shortest - 1, -1) if end]
