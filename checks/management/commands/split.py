"""Print how an article is split into claims, without a database."""

import json
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from checks.reading import Document, Unreadable, read
from checks.splitting import Draft, details, split, survey


class Command(BaseCommand):
    """`manage.py split FILE`: for looking at the splitter's work, and for programs with --json."""

    help = "Print the claims of a file (text, Markdown or HTML), each with its kind, worth and speaker."
    requires_system_checks = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The file, its language when it is known better than by guessing, and the form of the answer."""
        parser.add_argument("file", type=Path, help="the article")
        parser.add_argument("--language", help="two letters, such as en or uk; without it the text decides")
        parser.add_argument("--json", action="store_true", help="print a list of objects instead of lines")

    def handle(self, *, file: Path, language: str | None, **options: Any) -> None:
        """Reads, splits and prints; a file that cannot be read is refused in one sentence."""
        try:
            document = read(file.name, file.read_bytes())
        except OSError as error:
            raise CommandError(f"Cannot open {file}: {(error.strerror or str(error)).lower()}.") from error
        except Unreadable as refusal:
            raise CommandError(str(refusal)) from refusal
        language = language or document.language or None
        drafts = split(document.text, language)
        show = _as_json if options["json"] else _as_lines
        self.stdout.write(show(document, drafts, language))


def _as_json(document: Document, drafts: list[Draft], language: str | None) -> str:
    return json.dumps([_fields(document, draft, language) for draft in drafts], ensure_ascii=False, indent=1)


def _fields(document: Document, draft: Draft, language: str | None) -> dict[str, Any]:
    text, words = document.text, document.text[draft.start : draft.end]
    parts = details(words, language, document.published)
    return {
        "start": draft.start,
        "end": draft.end,
        "text": words,
        "kind": draft.kind,
        "worth": draft.worth,
        "reasons": list(draft.reasons),
        "speaker": _speaker(text, draft) or None,
        "clear": draft.clear,
        "said_by": text[slice(*draft.said_by)] if draft.said_by else None,
        "standalone": draft.standalone,
        "details": [
            {"text": words[part.start : part.end], "kind": part.kind, "value": part.value, "unit": part.unit}
            for part in parts
        ],
    }


def _as_lines(document: Document, drafts: list[Draft], language: str | None) -> str:
    """The claims, numbered, and below them what the article says twice or disagrees on."""
    text = document.text
    claims = [_line(number, text, draft) for number, draft in enumerate(drafts, 1)]
    found = [f"{finding.kind}: {finding.says}" for finding in survey(text, drafts, language).findings]
    return "\n".join([*claims, *(["", *found] if found else [])])


def _line(number: int, text: str, draft: Draft) -> str:
    speaker = _speaker(text, draft)
    notes = [draft.kind, f"worth {draft.worth:.2f}", f"clear: {draft.clear}" if draft.clear else "", speaker]
    return f"{number:3}. [{' · '.join(filter(None, notes))}] {text[draft.start : draft.end]}"


def _speaker(text: str, draft: Draft) -> str:
    return text[slice(*draft.speaker)] if draft.speaker else ""
