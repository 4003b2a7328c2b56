"""What the card shows of the talk about a claim: threads, whose turn it is, a proposed wording and its answer."""

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from django.db.models import OuterRef, Subquery
from django.http import QueryDict

from checks import rules
from checks.forms.discussion import CommentForm, RefusalForm, ReplyForm
from checks.models import Claim, Comment, Event, Placement
from checks.models.claim import SECOND_LOOK


@dataclass
class Thread:
    """A comment with the answers to it, the oldest first, and the form for one more.

    `joined` is the claim that it is on where this claim took that one over: it is answered there.
    """

    first: Comment
    form: ReplyForm
    joined: Claim | None = None
    replies: list[Comment] = field(default_factory=list)


@dataclass
class Discussion:
    """What was typed into the card about the claim and is not saved yet; without anything typed, empty forms."""

    comment: CommentForm | None = None
    refusal: RefusalForm = field(default_factory=RefusalForm)
    replies: dict[int, ReplyForm] = field(default_factory=dict)

    @classmethod
    def typed_in(cls, sent: QueryDict) -> "Discussion":
        """What was typed among what was sent."""
        return cls(CommentForm(sent), RefusalForm(sent), ReplyForm.typed_in(sent))

    def typed(self) -> bool:
        """Whether anything of it was typed."""
        reason = str(self.refusal.data.get("reason", "")).strip()
        return bool(self.replies or reason or (self.comment and self.comment.typed))

    def context(self, claim: Claim) -> dict[str, Any]:
        """What the template shows; two queries, for the comments and whom they name, where there are any.

        One more where other claims were joined into this one: what was said of those is shown as well. Where the first
        verdict is hidden, the answers to what it proposes are not, nor what was said to them.
        """
        joined = {one.pk: one for one in _taken_over(claim)}
        talked_about = getattr(claim, "talked_about", True) or joined
        comments = list(Comment.objects.filter(claim__in=[claim.pk, *joined]).in_threads()) if talked_about else []
        if claim.status == SECOND_LOOK:
            answers = {one.pk for one in comments if one.is_answer}
            comments = [one for one in comments if answers.isdisjoint({one.pk, one.parent_id})]
        threads = {
            one.pk: Thread(one, self.replies.get(one.pk) or ReplyForm.on(one.pk), joined.get(one.claim_id))
            for one in comments
            if one.parent_id is None
        }
        for one in comments:
            if one.parent_id is not None:
                threads[one.parent_id].replies.append(one)
        # Kept where something was typed, else as the claim stands now.
        kept = self.comment if self.comment and self.comment.typed else CommentForm.of(claim)
        return {
            "threads": list(threads.values()),
            "comment_count": len(comments),
            "comment_form": kept,
            "refusal": self.refusal,
            "no_answer": rules.why_not_answer(claim, answered=_is_answered(claim, comments)),
        }


def _is_answered(claim: Claim, comments: list[Comment]) -> bool:
    """Whether one of the comments accepts or refuses what the claim's latest verdict proposes."""
    given = claim.verification.as_given if claim.verification else []
    return any(one.is_answer and one.verification_id in given for one in comments)


def _taken_over(claim: Claim) -> list[Claim]:
    """The claims that were joined into this one, or into one of those, each with its last words.

    In one query; in none for a claim that took over no other.
    """
    if all(line["kind"] != Event.Kind.CLAIMS_JOINED for line in claim.history):
        return []
    last = Placement.objects.filter(claim=OuterRef("pk")).order_by("-pk").values("wording")[:1]
    joined = Claim.objects.filter(article=claim.article_id).exclude(joined_into=None)
    into = defaultdict(list)
    for one in joined.annotate(words=Subquery(last)).order_by("pk"):
        into[one.joined_into_id].append(one)
    found = [*into[claim.pk]]
    for one in found:
        found += into[one.pk]  # read on by the loop itself
    return found
