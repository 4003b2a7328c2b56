"""What an article was when it was made ready, and what was corrected later: written by actions, here to read."""

from django.contrib import admin

from checks.admin.access import DeskFilter, ReadOnly
from checks.admin.records import shortened
from checks.models import CheckFile, Correction


@admin.register(CheckFile)
class CheckFileAdmin(ReadOnly):
    """Check files. Append-only."""

    desk_path = "article__desk"
    large = ("content", "article__search", "revision__text", "revision__search")
    list_display = ["article", "number", "in_spite", "why", "by", "at"]
    list_filter = [("reason", admin.EmptyFieldListFilter), ("article__desk", DeskFilter)]
    list_select_related = ["article", "revision", "by"]
    search_fields = ["article__headline", "reason", "sha256"]
    date_hierarchy = "at"
    ordering = ["-at"]

    @admin.display(description="in spite of blockers", boolean=True)
    def in_spite(self, check_file: CheckFile) -> bool:
        """Whether it was made ready all the same."""
        return check_file.overridden

    @admin.display(description="reason")
    def why(self, check_file: CheckFile) -> str:
        """The beginning of the reason."""
        return shortened(check_file.reason)


@admin.register(Correction)
class CorrectionAdmin(ReadOnly):
    """Corrections as they were published. Append-only."""

    desk_path = "article__desk"
    large = ("article__search",)
    list_display = ["article", "claim", "words", "by", "at"]
    list_filter = [("article__desk", DeskFilter)]
    list_select_related = ["article", "claim", "by"]
    search_fields = ["article__headline", "wording", "text", "=claim__pk"]
    date_hierarchy = "at"
    ordering = ["-at"]

    @admin.display(description="correction")
    def words(self, correction: Correction) -> str:
        """The beginning of it."""
        return shortened(correction.text)
