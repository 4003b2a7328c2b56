"""`manage.py sample`: made-up articles that keep every promise of the tables, beside what is there."""

from collections import Counter
from io import StringIO
from random import Random

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.db.models import F, Q
from pytest_django import Settings

from checks.actions.checking import record_verification
from checks.gate import gate_of
from checks.management.sampling import sentences
from checks.models import (
    Article,
    CheckFile,
    Citation,
    Claim,
    Desk,
    Evidence,
    Placement,
    Revision,
    User,
    Verification,
    said,
)
from checks.splitting.uncovered import uncovered
from tests.make import claims_of, make_article

pytestmark = pytest.mark.django_db
SMALL = {"articles": 12, "claims_per_article": 24, "desks": 2, "people": 7}


def sample(**options: object) -> str:
    told = StringIO()
    call_command("sample", **SMALL | options, stdout=told)
    return told.getvalue()


def test_it_says_how_far_it_is_and_what_there_is_now() -> None:
    lines = sample().splitlines()

    assert lines[0].startswith("12 of 12 articles, ")
    assert lines[1].startswith("The sample desks have 12 articles with ")


def test_every_history_holds() -> None:
    sample()
    told = StringIO()

    call_command("verify_history", stdout=told)

    events = sum(Article.objects.values_list("last_event", flat=True))
    assert told.getvalue().splitlines()[0] == f"{events} events of 12 articles hold."


def test_every_word_is_in_a_claim_and_every_placement_has_the_words_of_its_text() -> None:
    sample()

    for article in Article.objects.select_related("revision"):
        spans = Claim.objects.filter(article=article).spans()
        assert article.revision is not None
        assert uncovered(article.revision.text, spans) == []
    for placement in Placement.objects.select_related("revision"):
        assert placement.revision.text[placement.start : placement.end] == placement.wording


def test_every_status_is_that_of_the_latest_verdict_on_the_present_words() -> None:
    sample(articles=20)

    for claim in Claim.objects.select_related("placement", "verification"):
        assert claim.status == claim.status_for(claim.wording)
        assert claim.verification == claim.verifications.order_by("-number").first()


def test_every_verdict_cites_the_evidence_that_was_there() -> None:
    sample()

    cited = Citation.objects.filter(verification__number=1).values_list("evidence", flat=True)
    decided = Evidence.objects.filter(claim__verifications__number=1).values_list("pk", flat=True)
    assert sorted(cited) == sorted(decided)


def test_a_sourced_claim_meets_the_rule_and_a_finished_article_is_out_by_the_gate() -> None:
    sample(articles=30)

    for article in Article.objects.select_related("revision").with_rules():
        groups = {blocker.group for blocker in gate_of(article).blockers}
        assert groups <= {"open", "recheck", "disputed", "context", "sign_off"}
    ready = Article.objects.exclude(status="draft")
    assert ready.count() == CheckFile.objects.count() > 0


def test_the_shares_are_those_of_a_desk_at_work() -> None:
    sample(articles=60)

    count = Counter(Claim.objects.standing().values_list("status", flat=True))
    assert 0.5 < 1 - (count["open"] + count["recheck"]) / count.total() < 0.7
    assert set(count) == {"open", "sourced", "disputed", "needs_context", "cleared", "recheck"}
    assert Revision.objects.filter(number=2).exists()


def test_the_share_of_decided_claims_may_be_given() -> None:
    sample(decided=100)

    assert not Claim.objects.filter(verification=None).exists()
    assert set(Article.objects.values_list("status", flat=True)) == {"draft"}


def test_a_second_time_adds_as_many_again_on_the_same_desks_and_leaves_the_first_as_they_are() -> None:
    sample()
    before = list(Article.objects.order_by("pk").values())

    sample()

    assert list(Article.objects.filter(pk__in=[one["id"] for one in before]).order_by("pk").values()) == before
    assert (Article.objects.count(), Article.objects.values("desk").distinct().count()) == (24, 2)
    assert User.objects.count() == 7


def test_a_second_time_may_have_more_desks_each_with_every_role() -> None:
    sample(articles=1, desks=1, people=7)

    sample(articles=3, desks=3, people=10)

    for desk in Desk.objects.all():
        roles = set(desk.members.values_list("groups__name", flat=True))
        assert roles >= {"editor", "checker", "reporter"}, desk
    assert Article.objects.count() == 4


def test_articles_of_others_are_left_alone() -> None:
    article = make_article()
    before = Article.objects.filter(pk=article.pk).values().get()

    sample()

    assert Article.objects.filter(pk=article.pk).values().get() == before
    assert Article.objects.filter(desk=article.desk).count() == 1


def test_the_people_go_on_where_the_sample_ends() -> None:
    sample(decided=0)
    article = Article.objects.first()
    assert article is not None
    editor = article.desk.members.filter(groups__name="editor")[0]
    claim = claims_of(article)[0]

    marked = record_verification(claim=claim, by=editor, verdict="disputed", seen=claim.version, note="Not so.")

    assert marked.status == "disputed"
    call_command("verify_history", article.pk, stdout=StringIO())


def test_nobody_signs_in_without_a_password_given() -> None:
    sample()
    assert not [user for user in User.objects.all() if user.has_usable_password()]

    sample(password="a sample of people")
    assert all(user.check_password("a sample of people") for user in User.objects.all())


def test_the_same_seed_makes_the_same_text() -> None:
    sample(articles=2, seed=5)
    sample(articles=2, seed=5)

    texts = list(Revision.objects.filter(number=1).order_by("pk").values_list("text", flat=True))
    assert texts[:2] == texts[2:]


def test_every_trigger_of_the_tables_was_at_work() -> None:
    sample()

    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM pg_trigger WHERE tgenabled <> 'O'")
        assert cursor.fetchone() == (0,)
        cursor.execute("SHOW session_replication_role")
        assert cursor.fetchone() == ("origin",)


def test_production_refuses_it_without_a_word(settings: Settings) -> None:
    settings.PRODUCTION = True

    with pytest.raises(CommandError, match="give --yes"):
        sample()

    assert not Article.objects.exists()
    sample(yes=True)
    assert Article.objects.count() == 12


@pytest.mark.parametrize(("option", "number"), [("articles", 0), ("claims_per_article", 5001), ("desks", -1)])
def test_a_number_that_makes_no_sense_is_refused(option: str, number: int) -> None:
    with pytest.raises(CommandError, match=f"--{option.replace('_', '-')} a number from 1 to "):
        sample(**{option: number})


def test_sentences_stand_where_they_say() -> None:
    chance = Random(3)  # noqa: S311
    text, found = sentences.article(chance, 50)
    changed = set(range(0, 50, 7))

    other, moved = sentences.reworded(chance, text, found, changed)

    assert [text[one.start : one.end] for one in found] == [one.words for one in found]
    assert [other[one.start : one.end] for one in moved] == [one.words for one in moved]
    assert {place for place in range(50) if found[place].words != moved[place].words} == changed


def test_every_reason_is_one_that_pages_say_in_each_language() -> None:
    sample(articles=20)

    assert {reason for (reason,) in Claim.objects.values_list("reasons", flat=True)} <= set(said.REASONS)


def test_evidence_and_verdicts_are_of_their_claim_and_desk() -> None:
    sample()

    assert not Verification.objects.exclude(revision__article=F("claim__article")).exists()
    assert not Evidence.objects.filter(~Q(source__desk=F("claim__article__desk"))).exists()
