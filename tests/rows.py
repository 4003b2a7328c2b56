"""Rows written to their tables directly, past Python's rules, as a script or a faulty action would."""

from datetime import timedelta
from itertools import count
from typing import Any

from django.utils import timezone

from checks.models import (
    Alert,
    Article,
    Call,
    CheckFile,
    Claim,
    Comment,
    Correction,
    Evidence,
    Invitation,
    Question,
    SignOff,
    Source,
    User,
    Verification,
)

_numbers = count(1)


def put_verdict(claim: Claim, verdict: str = "disputed", *, by: User | None = None, **said: Any) -> Verification:
    """The next verification of a claim, on its words as they are now."""
    present = Claim.objects.select_related("placement", "article__revision").get(pk=claim.pk)
    given = {"number": present.verifications.count() + 1, "note": "Says otherwise.", "wording": present.wording} | said
    given = {"by": by or present.article.added_by, "revision": present.article.revision} | given
    return Verification.objects.create(claim=present, verdict=verdict, **given)


def put_evidence(claim: Claim, **given: Any) -> Evidence:
    """Evidence from a source of its own."""
    source = Source.objects.create(desk=claim.article.desk, title="Register", kind="interview")
    return Evidence.objects.create(claim=claim, source=source, by=claim.article.added_by, **given)


def put_sign_off(verification: Verification, by: User, **given: Any) -> SignOff:
    """A second person who agrees, unless told otherwise."""
    given = {"verdict": verification.verdict, "agrees": True, "blind": True} | given
    return SignOff.objects.create(verification=verification, by=by, **given)


def put_clash(verification: Verification, by: User) -> SignOff:
    """A second person who does not."""
    verdict = "cleared" if verification.verdict == "disputed" else "disputed"
    return put_sign_off(verification, by, verdict=verdict, agrees=False, note="I see it otherwise.")


def put_alert(evidence: Evidence, **given: Any) -> Alert:
    """An alert that a piece of evidence has lost its source."""
    return Alert.objects.create(claim=evidence.claim, source=evidence.source, **given)


def put_invitation(article: Article, **given: Any) -> Invitation:
    """A link that is open for a week."""
    given = {"name": "Dr. Holm", "expires_at": timezone.now() + timedelta(days=7)} | given
    secret = f"{next(_numbers):064x}"
    return Invitation.objects.create(article=article, token_sha256=secret, by=article.added_by, **given)


def put_question(claim: Claim, invitation: Invitation | None = None, **given: Any) -> Question:
    """A question by link about a claim."""
    invitation = invitation or put_invitation(claim.article)
    return Question.objects.create(invitation=invitation, claim=claim, **{"text": "Is the figure right?"} | given)


def put_comment(claim: Claim, **given: Any) -> Comment:
    """A colleague's comment."""
    return Comment.objects.create(claim=claim, **{"text": "See page 4.", "by": claim.article.added_by} | given)


def put_call(claim: Claim, **given: Any) -> Call:
    """A person asked, with the evidence that it is kept as."""
    given = {"evidence": put_evidence(claim), "person": "Mayor Lindqvist", "question": "Is it 41 million?"} | given
    given = {"result": "confirmed", "called_at": timezone.now(), "by": claim.article.added_by} | given
    return Call.objects.create(claim=claim, **given)


def put_check_file(article: Article, **given: Any) -> CheckFile:
    """The next check file of an article, of its text as it is now."""
    number = article.check_files.count() + 1
    given = {"number": number, "revision": article.revision, "content": {}, "sha256": "0" * 64} | given
    return CheckFile.objects.create(article=article, by=article.added_by, **given)


def put_correction(claim: Claim, **given: Any) -> Correction:
    """A correction as it was published."""
    given = {"wording": claim.wording, "text": "An earlier version gave another figure."} | given
    given = {"article": claim.article, "by": claim.article.added_by} | given
    return Correction.objects.create(claim=claim, **given)


def make_ready(article: Article) -> CheckFile:
    """Makes an article ready, with the check file that it needs."""
    made = put_check_file(article)
    Article.objects.filter(pk=article.pk).update(status="ready")
    return made
