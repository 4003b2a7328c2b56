"""What a row says besides the verdict: who was asked, what was said, waived, warned of and corrected."""

from collections.abc import Collection, Iterable
from typing import NamedTuple

from django.db.models import BooleanField, F, Func, Value
from django.utils.translation import gettext as _

from checks.models import Alert, Call, CheckFile, Comment, Correction, Verification
from checks.models.said import mid_sentence

Lines = dict[int, list[str]]


class Beside(NamedTuple):
    """For each claim with any its lines, oldest first; for each article its check files and what was overridden."""

    waivers: Lines
    alerts: Lines
    asked: Lines
    comments: Lines
    corrections: Lines
    check_files: Lines
    overrides: Lines
    files: list[CheckFile]

    def of_claim(self, claim: int) -> list[tuple[str, list[str]]]:
        """What is to be told of a claim, in words, each with its lines."""
        labelled = (
            (_("The desk’s rule was set aside, waived by"), self.waivers), (_("Source withdrawn"), self.alerts),
            (_("Asked"), self.asked), (_("Comments"), self.comments), (_("Correction"), self.corrections),
        )  # fmt: skip
        return [(label, lines[claim]) for label, lines in labelled if claim in lines]


def beside(claims: Collection[int], articles: Collection[int]) -> Beside:
    """All of it for some claims and the articles they stand in, in six queries."""
    files = list(_check_files(articles))
    return Beside(
        waivers=_lines((given.claim_id, waived(given)) for given in waivers_of(claims)),
        alerts=_lines((alert.claim_id, warned(alert)) for alert in _alerts(claims)),
        asked=_lines((call.claim_id, asked(call)) for call in _calls(claims)),
        comments=_lines((comment.claim_id, f"{comment.author}: {comment.text}") for comment in _comments(claims)),
        corrections=_lines(
            (correction.claim_id, f"{correction.by.name}: {correction.text}") for correction in _corrections(claims)
        ),
        check_files=_lines((file.article_id, f"{file.number} {file.sha256}") for file in files),
        overrides=_lines((file.article_id, overridden(file)) for file in files if file.overridden),
        files=files,
    )


def among(column: str, ids: Collection[int | None]) -> Func:
    """Whether the column is one of the ids, sent as one array: of a list Django prepares each one by itself."""
    one_of = Func(Value(list(ids)), function="ANY")
    return Func(F(column), one_of, arg_joiner=" = ", template="(%(expressions)s)", output_field=BooleanField())


def _check_files(articles: Collection[int]) -> Iterable[CheckFile]:
    """Without what they froze."""
    return (
        CheckFile.objects.filter(among("article_id", articles)).select_related("by").defer("content").order_by("number")
    )


def waivers_of(claims: Collection[int]) -> Iterable[Verification]:
    """Every waiver there ever was on the claims, oldest first: a later verdict does not hide it."""
    waived = Verification.objects.filter(among("claim_id", claims), undoes=None, reaffirms=None).exclude(waiver="")
    return waived.select_related("by").order_by("number")


def waived(given: Verification) -> str:
    """Who set the desk's rule aside, and why."""
    return f"{given.by.name}: {given.waiver}"


def warned(alert: Alert) -> str:
    """Which source was withdrawn, why, and what came of it; of a confidential one neither its name nor why."""
    source = alert.source
    said = _("%(source)s was withdrawn") % {"source": source.public_title}
    if not source.confidential:
        said = f"{said}: {source.withdrawn_why}"
    if alert.settled_at is None:
        return _("%(withdrawn)s (not answered)") % {"withdrawn": said}
    if alert.note:
        return _("%(withdrawn)s (answered: %(note)s)") % {"withdrawn": said, "note": alert.note}
    return _("%(withdrawn)s (answered by a new verdict)") % {"withdrawn": said}


def asked(call: Call) -> str:
    """Who was asked and what came of it; of a confidential source neither its name nor its words."""
    said = call.said if call.said and not call.evidence.source.confidential else ""
    return f"{call.public_person}: {mid_sentence(call.get_result_display())}{f' {said}' if said else ''}"


def overridden(file: CheckFile) -> str:
    """Who made the article ready in spite of blockers, and why."""
    return f"{file.by.name}: {file.reason}"


def _alerts(claims: Collection[int]) -> Iterable[Alert]:
    return Alert.objects.filter(among("claim_id", claims)).select_related("source").order_by("at", "pk")


def _calls(claims: Collection[int]) -> Iterable[Call]:
    return Call.objects.filter(among("claim_id", claims)).select_related("evidence__source").order_by("called_at", "pk")


def _comments(claims: Collection[int]) -> Iterable[Comment]:
    said = Comment.objects.filter(among("claim_id", claims)).select_related("by", "question__invitation")
    return said.order_by("at", "pk")


def _corrections(claims: Collection[int]) -> Iterable[Correction]:
    return Correction.objects.filter(among("claim_id", claims)).select_related("by").order_by("at", "pk")


def _lines(found: Iterable[tuple[int, str]]) -> Lines:
    lines: Lines = {}
    for key, line in found:
        lines.setdefault(key, []).append(line)
    return lines
