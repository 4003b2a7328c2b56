"""Settings, all in this file. Every variable is read by one of the helpers below and listed in the README."""

import os
import secrets
import zoneinfo
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path
from urllib.parse import unquote, urlsplit

from csp.constants import NONE, SELF
from django.core.exceptions import ImproperlyConfigured
from psycopg import ProgrammingError
from psycopg.conninfo import conninfo_to_dict

BASE_DIR = Path(__file__).resolve().parent.parent


def env(name: str, default: str = "") -> str:
    """The variable's value without the spaces around it; the default where it is missing or empty."""
    return os.environ.get(name, "").strip() or default


def env_flag(name: str, *, default: bool) -> bool:
    """A yes/no variable; ImproperlyConfigured where it says neither."""
    value = env(name, "yes" if default else "no").lower()
    if value in {"1", "true", "yes", "on"}:
        return True
    if value in {"0", "false", "no", "off"}:
        return False
    raise ImproperlyConfigured(f"{name} is {value!r}: write yes or no.")


def env_number(name: str, default: int) -> int:
    """A whole number above zero; ImproperlyConfigured where it is none."""
    value = env(name, str(default))
    if not value.isdecimal() or not int(value):
        raise ImproperlyConfigured(f"{name} is {value!r}: write a whole number above zero.")
    return int(value)


def env_choice(name: str, default: str, choices: Collection[str], what: str) -> str:
    """One of the choices; ImproperlyConfigured, saying what to write, where it is none of them."""
    value = env(name, default)
    if value not in choices:
        raise ImproperlyConfigured(f"{name} is {value!r}: write {what}.")
    return value


def env_list(name: str) -> list[str]:
    """Comma-separated values without the spaces around them."""
    return [part.strip() for part in env(name).split(",") if part.strip()]


def own_secret(path: Path) -> str:
    """This checkout's secret key, made at random when first wanted: there is none that everybody knows."""
    try:
        if not path.exists():
            fresh = path.with_name(f"{path.name}-{os.getpid()}")
            fresh.touch(mode=0o600)
            fresh.write_text(secrets.token_urlsafe(64))
            # A link and no rename: of two commands started at once, both go on with the key of the first.
            with suppress(FileExistsError):
                path.hardlink_to(fresh)
            fresh.unlink()
        return path.read_text()
    except OSError:
        # A folder nobody may write to: sign-ins last as long as the process.
        return secrets.token_urlsafe(64)


def env_site(name: str) -> str:
    """An address without a path, as https://desk.example.org; ImproperlyConfigured where it is none."""
    value = env(name).rstrip("/")
    parts = urlsplit(value)
    if value and (parts.scheme not in {"http", "https"} or not parts.hostname or parts.path or parts.query):
        raise ImproperlyConfigured(f"{name} is {value!r}: write it like https://desk.example.org.")
    return value


def mail_server(url: str) -> dict[str, object]:
    """Django's settings for a mail server; without one mails are printed. ImproperlyConfigured where it is none."""
    if not url:
        return {"EMAIL_BACKEND": "django.core.mail.backends.console.EmailBackend"}
    try:
        parts, port = urlsplit(url), urlsplit(url).port
    except ValueError:
        parts, port = urlsplit(""), None
    if parts.scheme not in {"smtp", "smtps"} or not parts.hostname:
        raise ImproperlyConfigured("NEWSROOM_SMTP must read smtp://user:password@host:port, or smtps:// for TLS.")
    tls = parts.scheme == "smtps"
    return {
        "EMAIL_BACKEND": "django.core.mail.backends.smtp.EmailBackend",
        "EMAIL_HOST": parts.hostname,
        "EMAIL_PORT": port or (465 if tls else 587),
        "EMAIL_HOST_USER": unquote(parts.username or ""),
        "EMAIL_HOST_PASSWORD": unquote(parts.password or ""),
        "EMAIL_USE_SSL": tls,
        # Without TLS to a relay on the same machine alone.
        "EMAIL_USE_TLS": not tls and parts.hostname not in {"localhost", "127.0.0.1"},
        "EMAIL_TIMEOUT": 20,
    }


DATABASE_URL = env("DATABASE_URL")
PRODUCTION = env_flag("NEWSROOM_PRODUCTION", default=False)
DEBUG = env_flag("NEWSROOM_DEBUG", default=False)
SECRET_KEY = env("NEWSROOM_SECRET_KEY")
ALLOWED_HOSTS = env_list("NEWSROOM_HOSTS")
LOCAL_HOSTS = ["localhost", "127.0.0.1", "[::1]"]

# Without NEWSROOM_PRODUCTION the workbench answers on this machine's own names alone, so whoever forgets it on a server
# finds out at the first start, and not from an intruder.
if PRODUCTION:
    if len(SECRET_KEY) < 50:
        raise ImproperlyConfigured("Set NEWSROOM_SECRET_KEY to 50 or more random characters that nobody else knows.")
    if not ALLOWED_HOSTS or "*" in ALLOWED_HOSTS:
        raise ImproperlyConfigured("Set NEWSROOM_HOSTS to the host names the desk opens, separated by commas.")
    if DEBUG:
        raise ImproperlyConfigured("Unset NEWSROOM_DEBUG: its error pages show drafts and settings to anyone.")
    if not DATABASE_URL:
        raise ImproperlyConfigured(
            "Set DATABASE_URL to the PostgreSQL server, as postgresql://user:password@host/name."
        )
else:
    if strangers := [host for host in ALLOWED_HOSTS if host not in LOCAL_HOSTS]:
        raise ImproperlyConfigured(
            f"Set NEWSROOM_PRODUCTION to yes to answer as {strangers[0]}, named in NEWSROOM_HOSTS."
        )
    SECRET_KEY = SECRET_KEY or own_secret(BASE_DIR / ".secret-key")
    ALLOWED_HOSTS = ALLOWED_HOSTS or LOCAL_HOSTS

INSTALLED_APPS = [
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "django_htmx",
    "csp",
    "allauth",
    "allauth.account",
    "checks",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "csp.middleware.CSPMiddleware",
    "newsroom.copies.keep_none",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "newsroom.reader.Reader",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.auth.middleware.LoginRequiredMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "allauth.account.middleware.AccountMiddleware",
]

ROOT_URLCONF = "newsroom.urls"
WSGI_APPLICATION = "newsroom.wsgi.application"
ASGI_APPLICATION = "newsroom.asgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

FORM_RENDERER = "checks.forms.rendering.Plain"

# The card of a claim joins nineteen tables, nearly all by a key. To try the orders of eight of them at a time, as
# PostgreSQL does by itself, takes twenty times as long as to run the query; four at a time find the same plan.
PLANNING = "-c join_collapse_limit=4"

POOL = {"min_size": 1, "max_size": env_number("NEWSROOM_POOL", 8), "timeout": 10}

# Without a number Django has no statement prepared; those that are asked all day are (checks/models/baked.py).
SESSION = {"pool": POOL, "prepare_threshold": 1}


def server_database(url: str) -> dict[str, object]:
    """Django's settings for a PostgreSQL address in libpq's URL form; ImproperlyConfigured where it is none."""
    try:
        parts = {key: str(value) for key, value in conninfo_to_dict(url).items()}
    except ProgrammingError:
        raise ImproperlyConfigured("DATABASE_URL must read postgresql://user:password@host:port/name.") from None
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": parts.pop("dbname", "newsroom"),
        "USER": parts.pop("user", ""),
        "PASSWORD": parts.pop("password", ""),
        "HOST": parts.pop("host", ""),
        "PORT": parts.pop("port", ""),
        "OPTIONS": SESSION | parts | {"options": f"{PLANNING} {parts.get('options', '')}".strip()},
        # A connection that died with a restarted server is replaced before a page meets it.
        "CONN_HEALTH_CHECKS": True,
    }


if DATABASE_URL:
    DATABASES = {"default": server_database(DATABASE_URL)}
else:
    DATABASES = {
        "default": {
            "ENGINE": "newsroom.embedded",
            "NAME": "newsroom",
            "DATA_DIR": BASE_DIR / ".postgres",
            "OPTIONS": SESSION | {"options": PLANNING},
            "CONN_HEALTH_CHECKS": True,
        }
    }

# Shared by all web processes, so that sign-in attempts are counted once and not once a process.
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "newsroom_cache",
        # Above this many rows some are dropped: with Django's 300, made-up names would wipe the counts out.
        "OPTIONS": {"MAX_ENTRIES": 100_000},
    }
}

AUTH_USER_MODEL = "checks.User"
AUTHENTICATION_BACKENDS = ["checks.accounts.Backend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "desk"
ACCOUNT_ADAPTER = "checks.accounts.Adapter"
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_SESSION_REMEMBER = True
ACCOUNT_LOGOUT_ON_GET = False
# A week: the desk signs in again once, not in the middle of a shift.
SESSION_COOKIE_AGE = 7 * 24 * 60 * 60
# Whose attempts they are: the address which the last of our own proxies saw, as a browser may write the others itself.
ALLAUTH_TRUSTED_PROXY_COUNT = env_number("NEWSROOM_PROXIES", 1) if PRODUCTION else 0
# The address is limited tightly; the name generously, as a tight limit on it would let anyone lock a colleague out.
ACCOUNT_RATE_LIMITS = {"login": "30/m/ip", "login_failed": "10/m/ip,20/5m/key"}

USE_TZ = True
TIME_ZONE = env_choice("NEWSROOM_TIME_ZONE", "UTC", zoneinfo.available_timezones(), "a name like Europe/Kyiv")
# What is kept for good, what commands print and what nobody asks otherwise is in English.
LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English"), ("uk", "Українська"), ("fr", "Français"), ("de", "Deutsch")]
USE_I18N = True
# Of the templates' messages too, which are in no app.
LOCALE_PATHS = [BASE_DIR / "checks" / "locale"]
FORMAT_MODULE_PATH = "newsroom.formats"
# Numbers stand in addresses and in pieces of text that are compared: they get no separators.
USE_THOUSAND_SEPARATOR = False

STATIC_URL = "static/"
STATIC_ROOT = BASE_DIR / ".static" if PRODUCTION else None
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {
        "BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"
        if PRODUCTION
        else "django.contrib.staticfiles.storage.StaticFilesStorage"
    },
}
WHITENOISE_USE_FINDERS = not PRODUCTION
WHITENOISE_ALLOW_ALL_ORIGINS = False

# The longest article: the text's size in bytes, pasted or as a file; by default some 80,000 words. A form's field may
# hold it, percent-encoded.
ARTICLE_MAX_BYTES = env_number("NEWSROOM_ARTICLE_MAX_BYTES", 500_000)
DATA_UPLOAD_MAX_MEMORY_SIZE = 4 * ARTICLE_MAX_BYTES
FILE_UPLOAD_MAX_MEMORY_SIZE = ARTICLE_MAX_BYTES

# Where the desk opens the workbench, for the links of mails: https://desk.example.org.
SITE = env_site("NEWSROOM_ADDRESS")
# Mails are printed until a server is named: smtp://user:password@host:port, or smtps:// for TLS from the start.
globals().update(mail_server(env("NEWSROOM_SMTP")))
DEFAULT_FROM_EMAIL = SERVER_EMAIL = env("NEWSROOM_MAIL_FROM", "newsroom@localhost")

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
        "object-src": [NONE],
    }
}
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"
CSRF_FAILURE_VIEW = "checks.views.errors.csrf_failed"

if PRODUCTION:
    SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = True
    SECURE_SSL_REDIRECT = True
    SECURE_HSTS_SECONDS = 31_536_000
    SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = True
    # The proxy in front ends TLS and must set this header itself, whatever the browser sent.
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

LOG_LEVELS = ["DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"]
LOG_LEVEL = env_choice("NEWSROOM_LOG_LEVEL", "WARNING", LOG_LEVELS, "one of " + ", ".join(LOG_LEVELS))
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": LOG_LEVEL},
    # A refused form and a page that is not there are answers, and a page without an article is said to its reader.
    "loggers": {name: {"level": "ERROR"} for name in ("django.request", "trafilatura", "htmldate")},
}
