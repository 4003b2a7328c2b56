"""The real server on a scratch database of the embedded PostgreSQL, a browser's requests to it, and the clock.

What the benchmarks of this folder share. A benchmark begins with `with desk() as house:`, which makes a database of its
own and drops it afterwards, and starts the server with `house.served()`, as the README's production command does:
granian with two workers of four threads, in production's settings, on the loopback alone. What was started is ended by
its process id.
"""

import http.client
import os
import platform
import re
import secrets
import socket
import statistics
import subprocess
import sys
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import django
import psycopg
from psycopg import sql

from newsroom.embedded.server import Server

ROOT = Path(__file__).resolve().parents[2]
WORKERS, THREADS = 2, 4
STARTED_WITHIN = 30  # seconds
PASSWORD = "a house full of claims"  # of a database that nobody else opens
HOST = "127.0.0.1"
HEADERS = {"Accept-Encoding": "gzip", "X-Forwarded-Proto": "https", "X-Forwarded-For": HOST, "Connection": "keep-alive"}
HTMX = {"HX-Request": "true"}


@dataclass
class Answer:
    """What came back: `headers` by their names in small letters, `size` the bytes as sent, compressed; `seconds` until
    the last of them.
    """

    status: int
    headers: dict[str, str]
    body: bytes
    size: int
    seconds: float

    @property
    def text(self) -> str:
        """The page."""
        return self.body.decode()


class Visitor:
    """A person's browser, reduced to its requests on one connection."""

    def __init__(self, port: int, *, secure: bool = True) -> None:
        self.port, self.cookies, self.scheme = port, dict[str, str](), "https" if secure else "http"
        self.connection = http.client.HTTPConnection(HOST, port, timeout=60)

    def get(self, path: str, **headers: str) -> Answer:
        """A page, or a fragment with **HTMX."""
        return self._send("GET", path, None, headers)

    def post(self, path: str, fields: dict[str, Any], **headers: str) -> Answer:
        """A form, sent as one that this site has shown."""
        fields = {"csrfmiddlewaretoken": self.cookies["csrftoken"]} | fields
        form = {"Content-Type": "application/x-www-form-urlencoded", "Origin": f"{self.scheme}://{HOST}:{self.port}"}
        return self._send("POST", path, urlencode(fields, doseq=True).encode(), form | headers)

    def sign_in(self, username: str) -> None:
        """Signs in by the form."""
        self.get("/accounts/login/")
        answer = self.post("/accounts/login/", {"login": username, "password": PASSWORD})
        if answer.status != 302:
            raise SystemExit(f"Signing in as {username} was answered with {answer.status}.")

    def _send(self, method: str, path: str, body: bytes | None, headers: dict[str, str]) -> Answer:
        cookie = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        began = time.perf_counter()
        self.connection.request(method, path, body, HEADERS | {"Cookie": cookie} | headers)
        response = self.connection.getresponse()
        sent = response.read()
        seconds = time.perf_counter() - began
        for line in response.headers.get_all("Set-Cookie") or ():
            name, _, value = line.partition(";")[0].partition("=")
            self.cookies[name] = value
        zipped = response.headers.get("Content-Encoding") == "gzip"
        named = {name.lower(): value for name, value in response.headers.items()}
        return Answer(response.status, named, zlib.decompress(sent, 31) if zipped else sent, len(sent), seconds)


@dataclass
class Served:
    """The running server."""

    port: int
    process: subprocess.Popen[bytes]
    url: str
    secure: bool

    def visitor(self, username: str = "") -> Visitor:
        """A new browser; signed in where a name is given."""
        visitor = Visitor(self.port, secure=self.secure)
        if username:
            visitor.sign_in(username)
        return visitor

    def cpu(self) -> float:
        """Seconds of processor time that the server and its database sessions have taken. Linux only; 0 elsewhere."""
        with psycopg.connect(self.url) as session:
            sessions = session.execute("SELECT pid FROM pg_stat_activity WHERE datname = current_database()").fetchall()
        return sum(map(_cpu, [*_family(self.process.pid), *(pid for (pid,) in sessions)]))

    def memory(self) -> dict[int, tuple[int, int]]:
        """For each process of the server: resident bytes now and at most. Linux only; empty elsewhere."""
        return {pid: _memory(pid) for pid in _family(self.process.pid)}


@dataclass
class House:
    """A scratch database, and Django set up on it."""

    url: str

    @contextmanager
    def served(self, *, production: bool = True) -> Iterator[Served]:
        """The server, started, warm for nobody; ended at the end."""
        port = _free_port()
        environment = os.environ | {"DATABASE_URL": self.url, "NEWSROOM_HOSTS": f"{HOST},localhost"}
        if production:
            environment |= {"NEWSROOM_PRODUCTION": "yes", "NEWSROOM_SECRET_KEY": secrets.token_urlsafe(64)}
            collect = [sys.executable, "manage.py", "collectstatic", "--no-input", "-v0"]
            subprocess.run(collect, cwd=ROOT, env=environment, check=True)
        process = subprocess.Popen(_command(port), cwd=ROOT, env=environment)
        try:
            _wait_for(port, process)
            yield Served(port, process, self.url, production)
        finally:
            process.terminate()
            process.wait(20)

    def sample(self, articles: int, claims: int, **options: Any) -> list[Any]:
        """So many made-up articles, drafts of which 60 % is decided unless told otherwise, on one desk."""
        from django.core.management import call_command

        from checks.models import Article

        known = set(Article.objects.values_list("pk", flat=True))
        given = {"desks": 1, "people": 8, "decided": 60, "password": PASSWORD, "verbosity": 0} | options
        call_command("sample", articles=articles, claims_per_article=claims, stdout=StringIO(), **given)
        return list(Article.objects.exclude(pk__in=known).select_related("revision").order_by("pk"))

    def queries(self, path: str, fields: dict[str, Any] | None = None, **headers: str) -> int:
        """How many queries a request of the sample's editor costs."""
        from django.db import connection
        from django.test.utils import CaptureQueriesContext

        client = self.inside()
        with CaptureQueriesContext(connection) as caught:
            if fields is None:
                client.get(path, headers=headers)
            else:
                client.post(path, fields, headers=headers)
        return len(caught)

    def inside(self, username: str = "sample-1") -> Any:
        """Django's own client, in this process, signed in: for counting, not for the clock."""
        from django.test import Client

        from checks.models import User

        client = Client(SERVER_NAME=HOST)
        client.force_login(User.objects.get(username=username), backend="checks.accounts.Backend")
        return client


@contextmanager
def desk(name: str = "", *, keep: bool = False) -> Iterator[House]:
    """A database with the tables, and Django set up on it; a new one, dropped at the end, unless kept by its name."""
    name = name or f"newsroom_bench_{os.getpid()}"
    address = Server(ROOT / ".postgres").ensure(database="newsroom")
    with psycopg.connect(**address, dbname="postgres", autocommit=True) as admin:
        there = admin.execute("SELECT FROM pg_database WHERE datname = %s", [name]).fetchone()
        if there is None:
            admin.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
    url = f"postgresql://{address['user']}@/{name}?host={quote(address['host'], safe='')}&port={address['port']}"
    os.environ.update(DATABASE_URL=url, DJANGO_SETTINGS_MODULE="newsroom.settings")
    django.setup()
    from django.core.management import call_command
    from django.db import connections

    try:
        call_command("migrate", verbosity=0)
        yield House(url)
    finally:
        connections["default"].close()
        connections["default"].close_pool()  # type: ignore[attr-defined]  # PostgreSQL alone has one
        if not keep:
            with psycopg.connect(**address, dbname="postgres", autocommit=True) as admin:
                admin.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


def timed(work: Callable[[], Any], rounds: int, *, warm: int = 3, most: float = 20) -> list[float]:
    """The seconds of each round, after some to warm up; fewer rounds where they would take longer than `most`."""
    for _ in range(warm):
        work()
    taken: list[float] = []
    began = time.perf_counter()
    while len(taken) < rounds and (not taken or time.perf_counter() - began < most):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return taken


def median(taken: list[float]) -> float:
    """The median, in milliseconds."""
    return statistics.median(taken) * 1000


def p95(taken: list[float]) -> float:
    """The time that nineteen of twenty stay below, in milliseconds."""
    return sorted(taken)[min(len(taken) - 1, int(len(taken) * 0.95))] * 1000


def table(title: str, columns: list[str], rows: list[list[object]]) -> None:
    """Prints the figures below each other, and the machine they are of."""
    print(f"\n{title}\n{machine()}")
    shown = [columns, *([f"{cell:,.1f}" if isinstance(cell, float) else str(cell) for cell in row] for row in rows)]
    widths = [max(len(row[place]) for row in shown) for place in range(len(columns))]
    for row in shown:
        first = row[0].ljust(widths[0])
        print("  ".join([first, *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))]))


def machine() -> str:
    """What it was measured on, and how busy that was."""
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    return f"{os.cpu_count()} cores{load}, Python {platform.python_version()}, {platform.system()}"


def card_of(page: str) -> tuple[int, int]:
    """The claim in hand of a page or a fragment, and the version of it that was seen."""
    claim = re.search(r'<aside id="card"[^>]* data-claim="(\d+)"', page)
    seen = re.search(r'name="seen" value="(\d+)"', page)
    if not claim or not seen:
        raise SystemExit("There is no card on this page.")
    return int(claim[1]), int(seen[1])


def _command(port: int) -> list[str]:
    return [
        sys.executable, "-m", "granian", "--interface", "wsgi", "--host", HOST, "--port", str(port),
        "--workers", str(WORKERS), "--blocking-threads", str(THREADS), "--log-level", "warning",
        "newsroom.wsgi:application",
    ]  # fmt: skip


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port: int = probe.getsockname()[1]
        return port


def _wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    """Returns with the first answer."""
    until = time.monotonic() + STARTED_WITHIN
    while time.monotonic() < until and process.poll() is None:
        try:
            Visitor(port).get("/accounts/login/")
            return
        except OSError:
            time.sleep(0.02)
    raise SystemExit("The server did not start.")


def _family(pid: int) -> list[int]:
    """The process and its children, which granian's workers are."""
    children = Path(f"/proc/{pid}/task/{pid}/children")
    return [pid, *map(int, children.read_text().split())] if children.exists() else []


def _cpu(pid: int) -> float:
    """Seconds of processor time of a process, proc_pid_stat(5); 0 for one that is gone."""
    stat = Path(f"/proc/{pid}/stat")
    if not stat.exists():
        return 0
    user, system = stat.read_text().rpartition(")")[2].split()[11:13]
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


def _memory(pid: int) -> tuple[int, int]:
    """Resident bytes of a process, now and at most."""
    status = Path(f"/proc/{pid}/status").read_text()
    now, most = (int(re.search(rf"^{name}:\s+(\d+)", status, re.M)[1]) * 1024 for name in ("VmRSS", "VmHWM"))  # type: ignore[index]
    return now, most
