"""Lists that were pasted into one line: "1. Bread 2. Milk", "a) rivers b) lakes", "• maps • plans"."""

import re
from collections.abc import Container
from typing import NamedTuple

_BULLETS = "•▪◦‣⁃●►"
_LABEL = re.compile(
    rf"(?P<bullet>[{_BULLETS}]?)\s?(?P<open>\(?)(?P<count>\d{{1,3}}|[a-z]|[IVX]{{1,4}})(?P<close>\.\)|[.)])\s+"
)
_COUNTED = re.compile(rf"(?<!\S)(?:[{_BULLETS}]\s?)?(\(?)(\d{{1,3}}|[a-z])(\.\)|[.)])\s+(?=\S)")
_BULLET = re.compile(rf"(?<!\S)[{_BULLETS}](?=\s?\S)")


class Enumeration(NamedTuple):
    """Where the items of a line begin, its first left out, and where the words behind each label do."""

    items: frozenset[int] = frozenset()
    inner: frozenset[int] = frozenset()


NONE = Enumeration()


def enumeration(line: str, *, ordinals: bool = False, months: Container[str] = ()) -> Enumeration:
    """The items of a line that begins with a label or a bullet; each number must be the next one after the last.

    `ordinals`: the language writes "3. May"; then a number and a stop are a label only before a capital, and no month.
    """
    label = _LABEL.match(line)
    if label is None:
        return Enumeration(_bullets(line)) if line[0] in _BULLETS else NONE
    items, inner = set(_bullets(line) if label["bullet"] else ()), {label.end()}
    wanted = _after(label["count"])
    for match in _COUNTED.finditer(line, label.end()):
        if match[2] != wanted or (match[1], match[3]) != (label["open"], label["close"]):
            continue
        if not (ordinals and match[3] == ".") or _is_capital(line[match.end() : match.end() + 20], months):
            items.add(match.start())
            inner.add(match.end())
            wanted = _after(wanted)
    return Enumeration(frozenset(items), frozenset(inner))


def _is_capital(after: str, months: Container[str]) -> bool:
    return not after[0].islower() and after.split()[0].lower() not in months


def _bullets(line: str) -> frozenset[int]:
    return frozenset(match.start() for match in _BULLET.finditer(line, 1))


def _after(count: str) -> str:
    """The number or letter that follows; a Roman number has none here."""
    if count.isdigit():
        return str(int(count) + 1)
    return chr(ord(count) + 1) if count.islower() and count < "z" else ""
