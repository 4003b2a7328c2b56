"""Each desk's rule becomes its first version, and who works here now may go on as before."""

from django.db import migrations

FIRST_RULES = """
INSERT INTO checks_deskrule (desk_id, number, kind, primary_needed, secondary_needed, locator_needed, shelf_life_days,
                             sign_off_from, blind, withdrawn, at)
    SELECT id, 1, '', primary_needed, secondary_needed, true, shelf_life_days, 'never', true, false, now()
    FROM checks_desk;
"""


def give_roles(apps, schema_editor):
    Group = apps.get_model("auth", "Group")
    User = apps.get_model("checks", "User")
    groups = {name: Group.objects.get_or_create(name=name)[0] for name in ("reporter", "checker", "editor", "admin")}
    groups["editor"].user_set.add(*User.objects.filter(is_active=True))
    groups["admin"].user_set.add(*User.objects.filter(is_active=True, is_staff=True))


class Migration(migrations.Migration):
    dependencies = [
        ("checks", "0009_evidence_that_counts"),
        ("auth", "0012_alter_user_first_name_max_length"),
    ]

    operations = [
        migrations.RunSQL(FIRST_RULES, migrations.RunSQL.noop),
        migrations.RunPython(give_roles, migrations.RunPython.noop),
    ]
