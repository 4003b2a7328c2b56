"""Names with what is said of them between commas or in brackets."""

import pytest

from checks.splitting.languages import words
from checks.splitting.statements.clauses import cut

CASES = [
    ("en", "Mark Lund, the head of the port, | said on Monday that the lock was ready."),
    ("en", "Mark Lund (secretary of the River Board) | said on Monday that the lock was ready."),
    ("en", "Ana Ruiz, 54, | said she would run again in May."),
    ("en", "The capital, home to 3 million people, | is flooded every spring."),
    ("en", "Ana Ruiz (born 7 May 1964), known as Nina, | is a Spanish actor and producer."),
    ("en", "The firm's second ship, the Tarn, a steel ferry, | was launched in 2012 in Leeds."),
    ("en", "Ana Ruiz, who won the race in 2003, | was third in the marathon on Sunday."),
    ("en", "The yard - which was founded in 1902 - | has been sold to a bank."),
    ("en", "The lock is named after John Marsh, | the engineer who drew its gates."),
    ("en", "“We will pay for the lock,” said Ana Ruiz, | the mayor of Tarn."),
    ("en", "Sales rose to 3 million in May, | a rise of 12 percent."),
    ("en", "The talks were led by Mark Lund | (secretary of the River Board)."),
    ("de", "Anna Weiß, die Bürgermeisterin von Tarn, | eröffnete am Montag die neue Schleuse."),
    ("de", "Das sagte Anna Weiß, | die Bürgermeisterin von Tarn."),
    ("fr", "Anne Roux (présidente du conseil régional) | a inauguré lundi la nouvelle écluse."),
    ("es", "Ana Gil, la alcaldesa de Tarn, | inauguró el lunes la nueva esclusa."),
    ("uk", "Анна Коваль, мерка Тарна, | відкрила новий шлюз у понеділок."),
    ("uk", "Про це повідомила Анна Коваль, | голова обласної ради."),
    ("pl", "Anna Lis, burmistrz Tarna, | otworzyła w poniedziałek nową śluzę."),
    ("pl", "Jan Lis, który kierował portem od 2001 roku, | zmarł w niedzielę w szpitalu."),
]


@pytest.mark.parametrize(("language", "wanted"), CASES)
def test_what_is_said_of_a_name_is_a_statement(language, wanted):
    text = wanted.replace(" | ", " ")
    found = " | ".join(text[start:end] for start, end in cut(text, 0, len(text), words(language), []))
    assert found == wanted


WHOLE = [
    ("en", "The plan, the mayor said on Monday, would cost the town 3 million."),
    ("en", "The total, according to the ministry, was 3 million last year."),
    ("en", "Ruiz, however, has not ruled out another race in May."),
    ("en", "“First law, then the port,” says Ana Ruiz from the town council of Tarn."),
    ("en", "He visited Leeds, the Hague and a village on the coast."),
    ("en", "She wants half of the house, a monthly allowance and the car."),
    ("en", "The number of lines in the region (DSL) doubled in a single year."),
    ("en", "The gadget costs a buyer £99 (149 euros) and a lot of patience."),
    ("en", "They discussed the pact with Ana Ruiz (head of the port) for an hour."),
    ("en", "Calls are getting shorter and cheaper every year, a survey suggests."),
    ("en", "Lund claims that Tarn, the port, and the two banks will pay."),
    ("de", "Es gehe um sehr viele Daten (zehn Terabyte), sagte Anna Weiß vom Hafen."),
    ("fr", "Ces accords sur la pêche, la chasse et le port, a précisé cette source."),
    ("es", "La conclusión, del mismo modo que antes, es que nadie paga."),
]


@pytest.mark.parametrize(("language", "text"), WHOLE)
def test_a_phrase_that_belongs_to_the_words_around_it_stays(language, text):
    assert cut(text, 0, len(text), words(language), []) == [(0, len(text))]
