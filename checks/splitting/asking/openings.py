"""How a question begins in each language, so that what follows stays grammatical whatever it is.

`clause` takes a whole statement behind its "that", where the language's word order allows it; `colon` takes any
statement; `open` asks for the matter where the words themselves cannot be put to somebody (they say "I").
"""

from typing import NamedTuple


class Opening(NamedTuple):
    """The three forms of a language; {} is what is asked, without its first capital and last stop."""

    colon: str
    open: str
    clause: str = ""


_VOWELS = frozenset("aàâeéèêiîoôuù")
_NB = "\u00a0"  # French sets a space before a colon and a question mark

ENGLISH = Opening(
    "Is this right: {}?",
    "What can you tell us about this: {}?",
    "Is it right that {}?",
)
_OTHER = {
    "uk": Opening("Чи правда це: {}?", "Що ви можете сказати про таке: {}?", "Чи правда, що {}?"),
    "de": Opening("Stimmt das: {}?", "Was können Sie uns dazu sagen: {}?"),  # behind "dass" the verb would come last
    "fr": Opening(
        f"Est-ce exact{_NB}: {{}}{_NB}?",
        f"Que pouvez-vous nous dire à ce sujet{_NB}: {{}}{_NB}?",
        f"Est-il exact que {{}}{_NB}?",
    ),
    "es": Opening("¿Es cierto esto: {}?", "¿Qué puede decirnos sobre esto: {}?", "¿Es cierto que {}?"),
    "pl": Opening("Czy to prawda: {}?", "Co mogą nam Państwo o tym powiedzieć: {}?", "Czy to prawda, że {}?"),
}


def opening(code: str) -> Opening:
    """The forms of a language; for one that has none only the English colon forms, as its clauses are not English."""
    if code == "en":
        return ENGLISH
    return _OTHER.get(code, Opening(ENGLISH.colon, ENGLISH.open))


def is_colon_only(code: str, statement: str) -> bool:
    """Whether a statement cannot stand behind "that": there is no such form, or French may elide before it or not."""
    return not opening(code).clause or (code == "fr" and statement[:1].lower() in {"h", "y"})


def filled(form: str, code: str, statement: str) -> str:
    """A form with its statement; French elides "que" before a vowel."""
    if code == "fr" and statement[:1].lower() in _VOWELS:
        form = form.replace(" que {}", " qu’{}")
    return form.replace("{}", statement)
