"""What somebody said of themselves, turned to them: "we lost our boat" becomes "you lost your boat". English only.

Where a verb might stay behind ("I was late and was sorry") or somebody else is already "you", there is no answer: a
question that misquotes is worse than one that asks more openly.
"""

import re

_TURNED = {
    "i": "you", "we": "you", "me": "you", "us": "you", "my": "your", "our": "your", "ours": "yours",
    "myself": "yourself", "ourselves": "yourselves", "i'm": "you're", "we're": "you're", "i've": "you've",
    "we've": "you've", "i'll": "you'll", "we'll": "you'll", "i'd": "you'd", "we'd": "you'd",
}  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_ADVERB = r"(?:\s(?:never|also|just|still|always|really|only|personally|once|already|\w+ly))?"
_BE = re.compile(rf"\bI({_ADVERB})\s(am|was)(n['’]t)?\b|\b([Aa]m|[Ww]as)(n['’]t)?\sI\b")
_NUMERAL = re.compile(r"\b[A-Z]\w*\sI\b")  # "Charles I", "World War I"
_UNSAFE = re.compile(
    r"\b(?:you|your|yours|yourself|let['’]s|mine|ain['’]t)\b|\blet\sus\b|\bam\b|(?:\b(?:and|but|or)|,)\swas(?:n['’]t)?\b",
    re.IGNORECASE,
)
_SECOND = frozenset(["you", "your", "yours", "yourself", "yourselves"])
_FIRST = frozenset([*_TURNED, "mine", "let's"])


def is_first_person(statement: str) -> bool:
    """Whether somebody speaks of themselves in English; "US" is a country and "I" behind a name a numeral."""
    return any(_is_first(word) for word in _WORD.findall(statement))


def is_second_person(statement: str) -> bool:
    """Whether somebody is addressed in English."""
    return any(
        word.lower() in _SECOND and (word.islower() or not match.start())  # "If You Go" is a title
        for match in _WORD.finditer(statement)
        for word in match[0].replace("’", "'").split("'")[:1]
    )


def _is_first(word: str) -> bool:
    lower = word.lower().replace("’", "'")
    return lower in _FIRST and not (len(word) > 1 and word.isupper())


def turned(statement: str) -> str:
    """A statement with "you" for "I" and "we"; "" where that is not safe."""
    numeral = _NUMERAL.search(statement)
    if numeral and numeral.start():
        return ""
    agreed = _BE.sub(_agreeing, statement)
    return "" if _UNSAFE.search(agreed) else _WORD.sub(_turned_word, agreed)


def _agreeing(match: re.Match[str]) -> str:
    verb = {"am": "are", "was": "were"}[(match[2] or match[4]).lower()]
    if match[2]:
        return f"I{match[1]} {verb}{match[3] or ''}"
    return f"{verb}{match[5] or ''} I"


def _turned_word(match: re.Match[str]) -> str:
    word = match[0]
    if not _is_first(word):
        return word
    found = _TURNED[word.lower().replace("’", "'")]
    found = found.replace("'", "’") if "’" in word else found
    return found.capitalize() if word[0].isupper() and word[0] != "I" and match.start() == 0 else found
