"""The card of a claim: a verdict with its reason, evidence, and corrections of the split."""

import hashlib
import re
from collections.abc import Iterable
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.http import QueryDict

from checks.models import Evidence, Source, Verification

NOTE_MAX = 10_000
# What begins like an address, and the fields of a correction.
ADDRESS_OF_ANY_SORT = re.compile(r"(?:https?|javascript|data|file|ftp|vbscript|blob):|\w+://|//", re.IGNORECASE)
TYPED_EVIDENCE = ("cited", "title", "publisher", "locator", "passage", "snapshot")
CORRECTED = re.compile(r"e(\d{1,18})-")
is_web_address = URLValidator(schemes=["http", "https"])


def is_address(text: str) -> bool:
    """Whether the text is one web address."""
    try:
        is_web_address(text)
    except ValidationError:
        return False
    return True


class VerdictForm(forms.Form):
    """What a person says of a claim, and the version of it that they saw."""

    seen = forms.IntegerField(min_value=0, widget=forms.HiddenInput)
    note = forms.CharField(required=False, max_length=NOTE_MAX, widget=forms.Textarea(attrs={"rows": 2}))
    proposed = forms.CharField(
        label="Proposed wording", required=False, max_length=NOTE_MAX, widget=forms.Textarea(attrs={"rows": 2})
    )
    settles = forms.ChoiceField(
        label="This verdict settles", required=False, choices=Verification.Settles, widget=forms.RadioSelect
    )
    waiver = forms.CharField(
        label="Why the rule is set aside", required=False, max_length=NOTE_MAX, widget=forms.Textarea(attrs={"rows": 2})
    )


class EvidenceForm(forms.ModelForm):  # type: ignore[type-arg]  # no generic when it runs
    """What a source says for or against the claim."""

    class Meta:
        model = Evidence
        fields = ["tier", "stance", "answers", "locator", "passage", "snapshot"]
        help_texts = {"locator": ""}  # the field's own placeholder says it
        widgets = {
            "tier": forms.RadioSelect,
            "stance": forms.RadioSelect,
            "answers": forms.RadioSelect,
            "passage": forms.Textarea(attrs={"rows": 2}),
            "locator": forms.TextInput(attrs={"placeholder": "page, paragraph, table or timecode"}),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # A link alone is evidence: what is not said of it is what a pasted link most often is.
        for name in ("tier", "stance", "answers"):
            self.fields[name].required = False

    def clean_tier(self) -> str:
        """Secondary where nothing else is said."""
        return self.cleaned_data["tier"] or Evidence.Tier.SECONDARY

    def clean_stance(self) -> str:
        """Supporting where nothing else is said."""
        return self.cleaned_data["stance"] or Evidence.Stance.SUPPORTS

    def clean_answers(self) -> str:
        """The claim where nothing else is said: only a quotation has another question."""
        return self.cleaned_data["answers"] or Evidence.Answers.CLAIM

    def given(self) -> dict[str, Any]:
        """The cleaned values by name, as the actions take them."""
        return {name: self.cleaned_data[name] for name in self.Meta.fields}


class CorrectionForm(EvidenceForm):
    """What may be corrected of a piece of evidence; `was` tells without asking the database whether anything was."""

    was = forms.CharField(required=False, widget=forms.HiddenInput)

    @classmethod
    def of(cls, evidence: Evidence) -> "CorrectionForm":
        """The form with what the evidence says now."""
        says = {name: getattr(evidence, name) for name in cls.Meta.fields}
        return cls(prefix=f"e{evidence.pk}", initial=says | {"was": _fingerprint(says.values())})

    @classmethod
    def typed_in(cls, sent: QueryDict) -> dict[int, "CorrectionForm"]:
        """The corrections among what was sent, by evidence id: those that say anything else than the evidence did."""
        typed = {}
        for pk in sorted({int(key[1]) for name in sent if (key := CORRECTED.match(name))}):
            says = [sent.get(f"e{pk}-{name}", "") for name in cls.Meta.fields]
            if _fingerprint(says) != sent.get(f"e{pk}-was"):
                typed[pk] = cls(sent, prefix=f"e{pk}")
        return typed


def _fingerprint(says: Iterable[str]) -> str:
    """The same for the same words, however a browser ends its lines."""
    plain = "\x1f".join(" ".join(str(word).split()) for word in says)
    return hashlib.sha256(plain.encode()).hexdigest()[:16]


class NewEvidenceForm(EvidenceForm):
    """Evidence with its source: a pasted link or a typed citation."""

    cited = forms.CharField(
        label="Link or citation",
        required=False,
        max_length=2000,
        widget=forms.TextInput(attrs={"placeholder": "Paste a link or type a citation", "autocomplete": "off"}),
    )
    title = forms.CharField(required=False, max_length=300, help_text="For a link: what the page is called.")
    publisher = forms.CharField(required=False, max_length=200)
    kind = forms.ChoiceField(label="Sort of source", choices=Source.Kind, initial=Source.Kind.WEB_PAGE, required=False)

    field_order = ["cited", "tier", "stance", "answers", "locator", "passage", "title", "publisher", "kind", "snapshot"]

    def clean_cited(self) -> str:
        """A citation of words, or a web address; an address of another sort is refused."""
        cited: str = self.cleaned_data["cited"].strip()
        if ADDRESS_OF_ANY_SORT.match(cited) and not is_address(cited):
            raise ValidationError("This address cannot be opened: paste a full http or https address.")
        return cited

    def typed(self) -> bool:
        """Whether anything of it was typed."""
        return any(self.data.get(name, "").strip() for name in TYPED_EVIDENCE)

    def source(self) -> dict[str, str]:
        """The source that was cited: of a link without a title, the address stands for it."""
        cleaned = self.cleaned_data
        cited, link = cleaned["cited"], is_address(cleaned["cited"])
        bare = cited.partition("://")[2].removeprefix("www.").rstrip("/") if link else cited
        return {
            "title": (cleaned["title"] or bare)[:300],
            "url": cited if link else "",
            "publisher": cleaned["publisher"],
            "kind": cleaned["kind"] or Source.Kind.WEB_PAGE.value,
        }


class SplitForm(forms.Form):
    """Where the second part of a claim begins, in code points of the revision of that number."""

    at = forms.IntegerField(min_value=0)
    revision = forms.IntegerField(min_value=1)


class SelectionForm(forms.Form):
    """The words of a claim: where they stand, or the words themselves as they stand in the text, once.

    `revision` is the number of the text that the person saw.
    """

    revision = forms.IntegerField(min_value=1, widget=forms.HiddenInput)
    start = forms.IntegerField(min_value=0, required=False, widget=forms.HiddenInput)
    end = forms.IntegerField(min_value=0, required=False, widget=forms.HiddenInput)
    words = forms.CharField(
        label="The exact words",
        required=False,
        strip=True,
        max_length=NOTE_MAX,
        widget=forms.Textarea(attrs={"rows": 2}),
    )

    def __init__(self, *args: Any, text: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.text = text

    def clean(self) -> dict[str, Any]:
        """Finds typed words in the text; they must stand there exactly once."""
        cleaned = super().clean() or {}
        if cleaned.get("start") is not None and cleaned.get("end") is not None:
            return cleaned
        words = (cleaned.get("words") or "").replace("\r\n", "\n")
        found = self.text.count(words) if words else 0
        if found != 1:
            self.add_error("words", _how_often(words, found))
            return cleaned
        cleaned["start"] = self.text.index(words)
        cleaned["end"] = cleaned["start"] + len(words)
        return cleaned


def _how_often(words: str, found: int) -> str:
    if not words:
        return "Copy the words of the claim from the text into this field."
    if not found:
        return "These words do not stand in the text: copy them from it exactly."
    return f"These words stand in the text {found} times: copy a few more, so that they stand there once."
