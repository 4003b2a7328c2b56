"""The tables of revisions, placements, evidence and verdicts, and what points to them."""

import django.contrib.auth.models
import django.contrib.auth.validators
import django.contrib.postgres.fields
import django.contrib.postgres.indexes
import django.contrib.postgres.search
import django.db.models.deletion
import django.db.models.functions.text
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("checks", "0001_articles"),
    ]

    operations = [
        migrations.CreateModel(
            name="Evidence",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "tier",
                    models.CharField(
                        choices=[("primary", "Primary"), ("secondary", "Secondary")], default="secondary", max_length=10
                    ),
                ),
                (
                    "stance",
                    models.CharField(
                        choices=[
                            ("supports", "Supports"),
                            ("contradicts", "Contradicts"),
                            ("context", "Gives context"),
                        ],
                        default="supports",
                        max_length=12,
                    ),
                ),
                (
                    "locator",
                    models.CharField(blank=True, help_text="Page, paragraph, table or timecode.", max_length=200),
                ),
                ("passage", models.TextField(blank=True, verbose_name="quoted passage")),
                ("snapshot", models.URLField(blank=True, max_length=2000, verbose_name="archived copy")),
                ("accessed_at", models.DateTimeField(default=django.utils.timezone.now, verbose_name="seen at")),
                ("at", models.DateTimeField(auto_now_add=True)),
                ("withdrawn_at", models.DateTimeField(blank=True, editable=False, null=True)),
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
                (
                    "claim",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="evidence", to="checks.claim"
                    ),
                ),
                (
                    "withdrawn_by",
                    models.ForeignKey(
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "evidence",
            },
        ),
        migrations.CreateModel(
            name="Citation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "evidence",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="citations", to="checks.evidence"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Placement",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("number", models.PositiveIntegerField(default=1)),
                ("start", models.PositiveIntegerField()),
                ("end", models.PositiveIntegerField()),
                (
                    "how",
                    models.CharField(
                        choices=[
                            ("split", "Split by the workbench"),
                            ("unchanged", "Unchanged"),
                            ("moved", "Moved"),
                            ("reworded", "Reworded"),
                            ("added", "Added by hand"),
                            ("resized", "Bounds corrected by hand"),
                            ("joined", "Joined by hand"),
                        ],
                        max_length=10,
                    ),
                ),
                ("wording", models.TextField()),
                (
                    "search",
                    models.GeneratedField(
                        db_persist=True,
                        expression=django.contrib.postgres.search.CombinedSearchVector(
                            django.contrib.postgres.search.SearchVector(
                                django.db.models.functions.text.Left("wording", 100000), config="simple"
                            ),
                            "||",
                            django.contrib.postgres.search.SearchVector(
                                django.db.models.functions.text.Left("wording", 100000), config="english"
                            ),
                            django.contrib.postgres.search.SearchConfig("simple"),
                        ),
                        output_field=django.contrib.postgres.search.SearchVectorField(),
                    ),
                ),
                (
                    "claim",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="placements", to="checks.claim"
                    ),
                ),
            ],
            options={
                "ordering": ["revision", "start", "end", "pk"],
            },
        ),
        migrations.AddField(
            model_name="claim",
            name="placement",
            field=models.ForeignKey(
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="checks.placement",
            ),
        ),
        migrations.CreateModel(
            name="Revision",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("number", models.PositiveIntegerField()),
                ("text", models.TextField()),
                ("sha256", models.CharField(max_length=64)),
                ("split_version", models.CharField(max_length=40)),
                ("at", models.DateTimeField(auto_now_add=True)),
                (
                    "search",
                    models.GeneratedField(
                        db_persist=True,
                        expression=django.contrib.postgres.search.CombinedSearchVector(
                            django.contrib.postgres.search.SearchVector(
                                django.db.models.functions.text.Left("text", 100000), config="simple"
                            ),
                            "||",
                            django.contrib.postgres.search.SearchVector(
                                django.db.models.functions.text.Left("text", 100000), config="english"
                            ),
                            django.contrib.postgres.search.SearchConfig("simple"),
                        ),
                        output_field=django.contrib.postgres.search.SearchVectorField(),
                    ),
                ),
                (
                    "article",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="revisions", to="checks.article"
                    ),
                ),
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
            ],
            options={
                "ordering": ["article", "number"],
            },
        ),
        migrations.AddField(
            model_name="placement",
            name="revision",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="placements", to="checks.revision"
            ),
        ),
        migrations.AddField(
            model_name="article",
            name="revision",
            field=models.ForeignKey(
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="checks.revision",
            ),
        ),
        migrations.CreateModel(
            name="Source",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("title", models.CharField(max_length=300)),
                ("publisher", models.CharField(blank=True, max_length=200)),
                ("url", models.URLField(blank=True, max_length=2000, verbose_name="address")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("web_page", "Web page"),
                            ("document", "Document"),
                            ("data_set", "Data set"),
                            ("publication", "Publication"),
                            ("recording", "Recording"),
                            ("interview", "Interview"),
                            ("person", "Person"),
                            ("own_observation", "Own observation"),
                            ("press_release", "Press release"),
                            ("encyclopedia", "Encyclopedia"),
                        ],
                        default="web_page",
                        max_length=20,
                    ),
                ),
                (
                    "origin",
                    models.CharField(
                        blank=True,
                        help_text="The agency or study that copies go back to; sources of one origin count once.",
                        max_length=200,
                        verbose_name="origin group",
                    ),
                ),
                (
                    "confidential",
                    models.BooleanField(default=False, help_text="Counted, but not named in reports and exports."),
                ),
                (
                    "desk",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="sources", to="checks.desk"
                    ),
                ),
            ],
            options={
                "ordering": ["title"],
            },
        ),
        migrations.AddField(
            model_name="evidence",
            name="source",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="evidence", to="checks.source"
            ),
        ),
        migrations.CreateModel(
            name="Verification",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("number", models.PositiveIntegerField()),
                (
                    "verdict",
                    models.CharField(
                        choices=[
                            ("sourced", "Sourced"),
                            ("disputed", "Disputed"),
                            ("needs_context", "Needs context"),
                            ("cleared", "Cleared"),
                            ("open", "Reopened"),
                        ],
                        max_length=13,
                    ),
                ),
                ("wording", models.TextField()),
                ("note", models.TextField(blank=True)),
                ("proposed", models.TextField(blank=True, verbose_name="proposed wording")),
                ("waiver", models.TextField(blank=True, help_text="Why the desk's rule for sources was set aside.")),
                ("at", models.DateTimeField(auto_now_add=True)),
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="verifications",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "claim",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="verifications", to="checks.claim"
                    ),
                ),
                (
                    "evidence",
                    models.ManyToManyField(related_name="cited_by", through="checks.Citation", to="checks.evidence"),
                ),
                (
                    "reaffirms",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="checks.verification",
                    ),
                ),
                (
                    "revision",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="checks.revision"
                    ),
                ),
                (
                    "undoes",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="checks.verification",
                    ),
                ),
                (
                    "restores",
                    models.ForeignKey(
                        help_text="The verdict that holds again by an undo, as it was first given.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="checks.verification",
                    ),
                ),
            ],
            options={
                "ordering": ["claim", "number"],
            },
        ),
        migrations.AddField(
            model_name="claim",
            name="verification",
            field=models.ForeignKey(
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="checks.verification",
            ),
        ),
        migrations.AddField(
            model_name="citation",
            name="verification",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="citations", to="checks.verification"
            ),
        ),
    ]
