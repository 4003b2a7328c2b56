"""Undoing a verdict that was given under a recheck leads back to the recheck: the verdict before, on its own words."""

from django.db import migrations

# A verdict is on the claim's present words and no others; one that an undo restores is also on those it was given on.
VERDICT_ON_PRESENT_WORDS = """
CREATE OR REPLACE FUNCTION checks_verdict_on_present_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (
        SELECT 1 FROM checks_claim claim JOIN checks_placement placement ON placement.id = claim.placement_id
        WHERE claim.id = NEW.claim_id AND placement.wording = NEW.wording AND placement.revision_id = NEW.revision_id
    ){restored} THEN
        RAISE EXCEPTION 'a verdict is on the claim''s present wording' USING ERRCODE = '23000';
    END IF;
    RETURN NEW;
END $$;
"""
AS_FIRST_GIVEN = """ AND NOT EXISTS (
        SELECT 1 FROM checks_verification restored
        WHERE NEW.undoes_id IS NOT NULL AND restored.id = NEW.restores_id AND restored.claim_id = NEW.claim_id
          AND restored.wording = NEW.wording AND restored.revision_id = NEW.revision_id
    )"""

VERDICT = """
CREATE OR REPLACE FUNCTION checks_verdict() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO checks_citation (verification_id, evidence_id)
        SELECT NEW.id, id FROM checks_evidence WHERE claim_id = NEW.claim_id AND withdrawn_at IS NULL;
    IF NEW.verdict = 'sourced' AND NEW.waiver = '' AND NOT EXISTS (
        SELECT 1 FROM checks_evidence WHERE claim_id = NEW.claim_id AND withdrawn_at IS NULL AND stance = 'supports'
    ) THEN
        RAISE EXCEPTION 'sourced needs evidence that supports' USING ERRCODE = '23000';
    END IF;
    IF NEW.verdict = 'disputed' AND NEW.note = '' AND NOT EXISTS (
        SELECT 1 FROM checks_evidence WHERE claim_id = NEW.claim_id AND withdrawn_at IS NULL AND stance = 'contradicts'
    ) THEN
        RAISE EXCEPTION 'disputed needs a note or evidence that contradicts' USING ERRCODE = '23000';
    END IF;
    UPDATE checks_claim SET status = {status}, verification_id = NEW.id, version = version + 1
        WHERE id = NEW.claim_id;
    RETURN NULL;
END $$;
"""


class Migration(migrations.Migration):
    dependencies = [("checks", "0016_claims_by_kind")]

    operations = [
        migrations.RunSQL(
            VERDICT_ON_PRESENT_WORDS.format(restored=AS_FIRST_GIVEN), VERDICT_ON_PRESENT_WORDS.format(restored="")
        ),
        migrations.RunSQL(
            VERDICT.format(status="checks_status(id, NEW.id, placement_id)"), VERDICT.format(status="NEW.verdict")
        ),
    ]
