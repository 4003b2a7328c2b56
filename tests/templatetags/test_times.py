"""Days and times are written as each language of the interface writes them."""

import re
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from django.conf import settings
from django.template import Context, Template
from django.utils import timezone, translation

MOMENT = datetime(2026, 7, 5, 14, 5, tzinfo=UTC)
WRITTEN = {
    "en": "5 Jul 2026 | 5 Jul | 5 Jul 2026, 14:05 | 5 Jul, 14:05",
    "de": "5. Juli 2026 | 5. Juli | 5. Juli 2026, 14:05 | 5. Juli, 14:05",
    "fr": "5 juil. 2026 | 5 juil. | 5 juil. 2026, 14:05 | 5 juil., 14:05",
    "uk": "5 липня 2026 | 5 липня | 5 липня 2026, 14:05 | 5 липня, 14:05",
}
FORMATS = ("DATE_FORMAT", "SHORT_DATE_FORMAT", "DATETIME_FORMAT", "SHORT_DATETIME_FORMAT")


def written(source: str, at: datetime | None = MOMENT) -> str:
    return Template("{% load times %}" + source).render(Context({"at": at}))


@pytest.mark.parametrize("language", [code for code, _ in settings.LANGUAGES])
def test_each_language_has_its_own_way_with_a_day(language: str) -> None:
    with translation.override(language):
        assert written(" | ".join(f'{{{{ at|date:"{name}" }}}}' for name in FORMATS)) == WRITTEN[language]


def test_a_moment_is_told_with_the_readers_time_zone() -> None:
    with timezone.override(ZoneInfo("Europe/Kyiv")), translation.override("de"):
        assert written("{{ at|zoned }}") == "5. Juli 2026, 17:05 EEST"


def test_no_moment_no_words() -> None:
    assert written("{{ at|zoned }}", None) == ""


def test_no_template_writes_a_day_in_one_languages_way() -> None:
    """A format of letters is for machines and for what has no order, such as the name of a weekday."""
    fixed = re.compile(r"""(?:date:|now )["'][^"'_]*[jFMN][^"'_]*["']""")
    templates = sorted((Path(settings.BASE_DIR) / "templates").rglob("*.*"))
    assert {str(one): found for one in templates if (found := fixed.findall(one.read_text()))} == {}
