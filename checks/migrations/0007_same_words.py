"""A verdict holds for the same words, however their quotation marks, dashes and white space are set."""

from django.db import migrations, models

# What checks.anchoring.same_words() says in Python: quotation marks, then apostrophes and single ones, then dashes, each
# in one style. Normal text has no white space but single spaces and line ends.
SET_IN_MANY_WAYS = "“”„‟«»‘’‚‛‹›′‐‑‒–—―−"
SET_IN_ONE_WAY = '"' * 6 + "''" * 7 + "-" * 7  # an apostrophe is doubled inside a string of SQL

SAME_WORDS = f"""
CREATE FUNCTION checks_words(words text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT regexp_replace(translate(words, '{SET_IN_MANY_WAYS}', '{SET_IN_ONE_WAY}'), '[ \n]+', ' ', 'g')
$$;
"""

STATUS = """
CREATE OR REPLACE FUNCTION checks_status(claim bigint, verification bigint, placement bigint)
RETURNS text LANGUAGE sql STABLE AS $$
    SELECT coalesce((
        SELECT CASE WHEN given.verdict = 'open' OR ({same}) THEN given.verdict ELSE 'recheck' END
        FROM checks_verification given, checks_placement placed
        WHERE given.id = verification AND given.claim_id = claim AND placed.id = placement
    ), 'open')
$$;
"""


class Migration(migrations.Migration):
    dependencies = [
        ("checks", "0006_survey"),
    ]

    operations = [
        migrations.RunSQL(SAME_WORDS, "DROP FUNCTION checks_words(text)"),
        migrations.RunSQL(
            # Of doubtful words nobody can tell whether they are the claim's, until there is a verdict on them.
            STATUS.format(
                same="checks_words(given.wording) = checks_words(placed.wording)"
                " AND (NOT placed.doubtful OR given.revision_id = placed.revision_id)"
            ),
            STATUS.format(same="given.wording = placed.wording"),
        ),
        migrations.AlterField(
            model_name="placement",
            name="how",
            field=models.CharField(
                choices=[
                    ("split", "Split by the workbench"),
                    ("unchanged", "Unchanged"),
                    ("moved", "Moved"),
                    ("reworded", "Reworded"),
                    ("added", "Added"),
                    ("resized", "Bounds corrected by hand"),
                    ("joined", "Joined by hand"),
                ],
                max_length=10,
            ),
        ),
        migrations.AlterField(
            model_name="event",
            name="kind",
            field=models.CharField(
                choices=[
                    ("article_added", "Article added"),
                    ("article_edited", "Article details changed"),
                    ("article_revised", "New revision"),
                    ("claim_reworded", "Wording changed"),
                    ("claim_cut", "Cut from the text"),
                    ("claim_placed", "Brought back into the text"),
                    ("claim_added", "Claim added"),
                    ("claim_resized", "Bounds corrected"),
                    ("claim_split", "Claim split in two"),
                    ("claims_joined", "Claims joined"),
                    ("verdict", "Verdict given"),
                    ("evidence_added", "Evidence added"),
                    ("evidence_withdrawn", "Evidence withdrawn"),
                    ("source_edited", "Source changed"),
                ],
                max_length=30,
            ),
        ),
    ]
