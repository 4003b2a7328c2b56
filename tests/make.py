"""Plain factories: people, desks, articles and evidence, made through the product's own actions."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

from django.contrib.auth.models import Group
from django.utils import timezone

from checks.actions import calling, checking, gathering, intake, inviting
from checks.models import Article, Call, CheckFile, Claim, Desk, DeskRule, Evidence, Invitation, User

_numbers = count(1)

# One statement a sentence, in order, so that a test may ask for as many claims as it likes.
SENTENCES = (
    "The harbour of Vessby handled 41 million tonnes of cargo last year.",
    "Mayor Petra Lindqvist said the new cranes arrived in March.",
    "Rail traffic to the port fell by 12 percent.",
)


def make_user(name: str = "", *, desk: Desk | None = None, roles: Sequence[str] = ("editor",), **fields: Any) -> User:
    """A person who can sign in with the password "correct horse", an editor and, where a desk is given, its member."""
    user = User(username=name or f"person-{next(_numbers)}", **fields)
    user.set_password("correct horse")
    user.save()
    user.groups.set([Group.objects.get_or_create(name=role)[0] for role in roles])
    if desk:
        desk.members.add(user)
    return user


def make_desk(name: str = "", **rule: Any) -> Desk:
    """A desk with the default rule for sources, or with a second version of it where columns of one are given."""
    desk = Desk.objects.create(name=name or f"Desk {next(_numbers)}")
    if rule:
        make_rule(desk, **rule)
    return desk


def make_rule(desk: Desk, **rule: Any) -> DeskRule:
    """The next version of a desk's rule."""
    number = DeskRule.objects.filter(desk=desk).count() + 1
    return DeskRule.objects.create(desk=desk, number=number, **rule)


def make_article(
    *, desk: Desk | None = None, by: User | None = None, claims: int = 2, text: str = "", **details: Any
) -> Article:
    """An article with one claim a sentence of SENTENCES, or with the text given."""
    desk = desk or make_desk()
    by = by or make_user(desk=desk)
    text = text or "\n\n".join(SENTENCES[n % 3].replace(".", f" in case {n}.") for n in range(claims))
    return intake.add_article(desk=desk, by=by, text=text, **{"headline": "Vessby harbour", "language": "en"} | details)


def claims_of(article: Article) -> list[Claim]:
    """The claims that stand, in text order."""
    return list(Claim.objects.filter(article=article).standing().with_latest().select_related("article__desk"))


def make_quotation(**article: Any) -> Claim:
    """The only claim of an article, a quotation."""
    claim = claims_of(make_article(claims=1, **article))[0]
    Claim.objects.filter(pk=claim.pk).update(kind=Claim.Kind.QUOTATION)
    claim.kind = Claim.Kind.QUOTATION
    return claim


def make_evidence(claim: Claim, *, by: User | None = None, title: str = "Harbour statistics", **given: Any) -> Evidence:
    """Evidence on the claim as it stands: primary, supporting and with a locator unless told otherwise."""
    source = {"title": title, "url": "", "publisher": "", "kind": "document"}
    source |= {name: given.pop(name) for name in list(given) if name in source}
    given = {"tier": "primary", "stance": "supports", "locator": "table 4"} | given
    seen = Claim.objects.get(pk=claim.pk).version
    return gathering.add_evidence(claim=claim, by=by or claim.article.added_by, seen=seen, source=source, **given)


def make_call(claim: Claim, **given: Any) -> Call:
    """A call about the claim as it stands, by who added its article: Ada Hale confirmed it, unless told otherwise."""
    said: dict[str, Any] = {
        "by": claim.article.added_by,
        "seen": Claim.objects.get(pk=claim.pk).version,
        "person": "Ada Hale",
        "question": "Is that so?",
        "result": "confirmed",
        "called_at": datetime(2026, 3, 9, 14, 5, tzinfo=UTC),
    }
    said |= given
    said.setdefault("said", "Yes, that is so." if said["result"] == "confirmed" else "")
    return calling.record_call(claim=claim, **said)


def mark(
    claim: Claim, verdict: str = "disputed", *, by: User | None = None, note: str = "Says otherwise.", **said: str
) -> Claim:
    """Marks the claim as it stands now; with evidence first where the verdict is `sourced` and it has none."""
    by = by or claim.article.added_by
    if verdict == "sourced" and not claim.evidence.in_force().exists():
        make_evidence(claim, by=by)
    seen = Claim.objects.get(pk=claim.pk).version
    return checking.record_verification(claim=claim, by=by, verdict=verdict, seen=seen, note=note, **said)


def freeze(article: Article, *, published: bool = False) -> None:
    """Makes an article ready, with an empty check file, and publishes it where asked; not by the gate."""
    newest = article.revisions.latest("number")
    CheckFile.objects.create(article=article, number=1, revision=newest, content={}, sha256="", by=article.added_by)
    for status in ("ready", "published")[: 1 + published]:
        Article.objects.filter(pk=article.pk).update(status=status)


def make_invitation(
    *claims: Claim, by: User | None = None, name: str = "Dr Aino Berg", expired: bool = False
) -> tuple[Invitation, str]:
    """Questions by link, one on each claim, and the link's secret; `expired`: it was open until a minute ago."""
    article, questions = claims[0].article, [(claim, f"Is claim {claim.pk} right?") for claim in claims]
    by = by or article.added_by
    if not expired:
        return inviting.invite(article=article, by=by, name=name, questions=questions)
    # Not by the action, which makes none that is closed, nor changed afterwards, which a trigger refuses.
    invitation = Invitation.objects.create(
        article=article, by=by, name=name, token_sha256=Invitation.sha256_of("expired"),
        expires_at=timezone.now() - timedelta(minutes=1),
    )  # fmt: skip
    for claim, text in questions:
        invitation.questions.create(claim=claim, text=text)
    return invitation, "expired"
