"""Assignments with a day, filters with a name, who has what open, and what each person sets for themselves."""

import datetime

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("checks", "0013_verdict_answers_alerts"),
    ]

    operations = [
        migrations.CreateModel(
            name="Presence",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("at", models.DateTimeField()),
            ],
        ),
        migrations.CreateModel(
            name="SavedFilter",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("page", models.CharField(choices=[("articles", "Articles"), ("claims", "Claims")], max_length=8)),
                ("name", models.CharField(max_length=60)),
                ("query", models.CharField(help_text="The page's own query string.", max_length=1000)),
            ],
            options={
                "ordering": ["page", "name"],
            },
        ),
        migrations.AddField(
            model_name="claim",
            name="due",
            field=models.DateTimeField(
                blank=True, help_text="When it is to be checked; empty: with its article.", null=True
            ),
        ),
        migrations.AddField(
            model_name="user",
            name="daily_digest",
            field=models.BooleanField(
                default=True,
                help_text="One e-mail a day with what waits for the person; none where nothing does.",
                verbose_name="daily digest",
            ),
        ),
        migrations.AddField(
            model_name="user",
            name="digest_sent_on",
            field=models.DateField(editable=False, null=True, verbose_name="last digest"),
        ),
        migrations.AddField(
            model_name="user",
            name="keys",
            field=models.JSONField(
                blank=True,
                default=dict,
                help_text="The key for each step that has another one than at first.",
                verbose_name="own keys",
            ),
        ),
        migrations.AddField(
            model_name="user",
            name="language",
            field=models.CharField(
                blank=True,
                choices=[("en", "English"), ("uk", "Українська"), ("fr", "Français"), ("de", "Deutsch")],
                help_text="Empty: as the browser asks.",
                max_length=7,
                verbose_name="interface language",
            ),
        ),
        migrations.AddField(
            model_name="user",
            name="time_zone",
            field=models.CharField(blank=True, help_text="Empty: the workbench's own.", max_length=50),
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
                    ("source_withdrawn", "Source withdrawn"),
                    ("alert_settled", "Alert answered"),
                    ("signed_off", "Signed off"),
                    ("clashed", "Contradicted by a second person"),
                    ("commented", "Comment"),
                    ("waiting", "Waiting for somebody"),
                    ("assigned", "Assigned"),
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
        migrations.AddIndex(
            model_name="claim",
            index=models.Index(
                condition=models.Q(("assignee__isnull", False)), fields=["assignee", "due"], name="claim_of_assignee"
            ),
        ),
        migrations.AddIndex(
            model_name="claim",
            index=models.Index(
                condition=models.Q(("waiting_for", ""), _negated=True), fields=["waiting_for"], name="claim_waiting"
            ),
        ),
        migrations.AddConstraint(
            model_name="claim",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("due", None),
                    models.Q(
                        ("due__gte", datetime.datetime(1899, 12, 31, 0, 0, tzinfo=datetime.UTC)),
                        ("due__lt", datetime.datetime(2101, 1, 2, 0, 0, tzinfo=datetime.UTC)),
                    ),
                    _connector="OR",
                ),
                name="claim_due_in_range",
                violation_error_message="Choose a day in the years 1900 to 2100.",
            ),
        ),
        migrations.AddField(
            model_name="presence",
            name="article",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE, related_name="presences", to="checks.article"
            ),
        ),
        migrations.AddField(
            model_name="presence",
            name="claim",
            field=models.ForeignKey(
                null=True, on_delete=django.db.models.deletion.CASCADE, related_name="+", to="checks.claim"
            ),
        ),
        migrations.AddField(
            model_name="presence",
            name="user",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE, related_name="+", to=settings.AUTH_USER_MODEL
            ),
        ),
        migrations.AddField(
            model_name="savedfilter",
            name="by",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE, related_name="saved_filters", to=settings.AUTH_USER_MODEL
            ),
        ),
        migrations.AddConstraint(
            model_name="presence",
            constraint=models.UniqueConstraint(fields=("article", "user"), name="presence_once"),
        ),
        migrations.AddConstraint(
            model_name="savedfilter",
            constraint=models.UniqueConstraint(
                fields=("by", "page", "name"),
                name="saved_filter_name_once",
                violation_error_message="You have a filter of that name already: choose another.",
            ),
        ),
        migrations.AddConstraint(
            model_name="savedfilter",
            constraint=models.CheckConstraint(
                condition=models.Q(("name", ""), _negated=True),
                name="saved_filter_has_name",
                violation_error_message="Give the filter a name.",
            ),
        ),
        migrations.AddConstraint(
            model_name="savedfilter",
            constraint=models.CheckConstraint(
                condition=models.Q(("page__in", ["articles", "claims"])), name="saved_filter_page_known"
            ),
        ),
        # Who is where matters for moments: not worth a line in the log, and gone after a crash.
        migrations.RunSQL("ALTER TABLE checks_presence SET UNLOGGED", "ALTER TABLE checks_presence SET LOGGED"),
    ]
