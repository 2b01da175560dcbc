"""A text that is to be the version in force of a source, beside the one that is."""

from dataclasses import dataclass
from functools import cached_property

from briefing.loading.project import Project
from briefing.model.briefing import Briefing, Entry
from briefing.model.records import SourceFile
from briefing.model.resting import Places, resting
from briefing.model.versions import folded_sentences
from briefing.text.alignment import Pair, align
from briefing.text.source import Source


@dataclass(frozen=True)
class NewVersion:
    """The project and briefing are as they are with the `old` text; `sha256` is that of the `new` one."""

    project: Project
    briefing: Briefing
    entry: Entry[SourceFile]
    old: Source
    new: Source
    sha256: str

    @property
    def number(self) -> int:
        return self.entry.record.version + 1

    @cached_property
    def pairs(self) -> tuple[Pair, ...]:
        return align(self.were, self.are)

    @cached_property
    def were(self) -> list[str]:
        return folded_sentences(self.old)

    @cached_property
    def are(self) -> list[str]:
        return folded_sentences(self.new)

    @cached_property
    def rests(self) -> dict[int, Places]:
        """What rests on each sentence of the old text, by number."""
        return {number: places for (source, number), places in resting(self.briefing).items() if source == self.entry.id}
