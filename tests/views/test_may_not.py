"""What people see who may not do everything: the buttons are there and off, and say why; a request says the same."""

from collections.abc import Callable
from html import unescape
from html.parser import HTMLParser
from types import SimpleNamespace
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from checks import rules
from checks.models import Article, Claim, Event, User
from tests.make import claims_of, make_article, make_desk, make_evidence, make_user, mark
from tests.rows import make_ready

pytestmark = pytest.mark.django_db

MARK = "Ask a checker or an editor: only they may give a verdict, affirm it, reopen and undo."
GATHER = "Ask a checker or an editor: only they may add, correct and withdraw evidence."
SPLIT = "Ask a checker or an editor: only they may add, resize, split, join and bring back claims."
REVISE = "Ask a reporter or a checker or an editor: only they may replace the text with a new revision."
ADD = "Ask a reporter or a checker or an editor: only they may bring an article in."
DETAILS = "Ask a reporter or a checker or an editor: only they may change what is said of an article besides its text."
HTMX = {"HX-Request": "true"}

# Every act of the card by what it says, with what a form would send besides.
CARD: dict[str, tuple[str, dict[str, str]]] = {
    "sourced": (MARK, {}),
    "disputed": (MARK, {"note": "No."}),
    "needs_context": (MARK, {"note": "Since when?"}),
    "cleared": (MARK, {"note": "A heading."}),
    "open": (MARK, {}),
    "still_holds": (MARK, {}),
    "evidence": (GATHER, {"cited": "Yearbook", "tier": "primary", "stance": "supports"}),
    "withdraw": (GATHER, {}),
    "shrink": (SPLIT, {}),
    "grow": (SPLIT, {}),
    "join": (SPLIT, {}),
    "split": (SPLIT, {"revision": "1", "at": "12"}),
    "bring_back": (SPLIT, {"revision": "1", "start": "4", "end": "11"}),
}


@pytest.fixture
def it() -> SimpleNamespace:
    """A disputed claim with evidence and an open heading, and the people of the desk."""
    desk = make_desk()
    article = make_article(desk=desk, text="Trams in Vessby\n\nThe city bought 40 trams in May. They run on time.")
    claim = claims_of(article)[1]
    evidence = make_evidence(claim)
    mark(claim)
    return SimpleNamespace(
        article=article, claim=claim, evidence=evidence,
        lea=make_user("lea", desk=desk, roles=["reporter"]), nobody=make_user("nobody", desk=desk, roles=[]),
    )  # fmt: skip


def text_of(response: Any) -> str:
    return unescape(response.content.decode())


def as_person(client: Client, person: User) -> Client:
    client.force_login(person)
    return client


class Controls(HTMLParser):
    """Every control of a page: by its name and value, or words, and whether it is off, itself or with its group."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.groups: list[bool] = []
        self.nameless: bool | None = None
        self.off: dict[tuple[str, str], bool] = {}
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "fieldset":
            self.groups.append("disabled" in given)
        elif tag == "input" and given.get("role") == "combobox":
            return  # the palette's, which finds and changes nothing
        elif tag in {"button", "input", "select", "textarea"} and given.get("type") not in {"hidden", "search"}:
            is_off = "disabled" in given or any(self.groups)
            if name := given.get("name"):
                self.off[name, given.get("value") or ""] = is_off
            else:
                self.nameless = is_off

    def handle_data(self, data: str) -> None:
        if self.nameless is not None:
            self.off["", data.strip()] = self.nameless
            self.nameless = None

    def handle_endtag(self, tag: str) -> None:
        if tag == "fieldset":
            self.groups.pop()


# The article's page and its card


@pytest.mark.parametrize("who", ["lea", "nobody"])
def test_the_card_says_once_for_each_group_of_buttons_why_they_are_off(
    client: Client, it: SimpleNamespace, who: str
) -> None:
    page = text_of(as_person(client, getattr(it, who)).get(reverse("claim", args=[it.claim.pk])))

    assert [page.count(sentence) for sentence in (MARK, GATHER, SPLIT)] == [1, 1, 1]
    off = Controls(page).off
    acts = [value for name, value in off if name == "act"]
    assert {"sourced", "open", "evidence", f"withdraw:{it.evidence.pk}", "shrink", "split"} <= set(acts)
    assert ("note", "") in off
    # Nothing else can be used than the way out and, for who may, the talk about the claim.
    talk = {("comment", ""), ("waiting_for", ""), ("act", "comment")} if who == "lea" else set()
    assert {key for key, is_off in off.items() if not is_off} == {("", "Sign out"), ("", ""), *talk}
    for named in ("may-not-mark", "may-not-gather", "may-not-split"):
        assert f'disabled aria-describedby="{named}"' in page
        assert f'id="{named}"' in page


def test_who_may_do_it_sees_no_button_off_and_no_reason(client: Client, it: SimpleNamespace) -> None:
    for role in ("checker", "editor"):
        as_person(client, make_user(desk=it.article.desk, roles=[role]))
        for address in (it.article.get_absolute_url(), reverse("claim", args=[it.claim.pk])):
            page = text_of(client.get(address))
            assert " disabled" not in page
            assert "may-not" not in page


def test_still_holds_is_off_as_well(client: Client, it: SimpleNamespace) -> None:
    old = it.claim.placement
    it.claim.placements.create(
        revision=it.article.revision, number=2, start=old.start, end=old.end - 1, how="resized",
        wording=old.wording[:-1],
    )  # fmt: skip
    page = text_of(as_person(client, it.lea).get(reverse("claim", args=[it.claim.pk])))

    assert Controls(page).off["act", "still_holds"]


def test_a_cut_claim_is_not_brought_back(client: Client, it: SimpleNamespace) -> None:
    it.article.revisions.create(number=2, text="Other words.", sha256="", split_version="", by=it.lea)
    Article.objects.filter(pk=it.article.pk).update(revision=it.article.revisions.get(number=2))
    page = text_of(as_person(client, it.lea).get(reverse("claim", args=[it.claim.pk])))

    assert Controls(page).off["act", "bring_back"]
    assert page.count(SPLIT) == 1


@pytest.mark.parametrize("who", ["lea", "nobody"])
def test_the_articles_page_has_its_own_buttons_off(client: Client, it: SimpleNamespace, who: str) -> None:
    page = text_of(as_person(client, getattr(it, who)).get(it.article.get_absolute_url()))

    off = Controls(page).off
    assert [off["", words] for words in ("Clear it", "Add the claim", "Undo my last verdict")] == [True] * 3
    assert off["words", ""]
    for named in ("may-not-clear", "may-not-add", "may-not-undo"):
        assert f'id="{named}"' in page


@pytest.mark.parametrize("htmx", [True, False])
@pytest.mark.parametrize("act", CARD)
@pytest.mark.parametrize("who", ["lea", "nobody"])
def test_a_hand_made_act_of_the_card_is_refused_in_the_same_sentence(
    client: Client, it: SimpleNamespace, who: str, act: str, *, htmx: bool
) -> None:
    sentence, said = CARD[act]
    claim, events = Claim.objects.get(pk=it.claim.pk), Event.objects.count()
    name = f"withdraw:{it.evidence.pk}" if act == "withdraw" else act
    sent = {"act": name, "seen": claim.version} | said

    response = as_person(client, getattr(it, who)).post(
        reverse("claim", args=[claim.pk]), sent, headers=HTMX if htmx else {}
    )

    assert response.status_code == 422
    assert f'<p class="refused" role="alert">{sentence}</p>' in text_of(response)
    assert (Claim.objects.get(pk=claim.pk).version, Event.objects.count()) == (claim.version, events)


ELSEWHERE: dict[str, tuple[str, Callable[[SimpleNamespace], dict[str, object]]]] = {
    "undo": (MARK, lambda it: {}),
    "clear-suggested": (MARK, lambda it: {}),
    "add-claim": (SPLIT, lambda it: {"revision": 1, "start": 21, "end": 32, "words": "city bought"}),
    "bare": (SPLIT, lambda it: {"act": "claim", "revision": 1, "start": 0}),
}


@pytest.mark.parametrize("name", ELSEWHERE)
@pytest.mark.parametrize("who", ["lea", "nobody"])
def test_a_hand_made_request_beside_the_card_is_refused_in_the_same_sentence(
    client: Client, it: SimpleNamespace, who: str, name: str
) -> None:
    sentence, sent = ELSEWHERE[name]
    events = Event.objects.count()

    response = as_person(client, getattr(it, who)).post(reverse(name, args=[it.article.pk]), sent(it), follow=True)

    assert sentence in text_of(response)
    assert Event.objects.count() == events


# The pages of their own


def test_a_reporter_brings_an_article_in_and_revises_it(client: Client, it: SimpleNamespace) -> None:
    as_person(client, it.lea)
    for address in (reverse("new-article"), reverse("revise", args=[it.article.pk])):
        assert "may-not" not in text_of(client.get(address))

    text = "The city bought 40 trams in June."
    sent = {"act": "add", "desk": it.article.desk.pk, "text": text, "risk": "normal", "status": "draft"}
    assert client.post(reverse("new-article"), sent).status_code == 302
    revised = client.post(reverse("revise", args=[it.article.pk]), {"act": "apply", "text": text, "seen": 1})
    assert revised.status_code == 302
    assert it.article.revisions.count() == 2


@pytest.mark.parametrize(
    ("name", "sentence", "sent"),
    [
        ("new-article", ADD, {"act": "add", "text": "Words of a story.", "risk": "normal", "status": "draft"}),
        ("revise", REVISE, {"act": "apply", "text": "Words of a story.", "seen": 1}),
        ("article-details", DETAILS, {"headline": "Words of a story.", "risk": "normal"}),
    ],
)
def test_without_a_role_a_page_says_so_and_a_request_is_refused_with_what_was_typed(
    client: Client, it: SimpleNamespace, name: str, sentence: str, sent: dict[str, object]
) -> None:
    address = reverse(name, args=[] if name == "new-article" else [it.article.pk])
    page = text_of(as_person(client, it.nobody).get(address))
    assert sentence in page
    off = Controls(page.partition("<main")[2]).off
    assert off
    assert all(off.values())
    events = Event.objects.count()

    response = client.post(address, sent | {"desk": it.article.desk.pk})

    assert response.status_code == 422
    assert f"<li>{sentence}</li>" in text_of(response)
    assert "Words of a story." in text_of(response)
    assert Event.objects.count() == events


def test_who_may_not_lower_the_risk_reads_it_beside_the_details(client: Client, it: SimpleNamespace) -> None:
    sentence = "Ask an editor: only they may lower an article's risk, on which sign-offs depend."
    address = reverse("article-details", args=[it.article.pk])
    assert sentence in text_of(as_person(client, it.lea).get(address))

    response = client.post(address, {"headline": "Trams", "risk": "low", "initial-risk": "normal"})

    assert response.status_code == 422
    assert f"<li>{sentence}</li>" in text_of(response)
    editor = make_user(desk=it.article.desk)
    assert sentence not in text_of(as_person(client, editor).get(address))


def test_bare_words_are_shown_to_who_may_not_take_them_up(client: Client, it: SimpleNamespace) -> None:
    more = it.article.revision.text + "\n\nTickets cost 3 crowns."
    as_person(client, it.lea).post(reverse("revise", args=[it.article.pk]), {"act": "apply", "text": more, "seen": 1})

    page = text_of(client.get(reverse("bare", args=[it.article.pk])))

    assert "Tickets cost 3 crowns." in page
    assert page.count(SPLIT) == 1
    assert all(Controls(page.partition("<main")[2]).off.values())


# An article that is ready


@pytest.mark.parametrize("role", ["reporter", "checker"])
def test_who_cannot_take_it_back_to_draft_is_not_told_to(client: Client, it: SimpleNamespace, role: str) -> None:
    make_ready(it.article)
    as_person(client, make_user(desk=it.article.desk, roles=[role]))

    pages = [
        text_of(client.get(address)).partition("<main")[2]
        for address in (
            it.article.get_absolute_url(),
            reverse("gate", args=[it.article.pk]),
            reverse("revise", args=[it.article.pk]),
        )
    ]

    asks = "ask an editor to take it back to draft"
    assert [asks in page for page in pages] == [True, False, True]
    assert "Ask an editor: only they may make an article ready, and take it back to draft." in pages[1]
    for page in pages:
        assert "take it back to draft" not in page.replace(asks, "").replace("and take it back to draft.", "")


def test_of_an_article_that_is_ready_everybody_reads_that_it_is_frozen(client: Client, it: SimpleNamespace) -> None:
    make_ready(it.article)
    as_person(client, make_user(desk=it.article.desk))

    card = text_of(client.get(reverse("claim", args=[it.claim.pk])))
    assert card.count(str(rules.FROZEN)) == 3
    assert {act for (name, act), is_off in Controls(card).off.items() if name == "act" and not is_off} == {"comment"}
    assert str(rules.FROZEN) in text_of(client.get(reverse("revise", args=[it.article.pk])))

    seen = Claim.objects.get(pk=it.claim.pk).version
    refused = client.post(reverse("claim", args=[it.claim.pk]), {"act": "cleared", "note": "No.", "seen": seen})
    assert refused.status_code == 422
    assert f'<p class="refused" role="alert">{rules.FROZEN}</p>' in text_of(refused)
