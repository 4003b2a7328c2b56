"""The house rules: which way imports point, who writes, how long a file is, and that every door asks who is there."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.core.management import call_command
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver
from django.urls.resolvers import RegexPattern, RoutePattern
from django.utils.regex_helper import normalize

ROOT = Path(__file__).parent.parent
CHECKS = ROOT / "checks"

# Each part may import the ones on the lines above its own, and itself.
ORDER = [
    {"reading", "splitting", "anchoring"},
    {"comparing"},
    {"models"},
    {"counting"},
    {"matching", "rules"},
    {"gate"},
    {"actions"},
    {"jobs", "forms", "exports"},
    {"views", "api", "admin", "templatetags", "management"},
    {"urls", "accounts", "apps"},
]
PURE = {"reading", "splitting", "anchoring", "comparing"}

# Where rows are written: by the actions; by the admin, of people, desks and sources; by commands that set up a machine.
WRITERS = {"actions", "admin", "management", "migrations"}
# Asks with the SQL of a queryset.
ASKS = {ROOT / "checks/models/baked.py"}
WRITES = {"save", "create", "delete", "bulk_create", "bulk_update", "get_or_create", "update_or_create", "execute"}

# What opens without sign-in: signing in, and what an account that was switched off is told.
OPEN = ["/accounts/inactive/", "/accounts/login/"]
SIGN_IN = "/accounts/login/"

SOURCE_FILES = {".py", ".html", ".css", ".js", ".txt"}


def modules() -> Iterator[Path]:
    return (path for path in sorted(CHECKS.rglob("*.py")) if path != CHECKS / "__init__.py")


def part_of(path: Path) -> str:
    """The folder or module directly under checks/."""
    return path.relative_to(CHECKS).parts[0].removesuffix(".py")


def rank(part: str) -> int:
    """The part's line in ORDER; an error for one that has no place yet."""
    return next(number for number, parts in enumerate(ORDER) if part in parts)


def imported(path: Path) -> set[str]:
    """The full names of what a module imports, wherever in it."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        if isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path}: write the full name of the module"
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def parts_imported(path: Path) -> set[str]:
    return {name.split(".")[1] for name in imported(path) if name.startswith("checks.")}


# Code


def test_every_part_has_its_place_in_the_order():
    placed = set.union(*ORDER)

    assert {part_of(path) for path in modules()} - placed == {"migrations"}


def test_imports_point_one_way():
    wrong = [
        f"{path.relative_to(ROOT)} imports {other}"
        for path in modules()
        for other in parts_imported(path) - {part_of(path)}
        if part_of(path) == "migrations" or rank(other) >= rank(part_of(path))
    ]

    assert wrong == []


def test_reading_splitting_and_anchoring_know_no_django():
    wrong = [
        f"{path.relative_to(ROOT)} imports {name}"
        for path in modules()
        for name in imported(path)
        if part_of(path) in PURE and re.match(r"(django|psycopg|newsroom)\b", name)
    ]

    assert wrong == []


def test_nothing_of_the_product_imports_its_tests():
    assert [path for path in modules() if any(name.split(".")[0] == "tests" for name in imported(path))] == []


def test_only_actions_write():
    wrong = [
        f"{path.relative_to(ROOT)}:{node.lineno} .{node.func.attr}()"
        for path in modules()
        if part_of(path) not in WRITERS and path not in ASKS
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and writes(node, node.func.attr)
    ]

    assert wrong == []


def writes(call: ast.Call, name: str) -> bool:
    """Whether a call looks like one that changes rows; `update` with keywords is a queryset's, without a dict's."""
    return name.removeprefix("a") in WRITES or name in WRITES or (name == "update" and bool(call.keywords))


def test_every_file_is_shorter_than_400_lines():
    folders = [ROOT / name for name in ("checks", "newsroom", "templates", "tests")]
    files = [path for folder in folders for path in folder.rglob("*") if path.suffix in SOURCE_FILES]
    lengths = {path: len(path.read_text().splitlines()) for path in files if "migrations" not in path.parts}

    assert [f"{path.relative_to(ROOT)}: {lines}" for path, lines in lengths.items() if lines >= 400] == []


def test_names_come_from_the_newsroom():
    said_of_anything = {"utils", "util", "helpers", "helper", "service", "services", "manager", "managers", "common"}

    assert [path for path in modules() if said_of_anything & {path.stem, *path.relative_to(ROOT).parts}] == []


@pytest.mark.django_db
def test_the_migrations_make_the_tables_that_the_models_describe():
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)


# Doors


def addresses(patterns: list[URLPattern | URLResolver], before: str = "/") -> Iterator[str]:
    """One address for each pattern of the project, with 1 wherever it asks for something."""
    for pattern in patterns:
        here = before + example(pattern.pattern)
        if isinstance(pattern, URLResolver):
            yield from addresses(pattern.url_patterns, here)
        else:
            yield here


def example(pattern: object) -> str:
    if isinstance(pattern, RoutePattern):
        return re.sub(r"<[^>]+>", "1", str(pattern))
    assert isinstance(pattern, RegexPattern), f"no example for {pattern!r} yet"
    text, asked = normalize(str(pattern))[0]
    return str(text) % dict.fromkeys(asked, 1)


def is_open(address: str) -> bool:
    """Whether a stranger gets anything there but the way to the sign-in, or that there is nothing."""
    stranger = Client()
    for answer in (stranger.get(address), stranger.post(address, {"act": "cleared", "seen": "0"})):
        while answer.status_code == 302 and not answer.headers["Location"].startswith(SIGN_IN):
            answer = stranger.get(answer.headers["Location"])  # the admin's sign-in leads to ours
        if answer.status_code not in {302, 404, 405}:
            return True
    return False


@pytest.mark.django_db
def test_a_stranger_opens_nothing_but_the_sign_in():
    every = sorted(set(addresses(get_resolver().url_patterns)))

    assert [address for address in every if is_open(address)] == OPEN


@pytest.mark.django_db
def test_a_stranger_learns_nothing_from_an_address_that_does_not_exist():
    answer = Client().get("/articles/99999999/")

    assert (answer.status_code, answer.headers["Location"]) == (302, f"{SIGN_IN}?next=/articles/99999999/")
