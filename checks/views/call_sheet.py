"""The call sheet of an article: whom to ask what, who was asked, and who never was."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from django.db.models import Exists, OuterRef
from django.utils import timezone

from checks.exports.rows import standing_alone
from checks.forms.calls import CallForm
from checks.models import Article, Call, Claim, Evidence, User
from checks.splitting import question_about
from checks.splitting.asking.persons import Persons

# Lines of one page: with all their fields they stay under the 1,000 that Django takes in one form.
LINES = 80
# The fields of a line beside which something can be wrong.
SHOWN = {"other", "question", "result", "said", "channel", "called_at", "tier"}


@dataclass
class Line:
    """A claim on the sheet: what to ask, what was typed, what is wrong with it, and the calls already made."""

    claim: Claim
    person: str
    question: str
    calls: list["Told"]
    form: CallForm | None = None
    refused: str = ""
    lacks: str = ""

    @property
    def said(self) -> dict[str, str]:
        """The value of each field: as typed, else as the line begins."""
        if self.form:
            # The claim's version is the one on the screen now: who saves again has seen it.
            typed = {name: self.form.typed(name) for name in self.form.fields}
            return typed | {"seen": str(self.claim.version), "person": self.person}
        now = timezone.localtime().strftime("%Y-%m-%dT%H:%M")
        begins = {"seen": str(self.claim.version), "person": self.person, "question": self.question}
        return begins | {"channel": Call.Channel.PHONE.value, "called_at": now, "tier": "secondary"}

    @property
    def wrong(self) -> dict[str, str]:
        """What is wrong, by field; under "line" what belongs to none."""
        if not self.refused:
            return {}
        fields = self.form.errors.items() if self.form else ()
        marked = {name: " ".join(map(str, errors)) for name, errors in fields if name in SHOWN}
        beside = "other" if self.lacks == "person" else self.lacks
        return marked or {beside if beside in SHOWN else "line": self.refused}


@dataclass(frozen=True)
class Told:
    """A call as a person may read it: who was asked and what they said only where its source is named to them."""

    call: Call
    person: str
    said: str


@dataclass
class Group:
    """A person with the lines to ask them about; `name` is "" for those that nobody is named for yet."""

    name: str
    lines: list[Line] = field(default_factory=list)


@dataclass(frozen=True)
class NeverCalled:
    """Somebody named in the article whom nobody has asked; how many lines wait for them, how many claims name them."""

    name: str
    waiting: int
    named_in: int


def question_for(claim: Claim, article: Article) -> str:
    """How to ask about a claim of the article."""
    language = article.language
    alone = standing_alone(claim.wording, claim.standalone, language, article.published_on)
    return question_about(
        claim.wording, language=language or None, kind=claim.kind, speaker=claim.speaker, standalone=alone
    )


class Sheet:
    """Everything that the page of calls shows, in four queries whatever the number of claims.

    `person` and `claim` narrow it; `typed` are lines to show as they were sent, `refused` what stands beside them.
    """

    def __init__(
        self, article: Article, by: User, *, person: str = "", claim: int | None = None,
        typed: Mapping[int, CallForm] | None = None, refused: Mapping[int, tuple[str, str]] | None = None,
    ) -> None:  # fmt: skip
        self.article, self.by, self.claim = article, by, claim
        self.typed, self.refused = typed or {}, refused or {}
        self.stay = {*self.typed, *self.refused}
        self.persons = Persons(article.revision.text if article.revision else "", article.language or None)
        self.person = self.persons.meant(person)

    @cached_property
    def claims(self) -> list[Claim]:
        """The claims to ask about, and those of lines with something typed, whatever became of them meanwhile."""
        asked = self.article.claims.to_ask_about(self.by, also=self.stay).select_related("placement", "verification")
        claims = list(asked.defer("placement__search"))
        for claim in claims:
            claim.status = claim.seen_status
        return claims

    @cached_property
    def calls(self) -> list[Call]:
        """Every call of the article, oldest first, each with whether its source is `named` to who looks."""
        told = Evidence.objects.filter(pk=OuterRef("evidence")).named_to(self.by)
        calls = Call.objects.filter(claim__article=self.article).select_related("by", "evidence")
        marked = calls.annotate(named=Exists(told))  # type: ignore[no-redef]  # the model names it, for who reads it
        return list(marked.order_by("called_at", "pk"))

    @cached_property
    def by_person(self) -> dict[str, list[Claim]]:
        """The claims by whom to ask, people in the order of the text, those without anybody under ""."""
        spelled: dict[str, str] = {}
        found: dict[str, list[Claim]] = defaultdict(list)
        for claim in self.claims:
            whom = self.persons.meant(claim.ask) if claim.ask else self.persons.to_ask(claim.speaker)
            found[spelled.setdefault(whom.casefold(), whom)].append(claim)
        nobody = found.pop("", [])
        return dict(found) | ({"": nobody} if nobody else {})

    def shown(self) -> list[tuple[str, Claim]]:
        """The claims of the page as it is narrowed, each with whom to ask."""
        every = [(name, claim) for name, claims in self.by_person.items() for claim in claims]
        if self.claim:
            return [(name, claim) for name, claim in every if claim.pk in {self.claim, *self.stay}]
        if self.person:
            folded = self.person.casefold()
            return [(name, claim) for name, claim in every if name.casefold() == folded or claim.pk in self.stay]
        return every

    def groups(self, shown: Iterable[tuple[str, Claim]]) -> list[Group]:
        """Some of the claims as lines under their people."""
        told = defaultdict(list)
        for call in self.calls:
            told[call.claim_id].append(Told(call, *((call.person, call.said) if call.named else ("", ""))))
        groups: dict[str, Group] = {}
        for name, claim in shown:
            group = groups.setdefault(name, Group(name))
            refused, lacks = self.refused.get(claim.pk, ("", ""))
            line = Line(
                claim, name, question_for(claim, self.article), told[claim.pk], self.typed.get(claim.pk), refused, lacks
            )
            group.lines.append(line)
        return list(groups.values())

    def naming(self) -> list[Claim]:
        """Claims in whose words the person of the page stands and of which another, or nobody, is to be asked."""
        theirs = {claim.pk for _, claim in self.shown()}
        return [claim for claim in self._naming.get(self.person, ()) if claim.pk not in theirs] if self.person else []

    def never_called(self) -> list[NeverCalled]:
        """Everybody named or speaking in the article but its authors and those who were asked, each once."""
        asked = {self.persons.meant(call.person).casefold() for call in self.calls if call.named}
        asked |= {name.casefold() for name in self.persons.named_in(self.article.byline)}
        names = {person.name.casefold(): person.name for person in self.persons.named}
        for name in self.by_person:
            names.setdefault(name.casefold(), name)
        return [
            NeverCalled(name, len(self.by_person.get(name, ())), len(self._naming.get(name, ())))
            for folded, name in names.items() if name and folded not in asked
        ]  # fmt: skip

    @cached_property
    def _naming(self) -> dict[str, list[Claim]]:
        found: dict[str, list[Claim]] = defaultdict(list)
        for claim in self.claims:
            for name in self.persons.named_in(claim.wording):
                found[name].append(claim)
        return found

    def context(self, number: int) -> dict[str, Any]:
        """What the template shows of one page of lines."""
        shown = self.shown()
        first = (number - 1) * LINES
        kept = [pair for at, pair in enumerate(shown) if first <= at < first + LINES or pair[1].pk in self.stay]
        return {
            "article": self.article, "groups": self.groups(kept), "person": self.person, "claim": self.claim,
            "page": number, "more": len(shown) > first + LINES, "total": len(shown), "naming": self.naming(),
            "never_called": [] if self.person or self.claim else self.never_called(),
            "results": Call.Result.choices, "channels": Call.Channel.choices,
            "tiers": Evidence.Tier.choices[::-1],
        }  # fmt: skip
