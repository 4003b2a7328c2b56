"""Rows that belong together do: no question of another article, no settled alert answered anew, no verdict borrowed."""

from django.db import migrations, models

# What a row leads to lies on the same claim, or in the same article, as the row itself.
BELONGS = """
CREATE FUNCTION checks_belongs() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    together boolean;
BEGIN
    CASE TG_TABLE_NAME
    WHEN 'checks_question' THEN
        together := (SELECT article_id FROM checks_claim WHERE id = NEW.claim_id)
            = (SELECT article_id FROM checks_invitation WHERE id = NEW.invitation_id);
    WHEN 'checks_comment' THEN
        together := NEW.claim_id = ALL (
            SELECT claim_id FROM checks_comment WHERE id = NEW.parent_id
            UNION SELECT claim_id FROM checks_verification WHERE id = NEW.verification_id
            UNION SELECT claim_id FROM checks_question WHERE id = NEW.question_id
        );
    WHEN 'checks_call' THEN
        together := NEW.claim_id = (SELECT claim_id FROM checks_evidence WHERE id = NEW.evidence_id);
    WHEN 'checks_alert' THEN
        together := NEW.claim_id = ALL (SELECT claim_id FROM checks_verification WHERE id = NEW.settled_with_id);
    WHEN 'checks_checkfile' THEN
        together := NEW.article_id = (SELECT article_id FROM checks_revision WHERE id = NEW.revision_id);
    WHEN 'checks_correction' THEN
        together := NEW.article_id = ALL (
            SELECT article_id FROM checks_claim WHERE id = NEW.claim_id
            UNION SELECT article_id FROM checks_checkfile WHERE id = NEW.check_file_id
        );
    END CASE;
    IF NOT coalesce(together, true) THEN -- without the other row the foreign key refuses it
        RAISE EXCEPTION '% leads to another claim or article', TG_TABLE_NAME USING ERRCODE = '23000';
    END IF;
    RETURN NEW;
END $$;
"""
BELONGING = ["question", "comment", "call", "checkfile", "correction"]

# An alert is answered once, as a question is.
ALERT_ONLY_SETTLED = """
CREATE OR REPLACE FUNCTION checks_alert_only_settled() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF {once} (NEW.claim_id, NEW.source_id, NEW.at) IS DISTINCT FROM (OLD.claim_id, OLD.source_id, OLD.at) THEN
        RAISE EXCEPTION 'an alert is only settled, never changed' USING ERRCODE = '23000';
    END IF;
    RETURN NEW;
END $$;
"""

# The verdict that decides a clash has a third person behind it; after an undo the clash is on the verdict restored.
DECIDES = """
CREATE OR REPLACE FUNCTION checks_decides() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (
        SELECT 1 FROM checks_signoff clash
        JOIN checks_verification given ON given.id = clash.verification_id
        JOIN checks_claim claim ON claim.id = given.claim_id
        JOIN checks_verification standing ON standing.id = claim.verification_id
        LEFT JOIN checks_verification restored ON restored.id = given.restores_id
        WHERE clash.id = NEW.decides_id AND claim.id = NEW.claim_id AND NOT clash.agrees
          AND given.id IN (standing.id, standing.restores_id)
          AND NEW.by_id NOT IN (clash.by_id, given.by_id, coalesce(restored.by_id, given.by_id))
    ) THEN
        RAISE EXCEPTION 'a clash is decided by a third person' USING ERRCODE = '23000';
    END IF;
    RETURN NEW;
END $$;
"""
DECIDES_BEFORE = """
CREATE OR REPLACE FUNCTION checks_decides() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (
        SELECT 1 FROM checks_signoff clash
        JOIN checks_verification given ON given.id = clash.verification_id
        JOIN checks_claim claim ON claim.verification_id = given.id
        WHERE clash.id = NEW.decides_id AND claim.id = NEW.claim_id AND NOT clash.agrees
          AND NEW.by_id NOT IN (clash.by_id, given.by_id)
    ) THEN
        RAISE EXCEPTION 'a clash is decided by a third person' USING ERRCODE = '23000';
    END IF;
    RETURN NEW;
END $$;
"""

# A sign-off goes on with the verdict that an undo restores: so that verdict is one on the same words of the same claim.
RESTORES = """
CREATE FUNCTION checks_restores() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.undoes_id IS NULL OR NOT EXISTS (
        SELECT 1 FROM checks_verification restored
        WHERE restored.id = NEW.restores_id AND restored.claim_id = NEW.claim_id AND restored.verdict = NEW.verdict
          AND checks_words(restored.wording) = checks_words(NEW.wording)
    ) THEN
        RAISE EXCEPTION 'an undo restores a verdict on the same words' USING ERRCODE = '23000';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER restores BEFORE INSERT ON checks_verification FOR EACH ROW WHEN (NEW.restores_id IS NOT NULL)
    EXECUTE FUNCTION checks_restores();
"""

# A sign-off stands in the check file as the verdict does.
SIGN_OFF_FROZEN = """
CREATE FUNCTION checks_sign_off_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT 1 FROM checks_verification given
        JOIN checks_claim claim ON claim.id = given.claim_id
        JOIN checks_article article ON article.id = claim.article_id
        WHERE given.id = NEW.verification_id AND article.status = 'ready'
    ) THEN
        RAISE EXCEPTION 'the article is ready: its text, verdicts and evidence are frozen' USING ERRCODE = '23000';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER sign_off_frozen BEFORE INSERT ON checks_signoff
    FOR EACH ROW EXECUTE FUNCTION checks_sign_off_frozen();
"""

# No article comes in as ready: it has no check file yet.
NONE_BEGINS_READY = """
CREATE TRIGGER none_begins_ready BEFORE INSERT ON checks_article FOR EACH ROW
    WHEN (NEW.status = 'ready') EXECUTE FUNCTION checks_status_by_the_gate();
"""


def belonging(table: str) -> str:
    return f"""
    CREATE TRIGGER {table}_belongs BEFORE INSERT ON checks_{table} FOR EACH ROW EXECUTE FUNCTION checks_belongs();
    """


class Migration(migrations.Migration):
    dependencies = [("checks", "0011_four_eyes")]

    operations = [
        migrations.RunSQL(
            BELONGS
            + "".join(map(belonging, BELONGING))
            # The verdict that answers an alert comes later than the alert.
            + """
            CREATE TRIGGER alert_belongs BEFORE INSERT OR UPDATE ON checks_alert
                FOR EACH ROW EXECUTE FUNCTION checks_belongs();
            """,
            "DROP FUNCTION checks_belongs() CASCADE",
        ),
        migrations.RunSQL(
            ALERT_ONLY_SETTLED.format(once="OLD.settled_at IS NOT NULL OR"), ALERT_ONLY_SETTLED.format(once="")
        ),
        migrations.RunSQL(DECIDES, DECIDES_BEFORE),
        migrations.RunSQL(RESTORES, "DROP FUNCTION checks_restores() CASCADE"),
        migrations.RunSQL(SIGN_OFF_FROZEN, "DROP FUNCTION checks_sign_off_frozen() CASCADE"),
        migrations.RunSQL(NONE_BEGINS_READY, "DROP TRIGGER none_begins_ready ON checks_article"),
        migrations.AddConstraint(
            model_name="deskrule",
            constraint=models.CheckConstraint(
                name="desk_rule_kind_known",
                condition=models.Q(
                    kind__in=[
                        "", "quantity", "quotation", "reported", "event", "definition",
                        "comparison", "cause", "prediction", "opinion", "other",
                    ]
                ),
            ),
        ),
        migrations.AddConstraint(
            model_name="comment",
            constraint=models.CheckConstraint(
                name="answer_from_outside_to_a_question",
                condition=models.Q(kind="answered", question__isnull=False)
                | (~models.Q(kind="answered") & models.Q(question=None)),
            ),
        ),
    ]  # fmt: skip
