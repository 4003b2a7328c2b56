"""How long a line is, how it ends and what it opens."""

import pytest

from checks.splitting.languages import words
from checks.splitting.lines.lineshape import measure


def shape(line, language="en"):
    return measure(line, 0, len(line), words(language))


@pytest.mark.parametrize(
    ("line", "count"),
    [("The old lock", 3), ("タルンの水門は三月から漏れている。", 9), ("塔恩市议会 2031", 4), ("Ст. 5", 2)],
)
def test_words_are_counted_also_where_no_spaces_part_them(line, count):
    assert shape(line).words == count


@pytest.mark.parametrize(
    "line", ["He left.", "Really?", "水門は古い。", "هل عاد؟", "“He left.”", "He left (in May).", "He left!"]
)
def test_a_line_that_ends_as_a_sentence_has_a_stop(line):
    assert shape(line).stop


def test_a_long_line_needs_its_stop_only_somewhere():
    line = "The lock was closed in May. The council of Tarn met on Tuesday and agreed on nothing at all (yet)"
    assert shape(line).running
    assert not shape("The council of Tarn met on Tuesday and agreed on nothing at all in the end").running


def test_a_long_list_item_and_a_long_line_of_a_dialogue_are_running_text():
    text = "Він поїхав у відпустку, а вода прибувала щодня на два сантиметри, і ми міряли її самі."
    assert shape(f"— {text}", "uk").running
    assert shape(f"- {text}", "uk").bullet


def test_only_a_bare_heading_opens_a_list_of_links():
    assert shape("Read also").links_follow
    assert shape("* Read also:").links_follow
    assert not shape("Read also: Lock opens in spring").links_follow
    assert shape("Read also: Lock opens in spring").chrome
    assert not shape("Read more in the third chapter of the report.").chrome
