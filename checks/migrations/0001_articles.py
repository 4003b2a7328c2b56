"""The tables of people, desks, articles, claims and events."""

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
    initial = True

    dependencies = [
        ("auth", "0012_alter_user_first_name_max_length"),
    ]

    operations = [
        migrations.CreateModel(
            name="User",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("password", models.CharField(max_length=128, verbose_name="password")),
                ("last_login", models.DateTimeField(blank=True, null=True, verbose_name="last login")),
                (
                    "is_superuser",
                    models.BooleanField(
                        default=False,
                        help_text="Designates that this user has all permissions without explicitly assigning them.",
                        verbose_name="superuser status",
                    ),
                ),
                (
                    "username",
                    models.CharField(
                        error_messages={"unique": "A user with that username already exists."},
                        help_text="Required. 150 characters or fewer. Letters, digits and @/./+/-/_ only.",
                        max_length=150,
                        unique=True,
                        validators=[django.contrib.auth.validators.UnicodeUsernameValidator()],
                        verbose_name="username",
                    ),
                ),
                ("first_name", models.CharField(blank=True, max_length=150, verbose_name="first name")),
                ("last_name", models.CharField(blank=True, max_length=150, verbose_name="last name")),
                ("email", models.EmailField(blank=True, max_length=254, verbose_name="email address")),
                (
                    "is_staff",
                    models.BooleanField(
                        default=False,
                        help_text="Designates whether the user can log into this admin site.",
                        verbose_name="staff status",
                    ),
                ),
                (
                    "is_active",
                    models.BooleanField(
                        default=True,
                        help_text="Designates whether this user should be treated as active. Unselect this instead of deleting accounts.",
                        verbose_name="active",
                    ),
                ),
                ("date_joined", models.DateTimeField(default=django.utils.timezone.now, verbose_name="date joined")),
                (
                    "single_keys",
                    models.BooleanField(
                        default=True,
                        help_text="Off for anyone whose speech or switch input types letters by accident (WCAG 2.1.4).",
                        verbose_name="single-key shortcuts",
                    ),
                ),
                (
                    "groups",
                    models.ManyToManyField(
                        blank=True,
                        help_text="The groups this user belongs to. A user will get all permissions granted to each of their groups.",
                        related_name="user_set",
                        related_query_name="user",
                        to="auth.group",
                        verbose_name="groups",
                    ),
                ),
                (
                    "user_permissions",
                    models.ManyToManyField(
                        blank=True,
                        help_text="Specific permissions for this user.",
                        related_name="user_set",
                        related_query_name="user",
                        to="auth.permission",
                        verbose_name="user permissions",
                    ),
                ),
            ],
            options={
                "verbose_name": "user",
                "verbose_name_plural": "users",
                "abstract": False,
            },
            managers=[
                ("objects", django.contrib.auth.models.UserManager()),
            ],
        ),
        migrations.CreateModel(
            name="Article",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("headline", models.CharField(max_length=300)),
                ("byline", models.CharField(blank=True, max_length=200)),
                ("outlet", models.CharField(blank=True, max_length=200)),
                ("url", models.URLField(blank=True, max_length=2000, verbose_name="address")),
                (
                    "external_id",
                    models.CharField(
                        blank=True,
                        help_text="Unique in its desk, where given.",
                        max_length=200,
                        verbose_name="id in the newsroom's system",
                    ),
                ),
                ("language", models.CharField(blank=True, help_text="Two letters, such as en or uk.", max_length=2)),
                ("published_on", models.DateField(blank=True, null=True)),
                (
                    "risk",
                    models.CharField(
                        choices=[("low", "Low risk"), ("normal", "Normal risk"), ("high", "High risk")],
                        default="normal",
                        max_length=10,
                    ),
                ),
                ("deadline", models.DateTimeField(blank=True, null=True)),
                (
                    "status",
                    models.CharField(
                        choices=[("draft", "Draft"), ("published", "Published")], default="draft", max_length=10
                    ),
                ),
                ("added_at", models.DateTimeField(auto_now_add=True)),
                ("last_event", models.PositiveIntegerField(default=0, editable=False)),
                ("last_digest", models.CharField(blank=True, editable=False, max_length=64)),
                (
                    "search",
                    models.GeneratedField(
                        db_persist=True,
                        expression=django.contrib.postgres.search.CombinedSearchVector(
                            django.contrib.postgres.search.SearchVector(
                                django.db.models.functions.text.Left("headline", 100000),
                                django.db.models.functions.text.Left("byline", 100000),
                                django.db.models.functions.text.Left("outlet", 100000),
                                config="simple",
                            ),
                            "||",
                            django.contrib.postgres.search.SearchVector(
                                django.db.models.functions.text.Left("headline", 100000),
                                django.db.models.functions.text.Left("byline", 100000),
                                django.db.models.functions.text.Left("outlet", 100000),
                                config="english",
                            ),
                            django.contrib.postgres.search.SearchConfig("simple"),
                        ),
                        output_field=django.contrib.postgres.search.SearchVectorField(),
                    ),
                ),
                (
                    "added_by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Claim",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("quantity", "Quantity"),
                            ("quotation", "Quotation"),
                            ("reported", "Reported speech"),
                            ("event", "Event"),
                            ("definition", "Definition"),
                            ("comparison", "Comparison"),
                            ("cause", "Cause"),
                            ("prediction", "Prediction"),
                            ("opinion", "Opinion"),
                            ("other", "Other"),
                        ],
                        default="other",
                        max_length=12,
                    ),
                ),
                ("speaker", models.CharField(blank=True, help_text="Empty: the article's own voice.", max_length=200)),
                ("worth", models.FloatField(default=0.5, help_text="0 to 1: how much the claim needs checking.")),
                (
                    "reasons",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=120), blank=True, default=list, size=None
                    ),
                ),
                (
                    "suggested_clear",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("boilerplate", "Boilerplate"),
                            ("heading", "Heading"),
                            ("opinion", "Opinion"),
                            ("question", "Question"),
                            ("transition", "Transition"),
                        ],
                        max_length=12,
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("open", "Open"),
                            ("sourced", "Sourced"),
                            ("disputed", "Disputed"),
                            ("needs_context", "Needs context"),
                            ("cleared", "Cleared"),
                            ("recheck", "Recheck"),
                        ],
                        default="open",
                        max_length=13,
                    ),
                ),
                ("version", models.PositiveIntegerField(default=0, editable=False)),
                (
                    "article",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="claims", to="checks.article"
                    ),
                ),
                (
                    "assignee",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="assigned_claims",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "joined_into",
                    models.ForeignKey(
                        editable=False,
                        help_text="The claim that took over its words when the two were joined by hand.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="checks.claim",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Desk",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=80, unique=True)),
                (
                    "primary_needed",
                    models.PositiveSmallIntegerField(
                        default=1,
                        help_text="So many primary sources make a claim sourced.",
                        verbose_name="primary sources needed",
                    ),
                ),
                (
                    "secondary_needed",
                    models.PositiveSmallIntegerField(
                        default=3,
                        help_text="Or so many secondary sources of different origin.",
                        verbose_name="secondary sources needed",
                    ),
                ),
                (
                    "shelf_life_days",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="Older evidence counts zero. Empty: no limit.",
                        null=True,
                        verbose_name="shelf life of evidence, in days",
                    ),
                ),
                ("members", models.ManyToManyField(blank=True, related_name="desks", to=settings.AUTH_USER_MODEL)),
            ],
            options={
                "ordering": ["name"],
            },
        ),
        migrations.AddField(
            model_name="article",
            name="desk",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="articles", to="checks.desk"
            ),
        ),
        migrations.CreateModel(
            name="Event",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("number", models.PositiveIntegerField()),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("article_added", "Article added"),
                            ("article_edited", "Article details changed"),
                            ("claim_added", "Claim added by hand"),
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
                ("at", models.DateTimeField()),
                ("what", models.JSONField(default=dict)),
                ("before", models.CharField(blank=True, max_length=64, verbose_name="digest of the event before")),
                ("digest", models.CharField(max_length=64)),
                (
                    "article",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="events", to="checks.article"
                    ),
                ),
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
                    ),
                ),
                (
                    "claim",
                    models.ForeignKey(
                        null=True, on_delete=django.db.models.deletion.PROTECT, related_name="events", to="checks.claim"
                    ),
                ),
            ],
            options={
                "ordering": ["article", "number"],
            },
        ),
    ]
