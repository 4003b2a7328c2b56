"""What card and proof ask the database for, at each request the same: querysets baked once."""

from typing import Any

from django.db.models import Exists, OuterRef, QuerySet

from checks.models import Alert, Article, Claim, Comment, Evidence, User
from checks.models.article import ArticleQuerySet, rule_lines
from checks.models.baked import Baked
from checks.models.claim import ClaimQuerySet
from checks.models.evidence import EvidenceQuerySet
from checks.models.history import with_history
from checks.models.presence import with_people


def _for_card(claims: ClaimQuerySet) -> ClaimQuerySet:
    """The text of the article is not fetched for a card: its survey, which is, has the words it needs."""
    claims = claims.select_related("article__desk", "article__revision").defer(
        "article__search", "article__revision__text", "article__revision__search"
    )
    return _shown(claims.annotate(rule_lines=rule_lines("article__desk")))  # type: ignore[no-redef]  # the model names it


def _shown(claims: ClaimQuerySet) -> ClaimQuerySet:
    """Each with what stands on its card besides the article, and whether there are comments or alerts to ask for."""
    comments = Comment.objects.filter(claim=OuterRef("pk"))
    alerts = Alert.objects.filter(claim__article=OuterRef("article"), settled_at=None)
    return with_history(claims.with_latest().annotate(talked_about=Exists(comments), warned=Exists(alerts)))


@Baked
def card(user: User, pk: int) -> ClaimQuerySet:
    """A claim's card, with the status of every claim of its article."""
    return _for_card(Claim.objects.visible_to(user).filter(pk=pk).with_statuses(user))


@Baked
def next_card(pk: int) -> ClaimQuerySet:
    """The card to go on with; of a claim that is the person's to see as the one before was."""
    return _for_card(Claim.objects.filter(pk=pk))


@Baked
def card_in_hand(pk: int) -> ClaimQuerySet:
    """A claim of an article that is at hand, with what its card shows besides that."""
    return _shown(Claim.objects.filter(pk=pk))


@Baked
def evidence(user: User, claim: int, article: int) -> EvidenceQuerySet:
    """The evidence on a claim's card, and what the claim could take over."""
    return Evidence.objects.for_card(Claim(pk=claim, article_id=article), user)


@Baked
def marks(user: User, article: int) -> QuerySet[Claim, tuple[Any, ...]]:
    """What each mark in an article's newest revision is made of, in text order."""
    place = ("placement__start", "placement__end")
    columns = ("pk", *place, "seen_status", "version", "suggested_clear", "verification", "worth")
    return Claim.objects.filter(article=article).standing().seen_by(user).values_list(*columns)


@Baked
def claim_to_act_on(user: User, pk: int) -> ClaimQuerySet:
    """A claim to act on: what its card shows is fetched for the answer."""
    known = Claim.objects.visible_to(user).filter(pk=pk).with_latest().select_related("article")
    return known.defer("article__search", "placement__search").with_statuses(user)


@Baked
def proof(user: User, pk: int) -> ArticleQuerySet:
    """An article with its newest text and its desk's rules."""
    visible = Article.objects.visible_to(user).select_related("desk", "revision").with_rules()
    return visible.defer("search", "revision__search").filter(pk=pk)


@Baked
def listened_to(user: User, pk: int) -> ArticleQuerySet:
    """Up to which event an article is, and who has it open."""
    return with_people(Article.objects.visible_to(user).filter(pk=pk).only("last_event"), user)
