"""What a constraint cannot say of rules, sign-offs, questions by link and articles that are ready."""

from django.db import migrations

APPEND_ONLY = ["deskrule", "signoff", "comment", "comment_mentions", "call", "checkfile", "correction"]
NEVER_DELETED = ["alert", "invitation", "question"]


def append_only(table: str) -> str:
    return f"""
    CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE ON checks_{table}
        FOR EACH ROW EXECUTE FUNCTION checks_refuse_change();
    CREATE TRIGGER {table}_not_emptied BEFORE TRUNCATE ON checks_{table}
        FOR EACH STATEMENT EXECUTE FUNCTION checks_refuse_change();
    """


def never_deleted(table: str) -> str:
    return f"""
    CREATE TRIGGER {table}_not_deleted BEFORE DELETE ON checks_{table}
        FOR EACH ROW EXECUTE FUNCTION checks_refuse_change();
    CREATE TRIGGER {table}_not_emptied BEFORE TRUNCATE ON checks_{table}
        FOR EACH STATEMENT EXECUTE FUNCTION checks_refuse_change();
    """


def dropped(tables: list[str], *names: str) -> str:
    return "".join(f"DROP TRIGGER {table}_{name} ON checks_{table};" for table in tables for name in names)


# No program can make a desk without a rule.
FIRST_RULE = """
CREATE FUNCTION checks_first_rule() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO checks_deskrule (desk_id, number, kind, primary_needed, secondary_needed, locator_needed, sign_off_from,
                                 blind, withdrawn, at)
        VALUES (NEW.id, 1, '', 1, 3, true, 'never', true, false, now());
    RETURN NULL;
END $$;
CREATE TRIGGER first_rule AFTER INSERT ON checks_desk FOR EACH ROW EXECUTE FUNCTION checks_first_rule();
"""

SIGN_OFF = """
CREATE FUNCTION checks_sign_off() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    given checks_verification;
BEGIN
    SELECT * INTO given FROM checks_verification WHERE id = NEW.verification_id;
    IF NEW.by_id = given.by_id OR NEW.by_id = (SELECT by_id FROM checks_verification WHERE id = given.restores_id) THEN
        RAISE EXCEPTION 'a sign-off is by another person than the one who checked' USING ERRCODE = '23000';
    END IF;
    IF NOT EXISTS (
        SELECT 1 FROM checks_claim
        WHERE id = given.claim_id AND verification_id = given.id AND status = given.verdict AND status <> 'open'
    ) THEN
        RAISE EXCEPTION 'a sign-off is of the verdict that stands' USING ERRCODE = '23000';
    END IF;
    IF NEW.agrees <> (NEW.verdict = given.verdict) THEN
        RAISE EXCEPTION 'a sign-off agrees where both verdicts are the same' USING ERRCODE = '23000';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER sign_off BEFORE INSERT ON checks_signoff FOR EACH ROW EXECUTE FUNCTION checks_sign_off();
"""

# The verdict that decides a clash has a third person behind it.
DECIDES = """
CREATE FUNCTION checks_decides() RETURNS trigger LANGUAGE plpgsql AS $$
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
CREATE TRIGGER decides BEFORE INSERT ON checks_verification FOR EACH ROW WHEN (NEW.decides_id IS NOT NULL)
    EXECUTE FUNCTION checks_decides();
"""

ALERT_ONLY_SETTLED = """
CREATE FUNCTION checks_alert_only_settled() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (NEW.claim_id, NEW.source_id, NEW.at) IS DISTINCT FROM (OLD.claim_id, OLD.source_id, OLD.at) THEN
        RAISE EXCEPTION 'an alert is only settled, never changed' USING ERRCODE = '23000';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER alert_only_settled BEFORE UPDATE ON checks_alert
    FOR EACH ROW EXECUTE FUNCTION checks_alert_only_settled();
"""

INVITATION_ONLY_REVOKED = """
CREATE FUNCTION checks_invitation_only_revoked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.revoked_at IS NOT NULL
       OR (to_jsonb(NEW) - 'revoked_at' - 'revoked_by_id') <> (to_jsonb(OLD) - 'revoked_at' - 'revoked_by_id') THEN
        RAISE EXCEPTION 'an invitation is only revoked, never changed' USING ERRCODE = '23000';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER invitation_only_revoked BEFORE UPDATE ON checks_invitation
    FOR EACH ROW EXECUTE FUNCTION checks_invitation_only_revoked();
"""

# Once, and while the link is open.
QUESTION_ONLY_ANSWERED = """
CREATE FUNCTION checks_question_only_answered() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.answered_at IS NOT NULL
       OR (to_jsonb(NEW) - 'answer' - 'answered_at') <> (to_jsonb(OLD) - 'answer' - 'answered_at') THEN
        RAISE EXCEPTION 'a question is answered once, never changed' USING ERRCODE = '23000';
    END IF;
    IF NOT EXISTS (
        SELECT 1 FROM checks_invitation
        WHERE id = NEW.invitation_id AND revoked_at IS NULL AND expires_at > clock_timestamp()
    ) THEN
        RAISE EXCEPTION 'the link to this question is closed' USING ERRCODE = '23000';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER question_only_answered BEFORE UPDATE ON checks_question
    FOR EACH ROW EXECUTE FUNCTION checks_question_only_answered();
"""

# A story goes from draft to ready with a check file of its text, and from ready to published.
STATUS_BY_THE_GATE = """
CREATE FUNCTION checks_status_by_the_gate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.status = 'ready' AND NOT EXISTS (
        SELECT 1 FROM checks_checkfile WHERE article_id = NEW.id AND revision_id = NEW.revision_id
    ) THEN
        RAISE EXCEPTION 'ready needs a check file of this text' USING ERRCODE = '23000';
    END IF;
    IF NEW.status = 'ready' AND OLD.status <> 'draft' OR NEW.status = 'published' AND OLD.status <> 'ready' THEN
        RAISE EXCEPTION 'an article is a draft, then ready, then published' USING ERRCODE = '23000';
    END IF;
    IF OLD.status = 'published' AND EXISTS (SELECT 1 FROM checks_checkfile WHERE article_id = NEW.id) THEN
        RAISE EXCEPTION 'what went out with a check file stays published' USING ERRCODE = '23000';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER status_by_the_gate BEFORE UPDATE OF status ON checks_article FOR EACH ROW
    WHEN (NEW.status <> OLD.status) EXECUTE FUNCTION checks_status_by_the_gate();
"""

# What a check file froze: text, placements, verdicts, evidence.
FROZEN = """
CREATE FUNCTION checks_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    frozen boolean;
BEGIN
    IF TG_TABLE_NAME = 'checks_revision' THEN
        SELECT status = 'ready' INTO frozen FROM checks_article WHERE id = NEW.article_id;
    ELSE
        SELECT article.status = 'ready' INTO frozen
            FROM checks_claim claim JOIN checks_article article ON article.id = claim.article_id
            WHERE claim.id = NEW.claim_id;
    END IF;
    IF frozen THEN
        RAISE EXCEPTION 'the article is ready: its text, verdicts and evidence are frozen' USING ERRCODE = '23000';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER revision_frozen BEFORE INSERT ON checks_revision FOR EACH ROW EXECUTE FUNCTION checks_frozen();
CREATE TRIGGER verification_frozen BEFORE INSERT ON checks_verification FOR EACH ROW EXECUTE FUNCTION checks_frozen();
CREATE TRIGGER evidence_frozen BEFORE INSERT OR UPDATE ON checks_evidence
    FOR EACH ROW EXECUTE FUNCTION checks_frozen();
"""

# One statement places a whole split: looked up once a statement and not once a row.
PLACEMENTS_FROZEN = """
CREATE FUNCTION checks_placements_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT 1 FROM checks_article article
        WHERE status = 'ready' AND id IN (
            SELECT revision.article_id FROM checks_revision revision
            WHERE revision.id IN (SELECT revision_id FROM placed)
        )
    ) THEN
        RAISE EXCEPTION 'the article is ready: its text, verdicts and evidence are frozen' USING ERRCODE = '23000';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER placements_frozen AFTER INSERT ON checks_placement
    REFERENCING NEW TABLE AS placed FOR EACH STATEMENT EXECUTE FUNCTION checks_placements_frozen();
"""

FUNCTIONS = {
    "checks_first_rule": FIRST_RULE,
    "checks_sign_off": SIGN_OFF,
    "checks_decides": DECIDES,
    "checks_alert_only_settled": ALERT_ONLY_SETTLED,
    "checks_invitation_only_revoked": INVITATION_ONLY_REVOKED,
    "checks_question_only_answered": QUESTION_ONLY_ANSWERED,
    "checks_status_by_the_gate": STATUS_BY_THE_GATE,
    "checks_frozen": FROZEN,
    "checks_placements_frozen": PLACEMENTS_FROZEN,
}


class Migration(migrations.Migration):
    dependencies = [("checks", "0010_first_rules_and_roles")]

    operations = [
        migrations.RunSQL(
            "".join(map(append_only, APPEND_ONLY)) + "".join(map(never_deleted, NEVER_DELETED)),
            dropped(APPEND_ONLY, "append_only", "not_emptied") + dropped(NEVER_DELETED, "not_deleted", "not_emptied"),
        ),
        *(migrations.RunSQL(sql, f"DROP FUNCTION {function}() CASCADE") for function, sql in FUNCTIONS.items()),
        migrations.RemoveConstraint(model_name="desk", name="desk_asks_for_a_source"),
        migrations.RemoveField(model_name="desk", name="primary_needed"),
        migrations.RemoveField(model_name="desk", name="secondary_needed"),
        migrations.RemoveField(model_name="desk", name="shelf_life_days"),
    ]
