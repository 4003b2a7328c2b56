"""Whoever changes the history past the triggers is found out by the digests."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from checks.actions.releasing import back_to_draft, make_ready
from checks.models import Article, CheckFile, Event
from tests.make import claims_of, make_article, make_evidence, mark
from tests.past_triggers import past_triggers

pytestmark = pytest.mark.django_db


@pytest.fixture
def article() -> Article:
    """An article of four events."""
    article = make_article()
    claim = claims_of(article)[0]
    make_evidence(claim, title="Jahrbuch für Häfen – №7")
    mark(claim, "sourced", note="См. таблицу 4.")
    mark(claim, "open", note="")
    return article


def verify(*article_ids: int) -> str:
    out = StringIO()
    call_command("verify_history", *article_ids, stdout=out)
    return out.getvalue()


def refusal_of_history(*article_ids: int) -> str:
    with pytest.raises(CommandError) as refusal:
        verify(*article_ids)
    assert refusal.value.returncode == 1
    return str(refusal.value)


def tamper(article: Article, number: int, **fields: object) -> None:
    with past_triggers():
        assert Event.objects.filter(article=article, number=number).update(**fields) == 1


def forge(article: Article, number: int, **fields: object) -> None:
    """Changes an event and gives it the digest that now fits."""
    tamper(article, number, **fields)
    event = Event.objects.get(article=article, number=number)
    tamper(article, number, digest=event.computed_digest())


def remove(article: Article, number: int) -> None:
    with past_triggers():
        Event.objects.filter(article=article, number=number).delete()


def test_an_untouched_history_holds(article: Article):
    make_article()
    make_article()

    assert verify() == "6 events of 3 articles hold.\n"
    assert verify(article.pk) == "4 events of 1 article hold.\n"


def test_one_event_holds_and_so_does_a_desk_without_articles():
    assert verify() == "0 events of 0 articles hold.\n"

    make_article()

    assert verify() == "1 event of 1 article holds.\n"


@pytest.mark.parametrize(
    "fields",
    [
        {"what": {}},
        {"kind": "claim_added"},
        {"at": "2026-01-01T00:00:00+00:00"},
        {"claim": None},
        {"digest": "0" * 64},
    ],
    ids=lambda fields: str(*fields),
)
def test_an_event_that_says_something_else_now_is_named(fields: dict[str, object], article: Article):
    tamper(article, 2, **fields)

    assert refusal_of_history() == f"Article {article.pk}, event 2: its digest is not that of what it says."


def test_an_event_laid_at_another_persons_door_is_named(article: Article):
    tamper(article, 3, by=make_article().added_by)

    assert refusal_of_history() == f"Article {article.pk}, event 3: its digest is not that of what it says."


def test_an_event_forged_with_its_digest_is_given_away_by_the_next_one(article: Article):
    forge(article, 2, what={"title": "Another register"})

    assert refusal_of_history() == (f"Article {article.pk}, event 3: it does not carry the digest of the event before.")


def test_the_last_event_forged_with_its_digest_is_given_away_by_the_article(article: Article):
    forge(article, 4, what={"verdict": "sourced"})

    assert refusal_of_history() == f"Article {article.pk}: its last digest is not that of event 4."


def test_an_event_that_carries_another_digest_is_named(article: Article):
    forge(article, 3, before="f" * 64)

    assert refusal_of_history() == (f"Article {article.pk}, event 3: it does not carry the digest of the event before.")


@pytest.mark.parametrize("number", [1, 3])
def test_a_removed_event_leaves_a_gap(number: int, article: Article):
    remove(article, number)

    assert refusal_of_history() == f"Article {article.pk}, event {number + 1}: event {number} is missing before it."


def test_a_history_without_its_end_is_noticed(article: Article):
    remove(article, 4)

    assert refusal_of_history() == f"Article {article.pk}: it counts 4 events and has 3."


def test_an_article_without_any_history_is_noticed():
    article = make_article()
    remove(article, 1)
    assert refusal_of_history() == f"Article {article.pk}: it counts 1 event and has 0."

    Article.objects.update(last_event=0, last_digest="")
    assert refusal_of_history() == f"Article {article.pk}: it counts 0 events and has 0."


def test_the_first_broken_row_of_many_is_named_and_other_articles_still_hold(article: Article):
    later = make_article()
    tamper(later, 1, what={})
    tamper(article, 3, what={})
    tamper(article, 2, what={})

    assert refusal_of_history() == f"Article {article.pk}, event 2: its digest is not that of what it says."
    assert refusal_of_history(later.pk) == f"Article {later.pk}, event 1: its digest is not that of what it says."


def test_an_article_that_is_not_there_is_said_to_be_missing(article: Article):
    assert refusal_of_history(article.pk + 1) == f"There is no article {article.pk + 1}."


def test_all_articles_are_read_in_one_statement_that_sees_one_moment(article: Article):
    make_article()

    with CaptureQueriesContext(connection) as asked:
        verify()

    of_events = [query["sql"] for query in asked if "checks_article" in query["sql"]]
    assert ["checks_event" in sql for sql in of_events] == [True]


# Check files


@pytest.fixture
def ready(article: Article) -> CheckFile:
    """The check file of an article that went ahead with open claims."""
    seen = Article.objects.get(pk=article.pk).last_event
    return make_ready(article=article, by=article.added_by, seen=seen, reason="The printer does not wait for us.")


def tamper_with_file(file: CheckFile, **fields: object) -> None:
    with past_triggers():
        assert CheckFile.objects.filter(pk=file.pk).update(**fields) == 1


def test_check_files_hold(article: Article, ready: CheckFile):
    assert verify() == "5 events of 1 article hold.\n1 check file holds.\n"

    back_to_draft(article=article, by=article.added_by)
    make_ready(article=article, by=article.added_by, seen=6, reason="The printer does not wait for us.")

    assert verify(article.pk) == "7 events of 1 article hold.\n2 check files hold.\n"


def test_a_check_file_that_says_something_else_now_is_named(article: Article, ready: CheckFile):
    tamper_with_file(ready, content=ready.content | {"bare": [{"start": 0, "words": "Nothing."}]})

    assert refusal_of_history() == f"Article {article.pk}, check file 1: its digest is not that of what it says."


def test_a_check_file_forged_with_its_digest_is_given_away_by_the_history(article: Article, ready: CheckFile):
    ready.content["claims"] = []
    tamper_with_file(ready, content=ready.content, sha256=ready.computed_digest())

    says = f"Article {article.pk}, check file 1: its digest is not the one in the article's history."
    assert refusal_of_history() == says


@pytest.mark.parametrize("fields", [{"blockers": []}, {"reason": "Everything had been checked twice."}], ids=str)
def test_an_override_that_was_tidied_away_is_named(fields: dict[str, object], article: Article, ready: CheckFile):
    tamper_with_file(ready, **fields)

    says = f"Article {article.pk}, check file 1: its blockers or its reason are not those it was made with."
    assert refusal_of_history() == says


def test_a_check_file_that_is_gone_is_named(article: Article, ready: CheckFile):
    with past_triggers():
        CheckFile.objects.all().delete()

    assert refusal_of_history(article.pk) == f"Article {article.pk}, check file 1: it is gone."


def test_the_check_files_of_another_article_are_not_asked(ready: CheckFile):
    other = make_article()
    tamper_with_file(ready, content={})

    assert verify(other.pk) == "1 event of 1 article holds.\n"
