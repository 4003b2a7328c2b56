"""What is said about a claim: comments, the writer's answers to a proposed wording, outsiders' answers to questions."""

from typing import TYPE_CHECKING, Self

from django.db import models
from django.db.models import Q
from django.utils import timezone

from checks.models.article import Article
from checks.models.claim import Claim
from checks.models.desk import User
from checks.models.verification import Verification


class Invitation(models.Model):
    """A link by which somebody without an account answers questions, and sees nothing else.

    The link's secret is kept as its SHA-256 alone: the link is shown once, when it is made.
    """

    article = models.ForeignKey(Article, on_delete=models.PROTECT, related_name="invitations")
    name = models.CharField(max_length=200, help_text="Who answers, as the desk names them.")
    token_sha256 = models.CharField(max_length=64, unique=True, editable=False)
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(auto_now_add=True)
    expires_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True, blank=True, editable=False)
    revoked_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, editable=False, related_name="+")

    if TYPE_CHECKING:
        article_id: int
        questions: models.Manager["Question"]

    class Meta:
        constraints = [
            models.CheckConstraint(name="invitation_has_a_name", condition=~Q(name="")),
            models.CheckConstraint(
                name="invitation_revoked_by_someone",
                condition=Q(revoked_at=None, revoked_by=None) | Q(revoked_at__isnull=False, revoked_by__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"Questions to {self.name}"

    @property
    def is_open(self) -> bool:
        """Whether the link works now."""
        return self.revoked_at is None and self.expires_at > timezone.now()


class Question(models.Model):
    """One question of an invitation, about one claim; answered once, by the link: a trigger refuses other changes."""

    invitation = models.ForeignKey(Invitation, on_delete=models.PROTECT, related_name="questions")
    claim = models.ForeignKey(Claim, on_delete=models.PROTECT, related_name="questions")
    text = models.TextField()
    answer = models.TextField(blank=True, editable=False)
    answered_at = models.DateTimeField(null=True, blank=True, editable=False)

    if TYPE_CHECKING:
        claim_id: int
        invitation_id: int

    class Meta:
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(name="question_has_text", condition=~Q(text="")),
            models.CheckConstraint(
                name="question_answered_with_words",
                condition=Q(answer="", answered_at=None) | (~Q(answer="") & Q(answered_at__isnull=False)),
            ),
        ]

    def __str__(self) -> str:
        return self.text


class CommentQuerySet(models.QuerySet["Comment"]):
    """Questions about comments."""

    def in_threads(self) -> Self:
        """Oldest first, each with its author, its question and the people it names."""
        named = self.select_related("by", "question__invitation").prefetch_related("mentions")
        return named.order_by("at", "pk")


class Comment(models.Model):
    """Something said about a claim, by a colleague, or from outside in answer to a question. Append-only."""

    class Kind(models.TextChoices):
        """What it does."""

        COMMENT = "comment", "Comment"
        ACCEPTED = "accepted", "Wording accepted"
        REFUSED = "refused", "Wording refused"
        ANSWERED = "answered", "Answer from outside"

    claim = models.ForeignKey(Claim, on_delete=models.PROTECT, related_name="comments")
    parent = models.ForeignKey("self", on_delete=models.PROTECT, null=True, related_name="replies")
    kind = models.CharField(max_length=8, choices=Kind, default=Kind.COMMENT)
    verification = models.ForeignKey(
        Verification, on_delete=models.PROTECT, null=True, related_name="answers",
        help_text="The verdict whose proposed wording it accepts or refuses.",
    )  # fmt: skip
    question = models.OneToOneField(
        Question, on_delete=models.PROTECT, null=True, related_name="comment", help_text="What it answers from outside."
    )
    text = models.TextField()
    mentions = models.ManyToManyField(User, related_name="mentioned_in", blank=True)
    by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, related_name="comments")
    at = models.DateTimeField(auto_now_add=True)

    objects = CommentQuerySet.as_manager()

    if TYPE_CHECKING:
        claim_id: int
        parent_id: int | None
        verification_id: int | None

    class Meta:
        constraints = [
            models.CheckConstraint(name="comment_has_text", condition=~Q(text="")),
            models.CheckConstraint(
                name="comment_kind_known", condition=Q(kind__in=["comment", "accepted", "refused", "answered"])
            ),
            models.CheckConstraint(
                name="comment_by_somebody",
                condition=Q(by__isnull=False, question=None) | Q(by=None, question__isnull=False),
            ),
            models.CheckConstraint(
                name="answer_from_outside_to_a_question",
                condition=Q(kind="answered", question__isnull=False) | (~Q(kind="answered") & Q(question=None)),
            ),
            models.CheckConstraint(
                name="wording_answered_of_a_verdict",
                condition=~Q(kind__in=["accepted", "refused"]) | Q(verification__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return self.text

    @property
    def author(self) -> str:
        """Who said it, by name."""
        if self.by:
            return self.by.name
        return self.question.invitation.name if self.question else ""
