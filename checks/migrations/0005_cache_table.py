"""The table of the shared cache, which counts sign-in attempts over all web processes."""

from django.core.management import call_command
from django.db import migrations


def make_cache_table(apps, schema_editor):
    call_command("createcachetable", database=schema_editor.connection.alias, verbosity=0)


class Migration(migrations.Migration):
    dependencies = [("checks", "0004_triggers")]

    operations = [migrations.RunPython(make_cache_table, migrations.RunPython.noop)]
