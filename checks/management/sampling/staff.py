"""Who checks the made-up articles: desks, people with roles, and the sources of each desk."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from random import Random

from django.contrib.auth.models import Group

from checks.management.sampling import sentences
from checks.models import Desk, DeskRule, User

# What sort of source it is, and how it is called.
SORTS = (
    ("data_set", "Statistics of {body}, {year}"),
    ("document", "Minutes of the council of {place}, {year}"),
    ("publication", "The yearbook of {place}, {year}"),
    ("web_page", "What {body} says of {place}"),
    ("document", "Annual report of {body}, {year}"),
    ("press_release", "Notice by {body}, {year}"),
)
PUBLISHERS = 24
# Of a hundred sources so many may not be named.
CONFIDENTIAL_OF_100 = 3


@dataclass(frozen=True, slots=True)
class Cited:
    """A source as evidence names it."""

    pk: int
    title: str
    url: str
    kind: str
    confidential: bool

    @property
    def shown(self) -> str:
        """Its title in a history."""
        return "Confidential source" if self.confidential else self.title


@dataclass(frozen=True)
class Staff:
    """A desk at work: its people, the rule its verdicts pass, its sources: of each publisher, recordings, people."""

    desk: Desk
    rule: DeskRule
    editor: User
    checkers: list[User]
    reporters: list[User]
    published: list[list[Cited]]
    recordings: list[Cited]
    people: list[Cited]


def desk_named(number: int) -> Desk:
    """The sample desk of that number, the same in every run; the second asks for a second look at what is risky."""
    desk, made = Desk.objects.get_or_create(name=f"Sample desk {number}")
    if made and number == 2:
        DeskRule.objects.create(desk=desk, number=2, sign_off_from=DeskRule.SignOffFrom.HIGH)
    return desk


def people_on(desks: list[Desk], number: int, password: str) -> list[User]:
    """So many people, the first an editor on every desk, then by turns; without a password nobody signs in as them.

    Every desk has an editor, a checker and a reporter.
    """
    people = []
    for place in range(max(number, 1 + 3 * len(desks))):
        role = ("editor", "checker", "reporter")[(place - 1) // len(desks) % 3] if place else "editor"
        user = _person(place + 1, role, password)
        for desk in [desks[(place - 1) % len(desks)]] if place else desks:
            desk.members.add(user)
        people.append(user)
    return people


def _person(number: int, role: str, password: str) -> User:
    named = sentences.full_name(Random(number)).split()  # noqa: S311  # nothing secret
    user, _ = User.objects.get_or_create(
        username=f"sample-{number}", defaults={"first_name": named[0], "last_name": named[1], "password": "!"}
    )
    # Also of who is there from a run with other numbers: no desk is to lack a role.
    user.groups.add(Group.objects.get_or_create(name=role)[0])
    if password:
        user.set_password(password)
        user.save(update_fields=["password"])
    return user


def staff_of(
    desk: Desk, chance: Random, sources: int, next_id: Callable[[], int]
) -> tuple[Staff, list[tuple[object, ...]]]:
    """A desk at work, with so many new sources, and the rows of these."""
    made = list(_sources(chance, sources, next_id))
    by_role = {
        role: list(desk.members.filter(groups__name=role).order_by("pk")) for role in ("editor", "checker", "reporter")
    }
    published: dict[str, list[Cited]] = {}
    for publisher, source in made:
        published.setdefault(publisher, []).append(source)
    staff = Staff(
        desk, desk.rules.filter(kind="").latest("number"),
        by_role["editor"][0], by_role["checker"], by_role["reporter"],
        [found for publisher, found in published.items() if publisher],
        [source for _, source in made if source.kind == "recording"],
        [source for _, source in made if source.kind == "person"],
    )  # fmt: skip
    rows: list[tuple[object, ...]] = [
        (source.pk, desk.pk, source.title, publisher, source.url, source.kind, "", source.confidential, "")
        for publisher, source in made
    ]
    return staff, rows


def _sources(chance: Random, number: int, next_id: Callable[[], int]) -> Iterator[tuple[str, Cited]]:
    """Publisher and source; recordings and people, of which each desk has some, are of nobody."""
    for place in range(max(number, 2 * PUBLISHERS)):
        pk, year = next_id(), chance.randint(2009, 2026)
        if place % 8 == 6:
            yield (
                "",
                Cited(
                    pk, f"Recording of a meeting in {chance.choice(sentences.PLACES)}, {year}", "", "recording", False
                ),
            )
        elif place % 8 == 7:
            yield "", Cited(pk, f"{sentences.full_name(chance)} ({pk})", "", "person", False)
        else:
            publisher = f"House {place % PUBLISHERS + 1}"
            kind, title = SORTS[place % len(SORTS)]
            title = title.format(body=chance.choice(sentences.BODIES), place=chance.choice(sentences.PLACES), year=year)
            url = f"https://house-{place % PUBLISHERS + 1}.example/{pk}"
            yield publisher, Cited(pk, title, url, kind, chance.randrange(100) < CONFIDENTIAL_OF_100)


def moment_between(chance: Random, first: datetime, last: datetime) -> datetime:
    """Some moment from the first to the last."""
    return first + (last - first) * chance.random()
