"""What the split finds besides the claims: who "she" is, a wording that stands alone, and the text as a whole."""

import django.contrib.postgres.indexes
import django.contrib.postgres.search
from django.db import migrations, models
from django.db.models.functions import Left


def words_of_placement(config):
    return django.contrib.postgres.search.SearchVector(
        Left("wording", 100000), Left("standalone", 100000), config=config
    )


class Migration(migrations.Migration):
    dependencies = [
        ("checks", "0005_cache_table"),
    ]

    operations = [
        migrations.AddField(
            model_name="claim",
            name="said_by",
            field=models.CharField(
                blank=True,
                help_text="Words that stand for the speaker, as “she”; empty: the name itself.",
                max_length=200,
            ),
        ),
        migrations.AddField(
            model_name="placement",
            name="standalone",
            field=models.CharField(
                blank=True,
                help_text="Suggested, for reading it without the article.",
                max_length=1000,
                verbose_name="stand-alone wording",
            ),
        ),
        migrations.AddField(
            model_name="placement",
            name="doubtful",
            field=models.BooleanField(
                default=False,
                help_text="Whether it is the same claim cannot be told from the words: a person must look.",
            ),
        ),
        migrations.AddField(
            model_name="revision",
            name="survey",
            field=models.JSONField(default=dict, help_text="What the split found in the text as a whole."),
        ),
        # PostgreSQL changes no expression of a generated column in place.
        migrations.RemoveIndex(model_name="placement", name="placement_search"),
        migrations.RemoveField(model_name="placement", name="search"),
        migrations.AddField(
            model_name="placement",
            name="search",
            field=models.GeneratedField(
                db_persist=True,
                expression=django.contrib.postgres.search.CombinedSearchVector(
                    words_of_placement("simple"),
                    "||",
                    words_of_placement("english"),
                    django.contrib.postgres.search.SearchConfig("simple"),
                ),
                output_field=django.contrib.postgres.search.SearchVectorField(),
            ),
        ),
        migrations.AddIndex(
            model_name="placement",
            index=django.contrib.postgres.indexes.GinIndex(fields=["search"], name="placement_search"),
        ),
        migrations.AddIndex(
            model_name="claim",
            index=models.Index(fields=["-worth", "id"], name="claim_by_worth"),
        ),
    ]
