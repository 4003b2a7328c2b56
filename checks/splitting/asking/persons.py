"""Which person of an article a name stands for, and who is named in a claim's words."""

import re
from collections import defaultdict

from checks.splitting.asking.people import Named, people_named
from checks.splitting.asking.wordlists import written
from checks.splitting.languages import words_for
from checks.splitting.languages.words import Words
from checks.splitting.survey.entities import Key, key_of, plain, stem

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


class Persons:
    """The people whom a text names, read once; `named` has each with the fullest spelling, in text order."""

    def __init__(self, text: str, language: str | None = None) -> None:
        self._words = words_for(text, language)
        self._written = written(self._words)
        self._stand_ins = self._words.pronouns | self._words.plural_pronouns | self._words.neuter
        self.named: list[Named] = people_named(text, language)
        self._names: dict[Key, str] = {}
        self._by_word: dict[str, list[Key]] = defaultdict(list)  # by last name and by given name
        for person in self.named:
            key = key_of(" ".join(_without_titles(person.name.split(), self._words)), self._words)
            if key and key not in self._names:
                self._names[key] = person.name
                for word in {key[0], key[-1]}:
                    self._by_word[word].append(key)

    def meant(self, name: str) -> str:
        """The fullest spelling of the one person whom the name stands for: "Ms Hale", "the mayor, Ada Hale", "Hale".

        The name as it is where the text knows nobody of it, or several; never another given name's "Hale".
        """
        written = [word for word in name.split(",")[0].split() if plain(word)]
        for at in range(len(written)):
            rest = written[at:]
            if len(rest) == 1 and _without_titles(written, self._words) != rest:
                break
            found = self._standing_for(key_of(" ".join(rest), self._words))
            if len(found) == 1:
                return self._names[found[0]]
        return " ".join(name.split())

    def to_ask(self, speaker: str) -> str:
        """Whom to call about what a speaker says, as `meant()`; "" where that is no one: a report, figures, "it"."""
        return "" if self._is_read(speaker) or speaker.lower() in self._stand_ins else self.meant(speaker)

    def _is_read(self, speaker: str) -> bool:
        """Whether something written speaks: "the report from the bank", not "critics of the report"."""
        head: list[str] = []
        for word in _WORD.findall(speaker.split(",")[0]):
            lower = word.lower()
            # In front of "of" a name goes on: "the Bank of Vessby figures".
            ends = head and (head[-1].islower() or head[-1].lower() in self._written)
            if lower in self._words.prepositions or (ends and lower in self._words.genitive):
                break
            head.append(word)
        # With cases what a thing is of stands behind it without a word between.
        noun = head if self._words.code in ("uk", "pl") else head[-1:]
        return any(word.lower() in self._written for word in noun)

    def named_in(self, wording: str) -> list[str]:
        """Who stands in some words of the text, by last name at least; of people who share one by given name too."""
        stems = [stem(plain(word), self._words) for word in _WORD.findall(wording) if word[0].isupper()]
        there = set(stems)
        keys = [key for word in dict.fromkeys(stems) for key in self._by_word.get(word, ())]
        return list(dict.fromkeys(self._names[key] for key in keys if self._is_there(key, there)))

    def _is_there(self, key: Key, there: set[str]) -> bool:
        alone = sum(other[-1] == key[-1] for other in self._by_word[key[-1]]) == 1
        return key[-1] in there and (alone or key[0] in there)

    def _standing_for(self, key: Key) -> list[Key]:
        """The people of whose name this is the end, the given name, or all but a middle name."""
        if not key:
            return []
        last = [full for full in self._by_word.get(key[-1], ()) if full[-1] == key[-1]]
        if len(key) > 1:
            return [full for full in last if full[-len(key) :] == key or (len(full) > 1 and full[0] == key[0])]
        return last or [full for full in self._by_word.get(key[0], ()) if full[0] == key[0]]


def _without_titles(written: list[str], words: Words) -> list[str]:
    """A name without what stands before it: "Ms", "Transport Minister", "the company's director"."""
    titles = words.honorifics | words.offices | words.titles
    at = 0
    while at < len(written) - 1 and (written[at][0].islower() or written[at].strip(".").lower() in titles):
        at += 1
    return written[at:]
