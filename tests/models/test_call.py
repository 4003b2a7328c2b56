"""A call that the database refuses, and one that stays as it was kept."""

import psycopg
import pytest
from django.db import IntegrityError, connection, transaction

from checks.models import Call, Evidence
from tests.make import claims_of, make_article, make_call, make_evidence

pytestmark = pytest.mark.django_db


def refused_by(refusal: pytest.ExceptionInfo[IntegrityError]) -> psycopg.errors.Diagnostic:
    assert isinstance(refusal.value.__cause__, psycopg.Error)
    return refusal.value.__cause__.diag


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ({"person": ""}, "call_to_somebody"),
        ({"result": "maybe"}, "call_result_known"),
        ({"channel": "pigeon"}, "call_channel_known"),
        ({"result": "corrected", "said": ""}, "correction_says_what_is_right"),
        ({"evidence": "of another call"}, "checks_call_evidence_id_key"),
    ],
)
def test_the_database_refuses(given: dict[str, str], name: str):
    claim = claims_of(make_article())[0]
    kept = make_call(claim)
    evidence: Evidence = kept.evidence if given.pop("evidence", "") else make_evidence(claim)
    columns = {"person": "Ada Hale", "question": "So?", "result": "confirmed", "called_at": kept.called_at} | given

    with pytest.raises(IntegrityError) as refusal, transaction.atomic():
        Call.objects.create(claim=claim, evidence=evidence, by=kept.by, **columns)

    assert refused_by(refusal).constraint_name == name


@pytest.mark.parametrize("sql", ["UPDATE checks_call SET said = 'No.'", "DELETE FROM checks_call"])
def test_a_call_stays_as_it_was_kept(sql: str):
    make_call(claims_of(make_article())[0])

    with pytest.raises(IntegrityError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(sql)

    assert Call.objects.get().said == "Yes, that is so."
