"""What an edit did to every word of a text: one map for all claims, so that no claim's fate depends on another's."""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from functools import cached_property
from itertools import accumulate

from checks.anchoring.alignment import Alignment, Run
from checks.anchoring.resemblance import reworded
from checks.anchoring.words import Words

# Words that stand in this order once in each text are the same words, whatever became of their sentences.
_IN_A_ROW = 3

# A claim that fell into more pieces than this is looked for in the first of them only: all would be too many to compare
# for thousands of claims, and it must be checked anew in any case.
_MOST_PIECES = 100

Range = tuple[int, int]


class Edit:
    """Two texts and what is the same in them: `sentences` ties their sentences, `words` their words."""

    def __init__(self, old: Words, new: Words) -> None:
        self.old, self.new = old, new
        self._reworded: dict[int, Alignment] = {}
        self._kept: dict[int, list[Range]] = {}
        self.sentences = self._tie_sentences()
        self.words = self._tie_words()

    # Sentences

    def _tie_sentences(self) -> Alignment:
        """First those with the same wording, then those that resemble each other.

        Copies that nothing tells apart come last: they are tied in their order, and doubtful.
        """
        tied = Alignment(
            [self.old.wording(*of) for of in self.old.sentences], [self.new.wording(*of) for of in self.new.sentences]
        ).align(self._sizes)
        lost, fresh = tied.free()
        copies = {tied.old[i] for i in lost} & {tied.new[j] for j in fresh}
        self._tie_resembling(tied, [i for i in lost if tied.old[i] not in copies], fresh)
        if copies:
            tied.extend()
            self._tie_resembling(tied, *tied.free())
        return tied

    @cached_property
    def _sizes(self) -> list[int]:
        return [last - first for first, last in self.old.sentences]

    def _tie_resembling(self, tied: Alignment, lost: list[int], fresh: list[int]) -> None:
        pairs = reworded(
            [str(tied.old[i]) for i in lost],
            [str(tied.new[j]) for j in fresh],
            self._in_place(tied, lost, fresh),
        )
        for i, j in ((lost[a], fresh[b]) for a, b in pairs):
            tied.tie(i, j)
            if tied.old[i] == tied.new[j]:
                tied.doubtful.add(i)

    def _in_place(self, tied: Alignment, lost: list[int], fresh: list[int]) -> set[tuple[int, int]]:
        """The pairs that are the first of their gap, the second of it, and so on (as places in the two lists)."""
        places: defaultdict[int, list[int]] = defaultdict(list)
        old_gaps, new_gaps = tied.gaps(self._sizes)
        for b, j in enumerate(fresh):
            places[new_gaps[j]].append(b)
        seen: Counter[int] = Counter()
        found = set()
        for a, i in enumerate(lost):
            gap = old_gaps[i]
            if seen[gap] < len(places[gap]):
                found.add((a, places[gap][seen[gap]]))
            seen[gap] += 1
        return found

    # Words

    def _tie_words(self) -> Alignment:
        """The words of tied sentences, then what stands in a row of some words once in both texts."""
        tied = Alignment(self.old.tokens, self.new.tokens)
        for u, v in enumerate(self.sentences.to):
            if v >= 0:
                self._tie_words_of(tied, u, v)
        self._tie_rows(tied)
        return tied

    def _tie_words_of(self, tied: Alignment, u: int, v: int) -> None:
        first, other = self.old.sentences[u][0], self.new.sentences[v][0]
        if self.sentences.old[u] == self.sentences.new[v]:
            for k in range(self._sizes[u]):
                tied.tie(first + k, other + k)
            if u in self.sentences.doubtful:
                self._doubt_words_of(tied, u)
            return
        within = self._reworded[u] = Alignment(
            self.old.tokens[slice(*self.old.sentences[u])], self.new.tokens[slice(*self.new.sentences[v])]
        ).align()
        for i, j in enumerate(within.to):
            if j >= 0:
                tied.tie(first + i, other + j)
        tied.doubtful.update(first + i for i in within.doubtful)
        for i, (j, k) in within.either.items():
            tied.either[first + i] = j + other if j >= 0 else -1, k + other if k >= 0 else -1

    def _doubt_words_of(self, tied: Alignment, u: int) -> None:
        words = range(*self.old.sentences[u])
        tied.doubtful.update(words)
        if u in self.sentences.either:
            before, after = (self.new.sentences[v][0] if v >= 0 else None for v in self.sentences.either[u])
            for k, word in enumerate(words):
                tied.either[word] = -1 if before is None else before + k, -1 if after is None else after + k

    def _tie_rows(self, tied: Alignment) -> None:
        if -1 not in tied.to or -1 not in tied.back:
            return
        old_rows, new_rows = _rows(self.old.tokens), _rows(self.new.tokens)
        for row, i in old_rows.items():
            j = new_rows.get(row, -1)
            if i < 0 or j < 0:
                continue
            window = range(_IN_A_ROW)
            if all(tied.to[i + k] in (-1, j + k) and tied.back[j + k] in (-1, i + k) for k in window):
                for k in window:
                    tied.tie(i + k, j + k)

    # What became of a range of words

    @cached_property
    def _readings(self) -> list[tuple[list[int], list[int]]]:
        """The new place of each old word, and how often up to it a word is not followed by the same word as there.

        There are two readings where a word is known by the one before it, or by the one after it.
        """
        either, doubtful = self.words.either, self.words.doubtful
        readings = []
        for side in range(2 if either else 1):
            to = [-1 if k in doubtful else place for k, place in enumerate(self.words.to)]
            for word, places in either.items():
                to[word] = places[side]
            broken = [int(self._breaks_off(to, k)) for k in range(len(to))]
            readings.append((to, list(accumulate(broken))))
        return readings

    def _breaks_off(self, to: list[int], k: int) -> bool:
        """Whether an old word does not follow the same word as in the new text, or not with the same gap."""
        return k == 0 or to[k] < 0 or to[k] != to[k - 1] + 1 or self.old.glued[k] != self.new.glued[to[k]]

    @cached_property
    def _certain(self) -> list[int]:
        return [word for word, place in enumerate(self.words.to) if place >= 0 and word not in self.words.doubtful]

    def verbatim(self, first: int, last: int) -> int | None:
        """Where a range of old words begins in the new text, if all stand there in a row, one of them for certain."""
        number = bisect_left(self._certain, first)
        if number == len(self._certain) or self._certain[number] >= last:
            return None
        for to, breaks in self._readings:
            if to[first] >= 0 and breaks[last - 1] == breaks[first]:
                return to[first]
        return None

    @cached_property
    def _staying(self) -> tuple[list[int], list[Run]]:
        chain = self.words.chain()
        return [i for i, _, _ in chain], chain

    def stays(self, first: int) -> bool:
        """Whether a range of old words that stands verbatim in the new text has the same order to all that stays."""
        certain = self._certain[bisect_left(self._certain, first)]
        place = self.words.to[certain]
        starts, chain = self._staying
        number = bisect_right(starts, certain) - 1
        if number >= 0:
            i, j, length = chain[number]
            if certain < i + length:
                return True
            if place < j + length:
                return False
        return number + 1 == len(chain) or place < chain[number + 1][1]

    def remains(self, first: int, last: int) -> list[Range]:
        """The stretches of the new text that the sentences of a range of old words have become, as ranges of words."""
        head, tail = bisect_right(self._sentence_starts, first) - 1, bisect_left(self._sentence_starts, last) - 1
        found = [self._part(u, first, last) for u in dict.fromkeys((head, tail))]
        # Whole sentences in runs that are unbroken in both texts: a claim may hold thousands.
        number = max(0, bisect_right(self._sentence_runs, (head + 1, len(self.new.sentences), 0)) - 1)
        for u, v, length in self._sentence_runs[number : number + _MOST_PIECES]:
            if u >= tail:
                break
            begin, end = max(u, head + 1), min(u + length, tail)
            if begin < end:
                found.append((self.new.sentences[begin - u + v][0], self.new.sentences[end - u + v - 1][1]))
        return [(begin, end) for begin, end in found if begin < end]

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [first for first, _ in self.old.sentences]

    @cached_property
    def _sentence_runs(self) -> list[Run]:
        return list(self.sentences.runs())

    def _part(self, u: int, first: int, last: int) -> Range:
        """What has become of the part of a sentence that lies in a range of old words; an empty range of nothing."""
        v = self.sentences.to[u]
        if v < 0:
            return 0, 0
        start, end = self.old.sentences[u]
        return (
            self._boundary(u, v, max(first, start), starts=True),
            self._boundary(u, v, min(last, end), starts=False),
        )

    def _boundary(self, u: int, v: int, word: int, *, starts: bool) -> int:
        """Where the boundary before an old word of sentence `u` stands in sentence `v` of the new text.

        Words inserted at the boundary are nobody's: a claim that starts there starts after them, one that ends there
        ends before them. Inside of reworded words the boundary stands in proportion.
        """
        start, end = self.old.sentences[u]
        first, last = self.new.sentences[v]
        if word in (start, end):
            return first if word == start else last
        if u not in self._reworded:
            return first + word - start
        at, chain = word - start, self._in_order(u)
        number = bisect_left(chain, (at, 0))
        before = chain[number - 1] if number else (-1, -1)
        after = chain[number] if number < len(chain) else (end - start, last - first)
        gone, come = after[0] - before[0] - 1, after[1] - before[1] - 1
        if not gone:
            return first + (after[1] if starts else before[1] + 1)
        return first + before[1] + 1 + round((at - before[0] - 1) * come / gone)

    def _in_order(self, u: int) -> list[Range]:
        """The words of a reworded sentence that kept their order, with their places in the new one (from its start)."""
        if u not in self._kept:
            self._kept[u] = [(i + k, j + k) for i, j, n in self._reworded[u].chain() for k in range(n)]
        return self._kept[u]


def _rows(tokens: list[str]) -> dict[tuple[str, ...], int]:
    """Where each row of words stands, -1 when more than once."""
    places: dict[tuple[str, ...], int] = {}
    for place, row in enumerate(zip(*(tokens[k:] for k in range(_IN_A_ROW)), strict=False)):
        places[row] = -1 if row in places else place
    return places
