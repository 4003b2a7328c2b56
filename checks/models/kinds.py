"""What a claim can assert: the words that tables on both sides of the claim share."""

from django.db import models


class Kind(models.TextChoices):
    """What a claim asserts."""

    QUANTITY = "quantity", "Quantity"
    QUOTATION = "quotation", "Quotation"
    REPORTED = "reported", "Reported speech"
    EVENT = "event", "Event"
    DEFINITION = "definition", "Definition"
    COMPARISON = "comparison", "Comparison"
    CAUSE = "cause", "Cause"
    PREDICTION = "prediction", "Prediction"
    OPINION = "opinion", "Opinion"
    OTHER = "other", "Other"
