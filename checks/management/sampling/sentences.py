"""Made-up news text, sentence by sentence: each is one claim, and what a split would say of it is known."""

from dataclasses import dataclass
from random import Random

PLACES = (
    "Aldervik", "Brannholm", "Corvay", "Dunmere", "Estholt", "Fallowick", "Grimsund", "Hartlee", "Ilverness", "Jorvale",
    "Kestrel Point", "Lowenby", "Marrowdale", "Nethersea", "Ostermoor", "Pellham",
)  # fmt: skip
FIRST = ("Ada", "Bram", "Celia", "Dorian", "Elin", "Fergus", "Greta", "Hollis", "Ivo", "Judit", "Karel", "Leona")
LAST = (
    "Ashgrove", "Bellamy", "Crane", "Dahlin", "Eastoft", "Fenwick", "Grauer", "Holm", "Irving", "Jansky", "Kettle",
    "Lindgard", "Moreau", "Norling", "Ostrander", "Pryce",
)  # fmt: skip
OFFICES = ("mayor", "harbour master", "head of planning", "union secretary", "chief engineer", "school inspector")
BODIES = (
    "the water board", "the ferry company", "the regional hospital", "the transport agency", "the housing fund",
    "the fisheries office", "the grid operator", "the teachers' union",
)  # fmt: skip
THINGS = ("passengers", "flats", "tonnes of grain", "pupils", "patients", "litres of diesel", "permits", "complaints")
WORKS = (
    "the new bridge",
    "the tram line",
    "the sewage works",
    "the northern school",
    "the fish market",
    "the quay wall",
)
REASONS = ("the review", "a late delivery", "the dry summer", "a court order", "rising prices", "a broken valve")

# Kind, how much it needs checking, why, as the split says it, and how it reads; a `{person}` of reported and quoted
# speech is its speaker.
TEMPLATES = (
    ("quantity", 0.85, "a number", "{Body} counted {number} {things} in {place} in {year}."),
    ("quantity", 0.8, "a number", "{Works} in {place} has cost {share}.{digit} million crowns since {year}."),
    ("quantity", 0.8, "a number", "In {place}, {share} percent of all {things} were lost in {year}."),
    ("quantity", 0.75, "a number", "About {number} {things} pass through {place} every month."),
    ("event", 0.6, "a date or time", "{Works} was opened in {place} in {year}."),
    ("event", 0.55, "something that happened", "{Body} closed its office in {place} after {reason}."),
    ("event", 0.6, "a date or time", "The council of {place} voted for {works} on {day} {month} {year}."),
    ("comparison", 0.75, "a comparison", "{Place} has more {things} than {place2} and {place3} together."),
    ("comparison", 0.75, "a comparison", "{Works} took {share} months longer than in {place2}."),
    ("cause", 0.65, "a cause is given", "Because of {reason}, {works} in {place} stood still for {share} weeks."),
    (
        "reported",
        0.6,
        "somebody's statement",
        "{person}, {office} of {place}, said {body} had ordered {number} {things}.",
    ),
    ("reported", 0.6, "somebody's statement", "According to {person}, {works} will not be paid for by {body}."),
    (
        "quotation",
        0.6,
        "words in quotation marks",
        "“We counted {number} {things} and stopped at {share},” said {person} of {body}.",
    ),
    ("prediction", 0.4, "about the future", "{Body} expects {number} {things} in {place} by {year2}."),
    ("definition", 0.35, "a full statement", "{Place} is the part of the region that {body} has run since {year}."),
    ("other", 0.45, "a full statement", "{Works} in {place} belongs to {body}, which leases it to the town."),
)
# To clear: why, and how it reads.
CLEARED = (
    ("question", "What becomes of {works}?"),
    ("opinion", "It is a shame how little is said of {place}."),
    ("transition", "There is more to it."),
    ("boilerplate", "Read more about {place} on our pages."),
)
MONTHS = ("January", "March", "April", "June", "August", "October", "November")
# So many sentences of a hundred have nothing to check, and so many stand in a paragraph.
CLEARED_OF_100 = 7
PARAGRAPH = (2, 5)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of an article and where it stands, in code points, with the columns of its claim."""

    start: int
    words: str
    kind: str
    speaker: str
    worth: float
    reason: str
    clear: str

    @property
    def end(self) -> int:
        """The code point behind it."""
        return self.start + len(self.words)


def full_name(chance: Random) -> str:
    """A person's name."""
    return f"{chance.choice(FIRST)} {chance.choice(LAST)}"


def headline(chance: Random) -> str:
    """A headline of one sentence without a full stop."""
    words = chance.choice(TEMPLATES[:9])[3]
    return _filled(words, chance)[0].rstrip(".")


def article(chance: Random, sentences: int) -> tuple[str, list[Sentence]]:
    """A normal text of so many sentences, and the sentences, which together have every character but spaces."""
    text: list[str] = []
    found: list[Sentence] = []
    at = 0
    while len(found) < sentences:
        for place in range(min(chance.randint(*PARAGRAPH), sentences - len(found))):
            gap = "" if not found else " " if place else "\n\n"
            sentence = _sentence(chance, at + len(gap))
            text += [gap, sentence.words]
            found.append(sentence)
            at = sentence.end
    return "".join(text), found


def reworded(chance: Random, text: str, sentences: list[Sentence], changed: set[int]) -> tuple[str, list[Sentence]]:
    """The text with the sentences of these places said otherwise, and where each sentence stands in it."""
    pieces: list[str] = []
    found: list[Sentence] = []
    at = behind = 0
    for place, old in enumerate(sentences):
        gap = text[behind : old.start]
        words = _filled(f"{old.words[:-1]}, {{body}} said later.", chance)[0] if place in changed else old.words
        found.append(Sentence(at + len(gap), words, old.kind, old.speaker, old.worth, old.reason, old.clear))
        pieces += [gap, words]
        at, behind = found[-1].end, old.end
    return "".join(pieces), found


def _sentence(chance: Random, start: int) -> Sentence:
    if chance.randrange(100) < CLEARED_OF_100:
        clear, words = chance.choice(CLEARED)
        return Sentence(
            start, _filled(words, chance)[0], "other", "", 0.05, f"suggested as nothing to check: {clear}", clear
        )
    kind, worth, reason, words = chance.choice(TEMPLATES)
    words, person = _filled(words, chance)
    speaker = person if kind in {"reported", "quotation"} else ""
    return Sentence(start, words, kind, speaker, round(worth + chance.uniform(-0.2, 0.14), 3), reason, "")


def _filled(words: str, chance: Random) -> tuple[str, str]:
    """The sentence, and the person it names if it names one."""
    body, works, person = chance.choice(BODIES), chance.choice(WORKS), full_name(chance)
    places = chance.sample(PLACES, 3)
    said = words.format(
        Body=body[0].upper() + body[1:], body=body, Works=works[0].upper() + works[1:], works=works, Place=places[0],
        place=places[0], place2=places[1], place3=places[2], things=chance.choice(THINGS), person=person,
        office=chance.choice(OFFICES), reason=chance.choice(REASONS), number=f"{chance.randint(21, 98_000):,}",
        share=chance.randint(2, 96), digit=chance.randrange(10), year=chance.randint(1988, 2025),
        year2=chance.randint(2028, 2040), day=chance.randint(1, 28), month=chance.choice(MONTHS),
    )  # fmt: skip
    return said, person
