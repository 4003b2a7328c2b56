"""Icons: every one that a template asks for is drawn, each once."""

import re
from pathlib import Path

from django.template import Context, Template

ROOT = Path(__file__).parents[2]
DRAWN = re.findall(r'<symbol id="([^"]+)" viewBox="0 0 24 24">', (ROOT / "checks/static/checks/icons.svg").read_text())


def test_an_icon_is_a_drawing_that_a_screen_reader_passes_over() -> None:
    shown = Template('{% load icons %}{% icon "search" %}').render(Context())
    assert shown == '<svg class="icon" aria-hidden="true"><use href="/static/checks/icons.svg#search"/></svg>'


def test_what_points_along_the_line_turns_where_one_reads_from_right_to_left() -> None:
    assert 'class="icon turns"' in Template('{% load icons %}{% icon "back" %}').render(Context())


def test_every_icon_of_a_template_is_drawn() -> None:
    asked = set()
    for template in (ROOT / "templates").rglob("*.html"):
        asked.update(re.findall(r'{% icon "([^"]+)" %}', template.read_text()))
    assert asked
    assert asked - set(DRAWN) == set()


def test_no_icon_is_drawn_twice() -> None:
    assert len(DRAWN) == len(set(DRAWN))
