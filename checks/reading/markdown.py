"""Markdown: its words as plain paragraphs, and what its front matter tells."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from checks.reading.document import Document
from checks.reading.language import two_letters
from checks.reading.normal import normal
from checks.reading.plain import read_plain

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_FRONT_MATTER = re.compile(r"\ufeff?---[ \t]*\n(.*?\n)(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_ENTRY = re.compile(r"([A-Za-z][\w -]*):(?:[ \t]+(.*))?")
_LIST_ENTRY = re.compile(r"\s*-\s+(.*)")
_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


def read_markdown(text: str) -> Document:
    """A document of Markdown: headings, paragraphs, quotes, list items and table rows, each a paragraph.

    The words of a link stay and its address goes; so do pictures, but for their description. HTML in it is taken as the
    words it is, tags too. Front matter (`key: value` lines between two `---`) gives title, author, date, lang, outlet
    and url, and is not part of the text; without it headline and byline are found as in plain text.
    """
    facts, body = _front_matter(text.replace("\r\n", "\n").replace("\r", "\n"))
    found = read_plain("\n\n".join(_blocks(body)))
    return replace(
        found,
        headline=_first(facts, "headline", "title") or found.headline,
        byline=_first(facts, "byline", "author", "authors") or found.byline,
        outlet=_first(facts, "outlet", "publication", "publisher", "site"),
        published=_day(_first(facts, "published", "date")),
        language=two_letters(_first(facts, "language", "lang")),
        url=_first(facts, "canonical", "url"),
    )


def _front_matter(text: str) -> tuple[dict[str, str], str]:
    """The entries by key in small letters, and the text after them; no entries unless every line is one."""
    match = _FRONT_MATTER.match(text)
    if match is None:
        return {}, text
    facts: dict[str, list[str]] = {}
    key = ""
    for line in match[1].splitlines():
        if entry := _ENTRY.fullmatch(line):
            key = entry[1].lower()
            facts[key] = _values(entry[2] or "")
        elif key and (item := _LIST_ENTRY.fullmatch(line)):
            facts[key] += _values(item[1])
        elif line.strip() and not line.startswith(("#", " ")):
            return {}, text
    return {key: normal(", ".join(values)) for key, values in facts.items()}, text[match.end() :]


def _values(written: str) -> list[str]:
    """One value, or those of an inline list ("[Lena Aho, Tom Reed]"), without their quotation marks."""
    written = written.strip()
    parts = written[1:-1].split(",") if written.startswith("[") and written.endswith("]") else [written]
    return [value for part in parts if (value := part.strip().strip("\"'"))]


def _first(facts: dict[str, str], *keys: str) -> str:
    return next((facts[key] for key in keys if facts.get(key)), "")


def _day(written: str) -> date | None:
    match = _ISO_DATE.match(written)
    try:
        return date.fromisoformat(match[0]) if match else None
    except ValueError:
        return None


def _blocks(text: str) -> list[str]:
    blocks: list[str] = []
    row: list[str] | None = None
    for token in _parser().parse(text):
        if token.type == "tr_open":
            row = []
        elif token.type == "tr_close":
            blocks.append(" | ".join(row or []))
            row = None
        elif token.type == "inline":
            (blocks if row is None else row).append(_words(token.children or []))
        elif token.type in {"fence", "code_block"}:
            blocks += token.content.split("\n")
    return blocks


def _parser() -> "MarkdownIt":
    from markdown_it import MarkdownIt

    # What nests deeper than this is left out: at the preset's 20 words of a quoted thread would be lost.
    return MarkdownIt("commonmark", {"html": False, "maxNesting": 100}).enable("table")


def _words(inline: Sequence["Token"]) -> str:
    """The words of one block on one line: a soft break is a space, a hard one ends the paragraph."""
    words = {"softbreak": " ", "hardbreak": "\n\n"}
    return "".join(words.get(token.type, token.content) for token in inline)
