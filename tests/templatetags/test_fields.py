"""Fields of the card: label, help and error belong to the field, and what was typed is never markup."""

from django import forms

from checks.templatetags.fields import choice, line


class Asked(forms.Form):
    where = forms.CharField(label="Where <b>", help_text="Page & line", max_length=5, required=False)
    tier = forms.ChoiceField(choices=[("a", "A & B"), ("c", "C")], widget=forms.RadioSelect)


def test_a_line_has_a_label_and_its_help_and_error_by_name():
    shown = line(Asked({"where": "<script>", "tier": "a"})["where"])

    assert shown.startswith('<div class="field wrong"><label for="id_where">Where &lt;b&gt;</label><input')
    assert 'value="&lt;script&gt;"' in shown
    assert '<p class="help" id="id_where_helptext">Page &amp; line</p>' in shown
    assert '<p class="error" id="id_where_error">Ensure this value has at most 5 characters (it has 8).</p>' in shown
    assert "autofocus" not in shown


def test_a_line_without_fault_or_help_is_field_and_label_alone_and_may_have_the_cursor():
    form = Asked()
    form.fields["where"].help_text = ""

    shown = line(form["where"], focus=True)

    assert shown.startswith('<div class="field"><label')
    assert "autofocus" in shown
    assert "<p" not in shown


def test_a_choice_is_a_group_with_a_name_of_buttons_with_labels():
    shown = choice(Asked({"tier": "x"})["tier"])

    assert shown.startswith('<fieldset class="choice"><legend class="vh">Tier</legend><label for="id_tier_0"><input')
    assert "<span>A &amp; B</span></label>" in shown
    assert '<p class="error">Select a valid choice. x is not one of the available choices.</p></fieldset>' in shown
