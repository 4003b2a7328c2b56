"""What the tables refuse, and the indexes their queries read."""

import datetime

import django.contrib.auth.models
import django.contrib.auth.validators
import django.contrib.postgres.fields
import django.contrib.postgres.indexes
import django.contrib.postgres.search
import django.db.models.deletion
import django.db.models.functions.text
import django.utils.timezone
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("checks", "0002_verdicts"),
    ]

    operations = [
        migrations.AddConstraint(
            model_name="desk",
            constraint=models.CheckConstraint(
                condition=models.Q(("primary_needed__gte", 1), ("secondary_needed__gte", 1)),
                name="desk_asks_for_a_source",
                violation_error_message="A desk asks for at least one source: set both numbers to 1 or more.",
            ),
        ),
        migrations.AddConstraint(
            model_name="event",
            constraint=models.UniqueConstraint(fields=("article", "number"), name="event_number_once"),
        ),
        migrations.AddIndex(
            model_name="revision",
            index=django.contrib.postgres.indexes.GinIndex(fields=["search"], name="revision_search"),
        ),
        migrations.AddConstraint(
            model_name="revision",
            constraint=models.UniqueConstraint(fields=("article", "number"), name="revision_number_once"),
        ),
        migrations.AddConstraint(
            model_name="revision",
            constraint=models.CheckConstraint(
                condition=models.Q(("text", ""), _negated=True), name="revision_has_text"
            ),
        ),
        migrations.AddIndex(
            model_name="placement",
            index=django.contrib.postgres.indexes.GinIndex(fields=["search"], name="placement_search"),
        ),
        migrations.AddConstraint(
            model_name="placement",
            constraint=models.UniqueConstraint(fields=("claim", "revision", "number"), name="placement_number_once"),
        ),
        migrations.AddConstraint(
            model_name="placement",
            constraint=models.CheckConstraint(
                condition=models.Q(("start__lt", models.F("end"))), name="placement_start_before_end"
            ),
        ),
        migrations.AddConstraint(
            model_name="placement",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("how__in", ["split", "unchanged", "moved", "reworded", "added", "resized", "joined"])
                ),
                name="placement_how_known",
            ),
        ),
        migrations.AddIndex(
            model_name="article",
            index=django.contrib.postgres.indexes.GinIndex(fields=["search"], name="article_search"),
        ),
        migrations.AddIndex(
            model_name="article",
            index=models.Index(fields=["desk", "-added_at"], name="article_newest_of_desk"),
        ),
        migrations.AddConstraint(
            model_name="article",
            constraint=models.UniqueConstraint(
                condition=models.Q(("external_id", ""), _negated=True),
                fields=("desk", "external_id"),
                name="external_id_once_in_a_desk",
                violation_error_message="This desk already has an article with that id: open that one instead.",
            ),
        ),
        migrations.AddConstraint(
            model_name="article",
            constraint=models.CheckConstraint(
                condition=models.Q(("risk__in", ["low", "normal", "high"])), name="article_risk_known"
            ),
        ),
        migrations.AddConstraint(
            model_name="article",
            constraint=models.CheckConstraint(
                condition=models.Q(("status__in", ["draft", "published"])), name="article_status_known"
            ),
        ),
        migrations.AddConstraint(
            model_name="article",
            constraint=models.CheckConstraint(
                condition=models.Q(("headline", ""), _negated=True),
                name="article_has_headline",
                violation_error_message="Give the article a headline.",
            ),
        ),
        migrations.AddConstraint(
            model_name="article",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("deadline", None),
                    models.Q(
                        ("deadline__gte", datetime.datetime(1899, 12, 31, 0, 0, tzinfo=datetime.UTC)),
                        ("deadline__lt", datetime.datetime(2101, 1, 2, 0, 0, tzinfo=datetime.UTC)),
                    ),
                    _connector="OR",
                ),
                name="article_deadline_in_range",
                violation_error_message="Choose a day in the years 1900 to 2100.",
            ),
        ),
        migrations.AddConstraint(
            model_name="article",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("published_on", None),
                    models.Q(
                        ("published_on__gte", datetime.date(1900, 1, 1)),
                        ("published_on__lt", datetime.date(2101, 1, 1)),
                    ),
                    _connector="OR",
                ),
                name="article_published_in_range",
                violation_error_message="Choose a day in the years 1900 to 2100.",
            ),
        ),
        migrations.AddConstraint(
            model_name="source",
            constraint=models.UniqueConstraint(
                condition=models.Q(("url", ""), _negated=True),
                fields=("desk", "url"),
                name="source_url_once_in_a_desk",
                violation_error_message="This desk already has a source with that address: use that one.",
            ),
        ),
        migrations.AddConstraint(
            model_name="source",
            constraint=models.CheckConstraint(
                condition=models.Q(("title", ""), _negated=True), name="source_has_title"
            ),
        ),
        migrations.AddConstraint(
            model_name="source",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "kind__in",
                        [
                            "web_page",
                            "document",
                            "data_set",
                            "publication",
                            "recording",
                            "interview",
                            "person",
                            "own_observation",
                            "press_release",
                            "encyclopedia",
                        ],
                    )
                ),
                name="source_kind_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="evidence",
            constraint=models.CheckConstraint(
                condition=models.Q(("tier__in", ["primary", "secondary"])), name="evidence_tier_known"
            ),
        ),
        migrations.AddConstraint(
            model_name="evidence",
            constraint=models.CheckConstraint(
                condition=models.Q(("stance__in", ["supports", "contradicts", "context"])), name="evidence_stance_known"
            ),
        ),
        migrations.AddConstraint(
            model_name="evidence",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("withdrawn_at", None), ("withdrawn_by", None)),
                    models.Q(("withdrawn_at__isnull", False), ("withdrawn_by__isnull", False)),
                    _connector="OR",
                ),
                name="evidence_withdrawn_by_someone",
            ),
        ),
        migrations.AddIndex(
            model_name="verification",
            index=models.Index(fields=["by", "at"], name="verification_by_person"),
        ),
        migrations.AddConstraint(
            model_name="verification",
            constraint=models.UniqueConstraint(fields=("claim", "number"), name="verification_number_once"),
        ),
        migrations.AddConstraint(
            model_name="verification",
            constraint=models.CheckConstraint(
                condition=models.Q(("verdict__in", ["sourced", "disputed", "needs_context", "cleared", "open"])),
                name="verdict_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="verification",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("verdict", "needs_context"), _negated=True),
                    models.Q(("note", ""), _negated=True),
                    models.Q(("proposed", ""), _negated=True),
                    _connector="OR",
                ),
                name="needs_context_has_a_reason",
                violation_error_message="Write a note or a proposed wording that says which context is missing.",
            ),
        ),
        migrations.AddConstraint(
            model_name="verification",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("verdict", "cleared"), _negated=True),
                    models.Q(("note", ""), _negated=True),
                    _connector="OR",
                ),
                name="cleared_has_a_reason",
                violation_error_message="Write why there is nothing to check here.",
            ),
        ),
        migrations.AddIndex(
            model_name="claim",
            index=models.Index(
                condition=models.Q(("status__in", ["open", "recheck"])),
                fields=["article"],
                name="claim_undecided_of_article",
            ),
        ),
        migrations.AddConstraint(
            model_name="claim",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("status__in", ["open", "sourced", "disputed", "needs_context", "cleared", "recheck"])
                ),
                name="claim_status_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="claim",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "kind__in",
                        [
                            "quantity",
                            "quotation",
                            "reported",
                            "event",
                            "definition",
                            "comparison",
                            "cause",
                            "prediction",
                            "opinion",
                            "other",
                        ],
                    )
                ),
                name="claim_kind_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="claim",
            constraint=models.CheckConstraint(
                condition=models.Q(("worth__gte", 0), ("worth__lte", 1)),
                name="worth_from_0_to_1",
                violation_error_message="Worth is a number from 0 to 1.",
            ),
        ),
        migrations.AddConstraint(
            model_name="claim",
            constraint=models.CheckConstraint(
                condition=models.Q(("joined_into", None), ("placement", None), _connector="OR"),
                name="joined_claim_stands_nowhere",
            ),
        ),
        migrations.AddConstraint(
            model_name="claim",
            constraint=models.CheckConstraint(
                condition=models.Q(("status", "open"), ("verification__isnull", False), _connector="OR"),
                name="verdict_has_verification",
                violation_error_message="A claim gets its status from a verification.",
            ),
        ),
        migrations.AddConstraint(
            model_name="citation",
            constraint=models.UniqueConstraint(fields=("verification", "evidence"), name="citation_once"),
        ),
    ]
