"""Which item of one sequence is which of another: P. Heckel, "A technique for isolating differences", CACM 21 (1978).

Items that stand once in both sequences are tied, wherever they stand, so that a move is found like anything else. An
item that stands more often is tied when it is the neighbour of a tied one in both sequences (their beginnings and ends
count as tied neighbours). Where the neighbour before and the neighbour after say different things, it is tied, but
`doubtful`: nobody can tell which copy it is. What stands once between two tied items that kept their order is tied
as well, in a few rounds. The time grows with the length of the sequences.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from itertools import accumulate
from operator import itemgetter

_ROUNDS = 4

Run = tuple[int, int, int]


class Alignment:
    """Two sequences and what is tied: `to[i]` is the item in the new one, `back[j]` in the old one, -1 for none.

    For some doubtful items, `either` says what they are together with the item before them, or with the one after.
    """

    def __init__(self, old: Sequence[Hashable], new: Sequence[Hashable]) -> None:
        self.old, self.new = old, new
        self.to = [-1] * len(old)
        self.back = [-1] * len(new)
        self.doubtful: set[int] = set()
        self.either: dict[int, tuple[int, int]] = {}

    def tie(self, i: int, j: int) -> None:
        """Says that item `i` of the old sequence is item `j` of the new one."""
        self.to[i], self.back[j] = j, i

    def align(self, weights: Sequence[int] | None = None) -> "Alignment":
        """Ties all that can be told from the two sequences; the weights tell how much an old item counts in `chain`."""
        self._tie_unique(self.old, self.new)
        self.extend()
        for _ in range(_ROUNDS):
            if -1 not in self.to or -1 not in self.back:
                break
            old_gaps, new_gaps = self.gaps(weights)
            if not self._tie_unique(
                list(zip(old_gaps, self.old, strict=True)), list(zip(new_gaps, self.new, strict=True))
            ):
                break
            self.extend()
        return self

    def free(self) -> tuple[list[int], list[int]]:
        """The items of both sequences that are not tied."""
        return [i for i, j in enumerate(self.to) if j < 0], [j for j, i in enumerate(self.back) if i < 0]

    def _tie_unique(self, old_keys: Sequence[Hashable], new_keys: Sequence[Hashable]) -> int:
        """Ties the free items whose key is that of one free item in each sequence; how many."""
        old_free, new_free = self.free()
        counts = Counter(old_keys[i] for i in old_free)
        places: dict[Hashable, int] = {}
        for j in new_free:
            places[new_keys[j]] = -1 if new_keys[j] in places else j
        pairs = [(i, places.get(old_keys[i], -1)) for i in old_free if counts[old_keys[i]] == 1]
        pairs = [(i, j) for i, j in pairs if j >= 0]
        for i, j in pairs:
            self.tie(i, j)
        return len(pairs)

    def extend(self) -> None:
        """Ties free items that are the neighbours of a tied one in both sequences."""
        forward, backward = self._walk(1), self._walk(-1)
        from_before, from_after = ({j: i for i, j in walk.items()} for walk in (forward, backward))
        blocks = list(accumulate(j >= 0 for j in self.to))
        for i in sorted({*forward, *backward}):
            j, k = forward.get(i, -1), backward.get(i, -1)
            others = from_after.get(j, i), from_before.get(k, i)
            if others != (i, i) or (j != k and min(j, k) >= 0):
                self.doubtful.add(i)
                # Copies were added, none taken away: whoever has the neighbour before it, or after it, knows which.
                if others[0] <= i <= others[1] and blocks[others[0]] == blocks[others[1]]:
                    self.either[i] = j, k
            for place in (j, k):
                if place >= 0 and self.back[place] < 0:
                    self.tie(i, place)
                    break

    def _walk(self, step: int) -> dict[int, int]:
        """What each free item would be tied to if its neighbour on one side decided: before it (1) or after it (-1)."""
        found = {}
        ends = (0, len(self.new) - 1)
        following = ends[step < 0]
        for i in range(len(self.old))[::step]:
            j = self.to[i]
            if j >= 0:
                following = -1 if i in self.doubtful else j + step
            elif 0 <= following < len(self.new) and self.back[following] < 0 and self.old[i] == self.new[following]:
                found[i] = following
                following += step
            else:
                following = -1
        return found

    def gaps(self, weights: Sequence[int] | None = None) -> tuple[list[int], list[int]]:
        """The number of the gap that each item of the two sequences stands in, between runs that kept their order."""
        kept = self.chain(weights)
        old_starts, new_starts = [i for i, _, _ in kept], [j for _, j, _ in kept]
        return (
            [bisect_right(old_starts, i) for i in range(len(self.old))],
            [bisect_right(new_starts, j) for j in range(len(self.new))],
        )

    def runs(self) -> Iterator[Run]:
        """The tied items as runs that are unbroken in both: (first in the old, first in the new, length)."""
        start = 0
        for i, j in enumerate(self.to):
            # No item follows one that is not tied: -1 + 1 is the place of the first.
            if i > start and (j < 1 or j != self.to[i - 1] + 1):
                if self.to[start] >= 0:
                    yield start, self.to[start], i - start
                start = i
        if start < len(self.to) and self.to[start] >= 0:
            yield start, self.to[start], len(self.to) - start

    def chain(self, weights: Sequence[int] | None = None) -> list[Run]:
        """The runs that stay where they are: the heaviest choice that stands in the same order in both sequences."""
        runs = list(self.runs())
        return heaviest_chain(runs, [sum(weights[i : i + n]) if weights else n for i, _, n in runs])


def heaviest_chain(runs: list[Run], weights: list[int]) -> list[Run]:
    """The heaviest choice of runs that rise in both sequences, given in their order; the earlier of equals.

    By a tree of maxima (Fenwick) over their order in the new sequence: n log n.
    """
    rank = {run: place for place, run in enumerate(sorted(runs, key=lambda run: run[1]), 1)}
    best: list[tuple[int, int]] = [(0, -1)] * (len(runs) + 1)
    before = []
    most, chosen = 0, -1
    for number, (run, weight) in enumerate(zip(runs, weights, strict=True)):
        at, heaviest = rank[run] - 1, (0, -1)
        while at > 0:
            heaviest = max(heaviest, best[at], key=itemgetter(0))
            at -= at & -at
        before.append(heaviest[1])
        total = heaviest[0] + weight
        if total > most:
            most, chosen = total, number
        at = rank[run]
        while at < len(best):
            best[at] = max(best[at], (total, number), key=itemgetter(0))
            at += at & -at
    chain = []
    while chosen >= 0:
        chain.append(runs[chosen])
        chosen = before[chosen]
    return chain[::-1]
