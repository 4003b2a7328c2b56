"""Events are found by their time, for what a desk did in a week."""

import django.contrib.postgres.indexes
from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [
        ("checks", "0014_a_desk_at_work"),
    ]

    operations = [
        migrations.AddIndex(
            model_name="event",
            index=django.contrib.postgres.indexes.BrinIndex(fields=["at"], name="event_by_time", pages_per_range=16),
        ),
    ]
