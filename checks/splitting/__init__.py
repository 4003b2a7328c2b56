"""Splitting: text -> sentences -> claims with their speakers, kinds and worth. Pure Python, no Django, no network.

    for draft in split(text, "en"):
        print(text[draft.start:draft.end], draft.kind, draft.worth)

Offsets are code points. Nothing here raises for any string, and the time taken grows with the length of the text.
"""

from checks.splitting.attribution import attributions
from checks.splitting.drafts import CLEARS, KINDS, Attribution, Draft
from checks.splitting.sentences import sentences
from checks.splitting.splitter import VERSION, split

__all__ = ["CLEARS", "KINDS", "VERSION", "Attribution", "Draft", "attributions", "sentences", "split"]
