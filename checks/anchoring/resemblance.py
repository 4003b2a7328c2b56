"""Which new sentence is an old one reworded: by the share of letters they have in common, best first, one to one."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from operator import add

from checks.anchoring.words import tokens

# Two sentences resemble each other from this share of common pairs of letters up; below it, one was deleted and one
# inserted. It is where the same words in another order, a changed name or number and most changed turns are above and
# nearly all sentences that only have the language and the subject in common below.
ALIKE = 0.65

# A word that stands in more new sentences than this points at none of them, and only the sentences that most is pointed
# at are compared: the time must not grow with the square of the number of sentences.
_MOST_SENTENCES = 30
_MOST_COMPARED = 6

Pair = tuple[int, int]


def likeness(old: Counter[str], new: Counter[str]) -> float:
    """The share of what two bags have in common, 0 to 1 (Dice's coefficient)."""
    both = old.total() + new.total()
    return 2 * (old & new).total() / both if both else 0.0


def _letter_pairs(sentence: str) -> Counter[str]:
    """Every two neighbouring characters of a sentence, whatever their case, with its beginning and its end."""
    characters = f" {sentence.lower()} "
    return Counter(map(add, characters, characters[1:]))


def reworded(lost: Sequence[str], fresh: Sequence[str], near: set[Pair]) -> list[Pair]:
    """Pairs of a lost and a fresh sentence (numbers of the two lists) that resemble each other.

    `near` holds pairs that stand in the same place: they are compared in any case, and are taken first among equals.
    """
    old_bags, new_bags = [_letter_pairs(sentence) for sentence in lost], [_letter_pairs(sentence) for sentence in fresh]
    alike = []
    for i, j in sorted(near | set(_candidates(lost, fresh))):
        if (share := likeness(old_bags[i], new_bags[j])) >= ALIKE:
            alike.append((-share, (i, j) not in near, i, j))
    pairs: list[Pair] = []
    old_taken, new_taken = set(), set()
    for _, _, i, j in sorted(alike):
        if i not in old_taken and j not in new_taken:
            old_taken.add(i)
            new_taken.add(j)
            pairs.append((i, j))
    return pairs


def _candidates(lost: Sequence[str], fresh: Sequence[str]) -> Iterator[Pair]:
    """The pairs worth comparing: each lost sentence with the fresh ones that share most of its rarer words."""
    holding: defaultdict[str, list[int]] = defaultdict(list)
    for j, sentence in enumerate(fresh):
        for word in _words(sentence):
            holding[word].append(j)
    for i, sentence in enumerate(lost):
        shared: Counter[int] = Counter()
        for word in _words(sentence):
            if len(places := holding.get(word, ())) <= _MOST_SENTENCES:
                for j in places:
                    shared[j] += len(word)
        yield from ((i, j) for j, _ in shared.most_common(_MOST_COMPARED))


def _words(sentence: str) -> list[str]:
    """The different words and signs of a sentence."""
    return list(dict.fromkeys(tokens(sentence.lower())))
