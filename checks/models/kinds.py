"""What a claim can assert: the words that tables on both sides of the claim share."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Kind(models.TextChoices):
    """What a claim asserts."""

    QUANTITY = "quantity", _("Quantity")
    QUOTATION = "quotation", _("Quotation")
    REPORTED = "reported", _("Reported speech")
    EVENT = "event", _("Event")
    DEFINITION = "definition", _("Definition")
    COMPARISON = "comparison", _("Comparison")
    CAUSE = "cause", _("Cause")
    PREDICTION = "prediction", _("Prediction")
    OPINION = "opinion", _("Opinion")
    OTHER = "other", _("Other")
