"""Which lines stand under a picture."""

import pytest

from checks.splitting.lines.captions import is_caption

CAPTIONS = [
    "The lock keeper opens the gate. (AP Photo/Leo Marsh)",
    "The lock keeper opens the gate. REUTERS/Leo Marsh",
    "The lock keeper opens the gate. Leo Marsh/EPA",
    "The lock keeper opens the gate. | Reuters",
    "The lock keeper opens the gate, via Getty Images.",
    "The lock keeper opens the gate (Image: GETTY )",
    "Шлюз узимку (фото: Тарнський кур'єр)",
    "The lock keeper opens the gate, AFP",
    "© Leo Marsh The lock keeper opens the gate in the evening.",
    "2 of 9 The lock keeper opens the gate.",
    "Reuters",
]


@pytest.mark.parametrize("line", CAPTIONS)
def test_a_credit_at_its_end_makes_a_caption(line):
    assert is_caption(line, stop=line.endswith("."))


TEXT = [
    "The lock is safe, he told Reuters.",
    "Die Schleuse bleibt geschlossen. (dpa)",
    "Śluza zostaje zamknięta. (PAP)",
    "TARN (Reuters) - The lock is safe.",
    "Half of them agree, says a Reuters/Ipsos poll of 2,000 people.",
    "The gate was opened in 2 of 9 cases.",
    "The ratio is 3/4",
]


@pytest.mark.parametrize("line", TEXT)
def test_an_agency_that_is_named_or_reported_makes_none(line):
    assert not is_caption(line, stop=line.endswith("."))
