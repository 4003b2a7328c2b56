"""The card of a claim, alone or beside the proof: the answer to everything that is done to a claim."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from checks import rules
from checks.actions.checking import CLAIMS_AT_ONCE
from checks.forms.assigning import AssignForm
from checks.forms.claim import AlertForm, CorrectionForm, NewEvidenceForm, SelectionForm, VerdictForm
from checks.models import Alert, Article, Claim, Correction, Event, Evidence, Source, User
from checks.models.claim import HEADING_STATES
from checks.models.evidence import UNNAMED
from checks.models.findings import Finding, Place
from checks.views import rows
from checks.views.discussion import Discussion
from checks.views.lookups import lookups
from checks.views.proof import Coverage, Mark, Progress, claim_at, laid_out
from checks.views.ruling import ruling, settled
from checks.views.signed_in import SignedIn, or_404
from checks.views.signing import latest_file, mask, signing_on, untold


@dataclass
class Card:
    """A claim's card: what stands on it, what was typed into it, and what was refused."""

    claim: Claim
    progress: Progress = field(default_factory=lambda: Progress(()))
    verdict: VerdictForm = field(default_factory=VerdictForm)
    evidence: NewEvidenceForm = field(default_factory=NewEvidenceForm)
    error: str = ""
    lacks: str = ""
    lacks_of: int | None = None
    attempted: str = ""
    words: str = ""
    correction: str = ""
    conflict: bool = False
    corrections: dict[int, CorrectionForm] = field(default_factory=dict)
    answers: dict[int, AlertForm] = field(default_factory=dict)
    discussion: Discussion = field(default_factory=Discussion)
    assigning: AssignForm | None = None

    def refetch(self, request: SignedIn) -> None:
        """Takes the claim as it stands now, with all that the card shows of it and of its neighbours; else 404."""
        self.claim = _with_rules(or_404(rows.card.first(request.user, pk=self.claim.pk)))
        self.progress = Progress(self.claim.statuses)

    def context(self, user: User) -> dict[str, Any]:
        """What the template shows to a person; queries for evidence, and comments and alerts where there are any."""
        claim = self.claim
        signing = signing_on(claim, user)
        every = rows.evidence.all(user, claim=claim.pk, article=claim.article_id)
        own = [item for item in every if item.claim_id == claim.pk]
        evidence = self._in_force(own)
        unnamed = {item.source_id for item in own if not item.named}
        number = self.progress.number_of(claim.pk)
        nameless = self._nameless(user)
        events = [event_for_card(line, unnamed, nameless) for line in claim.history]
        if signing.hidden:
            mask(claim)
        talk = self.discussion.context(claim)
        if signing.hidden:
            events = untold(events, {thread.first.pk for thread in talk["threads"]})
        self._fill_in()
        return {
            "claim": claim,
            "article": claim.article,
            "card": self,
            "evidence": evidence,
            "reusable": [item for item in reversed(every) if item.claim_id != claim.pk] if claim.placement else [],
            "events": events,
            "from_split": all(event.kind != Event.Kind.CLAIM_ADDED for event in events),
            "number": number,
            "previous": self.progress.beside(claim.pk, -1),
            "next": self.progress.beside(claim.pk, 1),
            "can": rules.NEXT.get(claim.status, rules.VERDICTS),
            "signing": signing,
            "lookups": lookups(claim, claim.article),
            "flags": self.flags(),
            **ruling(claim, evidence, events),
            "corrected": published_corrections(claim),
            **talk,
        } | self._alerts(unnamed)

    def _nameless(self, user: User) -> set[str]:
        """Whom the history names to ask and may not name to the person any more; a query where it names anybody."""
        planned = {line["what"]["person"] for line in self.claim.history if line["kind"] == Event.Kind.CALL_PLANNED}
        if not planned or user.reads_confidential:
            return set()
        told = Evidence.objects.filter(claim=self.claim).named_to(user)
        people = Source.objects.filter(desk=self.claim.article.desk_id, kind=Source.Kind.PERSON, confidential=True)
        titles = people.exclude(pk__in=told.values("source")).values_list("title", flat=True)
        folded = {title.casefold() for title in titles}
        return {name for name in planned if name.casefold() in folded}

    def _fill_in(self) -> None:
        """What the forms of a quotation begin with: what the standing verdict settles, and the question that lacks."""
        if not self.verdict.is_bound:
            self.verdict.initial.setdefault("settles", settled(self.claim))
        if self.lacks == "recording" and not self.evidence.typed():
            self.evidence = NewEvidenceForm(initial={"answers": Evidence.Answers.QUOTE})

    def _in_force(self, every: list[Evidence]) -> list[Evidence]:
        """The evidence that was not withdrawn, each with its form for a correction where its source is named."""
        in_force = [item for item in every if item.withdrawn_at is None]
        for item in in_force:
            if not item.named:
                continue
            item.correcting = item.pk in self.corrections  # type: ignore[attr-defined]
            item.form = self.corrections.get(item.pk) or CorrectionForm.of(item)  # type: ignore[attr-defined]
            wanted = self.lacks == "locator" and not item.locator and not self.lacks_new_locator
            item.wants_locator = wanted and self.lacks_of in {None, item.pk}  # type: ignore[attr-defined]
        return in_force

    def _alerts(self, unnamed: set[int]) -> dict[str, Any]:
        """The alerts of the article that nobody has answered, and those of them that the card shows."""
        warned = getattr(self.claim, "warned", True)
        unsettled = unsettled_alerts(self.claim.article_id, self.progress) if warned else []
        own = [alert for alert in unsettled if alert.claim_id == self.claim.pk]
        for alert in own:
            alert.named = alert.source_id not in unnamed  # type: ignore[attr-defined]
            alert.form = self.answers.get(alert.pk) or AlertForm.of(alert.pk)  # type: ignore[attr-defined]
            alert.wanted = self.lacks == "alert" and self.lacks_of == alert.pk  # type: ignore[attr-defined]
        return {"alerts": own, "article_alerts": unsettled}

    def flags(self) -> list[tuple[Finding, tuple[Place, ...]]]:
        """What the article says again or otherwise elsewhere, each with the places where it does."""
        placement, revision = self.claim.placement, self.claim.article.revision
        if placement is None or revision is None or self.claim.is_cut:
            return []
        start, end = placement.start, placement.end
        touching = [finding for finding in revision.findings if finding.touches(start, end)]
        return [(finding, finding.elsewhere(start, end)) for finding in touching]

    @property
    def lacks_evidence(self) -> bool:
        """Whether the refused act lacks evidence."""
        return self.lacks in {"evidence", "recording"}

    @property
    def lacks_waiver(self) -> bool:
        """Whether it was refused for the reason to set the desk's rule aside."""
        return self.lacks == "waiver"

    @property
    def lacks_new_locator(self) -> bool:
        """Whether it is the evidence typed just now that lacks where in the source it stands."""
        return self.lacks == "locator" and bool(self.evidence.data.get("cited"))


def unsettled_alerts(article: int, progress: Progress) -> list[Alert]:
    """The alerts of an article that nobody has answered, each with its claim's number in the text, if it stands there.

    One query.
    """
    unsettled = list(Alert.objects.filter(claim__article=article).unsettled())
    numbers = {claim: number for number, (claim, _) in enumerate(progress.statuses, 1)} if unsettled else {}
    for alert in unsettled:
        alert.number = numbers.get(alert.claim_id)  # type: ignore[attr-defined]
    return unsettled


def published_corrections(claim: Claim) -> list[Correction]:
    """What was corrected in a claim since its article was out; no query for an article that is not."""
    if claim.article.status != Article.Status.PUBLISHED:
        return []
    return list(claim.corrections.select_related("by", "check_file").defer("check_file__content"))


def event_for_card(line: dict[str, Any], unnamed: set[int], nameless: set[str]) -> Event:
    """A line of the claim's history; a source that may not be named to the person is not, nor what it said."""
    event = Event.from_json(line)
    if event.what.get("source") in unnamed:
        event.what |= {"title": UNNAMED, "person": "", "said": ""}
    elif event.kind == Event.Kind.CALL_PLANNED and event.what["person"] in nameless:
        event.what |= {"person": "", "before": ""}
    return event


def card_of(request: SignedIn, pk: int) -> Card:
    """The card of a claim as it stands now; else 404."""
    card = Card(Claim(pk=pk))
    card.refetch(request)
    return card


def turn_to(claim: Claim, before: Progress) -> Claim:
    """The next claim that waits for the person, else this one, with all that its card shows, in one query.

    `before` is how far the article was as the person saw it, before the claim got the status that it has.
    """
    now = before.marked(claim.pk, claim.status)
    turned = _with_rules(rows.next_card.all(pk=now.turn_after(claim.pk))[0])
    turned.statuses = now.statuses
    return turned


def _with_rules(claim: Claim) -> Claim:
    """The claim, its article knowing the desk's rules that came with it."""
    claim.article.rule_lines = claim.rule_lines
    return claim


def proof_page(
    request: SignedIn,
    article: Article,
    wanted: int | None,
    *,
    at: int | None = None,
    card: Card | None = None,
    selection: SelectionForm | None = None,
    status: int = 200,
) -> HttpResponse:
    """The whole page of an article, with the wanted claim's card, else that of the first open claim.

    `at`, a code point of the text, wants the claim that stands there.
    """
    marks = marks_of(article, request.user)
    if at is not None:
        wanted = claim_at(marks, at)
    cut = cut_claims(article, request.user)
    progress = Progress((mark.claim, mark.status) for mark in marks)
    if card is None:
        there = progress.number_of(wanted or 0) or any(claim.pk == wanted for claim in cut)
        in_hand = wanted if there else progress.first_undecided or progress.first
        if in_hand:
            claim = rows.card_in_hand.all(pk=in_hand)[0]
            claim.article = article
            card = Card(claim, progress)
    text = article.revision.text if article.revision else ""
    paragraphs = laid_out(text, marks)
    context = {
        "article": article,
        "paragraphs": paragraphs,
        "word_count": len(text.split()),
        "coverage": Coverage(text, marks),
        "cut": cut,
        "suggested": sum(bool(mark.suggested) and mark.status == Claim.Status.OPEN for mark in marks),
        "findings": article.revision.findings if article.revision else [],
        "check_file": latest_file(article, request.user),
        "progress": progress,
        "selection": selection or SelectionForm(text=""),
        "most_at_once": CLAIMS_AT_ONCE,
    }
    return render(request, "article/page.html", context | (card.context(request.user) if card else {}), status=status)


def cut_claims(article: Article, user: User | None = None, *, cited: bool = False) -> list[Claim]:
    """The claims whose words went with an earlier revision, if asked with what they cite; no query for a first one.

    As the person sees them, where one is given: the report shows what is on record.
    """
    if article.revision is None or article.revision.number == 1:
        return []
    gone = article.claims.cut().with_latest().select_related("placement__revision")
    gone = gone.defer("placement__search", "placement__revision__text", "placement__revision__search")
    claims = list(gone.with_cited() if cited else gone.seen_by(user) if user else gone)
    for claim in claims if user else []:
        claim.status = claim.seen_status
    return claims


def marks_of(article: Article, user: User) -> list[Mark]:
    """The marks of an article's newest revision, in text order, in one query."""
    # What a person has judged once is suggested no more.
    return [
        Mark(
            claim,
            start,
            end,
            status,
            "" if judged or (suggested == "heading" and worth >= HEADING_STATES) else suggested,
            version,
        )
        for claim, start, end, status, version, suggested, judged, worth in rows.marks.all(user, article=article.pk)
    ]


def answer_card(
    request: SignedIn, shown: Claim, *, said: str = "", changed: Claim | None = None, text_changed: bool = False
) -> HttpResponse:
    """The answer to an act that was done: the card to go on with, what was said, and what changed in the text.

    `shown` is the claim to go on with. A browser without JavaScript is led to the proof with that claim in hand.
    """
    where = f"{reverse('article', args=[shown.article_id])}?claim={shown.pk}"
    if not request.htmx:
        if said:
            messages.success(request, said)
        return redirect(f"{where}#card")
    card = Card(shown, Progress(shown.statuses)) if hasattr(shown, "statuses") else card_of(request, shown.pk)
    return swap(request, card, said=said, changed=changed, text_changed=text_changed)


def swap(
    request: SignedIn,
    card: Card,
    *,
    said: str = "",
    changed: Claim | None = None,
    text_changed: bool = False,
    left: Sequence[tuple[int, Claim, str]] | None = None,
    status: int = 200,
) -> HttpResponse:
    """The fragments htmx swaps: card, progress, what was said; the whole text where its marks moved.

    `left`, after an act on several claims, are those left as they were: each with its number and the reason.
    """
    context = card.context(request.user) | {"progress": card.progress, "said": said, "left": left}
    if text_changed:
        article = article_of(card.claim)
        text = article.revision.text if article.revision else ""
        marks = marks_of(article, request.user)
        context["paragraphs"], context["coverage"] = laid_out(text, marks), Coverage(text, marks)
        context["cut"] = cut_claims(article, request.user)
    response = render(request, "claim/swap.html", context, status=status)
    if changed:
        what = {"claim": changed.pk, "status": changed.status, "version": changed.version}
        response["HX-Trigger"] = json.dumps({"claim-changed": what})
    response["HX-Replace-Url"] = f"{reverse('article', args=[card.claim.article_id])}?claim={card.claim.pk}"
    return response


def refuse(request: SignedIn, card: Card, *, text_changed: bool = False, status: int = 422) -> HttpResponse:
    """The card again, with what was typed and the one sentence; alone for htmx, else with the whole page."""
    if request.htmx:
        return swap(request, card, text_changed=text_changed, status=status)
    return proof_page(request, article_of(card.claim), card.claim.pk, card=card, status=status)


def say_why_not(request: SignedIn, sentence: str) -> HttpResponse:
    """For htmx: the one sentence that refuses an act beside the card; all else on the screen stays as it is."""
    response = render(request, "_said.html", {"refused": sentence, "swapped": True}, status=422)
    response["HX-Reswap"] = "none"
    return response


def article_of(claim: Claim) -> Article:
    """The claim's article with its text, as the proof's page needs it."""
    return Article.objects.select_related("desk", "revision").with_rules().get(pk=claim.article_id)
