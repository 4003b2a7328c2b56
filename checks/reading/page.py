"""A web page: its article without what stands around it, and what its metadata tells."""

import re
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import replace
from datetime import date
from typing import Any

from checks.reading.document import Document, Unreadable
from checks.reading.language import two_letters
from checks.reading.normal import normal
from checks.reading.plain import read_plain

# lxml comes without type hints.
HtmlElement = Any

NO_TEXT = "No text was found in this page: open it in a browser, copy the article and paste it."

# Elements that run on in the line, by HTML's names and by trafilatura's; every other is a paragraph of its own.
_INLINE = frozenset(
    {"a", "abbr", "b", "bdi", "bdo", "big", "cite", "data", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark"}
    | {"s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr"}
    | {"cell", "del", "graphic", "hi", "ref"}
)
# Both a paragraph and part of a line: the element it stands in tells.
_EITHER = frozenset({"code", "quote"})
_RUNNING = frozenset({"p", "item", "head", "cell"})
_NOT_TEXT = ("head", "script", "style", "noscript", "template", "svg", "iframe", "object", "select", "button")
# Trafilatura's time grows with the square of the inline elements in one paragraph: 22,000 took 40 seconds. No article
# comes near this number.
_MOST_INLINE = 1_000
_SPACE = re.compile(r"\s+")
_AGAIN = "\ufdd0"  # no character: Unicode leaves it for a program's own use
_PROLOGUE = re.compile(r"\s*<\?xml[^>]*>")


def read_page(html: str) -> Document:
    """A document of a web page: the article as trafilatura finds it, or else all the text of the page's body.

    Headings, paragraphs, list items and table rows (cells parted by " | ") are paragraphs. The headline is the one
    that the metadata tell; the text begins with it only if the article does. Raises Unreadable when there is no text.
    """
    tree = _tree(html)
    document = read_plain(_text(tree))
    if not document.text:
        raise Unreadable(NO_TEXT)
    return _with_metadata(document, tree)


def _tree(html: str) -> HtmlElement:
    from lxml.etree import ParserError  # type: ignore[import-untyped]
    from lxml.html import HTMLParser, document_fromstring  # type: ignore[import-untyped]

    # lxml takes neither NUL, nor half of a surrogate pair, nor a declared charset in what is text already.
    html = _PROLOGUE.sub("", html.replace("\0", "").encode("utf-8", "ignore").decode(), count=1)
    try:
        tree = document_fromstring(html, parser=HTMLParser(remove_comments=True, remove_pis=True))
    except ParserError as empty:
        raise Unreadable(NO_TEXT) from empty
    for quotation in tree.xpath("//q"):  # a browser sets the quotation marks, so a reader sees them
        quotation.tag = "span"
        quotation.text = f"“{quotation.text or ''}"
        quotation.tail = f"”{quotation.tail or ''}"
    return tree


def _text(tree: HtmlElement) -> str:
    """The article, or else all the text of the page."""
    everything = _everything(deepcopy(tree))
    if any(sum(child.tag in _INLINE for child in element) > _MOST_INLINE for element in tree.iter()):
        return everything
    article = _article(deepcopy(tree))
    # At a loss, trafilatura takes all text there is as one paragraph, buttons too: then ours is the better.
    at_a_loss = len(article.strip().split("\n")) == 1 and len(everything.split()) <= len(article.split())
    return everything if at_a_loss or not article.strip() else article


def _article(tree: HtmlElement) -> str:
    """The article's text by trafilatura, "" if it finds none."""
    from trafilatura import bare_extraction

    _tell_repeats_apart(tree)
    found: Any = bare_extraction(tree, include_comments=False, include_tables=True)
    return "" if found is None else "".join(_lines(found.body)).replace(_AGAIN, "")


def _tell_repeats_apart(tree: HtmlElement) -> None:
    """Marks every second of equal paragraphs in a row: trafilatura would take them for one and lose words."""
    marked = None
    for paragraph in tree.iter("p"):
        before = paragraph.getprevious()
        if before is None or before.tag != "p" or before is marked or _words(before) != _words(paragraph):
            continue
        marked = paragraph
        if len(paragraph):
            paragraph[-1].tail = f"{paragraph[-1].tail or ''}{_AGAIN}"
        else:
            paragraph.text = f"{paragraph.text or ''}{_AGAIN}"


def _words(element: HtmlElement) -> list[str]:
    return "".join(element.itertext()).split()


def _everything(tree: HtmlElement) -> str:
    """All the text that a reader of the page sees."""
    from lxml.etree import strip_elements

    strip_elements(tree, *_NOT_TEXT, with_tail=False)
    return "".join(_lines(tree))


def _lines(body: Any) -> Iterator[str]:
    """The text below an element, with a blank line around every paragraph. No recursion: pages nest deeply."""
    from lxml.etree import iterwalk

    walk = iterwalk(body, events=("start", "end"))
    for event, element in walk:
        edge = "" if _runs_on(element) else "\n\n"
        if event == "end":
            yield edge + _SPACE.sub(" ", (element.tail or "") if element is not body else "")
        elif element.tag == "row":
            yield edge + " | ".join(_SPACE.sub(" ", "".join(cell.itertext())).strip() for cell in element)
            walk.skip_subtree()
        else:
            text = element.text or ""
            yield edge + (text if element.tag in {"code", "pre"} else _SPACE.sub(" ", text))


def _runs_on(element: Any) -> bool:
    if element.tag in _EITHER:
        return element.getparent().tag in _INLINE | _RUNNING
    return element.tag in _INLINE


def _with_metadata(document: Document, tree: HtmlElement) -> Document:
    from trafilatura.metadata import extract_metadata

    # Not "extensive": that takes dates from the text, and a wrong date is worse than none.
    told = extract_metadata(tree, date_config={"extensive_search": False, "original_date": True})
    outlet = _one_line(told.sitename)
    return replace(
        document,
        headline=_without_outlet(_one_line(told.title), outlet) or document.headline,
        byline=_one_line(told.author).replace("; ", ", ") or document.byline,
        outlet=outlet,
        published=date.fromisoformat(told.date) if told.date else None,
        language=two_letters(tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or ""),
        url=_canonical(tree),
    )


def _without_outlet(title: str, outlet: str) -> str:
    """A title without the name of the site that many pages add to it ("Bridge closed | The Ledger")."""
    parts = re.fullmatch(r"(.+) [-–—|] (.+)", title)
    return parts[1] if parts and parts[2].casefold() == outlet.casefold() else title


def _one_line(told: str | None) -> str:
    return normal(told or "").replace("\n\n", " ")


def _canonical(tree: HtmlElement) -> str:
    """The address that the page itself names as its own, if it is one of the web; or ""."""
    for path in ('//link[@rel="canonical"]/@href', '//meta[@property="og:url"]/@content'):
        for address in tree.xpath(path):
            if re.fullmatch(r"https?://\S+", address.strip()):
                return str(address.strip())
    return ""
