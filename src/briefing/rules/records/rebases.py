"""A rebase beside the two texts that it is about: what in it is not decided, not looked at, or not of these texts."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from briefing.model.document import Document
from briefing.model.resting import Places
from briefing.model.versions import Became, Rebase, Version, folded_sentences
from briefing.problems import Problem
from briefing.text.alignment import longest_run

LOOKED = "Read it against the sentence as it is now, and write holds, mended or removed."


@dataclass(frozen=True)
class Judged:
    """`rests` is what rests on each sentence of the newer text, by number; None where that is in force no more."""

    document: Document
    rebase: Rebase
    old: Version
    new: Version
    rests: Mapping[int, Places] | None

    def problems(self) -> Iterator[Problem]:
        """All that is wrong; of a rebase of other texts no more than that."""
        yield from list(self._of_other_texts()) or (*self._numbers(), *self._entries())

    @cached_property
    def were(self) -> list[str]:
        return folded_sentences(self.old.source) if self.old.source else []

    @cached_property
    def are(self) -> list[str]:
        return folded_sentences(self.new.source) if self.new.source else []

    def _problem(self, message: str, hint: str, *path: str | int) -> Problem:
        return Problem(self.document.path, *self.document.position(path), "SRC3", message, hint)

    def _of_other_texts(self) -> Iterator[Problem]:
        for key, side, text in (("from", self.rebase.from_, self.old), ("to", self.rebase.to, self.new)):
            if (side.version, side.sha256) != (text.number, text.sha256):
                message = f"this is about another text than version {text.number}, {text.file}, whose SHA-256 is {text.sha256}"
                hint = f"Put both back as they were. A new text is a new version: briefing source new {self.rebase.source} FILE"
                yield self._problem(message, hint, key, "sha256")

    def _numbers(self) -> Iterator[Problem]:
        """Every sentence of both texts stands in one entry."""
        entries = self.rebase.sentences
        yield from self._of_side("old", [one.old for one in entries], self.were, self.old.number)
        yield from self._of_side("new", [one.new for one in entries], self.are, self.new.number)

    def _of_side(self, key: str, numbers: Sequence[int | None], sentences: Sequence[str], version: int) -> Iterator[Problem]:
        first: dict[int, int] = {}
        for index, number in ((index, number) for index, number in enumerate(numbers) if number is not None):
            where = ("sentences", index, key)
            if not 1 <= number <= len(sentences):
                yield self._problem(f"version {version} has no sentence {number}", f"The last is {len(sentences)}.", *where)
            elif number in first:
                line = self.document.position(("sentences", first[number]))[0]
                message = f"sentence {number} of version {version} stands twice, first on line {line}"
                yield self._problem(message, "Keep the entry that says what became of it.", *where)
            first.setdefault(number, index)
        for number in sorted(set(range(1, len(sentences) + 1)) - first.keys()):
            message = f"sentence {number} of version {version} stands in no entry: “{sentences[number - 1][:50]}…”"
            yield self._problem(message, f"Add one with `{key}: {number}`, and say what became of it.", "sentences")

    @cached_property
    def _kept(self) -> dict[int, int]:
        """The numbers, old and new, of what is the same: the same words, in the same order in both texts, nowhere said to have moved."""
        pairs = ((one.old, one.new) for one in self.rebase.sentences if one.decision in (None, "same") and self._is_same(one))
        return longest_run(sorted((old, new) for old, new in pairs if old is not None and new is not None))

    @cached_property
    def _twice(self) -> frozenset[str]:
        """Words that stand more than once in one of the texts."""
        counts = (Counter(self.were), Counter(self.are))
        return frozenset(words for count in counts for words, times in count.items() if times > 1)

    def _was(self, one: Became) -> str:
        return self.were[one.old - 1] if one.old is not None and 1 <= one.old <= len(self.were) else ""

    def _is(self, one: Became) -> str:
        return self.are[one.new - 1] if one.new is not None and 1 <= one.new <= len(self.are) else ""

    def _is_same(self, one: Became) -> bool:
        return bool(self._was(one)) and self._was(one) == self._is(one)

    def _is_plain(self, one: Became) -> bool:
        """Whether nothing is to be decided: the words stand once in both texts, and in the same order."""
        return self._is_same(one) and self._was(one) not in self._twice and self._kept.get(one.old or 0) == one.new

    def _entries(self) -> Iterator[Problem]:
        for index, one in enumerate(self.rebase.sentences):
            yield from self._quoted(index, one)
            if one.decision is None and not self._is_plain(one):
                yield self._undecided(index, one)
            elif one.decision is not None and one.decision not in (may := self._may_be(one)):
                message = f"{_name(one)} cannot be “{one.decision}” as it is paired here"
                yield self._problem(message, f"Write {' or '.join(may)}, or pair it otherwise.", "sentences", index, "decision")
            elif one.decision in ("edited", "moved", "gone"):
                yield from self._looked_at(index, one)

    def _undecided(self, index: int, one: Became) -> Problem:
        hint = f"Read both, then write `decision: {' or '.join(self._may_be(one))}`, or pair it otherwise."
        return self._problem(f"what became of {_name(one)} is not decided", hint, "sentences", index, "decision")

    def _may_be(self, one: Became) -> tuple[str, ...]:
        if one.old is None or one.new is None:
            return ("gone",) if one.new is None else ("new",)
        if not self._is_same(one):
            return ("edited",)
        return ("same", "moved") if self._kept.get(one.old) == one.new else ("moved",)

    def _quoted(self, index: int, one: Became) -> Iterator[Problem]:
        """The words that a person decided on are those of the texts."""
        for key, given, words, version in (("was", one.was, self._was(one), self.old), ("is", one.is_, self._is(one), self.new)):
            if given and " ".join(given.split()) != words:
                message = f"these are not the words of {_name(one)} in version {version.number}"
                yield self._problem(message, f"It says: “{words}”" if words else "Remove them.", "sentences", index, key)
        if one.decision and not self._is_same(one) and not (one.was or one.is_):
            yield self._problem(f"{_name(one)} is decided without its words", "Put `was` and `is` back.", "sentences", index)

    def _looked_at(self, index: int, one: Became) -> Iterator[Problem]:
        """Each statement that rests on a sentence was read against what it is now."""
        where = ("sentences", index, "looked_at")
        for place, found in one.looked_at.items():
            if found is None:
                yield self._problem(f"{place} rests on {_name(one)}, and nobody has looked at it", LOOKED, *where, place)
        if self.rests is not None:
            resting = self.rests.get(one.new or 0, {})
            for place in (place for place in resting if place not in one.looked_at):
                message = f"{place} rests on {_name(one)}, and does not stand in `looked_at`"
                yield self._problem(message, f"Read it against the sentence as it is now, then add `{place}: holds`.", *where)
            for place, found in one.looked_at.items():
                if found == "holds" and place not in resting:
                    message = f"{place} is said to hold, and does not rest on {_name(one)} any more"
                    yield self._problem(message, "Write mended or removed.", *where, place)
                elif found == "removed" and place in resting:
                    yield self._problem(f"{place} is still there, and rests on {_name(one)}", "Write holds or mended.", *where, place)


def _name(one: Became) -> str:
    """A sentence as people are told of it."""
    if one.old is None:
        return f"the new sentence {one.new}"
    return f"sentence {one.old}" + (f" (now {one.new})" if one.new not in (None, one.old) else "")
