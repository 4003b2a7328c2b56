"""An event for naming the person to ask."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("checks", "0012_clash_without_a_note"),
    ]

    operations = [
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
                    ("source_withdrawn", "Source withdrawn"),
                    ("alert_settled", "Alert answered"),
                    ("signed_off", "Signed off"),
                    ("clashed", "Contradicted by a second person"),
                    ("commented", "Comment"),
                    ("waiting", "Waiting for somebody"),
                    ("wording_accepted", "Proposed wording accepted"),
                    ("wording_refused", "Proposed wording refused"),
                    ("invited", "Questions sent by link"),
                    ("invitation_revoked", "Link revoked"),
                    ("answered", "Answer from outside"),
                    ("call_planned", "Person to ask named"),
                    ("called", "Person asked"),
                    ("ready", "Ready"),
                    ("back_to_draft", "Back to draft"),
                    ("published", "Published"),
                    ("corrected", "Correction published"),
                ],
                max_length=30,
            ),
        ),
    ]
