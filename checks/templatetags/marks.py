"""Small things the card shows: words of a claim, words for a status, where the focus goes."""

import re
from collections.abc import Sequence

from django import template
from django.forms import BoundField
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from checks.anchoring import changes
from checks.exports.rows import standing_alone
from checks.models import Article, Claim, Verification, said
from checks.models.claim import SHOWN_WORDS

register = template.Library()

SETTLES = {
    Verification.Settles.QUOTE.value: _("the quoted words"),
    Verification.Settles.ASSERTION.value: _("what they assert"),
    Verification.Settles.BOTH.value: _("the quoted words and what they assert"),
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
    return str(SETTLES.get(settles, ""))


@register.filter
def risk_word(risk: str) -> str:
    """The word for an article's risk, as an event kept it."""
    return str(dict(Article.Risk.choices).get(risk, risk))


@register.filter
def in_words(told: str) -> str:
    """What the split or the reading of a text said, kept in English, in the language of the page."""
    return said.in_words(told)


@register.filter
def all_in_words(told: Sequence[str]) -> list[str]:
    """Each of several such words."""
    return [said.in_words(one) for one in told]


@register.filter
def mid_sentence(label: str) -> str:
    """A label inside a sentence, with a small letter where the language wants one; instead of `lower`."""
    return said.mid_sentence(str(label))


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
