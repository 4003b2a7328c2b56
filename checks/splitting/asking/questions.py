"""A claim as a checker would put it to somebody: a question about the matter, never a quotation to approve."""

import re
from functools import partial

from checks.splitting.asking.address import is_first_person, is_second_person, turned
from checks.splitting.asking.asserted import Asserted, asserted
from checks.splitting.asking.firstword import lowered
from checks.splitting.asking.openings import filled, is_colon_only, opening
from checks.splitting.languages import words_for
from checks.splitting.languages.words import Words
from checks.splitting.statements.wording import Wording

_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_SUBJECT = re.compile(r"(\w+)\s(\w+)")  # of "it" only with a verb behind it that needs somebody: "it made a profit"
_ASKED = re.compile(r"\?[,.]?[”“\"»’']")  # a quotation that ends as a question
_OPENS = re.compile(r"([^\W\d_]+)(,?)\s+(?=\S)")

_LEAD = 60  # code points in which a colon sets a subject off from what is said of it


def question_about(
    wording: str, *, language: str | None = None, kind: str = "other", speaker: str = "", standalone: str = ""
) -> str:
    """How a checker would ask somebody about a claim; "" where it has no words.

    `language` is a two-letter code, None for the one the wording seems to be in; `kind` one of KINDS; `speaker` the
    name of the one who says it, "" for the article itself; `standalone` the wording that needs no article, which is
    asked about unless the claim is a quotation. The question ends in the only "?" and has no quotation marks.
    """
    words = words_for(wording, language)
    source = wording if kind == "quotation" or not standalone.strip() else standalone
    claim = asserted(source, words)
    sentences = _named(claim, words, speaker)
    if not sentences:
        return ""
    personal = _is_personal(sentences, words)
    if personal and words.code == "en" and (speaker or claim.speaker or claim.speech):
        addressed = [turned(sentence) if is_first_person(sentence) else sentence for sentence in sentences]
        mixed = any(is_second_person(each) for each in sentences)
        if all(addressed) and not mixed:
            sentences, personal = addressed, False
    openly = personal or _asks(source)
    return _asked(sentences, words, openly=openly, framed=claim.framed)


def _named(claim: Asserted, words: Words, speaker: str) -> list[str]:
    """The sentences of a claim; what "she said she had lost" tells has her name for the second "she"."""
    sentences = list(claim.sentences)
    if words.code != "en" or not sentences or claim.speech or not claim.speaker:
        return sentences
    name = next((each for each in (claim.speaker, speaker.strip()) if each and not _is_pronoun(each, words)), "")
    stands = _SUBJECT.match(sentences[0])
    if stands is None or not name:
        return sentences
    subject, verb = stands[1].lower(), stands[2]
    if (
        subject in words.pronouns
        or subject in words.plural_pronouns
        or (subject in words.neuter and verb in words.does)
    ):
        sentences[0] = name + sentences[0][stands.end(1) :]
    return sentences


def _is_pronoun(name: str, words: Words) -> bool:
    return name.lower() in words.pronouns | words.persons | words.plural_pronouns | words.neuter


def _is_personal(sentences: list[str], words: Words) -> bool:
    """Whether somebody speaks of themselves or to somebody, so that another person's question cannot say it."""
    if words.code == "en":
        return any(is_first_person(sentence) or is_second_person(sentence) for sentence in sentences)
    own = words.personal | words.first_person
    return any(word.lower() in own for sentence in sentences for word in _WORD.findall(sentence))


def _asks(wording: str) -> bool:
    return wording.rstrip().endswith("?") or _ASKED.search(wording) is not None


def _asked(sentences: list[str], words: Words, *, openly: bool, framed: bool) -> str:
    """The question about some sentences, which become one."""
    begun = [_without_link(sentences[0], words), *sentences[1:]]
    small = [lowered(sentence, words) for sentence in begun]
    statement = small[0][0]
    for before, (after, _) in zip(begun[1:], small[1:], strict=True):
        goes_on = before.split(" ", 1)[0] in words.loose | words.relative
        statement += (", " if goes_on else "; ") + after
    form = opening(words.code)
    whole = framed or not sentences[0][0].islower()
    sure = whole and small[0][1] and _is_clause(begun[0], words)
    fill = partial(filled, code=words.code, statement=statement)
    if openly:
        return fill(form.open)
    return fill(form.clause if sure and not is_colon_only(words.code, statement) else form.colon)


def _without_link(sentence: str, words: Words) -> str:
    """A sentence without the "But" or "However," that links it to the one before."""
    match = _OPENS.match(sentence)
    if match is None:
        return sentence
    lower = match[1].lower()
    linked = lower in words.loose if not match[2] else lower in words.prepositions | words.adverbs
    return sentence[match.end() :] if linked else sentence


def _is_clause(sentence: str, words: Words) -> bool:
    """Whether a sentence can stand behind "that": it has a subject and a verb, and is no "when they did" alone."""
    if ": " in sentence[:_LEAD]:
        return False
    wording = Wording(sentence, words)
    first = wording.lower[0]
    begins_with_verb = words.code == "en" and wording.verbs[:1] == [0]
    if first in words.relative or ((first in words.clause or first in words.opening) and "," not in sentence):
        return False
    return bool(wording.verbs) and not begins_with_verb
