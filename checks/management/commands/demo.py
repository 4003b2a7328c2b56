"""Everything to try the workbench on this machine: database, people, a sample article, and the server."""

import os
import signal
import socket
import subprocess
import sys
import time
import webbrowser
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.auth.models import Group
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import connection

from checks.actions import checking, gathering, intake
from checks.models import Article, Claim, Desk, User
from checks.reading import read

SAMPLE = Path(__file__).resolve().parents[2] / "samples" / "harbour.md"
PASSWORD = "try the workbench"  # noqa: S105  # printed below; the command refuses to make it in production
STARTED_WITHIN = 30  # seconds

# Marks that show what a mark looks like: words of the claim, verdict, note, and the source it rests on.
MARKS = (
    (
        "41.2 million tonnes",
        "sourced",
        "Same figure in both tables.",
        ("Norrland Bay harbour authority, annual report", "table 3, page 14"),
    ),
    ("No port in the region", "disputed", "Aldervik lost 23 percent in 2019, as the next sentence says.", None),
    (
        "214 million crowns",
        "needs_context",
        "The sum includes the quay works; the cranes alone cost 160 million.",
        None,
    ),
)


class Command(BaseCommand):
    """`manage.py demo`: a second time it keeps what is there."""

    help = "Sets everything up with a sample article and serves the workbench on this machine."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The port, and whether to open a browser."""
        parser.add_argument("--port", type=int, default=8000, help="the first port to try (default: 8000)")
        parser.add_argument("--no-browser", action="store_true", help="do not open a browser")

    def handle(self, *args: Any, port: int, no_browser: bool, **options: Any) -> None:
        """Prepares, then serves until it is stopped."""
        if settings.PRODUCTION:
            raise CommandError(
                "The demo makes accounts whose password anyone knows: unset NEWSROOM_PRODUCTION to try it."
            )
        refuse_strangers()
        self.stdout.write("Preparing the database ...")
        call_command("migrate", verbosity=0)
        article = sample_article()
        port = free_port(port)
        address = f"http://127.0.0.1:{port}{article.get_absolute_url()}"
        server = subprocess.Popen(  # noqa: S603  # our own interpreter, no input of others
            [sys.executable, "-m", "granian", "--interface", "wsgi", "--host", "127.0.0.1", "--port", str(port),
             "--blocking-threads", "4", "--log-level", "warning", "newsroom.wsgi:application"],
            cwd=settings.BASE_DIR,
        )  # fmt: skip
        # Ended by a signal, it takes the server with it.
        signal.signal(signal.SIGTERM, signal.default_int_handler)
        try:
            wait_until_served(server, port)
            self.stdout.write(f"\nThe workbench is at  {address}")
            self.stdout.write(
                f"Sign in as editor, checker or reporter, password: {PASSWORD}\nStop it with Ctrl+C; the data stays."
            )
            if not no_browser and has_screen():
                webbrowser.open(address)
            server.wait()
        except KeyboardInterrupt:
            self.stdout.write("\nStopped. The data stays; start it again with the same command.")
        finally:
            server.terminate()
            server.wait()


def refuse_strangers() -> None:
    """CommandError on a server of one's own that has people besides the demo's: anyone could sign in as editor."""
    if not settings.DATABASE_URL:
        return  # the embedded server is for trying, with whoever was added there
    if User._meta.db_table not in connection.introspection.table_names():
        return  # nobody yet
    if User.objects.exclude(username__in=["editor", "checker", "reporter"]).exists():
        raise CommandError(
            "Other people work in this database, and the demo's accounts have a password anyone knows: give it one of "
            "its own."
        )


def sample_article() -> Article:
    """The sample article, added with its desk, its people and a few marks where there is no article yet."""
    desk = Desk.objects.order_by("pk").first() or Desk.objects.create(name="News desk")
    editor = demo_user("editor", "Ines", "Rautavaara", is_staff=True, is_superuser=True)
    checker = demo_user("checker", "Tomas", "Berg", role="checker")
    reporter = demo_user("reporter", "Lea", "Sandvik", role="reporter")
    desk.members.add(editor, checker, reporter)
    if article := Article.objects.order_by("pk").first():
        return article
    document = read(SAMPLE.name, SAMPLE.read_bytes())
    article = intake.add_article(
        desk=desk, by=editor, text=document.text, headline=document.headline, byline=document.byline,
        outlet=document.outlet, language=document.language, published_on=document.published,
    )  # fmt: skip
    for words, verdict, note, source in MARKS:
        if claim := Claim.objects.filter(article=article, placement__wording__contains=words).first():
            mark_sample(claim, checker, verdict, note, source)
    return article


def demo_user(username: str, first: str, last: str, *, role: str = "editor", **rights: bool) -> User:
    """The person of that name, made with the demo's password where they are not there yet."""
    user, made = User.objects.get_or_create(
        username=username, defaults={"first_name": first, "last_name": last, **rights}
    )
    if made:
        user.set_password(PASSWORD)
        user.save(update_fields=["password"])
        user.groups.add(Group.objects.get(name=role))
    return user


def mark_sample(claim: Claim, by: User, verdict: str, note: str, source: tuple[str, str] | None) -> None:
    """Marks a claim of the sample, with primary evidence from the source where one is given."""
    seen = claim.version
    if source:
        cited = {"title": source[0], "url": "", "publisher": "", "kind": "document"}
        gathering.add_evidence(
            claim=claim, by=by, seen=seen, source=cited, tier="primary", stance="supports", locator=source[1]
        )
        seen += 1
    checking.record_verification(claim=claim, by=by, verdict=verdict, seen=seen, note=note)


def free_port(first: int) -> int:
    """The first free port of the machine's loopback from this one on; CommandError after twenty."""
    for port in range(first, first + 20):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise CommandError(f"Ports {first} to {first + 19} are taken: name another with --port.")


def wait_until_served(server: subprocess.Popen[bytes], port: int) -> None:
    """Returns when the server takes connections; CommandError where it ends or takes too long."""
    until = time.monotonic() + STARTED_WITHIN
    while time.monotonic() < until:
        if server.poll() is not None:
            raise CommandError("The server ended before it was ready: its message stands above.")
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise CommandError(f"The server did not answer within {STARTED_WITHIN} seconds.")


def has_screen() -> bool:
    """Whether a browser with windows can open here."""
    return sys.platform in {"darwin", "win32"} or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
