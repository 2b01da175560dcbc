"""The records of a briefing. These models are the only schema; CONTRIBUTING.md lists their keys, and a test compares. All are frozen."""

from typing import Annotated, Literal

from pydantic import ConfigDict, Field, StringConstraints, model_validator

from briefing.model.claims import Cited, Claim, Known, Ordered
from briefing.model.fields import AgreementRef, Day, FigureRef, Frozen, Id, NameRef, RecordRef, Reference, Sha256, Text, Version, one_of


class Record(Frozen):
    """One entry of a data file. Its `id` is its own among those of its kind."""

    id: Id


class Renamed(Frozen):
    """What has an address. `was` are ids that it had before: their addresses go on to lead to it."""

    was: tuple[Id, ...] = ()


class Told(Renamed):
    """What is told on a page of its own; or, where `told_at` has the address of another (`factions/`), there beside others like it."""

    told_at: Annotated[str, StringConstraints(pattern=r"^([a-z0-9-]+/)*$")] = ""


class Excluded(Frozen):
    """A sentence that nothing cites, or several in a row (`12-160`), and why; see `source.sentence_run`."""

    sentence: Annotated[str, StringConstraints(pattern=r"^[0-9]{1,6}(-[0-9]{1,6})?$")]
    reason: Text


class Earlier(Frozen):
    """A version of a source that is in force no more: its file in seeds/ stays, and so does its SHA-256."""

    file: Text
    sha256: Sha256


class SourceFile(Record):
    """A document in seeds/, pinned by its SHA-256; what is cited is its version in force, `earlier` ones stay, the oldest first.

    `language` is that of its words (BCP 47); a full stop behind `abbreviations` ends no sentence; `prints_references` says
    whether the source itself lists what its reference markers point to.
    """

    label: Text
    file: Text
    sha256: Sha256
    earlier: tuple[Earlier, ...] = ()
    title: str = ""
    about: Text
    language: Text = "en"
    not_known: tuple[Text, ...] = ()
    prints_references: bool = False
    abbreviations: tuple[Text, ...] = ()
    excluded: tuple[Excluded, ...] = ()

    @property
    def version(self) -> int:
        """The number of the version in force, from 1."""
        return len(self.earlier) + 1

    @property
    def first(self) -> "Earlier | SourceFile":
        """The oldest version."""
        return self.earlier[0] if self.earlier else self


class Passage(Record):
    """The exact words of a source that the briefing cites. `prefix` or `suffix` tells repeated words apart."""

    source: Annotated[str, Reference("sources")]
    quote: Text
    markers: tuple[Text, ...] = ()
    prefix: str = ""
    suffix: str = ""


class Name(Record, Cited, Renamed):
    """A person, state, place or organisation that the source names. `aliases` are its other spellings there.

    `joined` are those, the last of them, that we read as names of the same, where the source does not say that they are.
    """

    name: Text
    aliases: tuple[Text, ...] = ()
    joined: tuple[Text, ...] = ()
    kind: Literal["state", "person", "place", "organisation", "operation", "document"]
    described: tuple[Claim, ...] = ()


class Stance(Known):
    """Where a faction stands toward an agreement; `in_words` is the source's wording, the label our short form.

    Its status is our reading where the passage has the holder under another name.
    """

    label: Text
    toward: AgreementRef
    in_words: Text


class Faction(Record, Cited, Told):
    """An armed faction. One that the source does not name has a `title` of ours and `in_words` instead of a `name`.

    `joined` are the last of its aliases, which we read as such where the source does not say that they are one's.
    """

    model_config = ConfigDict(json_schema_extra=one_of("name", "title+in_words"))

    name: str = ""
    aliases: tuple[Text, ...] = ()
    joined: tuple[Text, ...] = ()
    title: str = ""
    in_words: str = ""
    described: tuple[Claim, ...] = ()
    stance: Stance | None = None
    not_stated: tuple[Text, ...] = ()

    @model_validator(mode="after")
    def _named_or_described(self) -> "Faction":
        if bool(self.name) == bool(self.title and self.in_words):
            raise ValueError("a faction has a `name` as the source writes it; or, where it has none, `title` and `in_words`")
        return self

    @property
    def label(self) -> str:
        return self.name or self.title


class When(Cited):
    """A date of the source, with the word that says how it stands to what happens; its precision is what the text shows, never more."""

    text: Text


class Party(Cited):
    name: NameRef


class Agreement(Record, Cited, Told):
    """An agreement; its `title` is ours, `in_words` is what the source calls it. `remarks` stand beside what others said of it."""

    title: Text
    in_words: Text
    summary: Claim
    date: When | None = None
    parties: tuple[Party, ...] = ()
    terms: tuple[Claim, ...] = ()
    remarks: tuple[Claim, ...] = ()
    after: tuple[Claim, ...] = ()
    not_stated: tuple[Text, ...] = ()

    @property
    def label(self) -> str:
        return self.title


class Show(Frozen):
    """How a derived figure is shown. Rounding is half up, to `decimals` places."""

    as_: Literal["number", "percent"] = Field(default="number", alias="as")
    decimals: Annotated[int, Field(ge=0, le=6)] = 0


class Figure(Record, Cited, Told):
    """A number as the source writes it, or one derived from others by a declared formula.

    A part shares area, date and producer of the figure that it is `part_of`; `area` is in the source's words, and `term_of`
    names the agreement that the number belongs to. A number that the source gives as somebody's is `attributed`.
    """

    model_config = ConfigDict(json_schema_extra=one_of("text", "derive"))

    label: Text
    text: str = ""
    unit: str = ""
    status: Literal["stated", "attributed", "calculated"] = "stated"
    derive: str = ""
    show: Show = Show()
    counts: Text
    area: str = ""
    as_of: str = ""
    part_of: FigureRef | None = None
    term_of: AgreementRef | None = None
    producer: NameRef | None = None
    caveats: tuple[Claim, ...] = ()
    not_stated: tuple[Text, ...] = ()

    @model_validator(mode="before")
    @classmethod
    def _what_is_derived_is_calculated(cls, data: object) -> object:
        return {"status": "calculated", **data} if isinstance(data, dict) and data.get("derive") else data

    @model_validator(mode="after")
    def _written_or_derived(self) -> "Figure":
        if bool(self.text) == bool(self.derive):
            raise ValueError("a figure has either `text`, as the source writes it, or `derive`, a formula: keep one of them")
        if (self.status == "calculated") != bool(self.derive):
            raise ValueError("a figure is `calculated` where it has a formula, and nowhere else")
        return self


class Link(Frozen):
    """One step of an attribution chain: who says that the next one said."""

    who: Text
    name: NameRef | None = None


class Voice(Record, Cited, Renamed):
    """Somebody whose words or position the source gives. `chain` leads from the source to the speaker.

    A chain of the source alone is its own description: nobody else speaks. `open` says that a quotation is opened, never closed.
    """

    title: Text
    speaker: NameRef | None = None
    chain: Annotated[tuple[Link, ...], Field(min_length=1)]
    in_words: Text
    quoted: bool
    open: bool = False
    said: Text
    about: tuple[RecordRef, ...] = ()
    not_known: tuple[Text, ...] = ()

    @property
    def label(self) -> str:
        return self.title

    @property
    def status(self) -> Literal["stated", "attributed"]:
        return "attributed" if len(self.chain) > 1 else "stated"

    @property
    def quoted_in_part(self) -> bool:
        return not self.quoted and "“" in self.in_words


class Question(Record, Ordered, Renamed):
    """Something a reader would look for and the source leaves open. `absent` are words whose absence shows it."""

    question: Text
    short: Text
    known: Text
    absent: tuple[Text, ...] = ()
    about: tuple[RecordRef, ...] = ()

    @property
    def label(self) -> str:
        return self.question


class Term(Record):
    """A word of ours that the source lacks, and why the briefing needs it."""

    term: Text
    meaning: Text
    reason: Text


class LoadedWord(Record):
    """A word of the source that takes sides, and why; NEU1 lets it stand only in attributed quotations."""

    word: Text
    reason: Text


class Change(Record):
    """What changed on the site, in words of ours. `version` is the first that has the change, `about` are the records concerned."""

    date: Day
    version: Version
    kind: Literal["first publication", "addition", "correction", "source"]
    title: Text
    text: Text
    about: tuple[RecordRef, ...] = ()


KINDS: dict[str, type[Record]] = {
    "sources": SourceFile,
    "passages": Passage,
    "names": Name,
    "factions": Faction,
    "agreements": Agreement,
    "figures": Figure,
    "voices": Voice,
    "questions": Question,
    "vocabulary": Term,
    "loaded": LoadedWord,
    "changes": Change,
}
KIND_OF = {model: kind for kind, model in KINDS.items()}
REQUIRED_KINDS = ("sources", "passages")
SHOWN_KINDS = ("names", "factions", "agreements", "figures", "voices", "questions", "changes")
