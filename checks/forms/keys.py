"""A person's own keys: one field for each step that can have another."""

from typing import Any

from django import forms

from checks.models import User
from checks.models.steps import OWN, Group, keys_of, refused_keys


class KeysForm(forms.Form):
    """The key of each step, empty for none; two steps with one key are refused at both fields."""

    def __init__(self, *args: Any, by: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        now = keys_of(by)
        for step in OWN:
            widget = forms.TextInput(
                attrs={"size": 2, "autocomplete": "off", "autocapitalize": "off", "spellcheck": "false"}
            )
            self.fields[step.name] = forms.CharField(
                label=step.words, initial=now[step.name], required=False, max_length=20, strip=False, widget=widget
            )

    def clean(self) -> dict[str, str]:
        """Refuses what the browser needs, and one key for two steps."""
        cleaned = super().clean() or {}
        for name, sentence in refused_keys(cleaned).items():
            self.add_error(name, sentence)
        return cleaned

    def groups(self) -> list[tuple[str, list[forms.BoundField]]]:
        """The fields under the names of their groups, as the help sheet has them."""
        return [(str(group.label), [self[step.name] for step in OWN if step.group == group]) for group in Group]
