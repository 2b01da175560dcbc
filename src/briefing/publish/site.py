"""What a run made: the whole site, or what is wrong with it."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from briefing.exports.download import Download
from briefing.exports.json_ld import Node
from briefing.extract.evidence import Ground
from briefing.loading.project import Project
from briefing.model.briefing import Briefing
from briefing.model.edition import edition, in_words
from briefing.model.page import Draft, Page
from briefing.model.site import Settings
from briefing.model.statement import Statement
from briefing.problems import Problem
from briefing.review.reviewed import Reviewed
from briefing.review.signed import SignedLedger


@dataclass(frozen=True)
class Site:
    """All that is published of a briefing, checked; where there are `problems`, nothing of it may be.

    `left_out` is how many findings were not looked for the place of. `files` are all that stand beside the pages; `graphs` what each page
    says to machines, by the pages' paths; `summary` and `counts` say what was looked at, `ground` is what its claims were judged by,
    `statements` are all that it says, `reviewed` is what people found of that, `ledger` what they wrote, with what is wrong with it.
    """

    project: Project
    settings: Settings
    briefing: Briefing
    pages: tuple[Page, ...] = ()
    files: tuple[Download, ...] = ()
    graphs: Mapping[str, Node] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    left_out: int = 0
    summary: str = ""
    counts: Mapping[str, int] = field(default_factory=dict)
    ground: Ground | None = None
    statements: tuple[Statement, ...] = ()
    reviewed: Reviewed = field(default_factory=Reviewed)
    ledger: SignedLedger = field(default_factory=SignedLedger)

    @cached_property
    def by_path(self) -> dict[str, Page]:
        """The pages by their paths below docs/."""
        return {page.draft.path: page for page in self.pages}

    @property
    def drafts(self) -> tuple[Draft, ...]:
        """The pages as their templates made them."""
        return tuple(page.draft for page in self.pages)

    def looked_at(self, handed_on: Collection[str]) -> dict[str, int]:
        """How much a run looked at, without which it proves nothing; of the pages, those that the site generator took as they are."""
        return {
            "sentences of sources": sum(len(source.sentences) for source in self.briefing.sources.values()),
            "passages": len(self.briefing.records("passages")),
            "citations": sum(len(page.cited) for page in self.pages),
            "pages": sum(page.draft.path in handed_on for page in self.pages),
        }

    @property
    def edition(self) -> str:
        """`version 0.2.0, 23 November 2026`; empty where the briefing keeps no changes."""
        change = edition(self.briefing)
        return in_words(change) if change else ""
