"""Django's admin: people, desks and sources to write, everything else to read."""

from allauth.account.decorators import secure_admin_login
from allauth.account.models import EmailAddress
from django.contrib import admin

from checks.admin import people, publishing, records, rules, second_opinions, sources

__all__ = ["people", "publishing", "records", "rules", "second_opinions", "sources"]

admin.site.site_header = "Newsroom admin"
admin.site.site_title = "Newsroom admin"
admin.site.index_title = "Desks, people and records"
# One sign-in for the whole product, so that attempts are counted and limited here as well.
admin.site.login = secure_admin_login(admin.site.login)  # type: ignore[method-assign]
# The workbench sends no mail and knows no addresses beside a person's own.
admin.site.unregister(EmailAddress)
