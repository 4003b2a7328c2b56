"""The rows that every way out shows."""

import hashlib
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from django.utils import timezone

from checks.actions import bounds, checking, gathering
from checks.actions.sources import withdraw_source
from checks.exports import rows
from checks.exports.rows import ClaimRow, claim_rows, public_name
from checks.models import Article, Claim, Source, Verification
from tests.make import claims_of, make_article, make_desk, make_evidence, make_user, mark

pytestmark = pytest.mark.django_db


def rows_of(article: Article) -> list[ClaimRow]:
    return list(claim_rows(Claim.objects.filter(article=article)))


def test_the_columns_are_those_of_the_report_in_their_order():
    assert ClaimRow._fields == (
        "claim_id", "article_id", "headline", "revision", "paragraph", "start", "end", "claim", "kind", "speaker",
        "worth", "status", "verdict", "note", "proposed_wording", "evidence_count", "primary_count", "secondary_count",
        "sources", "checked_by", "checked_at", "signed_off_by", "signed_off_at", "waiver", "wording_sha256",
        "verdict_wording", "said_by", "suggested_wording", "findings", "settles", "rule", "second_verdict",
        "waiting_for", "waivers", "alerts", "asked", "comments", "corrections", "article_status", "check_file",
        "ready_anyway", "assigned_to", "due",
    )  # fmt: skip


def test_after_an_undo_the_row_names_who_gave_the_verdict_that_holds_again():
    article = make_article(claims=1)
    claim = claims_of(article)[0]
    colleague = make_user("bo", desk=article.desk, first_name="Bo", last_name="Falk")
    mark(claim, "disputed", note="No.", by=colleague)
    (before,) = rows_of(article)
    mark(claim, "cleared")

    checking.undo(article=article, by=article.added_by)

    assert rows_of(article) == [before]
    assert before.checked_by == "Bo Falk"


def test_an_open_claim_has_its_words_and_no_verdict():
    article = make_article(claims=1, headline="Cranes in Vessby")
    claim = claims_of(article)[0]
    assert rows_of(article) == [
        ClaimRow(
            claim_id=claim.pk,
            article_id=article.pk,
            headline="Cranes in Vessby",
            revision=1,
            paragraph=1,
            start=0,
            end=len(claim.wording),
            claim=claim.wording,
            kind=claim.kind,
            speaker=claim.speaker,
            worth=round(claim.worth, 3),
            status="open",
            verdict="",
            note="",
            proposed_wording="",
            evidence_count=0,
            primary_count=0,
            secondary_count=0,
            sources="",
            checked_by="",
            checked_at="",
            signed_off_by="",
            signed_off_at="",
            waiver="",
            wording_sha256=hashlib.sha256(claim.wording.encode()).hexdigest(),
            verdict_wording="",
            said_by="",
            suggested_wording=claim.standalone,
            findings="",
            settles="",
            rule="",
            second_verdict="",
            waiting_for="",
            waivers="",
            alerts="",
            asked="",
            comments="",
            corrections="",
            article_status="draft",
            check_file="",
            ready_anyway="",
            assigned_to="",
            due="",
        )
    ]


def test_a_decided_claim_says_what_was_found_by_whom_and_when(settings):
    settings.TIME_ZONE = "Europe/Kyiv"
    article = make_article(claims=1)
    nadia = make_user("nadia", desk=article.desk, first_name="Nadia", last_name="Brandt")
    mark(claims_of(article)[0], "needs_context", by=nadia, note="Only by sea.", proposed="Cargo by sea")
    (row,) = rows_of(article)
    assert row[11:15] == ("needs_context", "needs_context", "Only by sea.", "Cargo by sea")
    assert row.checked_by == "Nadia Brandt"
    checked_at = datetime.fromisoformat(row.checked_at)
    assert checked_at == Verification.objects.get().at.replace(microsecond=0)
    assert checked_at.utcoffset() == ZoneInfo("Europe/Kyiv").utcoffset(checked_at.replace(tzinfo=None))


def test_rows_stand_in_text_order_article_by_article():
    second, first = make_article(claims=3), make_article(claims=2)
    added = bounds.add_claim(article=first, by=first.added_by, revision=1, start=0, end=11)
    found = [(row.article_id, row.start, row.end) for row in claim_rows(Claim.objects.order_by("-pk"))]
    assert found == sorted(found)
    assert {row.article_id for row in claim_rows(Claim.objects.all())} == {first.pk, second.pk}
    assert rows_of(first)[0].claim_id == added.pk


def test_the_paragraph_is_the_one_the_claim_begins_in():
    text = "Ferries sail at six. They take an hour.\n\nTickets cost 4 crowns.\n\nDogs travel free."
    article = make_article(text=text)
    assert [(row.claim, row.paragraph) for row in rows_of(article)] == [
        ("Ferries sail at six.", 1),
        ("They take an hour.", 1),
        ("Tickets cost 4 crowns.", 2),
        ("Dogs travel free.", 3),
    ]


def test_a_joined_claim_has_no_row():
    article = make_article(claims=2)
    first, second = claims_of(article)
    bounds.join_with_next(claim=first, by=article.added_by, seen=first.version)
    (row,) = rows_of(article)
    assert row.claim_id == first.pk
    assert second.wording in row.claim


def test_a_recheck_keeps_the_old_verdict_beside_the_new_words():
    article = make_article(claims=1)
    before = mark(claims_of(article)[0], "disputed", note="It was 40 million.")
    claim = claims_of(article)[0]
    bounds.resize(claim=claim, by=article.added_by, seen=claim.version, edge="shrink")
    (row,) = rows_of(article)
    assert (row.status, row.verdict, row.note) == ("recheck", "disputed", "It was 40 million.")
    assert row.claim == claims_of(article)[0].wording != before.wording
    assert row.wording_sha256 == hashlib.sha256(row.claim.encode()).hexdigest()


def test_a_reopened_claim_reads_like_one_never_checked():
    article = make_article(claims=1)
    mark(claims_of(article)[0], "disputed", note="It was 40 million.")
    mark(claims_of(article)[0], "open", note="")
    (row,) = rows_of(article)
    assert row[11:15] == ("open", "", "", "")
    assert (row.checked_by, row.checked_at) == ("", "")


def test_a_decided_claim_counts_what_its_verdict_cites():
    article = make_article(claims=1)
    claim = claims_of(article)[0]
    make_evidence(claim, title="Port register")
    make_evidence(claim, title="Vessby Courier", tier="secondary", stance="context")
    mark(claim, "sourced")
    make_evidence(claim, title="Found later")
    (row,) = rows_of(article)
    assert row[15:19] == (2, 1, 1, "Port register; Vessby Courier")


def test_an_open_claim_counts_the_evidence_in_force():
    article = make_article(claims=1)
    claim = claims_of(article)[0]
    withdrawn = make_evidence(claim, title="Port register")
    make_evidence(claim, title="Vessby Courier", tier="secondary")
    seen = Claim.objects.get(pk=claim.pk).version
    gathering.withdraw_evidence(evidence=withdrawn, by=article.added_by, seen=seen)
    (row,) = rows_of(article)
    assert row[15:19] == (1, 0, 1, "Vessby Courier")


def test_a_withdrawn_source_is_listed_as_such_and_counts_no_more():
    article = make_article(claims=2)
    first, second = claims_of(article)
    for claim in (first, second):
        make_evidence(claim, title="Port register")
        make_evidence(claim, title="Vessby Courier", tier="secondary")
    mark(first, "sourced")

    withdraw_source(source=Source.objects.get(title="Port register"), by=article.added_by, why="A forgery.")

    assert [row[15:19] for row in rows_of(article)] == [(1, 0, 1, "Port register (withdrawn); Vessby Courier")] * 2


def test_a_source_is_named_once_and_a_confidential_one_never():
    article = make_article(claims=1)
    claim = claims_of(article)[0]
    url = "https://register.example/vessby"
    make_evidence(claim, title="Port register", url=url)
    make_evidence(claim, title="Port register", url=url, locator="table 9")
    insider = make_evidence(
        claim, title="Olof Berg, crane driver", url="https://berg.example/", tier="secondary"
    ).source
    insider.confidential = True
    insider.save()
    mark(claim, "sourced")
    (row,) = rows_of(article)
    assert row[15:19] == (3, 2, 1, f"Port register {url}; Confidential source")


@pytest.mark.parametrize(
    ("title", "url", "named"),
    [
        ("Port register", "", "Port register"),
        ("register.example/vessby", "https://www.register.example/vessby/", "https://www.register.example/vessby/"),
        ("register", "https://register.example/vessby", "register https://register.example/vessby"),
    ],
)
def test_a_link_without_a_title_of_its_own_is_named_by_its_address_once(title, url, named):
    assert public_name(Source(title=title, url=url)) == named


def test_the_number_of_queries_does_not_depend_on_the_number_of_claims(django_assert_num_queries):
    few, many = make_article(claims=1), make_article(claims=12)
    for article in (few, many):
        for claim in claims_of(article):
            mark(claim, "sourced")
    with django_assert_num_queries(12):
        assert len(rows_of(few)) == 1
    with django_assert_num_queries(12):
        assert len(rows_of(many)) == 12


def test_rows_are_the_same_when_they_come_in_many_portions(monkeypatch):
    articles = [make_article(claims=3) for _ in range(3)]
    for article in articles:
        mark(claims_of(article)[1], "sourced")
    at_once = list(claim_rows(Claim.objects.all()))
    monkeypatch.setattr(rows, "PORTION", 2)
    assert list(claim_rows(Claim.objects.all())) == at_once
    assert len(at_once) == 9


def test_each_desk_reads_its_own_claims():
    article = make_article(claims=2)
    stranger = make_user(desk=make_desk())
    assert list(claim_rows(Claim.objects.visible_to(stranger))) == []
    assert len(list(claim_rows(Claim.objects.visible_to(article.added_by)))) == 2


def test_times_are_those_of_the_workbench_and_not_of_the_machine(settings):
    settings.TIME_ZONE = "Asia/Kolkata"
    article = make_article(claims=1)
    mark(claims_of(article)[0])
    (row,) = rows_of(article)
    assert row.checked_at.endswith("+05:30")
    assert abs(timezone.now() - datetime.fromisoformat(row.checked_at)).total_seconds() < 60
