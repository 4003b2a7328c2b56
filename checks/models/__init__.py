"""The tables: columns, what must always be true of them, and questions about their rows."""

from checks.models.article import Article, Revision
from checks.models.claim import Claim, Placement
from checks.models.desk import Desk, User
from checks.models.evidence import Evidence, Source
from checks.models.history import Event
from checks.models.verification import Citation, Verification

__all__ = [
    "Article",
    "Citation",
    "Claim",
    "Desk",
    "Event",
    "Evidence",
    "Placement",
    "Revision",
    "Source",
    "User",
    "Verification",
]
