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
    came from; `speaker` is where the text names who says it, None in the article's own voice.
    """

    start: int
    end: int
    kind: str = "other"
    worth: float = 0.0
    reasons: tuple[str, ...] = ()
    speaker: Span | None = None
    clear: str = ""
