"""Settings, all in this file. Every variable is read by one of the helpers below and listed in the README."""

import os
from pathlib import Path

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
    if not value.isdigit() or not int(value):
        raise ImproperlyConfigured(f"{name} is {value!r}: write a whole number above zero.")
    return int(value)


def env_list(name: str) -> list[str]:
    """Comma-separated values without the spaces around them."""
    return [part.strip() for part in env(name).split(",") if part.strip()]


# Production is the default for a machine with a database server of its own; the embedded database means "trying it out".
DATABASE_URL = env("DATABASE_URL")
PRODUCTION = env_flag("NEWSROOM_PRODUCTION", default=False)
DEBUG = env_flag("NEWSROOM_DEBUG", default=False)
SECRET_KEY = env("NEWSROOM_SECRET_KEY")
ALLOWED_HOSTS = env_list("NEWSROOM_HOSTS")

if PRODUCTION:
    if not SECRET_KEY:
        raise ImproperlyConfigured("Set NEWSROOM_SECRET_KEY to a long random string that only this installation knows.")
    if not ALLOWED_HOSTS:
        raise ImproperlyConfigured("Set NEWSROOM_HOSTS to the host names the desk opens, separated by commas.")
    if DEBUG:
        raise ImproperlyConfigured("Unset NEWSROOM_DEBUG: its error pages show drafts and settings to anyone.")
    if not DATABASE_URL:
        raise ImproperlyConfigured("Set DATABASE_URL to the PostgreSQL server, as postgresql://user:password@host/name.")
else:
    SECRET_KEY = SECRET_KEY or "only-for-trying-the-workbench-on-one-machine-and-for-its-tests"
    ALLOWED_HOSTS = ALLOWED_HOSTS or ["localhost", "127.0.0.1", "[::1]"]

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
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
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

POOL = {"min_size": 1, "max_size": env_number("NEWSROOM_POOL", 8), "timeout": 10}


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
        "OPTIONS": {"pool": POOL, **parts},
    }


if DATABASE_URL:
    DATABASES = {"default": server_database(DATABASE_URL)}
else:
    DATABASES = {
        "default": {
            "ENGINE": "newsroom.embedded",
            "NAME": "newsroom",
            "DATA_DIR": BASE_DIR / ".postgres",
            "OPTIONS": {"pool": POOL},
        }
    }

# Shared by all web processes, so that sign-in attempts are counted once and not once a process.
CACHES = {"default": {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "newsroom_cache"}}

AUTH_USER_MODEL = "checks.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
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
# The address is limited tightly; the name generously, as a tight limit on it would let anyone lock a colleague out.
ACCOUNT_RATE_LIMITS = {"login": "30/m/ip", "login_failed": "10/m/ip,20/5m/key"}

USE_TZ = True
TIME_ZONE = env("NEWSROOM_TIME_ZONE", "UTC")
LANGUAGE_CODE = "en"
USE_I18N = True

STATIC_URL = "static/"
STATIC_ROOT = BASE_DIR / ".static"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {
        "BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"
        if PRODUCTION
        else "django.contrib.staticfiles.storage.StaticFilesStorage"
    },
}
WHITENOISE_USE_FINDERS = not PRODUCTION

# The longest article: the text's size in bytes, pasted or as a file. A form field may hold it, plus the rest of the form.
ARTICLE_MAX_BYTES = env_number("NEWSROOM_ARTICLE_MAX_BYTES", 2_000_000)
DATA_UPLOAD_MAX_MEMORY_SIZE = 4 * ARTICLE_MAX_BYTES
FILE_UPLOAD_MAX_MEMORY_SIZE = ARTICLE_MAX_BYTES

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
    CSRF_TRUSTED_ORIGINS = [f"https://{host}" for host in ALLOWED_HOSTS if not host.startswith(".")]

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": env("NEWSROOM_LOG_LEVEL", "WARNING")},
}
