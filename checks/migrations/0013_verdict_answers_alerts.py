"""A new verdict answers the claim's alerts, and its undo raises them again: for every program that gives one."""

from django.db import migrations

ANSWERS_ALERTS = """
CREATE FUNCTION checks_answers_alerts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.undoes_id IS NOT NULL THEN
        INSERT INTO checks_alert (claim_id, source_id, at, note)
            SELECT claim_id, source_id, NEW.at, '' FROM checks_alert WHERE settled_with_id = NEW.undoes_id
            ON CONFLICT DO NOTHING; -- joined claims hand their open alerts on
    ELSE
        UPDATE checks_alert SET settled_at = NEW.at, settled_by_id = NEW.by_id, settled_with_id = NEW.id
            WHERE claim_id = NEW.claim_id AND settled_at IS NULL;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER answers_alerts AFTER INSERT ON checks_verification FOR EACH ROW
    WHEN (NEW.undoes_id IS NOT NULL OR NEW.verdict <> 'open') EXECUTE FUNCTION checks_answers_alerts();
"""


class Migration(migrations.Migration):
    dependencies = [("checks", "0012_nothing_borrowed")]

    operations = [migrations.RunSQL(ANSWERS_ALERTS, "DROP FUNCTION checks_answers_alerts() CASCADE")]
