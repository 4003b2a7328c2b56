"""Train the word model that says how much a sentence needs checking, without a database."""

import json
from argparse import ArgumentParser
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from checks.splitting.weighing.wordmodel import FOLDER, write
from checks.splitting.weighing.wordtraining import train

CHECK_WORTHY, NO_FACT = 1, -1
"""Two of ClaimBuster's three labels; 0 is a fact that is not worth checking."""


class Command(BaseCommand):
    """`manage.py train_worth FILE …`: writes models/<language>.tsv; the same files always give the same model."""

    help = "Train the word model from JSON lines {text, label}; label: 1 worth checking, 0 another fact, -1 no fact."
    requires_system_checks = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The files, their language, and where the model goes."""
        parser.add_argument("files", type=Path, nargs="+", help="JSON lines, UTF-8")
        parser.add_argument("--language", default="en", help="two letters")
        parser.add_argument("--to", type=Path, help="where the model goes; by default where the splitter looks for it")

    def handle(self, *, files: list[Path], language: str, to: Path | None, **options: Any) -> None:
        """Reads, trains and writes; a file that does not fit is refused in one sentence."""
        rows = [row for path in files for row in _rows(path)]
        if not rows:
            raise CommandError("There is not one sentence in these files.")
        weights = train(rows, language)
        path = to or FOLDER / f"{language}.tsv"
        write(weights, path)
        self.stdout.write(f"{len(weights)} weights from {len(rows)} sentences in {path}")


def _rows(path: Path) -> Iterator[tuple[str, bool, bool]]:
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise CommandError(f"Cannot open {path}: {(error.strerror or str(error)).lower()}.") from error
    for number, line in enumerate(lines, 1):
        try:
            row = json.loads(line)
            text, label = str(row["text"]), int(row["label"])
        except (ValueError, KeyError, TypeError) as error:
            raise CommandError(f"{path}, line {number}: a text and a label of 1, 0 or -1 are needed.") from error
        if text.strip():
            yield text, label == CHECK_WORTHY, label != NO_FACT
