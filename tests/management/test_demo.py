"""What a person gets who tries the workbench."""

import socket

import pytest
from django.core.management import CommandError, call_command
from django.test import Client

from checks.management.commands.demo import PASSWORD, free_port, refuse_strangers, sample_article
from checks.models import Article, Claim, User
from tests.make import claims_of, make_user

pytestmark = pytest.mark.django_db


def test_the_sample_article_comes_with_people_and_three_marks() -> None:
    article = sample_article()
    assert article.headline == "Cargo through Vessby harbour fell by a fifth, minister says, as new cranes stand idle"
    decided = [claim.status for claim in claims_of(article) if claim.status != "open"]
    assert sorted(decided) == ["disputed", "needs_context", "sourced"]
    assert sorted(User.objects.values_list("username", flat=True)) == ["checker", "editor", "reporter"]


def test_a_second_time_everything_is_kept() -> None:
    first = sample_article()
    assert sample_article() == first
    assert Article.objects.count() == 1
    assert User.objects.count() == 3


@pytest.mark.parametrize("username", ["editor", "checker", "reporter"])
def test_both_people_sign_in_with_the_printed_password(client: Client, username: str) -> None:
    article = sample_article()
    assert client.login(username=username, password=PASSWORD)
    assert client.get(article.get_absolute_url()).status_code == 200


def test_every_word_of_the_sample_is_in_a_claim() -> None:
    article = sample_article()
    assert article.revision
    text = article.revision.text
    spans = Claim.objects.standing().values_list("placement__start", "placement__end")
    covered = {place for start, end in spans for place in range(start, end)}
    assert not [place for place, character in enumerate(text) if not character.isspace() and place not in covered]


def test_in_production_it_refuses(settings) -> None:
    settings.PRODUCTION = True
    with pytest.raises(CommandError, match="unset NEWSROOM_PRODUCTION to try it"):
        call_command("demo")
    assert not User.objects.exists()


def test_on_a_server_where_other_people_work_it_refuses_and_makes_nobody(settings) -> None:
    settings.DATABASE_URL = "postgresql://desk@db.example.org/newsroom"
    sample_article()
    make_user("ines")
    with pytest.raises(CommandError, match="Other people work in this database, and the demo's accounts have"):
        call_command("demo")
    assert User.objects.count() == 4


def test_a_colleague_added_to_the_embedded_server_is_welcome(settings) -> None:
    settings.DATABASE_URL = ""
    make_user("ines")
    refuse_strangers()


def test_its_own_people_are_no_strangers(settings) -> None:
    settings.DATABASE_URL = "postgresql://desk@db.example.org/newsroom"
    refuse_strangers()
    sample_article()
    refuse_strangers()


def test_a_port_that_is_taken_is_passed_over() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert port < free_port(port) < port + 20
