"""What a checker looks up in a claim: its figures, dates and names, as read out of its words."""

from dataclasses import dataclass
from decimal import Decimal

from django.utils import translation
from django.utils.formats import number_format
from django.utils.translation import gettext as _

from checks import splitting
from checks.models import Article, Claim
from checks.models.findings import spellings_of


@dataclass(frozen=True, slots=True)
class Lookup:
    """One part of a claim: its words, what they come to ("" where the words say it already), and what is missing."""

    kind: str
    words: str
    means: str = ""
    unanchored: bool = False


def lookups(claim: Claim, article: Article) -> list[Lookup]:
    """The figures, dates and names of the claim's present words, in order, each said once.

    They are read anew for every card, as they follow from the words and from the article's own day, which may change.
    `article` needs its revision's survey.
    """
    found = splitting.details(claim.wording, article.language or None, article.published_on)
    survey = article.revision.survey if article.revision else {}
    shown = [_lookup(detail, claim.wording[detail.start : detail.end], survey) for detail in found]
    return list(dict.fromkeys(shown))


def _lookup(detail: splitting.Detail, words: str, survey: dict[str, object]) -> Lookup:
    if detail.kind == "quantity":
        return Lookup("quantity", words, _as_figure(detail, words))
    if detail.kind == "date":
        return Lookup("date", words, detail.value if detail.value != words else "", unanchored=not detail.value)
    others = spellings_of(survey, words)
    also = _("also %(names)s") % {"names": ", ".join(others)}
    return Lookup("name", words, also if others else "")


def _as_figure(detail: splitting.Detail, words: str) -> str:
    """The number in digits with its unit; "" where the words have the same digits already."""
    value, unit = Decimal(detail.value), detail.unit
    if unit == "share":
        value, unit = (100 * value).quantize(Decimal("0.1")), "%"
    figure = number_format(value, use_l10n=True, force_grouping=True)
    with translation.override("en"):
        in_english = number_format(value, use_l10n=True, force_grouping=True)
    said = [word.strip("%€$£-") for word in words.split()]
    if any(word.startswith((figure, in_english)) for word in said) or not {figure, in_english}.isdisjoint(
        words.split()
    ):
        return ""
    return f"{figure} {unit}".strip()
