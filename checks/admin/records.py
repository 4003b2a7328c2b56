"""Articles, claims and their records: written by the product's actions alone, so here to read."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest
from django.utils.html import format_html
from django.utils.text import Truncator

from checks.admin.access import DeskFilter, InConfidence, ReadOnly, Rows, person
from checks.models import Article, Citation, Claim, Event, Evidence, Placement, Revision, Source, Verification

# What an event tells of a confidential source to everybody on the desk.
TOLD_OF_CONFIDENTIAL = {"source", "evidence", "tier", "stance", "accessed_at", "claims", "alert", "call", "result"}

# Characters of a wording or note in a list.
SHORT = 80


def shortened(text: str) -> str:
    """The beginning of a text, for a list."""
    return Truncator(text).chars(SHORT)


@admin.register(Article)
class ArticleAdmin(ReadOnly):
    """Articles: their details are changed on their own page, where the change becomes an event."""

    beside = ("proof",)
    large = ("search",)
    list_display = ["headline", "desk", "status", "risk", "deadline", "added_at", "added_by", "proof"]
    list_filter = ["status", "risk", "language", ("desk", DeskFilter)]
    list_select_related = ["desk", "added_by"]
    search_fields = ["headline"]
    search_help_text = "Words of the headline, byline, outlet or text."
    date_hierarchy = "added_at"
    ordering = ["-added_at"]
    view_on_site = False

    def get_search_results(self, request: HttpRequest, queryset: Rows, search_term: str) -> tuple[Rows, bool]:
        """The search page's own search, which has an index."""
        return (queryset.matching(search_term) if search_term else queryset), False  # type: ignore[attr-defined]

    @admin.display(description="proof")
    def proof(self, article: Article) -> str:
        """Where the article is worked on."""
        return format_html('<a href="{}">Open the proof</a>', article.get_absolute_url())


@admin.register(Revision)
class RevisionAdmin(ReadOnly):
    """The texts. Append-only."""

    desk_path = "article__desk"
    large = ("text", "search", "article__search")
    list_display = ["article", "number", "split_version", "by", "at"]
    list_filter = ["split_version", ("article__desk", DeskFilter)]
    list_select_related = ["article", "by"]
    search_fields = ["article__headline", "sha256"]
    date_hierarchy = "at"
    ordering = ["-at"]


@admin.register(Claim)
class ClaimAdmin(ReadOnly):
    """Claims; what is said of them is said on their cards."""

    desk_path = "article__desk"
    beside = ("words", "card")
    large = ("article__search", "placement__search")
    list_display = ["id", "words", "article", "kind", "speaker", "worth", "status", "assignee", "due", "card"]
    list_filter = ["status", "kind", "suggested_clear", ("article__desk", DeskFilter)]
    list_select_related = ["article", "placement", "assignee"]
    search_fields = ["placement__wording"]
    search_help_text = "Words of the claim."
    ordering = ["-pk"]
    view_on_site = False

    def get_search_results(self, request: HttpRequest, queryset: Rows, search_term: str) -> tuple[Rows, bool]:
        """The search page's own search, which has an index."""
        return (queryset.matching(search_term) if search_term else queryset), False  # type: ignore[attr-defined]

    @admin.display(description="wording", empty_value="joined into another")
    def words(self, claim: Claim) -> str | None:
        """Its words, the beginning of them, of a cut claim the last; none where another claim took them over."""
        return shortened(claim.wording) or None

    @admin.display(description="card")
    def card(self, claim: Claim) -> str:
        """Where the claim is marked."""
        return format_html('<a href="{}">Open the card</a>', claim.get_absolute_url())


@admin.register(Placement)
class PlacementAdmin(ReadOnly):
    """Where claims stood. Append-only."""

    desk_path = "claim__article__desk"
    large = ("search", "revision__text", "revision__search", "revision__article__search")
    list_display = ["claim", "revision", "number", "start", "end", "how", "words"]
    list_filter = ["how", ("claim__article__desk", DeskFilter)]
    list_select_related = ["claim", "revision__article"]
    search_fields = ["wording", "=claim__pk"]
    ordering = ["-pk"]

    @admin.display(description="wording")
    def words(self, placement: Placement) -> str:
        """The beginning of the words."""
        return shortened(placement.wording)


@admin.register(Verification)
class VerificationAdmin(ReadOnly):
    """Verdicts. Append-only."""

    desk_path = "claim__article__desk"
    list_display = ["claim", "number", "verdict", "words", "why", "by", "at"]
    list_filter = ["verdict", ("claim__article__desk", DeskFilter)]
    list_select_related = ["claim", "by"]
    search_fields = ["wording", "note", "by__username", "=claim__pk"]
    date_hierarchy = "at"
    ordering = ["-at"]

    @admin.display(description="wording")
    def words(self, verification: Verification) -> str:
        """The beginning of the words it speaks of."""
        return shortened(verification.wording)

    @admin.display(description="note")
    def why(self, verification: Verification) -> str:
        """The beginning of its note."""
        return shortened(verification.note)


@admin.register(Citation)
class CitationAdmin(InConfidence, ReadOnly):
    """What each verdict rests on. Append-only."""

    desk_path = "verification__claim__article__desk"
    confidential_path = "evidence__source__confidential"
    list_display = ["verification", "evidence"]
    list_filter = ["evidence__tier", "evidence__stance", ("verification__claim__article__desk", DeskFilter)]
    list_select_related = ["verification__claim", "evidence__source", "evidence__claim"]
    search_fields = ["evidence__source__title", "=verification__claim__pk"]
    ordering = ["-pk"]


@admin.register(Evidence)
class EvidenceAdmin(InConfidence, ReadOnly):
    """Evidence: added, corrected and withdrawn on the claim's card."""

    desk_path = "claim__article__desk"
    confidential_path = "source__confidential"
    # By source it would be sorted by title.
    secret = {"source": "public_title", "locator": "", "passage": "", "snapshot": ""}
    list_display = ["source", "claim", "tier", "stance", "locator", "by", "at", "withdrawn_at"]
    list_filter = ["tier", "stance", ("withdrawn_at", admin.EmptyFieldListFilter), ("claim__article__desk", DeskFilter)]
    list_select_related = ["source", "claim", "by"]
    search_fields = ["source__title", "source__url", "passage", "=claim__pk"]
    date_hierarchy = "at"
    ordering = ["-at"]

    @admin.display(description="source")
    def public_title(self, evidence: Evidence) -> str:
        """Its source, of a confidential one no name."""
        return evidence.source.public_title


@admin.register(Event)
class EventAdmin(InConfidence, ReadOnly):
    """The history. Append-only, each event with the digest of the one before."""

    desk_path = "article__desk"
    # An event has no column that says so: see `is_secret`.
    confidential_path = ""
    secret = {"what": ""}
    large = ("article__search",)
    list_display = ["article", "number", "kind", "claim", "by", "at"]
    list_filter = ["kind", ("article__desk", DeskFilter)]
    list_select_related = ["article", "claim", "by"]
    search_fields = ["article__headline", "by__username", "=claim__pk"]
    date_hierarchy = "at"
    ordering = ["-at", "-number"]

    def is_secret(self, request: HttpRequest, obj: Any) -> bool:
        """Whether it tells of a source that is confidential now."""
        if obj is None or "source" not in obj.what or person(request).reads_confidential:
            return False
        return Source.objects.filter(pk=obj.what["source"], confidential=True).exists()

    def get_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        """What it tells, or of a confidential source no more than that."""
        fields = super().get_fields(request, obj)
        return [*fields, "told"] if self.is_secret(request, obj) else fields

    @admin.display(description="what")
    def told(self, event: Event) -> dict[str, Any]:
        """What it tells beside the source's name and what stands in it."""
        return {name: value for name, value in event.what.items() if name in TOLD_OF_CONFIDENTIAL}
