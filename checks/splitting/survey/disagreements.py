"""Figures and dates of one article that disagree: "8 people were killed" here, "nine people were killed" there.

Two figures are of the same thing when their unit is the same and the words beside them are, rare words of the article
weighing more; no other name, date, comparison or rounding may explain the difference, and no third figure
may be more like either. Only values that a slip explains or that lie near each other are taken: values far apart are of
different things as a rule. A headline's figure is that of the first sentences, so that less likeness is enough there.

The bounds were set on news articles as printed, where hardly anything should be found (four findings in a thousand),
and on the same articles with a figure changed in one of the two places where it stands (a sixth is found). A wrong
alarm costs more than a missed one: a desk stops reading flags that cry wolf.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from checks.splitting.details import read
from checks.splitting.details.moments import Moment, Reading
from checks.splitting.drafts import Draft, Finding
from checks.splitting.survey.figures import BASELINE, Mention, Weights, mentions, written
from checks.splitting.survey.relations import Relation, related
from checks.splitting.survey.weekdays import wrong_weekdays

_COMMON = 10  # so many figures of a unit beside the same word, and the word tells nothing
_FIRST_SENTENCES = 4  # drafts
_LIKE_HEADLINE = 0.2
_LIKE = {1: 0.6, 2: 0.5}  # by words shared
_LIKE_MANY = 0.4


class _Pair(NamedTuple):
    one: Mention
    other: Mention
    relation: Relation
    likeness: float


def figure_findings(text: str, drafts: Sequence[Draft], language: str | None = None) -> list[Finding]:
    """Pairs of drafts that give different figures or dates for what looks like the same thing, in order of the text."""
    reading = read(text, language)
    found = mentions(reading, drafts)
    pairs = _pairs(found, Weights(found, len(drafts)))
    alone = {key for key, count in Counter((mention.draft, mention.unit) for mention in found).items() if count == 1}
    taken: set[int] = set()
    findings = []
    for pair in sorted(_disagreeing(list(pairs), drafts, alone), key=lambda pair: -pair.likeness):
        if pair.one.draft not in taken and pair.other.draft not in taken:
            taken |= {pair.one.draft, pair.other.draft}
            findings.append(_finding(reading, pair, drafts))
    findings += wrong_weekdays(reading, [mention.figure for mention in found])
    return sorted(findings, key=lambda finding: finding.places)


def _pairs(found: list[Mention], weights: Weights) -> Iterator[_Pair]:
    """Figures of one unit in two drafts with a word in common, each pair once; by an index, never all with all."""
    index: dict[tuple[str, str], list[int]] = defaultdict(list)
    for place, mention in enumerate(found):
        for word in mention.wide if mention.unit else ():
            index[mention.unit, word].append(place)
    places = {(one, other) for group in index.values() if len(group) <= _COMMON for one in group for other in group}
    for one, other in sorted(places):
        first, second = found[one], found[other]
        if first.draft < second.draft:
            yield _Pair(first, second, related(first.figure, second.figure), weights.likeness(first, second))


def _disagreeing(pairs: list[_Pair], drafts: Sequence[Draft], alone: set[tuple[int, str]]) -> Iterator[_Pair]:
    """The pairs that are alike enough, where nothing explains the difference and no third figure is more alike.

    `alone` are the drafts and units with but one figure: those that give several of a kind compare or list things.
    """
    most: dict[int, float] = defaultdict(float)
    for pair in pairs:
        for mention in (pair.one, pair.other):
            most[id(mention)] = max(most[id(mention)], pair.likeness)
    for pair in pairs:
        if pair.relation not in ("slip", "near") or _explained(pair):
            continue
        rival = max(most[id(pair.one)], most[id(pair.other)]) > pair.likeness
        single = {(mention.draft, mention.unit) for mention in pair[:2]} <= alone
        if _tells_headline(pair, drafts) or (single and not rival and _is_same_thing(pair)):
            yield pair


def _tells_headline(pair: _Pair, drafts: Sequence[Draft]) -> bool:
    """Whether a headline's figure meets that of the first sentences."""
    first = pair.one.draft == 0 and drafts[0].clear == "heading" and pair.other.draft < _FIRST_SENTENCES
    return first and pair.likeness >= _LIKE_HEADLINE


def _is_same_thing(pair: _Pair) -> bool:
    shared = len((pair.one.near & pair.other.wide) | (pair.other.near & pair.one.wide))
    if bool(pair.one.dates) != bool(pair.other.dates) or pair.one.contrasts(pair.other):
        return False
    return pair.likeness >= _LIKE.get(shared, _LIKE_MANY)


def _explained(pair: _Pair) -> bool:
    """Whether another date or name, or a comparison, explains why two figures differ."""
    one, other = pair.one, pair.other
    dates = isinstance(one.figure, Moment) or not one.dates or not other.dates or not one.dates.isdisjoint(other.dates)
    names = not one.names or not other.names or one.names & other.wide or other.names & one.wide
    signs = one.signs ^ other.signs
    return not dates or not names or BASELINE in signs or len(signs) > 1


def _finding(reading: Reading, pair: _Pair, drafts: Sequence[Draft]) -> Finding:
    one, other = (written(reading, mention.figure) for mention in (pair.one, pair.other))
    places = tuple((drafts[mention.draft].start, drafts[mention.draft].end) for mention in (pair.one, pair.other))
    kind = "dates" if isinstance(pair.one.figure, Moment) else "figures"
    return Finding(kind, f"“{one}” and “{other}” for what looks like the same thing.", places)
