"""Calls saved from their page: several lines at once, what is wrong beside its line, nothing typed lost."""

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from checks.actions import calling, revising
from checks.models import Article, Call, Claim, Evidence, User
from checks.splitting.asking import people
from checks.views import call_sheet
from tests.make import claims_of, make_article, make_desk, make_evidence, make_user, mark
from tests.views.ferry_calls import TEXT, WHEN, line, page, sections, send

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}


@pytest.fixture
def ines(client: Client) -> User:
    ines = make_user("ines", first_name="Ines", desk=make_desk())
    client.force_login(ines)
    return ines


@pytest.fixture
def article(ines: User) -> Article:
    """Two claims of one speaker under two spellings, and two of nobody."""
    return make_article(desk=ines.desks.get(), by=ines, text=TEXT, byline="By Lena Aho")


def test_several_lines_are_saved_with_one_press_and_one_without_result_is_skipped(client: Client, article: Article):
    first, _, _, last = claims_of(article)
    second = claims_of(article)[1]

    response = send(
        client, article, line(first, result="confirmed", said="Both."), line(second),
        line(last, result="corrected", said="In June.", channel="email", tier="primary"), follow=True,
    )  # fmt: skip

    assert response.redirect_chain == [(reverse("calls", args=[article.pk]), 302)]
    assert "2 calls saved." in response.content.decode()
    assert list(Call.objects.order_by("pk").values_list("claim", "person", "result", "said", "called_at")) == [
        (first.pk, "Oda Halvorsen", "confirmed", "Both.", WHEN),
        (last.pk, "Oda Halvorsen", "corrected", "In June.", WHEN),
    ]
    assert list(Evidence.objects.order_by("pk").values_list("claim", "stance", "tier")) == [
        (first.pk, "supports", "secondary"), (last.pk, "contradicts", "primary"),
    ]  # fmt: skip


def test_with_htmx_the_sheet_comes_alone_and_says_what_was_done(client: Client, article: Article):
    first = claims_of(article)[0]

    response = send(client, article, line(first, result="declined"), headers=HTMX)

    shown = response.content.decode()
    assert response.status_code == 200
    assert "<html" not in shown
    assert "1 call saved." in shown
    assert "declined to answer" in shown


@pytest.mark.parametrize("headers", [{}, HTMX])
def test_what_is_wrong_stands_beside_its_line_and_nothing_typed_is_lost(
    client: Client, article: Article, headers: dict[str, str]
):
    first, ticket, _, last = claims_of(article)

    response = send(
        client, article, line(first, result="confirmed"), line(last, result="corrected", question="Which month?"),
        line(ticket, person="", said="Ask the kiosk."), headers=headers,
    )  # fmt: skip

    shown = response.content.decode()
    assert response.status_code == 422
    assert [call.claim for call in Call.objects.all()] == [first]
    assert f'id="c{last.pk}-said_error">Write what the person says is right.</p>' in shown
    assert ">Which month?</textarea>" in shown
    assert ">Ask the kiosk.</textarea>" in shown
    assert "1 line could not be saved" in shown


@pytest.mark.parametrize(
    ("typed", "field", "sentence"),
    [
        ({"called_at": "tomorrow"}, "called_at", "Write the day and the time of the call, like 2026-03-09 14:05."),
        ({"called_at": ""}, "called_at", "Write the day and the time of the call, like 2026-03-09 14:05."),
        ({"called_at": "0001-01-01T00:00"}, "called_at", "Choose a day in the years 1900 to 2100."),
        ({"called_at": "2099-01-01T00:00"}, "called_at", "This time is still to come: write when the call was made."),
        ({"question": " "}, "question", "Write what was asked."),
        ({"result": "maybe"}, "result", "Select a valid choice. maybe is not one of the available choices."),
    ],
)
def test_a_line_that_makes_no_sense_says_so_beside_the_field(
    client: Client, article: Article, typed: dict[str, str], field: str, sentence: str
):
    first = claims_of(article)[0]

    response = send(client, article, line(first, **{"result": "confirmed"} | typed))

    assert response.status_code == 422
    assert f'id="c{first.pk}-{field}_error">{sentence}</p>' in response.content.decode()
    assert Call.objects.count() == 0


def test_words_without_a_result_stay_on_the_screen(client: Client, article: Article):
    first = claims_of(article)[0]

    response = send(client, article, line(first, said="Rings back at five."))

    assert response.status_code == 200
    assert ">Rings back at five.</textarea>" in response.content.decode()


def test_who_was_overtaken_keeps_what_they_typed_and_can_save_again(client: Client, article: Article, ines: User):
    first = claims_of(article)[0]
    mine = line(first, result="confirmed", said="Both of them.")
    make_evidence(first, by=ines)

    response = send(client, article, mine)

    shown = response.content.decode()
    assert response.status_code == 409
    assert "This claim has changed since you opened it" in shown
    assert ">Both of them.</textarea>" in shown
    assert f'name="c{first.pk}-seen" value="1"' in shown
    assert send(client, article, mine | {f"c{first.pk}-seen": "1"}).status_code == 302


def test_a_double_press_saves_a_call_once(client: Client, article: Article):
    typed = line(claims_of(article)[0], result="confirmed")

    assert [send(client, article, typed).status_code for _ in range(2)] == [302, 302]
    assert (Call.objects.count(), Evidence.objects.count()) == (1, 1)


def test_a_line_settled_meanwhile_stays_until_it_is_read(client: Client, article: Article):
    first = claims_of(article)[0]
    typed = line(first, result="corrected", said="One ferry.")
    mark(first, "sourced")

    response = send(client, article, typed)

    assert response.status_code == 409
    assert ">One ferry.</textarea>" in response.content.decode()


def test_somebody_is_named_for_a_claim_of_nobody(client: Client, article: Article):
    ticket = claims_of(article)[1]

    response = send(client, article, line(ticket, person="", other="Jon Ek"), follow=True)

    assert "1 person to ask named." in response.content.decode()
    assert Claim.objects.get(pk=ticket.pk).ask == "Jon Ek"


def test_somebody_else_answered(client: Client, article: Article):
    first = claims_of(article)[0]

    send(client, article, line(first, other="Jon Ek", result="confirmed"))

    assert Call.objects.get().person == "Jon Ek"


def test_a_call_without_a_person_is_refused_beside_the_name(client: Client, article: Article):
    ticket = claims_of(article)[1]

    response = send(client, article, line(ticket, person="", result="confirmed"))

    assert response.status_code == 422
    assert "Write the name of the person to ask." in response.content.decode()


def test_one_press_asks_a_person_about_a_claim_that_names_them(client: Client, article: Article):
    opened = claims_of(article)[2]

    send(client, article, {"plan": str(opened.pk), "whom": "Emil Strand"}, query="?person=Strand")

    assert Claim.objects.get(pk=opened.pk).ask == "Emil Strand"
    assert sections(page(client, article, "?person=Emil+Strand")) == {"Emil Strand": [opened.pk]}


def test_a_confidential_person_is_named_to_editors_and_who_asked(client: Client, article: Article, ines: User):
    ticket = claims_of(article)[1]
    asker = make_user(desk=article.desk, roles=["checker"])

    response = send(client, article, line(ticket, person="", other="Quiet Person", result="confirmed"),
                    {"confidential": f"c{ticket.pk}"})  # fmt: skip

    assert response.status_code == 302
    assert Evidence.objects.get().source.confidential
    assert "Quiet Person" in page(client, article)
    client.force_login(asker)
    assert "Quiet Person" not in page(client, article)
    assert "A confidential person" in page(client, article)
    card = client.get(reverse("claim", args=[ticket.pk])).content.decode()
    assert 'called <span dir="auto">a confidential person</span>: confirmed, phone, 9 Mar' in card


def test_a_ticked_group_makes_its_person_confidential(client: Client, article: Article):
    first, *_, last = claims_of(article)

    send(client, article, line(first, result="confirmed"), line(last, result="confirmed"),
         {"confidential": "Oda Halvorsen"})  # fmt: skip

    assert [evidence.source.confidential for evidence in Evidence.objects.all()] == [True, True]


def test_a_reporter_reads_the_questions_and_has_no_fields(client: Client, article: Article):
    client.force_login(make_user(desk=article.desk, roles=["reporter"]))
    first = claims_of(article)[0]

    shown = page(client, article)
    response = send(client, article, line(first, result="confirmed"))

    sentence = "Ask a checker or an editor: only they may note what a person said when asked."
    assert sentence in shown
    assert f"c{first.pk}-result" not in shown
    assert response.status_code == 422
    assert sentence in response.content.decode()


def test_a_person_of_another_desk_finds_nothing(client: Client, article: Article):
    client.force_login(make_user(desk=make_desk()))
    first = claims_of(article)[0]

    assert client.get(reverse("calls", args=[article.pk])).status_code == 404
    assert send(client, article, line(first, result="confirmed")).status_code == 404


def test_a_claim_of_another_article_is_left_alone(client: Client, article: Article):
    foreign = claims_of(make_article())[0]

    assert send(client, article, line(foreign, result="confirmed", said="No.")).status_code == 302
    assert Call.objects.count() == 0


def test_the_people_of_the_text_are_looked_for_once(client: Client, article: Article, monkeypatch: pytest.MonkeyPatch):
    looked = []

    def looked_for(text: str, language: str | None) -> list[people.Named]:
        looked.append(text)
        return people.people_named(text, language)

    monkeypatch.setattr("checks.splitting.asking.persons.people_named", looked_for)

    send(client, article, line(claims_of(article)[0], result="corrected"))

    assert len(looked) == 1


def test_a_long_list_comes_in_pages_that_one_form_can_send(client: Client, ines: User):
    article = make_article(desk=ines.desks.get(), by=ines, claims=200)

    shown = [page(client, article, f"?page={number}") for number in (1, 2, 3, 4)]

    lines = [sum(map(len, sections(one).values())) for one in shown]
    assert lines == [call_sheet.LINES, call_sheet.LINES, 200 - 2 * call_sheet.LINES, 0]
    assert shown[0].count(" name=") < 1000
    assert "The list ends before page 4." in shown[3]


def test_a_number_that_is_none_narrows_nothing(client: Client, article: Article):
    assert sections(page(client, article, "?page=x&claim=99999999999999999999&person=%00")) == sections(
        page(client, article)
    )
    later = (timezone.now() - timedelta(minutes=1)).strftime("%Y-%m-%dT%H:%M")
    assert send(client, article, line(claims_of(article)[0], result="confirmed", called_at=later)).status_code == 302


def test_lines_typed_on_a_narrowed_page_stay_though_the_claim_went_to_another(
    client: Client, article: Article, ines: User
):
    first, ticket, *_ = claims_of(article)
    calling.plan_call(claim=first, by=ines, person="Jon Ek")

    response = send(client, article, line(first, said="Rings back."), query="?person=Halvorsen")

    assert ">Rings back.</textarea>" in response.content.decode()
    response = send(client, article, line(first, result="corrected"), query=f"?claim={ticket.pk}")
    assert f'id="c{first.pk}-said_error"' in response.content.decode()


def test_a_line_of_a_claim_cut_meanwhile_stays_and_says_so(client: Client, article: Article, ines: User):
    first = claims_of(article)[0]
    typed = line(first, result="confirmed", said="Two.")
    revising.add_revision(article=article, by=ines, text="A bakery closed in Vessby.", seen=1)

    response = send(client, article, typed)

    assert response.status_code == 409
    assert "This claim was cut from the text" in response.content.decode()
    assert ">Two.</textarea>" in response.content.decode()


def test_naming_somebody_for_a_claim_cut_meanwhile_says_so(client: Client, article: Article, ines: User):
    opened = claims_of(article)[2]
    revising.add_revision(article=article, by=ines, text="A bakery closed in Vessby.", seen=1)

    response = send(client, article, {"plan": str(opened.pk), "whom": "Emil Strand"}, query="?person=Strand")

    assert response.status_code == 422
    assert "This claim was cut from the text" in response.content.decode()


@pytest.mark.parametrize("headers", [{}, HTMX])
def test_a_press_with_nothing_typed_says_what_to_do(client: Client, article: Article, headers: dict[str, str]):
    response = send(client, article, line(claims_of(article)[0]), headers=headers, follow=True)

    assert "Nothing to save yet: choose what came of a call first." in response.content.decode()


def test_a_mark_of_confidence_on_a_person_is_not_that_of_somebody_else_on_their_line(client: Client, article: Article):
    first = claims_of(article)[0]

    send(client, article, line(first, result="confirmed", other="Jan Maas"), {"confidential": "Oda Halvorsen"})

    assert not Call.objects.get().evidence.source.confidential


def test_a_name_with_a_character_that_no_text_has_is_taken_without_it(client: Client, article: Article):
    first = claims_of(article)[0]

    assert send(client, article, {"plan": str(first.pk), "whom": "Jan\0 Maas"}).status_code == 302
    assert Claim.objects.get(pk=first.pk).ask == "Jan Maas"
