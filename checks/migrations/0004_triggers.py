"""What a constraint cannot say: tables that only grow, words that are the text's own, verdicts with their reason."""

from django.db import migrations

APPEND_ONLY = ["revision", "placement", "verification", "citation", "event"]

# 23000: an integrity error, so that Django raises IntegrityError.
REFUSE_CHANGE = """
CREATE FUNCTION checks_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only: % is refused', TG_TABLE_NAME, TG_OP USING ERRCODE = '23000';
END $$;
"""


def append_only(table: str) -> str:
    return f"""
    CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE ON checks_{table}
        FOR EACH ROW EXECUTE FUNCTION checks_refuse_change();
    CREATE TRIGGER {table}_not_emptied BEFORE TRUNCATE ON checks_{table}
        FOR EACH STATEMENT EXECUTE FUNCTION checks_refuse_change();
    """


# Evidence may be withdrawn, once, and is otherwise as fixed as the verdicts that cite it.
EVIDENCE_ONLY_WITHDRAWN = """
CREATE FUNCTION checks_evidence_only_withdrawn() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.withdrawn_at IS NOT NULL
       OR (to_jsonb(NEW) - 'withdrawn_at' - 'withdrawn_by_id')
          <> (to_jsonb(OLD) - 'withdrawn_at' - 'withdrawn_by_id') THEN
        RAISE EXCEPTION 'evidence is only withdrawn, never changed' USING ERRCODE = '23000';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER evidence_only_withdrawn BEFORE UPDATE ON checks_evidence
    FOR EACH ROW EXECUTE FUNCTION checks_evidence_only_withdrawn();
CREATE TRIGGER evidence_not_deleted BEFORE DELETE ON checks_evidence
    FOR EACH ROW EXECUTE FUNCTION checks_refuse_change();
CREATE TRIGGER evidence_not_emptied BEFORE TRUNCATE ON checks_evidence
    FOR EACH STATEMENT EXECUTE FUNCTION checks_refuse_change();
"""

# What Claim.status_for() says in Python: the latest verdict where it speaks of the present words, else `recheck`.
STATUS = """
CREATE FUNCTION checks_status(claim bigint, verification bigint, placement bigint) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT coalesce((
        SELECT CASE WHEN given.verdict = 'open' OR given.wording = placed.wording THEN given.verdict ELSE 'recheck' END
        FROM checks_verification given, checks_placement placed
        WHERE given.id = verification AND given.claim_id = claim AND placed.id = placement
    ), 'open')
$$;
"""

# No program can write a status beside the verdict, forget a verdict, or take a claim out of the text.
STATUS_FOLLOWS_VERDICT = """
CREATE FUNCTION checks_status_follows_verdict() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.placement_id IS NOT NULL AND NEW.status <> checks_status(NEW.id, NEW.verification_id, NEW.placement_id) THEN
        RAISE EXCEPTION 'a claim''s status is its verdict on its present wording' USING ERRCODE = '23000';
    END IF;
    IF NEW.verification_id IS DISTINCT FROM (
        SELECT id FROM checks_verification WHERE claim_id = NEW.id ORDER BY number DESC LIMIT 1
    ) THEN
        RAISE EXCEPTION 'a claim''s verification is its latest' USING ERRCODE = '23000';
    END IF;
    IF NEW.placement_id IS NULL AND NEW.joined_into_id IS NULL THEN
        RAISE EXCEPTION 'a claim leaves the text only into another' USING ERRCODE = '23000';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER status_follows_verdict BEFORE UPDATE ON checks_claim FOR EACH ROW
    WHEN ((OLD.status, OLD.verification_id, OLD.placement_id, OLD.joined_into_id)
          IS DISTINCT FROM (NEW.status, NEW.verification_id, NEW.placement_id, NEW.joined_into_id))
    EXECUTE FUNCTION checks_status_follows_verdict();
"""

# One statement inserts a whole split, so the words are compared once a statement and not once a row.
PLACEMENT_STANDS = """
CREATE FUNCTION checks_placement_stands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT 1 FROM placed
        JOIN checks_revision revision ON revision.id = placed.revision_id
        JOIN checks_claim claim ON claim.id = placed.claim_id
        WHERE claim.article_id <> revision.article_id
           OR placed."end" > char_length(revision.text)
           OR substr(revision.text, placed.start + 1, placed."end" - placed.start) <> placed.wording
    ) THEN
        RAISE EXCEPTION 'a placement''s wording is not what stands there' USING ERRCODE = '23000';
    END IF;
    UPDATE checks_claim claim
        SET placement_id = placed.id, status = checks_status(claim.id, claim.verification_id, placed.id)
        FROM placed WHERE claim.id = placed.claim_id;
    RETURN NULL;
END $$;
CREATE TRIGGER placement_stands AFTER INSERT ON checks_placement
    REFERENCING NEW TABLE AS placed FOR EACH STATEMENT EXECUTE FUNCTION checks_placement_stands();
"""

# A verdict and what follows from it are one thing: no program can write the one and forget the other.
VERDICT = """
CREATE FUNCTION checks_verdict() RETURNS trigger LANGUAGE plpgsql AS $$
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
    UPDATE checks_claim SET status = NEW.verdict, verification_id = NEW.id, version = version + 1
        WHERE id = NEW.claim_id;
    RETURN NULL;
END $$;
CREATE TRIGGER verdict AFTER INSERT ON checks_verification FOR EACH ROW EXECUTE FUNCTION checks_verdict();
"""

# A verdict is on the claim's present words and no others.
VERDICT_ON_PRESENT_WORDS = """
CREATE FUNCTION checks_verdict_on_present_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (
        SELECT 1 FROM checks_claim claim JOIN checks_placement placement ON placement.id = claim.placement_id
        WHERE claim.id = NEW.claim_id AND placement.wording = NEW.wording AND placement.revision_id = NEW.revision_id
    ) THEN
        RAISE EXCEPTION 'a verdict is on the claim''s present wording' USING ERRCODE = '23000';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER verdict_on_present_words BEFORE INSERT ON checks_verification
    FOR EACH ROW EXECUTE FUNCTION checks_verdict_on_present_words();
"""

# Citations are written by the verdict's trigger (depth 2 here) and by nothing else.
CITATION_WITH_VERDICT = """
CREATE FUNCTION checks_citation_with_verdict() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF pg_trigger_depth() < 2 THEN
        RAISE EXCEPTION 'citations are written with their verdict' USING ERRCODE = '23000';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER citation_with_verdict BEFORE INSERT ON checks_citation
    FOR EACH ROW EXECUTE FUNCTION checks_citation_with_verdict();
"""

EVENT_IN_CHAIN = """
CREATE FUNCTION checks_event_in_chain() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE checks_article SET last_event = NEW.number, last_digest = NEW.digest
        WHERE id = NEW.article_id AND last_event = NEW.number - 1 AND last_digest = NEW.before;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'event % of article % does not follow the last one', NEW.number, NEW.article_id
            USING ERRCODE = '23000';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER event_in_chain BEFORE INSERT ON checks_event FOR EACH ROW EXECUTE FUNCTION checks_event_in_chain();
"""

FUNCTIONS = {
    "checks_evidence_only_withdrawn": EVIDENCE_ONLY_WITHDRAWN,
    "checks_status_follows_verdict": STATUS_FOLLOWS_VERDICT,
    "checks_placement_stands": PLACEMENT_STANDS,
    "checks_verdict_on_present_words": VERDICT_ON_PRESENT_WORDS,
    "checks_verdict": VERDICT,
    "checks_citation_with_verdict": CITATION_WITH_VERDICT,
    "checks_event_in_chain": EVENT_IN_CHAIN,
}


class Migration(migrations.Migration):
    dependencies = [("checks", "0003_constraints")]

    operations = [
        migrations.RunSQL(
            REFUSE_CHANGE + "".join(append_only(table) for table in APPEND_ONLY),
            "DROP FUNCTION checks_refuse_change() CASCADE",
        ),
        migrations.RunSQL(STATUS, "DROP FUNCTION checks_status(bigint, bigint, bigint)"),
        *(migrations.RunSQL(sql, f"DROP FUNCTION {function}() CASCADE") for function, sql in FUNCTIONS.items()),
    ]
