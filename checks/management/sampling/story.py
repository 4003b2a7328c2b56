"""One made-up article with all its rows, as its people would have left them by the product's own actions."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random
from typing import Any

from checks.management.sampling import sentences
from checks.management.sampling.sentences import Sentence
from checks.management.sampling.staff import Cited, Staff, moment_between
from checks.models import Article, Claim, Event, User

# The spans are the generator's, which knows its sentences: the engine splits none of them.
SPLIT_VERSION = "sample"

# Days since an article came in, at most and at least; a whole article takes its people less than that.
AGES = (timedelta(days=120), timedelta(days=3))

# How far an article is, in so many of a hundred, and how many of a hundred claims are decided then: 60 in all.
STAGES = ((20, 0, 10), (60, 30, 90), (20, 98, 100))
# Verdicts on what is not cleared, by weight; an article that is to go out has few that stand against it.
VERDICTS = {"sourced": 80, "disputed": 8, "needs_context": 12}
FINISHED = {"sourced": 97, "disputed": 1, "needs_context": 2}

NOTES = ("Same figure in both tables.", "The minutes say so.", "Confirmed by two who were there.", "", "")
AGAINST = "The source gives another figure."
LACKING = "Say which years are compared."
CLEARED = "Nothing to check: {}."
TALK = ("Which table is this from?", "Could you ask them again, @{}?", "The writer is looking for the minutes.")
QUESTIONS = "Is this right: {}"

# Tables in the order of writing, and columns; two of placements and verdicts, as a verdict is on the newest words.
PLACEMENT = ("id", "claim_id", "revision_id", "number", "start", "end", "how", "wording", "doubtful", "standalone")
VERDICT = (
    "id", "claim_id", "number", "verdict", "wording", "revision_id", "note", "proposed", "settles", "rule_id", "waiver",
    "by_id", "at",
)  # fmt: skip
STEPS: dict[str, tuple[str, tuple[str, ...]]] = {
    "article": ("article", (
        "id", "desk_id", "headline", "byline", "outlet", "url", "external_id", "language", "published_on", "risk",
        "deadline", "status", "added_at", "added_by_id", "last_event", "last_digest", "revision_id",
    )),
    "revision": ("revision", (
        "id", "article_id", "number", "text", "sha256", "split_version", "survey", "by_id", "at",
    )),
    "claim": ("claim", (
        "id", "article_id", "kind", "speaker", "said_by", "worth", "reasons", "suggested_clear", "status",
        "assignee_id", "waiting_for", "ask", "version",
    )),
    "placed": ("placement", PLACEMENT),
    "evidence": ("evidence", (
        "id", "claim_id", "source_id", "tier", "stance", "answers", "locator", "passage", "snapshot", "accessed_at",
        "by_id", "at",
    )),
    "verdict": ("verification", VERDICT),
    "sign_off": ("signoff", ("id", "verification_id", "verdict", "note", "agrees", "blind", "by_id", "at")),
    "placed_anew": ("placement", PLACEMENT),
    "verdict_again": ("verification", VERDICT),
    "comment": ("comment", ("id", "claim_id", "kind", "text", "by_id", "at")),
    "mention": ("comment_mentions", ("id", "comment_id", "user_id")),
    "call": ("call", (
        "id", "claim_id", "person", "question", "result", "said", "channel", "called_at", "evidence_id", "by_id", "at",
    )),
    "event": ("event", ("id", "article_id", "claim_id", "number", "kind", "by_id", "at", "what", "before", "digest")),
}  # fmt: skip


@dataclass
class Line:
    """A claim while its story is told."""

    pk: int
    sentence: Sentence
    checker: User
    placement: int = 0
    version: int = 0
    waiting_for: str = ""
    ask: str = ""
    verdict: str = ""
    number: int = 0
    evidence: list[int] = field(default_factory=list)


class Story:
    """Tells one article from its coming in to where it stands; `rows` has the rows of each of STEPS.

    `decided` is how many of a hundred claims are, of a draft; without it that is left to chance, and so is whether it
    is `finished` and to be made ready, by the action that does so.
    """

    def __init__(
        self, staff: Staff, chance: Random, claims: int, now: datetime, next_id: Callable[[str], int],
        decided: float | None = None,
    ) -> None:  # fmt: skip
        self.staff, self.chance, self.next_id = staff, chance, next_id
        self.rows: dict[str, list[tuple[Any, ...]]] = {step: [] for step in STEPS}
        self.pk, self.revision, self.at = next_id("article"), next_id("revision"), moment_between(
            chance, now - AGES[0], now - AGES[1]
        )  # fmt: skip
        self.now, self.began, self.count, self.digest = now, self.at, 0, ""
        stage = chance.choices(STAGES, [weight for weight, _, _ in STAGES])[0]
        self.share = chance.uniform(*stage[1:]) if decided is None else decided
        self.finished = decided is None and self.share >= STAGES[-1][1]
        self.risk = chance.choices(Article.Risk.values, [2, 6, 2])[0]
        self.text, found = sentences.article(chance, claims)
        people = staff.checkers or [staff.editor]
        self.lines = [Line(next_id("claim"), sentence, chance.choice(people)) for sentence in found]
        self._tell()

    def _tell(self) -> None:
        headline, by = sentences.headline(self.chance), self.chance.choice(self.staff.reporters or [self.staff.editor])
        sha256 = self._revision(1, self.text, by)
        what = {"headline": headline, "revision": 1, "sha256": sha256, "claims": len(self.lines)}
        self._event("article_added", by, None, what)
        for line in self.lines:
            self._place("placed", line, "split", line.sentence)
        for line in self.lines:
            self._check(line)
        if not self.finished and self.chance.random() < 0.25:
            self._revise(by)
        self._finish(headline, by)

    def _check(self, line: Line) -> None:
        """Gathers evidence, talks, and decides the claim, or leaves it open."""
        chance = self.chance
        decided = chance.uniform(0, 100) < self.share
        if line.sentence.clear:
            if decided:
                self._decide(line, "cleared", note=CLEARED.format(line.sentence.clear))
            return
        if chance.random() < 0.04:
            self._talk(line)
        if decided:
            weights = FINISHED if self.finished else VERDICTS
            self._reach(line, chance.choices(list(weights), list(weights.values()))[0])
        elif chance.random() < 0.12:
            self._gather(line, self._of_publishers(1)[0], "secondary", "supports")
        elif chance.random() < 0.05:
            self._call(line)
        elif chance.random() < 0.08:
            line.waiting_for = chance.choice(["source", "expert", "editor"])
            self._event("waiting", line.checker, line, {"before": "", "after": line.waiting_for})

    def _reach(self, line: Line, verdict: str) -> None:
        """A verdict with its reason."""
        chance, words = self.chance, line.sentence.words
        if verdict == "sourced":
            self._source(line)
            self._decide(line, verdict, note=chance.choice(NOTES))
        elif verdict == "disputed":
            self._gather(line, self._of_publishers(1)[0], "primary", "contradicts")
            self._decide(line, verdict, note=AGAINST)
        elif chance.random() < 0.5:
            line.waiting_for = "writer"
            self._decide(line, verdict, note=LACKING, proposed=f"{words[:-1]}, by the official count.")
        else:
            self._decide(line, verdict, note=LACKING)

    def _source(self, line: Line) -> None:
        """Evidence that meets the rule: one primary or three independent secondary; of a quotation also its words."""
        if line.sentence.kind == "quotation":
            self._gather(line, self.chance.choice(self.staff.recordings), "primary", "supports", answers="quote")
        if self.chance.random() < 0.8:
            primary = [source for source in self._of_publishers(4) if source.kind != "press_release"]
            self._gather(line, (primary or self.staff.recordings)[0], "primary", "supports")
        else:
            for source in self._of_publishers(3):
                self._gather(line, source, "secondary", "supports")

    def _of_publishers(self, number: int) -> list[Cited]:
        return [self.chance.choice(found) for found in self.chance.sample(self.staff.published, number)]

    def _gather(self, line: Line, source: Cited, tier: str, stance: str, *, answers: str = "claim", **said: str) -> int:
        pk, at, by = self.next_id("evidence"), self._tick(), line.checker
        locator = said.get("locator") or f"page {self.chance.randint(1, 90)}"
        passage = said.get("passage", line.sentence.words if self.chance.random() < 0.3 else "")
        row = (pk, line.pk, source.pk, tier, stance, answers, locator, passage, "", at, by.pk, at)
        self.rows["evidence"].append(row)
        what: dict[str, Any] = {"evidence": pk, "source": source.pk, "title": source.shown, "url": source.url}
        what |= {"tier": tier, "stance": stance, "locator": locator, "passage": passage}
        self._event("evidence_added", by, line, what | ({"answers": answers} if answers != "claim" else {}), at)
        line.evidence.append(pk)
        line.version += 1
        return pk

    def _decide(self, line: Line, verdict: str, *, note: str = "", proposed: str = "", again: bool = False) -> None:
        pk, at, by, words = self.next_id("verification"), self._tick(), line.checker, line.sentence.words
        settles = "both" if line.sentence.kind == "quotation" else ""
        line.verdict, line.number = verdict, line.number + 1
        rule = self.staff.rule
        self.rows["verdict_again" if again else "verdict"].append(
            (pk, line.pk, line.number, verdict, words, self.revision, note, proposed, settles, rule.pk, "", by.pk, at)
        )
        what = {"verdict": verdict, "note": note, "proposed": proposed, "number": line.number, "wording": words}
        what |= {"evidence": line.evidence, "rule": rule.number} | ({"settles": settles} if settles else {})
        what |= {"waiting_for": line.waiting_for} if line.waiting_for else {}
        self._event("verdict", by, line, what, at)
        if rule.asks_for_sign_off(self.risk) and not (again or line.sentence.clear) and self.chance.random() < 0.6:
            self._sign_off(line, pk, verdict)

    def _sign_off(self, line: Line, verification: int, verdict: str) -> None:
        others = [person for person in [self.staff.editor, *self.staff.checkers] if person != line.checker]
        if others:
            by, at = self.chance.choice(others), self._tick()
            row = (self.next_id("signoff"), verification, verdict, "", True, self.staff.rule.blind, by.pk, at)
            self.rows["sign_off"].append(row)
            self._event("signed_off", by, line, {"number": line.number, "verdict": verdict, "note": ""}, at)
            line.version += 1

    def _talk(self, line: Line) -> None:
        pk, at, by = self.next_id("comment"), self._tick(), line.checker
        words, named = self.chance.choice(TALK), self.staff.editor
        text = words.format(named.username)
        self.rows["comment"].append((pk, line.pk, "comment", text, by.pk, at))
        names = [named.username] if text != words else []
        if names:
            self.rows["mention"].append((self.next_id("comment_mentions"), pk, named.pk))
        self._event("commented", by, line, {"comment": pk, "text": text, "mentions": names}, at)

    def _call(self, line: Line) -> None:
        source, at, by = self.chance.choice(self.staff.people), self._tick(), line.checker
        question, said = QUESTIONS.format(line.sentence.words), "Yes, that is what we counted."
        evidence = self._gather(line, source, "secondary", "supports", locator="phone", passage=said)
        pk = self.next_id("call")
        self.rows["call"].append(
            (pk, line.pk, source.title, question, "confirmed", said, "phone", at, evidence, by.pk, self.at)
        )
        what = {"call": pk, "evidence": evidence, "source": source.pk, "person": source.title, "question": question}
        what |= {"result": "confirmed", "said": said, "channel": "phone", "called_at": at.isoformat()}
        self._event("called", by, line, what)

    def _revise(self, by: User) -> None:
        """A second text: some claims say something else in it, two are cut; some verdicts are given anew."""
        chance = self.chance
        cut = set(chance.sample(range(len(self.lines)), min(2, len(self.lines) // 10)))
        kept = [line for place, line in enumerate(self.lines) if place not in cut]
        changed = set(chance.sample(range(len(kept)), len(kept) // 12))
        before = [line.sentence for line in kept]
        self.text, after = sentences.reworded(chance, *_without(self.text, before), changed)
        self.revision = self.next_id("revision")
        sha256 = self._revision(2, self.text, by)
        what = {"revision": 2, "sha256": sha256, "bare": 0, "unchanged": len(kept) - len(changed)}
        what |= {"reworded": len(changed)} if changed else {}
        self._event("article_revised", by, None, what | ({"cut": len(cut)} if cut else {}))
        for place, line in enumerate(self.lines):
            if place in cut:
                line.version += 1
                self._event("claim_cut", by, line, {"revision": 2, "before": line.sentence.words})
        for place, (line, sentence) in enumerate(zip(kept, after, strict=True)):
            self._carry(line, sentence, by, changed=place in changed)

    def _carry(self, line: Line, sentence: Sentence, by: User, *, changed: bool) -> None:
        before, line.sentence = line.sentence, sentence
        self._place("placed_anew", line, "reworded" if changed else "unchanged", sentence)
        if changed:
            line.version += 1
            about = {"revision": 2, "before": before.words, "after": sentence.words}
            self._event("claim_reworded", by, line, about)
            if line.verdict in {"sourced", "cleared"} and self.chance.random() < 0.4:
                self._decide(line, line.verdict, note="Looked at again.", again=True)

    def _finish(self, headline: str, by: User) -> None:
        """The rows of the article and of its claims, which know how it went on."""
        chance = self.chance
        deadline = self.now + timedelta(days=chance.uniform(-2, 14)) if chance.random() < 0.7 else None
        self.rows["article"].append(
            (self.pk, self.staff.desk.pk, headline[:300], sentences.full_name(chance), "The Aldervik Courier", "", "",
             "en", None, self.risk, deadline, "draft", self.began, by.pk, 0, "", self.revision)
        )  # fmt: skip
        for line in self.lines:
            said = line.sentence
            assignee = line.checker.pk if line.verdict or chance.random() < 0.3 else None
            self.rows["claim"].append(
                (line.pk, self.pk, said.kind, said.speaker, "", said.worth, [said.reason], said.clear,
                 Claim.Status.OPEN.value, assignee, line.waiting_for, line.ask, line.version)
            )  # fmt: skip

    def _revision(self, number: int, text: str, by: User) -> str:
        sha256 = hashlib.sha256(text.encode()).hexdigest()
        found = [self._finding(self.lines[0], self.lines[-1])] if number == 1 and len(self.lines) > 1 else []
        survey = json.dumps({"findings": found, "names": []})
        self.rows["revision"].append(
            (self.revision, self.pk, number, text, sha256, SPLIT_VERSION, survey, by.pk, self._tick())
        )
        return sha256

    def _finding(self, *lines: Line) -> dict[str, Any]:
        """Something for the page to say of the text as a whole."""
        places = [[line.sentence.start, line.sentence.end, line.sentence.words[:160]] for line in lines]
        return {"kind": "figures", "says": "Beginning and end give different figures.", "places": places}

    def _place(self, step: str, line: Line, how: str, sentence: Sentence) -> None:
        line.placement = self.next_id("placement")
        self.rows[step].append(
            (line.placement, line.pk, self.revision, 1, sentence.start, sentence.end, how, sentence.words, False, "")
        )

    def _tick(self) -> datetime:
        """The next moment of the story."""
        self.at += timedelta(seconds=self.chance.uniform(5, 60))
        return self.at

    def _event(self, kind: str, by: User, line: Line | None, what: dict[str, Any], at: datetime | None = None) -> None:
        """The next event, with the digest that every event has."""
        self.count += 1
        event = Event(
            article_id=self.pk, claim_id=line.pk if line else None, number=self.count, kind=kind, by_id=by.pk,
            at=at or self._tick(), what=what, before=self.digest,
        )  # fmt: skip
        before, self.digest = self.digest, event.computed_digest()
        self.rows["event"].append(
            (self.next_id("event"), self.pk, event.claim_id, self.count, kind, by.pk, event.at,
             json.dumps(what, ensure_ascii=False), before, self.digest)
        )  # fmt: skip


def _without(text: str, kept: list[Sentence]) -> tuple[str, list[Sentence]]:
    """The text without the sentences that are not kept, nor a space left over, and where the others stand in it."""
    pieces: list[str] = []
    found: list[Sentence] = []
    at = behind = 0
    for sentence in kept:
        gap = "" if not found else "\n\n" if "\n\n" in text[behind : sentence.start] else " "
        moved = Sentence(
            at + len(gap),
            sentence.words,
            sentence.kind,
            sentence.speaker,
            sentence.worth,
            sentence.reason,
            sentence.clear,
        )
        pieces += [gap, sentence.words]
        found.append(moved)
        at, behind = moved.end, sentence.end
    return "".join(pieces), found
