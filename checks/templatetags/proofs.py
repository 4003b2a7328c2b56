"""The text of an article with its claims marked."""

from collections.abc import Sequence
from html import escape
from typing import Any

from django import template
from django.utils.safestring import SafeString

register = template.Library()


@register.simple_tag
def marked(paragraphs: Sequence[Sequence[Any]], here: str, in_hand: int | None) -> SafeString:
    """The paragraphs as HTML: claims as links to their card at the address `here`, that of the claim in hand current.

    `paragraphs` are of `laid_out()` in checks.views.proof, which templates get and Python here must not import.
    Written here and not by a template, which took nine tenths of the time of a page with 2,000 claims.
    """
    link = f'<a class="mark" draggable="false" href="{escape(here)}?claim='
    return SafeString("".join(_paragraph(pieces, link, in_hand) for pieces in paragraphs))


def _paragraph(pieces: Sequence[Any], link: str, in_hand: int | None) -> str:
    written = []
    for piece in pieces:
        mark, words = piece.mark, f'data-start="{piece.start}"'
        if mark is None:
            bare = ' class="bare"' if piece.bare else ""
            written.append(f"<span{bare} {words}>{escape(piece.text)}</span>")
            continue
        first = " data-first" if piece.first else ""
        current = ' aria-current="true"' if mark.claim == in_hand else ""
        written.append(
            f'{link}{mark.claim}#card" data-claim="{mark.claim}" data-status="{mark.status}" {words}{first}{current}'
            f' data-version="{mark.version}">{escape(piece.text)}</a>'
        )
    return f"<p>{''.join(written)}</p>\n"
