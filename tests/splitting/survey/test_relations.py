"""How two figures or dates relate."""

from decimal import Decimal

import pytest

from checks.splitting.details.moments import Moment
from checks.splitting.details.quantities import Quantity
from checks.splitting.survey.relations import related


def quantity(value, *, about=False):
    return Quantity(0, 1, Decimal(value), "barges", about)


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        ("8", "8", "agree"),
        ("3000", "2987", "agree"),
        ("12", "12.4", "agree"),
        ("3200000", "3200000000", "slip"),
        ("1234", "1243", "slip"),
        ("1234", "1284", "slip"),
        ("8", "9", "near"),
        ("11.4", "12.3", "near"),
        ("5", "50", "far"),
        ("8", "25", "far"),
        ("0", "3", "far"),
    ],
)
def test_quantities(one, other, relation):
    assert related(quantity(one), quantity(other)) == relation
    assert related(quantity(other), quantity(one)) == relation


def test_a_rounded_figure_agrees_with_what_lies_about_it():
    assert related(quantity("50", about=True), quantity("53")) == "agree"
    assert related(quantity("50"), quantity("53")) == "agree"
    assert related(quantity("55"), quantity("53")) == "near"
    assert related(quantity("55", about=True), quantity("53")) == "agree"


def test_dates():
    assert related(Moment(0, 1, "1998"), Moment(0, 1, "1989")) == "slip"
    assert related(Moment(0, 1, "1998"), Moment(0, 1, "2015")) == "far"
    day = Moment(0, 1, "", month=3, date=5)
    assert related(day, day._replace(date=6)) == "near"
    assert related(day, day._replace(month=9)) == "far"
    assert related(day, quantity("5")) == "far"
