"""What a screen says of itself when it asks what is new."""

from django import forms

# The largest number that a column for numbers of events and revisions holds, and for ids.
NUMBER_MAX, ID_MAX = 2**31 - 1, 2**63 - 1


class NewsForm(forms.Form):
    """The event up to which the screen knows everything, and what it shows: revision, claim in hand, people.

    `card` is the event that the card in hand is as new as; `text` that of the text with its marks, newer after an act
    of one's own, older while something waits to be shown, which `held` says it goes on to do. `seen` stands for the
    people that the screen shows. `heard` is the event up to which a screen reader has said what happened.
    """

    after = forms.IntegerField(min_value=0, max_value=NUMBER_MAX)
    card = forms.IntegerField(min_value=0, max_value=NUMBER_MAX, required=False)
    text = forms.IntegerField(min_value=0, max_value=NUMBER_MAX, required=False)
    revision = forms.IntegerField(min_value=0, max_value=NUMBER_MAX, required=False)
    claim = forms.IntegerField(min_value=1, max_value=ID_MAX, required=False)
    seen = forms.CharField(max_length=64, required=False)
    heard = forms.IntegerField(min_value=0, max_value=NUMBER_MAX, required=False)
    held = forms.BooleanField(required=False)

    def clean(self) -> None:
        """What is not said is as new as the rest."""
        for name in ("card", "text", "heard"):
            if self.cleaned_data.get(name) is None:
                self.cleaned_data[name] = self.cleaned_data.get("after")
