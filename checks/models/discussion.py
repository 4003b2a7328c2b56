"""What is said about a claim: comments, the writer's answers to a proposed wording, outsiders' answers to questions."""

import hashlib
from typing import TYPE_CHECKING, Any, Self

from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from checks.models.article import Article
from checks.models.claim import SECOND_LOOK, Claim
from checks.models.desk import User
from checks.models.verification import Verification

# Characters: what a person may say at once, to a colleague or from outside, and what they are asked.
COMMENT_MAX = 10_000
QUESTION_MAX = 2_000


class InvitationQuerySet(models.QuerySet["Invitation"]):
    """Questions about invitations."""

    def visible_to(self, user: User) -> Self:
        """The invitations of a person's desks; a superuser sees all."""
        return self if user.is_superuser else self.filter(article__desk__in=user.desks.all())

    def of_token(self, token: str) -> Self:
        """The invitation of this secret; none where no link has it."""
        return self.filter(token_sha256=Invitation.sha256_of(token))

    def with_answers(self) -> Self:
        """Each with `question_count` and `answered_count`, newest first, and who made and who revoked it."""
        counted = self.annotate(
            question_count=models.Count("questions"),
            answered_count=models.Count("questions", filter=Q(questions__answered_at__isnull=False)),
        )
        return counted.select_related("by", "revoked_by").order_by("-at", "-pk")


class Invitation(models.Model):
    """A link by which somebody without an account answers questions, and sees nothing else.

    The link's secret is kept as its SHA-256 alone: the link is shown once, when it is made.
    """

    article = models.ForeignKey(Article, on_delete=models.PROTECT, related_name="invitations")
    name = models.CharField(max_length=200, help_text=_("Who answers, as the desk names them."))
    token_sha256 = models.CharField(max_length=64, unique=True, editable=False)
    by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField(auto_now_add=True)
    expires_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True, blank=True, editable=False)
    revoked_by = models.ForeignKey(User, on_delete=models.PROTECT, null=True, editable=False, related_name="+")

    objects = InvitationQuerySet.as_manager()

    if TYPE_CHECKING:
        article_id: int

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

    @staticmethod
    def sha256_of(token: str) -> str:
        """The form in which a link's secret is kept, in hexadecimal.

        Without a salt and without a slow hash, as the secret is 32 random bytes: nobody guesses one.
        """
        return hashlib.sha256(token.encode()).hexdigest()

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

    def visible_to(self, user: User) -> Self:
        """The comments on the claims of a person's desks; a superuser sees all."""
        return self if user.is_superuser else self.filter(claim__article__desk__in=user.desks.all())

    def answering(self, given: Verification) -> Self:
        """Those that accept or refuse the wording that a verdict proposes; an undo restores the verdict as answered."""
        return self.filter(kind__in=[Comment.Kind.ACCEPTED, Comment.Kind.REFUSED], verification__in=given.as_given)

    def naming(self, user: User) -> Self:
        """The comments that name a person, newest first, each with its claim, that one's words and its article.

        Without the talk about a proposed wording that they must not know of before they have given the second verdict.
        """
        answers = [Comment.Kind.ACCEPTED, Comment.Kind.REFUSED]
        telling = Q(kind__in=answers) | Q(parent__isnull=False, parent__kind__in=answers)
        hidden: Any = Claim.objects.seen_by(user)
        told = self.exclude(telling & Q(claim__in=hidden.filter(seen_status=SECOND_LOOK).values("pk")))
        named = told.filter(mentions=user).select_related("by", "claim__article", "claim__placement")
        bare = named.defer("claim__article__search", "claim__placement__search")
        return bare.prefetch_related("mentions").order_by("-at", "-pk")

    def in_threads(self) -> Self:
        """Oldest first, each with its author, its question and the people it names."""
        named = self.select_related("by", "question__invitation").prefetch_related("mentions")
        return named.order_by("at", "pk")


class Comment(models.Model):
    """Something said about a claim, by a colleague, or from outside in answer to a question. Append-only."""

    class Kind(models.TextChoices):
        """What it does."""

        COMMENT = "comment", _("Comment")
        ACCEPTED = "accepted", _("Wording accepted")
        REFUSED = "refused", _("Wording refused")
        ANSWERED = "answered", _("Answer from outside")

    claim = models.ForeignKey(Claim, on_delete=models.PROTECT, related_name="comments")
    parent = models.ForeignKey("self", on_delete=models.PROTECT, null=True, related_name="replies")
    kind = models.CharField(max_length=8, choices=Kind, default=Kind.COMMENT)
    verification = models.ForeignKey(
        Verification, on_delete=models.PROTECT, null=True, related_name="answers",
        help_text=_("The verdict whose proposed wording it accepts or refuses."),
    )  # fmt: skip
    question = models.OneToOneField(
        Question,
        on_delete=models.PROTECT,
        null=True,
        related_name="comment",
        help_text=_("What it answers from outside."),
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
        unknown: list[str]  # of discussing.comment()

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
    def is_answer(self) -> bool:
        """Whether it accepts or refuses a proposed wording."""
        return self.kind in {Comment.Kind.ACCEPTED, Comment.Kind.REFUSED}

    @property
    def author(self) -> str:
        """Who said it, by name."""
        if self.by:
            return self.by.name
        return self.question.invitation.name if self.question else ""
