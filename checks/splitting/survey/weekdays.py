"""Days of the week that do not go with the date beside them: "Monday, 3 March 2026"."""

import datetime
from collections.abc import Iterable, Iterator

from checks.splitting.details.moments import Moment, Reading
from checks.splitting.details.quantities import Quantity
from checks.splitting.drafts import Finding

_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def wrong_weekdays(reading: Reading, figures: Iterable[Quantity | Moment]) -> Iterator[Finding]:
    """One finding for each full date that falls on another day of the week than the one named before it."""
    for figure in figures:
        if not isinstance(figure, Moment) or not figure.value or not figure.date:
            continue
        first, last = reading.pieces[figure.first], reading.pieces[figure.end - 1]
        named = reading.lexicon.weekdays.get(first.lower)
        actual = datetime.date.fromisoformat(figure.value).isoweekday()
        if named and named != actual:
            date = reading.pieces[figure.first + 1 + (reading.pieces[figure.first + 1].lower == ",")]
            says = f"“{reading.pieces.text[first.start : last.end]}”: that date is a {_NAMES[actual - 1]}."
            yield Finding("dates", says, ((first.start, first.end), (date.start, last.end)))
