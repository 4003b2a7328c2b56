"""What others say of a claim: sign-offs, comments, calls, questions by link, alerts. Here to read."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest

from checks.admin.access import DeskFilter, InConfidence, ReadOnly
from checks.admin.records import shortened
from checks.models import Alert, Call, Comment, Invitation, Question, SignOff


@admin.register(SignOff)
class SignOffAdmin(ReadOnly):
    """Second people's verdicts. Append-only."""

    desk_path = "verification__claim__article__desk"
    list_display = ["verification", "verdict", "agrees", "blind", "why", "by", "at"]
    list_filter = ["agrees", "blind", "verdict", ("verification__claim__article__desk", DeskFilter)]
    list_select_related = ["verification__claim", "by"]
    search_fields = ["note", "by__username", "=verification__claim__pk"]
    date_hierarchy = "at"
    ordering = ["-at"]

    @admin.display(description="note")
    def why(self, sign_off: SignOff) -> str:
        """The beginning of its note."""
        return shortened(sign_off.note)


@admin.register(Alert)
class AlertAdmin(InConfidence, ReadOnly):
    """Sources that were withdrawn from under a claim; answered on its card."""

    desk_path = "claim__article__desk"
    confidential_path = "source__confidential"
    # By source it would be sorted by title.
    secret = {"source": "public_title", "note": "", "why": ""}
    list_display = ["source", "claim", "at", "settled_at", "settled_by", "why"]
    list_filter = [("settled_at", admin.EmptyFieldListFilter), ("claim__article__desk", DeskFilter)]
    list_select_related = ["source", "claim", "settled_by"]
    search_fields = ["source__title", "note", "=claim__pk"]
    date_hierarchy = "at"
    ordering = ["-at"]

    @admin.display(description="source")
    def public_title(self, alert: Alert) -> str:
        """Its source, of a confidential one no name."""
        return alert.source.public_title

    @admin.display(description="note")
    def why(self, alert: Alert) -> str:
        """The beginning of the answer."""
        return shortened(alert.note)


@admin.register(Comment)
class CommentAdmin(ReadOnly):
    """What was said of claims. Append-only."""

    desk_path = "claim__article__desk"
    beside = ("named",)
    list_display = ["claim", "kind", "words", "author", "at"]
    list_filter = ["kind", ("claim__article__desk", DeskFilter)]
    list_select_related = ["claim", "by", "question__invitation"]
    search_fields = ["text", "by__username", "=claim__pk"]
    date_hierarchy = "at"
    ordering = ["-at"]

    @admin.display(description="text")
    def words(self, comment: Comment) -> str:
        """The beginning of it."""
        return shortened(comment.text)

    @admin.display(description="people named in it", empty_value="nobody")
    def named(self, comment: Comment) -> str | None:
        """Whom it calls in."""
        return ", ".join(person.name for person in comment.mentions.all()) or None


@admin.register(Call)
class CallAdmin(InConfidence, ReadOnly):
    """What people said when asked. Append-only."""

    desk_path = "claim__article__desk"
    confidential_path = "evidence__source__confidential"
    secret = {"person": "public_person", "question": "", "said": ""}
    list_display = ["person", "claim", "result", "channel", "called_at", "by"]
    list_filter = ["result", "channel", ("claim__article__desk", DeskFilter)]
    list_select_related = ["claim", "by", "evidence__source"]
    search_fields = ["person", "question", "said", "=claim__pk"]
    date_hierarchy = "called_at"
    ordering = ["-called_at"]

    @admin.display(description="person")
    def public_person(self, call: Call) -> str:
        """Who was asked, of a confidential source no name."""
        return call.public_person


@admin.register(Invitation)
class InvitationAdmin(ReadOnly):
    """Links to people without an account. Nothing here leads to one: not even the digest of its secret is shown."""

    desk_path = "article__desk"
    large = ("article__search", "token_sha256")
    list_display = ["name", "article", "by", "at", "expires_at", "revoked_at"]
    list_filter = [("revoked_at", admin.EmptyFieldListFilter), ("article__desk", DeskFilter)]
    list_select_related = ["article", "by"]
    search_fields = ["name", "article__headline"]
    date_hierarchy = "at"
    ordering = ["-at"]

    def get_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        """All but the digest."""
        return [name for name in super().get_fields(request, obj) if name != "token_sha256"]


@admin.register(Question)
class QuestionAdmin(ReadOnly):
    """What a link asks, and what was answered."""

    desk_path = "claim__article__desk"
    list_display = ["invitation", "claim", "asked", "answered_at", "answered"]
    list_filter = [("answered_at", admin.EmptyFieldListFilter), ("claim__article__desk", DeskFilter)]
    list_select_related = ["invitation", "claim"]
    search_fields = ["text", "answer", "invitation__name", "=claim__pk"]
    ordering = ["-pk"]

    @admin.display(description="text")
    def asked(self, question: Question) -> str:
        """The beginning of the question."""
        return shortened(question.text)

    @admin.display(description="answer")
    def answered(self, question: Question) -> str:
        """The beginning of the answer."""
        return shortened(question.answer)
