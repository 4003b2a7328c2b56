"""`manage.py database status|stop`: the embedded PostgreSQL server of this checkout."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import DEFAULT_DB_ALIAS, connections

from newsroom.embedded.base import DatabaseWrapper


class Command(BaseCommand):
    """Says whether the embedded server runs, or stops it; any other command starts it again."""

    help = "Says whether the embedded PostgreSQL server runs (status), or stops it (stop); its data stays."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """One word: what to do."""
        parser.add_argument("act", choices=["status", "stop"])

    def handle(self, *, act: str, **options: Any) -> None:
        """CommandError where DATABASE_URL names a server that is not this project's to stop."""
        wrapper = connections[DEFAULT_DB_ALIAS]
        if not isinstance(wrapper, DatabaseWrapper):
            raise CommandError("DATABASE_URL names a server of your own: this command is for the embedded one.")
        ran = wrapper.server.running()
        if act == "stop":
            wrapper.server.stop()
        runs = wrapper.server.running()
        state = "runs" if runs else "does not run"
        if act == "stop":
            state = "still runs" if runs else "was stopped" if ran else "did not run: nothing was stopped"
        self.stdout.write(f"The embedded PostgreSQL in {wrapper.server.folder} {state}.")
