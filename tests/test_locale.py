"""The message catalogues: complete, with every placeholder, compiled, and of the code as it stands."""

import gettext
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po

from checks.models.desk import LANGUAGES

ROOT = Path(__file__).parents[1]
LOCALE = ROOT / "checks" / "locale"
TRANSLATED = [code for code, _ in LANGUAGES if code != "en"]
# What a translation must keep: values, tags and what a tag leads to, and braces.
KEPT = re.compile(r'%\(\w+\)[sd]|%%|</?[a-z]+|href="[^"]*"|\{\w*\}')


def catalogue(folder: Path, language: str) -> Catalog:
    with (folder / language / "LC_MESSAGES" / "django.po").open("rb") as file:
        return read_po(file, locale=language)


def messages(folder: Path, language: str) -> list[Message]:
    return [message for message in catalogue(folder, language) if message.id]


def forms(message: Message) -> list[tuple[str, str]]:
    """Each translation beside the English that it stands for."""
    if isinstance(message.id, str):
        return [(message.id, str(message.string))]
    return [(message.id[1], form) for form in message.string or ()]


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_message_has_a_translation_that_nobody_doubts(language: str) -> None:
    lacking = [
        message.id
        for message in messages(LOCALE, language)
        if message.fuzzy or not all(form for _, form in forms(message))
    ]
    assert lacking == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translation_keeps_values_and_markup(language: str) -> None:
    odd = []
    for message in messages(LOCALE, language):
        for english, form in forms(message):
            gone = Counter(KEPT.findall(english)) - Counter(KEPT.findall(form))
            new = Counter(KEPT.findall(form)) - Counter(KEPT.findall(english))
            # A form for one thing may say "one" and no number.
            if form and (
                new or (gone and not (isinstance(message.id, tuple) and gone.keys() <= {"%(n)s", "%(number)s"}))
            ):
                odd.append((english, form))
    assert odd == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_the_compiled_catalogue_says_what_the_written_one_says(language: str) -> None:
    with (LOCALE / language / "LC_MESSAGES" / "django.mo").open("rb") as file:
        compiled = gettext.GNUTranslations(file)
    for message in messages(LOCALE, language):
        if not isinstance(message.id, str):
            continue
        told = compiled.pgettext(message.context, message.id) if message.context else compiled.gettext(message.id)
        assert told == message.string, "run manage.py compilemessages"


def test_the_catalogues_are_of_the_code_as_it_stands(tmp_path: Path) -> None:
    if shutil.which("xgettext") is None:
        assert os.environ.get("CI") != "true", "Debian: apt-get install gettext"
        pytest.skip("no gettext on this machine (Debian: apt-get install gettext)")
    for folder in ("checks", "newsroom", "templates"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    shutil.copy(ROOT / "manage.py", tmp_path)
    languages = [f"--locale={language}" for language in TRANSLATED]
    command = [sys.executable, "manage.py", "makemessages", *languages, "--no-location", "--no-wrap", "--no-obsolete"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, timeout=120)
    for language in TRANSLATED:
        read = {(message.context, message.id) for message in messages(tmp_path / "checks" / "locale", language)}
        kept = {(message.context, message.id) for message in messages(LOCALE, language)}
        assert read == kept, "run manage.py makemessages --all --no-location --no-wrap, then translate"
