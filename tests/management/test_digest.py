"""The daily mail: once a day, to whom something waits, in their language."""

from datetime import UTC, datetime, timedelta
from io import StringIO
from smtplib import SMTPException, SMTPServerDisconnected
from typing import Any

import pytest
from django.core import mail
from django.core.mail.backends.locmem import EmailBackend
from django.core.management import CommandError, call_command
from django.utils import timezone
from pytest_django import Settings

from checks.actions.discussing import comment
from checks.exports.digest import Digest, digest_of
from checks.models import Claim, User
from tests.make import claims_of, make_article, make_desk, make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def ines(settings: Settings) -> User:
    """An editor with an address, to whom a claim was given."""
    settings.SITE = "https://desk.example"
    ines = make_user("ines", first_name="Ines", desk=make_desk("City"), email="ines@desk.example")
    article = make_article(desk=ines.desks.get(), by=ines, headline="Ferries to Vessby", claims=1)
    Claim.objects.filter(article=article).update(assignee=ines)
    return ines


def run(**options: Any) -> str:
    out = StringIO()
    call_command("digest", stdout=out, **options)
    return out.getvalue()


def test_a_mail_names_the_article_and_leads_to_the_claim_but_quotes_no_draft(ines: User) -> None:
    assert run() == "1 digest sent.\n"
    (sent,) = mail.outbox
    claim = Claim.objects.get(assignee=ines)
    assert sent.to == ["ines@desk.example"]
    assert "1 claim given to you is to be checked:" in sent.body
    assert "Ferries to Vessby" in sent.body
    assert f"https://desk.example/articles/{claim.article_id}/?claim={claim.pk}" in sent.body
    assert claims_of(claim.article)[0].wording not in sent.body


def test_lines_of_one_article_are_told_apart_and_by_whose_time_they_are_due(ines: User) -> None:
    deadline = timezone.now().replace(hour=12, minute=0) + timedelta(days=3)
    desk = ines.desks.get()
    article = make_article(desk=desk, by=ines, headline="Cranes", claims=3, deadline=deadline)
    first, second, third = claims_of(article)
    Claim.objects.filter(pk__in=[first.pk, third.pk]).update(assignee=ines)
    Claim.objects.filter(pk=third.pk).update(due=deadline - timedelta(hours=1))
    comment(claim=second, by=make_user("tomas", first_name="Tomas", desk=desk), text="@ines which June?")
    comment(claim=first, by=ines, text="@ines look again.")

    run()

    (sent,) = mail.outbox
    day = timezone.localtime(deadline, ines.zone)
    assert f"  article due {day:%-d} {day:%b}, {day:%H:%M}  Cranes, claim 1\n" in sent.body
    assert f"  {day:%-d} {day:%b}, {(day - timedelta(hours=1)):%H:%M}  Cranes, claim 3\n" in sent.body
    assert "You were named in 1 comment since yesterday:\n  Tomas: Cranes, claim 2\n" in sent.body


def test_a_second_run_on_one_day_sends_nothing(ines: User) -> None:
    run()
    assert run() == "0 digests sent.\n"
    assert len(mail.outbox) == 1


@pytest.mark.parametrize("change", [{"daily_digest": False}, {"email": ""}, {"is_active": False}])
def test_who_switched_it_off_or_cannot_get_it_gets_none(ines: User, change: dict[str, Any]) -> None:
    User.objects.filter(pk=ines.pk).update(**change)
    run()
    assert mail.outbox == []


def test_a_time_zone_that_this_machine_does_not_know_keeps_no_mail_back(ines: User, settings: Settings) -> None:
    settings.TIME_ZONE = "Europe/Kyiv"
    User.objects.filter(pk=ines.pk).update(time_zone="Europe/Atlantis")
    Claim.objects.update(due=datetime(2026, 3, 9, 10, tzinfo=UTC))
    assert run() == "1 digest sent.\n"
    assert "9 Mar, 12:00" in mail.outbox[0].body


def test_a_mail_is_in_the_persons_language_and_time_zone(ines: User) -> None:
    User.objects.filter(pk=ines.pk).update(language="de", time_zone="Asia/Tokyo")
    Claim.objects.update(due=datetime(2026, 3, 9, 20, tzinfo=UTC))
    run()
    (sent,) = mail.outbox
    assert sent.subject == "Newsroom: Was heute auf Sie wartet"
    assert "1 Ihnen zugewiesene Aussage ist zu prüfen, 1 davon überfällig:" in sent.body
    assert "10. März, 05:00" in sent.body


def test_two_machines_at_once_send_one_mail(ines: User, monkeypatch: pytest.MonkeyPatch) -> None:
    other = iter([run])

    def meanwhile(person: User, now: datetime) -> Digest:
        for run_there in other:
            assert run_there() == "1 digest sent.\n"
        return digest_of(person, now)

    monkeypatch.setattr("checks.management.commands.digest.digest_of", meanwhile)
    assert run() == "0 digests sent.\n"
    assert len(mail.outbox) == 1


def test_for_whom_nothing_waits_there_is_no_mail(ines: User) -> None:
    Claim.objects.update(assignee=None)
    run()
    assert mail.outbox == []
    assert User.objects.get(pk=ines.pk).digest_sent_on is None


def test_showing_sends_and_notes_nothing(ines: User) -> None:
    assert "To: ines@desk.example" in run(show=True)
    assert mail.outbox == []
    assert User.objects.get(pk=ines.pk).digest_sent_on is None


def test_a_mail_that_could_not_be_sent_is_tried_again(ines: User, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: EmailBackend, messages: object) -> int:
        raise SMTPException("mailbox full")

    with monkeypatch.context() as patch:
        patch.setattr(EmailBackend, "send_messages", refuse)
        with pytest.raises(CommandError, match=r"Not sent, try again later: ines \(mailbox full\)\."):
            run()
    run()
    assert len(mail.outbox) == 1


def test_a_server_that_does_not_answer_is_said_and_showing_needs_none(
    ines: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(self: EmailBackend) -> bool:
        raise ConnectionRefusedError("refused")

    monkeypatch.setattr(EmailBackend, "open", refuse)
    with pytest.raises(CommandError, match=r"The mail server does not answer, nothing was sent: refused\."):
        run()
    assert "To: ines@desk.example" in run(show=True)


def test_a_server_that_hangs_up_over_one_mail_gets_the_others(ines: User, monkeypatch: pytest.MonkeyPatch) -> None:
    """As Django's SMTP connection does: once hung up, nothing goes through it until it is closed."""
    tomas = make_user("tomas", desk=ines.desks.get(), email="tomas@desk.example")
    article = make_article(desk=ines.desks.get(), by=ines, claims=1)
    Claim.objects.filter(article=article).update(assignee=tomas)
    hung_up = [True]
    send = EmailBackend.send_messages

    def hang_up(self: EmailBackend, messages: Any) -> int:
        if hung_up:
            raise SMTPServerDisconnected("hung up")
        return int(send(self, messages))

    monkeypatch.setattr(EmailBackend, "send_messages", hang_up)
    monkeypatch.setattr(EmailBackend, "close", lambda self: hung_up.clear())
    with pytest.raises(CommandError, match=r"Not sent, try again later: ines \(hung up\)\."):
        run()
    assert [sent.to for sent in mail.outbox] == [["tomas@desk.example"]]


def test_without_an_address_of_its_own_it_refuses(ines: User, settings: Settings) -> None:
    settings.SITE = ""
    with pytest.raises(CommandError, match="NEWSROOM_ADDRESS"):
        run()
