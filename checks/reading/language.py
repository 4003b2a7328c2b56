"""Which language a text is in."""

import re
from functools import cache
from typing import Any

_HEAD = 5_000  # code points; more changes nothing and costs time
_ENOUGH = 20  # letters; shorter text is a guess (py3langid took "Ні" for Russian)
_CODE = re.compile(r"([a-z]{2})(?:[-_].*)?", re.IGNORECASE)


def language_of(text: str) -> str:
    """Two letters (ISO 639-1) by the words of the first 5,000 code points, or "" for too little text."""
    head = text[:_HEAD]
    if sum(map(str.isalpha, head)) < _ENOUGH:
        return ""
    return two_letters(_identifier().classify(head)[0])


def two_letters(code: str) -> str:
    """The language of a tag such as "uk", "pt-BR" or "en_GB" (BCP 47); "" for anything else, three letters too."""
    match = _CODE.fullmatch(code.strip())
    return match[1].lower() if match else ""


@cache
def _identifier() -> Any:
    import py3langid  # its model takes about a second to load

    return py3langid
