"""Splitting: text -> sentences -> claims with their speakers, kinds and worth. Pure Python, no Django, no network.

    for draft in split(text, "en"):
        print(text[draft.start:draft.end], draft.kind, draft.worth)

Offsets are code points. Nothing here raises for any string, and the time taken grows with the length of the text.
"""

from checks.splitting.asking.people import Named, people_named
from checks.splitting.asking.questions import question_about
from checks.splitting.details import details, with_anchors
from checks.splitting.drafts import CLEARS, KINDS, Attribution, Detail, Draft, Finding, Survey
from checks.splitting.sentences import sentences
from checks.splitting.speech.attribution import attributions
from checks.splitting.splitter import VERSION, split
from checks.splitting.survey import survey

__all__ = [
    "CLEARS",
    "KINDS",
    "VERSION",
    "Attribution",
    "Detail",
    "Draft",
    "Finding",
    "Named",
    "Survey",
    "attributions",
    "details",
    "people_named",
    "question_about",
    "sentences",
    "split",
    "survey",
    "with_anchors",
]
