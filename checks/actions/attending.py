"""Who is where, for colleagues' eyes: kept for moments, no part of an article's history."""

from django.db import connection
from django.db.models import OuterRef, Subquery, Value
from django.utils import timezone

from checks.actions import NOT_YOURS, Refused
from checks.models import Article, Claim, Presence, User

COLUMNS = ("article_id", "user_id", "claim_id", "at")


def attend(*, article: Article, by: User, claim: int | None = None) -> None:
    """Notes that the person has the article open just now, with a claim of it in hand; a claim of another is none.

    One statement and no lock on the article, as it is asked for every few seconds and nothing depends on it.
    """
    own = Claim.objects.filter(pk=claim or 0, article=OuterRef("pk"))
    visible = Article.objects.visible_to(by).filter(pk=article.pk)
    row = visible.values_list("pk", Value(by.pk), Subquery(own.values("pk")), Value(timezone.now()))
    select, given = row.query.sql_with_params()
    table, names = Presence._meta.db_table, ", ".join(COLUMNS)
    # The names are our own, and what is given goes beside the statement.
    upsert = f"""INSERT INTO {table} ({names}) {select}
        ON CONFLICT (article_id, user_id) DO UPDATE SET claim_id = EXCLUDED.claim_id, at = EXCLUDED.at"""
    with connection.cursor() as cursor:
        cursor.execute(upsert, given)
        if not cursor.rowcount:
            raise Refused(NOT_YOURS)
