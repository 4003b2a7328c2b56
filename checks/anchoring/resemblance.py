"""Which new sentence is an old one reworded: by the share of words they have in common, best first, one to one."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

# Two sentences resemble each other from this share of letters in common words up; below, one was deleted, one inserted.
ALIKE = 0.55

# A word that stands in more new sentences than this points at none of them, and only the sentences that most is pointed
# at are compared: the time must not grow with the square of the number of sentences.
_MOST_SENTENCES = 30
_MOST_COMPARED = 6

Pair = tuple[int, int]


def _bag(tokens: Sequence[str]) -> Counter[str]:
    """The words of a sentence with the letters each brings in, whatever their order and case; no punctuation."""
    bag: Counter[str] = Counter()
    for token in tokens:
        if token.isalnum():
            bag[token.lower()] += len(token)
    return bag


def likeness(old: Counter[str], new: Counter[str]) -> float:
    """The share of letters in common words, 0 to 1 (Dice's coefficient)."""
    both = old.total() + new.total()
    return 2 * (old & new).total() / both if both else 0.0


def reworded(lost: Sequence[Sequence[str]], fresh: Sequence[Sequence[str]], near: set[Pair]) -> list[Pair]:
    """Pairs of a lost and a fresh sentence (numbers of the two lists) that resemble each other.

    `near` holds pairs that stand in the same place: they are compared in any case, and are taken first among equals.
    """
    old_bags, new_bags = [_bag(tokens) for tokens in lost], [_bag(tokens) for tokens in fresh]
    alike = []
    for i, j in sorted(near | set(_candidates(old_bags, new_bags))):
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


def _candidates(old_bags: list[Counter[str]], new_bags: list[Counter[str]]) -> Iterator[Pair]:
    """The pairs worth comparing: each old sentence with the new ones that share most of its rarer words."""
    holding: defaultdict[str, list[int]] = defaultdict(list)
    for j, bag in enumerate(new_bags):
        for word in bag:
            holding[word].append(j)
    for i, bag in enumerate(old_bags):
        shared: Counter[int] = Counter()
        for word in bag:
            if len(places := holding.get(word, ())) <= _MOST_SENTENCES:
                for j in places:
                    shared[j] += len(word)
        yield from ((i, j) for j, _ in shared.most_common(_MOST_COMPARED))
