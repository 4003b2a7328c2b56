"""A reader whose language writes a comma in its decimals: in words, and never in what a browser or a program reads."""

import re
from datetime import timedelta
from pathlib import Path

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone, translation
from pytest_django import Settings

from checks import counting, rules
from checks.actions import Refused, calling, checking, releasing
from checks.models import Article, Call, CheckFile, Claim, Source, User
from tests.catalogue import install
from tests.make import claims_of, make_article, make_desk, make_evidence, make_user, mark

pytestmark = pytest.mark.django_db

TEXT = """The harbour handled 41.5 million tonnes in 2024. Mayor Petra Lindqvist said the cranes arrived in March.

The harbour handled 14.5 million tonnes in 2024, and the cranes arrived in March, said Mayor Petra Lindqvist."""
# What a person reads and not a browser: what stands between tags, and attributes that are read out.
READ = re.compile(r">[^<]*<|\b(?:aria-label|title|placeholder|alt|content)=(?:\"[^\"]*\"|'[^']*')")
DECIMAL_COMMA = re.compile(r"\d,\d")


@pytest.fixture
def greta(client: Client) -> User:
    greta = make_user("greta", desk=make_desk(), language="de")
    client.force_login(greta)
    return greta


@pytest.fixture
def article(greta: User) -> Article:
    article = make_article(desk=greta.desks.get(), by=greta, text=TEXT)
    Claim.objects.filter(article=article).update(worth=0.25)
    make_evidence(claims_of(article)[0], url="https://example.org/port")
    mark(claims_of(article)[0], "disputed")
    return article


def address(name: str, article: Article) -> str:
    """The address of a page, of the article's where it has one in each."""
    if name in {"desk", "claims", "sources", "me"}:
        return reverse(name)
    if name == "claim":
        return claims_of(article)[0].get_absolute_url()
    return reverse(name, args=[article.pk])


@pytest.mark.parametrize(
    "name",
    ["article", "desk", "claims", "gate", "report", "calls", "sources", "claim", "article-details", "questions", "me"],
)
def test_no_address_no_data_and_no_drawing_has_a_decimal_comma(client: Client, article: Article, name: str) -> None:
    answer = client.get(address(name, article))

    assert (answer.status_code, answer["Content-Language"]) == (200, "de")
    page = answer.content.decode()
    assert DECIMAL_COMMA.findall(re.sub(READ, "><", page)) == []


def test_what_a_person_reads_has_one(client: Client, article: Article) -> None:
    assert "0,25" in client.get(reverse("claims")).content.decode()


def test_django_itself_speaks_german(client: Client, article: Article) -> None:
    answer = client.post(reverse("article-details", args=[article.pk]), {"headline": "", "risk": "normal"})

    assert answer.status_code == 422
    assert "Dieses Feld ist zwingend erforderlich." in answer.content.decode()


GERMAN = {
    "Ask %(roles)s: only they may %(act)s.": "Frag %(roles)s: nur sie dürfen %(act)s.",
    "%(one)s or %(other)s": "%(one)s oder %(other)s",
    "ask ...\x04a checker": "einen Prüfer",
    "ask ...\x04an editor": "einen Redakteur",
    "sign off what another person checked": "abnehmen, was andere geprüft haben",
    str(rules.CHOOSE_QUESTION): "Sag, welche Frage das Urteil beantwortet.",
    str(counting.UNLOCATED): "Sag, wo es in der Quelle steht.",
    "Nothing to check: heading.": "Nichts zu prüfen: Überschrift.",
    "Give it a verdict.": "Gib ein Urteil.",
    "Phone": "Telefon",
    "Confirmed": "Bestätigt",
    "Confidential source": "Vertrauliche Quelle",
    "a number": "eine Zahl",
    "Evidence added": "Beleg hinzugefügt",
    "“%(one)s” and “%(other)s” for what looks like the same thing.": "„%(one)s“ und „%(other)s“ für wohl dasselbe.",
}


@pytest.fixture
def german(tmp_path: Path, settings: Settings) -> None:
    install(GERMAN, tmp_path, settings)


def test_a_refusal_is_one_german_sentence(german: None) -> None:
    with translation.override("de"):
        refused = rules.may_not("sign_off", make_user(roles=["reporter"]))

    expected = "Frag einen Prüfer oder einen Redakteur: nur sie dürfen abnehmen, was andere geprüft haben."
    assert refused == expected


def test_a_refusal_stays_in_the_language_it_was_made_in(german: None) -> None:
    with translation.override("de"):
        refused = Refused(rules.CHOOSE_QUESTION)

    assert str(refused) == "Sag, welche Frage das Urteil beantwortet."


def test_what_is_lacking_is_found_by_a_german_sentence_too(german: None) -> None:
    claim = claims_of(make_article(claims=1))[0]
    make_evidence(claim, locator="")

    with translation.override("de"), pytest.raises(Refused) as refusal:
        checking.record_verification(claim=claim, by=claim.article.added_by, verdict="sourced", seen=1)

    assert (str(refusal.value), refusal.value.lacks) == ("Sag, wo es in der Quelle steht.", "locator")


def test_the_note_of_a_passage_cleared_as_suggested_is_kept_in_english(german: None) -> None:
    article = make_article(claims=1)
    Claim.objects.filter(article=article).update(suggested_clear="heading", worth=0)

    with translation.override("de"):
        assert claims_of(article)[0].suggestion_in_words == "Nichts zu prüfen: Überschrift."
        (cleared,) = checking.clear_suggested(article=article, by=article.added_by)

    assert cleared.verification is not None
    assert cleared.verification.note == "Nothing to check: heading."


def test_a_call_is_kept_in_english_and_in_the_workbenchs_time(german: None) -> None:
    claim = claims_of(make_article(claims=1))[0]
    at = timezone.now().replace(year=2025, month=3, day=9, hour=14, minute=5)

    with translation.override("de"), timezone.override("Asia/Tokyo"):
        calling.record_call(
            claim=claim, by=claim.article.added_by, seen=0, person="Ola Berg", question="Is it so?",
            result=Call.Result.DECLINED, called_at=at, confidential=True,
        )  # fmt: skip

    evidence = claim.evidence.get()
    assert (evidence.locator, evidence.passage) == ("phone, 9 Mar 2025, 14:05", "Declined to answer")
    event = claim.article.events.get(kind="evidence_added")
    assert event.what["title"] == "Confidential source"


def test_a_check_file_is_the_same_whoever_makes_it(german: None) -> None:
    article = make_article(claims=1)
    make_evidence(claims_of(article)[0])
    Source.objects.update(confidential=True)
    article.refresh_from_db()

    with translation.override("de"), timezone.override("Asia/Tokyo"):
        file = releasing.make_ready(
            article=article, by=article.added_by, seen=article.last_event, reason="It has to be out by noon today."
        )

    assert [blocker["says"] for blocker in file.blockers] == ["Give it a verdict."]
    content = CheckFile.objects.get(pk=file.pk).content
    assert content["claims"][0]["evidence"][0]["source"] == {"title": "Confidential source", "withdrawn": False}
    assert content["gate"]["blockers"] == file.blockers
    assert content["check_file"]["at"].endswith("+00:00")


def test_what_the_split_found_is_kept_in_english_shown_in_german_and_sent_out_in_english(
    client: Client, german: None, article: Article
) -> None:
    article.refresh_from_db()
    assert article.revision is not None
    (kept,) = [found["says"] for found in article.revision.survey["findings"] if found["kind"] == "figures"]
    assert kept == "“41.5 million tonnes” and “14.5 million tonnes” for what looks like the same thing."

    page = client.get(article.get_absolute_url()).content.decode()
    sent = b"".join(client.get(reverse("report-csv", args=[article.pk]))).decode()

    assert "„41.5 million tonnes“ und „14.5 million tonnes“ für wohl dasselbe." in page
    assert kept.replace('"', '""') in sent
    assert "für wohl" not in sent


def test_why_a_claim_is_worth_checking_is_said_in_german(client: Client, german: None, article: Article) -> None:
    assert "Eine Zahl" in client.get(reverse("claims")).content.decode()
    assert "0,25: eine Zahl" in client.get(address("claim", article)).content.decode()


def test_a_label_inside_a_sentence_keeps_its_capital_in_german_alone(
    client: Client, german: None, greta: User, article: Article
) -> None:
    card = address("claim", article)
    assert " Beleg hinzugefügt, " in client.get(card).content.decode()

    User.objects.filter(pk=greta.pk).update(language="en")

    assert " evidence added, " in client.get(card).content.decode()


def test_a_filter_by_day_means_the_days_of_who_asks(client: Client, greta: User) -> None:
    article = make_article(desk=greta.desks.get(), by=greta)
    Article.objects.filter(pk=article.pk).update(added_at=timezone.now().replace(hour=23, minute=30))
    day = (timezone.now() + timedelta(days=1)).date().isoformat()
    asked = {"added_from": day}

    assert b"Vessby harbour" not in client.get(reverse("desk"), asked).content
    assert b"".join(client.get(reverse("claims-csv"), asked)).count(b"Vessby") == 0
    User.objects.filter(pk=greta.pk).update(time_zone="Asia/Tokyo")

    assert b"Vessby harbour" in client.get(reverse("desk"), asked).content
    assert b"".join(client.get(reverse("claims-csv"), asked)).count(b"Vessby") > 0
