"""Rules in versions, sign-offs, alerts, comments, questions by link, calls, check files and corrections."""

import django.db.models.deletion
import django.db.models.functions.text
import django.db.models.lookups
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("checks", "0008_placements_in_pages"),
    ]

    operations = [
        migrations.CreateModel(
            name="Alert",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("at", models.DateTimeField(auto_now_add=True)),
                ("settled_at", models.DateTimeField(blank=True, editable=False, null=True)),
                ("note", models.TextField(blank=True, help_text="Why the verdict stands without the source.")),
            ],
        ),
        migrations.CreateModel(
            name="Call",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("person", models.CharField(max_length=200)),
                ("question", models.TextField()),
                (
                    "result",
                    models.CharField(
                        choices=[
                            ("confirmed", "Confirmed"),
                            ("corrected", "Corrected to"),
                            ("declined", "Declined to answer"),
                            ("no_answer", "No answer"),
                        ],
                        max_length=9,
                    ),
                ),
                ("said", models.TextField(blank=True, verbose_name="what was said")),
                (
                    "channel",
                    models.CharField(
                        choices=[
                            ("phone", "Phone"),
                            ("in_person", "In person"),
                            ("video", "Video call"),
                            ("email", "E-mail"),
                            ("message", "Message"),
                        ],
                        default="phone",
                        max_length=9,
                    ),
                ),
                ("called_at", models.DateTimeField()),
                ("at", models.DateTimeField(auto_now_add=True)),
            ],
        ),
        migrations.CreateModel(
            name="CheckFile",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("number", models.PositiveIntegerField()),
                ("blockers", models.JSONField(default=list)),
                ("reason", models.TextField(blank=True, help_text="Why it went ahead in spite of the blockers.")),
                ("content", models.JSONField()),
                ("sha256", models.CharField(max_length=64)),
                ("at", models.DateTimeField(auto_now_add=True)),
            ],
            options={
                "ordering": ["article", "number"],
            },
        ),
        migrations.CreateModel(
            name="Comment",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("comment", "Comment"),
                            ("accepted", "Wording accepted"),
                            ("refused", "Wording refused"),
                            ("answered", "Answer from outside"),
                        ],
                        default="comment",
                        max_length=8,
                    ),
                ),
                ("text", models.TextField()),
                ("at", models.DateTimeField(auto_now_add=True)),
            ],
        ),
        migrations.CreateModel(
            name="Correction",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("wording", models.TextField(help_text="The claim's words when it was corrected.")),
                ("text", models.TextField(help_text="As it is published.", verbose_name="correction")),
                ("at", models.DateTimeField(auto_now_add=True)),
            ],
            options={
                "ordering": ["at", "pk"],
            },
        ),
        migrations.CreateModel(
            name="DeskRule",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("number", models.PositiveIntegerField(verbose_name="version")),
                (
                    "kind",
                    models.CharField(
                        blank=True,
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
                        help_text="Empty: claims of every kind that has no rule of its own.",
                        max_length=12,
                        verbose_name="kind of claim",
                    ),
                ),
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
                    "locator_needed",
                    models.BooleanField(
                        default=True, help_text="Evidence without a page, paragraph, table or timecode counts zero."
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
                (
                    "sign_off_from",
                    models.CharField(
                        choices=[
                            ("never", "Never"),
                            ("high", "High risk"),
                            ("normal", "Normal and high risk"),
                            ("low", "Every article"),
                        ],
                        default="never",
                        help_text="From which risk of the article on a second person has to sign off.",
                        max_length=6,
                        verbose_name="second sign-off",
                    ),
                ),
                (
                    "blind",
                    models.BooleanField(
                        default=True,
                        help_text="The second person sees the first verdict after giving their own.",
                        verbose_name="blind sign-off",
                    ),
                ),
                (
                    "withdrawn",
                    models.BooleanField(
                        default=False,
                        help_text="From this version on the kind has no rule of its own: that for every kind holds.",
                    ),
                ),
                ("at", models.DateTimeField(auto_now_add=True)),
            ],
            options={
                "ordering": ["desk", "-number"],
            },
        ),
        migrations.CreateModel(
            name="Invitation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(help_text="Who answers, as the desk names them.", max_length=200)),
                ("token_sha256", models.CharField(editable=False, max_length=64, unique=True)),
                ("at", models.DateTimeField(auto_now_add=True)),
                ("expires_at", models.DateTimeField()),
                ("revoked_at", models.DateTimeField(blank=True, editable=False, null=True)),
            ],
        ),
        migrations.CreateModel(
            name="Question",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("text", models.TextField()),
                ("answer", models.TextField(blank=True, editable=False)),
                ("answered_at", models.DateTimeField(blank=True, editable=False, null=True)),
            ],
            options={
                "ordering": ["pk"],
            },
        ),
        migrations.CreateModel(
            name="SignOff",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
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
                ("note", models.TextField(blank=True)),
                ("agrees", models.BooleanField()),
                ("blind", models.BooleanField(help_text="Whether it was given before the first verdict was shown.")),
                ("at", models.DateTimeField(auto_now_add=True)),
            ],
        ),
        migrations.RemoveConstraint(
            model_name="article",
            name="article_status_known",
        ),
        migrations.AddField(
            model_name="claim",
            name="ask",
            field=models.CharField(
                blank=True, help_text="Empty: the speaker.", max_length=200, verbose_name="person to ask"
            ),
        ),
        migrations.AddField(
            model_name="claim",
            name="waiting_for",
            field=models.CharField(
                blank=True,
                choices=[
                    ("writer", "Waiting for the writer"),
                    ("source", "Waiting for a source"),
                    ("expert", "Waiting for an expert"),
                    ("editor", "Waiting for an editor"),
                ],
                max_length=10,
            ),
        ),
        migrations.AddField(
            model_name="evidence",
            name="answers",
            field=models.CharField(
                choices=[("claim", "What is claimed"), ("quote", "The quoted words")],
                default="claim",
                help_text="Of a quotation: whether the words are quoted correctly, or what they assert.",
                max_length=5,
            ),
        ),
        migrations.AddField(
            model_name="source",
            name="withdrawn_at",
            field=models.DateTimeField(blank=True, editable=False, null=True),
        ),
        migrations.AddField(
            model_name="source",
            name="withdrawn_by",
            field=models.ForeignKey(
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="source",
            name="withdrawn_why",
            field=models.TextField(blank=True, editable=False, verbose_name="why it was withdrawn"),
        ),
        migrations.AddField(
            model_name="verification",
            name="settles",
            field=models.CharField(
                blank=True,
                choices=[
                    ("quote", "Quoted correctly"),
                    ("assertion", "What it asserts"),
                    ("both", "Quoted correctly and what it asserts"),
                ],
                help_text="Of a quotation: which of its two questions.",
                max_length=9,
            ),
        ),
        migrations.AlterField(
            model_name="article",
            name="status",
            field=models.CharField(
                choices=[("draft", "Draft"), ("ready", "Ready"), ("published", "Published")],
                default="draft",
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
        migrations.AlterField(
            model_name="source",
            name="confidential",
            field=models.BooleanField(
                default=False,
                help_text="Named to the desk's editors and the claim's checker alone; counted, not named, in reports and exports.",
            ),
        ),
        migrations.AddConstraint(
            model_name="article",
            constraint=models.CheckConstraint(
                condition=models.Q(("status__in", ["draft", "ready", "published"])), name="article_status_known"
            ),
        ),
        migrations.AddConstraint(
            model_name="claim",
            constraint=models.CheckConstraint(
                condition=models.Q(("waiting_for__in", ["", "writer", "source", "expert", "editor"])),
                name="claim_waiting_for_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="evidence",
            constraint=models.CheckConstraint(
                condition=models.Q(("answers__in", ["claim", "quote"])), name="evidence_answers_known"
            ),
        ),
        migrations.AddConstraint(
            model_name="source",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("withdrawn_at", None), ("withdrawn_by", None), ("withdrawn_why", "")),
                    models.Q(
                        ("withdrawn_at__isnull", False),
                        ("withdrawn_by__isnull", False),
                        models.Q(("withdrawn_why", ""), _negated=True),
                    ),
                    _connector="OR",
                ),
                name="source_withdrawn_by_someone_for_a_reason",
                violation_error_message="Write why the source is withdrawn.",
            ),
        ),
        migrations.AddField(
            model_name="alert",
            name="claim",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="alerts", to="checks.claim"
            ),
        ),
        migrations.AddField(
            model_name="alert",
            name="settled_by",
            field=models.ForeignKey(
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="alert",
            name="settled_with",
            field=models.ForeignKey(
                editable=False,
                help_text="The verdict that answered it.",
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="checks.verification",
            ),
        ),
        migrations.AddField(
            model_name="alert",
            name="source",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="alerts", to="checks.source"
            ),
        ),
        migrations.AddField(
            model_name="call",
            name="by",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
            ),
        ),
        migrations.AddField(
            model_name="call",
            name="claim",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="calls", to="checks.claim"
            ),
        ),
        migrations.AddField(
            model_name="call",
            name="evidence",
            field=models.OneToOneField(
                on_delete=django.db.models.deletion.PROTECT, related_name="call", to="checks.evidence"
            ),
        ),
        migrations.AddField(
            model_name="checkfile",
            name="article",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="check_files", to="checks.article"
            ),
        ),
        migrations.AddField(
            model_name="checkfile",
            name="by",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
            ),
        ),
        migrations.AddField(
            model_name="checkfile",
            name="revision",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="+", to="checks.revision"
            ),
        ),
        migrations.AddField(
            model_name="comment",
            name="by",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="comments",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="comment",
            name="claim",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="comments", to="checks.claim"
            ),
        ),
        migrations.AddField(
            model_name="comment",
            name="mentions",
            field=models.ManyToManyField(blank=True, related_name="mentioned_in", to=settings.AUTH_USER_MODEL),
        ),
        migrations.AddField(
            model_name="comment",
            name="parent",
            field=models.ForeignKey(
                null=True, on_delete=django.db.models.deletion.PROTECT, related_name="replies", to="checks.comment"
            ),
        ),
        migrations.AddField(
            model_name="comment",
            name="verification",
            field=models.ForeignKey(
                help_text="The verdict whose proposed wording it accepts or refuses.",
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="answers",
                to="checks.verification",
            ),
        ),
        migrations.AddField(
            model_name="correction",
            name="article",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="corrections", to="checks.article"
            ),
        ),
        migrations.AddField(
            model_name="correction",
            name="by",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
            ),
        ),
        migrations.AddField(
            model_name="correction",
            name="check_file",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="corrections",
                to="checks.checkfile",
            ),
        ),
        migrations.AddField(
            model_name="correction",
            name="claim",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="corrections", to="checks.claim"
            ),
        ),
        migrations.AddField(
            model_name="deskrule",
            name="by",
            field=models.ForeignKey(
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="deskrule",
            name="desk",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="rules", to="checks.desk"
            ),
        ),
        migrations.AddField(
            model_name="verification",
            name="rule",
            field=models.ForeignKey(
                help_text="The desk's rule that it passed.",
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="checks.deskrule",
            ),
        ),
        migrations.AddField(
            model_name="invitation",
            name="article",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="invitations", to="checks.article"
            ),
        ),
        migrations.AddField(
            model_name="invitation",
            name="by",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="+", to=settings.AUTH_USER_MODEL
            ),
        ),
        migrations.AddField(
            model_name="invitation",
            name="revoked_by",
            field=models.ForeignKey(
                editable=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="question",
            name="claim",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="questions", to="checks.claim"
            ),
        ),
        migrations.AddField(
            model_name="question",
            name="invitation",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="questions", to="checks.invitation"
            ),
        ),
        migrations.AddField(
            model_name="comment",
            name="question",
            field=models.OneToOneField(
                help_text="What it answers from outside.",
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="comment",
                to="checks.question",
            ),
        ),
        migrations.AddField(
            model_name="signoff",
            name="by",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="sign_offs", to=settings.AUTH_USER_MODEL
            ),
        ),
        migrations.AddField(
            model_name="signoff",
            name="verification",
            field=models.OneToOneField(
                on_delete=django.db.models.deletion.PROTECT, related_name="sign_off", to="checks.verification"
            ),
        ),
        migrations.AddField(
            model_name="verification",
            name="decides",
            field=models.ForeignKey(
                help_text="The clash of two people's verdicts that an editor decides with it.",
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="decided_by",
                to="checks.signoff",
            ),
        ),
        migrations.AddConstraint(
            model_name="verification",
            constraint=models.CheckConstraint(
                condition=models.Q(("settles__in", ["", "quote", "assertion", "both"])), name="settles_known"
            ),
        ),
        migrations.AddConstraint(
            model_name="verification",
            constraint=models.CheckConstraint(
                condition=models.Q(("waiver", ""), ("verdict", "sourced"), _connector="OR"),
                name="waiver_of_a_sourced_claim",
                violation_error_message="The desk's rule for sources can be waived for sourced alone.",
            ),
        ),
        migrations.AddConstraint(
            model_name="alert",
            constraint=models.UniqueConstraint(
                condition=models.Q(("settled_at", None)), fields=("claim", "source"), name="alert_unsettled_once"
            ),
        ),
        migrations.AddConstraint(
            model_name="alert",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("note", ""), ("settled_at", None), ("settled_by", None), ("settled_with", None)),
                    models.Q(
                        ("settled_at__isnull", False),
                        ("settled_by__isnull", False),
                        models.Q(
                            models.Q(("note", ""), _negated=True), ("settled_with__isnull", False), _connector="OR"
                        ),
                    ),
                    _connector="OR",
                ),
                name="alert_settled_by_someone_with_a_reason",
                violation_error_message="Write why the verdict stands without the source.",
            ),
        ),
        migrations.AddConstraint(
            model_name="call",
            constraint=models.CheckConstraint(
                condition=models.Q(("person", ""), _negated=True), name="call_to_somebody"
            ),
        ),
        migrations.AddConstraint(
            model_name="call",
            constraint=models.CheckConstraint(
                condition=models.Q(("result__in", ["confirmed", "corrected", "declined", "no_answer"])),
                name="call_result_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="call",
            constraint=models.CheckConstraint(
                condition=models.Q(("channel__in", ["phone", "in_person", "video", "email", "message"])),
                name="call_channel_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="call",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("result", "corrected"), _negated=True),
                    models.Q(("said", ""), _negated=True),
                    _connector="OR",
                ),
                name="correction_says_what_is_right",
                violation_error_message="Write what the person says is right.",
            ),
        ),
        migrations.AddConstraint(
            model_name="checkfile",
            constraint=models.UniqueConstraint(fields=("article", "number"), name="check_file_number_once"),
        ),
        migrations.AddConstraint(
            model_name="checkfile",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("blockers", []),
                    django.db.models.lookups.GreaterThanOrEqual(django.db.models.functions.text.Length("reason"), 20),
                    _connector="OR",
                ),
                name="ready_anyway_has_a_reason",
                violation_error_message="Write why it goes ahead anyway, in 20 characters or more.",
            ),
        ),
        migrations.AddConstraint(
            model_name="correction",
            constraint=models.CheckConstraint(
                condition=models.Q(("text", ""), _negated=True), name="correction_has_text"
            ),
        ),
        migrations.AddConstraint(
            model_name="deskrule",
            constraint=models.UniqueConstraint(fields=("desk", "number"), name="desk_rule_number_once"),
        ),
        migrations.AddConstraint(
            model_name="deskrule",
            constraint=models.CheckConstraint(
                condition=models.Q(("primary_needed__gte", 1), ("secondary_needed__gte", 1)),
                name="desk_rule_asks_for_a_source",
                violation_error_message="A desk asks for at least one source: set both numbers to 1 or more.",
            ),
        ),
        migrations.AddConstraint(
            model_name="deskrule",
            constraint=models.CheckConstraint(
                condition=models.Q(("sign_off_from__in", ["never", "high", "normal", "low"])),
                name="desk_rule_sign_off_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="deskrule",
            constraint=models.CheckConstraint(
                condition=models.Q(("withdrawn", False), models.Q(("kind", ""), _negated=True), _connector="OR"),
                name="desk_rule_for_every_kind_stays",
                violation_error_message="The rule for every kind can be changed, not taken away.",
            ),
        ),
        migrations.AddConstraint(
            model_name="invitation",
            constraint=models.CheckConstraint(
                condition=models.Q(("name", ""), _negated=True), name="invitation_has_a_name"
            ),
        ),
        migrations.AddConstraint(
            model_name="invitation",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("revoked_at", None), ("revoked_by", None)),
                    models.Q(("revoked_at__isnull", False), ("revoked_by__isnull", False)),
                    _connector="OR",
                ),
                name="invitation_revoked_by_someone",
            ),
        ),
        migrations.AddConstraint(
            model_name="question",
            constraint=models.CheckConstraint(
                condition=models.Q(("text", ""), _negated=True), name="question_has_text"
            ),
        ),
        migrations.AddConstraint(
            model_name="question",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("answer", ""), ("answered_at", None)),
                    models.Q(models.Q(("answer", ""), _negated=True), ("answered_at__isnull", False)),
                    _connector="OR",
                ),
                name="question_answered_with_words",
            ),
        ),
        migrations.AddConstraint(
            model_name="comment",
            constraint=models.CheckConstraint(condition=models.Q(("text", ""), _negated=True), name="comment_has_text"),
        ),
        migrations.AddConstraint(
            model_name="comment",
            constraint=models.CheckConstraint(
                condition=models.Q(("kind__in", ["comment", "accepted", "refused", "answered"])),
                name="comment_kind_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="comment",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("by__isnull", False), ("question", None)),
                    models.Q(("by", None), ("question__isnull", False)),
                    _connector="OR",
                ),
                name="comment_by_somebody",
            ),
        ),
        migrations.AddConstraint(
            model_name="comment",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("kind__in", ["accepted", "refused"]), _negated=True),
                    ("verification__isnull", False),
                    _connector="OR",
                ),
                name="wording_answered_of_a_verdict",
            ),
        ),
        migrations.AddConstraint(
            model_name="signoff",
            constraint=models.CheckConstraint(
                condition=models.Q(("verdict__in", ["sourced", "disputed", "needs_context", "cleared"])),
                name="sign_off_verdict_known",
            ),
        ),
    ]
