"""What somebody says: the content before, after or around a reporting verb."""

from checks.splitting.drafts import Span
from checks.splitting.speech.utterance import Utterance

_OBJECT = 10  # words between a reporting verb and its "that" ("told the committee on Monday that")
_FOLLOWING = 8  # words between "she said" and a quotation that goes on with the one before it
_PLACE = 7  # words of a time or place after a verb
_SHORTEST = 8  # code points; less before a verb is no statement


def content_after(u: Utterance, at: int) -> list[Span]:
    """The content after a verb, from its "that", its colon or its quotation on, to the end of the utterance."""
    if at >= len(u.tokens) or (not u.gap(at) and u.lower(at) in u.words.finite):  # "what she says is wrong"
        return []
    start = u.tokens[at].start
    for ahead in range(at, min(at + _OBJECT, len(u.tokens))):
        token, gap = u.tokens[ahead], u.gap(ahead)
        if gap[:1] == ":" or (token.quote and (gap[:1] == "," or ahead == at)):
            start = token.start
            break
        if token.lower in u.words.that:
            if ahead + 1 == len(u.tokens):
                return []
            start = u.tokens[ahead + 1].start
            break
        title = token.quote and u.lower(ahead + 1) in u.words.that  # "told the “Morning Show” that"
        if (
            (token.quote and not title)
            or gap[:1] in {";", "—"}
            or token.lower in u.words.saying
            or token.lower in u.words.who
        ):
            break
    end = u.trimmed(start, u.end)
    return [(start, end)] if end > start else []


def contents_before(u: Utterance, first: int, after: int, used: int, *, inverted: bool) -> tuple[list[Span], int]:
    """The contents of a clause ("she said", tokens `first` to `after`) that stands after them, and where it ends.

    `used` is where the earlier contents of the utterance ended. A quotation that follows goes on with the content.
    """
    before = [token for token in u.tokens[:first] if token.start >= used]
    contents = [(before[0].start, u.trimmed(used, u.tokens[first - 1].end))] if before else []
    quotations = [(token.start, token.end) for token in before if token.quote]
    if before and all(token.quote or token.lower in u.words.joining for token in before):
        contents = quotations
    elif before and before[-1].quote and u.gap(first - 1)[-1:] == ":":  # "Ruiz was glad: “…,” she said"
        contents = quotations[-1:]
    if before and not before[-1].quote and not inverted:
        contents += _going_on(u, after)
    following = _following(u, after)
    contents += following
    return contents, following[0][1] if following else u.tokens[min(after, len(u.tokens)) - 1].end


def is_after_content(u: Utterance, at: int, used: int) -> bool:
    """Whether a clause with a content before it begins at this token."""
    if not at:
        return False
    gap = u.gap(at)
    if u.tokens[at - 1].quote:
        return not set(gap) - set(",—–- ")
    return gap[-1:] in {",", "—", "–"} and u.tokens[at].start - used > _SHORTEST


def ends_at(u: Utterance, at: int, *, after_quote: bool) -> bool:
    """Whether nothing that could be a content follows a verb: the end, a sign, a time or place, a listener."""
    if at >= len(u.tokens):
        return True
    token, sign = u.tokens[at], u.gap(at)[:1]
    if sign in {",", ".", ":", "—", "–", ";"}:
        return sign != ":"
    return (after_quote or token.lower in u.words.after_verb) and not token.quote and not _that_ahead(u, at)


def _that_ahead(u: Utterance, at: int) -> bool:
    """Whether "that" follows a verb before the next sign."""
    for place in range(at, min(at + _OBJECT, len(u.tokens))):
        if place > at and u.gap(place):
            return False
        if u.lower(place) in u.words.that:
            return True
    return False


def _following(u: Utterance, at: int) -> list[Span]:
    """The quotation that goes on after "…, she said": none where "adding" or another verb has it."""
    for place, token in enumerate(u.tokens[at : at + _FOLLOWING], at):
        if token.quote:
            return [(token.start, token.end)] if u.gap(place) else []  # "… on “Morning Show”" is a title
        if token.lower in u.words.cues:
            break
    return []


def _going_on(u: Utterance, at: int) -> list[Span]:
    """The content that goes on after "…, she said, …" and "…, she said in Tarn, …"."""
    words = u.words
    if u.lower(at) in words.after_verb and not u.gap(at):
        at = next((place for place in range(at, min(at + _PLACE, len(u.tokens))) if u.gap(place)), len(u.tokens))
    if at >= len(u.tokens) or u.gap(at) != ",":
        return []
    token = u.tokens[at]
    stops = words.saying | words.prepositions | words.after_verb | words.who | words.relative
    return [] if token.quote or token.capital or token.lower in stops else [u.rest(at)]
