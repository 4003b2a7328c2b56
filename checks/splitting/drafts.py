"""What the splitter returns. Every offset counts code points of the text that was given."""

from dataclasses import dataclass

Span = tuple[int, int]

KINDS = (
    "quantity",
    "quotation",
    "reported",
    "event",
    "definition",
    "comparison",
    "cause",
    "prediction",
    "opinion",
    "other",
)
CLEARS = ("", "boilerplate", "heading", "opinion", "question", "transition")


@dataclass(frozen=True, slots=True)
class Attribution:
    """Words that the text lays in somebody's mouth.

    `start` and `end` hold the content, `speaker` the words beside it that name who speaks ("he", "the ministry"),
    `cue` the words that say so ("wrote", "according to"); `direct` when the content stands in quotation marks.
    `named` is the speaker led back to the name given before: the same span as `speaker` unless that is a pronoun.
    """

    start: int
    end: int
    speaker: Span | None = None
    cue: Span | None = None
    direct: bool = False
    named: Span | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """A passage suggested as one claim, or as nothing to check.

    `kind` is one of KINDS and `clear` one of CLEARS; `worth` runs from 0 to 1 and `reasons` says in words what it
    came from; `speaker` is where the text names who says it, None in the article's own voice; `said_by` the words that
    stand for that name here ("he", "the American leader"), None where the name itself stands. `standalone` is a wording
    that can be understood without the article; "" where the claim's own words can.
    """

    start: int
    end: int
    kind: str = "other"
    worth: float = 0.0
    reasons: tuple[str, ...] = ()
    speaker: Span | None = None
    clear: str = ""
    said_by: Span | None = None
    standalone: str = ""


DETAILS = ("quantity", "date", "name")
FINDINGS = ("repeated", "figures", "dates", "names")


@dataclass(frozen=True, slots=True)
class Detail:
    """A part of a claim to look up, with its offsets in the text that was given; `kind` is one of DETAILS.

    `value` of a quantity is a plain decimal number ("800000" for "800 thousand"), of a date an ISO 8601 day, month or
    year ("2026-01-14", "2026-01", "2026") or "" where nothing says which one is meant, of a name the name. `unit` is
    what is counted or measured: "%", an ISO 4217 currency ("EUR"), a unit of measure ("km") or the word beside it
    ("troops").
    """

    start: int
    end: int
    kind: str
    value: str
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """Places of one article that a checker should read side by side; `kind` is one of FINDINGS.

    `repeated`: the same fact said again; `figures`, `dates`, `names`: what disagrees. `says` is one sentence for a
    person, `places` two or more spans of the text, in order.
    """

    kind: str
    says: str
    places: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Survey:
    """What an article says more than once. A name is a tuple of its spellings there, the fullest first."""

    findings: tuple[Finding, ...] = ()
    names: tuple[tuple[str, ...], ...] = ()
