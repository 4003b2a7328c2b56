"""Lines that stand under a picture: they end with the credit of a photographer or an agency."""

import re

_AGENCY = r"""(?:AP|AFP|APA|ANP|ANSA|EFE|EPA(?:-EFE)?|dpa|DPA|PAP|Reuters|REUTERS|Getty(?:\ Images)?|GETTY(?:\ IMAGES)?
|Bloomberg|Xinhua|Shutterstock|Alamy|iStock|AdobeStock|Adobe\ Stock|Unsplash|Pixabay|Wikimedia(?:\ Commons)?|imago|IMAGO
|picture\ alliance|Keystone|Укрінформ|УНІАН|East\ News|Agencja\ \w+)"""
_NAMES = r"[^\W\d_a-z][\w.'’-]{0,30}(?:\s[^\W\d_a-z][\w.'’-]{0,30}){0,3}"
# "(AP Photo/Jane Roe)" - "REUTERS/Jane Roe" - "J. Roe / EPA" - "via Getty Images" - "| Reuters".
# Never "(dpa)" alone: reports end with it.
_CREDIT = re.compile(
    rf"""(?:\(\s*(?:AP|EPA|AFP|PA)\s(?:Photo|Foto)\b[^()]{{0,60}}\)
    |\b{_AGENCY}\s?/\s?{_NAMES}\s?\)?
    |\b[^\W\d_][\w.'’-]{{1,30}}\s?/\s?(?:[^\W\d_][\w.'’-]{{1,30}}\s?/\s?)?{_AGENCY}\)?
    |\bvia\s(?:AP|AFP|Reuters|REUTERS|Getty(?:\sImages)?)\)?
    |[|©]\s?[^\n|©.]{{0,40}}{_AGENCY}\)?
    |\([^()]{{0,30}}©[^()]{{1,60}}\))\W{{0,3}}$""",
    re.VERBOSE,
)
_LABELLED = re.compile(
    r"\(\s?(?:image|photo|picture|credit|source|foto|fot|bild|quelle|crédit|imagen|zdjęcie|źródło|фото|джерело)"
    r"[\w\s]{0,12}[:.][^()]{1,60}\)$",
    re.IGNORECASE,
)
_ALONE = re.compile(rf"{_AGENCY}(?:\s\w+)?$", re.VERBOSE)
_BARE = re.compile(rf"[,–—|(]\s?{_AGENCY}(?:\s?(?:Photo|Foto|file))?\)?$", re.VERBOSE)
_STOP_INSIDE = re.compile(r"[^\W\d_]{2,}[.!?]\s")
_LOOK_BACK = 140  # code points
_GALLERY = re.compile(r"\d{1,2}\s(?:of|von|sur|de|з|z)\s\d{1,2}\s\D")  # "1 of 4 A shopper looks at"


def is_caption(line: str, *, stop: bool) -> bool:
    """Whether a line stands under a picture; `stop`: it ends as a sentence does.

    A bare ", AP" or "(Reuters)" makes a caption only of a line that is no sentence and holds none.
    """
    tail = line[-_LOOK_BACK:]
    if line[0] == "©" or _GALLERY.match(line) or _ALONE.match(line):
        return True
    if _CREDIT.search(tail) or _LABELLED.search(tail):
        return True
    return not stop and _BARE.search(tail) is not None and not _STOP_INSIDE.search(line)
