"""How fast the pure engine is on one core: `python tests/bench/engine.py [FILE ...]`.

Each FILE is a text; without one, an article of our own making is read. Every figure is the median of five rounds after
one to warm up, and pysbd's bare segmentation of the same text stands beside them where it is installed.
"""

import os
import random
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from checks.anchoring import carry
from checks.splitting import attributions, details, sentences, split, survey

ROUNDS = 5
CHANCE = random.Random(11)  # noqa: S311  # the same article in every run
SUBJECTS = ("The port of Vessby", "Mayor Petra Lindqvist", "The ferry line", "A spokesman for the union", "It", "She")
VERBS = ("said on Monday that", "reported", "closed", "carried", "has lost", "opened in 1998 and sold", "denied that")
OBJECTS = ("41 million tonnes of cargo", "twelve cranes, which cost 3.2 million crowns", "the new berth", "12 percent")
TAILS = (" last year.", ", according to its annual report.", " (the largest in Norrland Bay).", ", he added.", ".")


def article(statements: int) -> str:
    """An article of so many sentences, five to a paragraph."""
    said = [" ".join(map(CHANCE.choice, (SUBJECTS, VERBS, OBJECTS))) + CHANCE.choice(TAILS) for _ in range(statements)]
    return "\n\n".join(" ".join(said[first : first + 5]) for first in range(0, statements, 5))


def seconds(work: Callable[[], object]) -> float:
    """The median time of a piece of work."""
    taken = []
    for _ in range(ROUNDS + 1):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return statistics.median(taken[1:])


def measure(text: str) -> None:
    """Prints a line for each thing that the engine does to a text."""
    drafts = split(text, "en")
    spans = [(draft.start, draft.end) for draft in drafts]
    works: dict[str, Callable[[], object]] = {
        "sentences": lambda: sentences(text, "en"),
        "attributions": lambda: attributions(text, "en"),
        "split": lambda: split(text, "en"),
        "survey": lambda: survey(text, drafts, "en"),
        "details": lambda: details(text, "en"),
        "carry, one word edited": lambda: carry(text, text.replace("cranes", "trains", 1), spans),
    }
    try:
        import pysbd

        works["pysbd, sentences only"] = lambda: pysbd.Segmenter(language="en", clean=False).segment(text)
    except ImportError:
        pass
    print(f"{len(text):,} characters, {len(drafts):,} drafts")
    for name, work in works.items():
        taken = seconds(work)
        print(f"  {name:24} {taken * 1000:10.1f} ms  {len(text) / taken:12,.0f} characters/s")


if __name__ == "__main__":
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    texts = [Path(name).read_text(encoding="utf-8") for name in sys.argv[1:]] or [article(200), article(2000)]
    for text in texts:
        measure(text)
