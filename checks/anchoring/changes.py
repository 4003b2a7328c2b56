"""A word diff for people: what stayed, what is gone, what is new."""

import re
from dataclasses import dataclass

from checks.anchoring.alignment import Alignment
from checks.anchoring.words import UNSPACED

Piece = tuple[str, str]

# Combining marks that are no letters to `re`, and the scripts of India, whose vowels are such marks.
_MARKS = "\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u064b-\u065f\u0670\u0900-\u0dff"
_RUN = f"(?:(?![{UNSPACED}])[\\w{_MARKS}])+"

# A word with all that makes one word of it ("don't", "well-known", "-1,500.5", "$5"), a run of white space, a sign.
_PART = re.compile(rf"[+−-]?[$€£]?{_RUN}(?:[-'’.,:/@&‑]{_RUN})*[%‰]?|\s+|\S")

# What stayed between two changes is part of the change if it is one word of this many letters at most, or none: nobody
# can read words that are struck and kept in turn.
_SHORT = 4


@dataclass
class _Step:
    """A change and what stayed after it."""

    gone: str
    come: str
    same: str

    @property
    def is_change(self) -> bool:
        return bool(self.gone or self.come)

    @property
    def ends_in_island(self) -> bool:
        """Whether what stayed is too little to stand alone between two changes."""
        words = self.same.split()
        return len(words) <= 1 and sum(map(str.isalnum, self.same)) <= _SHORT


def changes(old: str, new: str) -> list[Piece]:
    """The pieces of both texts in reading order: ("same" | "gone" | "new", text), cut between words.

    The same and the gone ones join to the old text and the same and the new ones to the new text, to the character.
    Where something was replaced, what is gone stands before what is new. The time grows with the length of the texts.
    """
    steps: list[_Step] = []
    for step in _steps(_PART.findall(old), _PART.findall(new)):
        if steps and steps[-1].is_change and steps[-1].ends_in_island and step.is_change:
            last = steps.pop()
            step = _Step(last.gone + last.same + step.gone, last.come + last.same + step.come, step.same)
        steps.append(step)
    return [
        (how, text)
        for step in steps
        for how, text in (("gone", step.gone), ("new", step.come), ("same", step.same))
        if text
    ]


def _steps(old: list[str], new: list[str]) -> list[_Step]:
    """The changes between two lists of parts, each with what stayed after it."""
    letters = [len(part) for part in old]
    kept = Alignment(old, new).align(letters).chain(letters)
    steps = []
    # Before the first change stands what the texts begin with, after the last what they end with.
    at = (0, 0)
    for i, j, length in [*kept, (len(old), len(new), 0)]:
        steps.append(_Step("".join(old[at[0] : i]), "".join(new[at[1] : j]), "".join(old[i : i + length])))
        at = i + length, j + length
    return steps
