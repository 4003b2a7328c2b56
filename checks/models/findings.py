"""What the split found when it read an article as a whole: places to read side by side, names and their spellings.

It is a fact of the revision's text and kept with it, as JSON: `Revision.survey`.
"""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

from checks.models.said import in_words

# What a finding is about; its sentence says the rest.
LABELS = {"repeated": _("Repetition"), "figures": _("Figures"), "dates": _("Dates"), "names": _("Names")}


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of the text, in code points of the revision, and its first words."""

    start: int
    end: int
    words: str


@dataclass(frozen=True, slots=True)
class Finding:
    """Places that say the same or disagree; `kind` is one of LABELS, `says` a sentence for a person."""

    kind: str
    says: str
    places: tuple[Place, ...]

    @property
    def label(self) -> str:
        """What sort of finding it is, in words."""
        return str(LABELS[self.kind])

    def touches(self, start: int, end: int) -> bool:
        """Whether one of its places has words of this stretch."""
        return any(place.start < end and place.end > start for place in self.places)

    def elsewhere(self, start: int, end: int) -> tuple[Place, ...]:
        """Its places outside this stretch."""
        return tuple(place for place in self.places if place.start >= end or place.end <= start)


def findings_of(survey: dict[str, Any]) -> list[Finding]:
    """The findings kept with a revision, in text order; none for one that was split before there were any.

    What they say is in the reader's language.
    """
    return [
        Finding(found["kind"], in_words(found["says"]), tuple(Place(*place) for place in found["places"]))
        for found in survey.get("findings", ())
    ]


def spellings_of(survey: dict[str, Any], name: str) -> tuple[str, ...]:
    """The other spellings that a name has in the article, the fullest first."""
    for spellings in survey.get("names", ()):
        if name in spellings:
            return tuple(other for other in spellings if other != name)
    return ()
