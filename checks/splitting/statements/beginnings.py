"""What can begin at a word of a sentence: a clause with its own subject, a second verb, a relative or a participle."""

from checks.splitting.statements.wording import Wording

_AHEAD = 8  # words; a clause shows its verb within so many
_PERSON_AHEAD = 3  # the same after "she"
_PLAIN_AHEAD = 5  # the same after a noun without an article
_FRAME = 3  # words; so few after "the minister said" are no content


def subordinate(wording: Wording, at: int) -> bool:
    """Whether a clause with a conjunction begins at a word, and the clause before does not go on behind it.

    "Lessons are interrupted, as they always are, by a bell." would be torn; "so that" gives a purpose, no fact.
    """
    words, after = wording.words, wording.next_comma(at)
    if wording.lower[at] in words.purpose and wording.lower[at + 1] in words.that:
        return False
    behind = wording.lower[after]
    goes_on_behind = behind in words.prepositions or behind in words.that or behind in words.infinitive
    if wording.lower[at] not in words.loose and goes_on_behind:
        return False
    return clause(wording, at + 1, plain=True)


def clause(wording: Wording, at: int, *, plain: bool = False) -> bool:
    """Whether a clause begins at a word; `plain` when its subject may lack article and capital."""
    words = wording.words
    at = wording.past_adverbs(at)
    if wording.lower[at] in words.attaching and wording.lower[at + 1] in words.that:  # "después de que"
        at += 1
    if wording.lower[at] in words.that:
        at = wording.past_adverbs(at + 1)
    return _is_clause(wording, at, plain=plain) or late_clause(wording, at)


def _is_clause(wording: Wording, at: int, *, plain: bool = False) -> bool:
    verb = _verb_of(wording, at, plain=plain)
    return verb > 0 and not _is_frame(wording, verb)


def late_clause(wording: Wording, at: int) -> bool:
    """Whether a clause begins after a phrase of time or place: "in 1990 she moved", "after the war, the town grew"."""
    words = wording.words
    if wording.lower[at] not in words.prepositions:
        return False
    for i in range(at + 1, min(at + _AHEAD, wording.count)):
        if wording.comma(i):
            return wording.lower[i] not in words.prepositions and _is_clause(wording, i)
        if wording.lower[i] in words.persons:
            return _is_clause(wording, i)
        if wording.lower[i] in words.barriers or wording.verb(i):
            return False
    return False


def _verb_of(wording: Wording, at: int, *, plain: bool) -> int:
    """The verb of the subject that begins at a word, 0 when none does."""
    words = wording.words
    if at >= wording.count or wording.lower[at] in words.relative:
        return 0
    if wording.lower[at] in words.persons and wording.lower[at] not in words.articles:
        return verb_within(wording, at, _PERSON_AHEAD)
    if wording.capital(at) or wording.lower[at] in words.subjects:
        return verb_within(wording, at, _AHEAD)
    plain = plain and _is_plain_subject(wording, at)
    verb = verb_within(wording, at, _PLAIN_AHEAD, strict=True) if plain else 0
    unsure = wording.lower[verb] in words.unsure and not (wording.past(verb) and is_governing(wording, verb + 1))
    return 0 if unsure else verb


def _is_plain_subject(wording: Wording, at: int) -> bool:
    words = wording.words
    leads = wording.verb(at) or wording.lower[at] in words.prepositions
    return not leads and words.participle.fullmatch(wording.lower[at]) is None


def verb_within(wording: Wording, at: int, ahead: int = _AHEAD, *, strict: bool = False) -> int:
    """The verb of a subject that begins at a word, 0 when there is none; a phrase in commas may stand between.

    A participle that may belong to the noun ("the plant closed in 2019") is taken where no better verb comes, unless
    `strict`.
    """
    words, named = wording.words, wording.capital(at)
    barriers, reduced = words.barriers, 0
    for i in range(at + 1, min(at + ahead, wording.count)):
        if wording.comma(i):
            after = wording.past_adverbs(wording.next_comma(i))
            return after if wording.verb(after) else 0
        if wording.sign(i) or wording.lower[i] in barriers or _turns(wording, i, named=named):
            break
        if wording.verb(i) and not _is_reduced(wording, i):
            return i
        if wording.verb(i) and not (reduced or strict or wording.lower[i + 1] in words.agent):
            reduced = i
    return reduced


def _turns(wording: Wording, at: int, *, named: bool) -> bool:
    """Whether a conjunction brings a new subject or another verb: "after an hour but Hearts held on"."""
    words = wording.words
    if wording.lower[at] not in words.loose:
        return False
    other = wording.capital(at + 1) or wording.lower[at + 1] in words.persons or wording.lower[at + 1] in words.articles
    return (other and not named) or wording.verb(wording.past_adverbs(at + 1))


def _is_reduced(wording: Wording, at: int) -> bool:
    """Whether a participle belongs to the noun before it: "a rise fuelled by oil"."""
    return wording.lower[at] not in wording.words.verbs and wording.lower[at + 1] in wording.words.attaching


def _is_frame(wording: Wording, verb: int) -> bool:
    """Whether a reporting verb ends its clause, as in "as the minister said on Monday": it belongs to its content."""
    if wording.lower[verb] not in wording.words.says:
        return False
    after = verb + 1
    return wording.count - after <= _FRAME or wording.gaps[after].strip() == ","


def predicate(wording: Wording, at: int) -> bool:
    """Whether a second verb of the subject before begins at a word: "and closed in 2011".

    A verb by its ending alone, or one that may be a noun, needs something behind it that only a verb takes.
    """
    words = wording.words
    at = wording.past_adverbs(at)
    if not wording.verb(at) or wording.lower[at] in words.bare or _is_noun(wording, at):
        return False
    if "," in wording.gaps[at + 1]:
        return False
    sure = wording.lower[at] in words.verbs and wording.lower[at] not in words.unsure
    return (sure or is_governing(wording, at + 1)) and not _is_frame(wording, at)


def _is_noun(wording: Wording, at: int) -> bool:
    """Whether an English form may be a plural ("fears") or an infinitive ("write") and no verb before is like it."""
    if wording.words.code != "en":
        return False
    form, before = wording.lower[at], wording.lower[wording.last_verb(0, at)]
    if f"{form}s" in wording.words.verbs:
        return True
    if form not in wording.words.unsure or not form.endswith("s") or before.endswith("s"):
        return False
    named = wording.capital(at + 1) or wording.lower[at + 1] in wording.words.articles
    return not (named and wording.pause(at - 1))  # "…, and stars Ana Ruiz"


def is_governing(wording: Wording, at: int) -> bool:
    """Whether the word before is likely a verb, as an article, a figure, a name or a preposition comes next."""
    words = wording.words
    if at >= wording.count or wording.sign(at) or not words.articles:
        return not words.articles
    at = wording.past_adverbs(at)
    listed = words.articles | words.prepositions | words.subjects | words.that | words.infinitive
    named = wording.capital(at) and not words.verb_last  # in German any noun has a capital
    return named or wording.figure(at) or wording.lower[at] in listed


def _adds(wording: Wording, at: int) -> bool:
    """Whether a relative clause adds a fact, where its language sets a comma before those that only define too.

    It does after a name; behind another noun only a figure in it tells.
    """
    words = wording.words
    if not words.commas_always:
        return True
    name = at - 2 if words.verb_last else at - 1  # in German every noun has a capital: a name has two in a row
    named = wording.capital(at - 1) and name > 0 and wording.capital(name)
    return named or any(wording.figure(i) for i in range(at, wording.next_comma(at)))


def relative(wording: Wording, at: int) -> bool:
    """Whether a relative clause begins at a word: "which was …", "where it …", "one of which …", "with whom …"."""
    words, pronoun = wording.words, -1
    for i in (at, at + 1, at + 2):
        if wording.lower[i] in words.relative:
            pronoun = i
            break
    if pronoun < 0 or any(wording.sign(i) for i in range(at + 1, pronoun + 1)):
        return wording.lower[at] in words.verb_last and _ends_with_verb(wording, at)
    before = wording.lower[pronoun - 1]
    led = wording.lower[at] in words.prepositions or before in words.prepositions or before in words.attaching
    if pronoun > at and not led:
        return False
    last = min(wording.next_comma(pronoun), pronoun + _AHEAD)
    return wording.has_verb(pronoun + 1, last) and _adds(wording, at) and _closes(wording, at)


def _ends_with_verb(wording: Wording, at: int) -> bool:
    """Whether the clause from a word to the next comma has its verb last, as German relative clauses have."""
    last = wording.next_comma(at)
    return last - at >= 3 and wording.verb(last - 1) and _adds(wording, at) and _closes(wording, at)


def participle(wording: Wording, at: int) -> bool:
    """Whether a participle clause begins at a word: "leaving 30 people dead", "founded by two brothers"."""
    words = wording.words
    at = wording.past_adverbs(at)
    if at + 1 >= wording.count or wording.capital(at) or wording.sign(at + 1) or wording.lower[at + 1] in words.loose:
        return False
    if not _is_participle(wording, at):
        return False
    return _closes(wording, at) and not _is_item(wording, at)


def _is_participle(wording: Wording, at: int) -> bool:
    """Whether a participle that may lead a clause stands at a word; a passive one takes a preposition."""
    words, form = wording.words, wording.lower[at]
    if words.participle.fullmatch(form):
        return True
    return wording.lower[at + 1] in words.prepositions and words.passive_participle.fullmatch(form) is not None


def accompaniment(wording: Wording, at: int) -> bool:
    """Whether a phrase with a figure of its own begins at a word: "with a population of 11 million"."""
    words = wording.words
    if wording.lower[at] not in words.having:
        return False
    return any(wording.figure(i) for i in range(at, wording.next_comma(at))) and _closes(wording, at)


def _is_item(wording: Wording, at: int) -> bool:
    """Whether a participle is the first word of a thing in a list: "jobs, waiting lists and schools"."""
    words = wording.words
    if words.code != "en" or is_governing(wording, at + 1):
        return False
    joints = [i for i in range(at, wording.next_comma(at)) if wording.lower[i] in words.loose]
    return any(not words.participle.fullmatch(wording.lower[i + 1]) for i in joints)


def _closes(wording: Wording, at: int) -> bool:
    """Whether a clause set off by a comma ends its sentence, or a conjunction goes on after it.

    Otherwise the sentence around it goes on, and would be torn.
    """
    after = wording.next_comma(at)
    while after < wording.count and _is_inside(wording, after):
        after = wording.next_comma(after)
    return after >= wording.count or goes_on(wording, after)


def _is_inside(wording: Wording, at: int) -> bool:
    """Whether what follows a comma is one more name of a list, or the year of a date."""
    words, after = wording.words, wording.next_comma(at)
    if wording.figure(at):
        return wording.figure(at - 1) and len(wording.lower[at]) == 4
    last_of_list = wording.lower[at] in words.loose and not goes_on(wording, at)
    name = at + 1 if last_of_list or wording.lower[at] in words.articles else at
    return wording.capital(name) and not wording.has_verb(at, after)


def goes_on(wording: Wording, at: int) -> bool:
    """Whether a statement of its own begins with a conjunction or a relative pronoun at a word."""
    words = wording.words
    if wording.lower[at] in words.loose:
        return clause(wording, at + 1, plain=True) or predicate(wording, at + 1)
    if wording.lower[at] in words.clause:
        return clause(wording, at + 1, plain=True)
    if not wording.pause(at):
        return False
    led = wording.lower[at] in words.relative or _is_participle(wording, wording.past_adverbs(at))
    return led or ";" in wording.gaps[at]
