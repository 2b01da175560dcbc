"""The versions of a source: earlier texts, what became of each sentence of one in the next, and what rests on a sentence."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from pydantic import Field, model_validator

from briefing.model.document import Document
from briefing.model.fields import Frozen, Id, Moment, Sha256, Text
from briefing.text.source import Source

FOLDER = "reviews/rebases"
PINNED = "data/pinned.json"

Decision = Literal["same", "edited", "moved", "gone", "new"]
Looked = Literal["holds", "mended", "removed"]


@dataclass(frozen=True)
class Version:
    """A text of a source: its number, from 1, its file and the SHA-256 that it has; `source` is None where it cannot be read."""

    number: int
    file: str
    sha256: str
    source: Source | None


class Side(Frozen):
    """Which text a rebase is about."""

    version: int
    sha256: Sha256


class Became(Frozen):
    """What became of a sentence: its numbers in both versions, its words there, and what a person decided.

    `looked_at` has the place of each statement that rests on it (`factions/hts:described.0`), and what was found there. What is
    the same needs no more than the two numbers; `found`, `candidates` and `change` are for the reader.
    """

    old: int | None = None
    new: int | None = None
    found: str = ""
    candidates: tuple[str, ...] = ()
    was: str = ""
    is_: str = Field(default="", alias="is")
    change: str = ""
    decision: Decision | None = None
    looked_at: Mapping[str, Looked | None] = {}


class Rebase(Frozen):
    """From one version of a source to the next, sentence by sentence; and who stands for that since when, where somebody signed it."""

    source: Text
    from_: Side = Field(alias="from")
    to: Side
    sentences: tuple[Became, ...]
    by: Id | Literal[""] = ""
    at: Moment | Literal[""] = ""

    @model_validator(mode="after")
    def _has_both(self) -> "Rebase":
        """Raises ValueError where it says who and not when, or when and not who."""
        if bool(self.by) != bool(self.at):
            raise ValueError("`by` and `at` stand together, as `briefing source sign` writes them")
        return self


@dataclass(frozen=True)
class RebaseFile:
    """A rebase and where each value of it stands; None where it does not have its shape."""

    document: Document
    rebase: Rebase | None


@dataclass(frozen=True)
class Pinned:
    """The first version of a source as it was bound: its SHA-256, and a digest of the words of each sentence."""

    sha256: str
    sentences: tuple[str, ...]


def pinned(sha256: str, source: Source) -> Pinned:
    """A text as it is bound."""
    return Pinned(sha256, tuple(digest(words) for words in folded_sentences(source)))


def rebase_path(source: str, to: int) -> str:
    """Where the rebase to a version stands, from the one before it."""
    return f"{FOLDER}/{source}-{to - 1}-{to}.yml"


def older_name(source: str, version: int) -> str:
    """What an earlier version is called where its sentences are named: `idlib@1/9`."""
    return f"{source}@{version}"


def digest(words: str) -> str:
    """A short digest of some words: to notice a change, not to withstand somebody who wants one."""
    return hashlib.sha256(words.encode()).hexdigest()[:16]


def folded_sentences(source: Source) -> list[str]:
    """The words of each sentence, in order, white space folded."""
    return [" ".join(source.sentence_text(sentence.number).split()) for sentence in source.sentences]


def successors(rebase: Rebase) -> Mapping[int, int | None]:
    """What each sentence of the older text is in the newer one, by their numbers; None for one that is gone."""
    return {one.old: one.new for one in rebase.sentences if one.old is not None}
