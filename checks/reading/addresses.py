"""Which page a web address leads to, so that an address that is written in another way is known again.

Two addresses lead to the same page where they differ in nothing but:

* `http` and `https`, the port that goes without saying, a name to sign in with;
* capitals in the host, a `www.` before it, a dot behind it;
* slashes at the end of the path, and letters written as `%7E` where they need not be;
* the order of what is asked behind the `?`, and what is only asked to follow readers: TRACKING, `utm_…`;
* what stands behind the `#`: a place in the page. But `#!…` and `#/…`, which some sites have for pages of their own.

Anything else may be another page, so it is one: `index.html`, capitals in a path, `m.` before a host.
"""

import re
from urllib.parse import quote, urlsplit

TRACKING = frozenset(
    {
        "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "twclid", "ttclid", "yclid", "igshid",
        "igsh", "mc_cid", "mc_eid", "_ga", "_gl", "_hsenc", "_hsmi", "mkt_tok", "oly_anon_id", "oly_enc_id", "vero_id",
        "wt_mc", "xtor", "at_medium", "at_campaign",
    }
)  # fmt: skip
_ESCAPED = re.compile("%[0-9A-Fa-f]{2}")
_NEEDS_NO_ESCAPE = re.compile(r"[A-Za-z0-9._~-]")


def host_of(address: str) -> str:
    """The site of a web address, as in `page_of()`; "" where it has none."""
    try:
        host = urlsplit(address).hostname or ""
    except ValueError:  # a bracket that is never closed
        return ""
    return host.casefold().rstrip(".").removeprefix("www.")


def page_of(address: str) -> str:
    """The page that a web address leads to: the same for every way to write it; "" for what is no address."""
    host = host_of(address)
    if not host:
        return ""
    parts = urlsplit(address)
    try:
        port = parts.port
    except ValueError:
        port = None
    site = host if port in {None, 80, 443} else f"{host}:{port}"
    asked = sorted(one for one in parts.query.split("&") if one and not _follows_readers(one))
    query = f"?{_written('&'.join(asked))}" if asked else ""
    place = f"#{_written(parts.fragment)}" if parts.fragment[:1] in {"!", "/"} else ""
    return site + _written(parts.path).rstrip("/") + query + place


def _follows_readers(asked: str) -> bool:
    name = asked.partition("=")[0].casefold()
    return name in TRACKING or name.startswith("utm_")


def _written(part: str) -> str:
    """A part of an address with everything escaped that has to be, and nothing else."""
    return _ESCAPED.sub(_as_it_need_be, quote(part, safe="%/?:@!$&'()*+,;=~[]"))


def _as_it_need_be(escaped: re.Match[str]) -> str:
    character = chr(int(escaped[0][1:], 16))
    return character if _NEEDS_NO_ESCAPE.fullmatch(character) else escaped[0].upper()
