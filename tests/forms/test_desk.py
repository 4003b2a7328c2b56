"""The desk page's filter: what each field finds, and what it says of nonsense."""

from datetime import date, datetime
from urllib.parse import urlencode

import pytest
from django.http import QueryDict
from hypothesis import given
from hypothesis import strategies as st

from checks.actions import bounds, checking
from checks.forms.desk import DeskFilter
from checks.models import Article, Claim, User
from tests.make import claims_of, make_article, make_desk, make_user, mark

pytestmark = pytest.mark.django_db
FIELDS = ("desk", "added_from", "added_to", "status", "verdict", "checker", "kind", "worth")


def asked(by: User, **given: object) -> DeskFilter:
    return DeskFilter(QueryDict(urlencode(given)), by=by)


def articles(by: User, **given: object) -> list[Article]:
    form = asked(by, **given)
    assert form.errors == {}
    return list(form.articles(Article.objects.visible_to(by)).order_by("pk"))


def claims(by: User, **given: object) -> list[Claim]:
    form = asked(by, **given)
    assert form.errors == {}
    return list(form.claims(Claim.objects.visible_to(by)).standing())


def labels(form: DeskFilter, name: str) -> list[str]:
    return [str(option.data["label"]) for option in form[name].subwidgets]


def add_on(day: datetime, article: Article) -> Article:
    Article.objects.filter(pk=article.pk).update(added_at=day)
    return article


def test_an_empty_filter_finds_everything_a_person_may_see():
    article = make_article(claims=2)
    make_article(claims=2)
    assert articles(article.added_by) == [article]
    assert claims(article.added_by) == claims_of(article)


def test_by_desk():
    sports, city = make_desk("Sports"), make_desk("City")
    editor = make_user(desk=sports)
    city.members.add(editor)
    article = make_article(desk=sports, claims=1)
    make_article(desk=city, claims=1)
    assert articles(editor, desk=sports.pk) == [article]
    assert claims(editor, desk=sports.pk) == claims_of(article)


def test_an_editor_chooses_among_their_own_desks_and_colleagues():
    sports, city = make_desk("Sports"), make_desk("City")
    editor = make_user("ed", desk=sports, first_name="Edda")
    city.members.add(editor)
    colleague = make_user("bo", desk=sports, first_name="Bo", last_name="Falk")
    stranger = make_user("cy", desk=make_desk("Elsewhere"))
    form = asked(editor, desk=stranger.desks.get().pk, checker=stranger.pk)
    assert labels(form, "desk") == ["All desks", "City", "Sports"]
    assert labels(form, "checker") == ["Anyone", "Bo Falk", "Edda"]
    assert sorted(form.errors) == ["checker", "desk"]
    assert asked(editor, checker=colleague.pk).is_valid()


def test_a_superuser_chooses_among_all():
    desk = make_desk()
    member, chief = make_user(desk=desk), make_user(is_superuser=True)
    assert asked(chief, desk=desk.pk, checker=member.pk).errors == {}


def test_both_days_are_included_in_the_workbenchs_time_zone(settings):
    settings.TIME_ZONE = "Europe/Kyiv"
    editor = make_user(desk=make_desk())
    # 22:30 UTC is half past midnight in Kyiv, in winter.
    late = datetime.fromisoformat("2025-01-09T22:30:00+00:00")
    article = add_on(late, make_article(desk=editor.desks.get(), by=editor, claims=1))
    assert articles(editor, added_from="2025-01-10", added_to="2025-01-10") == [article]
    assert claims(editor, added_from="2025-01-10", added_to="2025-01-10") == claims_of(article)
    assert articles(editor, added_to="2025-01-09") == []
    assert articles(editor, added_from="2025-01-11") == []


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_no_day_is_too_early_or_too_late(day):
    article = make_article(claims=1)
    assert articles(article.added_by, added_from=day) == ([article] if day < "2000" else [])
    assert articles(article.added_by, added_to=day) == ([article] if day > "2000" else [])


def test_by_the_articles_status():
    article = make_article(claims=1, status="published")
    make_article(desk=article.desk, claims=1)
    assert articles(article.added_by, status="published") == [article]
    assert claims(article.added_by, status="published") == claims_of(article)


def test_by_a_claims_status():
    article = make_article(claims=2)
    make_article(desk=article.desk, claims=1)
    mark(claims_of(article)[0], "disputed")
    assert articles(article.added_by, verdict="disputed") == [article]
    assert claims(article.added_by, verdict="disputed") == claims_of(article)[:1]
    assert claims(article.added_by, verdict="open", desk=article.desk.pk, status="draft")[0] == claims_of(article)[1]


def test_to_recheck():
    article = make_article(claims=1)
    mark(claims_of(article)[0], "disputed")
    claim = claims_of(article)[0]
    bounds.resize(claim=claim, by=article.added_by, seen=claim.version, edge="shrink")
    assert claims(article.added_by, verdict="recheck") == [claim]


def test_a_claim_that_stands_nowhere_finds_no_article():
    article = make_article(claims=2)
    first, second = claims_of(article)
    mark(second, "disputed")
    bounds.join_with_next(claim=first, by=article.added_by, seen=first.version)
    assert articles(article.added_by, verdict="disputed") == []


def test_by_who_gave_the_verdict_that_holds():
    article = make_article(claims=3)
    checker = make_user(desk=article.desk)
    first, second, third = claims_of(article)
    mark(first, by=checker)
    mark(second, by=article.added_by)
    mark(third, by=checker)
    mark(third, "open", by=checker)
    assert claims(article.added_by, checker=checker.pk) == [first]
    assert articles(article.added_by, checker=checker.pk) == [article]


def test_status_and_checker_speak_of_the_same_claim():
    article = make_article(claims=2)
    checker = make_user(desk=article.desk)
    first, second = claims_of(article)
    mark(first, "disputed", by=article.added_by)
    mark(second, "needs_context", by=checker)
    assert articles(article.added_by, verdict="disputed", checker=checker.pk) == []
    assert articles(article.added_by, verdict="needs_context", checker=checker.pk) == [article]


def test_after_an_undo_the_checker_is_who_gave_the_verdict_that_holds_again():
    article = make_article(claims=1)
    claim, checker = claims_of(article)[0], make_user(desk=article.desk)
    mark(claim, "disputed", by=checker)
    mark(claim, "cleared")
    checking.undo(article=article, by=article.added_by)
    assert articles(article.added_by, checker=checker.pk) == [article]
    assert articles(article.added_by, checker=article.added_by.pk) == []


def test_the_progress_of_an_article_found_by_one_claim_counts_all_its_claims():
    article = make_article(claims=3)
    mark(claims_of(article)[0], "disputed")
    form = asked(article.added_by, verdict="disputed")
    assert form.is_valid()
    found = vars(form.articles(Article.objects.all()).with_progress().get())
    assert (found["claim_count"], found["decided_count"]) == (3, 1)


def test_a_last_day_before_the_first_is_refused_beside_it():
    form = asked(make_user(), added_from="2025-03-02", added_to="2025-03-01")
    assert form.errors == {"added_to": ["Choose a day on or after the first one."]}


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("desk", "9" * 40),
        ("desk", "all"),
        ("added_from", "03/04/2025"),
        ("added_to", "2025-02-30"),
        ("status", "spiked"),
        ("verdict", "true"),
        ("checker", "0x1"),
    ],
)
def test_nonsense_is_said_to_be_so_beside_its_field(field, value):
    form = asked(make_user(), **{field: value})
    assert list(form.errors) == [field]


@given(st.dictionaries(st.sampled_from(FIELDS), st.text(max_size=30)))
def test_whatever_is_sent_is_found_or_refused(sent):
    by = User(pk=0, username="nobody", is_superuser=True)
    form = asked(by, **{name: value.encode("utf-8", "replace") for name, value in sent.items()})
    if form.is_valid():
        list(form.articles(Article.objects.all()))
        list(form.claims(Claim.objects.all()))
    else:
        assert set(form.errors) <= set(FIELDS)


def test_the_day_chosen_stays_in_its_field():
    form = asked(make_user(), added_from=date(2025, 3, 1))
    html = str(form["added_from"])
    assert 'type="date"' in html
    assert 'value="2025-03-01"' in html
