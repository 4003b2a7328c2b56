"""The subject of a verb: before it, after it, or at the head of its sentence. Word order and lists, no parser."""

from checks.splitting.speech.utterance import Run, Utterance

_APPOSITION = 24  # words; how far the comma before an apposition may stand
_SUBJECT = 14  # words
_CLAUSE = 7  # words of a clause beside a quotation
_FURTHEST = 40  # words; how far a verb or a comma is looked for
_LEADS = 3  # phrases that may stand before a sentence's subject, each with its comma
_APART = set(',;:—–-()"“”«».!?')  # a hyphen between words, not inside one


def subject_before(u: Utterance, at: int) -> Run | None:
    """The subject before a verb: skips auxiliaries and adverbs, steps over an apposition or a bracket."""
    last = before_adverbs(u, at)
    if not last:
        return None
    if any(u.lower(place) in u.words.infinitive for place in range(last, at)):
        return main_subject(u, last)
    gap = u.gap(last)
    if last < at and "," in u.gap(at):
        if "," not in gap:  # "Ruiz, in a letter on Friday, said"
            return _before_apposition(u, at)
        gap = ""  # "he, once again, pledged"
    if u.lower(last - 1) in u.words.who or (u.is_personal(last - 1) and "," not in gap):
        return last - 1, last
    if "," in gap or ")" in gap or gap in {"—", "–", "-"}:
        return _before_apposition(u, last)
    run = run_before(u, last)
    return _named_before(u, run) if run else None


def subject_after(u: Utterance, at: int) -> Run | None:
    """The subject after a verb: "said Novak", "so der Minister"."""
    first = last = at + 1
    while last < len(u.tokens) and last - first < _SUBJECT:
        if u.tokens[last].quote or u.sign(last) or (last > first and _ends_subject(u, last)):
            break
        last += 1
    return (first, last) if first < last else None


def main_subject(u: Utterance, before: int) -> Run | None:
    """The subject at the head of a sentence, looked for up to a token: what leads up to it is stepped over."""
    first = last = _head(u, before)
    if first < before and (_is_beside(u, first) or u.words.opens_phrase.fullmatch(u.lower(first))):
        return None
    while last < before and last - first < _SUBJECT and not u.tokens[last].quote:
        if last > first and (set(u.sign(last)) & _APART or u.is_verb(last) or _is_beside(u, last)):
            break
        if last > first and (u.lower(last) in u.words.who | u.words.joining or _ends_name(u, first, last)):
            break
        last += 1
    return _pruned(u, first, last) if first < last else None


def subject_of_quotation(u: Utterance, at: int) -> Run | None:
    """Who says a quotation that no reporting verb goes with: the subject of the nearest verb before it."""
    if at and u.tokens[at - 1].lower.endswith(("'s", "’s")) and u.tokens[at - 1].capital:
        return _capitals_before(u, at)
    if at and u.gap(at)[:1] == ":" and u.tokens[at - 1].capital:
        run = run_before(u, at)
        if run and all(token.capital for token in u.tokens[slice(*run)]):
            return run
    for verb in range(at - 1, max(0, at - _FURTHEST), -1):
        if u.tokens[verb].quote or not u.is_verb(verb):
            continue
        last = before_adverbs(u, verb)
        if last and not set(u.gap(last)) & _APART:
            if u.is_personal(last - 1):
                return last - 1, last
            if u.tokens[last - 1].capital:
                return run_before(u, last)
    return main_subject(u, at)


def verbs_beside_quotations(u: Utterance) -> frozenset[int]:
    """The verbs that say who spoke a quotation, whatever verb it is: "“…,” she mused", "“…,” mused Ana Ruiz"."""
    found = set()
    for at in range(1, len(u.tokens)):
        if u.tokens[at - 1].quote and not u.tokens[at].quote and hands_over(u, at):
            verb = _verb_of_clause(u, at)
            if verb is not None:
                found.add(verb)
    return frozenset(found)


def hands_over(u: Utterance, at: int, ends: str = ",?!…") -> bool:
    """Whether the quotation before a token ends as if its speaker followed: with a comma, or with one of `ends`."""
    inner = u.text[max(u.tokens[at - 1].start, u.tokens[at - 1].end - 2)]
    gap = u.gap(at)
    return (inner in ends and not gap) or gap in {",", ", –", ", —", "—", "–", "-"}


def _verb_of_clause(u: Utterance, at: int) -> int | None:
    if u.is_verb(at) and u.lower(at) not in u.words.finite:
        following = u.tokens[at + 1] if at + 1 < len(u.tokens) and not u.gap(at + 1) else None
        names = following and (following.capital or following.lower in u.words.subjects)
        return at if names else None
    if not (u.is_personal(at) or u.tokens[at].capital or u.lower(at) in u.words.subjects):
        return None
    for verb in range(at + 1, min(at + _CLAUSE, len(u.tokens))):
        if u.sign(verb) or u.tokens[verb].quote:
            return None
        if u.is_verb(verb) and not _is_beside(u, verb):
            return verb
    return None


def _ends_name(u: Utterance, first: int, last: int) -> bool:
    """Whether the tokens before a small word are a full name, so that its verb must follow."""
    small = not u.tokens[last].capital and u.lower(last) not in u.words.genitive
    return small and last - first > 1 and all(token.capital for token in u.tokens[first:last])


def _capitals_before(u: Utterance, last: int) -> Run:
    first = last - 1
    while first and last - first < _SUBJECT and u.tokens[first - 1].capital and not u.sign(first):
        first -= 1
    return first, last


def run_before(u: Utterance, last: int) -> Run | None:
    """The noun that ends before a token."""
    first = last
    while first and last - first < _SUBJECT and _continues(u, first, last):
        first -= 1
    return _pruned(u, first, last) if first < last else None


def _head(u: Utterance, before: int) -> int:
    """Where the subject of a sentence begins: after "On Monday, …" and "Speaking in Tarn, …"."""
    words, at = u.words, 0
    while at < before and u.lower(at) in words.loose:
        at += 1
    for _ in range(_LEADS):
        if at >= before or not leads_up(u, at):
            break
        comma = next((place for place in range(at + 1, min(before, at + _FURTHEST)) if "," in u.gap(place)), None)
        if comma is None:
            break
        at = _after_place(u, comma, before)
    return at


def _after_place(u: Utterance, at: int, before: int) -> int:
    """Behind the second half of a place: "In Salem, New Hampshire, Ruiz …"."""
    if not u.tokens[at - 1].capital or u.lower(at - 1) in u.words.times:
        return at
    last = at
    while last < before and u.tokens[last].capital and (last == at or not u.gap(last)):
        last += 1
    ends = last < before and u.gap(last) == "," and (u.tokens[last].capital or u.is_personal(last))
    return last if at < last and ends else at


def leads_up(u: Utterance, at: int) -> bool:
    """Whether a token begins what stands before the subject: "On …", "After …", "Speaking …"."""
    lower, words = u.lower(at), u.words
    if lower in words.prepositions or lower in words.joining or _is_beside(u, at):
        return True
    return words.opens_phrase.fullmatch(lower) is not None or (
        lower in words.after_verb and lower not in words.subjects
    )


def before_adverbs(u: Utterance, at: int) -> int:
    """The place after the last word before a verb that is no auxiliary, adverb or time."""
    last = at
    while last and not set(u.gap(last)) & set(";:.—–-()"):
        step = 1 if _is_beside(u, last - 1) else _time_before(u, last)
        if not step:
            break
        last -= step
    return last


def _time_before(u: Utterance, last: int) -> int:
    """How many words of a time end before a token: "on Friday", "last week"."""
    led = u.lower(last - 2) in u.words.after_verb and not u.gap(last - 1) and last > 2
    return 2 if led and u.lower(last - 1) in u.words.times else 0


def _is_beside(u: Utterance, at: int) -> bool:
    token, words = u.tokens[at], u.words
    return token.lower in words.beside_verb or (not token.capital and words.adverb.fullmatch(token.lower) is not None)


def _before_apposition(u: Utterance, last: int) -> Run | None:
    for at in range(last - 1, max(0, last - _APPOSITION), -1):
        if u.tokens[at].quote and not set(u.gap(at)) & set(",("):
            continue
        if u.gap(at)[:1] in {",", "(", "—", "–"}:
            if all(token.capital for token in u.tokens[at:last]) and last - at > 1:
                return at, last
            if not _is_inserted(u, at):
                return run_before(u, at)
    return None


def _is_inserted(u: Utterance, last: int) -> bool:
    """Whether the words before a comma are inserted themselves: "Ruiz, during a visit to Salem, Ohio, said"."""
    first = last - 1
    while first and last - first < _APPOSITION and not u.sign(first):
        first -= 1
    return first > 0 and "," in u.gap(first) and (leads_up(u, first) or u.lower(first) in u.words.who)


def _continues(u: Utterance, first: int, last: int) -> bool:
    """Whether the token before `first` belongs to the same subject."""
    if first < last and set(u.sign(first)) & _APART:
        return False
    lower, words = u.lower(first - 1), u.words
    if u.tokens[first - 1].quote or lower in words.that or lower in words.finite:
        return False
    if lower in words.says and lower not in words.nouns:
        return False
    if lower in words.joining:
        return first < last and first > 1 and u.tokens[first].capital and u.tokens[first - 2].capital
    return not (first < last and _is_past(u, first - 1))


def _is_past(u: Utterance, at: int) -> bool:
    """Whether a token is a verb with an object after it ("drew Trump's ire" is none, "misled the public" is)."""
    object_begins = u.lower(at + 1) in u.words.subjects or u.lower(at + 1) in u.words.prepositions
    return object_begins and at > 0 and u.is_verb(at) and not _is_beside(u, at - 1)


def _pruned(u: Utterance, first: int, last: int) -> Run | None:
    """Without what leads up to the subject: "In his post Novak" gives Novak."""
    while first < last and u.lower(first) in u.words.joining:
        first += 1
    if any(token.lower in u.words.infinitive for token in u.tokens[first:last]):
        return None
    if first < last and u.lower(first) in u.words.prepositions:
        first = _last_noun(u, first, last)
    return (first, last) if first < last else None


def _last_noun(u: Utterance, first: int, last: int) -> int:
    """Where the noun at the end of a run begins: at its capitals, or at its article."""
    start = last - 1
    if u.tokens[start].capital:
        while start > first + 1 and u.tokens[start - 1].capital and u.lower(start) not in u.words.titles:
            start -= 1
    else:
        while start > first and u.lower(start) not in u.words.subjects:
            start -= 1
    return start if start > first else last


def _named_before(u: Utterance, run: Run) -> Run:
    """The name before an apposition that no comma closes: "Ana Ruiz, head of the port said"."""
    first = u.tokens[run[0]]
    if not run[0] or u.gap(run[0]) != "," or first.capital or first.lower in u.words.subjects:
        return run
    start = run[0]
    while start and u.tokens[start - 1].capital and (start == run[0] or not u.gap(start)):
        start -= 1
    led_up_to = start and u.lower(start - 1) in u.words.prepositions
    starts_with = u.lower(start) in u.words.prepositions
    return run if run[0] - start < 2 or led_up_to or starts_with else (start, run[0])


def _ends_subject(u: Utterance, at: int) -> bool:
    lower, words = u.lower(at), u.words
    if lower in words.genitive:
        return False
    return lower in words.after_verb or lower in words.joining or lower in words.saying
