r"""Long alternations rewritten so that Python's matcher finds out sooner that none of them fits.

Its `re` tries the alternatives of `\b(?:apple|art|bill|bond)\b` one after the other at each word. Grouped by their
first letter - `\b(?:a(?:pple|rt)|b(?:ill|ond))\b` - most fail together; the same texts match, in less time.
"""

import re

_GROUP = r"\b(?:"
_FEWEST = 6  # alternatives that are worth it
_PIECE = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|.", re.DOTALL)  # an escaped sign, a set of signs, or one sign


def grouped(source: str) -> str:
    r"""A verbose pattern, its groups of alternatives after `\b` grouped by first letters; blanks go."""
    pieces = [piece for piece in _PIECE.findall(source) if not piece.isspace()]
    found, at = [], 0
    while at < len(pieces):
        if "".join(pieces[at : at + 4]) == _GROUP:
            end = _end(pieces, at + 4)
            found.append(f"{_GROUP}{_by_letter(_alternatives(pieces[at + 4 : end]))})")
            at = end + 1
        else:
            found.append(pieces[at])
            at += 1
    return "".join(found)


def _end(pieces: list[str], at: int) -> int:
    """Where the group that is open at `at` closes."""
    depth = 1
    while depth:
        depth += {"(": 1, ")": -1}.get(pieces[at], 0)
        at += 1
    return at - 1


def _alternatives(pieces: list[str]) -> list[list[str]]:
    """The alternatives of a group, each in its pieces."""
    found: list[list[str]] = [[]]
    depth = 0
    for piece in pieces:
        depth += {"(": 1, ")": -1}.get(piece, 0)
        if piece == "|" and not depth:
            found.append([])
        else:
            found[-1].append(piece)
    return found


def _by_letter(alternatives: list[list[str]]) -> str:
    groups: dict[str, list[str]] = {}
    others = []
    for pieces in alternatives:
        first, following = (pieces or [""])[0], "".join(pieces[1:2])
        if len(first) == 1 and first.isalpha() and following not in {"?", "*", "+", "{"}:
            groups.setdefault(first, []).append("".join(pieces[1:]))
        else:
            others.append("".join(pieces))
    if len(alternatives) < _FEWEST:
        return "|".join("".join(pieces) for pieces in alternatives)
    letters = [f"{letter}(?:{'|'.join(rests)})" for letter, rests in sorted(groups.items())]
    return "|".join([*letters, *others])
