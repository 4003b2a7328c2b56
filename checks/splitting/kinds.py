"""What a claim asserts. The first rule that fits decides, in the order a checker would ask:

1. `opinion`: an evaluation with nothing to look up (see clearing.py).
2. `definition`: a reference passage, or a sentence that says what a thing is.
3. `quotation`: most of its words stand in a speaker's quotation marks: were they said, in these words?
4. `reported`: it lies in somebody's indirect speech. A figure in it does not change that, as the first thing to check is
   whether the person said so; the figure is named in the reasons and raises the worth.
5. `quantity`: the article's own voice gives an amount, a share or a count. A year or a date is no amount.
6. `comparison`, 7. `cause`, 8. `prediction`, 9. `event`: by the words that mark them.
10. `other`.
"""

import re

from checks.splitting.languages.words import Words

# 1,200 - 3.5 - 800 - 12 % - $40, but not 2024, not "Article 5", not "the 21st", not the 12 of 12:30 and of F-16.
_AMOUNT = re.compile(r"(?<![\w.,:/-])[$€£₴¥]?\d{1,40}(?:[.,\s]\d{3}){0,6}(?:[.,]\d{1,12})?(?![\w:/]|-\w|\.\d)")
_SHARE = re.compile(r"\d\s?%|[$€£₴¥]\s?\d|\d\s?[€₴£$]")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_LABEL = re.compile(
    r"(?:article|section|chapter|no|nr|art|page|стаття|статті|artikel|artículo|artykuł|title|act|part)\.?\s$", re.I
)


def amount(passage: str, words: Words) -> bool:
    """Whether a passage gives an amount: a number that is no date and no label, or a number word with its unit."""
    if _SHARE.search(passage):
        return True
    for match in _AMOUNT.finditer(passage):
        unit = words.unit_next.match(passage, match.end()) is not None
        if unit or not (_is_date(passage, match.start(), match.end(), words) or _is_label(passage, match.start())):
            return True
    return words.counted.search(passage) is not None


def _is_date(passage: str, start: int, end: int, words: Words) -> bool:
    if _YEAR.fullmatch(passage, start, end):
        return True
    beside = passage[max(0, start - 14) : start] + " " + passage[end : end + 14]
    return any(word.strip(".,()").lower() in words.months for word in beside.split())


def _is_label(passage: str, start: int) -> bool:
    return _LABEL.search(passage[max(0, start - 12) : start]) is not None


def kind_of(passage: str, words: Words, *, clear: str, quoted: float, speaker: bool) -> str:
    """The kind of a passage; `quoted` is the share of it in quotation marks, `speaker` whether somebody says it."""
    if clear == "opinion":
        return "opinion"
    if words.definition.search(passage) and not speaker:
        return "definition"
    if quoted >= 0.5 and speaker:
        return "quotation"
    if speaker:
        return "reported"
    if amount(passage, words):
        return "quantity"
    for kind in ("comparison", "cause", "prediction", "event"):
        if getattr(words, kind).search(passage):
            return kind
    return "other"
