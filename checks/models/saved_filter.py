"""A filter that a person named, to come back to."""

from typing import TYPE_CHECKING

from django.db import models
from django.utils.translation import gettext_lazy as _

from checks.models.desk import User

# As many as a list can show beside the queues.
SAVED_AT_MOST = 20


class SavedFilter(models.Model):
    """What a person wants to see on one of the pages that filter, under a name of their own."""

    class Page(models.TextChoices):
        """The page that the filter is of."""

        ARTICLES = "articles", _("Articles")
        CLAIMS = "claims", _("Claims")

    by = models.ForeignKey(User, on_delete=models.CASCADE, related_name="saved_filters")
    page = models.CharField(max_length=8, choices=Page)
    name = models.CharField(max_length=60)
    query = models.CharField(max_length=1000, help_text=_("The page's own query string."))

    if TYPE_CHECKING:
        by_id: int

    class Meta:
        ordering = ["page", "name"]
        constraints = [
            models.UniqueConstraint(
                name="saved_filter_name_once",
                fields=["by", "page", "name"],
                violation_error_message=_("You have a filter of that name already: choose another."),
            ),
            models.CheckConstraint(
                name="saved_filter_has_name",
                condition=~models.Q(name=""),
                violation_error_message=_("Give the filter a name."),
            ),
            models.CheckConstraint(name="saved_filter_page_known", condition=models.Q(page__in=["articles", "claims"])),
        ]

    def __str__(self) -> str:
        return self.name
