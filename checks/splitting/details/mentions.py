"""Where a text names somebody or something: runs of capitalised words, with particles, initials and titles.

No dictionary of names: capitals tell, and the rest of the text tells an ordinary word at the start of a sentence from
a name. German writes its nouns with capitals, so there only runs of two words count, and what follows a title.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from checks.splitting.drafts import Detail, Span
from checks.splitting.languages import given, words_for
from checks.splitting.languages.words import Words

# Every capital of the Latin, Greek and Cyrillic alphabets; "not a small letter" would take signs for capitals.
UPPER = "".join(sign for sign in map(chr, [*range(0x41, 0x530), *range(0x1E00, 0x2000)]) if sign.isupper())
_TITLE = r"(?:Mrs?|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Sgt|St|Rev|Sr|Sra)\.(?=\s)"
_INITIAL = rf"(?:[{UPPER}]\.){{2,6}}[{UPPER}]?|[{UPPER}]\.(?=\s[{UPPER}])"
_WORD = rf"(?:{_TITLE}|{_INITIAL}|(?:[a-z]{{1,2}}(?=[{UPPER}]\w))?[{UPPER}]\w*(?:[’'-]\w+)*)"
_PLAIN = re.compile(rf"(?<![\w’'{UPPER}-])[^\W\d_{UPPER}]\w+")
_CAPITAL = re.compile(rf"(?<!\w)[{UPPER}]")
_POSSESSIVE = re.compile(r"(?:[’']s|(?<=s)[’'])$", re.IGNORECASE)
_POSSESSIVE_ENDS = "sS’'"
_ELIDED = re.compile(r"[LDld][’']")
_PART = re.compile(r"[^ \xa0]+")
_OPENING = " \t\xa0\"“„«‹‘'(["
_FIRST_AFTER = ".!?…:;\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029-–—•*·"
_QUOTES = {"“": "”", "„": "“", "«": "»", "‹": "›", "‘": "’", '"': '"', "'": "'"}
_LONGER = re.compile(r"[^\W\d_]{4,}")
_HEADING = 200  # code points of a passage that show whether it is a heading
_FEWEST = 4  # words; fewer may all be names
_LONGEST = 8  # words; a longer run of capitals is a heading
_BACK = 8  # code points looked at before a word for where its sentence begins


class Mention(NamedTuple):
    """A name where it stands, without title and possessive.

    `title` is the last one before it, in small letters ("mr"), and `whole` where that begins, or the name itself.
    `first`: it begins a sentence or a quotation, so that its capital proves nothing; `quoted`: in marks of its own.
    """

    start: int
    end: int
    text: str
    title: str = ""
    first: bool = False
    quoted: bool = False
    whole: int = 0


@cache
def _run(words: Words) -> re.Pattern[str]:
    """A capitalised word, and those that follow it, a particle or an "of" between them."""
    inside, before = words.name_particles.pattern, words.name_leads.pattern
    link = rf"[ \xa0](?:(?:{inside})[ \xa0]|&[ \xa0]|of[ \xa0](?:the[ \xa0])?)?(?:(?:al|el)-|d[’'])?"
    lead = rf"(?:(?:{before})[ \xa0]|(?:al|el)-)?"
    return re.compile(rf"(?<!\w){lead}{_WORD}(?:{link}{_WORD}){{0,11}}", re.VERBOSE)


@cache
def ordinary(words: Words) -> frozenset[str]:
    """Words that are no name at the start of a sentence, nor the first word of one."""
    return (
        words.subjects | words.prepositions | words.joining | words.that | words.relative | words.who | words.common
        | words.finite | words.pronouns | words.persons | words.modals | words.beside_verb | words.loose
    )  # fmt: skip


def mentions(text: str, start: int, end: int, words: Words) -> Iterator[Mention]:
    """The names between two places of a text, in order; what begins a sentence is given too, marked as `first`."""
    common = ordinary(words)
    for match in _run(words).finditer(text, start, end):
        if match[0].lower() in common and not match[0].isupper():
            continue
        first = _begins(text, match.start(), start)
        for at, stop in _pieces(text, match.span(), words):
            mention = _mention(text, at, stop, words, first=first and at == match.start())
            if mention:
                yield mention


def _begins(text: str, at: int, start: int) -> bool:
    """Whether a sentence or a quotation begins at a place."""
    if at - start > 1 and text[at - 1] == " " and (text[at - 2].isalnum() or text[at - 2] == ","):
        return False  # what is mostly there
    before = text[max(start, at - _BACK) : at]
    bare = before.rstrip(_OPENING)
    if not bare:
        return len(before) == at - start  # the opening signs reach back to the start of the passage
    return bare[-1] in _FIRST_AFTER or before[-1:] in "\"“„«‹‘'["


def _pieces(text: str, span: Span, words: Words) -> list[Span]:
    """A run of capitals cut into names: "King of Vestland" | "England's" | "Ana Ruiz", "NATO" | "General Ana Ruiz"."""
    start, end = span
    if text.find(" ", start, end) < 0:
        return [span]
    parts = [(match.start(), match.end()) for match in _PART.finditer(text, start, end)]
    found = []
    for at in range(1, len(parts)):
        if parts[at - 1][0] >= start and _is_seam(text, start, parts, at, words):
            of = text[slice(*parts[at])] == "of"
            found.append((start, parts[at - 1][1]))
            start = parts[at + 1 + (text[slice(*parts[at + 1])] == "the")][0] if of else parts[at][0]
    return [*found, (start, end)]


def _is_seam(text: str, start: int, parts: list[Span], at: int, words: Words) -> bool:
    """Whether a new name begins with a part of a run."""
    before, here = text[slice(*parts[at - 1])], text[slice(*parts[at])]
    if here == "of":
        head, single = before.lower(), parts[at - 1][0] == start or text[start : parts[at - 1][0]].strip() == "The"
        return is_title(head, words) or not (single or head in words.organisations)
    if _POSSESSIVE.search(before):
        return True
    if at + 1 == len(parts) or is_title(before.lower(), words) or before in ("St", "St.", "Saint", "San", "Santa"):
        return False
    after = text[slice(*parts[at + 1])].lower()
    if is_title(here.lower(), words):
        return after not in words.organisations and after != "of"
    return is_given(here) and not is_given(before) and before[0] in UPPER and not before.endswith(".")


def is_given(word: str) -> bool:
    """Whether a word, or the first half of a double name, is a common given name."""
    first = word.split("-")[0].lower()
    return first in given.HE or first in given.SHE


def is_title(word: str, words: Words) -> bool:
    """Whether a word in small letters goes before a name: "mr", "president", with the case endings of the language."""
    word = word.rstrip(".")
    if word in words.honorifics or word in words.offices:
        return True
    inflected = words.code in ("uk", "pl", "de") and word not in words.organisations
    return inflected and words.office.fullmatch(word) is not None


def _mention(text: str, start: int, end: int, words: Words, *, first: bool) -> Mention | None:
    quoted = _is_quoted(text, start, end)
    start, title, whole = _after_title(text, start, end, words)
    possessive = _POSSESSIVE.search(text[start:end]) if text[end - 1] in _POSSESSIVE_ENDS else None
    end -= len(possessive[0]) if possessive else 0
    name = text[start:end]
    if words.code in ("fr", "it") and _ELIDED.match(name):
        capital = _CAPITAL.search(name, 2)
        cut = capital.start() if capital else len(name)
        start, name, first = start + cut, name[cut:], first and cut == len("L'")
    if not name or name.count(" ") >= _LONGEST or name.lower() in words.not_names or name.lower() in words.months:
        return None
    if " " not in name and _is_no_name(name, words):
        return None
    return Mention(start, end, name, title, first, quoted, whole if title else start)


def _after_title(text: str, start: int, end: int, words: Words) -> tuple[int, str, int]:
    """Where a name begins behind ordinary words and titles, the last title, and where that begins."""
    title, whole = "", start
    while (space := text.find(" ", start, end)) >= 0:
        word = text[start:space].lower().rstrip(".")
        if is_title(word, words) and _next_word(text, space, end) not in words.organisations:
            title, whole = word, start
        elif title or not (word in ordinary(words) or word in words.not_names or word in words.months):
            break
        start = space + 1
    return start, title, whole


def _is_no_name(word: str, words: Words) -> bool:
    lower = word.lower()
    return (lower in ordinary(words) and (len(word) < 2 or not word.isupper())) or is_title(lower, words)


def _next_word(text: str, space: int, end: int) -> str:
    after = text.find(" ", space + 1, end)
    return text[space + 1 : after if after >= 0 else end].lower()


def _is_quoted(text: str, start: int, end: int) -> bool:
    if not start or text[start - 1] not in _QUOTES:
        return False
    after = text[end : end + 2].lstrip(",.")
    return after != "" and _QUOTES.get(text[start - 1]) == after[0]


def plain_words(text: str) -> frozenset[str]:
    """The words that a text has in small letters somewhere."""
    return frozenset(_PLAIN.findall(text))


def names_in(text: str, spans: Iterable[Span], words: Words) -> list[Mention]:
    """The mentions of some passages that are names, as far as the whole text tells."""
    found = [mention for start, end in spans for mention in mentions(text, start, end, words)]
    plain = plain_words(text)
    sure = {word for mention in found for word in mention.text.split()[mention.first :]}
    kept = (_judged(mention, plain, sure) for mention in found)
    named = [mention for mention in kept if mention is not None]
    return _strict(named, words) if words.code == "de" else named


def _judged(mention: Mention, plain: frozenset[str], sure: set[str]) -> Mention | None:
    """A mention without an ordinary word that only begins the sentence; None when nothing is left."""
    if not mention.first or mention.title or mention.quoted:
        return mention
    word, _, rest = mention.text.partition(" ")
    known = word in sure or is_given(word)
    if known or (rest and word.lower() not in plain):
        return mention
    if not rest:
        return mention if _is_odd(word) else None
    start = mention.start + len(word) + 1
    return mention._replace(start=start, text=rest, first=False, whole=start) if rest[0] in UPPER else None


def _is_odd(word: str) -> bool:
    """Whether its form alone makes a word a name: NATO, U.S., iPod, O'Neil."""
    return sum(letter.isupper() for letter in word) > 1


def _strict(found: list[Mention], words: Words) -> list[Mention]:
    """Where nouns have capitals: runs of two, words after a title, odd forms, and single words known from those."""
    kept = [mention for mention in found if " " in mention.text or mention.title or _is_odd(mention.text)]
    kept = [mention for mention in kept if not _is_measure(mention, words)]
    known = {mention.text.split()[-1] for mention in kept}
    taken = {mention.start for mention in kept}
    return sorted(kept + [each for each in found if each.text in known and each.start not in taken])


def _is_measure(mention: Mention, words: Words) -> bool:
    return any(
        word.lower() in words.not_names or word.lower() in words.months or words.unit_next.match(word.lower())
        for word in mention.text.split()
    )


def is_title_case(passage: str) -> bool:
    """Whether nearly every longer word of a passage has a capital, as in headings of some papers."""
    longer = _LONGER.findall(passage[:_HEADING])
    capitals = sum(word[0] in UPPER for word in longer)
    return len(longer) >= _FEWEST and passage[-1] not in ".!?…" and capitals * 10 >= len(longer) * 8


def name_details(text: str, language: str | None = None) -> list[Detail]:
    """The names in a short text such as a claim's wording, in order, as details of kind "name"."""
    words = words_for(text, language)
    return [Detail(each.start, each.end, "name", each.text) for each in names_in(text, [(0, len(text))], words)]
