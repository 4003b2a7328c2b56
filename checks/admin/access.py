"""Who sees which rows in the admin, and which of them nobody writes there."""

from typing import TYPE_CHECKING, Any, cast

from django.contrib import admin
from django.db import models
from django.http import HttpRequest

from checks.models import Desk, User

if TYPE_CHECKING:
    ModelAdmin = admin.ModelAdmin[Any]
    Rows = models.QuerySet[Any]
else:
    # The stubs know them as generic; when it runs, the first is not.
    ModelAdmin = admin.ModelAdmin
    Rows = models.QuerySet


def person(request: HttpRequest) -> User:
    """Who asks: the admin lets nobody in who has not signed in."""
    return cast(User, request.user)


class OwnDesks(ModelAdmin):
    """Rows of a person's desks alone, also as choices in a form; a superuser sees all.

    `desk_path` leads from the row to its desk, in the notation of a query.
    """

    desk_path = "desk"
    # A second count of all rows, beside the one for the pages, costs more than it tells.
    show_full_result_count = False

    def visible(self, rows: Rows, user: User) -> Rows:
        """The rows that a person other than a superuser may see."""
        return rows.filter(**{f"{self.desk_path}__in": Desk.objects.visible_to(user)})

    def get_queryset(self, request: HttpRequest) -> Rows:
        """Everything in the admin goes through here: lists, pages, history, autocompletion."""
        rows, user = super().get_queryset(request), person(request)
        return rows if user.is_superuser else self.visible(rows, user)

    def formfield_for_foreignkey(self, db_field: Any, request: Any, **kwargs: Any) -> Any:
        """A choice among the rows that the person sees."""
        return super().formfield_for_foreignkey(db_field, request, **self._among_visible(db_field, request, kwargs))

    def formfield_for_manytomany(self, db_field: Any, request: Any, **kwargs: Any) -> Any:
        """A choice among the rows that the person sees."""
        return super().formfield_for_manytomany(db_field, request, **self._among_visible(db_field, request, kwargs))

    def _among_visible(self, db_field: Any, request: HttpRequest, given: dict[str, Any]) -> dict[str, Any]:
        model = db_field.remote_field.model
        if self.admin_site.is_registered(model):
            return {"queryset": self.admin_site.get_model_admin(model).get_queryset(request), **given}
        return given


class ReadOnly(OwnDesks):
    """Rows that only the product's actions write: all columns to read, nothing to add, change or delete."""

    # Links and the like beside the columns: methods of the class.
    beside: tuple[str, ...] = ()
    # Columns too large to read a page of them at once, in the notation of a query.
    large: tuple[str, ...] = ()

    def get_queryset(self, request: HttpRequest) -> Rows:
        """The rows without what is large, which is read when it is shown."""
        return super().get_queryset(request).defer(*self.large)

    def get_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        """Every column but the key and the search vector, which nobody reads."""
        return [*self.beside, *(field.name for field in self.opts.fields if field.name not in {"id", "search"})]

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        """All of them."""
        return self.get_fields(request, obj)

    def has_add_permission(self, request: HttpRequest) -> bool:
        """No: an action adds them, with an event."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """No: an action changes them, with an event, or nobody does."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """No: nothing is lost."""
        return False


class InConfidence(OwnDesks):
    """Rows that may be of a confidential source: who is no editor finds and reads nothing of such a one.

    `confidential_path` leads from the row to whether it is one, in the notation of a query; `secret` names the columns
    that nobody else reads, each with what stands in its place in a list ("" for nothing).
    """

    confidential_path = "confidential"
    secret: dict[str, str] = {}  # as Django's own options are written

    def is_secret(self, request: HttpRequest, obj: Any) -> bool:
        """Whether this row is of a source that is not named to the person."""
        for name in self.confidential_path.split("__") if obj else ():
            obj = getattr(obj, name)
        return bool(obj) and not person(request).reads_confidential

    def get_list_display(self, request: HttpRequest) -> Any:
        """The columns; for who is no editor those that tell nothing."""
        columns = super().get_list_display(request)
        if person(request).reads_confidential:
            return columns
        return [shown for name in columns if (shown := self.secret.get(str(name), name))]

    def get_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        """The columns of one row that the person may read."""
        fields = super().get_fields(request, obj)
        return [name for name in fields if name not in self.secret] if self.is_secret(request, obj) else fields

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        """Those of them that nobody writes."""
        fields = super().get_readonly_fields(request, obj)
        return [name for name in fields if name not in self.secret] if self.is_secret(request, obj) else fields

    def get_ordering(self, request: HttpRequest) -> Any:
        """No order that tells what comes before what."""
        ordered = super().get_ordering(request)
        return ordered if person(request).reads_confidential else (ordered or ["-pk"])

    def get_search_results(self, request: HttpRequest, queryset: Rows, search_term: str) -> tuple[Rows, bool]:
        """What is searched for is looked for in sources alone that may be named to the person."""
        if search_term and self.confidential_path and not person(request).reads_confidential:
            queryset = queryset.exclude(**{self.confidential_path: True})
        return super().get_search_results(request, queryset, search_term)

    def lookup_allowed(self, lookup: str, value: Any, request: HttpRequest) -> bool:
        """Whether an address may ask for this: not for what it would find out."""
        asked_secret = not person(request).reads_confidential and not self.secret.keys().isdisjoint(lookup.split("__"))
        return not asked_secret and super().lookup_allowed(lookup, value, request)


class DeskFilter(admin.RelatedFieldListFilter):
    """A filter by desk that names the person's own desks alone."""

    def field_choices(self, field: Any, request: HttpRequest, model_admin: Any) -> Any:
        """The desks as choices."""
        return [(str(desk.pk), desk.name) for desk in Desk.objects.visible_to(person(request))]
