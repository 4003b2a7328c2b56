"""Who may do what: the one table of roles, and the sentence for whoever may not. `rules` gives both on."""

from dataclasses import dataclass
from functools import reduce
from typing import TYPE_CHECKING

from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from checks.models import Article, User

if TYPE_CHECKING:
    from django.utils.functional import _StrPromise as Sentence

REPORTER, CHECKER, EDITOR, ADMIN = "reporter", "checker", "editor", "admin"


@dataclass(frozen=True)
class Act:
    """Something that can be done: in words after "may", who may do it, whether a check file freezes what it changes."""

    words: "Sentence"
    roles: tuple[str, ...]
    frozen: bool = False


# Who may do what: the one place where it stands. A superuser may do everything; nobody anything on a desk not theirs.
ACTS: dict[str, Act] = {
    "add_article": Act(_("bring an article in"), (REPORTER, CHECKER, EDITOR)),
    "add_published": Act(_("bring a story in as published"), (EDITOR,)),
    "edit_details": Act(
        _("change what is said of an article besides its text"), (REPORTER, CHECKER, EDITOR), frozen=True
    ),
    "lower_risk": Act(_("lower an article's risk, on which sign-offs depend"), (EDITOR,), frozen=True),
    "revise": Act(_("replace the text with a new revision"), (REPORTER, CHECKER, EDITOR), frozen=True),
    "revise_published": Act(_("replace the text of a published article"), (EDITOR,)),
    "answer_wording": Act(_("accept or refuse a proposed wording"), (REPORTER, EDITOR), frozen=True),
    "comment": Act(_("comment on a claim and say who is waited for"), (REPORTER, CHECKER, EDITOR)),
    "assign": Act(_("assign claims to colleagues, and say until when"), (CHECKER, EDITOR)),
    "correct_split": Act(_("add, resize, split, join and bring back claims"), (CHECKER, EDITOR), frozen=True),
    "mark": Act(_("give a verdict, affirm it, reopen and undo"), (CHECKER, EDITOR), frozen=True),
    "gather": Act(_("add, correct and withdraw evidence"), (CHECKER, EDITOR), frozen=True),
    "call": Act(_("note what a person said when asked"), (CHECKER, EDITOR), frozen=True),
    "invite": Act(_("send questions by link, and revoke the link"), (CHECKER, EDITOR)),
    "sign_off": Act(_("sign off what another person checked"), (CHECKER, EDITOR), frozen=True),
    "withdraw_source": Act(_("withdraw a source"), (CHECKER, EDITOR)),
    "settle_alert": Act(_("answer an alert"), (CHECKER, EDITOR)),
    "decide": Act(_("decide where two people's verdicts clash"), (EDITOR,), frozen=True),
    "waive": Act(_("set the desk's rule for sources aside, with a reason"), (EDITOR,), frozen=True),
    "edit_source": Act(_("change a source, its origin and its confidence"), (EDITOR, ADMIN)),
    "ready": Act(_("make an article ready, and take it back to draft"), (EDITOR,)),
    "publish": Act(_("mark an article as published"), (EDITOR,)),
    "correct_published": Act(_("publish a correction"), (EDITOR,)),
    "change_rule": Act(_("change the desk's rule"), (ADMIN,)),
}

# What asks more of who does it once the article is out: readers have seen those words.
ONCE_PUBLISHED = {"revise": "revise_published"}

# Whom to ask where a person may not do something.
ASKED = {
    REPORTER: pgettext_lazy("ask ...", "a reporter"),
    CHECKER: pgettext_lazy("ask ...", "a checker"),
    EDITOR: pgettext_lazy("ask ...", "an editor"),
    ADMIN: pgettext_lazy("ask ...", "an admin"),
}

FROZEN = _("This article is ready, and frozen as its check file has it: take it back to draft first.")
FROZEN_TO_OTHERS = _(
    "This article is ready, and frozen as its check file has it: ask %(roles)s to take it back to draft first."
)


def may_not(act: str, user: User, article: Article | None = None) -> str:
    """Why a person may not do this, to this article as it stands, as one sentence; "" if they may."""
    if article and article.status == Article.Status.PUBLISHED:
        act = ONCE_PUBLISHED.get(act, act)
    asked = ACTS[act]
    if user.roles.isdisjoint(asked.roles):
        return gettext("Ask %(roles)s: only they may %(act)s.") % {"roles": _whom(asked), "act": asked.words}
    if article and asked.frozen and article.status == Article.Status.READY:
        thaws = not user.roles.isdisjoint(ACTS["ready"].roles)
        return str(FROZEN) if thaws else str(FROZEN_TO_OTHERS) % {"roles": _whom(ACTS["ready"])}
    return ""


def _whom(act: Act) -> str:
    return reduce(_either, (str(ASKED[role]) for role in act.roles))


def _either(one: str, other: str) -> str:
    return gettext("%(one)s or %(other)s") % {"one": one, "other": other}
