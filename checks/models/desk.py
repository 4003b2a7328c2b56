"""Who works here: people and the desks they belong to, each desk with its rule for sources."""

from django.contrib.auth.models import AbstractUser
from django.db import models


class User(AbstractUser):
    """A person who signs in. What they see are the articles of their desks."""

    single_keys = models.BooleanField(
        "single-key shortcuts",
        default=True,
        help_text="Off for anyone whose speech or switch input types letters by accident (WCAG 2.1.4).",
    )

    @property
    def name(self) -> str:
        """The person's full name, or the name they sign in with."""
        return self.get_full_name() or self.username


class DeskQuerySet(models.QuerySet["Desk"]):
    """Questions about desks."""

    def visible_to(self, user: User) -> "DeskQuerySet":
        """The desks a person works on; a superuser works on all."""
        return self if user.is_superuser else self.filter(members=user)


class Desk(models.Model):
    """A group of people who check articles together, and what they ask of a source."""

    name = models.CharField(max_length=80, unique=True)
    members = models.ManyToManyField(User, related_name="desks", blank=True)
    primary_needed = models.PositiveSmallIntegerField(
        "primary sources needed", default=1, help_text="So many primary sources make a claim sourced."
    )
    secondary_needed = models.PositiveSmallIntegerField(
        "secondary sources needed", default=3, help_text="Or so many secondary sources of different origin."
    )
    shelf_life_days = models.PositiveSmallIntegerField(
        "shelf life of evidence, in days",
        null=True,
        blank=True,
        help_text="Older evidence counts zero. Empty: no limit.",
    )

    objects = DeskQuerySet.as_manager()

    class Meta:
        ordering = ["name"]
        constraints = [
            models.CheckConstraint(
                name="desk_asks_for_a_source",
                condition=models.Q(primary_needed__gte=1, secondary_needed__gte=1),
                violation_error_message="A desk asks for at least one source: set both numbers to 1 or more.",
            )
        ]

    def __str__(self) -> str:
        return self.name
