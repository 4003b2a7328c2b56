"""The second sign-off: another person's own verdict, the same or a clash that an editor decides."""

from types import SimpleNamespace

import pytest

from checks import rules
from checks.actions import Refused, Stale, checking, revising, signing, wording
from checks.models import Claim, Event, SignOff, User
from checks.models.claim import SECOND_LOOK, SIGNING
from tests.make import claims_of, make_article, make_desk, make_evidence, make_rule, make_user, mark

pytestmark = pytest.mark.django_db
TEXT = "The pool opened in 1931."


@pytest.fixture
def it() -> SimpleNamespace:
    desk = make_desk(sign_off_from="normal")
    first, second = (make_user(name, desk=desk, roles=["checker"]) for name in ("first", "second"))
    editor = make_user("editor", desk=desk)
    article = make_article(desk=desk, by=editor, text=TEXT)
    return SimpleNamespace(first=first, second=second, editor=editor, article=article, claim=claims_of(article)[0])


def present(it: SimpleNamespace) -> Claim:
    claim = Claim.objects.with_latest().select_related("article__desk").get(pk=it.claim.pk)
    claim.article.rules = it.article.rules
    return claim


def sign(it: SimpleNamespace, by: User, verdict: str = "disputed", note: str = "I found it, too.") -> Claim:
    return signing.sign_off(claim=it.claim, by=by, seen=present(it).version, verdict=verdict, note=note)


def refusal(it: SimpleNamespace, by: User, **said) -> str:
    before = SignOff.objects.count(), Event.objects.count()
    with pytest.raises(Refused) as refused:
        sign(it, by, **said)
    assert (SignOff.objects.count(), Event.objects.count()) == before
    return str(refused.value)


def test_the_same_verdict_signs_it_off(it):
    mark(it.claim, "disputed", by=it.first)
    sign(it, it.second)

    signed = SignOff.objects.get()
    assert (signed.by, signed.agrees, signed.blind) == (it.second, True, True)
    assert rules.is_signed_off(present(it))
    assert it.article.events.latest("number").kind == "signed_off"


def test_another_verdict_is_a_clash_that_waits_for_an_editor(it):
    mark(it.claim, "disputed", by=it.first)
    sign(it, it.second, "cleared", "A matter of taste.")

    claim = present(it)
    assert not rules.is_signed_off(claim)
    assert (claim.waiting_for, claim.status) == ("editor", "disputed")
    assert it.article.events.latest("number").kind == "clashed"


def test_an_editor_who_is_neither_of_the_two_decides(it):
    mark(it.claim, "disputed", by=it.first)
    sign(it, it.second, "cleared", "A matter of taste.")

    mark(it.claim, "cleared", by=it.editor, note="So it is.")

    claim = present(it)
    assert rules.is_signed_off(claim)
    assert (claim.status, claim.waiting_for) == ("cleared", "")
    assert it.article.events.latest("number").what["decides"] == "cleared"


def test_one_of_the_two_may_come_round_and_the_other_signs_it_off(it):
    mark(it.claim, "disputed", by=it.first)
    sign(it, it.second, "needs_context", "The year is missing.")
    mark(it.claim, "needs_context", by=it.first, note="True.")
    assert not rules.is_signed_off(present(it))

    sign(it, it.second, "needs_context", "As I said.")

    assert rules.is_signed_off(present(it))


def test_a_checker_who_is_a_third_person_decides_nothing(it):
    third = make_user("third", desk=it.article.desk, roles=["checker"])
    mark(it.claim, "disputed", by=it.first)
    sign(it, it.second, "cleared", "A matter of taste.")

    with pytest.raises(Refused, match="Two colleagues see it differently: ask an editor"):
        mark(it.claim, "cleared", by=third, note="So it is.")

    assert not rules.is_signed_off(present(it))


@pytest.mark.parametrize(("who", "verdict"), [("first", "disputed"), ("second", "cleared")])
def test_who_repeats_their_verdict_ends_no_clash(it, who: str, verdict: str):
    mark(it.claim, "disputed", by=it.first)
    sign(it, it.second, "cleared", "A matter of taste.")

    with pytest.raises(Refused, match="The two of you see it differently"):
        mark(it.claim, verdict, by=getattr(it, who), note="As I said.")

    assert rules.clash_on(present(it))


def test_after_the_undo_of_a_decision_the_clash_is_there_again(it):
    mark(it.claim, "disputed", by=it.first)
    sign(it, it.second, "cleared", "A matter of taste.")
    mark(it.claim, "cleared", by=it.editor, note="So it is.")

    checking.undo(article=it.article, by=it.editor)

    clash = rules.clash_on(present(it))
    assert clash is not None
    assert clash.by == it.second
    assert seen(it, make_user(desk=it.article.desk)) == "disputed"


def test_a_decision_that_an_undo_brings_back_is_one(it):
    mark(it.claim, "disputed", by=it.first)
    sign(it, it.second, "cleared", "A matter of taste.")
    mark(it.claim, "cleared", by=it.editor, note="So it is.")
    mark(it.claim, "disputed", by=it.first, note="No.")

    checking.undo(article=it.article, by=it.first)

    assert rules.is_signed_off(present(it))


def test_a_waived_verdict_can_be_signed_off(it):
    mark_waived = {"verdict": "sourced", "waiver": "The minutes are sealed."}
    checking.record_verification(claim=it.claim, by=it.editor, seen=0, **mark_waived)

    sign(it, it.second, "sourced", "")

    assert rules.is_signed_off(present(it))


def test_who_must_not_see_a_verdict_does_not_take_it_back(it):
    mark(it.claim, "disputed", by=it.first)

    with pytest.raises(Refused, match="Give your own verdict first"):
        mark(it.claim, "open", by=it.second, note="")

    assert present(it).status == "disputed"


def test_who_must_not_see_a_proposal_does_not_accept_it(it):
    mark(it.claim, "needs_context", by=it.first, proposed="The town pool opened in 1931.")

    with pytest.raises(Refused, match="Give your own verdict first"):
        wording.accept_wording(claim=it.claim, by=it.editor, seen=1)


def test_nobody_signs_off_what_they_checked(it):
    mark(it.claim, "disputed", by=it.first)

    said = "Another person signs off what you checked: ask a checker or an editor of your desk."
    assert refusal(it, it.first) == said


def test_nor_what_they_brought_back_by_an_undo(it):
    mark(it.claim, "disputed", by=it.first)
    mark(it.claim, "cleared", by=it.second)
    checking.undo(article=it.article, by=it.second)

    assert refusal(it, it.first).startswith("Another person signs off")
    assert refusal(it, it.second).startswith("Another person signs off")
    sign(it, it.editor)


def test_a_signed_verdict_that_an_undo_brings_back_is_signed(it):
    mark(it.claim, "disputed", by=it.first)
    sign(it, it.second)
    mark(it.claim, "cleared", by=it.first)
    assert not rules.is_signed_off(present(it))

    checking.undo(article=it.article, by=it.first)

    assert rules.is_signed_off(present(it))
    assert refusal(it, it.editor) == "A second person has given their verdict already."


def test_once_is_enough(it):
    mark(it.claim, "disputed", by=it.first)
    sign(it, it.second)

    assert refusal(it, it.editor) == "A second person has given their verdict already."


def test_a_reporter_signs_nothing_off(it):
    mark(it.claim, "disputed", by=it.first)
    reporter = make_user(desk=it.article.desk, roles=["reporter"])

    assert refusal(it, reporter) == "Ask a checker or an editor: only they may sign off what another person checked."


def test_there_must_be_a_verdict_that_needs_it(it):
    assert refusal(it, it.second) == "There is no verdict on these words to sign off: give one."
    calm = make_article(desk=it.article.desk, by=it.editor, text=TEXT, risk="low")
    it.claim = claims_of(calm)[0]
    mark(it.claim, "disputed", by=it.first)

    assert refusal(it, it.second) == "This verdict needs no second person."


def test_a_second_verdict_needs_its_reason_too(it):
    mark(it.claim, "disputed", by=it.first)

    assert refusal(it, it.second, verdict="disputed", note="") == (
        "Write a note, or add evidence that contradicts the claim."
    )
    assert refusal(it, it.second, verdict="sourced").startswith("Add evidence that supports the claim")
    assert refusal(it, it.second, verdict="open") == "Choose sourced, disputed, needs context or cleared."


def test_who_saw_an_older_version_is_told(it):
    mark(it.claim, "disputed", by=it.first)

    with pytest.raises(Stale):
        signing.sign_off(claim=it.claim, by=it.second, seen=0, verdict="disputed", note="Yes.")


def test_other_words_need_another_sign_off(it):
    mark(it.claim, "disputed", by=it.first)
    sign(it, it.second)
    revising.add_revision(article=it.article, by=it.editor, text="The pool opened in 1932.", seen=1)
    assert refusal(it, it.editor) == "There is no verdict on these words to sign off: give one."

    checking.still_holds(claim=it.claim, by=it.first, seen=present(it).version)

    assert not rules.is_signed_off(present(it))
    sign(it, it.second)


def test_clearing_what_nothing_suggests_to_clear_needs_a_second_person(it):
    mark(it.claim, "cleared", by=it.first)
    assert rules.needs_sign_off(present(it))

    Claim.objects.filter(pk=it.claim.pk).update(suggested_clear="opinion")

    assert not rules.needs_sign_off(present(it))


def test_a_verdict_under_an_older_rule_is_not_asked_for_more():
    desk = make_desk()
    article = make_article(desk=desk, claims=1)
    mark(claims_of(article)[0], "disputed")
    make_rule(desk, sign_off_from="low")

    assert not rules.needs_sign_off(claims_of(article)[0])


# What the second person sees


def seen(it: SimpleNamespace, by: User) -> str:
    return Claim.objects.seen_by(by).get(pk=it.claim.pk).seen_status


def agreed_by_both_tellings(it: SimpleNamespace) -> dict[str, str]:
    """The status that each person is shown, after making sure that rules and database say the same."""
    people = {"first": it.first, "second": it.second, "editor": it.editor}
    shown = {name: seen(it, person) for name, person in people.items()}
    claim = present(it)
    for name, person in people.items():
        assert (shown[name] == SECOND_LOOK) == rules.hides_verdict(person, claim)
    return shown


def test_the_first_verdict_is_hidden_until_the_second_is_given(it):
    mark(it.claim, "disputed", by=it.first)
    assert agreed_by_both_tellings(it) == {"first": "disputed", "second": SECOND_LOOK, "editor": SECOND_LOOK}

    sign(it, it.second)

    assert set(agreed_by_both_tellings(it).values()) == {"disputed"}


def test_a_clash_hides_nothing(it):
    mark(it.claim, "disputed", by=it.first)
    sign(it, it.second, "cleared", "Taste.")

    assert set(agreed_by_both_tellings(it).values()) == {"disputed"}


def test_after_an_undo_the_same_holds(it):
    mark(it.claim, "disputed", by=it.first)
    mark(it.claim, "cleared", by=it.second)
    checking.undo(article=it.article, by=it.second)

    assert agreed_by_both_tellings(it) == {"first": "disputed", "second": "disputed", "editor": SECOND_LOOK}


def test_nothing_is_hidden_where_no_second_person_is_asked_for(it):
    assert set(agreed_by_both_tellings(it).values()) == {"open"}
    it.claim = claims_of(make_article(desk=it.article.desk, by=it.editor, text=TEXT, risk="low"))[0]
    mark(it.claim, "disputed", by=it.first)

    assert set(agreed_by_both_tellings(it).values()) == {"disputed"}


def test_a_rule_that_is_not_blind_hides_nothing(it):
    desk = make_desk(sign_off_from="low", blind=False)
    for person in (it.first, it.second, it.editor):
        desk.members.add(person)
    it.claim = claims_of(make_article(desk=desk, by=it.editor, text=TEXT))[0]
    mark(it.claim, "disputed", by=it.first)

    assert set(agreed_by_both_tellings(it).values()) == {"disputed"}
    assert rules.is_second(it.second, present(it))


def test_who_cannot_sign_off_may_see(it):
    mark(it.claim, "disputed", by=it.first)

    assert seen(it, make_user(desk=it.article.desk, roles=["reporter"])) == "disputed"


def test_both_tellings_name_the_same_roles():
    assert set(rules.ACTS["sign_off"].roles) == SIGNING


def test_evidence_stays_in_sight(it):
    make_evidence(it.claim, by=it.first)
    mark(it.claim, "sourced", by=it.first)

    sign(it, it.second, "sourced", "")

    assert rules.is_signed_off(present(it))
