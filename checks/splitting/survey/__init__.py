"""What an article says more than once: its names with their spellings, and findings to read side by side."""

from collections.abc import Callable, Sequence

from checks.splitting.details.mentions import is_title_case, names_in
from checks.splitting.drafts import Draft, Finding, Survey
from checks.splitting.languages import words_for
from checks.splitting.survey.disagreements import figure_findings
from checks.splitting.survey.entities import entities
from checks.splitting.survey.repeats import repeat_findings
from checks.splitting.survey.spellings import spelling_findings

MOST_FINDINGS = 200
"""So many findings at most, the first in the text: nobody reads more, and no article can make a page of them."""
MOST_NAMES = 500
"""So many names at most, the first in the text."""

Finder = Callable[[str, Sequence[Draft], str | None], list[Finding]]


def name_findings(text: str, drafts: Sequence[Draft], language: str | None) -> list[Finding]:
    """Findings of kind "names" among the drafts of a text."""
    words = words_for(text, language)
    return spelling_findings(text, names_in(text, _spans(text, drafts), words), words)


FINDERS: tuple[Finder, ...] = (name_findings, repeat_findings, figure_findings)
"""Each looks through the drafts for findings of its kinds."""


def survey(text: str, drafts: Sequence[Draft], language: str | None = None) -> Survey:
    """The names of a text and what its drafts say more than once, both in order of their first place.

    `drafts` are those that split() gave for the text; the page around the article takes no part. `language` is a
    two-letter code, as for split().
    """
    words = words_for(text, language)
    kept = [draft for draft in drafts if draft.clear != "boilerplate"]
    findings = sorted(
        (finding for finder in FINDERS for finding in finder(text, kept, language)),
        key=lambda finding: (finding.places, finding.kind),
    )
    named = entities(text, names_in(text, _spans(text, kept), words), words)
    names = tuple(entity.spellings(text, words) for entity in named[:MOST_NAMES])
    return Survey(tuple(findings[:MOST_FINDINGS]), names)


def _spans(text: str, drafts: Sequence[Draft]) -> list[tuple[int, int]]:
    """The drafts whose capitals tell something: a heading that has one in every word tells nothing."""
    spans = [(draft.start, draft.end) for draft in drafts if draft.clear != "boilerplate"]
    return [span for span in spans if not is_title_case(text[slice(*span)])]
