"""Small things the card shows: words of a claim, words for a status, where the focus goes."""

import re

from django import template
from django.forms import BoundField
from django.utils.safestring import SafeString

from checks.anchoring import changes
from checks.exports.rows import standing_alone
from checks.models import Article, Claim, Verification
from checks.models.claim import SHOWN_WORDS

register = template.Library()

SETTLES = {
    Verification.Settles.QUOTE.value: "the quoted words",
    Verification.Settles.ASSERTION.value: "what they assert",
    Verification.Settles.BOTH.value: "the quoted words and what they assert",
}


@register.filter
def status_word(status: str) -> str:
    """The word for a claim's status or a verdict; "Reopened" for a verdict that was taken back."""
    return str(dict(Verification.Verdict.choices).get(status, SHOWN_WORDS.get(status, status)))


@register.filter
def shown_word(status: str) -> str:
    """The word for a claim's status as the person sees it."""
    return str(SHOWN_WORDS.get(status, status))


@register.filter
def settles_word(settles: str) -> str:
    """What a verdict on a quotation settles, as its line says it."""
    return SETTLES.get(settles, "")


@register.filter
def words_after_first(claim: Claim) -> list[tuple[int, str]]:
    """The words at which a claim can be cut in two: each with its code point in the revision."""
    if claim.placement is None:
        return []
    words = [(claim.placement.start + word.start(), word[0]) for word in re.finditer(r"\S+", claim.wording)]
    return words[1:]


@register.filter
def alone(claim: Claim, article: Article) -> str:
    """The wording suggested for reading the claim without its article; "" where its own words need no more."""
    return standing_alone(claim.wording, claim.standalone, article.language, article.published_on)


@register.filter
def diff(before: str, after: str) -> list[tuple[str, str]]:
    """What changed between two wordings, word by word: pieces that are "same", "gone" or "new", in order."""
    return changes(before, after)


@register.filter
def with_focus(field: BoundField) -> SafeString:
    """The field's widget with the focus in it when it is shown."""
    return field.as_widget(attrs={"autofocus": True})
