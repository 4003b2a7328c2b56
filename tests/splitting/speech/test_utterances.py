"""Which sentences belong to one utterance."""

import pytest

from checks.splitting.languages import words
from checks.splitting.sentences import sentences_of_line
from checks.splitting.speech.quotes import quotes_in
from checks.splitting.speech.utterances import utterances

EN = words("en")

CASES = [
    ("“We pay. It is fair,” said Ruiz. He left.", ["“We pay. It is fair,” said Ruiz.", "He left."]),
    ("“Why now?” Ruiz asked the council. Nobody knew.", ["“Why now?” Ruiz asked the council.", "Nobody knew."]),
    ("“Why now?” Ruiz, a clerk, asked. Nobody knew.", ["“Why now?” Ruiz, a clerk, asked.", "Nobody knew."]),
    ("“Nobody knew.” Ruiz said.", ["“Nobody knew.” Ruiz said."]),
    ("“Why now?” Ruiz said that nobody knew.", ["“Why now?”", "Ruiz said that nobody knew."]),
    ("“We won!” The crowd was large.", ["“We won!”", "The crowd was large."]),
    ("“Nobody knew.” Ruiz said on Monday the dam leaks.", ["“Nobody knew.”", "Ruiz said on Monday the dam leaks."]),
]


@pytest.mark.parametrize(("line", "wanted"), CASES)
def test_a_line_has_these_utterances(line, wanted):
    spans = sentences_of_line(line, 0, len(line), EN)
    found = utterances(line, spans, quotes_in(line, 0, len(line)), EN)
    assert [line[start:end] for start, end in found] == wanted
