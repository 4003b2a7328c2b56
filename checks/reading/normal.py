"""Normal text: the one form in which an article is kept, so that a code point offset means the same to everybody.

* Unicode NFC.
* A paragraph is one line; between two paragraphs stands exactly one blank line ("\\n\\n"). A heading, a list item, a
  line of dialogue and a table row are paragraphs. A single "\\n" stands nowhere, so "paragraph" needs no other rule.
* Every line of the input is a paragraph, blank lines or none, unless its block is hard-wrapped (see `_unwrap`).
* Spaces: only U+0020, never two, never at an end of a line.
* No invisible characters. A joiner stays where it is not invisible: inside a word of a script whose letters it shapes
  (Persian, Devanagari, Sinhala ...) and between two emoji. Variation selectors and emoji tags go: nothing is read in
  them, and text can be hidden in them.
* At most 30 combining marks in a row, as in the Stream-Safe Text Format (UAX #15, section 13).
"""

import re
import unicodedata
from collections.abc import Iterator
from itertools import pairwise

# Ends of lines: CRLF, CR, vertical tab (Word's soft break), form feed, NEL, U+2028. U+2029 ends a paragraph.
_LINE_END = re.compile("\r\n|[\r\v\f\x85\u2028]")

# Every space of category Zs, the tab, and the blank of Braille.
_SPACES = re.compile("[ \t\xa0\u1680\u2000-\u200a\u202f\u205f\u3000\u2800]+")

# Categories Cc, Cf and Cs and the rest of Default_Ignorable_Code_Point (Unicode 16), but for the Arabic, Syriac and
# Kaithi signs of Cf that are seen, and for the two joiners; and the object replacement character that Word leaves.
INVISIBLE = (
    "\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u2028-\u202e"
    "\u2060-\u206f\u3164\ud800-\udfff\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffc"
    "\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
_INVISIBLE = re.compile(f"[{INVISIBLE}]+")

# Letters that a joiner shapes: Arabic to Syriac, Indic, Myanmar, Khmer, Mongolian, Arabic presentation forms.
_SHAPED = "\u0620-\u08ff\u0900-\u0dff\u1000-\u109f\u1780-\u18af\ufb50-\ufdff\ufe70-\ufefc"
_EMOJI = "\u2190-\u2bff\U0001f000-\U0001faff"
_JOINERS = re.compile("[\u200c\u200d]+")
_STRAY_JOINER = re.compile(
    f"(?<![{_SHAPED}{_EMOJI}])[\u200c\u200d]"
    f"|[\u200c\u200d](?![{_SHAPED}{_EMOJI}])"
    f"|(?<=[{_EMOJI}])\u200c|(?<=[{_EMOJI}])\u200d(?=[{_SHAPED}])|(?<=[{_SHAPED}])[\u200c\u200d](?=[{_EMOJI}])"
)

# No character below U+0300 is a combining mark.
_LONG_RUN = re.compile("[^\x00-\u02ff]{31,}")
_MOST_MARKS = 30

# A hard-wrapped line is of this many code points at most and the longest of its block of this many at least:
# RFC 2822 asks for 78, mailers and editors wrap from about 50 up.
_WRAPPED = range(50, 101)
_ITEM = re.compile(r"[-*+•·▪◦‣>]\s|\d{1,2}[.)]\s|[–—]\s?[^\W\d_a-z]")
_SENTENCE_END = re.compile(r"[.!?…:;。！？।][\"'”’»“)\]]*$")


def normal(text: str) -> str:
    """The normal text of anything: no error, linear time, and the same again when it is given its own result."""
    text = _LINE_END.sub("\n", text).replace("\u2029", "\n\n")
    text = _without_invisible(text)
    # Twice: a mark may fall apart into two under NFC. The first keeps the sorting of marks, which is quadratic, short.
    text = _with_few_marks(unicodedata.normalize("NFC", _with_few_marks(text)))
    lines = [line.strip() for line in _SPACES.sub(" ", text).split("\n")]
    return "\n\n".join(paragraph for block in _blocks(lines) for paragraph in _unwrap(block))


def _without_invisible(text: str) -> str:
    text = _INVISIBLE.sub("", text)
    # Of several joiners in a row only one can shape anything.
    text = _JOINERS.sub(lambda run: run[0][0], text)
    return _STRAY_JOINER.sub("", text)


def _with_few_marks(text: str) -> str:
    return text if text.isascii() else _LONG_RUN.sub(lambda run: _cut_marks(run[0]), text)


def _cut_marks(run: str) -> str:
    kept, marks = [], 0
    for character in run:
        marks = marks + 1 if unicodedata.combining(character) else 0
        if marks <= _MOST_MARKS:
            kept.append(character)
    return "".join(kept)


def _blocks(lines: list[str]) -> Iterator[list[str]]:
    """The runs of lines between blank lines."""
    block: list[str] = []
    for line in lines:
        if line:
            block.append(line)
        elif block:
            yield block
            block = []
    if block:
        yield block


def _unwrap(block: list[str]) -> list[str]:
    """The paragraphs of a block: its lines, or, where a mailer or an editor wrapped them, the lines put together again.

    A line was wrapped when the first word of the next would not have fitted into the block's width. That alone is true
    of many lists, so at least a quarter of the block's breaks must also stand in mid sentence: no end of a sentence
    before it, a small letter after. An item of a list always begins a paragraph.
    """
    width = max(map(len, block))
    if width not in _WRAPPED:
        return block
    breaks = [(a, b) for a, b in pairwise(block) if not _ITEM.match(b)]
    if not breaks or 4 * sum(_in_mid_sentence(a, b) and _is_full(a, b, width) for a, b in breaks) < len(breaks):
        return block
    paragraphs = [[block[0]]]
    for before, line in pairwise(block):
        if not _ITEM.match(line) and (_is_full(before, line, width) or _in_mid_sentence(before, line)):
            paragraphs[-1].append(line if _ends_in_hyphen(before, line) else f" {line}")
        else:
            paragraphs.append([line])
    return ["".join(parts) for parts in paragraphs]


def _is_full(line: str, following: str, width: int) -> bool:
    return len(line) + 1 + len(following.partition(" ")[0]) > width


def _in_mid_sentence(line: str, following: str) -> bool:
    return following[0].islower() and not _SENTENCE_END.search(line)


def _ends_in_hyphen(line: str, following: str) -> bool:
    """Whether a compound was broken at its hyphen ("well-" / "known"), which stays; a dash has a space before it."""
    return line[-1] in "-‐" and line[-2:-1].isalnum() and following[0].isalnum()
