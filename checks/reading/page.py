"""A web page: its article without what stands around it, and what its metadata tells."""

import re
from collections.abc import Iterator
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

# Elements that are paragraphs of their own: first trafilatura's names, then HTML's.
_ITS_BLOCKS = frozenset({"p", "head", "item", "list", "table", "row", "lb", "code", "ab"})
_HTML_BLOCKS = frozenset(
    re.findall(
        r"\w+",
        "address article aside blockquote body br caption dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 "
        "h5 h6 header hr li main nav ol p pre section table tbody td th tr ul",
    )
)
_NOT_TEXT = (
    "head",
    "script",
    "style",
    "noscript",
    "template",
    "svg",
    "iframe",
    "object",
    "select",
    "textarea",
    "button",
)
_SPACE = re.compile(r"\s+")
_PROLOGUE = re.compile(r"\s*<\?xml[^>]*>")


def read_page(html: str) -> Document:
    """A document of a web page: the article as trafilatura finds it, or else all the text of the page's body.

    Headings, paragraphs, list items and table rows (cells parted by " | ") are paragraphs. The headline is the one
    that the metadata tell; the text begins with it only if the article does. Raises Unreadable when there is no text.
    """
    tree = _tree(html)
    document = read_plain(_article(tree) or _everything(tree))
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
    for quotation in list(tree.iter("q")):  # a browser sets the quotation marks, so a reader sees them
        quotation.text = f"“{quotation.text or ''}"
        quotation.tail = f"”{quotation.tail or ''}"
        quotation.drop_tag()
    return tree


def _article(tree: HtmlElement) -> str:
    """The article's text by trafilatura, a paragraph a line; "" if it finds none."""
    from trafilatura import bare_extraction

    found: Any = bare_extraction(tree, include_comments=False, include_tables=True)
    return "" if found is None else "".join(_lines(found.body, _ITS_BLOCKS))


def _everything(tree: HtmlElement) -> str:
    """All the text that a reader of the page sees, a paragraph a line."""
    from lxml.etree import strip_elements

    strip_elements(tree, *_NOT_TEXT, with_tail=False)
    return "".join(_lines(tree, _HTML_BLOCKS))


def _lines(body: Any, blocks: frozenset[str]) -> Iterator[str]:
    """The text below an element, with "\\n" around every block. It walks without recursion: pages nest deeply."""
    from lxml.etree import iterwalk

    walk = iterwalk(body, events=("start", "end"))
    for event, element in walk:
        edge = "\n" if element.tag in blocks or _is_block_quote(element) else ""
        if event == "end":
            yield edge + _SPACE.sub(" ", (element.tail or "") if element is not body else "")
        elif element.tag == "row":
            yield "\n" + " | ".join(_SPACE.sub(" ", "".join(cell.itertext())).strip() for cell in element)
            walk.skip_subtree()
        else:
            text = element.text or ""
            yield edge + (text if element.tag in {"code", "pre"} else _SPACE.sub(" ", text))


def _is_block_quote(element: Any) -> bool:
    return element.tag == "quote" and element.getparent().tag not in {"p", "item", "head", "cell"}


def _with_metadata(document: Document, tree: HtmlElement) -> Document:
    from trafilatura.metadata import extract_metadata

    # Not "extensive": that takes dates from the text, and a wrong date is worse than none.
    told = extract_metadata(tree, date_config={"extensive_search": False, "original_date": True})
    return replace(
        document,
        headline=_one_line(told.title) or document.headline,
        byline=_one_line(told.author).replace("; ", ", ") or document.byline,
        outlet=_one_line(told.sitename),
        published=date.fromisoformat(told.date) if told.date else None,
        language=two_letters(tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or ""),
        url=_canonical(tree),
    )


def _one_line(told: str | None) -> str:
    return normal(told or "").replace("\n\n", " ")


def _canonical(tree: HtmlElement) -> str:
    """The address that the page itself names as its own, if it is one of the web; or ""."""
    for path in ('//link[@rel="canonical"]/@href', '//meta[@property="og:url"]/@content'):
        for address in tree.xpath(path):
            if re.fullmatch(r"https?://\S+", address.strip()):
                return str(address.strip())
    return ""
