"""Compare placements with their text page by page: in UTF-8, finding a character of a long text costs a walk to it."""

from django.db import migrations

STANDS = """
CREATE OR REPLACE FUNCTION checks_placement_stands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF {wrong} THEN
        RAISE EXCEPTION 'a placement''s wording is not what stands there' USING ERRCODE = '23000';
    END IF;
    UPDATE checks_claim claim
        SET placement_id = placed.id, status = checks_status(claim.id, claim.verification_id, placed.id)
        FROM placed WHERE claim.id = placed.claim_id;
    RETURN NULL;
END $$;
"""

IN_PAGES = """
        WITH paged AS MATERIALIZED (
            SELECT revision.id, revision.article_id, char_length(revision.text) AS length, (
                SELECT array_agg(substr(revision.text, page * 4096 + 1, 4096) ORDER BY page)
                FROM generate_series(0, char_length(revision.text) / 4096) page
            ) AS pages
            FROM checks_revision revision WHERE revision.id IN (SELECT revision_id FROM placed)
        )
        SELECT 1 FROM placed
        JOIN paged ON paged.id = placed.revision_id
        JOIN checks_claim claim ON claim.id = placed.claim_id
        WHERE claim.article_id <> paged.article_id
           OR placed."end" > paged.length
           OR substr(
                array_to_string(pages[placed.start / 4096 + 1 : (placed."end" - 1) / 4096 + 1], ''),
                placed.start % 4096 + 1, placed."end" - placed.start
              ) <> placed.wording
"""

IN_THE_WHOLE_TEXT = """
        SELECT 1 FROM placed
        JOIN checks_revision revision ON revision.id = placed.revision_id
        JOIN checks_claim claim ON claim.id = placed.claim_id
        WHERE claim.article_id <> revision.article_id
           OR placed."end" > char_length(revision.text)
           OR substr(revision.text, placed.start + 1, placed."end" - placed.start) <> placed.wording
"""


class Migration(migrations.Migration):
    dependencies = [
        ("checks", "0007_same_words"),
    ]

    operations = [
        migrations.RunSQL(
            # Making the pages is a walk through the whole text: for a few placements it does not pay.
            STANDS.format(
                wrong=f"((SELECT count(*) FROM placed) > 20 AND EXISTS ({IN_PAGES}))"  # noqa: S608
                f" OR ((SELECT count(*) FROM placed) <= 20 AND EXISTS ({IN_THE_WHOLE_TEXT}))"
            ),
            STANDS.format(wrong=f"EXISTS ({IN_THE_WHOLE_TEXT})"),
        ),
    ]
