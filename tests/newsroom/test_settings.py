"""What the settings refuse, what they make of a variable, and whether the README knows every one of them."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PRODUCTION = {
    "NEWSROOM_PRODUCTION": "yes",
    "NEWSROOM_SECRET_KEY": "a-random-one-would-have-to-be-used-here-with-at-least-50-characters",
    "NEWSROOM_HOSTS": "desk.example.org, proofs.example.org",
    "DATABASE_URL": "postgresql://desk:pass%20word@db.example.org:5433/facts?sslmode=require",
}


def python(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run Python in the checkout with these variables and none of ours besides."""
    ours = ("NEWSROOM_", "DATABASE_URL", "DJANGO_")
    clean = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=clean | variables,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def setting(expression: str, **variables: str) -> str:
    """The value of an expression over the settings."""
    done = python("-c", f"from newsroom import settings; print(({expression}))", **variables)
    assert done.stderr == ""
    return done.stdout.strip()


def refusal(**variables: str) -> str:
    """The sentence with which the settings refuse to load."""
    done = python("-c", "import newsroom.settings", **variables)
    assert done.returncode == 1
    return done.stderr.strip().splitlines()[-1].removeprefix("django.core.exceptions.ImproperlyConfigured: ")


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        (
            {"NEWSROOM_SECRET_KEY": ""},
            "Set NEWSROOM_SECRET_KEY to 50 or more random characters that nobody else knows.",
        ),
        (
            {"NEWSROOM_SECRET_KEY": "short"},
            "Set NEWSROOM_SECRET_KEY to 50 or more random characters that nobody else knows.",
        ),
        ({"NEWSROOM_HOSTS": " "}, "Set NEWSROOM_HOSTS to the host names the desk opens, separated by commas."),
        ({"NEWSROOM_HOSTS": "*"}, "Set NEWSROOM_HOSTS to the host names the desk opens, separated by commas."),
        ({"NEWSROOM_DEBUG": "on"}, "Unset NEWSROOM_DEBUG: its error pages show drafts and settings to anyone."),
        (
            {"DATABASE_URL": ""},
            "Set DATABASE_URL to the PostgreSQL server, as postgresql://user:password@host/name.",
        ),
    ],
)
def test_production_refuses_to_start_half_configured(wrong: dict[str, str], sentence: str) -> None:
    assert refusal(**PRODUCTION | wrong) == sentence


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"NEWSROOM_PRODUCTION": "maybe"}, "NEWSROOM_PRODUCTION is 'maybe': write yes or no."),
        ({"NEWSROOM_POOL": "0"}, "NEWSROOM_POOL is '0': write a whole number above zero."),
        ({"NEWSROOM_POOL": "²"}, "NEWSROOM_POOL is '²': write a whole number above zero."),
        (
            {"NEWSROOM_ARTICLE_MAX_BYTES": "2 MB"},
            "NEWSROOM_ARTICLE_MAX_BYTES is '2 MB': write a whole number above zero.",
        ),
        ({"NEWSROOM_TIME_ZONE": "Kyiv"}, "NEWSROOM_TIME_ZONE is 'Kyiv': write a name like Europe/Kyiv."),
        (
            {"NEWSROOM_LOG_LEVEL": "loud"},
            "NEWSROOM_LOG_LEVEL is 'loud': write one of DEBUG, INFO, WARNING, ERROR, CRITICAL.",
        ),
        ({"DATABASE_URL": "mysql://db/facts"}, "DATABASE_URL must read postgresql://user:password@host:port/name."),
        (
            {"NEWSROOM_ADDRESS": "desk.example.org/checks"},
            "NEWSROOM_ADDRESS is 'desk.example.org/checks': write it like https://desk.example.org.",
        ),
        (
            {"NEWSROOM_SMTP": "mail.example.org:25"},
            "NEWSROOM_SMTP must read smtp://user:password@host:port, or smtps:// for TLS.",
        ),
        (
            {"NEWSROOM_SMTP": "smtp://mail.example.org:many"},
            "NEWSROOM_SMTP must read smtp://user:password@host:port, or smtps:// for TLS.",
        ),
        (
            {"NEWSROOM_HOSTS": "localhost,desk.example.org"},
            "Set NEWSROOM_PRODUCTION to yes to answer as desk.example.org, named in NEWSROOM_HOSTS.",
        ),
    ],
)
def test_a_value_that_makes_no_sense_is_refused(wrong: dict[str, str], sentence: str) -> None:
    assert refusal(**wrong) == sentence


def test_a_command_refuses_with_the_sentence_alone() -> None:
    done = python("manage.py", "migrate", **PRODUCTION | {"NEWSROOM_SECRET_KEY": ""})

    assert (done.returncode, done.stdout, done.stderr) == (
        1,
        "",
        "Set NEWSROOM_SECRET_KEY to 50 or more random characters that nobody else knows.\n",
    )


def test_production_passes_django_s_own_check_for_deployment() -> None:
    done = python("-W", "error", "manage.py", "check", "--deploy", "--fail-level", "WARNING", **PRODUCTION)

    assert (done.returncode, done.stderr) == (0, "")


def test_without_any_variable_the_workbench_answers_on_this_machine_alone() -> None:
    assert setting("settings.ALLOWED_HOSTS, settings.DEBUG, settings.DATABASES['default']['ENGINE']") == (
        "(['localhost', '127.0.0.1', '[::1]'], False, 'newsroom.embedded')"
    )


def test_made_up_names_do_not_push_the_counts_of_sign_in_attempts_out_of_the_cache() -> None:
    assert setting("settings.CACHES['default']['OPTIONS']") == "{'MAX_ENTRIES': 100000}"


def test_an_article_has_some_eighty_thousand_words_at_most() -> None:
    assert setting("settings.ARTICLE_MAX_BYTES") == "500000"


def test_a_server_s_address_is_read_with_its_escapes_and_options() -> None:
    names = ["NAME", "USER", "PASSWORD", "HOST", "PORT"]
    expression = f"[settings.DATABASES['default'][name] for name in {names}], settings.DATABASES['default']['OPTIONS']"

    assert setting(expression, **PRODUCTION) == (
        "(['facts', 'desk', 'pass word', 'db.example.org', '5433'], "
        "{'pool': {'min_size': 1, 'max_size': 8, 'timeout': 10}, 'prepare_threshold': 1, 'sslmode': 'require', "
        "'options': '-c join_collapse_limit=4'})"
    )


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("", "('django.core.mail.backends.console.EmailBackend', None, None, None, None)"),
        ("smtp://mail.example.org", "('django.core.mail.backends.smtp.EmailBackend', 587, True, False, '')"),
        ("smtp://localhost:25", "('django.core.mail.backends.smtp.EmailBackend', 25, False, False, '')"),
        (
            "smtps://desk:p%40ss@mail.example.org",
            "('django.core.mail.backends.smtp.EmailBackend', 465, False, True, 'p@ss')",
        ),
    ],
)
def test_mails_are_printed_until_a_server_is_named(url: str, told: str) -> None:
    names = ["EMAIL_BACKEND", "EMAIL_PORT", "EMAIL_USE_TLS", "EMAIL_USE_SSL", "EMAIL_HOST_PASSWORD"]
    expression = f"tuple(settings.mail_server({url!r}).get(name) for name in {names})"

    assert setting(expression) == told


def test_the_secret_key_of_a_checkout_is_random_private_and_stays(tmp_path: Path) -> None:
    expression = f"settings.own_secret(settings.Path({str(tmp_path / 'key')!r}))"

    first, second = setting(expression), setting(expression)

    assert first == second
    assert len(first) > 50
    assert [path.name for path in tmp_path.iterdir()] == ["key"]
    assert (tmp_path / "key").stat().st_mode & 0o777 == 0o600


def test_the_readme_lists_every_variable() -> None:
    source = (ROOT / "newsroom" / "settings.py").read_text()
    section = (ROOT / "README.md").read_text().split("\n## Settings\n")[1].split("\n## ")[0]

    read = set(re.findall(r'\benv(?:_[a-z]+)?\("([A-Z_]+)"', source))
    listed = re.findall(r"^\| `([A-Z_]+)` \|", section, flags=re.MULTILINE)

    assert sorted(listed) == sorted(read)
    assert source.count("os.environ") == 1
