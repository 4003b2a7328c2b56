"""The addresses of the whole project."""

from allauth.account import views as account
from django.contrib import admin
from django.urls import include, path

# Accounts are given out by an administrator, so the pages for signing up and for e-mail addresses are left out.
account_urls = [
    path("login/", account.login, name="account_login"),
    path("logout/", account.logout, name="account_logout"),
    path("inactive/", account.account_inactive, name="account_inactive"),
    path("password/", account.password_change, name="account_change_password"),
    path("again/", account.reauthenticate, name="account_reauthenticate"),
]

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include(account_urls)),
    path("", include("checks.urls")),
]

handler404 = "newsroom.reader.nothing_here"
