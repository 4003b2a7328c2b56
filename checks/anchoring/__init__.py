"""Anchoring: where a claim's words stand after an edit. Pure Python, no Django: strings in, places out.

    carry(old, new, [(0, 12)])      -> [Fate("reworded", 0, 12)]
    changes(old, new)               -> [("same", "It cost "), ("gone", "4"), ("new", "5"), ("same", " million.")]

A verdict belongs to exact words, so a span keeps it only where the very same words stand. The rules:

* White space and the style of quotation marks and dashes do not count as words. All else does: letters, their case,
  digits, punctuation. "10 %" is not "10%": whether there is white space counts, how much does not.
* `unchanged`: the same words, in the same order to what stayed around them. What stayed is the heaviest choice of
  passages that both texts have in one order.
* `moved`: the same words, past something that stayed. Of two paragraphs that change places the shorter one has moved.
* A word that stands more than once is known by its neighbours, on both sides, and by the order of what stayed. Where
  these say different things, or nothing, it is `reworded`: a person must look.
* A span never begins or ends in a word or number that the old one did not cut in the same way: "about 1" does not stand
  in "about 1.5", nor "5 degrees" in "-5 degrees".
* `reworded`: the span stands in sentences that were edited; a sentence is another one edited if they share two thirds
  of their pairs of letters, or nearly (0.65). The place is what these have become; a sentence inserted before, after
  or between them is no part of it, and the longest part without one is taken.
* `cut`: no sentence of the span has become anything, or the span holds no word at all.

A place in the new text is given without white space at its ends, unless nothing was edited at all. Spans that keep
their words and do not overlap never come to overlap; one inside another may come to lie on the same words, when what
told them apart is gone. The fate of a span does not depend on the other spans. Both functions take any strings, in time
that grows with their length.
"""

from checks.anchoring.carrying import Fate, carry
from checks.anchoring.changes import changes
from checks.anchoring.words import same_words, standing_once

__all__ = ["Fate", "carry", "changes", "same_words", "standing_once"]
