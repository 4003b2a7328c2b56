"""The card of a claim: a verdict with its reason, evidence, and corrections of the split."""

import hashlib
import re
from collections.abc import Iterable
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.http import QueryDict
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from checks.models import Evidence, Source
from checks.reading.addresses import page_of

NOTE_MAX = 10_000
# What begins like an address, and the fields of a correction.
ADDRESS_OF_ANY_SORT = re.compile(r"(?:https?|javascript|data|file|ftp|vbscript|blob):|\w+://|//", re.IGNORECASE)
TYPED_EVIDENCE = ("cited", "title", "publisher", "locator", "passage", "snapshot")
# Links pasted at once, and how long all of them or one citation may be.
LINKS_MAX = 20
CITED_MAX = 2_000
UNASKED = {"answers": Evidence.Answers.CLAIM.value}  # of a field that the card does not show
CORRECTED = re.compile(r"e(\d{1,18})-")
ANSWERED = re.compile(r"a(\d{1,18})-note")
is_web_address = URLValidator(schemes=["http", "https"])


def is_address(text: str) -> bool:
    """Whether the text is one web address."""
    try:
        is_web_address(text)
    except ValidationError:
        return False
    return True


class VerdictForm(forms.Form):
    """What a person says of a claim, and the version of it that they saw.

    A proposed wording begins with the claim's words, which come back as `begun`: who leaves them proposes nothing.
    """

    seen = forms.IntegerField(min_value=0, widget=forms.HiddenInput)
    note = forms.CharField(
        label=_("Note"), required=False, max_length=NOTE_MAX, widget=forms.Textarea(attrs={"rows": 2})
    )
    proposed = forms.CharField(
        label=_("Proposed wording"), required=False, max_length=NOTE_MAX, widget=forms.Textarea(attrs={"rows": 2})
    )
    begun = forms.CharField(required=False, widget=forms.HiddenInput)
    settles = forms.ChoiceField(
        label=_("The verdict settles"),
        required=False,
        choices=[("quote", _("Quoted correctly")), ("assertion", _("What it asserts")), ("both", _("Both"))],
        widget=forms.RadioSelect,
    )
    waiver = forms.CharField(
        label=_("Why the desk’s rule is set aside"),
        required=False,
        max_length=NOTE_MAX,
        widget=forms.Textarea(attrs={"rows": 2, "dir": "auto"}),
        help_text=_("With sourced. It stays on the claim for ever, with your name."),
    )

    @property
    def proposal(self) -> str:
        """The proposed wording as it was typed; "" where it is as it began."""
        typed, begun = str(self["proposed"].value() or ""), str(self["begun"].value() or "")
        return "" if typed.split() == begun.split() else typed

    def clean(self) -> dict[str, Any]:
        """Takes out a wording that nobody changed."""
        cleaned = super().clean() or {}
        if not self.proposal:
            cleaned["proposed"] = ""
        return cleaned


class AlertForm(forms.Form):
    """Why a claim stands as it is without a source that was withdrawn."""

    note = forms.CharField(
        label=_("Why it stands without the source"),
        required=False,
        max_length=NOTE_MAX,
        widget=forms.Textarea(attrs={"rows": 2}),
    )

    @classmethod
    def of(cls, alert: int, sent: QueryDict | None = None) -> "AlertForm":
        """The form of the alert with that id, empty or as sent."""
        return cls(sent, prefix=f"a{alert}")

    @classmethod
    def typed_in(cls, sent: QueryDict) -> dict[int, "AlertForm"]:
        """The answers among what was sent, by alert id."""
        named = {name: key for name in sent if (key := ANSWERED.fullmatch(name))}
        return {int(key[1]): cls.of(int(key[1]), sent) for name, key in named.items() if sent.get(name, "").strip()}


class CorrectedForm(forms.Form):
    """What is published as a correction of the claim."""

    correction = forms.CharField(required=False, max_length=NOTE_MAX)


class EvidenceForm(forms.ModelForm):  # type: ignore[type-arg]  # no generic when it runs
    """What a source says for or against the claim."""

    class Meta:
        model = Evidence
        fields = ["tier", "stance", "answers", "locator", "passage", "snapshot"]
        labels = {
            "tier": _("Tier"), "stance": _("Stance"), "answers": _("Answers"), "locator": _("Locator"),
        }  # fmt: skip
        help_texts = {"locator": "", "answers": ""}  # the placeholder and the choice say it
        widgets = {
            "tier": forms.RadioSelect,
            "stance": forms.RadioSelect,
            "answers": forms.RadioSelect,
            "passage": forms.Textarea(attrs={"rows": 2}),
            "locator": forms.TextInput(attrs={"placeholder": _("page, paragraph, table or timecode")}),
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
            says = [sent.get(f"e{pk}-{name}", UNASKED.get(name, "")) for name in cls.Meta.fields]
            if _fingerprint(says) != sent.get(f"e{pk}-was"):
                typed[pk] = cls(sent, prefix=f"e{pk}")
        return typed


def _fingerprint(says: Iterable[str]) -> str:
    """The same for the same words, however a browser ends its lines."""
    plain = "\x1f".join(" ".join(str(word).split()) for word in says)
    return hashlib.sha256(plain.encode()).hexdigest()[:16]


class NewEvidenceForm(EvidenceForm):
    """Evidence with its source: a pasted link or several, or a typed citation."""

    # Of several lines, as a field of one line swallows the line ends of a pasted list.
    cited = forms.CharField(
        label=_("Link or citation"),
        required=False,
        max_length=(CITED_MAX + 2) * LINKS_MAX,
        widget=forms.Textarea(
            attrs={
                "placeholder": _("Paste links or type a citation"),
                "autocomplete": "off", "rows": 1, "class": "one-line",
            }
        ),
    )  # fmt: skip
    title = forms.CharField(
        label=_("Title"), required=False, max_length=300, help_text=_("For a link: what the page is called.")
    )
    publisher = forms.CharField(label=_("Publisher"), required=False, max_length=200)
    kind = forms.ChoiceField(
        label=_("Sort of source"), choices=Source.Kind, initial=Source.Kind.WEB_PAGE, required=False
    )

    confidential = forms.BooleanField(
        label=_("Confidential"),
        required=False,
        help_text=_("Named to the desk's editors and this claim's checkers alone."),
    )

    field_order = ["cited", "tier", "stance", "answers", "locator", "passage", "title", "publisher", "kind", "snapshot"]

    def clean_cited(self) -> list[str]:
        """One citation of words, or web addresses, each once; an address of another sort is refused."""
        cited: str = self.cleaned_data["cited"].strip()
        words = cited.split()
        if not _is_list(cited):
            if len(cited) > CITED_MAX:
                shorten = gettext("Shorten the citation to %(most)s characters.")
                raise ValidationError(shorten % {"most": f"{CITED_MAX:,}"})
            return [" ".join(words)] if words else []
        wrong = [word for word in words if not is_address(word)]
        if wrong and len(words) == 1:
            raise ValidationError(_("This address cannot be opened: paste a full http or https address."))
        if wrong:
            refused = gettext("“%(address)s” cannot be opened: paste full http or https addresses alone.")
            raise ValidationError(refused % {"address": wrong[0][:100]})
        pages: dict[str, str] = {}
        for word in words:
            pages.setdefault(page_of(word), word)
        links = list(pages.values())
        if len(links) > LINKS_MAX:
            too_many = gettext("Paste up to %(most)s links at once: these are %(number)s.")
            raise ValidationError(too_many % {"most": LINKS_MAX, "number": len(links)})
        return links

    def clean(self) -> dict[str, Any]:
        """Refuses for several links what can be said of one alone."""
        cleaned = super().clean() or {}
        if len(cleaned.get("cited") or []) > 1:
            for name in ("title", "passage", "snapshot"):
                if cleaned.get(name):
                    self.add_error(name, _("This belongs to one link: add that one alone."))
        return cleaned

    def typed(self) -> bool:
        """Whether anything of it was typed."""
        return any(self.data.get(name, "").strip() for name in TYPED_EVIDENCE)

    def sources(self) -> list[dict[str, Any]]:
        """The sources that were cited: of a link without a title, the address stands for it."""
        cleaned = self.cleaned_data
        said = {
            "publisher": cleaned["publisher"],
            "kind": cleaned["kind"] or Source.Kind.WEB_PAGE.value,
            "confidential": cleaned["confidential"],
        }
        return [said | self._named(cited) for cited in cleaned["cited"]]

    def _named(self, cited: str) -> dict[str, str]:
        link = is_address(cited)
        bare = cited.partition("://")[2].removeprefix("www.").rstrip("/") if link else cited
        return {"title": (self.cleaned_data["title"] or bare)[:300], "url": cited if link else ""}


def _is_list(cited: str) -> bool:
    """Whether links were pasted: a link in front or on a line among others, or two of them."""
    links = sum(bool(ADDRESS_OF_ANY_SORT.match(word)) for word in cited.split())
    return bool(ADDRESS_OF_ANY_SORT.match(cited)) or links > 1 or (links == 1 and "\n" in cited)


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
        label=_("The exact words"),
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
        if "words" in self.errors:
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
        return gettext("Copy the words of the claim from the text into this field.")
    if not found:
        return gettext("These words do not stand in the text: copy them from it exactly.")
    often = ngettext(
        "These words stand in the text %(number)s time: copy a few more, so that they stand there once.",
        "These words stand in the text %(number)s times: copy a few more, so that they stand there once.",
        found,
    )
    return often % {"number": found}
