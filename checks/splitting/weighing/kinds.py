"""What a claim asserts. The first rule that fits decides, in the order a checker would ask:

1. `opinion`: an evaluation with nothing to look up (see clearing.py).
2. `definition`: a reference passage, a sentence that says what a thing is, in the article's own voice, or an office in
   brackets behind a name.
3. `quotation`: what is said stands in quotation marks: was it said, in these words?
4. `reported`: it lies in somebody's indirect speech. A figure in it does not change that, as the first thing to check
   is whether the person said so; the figure is named in the reasons and raises the worth.
5. `quantity`: the article's own voice gives an amount, a share or a count. A year or a date is no amount.
6. `comparison`, 7. `cause`, 8. `prediction`, 9. `event`: by the words that mark them.
10. `other`.
"""

from checks.splitting.weighing.passage import Passage


def kind_of(passage: Passage, *, clear: str) -> str:
    """The kind of a passage, given the reason for which it could be cleared."""
    if clear == "boilerplate":
        return "other"
    if clear == "opinion":
        return "opinion"
    if passage.bracketed:
        return "definition"
    if passage.speaker:
        return "quotation" if passage.direct else "reported"
    if passage.has("definition"):
        return "definition"
    if passage.amount:
        return "quantity"
    return next((kind for kind in ("comparison", "cause", "prediction", "event") if passage.has(kind)), "other")
