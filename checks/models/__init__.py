"""The tables: columns, what must always be true of them, and questions about their rows."""

from checks.models.alert import Alert
from checks.models.article import Article, Revision
from checks.models.call import Call
from checks.models.check_file import CheckFile, Correction
from checks.models.claim import Claim, Placement
from checks.models.desk import Desk, User
from checks.models.discussion import Comment, Invitation, Question
from checks.models.evidence import Evidence, Source
from checks.models.history import Event
from checks.models.presence import Presence
from checks.models.rule import DeskRule
from checks.models.saved_filter import SavedFilter
from checks.models.verification import Citation, SignOff, Verification

__all__ = [
    "Alert",
    "Article",
    "Call",
    "CheckFile",
    "Citation",
    "Claim",
    "Comment",
    "Correction",
    "Desk",
    "DeskRule",
    "Event",
    "Evidence",
    "Invitation",
    "Placement",
    "Presence",
    "Question",
    "Revision",
    "SavedFilter",
    "SignOff",
    "Source",
    "User",
    "Verification",
]
