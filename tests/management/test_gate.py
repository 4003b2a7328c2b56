"""The gate at a terminal: what blocks an article, and making it ready."""

from io import StringIO
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from checks.models import Article, CheckFile, Event
from tests.make import claims_of, make_article, make_desk, make_evidence, make_user, mark

pytestmark = pytest.mark.django_db

REASON = "The printer does not wait for us."


def run(command: str, *given: object) -> tuple[str, str]:
    """What a command prints, and the sentence with which it ends with exit code 1, "" where it succeeds."""
    out = StringIO()
    try:
        call_command(command, *given, stdout=out)
    except CommandError as error:
        return out.getvalue(), str(error) if error.returncode == 1 else f"{error.returncode}"
    return out.getvalue(), ""


def test_it_prints_every_group_and_what_blocks_in_it():
    article = make_article(claims=2)
    mark(claims_of(article)[1], "disputed", note="The table says 31.")

    printed, said = run("gate", article.pk)

    assert printed.splitlines() == [
        "Open: 1",
        f"  Claim 1, “{claims_of(article)[0].wording}”: Give it a verdict.",
        "Recheck: No wording has changed since its verdict.",
        "Bare passages: Every word belongs to a claim.",
        "Disputed: 1",
        "  Claim 2, “Mayor Petra Lindqvist said the new cranes arrived in March in case 1.”: Change the words or take "
        f"them out: {article.added_by.name} disputes them.",
        "Needs context: No claim waits for another wording.",
        "Evidence short: The evidence meets the rule that each verdict passed.",
        "Quotations half checked: Both questions on every sourced quotation are settled.",
        "Sign-off: No claim waits for a second person, and no two verdicts clash.",
        "Alerts: No claim rests on a source that was withdrawn.",
    ]
    assert said == "2 things block this article."


def test_it_says_that_what_a_second_look_hides_is_not_counted():
    article = make_article(desk=make_desk(sign_off_from="low"), claims=1)
    mark(claims_of(article)[0], "disputed", note="The table says 31.")

    printed, said = run("gate", article.pk)

    assert printed.splitlines()[-1] == "Not counted: what follows from 1 verdict that waits for a second look."
    assert said == "1 thing blocks this article."


def test_one_that_is_open_ends_well_and_tells_what_was_waived():
    article = make_article(claims=1)
    claim = claims_of(article)[0]
    make_evidence(claim, tier="secondary")
    mark(claim, "sourced", waiver="The only register there is.")

    printed, said = run("gate", article.pk)

    assert said == ""
    assert "For information, rule set aside: 1\n  Claim 1, " in printed


def test_an_article_that_is_not_there_is_said_to_be_missing():
    assert run("gate", 9) == ("", "There is no article 9: its id stands in its address.")


def test_it_makes_an_article_ready_that_nothing_blocks():
    article = make_article(claims=1)
    mark(claims_of(article)[0], "sourced")

    printed, said = run("ready", article.pk, "--by", article.added_by.username)

    file = CheckFile.objects.get()
    assert (printed, said) == (f"Ready: check file 1, SHA-256 {file.sha256}.\n", "")
    assert (Article.objects.get().status, file.by) == ("ready", article.added_by)


def test_what_blocks_is_overridden_with_a_reason_alone():
    article = make_article(claims=1)
    as_editor = ("ready", article.pk, "--by", article.added_by.username)

    assert run(*as_editor) == (
        "",
        "One thing still blocks this article: settle it, or write why it goes ahead anyway.",
    )
    assert run(*as_editor, "--anyway", "Because.") == (
        "",
        "Write why it goes ahead anyway, in 20 characters or more.",
    )
    assert Article.objects.get().status == "draft"
    assert run(*as_editor, "--anyway", REASON)[1] == ""
    assert CheckFile.objects.get().reason == REASON
    assert run(*as_editor)[1] == "This article is ready already: mark it as published, or take it back to draft."


ASKS = "More than one person may do this: say with --by who does it."


@pytest.mark.parametrize("other", [{"roles": ["editor"]}, {"is_superuser": True, "roles": []}])
def test_nobody_is_taken_for_the_one_who_signs_where_another_may(other: dict[str, Any]):
    chief = make_user("chief", is_superuser=True)
    article = make_article(by=chief, claims=1)
    make_user("tomas", desk=article.desk, roles=["checker"])
    make_user("gone", is_active=False)
    colleague = make_user("lena", desk=article.desk, **other)

    assert run("ready", article.pk, "--anyway", REASON) == ("", ASKS)
    assert not CheckFile.objects.exists()

    colleague.is_active = False
    colleague.save()
    assert run("ready", article.pk, "--anyway", REASON)[1] == ""
    assert CheckFile.objects.get().by == chief


def test_a_checker_and_a_person_of_another_desk_are_refused():
    article = make_article(claims=1)
    make_user("tomas", desk=article.desk, roles=["checker"])
    make_user("lena", first_name="Lena", last_name="A.", desk=make_desk())

    says = "Ask an editor: only they may make an article ready, and take it back to draft."
    assert run("ready", article.pk, "--anyway", REASON, "--by", "tomas") == ("", says)
    says = f"There is no article {article.pk} on the desks of Lena A.."
    assert run("ready", article.pk, "--anyway", REASON, "--by", "lena") == ("", says)
    assert Event.objects.count() == 1
