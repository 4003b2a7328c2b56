"""An index for the claims page in the order of kinds, which sorted every claim of the desks for one page."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("checks", "0015_events_by_time")]

    operations = [
        migrations.AddIndex(
            model_name="claim",
            index=models.Index(fields=["kind", "-worth", "id"], name="claim_by_kind"),
        ),
    ]
