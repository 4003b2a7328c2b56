"""From bytes to text: which charset, and is it text at all?"""

import codecs
import re

from checks.reading.document import Unreadable

NO_TEXT = "This file is not text in any known charset: save it as UTF-8 text (.txt, .md or .html), or paste the text."

# Longest first: the mark of UTF-16 begins that of UTF-32.
_BOMS = [
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
]

# First bytes by which a file shows what it is, whatever it is called.
_SIGNATURES = [
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a Word, OpenDocument or zip file"),
    (b"\xd0\xcf\x11\xe0", "an old Word file"),
    (b"{\\rtf", "a rich text (RTF) file"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
    (b"RIFF", "an image, sound or film"),
    (b"\x1f\x8b", "a compressed file"),
]

_META = re.compile(rb"<meta[^>]{0,500}?charset\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.IGNORECASE)
_META_WITHIN = 4_096  # bytes; the HTML standard looks at 1,024, real pages put it later
_NOT_ASCII = re.compile("[^\x00-\x7f]+")
_SAMPLE = 200_000  # bytes that chardet looks at

# What browsers read under these names (WHATWG Encoding, section 4.2).
_READ_AS = {"iso8859-1": "windows-1252", "gb2312": "gb18030", "gbk": "gb18030", "shift_jis": "cp932"}

# The charsets a page may declare. Python knows more names, some of them no charsets (unicode_escape, punycode).
_CHARSETS = re.compile("(iso8859|cp|koi8|mac|euc|gb|big5|shift_jis|iso2022|johab|tis|hp_roman|ptcp|kz)[a-z0-9_-]*")

# Control characters that no text has, but for ends of lines, tabs, and an old end of file (26); for str.translate.
_CONTROLS = dict.fromkeys(set(range(32)) - {9, 10, 11, 12, 13, 26})
_STRAY = 0.01  # the share of control or undecodable characters beyond which it is no text


def decode(data: bytes, *, html: bool = False) -> tuple[str, str]:
    """The text and the name of its charset (lower case, as Python or chardet call it).

    A byte order mark decides; else UTF-8 if the bytes fit; else what an HTML page declares; else chardet's guess.
    Raises Unreadable for anything that is not text.
    """
    _refuse_known_formats(data)
    for bom, name in _BOMS:
        if data.startswith(bom):
            return data[len(bom) :].decode(name, "replace"), name
    for charset in (_utf8, _declared if html else None, _guessed):
        if charset and (name := charset(data)) and (text := _decoded(data, name)) is not None:
            return text, name
    raise Unreadable(NO_TEXT)


def _refuse_known_formats(data: bytes) -> None:
    for signature, what in _SIGNATURES:
        if data.startswith(signature):
            raise Unreadable(f"This is {what}, and only .txt, .md and .html files can be read: paste its text instead.")


def _utf8(data: bytes) -> str:
    """UTF-8, if the bytes are that, but for a few broken ones (a file cut short) among many that fit."""
    if b"\x1b$" in data:  # ISO-2022-JP is valid UTF-8 and means something else
        return ""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd") - data.count(b"\xef\xbf\xbd")
    return "utf-8" if not broken or broken * 20 < sum(len(run) for run in _NOT_ASCII.findall(text)) else ""


def _declared(data: bytes) -> str:
    match = _META.search(data[:_META_WITHIN])
    label = match[1].decode("ascii", "replace").lower() if match else ""
    try:
        name = codecs.lookup(label).name
    except LookupError:
        return ""
    return _READ_AS.get(name, label) if _CHARSETS.fullmatch(name) else ""


def _guessed(data: bytes) -> str:
    import chardet

    return (chardet.detect(data[:_SAMPLE])["encoding"] or "").lower()


def _decoded(data: bytes, name: str) -> str | None:
    """The text under a charset, if hardly a character of it is broken or a control character."""
    try:
        text = data.decode(name, "replace")
    except (LookupError, ValueError):
        return None
    strays = len(text) - len(text.translate(_CONTROLS)) + text.count("\ufffd")
    return text if strays <= _STRAY * len(text) else None
